"""Doubtful passages are heard and accepted by keys, places are marked, and nothing stays after a lock."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit

from app.bootstrap import Services
from app.core.risk import ranked
from app.core.transcript import Flag, SegmentRow
from app.library.library import Library
from app.library.records import ItemRow, MarkKind, MarkRow
from app.ui.door import Door
from app.ui.models.mark_model import MarkModel
from app.ui.models.passage_model import PassageModel, PassageRole
from app.ui.review_wiring import ReviewWiring
from app.ui.wiring import Wiring
from tests.ui.conftest import Open
from tests.ui.fakes import segment
from tests.ui.library import everything_said, put

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DOUBTS = {2: Flag.WORD_RATE, 5: Flag.PHANTOM, 8: Flag.REPEATED}
SAID = [f" Sentence {number} with secretword." for number in range(12)]


def put_doubtful(library: Library) -> ItemRow:
    """Add a talk of twelve sentences of which three are doubtful, the sixth most."""
    item = put(library, "Doubtful talk", *SAID)
    latest = library.transcripts.latest(item.id)
    assert latest is not None
    talk = library.transcripts.load(latest.id)
    flagged = [replace(one, flags=(DOUBTS[at],) if at in DOUBTS else ()) for at, one in enumerate(talk.segments)]
    library.transcripts.finish(library.transcripts.begin(item.id, replace(talk, segments=tuple(flagged))), talk)
    return item


@pytest.fixture
def doubtful(services: Services, shown: Open, qtbot: QtBot) -> Wiring:
    """Return a window on a library with one recording, which is shown."""
    services.library.create(None, (), in_keychain=True).close()
    services.session.open()
    services.session.call(put_doubtful)
    services.session.lock()
    wiring = shown(services)
    qtbot.waitUntil(lambda: wiring.segments.rowCount() == 12)
    wiring.window.activateWindow()
    qtbot.waitUntil(wiring.window.isActiveWindow)
    return wiring


@pytest.fixture
def review(doubtful: Wiring, qtbot: QtBot) -> ReviewWiring:
    """Return the review of that window, with its passages listed."""
    review = doubtful.library.review
    doubtful.commands.do("view.listening")
    qtbot.waitUntil(lambda: review.listening_panel.view.model().rowCount() == 3)
    return review


def starts(review: ReviewWiring) -> list[float]:
    model = review.listening_panel.view.model()
    assert isinstance(model, PassageModel)
    return [passage.start_s for passage in model.passages]


def marks_of(wiring: Wiring, *kinds: MarkKind) -> list[MarkRow]:
    def read(library: Library) -> list[MarkRow]:
        (item,) = library.items.list()
        return library.marks.of_item(item.id, *kinds)

    return wiring.services.session.call(read)


def heard(review: ReviewWiring) -> list[tuple[float, float]]:
    """Return a list that fills with what is asked to be played."""
    played: list[tuple[float, float]] = []
    review.play_requested.connect(lambda start_s, end_s: played.append((start_s, end_s)))
    return played


def key(wiring: Wiring, qtbot: QtBot, which: Qt.Key, *, is_shifted: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if is_shifted else Qt.KeyboardModifier.NoModifier
    target = wiring.window.focusWidget()
    assert target is not None
    qtbot.keyClick(target, which, modifier)


def test_passages_are_gone_through_by_keys_alone(doubtful: Wiring, review: ReviewWiring, qtbot: QtBot) -> None:
    panel, played = review.listening_panel, heard(review)
    assert starts(review) == [20.0, 32.0, 8.0]
    assert "0 of 3 passages" in panel.left.text()
    assert "9 s left to hear" in panel.left.text()
    assert panel.view.hasFocus()
    key(doubtful, qtbot, Qt.Key.Key_F9)
    key(doubtful, qtbot, Qt.Key.Key_F9)
    assert played == [(20.0, 23.0), (32.0, 35.0)]
    key(doubtful, qtbot, Qt.Key.Key_F10)
    assert starts(review) == [20.0, 8.0]
    assert played[2:] == [(8.0, 11.0)], "what was right is followed by the next"
    assert "1 of 3 passages" in panel.left.text()
    qtbot.waitUntil(lambda: review.listening.can_go_back)
    assert [mark.start_s for mark in marks_of(doubtful, MarkKind.CHECKED)] == [32.0]
    key(doubtful, qtbot, Qt.Key.Key_F9, is_shifted=True)
    assert starts(review) == [20.0, 32.0, 8.0]
    assert played[3:] == [(32.0, 35.0)]
    assert panel.chosen == 1
    qtbot.waitUntil(lambda: marks_of(doubtful, MarkKind.CHECKED) == [])


def test_when_all_is_checked_it_is_said_and_stays_so(doubtful: Wiring, review: ReviewWiring, qtbot: QtBot) -> None:
    panel = review.listening_panel
    for _ in range(3):
        key(doubtful, qtbot, Qt.Key.Key_F10)
    assert starts(review) == []
    assert panel.left.text() == "3 of 3 passages checked"
    assert not panel.play_button.isEnabled()
    qtbot.waitUntil(lambda: len(marks_of(doubtful, MarkKind.CHECKED)) == 3)
    review.close()
    assert not review.pane.isVisible()
    review.show_listening()
    qtbot.waitUntil(lambda: panel.left.text() == "3 of 3 passages checked")


def test_a_passage_is_corrected_where_it_stands_and_is_then_ranked_anew(
    doubtful: Wiring, review: ReviewWiring, qtbot: QtBot
) -> None:
    wanted: list[int] = []
    review.edit_requested.connect(wanted.append)
    key(doubtful, qtbot, Qt.Key.Key_F12)
    number = doubtful.segments.lines[5].id
    assert wanted == [number]
    field = doubtful.window.focusWidget()
    assert field is not None
    assert doubtful.transcript.table.isAncestorOf(field)


def test_every_row_says_why_it_is_doubtful(review: ReviewWiring) -> None:
    model = review.listening_panel.view.model()
    first = model.index(0, 0)
    assert first.data() == "00:00:20 to 00:00:23"
    assert first.data(PassageRole.REASONS) == "Phrase that engines make up"
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "00:00:20. Phrase that engines make up. Sentence 5 with secretword."
    )


def test_marks_are_added_written_and_removed(doubtful: Wiring, qtbot: QtBot) -> None:
    review, panel = doubtful.library.review, doubtful.library.review.marks_panel
    doubtful.transcript.table.selectRow(3)
    doubtful.commands.do("transcript.bookmark")
    qtbot.waitUntil(lambda: len(marks_of(doubtful)) == 1)
    mark = marks_of(doubtful)[0]
    assert (mark.kind, mark.start_s, mark.end_s) == (MarkKind.BOOKMARK, 12.0, 12.0)
    review.position_s = 30.5
    doubtful.commands.do("transcript.comment")
    qtbot.waitUntil(lambda: panel.view.findChild(QLineEdit) is not None)
    field = panel.view.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "who says this?")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [row.body for row in marks_of(doubtful, MarkKind.COMMENT)] == ["who says this?"])
    qtbot.waitUntil(lambda: panel.mark is not None and panel.mark.body == "who says this?")
    assert panel.mark is not None
    assert panel.mark.start_s == panel.mark.end_s == 30.5
    jumps: list[float] = []
    review.jump_requested.connect(jumps.append)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert jumps == [30.5]
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: marks_of(doubtful, MarkKind.COMMENT) == [])


def test_a_redaction_takes_all_chosen_segments(doubtful: Wiring, qtbot: QtBot) -> None:
    doubtful.library.review.position_s = 2.0
    table = doubtful.transcript.table
    table.selectRow(3)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    doubtful.commands.do("transcript.redaction")
    qtbot.waitUntil(lambda: len(marks_of(doubtful, MarkKind.REDACTION)) == 1)
    mark = marks_of(doubtful, MarkKind.REDACTION)[0]
    assert (mark.start_s, mark.end_s) == (12.0, 19.0)


def test_nothing_stays_after_a_lock(doubtful: Wiring, review: ReviewWiring, qtbot: QtBot) -> None:
    doubtful.commands.do("transcript.bookmark")
    qtbot.waitUntil(lambda: review.marks_panel.view.model().rowCount() == 1)
    review.show_listening()
    doubtful.gate.lock()
    qtbot.waitUntil(lambda: doubtful.gate.door is Door.LOCKED)
    assert starts(review) == []
    assert review.marks_panel.view.model().rowCount() == 0
    assert "secretword" not in everything_said(doubtful.window)


def test_both_lists_are_sound_models(qtbot: QtBot) -> None:
    del qtbot
    passages, marks = PassageModel(), MarkModel()
    models: list[QAbstractItemModel] = [passages, marks]
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal) for model in models
    ]
    rows = [SegmentRow(id=at, segment=segment(4 * at, flags=(Flag.PHANTOM,) if at % 2 else ())) for at in range(6)]
    passages.replace(ranked(rows))
    assert passages.rowCount() == 3
    first = passages.take(0)
    assert passages.put(9, first) == 2
    marks.replace(
        [
            MarkRow(
                id=1,
                item=1,
                start_s=0.0,
                end_s=2.0,
                kind=MarkKind.COMMENT,
                body="\u202eevil\nline",
                created_ms=0,
                changed_ms=0,
            )
        ]
    )
    assert "\u202e" not in marks.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    edited: list[str] = []
    marks.body_edited.connect(lambda _mark, text: edited.append(text))
    assert marks.setData(marks.index(0, 0), " new ")
    assert edited == ["new"]
    assert len(testers) == 2
