"""What is one below the other, whole where there is room for it, and to be scrolled where there is not."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui import theme as look

_LEAST: Final = 160


class FittingScroll(QScrollArea):
    """Is a stop for the Tab key only while it can be scrolled."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self)
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(look.M)
        self.setWidget(inside)

    def add(self, *widgets: QWidget) -> None:
        """Add what is shown, from above to below."""
        for widget in widgets:
            self._rows.addWidget(widget)

    def fit(self, width: int, room: int) -> None:
        """Be as high as all that is shown at this width, or as there is room for, in pixels."""
        self._rows.activate()
        wanted = max(0, self._rows.totalHeightForWidth(width))  # -1 of nothing
        height = min(wanted, max(_LEAST, room))
        is_whole = height == wanted
        bar = Qt.ScrollBarPolicy
        # Left to itself, a bar that is there makes the rows so narrow that it stays.
        self.setVerticalScrollBarPolicy(bar.ScrollBarAlwaysOff if is_whole else bar.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_whole else Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(self._rows.totalMinimumSize().width())
        self.setFixedHeight(height)
