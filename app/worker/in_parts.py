"""What voices share that make a part of a text as a whole and do not say when its words are heard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from app.core.phonetics import Phonemes
from app.core.volume import at_volume
from app.engine.tts_protocol import SpokenWord
from app.worker.espeak import Espeak, WordEvent
from app.worker.phoneme_marks import MarkedText
from app.worker.spoken_parts import Part, parts
from app.worker.synthesiser import Emit
from app.worker.system_voices import spoken_words
from app.worker.word_times import Sound, placed

_PIECE_BYTES: Final = 1 << 14
_FULL_SCALE: Final = 32_767


class Said(NamedTuple):
    """A part, and what espeak-ng is given of it."""

    text: str
    marked: MarkedText | None

    @classmethod
    def of(cls, text: str, part: Part, phonemes: tuple[Phonemes, ...]) -> Said:
        """Take a part with the sounds that lie in it; the words of others are said as they are written."""
        inside = [
            Phonemes(one.start - part.start, one.end - part.start, one.notation)
            for one in phonemes
            if part.start <= one.start and one.end <= part.end
        ]
        said = text[part.start : part.end]
        return cls(said, MarkedText(said, inside) if inside else None)

    @property
    def source(self) -> str:
        """Return the part with its sounds in the marks of espeak-ng."""
        return self.text if self.marked is None else self.marked.marked

    @property
    def has_marks(self) -> bool:
        """Say whether `[[…]]` in the source are sounds."""
        return self.marked is not None

    def placed(self, word: WordEvent) -> WordEvent:
        """Return a word of the source as one of the text."""
        return word if self.marked is None else self.marked.placed(word)


def speak_in_parts(
    text: str,
    phonemes: tuple[Phonemes, ...],
    sound_of: Callable[[Said], Sound],
    rate_hz: int,
    teller: Espeak,
    emit: Emit,
) -> bool:
    """Hand over a text part by part; False where no part of it had a sound.

    `sound_of` makes a part as a whole, empty for one without a sound; `teller` says the same and knows its words.
    """
    at = 0
    for part in parts(text):
        said = Said.of(text, part, phonemes)
        sound = sound_of(said)
        if not len(sound):
            continue
        words = [
            SpokenWord(start=part.start + word.start, end=part.start + word.end, at=at + word.at)
            for word in _words(said, sound, rate_hz, teller)
        ]
        at += len(sound)
        if not _handed_over(sound, words, emit):
            break
    return at > 0


def with_volume(samples: npt.NDArray[np.float32], rate_hz: int, volume: float) -> Sound:
    """Return samples as 16-bit ones, that many times as loud as far as nothing between -1 and 1 has to be left."""
    excess = max(1.0, float(np.abs(samples).max(initial=0.0)))  # some models are louder than full scale
    fitting = (samples * (_FULL_SCALE / excess)).astype("<i2")
    return np.frombuffer(at_volume(fitting.tobytes(), rate_hz, volume * excess), "<i2")


def _words(said: Said, sound: Sound, rate_hz: int, teller: Espeak) -> list[SpokenWord]:
    """Return the words of a part by their places in its text and in its sound."""
    told: list[bytes] = []
    events: list[WordEvent] = []

    def hear(data: bytes, words: list[WordEvent]) -> bool:
        told.append(data)
        events.extend(map(said.placed, words))
        return True

    teller.speak(said.source, hear, has_marks=said.has_marks)
    words = spoken_words(said.text, events)
    frames = placed(
        [word.at for word in words], np.frombuffer(b"".join(told), np.int16), teller.rate_hz, sound, rate_hz
    )
    return [
        SpokenWord(start=word.start, end=word.end, at=frame) for word, frame in zip(words, frames, strict=True)
    ]


def _handed_over(sound: Sound, words: list[SpokenWord], emit: Emit) -> bool:
    """Emit a part in pieces, its words with the first of them; False when somebody wants no more."""
    for piece in _pieces(sound.astype("<i2").tobytes()):
        if not emit(piece, tuple(words)):
            return False
        words = []
    return True


def _pieces(data: bytes) -> Iterator[bytes]:
    for first in range(0, len(data), _PIECE_BYTES):
        yield data[first : first + _PIECE_BYTES]
