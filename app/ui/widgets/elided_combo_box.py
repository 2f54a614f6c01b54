"""A list to choose from whose choice is cut with dots where it does not fit."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

_BESIDE_PICTURE: Final = 8


class ElidedComboBox(QComboBox):
    """Asks for room for some characters, however long the choices are."""

    def __init__(self, chars: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(chars)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802
        """Cut what is drawn."""
        super().initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        area = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        picture = 0 if option.currentIcon.isNull() else option.iconSize.width() + _BESIDE_PICTURE
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, area.width() - picture
        )
