"""Fields of forms and the labels beside them, so that what they say stands on one line."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QLabel, QWidget

from app.ui import theme as look


def label_for(field: QWidget, text: str, parent: QWidget) -> QLabel:
    """Make the label of a field of one line; its mnemonic leads to the field."""
    label = QLabel(text, parent)
    label.setBuddy(field)
    label.setMinimumHeight(field.sizeHint().height())
    label.setContentsMargins(0, 0, look.S, 0)  # the last letter after a mnemonic is cut off otherwise
    return label


def inset(box: QAbstractSpinBox) -> None:
    """Let a number begin where the text of all other fields begins, which no style sheet can say."""
    box.lineEdit().setTextMargins(look.S, 0, look.S, 0)
