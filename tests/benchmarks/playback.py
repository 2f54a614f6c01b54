"""Sound out of the encrypted library: how soon it comes after a jump, and how long the waveform takes."""

from __future__ import annotations

import queue
import random
import statistics
import tempfile
import time
from pathlib import Path
from typing import Final

from audio import Recording
from faster_whisper.audio import decode_audio
from report import Row, verdict
from settings import Bench

from app.core.errors import EngineError
from app.core.pcm import Manner
from app.engine import media_protocol as protocol
from app.engine.media_client import MediaClient
from app.services.blob_source import BlobSource, audio_of
from app.services.saving import Held
from tests.support.libraries import Desk, add_recording
from tests.support.media import write_kind

_JUMPS: Final = 60
_SEED: Final = 4
_JUMP_MS: Final = 50.0
_KINDS: Final = ("wav", "mp3", "opus")
_WAIT_S: Final = 600.0
_REST_S: Final = 1.0
"""A user looks at what was opened before the first jump."""


def measure(bench: Bench) -> None:
    """Print times of jumps against their target, and of the waveform, for a long recording in some formats."""
    long = bench.studio.speech(bench.hour_minutes * 60)
    rows = []
    for kind in _KINDS:
        path = long.path
        if kind != "wav":
            path = write_kind(bench.studio.path(f"playback.{kind}"), decode_audio(str(long.path)))
        rows += _measured(kind, path, long)
    bench.report.table("playback", f"Playback of {bench.hour_minutes:g} minutes out of an encrypted blob", rows)
    bench.report.remark("A jump is from the request to the first block of sound in the program, at random places.")


def _measured(kind: str, path: Path, long: Recording) -> list[Row]:
    replies: queue.SimpleQueue[protocol.MediaReply | EngineError] = queue.SimpleQueue()
    client = MediaClient(replies.put)
    with (
        tempfile.TemporaryDirectory(prefix="soundlock-bench-playback-") as folder,
        Desk(Path(folder)).make() as library,
    ):
        item = add_recording(library, path.read_bytes())
        source = BlobSource(Held(library), item, audio_of(library, item))
        client.start()
        try:
            with open(source.open_input(), "rb") as file:  # noqa: PTH123 (a descriptor)
                client.open(1, file.fileno(), source.seal())
            _wait(replies, protocol.MediumOpened)
            first = _jumps(client, replies, long.seconds)
            with open(source.open_input(), "rb") as file:  # noqa: PTH123 (a descriptor)
                client.open(2, file.fileno(), source.seal())
            _wait(replies, protocol.MediumOpened)
            time.sleep(_REST_S)
            rested = _jumps(client, replies, long.seconds)
            began = time.perf_counter()
            client.scan()
            _wait(replies, protocol.Scanned)
            scan_s = time.perf_counter() - began
            later = _jumps(client, replies, long.seconds)
        finally:
            client.close()
    return [
        _row(f"{kind}: jump, at once after opening", first),
        _row(f"{kind}: jump, {_REST_S:g} s after opening", rested),
        _row(f"{kind}: jump, waveform drawn", later),
        {"what": f"{kind}: waveform", "p50 ms": 1000 * scan_s, "times real time": long.seconds / scan_s},
    ]


def _jumps(
    client: MediaClient, replies: queue.SimpleQueue[protocol.MediaReply | EngineError], seconds: float
) -> list[float]:
    pick = random.Random(_SEED)
    times = []
    for stream in range(1, _JUMPS + 1):
        at_s = pick.uniform(0, seconds - 1)
        began = time.perf_counter()
        client.play(stream, at_s, Manner(), 1)
        _wait(replies, protocol.Sound)
        times.append(1000 * (time.perf_counter() - began))
    return times


def _wait(replies: queue.SimpleQueue[protocol.MediaReply | EngineError], kind: type[protocol.MediaReply]) -> None:
    while not isinstance(reply := replies.get(timeout=_WAIT_S), kind):
        if isinstance(reply, EngineError):
            raise reply


def _row(what: str, times: list[float]) -> Row:
    p95 = statistics.quantiles(times, n=20)[-1]
    return {
        "what": what,
        "p50 ms": statistics.median(times),
        "p95 ms": p95,
        "max ms": max(times),
        "target": f"p95 < {_JUMP_MS:g} ms",
        "met": verdict(is_met=p95 < _JUMP_MS),
    }
