"""What stands behind the fakes of other systems' speech: espeak-ng, and their modules for as long as needed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

import numpy as np
import numpy.typing as npt

from app.worker.espeak import RATE, Espeak

Sound = npt.NDArray[np.int16]


def rendered(espeak: Espeak, text: str, voice: str, words_a_minute: float) -> Sound:
    """Say a text; the voice and the rate of espeak-ng are the usual ones again afterwards."""
    pieces: list[bytes] = []
    espeak.choose(voice)
    espeak.set(RATE, round(words_a_minute))
    espeak.speak(text, lambda data, _words: not pieces.append(data))
    espeak.set(RATE, 175)
    espeak.choose("en-us")
    return np.frombuffer(b"".join(pieces), np.int16)


def module(name: str, **names: object) -> ModuleType:
    made = ModuleType(name)
    made.__dict__.update(names)
    return made


@contextmanager
def installed(driver: str, *modules: ModuleType) -> Iterator[None]:
    """Have modules of another system, and pyttsx3's driver for it as it is loaded there."""
    names = [one.__name__ for one in modules]
    assert not set(names) & set(sys.modules), "this is that system"
    sys.modules.update(zip(names, modules, strict=True))
    try:
        yield
    finally:
        for name in (*names, f"pyttsx3.drivers.{driver}"):
            sys.modules.pop(name, None)
