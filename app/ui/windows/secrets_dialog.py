"""Asks for what is to open a library from now on: one secret, or several that are needed together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from app.crypto.slot_file_v1 import MAX_LABEL_CHARS
from app.crypto.slots_v1 import SlotKind, SlotSecret
from app.ui.widgets.secret_form import Brought, SecretForm
from app.ui.windows.dialog import Dialog


class SecretsDialog(Dialog):
    """Has a form for each kind; stays open until the secret is in use, or its user gives up."""

    given = Signal(object, str)
    """The way to the secret, and the name that it gets."""

    def __init__(
        self,
        heading: str,
        sentences: Sequence[str],
        kinds: Sequence[SlotKind],
        parent: QWidget,
        *,
        act: tuple[str, str],
        is_choice: bool = False,
        has_name: bool = False,
    ) -> None:
        """Ask for all kinds, or for those that are ticked; `act` is the text and the tip of the button."""
        super().__init__(heading, parent)
        for sentence in sentences:
            self.add_text(sentence)
        self.forms: dict[SlotKind, SecretForm] = {}
        self.boxes: dict[SlotKind, QCheckBox] = {}
        names = {SlotKind.PASSPHRASE: self.tr("A &passphrase"), SlotKind.KEYFILE: self.tr("A &key file")}
        for kind in kinds:
            form = SecretForm((kind,), is_new=True, parent=self)
            if is_choice:
                box = QCheckBox(names[kind], self)
                box.setAccessibleName(names[kind].replace("&", ""))
                box.setChecked(not self.boxes)
                box.toggled.connect(partial(self._on_box_toggled, form))
                self.add_widget(box)
                form.setVisible(box.isChecked())
                self.boxes[kind] = box
            self.add_widget(form)
            self.forms[kind] = form
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setVisible(has_name)
        if has_name:
            self._add_name()
        self.cancel_button = self.add_button(self.tr("&Cancel"), self.tr("Leave everything as it is"))
        self.cancel_button.clicked.connect(self.reject)
        self.act_button = self.add_button(*act, is_default=True)
        self.act_button.clicked.connect(self._on_act_clicked)
        self.finish()
        self.forms[kinds[0]].field.setFocus()

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be pressed while the keys are changed."""
        self.is_busy = is_busy
        for one in (*self.forms.values(), *self.boxes.values(), self.name, self.cancel_button, self.act_button):
            one.setEnabled(not is_busy)

    def tell_wrong(self, text: str) -> None:
        """Say why it cannot be used, and let it be tried again."""
        self.show_busy(is_busy=False)
        self.tell(text)
        next(iter(self._chosen().values()), self.forms[next(iter(self.forms))]).field.setFocus()

    def _add_name(self) -> None:
        self.name.setMaxLength(MAX_LABEL_CHARS)
        self.name.setPlaceholderText(self.tr("If you like: “the stick in the drawer”"))
        label = QLabel(self.tr("&Name it, to tell it from others. The name is not encrypted."), self)
        label.setBuddy(self.name)
        label.setWordWrap(True)
        self.add_widget(label)
        self.add_widget(self.name)

    def _chosen(self) -> dict[SlotKind, SecretForm]:
        return {
            kind: form
            for kind, form in self.forms.items()
            if kind not in self.boxes or self.boxes[kind].isChecked()
        }

    def _on_box_toggled(self, form: SecretForm, is_on: bool) -> None:  # noqa: FBT001 (Qt's signal)
        form.setVisible(is_on)
        self.tell("")

    @Slot()
    def _on_act_clicked(self) -> None:
        forms = self._chosen()
        problems = [problem for form in forms.values() if (problem := form.problem())]
        if not forms:
            problems.append(self.tr("Choose at least one of the two."))
        self.tell(problems[0] if problems else "")
        if not problems:
            brought = [form.brought() for form in forms.values()]
            self.given.emit(partial(_together, brought), " ".join(self.name.text().split()))


def _together(parts: Sequence[Brought]) -> SlotSecret:
    secrets = [part() for part in parts]
    return SlotSecret(
        passphrase=next((one.passphrase for one in secrets if one.passphrase is not None), None),
        keyfile=next((one.keyfile for one in secrets if one.keyfile is not None), None),
    )
