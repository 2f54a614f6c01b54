"""Drivers of pyttsx3 that write what they say into files: what tells them apart.

Neither says when a word is heard in a file: SAPI5's events come without their place in the sound, and those of
NSSpeech come in the time of the making.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

_WORDS_A_MINUTE: Final = 175

# The driver turns words a minute into SAPI5's steps by `int(log(wpm / 156.63, 1.11))`, for all but three voices of
# Windows XP. SAPI5 itself has ten steps to three times the voice's own rate, and ten to a third.
_SAPI5_OWN_RATE: Final = 156.63
_SAPI5_DRIVER_STEP: Final = 1.11
_SAPI5_STEPS: Final = 10
_SAPI5_MOST: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class FileDriver:
    """What pyttsx3 does not say of one of its drivers."""

    name: str  # pyttsx3's
    engine: str
    suffix: str  # of the files that it can write
    markup: Mapping[str, str]  # single characters without which nothing is markup, and what is said instead
    words_a_minute: Callable[[float], float]  # that the driver is asked for, by multiples of the voice's own rate
    wait: Callable[[float], None]  # this many seconds, in which the system may call back


def _sapi5_rate(rate: float) -> float:
    """Return the middle between two steps, so that the driver's rounding towards zero gives the nearest."""
    step = round(_SAPI5_STEPS * math.log(rate, _SAPI5_MOST))
    step = max(-_SAPI5_STEPS, min(_SAPI5_STEPS, step))
    middle = step + math.copysign(0.5, step) if step else 0.0
    return _SAPI5_OWN_RATE * math.pow(_SAPI5_DRIVER_STEP, middle)


def _nsss_rate(rate: float) -> float:
    return _WORDS_A_MINUTE * rate


def _run_loop(seconds: float) -> None:
    """Let macOS call back from within: its synthesizer tells of an end in no other way."""
    from Foundation import NSDate, NSDefaultRunLoopMode, NSRunLoop  # noqa: PLC0415 (exists on macOS only)

    until = NSDate.dateWithTimeIntervalSinceNow_(seconds)
    if not NSRunLoop.currentRunLoop().runMode_beforeDate_(NSDefaultRunLoopMode, until):
        time.sleep(seconds)  # it returned at once, for there is nothing yet that could call


SAPI5: Final = FileDriver(
    name="sapi5",
    engine="SAPI5",
    suffix=".wav",
    # A text is XML if it begins with “<”, and pyttsx3 does not hand on the flag that forbids it.
    markup={"<": "\N{FULLWIDTH LESS-THAN SIGN}"},
    words_a_minute=_sapi5_rate,
    wait=time.sleep,
)

NSSPEECH: Final = FileDriver(
    name="nsss",
    engine="NSSpeech",
    suffix=".aiff",
    # [[slnc 5000]] and the like are commands; brackets of both kinds have no sound.
    markup={"[": "(", "]": ")"},
    words_a_minute=_nsss_rate,
    wait=_run_loop,
)

_BY_PLATFORM: Final = {"win32": SAPI5, "darwin": NSSPEECH}


def file_driver(platform: str) -> FileDriver | None:
    """Return the driver of a platform (`sys.platform`), None where voices speak without files."""
    return _BY_PLATFORM.get(platform)
