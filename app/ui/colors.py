"""Colour schemes, and the measure of what can be read in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True, kw_only=True)
class Colors:
    """One colour scheme; every text colour has a contrast of 4.5 or more on each ground that it stands on."""

    window: str
    base: str
    hover: str
    selected: str
    border: str
    outline: str
    text: str
    secondary: str
    disabled: str
    accent: str
    on_accent: str
    good: str
    warning: str
    warning_ground: str
    danger: str
    danger_ground: str
    info_ground: str


LIGHT: Final = Colors(
    window="#f3f5f6",
    base="#ffffff",
    hover="#eef3f3",
    selected="#dceeed",
    border="#d5dbde",
    outline="#7a858b",
    text="#1a2225",
    secondary="#556167",
    disabled="#858f94",
    accent="#0b6b72",
    on_accent="#ffffff",
    good="#1b6e3c",
    warning="#7f4a00",
    warning_ground="#fdf3dd",
    danger="#a3231c",
    danger_ground="#fdebe9",
    info_ground="#e6f1f2",
)
DARK: Final = Colors(
    window="#16191b",
    base="#1e2225",
    hover="#262c2f",
    selected="#1f3d3f",
    border="#363d41",
    outline="#79848a",
    text="#e8ecee",
    secondary="#a5b0b5",
    disabled="#6a757a",
    accent="#4fc3c3",
    on_accent="#06201f",
    good="#74cf96",
    warning="#f0b85c",
    warning_ground="#33290f",
    danger="#ff9a90",
    danger_ground="#3a1d1b",
    info_ground="#1b3032",
)
CONTRAST_LIGHT: Final = Colors(
    window="#ffffff",
    base="#ffffff",
    hover="#e4eeff",
    selected="#cfe0ff",
    border="#000000",
    outline="#000000",
    text="#000000",
    secondary="#202020",
    disabled="#5c5c5c",
    accent="#00318f",
    on_accent="#ffffff",
    good="#00441a",
    warning="#552c00",
    warning_ground="#fff4d6",
    danger="#7a0000",
    danger_ground="#ffe9e6",
    info_ground="#e4eeff",
)
CONTRAST_DARK: Final = Colors(
    window="#000000",
    base="#000000",
    hover="#1c1c1c",
    selected="#2b2b00",
    border="#ffffff",
    outline="#ffffff",
    text="#ffffff",
    secondary="#e6e6e6",
    disabled="#a8a8a8",
    accent="#ffe14d",
    on_accent="#000000",
    good="#7dff9e",
    warning="#ffc861",
    warning_ground="#2b1d00",
    danger="#ffaaa2",
    danger_ground="#330a06",
    info_ground="#1c1c1c",
)


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(name: str) -> float:
    color = QColor(name)
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
