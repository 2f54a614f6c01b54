"""Sound files out of speech: how fast each form is made, and whether the worker's memory stays flat meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

import psutil
from report import Row
from settings import Bench

from app.core.sound_forms import SoundForm
from app.engine import encode_protocol as protocol
from app.engine.encode_client import EncodeClient
from tests.support.spoken import RATE_HZ, spoken

_PIECE_S: Final = 30.0
_EARLY: Final = 0.1


def measure(bench: Bench) -> None:
    """Print speeds and memory for the time that a measurement of loudness takes, and each form."""
    seconds = bench.hour_minutes * 60
    rows = [_measured("loudness", seconds, _loudness)]
    rows += [_measured(form, seconds, partial(_file, form)) for form in SoundForm]
    bench.report.table("encoding", f"{bench.hour_minutes:g} minutes of speech at {RATE_HZ} Hz as a file", rows)
    bench.report.remark("Early is after a tenth of the time. The file itself goes nowhere.")


class _Watch:
    """Looks at the worker's memory early on and at the end."""

    def __init__(self, pid: int, seconds: float) -> None:
        self._worker = psutil.Process(pid)
        self._early_s = _EARLY * seconds
        self.early = self.most = 0.0

    def __call__(self, seconds: float) -> None:
        mebibytes = self._worker.memory_info().rss / (1 << 20)
        self.most = max(self.most, mebibytes)
        if seconds < self._early_s:
            self.early = self.most


def _measured(what: str, seconds: float, work: Callable[[EncodeClient, float, _Watch], int]) -> Row:
    with EncodeClient() as client:
        watch = _Watch(client.pid, seconds)
        began = time.perf_counter()
        size = work(client, seconds, watch)
        took = time.perf_counter() - began
    return {
        "what": what,
        "times real time": seconds / took,
        "MiB of file": size / (1 << 20),
        "MiB of worker, early": watch.early,
        "MiB of worker, most": watch.most,
    }


def _loudness(client: EncodeClient, seconds: float, watch: _Watch) -> int:
    client.measure(protocol.Measure(rate_hz=RATE_HZ, channels=1), _speech(seconds), watch)
    return 0


def _file(form: SoundForm, client: EncodeClient, seconds: float, watch: _Watch) -> int:
    size = 0

    def put(offset: int, data: bytes) -> None:
        nonlocal size
        size = max(size, offset + len(data))

    client.encode(protocol.Encode(form=form, rate_hz=RATE_HZ, channels=1), _speech(seconds), put, watch)
    return size


def _speech(seconds: float) -> Iterator[bytes]:
    piece = spoken(_PIECE_S).tobytes()
    for _ in range(round(seconds / _PIECE_S)):
        for start in range(0, len(piece), 65_536):
            yield piece[start : start + 65_536]
