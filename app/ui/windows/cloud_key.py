"""Takes the key of an account at a vendor; it is not shown, neither now nor later."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.ui.cloud_wording import fact_text
from app.ui.widgets.buttons import button
from app.ui.windows.dialog import Dialog

if TYPE_CHECKING:
    from app.core.vendor_facts import VendorFacts

_MOST_OF_KEY: Final = 20_000


class CloudKey(Dialog):
    """Stays open until the key works, or its user gives up."""

    pasted = Signal(str)
    file_chosen = Signal(object)
    """A path."""

    def __init__(self, facts: VendorFacts, parent: QWidget) -> None:
        heading = QCoreApplication.translate("CloudKey", "Key for {vendor}")
        super().__init__(heading.format(vendor=facts.title), parent)
        self.add_text(
            self.tr(
                "Paste the key of your account. It is tried first, by requests without cost, and kept in the "
                "keychain of this computer or encrypted in the library. An old key stays until the new one works."
            )
        )
        for advice in facts.key_advice:
            self.add_text(f"•\u00a0{fact_text(advice)}", is_quiet=True)
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(_MOST_OF_KEY)
        self.field.setAccessibleName(self.tr("Key"))
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.add_widget(self.field)
        self.file_button = button(self.tr("From a &file…"), self.tr("Read the key from a file"), "", self)
        self.file_button.clicked.connect(self._on_file_clicked)
        self.add_row(self.file_button)
        self.cancel_button = self.add_button(self.tr("&Cancel"), self.tr("Leave everything as it is"))
        self.cancel_button.clicked.connect(self.reject)
        self.act_button = self.add_button(
            self.tr("&Try and keep"), self.tr("Try the key, and keep it if it works"), is_default=True
        )
        self.act_button.clicked.connect(self._on_act_clicked)
        self.finish()
        self.field.setFocus()

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be pressed while the key is tried."""
        self.is_busy = is_busy
        for one in (self.field, self.file_button, self.cancel_button, self.act_button):
            one.setEnabled(not is_busy)

    def tell_wrong(self, text: str) -> None:
        """Say why the key was not kept."""
        self.show_busy(is_busy=False)
        self.tell(text)
        self.field.setFocus()

    @Slot()
    def _on_act_clicked(self) -> None:
        key = self.field.text().strip()
        if not key:
            self.tell(self.tr("Paste a key first."))
            return
        self.field.clear()
        self.pasted.emit(key)

    @Slot()
    def _on_file_clicked(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Key file of the vendor"))
        if path:
            self.file_chosen.emit(Path(path))
