"""An entry of the dictionary as it is written: what stands there, what is said, where it holds."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from app.core.normalisation.rule import MAX_SPOKEN_CHARS
from app.core.pronunciation import MAX_WRITTEN_CHARS, Entry, Kind
from app.ui import theme as look
from app.ui.languages import COMMON, OTHERS, language_name
from app.ui.pronunciation_wording import kind_text
from app.ui.widgets.elided_combo_box import ElidedComboBox

_CHARS: Final = 22


class EntryForm(QWidget):
    """Fields for one entry; nothing is checked here."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(look.S)
        form.setHorizontalSpacing(look.L)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.written = self._line(MAX_WRITTEN_CHARS, self.tr("Written, as it stands in a text"))
        self.spoken = self._line(MAX_SPOKEN_CHARS, self.tr("Nothing: then it is passed over in silence"))
        self.kind = self._combo(self.tr("Kind of entry"))
        for kind in Kind:
            self.kind.addItem(kind_text(kind), kind)
        self.language = self._combo(self.tr("Language of the entry"))
        self.language.addItem(self.tr("All languages"), "")
        named = ((language_name(code), code) for code in (*COMMON, *OTHERS))
        for name, code in sorted(named, key=lambda one: one[0].casefold()):
            self.language.addItem(name, code)
        self.matches_case = QCheckBox(self.tr("Upper and lower case &matter"), self)
        form.addRow(self.tr("&Written"), self.written)
        form.addRow(self.tr("&Said"), self.spoken)
        form.addRow(self.tr("&Kind"), self.kind)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow("", self.matches_case)
        for field in (self.written, self.spoken, self.kind, self.language):
            form.labelForField(field).setMinimumHeight(field.sizeHint().height())
        for field in (self.written, self.spoken):
            field.textChanged.connect(self.edited)
        for box in (self.kind, self.language):
            box.currentIndexChanged.connect(self.edited)
        self.matches_case.toggled.connect(self.edited)

    def _line(self, most: int, hint: str) -> QLineEdit:
        made = QLineEdit(self)
        made.setMaxLength(most)
        made.setAccessibleName(hint)
        made.setPlaceholderText(hint)
        return made

    def _combo(self, name: str) -> QComboBox:
        made = ElidedComboBox(_CHARS, self)
        made.setAccessibleName(name)
        made.view().setAccessibleName(name)
        made.setMaxVisibleItems(20)
        return made

    @property
    def entry(self) -> Entry:
        """Return what is written, as it is."""
        return Entry(
            written=self.written.text(),
            spoken=self.spoken.text(),
            language=str(self.language.currentData() or ""),
            kind=Kind(self.kind.currentData()),
            matches_case=self.matches_case.isChecked(),
        )

    def show_entry(self, entry: Entry) -> None:
        """Show an entry, to be changed."""
        self.written.setText(entry.written)
        self.spoken.setText(entry.spoken)
        self.kind.setCurrentIndex(self.kind.findData(entry.kind))
        if self.language.findData(entry.language) < 0:
            self.language.addItem(entry.language, entry.language)
        self.language.setCurrentIndex(self.language.findData(entry.language))
        self.matches_case.setChecked(entry.matches_case)
