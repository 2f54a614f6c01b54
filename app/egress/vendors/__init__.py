"""One pure module for each vendor of voices: requests out, answers in."""
