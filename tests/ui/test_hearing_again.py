"""Chosen segments are recognised again in the queue, and the text changes once all of it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.services import revising
from app.ui.models.queue_row import Stage
from app.ui.models.scope import EVERYTHING
from app.ui.windows.options_dialog import OptionsDialog
from app.ui.wiring import Wiring
from tests.ui.library import activate
from tests.ui.test_queue_page import Fill, fill, runner_of, stages

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

__all__ = ["fill"]


def texts(wiring: Wiring) -> list[str]:
    return [line.text for line in wiring.segments.lines]


def dialog_on(wiring: Wiring, qtbot: QtBot) -> OptionsDialog:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(wiring.transcript.table, Qt.Key.Key_T, modifiers)
    qtbot.waitUntil(lambda: isinstance(wiring.gate.dialog, OptionsDialog))
    assert isinstance(wiring.gate.dialog, OptionsDialog)
    return wiring.gate.dialog


def test_chosen_segments_are_heard_again_and_can_be_taken_back(fill: Fill, qtbot: QtBot) -> None:
    wiring = fill("wait")
    runner_of(wiring).release.set()
    qtbot.waitUntil(lambda: stages(wiring) == {"wait": Stage.DONE})
    wiring.library._parts.sidebar.choose(EVERYTHING)
    (row,) = wiring.jobs.rows
    wiring.jobs.rename_requested.emit(row, "wait better")
    qtbot.waitUntil(lambda: row.name == "wait better")
    wiring.job_list.select_row(row)
    qtbot.waitUntil(lambda: texts(wiring) == [" wait"])
    qtbot.waitUntil(lambda: row.opened is not None)
    wiring.transcript.table.choose(0)
    runner_of(wiring).release.clear()
    dialog = dialog_on(wiring, qtbot)
    assert dialog.windowTitle() == "Transcribe 00:00:00 to 00:00:01 again"
    dialog.form.beam.setValue(9)
    dialog.act_button.click()
    qtbot.waitUntil(lambda: Stage.LOADING in stages(wiring).values())
    (part,) = [one for one in wiring.queue.model.rows if one.is_part]
    assert part.recipe.options.beam_size == 9
    assert "wait better, 00:00:00 to 00:00:01" in wiring.queue.model.index(0).data()
    assert texts(wiring) == [" wait"]
    assert len(wiring.jobs.rows) == 1
    activate(wiring, qtbot)
    qtbot.keyClick(
        wiring.transcript.table,
        Qt.Key.Key_T,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert "in the queue already" in wiring.message_stack.messages[-1].text
    runner_of(wiring).release.set()
    qtbot.waitUntil(lambda: texts(wiring) == [" wait better"])
    item = row.item
    assert item is not None
    wiring.services.session.call(lambda library: revising.undone(library, item))
    wiring._on_queue_item_changed(row)
    qtbot.waitUntil(lambda: texts(wiring) == [" wait"])
