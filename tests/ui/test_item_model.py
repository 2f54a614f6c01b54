"""The rows that an entry of the sidebar shows: filtered, in order, alive."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.core import events
from app.library.records import ItemKind, ItemRow, ItemState, Sensitivity
from app.services.arranging import Label, Labels
from app.ui.models.item_model import ITEMS_MIME, ItemModel
from app.ui.models.job_model import JobModel
from app.ui.models.job_row import JobRow, State
from app.ui.models.scope import EVERYTHING, Kind, Narrowing, Order, Scope, SortBy
from app.ui.models.sidebar_model import SidebarModel, SidebarRole, counts_of, numbers

Fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
DAY_MS = 24 * 60 * 60 * 1000
NOW_MS = 1000 * DAY_MS


def item_row(number: int, title: str = "", **facts: object) -> ItemRow:
    """Return an item that was taken in as many days ago as its number tells."""
    made = ItemRow(
        id=number,
        uid=number.to_bytes(16, "big"),
        kind=ItemKind.RECORDING,
        title=title or f"Talk {number}",
        original_name="",
        media=None,
        created_ms=NOW_MS - number * DAY_MS,
        imported_ms=NOW_MS - number * DAY_MS,
        duration_ms=1000 * number,
        language="de" if number % 2 else "en",
        model="small",
        state=ItemState.READY,
        trashed_ms=None,
        collection=None,
        sensitivity=Sensitivity.NORMAL,
        revision=0,
    )
    return dataclasses.replace(made, **facts)  # type: ignore[arg-type]


def row_of(number: int, title: str = "", state: State = State.FINISHED, **facts: object) -> JobRow:
    item = item_row(number, title, **facts)
    return JobRow(0, item.title, item=item, state=state)


@pytest.fixture
def jobs(application: QApplication) -> JobModel:
    assert application is not None
    model = JobModel()
    model.replace(row_of(number) for number in range(1, 31))
    return model


@pytest.fixture
def items(jobs: JobModel) -> ItemModel:
    return ItemModel(jobs, clock_ms=lambda: NOW_MS)


def ids(items: ItemModel) -> list[int]:
    return [row.item.id for row in items.rows if row.item is not None]


def test_the_newest_come_first_and_any_other_order_can_be_chosen(jobs: JobModel, items: ItemModel) -> None:
    tester = QAbstractItemModelTester(items, Fatal)
    assert ids(items) == list(range(1, 31))
    items.sort_by(Order(SortBy.LENGTH, is_descending=True))
    assert ids(items) == list(range(30, 0, -1))
    items.sort_by(Order(SortBy.TITLE, is_descending=False))
    assert ids(items)[:11] == list(range(1, 12)), "“Talk 2” comes before “Talk 10”"
    items.sort_by(Order(SortBy.LANGUAGE, is_descending=False))
    assert ids(items)[:2] == [2, 4]
    for by in SortBy:
        items.sort_by(Order(by, is_descending=True))
    assert sorted(ids(items)) == list(range(1, 31))
    assert tester.model() is items
    assert jobs.rowCount() == 30


def test_scopes_and_filters_narrow_the_list(jobs: JobModel, items: ItemModel) -> None:
    tester = QAbstractItemModelTester(items, Fatal)
    rows = jobs.rows
    rows[0].item = item_row(1, collection=7)
    rows[1].tags = frozenset({3})
    rows[2].item = item_row(3, state=ItemState.TRASHED, trashed_ms=NOW_MS)
    rows[3].state = State.LISTENING
    rows[4].state, rows[5].has_notes = State.FAILED, True
    jobs.change_all(rows[:6])
    shown = {}
    for kind, number in [("all", 0), ("recent", 0), ("queue", 0), ("trash", 0), ("collection", 7), ("tag", 3)]:
        items.show(Scope(Kind(kind), number))
        shown[kind] = ids(items)
    assert 3 not in shown["all"]
    assert shown["recent"] == [1, 2, *range(4, 14)]
    assert (shown["queue"], shown["trash"], shown["collection"], shown["tag"]) == ([4], [3], [1], [2])
    items.show(EVERYTHING)
    items.narrow(Narrowing(state=State.FAILED))
    assert ids(items) == [5]
    items.narrow(Narrowing(has_notes=True, language="en", model="small", days=7))
    assert ids(items) == [6]
    items.narrow(Narrowing(days=7))
    assert ids(items) == [1, 2, 4, 5, 6]
    assert tester.model() is items


def test_a_selection_survives_another_order_and_what_happens_meanwhile(jobs: JobModel, items: ItemModel) -> None:
    QAbstractItemModelTester(items, Fatal)
    selection = QItemSelectionModel(items)
    for place in (0, 5, 29):
        selection.select(items.index(place), QItemSelectionModel.SelectionFlag.Select)
    items.sort_by(Order(SortBy.LENGTH, is_descending=True))
    jobs.put_first([JobRow(9, "new.wav", state=State.WAITING)])
    jobs.remove(jobs.rows[10])
    jobs.rows[3].item = item_row(3, duration_ms=10**9)
    jobs.change(jobs.rows[3])
    assert ids(items)[0] == 3
    chosen = {items.rows[index.row()].name for index in selection.selectedIndexes()}
    assert chosen == {"Talk 1", "Talk 6", "Talk 30"}


def test_a_running_job_stays_in_its_place_and_leaves_the_queue_at_its_end(
    jobs: JobModel, items: ItemModel
) -> None:
    QAbstractItemModelTester(items, Fatal)
    jobs.put_first([JobRow(5, "running.wav")])
    items.show(Scope(Kind.QUEUE))
    index = QPersistentModelIndex(items.index(0))
    changed: list[int] = []
    items.dataChanged.connect(lambda top, _: changed.append(top.row()))
    jobs.apply([events.PhaseChanged(5, events.Phase.LISTENING), events.Progressed(5, 1.0, 10.0)])
    assert (changed, index.row(), items.rowCount()) == ([0], 0, 1)
    jobs.rows[0].state = State.FAILED
    jobs.change(jobs.rows[0])
    assert items.rowCount() == 0
    assert not index.isValid()


def test_what_is_dragged_is_numbers_and_no_content(jobs: JobModel, items: ItemModel) -> None:
    jobs.put_first([JobRow(5, "running.wav")])
    data = items.mimeData([items.index(place) for place in range(3)])
    assert data.formats() == [ITEMS_MIME]
    assert bytes(data.data(ITEMS_MIME).data()) == b"1,2"
    assert not items.flags(items.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert numbers(data) == (1, 2)


Step = st.tuples(st.sampled_from(["add", "remove", "change", "sort", "show", "narrow"]), st.integers(0, 10**6))


@given(steps=st.lists(Step, max_size=25))
def test_whatever_happens_the_list_shows_what_it_should(qapp: QApplication, steps: list[tuple[str, int]]) -> None:
    assert qapp is not None
    jobs = JobModel()
    items = ItemModel(jobs, clock_ms=lambda: NOW_MS)
    tester = QAbstractItemModelTester(items, Fatal)
    scopes = [EVERYTHING, Scope(Kind.TRASH), Scope(Kind.TAG, 1), Scope(Kind.RECENT)]
    for number, (what, value) in enumerate(steps):
        rows = jobs.rows
        match what:
            case "add":
                jobs.put_first([row_of(value % 40 + 1 + at) for at in range(value % 30)])
            case "remove":
                jobs.remove(*rows[value % 7 :: 3])
            case "change" if rows:
                row = rows[value % len(rows)]
                state = ItemState.TRASHED if value % 3 == 0 else ItemState.READY
                row.item = item_row(value % 50 + 1, state=state, trashed_ms=1 if value % 3 == 0 else None)
                row.tags = frozenset({value % 2})
                jobs.change_all([row, rows[0]])
            case "sort":
                by = list(SortBy)[value % len(SortBy)]
                items.sort_by(Order(by, is_descending=bool(value % 2)))
            case "show":
                items.show(scopes[value % len(scopes)])
            case "narrow":
                items.narrow(Narrowing(language="de" if value % 2 else None))
        expected = ItemModel(jobs, clock_ms=lambda: NOW_MS)
        expected.order, expected.scope, expected.narrowing = items.order, items.scope, items.narrowing
        expected._fill()
        assert [id(row) for row in items.rows] == [id(row) for row in expected.rows], f"after step {number}"
    assert tester.model() is items


def test_the_sidebar_counts_and_reads_out_what_each_entry_holds(jobs: JobModel) -> None:
    model = SidebarModel()
    tester = QAbstractItemModelTester(model, Fatal)
    model.show_labels(Labels((Label(7, "Inter\u202eviews"),), (Label(3, "to check"),)))
    rows = jobs.rows
    rows[0].item, rows[0].tags = item_row(1, collection=7), frozenset({3})
    rows[1].item = item_row(2, collection=7, state=ItemState.TRASHED, trashed_ms=1)
    rows[2].state = State.LISTENING
    model.show_counts(counts_of(rows, NOW_MS))
    read_out = [model.index(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(model.rowCount())]
    assert read_out == [
        "All, recordings: 29",
        "Recent, recordings: 12",
        "Queue, recordings: 1",
        "Read aloud",
        "Trash, recordings: 1",
        "Collections",
        "Inter\\u202eviews, collection, recordings: 1",
        "Tags",
        "to check, tag, recordings: 1",
    ]
    assert not model.flags(model.index(5)) & Qt.ItemFlag.ItemIsEnabled
    assert model.index(5).data(SidebarRole.KIND) is None
    assert tester.model() is model


def test_a_new_collection_is_named_or_given_up(application: QApplication) -> None:
    assert application is not None
    model = SidebarModel()
    tester = QAbstractItemModelTester(model, Fatal)
    asked: list[str] = []
    renamed: list[tuple[Scope, str]] = []
    model.collection_requested.connect(asked.append)
    model.rename_requested.connect(lambda scope, name: renamed.append((scope, name)))
    index = model.begin_collection()
    assert model.rowCount() == 7
    assert model.begin_collection() == index
    assert not model.setData(index, "   ")
    assert model.setData(index, " Inter\nviews ")
    model.give_up_collection()
    assert (asked, model.rowCount()) == (["Inter views"], 5)
    model.show_labels(Labels((Label(1, "Inter views"),)))
    place = model.place(Scope(Kind.COLLECTION, 1))
    assert place is not None
    assert model.setData(model.index(place), "Talks")
    assert not model.setData(model.index(place), "Inter views")
    assert renamed == [(Scope(Kind.COLLECTION, 1), "Talks")]
    model.begin_collection()
    model.give_up_collection()
    assert model.rowCount() == 7
    assert tester.model() is model
