"""Who reads aloud, and how: language, voice, speed, pitch and volume."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLabel, QSizePolicy, QSlider, QWidget

from app.core.voices import MAX_PITCH, MAX_RATE, MAX_VOLUME, MIN_PITCH, MIN_RATE, Delivery, Voice
from app.services.cloud_voice_lists import CloudOffer
from app.ui import theme as look
from app.ui.languages import language_name
from app.ui.widgets.elided_combo_box import ElidedComboBox
from app.ui.widgets.voice_list import CloudChoice, VoiceList

STEP_PERCENT: Final = 10
_PAGE_PERCENT: Final = 25
_SETTLE_MS: Final = 150
_LANGUAGE_CHARS: Final = 10
_ONE_ROW: Final = 110  # in the width of a figure


class VoiceForm(QWidget):
    """Says what its user wants a moment after the last change."""

    language_chosen = Signal()
    delivery_changed = Signal()
    cloud_chosen = Signal(object)
    """The CloudChoice that is to read, None once it is a voice of this computer again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voices: tuple[Voice, ...] = ()
        self._wanted = Delivery()  # a voice that is not known yet is chosen as soon as it is
        self.languages = self._combo(
            _LANGUAGE_CHARS,
            self.tr("Language of the text"),
            self.tr("The language that is read; left to itself, it is found out for each paragraph"),
        )
        self.voices = VoiceList(self)
        self._name(self.voices, self.tr("Voice"), self.tr("Who reads, once a language is chosen"))
        self._cloud: CloudChoice | None = None
        self.rate = self._slider(self.tr("Speed"), self.tr("How fast it is read"), MIN_RATE, MAX_RATE)
        self.pitch = self._slider(self.tr("Pitch"), self.tr("How high the voice is"), MIN_PITCH, MAX_PITCH)
        self.volume = self._slider(self.tr("Volume"), self.tr("How loud the voice is"), 0.0, MAX_VOLUME)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self.delivery_changed)
        self._place()
        self.show_voices(())
        self.languages.activated.connect(self._on_languages_activated)
        self.voices.activated.connect(self._on_voices_activated)

    def _combo(self, chars: int, name: str, tip: str) -> QComboBox:
        made = ElidedComboBox(chars, self)
        made.setMaxVisibleItems(20)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name(made, name, tip)
        return made

    def _name(self, combo: QComboBox, name: str, tip: str) -> None:
        combo.setAccessibleName(name)
        combo.setAccessibleDescription(tip)
        combo.setToolTip(tip)
        combo.view().setAccessibleName(name)

    def _slider(self, name: str, tip: str, least: float, most: float) -> QSlider:
        made = QSlider(Qt.Orientation.Horizontal, self)
        made.setAccessibleName(name)
        made.setAccessibleDescription(tip)
        made.setToolTip(tip)
        made.setRange(round(least * 100), round(most * 100))
        made.setSingleStep(STEP_PERCENT)
        made.setPageStep(_PAGE_PERCENT)
        made.setValue(100)
        made.setMinimumWidth(60)
        made.valueChanged.connect(self._on_slider_value_changed)
        return made

    def _place(self) -> None:
        who, how = QHBoxLayout(), QHBoxLayout()
        self._values: dict[QSlider, QLabel] = {}
        for text, field in ((self.tr("Lan&guage"), self.languages), (self.tr("&Voice"), self.voices)):
            label = QLabel(text, self)
            label.setBuddy(field)
            who.addWidget(label)
            who.addWidget(field, 1)
        for text, slider in (
            (self.tr("&Speed"), self.rate),
            (self.tr("Pitc&h"), self.pitch),
            (self.tr("Vol&ume"), self.volume),
        ):
            label, value = QLabel(text, self), QLabel(self)
            label.setBuddy(slider)
            value.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            self._values[slider] = value
            how.addWidget(label)
            how.addWidget(slider, 1)
            how.addWidget(value)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(look.S)
        for row, share in ((who, 2), (how, 3)):
            row.setSpacing(look.S)
            self._rows.addLayout(row, share)
        self._show_values()

    # ---- what is chosen

    @property
    def language(self) -> str:
        """Return the language of the text, nothing if it is to be found out."""
        return str(self.languages.currentData() or "") if self._voices else self._wanted.language

    @property
    def delivery(self) -> Delivery:
        """Return how it is to be spoken."""
        return Delivery(
            voice=self.voices.local if self._voices else self._wanted.voice,
            language=self.language,
            rate=self.rate.value() / 100,
            pitch=self.pitch.value() / 100,
            volume=self.volume.value() / 100,
        )

    @property
    def cloud(self) -> CloudChoice | None:
        """Return the cloud voice that is chosen, which is kept nowhere: the next time a voice from here reads."""
        return self.voices.cloud

    def show_offers(self, offers: Sequence[CloudOffer]) -> None:
        """Offer the voices of these vendors; a choice that is not among them any more is told of."""
        self.voices.show_offers(offers)
        self._fill_voices(self.voices.local)

    def choose_cloud(self, choice: CloudChoice) -> None:
        """Choose a cloud voice, as its user did elsewhere."""
        self.voices.choose(choice)
        self._tell_cloud()

    @Slot()
    def choose_local(self) -> None:
        """Choose the voice of this computer that was chosen before."""
        self.voices.choose(self.voices.local)
        self._tell_cloud()

    def show_delivery(self, delivery: Delivery) -> None:
        """Show how it is to be spoken; nothing is told of it."""
        self._wanted = delivery
        for slider, value in (
            (self.rate, delivery.rate),
            (self.pitch, delivery.pitch),
            (self.volume, delivery.volume),
        ):
            slider.blockSignals(True)  # noqa: FBT003 (Qt's)
            slider.setValue(round(value * 100))
            slider.blockSignals(False)  # noqa: FBT003 (Qt's)
        self._show_values()
        self._fill_languages(delivery.language)
        self._fill_voices(delivery.voice)

    def show_voices(self, voices: tuple[Voice, ...]) -> None:
        """Offer these voices; what was chosen stays."""
        wanted = self.delivery
        self._voices = voices
        self._fill_languages(wanted.language)
        self._fill_voices(wanted.voice)

    def say_again(self) -> None:
        """Name languages and figures as the window does now."""
        voice = self.delivery.voice
        self._fill_languages(self.language)
        self._fill_voices(voice)
        self._show_values()

    def _fill_languages(self, chosen: str) -> None:
        codes = {_short(tag) for voice in self._voices for tag in voice.languages[:1]}
        named = sorted(((language_name(code), code) for code in codes), key=lambda one: one[0].casefold())
        self.languages.clear()
        self.languages.addItem(self.tr("Automatic"), "")
        for name, code in named:
            self.languages.addItem(name, code)
        self.languages.setCurrentIndex(max(0, self.languages.findData(chosen)))

    def _fill_voices(self, chosen: str) -> None:
        self.voices.show_voices(self._voices, self.language, chosen)
        self._tell_cloud()

    def _tell_cloud(self) -> None:
        before, self._cloud = self._cloud, self.voices.cloud
        if self._cloud != before:
            self.cloud_chosen.emit(self._cloud)

    def _show_values(self) -> None:
        widest = self.fontMetrics().horizontalAdvance(self.tr("{number} %").format(number=400))
        for slider, label in self._values.items():
            label.setText(self.tr("{number} %").format(number=self.locale().toString(slider.value())))
            label.setMinimumWidth(widest)

    @Slot()
    def _on_slider_value_changed(self) -> None:
        self._show_values()
        self._settling.start()

    @Slot()
    def _on_voices_activated(self) -> None:
        is_local = self.cloud is None
        self._tell_cloud()
        if is_local:
            self._settling.start()

    @Slot()
    def _on_languages_activated(self) -> None:
        self._wanted = Delivery()
        self.voices.choose("")
        self._fill_voices("")
        self.language_chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put voice and sliders in two rows where one would be too narrow."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= _ONE_ROW * self.fontMetrics().horizontalAdvance("0")
        direction = QBoxLayout.Direction
        self._rows.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)


def _short(tag: str) -> str:
    return tag.lower().partition("-")[0]
