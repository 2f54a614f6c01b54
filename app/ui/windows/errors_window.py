"""Recent errors, to be read and copied."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui import theme as look
from app.ui.recent_errors import RecentErrors
from app.ui.widgets.buttons import button

_SIZE: Final = (640, 420)


class ErrorsWindow(QDialog):
    """Shows them as one text, which says nothing of recordings."""

    def __init__(self, errors: RecentErrors, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("errors-window")
        self.setWindowTitle(self.tr("Recent errors"))
        self._errors = errors
        words = QLabel(
            self.tr("What went wrong since Soundlock was started. No names, titles or texts are in it."), self
        )
        words.setWordWrap(True)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("log")
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Recent errors"))
        self.text.setPlaceholderText(self.tr("Nothing went wrong."))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTabChangesFocus(True)
        self.copy_button = button(self.tr("Co&py all"), self.tr("Copy all recent errors"), "", self)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.clear_button = button(self.tr("C&lear"), self.tr("Forget the recent errors"), "", self)
        self.clear_button.clicked.connect(errors.clear)
        self.close_button = button(self.tr("&Close"), self.tr("Close this window"), "Esc", self)
        self.close_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.S)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.clear_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.L, look.L, look.L, look.L)
        layout.setSpacing(look.M)
        layout.addWidget(words)
        layout.addWidget(self.text, 1)
        layout.addLayout(buttons)
        self.resize(*_SIZE)
        errors.changed.connect(self._on_errors_changed)
        self._on_errors_changed()

    @Slot()
    def _on_errors_changed(self) -> None:
        self.text.setPlainText(self._errors.report)
        for one in (self.copy_button, self.clear_button):
            one.setEnabled(self._errors.count > 0)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._errors.report)
