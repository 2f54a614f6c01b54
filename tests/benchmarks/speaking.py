"""Text read aloud: how soon it is heard and silent, how true the marked word is, how fast files are made."""

from __future__ import annotations

import statistics
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import numpy as np
import psutil
import pytest
from numpy.typing import NDArray
from report import Row, verdict
from settings import Bench

from app.core.speakable import Utterance
from app.core.voices import Delivery
from app.services.reading_service import Phase, Place, ReadingService
from app.services.speaking import Speaker, speaker
from app.services.text_preparation import TextPreparation
from tests.support.sound import RATE_HZ, SoundServer

_VOICE: Final = Delivery(voice="gmw/en-US")
_TIMES: Final = 12
_LOUD: Final = 60
_WAIT_S: Final = 20.0
_TEXT: Final = "Take this down. No data leaves this machine. Good morning to you all. Please read this text aloud."
_LONG: Final = "The quick brown fox jumps over the lazy dog, and nobody minds. "


class Tap:
    """Hears what the speaker plays, and knows when each sample came out of the sound server."""

    def __init__(self) -> None:
        words = ["parec", "-d", "speaker.monitor", "--latency-msec=5", "--raw", "--format=s16le"]
        self._child = subprocess.Popen([*words, f"--rate={RATE_HZ}", "--channels=1"], stdout=subprocess.PIPE)
        self._parts: list[bytes] = []
        self._frames = 0
        self._zero_at = float("inf")
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()
        wait_until(lambda: self._frames > 0)

    def _read(self) -> None:
        assert self._child.stdout is not None
        while data := self._child.stdout.read1(4096):
            now = time.monotonic()
            self._parts.append(data)
            self._frames += len(data) // 2
            self._zero_at = min(self._zero_at, now - self._frames / RATE_HZ)

    def heard(self) -> tuple[NDArray[np.int16], float]:
        """Return all samples so far and when the first came."""
        data = b"".join(self._parts)
        return np.frombuffer(data[: len(data) // 2 * 2], "<i2"), self._zero_at

    def loud_after(self, when: float) -> float:
        """Wait for sound and return when its first sample came."""
        while True:
            samples, zero_at = self.heard()
            first = max(0, int((when - zero_at) * RATE_HZ))
            loud = np.nonzero(np.abs(samples[first:]) > _LOUD)[0]
            if len(loud):
                return zero_at + (first + int(loud[0])) / RATE_HZ
            time.sleep(0.002)

    def last_loud(self) -> float:
        """Return when the last sound came."""
        samples, zero_at = self.heard()
        return zero_at + int(np.nonzero(np.abs(samples) > _LOUD)[0][-1]) / RATE_HZ

    def close(self) -> None:
        """Stop listening."""
        self._child.terminate()
        self._child.wait()
        self._thread.join()


def measure(bench: Bench) -> None:
    """Print times against their targets."""
    rows: list[Row] = []
    with sound() as tap:
        rows.append(_row("press to first sample, cold (worker and device)", _cold(tap), 300.0))
        with reader() as reading:
            rows += _warm(reading, tap)
            rows += _followed(reading, tap)
    rows += _made()
    bench.report.table("speaking", "Text read aloud by the voice of the system", rows)
    bench.report.remark(
        "At a virtual sound server, by the clock of its monitor; what parec adds, some ms, is in all times."
    )


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait for something that has to come."""
    give_up_at = time.monotonic() + _WAIT_S
    while not condition():
        assert time.monotonic() < give_up_at
        time.sleep(0.001)


@contextmanager
def sound() -> Iterator[Tap]:
    """Start a sound server and listen to it."""
    with (
        tempfile.TemporaryDirectory(prefix="soundlock-bench-sound-") as folder,
        pytest.MonkeyPatch.context() as patch,
    ):
        server = SoundServer(Path(folder), patch)
        server.start()
        tap = Tap()
        try:
            yield tap
        finally:
            tap.close()
            server.stop()


@contextmanager
def reader() -> Iterator[ReadingService]:
    """Start the service as the window has it."""
    reading = ReadingService(TextPreparation())
    reading.deliver(_VOICE)
    try:
        yield reading
    finally:
        reading.close()


def _cold(tap: Tap) -> list[float]:
    times = []
    for _ in range(_TIMES // 2):
        with reader() as reading:
            reading.open(_TEXT, language="en")
            pressed_at = time.monotonic()
            reading.play()
            times.append(1000 * (tap.loud_after(pressed_at) - pressed_at))
        time.sleep(0.3)
    return times


def _warm(reading: ReadingService, tap: Tap) -> list[Row]:
    presses, stops = [], []
    reading.open(_TEXT, language="en")
    reading.play(0)
    wait_until(lambda: reading.status.phase is Phase.READING)
    for at in range(_TIMES):
        time.sleep(0.7)
        stopped_at = time.monotonic()
        reading.pause()
        time.sleep(0.6)
        stops.append(1000 * max(0.0, tap.last_loud() - stopped_at))
        pressed_at = time.monotonic()
        reading.play(_TEXT.index("No") if at % 2 else 0)
        presses.append(1000 * (tap.loud_after(pressed_at) - pressed_at))
    reading.pause()
    return [_row("press to first sample, warm", presses, 50.0), _row("pause to silence", stops, 50.0)]


def _followed(reading: ReadingService, tap: Tap) -> list[Row]:
    """Read a text; compare when words were marked and heard, and what was heard with what was made."""
    time.sleep(1.0)
    begun = len(tap.heard()[0])
    marked: list[tuple[float, Place]] = []
    reading.play(0)
    wait_until(lambda: reading.status.phase is Phase.READING)
    while reading.status.phase is Phase.READING:
        place = reading.place
        if place is not None and place.end > place.start and (not marked or marked[-1][1] != place):
            marked.append((time.monotonic(), place))
        time.sleep(0.001)
    time.sleep(0.5)
    samples, zero_at = tap.heard()
    made, words = _rendered()
    offset = begun + _lag(samples[begun:], made)
    late = [
        1000 * (when - (zero_at + (offset + words[place.start] * RATE_HZ) / RATE_HZ))
        for when, place in marked
        if place.start in words
    ]
    heard = samples[offset : offset + len(made)].astype(np.float64)
    alike = float((heard * made[: len(heard)]).sum() / np.sqrt((heard**2).sum() * (made[: len(heard)] ** 2).sum()))
    return [
        _row("marked word before (-) or after its sound", late, 30.0, both_ways=True),
        {"what": "words marked", "p50 ms": float(len(late)), "target": f"{len(words)} words"},
        {
            "what": "heard against made, gaps included (correlation)",
            "p50 ms": alike,
            "target": "> 0.97: a gap of 20 ms would end it",
            "met": verdict(is_met=alike > 0.97),
        },
    ]


def _rendered() -> tuple[NDArray[np.float64], dict[int, float]]:
    with speaker() as voice:
        utterances = TextPreparation().utterances(_TEXT, language="en", is_fixed=True)
        data, words, frames = b"", {}, 0
        for made in voice.made(utterances, _VOICE):
            words |= {word.start: (frames + word.frame) / voice.rate_hz for word in made.words}
            data += made.data
            frames += len(made.data) // 2
        rate = voice.rate_hz
    samples = np.frombuffer(data, "<i2").astype(np.float64)
    places = np.arange(int(len(samples) * RATE_HZ / rate)) * rate / RATE_HZ
    return np.interp(places, np.arange(len(samples)), samples), words


def _lag(heard: NDArray[np.int16], made: NDArray[np.float64]) -> int:
    size = 1 << (len(heard) + len(made)).bit_length()
    product = np.fft.irfft(np.fft.rfft(heard.astype(np.float64), size) * np.conj(np.fft.rfft(made, size)), size)
    return int(np.argmax(product[: len(heard)]))


def _made() -> list[Row]:
    """Have 100,000 and 1,000,000 characters said into nothing."""
    rows: list[Row] = []
    peaks = []
    for characters in (100_000, 1_000_000):
        text = _LONG * (characters // len(_LONG))
        with speaker() as voice:
            began = time.perf_counter()
            sound_s = _said(voice, TextPreparation().utterances(text, language="en", is_fixed=True))
            seconds = time.perf_counter() - began
            peaks.append(psutil.Process(voice.pid).memory_info().rss / 2**20)
        rows.append(
            {
                "what": f"{characters:,} characters made, times real time",
                "p50 ms": 1000 * seconds,
                "times real time": sound_s / seconds,
                "target": "1,000 times",
                "met": verdict(is_met=sound_s / seconds >= 1000),
            }
        )
    rows.append(
        {
            "what": "memory of the worker after ten times the text, MiB and ratio",
            "p50 ms": peaks[1],
            "times real time": peaks[1] / peaks[0],
            "target": "at most 1.1",
            "met": verdict(is_met=peaks[1] <= 1.1 * peaks[0]),
        }
    )
    return rows


def _said(voice: Speaker, utterances: Iterator[Utterance]) -> float:
    return sum(len(made.data) for made in voice.made(utterances, _VOICE)) / 2 / voice.rate_hz


def _row(what: str, times: list[float], most_ms: float, *, both_ways: bool = False) -> Row:
    sizes = [abs(time_ms) for time_ms in times] if both_ways else times
    p95 = statistics.quantiles(sizes, n=20)[-1]
    return {
        "what": what,
        "p50 ms": statistics.median(times),
        "p95 ms": p95,
        "max ms": max(sizes),
        "target": f"p95 < {most_ms:g} ms",
        "met": verdict(is_met=p95 < most_ms),
    }
