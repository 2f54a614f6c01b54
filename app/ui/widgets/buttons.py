"""Buttons that all look and speak alike."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.icons import SIZE


def button(text: str, tip: str, shortcut: str, parent: QWidget, *, is_accented: bool = False) -> QPushButton:
    """Make a push button; `tip` is a sentence for tooltip and screen reader, `shortcut` is only told there."""
    result = QPushButton(text, parent)
    result.setIconSize(QSize(SIZE, SIZE))
    result.setAccessibleName(_spoken(text) if text else tip)
    result.setAccessibleDescription(tip)
    keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    result.setToolTip(f"{tip} ({keys})" if keys else tip)
    result.setAutoDefault(False)
    if is_accented:
        result.setProperty("isAccented", "true")
    return result


def rename(which: QPushButton, text: str) -> None:
    """Give a button another text, for eyes and for screen readers."""
    which.setText(text)
    which.setAccessibleName(_spoken(text))


def _spoken(text: str) -> str:
    return text.replace("&", "").rstrip("…")
