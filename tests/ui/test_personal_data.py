"""Personal data is found and marked at one key, gone through by keys, and taken back as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from app.bootstrap import Services
from app.library.library import Library
from app.library.records import MarkKind, MarkRow
from app.services.exportable import exportable_of
from app.ui.door import Door
from app.ui.messages import Message, Remedy
from app.ui.wiring import Wiring
from tests.support.media import pcm16, wav_bytes
from tests.support.speech import tone
from tests.ui.conftest import Open
from tests.ui.library import everything_said, put

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SAID = (
    " Good morning.",
    " My card is 4111 1111 1111 1111.",
    " Write to jane.doe@example.com.",
    " Thank you.",
)


@pytest.fixture
def talk(services: Services, shown: Open, qtbot: QtBot) -> Wiring:
    """Return a window that shows a transcript with two pieces of personal data."""
    services.library.create(None, (), in_keychain=True).close()
    services.session.open()
    services.session.call(lambda library: put(library, "Call", *SAID))
    services.session.lock()
    wiring = shown(services)
    qtbot.waitUntil(lambda: wiring.segments.rowCount() == len(SAID))
    wiring.window.activateWindow()
    qtbot.waitUntil(wiring.window.isActiveWindow)
    return wiring


def marks(wiring: Wiring) -> list[MarkRow]:
    def read(library: Library) -> list[MarkRow]:
        (item,) = library.items.list()
        return library.marks.of_item(item.id, MarkKind.REDACTION)

    return wiring.services.session.call(read)


def listen(wiring: Wiring) -> list[Message]:
    heard: list[Message] = []
    wiring.messages.posted.connect(heard.append)
    return heard


def test_what_is_found_is_marked_and_gone_through_by_keys(talk: Wiring, qtbot: QtBot) -> None:
    heard, panel = listen(talk), talk.library.review.marks_panel
    talk.commands.do("transcript.find_personal_data")
    qtbot.waitUntil(lambda: panel.view.model().rowCount() == 2 and panel.mark is not None)
    assert [(mark.start_s, mark.end_s) for mark in marks(talk)] == [(4.0, 7.0), (8.0, 11.0)]
    assert heard[-1].text.startswith("Marked for redaction: 2.")
    assert heard[-1].remedy is Remedy.TAKE_BACK_MARKS
    assert panel.view.hasFocus()
    said = panel.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "To be redacted, 00:00:04 to 00:00:07, Payment card: the check digits are right"
    jumps: list[float] = []
    talk.library.review.jump_requested.connect(jumps.append)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert jumps == [8.0]
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: [mark.start_s for mark in marks(talk)] == [4.0])


def test_a_label_is_written_anew_and_its_reason_stays(talk: Wiring, qtbot: QtBot) -> None:
    panel = talk.library.review.marks_panel
    talk.commands.do("transcript.find_personal_data")
    qtbot.waitUntil(lambda: panel.view.model().rowCount() == 2 and panel.mark is not None)
    panel.write()
    field = panel.view.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.text() == "Payment card"
    field.setText("card")
    talk.library.review.marking.read_again()  # which finds nothing new, and takes nothing from who writes
    talk.services.session.call(lambda _: None)
    QApplication.processEvents()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: marks(talk)[0].body == "card\nthe check digits are right")

    def exported(library: Library) -> str:
        (item,) = library.items.list()
        return exportable_of(library, item).shown().text

    shown = talk.services.session.call(exported)
    assert shown == "Good morning. [redacted: card] [redacted: E-mail address] Thank you."


def test_the_marks_of_a_search_are_taken_back_as_one(talk: Wiring, qtbot: QtBot) -> None:
    heard, panel = listen(talk), talk.library.review.marks_panel
    talk.transcript.table.selectRow(0)
    talk.commands.do("transcript.redaction")
    qtbot.waitUntil(lambda: len(marks(talk)) == 1)
    assert not talk.commands["transcript.take_back_found"].is_possible()
    qtbot.mouseClick(panel.search_button, Qt.MouseButton.LeftButton)
    assert not panel.search_button.isEnabled()
    qtbot.waitUntil(lambda: panel.search_button.isEnabled() and len(marks(talk)) == 3)
    talk.commands.do("transcript.find_personal_data")
    qtbot.waitUntil(lambda: heard[-1].text.startswith("All personal data that was found is marked already."))
    talk.commands.do("transcript.take_back_found")
    qtbot.waitUntil(lambda: [mark.start_s for mark in marks(talk)] == [0.0])
    qtbot.waitUntil(lambda: panel.view.model().rowCount() == 1)
    assert heard[-1].text == "Marks removed: 2."
    assert not talk.commands["transcript.take_back_found"].is_possible()


def test_nothing_of_a_search_stays_after_a_lock(talk: Wiring, qtbot: QtBot) -> None:
    talk.commands.do("transcript.find_personal_data")
    talk.gate.lock()
    qtbot.waitUntil(lambda: talk.gate.door is Door.LOCKED)
    personal = talk.library.review.personal_data
    assert (personal.can_find, personal.can_take_back) == (False, False)
    assert "Payment card" not in everything_said(talk.window)


def test_a_copy_is_made_only_of_what_is_marked(talk: Wiring, qtbot: QtBot) -> None:
    heard = listen(talk)
    assert talk.commands["library.redacted_copy"].is_possible()
    talk.commands.do("library.redacted_copy")
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert heard[0].text.startswith("Nothing is marked for redaction here")
    assert talk.commands["library.redacted_copy"].is_possible()


def test_a_copy_joins_the_list_and_has_nothing_of_what_is_marked(talk: Wiring, qtbot: QtBot) -> None:
    def give_sound(library: Library) -> None:
        (item,) = library.items.list()
        with library.blobs.writing(item.id, "audio") as writer:
            writer.write(wav_bytes(pcm16(tone(16))))

    talk.services.session.call(give_sound)
    heard = listen(talk)
    talk.commands.do("transcript.find_personal_data")
    qtbot.waitUntil(lambda: len(marks(talk)) == 2 and len(heard) == 1)
    talk.commands.do("library.redacted_copy")
    qtbot.waitUntil(lambda: heard[-1].text.startswith("The copy is in the list."), timeout=30_000)
    (copy, original) = talk.jobs.rows
    assert (copy.name, original.name) == ("Call (redacted)", "Call")
    assert copy.has_ended

    def text(library: Library) -> str:
        assert copy.item is not None
        return exportable_of(library, copy.item).transcript.text

    assert talk.services.session.call(text) == (
        "Good morning. [redacted: Payment card] [redacted: E-mail address] Thank you."
    )
