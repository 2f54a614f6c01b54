"""The dialog in which the speakers of a transcript get their voices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLabel, QScrollArea, QWidget

from app.core.text import printable
from app.core.voices import Voice
from app.ui import theme as look
from app.ui.shown_text import one_line, shown
from app.ui.widgets.elided_combo_box import ElidedComboBox
from app.ui.windows.dialog import Dialog

_VOICE_CHARS: Final = 26
_NAME_CHARS: Final = 24
_MOST_SHOWN: Final = 8


class SpeakerVoicesDialog(Dialog):
    """A list of voices for each speaker; who is left to the program gets one that nobody else has."""

    chosen = Signal(object)
    """The voices by the names of those that one was chosen for."""

    def __init__(
        self, speakers: Sequence[str], voices: Sequence[Voice], before: Mapping[str, str], parent: QWidget
    ) -> None:
        super().__init__(self.tr("Voices of the speakers"), parent)
        self._before = dict(before)
        if len(voices) > 1:
            text = self.tr("Who reads for whom when this transcript is read aloud.")
        else:
            text = self.tr("There is one voice for this language. Speakers differ in pitch until more are added.")
        self.add_text(text)
        self.fields: dict[str, QComboBox] = {}
        self.add_widget(self._rows(speakers, voices))
        cancel = self.add_button(self.tr("&Cancel"), self.tr("Change nothing"))
        cancel.clicked.connect(self.reject)
        keep = self.add_button(self.tr("&Use these voices"), self.tr("Keep the voices"), is_default=True)
        keep.clicked.connect(self._on_keep_clicked)
        self.finish()

    def _rows(self, speakers: Sequence[str], voices: Sequence[Voice]) -> QWidget:
        rows = QWidget(self)
        form = QFormLayout(rows)
        form.setContentsMargins(0, 0, look.S, 0)
        form.setVerticalSpacing(look.S)
        form.setHorizontalSpacing(look.L)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for name in speakers:
            field = self._field(name, voices)
            self.fields[name] = field
            label = QLabel(rows)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(field)
            label.setMinimumHeight(field.sizeHint().height())
            width = label.fontMetrics().averageCharWidth() * _NAME_CHARS
            text = one_line(shown(name))
            cut = label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
            label.setText(cut.replace("&", "&&"))
            label.setToolTip(text)
            form.addRow(label, field)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(rows)
        high = next(iter(self.fields.values())).sizeHint().height() + look.S
        area.setFixedHeight(min(len(speakers), _MOST_SHOWN) * high + look.S)
        return area

    def _field(self, speaker: str, voices: Sequence[Voice]) -> QComboBox:
        field = ElidedComboBox(_VOICE_CHARS, self)
        field.setAccessibleName(self.tr("Voice of {speaker}").format(speaker=one_line(shown(speaker))))
        field.view().setAccessibleName(self.tr("Voices"))
        field.addItem(self.tr("One that nobody else has"), "")
        for voice in voices:
            field.addItem(printable(voice.name), voice.id)
        field.setCurrentIndex(max(0, field.findData(self._before.get(speaker, ""))))
        return field

    @Slot()
    def _on_keep_clicked(self) -> None:
        """Keep what was chosen, and what was chosen for names that are not there just now."""
        kept = {name: voice for name, voice in self._before.items() if name not in self.fields}
        chosen = {name: str(field.currentData()) for name, field in self.fields.items() if field.currentData()}
        self.accept()
        self.chosen.emit({**kept, **chosen})
