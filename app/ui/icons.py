"""Line icons in the colour of the text beside them."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from app.ui.theme import Theme

SIZE: Final = 18


class Icons:
    """Draws the SVG files of one folder; what was drawn is kept while there is room."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        self._folder = folder
        self._theme = theme
        self._sources: dict[str, str] = {}

    def icon(self, name: str, color: str = "") -> QIcon:
        """Return an icon for a button, in the text colour unless another is named."""
        colors = self._theme.colors
        result = QIcon()
        for scale in _scales():
            result.addPixmap(self.pixmap(name, color or colors.text, SIZE, scale), QIcon.Mode.Normal)
            result.addPixmap(self.pixmap(name, colors.disabled, SIZE, scale), QIcon.Mode.Disabled)
        return result

    def pixmap(self, name: str, color: str, size: int = SIZE, scale: float = 1.0) -> QPixmap:
        """Return a square picture of `size` logical pixels for a screen of that scale."""
        key = f"{self._folder / name} {color} {size} {scale}"
        result = QPixmap()
        if not QPixmapCache.find(key, result):
            result = self._draw(name, color, size, scale)
            QPixmapCache.insert(key, result)
        return result

    def _draw(self, name: str, color: str, size: int, scale: float) -> QPixmap:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text("utf-8")
        renderer = QSvgRenderer(self._sources[name].replace("currentColor", color).encode())
        pixels = max(1, round(size * scale))
        result = QPixmap(pixels, pixels)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        result.setDevicePixelRatio(scale)
        return result


def _scales() -> list[float]:
    """Return what the screens that are there need; `Theme.changed` says when there is another one."""
    return sorted({float(math.ceil(screen.devicePixelRatio())) for screen in QGuiApplication.screens()})
