"""Say something short, such as a word as it stands in the dictionary, beside whatever else is read."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from app.audio.player import Player
from app.core.pronunciation import PronunciationBook
from app.core.voices import Delivery
from app.services.reading_service import ReadingService
from app.services.reading_status import Phase, Status
from app.services.text_preparation import TextPreparation
from app.services.voice_sources import OF_THE_SYSTEM, InstalledVoices

_LONGEST_S: Final = 30.0


class SampleSpeech:
    """One voice for one thing at a time; what is asked for next takes the place of what is said."""

    def __init__(
        self, installed: InstalledVoices = OF_THE_SYSTEM, player: Callable[[int], Player] = Player
    ) -> None:
        self._preparation = TextPreparation()
        self._reading = ReadingService(self._preparation, player, installed)
        self._reading.subscribe(self._listen)
        self._lock = threading.Lock()
        self._said = threading.Event()

    def say(self, text: str, delivery: Delivery, book: PronunciationBook | None = None) -> None:
        """Say a text in the language of the delivery and return when it was heard, or gave way to another.

        What a ReadingService may fail with is raised. It waits, so it is called in the background.
        """
        said = threading.Event()
        with self._lock:
            before, self._said = self._said, said
            before.set()
            self._reading.stop()
            self._preparation.take_up(book or PronunciationBook())
            self._reading.deliver(delivery)
            self._reading.open(text, language=delivery.language)
            self._reading.play()
        said.wait(_LONGEST_S)
        error = self._reading.status.error
        if error is not None and self._said is said:
            raise error

    def close(self) -> None:
        """Be silent, and end the voice."""
        with self._lock:
            self._said.set()
        self._reading.close()

    def _listen(self, status: Status) -> None:
        if status.phase is Phase.ENDED or status.error is not None:
            self._said.set()
