"""A driver of pyttsx3 that goes straight to espeak-ng.

pyttsx3's own driver for espeak writes what it says as plain WAV files into the temporary folder, drops all but the
last of queued texts and cannot be stopped. This one hands the sound over as it is made: topic `sound` with `data`
(16-bit samples, one channel) and `words`. Everything happens inside `say`, in the caller's thread.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Iterator
from typing import Any, Final

from app.worker.espeak import PITCH, RATE, VOLUME, Espeak, WordEvent

NAME: Final = "soundlock_espeak"
_GENDERS: Final = {1: "male", 2: "female"}


def register() -> None:
    """Make the driver known to pyttsx3 by its name."""
    module = types.ModuleType(f"pyttsx3.drivers.{NAME}")
    module.buildDriver = EspeakDriver  # type: ignore[attr-defined] # what pyttsx3 looks for
    sys.modules[module.__name__] = module


class EspeakDriver:
    """What pyttsx3 asks of a driver; the names of its methods are pyttsx3's."""

    def __init__(self, proxy: Any) -> None:  # noqa: ANN401 (pyttsx3 publishes no types)
        self._proxy = proxy
        self._espeak = Espeak()
        self._is_stopped = False
        self._has_marks = False
        self._voice = ""

    def destroy(self) -> None:
        """Do nothing: the process ends with its driver."""

    def say(self, text: str) -> None:
        """Say a text and return when it is said."""
        self._is_stopped = False
        self._proxy.setBusy(True)
        self._proxy.notify("started-utterance")
        try:
            self._espeak.speak(text, self._hand_over, has_marks=self._has_marks)
        finally:
            self._proxy.notify("finished-utterance", completed=not self._is_stopped)
            self._proxy.setBusy(False)

    def stop(self) -> None:
        """End what is being said."""
        self._is_stopped = True

    def getProperty(self, name: str) -> Any:  # noqa: ANN401, N802 (as above)
        """Return a property by pyttsx3's name for it."""
        match name:
            case "voices":
                return [self._shown(voice) for voice in self._espeak.voices()]
            case "voice":
                return self._voice
            case "rate":
                return self._espeak.get(RATE)
            case "volume":
                return self._espeak.get(VOLUME) / 100
            case "pitch":
                return self._espeak.get(PITCH)
            case "sample-rate":
                return self._espeak.rate_hz
        raise KeyError(name)

    def setProperty(self, name: str, value: Any) -> None:  # noqa: ANN401, N802 (as above)
        """Set a property by pyttsx3's name for it; ValueError for a voice that is not there."""
        match name:
            case "voice":
                if not self._espeak.choose(value):
                    raise ValueError(value)
                self._voice = value
            case "rate":
                self._espeak.set(RATE, round(value))
            case "volume":
                self._espeak.set(VOLUME, round(value * 100))
            case "pitch":
                self._espeak.set(PITCH, round(value))
            case "marks":
                self._has_marks = bool(value)
            case _:
                raise KeyError(name)

    def startLoop(self) -> None:  # noqa: N802 (as above)
        """Do all that is queued."""
        self._proxy.setBusy(False)

    def endLoop(self) -> None:  # noqa: N802 (as above)
        """Do nothing: no loop runs on."""

    def iterate(self) -> Iterator[None]:
        """Do all that is queued; for loops outside."""
        self._proxy.setBusy(False)
        yield

    def _hand_over(self, data: bytes, words: list[WordEvent]) -> bool:
        self._proxy.notify("sound", data=data, words=words)
        return not self._is_stopped

    @staticmethod
    def _shown(voice: Any) -> Any:  # noqa: ANN401 (as above)
        from pyttsx3.voice import Voice  # noqa: PLC0415 (loaded with the rest of pyttsx3)

        return Voice(voice.identifier, voice.name, list(voice.languages), _GENDERS.get(voice.gender))
