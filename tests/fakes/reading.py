"""A service that reads nothing aloud, and remembers what it was asked."""

from __future__ import annotations

import dataclasses
from typing import Any, Final

from app.core.cast import Role
from app.core.voices import Delivery, Voice
from app.services.reading_status import Phase, Place, Status
from app.services.reading_voices import Guest

VOICES: Final = (
    Voice(id="gmw/en-US", name="English (America)", languages=("en-us", "en")),
    Voice(id="gmw/en", name="English (Great Britain)", languages=("en-gb", "en")),
    Voice(id="gmw/de", name="German", languages=("de",)),
)


class FakeReading:
    """Reads as soon as it is asked to; a test says which word is heard."""

    def __init__(self) -> None:
        self.status = Status()
        self.place: Place | None = None
        self.text = ""
        self.language = ""
        self.roles: tuple[Role, ...] = ()
        self.calls: list[tuple[Any, ...]] = []
        self.warm_ups = 0  # apart from the calls: they come whenever a person lingers
        self.is_settled = True
        self.guest: Guest | None = None

    def hear(self, word: str, sentence: str = "") -> None:
        """Let a word of the text be heard."""
        at = self.text.index(word)
        first = self.text.index(sentence) if sentence else at
        self.place = Place(at, at + len(word), first, first + len(sentence or word))

    def tell(self, **changes: Any) -> None:
        self.status = dataclasses.replace(self.status, **changes)
        self.is_settled = self.status.phase is not Phase.READING

    def open(self, text: str, *, language: str = "", at: int = 0, roles: tuple[Role, ...] = ()) -> None:
        self.text, self.language, self.roles = text, language, roles
        self.calls.append(("open", at))
        self.place = Place(at, at, at, at)
        self.tell(phase=Phase.PAUSED, error=None)

    def look_for_voices(self) -> None:
        self.calls.append(("look_for_voices",))

    def warm_up(self) -> None:
        self.warm_ups += 1
        self.tell(voices=self.status.voices or VOICES)

    def play(self, at: int | None = None) -> None:
        self.calls.append(("play", at))
        self.tell(phase=Phase.READING, error=None)

    def recite(self, guest: Guest, at: int) -> None:
        self.calls.append(("recite", at))
        self.guest = guest
        self.tell(phase=Phase.READING, error=None, has_word_times=False)

    def dismiss(self) -> None:
        self.calls.append(("dismiss",))
        self.tell(has_word_times=True)

    def pause(self) -> None:
        self.calls.append(("pause",))
        if self.status.phase is Phase.READING:
            self.tell(phase=Phase.PAUSED)

    def stop(self) -> None:
        self.calls.append(("stop",))
        self.place = Place(0, 0, 0, 0)
        self.tell(phase=Phase.PAUSED)

    def read_until(self, end: int | None) -> None:
        self.calls.append(("read_until", end))

    def use_device(self, name: str) -> None:
        self.calls.append(("use_device", name))

    def seek(self, at: int) -> None:
        self.calls.append(("seek", at))

    def step(self, unit: str, by: int) -> None:
        self.calls.append(("step", unit, by))

    def deliver(self, delivery: Delivery) -> None:
        self.calls.append(("deliver",))
        self.tell(delivery=delivery)

    def forget(self) -> None:
        self.calls.append(("forget",))
        self.text, self.place = "", None
        self.tell(phase=Phase.EMPTY, error=None)

    def close(self) -> None:
        pass
