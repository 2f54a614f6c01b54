"""Have speech heard again by the recogniser: what was not understood is said in another way, or listed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from app.core import events
from app.core.errors import Code, ModelError
from app.core.options import RecognitionOptions
from app.core.pcm import SAMPLE_BYTES
from app.core.remaking import REMAKES, Remake, remade, source_text
from app.core.round_trip import Doubt, Sentence, doubts
from app.core.speakable import Prosody, Utterance
from app.core.transcript import Transcript
from app.core.voices import Delivery
from app.engine.cancellation import CancelToken
from app.services.memory_source import MemorySource
from app.services.narration_progress import StoppedError
from app.services.speaking import Speaker
from app.services.transcribe_service import TranscribeService

Reached = Callable[[int], None]
"""Hears up to which place of the text all is proven. What it raises ends the work."""

_STRETCH_CHARS: Final = 4000
"""So much is said before it is heard, some five minutes: sound that is in memory and nowhere else."""
_APART_S: Final = 1.0


class RoundTrip:
    """Proves texts and keeps count of all of them. It waits for processes, so it is called in the background.

    The sentences in doubt are heard again, each alone, in one way after the other.
    """

    def __init__(self, transcribe: TranscribeService, token: CancelToken) -> None:
        self._transcribe = transcribe
        self._token = token
        self.model = ""
        self.sentences: set[str] = set()
        """All that were heard."""
        self.remakes: dict[str, Remake] = {}
        """In which ways sentences were understood that were not at first."""
        self.left: dict[str, Doubt] = {}
        """Those that stay in doubt."""
        self._proven: set[tuple[str, Prosody]] = set()  # sentences, and how they were said

    def remakes_of(
        self, text: str, utterances: Iterable[Utterance], voice: Speaker, delivery: Delivery, reached: Reached
    ) -> dict[str, Remake]:
        """Say and hear a text, and return in which ways sentences of it are to be said.

        What was heard before, for a file of it, is not heard again. StoppedError once somebody ends it, ModelError
        for a language that the model does not hear.
        """
        for said in _stretches(utterances):
            sentences = {(source_text(text, one), one.prosody): one for one in said if not one.is_silent}
            unheard = [one for key, one in sentences.items() if key not in self._proven]
            if unheard:
                self._prove(_Trial(text, voice, delivery), unheard, reached)
            self._proven |= sentences.keys()
            reached(said[-1].end)
        return dict(self.remakes)

    def _prove(self, trial: _Trial, said: Sequence[Utterance], reached: Reached) -> None:
        first, length = said[0].start, said[-1].end - said[0].start
        heard = trial.take((one, [one]) for one in said)
        self.sentences |= {one.text for one in heard.sentences}
        found = self._doubts(heard, lambda share: reached(first + round(share * length)))
        known = self.remakes.keys() | self.left.keys()
        left = {doubt.text: doubt for doubt in found if doubt.text not in known}
        for remake in REMAKES:
            if not left:
                return
            again = {source_text(trial.text, one): one for one in said}
            take = trial.take((again[one], _apart(remade(again[one], remake))) for one in left)
            bad = {doubt.text for doubt in self._doubts(take, lambda _share: reached(first))}
            self.remakes |= {one: remake for one in left if one not in bad}
            left = {one: doubt for one, doubt in left.items() if one in bad}
        self.left |= left

    def _doubts(self, take: _Take, heard_share: Callable[[float], None]) -> list[Doubt]:
        if not take.sentences:
            return []
        heard = self._heard(take, heard_share)
        self.model = heard.engine.model
        return doubts(take.sentences, heard.segments)

    def _heard(self, take: _Take, heard_share: Callable[[float], None]) -> Transcript:
        # Nothing is guessed at: neither by chance nor from what came before.
        language = take.language.partition("-")[0]
        options = RecognitionOptions(language=language, temperatures=(0.0,), condition_on_previous_text=False)
        source = MemorySource(take.sentences[0].text, take.rate_hz, take.pcm)
        job = self._transcribe.job(source, options)
        length_s = len(take.pcm) / SAMPLE_BYTES / take.rate_hz
        for event in self._transcribe.run(job, self._token):
            match event:
                case events.Progressed():
                    heard_share(min(1.0, event.done_s / length_s))
                case events.Finished(transcript=heard):
                    if heard.language not in {"", language}:  # the built-in engine hears English in everything
                        raise ModelError(Code.MODEL_LANGUAGE, name=heard.engine.model, language=language)
                    return heard
                case events.Failed():
                    raise event.error
        raise StoppedError


class _Take(NamedTuple):
    """Sound of 16-bit samples, one channel, and the sentences in it."""

    pcm: bytes
    rate_hz: int
    sentences: list[Sentence]
    language: str


class _Trial(NamedTuple):
    """A text that is said to nobody but the recogniser."""

    text: str
    voice: Speaker
    delivery: Delivery

    def take(self, said: Iterable[tuple[Utterance, list[Utterance]]]) -> _Take:
        """Say utterances, each by its parts."""
        asked = list(said)
        coming = self.voice.made((part for _, parts in asked for part in parts), self.delivery)
        pcm = bytearray()
        sentences = []
        for whole, parts in asked:
            start_s = self._seconds(pcm)
            for _ in parts:
                pcm += next(coming).data
            end_s = self._seconds(pcm) - parts[-1].pause_s
            if not whole.is_silent:
                wordings = (written_text(self.text, whole), whole.text)
                sentences.append(Sentence(start_s, end_s, source_text(self.text, whole), wordings))
        return _Take(bytes(pcm), self.voice.rate_hz, sentences, asked[0][0].language)

    def _seconds(self, pcm: bytearray) -> float:
        return len(pcm) / SAMPLE_BYTES / self.voice.rate_hz


def written_text(text: str, utterance: Utterance) -> str:
    """Return what stands in a text of what is said: tags and what else is left out do not."""
    return "".join(text[piece.start : piece.end] for piece in utterance.pieces if piece.spoken)


def _stretches(utterances: Iterable[Utterance]) -> Iterator[list[Utterance]]:
    """Share utterances out to stretches in one language."""
    said: list[Utterance] = []
    length = 0
    for one in utterances:
        if said and (one.language != said[0].language or length + len(one.text) > _STRETCH_CHARS):
            yield said
            said, length = [], 0
        said.append(one)
        length += len(one.text)
    if said:
        yield said


def _apart(parts: list[Utterance]) -> list[Utterance]:
    return [*parts[:-1], replace(parts[-1], pause_s=_APART_S)]
