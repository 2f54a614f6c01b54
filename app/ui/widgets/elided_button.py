"""A button whose words are cut with dots where they do not fit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton, QWidget

_LEAST_CHARS = 8


class ElidedButton(QPushButton):
    """Is content with a few characters; the whole of its text is its accessible name and stands in `text`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_measured = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for room for the whole text."""
        self._is_measured = True  # Qt asks for the style option here, too
        hint = super().sizeHint()
        self._is_measured = False
        return hint

    def _beside_px(self) -> int:
        """Return how much of the width is not text."""
        return self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for a few characters beside the icon."""
        few_px = _LEAST_CHARS * self.fontMetrics().averageCharWidth()
        return QSize(self._beside_px() + few_px, self.sizeHint().height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802
        """Cut what is drawn."""
        super().initStyleOption(option)
        if not self._is_measured and self.width() < self.sizeHint().width():
            room_px = self.width() - self._beside_px()
            option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room_px)
