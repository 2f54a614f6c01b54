"""The dialog that says how long a collection is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.library.rules import Rule
from app.services import arranging
from app.ui.models.scope import Kind, Scope
from app.ui.windows.keeping_dialog import KeepingDialog
from app.ui.wiring import Wiring
from tests.ui.library import dialog_of, everything_said

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def rule_of(wiring: Wiring) -> Rule:
    (row,) = wiring.services.session.call(lambda library: library.collections.list())
    return Rule.read(row.retention)


@pytest.fixture
def dialog(filled: Wiring, qtbot: QtBot) -> KeepingDialog:
    items = [row.item.id for row in filled.jobs.rows if row.item is not None]
    filled.library.browse.browsing.do(partial(arranging.put_into_new_collection, items=items, name="Calls \u202e"))
    sidebar = filled.library._parts.sidebar
    qtbot.waitUntil(lambda: bool(sidebar.model.labels.collections))
    sidebar.choose(Scope(Kind.COLLECTION, sidebar.model.labels.collections[0].id))
    sidebar.keeping_action.trigger()
    return dialog_of(filled, KeepingDialog, qtbot)


def test_without_a_rule_nothing_is_ticked_and_nothing_is_due(
    filled: Wiring, dialog: KeepingDialog, qtbot: QtBot
) -> None:
    assert dialog.rule == Rule()
    qtbot.waitUntil(lambda: "nothing is due now" in dialog.outlook.text())
    assert dialog.due.isHidden()
    assert "\u202e" not in everything_said(dialog)
    dialog.close_button.click()
    assert rule_of(filled) == Rule()


def test_what_a_rule_would_delete_is_listed_before_it_holds(
    filled: Wiring, dialog: KeepingDialog, qtbot: QtBot
) -> None:
    tick, newest = dialog.transcript_count
    assert not newest.isEnabled()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    newest.setValue(1)
    qtbot.waitUntil(lambda: dialog.outlook.text() == "By this rule, due now: 1")
    assert dialog.due.lines.rowCount() == 1
    assert dialog.due.isVisible()
    assert rule_of(filled) == Rule(), "it does not hold yet"
    dialog.save_button.click()
    qtbot.waitUntil(lambda: rule_of(filled) == Rule(transcript_count=1))
    filled.library._parts.sidebar.keeping_action.trigger()
    again = dialog_of(filled, KeepingDialog, qtbot)
    assert again.rule == Rule(transcript_count=1)
    again.transcribed.click()
    qtbot.keyClick(again.transcript_count[0], Qt.Key.Key_Space)
    again.save_button.click()
    qtbot.waitUntil(lambda: rule_of(filled) == Rule(audio_until_transcribed=True))


def test_what_was_asked_before_a_change_is_not_shown(dialog: KeepingDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(dialog.outlook.text()))
    before = dialog.rule
    dialog.audio_days[0].click()
    dialog.outlook.setText("")
    dialog.show_due(before, [])
    assert dialog.outlook.text() == ""
    assert dialog.rule == Rule(audio_days=30)
