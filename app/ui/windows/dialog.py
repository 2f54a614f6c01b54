"""What all our dialogs have in common: a heading, sentences, one place for what went wrong, buttons."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui import theme as look
from app.ui.widgets.buttons import button

_WIDTH: Final = 540


class Dialog(QDialog):
    """Opened with `open()`: it blocks its window, never the program."""

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setModal(True)
        self.is_busy = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(look.XL, look.XL, look.XL, look.L)
        self._layout.setSpacing(look.M)
        self._heading = self.add_text(heading)
        self._heading.setFont(look.scaled(self.font(), look.TITLE, is_bold=True))
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.hide()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(look.S)
        self._buttons.addStretch(1)

    @property
    def problem(self) -> str:
        """Return what went wrong, as it is shown."""
        return self._problem.text()

    def add_text(self, text: str, *, is_quiet: bool = False) -> QLabel:
        """Add a paragraph."""
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if is_quiet:
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._layout.addWidget(label)
        return label

    def add_widget(self, widget: QWidget) -> None:
        """Add what the dialog is about."""
        self._layout.addWidget(widget)

    def add_row(self, *widgets: QWidget) -> None:
        """Add small things beside each other."""
        row = QHBoxLayout()
        row.setSpacing(look.S)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        self._layout.addLayout(row)

    def add_button(self, text: str, tip: str, *, is_default: bool = False) -> QPushButton:
        """Add a button to the row at the bottom; Enter presses the default one."""
        result = button(text, tip, "", self, is_accented=is_default)
        result.setDefault(is_default)
        self._buttons.addWidget(result)
        return result

    def finish(self) -> None:
        """Put what went wrong and the buttons below the rest."""
        self._layout.addWidget(self._problem)
        self._layout.addSpacing(look.S)
        self._layout.addLayout(self._buttons)

    def tell(self, text: str, *, is_wrong: bool = True) -> None:
        """Say what went wrong, or what came of something, or nothing; a screen reader says it, too."""
        role = QPalette.ColorRole.BrightText if is_wrong else QPalette.ColorRole.WindowText
        self._problem.setForegroundRole(role)
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.fit()
        if text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def fit(self) -> None:
        """Be as large as the words, fields and buttons need, and no less: nothing may be cut off."""
        self._layout.activate()
        width = max(_WIDTH, self._layout.totalMinimumSize().width())
        self.setFixedSize(width, self._layout.totalHeightForWidth(width))
        self._stay_on_screen()

    def _stay_on_screen(self) -> None:
        """Move up when it grew beyond the lower edge: its buttons are there."""
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        if self.isVisible() and frame.bottom() > room.bottom():
            self.move(frame.x(), max(room.top(), room.bottom() + 1 - frame.height()))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Fit once fonts and styles are known."""
        super().showEvent(event)
        self.fit()

    def reject(self) -> None:
        """Stay while what was asked for is under way."""
        if not self.is_busy:
            super().reject()
