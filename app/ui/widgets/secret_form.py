"""Fields for what opens a library: a passphrase, a key file, a recovery key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.crypto import recovery_key
from app.crypto.slots_v1 import SlotKind, SlotSecret
from app.services.key_file import read_key_file
from app.services.strength import BEST
from app.ui import theme as look
from app.ui.widgets.buttons import button

Brought = Callable[[], SlotSecret]
"""Gives the secret; reads files, so it is called in the background."""
_PAUSE_MS: Final = 150


class SecretForm(QWidget):
    """Lets its user choose one kind and fill it in; a new passphrase is typed twice and measured."""

    kind_chosen = Signal()
    strength_asked = Signal(str)
    new_key_file_asked = Signal(object)
    """The path where one is to be made."""

    def __init__(self, kinds: Sequence[SlotKind], *, is_new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_new = is_new
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_timeout)
        makers = {
            SlotKind.PASSPHRASE: (self.tr("&Passphrase"), self._passphrase_page),
            SlotKind.KEYFILE: (self.tr("&Key file"), self._key_file_page),
            SlotKind.RECOVERY: (self.tr("&Recovery key"), self._recovery_page),
        }
        choice = QHBoxLayout()
        choice.setSpacing(look.L)
        self.buttons: dict[SlotKind, QRadioButton] = {}
        for kind in kinds:
            one = QRadioButton(makers[kind][0], self)
            one.setAccessibleName(makers[kind][0].replace("&", ""))
            one.toggled.connect(partial(self._on_button_toggled, kind))
            one.setVisible(len(kinds) > 1)
            choice.addWidget(one)
            self.buttons[kind] = one
        choice.addStretch(1)
        self._pages = QStackedWidget(self)
        self._fields: dict[SlotKind, QLineEdit] = {}
        self._page_of: dict[SlotKind, QWidget] = {}
        for kind in kinds:
            self._page_of[kind] = makers[kind][1]()
            self._pages.addWidget(self._page_of[kind])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.M)
        layout.addLayout(choice)
        layout.addWidget(self._pages)
        self.kind = kinds[0]
        self.buttons[self.kind].setChecked(True)

    @property
    def field(self) -> QLineEdit:
        """Return the field that is to be filled in first."""
        return self._fields[self.kind]

    def problem(self) -> str:
        """Say what is missing, nothing if nothing is."""
        if not self.field.text():
            match self.kind:
                case SlotKind.PASSPHRASE:
                    return self.tr("Type a passphrase.")
                case SlotKind.KEYFILE:
                    return self.tr("Choose a key file.")
                case _:
                    return self.tr("Type the recovery key.")
        if self.kind is SlotKind.PASSPHRASE and self._is_new and self._again.text() != self.field.text():
            return self.tr("The two passphrases are not the same.")
        return ""

    def brought(self) -> Brought:
        """Return the way to what was filled in."""
        return partial(_secret, self.kind, self.field.text())

    def clear(self) -> None:
        """Empty all fields, so that nothing of them stays behind."""
        for field in self.findChildren(QLineEdit):
            field.setText("")

    def show_strength(self, score: int) -> None:
        """Show what a passphrase is worth."""
        words = (
            self.tr("Very weak: it is guessed at once"),
            self.tr("Weak: it is guessed soon"),
            self.tr("Fair: a few more words would help"),
            self.tr("Good"),
            self.tr("Very good"),
        )
        has_text = bool(self.field.text())
        self._strength.setValue(score if has_text else 0)
        self._strength_label.setText(
            words[score] if has_text else self.tr("Four or five unrelated words are good.")
        )

    def _passphrase_page(self) -> QWidget:
        page, layout = _page()
        field = _hidden_field(self.tr("Passphrase"), page)
        self._fields[SlotKind.PASSPHRASE] = field
        layout.addRow(self.tr("Passphrase"), field)
        if self._is_new:
            self._again = _hidden_field(self.tr("Passphrase again"), page)
            layout.addRow(self.tr("Again"), self._again)
            self._strength = QProgressBar(page)
            self._strength.setRange(0, BEST)
            self._strength.setTextVisible(False)
            self._strength.setAccessibleName(self.tr("Strength"))
            self._strength_label = QLabel(self.tr("Four or five unrelated words are good."), page)
            self._strength_label.setForegroundRole(self.palette().ColorRole.PlaceholderText)
            layout.addRow("", self._strength)
            layout.addRow("", self._strength_label)
            field.textChanged.connect(self._on_passphrase_text_changed)
        return page

    def _key_file_page(self) -> QWidget:
        page, layout = _page()
        field = QLineEdit(page)
        field.setAccessibleName(self.tr("Key file"))
        self._fields[SlotKind.KEYFILE] = field
        row = QHBoxLayout()
        row.setSpacing(look.S)
        row.addWidget(field, 1)
        choose = button(self.tr("&Choose…"), self.tr("Choose the key file"), "", page)
        choose.clicked.connect(self._on_choose_clicked)
        row.addWidget(choose)
        if self._is_new:
            make = button(self.tr("&New…"), self.tr("Make a new key file"), "", page)
            make.clicked.connect(self._on_make_clicked)
            row.addWidget(make)
        layout.addRow(self.tr("Key file"), row)
        hint = QLabel(
            self.tr("A file on a stick that you take with you. Whoever has it can open the library."), page
        )
        hint.setWordWrap(True)
        hint.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        layout.addRow("", hint)
        return page

    def _recovery_page(self) -> QWidget:
        page, layout = _page()
        field = QLineEdit(page)
        field.setAccessibleName(self.tr("Recovery key"))
        field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        field.setPlaceholderText(self.tr("8 groups of 7 characters"))
        self._fields[SlotKind.RECOVERY] = field
        layout.addRow(self.tr("Recovery key"), field)
        return page

    @Slot()
    def _on_passphrase_text_changed(self) -> None:
        self._pause.start()

    @Slot()
    def _on_pause_timeout(self) -> None:
        self.strength_asked.emit(self._fields[SlotKind.PASSPHRASE].text())

    def _on_button_toggled(self, kind: SlotKind, is_on: bool) -> None:  # noqa: FBT001 (Qt's signal)
        if is_on:
            self.kind = kind
            self._pages.setCurrentWidget(self._page_of[kind])
            self.kind_chosen.emit()

    @Slot()
    def _on_choose_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the key file"))
        dialog.setObjectName("key-file-dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._fields[SlotKind.KEYFILE].setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _on_make_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Make a new key file"))
        dialog.setObjectName("new-key-file-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("soundlock.key")
        dialog.fileSelected.connect(self._on_new_key_file_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_new_key_file_chosen(self, name: str) -> None:
        self.new_key_file_asked.emit(Path(name))

    def show_key_file(self, path: Path) -> None:
        """Fill in the file that was made."""
        self._fields[SlotKind.KEYFILE].setText(str(path))


def _page() -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    layout = QFormLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(look.S)
    layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return page, layout


def _hidden_field(name: str, parent: QWidget) -> QLineEdit:
    field = QLineEdit(parent)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    return field


def _secret(kind: SlotKind, text: str) -> SlotSecret:
    match kind:
        case SlotKind.PASSPHRASE:
            return SlotSecret(passphrase=text)
        case SlotKind.KEYFILE:
            return SlotSecret(keyfile=read_key_file(Path(text)))
        case _:
            return SlotSecret(recovery=recovery_key.parsed(text))
