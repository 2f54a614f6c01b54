"""A text that its user agreed to let a cloud voice say, asked for as it is about to be heard."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.core.errors import CloudError, Code, SoundlockError
from app.core.speakable import PARAGRAPH_PAUSE_S, Piece, Utterance
from app.core.voices import Delivery
from app.core.volume import at_volume
from app.egress.stopping import Stop
from app.engine import tts_protocol as protocol
from app.engine.tts_client import TtsEvent
from app.privacy.splice import LocalText
from app.services.cloud_splice import local_voice

if TYPE_CHECKING:
    from app.core.cloud import CloudVendor
    from app.egress.messages import Sound
    from app.egress.preview import Manner
    from app.services.cloud_passages import Passage
    from app.services.cloud_speech import Preview, SpeechDesk, Spoken
    from app.services.speaking import Preparation

_RULE: Final = "cloud"
_KEPT_BYTES: Final = 64 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedSpeech:
    """What is said in which way, and what its user saw of that before they agreed."""

    vendor: CloudVendor
    passages: tuple[Passage, ...]
    language: str
    manner: Manner
    agreed: Preview
    is_sensitive: bool


class CloudReading:
    """Asks for each passage once and keeps its sound, up to 64 MiB, until it is closed.

    `text` is what a person sees; what is to be heard of it begins at `start` and ends at `end`.
    """

    def __init__(
        self, service: SpeechDesk, speech: AgreedSpeech, preparation: Preparation, text: str, at: int
    ) -> None:
        self.text = text
        self.start = at
        self.end = at + (speech.passages[-1].end if speech.passages else 0)
        self.vendor = speech.vendor
        self.rate_hz = 0
        self._service = service
        self._speech = speech
        self._preparation = preparation
        self._listener: Callable[[TtsEvent | SoundlockError], None] = lambda _: None
        self._asked: queue.SimpleQueue[tuple[int, int, float] | None] = queue.SimpleQueue()
        self._hushed = 0
        self._is_closed = False
        self._stop = Stop()
        # Touched by the thread alone.
        self._said: Generator[Spoken] | None = None
        self._next = 0  # the passage that it says next
        self._local = contextlib.ExitStack()
        self._say: Callable[[LocalText], Sound] | None = None
        self._kept: dict[int, bytes] = {}

    def sentences(self, at: int) -> Iterator[Utterance]:
        """Yield the passages, from the one on that a character stands in or that comes next."""
        for one in self._speech.passages:
            start, end = self.start + one.start, self.start + one.end
            if end > at:
                yield Utterance(
                    start,
                    end,
                    self._speech.language,
                    (Piece(start, end, self.text[start:end], _RULE),),
                    pause_s=PARAGRAPH_PAUSE_S if one.ends_paragraph else 0.0,
                )

    def begin(self, listener: Callable[[TtsEvent | SoundlockError], None]) -> None:
        """Tell a listener of what it says from now on, in a thread of its own."""
        self._listener = listener
        threading.Thread(target=self._work, name="cloud-reading", daemon=True).start()

    def say(self, number: int, utterance: Utterance, delivery: Delivery) -> None:
        """Ask for a passage, as loud as the delivery says; all else was agreed to."""
        starts = [self.start + one.start for one in self._speech.passages]
        self._asked.put((number, starts.index(utterance.start), delivery.volume))

    def hush(self, number: int) -> None:
        """Ask for nothing more of the passages up to this one; what left already is kept when it comes."""
        self._hushed = number

    def close(self) -> None:
        """End what is under way, ask for nothing more, and forget what was said."""
        self._is_closed = True
        self._asked.put(None)
        self._stop()

    def _work(self) -> None:
        try:
            while (asked := self._asked.get()) is not None and not self._is_closed:
                number, passage, volume = asked
                if number > self._hushed:
                    self._tell(number, passage, volume)
        finally:
            self._end()
            self._local.close()
            self._kept.clear()

    def _tell(self, number: int, passage: int, volume: float) -> None:
        try:
            pcm = at_volume(self._sound(passage), self.rate_hz, volume)
        except SoundlockError as error:
            self._end()
            if not self._is_closed:
                self._listener(error)
            return
        if self._is_closed:
            return
        words = (protocol.SpokenWord(start=0, end=1, at=0),)  # one whole: see `Piece`
        self._listener(protocol.Speech(utterance=number, data=pcm, words=words))
        self._listener(protocol.Spoken(utterance=number, was_hushed=False))

    def _sound(self, passage: int) -> bytes:
        kept = self._kept.pop(passage, None)
        if kept is None:
            if self._said is None or self._next != passage:
                self._end()
                self._said, self._next = self._begun(passage), passage
            spoken = [next(self._said, None) for _ in range(self._count(passage))]
            if None in spoken:
                raise CloudError(Code.CLOUD_CUT_SHORT, vendor=self.vendor.public_name)
            self.rate_hz = next(one.rate_hz for one in spoken if one is not None)
            self._next += 1
            kept = b"".join(one.pcm for one in spoken if one is not None)
        self._kept[passage] = kept  # the last to go
        while sum(map(len, self._kept.values())) > _KEPT_BYTES and len(self._kept) > 1:
            del self._kept[next(iter(self._kept))]
        return kept

    def _begun(self, passage: int) -> Generator[Spoken]:
        """Have the rest of the text said from a passage on: the requests that were agreed to, and no other."""
        speech, self._stop = self._speech, Stop()
        if self._is_closed:
            self._stop()
        done = sum(self._count(one) for one in range(passage) if self._leaves(one))
        rest = replace(speech.agreed, requests=speech.agreed.requests[done:])
        yield from self._service.speak_parts(
            speech.vendor,
            [one.part for one in speech.passages[passage:]],
            speech.manner,
            self._said_here,
            is_sensitive=speech.is_sensitive,
            stop=self._stop,
            agreed=rest,
        )

    def _said_here(self, part: LocalText) -> Sound:
        """Say what stays with a voice of this computer, which is started for the first such part."""
        if self._say is None:
            manner = self._speech.manner
            voice = local_voice(self._preparation, Delivery(rate=manner.rate, pitch=manner.pitch))
            self._say = self._local.enter_context(voice)
        return self._say(part)

    def _leaves(self, passage: int) -> bool:
        return not isinstance(self._speech.passages[passage].part, LocalText)

    def _count(self, passage: int) -> int:
        """Return in how many pieces a passage comes: one, unless the vendor takes less at once."""
        if not self._leaves(passage):
            return 1
        number = sum(self._leaves(one) for one in range(passage))
        return sum(one.part == number for one in self._speech.agreed.requests)

    def _end(self) -> None:
        if self._said is not None:
            self._said.close()
            self._said = None
