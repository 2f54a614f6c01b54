"""The sound of a text from its first utterance to its last, made by a locked worker while it is used up."""

from __future__ import annotations

import queue
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Final, NamedTuple, Protocol

from app.core.errors import Code, EngineError, error_from_code
from app.core.speakable import Utterance
from app.core.voices import MAX_PITCH, MAX_RATE, MAX_VOLUME, MIN_PITCH, MIN_RATE, Delivery, Voice
from app.engine import tts_protocol as protocol
from app.engine.tts_client import TtsClient, TtsEvent

_STALL_S: Final = 60.0
_LANGUAGE: Final = "en"
"""What a text is taken for until it shows its language."""
_AT_ONCE: Final = 2
"""So many utterances are on their way: the worker never waits, and memory stays flat."""


class Preparation(Protocol):
    """Makes utterances of texts; see app.services.text_preparation."""

    def utterances(
        self, text: str, *, language: str, is_fixed: bool = False, start: int = 0
    ) -> Iterator[Utterance]:
        """Yield what is to be said, from the sentence on that `start` stands in."""
        ...


class InstalledVoices(Protocol):
    """The voices that the system does not know; see app.services.voices_service."""

    def voices(self) -> tuple[Voice, ...]:
        """Return what can be chosen beside the voices of the system."""
        ...

    def folder_of(self, voice: str) -> str:
        """Return the model folder that a voice comes from; empty for a voice of the system."""
        ...


class OfTheSystem:
    """Nothing is installed."""

    def voices(self) -> tuple[Voice, ...]:
        """Return nothing."""
        return ()

    def folder_of(self, voice: str) -> str:
        """Say of every voice that it is one of the system."""
        del voice
        return ""


OF_THE_SYSTEM: Final = OfTheSystem()


class SpokenWord(NamedTuple):
    """A word of the source and the frame of the utterance at which it begins."""

    start: int
    end: int
    frame: int


class Made(NamedTuple):
    """The sound of one utterance: 16-bit samples, one channel, its pause at the end."""

    utterance: Utterance
    data: bytes
    words: tuple[SpokenWord, ...]


class Speaker:
    """A worker that speaks for one caller, who takes one utterance after the other."""

    def __init__(
        self, client: TtsClient, replies: queue.SimpleQueue[TtsEvent], ready: protocol.VoicesReady
    ) -> None:
        self._client = client
        self._replies = replies
        self._number = 0
        self.rate_hz = ready.rate_hz
        self.voices: tuple[Voice, ...] = ready.voices
        self.engine = ready.engine

    @property
    def pid(self) -> int:
        """Return the worker's process id."""
        return self._client.pid

    def made(self, utterances: Iterable[Utterance], delivery: Delivery) -> Iterator[Made]:
        """Yield the sound of each utterance, in order; EngineError, or OptionError for an unknown voice."""
        asked: deque[tuple[int, Utterance]] = deque()
        coming = iter(utterances)
        is_all = False
        while True:
            while not is_all and len(asked) < _AT_ONCE:
                utterance = next(coming, None)
                if utterance is None:
                    is_all = True
                    break
                self._number += 1
                asked.append((self._number, utterance))
                self._client.speak(
                    self._number, utterance.text, spoken_in(utterance, delivery), utterance.phonemes
                )
            if not asked:
                return
            yield self._take(*asked.popleft())

    def _take(self, number: int, utterance: Utterance) -> Made:
        data = bytearray()
        words: list[SpokenWord] = []
        while True:
            match self._next():
                case protocol.Speech() as speech if speech.utterance == number:
                    data += speech.data
                    words += [
                        SpokenWord(*utterance.source_span(one.start, one.end), one.at) for one in speech.words
                    ]
                case protocol.Spoken() as spoken if spoken.utterance == number:
                    data += bytes(2 * round(utterance.pause_s * self.rate_hz))
                    return Made(utterance, bytes(data), tuple(words))
                case protocol.TtsFailed() as failed:
                    raise error_from_code(failed.code, **failed.params)
                case EngineError() as error:
                    raise error
                case other:
                    raise EngineError(Code.ENGINE_PROTOCOL, reason=type(other).__name__)

    def _next(self) -> TtsEvent:
        try:
            return self._replies.get(timeout=_STALL_S)
        except queue.Empty:
            raise EngineError(Code.ENGINE_STALLED, seconds=round(_STALL_S)) from None


def spoken_language(chosen: str) -> tuple[str, bool]:
    """Return the language that a text begins in, and whether it stays that one."""
    return chosen or _LANGUAGE, bool(chosen)


def spoken_in(utterance: Utterance, delivery: Delivery) -> Delivery:
    """Return how an utterance is spoken: as its listener chose, and where the text asks for it, otherwise.

    Its own language chooses the voice where its listener chose none.
    """
    prosody = utterance.prosody
    return Delivery(
        voice=prosody.voice or delivery.voice,
        language=utterance.language or delivery.language,
        rate=min(MAX_RATE, max(MIN_RATE, delivery.rate * prosody.rate)),
        pitch=min(MAX_PITCH, max(MIN_PITCH, delivery.pitch * prosody.pitch)),
        volume=min(MAX_VOLUME, max(0.0, delivery.volume * prosody.volume)),
    )


@contextmanager
def speaker(*, model_dir: str = "", is_repeatable: bool = False) -> Iterator[Speaker]:
    """Start a worker that speaks, and end it; one that is repeatable says the same text as long each time."""
    replies: queue.SimpleQueue[TtsEvent] = queue.SimpleQueue()
    client = TtsClient(replies.put, model_dir=model_dir, is_repeatable=is_repeatable)
    try:
        yield Speaker(client, replies, client.start())
    finally:
        client.close()
