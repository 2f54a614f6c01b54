"""Text read aloud: how soon it is heard and silent, how true the marked word is, how fast files are made.

The program runs in a process of its own, and what it plays is recorded at the sound server: what looks at the
sound takes no time from what makes it.
"""

from __future__ import annotations

import compileall
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import numpy as np
import psutil
import pytest
from numpy.typing import NDArray
from report import Row, verdict
from settings import Bench
from sides import RunFailedError
from speaking_side import TEXT, VOICE

from app.core.speakable import Utterance
from app.services.speaking import Speaker, speaker, worth_workers
from app.services.text_preparation import TextPreparation
from tests.support.sound import RATE_HZ, SoundServer

_SIDE: Final = Path(__file__).with_name("speaking_side.py")
_COLD_TIMES: Final = 10
_LOUD: Final = 60
_WAIT_S: Final = 20.0
_FIT_S: Final = 0.3
_ASIDE_S: Final = 0.12
"""So much sound of a word is looked for in what was heard, and so far from where it belongs."""
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

    def loud_between(self, when: float, until: float) -> tuple[float, float]:
        """Return when the first and the last sound came in a stretch of time."""
        samples, zero_at = self.heard()
        first = max(0, int((when - zero_at) * RATE_HZ))
        loud = np.nonzero(np.abs(samples[first : int((until - zero_at) * RATE_HZ)]) > _LOUD)[0]
        assert len(loud), "nothing was heard"
        begun_at = zero_at + first / RATE_HZ
        return begun_at + int(loud[0]) / RATE_HZ, begun_at + int(loud[-1]) / RATE_HZ

    def close(self) -> None:
        """Stop listening."""
        self._child.terminate()
        self._child.wait()
        self._thread.join()


def measure(bench: Bench) -> None:
    """Print times against their targets."""
    rows: list[Row] = []
    compileall.compile_dir(_SIDE.parents[2] / "app", quiet=1)  # as the set-up does
    with sound() as tap:
        rows.append(_row("press to first sample, cold (worker and device)", _cold(tap), 300.0))
        rows += _warm(tap)
        rows += _followed(tap)
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


def _driven(what: str, *more: str) -> Any:
    done = subprocess.run(
        [sys.executable, str(_SIDE), what, *more],
        env=_environment(),
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise RunFailedError(f"speaking {what}: exit status {done.returncode}: {done.stderr[-800:]}")
    return json.loads(done.stdout)


def _environment() -> dict[str, str]:
    """Return ours, but for what keeps an installed program's bytecode from being written and found."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(_SIDE.parents[2])}


def _cold(tap: Tap) -> list[float]:
    times = []
    for _ in range(_COLD_TIMES):
        (pressed_at,) = _driven("cold")
        times.append(1000 * (tap.loud_between(pressed_at, time.monotonic())[0] - pressed_at))
    return times


def _warm(tap: Tap) -> list[Row]:
    presses, stops = [], []
    times = _driven("warm")
    ends = [pressed_at for pressed_at, _ in times[1:]] + [time.monotonic()]
    for (pressed_at, paused_at), end in zip(times, ends, strict=True):
        first, last = tap.loud_between(pressed_at, end)
        presses.append(1000 * (first - pressed_at))
        stops.append(1000 * max(0.0, last - paused_at))
    return [_row("press to first sample, warm", presses, 50.0), _row("pause to silence", stops, 50.0)]


def _followed(tap: Tap) -> list[Row]:
    """Read a text; compare when words were marked and heard, and what was heard with what was made."""
    begun = len(tap.heard()[0])
    marked: list[tuple[float, int]] = _driven("followed")
    samples, zero_at = tap.heard()
    made, words = _rendered()
    offset = begun + _lag(samples[begun:], made)
    shifts = {start: _shift(samples, made, round(words[start] * RATE_HZ), offset) for start in words}
    late = [
        1000 * (when - zero_at - words[start] - (offset + shifts[start]) / RATE_HZ)
        for when, start in marked
        if start in words
    ]
    moves = [1000 * (later - earlier) / RATE_HZ for earlier, later in pairwise(shifts.values())]
    heard = samples[offset : offset + len(made)].astype(np.float64)
    alike = float((heard * made[: len(heard)]).sum() / np.sqrt((heard**2).sum() * (made[: len(heard)] ** 2).sum()))
    return [
        _row("marked word before (-) or after its sound", late, 30.0, both_ways=True),
        {"what": "words marked", "p50 ms": float(len(late)), "target": f"{len(words)} words"},
        {
            "what": "longest gap between words that was not made",
            "p50 ms": statistics.median(moves),
            "max ms": max(moves, key=abs),
            "target": "< 20 ms",
            "met": verdict(is_met=max(map(abs, moves)) < 20),
        },
        {
            "what": "heard against made (correlation)",
            "p50 ms": alike,
            "target": "> 0.97",
            "met": verdict(is_met=alike > 0.97),
        },
    ]


def _shift(samples: NDArray[np.int16], made: NDArray[np.float64], at: int, offset: int) -> int:
    """Return by how many samples the sound of a word came later than where it belongs."""
    part = made[at : at + round(_FIT_S * RATE_HZ)]
    first = max(0, offset + at - round(_ASIDE_S * RATE_HZ))
    heard = samples[first : offset + at + len(part) + round(_ASIDE_S * RATE_HZ)].astype(np.float64)
    energy = np.convolve(heard**2, np.ones(len(part)), "valid")
    return first + int(np.argmax(np.correlate(heard, part, "valid") / np.sqrt(energy + 1))) - (offset + at)


def _rendered() -> tuple[NDArray[np.float64], dict[int, float]]:
    with speaker() as voice:
        utterances = TextPreparation().utterances(TEXT, language="en", is_fixed=True)
        data, words, frames = b"", {}, 0
        for made in voice.made(utterances, VOICE):
            words |= {word.start: (frames + word.frame) / voice.rate_hz for word in made.words}
            data += made.data
            frames += len(made.data) // 2
        rate = voice.rate_hz
    samples = np.frombuffer(data, "<i2").astype(np.float64)
    onset_s = int(np.flatnonzero(samples)[0]) / rate  # what a voice is silent for at first is left out
    words = {start: max(begun_s, onset_s) for start, begun_s in words.items()}
    places = np.arange(int(len(samples) * RATE_HZ / rate)) * rate / RATE_HZ
    return np.interp(places, np.arange(len(samples)), samples), words


def _lag(heard: NDArray[np.int16], made: NDArray[np.float64]) -> int:
    size = 1 << (len(heard) + len(made)).bit_length()
    product = np.fft.irfft(np.fft.rfft(heard.astype(np.float64), size) * np.conj(np.fft.rfft(made, size)), size)
    return int(np.argmax(product[: len(heard)]))


def _made() -> list[Row]:
    """Have 10,000 and 100,000 characters said into nothing."""
    rows: list[Row] = []
    peaks: list[float] = []
    rates: list[float] = []
    for characters in (10_000, 100_000):
        text = _LONG * (characters // len(_LONG))
        with speaker(workers=worth_workers("", len(text))) as voice:
            began = time.perf_counter()
            sound_s = _said(voice, TextPreparation().utterances(text, language="en", is_fixed=True))
            seconds = time.perf_counter() - began
            rates.append(sound_s / seconds)
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
    rows.append(_against_raw(rates[1]))
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


def _against_raw(rate: float) -> Row:
    """Have espeak-ng alone say 100,000 characters, at once and without anybody who takes the sound."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write(_LONG * (100_000 // len(_LONG)))
        file.flush()
        raw = _driven("raw", file.name)
    raw_rate = raw["sound_s"] / raw["seconds"]
    return {
        "what": "espeak-ng alone, the same; and we against it",
        "p50 ms": 1000 * raw["seconds"],
        "times real time": raw_rate,
        "target": f"{100 * rate / raw_rate:.0f} % of it",
    }


def _said(voice: Speaker, utterances: Iterator[Utterance]) -> float:
    return sum(len(made.data) for made in voice.made(utterances, VOICE)) / 2 / voice.rate_hz


def _row(what: str, times: list[float], most_ms: float, *, both_ways: bool = False) -> Row:
    sizes = [abs(time_ms) for time_ms in times] if both_ways else times
    p95 = statistics.quantiles(sizes, n=20, method="inclusive")[-1]
    return {
        "what": what,
        "p50 ms": statistics.median(times),
        "p95 ms": p95,
        "max ms": max(sizes),
        "target": f"p95 < {most_ms:g} ms",
        "met": verdict(is_met=p95 < most_ms),
    }
