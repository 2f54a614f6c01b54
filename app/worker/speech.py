"""Hear where speech is, streaming, and let only speech through.

The detector is the Silero model that faster-whisper ships, fed frame by frame with its state carried on, so a
recording of any length costs the memory of one block. The gate keeps speech with some air on both sides and
drops long silences; what it lets through is cut into runs that know their place in the recording.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from app.core.options import VadSensitivity
from app.worker.samples import SAMPLE_RATE, Samples

FRAME: Final = 512  # samples a decision, 32 ms: the model's own size
_CONTEXT: Final = 64
_THRESHOLDS: Final = {
    VadSensitivity.OFF: 0.5,
    VadSensitivity.LOW: 0.7,
    VadSensitivity.NORMAL: 0.5,
    VadSensitivity.HIGH: 0.25,
}
_HYSTERESIS: Final = 0.15
_ONSET: Final = 0.1  # the probability rises through this some frames before speech is certain
_MAX_ONSET_FRAMES: Final = 15
_PAUSE_FRAMES: Final = 5  # 160 ms: a pause long enough to cut in


@dataclass(frozen=True, slots=True)
class Run:
    """Contiguous audio that passed the gate.

    `start` is its first sample in the recording, `pauses` are samples of the recording inside it where it
    may be cut, `heard` the stretches of it that are speech as (first, last) samples of the recording;
    `ends_speech` says that a dropped silence or the end follows.
    """

    start: int
    samples: Samples
    pauses: tuple[int, ...] = ()
    heard: tuple[tuple[int, int], ...] = ()
    ends_speech: bool = False


@dataclass(frozen=True, slots=True)
class GateSettings:
    """How much silence is dropped: silences over `min_silence_s` shrink to `pad_s` on either side."""

    min_silence_s: float = 2.0
    pad_s: float = 0.4


class SpeechDetector:
    """Gives the probability of speech, 0 to 1, for each frame of 512 samples."""

    def __init__(self) -> None:
        from faster_whisper.vad import get_vad_model  # noqa: PLC0415 (only one of the engines needs it this early)

        self._session = get_vad_model().session
        self._hidden = np.zeros((1, 1, 128), np.float32)
        self._cell = np.zeros((1, 1, 128), np.float32)
        self._context = np.zeros(_CONTEXT, np.float32)

    def probabilities(self, samples: Samples) -> Samples:
        """Return an array of shape (n,) for samples of shape (n * 512,)."""
        frames = samples.reshape(-1, FRAME)
        tails = frames[:, -_CONTEXT:]
        contexts = np.concatenate([self._context[None], tails[:-1]])
        self._context = tails[-1].copy()
        feed = {"input": np.concatenate([contexts, frames], axis=1), "h": self._hidden, "c": self._cell}
        output, self._hidden, self._cell = self._session.run(None, feed)
        flat: Samples = np.asarray(output, np.float32).reshape(-1)
        return flat


class SpeechGate:
    """Lets speech through block by block; holds back only what it cannot decide yet."""

    def __init__(self, settings: GateSettings, vad: VadSensitivity, *, offset: int = 0) -> None:
        self._detector = SpeechDetector()
        self._is_open_always = vad is VadSensitivity.OFF
        self._threshold = _THRESHOLDS[vad]
        self._low_threshold = max(self._threshold - _HYSTERESIS, 0.01)
        self._silence_frames = max(1, round(settings.min_silence_s * SAMPLE_RATE / FRAME))
        self._pad_frames = max(1, round(settings.pad_s * SAMPLE_RATE / FRAME))
        self._held = np.zeros(0, np.float32)  # samples not yet passed on or dropped
        self._held_start = offset  # their place in the recording
        self._undecided = np.zeros(0, np.float32)  # less than a frame
        self._is_speech = False
        self._quiet_frames = 0  # since the last frame of speech
        self._rising_frames = 0  # directly before this one, that may be the onset of speech
        self._frame = offset  # first sample of the next frame
        self._pauses: list[int] = []
        self._heard: list[tuple[int, int]] = []  # the latest stretches of speech, without air

    @property
    def position(self) -> int:
        """Return the first sample of the recording that was not judged yet."""
        return self._frame

    def push(self, samples: Samples) -> Iterator[Run]:
        """Take the next samples of the recording; yield what may go through."""
        joined = np.concatenate([self._undecided, samples])
        whole = len(joined) // FRAME * FRAME
        self._undecided = joined[whole:]
        if whole:
            yield from self._decide(joined[:whole], self._detector.probabilities(joined[:whole]))

    def finish(self) -> Iterator[Run]:
        """Take the end of the recording."""
        rest = len(self._undecided)
        if rest:
            padded = np.pad(self._undecided, (0, FRAME - rest))
            self._undecided = padded[:0]
            probabilities = self._detector.probabilities(padded)
            yield from self._decide(padded[:rest], probabilities)
        if self._is_speech or self._is_open_always:
            keep = len(self._held)
            if not self._is_open_always:
                keep = min(keep, self._speech_end() + self._pad_frames * FRAME - self._held_start)
            run = self._take(keep, ends_speech=True)
            if run is not None:
                yield run

    def _decide(self, samples: Samples, probabilities: Samples) -> Iterator[Run]:
        self._held = np.concatenate([self._held, samples])
        for probability in probabilities.tolist():
            yield from self._step(probability)
            self._frame += FRAME
        if self._is_open_always or self._is_speech:
            keep = len(self._held)
            if not self._is_open_always and self._quiet_frames > self._pad_frames:
                keep = max(0, self._speech_end() + self._pad_frames * FRAME - self._held_start)
            run = self._take(min(keep, len(self._held)))
            if run is not None:
                yield run
        else:
            self._drop_before(self._frame - (self._pad_frames + _MAX_ONSET_FRAMES) * FRAME)

    def _step(self, probability: float) -> Iterator[Run]:
        is_running = self._is_speech and self._quiet_frames == 0
        is_heard = probability >= (self._low_threshold if is_running else self._threshold)
        onset, self._rising_frames = self._rising_frames, self._rising_frames + 1 if probability >= _ONSET else 0
        if is_heard:
            self._hear(self._frame - min(onset, _MAX_ONSET_FRAMES) * FRAME)
        elif self._is_speech:
            self._quiet_frames += 1
            if self._quiet_frames == _PAUSE_FRAMES:
                self._pauses.append(self._frame + FRAME - _PAUSE_FRAMES * FRAME // 2)
            if self._quiet_frames >= self._silence_frames:
                self._is_speech = False
                if not self._is_open_always:
                    end = self._speech_end() + self._pad_frames * FRAME
                    # What lies beyond the air after the speech may be the air before the next.
                    run = self._take(max(0, end - self._held_start), ends_speech=True)
                    self._quiet_frames = 0
                    if run is not None:
                        yield run
                self._quiet_frames = 0

    def _hear(self, onset: int) -> None:
        end = self._frame + FRAME
        if not self._is_speech or self._quiet_frames >= _PAUSE_FRAMES:
            if not self._is_speech and not self._is_open_always:
                self._drop_before(onset - self._pad_frames * FRAME)
            self._is_speech = True
            earliest = self._heard[-1][1] if self._heard else 0
            self._heard.append((max(onset, earliest), end))
        else:
            first, _ = self._heard.pop()
            self._heard.append((first, end))
        self._quiet_frames = 0

    def _speech_end(self) -> int:
        return self._heard[-1][1]

    def _drop_before(self, sample: int) -> None:
        surplus = min(max(0, sample - self._held_start), len(self._held))
        if surplus:
            self._held = self._held[surplus:]
            self._held_start += surplus

    def _take(self, count: int, *, ends_speech: bool = False) -> Run | None:
        count = max(0, min(count, len(self._held)))
        if count == 0 and not ends_speech:
            return None  # an empty run still tells that a silence follows
        end = self._held_start + count
        pauses = tuple(pause for pause in self._pauses if self._held_start < pause < end)
        self._pauses = [pause for pause in self._pauses if pause >= end]
        heard = tuple(
            (max(first, self._held_start), min(last, end))
            for first, last in self._heard
            if max(first, self._held_start) < min(last, end)
        )
        self._heard = [stretch for stretch in self._heard[:-1] if stretch[1] > end] + self._heard[-1:]
        run = Run(self._held_start, self._held[:count], pauses, heard, ends_speech)
        self._held = self._held[count:]
        self._held_start = end
        return run


class SpeechLog:
    """Remembers where speech was heard in the runs that were handed out lately."""

    def __init__(self) -> None:
        self._heard: deque[tuple[int, int]] = deque(maxlen=20_000)  # hours of talk, a few 100 KB

    def watch(self, runs: Iterator[Run]) -> Iterator[Run]:
        """Pass the runs on and note what was heard in them."""
        for run in runs:
            self._heard.extend(run.heard)
            yield run

    def silent_share(self, start_s: float, end_s: float) -> float:
        """Return the part, 0 to 1, of a stretch of the recording in which no speech was heard."""
        first, last = start_s * SAMPLE_RATE, end_s * SAMPLE_RATE
        if last <= first:
            return 0.0
        spoken = 0.0
        for heard_first, heard_last in reversed(self._heard):
            if heard_last < first:
                break
            spoken += max(0.0, min(last, heard_last) - max(first, heard_first))
        return max(0.0, 1.0 - spoken / (last - first))
