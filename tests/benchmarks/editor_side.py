"""A stored transcript of many segments in the window, in a process of its own: prints one JSON line.

`editor_side.py '{"home": …, "segments": 20000}'` opens it, scrolls and types, and notes what each turn of the
event loop took by the wall clock, and how much of that its thread worked; for opening, all threads of the program.
Opening ends when the segments are painted.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bootstrap import Services
from app.core.transcript import EngineInfo, Segment, Transcript, Word
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
