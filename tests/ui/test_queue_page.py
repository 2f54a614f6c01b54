"""The queue page over a real library: order, pause, resume, give up, other options, all kept over restarts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication

from app.bootstrap import Services
from app.core.options import Task
from app.library.records import JobState
from app.services import queueing, shelf
from app.ui.models.job_row import State
from app.ui.models.queue_row import Stage
from app.ui.models.scope import EVERYTHING, Kind, Scope
from app.ui.windows.options_dialog import OptionsDialog
from app.ui.wiring import Wiring
from tests.fakes.keychain import MemoryKeychain
from tests.ui.conftest import Open
from tests.ui.library import PlayedRunner, activate, everything_said, files_below, played
from tests.ui.test_window import drop

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Fill = Callable[..., Wiring]


def runner_of(wiring: Wiring) -> PlayedRunner:
    runner = wiring.services.transcribe._runner
    assert isinstance(runner, PlayedRunner)
    return runner


def stages(wiring: Wiring) -> dict[str, Stage]:
    return {row.title: row.stage for row in wiring.queue.model.rows}


def order(wiring: Wiring) -> list[str]:
    return [row.title for row in wiring.queue.model.rows]


def in_library(wiring: Wiring) -> list[tuple[str, JobState]]:
    found = wiring.services.session.call(queueing.queued)
    return [(one.item.title, one.job.state) for one in found]


def choose(wiring: Wiring, *titles: str) -> None:
    view = wiring.queue.panel.view
    view.selectionModel().clear()
    for title in titles:
        index = wiring.queue.model.index(order(wiring).index(title))
        view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)


def press(wiring: Wiring, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    wiring.queue.panel.view.setFocus()
    qtbot.keyClick(wiring.queue.panel.view, key, modifier or Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def fill(services: Services, shown: Open, qtbot: QtBot, tmp_path: Path) -> Fill:
    """Return a function that shows the queue of a library into which files were dropped."""

    def make(*names: str) -> Wiring:
        services.library.create(None, (), in_keychain=True).close()
        wiring = shown(services)
        qtbot.waitUntil(lambda: services.session.is_open)
        paths = [tmp_path / f"{name}.wav" for name in names]
        for path in paths:
            path.write_bytes(b"RIFF" + path.name.encode())
        drop(wiring, *paths)
        qtbot.waitUntil(lambda: len(order(wiring)) == len(names))
        qtbot.waitUntil(lambda: Stage.TAKING_IN not in stages(wiring).values())
        activate(wiring, qtbot)
        qtbot.keyClick(wiring.window, Qt.Key.Key_J, CONTROL)
        assert wiring.queue.panel.view.isVisible()
        return wiring

    return make


@pytest.fixture
def again(shown: Open, qtbot: QtBot, keychain: MemoryKeychain) -> Iterator[Callable[[], Wiring]]:
    """Return a function that starts the program once more."""
    opened: list[object] = []

    def start() -> Wiring:
        context = played(keychain)
        opened.append(context)
        wiring = shown(context.__enter__())
        qtbot.waitUntil(lambda: bool(wiring.queue.model.rows))
        return wiring

    yield start
    for context in opened:
        context.__exit__(None, None, None)  # type: ignore[attr-defined]


def test_what_is_dropped_runs_in_its_order_until_all_is_done(fill: Fill, qtbot: QtBot) -> None:
    wiring = fill("wait", "b", "c")
    qtbot.waitUntil(lambda: stages(wiring)["wait"] is Stage.LOADING)
    assert wiring.header.queue_button.accessibleName() == "Queue, 3 not done"
    assert "Recordings: 3" in wiring.queue.panel.summary.text()
    ended: list[tuple[int, int]] = []
    wiring.queue.queueing.ran_out.connect(lambda *counts: ended.append(counts))
    runner_of(wiring).release.set()
    qtbot.waitUntil(lambda: set(stages(wiring).values()) == {Stage.DONE})
    assert ended == [(3, 0)]
    assert in_library(wiring) == []
    wiring.queue.panel.clear_button.click()
    assert order(wiring) == []
    assert wiring.header.queue_button.accessibleName() == "Queue"


def test_the_order_changes_by_keyboard_and_holds_in_engine_and_library(fill: Fill, qtbot: QtBot) -> None:
    wiring = fill("wait", "b", "c", "d")
    qtbot.waitUntil(lambda: stages(wiring)["wait"] is Stage.LOADING)
    choose(wiring, "c", "d")
    press(wiring, qtbot, Qt.Key.Key_Up, ALT)
    press(wiring, qtbot, Qt.Key.Key_Up, ALT)  # no further: what runs is first
    assert order(wiring) == ["wait", "c", "d", "b"]
    assert [row.title for row in wiring.queue.panel.chosen] == ["c", "d"]
    qtbot.waitUntil(lambda: [title for title, _ in in_library(wiring)] == order(wiring))
    before = list(runner_of(wiring).started)
    jobs = {row.title: row.job for row in wiring.queue.model.rows}
    runner_of(wiring).release.set()
    qtbot.waitUntil(lambda: set(stages(wiring).values()) == {Stage.DONE})
    assert runner_of(wiring).started == [*before, jobs["c"], jobs["d"], jobs["b"]]


def test_one_is_paused_while_the_others_go_on_and_comes_back_paused(
    fill: Fill, qtbot: QtBot, again: Callable[[], Wiring]
) -> None:
    wiring = fill("wait", "wait more", "c")
    qtbot.waitUntil(lambda: stages(wiring)["wait"] is Stage.LOADING)
    choose(wiring, "wait", "c")
    press(wiring, qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: stages(wiring)["wait more"] is Stage.LOADING)
    assert stages(wiring)["wait"] is stages(wiring)["c"] is Stage.PAUSED
    row = next(row for row in wiring.jobs.rows if row.name == "wait")
    assert row.state is State.PAUSED
    qtbot.waitUntil(lambda: dict(in_library(wiring))["c"] is JobState.PAUSED)
    assert dict(in_library(wiring))["wait"] is JobState.PAUSED
    with qtbot.waitSignal(wiring.leaving.left):
        wiring.leaving.leave()

    second = again()
    assert stages(second) == {"wait": Stage.PAUSED, "wait more": Stage.PARKED, "c": Stage.PAUSED}
    assert runner_of(second).started == []
    runner_of(second).release.set()
    second.queue.go_on()
    qtbot.waitUntil(lambda: stages(second)["wait more"] is Stage.DONE)
    assert stages(second)["wait"] is stages(second)["c"] is Stage.PAUSED
    activate(second, qtbot)
    qtbot.keyClick(second.window, Qt.Key.Key_J, CONTROL)
    choose(second, "wait", "c")
    press(second, qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: set(stages(second).values()) == {Stage.DONE})


def test_the_whole_queue_pauses_and_goes_on_with_what_ran(fill: Fill, qtbot: QtBot) -> None:
    wiring = fill("wait", "b")
    qtbot.waitUntil(lambda: stages(wiring)["wait"] is Stage.LOADING)
    panel = wiring.queue.panel
    panel.whole_button.click()
    qtbot.waitUntil(lambda: stages(wiring)["wait"] is Stage.PARKED)
    assert order(wiring) == ["wait", "b"]
    assert panel.whole_button.text() == "Resume &all"
    assert panel.summary.text().endswith("the queue is paused")
    assert not wiring.queue.queueing.is_busy
    qtbot.waitUntil(lambda: in_library(wiring) == [("wait", JobState.QUEUED), ("b", JobState.QUEUED)])
    assert len(runner_of(wiring).started) == 1
    runner_of(wiring).release.set()
    panel.whole_button.click()
    qtbot.waitUntil(lambda: set(stages(wiring).values()) == {Stage.DONE})
    assert len(runner_of(wiring).started) == 3


def test_giving_up_takes_it_out_of_the_queue_for_good(fill: Fill, qtbot: QtBot) -> None:
    wiring = fill("wait", "b")
    qtbot.waitUntil(lambda: stages(wiring)["wait"] is Stage.LOADING)
    choose(wiring, "wait", "b")
    press(wiring, qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: set(stages(wiring).values()) == {Stage.CANCELLED})
    qtbot.waitUntil(lambda: in_library(wiring) == [])
    qtbot.waitUntil(lambda: {row.state for row in wiring.jobs.rows} == {State.UNTOUCHED})
    assert len(runner_of(wiring).started) == 1, "what waited was not started in the place of what ran"
    press(wiring, qtbot, Qt.Key.Key_Delete)
    assert order(wiring) == []


def test_a_failed_job_says_why_and_is_done_with_other_options(fill: Fill, qtbot: QtBot) -> None:
    wiring = fill("fail")
    qtbot.waitUntil(lambda: stages(wiring)["fail"] is Stage.FAILED)
    panel = wiring.queue.panel
    choose(wiring, "fail")
    assert "(told to)" in panel.reason.text()
    assert "finished part is kept" in panel.reason.text()
    assert panel.toggle_button.text() == "&Resume"
    press(wiring, qtbot, Qt.Key.Key_R, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: isinstance(wiring.gate.dialog, OptionsDialog))
    dialog = wiring.gate.dialog
    assert isinstance(dialog, OptionsDialog)
    dialog.form.translate.click()
    dialog.name.setText("  Into   English ")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.presets.currentText() == "Into English"
    assert dialog.isVisible()
    title = wiring.queue.model.rows[0].item
    assert title is not None
    wiring.services.session.call(lambda library: shelf.renamed(library, title, "better"))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stages(wiring) == {"fail": Stage.FAILED} and bool(wiring.queue.model.rows[0].job == 0))
    assert wiring.queue.model.rows[0].recipe.options.task is Task.TRANSLATE


def test_presets_and_the_last_options_are_kept_in_the_library_alone(
    fill: Fill, qtbot: QtBot, again: Callable[[], Wiring], own_home: Path
) -> None:
    wiring = fill("wait")
    wiring.header.options_button.click()
    qtbot.waitUntil(lambda: isinstance(wiring.gate.dialog, OptionsDialog))
    dialog = wiring.gate.dialog
    assert isinstance(dialog, OptionsDialog)
    dialog.form.hotwords.setText("Quetzalcoatl")
    dialog.form.beam.setValue(3)
    dialog.name.setText("Names")
    dialog.save_button.click()
    dialog.act_button.click()
    assert wiring.header.options_button.text() == "2"
    assert wiring.header.options_button.toolTip() == "with names and terms · beam 3"
    with qtbot.waitSignal(wiring.leaving.left):
        wiring.leaving.leave()
    assert b"Quetzalcoatl" not in files_below(own_home)

    second = again()
    qtbot.waitUntil(lambda: second.library.recipes.book.names == ("Names",))
    assert second.library.recipes.current.options.hotwords == "Quetzalcoatl"
    second.gate.lock()
    assert second.library.recipes.book.names == ()
    assert "Quetzalcoatl" not in everything_said(second.window)
    assert order(second) == []
    qtbot.waitUntil(lambda: not second.services.session.is_open)


def test_a_killed_program_comes_back_with_its_queue(fill: Fill, qtbot: QtBot, again: Callable[[], Wiring]) -> None:
    wiring = fill("wait", "b", "c")
    qtbot.waitUntil(lambda: stages(wiring)["wait"] is Stage.LOADING)
    choose(wiring, "c")
    press(wiring, qtbot, Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: [title for title, _ in in_library(wiring)] == ["wait", "c", "b"])
    wiring.services.session.call(lambda library: library.close())  # what a kill leaves: a row that says it runs
    wiring.services.session._library = None
    second = again()
    assert order(second) == ["wait", "c", "b"]
    assert set(stages(second).values()) == {Stage.PARKED}
    runner_of(second).release.set()
    second.queue.go_on()
    qtbot.waitUntil(lambda: set(stages(second).values()) == {Stage.DONE})
    assert QApplication.instance() is not None


def test_closing_on_running_jobs_asks_parks_and_goes_on_when_told(
    fill: Fill, qtbot: QtBot, again: Callable[[], Wiring]
) -> None:
    wiring = fill("wait", "b")
    qtbot.waitUntil(lambda: stages(wiring)["wait"] is Stage.LOADING)
    wiring.window.close()
    question = wiring.leaving.question
    assert question is not None
    assert "not finished yet: 2" in question.informativeText()
    assert "goes on at the next start" in question.informativeText()
    question.reject()
    assert stages(wiring)["wait"] is Stage.LOADING
    wiring.window.close()
    last = wiring.leaving.question
    assert last is not None
    with qtbot.waitSignal(wiring.leaving.left):
        next(one for one in last.buttons() if one is not last.escapeButton()).click()

    second = again()
    assert stages(second) == {"wait": Stage.PARKED, "b": Stage.PARKED}
    qtbot.waitUntil(lambda: any(message.remedy for message in second.message_stack.messages))
    runner_of(second).release.set()
    second.message_stack.remedy_chosen.emit(second.message_stack.messages[-1].remedy)
    qtbot.waitUntil(lambda: set(stages(second).values()) == {Stage.DONE})
    runner = runner_of(second)
    assert runner.started == sorted(runner.started)


def test_the_queue_stands_behind_its_entry_in_the_sidebar(fill: Fill, qtbot: QtBot) -> None:
    wiring = fill("a")
    panel, sidebar = wiring.queue.panel, wiring.library._parts.sidebar
    assert sidebar.scope == Scope(Kind.QUEUE)
    assert not wiring.job_list.isVisible()
    qtbot.waitUntil(lambda: stages(wiring)["a"] is Stage.DONE)
    sidebar.choose(EVERYTHING)
    assert not panel.isVisible()
    assert wiring.job_list.isVisible()
    sidebar.choose(Scope(Kind.QUEUE))
    assert panel.isVisible()
    choose(wiring, "a")
    press(wiring, qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(wiring.job_list.isVisible)
    assert wiring.job_list.current is wiring.queue.model.rows[0].live
    assert sidebar.scope == EVERYTHING
    wiring.queue.toggle_page()
    wiring.gate.lock()
    assert not panel.isVisible()
    qtbot.waitUntil(lambda: not wiring.services.session.is_open)


def test_an_empty_queue_leaves_the_focus_where_keys_can_use_it(fill: Fill, qtbot: QtBot) -> None:
    wiring = fill("a")
    qtbot.waitUntil(lambda: stages(wiring)["a"] is Stage.DONE)
    wiring.queue.queueing.clear_ended()
    wiring.queue.leave_page()
    activate(wiring, qtbot)
    wiring.queue.toggle_page()
    assert QApplication.focusWidget() is wiring.library._parts.sidebar.view


def test_an_item_that_is_deleted_leaves_the_queue(fill: Fill, qtbot: QtBot) -> None:
    wiring = fill("wait", "b")
    qtbot.waitUntil(lambda: stages(wiring)["wait"] is Stage.LOADING)
    choose(wiring, "b")
    press(wiring, qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: stages(wiring)["b"] is Stage.PAUSED)
    row = next(row for row in wiring.jobs.rows if row.name == "b")
    wiring.shelf.removed.emit([row])
    assert order(wiring) == ["wait"]
    choose(wiring, "wait")
    press(wiring, qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: stages(wiring) == {"wait": Stage.CANCELLED})


def test_after_a_lock_goes_on_what_was_running_in_its_order_and_nothing_else(fill: Fill, qtbot: QtBot) -> None:
    wiring = fill("wait", "b", "c")
    qtbot.waitUntil(lambda: stages(wiring)["wait"] is Stage.LOADING)
    choose(wiring, "b")
    press(wiring, qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: ("b", JobState.PAUSED) in in_library(wiring))
    started = len(runner_of(wiring).started)
    for _ in range(2):
        wiring.gate.lock()
        with qtbot.waitSignal(wiring.gate.opened):
            qtbot.waitUntil(wiring.locked_page.unlock_button.isVisible)
            wiring.gate.unlock()
    qtbot.waitUntil(lambda: stages(wiring).get("wait") is Stage.LOADING)
    qtbot.waitUntil(lambda: stages(wiring)["c"] is Stage.WAITING)
    assert order(wiring) == ["wait", "b", "c"]
    assert stages(wiring)["b"] is Stage.PAUSED
    assert wiring.message_stack.messages == []
    runner_of(wiring).release.set()
    qtbot.waitUntil(lambda: stages(wiring) == {"wait": Stage.DONE, "b": Stage.PAUSED, "c": Stage.DONE})
    assert len(runner_of(wiring).started) >= started + 2


def test_a_lock_with_the_queue_paused_does_not_pause_what_comes_after(fill: Fill, qtbot: QtBot) -> None:
    wiring = fill("wait", "b")
    qtbot.waitUntil(lambda: stages(wiring)["wait"] is Stage.LOADING)
    wiring.queue.toggle_whole()
    qtbot.waitUntil(lambda: stages(wiring)["wait"] is Stage.PARKED)
    started = len(runner_of(wiring).started)
    wiring.gate.lock()
    with qtbot.waitSignal(wiring.gate.opened):
        qtbot.waitUntil(wiring.locked_page.unlock_button.isVisible)
        wiring.gate.unlock()
    qtbot.waitUntil(lambda: set(stages(wiring).values()) == {Stage.PARKED})
    assert len(runner_of(wiring).started) == started
    qtbot.waitUntil(lambda: "were interrupted: 2" in wiring.message_stack.messages[-1].text)
    runner_of(wiring).release.set()
    wiring.queue.toggle_whole()
    qtbot.waitUntil(lambda: set(stages(wiring).values()) == {Stage.DONE})
