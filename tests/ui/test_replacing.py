"""Find and replace in many transcripts at once: counted first, and each can take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.bootstrap import Services
from app.library.library import Library
from app.services.revising import undone
from app.ui.windows.replace_dialog import ReplaceDialog
from app.ui.wiring import Wiring
from tests.ui.conftest import Open
from tests.ui.library import activate
from tests.ui.test_editing import CONTROL, SHIFT, keep, press, shown_texts, spoken

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("own_home")


@pytest.fixture
def talks(services: Services, shown: Open, qtbot: QtBot) -> Wiring:
    services.library.create(None, (), in_keychain=True).close()
    services.session.open()
    for said in ("A rose is a rose.", "Roses need rain.", "Nothing grows here."):
        services.session.call(lambda library, said=said: keep(library, spoken(0.0, said)))
    services.session.lock()
    wiring = shown(services)
    qtbot.waitUntil(lambda: wiring.jobs.rowCount() == 3 and wiring.segments.rowCount() == 1)
    activate(wiring, qtbot)
    wiring.job_list.view.setFocus()
    wiring.job_list.view.selectAll()
    return wiring


def asked(wiring: Wiring, qtbot: QtBot) -> ReplaceDialog:
    press(qtbot, Qt.Key.Key_H, CONTROL | SHIFT)
    dialog = wiring.library.dialogs.top
    assert isinstance(dialog, ReplaceDialog)
    return dialog


def all_texts(services: Services) -> list[str]:
    def read(library: Library) -> list[str]:
        latest = (library.transcripts.latest(item.id) for item in library.items.list())
        return sorted(library.transcripts.load(row.id).text for row in latest if row is not None)

    return services.session.call(read)


def test_it_is_counted_then_replaced_and_each_transcript_can_take_it_back(
    talks: Wiring, services: Services, qtbot: QtBot
) -> None:
    dialog = asked(talks, qtbot)
    dialog.replacement.setText("tulip")
    qtbot.keyClicks(dialog.field, "rose")
    assert not dialog.act_button.isEnabled()
    counted = "Places that would change: 3. Recordings they are in: 2."
    qtbot.waitUntil(lambda: dialog.count.text() == counted)
    assert all_texts(services) == ["A rose is a rose.", "Nothing grows here.", "Roses need rain."]
    dialog.words.setChecked(True)
    qtbot.waitUntil(lambda: "are in: 1" in dialog.count.text())
    dialog.words.setChecked(False)
    qtbot.waitUntil(dialog.act_button.isEnabled)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: talks.library.dialogs.top is None)
    assert all_texts(services) == ["A tulip is a tulip.", "Nothing grows here.", "tulips need rain."]
    assert "Places that were replaced: 3" in talks.message_stack.messages[-1].text
    shown = talks.shelf.shown
    assert shown is not None
    assert shown.item is not None
    qtbot.waitUntil(lambda: shown_texts(talks)[0] in all_texts(services))
    numbers = [item.id for item in services.session.call(lambda library: library.items.list())]
    for number in numbers:
        services.session.call(lambda library, number=number: undone(library, library.items.get(number)))
    assert all_texts(services) == ["A rose is a rose.", "Nothing grows here.", "Roses need rain."]


def test_a_pattern_that_is_none_or_never_ends_is_told_and_changes_nothing(
    talks: Wiring, services: Services, qtbot: QtBot
) -> None:
    dialog = asked(talks, qtbot)
    dialog.pattern.setChecked(True)
    qtbot.keyClicks(dialog.field, "(rose")
    qtbot.waitUntil(lambda: "pattern" in dialog.problem.lower())
    assert not dialog.act_button.isEnabled()
    dialog.field.setText(r"r(o)se")
    dialog.replacement.setText("r$1$1se")
    qtbot.waitUntil(dialog.act_button.isEnabled)
    assert dialog.problem == ""
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert talks.library.dialogs.top is None
    assert all_texts(services) == ["A rose is a rose.", "Nothing grows here.", "Roses need rain."]


def test_a_lock_closes_the_dialog(talks: Wiring, qtbot: QtBot) -> None:
    asked(talks, qtbot)
    talks.gate.lock()
    qtbot.waitUntil(lambda: talks.library.dialogs.top is None)
    assert talks.library.browse.replacing.dialog is None
