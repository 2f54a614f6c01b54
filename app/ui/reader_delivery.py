"""Who reads aloud, and how: what the form says goes to the service, and is kept for the next time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.core import settings
from app.core.settings import Setting
from app.core.voices import Delivery
from app.services.reading_service import ReadingService
from app.ui.preferences import Preferences
from app.ui.widgets.voice_form import VoiceForm


class ReaderDelivery(QObject):
    """Begins with what was kept, and follows the settings when they are changed elsewhere."""

    delivered = Signal()
    """The service was told to speak in another way."""

    def __init__(self, service: ReadingService, form: VoiceForm, preferences: Preferences) -> None:
        super().__init__(form)
        self._service = service
        self._form = form
        self._preferences = preferences
        self._is_keeping = False
        form.delivery_changed.connect(self.take)
        preferences.changed.connect(self._on_preferences_changed)

    @Slot()
    def take(self) -> None:
        """Speak as the form says, now and the next time."""
        self.deliver()
        self._keep()

    def deliver(self) -> None:
        """Speak as the form says."""
        self._service.deliver(self._form.delivery)
        self.delivered.emit()

    def begin(self) -> None:
        """Speak as was kept."""
        self._form.show_delivery(kept_delivery(self._preferences))
        self.follow_voices()

    @Slot()
    def follow_voices(self) -> None:
        """Speak as the form says, where what was chosen once is not there any more."""
        if self._form.delivery != self._service.status.delivery:
            self.deliver()

    def _keep(self) -> None:
        wanted = self._form.delivery
        kept: tuple[tuple[Setting[Any], Any], ...] = (
            (settings.READING_LANGUAGE, wanted.language),
            (settings.READING_VOICE, wanted.voice),
            (settings.READING_RATE, round(wanted.rate * 100)),
            (settings.READING_PITCH, round(wanted.pitch * 100)),
            (settings.READING_VOLUME, round(wanted.volume * 100)),
        )
        self._is_keeping = True
        for one, value in kept:
            self._preferences.set(one, value)
        self._is_keeping = False

    @Slot(object)
    def _on_preferences_changed(self, changed: Setting[Any]) -> None:
        if changed.section is settings.Section.READING and not self._is_keeping:
            self.begin()


def kept_delivery(preferences: Preferences) -> Delivery:
    """Return how it was read the last time."""
    get = preferences.get
    return Delivery(
        voice=get(settings.READING_VOICE),
        language=get(settings.READING_LANGUAGE),
        rate=get(settings.READING_RATE) / 100,
        pitch=get(settings.READING_PITCH) / 100,
        volume=get(settings.READING_VOLUME) / 100,
    )
