"""The program that reads aloud, in a process of its own in which nothing else goes on.

`speaking_side.py cold|warm|followed` does what a user would and prints, as one JSON line, when: by the monotonic
clock, which all processes share. `speaking_side.py raw FILE` says a text by espeak-ng alone, into nothing.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from app.core.voices import Delivery
from app.services.reading_service import ReadingService
from app.services.reading_status import Phase
from app.services.text_preparation import TextPreparation

VOICE: Final = Delivery(voice="gmw/en-US")
TEXT: Final = "Take this down. No data leaves this machine. Good morning to you all. Please read this text aloud."
PRESSES: Final = 12
WATCH_S: Final = 0.016
"""So often the window looks for the word that is heard."""

_WAIT_S: Final = 20.0
_HEARD_S: Final = 0.7
_QUIET_S: Final = 0.6


def main() -> None:
    """Do what the arguments say."""
    if sys.argv[1] == "raw":
        print(json.dumps(_raw(Path(sys.argv[2]).read_text("utf-8"))))
        return
    reading = ReadingService(TextPreparation())
    reading.deliver(VOICE)
    try:
        reading.open(TEXT, language="en")
        doing: dict[str, Callable[[ReadingService], Any]] = {"cold": _cold, "warm": _warm, "followed": _followed}
        print(json.dumps(doing[sys.argv[1]](reading)))
    finally:
        reading.close()


def _wait_until(condition: Callable[[], bool]) -> None:
    give_up_at = time.monotonic() + _WAIT_S
    while not condition():
        assert time.monotonic() < give_up_at
        time.sleep(WATCH_S)


def _cold(reading: ReadingService) -> list[float]:
    """Press once."""
    pressed_at = time.monotonic()
    reading.play()
    _wait_until(lambda: reading.status.phase is Phase.READING)
    time.sleep(_HEARD_S)
    return [pressed_at]


def _warm(reading: ReadingService) -> list[tuple[float, float]]:
    """Press and pause, at two places in turns, once the reader is warm."""
    reading.warm_up()
    _wait_until(lambda: reading.is_settled)
    time.sleep(_QUIET_S)
    times = []
    for at in range(PRESSES + 1):
        pressed_at = time.monotonic()
        reading.play(TEXT.index("No") if at % 2 else 0)
        time.sleep(_HEARD_S + WATCH_S * at / PRESSES)
        paused_at = time.monotonic()
        reading.pause()
        time.sleep(_QUIET_S)
        times.append((pressed_at, paused_at))
    return times[1:]  # with the first the rules of the language are loaded


def _followed(reading: ReadingService) -> list[tuple[float, int]]:
    """Read the text to its end; say when which word was marked."""
    reading.warm_up()
    reading.play(0)
    _wait_until(lambda: reading.status.phase is Phase.READING)
    marked: list[tuple[float, int]] = []
    while reading.status.phase is Phase.READING:
        place = reading.place
        if place is not None and place.end > place.start and (not marked or marked[-1][1] != place.start):
            marked.append((time.monotonic(), place.start))
        time.sleep(WATCH_S)
    time.sleep(_QUIET_S)
    return marked


def _raw(text: str) -> dict[str, float]:
    from app.worker.espeak import Espeak  # noqa: PLC0415 (loads a native library)

    espeak = Espeak()
    espeak.choose(VOICE.voice)
    size = 0

    def count(data: bytes, _words: object) -> bool:
        nonlocal size
        size += len(data)
        return True

    began = time.perf_counter()
    espeak.speak(text, count)
    return {"seconds": time.perf_counter() - began, "sound_s": size / 2 / espeak.rate_hz}


if __name__ == "__main__":
    main()
