"""A transcript is compared with another of the same recording, and passages are taken over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.bootstrap import Services
from app.core.transcript import EngineInfo, Segment, Transcript
from app.library.library import Library
from app.ui.windows.compare_dialog import CompareDialog
from app.ui.wiring import Wiring
from tests.ui.conftest import Open
from tests.ui.library import activate, dialog_of, put

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("own_home")
OLDER = ("Good morning.", "The zebra leaps.", "Good night.")
NEWER = ("Good morning", "The cobra sleeps.", "Good night.")


def keep(library: Library, *texts: str) -> None:
    """Put another transcript of the one item into the library."""
    (item,) = library.items.list() or [put(library, "Talk")]
    head = Transcript(
        source_name="Talk",
        language="en",
        language_probability=None,
        duration_s=61.0,
        engine=EngineInfo(engine="faster-whisper", model=f"model-{len(library.transcripts.of_item(item.id))}"),
        segments=tuple(
            Segment(start_s=4.0 * at, end_s=4.0 * at + 3, text=f" {text}", speaker="Ann")
            for at, text in enumerate(texts)
        ),
    )
    library.transcripts.finish(library.transcripts.begin(item.id, head), head)


@pytest.fixture
def talk(services: Services, shown: Open, qtbot: QtBot) -> Wiring:
    """Return a window on a recording that was transcribed twice."""
    services.library.create(None, (), in_keychain=True).close()
    services.session.open()
    services.session.call(lambda library: put(library, "Talk"))
    services.session.call(lambda library: keep(library, *OLDER))
    services.session.call(lambda library: keep(library, *NEWER))
    services.session.lock()
    wiring = shown(services)
    qtbot.waitUntil(lambda: wiring.segments.is_stored and wiring.segments.rowCount() == 3)
    activate(wiring, qtbot)
    wiring.transcript.table.setFocus()
    wiring.transcript.table.choose(0)
    return wiring


def texts(wiring: Wiring) -> list[str]:
    return [line.text.strip() for line in wiring.segments.lines]


def compared(wiring: Wiring, qtbot: QtBot) -> CompareDialog:
    wiring.commands.do("edit.compare")
    dialog = dialog_of(wiring, CompareDialog, qtbot)
    qtbot.waitUntil(lambda: "Comparing" not in dialog.count.text())
    return dialog


def test_a_passage_of_another_model_is_taken_over_and_back(talk: Wiring, qtbot: QtBot) -> None:
    dialog = compared(talk, qtbot)
    assert dialog.choice.currentText().startswith("model-1")
    assert dialog.count.text() == "Passages that differ: 1"
    line = dialog.list.lines.index(0)
    assert line.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "00:00:04: The cobra sleeps., The other: The zebra leaps."
    )
    assert "[\N{MINUS SIGN}cobra sleeps.] [+zebra leaps.]" in dialog.difference.toPlainText()
    heard: list[tuple[float, float]] = []
    talk.library.editing.comparing.hear_requested.connect(lambda start_s, end_s: heard.append((start_s, end_s)))
    dialog.hear_button.click()
    assert heard == [(4.0, 7.0)]
    dialog.exact.setChecked(True)
    qtbot.waitUntil(lambda: dialog.count.text() == "Passages that differ: 2")
    dialog.list.setCurrentIndex(dialog.list.lines.index(1))
    dialog.take_button.click()
    qtbot.waitUntil(lambda: len(dialog.found) == 1)
    assert texts(talk) == ["Good morning", "The zebra leaps.", "Good night."]
    assert [line.speaker for line in talk.segments.lines] == ["Ann"] * 3
    dialog.close_button.click()
    talk.library.editing.undo()
    qtbot.waitUntil(lambda: texts(talk) == list(NEWER))


def test_all_of_the_other_transcript_is_taken_over_as_one_edit(talk: Wiring, qtbot: QtBot) -> None:
    dialog = compared(talk, qtbot)
    dialog.exact.setChecked(True)
    qtbot.waitUntil(lambda: dialog.count.text() == "Passages that differ: 2")
    qtbot.mouseClick(dialog.all_button, Qt.MouseButton.LeftButton)
    assert not dialog.take_button.isEnabled(), "nothing is taken over twice"
    qtbot.waitUntil(lambda: dialog.count.text() == "Both say the same.")
    assert texts(talk) == list(OLDER)
    assert not dialog.all_button.isEnabled()
    dialog.close_button.click()
    talk.library.editing.undo()
    qtbot.waitUntil(lambda: texts(talk) == list(NEWER))


def test_what_was_edited_is_compared_with_what_was_heard(talk: Wiring, qtbot: QtBot) -> None:
    number = talk.segments.lines[2].id
    talk.library.editing.editing.write(number, "Sleep well.")
    talk.library.editing.cutting.delete([talk.segments.lines[0].id])
    qtbot.waitUntil(lambda: talk.segments.rowCount() == 2 and talk.library.editing.editing.is_saved)
    dialog = compared(talk, qtbot)
    assert dialog.choice.currentText().startswith("As it was transcribed")
    assert [(one.our_text, one.their_text) for one in dialog.found] == [
        ("", " Good morning"),
        (" Sleep well.", " Good night."),
    ]
    dialog.take_button.click()
    qtbot.waitUntil(lambda: len(dialog.found) == 1)
    dialog.take_button.click()
    qtbot.waitUntil(lambda: dialog.count.text() == "Both say the same.")
    assert texts(talk) == list(NEWER)
    assert not dialog.take_button.isEnabled()
    dialog.close_button.click()


def test_a_lone_transcript_says_that_there_is_nothing_to_compare(
    services: Services, shown: Open, qtbot: QtBot
) -> None:
    services.library.create(None, (), in_keychain=True).close()
    services.session.open()
    services.session.call(lambda library: put(library, "Talk", "One."))
    services.session.lock()
    wiring = shown(services)
    qtbot.waitUntil(lambda: wiring.segments.is_stored)
    activate(wiring, qtbot)
    wiring.commands.do("edit.compare")
    qtbot.waitUntil(lambda: not wiring.message_stack.isHidden())
    assert wiring.gate.dialog is None
