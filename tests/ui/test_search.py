"""Searching a library while one types: grouped, within a part of the library, down to the word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from app.library.records import Place
from app.library.search import Search, Within
from app.services import arranging
from app.ui.models.hit_model import HitRole
from app.ui.models.scope import EVERYTHING, Kind, Scope
from app.ui.models.segment_model import SegmentRole
from app.ui.models.segment_rows import Column
from app.ui.wiring import Wiring
from tests.ui.library import everything_said, put

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("own_home")


def found(wiring: Wiring) -> list[tuple[str, int]]:
    """Return the title of each hit, and how many its item has, on the first of them."""
    rows = [wiring.hits.index(row) for row in range(wiring.hits.rowCount())]
    return [(row.data(HitRole.TITLE), row.data(HitRole.COUNT)) for row in rows]


@pytest.fixture
def zoo(filled: Wiring, qtbot: QtBot) -> Wiring:
    """Return a window on a library in which much is said of animals."""

    def arrange(library: object) -> None:
        put(library, "Zebra crossing", "Two zebras.", "Nothing.", "One café zebra.")  # type: ignore[arg-type]
        interview = library.items.find("Interview")  # type: ignore[attr-defined]
        arranging.put_into_new_collection(library, [interview.id], "Talks")  # type: ignore[arg-type]

    filled.services.session.call(arrange)
    filled.shelf.list_all()
    filled.library.browse.labelling.load()
    qtbot.waitUntil(lambda: filled.jobs.rowCount() == 3 and bool(labels(filled)))
    return filled


def labels(wiring: Wiring) -> tuple[arranging.Label, ...]:
    return wiring.library._parts.sidebar.model.labels.collections


def test_hits_of_one_recording_stand_together(zoo: Wiring, qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(zoo.hits, QAbstractItemModelTester.FailureReportingMode.Fatal)
    zoo.job_list.search.setText("zebra")
    qtbot.waitUntil(lambda: zoo.hits.rowCount() == 5)
    groups = found(zoo)
    assert groups[0] == ("Zebra crossing", 3)
    assert [count for _, count in groups if count] == [3, 1, 1]
    assert [title for title, _ in groups[:3]] == ["Zebra crossing"] * 3
    assert (zoo.hits.items, tester.model()) == (3, zoo.hits)


def test_the_chosen_part_of_the_library_is_searched(zoo: Wiring, qtbot: QtBot) -> None:
    sidebar = zoo.library._parts.sidebar
    zoo.job_list.search.setText("zebra")
    qtbot.waitUntil(lambda: zoo.hits.rowCount() == 5)
    sidebar.choose(Scope(Kind.COLLECTION, labels(zoo)[0].id))
    qtbot.waitUntil(lambda: found(zoo) == [("Interview", 1)])
    assert zoo.job_list.search.placeholderText() == "Search in “Talks”"
    sidebar.choose(Scope(Kind.QUEUE))
    qtbot.waitUntil(lambda: "Nothing was found" in everything_said(zoo.job_list))
    zoo.library.browse.browsing.do(
        lambda library: arranging.trash(library, [library.items.find("Garden talk").id])
    )
    qtbot.waitUntil(lambda: any(row.is_trashed for row in zoo.jobs.rows))
    sidebar.choose(Scope(Kind.TRASH))
    qtbot.waitUntil(lambda: found(zoo) == [("Garden talk", 1)])
    sidebar.choose(EVERYTHING)
    qtbot.waitUntil(lambda: zoo.hits.rowCount() == 4)


def test_the_words_are_marked_where_they_were_said(zoo: Wiring, qtbot: QtBot) -> None:
    zoo.job_list.search.setText("CAFE zeb")
    qtbot.waitUntil(lambda: zoo.hits.rowCount() == 1)
    hit = zoo.hits.hit_at(zoo.hits.index(0))
    assert hit is not None
    assert hit.place is Place.SEGMENT
    zoo.job_list.hit_view.setCurrentIndex(zoo.hits.index(0))
    qtbot.waitUntil(lambda: zoo.segments.rowCount() == 3)
    cell = zoo.segments.index(2, Column.TEXT)
    qtbot.waitUntil(lambda: bool(cell.data(SegmentRole.HITS)))
    text = cell.data(SegmentRole.TEXT)
    assert [text[start : start + length] for start, length in cell.data(SegmentRole.HITS)] == ["café", "zebra"]
    assert cell.data(SegmentRole.CURRENT_HIT) == 0
    assert zoo.transcript.table.currentIndex().row() == 2
    zoo.window.grab()
    zoo.job_list.search.setText("")
    assert not cell.data(SegmentRole.HITS)


def test_only_the_last_of_many_questions_is_answered(zoo: Wiring, qtbot: QtBot) -> None:
    field = zoo.job_list.search
    asked: list[str] = []
    find = Search.find

    def counting(search: Search, text: str, *, within: Within) -> object:
        asked.append(text)
        return find(search, text, within=within)

    zoo.services.session.call(lambda library: setattr(library.search, "find", counting.__get__(library.search)))
    for text in ("z", "ze", "zeb", "zebr", "roses"):
        zoo.library.browse.searching._on_search_requested(text)
    qtbot.waitUntil(lambda: found(zoo) == [("Garden talk", 1)])
    assert asked == ["z", "roses"]
    field.setText("")


def test_a_letter_behind_a_word_leaves_what_was_found(zoo: Wiring, qtbot: QtBot) -> None:
    zoo.job_list.search.setText("zebra s")
    qtbot.waitUntil(lambda: zoo.hits.rowCount() == 4)  # all but “zebras”: a word before another is whole
    zoo.job_list.search.setText("zebra sl")
    qtbot.waitUntil(lambda: found(zoo) == [("Garden talk", 1)])
