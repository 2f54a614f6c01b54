"""Says beside a cloud voice where the text goes, in words and with a picture."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui import theme as look

_ICON_PX: Final = 18


class CloudNotice(QWidget):
    """Hidden as long as the voice that is chosen is one of this computer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ""
        self._icon = QLabel(self)
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.S)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        self.hide()

    def show_vendor(self, title: str) -> None:
        """Say to whom the text is sent, or nothing."""
        self.title = title
        said = self.tr(
            "Sent to {vendor}: “Read” shows exactly what would leave, and nothing does before you agree. "
            "Passages are marked, not words: the vendor does not tell when each is heard."
        )
        self.text.setText(said.format(vendor=title) if title else "")
        self.setVisible(bool(title))

    def show_icon(self, icon: QIcon) -> None:
        """Show this picture."""
        self._icon.setPixmap(icon.pixmap(_ICON_PX))
