"""The format of an export and what is shown in it, as a form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QMenu, QPushButton, QSpinBox, QWidget

from app.core.formats import Layout, SubtitleLayout, TextLayout
from app.core.formats.presets import BUILT_IN, ExportPreset
from app.core.muting import Cover
from app.core.sound_forms import FILE_FORMS, SoundForm
from app.core.text import printable
from app.ui import theme as look
from app.ui import wording
from app.ui.export_preview import FOR_READING, SUBTITLES
from app.ui.export_wording import preset_text
from app.ui.widgets.form_rows import inset, label_for
from app.ui.window_formats import WINDOW_FORMATS

SOUND: Final = "audio"
"""The recording itself, among the formats of its transcript."""


class ExportForm(QWidget):
    """Shows only what the chosen format takes; the rest keeps its value for another format."""

    edited = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, has_sound: bool = False, has_redactions: bool = False
    ) -> None:
        super().__init__(parent)
        self._is_filling = False
        self._has_redactions = has_redactions
        self.rows = QFormLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(look.S)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.preset = self._choice(self.tr("&Template"))
        self.preset.activated.connect(self._on_preset_activated)
        self.keep_action = QAction(self.tr("&Keep these choices as a template…"), self)
        self.rename_action = QAction(self.tr("&Rename the template…"), self)
        self.delete_action = QAction(self.tr("&Delete the template"), self)
        self.manage_button = QPushButton(self.tr("Manage templates"), self)
        self.manage_button.setAutoDefault(False)
        self.manage_button.hide()
        self.rows.addRow("", self.manage_button)
        self.form = self._choice(self.tr("&Format"))
        for name, form in WINDOW_FORMATS.items():
            self.form.addItem(f"{wording.format_text(name)} ({form.suffix})", name)
        self.form.currentIndexChanged.connect(self._tell_what_can_be_done)
        if has_sound:
            self.form.addItem(wording.format_text(SOUND), SOUND)
        self.form.activated.connect(self._on_form_activated)
        self.sound = self._choice(self.tr("&Kind of sound file"))
        self.sound.addItem(self.tr("As it was taken in"), None)
        for sound in FILE_FORMS:
            self.sound.addItem(f"{sound.label} ({sound.suffix})", sound)
        self.sound.activated.connect(self._on_edited)
        self.cover = self._choice(self.tr("&In place of redactions"))
        self.cover.addItem(self.tr("Silence"), Cover.SILENCE)
        self.cover.addItem(self.tr("A soft tone"), Cover.TONE)
        self.times = self._check(self.tr("T&imes"))
        self.speakers = self._check(self.tr("&Speakers"))
        self.paragraphs = self._check(self.tr("&Paragraphs instead of segments"))
        self.numbers = self._check(self.tr("&Numbers of lines"))
        self.header = self._check(self.tr("Tit&le, date and facts"))
        self.doubts = self._check(self.tr("&Marks at doubtful words"))
        self.chars = self._number(self.tr("Ch&aracters in a line"), 8, 200)
        self.lines = self._number(self.tr("&Lines"), 1, 6)
        self.speed = self._number(self.tr("&Reading speed"), 4, 100, self.tr(" characters a second"))
        self.speed.setSpecialValueText(self.tr("As it was spoken"))  # at 4, below the least that makes sense
        self.gap = self._number(self.tr("&Gap between subtitles"), 0, 2000, self.tr(" ms"))
        self.least = self._number(self.tr("S&hortest"), 0, 5000, self.tr(" ms"))
        self.longest = self._number(self.tr("L&ongest"), 500, 60_000, self.tr(" ms"))
        self._list_presets(())
        self.preset.currentIndexChanged.connect(self._tell_what_can_be_done)
        self.show_preset(ExportPreset(name="", form="txt"))

    @property
    def form_name(self) -> str:
        """Return the name of the chosen format."""
        return str(self.form.currentData())

    @property
    def sound_form(self) -> SoundForm | None:
        """Return what the recording is turned into, None where it stays what it is as far as that can be."""
        chosen = self.sound.currentData()
        return None if chosen is None else SoundForm(chosen)

    @property
    def cover_option(self) -> Cover:
        """Return what is heard where something was taken out."""
        return Cover(self.cover.currentData())

    @property
    def layout_options(self) -> Layout:
        """Return what the form says."""
        speed = self.speed.value()
        return Layout(
            text=TextLayout(
                times=self.times.isChecked(),
                speakers=self.speakers.isChecked(),
                paragraphs=self.paragraphs.isChecked(),
                numbers=self.numbers.isChecked(),
                header=self.header.isChecked(),
                doubts=self.doubts.isChecked(),
            ),
            subtitles=SubtitleLayout(
                max_chars_per_line=self.chars.value(),
                max_lines=self.lines.value(),
                max_chars_per_s=0 if speed == self.speed.minimum() else speed,
                min_gap_s=self.gap.value() / 1000,
                min_duration_s=min(self.least.value(), self.longest.value()) / 1000,
                max_duration_s=self.longest.value() / 1000,
            ),
        )

    @property
    def kept_preset(self) -> ExportPreset | None:
        """Return the chosen template if a user named it."""
        chosen = self.preset.currentData()
        return chosen if isinstance(chosen, ExportPreset) and chosen not in BUILT_IN else None

    def preset_named(self, name: str) -> ExportPreset:
        """Return what the form says as a template."""
        options = self.layout_options
        return ExportPreset(name=name, form=self.form_name, text=options.text, subtitles=options.subtitles)

    def show_kept(self, kept: Sequence[ExportPreset], chosen: str) -> None:
        """Offer the templates that a user named, before those that are always there, and a way to change them."""
        if self.manage_button.menu() is None:
            menu = QMenu(self.manage_button)
            menu.addActions([self.keep_action, self.rename_action, self.delete_action])
            self.manage_button.setMenu(menu)
            self.manage_button.show()
        self._list_presets(kept)
        names = [one.name for one in kept]
        self.preset.setCurrentIndex(1 + names.index(chosen) if chosen in names else 0)
        self._tell_what_can_be_done()

    def _list_presets(self, kept: Sequence[ExportPreset]) -> None:
        self.preset.clear()
        self.preset.addItem(self.tr("None"))
        for one in kept:
            self.preset.addItem(printable(one.name), one)
        for one in BUILT_IN:
            self.preset.addItem(preset_text(one.name), one)

    @Slot()
    def _tell_what_can_be_done(self) -> None:
        is_own = self.kept_preset is not None
        self.rename_action.setEnabled(is_own)
        self.delete_action.setEnabled(is_own)
        self.keep_action.setEnabled(self.form_name != SOUND)  # nothing of it is kept in a template

    def show_preset(self, preset: ExportPreset) -> None:
        """Show what a template says; where it leaves something to the format, that."""
        self._is_filling = True
        text, subtitles = preset.text, preset.subtitles
        is_plain = preset.form == "txt"
        self.form.setCurrentIndex(self.form.findData(preset.form))
        self.times.setChecked(text.times)
        self.speakers.setChecked(text.speakers)
        self.paragraphs.setChecked(not (is_plain and text.times) if text.paragraphs is None else text.paragraphs)
        self.numbers.setChecked(text.numbers)
        self.header.setChecked(not is_plain if text.header is None else text.header)
        self.doubts.setChecked(text.doubts)
        self.chars.setValue(subtitles.max_chars_per_line)
        self.lines.setValue(subtitles.max_lines)
        self.speed.setValue(round(subtitles.max_chars_per_s) or self.speed.minimum())
        self.gap.setValue(round(subtitles.min_gap_s * 1000))
        self.least.setValue(round(subtitles.min_duration_s * 1000))
        self.longest.setValue(round(subtitles.max_duration_s * 1000))
        self._show_what_counts()
        self._is_filling = False

    def _show_what_counts(self) -> None:
        for field in (self.times, self.speakers, self.paragraphs, self.numbers, self.header, self.doubts):
            self.rows.setRowVisible(field, self.form_name in FOR_READING)
        for number in (self.chars, self.lines, self.speed, self.gap, self.least, self.longest):
            self.rows.setRowVisible(number, self.form_name in SUBTITLES)
        self.rows.setRowVisible(self.sound, self.form_name == SOUND)
        self.rows.setRowVisible(self.cover, self.form_name == SOUND and self._has_redactions)

    @Slot()
    def _on_preset_activated(self) -> None:
        preset = self.preset.currentData()
        if isinstance(preset, ExportPreset):
            self.show_preset(preset)
            self.edited.emit()

    @Slot()
    def _on_form_activated(self) -> None:
        self._show_what_counts()
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        if not self._is_filling:
            self.preset.setCurrentIndex(0)
            self.edited.emit()

    def _choice(self, label: str) -> QComboBox:
        box = QComboBox(self)
        box.setMaxVisibleItems(16)
        box.view().setAccessibleName(label.replace("&", ""))
        self._add(label, box)
        return box

    def _check(self, label: str) -> QCheckBox:
        box = QCheckBox(label, self)
        box.clicked.connect(self._on_edited)
        self.rows.addRow("", box)
        return box

    def _number(self, label: str, least: int, most: int, unit: str = "") -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(least, most)
        box.setSuffix(unit)
        inset(box)
        box.setAlignment(Qt.AlignmentFlag.AlignLeft)
        box.textChanged.connect(self._on_edited)
        self._add(label, box)
        return box

    def _add(self, label: str, field: QWidget) -> None:
        field.setAccessibleName(label.replace("&", ""))
        self.rows.addRow(label_for(field, label, self), field)
