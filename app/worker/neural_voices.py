"""The speakers of a neural voice, which say a sentence part by part."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np

from app.core.errors import Code, InputError, ModelError, OptionError
from app.core.phonetics import Phonemes
from app.core.voice_models import TOKENS, ModelSpeaker, token_table
from app.core.voices import Delivery, Trace, Voice
from app.engine.voice_folder import voice_model
from app.worker.espeak import Espeak
from app.worker.in_parts import Said, speak_in_parts, with_volume
from app.worker.neural_model import NeuralModel, Samples
from app.worker.pitch import raised
from app.worker.spoken_parts import phonemes as phonemes_of
from app.worker.synthesiser import Emit
from app.worker.word_times import Sound


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
        self.trace = Trace.NONE
        self.rate_hz = self._model.rate_hz

    def voices(self) -> tuple[Voice, ...]:
        """Return what can be chosen."""
        return self._voices

    def speak(self, text: str, delivery: Delivery, emit: Emit, phonemes: tuple[Phonemes, ...] = ()) -> None:
        """Hand over the sound of a plain text, parts of which may have their sounds beside them."""
        speaker = self._speaker(delivery.voice)
        self._choose(speaker)
        sound_of = partial(self._sound, speaker, delivery)
        has_spoken = speak_in_parts(text, phonemes, sound_of, self.rate_hz, self._espeak, emit)
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

    def _sound(self, speaker: ModelSpeaker, delivery: Delivery, said: Said) -> Sound:
        """Say a part as a whole; empty for one without a sound."""
        speed = delivery.rate / delivery.pitch
        found = [
            self._loaded.samples(one, speaker.number, speed)
            for one in phonemes_of(said.source, partial(self._phonemes, said, speaker), self._known)
        ]
        if not found:
            return np.zeros(0, np.int16)
        whole: Samples = raised(np.concatenate(found), self.rate_hz, delivery.pitch)
        return with_volume(whole, self.rate_hz, delivery.volume)

    def _phonemes(self, said: Said, speaker: ModelSpeaker, text: str) -> str:
        return self._espeak.phonemes(text, has_marks=said.has_marks) if speaker.phonemes_of else text
