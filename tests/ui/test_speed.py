"""What the main thread pays for a batch while a long transcript grows: its own time, whatever else runs."""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from app.core import events
from app.library.lines import Line
from app.ui.models.job_row import JobRow
from app.ui.wiring import Wiring
from tests.ui.fakes import segment

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.alone
LONG = (
    " And then, after a while, the shops opened one by one and people started to talk, all at once and loudly." * 2
)


def test_a_batch_costs_less_than_a_frame_even_at_the_end_of_a_long_transcript(
    wiring: Wiring, qtbot: QtBot
) -> None:
    wiring.jobs.add([JobRow(1, "talk.wav")])
    wiring.intake.rows_added.emit(0)
    first = [segment(number, LONG) for number in range(20_000)]
    wiring.jobs.apply([events.SegmentReady(1, one) for one in first])
    table = wiring.transcript.table
    qtbot.waitUntil(lambda: not table.heights.is_at_work)
    table.scrollToBottom()
    spent: list[float] = []
    for number in range(20_000, 20_040):
        began = time.thread_time()
        wiring.jobs.apply([events.SegmentReady(1, segment(number, LONG)), events.Progressed(1, number, 1e6)])
        QApplication.processEvents()
        spent.append(time.thread_time() - began)
    typical, worst = statistics.median(spent), max(spent)
    print(f"20,000 segments: a batch costs {1000 * typical:.1f} ms, at most {1000 * worst:.1f} ms")
    assert typical < 0.016


def test_measuring_a_long_transcript_leaves_the_main_thread_free(wiring: Wiring) -> None:
    wiring.jobs.add([JobRow(1, "talk.wav"), JobRow(2, "other.wav")])
    wiring.intake.rows_added.emit(0)
    wiring.jobs.apply([events.SegmentReady(2, segment(number, LONG)) for number in range(20_000)])
    began = time.thread_time()
    wiring.job_list.select(1)
    shown_in = time.thread_time() - began
    table = wiring.transcript.table
    steps: list[float] = []
    while table.heights.is_at_work:
        began = time.thread_time()
        QApplication.processEvents()
        steps.append(time.thread_time() - began)
    print(
        f"opened in {1000 * shown_in:.0f} ms, then {len(steps)} steps of {1000 * statistics.median(steps):.1f} ms"
    )
    assert shown_in < 0.3
    assert statistics.median(steps) < 0.016
    heights = {table.rowHeight(row) for row in (0, 9_999, 19_999)}
    assert len(heights) == 1
    assert heights.pop() > 2 * table.fontMetrics().height()


def test_opening_typing_and_scrolling_keep_up_in_a_stored_transcript_of_20_000_segments(
    wiring: Wiring, qtbot: QtBot
) -> None:
    lines = [Line.of(segment(number, LONG, speaker=f"S{number % 7}"), number + 1) for number in range(20_000)]
    table = wiring.transcript.table
    wiring.window.show_jobs()
    wiring.transcript.show_job(JobRow(1, "talk.wav"))
    began = time.thread_time()
    wiring.segments.replace(lines)
    wiring.transcript.show_job(JobRow(1, "talk.wav"))
    QApplication.processEvents()
    opened_in = time.thread_time() - began
    qtbot.waitUntil(lambda: not table.heights.is_at_work, timeout=30_000)
    bar = table.verticalScrollBar()
    spent: list[float] = []
    for number in range(200):
        began = time.thread_time()
        bar.setValue((number * 7919 * 97) % bar.maximum() if number % 20 == 0 else bar.value() + 120)
        QApplication.processEvents()
        spent.append(time.thread_time() - began)
    wiring.window.activateWindow()
    table.setFocus()
    table.choose(10_000)
    table.edit_current()
    assert table.is_editing
    for key in "several words, one after the other " * 6:
        began = time.thread_time()
        qtbot.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()
        spent.append(time.thread_time() - began)
    slowest = sorted(spent)[-len(spent) // 100]
    print(f"opened in {1000 * opened_in:.0f} ms; a step costs {1000 * slowest:.1f} ms at the 99th percentile")
    assert opened_in < 0.3
    assert slowest < 0.016
    table.finish_editing()
