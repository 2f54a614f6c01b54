"""The dialogs that are open above the window, the one on top last."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.services.key_file import write_key_file
from app.services.strength import strength
from app.ui.bridge import Bridge
from app.ui.messages import Messages
from app.ui.theme import Theme
from app.ui.widgets.secret_form import SecretForm
from app.ui.windows.dialog import Dialog


class Dialogs(QObject):
    """Shows them, does in the background what their forms ask for, and lets nothing of them stay behind."""

    def __init__(self, theme: Theme, bridge: Bridge, messages: Messages, window: QWidget) -> None:
        super().__init__(messages)
        self.theme = theme
        self._bridge = bridge
        self._messages = messages
        self._window = window
        self._open: list[Dialog] = []

    @property
    def top(self) -> Dialog | None:
        """Return the dialog that takes the input."""
        return self._open[-1] if self._open else None

    @property
    def owner(self) -> QWidget:
        """Return what the next dialog stands above."""
        return self.top or self._window

    def is_open(self, dialog: Dialog) -> bool:
        """Say whether a dialog can still be told something, on top or below another."""
        return dialog in self._open

    def show(self, dialog: Dialog) -> None:
        """Show one more."""
        self._open.append(dialog)
        for form in dialog.findChildren(SecretForm):
            self._serve(dialog, form)
        dialog.finished.connect(partial(self._on_finished, dialog))
        dialog.open()

    def close_all(self) -> None:
        """Close what is open, without a question."""
        for dialog in reversed(self._open.copy()):
            dialog.accept()

    def _serve(self, dialog: Dialog, form: SecretForm) -> None:
        def measure(text: str) -> None:
            self._bridge.run(lambda: strength(text), show_strength, self._messages.fail)

        def show_strength(score: int) -> None:
            if dialog in self._open:  # else it was closed meanwhile, and its form is gone
                form.show_strength(score)

        def make(path: Path) -> None:
            self._bridge.run(partial(write_key_file, path), lambda _: show_key_file(path), self._messages.fail)

        def show_key_file(path: Path) -> None:
            if dialog in self._open:
                form.show_key_file(path)

        form.strength_asked.connect(measure)
        form.new_key_file_asked.connect(make)

    def _on_finished(self, dialog: Dialog, _result: int) -> None:
        if dialog in self._open:
            self._open.remove(dialog)
        for form in dialog.findChildren(SecretForm):
            form.clear()
        dialog.deleteLater()
