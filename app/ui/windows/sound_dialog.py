"""Asks where a text is to be kept as sound, and as what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from app.core.loudness import SPEECH
from app.core.sound_forms import FILE_FORMS, MAX_TEXT_CHARS, SoundForm
from app.ui import theme as look
from app.ui.widgets.buttons import rename
from app.ui.widgets.form_rows import label_for
from app.ui.windows.dialog import Dialog

_tr = QCoreApplication.translate

_SUBTITLES: Final = ("srt", "vtt", "lrc")


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundWish:
    """What was chosen; what is said of files counts only where it is not for the library."""

    is_for_library: bool
    form: SoundForm
    is_by_chapter: bool
    subtitles: tuple[str, ...]
    is_levelled: bool
    title: str


class SoundDialog(Dialog):
    """Offers the library first, where one is open."""

    wanted = Signal(object)
    """A SoundWish; the dialog stays until it is closed, for a place may still have to be chosen."""

    def __init__(self, title: str, parent: QWidget, *, has_library: bool, chapters: int, speakers: int) -> None:
        super().__init__(_tr("SoundDialog", "Keep the text as sound"), parent)
        self.setObjectName("sound-form")
        self._shown_title = title
        told = self.tr(
            "The whole text is spoken as it is read: with this voice, language, speed, pitch and these "
            "pronunciations."
        )
        if speakers > 1:
            told += " " + self.tr("Each speaker is heard in the voice that reads for them.")
        self.add_text(told)
        holder = QWidget(self)
        self._rows = QFormLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(look.S)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.where = self._choice(self.tr("&Where"))
        if has_library:
            self.where.addItem(self.tr("In the library, encrypted"), True)  # noqa: FBT003 (what it stands for)
        self.where.addItem(self.tr("In a file, not encrypted"), False)  # noqa: FBT003 (as above)
        self.kind = self._choice(self.tr("&Kind of file"))
        for form in FILE_FORMS:
            self.kind.addItem(f"{form.label} ({form.suffix})", form)
        usual = SoundForm.M4B if chapters > 1 else SoundForm.MP3
        self.kind.setCurrentIndex(self.kind.findData(usual))
        self.split = self._choice(self.tr("&Chapters"))
        self.split.addItem(self.tr("One file"), False)  # noqa: FBT003 (as above)
        self.split.addItem(self.tr("A file for each chapter: %n", "", chapters), True)  # noqa: FBT003 (as above)
        self._has_chapters = chapters > 1
        self.subtitles = self._choice(self.tr("&Subtitles beside it"))
        self.subtitles.addItem(self.tr("None"), ())
        for name in _SUBTITLES:
            self.subtitles.addItem(f"{name.upper()} (.{name})", (name,))
        self.title = QLineEdit(holder)
        self.title.setMaxLength(MAX_TEXT_CHARS)
        self._add(self.tr("&Title"), self.title)
        lufs = f"{SPEECH.integrated_lufs:g}".replace("-", "\N{MINUS SIGN}")
        self.levels = QCheckBox(self.tr("&Even loudness ({lufs} LUFS)").format(lufs=lufs), holder)
        self.levels.setChecked(True)
        self._rows.addRow("", self.levels)
        self.add_widget(holder)
        cancel = self.add_button(self.tr("C&ancel"), self.tr("Leave without keeping anything"))
        cancel.clicked.connect(self.reject)
        self.act_button = self.add_button("", "", is_default=True)
        self.act_button.clicked.connect(self._on_act_clicked)
        self.finish()
        self.where.currentIndexChanged.connect(self._show_what_counts)
        self.split.currentIndexChanged.connect(self._show_what_counts)
        self._show_what_counts()

    def _choice(self, label: str) -> QComboBox:
        box = QComboBox(self)
        box.view().setAccessibleName(label.replace("&", ""))
        self._add(label, box)
        return box

    def _add(self, label: str, field: QWidget) -> None:
        field.setAccessibleName(label.replace("&", ""))
        self._rows.addRow(label_for(field, label, self), field)

    @property
    def wish(self) -> SoundWish:
        """Return what is chosen."""
        return SoundWish(
            is_for_library=bool(self.where.currentData()),
            form=SoundForm(self.kind.currentData()),
            is_by_chapter=self._has_chapters and bool(self.split.currentData()),
            subtitles=tuple(self.subtitles.currentData()),
            is_levelled=self.levels.isChecked(),
            title=self.title.text().strip(),
        )

    @Slot()
    def _show_what_counts(self) -> None:
        wish = self.wish
        for field in (self.kind, self.subtitles):
            self._rows.setRowVisible(field, not wish.is_for_library)
        self._rows.setRowVisible(self.split, not wish.is_for_library and self._has_chapters)
        if wish.is_for_library:
            rename(self.act_button, self.tr("&Keep"))
            tip = self.tr("Keep sound and text in the library")
            self.title.setPlaceholderText(self._shown_title)
        else:
            rename(
                self.act_button,
                self.tr("Choose the &folder…") if wish.is_by_chapter else self.tr("Choose the &file…"),
            )
            tip = self.tr("Choose where to, and begin")
            self.title.setPlaceholderText(self.tr("Nothing is written into the file"))
        self.act_button.setToolTip(tip)
        self.act_button.setAccessibleDescription(tip)
        self.fit()

    @Slot()
    def _on_act_clicked(self) -> None:
        self.tell("")
        self.wanted.emit(self.wish)
