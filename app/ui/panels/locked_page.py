"""What the window shows instead of a library that is closed: nothing of it, and the way in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.ui import theme as look
from app.ui.icons import Icons
from app.ui.theme import Theme
from app.ui.widgets.buttons import button

_PICTURE = 56


class LockedPage(QFrame):
    """One sentence and one button."""

    unlock_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._name = ""
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(self)
        self._title.setFont(look.scaled(self.font(), look.DISPLAY, is_bold=True))
        self._text = QLabel(self)
        self._text.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        tip = self.tr("Open the library again")
        self.unlock_button = button(self.tr("&Unlock…"), tip, "", self, is_accented=True)
        self.unlock_button.setAutoDefault(True)  # Enter works without a dialog around it, too
        self.unlock_button.clicked.connect(self.unlock_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.XL, look.XL, look.XL, look.XL)
        layout.setSpacing(look.M)
        layout.addStretch(3)
        layout.addWidget(self._picture)
        layout.addSpacing(look.S)
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addSpacing(look.M)
        layout.addWidget(self.unlock_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(4)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_locked()

    def show_name(self, name: str) -> None:
        """Say from now on which library it is, nothing for the user's own."""
        self._name = name

    def show_locked(self) -> None:
        """Offer to unlock."""
        title = self.tr("The library “{name}” is locked.") if self._name else self.tr("The library is locked.")
        self._title.setText(title.format(name=self._name))
        self._text.setText(
            self.tr("Your recordings and texts are encrypted on this computer until you unlock them.")
        )
        self.unlock_button.show()
        if self.isVisible():
            self.unlock_button.setFocus()

    @property
    def title(self) -> str:
        """Return what it says above all."""
        return self._title.text()

    def show_opening(self) -> None:
        """Say that the library is opened, which may take a moment."""
        self.show_busy(self.tr("Opening the library…"))

    def show_busy(self, text: str) -> None:
        """Say what is going on, with nothing to press."""
        self._title.setText(text)
        self._text.setText("")
        self.unlock_button.hide()

    @Slot()
    def _on_theme_changed(self) -> None:
        colors = self._theme.colors
        self._picture.setPixmap(self._icons.pixmap("locked", colors.accent, _PICTURE, self.devicePixelRatioF()))
        self.unlock_button.setIcon(self._icons.icon("unlocked", colors.on_accent))
