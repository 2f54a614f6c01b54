"""What was marked stands beside the transcript, is read out, and can be gone through by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.bootstrap import Services
from app.core.transcript import Segment, Word
from app.library.library import Library
from app.library.lines import Line
from app.library.records import MarkKind, MarkRow
from app.ui.door import Door
from app.ui.models.segment_marks import SegmentMarks
from app.ui.models.segment_model import SegmentModel, SegmentRole
from app.ui.models.segment_rows import Column
from app.ui.wiring import Wiring
from tests.ui.conftest import Open
from tests.ui.fakes import segment
from tests.ui.library import activate, everything_said, put

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Accessible = Qt.ItemDataRole.AccessibleTextRole


def mark(number: int, kind: MarkKind, start_s: float, end_s: float | None = None, body: str = "") -> MarkRow:
    return MarkRow(
        id=number,
        item=1,
        start_s=start_s,
        end_s=start_s if end_s is None else end_s,
        kind=kind,
        body=body,
        created_ms=0,
        changed_ms=0,
    )


def words_of(text: str) -> Segment:
    """Give a segment of words of a second each."""
    words = tuple(
        Word(start_s=float(at), end_s=at + 1.0, text=f" {word}", probability=0.9)
        for at, word in enumerate(text.split())
    )
    return Segment(start_s=0.0, end_s=float(len(words)), text=f" {text}", words=words)


@pytest.fixture
def model(application: QApplication) -> SegmentModel:
    assert application is not None
    result = SegmentModel()
    result.replace([Line.of(segment(number), number + 1) for number in range(8)])
    return result


def kinds(model: SegmentModel, row: int) -> tuple[MarkKind, ...]:
    found: tuple[MarkKind, ...] = model.index(row, 0).data(SegmentRole.MARKS)
    return found


def test_a_mark_stands_beside_what_it_is_about(model: SegmentModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_marks(
        [
            mark(1, MarkKind.BOOKMARK, 4.0),
            mark(2, MarkKind.COMMENT, 7.5, body="between \u202etwo"),
            mark(3, MarkKind.CHECKED, 12.0, 19.0),
            mark(4, MarkKind.REDACTION, 16.0, 19.0),
            mark(5, MarkKind.BOOKMARK, 99.0),
        ]
    )
    assert [kinds(model, row) for row in range(8)] == [
        (),
        (MarkKind.BOOKMARK, MarkKind.COMMENT),
        (),
        (MarkKind.CHECKED,),
        (MarkKind.REDACTION, MarkKind.CHECKED),
        (),
        (),
        (MarkKind.BOOKMARK,),
    ]
    told = model.index(1, Column.TIME).data(Qt.ItemDataRole.ToolTipRole)
    assert told.startswith("Bookmark\nComment: between ")
    assert "\u202e" not in told
    assert model.index(4, Column.TEXT).data(Accessible) == (
        "This is sentence number 4. 00:00:16. Checked. To be redacted"
    )
    model.show_marks([])
    assert [kinds(model, row) for row in range(8)] == [()] * 8
    assert tester.model() is model


def test_words_are_struck_out_only_where_they_are_redacted(model: SegmentModel) -> None:
    model.replace([Line.of(words_of("my name is Jane Roe \U0001f600 hello"), 1)])
    model.show_marks([mark(1, MarkKind.REDACTION, 3.0, 6.0)])
    text = model.index(0, Column.TEXT).data(SegmentRole.TEXT)
    ((first, length),) = model.index(0, Column.TEXT).data(SegmentRole.REDACTED)
    assert text[first : first + length] == "Jane Roe \U0001f600"


@given(data=st.data())
def test_no_mark_is_lost_wherever_segments_lie(data: st.DataObject) -> None:
    tenths = st.integers(0, 200).map(lambda tenth: tenth / 10)
    starts = sorted(data.draw(st.lists(tenths, min_size=1, max_size=9)))
    lines = [
        Line(at + 1, start_s, start_s + data.draw(tenths), f"{at}", "", b"") for at, start_s in enumerate(starts)
    ]
    pairs = data.draw(st.lists(st.tuples(tenths, tenths), max_size=9))
    marks = [mark(at, MarkKind.COMMENT, min(pair), max(pair)) for at, pair in enumerate(pairs)]
    found = SegmentMarks(marks)
    beside = [found.of(lines, row) for row in range(len(lines))]
    assert {one.id for row in beside for one in row} == {one.id for one in marks}
    for row, line in enumerate(lines):
        over = [one for one in marks if min(one.end_s, line.end_s) - max(one.start_s, line.start_s) > 0.01]
        assert {one.id for one in over} <= {one.id for one in beside[row]}


def put_marked(library: Library) -> None:
    item = put(library, "Talk", *(f" Sentence {number} with secretword." for number in range(12)))
    library.marks.add(item.id, MarkKind.COMMENT, 12.0, 15.0, "who says this?")
    library.marks.add(item.id, MarkKind.REDACTION, 32.0, 35.0)
    library.marks.add(item.id, MarkKind.CHECKED, 20.0, 23.0)


@pytest.fixture
def marked(services: Services, shown: Open, qtbot: QtBot) -> Wiring:
    """Return a window on a transcript in which three places are marked."""
    services.library.create(None, (), in_keychain=True).close()
    services.session.open()
    services.session.call(put_marked)
    services.session.lock()
    wiring = shown(services)
    qtbot.waitUntil(lambda: wiring.segments.rowCount() == 12)
    activate(wiring, qtbot)
    wiring.transcript.table.setFocus()
    wiring.transcript.table.choose(0)
    qtbot.waitUntil(lambda: bool(wiring.segments.marks))
    return wiring


def picture(wiring: Wiring, row: int, column: Column) -> QImage:
    table = wiring.transcript.table
    return table.viewport().grab(table.visualRect(wiring.segments.index(row, column))).toImage()


def test_marks_are_gone_through_by_keys_and_come_and_go_at_once(marked: Wiring, qtbot: QtBot) -> None:
    table = marked.transcript.table
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(table, Qt.Key.Key_PageDown, alt)
    assert table.currentIndex().row() == 3
    qtbot.keyClick(table, Qt.Key.Key_PageDown, alt)
    assert table.currentIndex().row() == 8, "what was checked is passed over"
    qtbot.keyClick(table, Qt.Key.Key_PageDown, alt)
    assert table.currentIndex().row() == 8
    qtbot.keyClick(table, Qt.Key.Key_PageUp, alt)
    assert table.currentIndex().row() == 3
    table.choose(6)
    bare = picture(marked, 6, Column.TIME)
    marked.commands.do("transcript.bookmark")
    qtbot.waitUntil(lambda: kinds(marked.segments, 6) == (MarkKind.BOOKMARK,))
    assert picture(marked, 6, Column.TIME) != bare
    panel = marked.library.review.marks_panel
    qtbot.waitUntil(lambda: panel.mark is not None and panel.mark.kind is MarkKind.BOOKMARK)
    panel.remove()
    qtbot.waitUntil(lambda: kinds(marked.segments, 6) == ())


def test_marks_follow_an_edit_and_go_with_a_lock(marked: Wiring, qtbot: QtBot) -> None:
    segments = marked.segments
    marked.library.editing.cutting.delete([segments.lines[0].id])
    qtbot.waitUntil(lambda: segments.rowCount() == 11)
    assert [row for row in range(11) if kinds(segments, row)] == [2, 4, 7]
    marked.gate.lock()
    qtbot.waitUntil(lambda: marked.gate.door is Door.LOCKED)
    assert not segments.marks
    assert "who says this" not in everything_said(marked.window)


def test_a_long_transcript_with_many_marks_is_painted_as_fast_as_without(
    model: SegmentModel, marked: Wiring
) -> None:
    del model
    lines = [Line.of(segment(number, " Some words and more words."), number + 1) for number in range(20_000)]
    marked.segments.replace(lines)
    every = [mark(at, MarkKind.REDACTION, 40.0 * at, 40.0 * at + 3) for at in range(2_000)]
    marked.segments.show_marks([*every, *(mark(3_000 + at, MarkKind.COMMENT, 8.0 * at) for at in range(5_000))])
    table, asked = marked.transcript.table, 0
    for row in range(0, 20_000, 250):
        asked += len(table.segments.index(row, 0).data(SegmentRole.MARKS))
        assert table.segments.marks.of(lines, row) == [
            one for one in table.segments.marks.of(lines, row) if abs(one.start_s - lines[row].start_s) < 4
        ]
    assert asked
