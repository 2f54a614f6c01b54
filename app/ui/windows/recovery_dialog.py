"""Shows a recovery key, this once, and lets its user prove that it is on paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import LibraryError
from app.crypto import recovery_key
from app.crypto.secret import Secret
from app.ui import theme as look
from app.ui.widgets.form_rows import label_for
from app.ui.windows.dialog import Dialog


class RecoveryDialog(Dialog):
    """Takes the key over and wipes it in the end."""

    def __init__(self, key: Secret, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("RecoveryDialog", "Write down the recovery key"), parent)
        self._key = key
        self.add_text(
            self.tr(
                "It opens the library when everything else is lost, and it is shown this once. Write it on paper "
                "and keep it away from this computer."
            )
        )
        self._show_key()
        numbers = recovery_key.groups_to_confirm()
        self.add_text(self.tr("Type two of its eight groups again, from your paper:"))
        self.fields: dict[int, QLineEdit] = {}
        holder = QWidget(self)
        form = QFormLayout(holder)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(look.S)
        for number in numbers:
            field = QLineEdit(holder)
            field.setFont(_monospace(self.font()))
            field.setMaxLength(3 * recovery_key.GROUP_CHARS)
            name = self.tr("Group {number}").format(number=number)
            field.setAccessibleName(name)
            form.addRow(label_for(field, name, holder), field)
            self.fields[number] = field
        self.add_widget(holder)
        self.later_button = self.add_button(
            self.tr("&Later"), self.tr("Close without the check; the key is not shown again")
        )
        self.later_button.clicked.connect(self.reject)
        self.done_button = self.add_button(
            self.tr("&It is on paper"), self.tr("Check the two groups"), is_default=True
        )
        self.done_button.clicked.connect(self._on_done_clicked)
        self.finish()
        self.fields[numbers[0]].setFocus()
        self.finished.connect(self._on_finished)

    def _show_key(self) -> None:
        groups = recovery_key.shown(self._key).split("-")
        half = len(groups) // 2
        frame = QFrame(self)
        frame.setObjectName("recovery-key")
        self.key_label = QLabel("-".join(groups[:half]) + "-\n" + "-".join(groups[half:]), frame)
        self.key_label.setTextFormat(Qt.TextFormat.PlainText)
        self.key_label.setFont(look.scaled(_monospace(self.font()), look.TITLE))
        self.key_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.key_label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.key_label.setAccessibleName(self.tr("Recovery key"))
        self.key_label.setAccessibleDescription(" ".join(groups))
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(look.L, look.L, look.L, look.L)
        layout.addWidget(self.key_label)
        self.add_widget(frame)

    @Slot()
    def _on_done_clicked(self) -> None:
        typed = {number: field.text() for number, field in self.fields.items()}
        empty = next((number for number, text in typed.items() if not text.strip()), None)
        if empty is not None:
            self.tell(self.tr("Type group {number}, or choose “Later”.").format(number=empty))
            self.fields[empty].setFocus()
            return
        for number, text in typed.items():
            try:
                recovery_key.confirm(self._key, {number: text})
            except LibraryError:
                self.tell(self.tr("Group {number} is not what is shown above.").format(number=number))
                self.fields[number].setFocus()
                self.fields[number].selectAll()
                return
        self.accept()

    @Slot()
    def _on_finished(self) -> None:
        self._key.close()
        self.key_label.setText("")
        self.key_label.setAccessibleDescription("")


def _monospace(font: QFont) -> QFont:
    result = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    result.setPointSizeF(font.pointSizeF() if font.pointSizeF() > 0 else result.pointSizeF())
    return result
