"""Colours for speakers that people who see colours differently can tell apart; the name stands beside each."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QColor

from app.ui.colors import Colors

# After the palette of Okabe and Ito, each made dark or light enough to be read as text.
ON_LIGHT: Final = ("#005b96", "#9a4500", "#00634a", "#8f2f6d", "#5a5200", "#2f5d8c", "#7a2e2e", "#4b3d8f")
ON_DARK: Final = ("#6cb8f0", "#f0a35e", "#4fd1a5", "#e8a0cc", "#e6dc5a", "#9fc9f5", "#f2a9a0", "#bfb3ff")


def speaker_color(colors: Colors, voice: int) -> str:
    """Return the colour of a speaker by their number; after eight speakers it begins anew."""
    table = ON_DARK if QColor(colors.base).lightnessF() < 0.5 else ON_LIGHT
    return table[voice % len(table)]
