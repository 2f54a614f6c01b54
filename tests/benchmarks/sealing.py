"""Sealing and opening a blob in memory, beside tink and age."""

from __future__ import annotations

import io
import os
from typing import Any, Final

import pyrage
from compare import Rounds, Spread, alternate
from crypto import CHUNK, CONTENT_BYTES, OURS, Call, new_context
from report import Row, verdict
from settings import Bench
from tink import proto_keyset_format, secret_key_access, streaming_aead
from tink.proto import aes_gcm_hkdf_streaming_pb2, common_pb2, tink_pb2

from app.crypto.blob_v1 import BlobReader, BlobWriter
from app.crypto.secret import Secret
from app.crypto.stream_v1 import SEGMENT_SIZE

_LEAST: Final = {"tink": 1.5, "age": 3.0}


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
    """Print throughput."""
    content = os.urandom(CONTENT_BYTES)
    memory = _Memory(CONTENT_BYTES + CONTENT_BYTES // 10)
    dek, context = Secret.random(), new_context()
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
    target = bytearray(CHUNK)

    def ours_open() -> None:
        with BlobReader(io.BytesIO(ours_sealed), dek, context, len(content)) as reader:
            _drain(reader, target)

    def tink_open() -> None:
        with theirs.new_decrypting_stream(io.BytesIO(tink_sealed), b"") as reader:
            _drain(reader, target)

    works = {
        "encrypt": {OURS: ours_seal, "tink": tink_seal, "age": age_seal},
        "decrypt": {
            OURS: ours_open,
            "tink": tink_open,
            "age": lambda: pyrage.decrypt(age_sealed, [identity]),
        },
    }
    rows: list[Row] = []
    for work, calls in works.items():
        sides: list[Any] = [Call(name, call) for name, call in calls.items()]
        rows += _throughput(work, alternate(sides, bench.repeats, f"crypto, {work}"))
    bench.report.table("crypto", f"Blobs in memory, {CONTENT_BYTES >> 20} MiB", rows)


def _throughput(work: str, rounds: Rounds) -> list[Row]:
    rows: list[Row] = []
    for name, runs in rounds.runs.items():
        rate = Spread.of([CONTENT_BYTES / run.seconds / 1e9 for run in runs])
        row: Row = {"work": work, "side": name, "GB/s": rate.median, "range": rate.range}
        if name != OURS:
            times = rounds.ratio(name, OURS)
            row |= {
                "time / ours": times.median,
                "ratio's range": times.range,
                "target": f"at least {_LEAST[name]:g}",
                "met": verdict(is_met=times.median >= _LEAST[name]),
            }
        rows.append(row)
    return rows


def _drain(reader: io.RawIOBase, target: bytearray) -> None:
    while reader.readinto(target):
        pass


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
