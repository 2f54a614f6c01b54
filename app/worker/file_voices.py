"""The voices of Windows and macOS, by pyttsx3's own drivers, which can do no more than write files.

They are asked for a part of a sentence at a time, so nothing longer is ever in a file, and whoever has heard
enough waits for no more than that. pyttsx3's `runAndWait` is not used: on macOS the second one ends its own speech
before it began, on Windows the second one may never end. With its loop outside, a driver does at once what it is
told.
"""

from __future__ import annotations

import re
import sys
import time
import unicodedata
from collections.abc import Iterable
from functools import partial
from typing import Any, Final

import numpy as np

from app.core.errors import Code, EngineError, InputError, ModelError, OptionError
from app.core.phonetics import Phonemes
from app.core.voices import Delivery, Voice, in_language
from app.worker import private_file
from app.worker.espeak import Espeak
from app.worker.file_drivers import FileDriver
from app.worker.in_parts import Said, speak_in_parts, with_volume
from app.worker.pitch import raised
from app.worker.sound_file import sound
from app.worker.synthesiser import Emit
from app.worker.word_times import Sound

RATE_HZ: Final = 22_050
"""Of most voices of both systems; the others are resampled, for one worker has one rate."""

_PATIENCE_S: Final = 30.0
_STEP_S: Final = 0.01
_SILENCE: Final = 1e-4  # of full scale: -80 dB
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*")
_UNSAID: Final = frozenset("PZCM")
"""Categories of Unicode, by their first letters: marks, spaces, controls. Nobody says a text of nothing else."""


class FileVoices:
    """A driver of pyttsx3 behind the interface of every engine; `teller` says when words are heard.

    The drivers have no pitch and no volume above the usual: volume is gain, and a pitch is made of a slower or
    faster voice that is played faster or slower.
    """

    def __init__(self, driver: FileDriver, teller: Espeak) -> None:
        private_file.sweep()
        self._driver = driver
        self._teller = teller
        self._chosen: Voice | None = None
        self._failure: Exception | None = None
        self._engine, self._own = self._started()
        self._voices = self._listed()
        self.engine = driver.engine
        self.rate_hz = RATE_HZ
        self.trace = private_file.trace()

    def voices(self) -> tuple[Voice, ...]:
        """Return what can be chosen, the one that is chosen in the system first."""
        return self._voices

    def speak(self, text: str, delivery: Delivery, emit: Emit, phonemes: tuple[Phonemes, ...] = ()) -> None:
        """Hand over the sound of a plain text; its words are said as they are written."""
        del phonemes  # in the notation of espeak-ng, which these do not know
        voice = self._wanted(delivery)
        if voice != self._chosen:
            self._choose(voice)
        self._set("rate", self._driver.words_a_minute(delivery.rate / delivery.pitch))
        speak_in_parts(text, (), partial(self._sound, voice, delivery), self.rate_hz, self._teller, emit)

    def _started(self) -> tuple[Any, str]:
        """Return pyttsx3's front end, and the voice that is chosen in the system."""
        from pyttsx3.engine import Engine  # noqa: PLC0415 (loaded in the worker, in the order of its lock)

        try:
            engine = Engine(self._driver.name)
            own = str(engine.getProperty("voice"))
        except Exception as error:  # of many types, the system's own among them
            sys.excepthook(type(error), error, error.__traceback__)
            raise self._engine_error(Code.ENGINE_START, error) from error
        engine.startLoop(False)  # noqa: FBT003 (pyttsx3's own signature)
        engine.iterate()
        engine.connect("error", self._on_error)
        return engine, own

    def _listed(self) -> tuple[Voice, ...]:
        try:
            found = tuple(map(_voice, self._engine.getProperty("voices")))
        except Exception as error:  # noqa: BLE001 (of many types; the rest goes to stderr)
            # WORKAROUND: pyttsx3 2.99 gives up all voices of Windows where one has several languages (“409;9”), or
            # no age. The one that is chosen in the system can still speak.
            sys.excepthook(type(error), error, error.__traceback__)
            found = (Voice(id=self._own, name=re.split(r"[\\.]", self._own)[-1], languages=()),)
        return tuple(sorted(found, key=lambda voice: voice.id != self._own))

    def _wanted(self, delivery: Delivery) -> Voice:
        if delivery.voice:
            for voice in self._voices:
                if voice.id == delivery.voice:
                    return voice
            raise OptionError(Code.VOICE_UNKNOWN, voice=delivery.voice[:100])
        fitting = in_language(self._voices, delivery.language) if delivery.language else ()
        return (*fitting, *self._voices)[0]

    def _choose(self, voice: Voice) -> None:
        self._chosen = None
        self._set("voice", voice.id)
        for tag in (*(one.lower() for one in voice.languages), "en-us"):
            if self._teller.choose(tag):
                break
        self._chosen = voice

    def _set(self, name: str, value: str | float) -> None:
        self._failure = None
        self._engine.setProperty(name, value)
        self._raise_failure()

    def _sound(self, voice: Voice, delivery: Delivery, said: Said) -> Sound:
        """Say a part as a whole; empty for one without a sound."""
        text = plain(said.text, self._driver)
        if all(unicodedata.category(one)[0] in _UNSAID for one in text):
            return np.zeros(0, np.int16)
        data = private_file.written(self._driver.suffix, partial(self._write, text))
        samples = np.zeros(0, np.float32) if data is None else sound(data, self.rate_hz)
        if not len(samples):
            raise ModelError(Code.VOICE_SILENT, name=voice.name)
        if float(np.abs(samples).max()) < _SILENCE:
            if any(one.isalnum() for one in text):
                raise InputError(Code.INPUT_UNSAYABLE, voice=voice.name)
            return np.zeros(0, np.int16)
        return with_volume(raised(samples, self.rate_hz, delivery.pitch), self.rate_hz, delivery.volume)

    def _write(self, text: str, path: str) -> None:
        """Have the driver write a file, and wait until it says that it has."""
        self._failure = None
        self._engine.save_to_file(text, path)
        until = time.monotonic() + _PATIENCE_S
        while self._engine.isBusy():
            if time.monotonic() > until:
                self._engine.stop()
                self._engine, self._own = self._started()  # the old one takes itself for busy
                self._chosen = None
                raise EngineError(Code.ENGINE_STALLED, seconds=round(_PATIENCE_S))
            self._driver.wait(_STEP_S)
        self._engine.iterate()  # lets Windows deliver its events of this file, which nobody needs
        self._raise_failure()

    def _raise_failure(self) -> None:
        failure, self._failure = self._failure, None
        if failure is not None:
            raise failure

    def _on_error(self, exception: Exception, name: str | None) -> None:
        """Note what went wrong and let go of the rest, which holds the file open."""
        del name
        sys.excepthook(type(exception), exception, exception.__traceback__)
        self._failure = self._engine_error(Code.ENGINE_FAILED, exception)

    def _engine_error(self, code: Code, error: Exception) -> EngineError:
        return EngineError(code, reason=f"{self._driver.engine}, {type(error).__name__}")


def plain(text: str, driver: FileDriver) -> str:
    """Return a text of which a driver takes nothing for markup, character by character."""
    whole = text.encode("utf-8", "replace").decode()  # half a surrogate pair is no character
    return "".join(" " if unicodedata.category(one) == "Cc" else driver.markup.get(one, one) for one in whole)


def _voice(found: Any) -> Voice:  # noqa: ANN401 (pyttsx3 publishes no types)
    """Take over what a driver says of a voice; macOS says it in strings of its own kind, which no frame holds."""
    gender = str(found.gender or "").lower()  # “Male”, “VoiceGenderFemale”
    return Voice(
        id=str(found.id),
        name=str(found.name or found.id),
        languages=tuple(_tags(found.languages)),
        gender=next((one for one in ("female", "male") if gender.endswith(one)), ""),
    )


def _tags(found: Iterable[Any]) -> dict[str, None]:
    """Return language tags and behind them the languages alone; what is none is left out."""
    tags = [str(one).replace("_", "-") for one in found if _TAG.fullmatch(str(one or ""))]
    return dict.fromkeys((*tags, *(tag.partition("-")[0] for tag in tags)))
