"""Speech laid end to end, with the way back to its place in the recording."""

from __future__ import annotations

import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from app.core.transcript import Word
from app.worker.samples import SAMPLE_RATE, Samples
from app.worker.speech import Run

_MARGIN_S: Final = 0.05  # how far the detector's 32 ms frames may be off
_MAX_EXTENSION_S: Final = 0.75


@dataclass(slots=True)
class _Piece:
    """A contiguous part: its place here and in the recording, in samples."""

    here: int
    there: int
    length: int


class CompactAudio:
    """A buffer of runs. Times "here" are seconds in the buffer, times "there" seconds in the recording."""

    def __init__(self) -> None:
        self._runs: list[Run] = []
        self._pieces: list[_Piece] = []
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def append(self, run: Run) -> None:
        """Add a run behind what is there."""
        if not len(run.samples) and not (run.ends_speech and self._length):
            return
        self._runs.append(run)
        last = self._pieces[-1] if self._pieces else None
        if not len(run.samples):
            return
        if last is not None and last.there + last.length == run.start:
            last.length += len(run.samples)
        else:
            self._pieces.append(_Piece(self._length, run.start, len(run.samples)))
        self._length += len(run.samples)

    def samples(self, count: int) -> Samples:
        """Return the first `count` samples as one array of shape (count,)."""
        parts: list[Samples] = [np.zeros(0, np.float32)]
        for run in self._runs:
            if count <= 0:
                break
            parts.append(run.samples[:count])
            count -= len(run.samples)
        return np.concatenate(parts)

    def cuts(self) -> list[int]:
        """Return the samples here at which it may be cut: pauses in speech, and the joints of pieces."""
        cuts: set[int] = set()
        at = 0
        for run in self._runs:
            cuts.update(at + pause - run.start for pause in run.pauses)
            at += len(run.samples)
            if run.ends_speech:
                cuts.add(at)
        return sorted(cut for cut in cuts if 0 < cut < self._length)

    def joints(self) -> list[int]:
        """Return the samples here at which a long silence was dropped, the end of the buffer included."""
        joints: list[int] = []
        at = 0
        for run in self._runs:
            at += len(run.samples)
            if run.ends_speech:
                joints.append(at)
        return joints

    def drop(self, count: int) -> None:
        """Forget the first `count` samples."""
        rest: list[Run] = []
        at = 0
        for run in self._runs:
            end = at + len(run.samples)
            if end > count:
                rest.append(run if at >= count else _without_head(run, count - at))
            at = end
        self._runs, self._pieces, self._length = [], [], 0
        for run in rest:
            self.append(run)

    def there_s(self, here_s: float, *, is_end: bool = False) -> float:
        """Return the place in the recording; at a joint, the end of a stretch belongs to the piece before it."""
        return self._through(here_s, self._piece_at(here_s, is_end=is_end))

    def word_there_s(self, start_s: float, end_s: float) -> tuple[float, float]:
        """Return the place of a word, trimmed to the speech that was heard there.

        Both ends stay in the piece that holds the word's middle. Whisper's alignment starts the first word of
        a sentence at the end of the one before; across a dropped silence that is not a few tenths of a second
        early, but minutes, so a word that lies wholly in the air after a piece's speech goes to the next piece.
        """
        piece = self._piece_at((start_s + end_s) / 2, is_end=False)
        start, end = self._through(start_s, piece), self._through(end_s, piece)
        heard = self._heard_in(piece)
        following = self._following(piece)
        if heard and following is not None and start >= heard[-1][1] - _MARGIN_S:
            heard = self._heard_in(following)
            start = heard[0][0] if heard else following.there / SAMPLE_RATE
            return start, start + max(0.0, end_s - start_s)
        spoken = [(max(start, first), min(end, last)) for first, last in heard if first < end and last > start]
        if spoken:
            start, end = max(start, spoken[0][0] - _MARGIN_S), min(end, spoken[-1][1] + _MARGIN_S)
        elif heard:  # wholly in the air before the piece's speech
            start = max(start, heard[0][0] - _MARGIN_S)
        return start, max(start, end)

    def is_silent(self, start_s: float, end_s: float) -> bool:
        """Say whether no speech was heard in a stretch of the recording."""
        first, last = start_s * SAMPLE_RATE, end_s * SAMPLE_RATE
        return not any(a < last and b > first for run in self._runs for a, b in run.heard)

    def speech_end_s(self, there_s: float) -> float:
        """Return where the speech around a segment's end really ends, if that is near.

        Only the last speech of a piece is moved to: no other word can be meant there.
        """
        for piece in self._pieces:
            if piece.there <= there_s * SAMPLE_RATE <= piece.there + piece.length:
                heard = self._heard_in(piece)
                if heard and 0 < heard[-1][1] - there_s <= _MAX_EXTENSION_S:
                    return heard[-1][1]
        return there_s

    def _following(self, piece: _Piece) -> _Piece | None:
        at = self._pieces.index(piece) + 1
        return self._pieces[at] if at < len(self._pieces) else None

    def _heard_in(self, piece: _Piece) -> list[tuple[float, float]]:
        """Return the stretches of speech in a piece, in seconds of the recording."""
        return [
            (first / SAMPLE_RATE, last / SAMPLE_RATE)
            for run in self._runs
            if piece.there <= run.start < piece.there + piece.length
            for first, last in run.heard
        ]

    def _through(self, here_s: float, piece: _Piece) -> float:
        inside = min(max(here_s * SAMPLE_RATE - piece.here, 0.0), float(piece.length))
        return (piece.there + inside) / SAMPLE_RATE

    def _piece_at(self, here_s: float, *, is_end: bool) -> _Piece:
        starts = [piece.here for piece in self._pieces]
        sample = here_s * SAMPLE_RATE
        index = bisect.bisect_left(starts, sample) if is_end else bisect.bisect_right(starts, sample)
        return self._pieces[max(0, index - 1)]


def _without_head(run: Run, count: int) -> Run:
    start = run.start + count
    return Run(
        start=start,
        samples=run.samples[count:],
        pauses=tuple(pause for pause in run.pauses if pause > start),
        heard=tuple((max(first, start), last) for first, last in run.heard if last > start),
        ends_speech=run.ends_speech,
    )


def split_at_gaps(words: tuple[Word, ...], gap_s: float) -> Iterator[tuple[Word, ...]]:
    """Yield the words in groups that are `gap_s` or more apart."""
    first = 0
    for at in range(1, len(words) + 1):
        if at == len(words) or words[at].start_s - words[at - 1].end_s >= gap_s:
            yield words[first:at]
            first = at
