"""Tags and notes of the recording that is open: written, completed, saved before a lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.panels.item_details import ItemDetails
from app.ui.wiring import Wiring
from tests.ui.library import activate, everything_said

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("own_home")


def details_of(wiring: Wiring) -> ItemDetails:
    return wiring.library._parts.details


def notes(wiring: Wiring, title: str) -> list[str]:
    found = wiring.services.session.call(
        lambda library: library.notes.of_item(library.items.find(title).id),
    )
    return [note.body for note in found]


@pytest.fixture
def ready(filled: Wiring, qtbot: QtBot) -> Wiring:
    """Return a window on a library whose open recording can be written on."""
    activate(filled, qtbot)
    qtbot.waitUntil(lambda: not details_of(filled).note.isReadOnly())
    return filled


def test_what_is_written_is_saved_by_itself_and_found(ready: Wiring, qtbot: QtBot) -> None:
    panel = details_of(ready)
    panel.note.setFocus()
    qtbot.keyClicks(panel.note, "Ask about okapis.")
    qtbot.waitUntil(lambda: notes(ready, "Interview") == ["Ask about okapis."])
    qtbot.waitUntil(lambda: ready.jobs.rows[0].has_notes)
    assert "has notes" in ready.jobs.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    ready.job_list.search.setText("okap")
    qtbot.waitUntil(lambda: ready.hits.rowCount() == 1)
    assert ready.hits.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Interview, Note, Ask about okapis."
    panel.note.clear()
    qtbot.waitUntil(lambda: notes(ready, "Interview") == [])


def test_going_to_another_recording_saves_at_once_and_mixes_nothing_up(ready: Wiring, qtbot: QtBot) -> None:
    panel = details_of(ready)
    panel.note.setPlainText("about the interview")
    ready.job_list.select(1)
    assert panel.note_text == ""
    qtbot.waitUntil(lambda: not panel.note.isReadOnly())
    panel.note.setPlainText("about the garden")
    ready.job_list.select(0)
    qtbot.waitUntil(lambda: panel.note_text == "about the interview")
    assert notes(ready, "Garden talk") == ["about the garden"]


def test_a_lock_loses_nothing_and_leaves_nothing(ready: Wiring, qtbot: QtBot) -> None:
    panel = details_of(ready)
    panel.tags.setFocus()
    qtbot.keyClicks(panel.tags, "flamingo")
    panel.note.setFocus()
    qtbot.keyClicks(panel.note, "Never say pelican.")
    ready.gate.lock()
    assert not [word for word in ("pelican", "flamingo") if word in everything_said(ready.window)]
    assert not panel.note.document().isUndoAvailable()
    assert panel.tags.isUndoAvailable() is False
    qtbot.waitUntil(ready.locked_page.unlock_button.isVisible)
    ready.gate.unlock()
    qtbot.waitUntil(lambda: panel.note_text == "Never say pelican.")


def test_closing_the_window_loses_nothing(ready: Wiring, qtbot: QtBot) -> None:
    details_of(ready).note.setPlainText("the last words")
    with qtbot.waitSignal(ready.leaving.left):
        ready.window.close()
    session = ready.services.session
    session.open()
    assert notes(ready, "Interview") == ["the last words"]
    session.lock()


def test_tags_are_typed_with_commas_and_completed(ready: Wiring, qtbot: QtBot) -> None:
    field = details_of(ready).tags
    field.setFocus()
    qtbot.keyClicks(field, "zebra, to  check,zebra")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(ready.jobs.rows[0].tags) == 2)
    labels = ready.library._parts.sidebar.model.labels
    assert [label.name for label in labels.tags] == ["to check", "zebra"]
    ready.job_list.view.setFocus()
    ready.job_list.select(1)
    qtbot.waitUntil(lambda: field.text() == "")
    field.setFocus()
    qtbot.keyClicks(field, "one, ze")
    popup = field._popup
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "one, zebra, "
    ready.job_list.view.setFocus()
    qtbot.waitUntil(lambda: len(ready.jobs.rows[1].tags) == 2)
    names = ready.services.session.call(lambda library: library.tags.of_item(library.items.find("Garden talk").id))
    assert names == ["one", "zebra"]
    assert QApplication.focusWidget() is ready.job_list.view
