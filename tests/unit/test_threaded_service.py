"""A service does what it is asked in one thread, goes on by itself, and outlives what goes wrong."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from app.core.errors import Code, InputError, SoundlockError
from app.services.threaded_service import CLOSE_S, ThreadedService

WAIT_S = 10.0
TURN_S = 0.05


@dataclass(frozen=True)
class Count:
    number: int = 0
    error: SoundlockError | None = None


class Counting(ThreadedService[Count]):
    """Counts what it is asked to, and writes down for how long it was asked nothing."""

    def __init__(self) -> None:
        super().__init__("counting", Count())
        self.quiet_s: list[float] = []
        self.changed = threading.Event()
        self.is_forgotten = False

    def count(self) -> None:
        self._submit(lambda: self._publish(number=self._status.number + 1))

    def raise_error(self, error: Exception) -> None:
        def fail() -> None:
            raise error

        self._submit(fail)

    def wait_for(self, event: threading.Event) -> None:
        self._submit(lambda: event.wait(WAIT_S) and None)

    def _turn(self, quiet_s: float) -> float | None:
        self.quiet_s.append(quiet_s)
        if len(self.quiet_s) == 3:
            self.changed.set()
        return TURN_S

    def _fail(self, error: SoundlockError) -> None:
        self._publish(error=error)
        self.changed.set()

    def _forget(self) -> None:
        self.is_forgotten = True


@pytest.fixture
def service() -> Iterator[Counting]:
    service = Counting()
    yield service
    service.close()


def test_time_without_a_call_is_counted_anew_after_each(service: Counting) -> None:
    for _ in range(3):
        service.changed.clear()
        service.quiet_s.clear()
        service.count()
        assert service.changed.wait(WAIT_S)
        first, second, third = service.quiet_s[:3]
        assert first < TURN_S <= second < third
    assert service.status.number == 3


@pytest.mark.parametrize(
    ("error", "code"),
    [(InputError(Code.INPUT_NOTHING_TO_SAY), Code.INPUT_NOTHING_TO_SAY), (KeyError("x"), Code.INTERNAL)],
)
def test_what_goes_wrong_is_told_and_the_next_call_is_done(
    service: Counting, error: Exception, code: Code
) -> None:
    told: list[Count] = []
    end = service.subscribe(told.append)
    service.raise_error(error)
    assert service.changed.wait(WAIT_S)
    end()
    assert [one.error.code for one in told if one.error is not None] == [code]
    service.count()
    give_up_at = time.monotonic() + WAIT_S
    while service.status.number < 1:
        assert time.monotonic() < give_up_at
    assert len(told) == 1, "a listener that left is told nothing"


def test_closing_forgets_and_nothing_is_heard_after_it(service: Counting) -> None:
    service.close()
    assert not service.is_forgotten, "nothing was ever asked of it"
    service.count()
    assert service.status.number == 0
    other = Counting()
    other.count()
    other.close()
    other.count()
    assert other.is_forgotten
    assert other.status.number == 1


def test_closing_does_not_wait_for_what_never_ends(service: Counting) -> None:
    event = threading.Event()
    service.wait_for(event)
    begun_at = time.monotonic()
    service.close()
    assert CLOSE_S <= time.monotonic() - begun_at < CLOSE_S + 5
    event.set()
