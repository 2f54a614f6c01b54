"""Rows that are content with less where there is little room."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPushButton, QWidget

_LEFT_OUT: Final = "leftOut"  # a change of the window's language looks there, too
_ANEW: Final = {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange, QEvent.Type.Show}


class CompactRow(QObject):
    """Calls `compact` with True when a row gets too narrow for all it says, and with False when it fits again.

    `needed` returns how wide the row has to be for everything; it is asked only while everything is shown.
    """

    def __init__(self, row: QWidget, needed: Callable[[], int], compact: Callable[[bool], None]) -> None:
        super().__init__(row)
        self._row = row
        self._needed = needed
        self._compact = compact
        self._is_compact = False
        self._wanted_px = 0
        row.installEventFilter(self)

    def fit(self) -> None:
        """Measure anew, as after a change of what the row says."""
        self._set(is_compact=False)
        self._wanted_px = self._needed()
        self._use_room()

    def _use_room(self) -> None:
        self._set(is_compact=self._row.width() < self._wanted_px)

    def _set(self, *, is_compact: bool) -> None:
        if is_compact is not self._is_compact:
            self._is_compact = is_compact
            self._compact(is_compact)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Look whether there is still enough room."""
        if watched is self._row:
            if event.type() == QEvent.Type.Resize:
                self._use_room()
            elif event.type() in _ANEW:
                self.fit()
        return False


def leave_out_words(button: QPushButton, is_left_out: bool) -> None:  # noqa: FBT001
    """Let a button show its icon alone, or its words again; a screen reader says them in either case."""
    if is_left_out:
        button.setProperty(_LEFT_OUT, button.text())
        button.setText("")
    else:
        button.setText(str(button.property(_LEFT_OUT) or ""))
        button.setProperty(_LEFT_OUT, None)
