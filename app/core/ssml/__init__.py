"""Text with marks for how it is to be said: a part of the W3C's SSML 1.1."""
