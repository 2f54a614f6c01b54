"""Our sealed streams against the reference implementation of the format, both ways."""

from __future__ import annotations

import hashlib
import io
import json
import os
from pathlib import Path

import pytest
import tink
from tink import proto_keyset_format, secret_key_access, streaming_aead
from tink.proto import aes_gcm_hkdf_streaming_pb2, common_pb2, tink_pb2

from app.crypto.blob_v1 import PREFIX_SIZE, BlobContext, BlobWriter, padded_length
from app.crypto.secret import Secret
from app.crypto.stream_reader_v1 import StreamReader
from app.crypto.stream_v1 import HEADER_SIZE, PLAIN_SIZE, SEGMENT_SIZE
from app.crypto.stream_writer_v1 import StreamWriter

VECTORS = Path(__file__).parents[1] / "vectors" / "blob-v1"
KEY = os.urandom(32)
AAD = b"associated data"
FIRST = PLAIN_SIZE - HEADER_SIZE
BORDERS = sorted(
    {0, 1, 2, 15, 16, 17, 4096, FIRST // 2}
    | {FIRST + full * PLAIN_SIZE + step for full in range(5) for step in (-17, -16, -15, -1, 0, 1, 15, 16, 17)}
)


class KeptOpen(io.BytesIO):
    """A file in memory that can be looked at after Tink has closed it."""

    def close(self) -> None:
        """Stay open."""


@pytest.fixture(scope="module")
def theirs() -> streaming_aead.StreamingAead:
    return reference(KEY)


def reference(key: bytes) -> streaming_aead.StreamingAead:
    streaming_aead.register()
    untyped = aes_gcm_hkdf_streaming_pb2.AesGcmHkdfStreamingKey(version=0, key_value=key)
    untyped.params.ciphertext_segment_size = SEGMENT_SIZE
    untyped.params.derived_key_size = 32
    untyped.params.hkdf_hash_type = common_pb2.SHA256
    keyset = tink_pb2.Keyset(primary_key_id=1)
    entry = keyset.key.add()
    entry.key_id = 1
    entry.status = tink_pb2.ENABLED
    entry.output_prefix_type = tink_pb2.RAW
    entry.key_data.type_url = "type.googleapis.com/google.crypto.tink.AesGcmHkdfStreamingKey"
    entry.key_data.value = untyped.SerializeToString()
    entry.key_data.key_material_type = tink_pb2.KeyData.SYMMETRIC
    handle = proto_keyset_format.parse(keyset.SerializeToString(), secret_key_access.TOKEN)
    return handle.primitive(streaming_aead.StreamingAead)


def opened_by(aead: streaming_aead.StreamingAead, stored: bytes, aad: bytes) -> bytes:
    with aead.new_decrypting_stream(io.BytesIO(stored), aad) as stream:
        content: bytes = stream.read()
    return content


@pytest.mark.parametrize("length", BORDERS)
def test_tink_opens_what_we_seal(theirs: streaming_aead.StreamingAead, length: int) -> None:
    content = os.urandom(length)
    sink = io.BytesIO()
    with StreamWriter(sink, Secret(KEY), AAD) as writer:
        writer.write(content)
        writer.finish()
    assert opened_by(theirs, sink.getvalue(), AAD) == content


@pytest.mark.parametrize("length", BORDERS)
def test_we_open_what_tink_seals(theirs: streaming_aead.StreamingAead, length: int) -> None:
    content = os.urandom(length)
    sink = KeptOpen()
    with theirs.new_encrypting_stream(sink, AAD) as stream:
        stream.write(content)
    with StreamReader(io.BytesIO(sink.getvalue()), Secret(KEY), AAD) as reader:
        assert reader.length == length
        assert reader.readall() == content


def test_tink_refuses_what_we_seal_under_other_associated_data(theirs: streaming_aead.StreamingAead) -> None:
    sink = io.BytesIO()
    with StreamWriter(sink, Secret(KEY), AAD) as writer:
        writer.write(b"content")
        writer.finish()
    with pytest.raises((tink.TinkError, OSError)):
        opened_by(theirs, sink.getvalue(), b"other")


def test_tink_opens_a_blob_behind_its_prefix(theirs: streaming_aead.StreamingAead) -> None:
    context = BlobContext(os.urandom(16), os.urandom(16), "audio", 7, os.urandom(16))
    content = os.urandom(200_000)
    sink = io.BytesIO()
    with BlobWriter(sink, Secret(KEY), context) as writer:
        writer.write(content)
        writer.finish()
    padded = opened_by(theirs, sink.getvalue()[PREFIX_SIZE:], context.aad())
    assert padded == content + bytes(padded_length(len(content)) - len(content))


@pytest.mark.parametrize("name", ["one-segment", "two-segments"])
def test_tink_opens_the_blobs_that_are_kept(name: str) -> None:
    facts = json.loads((VECTORS / f"{name}.json").read_text("utf-8"))
    stored = (VECTORS / f"{name}.blob").read_bytes()
    padded = opened_by(reference(bytes.fromhex(facts["key"])), stored[PREFIX_SIZE:], bytes.fromhex(facts["aad"]))
    content = padded[: facts["true_length"]]
    assert hashlib.sha256(content).hexdigest() == facts["content_sha256"]
    assert not any(padded[len(content) :])
