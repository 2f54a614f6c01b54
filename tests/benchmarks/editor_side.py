"""A stored transcript of many segments in the window, in a process of its own: prints one JSON line.

`editor_side.py '{"home": …, "segments": 20000}'` opens it, scrolls and types, and notes what each turn of the
event loop took by the wall clock, and how much of that its thread worked; for opening, all threads of the program.
Opening ends when the segments are painted. Then two engines transcribe beside it (`load` is how one is started)
while scrolling and typing go on, and what is noted is how late a timer of 5 ms fires.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bootstrap import Services
from app.core.transcript import EngineInfo, Segment, Transcript, Word
from app.engine.roles import GIVES_WAY
from app.library.library import Library
from app.library.records import ItemKind, ItemState
from app.services.home import resources_folder
from app.ui.app import make_application
from app.ui.wiring import Wiring
from tests.fakes.keychain import MemoryKeychain
from tests.ui.library import played

Took = tuple[float, float]
"""Milliseconds by the wall clock, and of work."""

_SENTENCE: Final = "And then, after a while, the shops opened one by one and people started to talk all at once."
_OPENINGS: Final = 9
_STEPS: Final = 400
_ENGINES: Final = 2
_STEP_MS: Final = 30  # more keys in a second than anybody types
_TICK_MS: Final = 5
_WARM_UP_S: Final = 3.0
_AT_MOST_S: Final = 60.0


def main() -> None:
    """Make the library, open it, measure."""
    request: dict[str, Any] = json.loads(sys.argv[1])
    os.environ["SOUNDLOCK_HOME"] = request["home"]
    application = QApplication([])
    make_application(resources_folder())
    with played(MemoryKeychain()) as services:
        _fill(services, request["segments"])
        wiring = Wiring(services)
        wiring.window.show()
        wiring.start([])
        _wait(lambda: wiring.jobs.rowCount() == 2)
        opened = [_opening(wiring, request["segments"]) for _ in range(_OPENINGS)]
        _wait(lambda: not wiring.transcript.table.heights.is_at_work)
        figures = {"open": opened, "scroll": _scrolled(wiring), "type": _typed(wiring)}
        with _engines(request["load"]):
            figures |= {
                "scroll, two engines": _ticks(_scrolling(wiring)),
                "type, two engines": _ticks(_typing(wiring)),
            }
        sys.stdout.write(json.dumps(figures) + "\n")
        sys.stdout.flush()
        del application
        os._exit(0)


def _fill(services: Services, count: int) -> None:
    services.library.create(None, (), in_keychain=True).close()
    services.session.open()
    services.session.call(lambda library: _keep(library, "Long", count))
    services.session.call(lambda library: _keep(library, "Short", 1))
    services.session.lock()


def _keep(library: Library, title: str, count: int) -> None:
    item = library.items.add(kind=ItemKind.RECORDING, title=title, state=ItemState.READY)
    head = Transcript(
        source_name=title,
        language="en",
        language_probability=None,
        duration_s=6.0 * count,
        engine=EngineInfo(engine="faster-whisper", model="small"),
        segments=tuple(_segment(number) for number in range(count)),
    )
    library.transcripts.finish(library.transcripts.begin(item.id, head), head)


def _segment(number: int) -> Segment:
    start_s = 6.0 * number
    words = tuple(
        Word(start_s=start_s + at / 4, end_s=start_s + at / 4 + 0.2, text=f" {word}", probability=0.9)
        for at, word in enumerate(_SENTENCE.split())
    )
    speaker = ("Ann", "Ben")[number // 5 % 2]
    return Segment(
        start_s=start_s, end_s=start_s + 5, text=f" {_SENTENCE}", words=words, speaker=speaker
    ).rounded()


def _opening(wiring: Wiring, count: int) -> Took:
    rows = {row.name: row for row in wiring.jobs.rows}
    wiring.job_list.select_row(rows["Short"])
    _wait(lambda: wiring.segments.rowCount() == 1 and wiring.segments.is_stored)
    began, worked = time.perf_counter(), time.process_time()
    wiring.job_list.select_row(rows["Long"])
    _wait(lambda: wiring.segments.rowCount() == count)
    wiring.transcript.table.viewport().repaint()
    return 1000 * (time.perf_counter() - began), 1000 * (time.process_time() - worked)


def _scrolled(wiring: Wiring) -> list[Took]:
    table = wiring.transcript.table
    bar = table.verticalScrollBar()

    def step(number: int) -> None:
        is_jump = number % 20 == 0
        bar.setValue((number * 7919) % bar.maximum() if is_jump else bar.value() + 120)
        table.viewport().repaint()

    return [_turn(step, number) for number in range(_STEPS)]


def _typed(wiring: Wiring) -> list[Took]:
    table = wiring.transcript.table
    wiring.window.activateWindow()
    table.setFocus()
    table.choose(10_000 % wiring.segments.rowCount())
    table.edit_current()
    editor = QApplication.focusWidget()

    def step(number: int) -> None:
        if number % 50 == 49:  # keep it, and go on in the next segment
            QTest.keyClick(QApplication.focusWidget() or editor, Qt.Key.Key_Tab)
        else:
            QTest.keyClick(QApplication.focusWidget() or editor, "ab c"[number % 4])

    return [_turn(step, number) for number in range(_STEPS)]


@contextlib.contextmanager
def _engines(load: list[str]) -> Iterator[None]:
    """Have engines transcribe; it is an error if one ends before the measurement does."""
    environment = {**os.environ, GIVES_WAY: "1"}
    running = [
        subprocess.Popen(load, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment)
        for _ in range(_ENGINES)
    ]
    try:
        time.sleep(_WARM_UP_S)
        yield
        ended = [one.returncode for one in running if one.poll() is not None]
        assert not ended, f"an engine ended: {ended}"
    finally:
        for one in running:
            one.kill()
            one.wait()


def _scrolling(wiring: Wiring) -> Callable[[int], None]:
    bar = wiring.transcript.table.verticalScrollBar()
    return lambda _number: bar.setValue((bar.value() + 120) % bar.maximum())


def _typing(wiring: Wiring) -> Callable[[int], None]:
    table = wiring.transcript.table
    table.setFocus()
    table.choose(5_000 % wiring.segments.rowCount())
    table.edit_current()

    def step(number: int) -> None:
        key, text = (Qt.Key.Key_Tab, "\t") if number % 50 == 49 else (Qt.Key.Key_A, "ab c"[number % 4])
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.postEvent(QApplication.focusWidget() or table, event)

    return step


def _ticks(step: Callable[[int], None]) -> list[Took]:
    """Take all steps while the event loop runs, and return the intervals between the ticks of a timer."""
    loop = QEventLoop()
    ticks: list[Took] = []
    last = [time.perf_counter(), time.thread_time()]

    def tick() -> None:
        now = [time.perf_counter(), time.thread_time()]
        ticks.append((1000 * (now[0] - last[0]), 1000 * (now[1] - last[1])))
        last[:] = now

    numbers = iter(range(_STEPS))

    def go_on() -> None:
        number = next(numbers, None)
        if number is None:
            loop.quit()
        else:
            step(number)

    ticking, stepping = QTimer(), QTimer()
    for timer, interval_ms, slot in ((ticking, _TICK_MS, tick), (stepping, _STEP_MS, go_on)):
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(slot)
        timer.start(interval_ms)
    loop.exec()
    return ticks


def _turn(step: Any, number: int) -> Took:
    began, worked = time.perf_counter(), time.thread_time()
    step(number)
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - began), 1000 * (time.thread_time() - worked)


def _wait(is_done: Any) -> None:
    give_up_at = time.monotonic() + _AT_MOST_S
    while not is_done():
        QApplication.processEvents()
        time.sleep(0.001)  # as the event loop does: the library's thread is to work meanwhile
        if time.monotonic() > give_up_at:
            raise TimeoutError


if __name__ == "__main__":
    main()
