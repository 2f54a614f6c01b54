"""A label for one line of any length, cut where it does not fit."""

from __future__ import annotations

from PySide6.QtCore import Property, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget


class ElidedLabel(QFrame):
    """Shows plain text; the whole of it is its accessible name."""

    def __init__(self, mode: Qt.TextElideMode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = self._short = ""
        self._mode = mode

    def set_text(self, text: str, short: str = "") -> None:
        """Show another text, or the short one where the whole does not fit."""
        if text != self._text:
            self._text, self._short = text, short
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def _whole(self) -> str:
        return self._text

    def _set_whole(self, text: str) -> None:
        self.set_text(text, self._short)

    text = Property(str, _whole, _set_whole)
    """The whole text; a property of Qt's, by which it is found when the language changes."""

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for room for the whole text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height()).grownBy(self.contentsMargins())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Be content with a few characters."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 8, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw as much as fits."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = self.contentsRect()
        fits = not self._short or self.fontMetrics().horizontalAdvance(self._text) <= area.width()
        text = self.fontMetrics().elidedText(self._text if fits else self._short, self._mode, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()
