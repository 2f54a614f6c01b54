"""A text as one piece of sound: what is said, when each word of it is, and where its chapters begin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from app.core.document import PlacedChapter
from app.core.pcm import SAMPLE_BYTES
from app.core.sound_forms import SoundChapter
from app.core.speakable import Utterance
from app.core.transcript import EngineInfo, Segment, Transcript, Word
from app.core.voices import Delivery
from app.services.speaking import Made, Speaker

_CERTAIN: Final = 1.0


class Narration:
    """Says utterances once, from the first to the last, and keeps what was said when."""

    def __init__(self, speaker: Speaker, text: str, delivery: Delivery) -> None:
        self._speaker = speaker
        self._text = text
        self._delivery = delivery
        self._frames = 0
        self._starts: list[tuple[int, float]] = []  # of utterances: place in the text, seconds
        self.segments: list[Segment] = []
        self.rate_hz = speaker.rate_hz

    @property
    def duration_s(self) -> float:
        """Return how much was said so far."""
        return self._frames / self.rate_hz

    def sound(self, utterances: Iterable[Utterance]) -> Iterator[bytes]:
        """Yield 16-bit samples, one channel, an utterance at a time."""
        for made in self._speaker.made(utterances, self._delivery):
            self._starts.append((made.utterance.start, self.duration_s))
            segment = self._segment(made)
            if segment is not None:
                self.segments.append(segment)
            self._frames += len(made.data) // SAMPLE_BYTES
            yield made.data

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
        return Transcript(
            source_name=name,
            language=language,
            language_probability=None,
            duration_s=self.duration_s,
            engine=EngineInfo(engine=self._speaker.engine, model=self._delivery.voice),
            segments=tuple(self.segments),
            task="speak",
        )

    def _when(self, place: int) -> float:
        for start, seconds in self._starts:
            if start >= place:
                return seconds
        return self.duration_s

    def _segment(self, made: Made) -> Segment | None:
        source = self._text[made.utterance.start : made.utterance.end].split()
        length_s = len(made.data) / SAMPLE_BYTES / self.rate_hz
        if not source or not made.data:
            return None
        words = tuple(self._words(made, length_s - made.utterance.pause_s))
        text = "".join(word.text for word in words) if words else f" {' '.join(source)}"
        start_s = self.duration_s
        return Segment(start_s=start_s, end_s=start_s + length_s - made.utterance.pause_s, text=text, words=words)

    def _words(self, made: Made, length_s: float) -> Iterator[Word]:
        """Yield the words of the source, each with what stands between it and the next one."""
        at_s = self.duration_s
        utterance = made.utterance
        # A number is one word of the source and many of the voice's: the first of them is when it begins.
        firsts = {word.start: word for word in reversed(made.words)}
        ordered = sorted(firsts.values())
        places = [utterance.start, *(word.start for word in ordered[1:]), utterance.end]
        times = [*(word.frame / self.rate_hz for word in ordered), length_s]
        for (start, end), (start_s, end_s) in zip(pairwise(places), pairwise(times), strict=False):
            text = " ".join(self._text[start:end].split())
            is_joined = start > utterance.start and not self._text[start - 1].isspace()
            if text:
                late_s = max(start_s, min(end_s, length_s))
                shown = text if is_joined else f" {text}"
                yield Word(start_s=at_s + start_s, end_s=at_s + late_s, text=shown, probability=_CERTAIN)
