"""What the rules of collections delete, by itself and when it is asked for."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.bootstrap import Services
from app.library import retention
from app.library.library import Library
from app.library.records import now_ms
from app.ui.door import Door
from app.ui.sweeping import HOUR_MS, Sweeping
from app.ui.widgets.line_list import LineList
from app.ui.windows.question import Question
from app.ui.wiring import Wiring
from tests.ui.conftest import Open
from tests.ui.library import dialog_of, everything_said, put, titles

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DAY_MS = 86_400_000


def _set_rule(library: Library, title: str, rule: dict[str, int | bool]) -> None:
    """Put an item into a collection that has a rule."""
    retention.set_rule(library, "short-lived", rule, keeps_others=False)
    item = next(item for item in library.items.list() if item.title == title)
    library.collections.put(item.id, library.collections.named("short-lived"))


def _said(wiring: Wiring) -> list[str]:
    return [message.text for message in wiring.message_stack.messages]


@pytest.fixture
def tomorrow(filled: Wiring, qtbot: QtBot) -> Sweeping:
    """Return the sweeping of a window on whose clock one of two recordings is due."""
    filled.services.session.call(lambda library: _set_rule(library, "Interview", {"transcript_days": 1}))
    sweeping = filled.library.sweeping
    qtbot.waitUntil(lambda: sweeping._timer.interval() == HOUR_MS)  # the sweep at the opening is over
    sweeping._clock = lambda: now_ms() + 2 * DAY_MS
    return sweeping


def test_at_the_opening_the_rules_are_carried_out_and_it_is_said(
    services: Services, shown: Open, qtbot: QtBot
) -> None:
    with services.library.create(None, (), in_keychain=True) as library:
        put(library, "Keep", "One.")
        put(library, "Interview", "Two.")
        _set_rule(library, "Interview", {"transcript_days": 0})
    wiring = shown(services)
    qtbot.waitUntil(lambda: bool(_said(wiring)))
    assert _said(wiring) == ["Your rules deleted for good: whole entries: 1. The library has a new master key."]
    qtbot.waitUntil(lambda: titles(wiring) == ["Keep"])
    qtbot.waitUntil(lambda: wiring.segments.rowCount() == 1)


def test_without_rules_nothing_is_deleted_or_said(filled: Wiring, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: filled.library.sweeping._timer.interval() == HOUR_MS)
    assert filled.services.session.call(lambda library: library.epoch) == 1
    assert titles(filled) == ["Interview", "Garden talk"]
    assert _said(filled) == []
    filled.header.menu.deletion.trigger()
    qtbot.waitUntil(lambda: bool(_said(filled)))
    assert _said(filled)[0].startswith("Nothing is due")


def test_an_hour_later_it_happens_again_but_not_while_something_runs(
    filled: Wiring, tomorrow: Sweeping, qtbot: QtBot
) -> None:
    busy = [True]
    asked: list[bool] = []

    def is_busy() -> bool:
        asked.append(True)
        return busy[0]

    tomorrow._is_busy = is_busy
    tomorrow._soon_ms = 10
    filled.job_list.select(1)
    qtbot.waitUntil(lambda: filled.segments.rowCount() == 2)
    filled.job_list.search.setText("zebra")
    qtbot.waitUntil(lambda: filled.hits.rowCount() == 2)
    tomorrow._timer.start(0)  # the hour is over
    qtbot.waitUntil(lambda: len(asked) >= 3)
    assert len(titles(filled)) == 2
    busy[0] = False
    qtbot.waitUntil(lambda: titles(filled) == ["Garden talk"])
    assert filled.hits.rowCount() == 0
    assert "whole entries: 1" in _said(filled)[-1]
    qtbot.waitUntil(lambda: filled.segments.rowCount() == 2)  # what was shown is shown still
    assert tomorrow._timer.interval() == HOUR_MS


def test_what_is_due_is_shown_before_it_is_deleted(filled: Wiring, tomorrow: Sweeping, qtbot: QtBot) -> None:
    assert tomorrow is filled.library.sweeping
    filled.header.menu.deletion.trigger()
    question = dialog_of(filled, Question, qtbot)
    lines = question.findChild(LineList)
    assert lines is not None
    read_out = [lines.lines.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(1)]
    assert read_out == ["Interview, Text, by its age"]
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert filled.gate.dialog is None
    filled.header.menu.deletion.trigger()
    dialog_of(filled, Question, qtbot).act_button.click()
    qtbot.waitUntil(lambda: titles(filled) == ["Garden talk"])
    assert filled.services.session.call(lambda library: (library.epoch, library.items.count())) == (2, 1)


def test_what_a_rule_deletes_while_it_is_being_loaded_is_told_once_by_the_rule(
    filled: Wiring, tomorrow: Sweeping, qtbot: QtBot
) -> None:
    assert filled.library.sweeping is tomorrow
    filled.job_list.select(titles(filled).index("Garden talk"))
    qtbot.waitUntil(lambda: filled.segments.rowCount() == 2)
    swept: list[Future[object]] = []

    def sweep_before_more_is_asked() -> None:
        sweep = partial(retention.sweep, now_ms=now_ms() + 2 * DAY_MS)
        swept.append(filled.services.session.submit(sweep))

    when_loaded = filled.library.shelf.loaded.connect(sweep_before_more_is_asked)
    filled.job_list.select(titles(filled).index("Interview"))
    qtbot.waitUntil(lambda: bool(swept))
    filled.library.shelf.loaded.disconnect(when_loaded)
    swept[0].result(10)
    filled.library.shelf.list_all()
    qtbot.waitUntil(lambda: titles(filled) == ["Garden talk"])
    qtbot.waitUntil(lambda: filled.segments.rowCount() == 2)
    assert _said(filled) == []


def test_a_locked_library_is_not_swept(filled: Wiring, tomorrow: Sweeping, qtbot: QtBot) -> None:
    tomorrow._timer.start(0)
    filled.gate.lock()
    assert filled.gate.door is Door.LOCKED
    assert not tomorrow._timer.isActive()
    qtbot.waitUntil(lambda: not filled.services.session.is_open)


def test_a_clock_that_jumped_is_asked_about_before_anything_goes_by_its_age(
    filled: Wiring, tomorrow: Sweeping, qtbot: QtBot
) -> None:
    tomorrow._clock = lambda: now_ms() + 400 * DAY_MS
    tomorrow._timer.start(0)
    qtbot.waitUntil(lambda: bool(_said(filled)))
    assert "The clock says" in _said(filled)[0]
    assert len(titles(filled)) == 2
    filled.message_stack.remedy_chosen.emit(filled.message_stack.messages[0].remedy)
    dialog_of(filled, Question, qtbot).act_button.click()
    qtbot.waitUntil(lambda: "date of this computer" in everything_said(dialog_of(filled, Question, qtbot)))
    qtbot.keyClick(dialog_of(filled, Question, qtbot), Qt.Key.Key_Escape)
    assert len(titles(filled)) == 2
    filled.header.menu.deletion.trigger()
    dialog_of(filled, Question, qtbot).act_button.click()
    qtbot.waitUntil(lambda: "It is right" in dialog_of(filled, Question, qtbot).act_button.text())
    dialog_of(filled, Question, qtbot).act_button.click()
    qtbot.waitUntil(lambda: titles(filled) == ["Garden talk"])
