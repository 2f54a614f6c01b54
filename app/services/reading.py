"""What is read, from which place, and by whom: a few seconds ahead of what is heard, on a thread of its own."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace

from app.audio.player import Player
from app.core.cast import Role
from app.core.errors import AudioError, Code, EngineError, InputError, SoundlockError
from app.core.speakable import Utterance, from_place
from app.core.voices import Delivery
from app.services.reading_script import PreparedScript, word_at
from app.services.reading_sound import ReadingSound
from app.services.reading_status import Phase, Place, Status
from app.services.reading_steps import Unit, next_place, previous_place, sentence_at
from app.services.reading_voices import Guest, Reciter
from app.services.speaking import Preparation
from app.services.voice_sources import InstalledVoices
from app.services.who_reads import WhoReads


class Reading:
    """Belongs to one thread, but for `look`; `submit` has something done there."""

    def __init__(
        self,
        preparation: Preparation,
        player: Callable[[int], Player],
        installed: InstalledVoices,
        *,
        submit: Callable[[Callable[[], None]], None],
        publish: Callable[..., None],
        status: Callable[[], Status],
    ) -> None:
        self._preparation = preparation
        self._publish = publish
        self._status = status
        self._text = ""
        self._script = PreparedScript(preparation, "", "", ())
        self._until: int | None = None
        self._sound = ReadingSound(player)
        self._who = WhoReads(installed, self._sound, submit=submit, publish=publish, status=status)
        self.place: Place | None = None

    @property
    def worker_pid(self) -> int | None:
        """Return the process id of the worker."""
        return self._who.pid

    @property
    def _phase(self) -> Phase:
        return self._status().phase

    def look(self) -> None:
        """Find the word that is heard; callable from any thread."""
        self.place = self._sound.place or self.place

    def read_on(self) -> None:
        """Have more heard, and find out whether that was all."""
        self.look()
        if self._sound.read_on():
            self._end()

    def rest(self, quiet_s: float) -> float | None:
        """Give the device back soon and the worker's memory later; return in how many seconds that is next."""
        waits = (self._sound.rest(quiet_s), self._who.rest(quiet_s))
        return min((one for one in waits if one is not None), default=None)

    def fail(self, error: SoundlockError) -> None:
        """Stop where it is and say why."""
        if isinstance(error, EngineError):
            self._who.end_workers()
        self.look()
        self._sound.close_device()
        self._sound.drop()
        self._publish(phase=Phase.PAUSED if self._text else Phase.EMPTY, error=error)

    # ---- the text

    def open(self, text: str, language: str, at: int, roles: tuple[Role, ...]) -> None:
        """Take up a text; nothing is said yet."""
        self._sound.drop()
        self._who.part()
        self._text, self._until = text, None
        self._script = PreparedScript(self._preparation, text, language, roles)
        self.place = Place(at, at, at, at) if text else None
        self._publish(phase=Phase.PAUSED if text else Phase.EMPTY, error=None)

    def _sentences(self, at: int) -> Iterator[Utterance]:
        return (self._who.guest or self._script).sentences(at)

    def _utterances(self, at: int) -> Iterator[Utterance]:
        for utterance in self._sentences(at):
            if self._until is not None and utterance.start >= self._until > at:
                return
            if utterance.end > at:
                yield from_place(utterance, at)

    # ---- who reads

    def warm_up(self) -> None:
        """Start the worker, and have a device if there is one."""
        at = 0 if self.place is None else self.place.start
        self._connect(lambda: next(self._utterances(at), None))  # what a sentence takes is loaded
        with contextlib.suppress(AudioError):  # said when something is to be heard
            self._sound.open_device()

    def _connect(self, meanwhile: Callable[[], object]) -> Reciter:
        return self._who.connect(self._script.voices, meanwhile)

    def tell_voices(self) -> None:
        """Say who can read, once that is known."""
        self._who.tell_voices()

    def recite(self, guest: Guest, at: int) -> None:
        """Let a voice from elsewhere read from a character on."""
        self._sound.drop()
        self._who.welcome(guest)
        self._begin(at)

    def dismiss(self) -> None:
        """Let the voice of before go on."""
        if self._who.guest is None:
            return
        was_reading = self._phase is Phase.READING
        self.look()
        self._sound.drop()
        self._who.part()
        if was_reading and self.place is not None:
            self._begin(self.place.start)

    def deliver(self, delivery: Delivery) -> None:
        """Speak in another way from the word on that is heard now."""
        was_reading = self._phase is Phase.READING
        is_louder_only = delivery == replace(self._status().delivery, volume=delivery.volume)
        self.look()
        self._publish(delivery=delivery)
        if self._who.guest is not None and is_louder_only:
            self._sound.use_delivery(delivery)
        elif self._who.guest is not None:
            self.pause()  # what was agreed to is another way of speaking
            self._sound.drop()
            self._who.part()
        elif was_reading and self.place is not None:
            self._begin(self.place.start)
        elif self._phase is Phase.PAUSED:
            self._sound.drop()

    # ---- reading

    def play(self, at: int | None) -> None:
        """Read from a character on, or go on where it was paused."""
        if not self._text or (at is None and self._phase is Phase.READING):
            return
        if at is None and self._phase is not Phase.ENDED and not self._sound.is_empty:
            self._go_on()
        elif at is None and self._phase is not Phase.ENDED and self.place is not None:
            self._begin(self.place.start)
        else:
            self._begin(at or 0)

    def _begin(self, at: int) -> None:
        """Read from a character on."""
        self._sound.take_up(self._utterances(at))
        reciter = self._connect(self._sound.look_ahead)
        if self.place is None or self.place.start != at:
            self.place = Place(at, at, at, at)
        if not self._sound.begin(reciter, self._status().delivery):
            raise InputError(Code.INPUT_NOTHING_TO_SAY)
        self._sound.open_device()
        self._publish(phase=Phase.READING, error=None)
        self._sound.play()

    def _go_on(self) -> None:
        """Be heard again from the sample at which it was paused."""
        self._sound.open_device()
        self._publish(phase=Phase.READING, error=None)
        self._sound.play()

    def seek(self, at: int) -> None:
        """Go to a character."""
        at = min(max(at, 0), len(self._text))
        self._go_to(at, sentence_at(self._sentences, at))

    def step(self, unit: Unit, by: int) -> None:
        """Go forward or back."""
        self.look()
        place = self.place
        if place is None:
            return
        at, found = place.start, None
        for _ in range(abs(by)):
            go = next_place if by > 0 else previous_place
            further = go(self._text, self._sentences, at, unit)
            if further is None:
                break
            at, found = further[0], further
        if found is not None:
            self._go_to(at, found)

    def _go_to(self, at: int, sentence: tuple[int, int] | None) -> None:
        """Read from there if it reads, else be ready to."""
        if not self._text:
            return
        if self._phase is Phase.READING and sentence is not None:
            self._begin(at)
            return
        self._sound.drop()
        self.place = word_at(self._text, at, sentence)
        self._publish(phase=Phase.PAUSED)

    def read_until(self, end: int | None) -> None:
        """Pause before the first sentence that begins there or later."""
        if end == self._until:
            return
        self.look()
        self._until = end
        if self._phase is Phase.READING and self.place is not None:
            self._begin(self.place.start)  # without what was made already of what lies behind
        elif self._phase is Phase.PAUSED:
            self._sound.drop()

    def _end(self) -> None:
        """Say that all was heard, or pause where it was to pause."""
        self._sound.quiet()
        until, self._until = self._until, None
        found = None if until is None else sentence_at(self._sentences, until)
        is_mute = not self._status().delivery.volume
        if not (self._sound.is_heard or is_mute) and self.place is not None and not self.place.start:
            raise InputError(Code.INPUT_NOTHING_TO_SAY)  # from its beginning to its end
        if found is None:
            self._publish(phase=Phase.ENDED)
            return
        self._sound.drop()
        self.place = word_at(self._text, found[0], found)
        self._publish(phase=Phase.PAUSED)

    def pause(self) -> None:
        """Be silent and keep the place."""
        if self._phase is not Phase.READING:
            return
        self.look()
        self._sound.pause()
        self._publish(phase=Phase.PAUSED)

    def toggle(self) -> None:
        """Pause what is read, read what is not."""
        if self._phase is Phase.READING:
            self.pause()
        else:
            self.play(None)

    # ---- letting go

    def use_device(self, name: str) -> None:
        """Play on a device from now on."""
        if not self._sound.use_device(name):
            return
        was_reading = self._phase is Phase.READING
        self.pause()
        self._sound.close_device()
        if was_reading:
            self._go_on()

    def stop(self) -> None:
        """Be silent, and be at the beginning."""
        self._sound.close_device()
        self._sound.drop()
        if self._text:
            self.place = Place(0, 0, 0, 0)
            self._publish(phase=Phase.PAUSED)

    def forget(self) -> None:
        """Let go of everything."""
        self._sound.close_device()
        self._sound.drop()
        self._who.part()
        self._who.end_workers()
        self._text, self.place = "", None
        self._script = PreparedScript(self._preparation, "", "", ())
        self._publish(phase=Phase.EMPTY, error=None)
