"""Whole days of sound: little memory in the worker, and files longer than 4 GiB. Minutes each, so run by name."""

from __future__ import annotations

import io
from collections.abc import Iterator

import av
import psutil
import pytest

from app.core.sound_forms import SoundChapter, SoundForm
from app.engine import encode_protocol as protocol
from app.engine.encode_client import EncodeClient
from tests.support.spoken import RATE_HZ

pytestmark = [pytest.mark.long, pytest.mark.timeout(3600)]

HOURS = 10
_MIB = 1 << 20


def silence(seconds: float, rate_hz: int, channels: int = 1) -> Iterator[bytes]:
    block = bytes(2 * channels * rate_hz)
    for _ in range(round(seconds)):
        yield block


@pytest.mark.parametrize(("form", "most_mib"), [(SoundForm.FLAC, 4), (SoundForm.OPUS, 4), (SoundForm.M4B, 100)])
def test_ten_hours_of_silence_take_no_more_memory_than_ten_minutes(form: SoundForm, most_mib: int) -> None:
    # The end of an M4B lists where each of its frames lies, 21 in a second, so that list has to be kept.
    file = io.BytesIO()
    memory: list[tuple[float, int]] = []
    chapters = tuple(SoundChapter(start_s=3600 * at, end_s=3600 * at + 3600, title=f"{at}") for at in range(HOURS))

    def put(offset: int, data: bytes) -> None:
        file.seek(offset)
        file.write(data)

    with EncodeClient() as client:
        worker = psutil.Process(client.pid)
        length_s = client.encode(
            protocol.Encode(form=form, rate_hz=RATE_HZ, channels=1, chapters=chapters),
            silence(HOURS * 3600, RATE_HZ),
            put,
            lambda seconds: memory.append((seconds, worker.memory_info().rss)),
        )
    assert length_s == HOURS * 3600
    early = max(rss for seconds, rss in memory if seconds < 600)
    grown_mib = (max(rss for _, rss in memory) - early) / _MIB
    print(
        f"{form}: {len(file.getvalue()) / _MIB:.1f} MiB of file, {grown_mib:.1f} MiB more memory after 10 minutes"
    )
    assert grown_mib < most_mib
    file.seek(0)
    with av.open(file) as container:
        assert container.duration is not None
        assert container.duration / av.time_base == pytest.approx(length_s, abs=0.1)
        assert len(container.chapters()) == HOURS


def test_a_wav_file_of_more_than_4_gib_is_rf64() -> None:
    # 7 hours of two channels at 48 kHz; of the file only the head is kept.
    seconds, frame_bytes = 7 * 3600, 4
    head = bytearray()
    most = 0

    def put(offset: int, data: bytes) -> None:
        nonlocal most
        most = max(most, offset + len(data))
        if offset < 4096:
            head[offset : offset + len(data)] = data[: 4096 - offset]

    with EncodeClient() as client:
        client.encode(
            protocol.Encode(form=SoundForm.WAV, rate_hz=48_000, channels=2),
            silence(seconds, 48_000, 2),
            put,
            lambda _seconds: None,
        )
    sound_bytes = seconds * 48_000 * frame_bytes
    assert most > sound_bytes > 1 << 32
    assert head[:4] == b"RF64"
    assert head[12:16] == b"ds64"
    riff, data = (int.from_bytes(head[at : at + 8], "little") for at in (20, 28))
    assert (riff, data) == (most - 8, sound_bytes)
