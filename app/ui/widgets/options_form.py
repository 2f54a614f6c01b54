"""The options of recognition as a form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from app.core.options import MAX_BEAM, MAX_PROMPT_CHARS, Channels, RecognitionOptions, Task, VadSensitivity
from app.core.presets import Recipe
from app.services.models_service import Model
from app.ui import languages
from app.ui import queue_wording as wording
from app.ui import theme as look
from app.ui.widgets.form_rows import inset, label_for


class OptionsForm(QWidget):
    """Shows a recipe and returns what the user made of it; what has no field here stays as it was."""

    edited = Signal()

    def __init__(self, models: Sequence[Model], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = RecognitionOptions()
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(look.S)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.model = self._choice(self.tr("&Model"))
        self.model.addItem(self.tr("Best that is installed"), "")
        for model in models:
            self.model.addItem(wording.model_name(model.name), model.name)
        self.language = self._choice(self.tr("&Language"))
        self.language.addItem(self.tr("Automatic"), "")
        for code in sorted((*languages.COMMON, *languages.OTHERS), key=languages.language_name):
            self.language.addItem(languages.language_name(code), code)
        self.prompt = self._line(
            self.tr("&Prompt"), self.tr("A sentence in the style and spelling that the text should have")
        )
        self.hotwords = self._line(self.tr("&Names and terms"), self.tr("Words to listen for, such as names"))
        self.vad = self._choice(self.tr("&Speech is"))
        for sensitivity, text in (
            (VadSensitivity.NORMAL, self.tr("what sounds like speech")),
            (VadSensitivity.HIGH, self.tr("quiet speech too")),
            (VadSensitivity.LOW, self.tr("clear speech only")),
            (VadSensitivity.OFF, self.tr("everything, silence included")),
        ):
            self.vad.addItem(text, sensitivity)
        self.beam = self._number(self.tr("T&horoughness"), 1, MAX_BEAM)
        self.beam.setAccessibleDescription(self.tr("How many readings are followed at once: more is slower."))
        self.track = self._number(self.tr("Audio &track"), 0, 64)
        self.track.setSpecialValueText(self.tr("First that can be heard"))
        self.translate = self._check(self.tr("Translate into &English"))
        self.split = self._check(self.tr("Two speakers, one on &each channel"))
        self.word_times = self._check(self.tr("Times of single &words"))
        self.context = self._check(self.tr("Use the te&xt before as context"))

    @property
    def recipe(self) -> Recipe:
        """Return what the form says."""
        options = replace(
            self._options,
            language=str(self.language.currentData() or ""),
            task=Task.TRANSLATE if self.translate.isChecked() else Task.TRANSCRIBE,
            initial_prompt=self.prompt.text().strip(),
            hotwords=self.hotwords.text().strip(),
            beam_size=self.beam.value(),
            word_times=self.word_times.isChecked(),
            vad=VadSensitivity(self.vad.currentData()),
            condition_on_previous_text=self.context.isChecked(),
            channels=Channels.SPLIT if self.split.isChecked() else Channels.MIX,
            audio_track=self.track.value(),
        )
        return Recipe(model=str(self.model.currentData() or ""), options=options)

    def show_recipe(self, recipe: Recipe) -> None:
        """Show other options; a model that is not installed any more is offered as it was called."""
        self._options = options = recipe.options
        if self.model.findData(recipe.model) < 0:
            self.model.addItem(wording.model_name(recipe.model), recipe.model)
        self.model.setCurrentIndex(self.model.findData(recipe.model))
        self.language.setCurrentIndex(max(0, self.language.findData(options.language)))
        self.prompt.setText(options.initial_prompt)
        self.hotwords.setText(options.hotwords)
        self.vad.setCurrentIndex(max(0, self.vad.findData(options.vad)))
        self.beam.setValue(options.beam_size)
        self.track.setValue(options.audio_track)
        self.translate.setChecked(options.task is Task.TRANSLATE)
        self.split.setChecked(options.channels is Channels.SPLIT)
        self.word_times.setChecked(options.word_times)
        self.context.setChecked(options.condition_on_previous_text)

    def _choice(self, label: str) -> QComboBox:
        box = QComboBox(self)
        box.setMaxVisibleItems(16)
        box.view().setAccessibleName(label.replace("&", ""))
        box.activated.connect(self.edited)
        self._add(label, box)
        return box

    def _line(self, label: str, tip: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setMaxLength(MAX_PROMPT_CHARS)
        line.setPlaceholderText(tip)
        line.textEdited.connect(self.edited)
        self._add(label, line)
        return line

    def _number(self, label: str, least: int, most: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(least, most)
        inset(box)
        box.setAlignment(Qt.AlignmentFlag.AlignLeft)
        box.textChanged.connect(self.edited)
        self._add(label, box)
        return box

    def _check(self, label: str) -> QCheckBox:
        box = QCheckBox(label, self)
        box.clicked.connect(self.edited)
        self._rows.addRow("", box)
        return box

    def _add(self, label: str, field: QWidget) -> None:
        field.setAccessibleName(label.replace("&", ""))
        self._rows.addRow(label_for(field, label, self), field)
