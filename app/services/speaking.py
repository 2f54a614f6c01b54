"""The sound of a text from its first utterance to its last, made by a locked worker while it is used up."""

from __future__ import annotations

import queue
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final, NamedTuple, Protocol

from app.core.errors import Code, EngineError, error_from_code
from app.core.speakable import Utterance
from app.core.voices import MAX_PITCH, MAX_RATE, MAX_VOLUME, MIN_PITCH, MIN_RATE, Delivery, Voice
from app.engine import tts_protocol as protocol
from app.engine.machine import fitting_threads
from app.engine.tts_client import TtsClient, TtsEvent

_STALL_S: Final = 60.0
_LANGUAGE: Final = "en"
"""What a text is taken for until it shows its language."""
_AT_ONCE: Final = 2
"""So many utterances are on their way to a worker: it does not wait, and memory stays flat."""
_AHEAD_CHARS: Final = 1_000
"""And so many characters to one that says them in a tenth of a second: it does not wait for the others either."""
LONG_CHARS: Final = 8_000
_MOST_WORKERS: Final = 4
_NOBODY: Final[Mapping[str, Any]] = MappingProxyType({})


class Preparation(Protocol):
    """Makes utterances of texts; see app.services.text_preparation."""

    def utterances(
        self, text: str, *, language: str, is_fixed: bool = False, start: int = 0
    ) -> Iterator[Utterance]:
        """Yield what is to be said, from the sentence on that `start` stands in."""
        ...


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
    """Workers that speak for one caller, who takes one utterance after the other.

    So many characters are asked for `ahead_chars` of what is taken, for each worker.

    `others` speak for voices that these do not have. Where there is None for one, its sound would be too high or
    too low among the rest: the first speak for it in their own voice.
    """

    def __init__(
        self,
        lines: Sequence[_Line],
        ready: protocol.VoicesReady,
        others: Mapping[str, _Line | None] = _NOBODY,
        *,
        ahead_chars: int = 0,
    ) -> None:
        self._lines = lines
        self._others = others
        self._ahead_chars = ahead_chars
        self._number = 0
        self.rate_hz = ready.rate_hz
        self.voices: tuple[Voice, ...] = ready.voices
        self.engine = ready.engine
        self.trace = ready.trace

    @property
    def pid(self) -> int:
        """Return the process id of the first worker."""
        return self._lines[0].client.pid

    def made(self, utterances: Iterable[Utterance], delivery: Delivery) -> Iterator[Made]:
        """Yield the sound of each utterance, in order; EngineError, or OptionError for an unknown voice.

        Each worker is given as much to say as the others. Who is given what hangs on the text alone: what a voice
        said before is in its next sound, by some samples.
        """
        given = dict.fromkeys(self._lines, 0)
        asked: deque[_Asked] = deque()
        ahead = 0
        for utterance in utterances:
            text = utterance.text
            length = max(1, len(text))
            wanted = spoken_in(utterance, delivery)
            line = self._others.get(wanted.voice)
            if line is None:
                line = min(given, key=given.__getitem__)
                given[line] += length
                wanted = replace(wanted, voice="") if wanted.voice in self._others else wanted
            self._number += 1
            line.client.speak(self._number, text, wanted, utterance.phonemes, in_one_piece=True)
            asked.append(_Asked(line, self._number, utterance, length))
            ahead += length
            while len(asked) >= _AT_ONCE * len(self._lines) and ahead >= self._ahead_chars * len(self._lines):
                first = asked.popleft()
                ahead -= first.length
                yield self._take(first)
        for one in asked:
            yield self._take(one)

    def _take(self, asked: _Asked) -> Made:
        line, number, utterance, _ = asked
        data: list[bytes] = []
        words: list[SpokenWord] = []
        while True:
            match line.next():
                case protocol.Speech() as speech if speech.utterance == number:
                    data.append(speech.data)
                    words += [
                        SpokenWord(*utterance.source_span(one.start, one.end), one.at) for one in speech.words
                    ]
                case protocol.Spoken() as spoken if spoken.utterance == number:
                    data.append(bytes(2 * round(utterance.pause_s * self.rate_hz)))
                    return Made(utterance, b"".join(data), tuple(words))
                case protocol.TtsFailed() as failed:
                    raise error_from_code(failed.code, **failed.params)
                case EngineError() as error:
                    raise error
                case other:
                    raise EngineError(Code.ENGINE_PROTOCOL, reason=type(other).__name__)


class _Asked(NamedTuple):
    """What a worker was asked for and has not told to its end, by its number and its length in characters."""

    line: _Line
    number: int
    utterance: Utterance
    length: int


class _Line:
    """A worker and what it sends."""

    def __init__(self, *, model_dir: str, is_repeatable: bool) -> None:
        self._replies: queue.SimpleQueue[TtsEvent] = queue.SimpleQueue()
        self.client = TtsClient(self._replies.put, model_dir=model_dir, is_repeatable=is_repeatable)

    def next(self) -> TtsEvent:
        """Wait for what comes next; EngineError if nothing does."""
        try:
            return self._replies.get(timeout=_STALL_S)
        except queue.Empty:
            raise EngineError(Code.ENGINE_STALLED, seconds=round(_STALL_S)) from None


def spoken_language(chosen: str) -> tuple[str, bool]:
    """Return the language that a text begins in, and whether it stays that one."""
    return chosen or _LANGUAGE, bool(chosen)


def worth_workers(model_dir: str, length: int) -> int:
    """Return how many workers say a text of this length in good time.

    A neural voice takes all processors by itself; the system's takes one, and more are not worth it for a page.
    """
    return 1 if model_dir or length < LONG_CHARS else min(fitting_threads(), _MOST_WORKERS)


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
def speaker(
    *, model_dir: str = "", is_repeatable: bool = False, workers: int = 1, beside: Mapping[str, str] = _NOBODY
) -> Iterator[Speaker]:
    """Start workers that speak, and end them; those that are repeatable say the same text as long each time.

    `beside` names the folders of voices that come from elsewhere; a worker is started for each folder.
    """
    with ExitStack() as stack:

        def begun(folder: str) -> _Line:
            line = _Line(model_dir=folder, is_repeatable=is_repeatable)
            stack.callback(line.client.close)
            line.client.begin()
            return line

        lines = [begun(model_dir) for _ in range(workers)]
        others = {folder: begun(folder) for folder in dict.fromkeys(beside.values())}
        ready = [line.client.start() for line in lines]
        rates = {folder: line.client.start().rate_hz for folder, line in others.items()}
        fitting = {folder: line for folder, line in others.items() if rates[folder] == ready[0].rate_hz}
        yield Speaker(
            lines,
            ready[0],
            {voice: fitting.get(folder) for voice, folder in beside.items()},
            ahead_chars=0 if model_dir or beside else _AHEAD_CHARS,
        )
