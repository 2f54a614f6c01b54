"""Read a text aloud: prepared sentence by sentence, spoken by a locked worker, heard at once, without gaps.

One thread does everything. It asks the worker for the next utterance while the one before is heard, feeds the
player, and knows at any time which word of the text is being heard.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from app.audio.player import Player
from app.core.cast import Role
from app.core.errors import SoundlockError
from app.core.voices import Delivery
from app.services.reading import Reading
from app.services.reading_status import Phase, Place, Status
from app.services.reading_steps import Unit
from app.services.reading_voices import Guest
from app.services.speaking import Preparation
from app.services.threaded_service import ThreadedService
from app.services.voice_sources import OF_THE_SYSTEM, InstalledVoices

_TURN_S: Final = 0.01


class ReadingService(ThreadedService[Status]):
    """Asked from any thread; nothing waits."""

    def __init__(
        self,
        preparation: Preparation,
        player: Callable[[int], Player] = Player,
        installed: InstalledVoices = OF_THE_SYSTEM,
    ) -> None:
        super().__init__("reading", Status())
        self._reading = Reading(
            preparation,
            player,
            installed,
            submit=self._submit,
            publish=self._publish,
            status=lambda: self.status,
        )

    # ---- asked from any thread

    @property
    def place(self) -> Place | None:
        """Return the word that is heard now, or at which reading goes on."""
        if self._status.phase is Phase.READING:
            self._reading.look()
        return self._reading.place

    @property
    def is_settled(self) -> bool:
        """Say whether nothing will change until something is asked for."""
        return self._is_done and self._status.phase is not Phase.READING

    @property
    def worker_pid(self) -> int | None:
        """Return the process id of the worker, for diagnosis."""
        return self._reading.worker_pid

    def open(self, text: str, *, language: str = "", at: int = 0, roles: tuple[Role, ...] = ()) -> None:
        """Take up a text, in the place of any other; nothing is said yet."""
        self._submit(partial(self._reading.open, text, language, at, roles))

    def warm_up(self) -> None:
        """Start the worker, so that the first word comes at once."""
        self._submit(self._reading.warm_up)

    def look_for_voices(self) -> None:
        """Find out anew who can read: a voice was taken in or removed."""
        if self._thread is not None:
            self._submit(self._reading.tell_voices)

    def play(self, at: int | None = None) -> None:
        """Read from a character on, or go on where it was paused."""
        self._submit(partial(self._reading.play, at))

    def recite(self, guest: Guest, at: int) -> None:
        """Let a voice from elsewhere read the text that is open, from a character on, until another is opened.

        It is closed when its time is over.
        """
        self._submit(partial(self._reading.recite, guest, at))

    def dismiss(self) -> None:
        """Let the voice of before go on, if one from elsewhere reads."""
        if self._thread is not None:
            self._submit(self._reading.dismiss)

    def pause(self) -> None:
        """Be silent and keep the place."""
        self._submit(self._reading.pause)

    def toggle(self) -> None:
        """Pause what is read, read what is not."""
        self._submit(self._reading.toggle)

    def seek(self, at: int) -> None:
        """Go to a character, and read on from there if it reads."""
        self._submit(partial(self._reading.seek, at))

    def step(self, unit: Unit, by: int) -> None:
        """Go forward, or with a negative number back, as many sentences or paragraphs."""
        self._submit(partial(self._reading.step, unit, by))

    def read_until(self, end: int | None) -> None:
        """Pause before the first sentence that begins there or later; None reads to the end of the text."""
        self._submit(partial(self._reading.read_until, end))

    def use_device(self, name: str) -> None:
        """Play on a device from now on, by its name; on the system's own if there is none of that name."""
        if name or self._has_begun:
            self._submit(partial(self._reading.use_device, name))

    def stop(self) -> None:
        """Be silent, and begin with the beginning the next time."""
        self._submit(self._reading.stop)

    def deliver(self, delivery: Delivery) -> None:
        """Speak in another way from the word on that is heard now."""
        self._submit(partial(self._reading.deliver, delivery))

    # ---- in the thread

    def _turn(self, quiet_s: float) -> float | None:
        """Read on, or rest."""
        if self._status.phase is not Phase.READING:
            return self._reading.rest(quiet_s)
        self._reading.read_on()
        return _TURN_S

    def _fail(self, error: SoundlockError) -> None:
        """Stop where it is and say why."""
        self._reading.fail(error)

    def _forget(self) -> None:
        """Let go of everything."""
        self._reading.forget()
