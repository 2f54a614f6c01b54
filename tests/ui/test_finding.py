"""Find and replace in the transcript that is shown, by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.bootstrap import Services
from app.ui.models.segment_model import SegmentRole, Spans
from app.ui.models.segment_rows import Column
from app.ui.wiring import Wiring
from tests.ui.conftest import Open
from tests.ui.library import activate, everything_said
from tests.ui.test_editing import CONTROL, SHIFT, focused, keep, press, shown_texts, spoken, texts, wait_saved

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("own_home")
Key = Qt.Key


@pytest.fixture
def talk(services: Services, shown: Open, qtbot: QtBot) -> Wiring:
    services.library.create(None, (), in_keychain=True).close()
    services.session.open()
    said = (
        spoken(0.0, "A rose is a rose."),
        spoken(4.0, "🌹 Roses need rain 👩‍🌾 and a rose."),
        spoken(9.0, "The prose is over."),
    )
    services.session.call(lambda library: keep(library, *said))
    services.session.lock()
    wiring = shown(services)
    qtbot.waitUntil(lambda: wiring.segments.is_stored and wiring.segments.rowCount() == 3)
    activate(wiring, qtbot)
    wiring.transcript.table.setFocus()
    wiring.transcript.table.choose(0)
    return wiring


def marked(wiring: Wiring) -> list[list[str]]:
    """Return what is marked in each row."""
    rows: list[list[str]] = []
    for row in range(wiring.segments.rowCount()):
        index = wiring.segments.index(row, Column.TEXT)
        hits: Spans = index.data(SegmentRole.HITS)
        rows.append([index.data()[first : first + length] for first, length in hits])
    return rows


def look_for(wiring: Wiring, qtbot: QtBot, text: str, expected: str) -> None:
    bar = wiring.transcript.find_bar
    bar.field.setFocus()
    bar.field.selectAll()
    qtbot.keyClicks(bar.field, text)
    qtbot.waitUntil(lambda: bar.count.text() == expected)


def test_control_f_in_the_transcript_marks_all_and_goes_from_find_to_find(talk: Wiring, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_F, CONTROL)
    bar = talk.transcript.find_bar
    assert focused() is bar.field
    look_for(talk, qtbot, "rose", "1 of 5")
    assert marked(talk) == [["rose", "rose"], ["Rose", "rose"], ["rose"]]
    current = [talk.segments.index(row, Column.TEXT).data(SegmentRole.CURRENT_HIT) for row in range(3)]
    assert current == [0, -1, -1]
    for expected in ("2 of 5", "3 of 5"):
        press(qtbot, Key.Key_Return)
        assert bar.count.text() == expected
    assert talk.transcript.table.currentIndex().row() == 1
    press(qtbot, Key.Key_Return, SHIFT)
    assert bar.count.text() == "2 of 5"
    bar.words.setChecked(True)
    qtbot.waitUntil(lambda: marked(talk) == [["rose", "rose"], ["rose"], []])
    bar.case.setChecked(True)
    look_for(talk, qtbot, "Roses", "1 of 1")
    look_for(talk, qtbot, "tulip", "Not found")
    press(qtbot, Key.Key_Escape)
    assert not bar.isVisible()
    assert focused() is talk.transcript.table
    assert marked(talk) == [[], [], []]


def test_control_f_elsewhere_searches_the_library(talk: Wiring, qtbot: QtBot) -> None:
    talk.job_list.view.setFocus()
    press(qtbot, Key.Key_F, CONTROL)
    assert focused() is talk.job_list.search


def test_one_find_and_then_all_are_replaced_and_one_undo_takes_all_back(
    talk: Wiring, services: Services, qtbot: QtBot
) -> None:
    before = shown_texts(talk)
    press(qtbot, Key.Key_H, CONTROL)
    bar = talk.transcript.find_bar
    bar.pattern.setChecked(True)
    look_for(talk, qtbot, r"\b(r)ose\b", "1 of 3")
    bar.replacement.setFocus()
    qtbot.keyClicks(bar.replacement, "$1abbit")
    press(qtbot, Key.Key_Return)  # this one
    qtbot.waitUntil(lambda: shown_texts(talk)[0] == "A rabbit is a rose.")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 2")
    bar.all_button.click()
    qtbot.waitUntil(lambda: shown_texts(talk)[0] == "A rabbit is a rabbit.")
    wait_saved(talk, qtbot)
    assert texts(services)[1] == "🌹 Roses need rain 👩‍🌾 and a rabbit."
    assert "Replaced: 2" in everything_said(talk.window)
    talk.transcript.table.setFocus()
    press(qtbot, Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: shown_texts(talk)[0] == "A rabbit is a rose.")
    press(qtbot, Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: shown_texts(talk) == before)


def test_a_pattern_that_is_none_is_said_and_a_lock_forgets_what_was_looked_for(talk: Wiring, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_F, CONTROL)
    bar = talk.transcript.find_bar
    bar.pattern.setChecked(True)
    look_for(talk, qtbot, "(rose", "This cannot be looked for")
    assert bar.count.toolTip()
    qtbot.keyClicks(bar.field, ")")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 5")
    talk.gate.lock()
    assert "rose" not in everything_said(talk.window)
    assert bar.isHidden()
    qtbot.waitUntil(talk.locked_page.unlock_button.isVisible)
