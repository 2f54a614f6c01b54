"""Decode several windows at once, cut at pauses."""

from __future__ import annotations

import bisect
from collections.abc import Iterator

from faster_whisper import BatchedInferencePipeline

from app.core.transcript import Segment
from app.worker.recogniser import Listening
from app.worker.samples import SAMPLE_RATE
from app.worker.sections import WINDOW_SAMPLES, Sectioned, growing


class Batched(Sectioned):
    """Several windows at once, cut at pauses; no context, no temperature fallback."""

    def __init__(self, pipeline: BatchedInferencePipeline, listening: Listening) -> None:
        super().__init__(listening)
        self._pipeline = pipeline

    def segments(self) -> Iterator[Segment]:
        """Yield segments until the runs end or the job is cancelled."""
        size = self.options.batch_size
        for windows in growing((1, size)):
            self.fill(windows * WINDOW_SAMPLES / SAMPLE_RATE)
            if not len(self.audio) or self.listening.is_cancelled.is_set():
                return
            clips = packed(len(self.audio), self.audio.cuts(), is_last=self.has_ended)[: max(windows, 1)]
            consumed = clips[-1][1]
            raws, info = self._pipeline.transcribe(
                self.audio.samples(consumed),
                **self.common_options(),
                initial_prompt=self.options.initial_prompt or None,
                without_timestamps=False,
                batch_size=size,
                clip_timestamps=[{"start": a / SAMPLE_RATE, "end": b / SAMPLE_RATE} for a, b in clips],
            )
            self.learn_language(info.language, info.language_probability)
            for raw in raws:
                if raw.text.strip():
                    yield from self.placed(raw)
                if self.listening.is_cancelled.is_set():
                    return
            self.listening.on_position(self.audio.there_s(consumed / SAMPLE_RATE, is_end=True))
            self.audio.drop(consumed)
            if self.has_ended and not len(self.audio):
                return


def packed(length: int, cuts: list[int], *, is_last: bool) -> list[tuple[int, int]]:
    """Pack audio into windows of at most 30 s that end at pauses; at least one, the rest is for the next batch."""
    clips: list[tuple[int, int]] = []
    start = 0
    while start < length:
        limit = start + WINDOW_SAMPLES
        if length <= limit:
            if is_last or not clips:
                clips.append((start, length))
            break
        # The last pause that fits, unless it wastes more than half of the window.
        at = bisect.bisect_right(cuts, limit)
        pause = cuts[at - 1] if at else 0
        end = pause if pause > start + WINDOW_SAMPLES // 2 else limit
        clips.append((start, end))
        start = end
    return clips
