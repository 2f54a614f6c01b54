"""Sound of a recording from any place on, in blocks for playback.

Places are counted in samples of the playback rate from the first sample that decodes, as those of a transcript
are. After a jump they come from the container's clock, whose reading of the first sample was noted.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Final

import numpy as np
from av.audio.frame import AudioFrame

from app.core.pcm import BLOCK_FRAMES, RATE_HZ, Manner
from app.worker.decode import Media
from app.worker.quiet import Piece, QuietGate
from app.worker.samples import DecodeReport, Samples
from app.worker.shaping import PlaybackShaper
from app.worker.tempo import Tempo

_RUN_UPS_S: Final = (0.3, 15.0)
"""So far before a place decoding starts: lossy codecs need what comes before it to sound the same."""

_STRIDE_S: Final = 120.0
"""So far is gone at once through a medium whose places are learnt: some 10 ms of an MP3."""

Block = tuple[float, bytes]
"""Where a block stands in the recording, in seconds, and its interleaved 16-bit samples."""


class Track:
    """The chosen track of one medium. `open_media` opens it anew each time."""

    def __init__(self, open_media: Callable[[], Media]) -> None:
        self._open_media = open_media
        self._media = open_media()
        self.info = self._media.info
        self.channels = 2 if self._media.channels == 2 else 1
        first = next(self._media.frames(DecodeReport()), None)
        self._origin_s = None if first is None else _clock_s(first)

    def close(self) -> None:
        """Give back what FFmpeg holds."""
        self._media.close()

    def take_over(self, media: Media) -> None:
        """Jump by a medium whose places are known."""
        self._media.close()
        self._media = media

    def blocks(self, at_s: float, manner: Manner) -> Iterator[Block]:
        """Yield blocks from a place on, without end where there is a loop."""
        end = None if manner.loop is None else round(manner.loop[1] * RATE_HZ)
        start = round(at_s * RATE_HZ)
        while True:
            is_silent = True
            for block in self._once(start, end, manner):
                is_silent = False
                yield block
            if manner.loop is None or (is_silent and start == round(manner.loop[0] * RATE_HZ)):
                return
            start = round(manner.loop[0] * RATE_HZ)

    def _once(self, start: int, end: int | None, manner: Manner) -> Iterator[Block]:
        pieces = _clipped(self.pieces(start), end)
        if manner.skips_silences:
            pieces = _without_silences(pieces, start)
        for at, run in _runs(pieces):
            stretched = run if manner.speed == 1.0 else _stretched(run, self.channels, manner.speed)
            yield from _in_blocks(at, stretched, manner.speed)

    def pieces(self, start: int) -> Iterator[Piece]:
        """Decode from a sample on, at the playback rate."""
        report = DecodeReport()
        at, frames = self._frames_from(start, report)
        shaper = PlaybackShaper(self._media.channels, report)
        for frame in frames:
            for samples in shaper.shape(frame):
                yield from _behind(start, at, samples)
                at += len(samples)
        for samples in shaper.flush():
            yield from _behind(start, at, samples)
            at += len(samples)

    def _frames_from(self, start: int, report: DecodeReport) -> tuple[int, Iterator[AudioFrame]]:
        """Return frames from a place that is not behind `start`, and that place."""
        for run_up_s in _RUN_UPS_S:
            target_s = start / RATE_HZ - run_up_s
            if target_s <= 0 or self._origin_s is None or not self._media.seek(target_s + self._origin_s):
                break
            frames = self._media.frames(report)
            first = next(frames, None)
            clock_s = None if first is None else _clock_s(first)
            if first is not None and clock_s is not None:
                at = round((clock_s - self._origin_s) * RATE_HZ)
                if 0 <= at <= start:
                    return at, itertools.chain((first,), frames)
        return 0, self._from_the_start(report)

    def _from_the_start(self, report: DecodeReport) -> Iterator[AudioFrame]:
        """Decode a medium of its own: what FFmpeg does at the start, it does at the first reading only."""
        media = self._open_media()
        try:
            yield from media.frames(report)
        finally:
            media.close()


def learn_places(media: Media) -> Iterator[None]:
    """Go through a medium in strides: where a format has no index, FFmpeg makes one of what it passes.

    Without, the first jump to the end of an hour of MP3 takes a third of a second, and later ones do not.
    """
    at_s = 0.0
    while at_s < (media.info.duration_s or 0.0) and media.seek(at_s):
        yield
        at_s += _STRIDE_S


def _clock_s(frame: AudioFrame) -> float | None:
    return None if frame.pts is None or frame.time_base is None else float(frame.pts * frame.time_base)


def _behind(start: int, at: int, samples: Samples) -> Iterator[Piece]:
    skipped = max(0, start - at)
    if skipped < len(samples):
        yield at + skipped, samples[skipped:]


def _clipped(pieces: Iterator[Piece], end: int | None) -> Iterator[Piece]:
    for at, samples in pieces:
        if end is None or at + len(samples) <= end:
            yield at, samples
            continue
        if at < end:
            yield at, samples[: end - at]
        return


def _without_silences(pieces: Iterator[Piece], start: int) -> Iterator[Piece]:
    gate = QuietGate(start)
    for _, samples in pieces:
        yield from gate.push(samples)
    yield from gate.finish()


def _runs(pieces: Iterator[Piece]) -> Iterator[tuple[int, Iterator[Samples]]]:
    """Group pieces into runs without a gap; each run has to be used up before the next."""
    held = next(pieces, None)
    while held is not None:
        at = expected = held[0]

        def run() -> Iterator[Samples]:
            nonlocal held, expected
            while held is not None and held[0] == expected:
                expected += len(held[1])
                samples = held[1]
                held = None
                yield samples
                held = next(pieces, None)

        yield at, run()


def _stretched(run: Iterator[Samples], channels: int, speed: float) -> Iterator[Samples]:
    tempo = Tempo(channels, speed)
    for samples in run:
        yield from tempo.push(samples)
    yield from tempo.finish()


def _in_blocks(at: int, run: Iterator[Samples], speed: float) -> Iterator[Block]:
    """Cut a run into blocks; the first goes out as soon as anything is there."""
    pending: list[Samples] = []
    count = given = 0
    for samples in run:
        for first in range(0, len(samples), BLOCK_FRAMES):
            piece = samples[first : first + BLOCK_FRAMES]
            if count + len(piece) > BLOCK_FRAMES or (pending and not given):
                yield _block(at, given, pending, speed)
                given += count
                pending, count = [], 0
            pending.append(piece)
            count += len(piece)
    if pending:
        yield _block(at, given, pending, speed)


def _block(at: int, given: int, pending: list[Samples], speed: float) -> Block:
    samples = np.concatenate(pending)
    data = np.rint(np.clip(samples, -1.0, 1.0) * 32767).astype("<i2").tobytes()
    return (at + given * speed) / RATE_HZ, data
