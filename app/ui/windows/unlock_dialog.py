"""Asks for what opens the library where the keychain does not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.crypto.slots_v1 import SlotKind
from app.ui.widgets.buttons import rename
from app.ui.widgets.secret_form import SecretForm
from app.ui.windows.dialog import Dialog


class UnlockDialog(Dialog):
    """Stays open until something opens the library, or its user gives up."""

    unlock_requested = Signal(object)
    """The way to the secret."""

    def __init__(self, reason: str, kinds: Sequence[SlotKind], parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("UnlockDialog", "Unlock the library"), parent)
        if reason:
            self.add_text(reason)
        self.form = SecretForm(kinds, is_new=False, parent=self)
        self.form.kind_chosen.connect(self._on_form_kind_chosen)
        self.add_widget(self.form)
        self.cancel_button = self.add_button(self.tr("&Not now"), self.tr("Leave the library locked"))
        self.cancel_button.clicked.connect(self.reject)
        self.unlock_button = self.add_button(self.tr("&Unlock"), self.tr("Open the library"), is_default=True)
        self.unlock_button.clicked.connect(self._on_unlock_clicked)
        self.finish()
        self.form.field.setFocus()

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be pressed while the secret is checked."""
        self.is_busy = is_busy
        for one in (self.form, self.cancel_button):
            one.setEnabled(not is_busy)
        self.unlock_button.setEnabled(not is_busy)
        rename(self.unlock_button, self.tr("Unlocking…") if is_busy else self.tr("&Unlock"))

    def tell_wrong(self, text: str) -> None:
        """Say why it did not open, and let it be tried again."""
        self.show_busy(is_busy=False)
        self.tell(text)
        self.form.field.setFocus()
        self.form.field.selectAll()

    @Slot()
    def _on_form_kind_chosen(self) -> None:
        self.tell("")
        self.form.field.setFocus()

    @Slot()
    def _on_unlock_clicked(self) -> None:
        problem = self.form.problem()
        self.tell(problem)
        if not problem:
            self.unlock_requested.emit(self.form.brought())
