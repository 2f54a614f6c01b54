"""Speech for tests: espeak-ng in this process, and sentences laid out over a recording with their true times.

The library and its data come with the package espeakng-loader, so no system espeak is needed.
"""

from __future__ import annotations

import _ctypes
import ctypes
import functools
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, ClassVar, Final

import espeakng_loader
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from numpy.typing import NDArray

RATE_HZ: Final = 16_000
AUDIBLE: Final = 0.004  # what is quieter is taken as silence around a sentence
_TAIL_S: Final = 0.03

_SYNCHRONOUS: Final = 2
_NO_EXIT: Final = 0x8000  # without it, the library ends the process when it finds no data
_RATE_PARAMETER: Final = 1
_CHARACTER_POSITION: Final = 1
_UTF8: Final = 1

Samples = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence and its true place in a recording, in seconds."""

    start_s: float
    end_s: float
    text: str


class _EventId(ctypes.Union):
    _fields_: ClassVar[Any] = [("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8)]


class _Event(ctypes.Structure):
    _fields_: ClassVar[Any] = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _EventId),
    ]


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


_SYNTH_ARGUMENTS: Final = (
    ctypes.c_char_p,
    ctypes.c_size_t,
    ctypes.c_uint,
    ctypes.c_int,
    ctypes.c_uint,
    ctypes.c_uint,
    ctypes.c_void_p,
    ctypes.c_void_p,
)


class _Espeak:
    """The library, freshly loaded.

    Its wave generator keeps state from one sentence to the next, so that the same sentence would sound a little
    different after others. Loaded afresh for each (14 ms), a sentence is the same, bit for bit, in every test.
    """

    def __init__(self) -> None:
        data = espeakng_loader.get_data_path()
        os.environ["ESPEAK_DATA_PATH"] = data
        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        self.rate_hz: int = self._library.espeak_Initialize(_SYNCHRONOUS, 0, data.encode(), _NO_EXIT)
        assert self.rate_hz > 0, f"espeak_Initialize: {self.rate_hz}"
        self._chunks: list[bytes] = []
        self._callback = _Callback(self._take)  # kept alive as long as the library may call it
        self._library.espeak_SetSynthCallback(self._callback)
        self._library.espeak_Synth.argtypes = _SYNTH_ARGUMENTS

    def close(self) -> None:
        """Unload the library."""
        self._library.espeak_Terminate()
        _ctypes.dlclose(self._library._handle)

    def _take(self, samples: Any, count: int, events: Any) -> int:
        del events
        if samples and count > 0:
            self._chunks.append(ctypes.string_at(samples, count * 2))
        return 0

    def synthesise(self, text: str, voice: str, words_a_minute: int) -> NDArray[np.int16]:
        self._chunks.clear()
        status = self._library.espeak_SetVoiceByName(voice.encode())
        assert status == 0, f"espeak-ng has no voice {voice!r}"
        self._library.espeak_SetParameter(_RATE_PARAMETER, words_a_minute, 0)
        data = text.encode()
        status = self._library.espeak_Synth(data, len(data) + 1, 0, _CHARACTER_POSITION, 0, _UTF8, None, None)
        assert status == 0, f"espeak_Synth: {status}"
        return np.frombuffer(b"".join(self._chunks), np.int16)


@functools.cache
def speak(text: str, voice: str = "gmw/en-US", rate: int = 170) -> Samples:
    """Return a sentence as 16 kHz samples of shape (n,), -1 to 1, silence around it cut; read-only.

    `rate` is words a minute.
    """
    engine = _Espeak()
    try:
        samples = resampled(engine.synthesise(text, voice, rate), engine.rate_hz, RATE_HZ)
    finally:
        engine.close()
    audible = np.flatnonzero(np.abs(samples) > AUDIBLE)
    assert len(audible), f"espeak-ng says nothing for {text!r}"
    trimmed = samples[audible[0] : audible[-1] + round(_TAIL_S * RATE_HZ)].copy()
    trimmed.flags.writeable = False
    return trimmed


def resampled(samples: NDArray[np.int16], rate_hz: int, wanted_hz: int) -> Samples:
    """Return 16-bit samples of shape (n,) at another rate, as floats from -1 to 1."""
    frame = AudioFrame.from_ndarray(np.ascontiguousarray(samples[None]), format="s16", layout="mono")
    frame.sample_rate = rate_hz
    resampler = AudioResampler(format="fltp", layout="mono", rate=wanted_hz)
    planes = [out.to_ndarray() for source in (frame, None) for out in resampler.resample(source)]
    whole: Samples = np.concatenate(planes, axis=1)[0]
    return whole


def silence(seconds: float) -> Samples:
    """Return digital silence."""
    return np.zeros(round(seconds * RATE_HZ), np.float32)


def said(*texts: str, voice: str = "gmw/en-US", rate: int = 170, pause_s: float = 0.5) -> Samples:
    """Return sentences one after the other, with a pause before, between and after."""
    parts = [silence(pause_s)]
    for text in texts:
        parts += [speak(text, voice, rate), silence(pause_s)]
    return np.concatenate(parts)


@dataclass(slots=True)
class Timeline:
    """A recording of a given length, silent but for the sentences that are put into it."""

    length_s: float
    samples: Samples = field(init=False)
    truth: list[Spoken] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.samples = silence(self.length_s)

    def put(self, at_s: float, text: str, voice: str = "gmw/en-US", rate: int = 170) -> Spoken:
        """Say a sentence at a time; it must fit and not overlap the one before."""
        voiced = speak(text, voice, rate)
        start = round(at_s * RATE_HZ)
        end = start + len(voiced)
        assert end <= len(self.samples), f"{text!r} does not fit at {at_s} s"
        assert not self.truth or self.truth[-1].end_s <= at_s, f"{text!r} overlaps the sentence before"
        self.samples[start:end] = voiced
        spoken = Spoken(at_s, (end - round(_TAIL_S * RATE_HZ)) / RATE_HZ, text)
        self.truth.append(spoken)
        return spoken


def laid_out(sentences: Iterable[tuple[float, str]], length_s: float) -> Timeline:
    """Return a recording with each sentence at its time."""
    timeline = Timeline(length_s)
    for at_s, text in sentences:
        timeline.put(at_s, text)
    return timeline


def tone(seconds: float, hz: float = 440.0, level: float = 0.3) -> Samples:
    """Return a sine."""
    return (level * np.sin(2 * np.pi * hz * np.arange(round(seconds * RATE_HZ)) / RATE_HZ)).astype(np.float32)
