"""What every engine that speaks can do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from app.core.phonetics import Phonemes
from app.core.voices import Delivery, Trace, Voice
from app.engine.tts_protocol import SpokenWord

Emit = Callable[[bytes, tuple[SpokenWord, ...]], bool]
"""Takes the next 16-bit samples, one channel, with the words that begin in them; False asks to stop at once."""


class Synthesiser(Protocol):
    """Turns text into sound, one utterance at a time, in the thread that calls it."""

    engine: str
    rate_hz: int
    trace: Trace

    def voices(self) -> tuple[Voice, ...]:
        """Return what can be chosen."""
        ...

    def speak(self, text: str, delivery: Delivery, emit: Emit, phonemes: tuple[Phonemes, ...] = ()) -> None:
        """Hand over the sound of a text of which nothing is markup; OptionError for an unknown voice.

        An engine that cannot be told how `phonemes` sound says the words that they stand for.
        """
        ...
