"""Fill sections from the speech of a recording and bring what a decoder makes of them to its place."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any, Final

from app.core.transcript import Segment, Word
from app.worker.compact import CompactAudio, split_at_gaps
from app.worker.freed_memory import give_back
from app.worker.recogniser import Listening
from app.worker.samples import SAMPLE_RATE
from app.worker.word_places import in_order, unfold

WINDOW_SAMPLES: Final = 30 * SAMPLE_RATE
_SPLIT_GAP_S: Final = 1.0


class Sectioned:
    """Fill sections from the runs, hand them to a decoder, and bring what comes back to its place."""

    def __init__(self, listening: Listening) -> None:
        self.listening = listening
        self.options = listening.options
        self.audio = CompactAudio()
        self.language = listening.options.language
        self.has_ended = False

    def fill(self, seconds: float) -> None:
        """Take runs until the section is `seconds` long or the recording ends."""
        give_back()
        while len(self.audio) < seconds * SAMPLE_RATE and not self.has_ended:
            run = next(self.listening.runs, None)
            if run is None or self.listening.is_cancelled.is_set():
                self.has_ended = True
            else:
                self.audio.append(run)
                if not len(self.audio):
                    self.listening.on_position(run.start / SAMPLE_RATE)

    def learn_language(self, language: str, probability: float) -> None:
        """Keep the language that the first section was found to be in."""
        if not self.language:
            self.language = language
            self.listening.on_language(language, float(probability))

    def common_options(self) -> dict[str, Any]:
        """Return what both decoders are told."""
        options = self.options
        return {
            "language": self.language or None,
            "task": options.task.value,
            "beam_size": options.beam_size,
            "temperature": list(options.temperatures),
            "word_timestamps": options.word_times,
            "hotwords": options.hotwords or None,
            "max_new_tokens": options.max_new_tokens,
        }

    def placed(self, raw: Any) -> Iterator[Segment]:
        """Bring one segment to its place in the recording, split where a dropped silence runs through it."""
        unfold(raw)
        words = in_order(self._placed_word(word) for word in raw.words or ())
        if not words:
            start = self.audio.there_s(raw.start)
            end = max(start, self.audio.there_s(raw.end, is_end=True))
            yield self._segment(raw, raw.text, start, end, (), tuple(raw.tokens))
            return
        tokens = tuple(raw.tokens)
        words = self._with_early_word(words)
        last = dataclasses.replace(words[-1], end_s=self.audio.speech_end_s(words[-1].end_s))
        words = (*words[:-1], last)
        for group in split_at_gaps(words, _SPLIT_GAP_S):
            text = raw.text if len(group) == len(words) else "".join(word.text for word in group)
            yield self._segment(raw, text, group[0].start_s, group[-1].end_s, group, tokens)
            tokens = ()  # they belong to the whole; the first part carries them all

    def _with_early_word(self, words: tuple[Word, ...]) -> tuple[Word, ...]:
        """Bring a first word that the alignment put into the pause before a sentence to the sentence."""
        if len(words) == 1 or words[1].start_s - words[0].end_s < _SPLIT_GAP_S:
            return words
        first, second = words[:2]
        if not self.audio.is_silent(first.start_s, max(first.end_s, first.start_s + 0.02)):
            return words
        moved = dataclasses.replace(first, start_s=second.start_s, end_s=second.start_s)
        return (moved, *words[1:])

    def _placed_word(self, word: Any) -> Word:
        start, end = self.audio.word_there_s(float(word.start), float(word.end))
        probability = min(1.0, max(0.0, float(word.probability)))
        return Word(start_s=start, end_s=end, text=word.word, probability=probability)

    @staticmethod
    def _segment(
        raw: Any, text: str, start: float, end: float, words: tuple[Word, ...], tokens: tuple[int, ...]
    ) -> Segment:
        return Segment(
            start_s=start,
            end_s=max(start, end),
            text=text,
            words=words,
            avg_logprob=float(raw.avg_logprob),
            no_speech_prob=float(raw.no_speech_prob),
            compression_ratio=float(raw.compression_ratio),
            temperature=None if raw.temperature is None else float(raw.temperature),
            tokens=tokens,
            seek=round(start * 100),
        )


def growing(sizes: tuple[int, ...]) -> Iterator[int]:
    """Yield the sizes, and then the last one again and again."""
    yield from sizes
    while True:
        yield sizes[-1]
