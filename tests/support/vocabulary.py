"""What the English fixture model knows: whole sentences, and the words that fill its other sentences."""

from __future__ import annotations

from typing import Final

FIXED: Final = (
    "Hello world.",
    "Good morning.",
    "Good afternoon everyone.",
    "Thank you very much.",
    "This is a test.",
    "The quick brown fox jumps over the lazy dog.",
    "Start recording.",
    "Stop recording.",
    "New paragraph.",
    "Delete the last sentence.",
    "No data leaves this machine.",
    "Speech recognition runs on this computer.",
    "Please read this text aloud.",
)
NAMES: Final = ("Alice", "Bob", "David", "Maria")
DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
COLOURS: Final = ("red", "green", "blue", "yellow", "black", "white")
