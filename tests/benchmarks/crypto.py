"""Sealed blobs: small reads at random, a gigabyte to a file in memory, and both ways beside tink and age."""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from compare import Spread, alternate
from report import Row, verdict
from settings import Bench
from sides import Run

from app.crypto.blob_v1 import BlobContext, BlobReader, BlobWriter
from app.crypto.secret import Secret
from app.crypto.stream_v1 import SEGMENT_SIZE

CONTENT_BYTES: Final = 64 << 20
CHUNK: Final = 1 << 20
_FILE_CHUNKS: Final = 1024
_READS: Final = 4000
_READ_BYTES: Final = 4096
_MOST_READ_US: Final = 30.0
_MOST_FILE_RATIO: Final = 2.0
_SHARED_MEMORY: Final = Path("/dev/shm")
OURS: Final = "soundlock"


@dataclass(frozen=True, slots=True)
class Call:
    """A side that runs in this process."""

    name: str
    call: Callable[[], object]

    def run(self) -> Run:
        """Time it once."""
        began = time.perf_counter()
        self.call()
        return Run(time.perf_counter() - began, {})


def measure(bench: Bench) -> None:
    """Print throughput in memory, latency of small reads and time of a large file, each by its yardstick."""
    if _SHARED_MEMORY.is_dir():
        _small_reads(bench)
        _large_file(bench)
    else:
        bench.report.remark(f"Not run: reads and a large file need {_SHARED_MEMORY}.")
    # Last, and not before: these start a thread when they are imported, and with that every read takes longer.
    import sealing  # noqa: PLC0415

    sealing.measure(bench)


def _small_reads(bench: Bench) -> None:
    """Read where libraries lie, and where the kernel is slowest: it copies memory of tmpfs page by page."""
    rows = _reads_in("on the disk, in the page cache", bench.cache, bench.repeats, target=_MOST_READ_US)
    rows += _reads_in("in tmpfs", _SHARED_MEMORY, bench.repeats, target=None)
    bench.report.table("crypto_reads", "4 KiB at random out of a blob", rows)


def _reads_in(where: str, folder: Path, repeats: int, target: float | None) -> list[Row]:
    dek, context = Secret.random(), new_context()
    with tempfile.TemporaryFile(dir=folder, buffering=0) as file:
        with BlobWriter(file, dek, context) as writer:
            writer.write(os.urandom(CONTENT_BYTES))
            writer.finish()
        segment = bytearray(SEGMENT_SIZE)
        halves, tails, plain = [], [], []
        with BlobReader(file, dek, context, CONTENT_BYTES) as reader:

            def ours(at: int) -> None:
                reader.seek(at)
                reader.read(_READ_BYTES)

            def bare(at: int) -> None:
                file.seek(at)
                file.readinto(segment)

            for _ in range(repeats):
                took = _latencies(ours)
                halves.append(statistics.median(took))
                tails.append(statistics.quantiles(took, n=100)[-1])
                plain.append(statistics.median(_latencies(bare)))
    median = Spread.of(halves)
    rows: list[Row] = [
        {"where": where, "what": "p50", "us": median.median, "range": median.range},
        {"where": where, "what": "p99", "us": Spread.of(tails).median, "range": Spread.of(tails).range},
        {
            "where": where,
            "what": "p50 of reading the sealed 64 KiB alone",
            "us": Spread.of(plain).median,
            "range": Spread.of(plain).range,
        },
    ]
    if target is not None:
        rows[0] |= {"target": f"under {target:g}", "met": verdict(is_met=median.median < target)}
    return rows


def _latencies(read: Callable[[int], None]) -> list[float]:
    took: list[float] = []
    for _ in range(_READS):
        at = random.randrange(CONTENT_BYTES - SEGMENT_SIZE)
        began = time.perf_counter()
        read(at)
        took.append((time.perf_counter() - began) * 1e6)
    return took


def _large_file(bench: Bench) -> None:
    chunk = os.urandom(CHUNK)
    dek, context = Secret.random(), new_context()

    def plain() -> None:
        with tempfile.TemporaryFile(dir=_SHARED_MEMORY, buffering=0) as file:
            for _ in range(_FILE_CHUNKS):
                file.write(chunk)

    def ours() -> None:
        with (
            tempfile.TemporaryFile(dir=_SHARED_MEMORY, buffering=0) as file,
            BlobWriter(file, dek, context) as writer,
        ):
            for _ in range(_FILE_CHUNKS):
                writer.write(chunk)
            writer.finish()

    sides: list[Any] = [Call("plain", plain), Call(OURS, ours)]
    rounds = alternate(sides, bench.repeats, "crypto, 1 GiB")
    ratio = rounds.ratio(OURS, "plain")
    rows: list[Row] = [
        {"side": name, "seconds": rounds.seconds(name).median, "range": rounds.seconds(name).range}
        for name in rounds.runs
    ]
    rows[-1] |= {
        "time / plain": ratio.median,
        "ratio's range": ratio.range,
        "target": f"at most {_MOST_FILE_RATIO:g}",
        "met": verdict(is_met=ratio.median <= _MOST_FILE_RATIO),
    }
    bench.report.table("crypto_file", "Writing 1 GiB to a file in memory", rows)


def new_context() -> BlobContext:
    return BlobContext(os.urandom(16), os.urandom(16), "audio", 1, os.urandom(16))
