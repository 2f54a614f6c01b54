"""The voices of the system, by pyttsx3."""

from __future__ import annotations

import math
import sys
from typing import Any, Final

from app.core.errors import Code, EngineError, OptionError
from app.core.phonetics import Phonemes
from app.core.voices import Delivery, Trace, Voice, in_language
from app.engine.tts_protocol import SpokenWord
from app.worker import espeak_driver
from app.worker.espeak import WordEvent
from app.worker.phoneme_marks import MarkedText
from app.worker.synthesiser import Emit

_WORDS_A_MINUTE: Final = 175
_MIDDLE_PITCH: Final = 50
_PITCH_STEPS_AN_OCTAVE: Final = 50
_FALLBACK: Final = "en-us"


class SystemVoices:
    """espeak-ng behind pyttsx3's front end, which calls back while it speaks."""

    def __init__(self) -> None:
        from pyttsx3.engine import Engine  # noqa: PLC0415 (loaded in the worker, in the order of its lock)

        espeak_driver.register()
        self._engine: Any = Engine(espeak_driver.NAME)
        self._engine.startLoop(False)  # noqa: FBT003 (pyttsx3's own signature)
        self._engine.iterate()
        self._engine.connect("sound", self._on_sound)
        self._engine.connect("error", self._on_error)
        self.engine = "espeak-ng"
        self.trace = Trace.NONE
        self.rate_hz: int = self._engine.getProperty("sample-rate")
        self._voices = tuple(map(_voice, self._engine.getProperty("voices")))
        self._chosen = ""
        self._delivery: Delivery | None = None
        self._text = ""
        self._emit: Emit = lambda _data, _words: False
        self._marks: MarkedText | None = None
        self._failure: Exception | None = None

    def voices(self) -> tuple[Voice, ...]:
        """Return what can be chosen."""
        return self._voices

    def speak(self, text: str, delivery: Delivery, emit: Emit, phonemes: tuple[Phonemes, ...] = ()) -> None:
        """Hand over the sound of a plain text, parts of which may have their sounds beside them."""
        if delivery != self._delivery:
            self._delivery = None
            self._set_up(delivery)
            self._delivery = delivery
        self._set("marks", bool(phonemes))
        self._text, self._emit, self._failure = text, emit, None
        self._marks = MarkedText(text, phonemes) if phonemes else None
        if text.strip():
            self._engine.say(text if self._marks is None else self._marks.marked)
        if self._failure is not None:
            raise self._failure

    def _set_up(self, delivery: Delivery) -> None:
        voice = delivery.voice or self._for_language(delivery.language)
        if voice != self._chosen:
            self._chosen = ""
            self._set("voice", voice)
            self._chosen = voice
        self._set("rate", _WORDS_A_MINUTE * delivery.rate)
        pitch = _MIDDLE_PITCH + _PITCH_STEPS_AN_OCTAVE * math.log2(delivery.pitch)
        self._set("pitch", min(99, max(0, pitch)))
        self._set("volume", delivery.volume)

    def _for_language(self, language: str) -> str:
        fitting = in_language(self._voices, language) if language else ()
        return fitting[0].id if fitting else _FALLBACK

    def _set(self, name: str, value: Any) -> None:  # noqa: ANN401 (pyttsx3 publishes no types)
        self._failure = None
        self._engine.setProperty(name, value)
        if isinstance(self._failure, ValueError):
            raise OptionError(Code.VOICE_UNKNOWN, voice=str(value)[:100])
        if self._failure is not None:
            raise self._failure

    def _on_sound(self, data: bytes, words: list[WordEvent], name: str | None) -> None:
        del name
        if self._marks is not None:
            words = [self._marks.placed(word) for word in words]
        try:
            goes_on = self._emit(data, tuple(spoken_words(self._text, words)))
        except Exception as error:  # noqa: BLE001 (pyttsx3 swallows what is raised here: it is raised again by speak)
            self._failure = error
            goes_on = False
        if not goes_on:
            self._engine.stop()

    def _on_error(self, exception: Exception, name: str | None) -> None:
        del name
        self._failure = exception if isinstance(exception, ValueError) else _engine_error(exception)


def spoken_words(text: str, events: list[WordEvent]) -> list[SpokenWord]:
    """Give each word its end in the text: espeak-ng gives a length of 0 beside some marks."""
    words = []
    for event in events:
        start = min(event.start, len(text))
        while start < len(text) and text[start].isspace():
            start += 1
        end = min(len(text), start + event.length)
        if end == start:
            while end < len(text) and not text[end].isspace():
                end += 1
        words.append(SpokenWord(start=start, end=end, at=max(0, event.sample)))
    return words


def _voice(found: Any) -> Voice:  # noqa: ANN401 (pyttsx3 publishes no types)
    return Voice(id=found.id, name=found.name, languages=tuple(found.languages), gender=found.gender or "")


def _engine_error(error: Exception) -> EngineError:
    sys.excepthook(type(error), error, error.__traceback__)
    return EngineError(Code.ENGINE_FAILED, reason=type(error).__name__)
