from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.core import events
from app.core.errors import Code, InputError, SoundlockError
from app.ui.bridge import Bridge, without_outdated_progress
from tests.ui.fakes import FakeTranscribe, segment

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def service() -> FakeTranscribe:
    return FakeTranscribe()


@pytest.fixture
def bridge(application: QApplication, service: FakeTranscribe) -> Iterator[Bridge]:
    assert application is not None
    bridge = Bridge(service.subscribe)
    yield bridge
    bridge.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("window-")]


def test_events_arrive_in_the_main_thread_in_order_and_at_most_every_50_ms(
    bridge: Bridge, service: FakeTranscribe, qtbot: QtBot
) -> None:
    batches: list[list[events.JobEvent]] = []
    threads: set[str] = set()

    def take(arrived: list[events.JobEvent]) -> None:
        batches.append(arrived)
        threads.add(threading.current_thread().name)

    bridge.events_arrived.connect(take)

    def talk() -> None:
        for number in range(600):
            service.tell(events.SegmentReady(1, segment(number)))
            time.sleep(0.0005)

    began = time.monotonic()
    thread = threading.Thread(target=talk)
    thread.start()
    qtbot.waitUntil(lambda: sum(map(len, batches)) == 600)
    elapsed = time.monotonic() - began
    thread.join()
    heard = [
        event.segment.start_s for batch in batches for event in batch if isinstance(event, events.SegmentReady)
    ]
    assert heard == [4.0 * number for number in range(600)]
    assert len(batches) <= elapsed / 0.05 + 1
    assert threads == {threading.main_thread().name}


def test_five_thousand_emissions_do_not_end_the_process(bridge: Bridge, qtbot: QtBot) -> None:
    # PySide6 6.12.0 on CPython 3.11 aborts after some 500.
    class Source(QObject):
        switched = Signal(bool)

    source = Source()
    seen: list[bool] = []
    source.switched.connect(seen.append)
    for number in range(5_000):
        source.switched.emit(number % 2 == 0)
    assert len(seen) == 5_000

    answers: list[int] = []
    for number in range(5_000):
        bridge.run(lambda number=number: number, answers.append, pytest.fail)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(answers) == 5_000)
    assert sorted(answers) == list(range(5_000))


def test_outdated_progress_is_left_out_and_nothing_else() -> None:
    first, second = events.Progressed(1, 1.0, 9.0), events.Progressed(1, 2.0, 9.0)
    other = events.Progressed(2, 1.0, 9.0)
    phase, ready = events.PhaseChanged(1, events.Phase.LISTENING), events.SegmentReady(1, segment(0))
    assert without_outdated_progress([phase, first, other, ready, second]) == [phase, other, ready, second]


def test_a_call_runs_elsewhere_and_is_answered_here(bridge: Bridge, qtbot: QtBot) -> None:
    where: list[threading.Thread] = []
    bridge.run(threading.current_thread, where.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(where))
    assert where[0] is not threading.main_thread()


def test_what_is_under_way_in_one_place_is_answered_in_its_order(bridge: Bridge, qtbot: QtBot) -> None:
    answers: list[object] = []
    with ThreadPoolExecutor(1) as other:
        for number in range(2_000):
            work = other.submit(lambda number=number: number // (number % 10))  # type: ignore[misc]
            bridge.follow(work, answers.append, lambda error: answers.append(error.code))
        bridge.follow(other.submit(threading.current_thread), answers.append, pytest.fail)
    bridge.follow(work, answers.append, answers.append)  # which has ended
    qtbot.waitUntil(lambda: len(answers) == 2_002)
    expected = [Code.INTERNAL if number % 10 == 0 else number // (number % 10) for number in range(2_000)]
    assert answers[:2_000] == expected
    assert answers[2_000] is not threading.main_thread()
    assert answers[2_001] == expected[-1]


def test_what_was_under_way_at_a_lock_is_not_answered(bridge: Bridge, qtbot: QtBot) -> None:
    answers: list[object] = []
    with ThreadPoolExecutor(1) as other:
        let_go = threading.Event()
        work = other.submit(let_go.wait)
        bridge.follow(work, answers.append, pytest.fail)
        bridge.follow(work, lambda _: answers.append("kept"), pytest.fail, survives_lock=True)
        bridge.forget()
        let_go.set()
        bridge.follow(other.submit(lambda: "last"), answers.append, pytest.fail)
    qtbot.waitUntil(lambda: "last" in answers)
    assert answers == ["kept", "last"]


def test_a_failing_call_is_answered_with_a_code(bridge: Bridge, qtbot: QtBot) -> None:
    failures: list[SoundlockError] = []
    expected = InputError(Code.INPUT_EMPTY, name="talk.wav")

    def fail() -> None:
        raise expected

    bridge.run(fail, pytest.fail, failures.append)
    qtbot.waitUntil(lambda: len(failures) == 1)
    bridge.run(lambda: 1 / 0, pytest.fail, failures.append)
    qtbot.waitUntil(lambda: len(failures) == 2)
    assert failures[0] is expected
    assert (failures[1].code, failures[1].params) == (Code.INTERNAL, {"reason": "ZeroDivisionError"})


def test_a_closed_bridge_hears_nothing(bridge: Bridge, service: FakeTranscribe, qtbot: QtBot) -> None:
    batches: list[object] = []
    bridge.events_arrived.connect(batches.append)
    service.tell(events.PhaseChanged(1, events.Phase.WAITING))
    bridge.close()
    service.tell(events.PhaseChanged(1, events.Phase.LISTENING))
    qtbot.wait(120)
    assert not batches


def test_a_call_that_hangs_does_not_keep_the_window_from_closing(bridge: Bridge) -> None:
    release = threading.Event()
    bridge.run(release.wait, lambda _: None, pytest.fail)
    began = time.monotonic()
    bridge.close()
    assert time.monotonic() - began < 2
    release.set()
    time.sleep(0.05)
