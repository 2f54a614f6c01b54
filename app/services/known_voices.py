"""Who can speak: the voices of the system and those that were installed, with what tells them apart."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.voices import Voice, in_language
from app.services.speaking import speaker
from app.services.voices_service import ENGINE, VoicesService


@dataclass(frozen=True, slots=True)
class KnownVoice:
    """A voice, the engine that speaks with it, and its samples a second."""

    voice: Voice
    engine: str
    rate_hz: int

    @property
    def is_installed(self) -> bool:
        """Say whether it can be removed."""
        return self.engine == ENGINE


class KnownVoices:
    """Asks the engine of the system once, by starting a worker; the installed ones are looked for each time."""

    def __init__(self, installed: VoicesService) -> None:
        self.installed = installed
        self._lock = threading.Lock()
        self._of_the_system: tuple[KnownVoice, ...] = ()

    def all(self) -> tuple[KnownVoice, ...]:
        """Return all voices, those that were installed first; callable in the background."""
        neural = (
            KnownVoice(voice, ENGINE, one.model.rate_hz)
            for one in self.installed.installed()
            for voice in one.model.voices()
        )
        return (*neural, *self._system())

    def _system(self) -> tuple[KnownVoice, ...]:
        with self._lock:
            if not self._of_the_system:
                with speaker() as one:
                    self._of_the_system = tuple(KnownVoice(voice, one.engine, one.rate_hz) for voice in one.voices)
            return self._of_the_system


def beside(voices: Sequence[KnownVoice], language: str, chosen: str = "") -> tuple[Voice, ...]:
    """Return the voices that can take turns in a language, the chosen one first.

    They are of one kind and have as many samples a second as the chosen one, else as those of the system; those
    that were installed go first where there are two or more, for somebody wanted them.
    """
    first = next((one for one in voices if one.voice.id == chosen), None)
    system = next((one for one in voices if not one.is_installed), None)
    base = first or system
    if base is None:
        return ()
    short = language.lower().partition("-")[0]
    fitting = [one for one in voices if one.rate_hz == base.rate_hz and _speaks(one, short)]
    neural = [one.voice for one in fitting if one.is_installed]
    is_neural = first.is_installed if first is not None else len(neural) > 1
    pool = neural if is_neural else [one.voice for one in fitting if not one.is_installed]
    ordered = in_language(tuple(pool), language)
    return tuple(sorted(ordered, key=lambda voice: voice.id != chosen))


def _speaks(one: KnownVoice, short: str) -> bool:
    """Say whether a voice is for a language; some of the system are for another alphabet of it."""
    tags = [tag.lower() for tag in one.voice.languages]
    return short in tags or (one.is_installed and any(tag.partition("-")[0] == short for tag in tags))
