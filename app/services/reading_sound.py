"""The sound that is read: made a few seconds ahead, kept until it was heard, marked with the words in it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Final

from app.audio.player import Player
from app.core.errors import AudioError, Code, EngineError, SoundlockError, error_from_code
from app.core.pcm import SAMPLE_BYTES
from app.core.speakable import Utterance
from app.core.voices import Delivery
from app.engine import tts_protocol as protocol
from app.engine.tts_client import TtsEvent
from app.services.reading_status import Place
from app.services.reading_voices import Reciter
from app.services.sound_ahead import SoundAhead, without_silence

_AHEAD_S: Final = 6.0
"""So much sound is made before it is heard, and kept until it was."""
_AT_ONCE: Final = 2
_DEVICE_IDLE_S: Final = 20.0


@dataclass(slots=True)
class _Spoken:
    """An utterance that was asked for, and the frame of all that was made at which it begins."""

    number: int
    utterance: Utterance
    first_frame: int | None = None


class ReadingSound:
    """Belongs to one thread; `place` alone is asked from others, too."""

    def __init__(self, player: Callable[[int], Player]) -> None:
        self._new_player = player
        self._player: Player | None = None
        self._is_playing = False
        self._device = ""
        self._reciter: Reciter | None = None
        self._delivery = Delivery()
        self._coming: Iterator[Utterance] = iter(())
        self._asked: deque[_Spoken] = deque()  # of which sound is still to come
        self._number = 0
        self._is_all_asked = True
        self._ahead: SoundAhead[Place] = SoundAhead()
        self.is_heard = False
        """Whether anything that was made since it was taken up is more than silence."""

    @property
    def place(self) -> Place | None:
        """Return the word that is heard, None before the first."""
        return self._ahead.place_at(self._heard)

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to go on with."""
        return self._ahead.is_empty and not self._asked

    # ---- what is to be said

    def take_up(self, coming: Iterator[Utterance]) -> None:
        """Say this from now on, in the place of all else."""
        self.drop()
        self._coming, self.is_heard = coming, False

    def look_ahead(self) -> None:
        """Prepare what is said first, and load what is needed for that."""
        first = next(self._coming, None)
        self._coming = self._coming if first is None else chain((first,), self._coming)

    def begin(self, reciter: Reciter, delivery: Delivery) -> bool:
        """Have the first of it made; return whether there is anything to be said."""
        self._reciter, self._delivery = reciter, delivery
        self._is_all_asked = False
        self._ask()
        return bool(self._asked)

    def use_delivery(self, delivery: Delivery) -> None:
        """Have what is asked for next made in another way."""
        self._delivery = delivery

    def hear(self, reply: TtsEvent | SoundlockError) -> None:
        """Take in what is told of it; what went wrong is raised."""
        match reply:
            case protocol.Speech():
                self._take(reply)
            case protocol.Spoken() if self._asked and reply.utterance == self._asked[0].number:
                done = self._asked.popleft()
                self._ahead.add(self._silence(done.utterance.pause_s))
                self._feed(is_all=True)
                self._ask()
            case protocol.TtsFailed():
                if self._asked and reply.utterance == self._asked[0].number:
                    raise error_from_code(reply.code, **reply.params)
            case SoundlockError():
                raise reply

    def drop(self) -> None:
        """Forget all that was made and not heard."""
        if self._reciter is not None and self._asked:
            self._reciter.hush(self._number)
        self._asked.clear()
        self._ahead.clear()
        self._coming = iter(())
        self._is_all_asked = True
        self.quiet()

    def _ask(self) -> None:
        """Have enough made, and no more."""
        reciter, player = self._reciter, self._player
        if reciter is None or player is None:
            return
        while (
            not self._is_all_asked
            and len(self._asked) < _AT_ONCE
            and self._ahead.made - self._heard < _AHEAD_S * player.rate_hz
        ):
            utterance = next(self._coming, None)
            if utterance is None:
                self._is_all_asked = True
                return
            self._number += 1
            self._asked.append(_Spoken(self._number, utterance))
            reciter.say(self._number, utterance, self._delivery)

    def _take(self, speech: protocol.Speech) -> None:
        if not self._asked or speech.utterance != self._asked[0].number:
            if speech.utterance > self._number:
                raise EngineError(Code.ENGINE_PROTOCOL, reason="speech")
            return  # of what was dropped
        spoken = self._asked[0]
        utterance, data = spoken.utterance, speech.data
        self.is_heard = self.is_heard or any(data)
        if spoken.first_frame is None:
            spoken.first_frame = self._ahead.made
        if not self._ahead.made:  # nobody who presses a key wants to hear first that a voice takes breath
            data = without_silence(data)
            spoken.first_frame -= (len(speech.data) - len(data)) // SAMPLE_BYTES
        for word in speech.words:
            start, end = utterance.source_span(word.start, word.end)
            place = Place(start, end, utterance.start, utterance.end)
            self._ahead.mark(spoken.first_frame + word.at, place)
        self._ahead.add(data)
        self._feed()

    def _silence(self, seconds: float) -> bytes:
        rate_hz = 0 if self._player is None else self._player.rate_hz
        return bytes(round(seconds * rate_hz) * SAMPLE_BYTES)

    # ---- what is heard

    def use_rate(self, rate_hz: int) -> None:
        """Be ready for sound of so many samples a second."""
        if self._player is not None and self._player.rate_hz == rate_hz:
            return
        was_open = self._player is not None and self._player.is_open
        self.close_device()
        self._player = self._new_player(rate_hz)
        if was_open:
            self.open_device()

    def use_device(self, name: str) -> bool:
        """Play on a device from the next opening on; return whether it is another one."""
        is_other, self._device = name != self._device, name
        return is_other

    def open_device(self) -> None:
        """Have a device; AUDIO_NO_DEVICE."""
        player = self._player
        assert player is not None  # noqa: S101 (it comes with the rate)
        if not player.is_open:
            player.open(1, device=self._device)

    def play(self) -> None:
        """Be heard, from the sample at which it was paused."""
        self.open_device()
        self._is_playing = True
        self._feed()

    def pause(self) -> None:
        """Be silent, and keep what was not heard."""
        self._ahead.fed = self._heard
        self.quiet()

    def read_on(self) -> bool:
        """Feed the player and have more made; return whether all of it was heard; AUDIO_DEVICE_LOST."""
        player = self._player
        if player is None:
            return False
        if player.is_lost:
            raise AudioError(Code.AUDIO_DEVICE_LOST)
        self._feed(is_all=not self._asked)
        self._ahead.forget_until(self._heard)
        self._ask()
        return self._is_all_asked and self.is_empty and player.is_drained

    def quiet(self) -> None:
        """Be silent at once; the device stays open, so that the next sound comes soon."""
        if self._player is not None and self._player.is_open:
            self._player.drop(self._ahead.fed / self._player.rate_hz)
        self._is_playing = False

    def rest(self, quiet_s: float) -> float | None:
        """Give the device back after a rest; return in how many seconds that is, None once it is done."""
        if quiet_s < _DEVICE_IDLE_S:
            return _DEVICE_IDLE_S - quiet_s
        self.close_device()
        return None

    def close_device(self) -> None:
        """Give the device back."""
        if self._player is not None:
            self._player.close()

    def _feed(self, *, is_all: bool = False) -> None:
        """Fill the player, which waits for more than a little unless this `is_all` for a while."""
        player = self._player
        if player is not None and player.is_open and self._is_playing:
            self._ahead.feed(player)
            if is_all:
                player.begin()

    @property
    def _heard(self) -> int:
        player, fed = self._player, self._ahead.fed
        if player is None or not player.is_open or not self._is_playing:
            return fed
        return min(fed, round(player.position_s * player.rate_hz))
