"""How long recordings are, as their headers say; whatever is in a file, looking is cheap and never fails."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.media_length import length_s
from tests.support.media import KINDS, write_kind

SECONDS = 7
SAID = ("wav", "flac", "mp3", "m4a", "mp4", "mov", "ogg", "opus", "webm", "mkv")


class Reads:
    """Bytes that count how they are looked at."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.count = 0
        self.bytes = 0

    def __call__(self, offset: int, count: int) -> bytes:
        assert offset >= 0
        self.count += 1
        found = self.data[offset : offset + count]
        self.bytes += len(found)
        return found

    @property
    def length_s(self) -> float | None:
        return length_s(self, len(self.data))


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    noise = np.random.default_rng(1).standard_normal(SECONDS * 16_000).astype(np.float32) * 0.1
    folder = tmp_path_factory.mktemp("media")
    return {kind: write_kind(Path(folder, f"one.{kind}"), noise).read_bytes() for kind in KINDS}


@pytest.mark.parametrize("kind", SAID)
def test_a_header_says_how_long_it_is_in_a_few_reads(files: dict[str, bytes], kind: str) -> None:
    reads = Reads(files[kind])
    assert reads.length_s == pytest.approx(SECONDS, abs=0.15)
    assert reads.count < 40
    assert reads.bytes < 80_000


@pytest.mark.parametrize("kind", sorted(set(KINDS) - set(SAID)))
def test_where_it_is_not_said_nothing_is_guessed(files: dict[str, bytes], kind: str) -> None:
    assert Reads(files[kind]).length_s is None


@pytest.mark.parametrize("kind", SAID)
def test_what_is_cut_off_or_changed_never_fails(files: dict[str, bytes], kind: str) -> None:
    data, chance = files[kind], random.Random(kind)
    for _ in range(150):
        changed = bytearray(data[: chance.randrange(len(data))] if chance.random() < 0.3 else data)
        for _ in range(chance.randrange(8)):
            if changed:
                changed[chance.randrange(min(len(changed), 600))] = chance.randrange(256)
        reads = Reads(bytes(changed))
        found = reads.length_s
        assert found is None or 0 < found < 31 * 86_400
        assert reads.count < 300


def test_a_version_that_nobody_uses_is_no_version() -> None:
    assert Reads(b"\xff\xeb\x90\x00" + bytes(300)).length_s is None


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from([b"RIFF0000WAVE", b"fLaC", b"0000ftyp", b"OggS", b"\x1aE\xdf\xa3", b"ID3", b"\xff\xfb", b""]),
    st.binary(max_size=200),
)
def test_any_bytes_are_looked_at_without_harm(head: bytes, rest: bytes) -> None:
    found = Reads(head + rest).length_s
    assert found is None or found > 0
