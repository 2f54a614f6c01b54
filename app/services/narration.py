"""A text as one piece of sound: what is said, when each word of it is, and where its chapters begin."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, NamedTuple

from app.core.cast import Role, role_at
from app.core.document import PlacedChapter
from app.core.pcm import SAMPLE_BYTES
from app.core.sound_forms import SoundChapter
from app.core.speakable import Utterance
from app.core.transcript import EngineInfo, Segment, Transcript, Word
from app.core.voices import MAX_RATE, Delivery
from app.services.speaking import Made, Speaker

_CERTAIN: Final = 1.0
_MOST_HURRY: Final = 1.8
"""Faster than that, few can follow."""
_MARGIN: Final = 1.03


class Cue(NamedTuple):
    """A stretch of the text and the time, in seconds, at which it has to begin."""

    start: int
    end: int
    start_s: float


class Narration:
    """Says utterances once, from the first to the last, and keeps what was said when, and by whom."""

    def __init__(self, speaker: Speaker, text: str, delivery: Delivery, roles: tuple[Role, ...] = ()) -> None:
        self._speaker = speaker
        self._text = text
        self._delivery = delivery
        self._roles = roles
        self._frames = 0
        self._starts: list[tuple[int, float]] = []  # of utterances: place in the text, seconds
        self.segments: list[Segment] = []
        self.rate_hz = speaker.rate_hz
        self.is_heard = False
        """Whether anything that was said is more than silence."""

    @property
    def duration_s(self) -> float:
        """Return how much was said so far."""
        return self._frames / self.rate_hz

    def sound(self, utterances: Iterable[Utterance]) -> Iterator[bytes]:
        """Yield 16-bit samples, one channel, an utterance at a time."""
        for made in self._speaker.made(utterances, self._delivery):
            yield self._taken(made)

    def fitted(self, utterances: Iterable[Utterance], cues: Sequence[Cue]) -> Iterator[bytes]:
        """Yield the same, each cue at its time; one that takes longer than there is room for is said faster.

        Where that is not enough, the next one is late.
        """
        ends = [*(cue.start_s for cue in cues[1:]), math.inf]
        for cue, end_s, said in zip(cues, ends, _by_cue(utterances, cues), strict=True):
            yield self._silence_until(cue.start_s)
            close = [replace(one, pause_s=0.0) for one in said]
            made = list(self._speaker.made(close, self._delivery))
            length_s = sum(len(one.data) for one in made) / SAMPLE_BYTES / self.rate_hz
            room_s = end_s - self.duration_s
            if length_s > room_s:
                hurry = min(_MOST_HURRY, length_s / max(room_s, length_s / _MOST_HURRY) * _MARGIN)
                faster = replace(self._delivery, rate=min(MAX_RATE, self._delivery.rate * hurry))
                made = list(self._speaker.made(close, faster))
            for one in made:
                yield self._taken(one)

    def chapters(self, placed: Sequence[PlacedChapter]) -> tuple[SoundChapter, ...]:
        """Return when chapters begin and end in what was said; those that nothing was said of are left out."""
        begins = [self._when(chapter.start) for chapter in placed]
        ends = [*begins[1:], self.duration_s][: len(begins)]
        return tuple(
            SoundChapter(start_s=start_s, end_s=end_s, title=chapter.title)
            for chapter, start_s, end_s in zip(placed, begins, ends, strict=True)
            if end_s > start_s
        )

    def transcript(self, name: str, language: str) -> Transcript:
        """Return what was said, with the times of its words."""
        voices = dict.fromkeys(role.prosody.voice or self._delivery.voice for role in self._roles)
        model = ", ".join(filter(None, voices)) or self._delivery.voice
        return Transcript(
            source_name=name,
            language=language,
            language_probability=None,
            duration_s=self.duration_s,
            engine=EngineInfo(engine=self._speaker.engine, model=model),
            segments=tuple(self.segments),
            task="speak",
        )

    def _taken(self, made: Made) -> bytes:
        """Note when an utterance is said, and return its sound."""
        self._starts.append((made.utterance.start, self.duration_s))
        segment = self._segment(made)
        if segment is not None:
            self.segments.append(segment)
        self._frames += len(made.data) // SAMPLE_BYTES
        self.is_heard = self.is_heard or any(made.data)
        return made.data

    def _silence_until(self, when_s: float) -> bytes:
        frames = max(0, round(when_s * self.rate_hz) - self._frames)
        self._frames += frames
        return bytes(frames * SAMPLE_BYTES)

    def _when(self, place: int) -> float:
        for start, seconds in self._starts:
            if start >= place:
                return seconds
        return self.duration_s

    def _segment(self, made: Made) -> Segment | None:
        utterance = made.utterance
        role = role_at(self._roles, utterance.start)
        # Who speaks is told beside the words: what announces it is heard, and is no part of them.
        begin = utterance.start if role is None else max(utterance.start, role.begins)
        written = " ".join(utterance.written(self._text, begin).split())
        if not written or not made.data:
            return None
        length_s = len(made.data) / SAMPLE_BYTES / self.rate_hz - utterance.pause_s
        words = tuple(self._words(made, begin, length_s))
        return Segment(
            start_s=self.duration_s,
            end_s=self.duration_s + length_s,
            text="".join(word.text for word in words) if words else f" {written}",
            words=words,
            speaker="" if role is None else role.speaker,
        )

    def _words(self, made: Made, begin: int, length_s: float) -> Iterator[Word]:
        """Yield the words of the source from a character on, each with what stands between it and the next one."""
        at_s = self.duration_s
        # A number is one word of the source and many of the voice's: the first of them is when it begins.
        firsts = {word.start: word for word in reversed(made.words) if word.end > begin}
        ordered = sorted(firsts.values())
        places = [begin, *(word.start for word in ordered[1:]), made.utterance.end]
        times = [*(word.frame / self.rate_hz for word in ordered), length_s]
        is_apart = True
        for (start, end), (start_s, end_s) in zip(pairwise(places), pairwise(times), strict=False):
            written = made.utterance.written(self._text, start, end)
            text = " ".join(written.split())
            is_apart = is_apart or written[:1].isspace()
            if text:
                late_s = max(start_s, min(end_s, length_s))
                shown = f" {text}" if is_apart else text
                yield Word(start_s=at_s + start_s, end_s=at_s + late_s, text=shown, probability=_CERTAIN)
                is_apart = written[-1:].isspace()


def _by_cue(utterances: Iterable[Utterance], cues: Sequence[Cue]) -> Iterator[list[Utterance]]:
    """Share utterances out to the cues that they stand in."""
    coming = iter(utterances)
    waiting = next(coming, None)
    for cue in cues:
        said: list[Utterance] = []
        while waiting is not None and waiting.start < cue.end:
            said.append(waiting)
            waiting = next(coming, None)
        yield said
