"""Sealed blobs beside tink and age in memory, small reads at random, and a gigabyte to a file in memory."""

from __future__ import annotations

import io
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pyrage
from compare import Rounds, Spread, alternate
from report import Row, verdict
from settings import Bench
from sides import Run
from tink import proto_keyset_format, secret_key_access, streaming_aead
from tink.proto import aes_gcm_hkdf_streaming_pb2, common_pb2, tink_pb2

from app.crypto.blob_v1 import BlobContext, BlobReader, BlobWriter
from app.crypto.secret import Secret
from app.crypto.stream_v1 import SEGMENT_SIZE

_CONTENT_BYTES: Final = 64 << 20
_CHUNK: Final = 1 << 20
_FILE_CHUNKS: Final = 1024
_READS: Final = 4000
_READ_BYTES: Final = 4096
_LEAST: Final = {"tink": 1.5, "age": 3.0}
_MOST_READ_US: Final = 30.0
_MOST_FILE_RATIO: Final = 2.0
_SHARED_MEMORY: Final = Path("/dev/shm")
_OURS: Final = "soundlock"


@dataclass(frozen=True, slots=True)
class _Call:
    """A side that runs in this process."""

    name: str
    call: Callable[[], object]

    def run(self) -> Run:
        """Time it once."""
        began = time.perf_counter()
        self.call()
        return Run(time.perf_counter() - began, {})


class _Memory(io.RawIOBase):
    """A file over memory that is there already, so that its growth is not what is measured."""

    def __init__(self, size: int) -> None:
        self._bytes = memoryview(bytearray(size))
        self.length = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        view = memoryview(data).cast("B")
        self._bytes[self.length : self.length + len(view)] = view
        self.length += len(view)
        return len(view)

    def close(self) -> None:
        """Stay open: Tink closes what it wrote to."""

    def content(self) -> bytes:
        return bytes(self._bytes[: self.length])


def measure(bench: Bench) -> None:
    """Print throughput in memory, latency of small reads and time of a large file, each by its yardstick."""
    _in_memory(bench)
    if _SHARED_MEMORY.is_dir():
        _small_reads(bench)
        _large_file(bench)
    else:
        bench.report.remark(f"Not run: reads and a large file need {_SHARED_MEMORY}.")


def _in_memory(bench: Bench) -> None:
    content = os.urandom(_CONTENT_BYTES)
    memory = _Memory(_CONTENT_BYTES + _CONTENT_BYTES // 10)
    dek, context = Secret.random(), _context()
    theirs = _tink(bytes(dek.view()))
    identity = pyrage.x25519.Identity.generate()

    def ours_seal() -> None:
        memory.length = 0
        with BlobWriter(memory, dek, context) as writer:
            writer.write(content)
            writer.finish()

    def tink_seal() -> None:
        memory.length = 0
        with theirs.new_encrypting_stream(memory, b"") as stream:
            stream.write(content)

    def age_seal() -> bytes:
        sealed: bytes = pyrage.encrypt(content, [identity.to_public()])
        return sealed

    ours_seal()
    ours_sealed = memory.content()
    tink_seal()
    tink_sealed = memory.content()
    age_sealed = age_seal()
    target = bytearray(_CHUNK)

    def ours_open() -> None:
        with BlobReader(io.BytesIO(ours_sealed), dek, context, len(content)) as reader:
            _drain(reader, target)

    def tink_open() -> None:
        with theirs.new_decrypting_stream(io.BytesIO(tink_sealed), b"") as reader:
            _drain(reader, target)

    works = {
        "encrypt": {_OURS: ours_seal, "tink": tink_seal, "age": age_seal},
        "decrypt": {
            _OURS: ours_open,
            "tink": tink_open,
            "age": lambda: pyrage.decrypt(age_sealed, [identity]),
        },
    }
    rows: list[Row] = []
    for work, calls in works.items():
        sides: list[Any] = [_Call(name, call) for name, call in calls.items()]
        rows += _throughput(work, alternate(sides, bench.repeats, f"crypto, {work}"))
    bench.report.table("crypto", f"Blobs in memory, {_CONTENT_BYTES >> 20} MiB", rows)


def _throughput(work: str, rounds: Rounds) -> list[Row]:
    rows: list[Row] = []
    for name, runs in rounds.runs.items():
        rate = Spread.of([_CONTENT_BYTES / run.seconds / 1e9 for run in runs])
        row: Row = {"work": work, "side": name, "GB/s": rate.median, "range": rate.range}
        if name != _OURS:
            times = rounds.ratio(name, _OURS)
            row |= {
                "time / ours": times.median,
                "ratio's range": times.range,
                "target": f"at least {_LEAST[name]:g}",
                "met": verdict(is_met=times.median >= _LEAST[name]),
            }
        rows.append(row)
    return rows


def _small_reads(bench: Bench) -> None:
    dek, context = Secret.random(), _context()
    with tempfile.TemporaryFile(dir=_SHARED_MEMORY, buffering=0) as file:
        with BlobWriter(file, dek, context) as writer:
            writer.write(os.urandom(_CONTENT_BYTES))
            writer.finish()
        segment = bytearray(SEGMENT_SIZE)
        halves, tails, plain = [], [], []
        with BlobReader(file, dek, context, _CONTENT_BYTES) as reader:

            def ours(at: int) -> None:
                reader.seek(at)
                reader.read(_READ_BYTES)

            def bare(at: int) -> None:
                file.seek(at)
                file.readinto(segment)

            for _ in range(bench.repeats):
                took = _latencies(ours)
                halves.append(statistics.median(took))
                tails.append(statistics.quantiles(took, n=100)[-1])
                plain.append(statistics.median(_latencies(bare)))
    median = Spread.of(halves)
    rows: list[Row] = [
        {
            "what": "4 KiB at random, p50",
            "us": median.median,
            "range": median.range,
            "target": f"under {_MOST_READ_US:g}",
            "met": verdict(is_met=median.median < _MOST_READ_US),
        },
        {"what": "4 KiB at random, p99", "us": Spread.of(tails).median, "range": Spread.of(tails).range},
        {
            "what": "of that, reading the sealed 64 KiB, p50",
            "us": Spread.of(plain).median,
            "range": Spread.of(plain).range,
        },
    ]
    bench.report.table("crypto_reads", "Small reads of a blob in memory", rows)


def _latencies(read: Callable[[int], None]) -> list[float]:
    took: list[float] = []
    for _ in range(_READS):
        at = random.randrange(_CONTENT_BYTES - SEGMENT_SIZE)
        began = time.perf_counter()
        read(at)
        took.append((time.perf_counter() - began) * 1e6)
    return took


def _large_file(bench: Bench) -> None:
    chunk = os.urandom(_CHUNK)
    dek, context = Secret.random(), _context()

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

    sides: list[Any] = [_Call("plain", plain), _Call(_OURS, ours)]
    rounds = alternate(sides, bench.repeats, "crypto, 1 GiB")
    ratio = rounds.ratio(_OURS, "plain")
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


def _drain(reader: io.RawIOBase, target: bytearray) -> None:
    while reader.readinto(target):
        pass


def _context() -> BlobContext:
    return BlobContext(os.urandom(16), os.urandom(16), "audio", 1, os.urandom(16))


def _tink(key: bytes) -> streaming_aead.StreamingAead:
    """Return Tink's primitive of the same suite and segment size."""
    streaming_aead.register()
    value = aes_gcm_hkdf_streaming_pb2.AesGcmHkdfStreamingKey(version=0, key_value=key)
    value.params.ciphertext_segment_size = SEGMENT_SIZE
    value.params.derived_key_size = len(key)
    value.params.hkdf_hash_type = common_pb2.SHA256
    keyset = tink_pb2.Keyset(primary_key_id=1)
    entry = keyset.key.add(key_id=1, status=tink_pb2.ENABLED, output_prefix_type=tink_pb2.RAW)
    entry.key_data.type_url = "type.googleapis.com/google.crypto.tink.AesGcmHkdfStreamingKey"
    entry.key_data.value = value.SerializeToString()
    entry.key_data.key_material_type = tink_pb2.KeyData.SYMMETRIC
    handle = proto_keyset_format.parse(keyset.SerializeToString(), secret_key_access.TOKEN)
    return handle.primitive(streaming_aead.StreamingAead)
