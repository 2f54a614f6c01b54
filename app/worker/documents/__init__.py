"""One reader a format: from bytes that nobody has checked to blocks of text."""
