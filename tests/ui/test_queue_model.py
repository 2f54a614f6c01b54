"""The list of the queue: order, sections, what it says of a row, and rows that are dragged."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QListView

from app.core import events
from app.core.errors import Code, EngineError
from app.core.options import Channels, RecognitionOptions, Task
from app.core.presets import Recipe
from app.ui import queue_wording as wording
from app.ui.models.queue_model import QueueModel, QueueRole
from app.ui.models.queue_row import QueueRow, Stage

NOW = 1_790_000_000.0
MOVE = Qt.DropAction.MoveAction


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    assert qapp is not None
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def row(title: str, stage: Stage = Stage.WAITING, **facts: object) -> QueueRow:
    return QueueRow(title, Recipe(model="small"), stage=stage, **facts)  # type: ignore[arg-type]


def filled(*rows: QueueRow) -> QueueModel:
    model = QueueModel(clock=lambda: NOW)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.replace(rows)
    return model


def titles(model: QueueModel) -> str:
    return "".join(one.title for one in model.rows)


def test_what_runs_is_first_and_what_has_ended_last() -> None:
    a, b, c, d = row("a"), row("b", Stage.DONE), row("c"), row("d", Stage.LISTENING)
    model = filled(a, b, c, d)
    assert titles(model) == "dacb"
    model.add([row("e")])
    assert titles(model) == "daceb"
    d.stop(Stage.DONE)
    a.stage = Stage.LOADING
    model.refresh()
    assert titles(model) == "acedb"


def test_rows_move_together_and_not_past_what_runs_or_has_ended() -> None:
    rows = [row("a", Stage.LISTENING), *(row(one) for one in "bcde"), row("f", Stage.CANCELLED)]
    model = filled(*rows)
    _, b, c, d, e, f = rows
    assert model.move([c, d], -1)
    assert titles(model) == "acdbef"
    assert not model.move([c, d], -1)
    assert model.move([c, e], 1)
    assert titles(model) == "adbcef"
    assert not model.move([e], 1)
    assert not model.move([rows[0], f], 1)
    assert model.move([b], 2)
    assert titles(model) == "adceb" + "f"


def test_a_selection_stays_with_its_rows() -> None:
    rows = [row(one) for one in "abcd"]
    model = filled(*rows)
    view = QListView()
    view.setModel(model)
    view.selectionModel().select(model.index(3), QItemSelectionModel.SelectionFlag.Select)
    kept = QPersistentModelIndex(model.index(3))
    model.move([rows[3]], -3)
    assert titles(model) == "dabc"
    assert (kept.row(), [index.row() for index in view.selectionModel().selectedIndexes()]) == (0, [0])
    rows[3].stage = Stage.DONE
    model.refresh()
    assert [index.row() for index in view.selectionModel().selectedIndexes()] == [3]


def test_dragged_rows_land_where_they_are_dropped_and_carry_no_titles() -> None:
    rows = [row("secret"), row("b"), row("c"), row("d", Stage.DONE)]
    model = filled(*rows)
    mime = model.mimeData([model.index(0), model.index(1)])
    assert mime.formats() == model.mimeTypes()
    assert bytes(mime.data(mime.formats()[0]).data()) == b"0,1"
    told: list[bool] = []
    model.order_changed.connect(lambda: told.append(True))
    assert not model.dropMimeData(mime, MOVE, 3, 0, QModelIndex())  # else the view would remove the rows
    assert (titles(model), len(told)) == ("csecretbd", 1)
    assert not model.canDropMimeData(mime, Qt.DropAction.CopyAction, 0, 0, QModelIndex())
    model.dropMimeData(model.mimeData([model.index(2)]), MOVE, 0, 0, QModelIndex())
    model.dropMimeData(model.mimeData([model.index(3)]), MOVE, 0, 0, QModelIndex())
    assert titles(model) == "bcsecretd"
    assert not model.flags(model.index(3)) & Qt.ItemFlag.ItemIsDragEnabled


def test_ends_are_told_as_far_down_as_they_are_known() -> None:
    first = row("a", Stage.LISTENING, length_s=600.0)
    first.remaining_s = 120.0
    known, paused, unknown = row("b", length_s=3600.0), row("c", Stage.PAUSED, length_s=9.0), row("d")
    model = filled(first, known, paused, unknown)
    model.paces = {"small": 10.0}
    model.refresh()
    assert [one.ends_in_s for one in model.rows] == [120.0, 480.0, None, None]
    said = [model.index(place).data(QueueRole.END) for place in range(4)]
    assert said[0].startswith("done around ")
    assert said[2:] == ["", ""]
    text = wording.summary(model.rows, NOW, is_held=False)
    assert text == "Recordings: 4 · more than 1 h 10 min to hear"
    model.remove(unknown)
    assert "1 h 10 min to hear · done around" in wording.summary(model.rows, NOW, is_held=False)
    assert wording.summary(model.rows, NOW, is_held=True).endswith("the queue is paused")


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(30.0, "done in a minute"), (3600.0, "done around {0}"), (30 * 3600.0, "tomorrow"), (9e5, " on ")],
)
def test_a_time_of_day_is_told_with_its_day(seconds: float, said: str) -> None:
    assert said.format("") in wording.done_around(seconds, NOW)


def test_a_row_says_what_is_to_be_known_of_it() -> None:
    options = RecognitionOptions(
        language="de", task=Task.TRANSLATE, channels=Channels.SPLIT, hotwords="Zebra", start_s=60.0, end_s=90.0
    )
    one = QueueRow("Talk\u202e", Recipe(model="built-in", options=options), is_part=True, length_s=600.0)
    one.queue(7)
    model = filled(one)
    index = model.index(0)
    assert index.data() == "Talk\\u202e, 00:01:00 to 00:01:30"
    text = "Built-in engine · German · into English · two speakers by channel · with names and terms"
    assert index.data(QueueRole.OPTIONS) == text
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"{index.data()}, Waiting, {text}"
    for at, done_s in enumerate((60.0, 66.0, 75.0)):
        one.apply(events.PhaseChanged(7, events.Phase.LISTENING), 0.0) if not at else None
        one.apply(events.Progressed(7, done_s, 600.0), 6.0 * at)
    assert (one.share, one.pace) == (0.5, 1.25)
    assert index.data(QueueRole.STAGE_TEXT) == "Transcribing, 50 %"
    one.error = EngineError(Code.ENGINE_DIED, reason="killed by signal 9")
    one.stop(Stage.FAILED)
    assert "(killed by signal 9)" in index.data(QueueRole.REASON)
    assert index.data(QueueRole.PROGRESS) is None


def test_many_rows_cost_little(qapp: QApplication) -> None:
    del qapp
    rows: Sequence[QueueRow] = [row(str(at), length_s=60.0) for at in range(1000)]
    model = filled(*rows)
    model.paces = {"small": 2.0}
    model.refresh()
    assert model.rows[-1].ends_in_s == 30_000.0
