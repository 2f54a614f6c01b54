"""The speakers of a neural voice, which say a sentence part by part."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from app.core.errors import Code, InputError, ModelError, OptionError
from app.core.speakable import Phonemes
from app.core.voice_models import TOKENS, ModelSpeaker, token_table
from app.core.voices import Delivery, Voice
from app.engine.tts_protocol import SpokenWord
from app.engine.voice_folder import voice_model
from app.worker.espeak import Espeak, WordEvent
from app.worker.neural_model import NeuralModel, Samples
from app.worker.phoneme_marks import MarkedText
from app.worker.pitch import raised
from app.worker.spoken_parts import Part, parts
from app.worker.spoken_parts import phonemes as phonemes_of
from app.worker.synthesiser import Emit
from app.worker.system_voices import spoken_words
from app.worker.word_times import Sound, placed

_PIECE_BYTES: Final = 1 << 14
_FULL_SCALE: Final = 32_767


class NeuralVoices:
    """A model folder behind the interface of every engine; espeak-ng gives phonemes and the places of words.

    A pitch is made of a slower or faster voice that is played faster or slower: all of the voice goes up and down
    with it, as on a tape.
    """

    def __init__(self, folder: str, threads: int, *, is_repeatable: bool = False) -> None:
        place = Path(folder)
        self._model = voice_model(place)
        self._known = token_table(self._model.name, (place / TOKENS).read_text("utf-8"))
        self._espeak = Espeak()
        self._phonemes_of: ModelSpeaker | None = None
        self._loaded = NeuralModel(place, self._model, threads, is_repeatable=is_repeatable)
        self._voices = self._model.voices()
        self.engine = "sherpa-onnx"
        self.rate_hz = self._model.rate_hz

    def voices(self) -> tuple[Voice, ...]:
        """Return what can be chosen."""
        return self._voices

    def speak(self, text: str, delivery: Delivery, emit: Emit, phonemes: tuple[Phonemes, ...] = ()) -> None:
        """Hand over the sound of a plain text, parts of which may have their sounds beside them."""
        speaker = self._speaker(delivery.voice)
        self._choose(speaker)
        at = 0
        has_spoken = False
        for part in parts(text):
            said = _Said.of(text, part, phonemes)
            sound = self._sound(said, speaker, delivery)
            if not len(sound):
                continue
            has_spoken = True
            words = [
                SpokenWord(start=part.start + word.start, end=part.start + word.end, at=at + word.at)
                for word in self._words(said, sound)
            ]
            at += len(sound)
            if not _handed_over(sound, words, emit):
                return
        if not has_spoken and any(one.isalnum() for one in text):
            raise InputError(Code.INPUT_UNSAYABLE, voice=self._model.name)

    def _speaker(self, voice: str) -> ModelSpeaker:
        if not voice:
            return self._model.speakers[0]
        for speaker, one in zip(self._model.speakers, self._voices, strict=True):
            if one.id == voice:
                return speaker
        raise OptionError(Code.VOICE_UNKNOWN, voice=voice[:100])

    def _choose(self, speaker: ModelSpeaker) -> None:
        """Have espeak-ng speak the language that the speaker learned, or English where it only tells times."""
        if self._phonemes_of == speaker:
            return
        if not self._espeak.choose(speaker.phonemes_of or "en-us"):
            what = f"espeak-ng does not know “{speaker.phonemes_of}”"
            raise ModelError(Code.VOICE_DAMAGED, name=self._model.name, what=what)
        self._phonemes_of = speaker

    def _sound(self, said: _Said, speaker: ModelSpeaker, delivery: Delivery) -> Sound:
        """Say a part as a whole; empty for one without a sound."""
        speed = delivery.rate / delivery.pitch
        found = [
            self._loaded.samples(one, speaker.number, speed)
            for one in phonemes_of(said.source, partial(self._phonemes, said, speaker), self._known)
        ]
        if not found:
            return np.zeros(0, np.int16)
        whole: Samples = raised(np.concatenate(found), self.rate_hz, delivery.pitch)
        loud = np.clip(whole * (delivery.volume * _FULL_SCALE), -_FULL_SCALE, _FULL_SCALE)
        return np.asarray(loud, np.int16)

    def _phonemes(self, said: _Said, speaker: ModelSpeaker, text: str) -> str:
        return self._espeak.phonemes(text, has_marks=said.has_marks) if speaker.phonemes_of else text

    def _words(self, said: _Said, sound: Sound) -> list[SpokenWord]:
        """Return the words of a part by their places in its text and in its sound."""
        told: list[bytes] = []
        events: list[WordEvent] = []

        def hear(data: bytes, words: list[WordEvent]) -> bool:
            told.append(data)
            events.extend(map(said.placed, words))
            return True

        self._espeak.speak(said.source, hear, has_marks=said.has_marks)
        words = spoken_words(said.text, events)
        frames = placed(
            [word.at for word in words],
            np.frombuffer(b"".join(told), np.int16),
            self._espeak.rate_hz,
            sound,
            self.rate_hz,
        )
        return [
            SpokenWord(start=word.start, end=word.end, at=frame) for word, frame in zip(words, frames, strict=True)
        ]


class _Said(NamedTuple):
    """A part, and what espeak-ng is given of it."""

    text: str
    marked: MarkedText | None

    @classmethod
    def of(cls, text: str, part: Part, phonemes: tuple[Phonemes, ...]) -> _Said:
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
        return self.text if self.marked is None else self.marked.marked

    @property
    def has_marks(self) -> bool:
        return self.marked is not None

    def placed(self, word: WordEvent) -> WordEvent:
        """Return a word of the source as one of the text."""
        return word if self.marked is None else self.marked.placed(word)


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
