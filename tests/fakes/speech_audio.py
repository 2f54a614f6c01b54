"""Spoken sentences from small recordings, laid out with silences: speech whose text is known beforehand.

The recordings were made with espeak-ng (voice en-us, 165 words a minute); the fixture model knows them.
"""

from __future__ import annotations

import wave
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

RATE: Final = 16_000
ROOT: Final = Path(__file__).parents[2]
DATA: Final = ROOT / "tests" / "e2e" / "data"
FIXTURE_MODEL: Final = ROOT / "tests" / "fixtures" / "models" / "whisper-fixture.en"

SENTENCES: Final = {
    "fox": "The quick brown fox jumps over the lazy dog.",
    "data": "No data leaves this machine.",
    "test": "This is a test.",
    "call": "Please call Maria on Friday.",
    "code": "The secret code is four one five two.",
    "meeting": "The meeting starts on Monday.",
}

Samples = NDArray[np.float32]


def names(count: int) -> list[str]:
    """Return the names of `count` sentences, over and over."""
    return list(islice(cycle(SENTENCES), count))


def texts(count: int) -> list[str]:
    """Return what is said in `speech(count)`."""
    return [SENTENCES[name] for name in names(count)]


@cache
def recording(name: str) -> NDArray[np.int16]:
    """Return one sentence, 16 kHz."""
    with wave.open(str(DATA / f"{name}.wav")) as stream:
        assert (stream.getframerate(), stream.getnchannels(), stream.getsampwidth()) == (RATE, 1, 2)
        return np.frombuffer(stream.readframes(stream.getnframes()), np.int16)


def pcm(count: int, *, gap_s: float = 3.0, lead_s: float = 0.3) -> NDArray[np.int16]:
    """Return `count` sentences with a silence after each. With 3 s the fixture model writes each one right."""
    parts = [np.zeros(round(lead_s * RATE), np.int16)]
    for name in names(count):
        parts += [recording(name), np.zeros(round(gap_s * RATE), np.int16)]
    return np.concatenate(parts)


def samples(count: int, *, gap_s: float = 3.0, lead_s: float = 0.3) -> Samples:
    """Return the same as float32 between -1 and 1."""
    return (pcm(count, gap_s=gap_s, lead_s=lead_s) / 32768).astype(np.float32)


def write_wav(path: Path, data: NDArray[np.int16]) -> Path:
    """Write 16 kHz mono."""
    with wave.open(str(path), "wb") as stream:
        stream.setnchannels(1)
        stream.setsampwidth(2)
        stream.setframerate(RATE)
        stream.writeframes(data.astype("<i2").tobytes())
    return path


def speech(path: Path, count: int, *, gap_s: float = 3.0) -> Path:
    """Write a recording of `count` sentences."""
    return write_wav(path, pcm(count, gap_s=gap_s))


def silence(path: Path, seconds: float) -> Path:
    """Write a recording of nothing."""
    return write_wav(path, np.zeros(round(seconds * RATE), np.int16))
