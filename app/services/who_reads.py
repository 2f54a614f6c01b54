"""Who reads a text now: voices of this computer, or one from elsewhere, and a device that fits their sound."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

from app.core.errors import AudioError, SoundlockError
from app.engine.tts_client import TtsEvent
from app.services.reading_sound import ReadingSound
from app.services.reading_status import Status
from app.services.reading_voices import Guest, ReadingVoices, Reciter
from app.services.voice_sources import InstalledVoices

_GUEST_RATE_HZ: Final = 24_000
_SYSTEM_RATE_HZ: Final = 22_050
"""What is likely before it is known."""


class WhoReads:
    """Belongs to one thread, in which it has everything told by `submit`."""

    def __init__(
        self,
        installed: InstalledVoices,
        sound: ReadingSound,
        *,
        submit: Callable[[Callable[[], None]], None],
        publish: Callable[..., None],
        status: Callable[[], Status],
    ) -> None:
        self._sound = sound
        self._submit = submit
        self._publish = publish
        self._status = status
        self._voices = ReadingVoices(installed, submit, sound.hear)
        self.guest: Guest | None = None
        """The voice from elsewhere, if one reads."""

    @property
    def pid(self) -> int | None:
        """Return the process id of the worker, for diagnosis."""
        return self._voices.pid

    def connect(self, others: Iterable[str], meanwhile: Callable[[], object]) -> Reciter:
        """Have who reads, and the voices of others that are going to, and do something while a worker starts."""
        if self.guest is not None:
            meanwhile()
            self._sound.use_rate(self.guest.rate_hz or _GUEST_RATE_HZ)
            self._sound.open_device()  # before anything is asked for that cannot be heard
            return self.guest
        if self._voices.connect(self._status().delivery.voice, partial(self._prepare, meanwhile)):
            self.tell_voices()
        self._sound.use_rate(self._voices.rate_hz)
        self._voices.get_ready(others)
        return self._voices

    def _prepare(self, meanwhile: Callable[[], object]) -> None:
        meanwhile()
        if self._voices.pid is None:  # a worker starts, and takes longer than a device
            self._sound.use_rate(self._voices.rate_hz or _SYSTEM_RATE_HZ)
            with contextlib.suppress(AudioError):  # said when something is to be heard
                self._sound.open_device()

    def tell_voices(self) -> None:
        """Say who can read, once that is known."""
        voices = self._voices.known
        if voices and voices != self._status().voices:
            self._publish(voices=voices)

    def welcome(self, guest: Guest) -> None:
        """Let a voice from elsewhere read, in the place of any other."""
        self.part()
        self.guest = guest
        guest.begin(lambda reply: self._submit(partial(self._hear, guest, reply)))
        self._publish(has_word_times=False)

    def part(self) -> None:
        """Let the voices of this computer read again, if one from elsewhere did."""
        guest, self.guest = self.guest, None
        if guest is not None:
            guest.close()
            self._publish(has_word_times=True)

    def rest(self, quiet_s: float) -> float | None:
        """Give memory back after a long rest; return in how many seconds that is, None once it is done."""
        return self._voices.rest(quiet_s)

    def end_workers(self) -> None:
        """End the workers; returns when they are gone."""
        self._voices.end()

    def _hear(self, guest: Guest, reply: TtsEvent | SoundlockError) -> None:
        if guest is self.guest:
            if guest.rate_hz:
                self._sound.use_rate(guest.rate_hz)
            self._sound.hear(reply)
