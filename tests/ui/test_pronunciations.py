"""The window of the dictionary: entries found, heard, changed, and at once in force."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from app.core.pronunciation import Entry, Kind, PronunciationBook
from app.services.pronunciations import kept_pronunciations
from app.ui.windows.pronunciations_dialog import PronunciationsDialog
from app.ui.wiring import Wiring
from tests.fakes.reading import FakeReading
from tests.ui.conftest import Open
from tests.ui.fakes import fake_services
from tests.ui.library import activate
from tests.ui.test_accessibility import _unnamed
from tests.ui.test_every_window import _labelled

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.bootstrap import Services

BOOK = PronunciationBook().with_entries(
    [
        Entry(written="Dr", spoken="Doctor", language="en"),
        Entry(written="Goethe", spoken="bet@", language="de", kind=Kind.ESPEAK),
        Entry(written=r"(\d+)p", spoken="$1 pixels", kind=Kind.PATTERN, matches_case=True),
    ]
)


def shown_dialog(wiring: Wiring, qtbot: QtBot) -> PronunciationsDialog:
    qtbot.waitUntil(lambda: isinstance(wiring.library.dialogs.top, PronunciationsDialog))
    dialog = wiring.library.dialogs.top
    assert isinstance(dialog, PronunciationsDialog)
    return dialog


@pytest.fixture
def wiring(opened: Open) -> Wiring:
    """Return a window without a library that shows the reader."""
    found = opened(dataclasses.replace(fake_services(), reading=FakeReading()))  # type: ignore[arg-type]
    found.commands.do("reader.show")
    return found


@pytest.fixture
def dialog(wiring: Wiring, qtbot: QtBot) -> PronunciationsDialog:
    """Return the window with some entries."""
    wiring.commands.do("reader.pronunciations")
    found = shown_dialog(wiring, qtbot)
    found.show_book(BOOK)
    return found


def titles(dialog: PronunciationsDialog) -> list[str]:
    lines = dialog.list.lines
    return [lines.index(row).data() for row in range(lines.rowCount())]


def choose(dialog: PronunciationsDialog, row: int) -> None:
    dialog.list.setCurrentIndex(dialog.list.lines.index(row))


def said_in(wiring: Wiring, text: str, language: str) -> str:
    made = wiring.services.preparation.utterances(text, language=language, is_fixed=True)
    return "".join(one.text for one in made)


def test_entries_are_listed_found_and_shown(dialog: PronunciationsDialog, qtbot: QtBot) -> None:
    assert titles(dialog) == [r"(\d+)p → $1 pixels", "Dr → Doctor", "Goethe → bet@"]
    details = dialog.list.lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert details.endswith("All languages · Regular expression · case matters")
    choose(dialog, 2)
    assert dialog.form.entry == BOOK.entries[2]
    assert dialog.keep_button.accessibleName() == "Change"
    assert not dialog.keep_button.isEnabled(), "nothing was changed"
    dialog.search.setText("doct")
    qtbot.waitUntil(lambda: titles(dialog) == ["Dr → Doctor"])
    assert _unnamed(dialog)[0] == []
    assert list(_labelled(dialog)) == []


def test_an_entry_is_added_changed_and_removed_and_in_force_at_once(
    dialog: PronunciationsDialog, wiring: Wiring, qtbot: QtBot
) -> None:
    dialog.form.written.setText("GIF")
    dialog.form.spoken.setText("jiff")
    dialog.form.language.setCurrentIndex(dialog.form.language.findData("en"))
    qtbot.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)
    assert "GIF → jiff" in titles(dialog)
    assert said_in(wiring, "A GIF.", "en") == "A jiff."
    assert dialog.form.written.text() == ""
    choose(dialog, titles(dialog).index("GIF → jiff"))
    dialog.form.written.setText("GIFs")
    qtbot.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)
    assert "GIFs → jiff" in titles(dialog)
    assert "GIF → jiff" not in titles(dialog)
    choose(dialog, titles(dialog).index("GIFs → jiff"))
    qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    assert titles(dialog) == [r"(\d+)p → $1 pixels", "Dr → Doctor", "Goethe → bet@"]
    assert said_in(wiring, "A GIF.", "en") == "A GIF."


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (Entry(written="(", spoken="x", kind=Kind.PATTERN), "no regular expression"),
        (Entry(written="(a)", spoken="$2", kind=Kind.PATTERN), "which the expression does not have"),
        (Entry(written="x", spoken="bet", kind=Kind.IPA), "Choose one of them"),
        (Entry(written="x", spoken="ʘʘ", kind=Kind.IPA, language="de"), "not known in this language"),
        (Entry(written="x", spoken="]]", kind=Kind.ESPEAK), "not known in this language"),
    ],
)
def test_what_nobody_can_say_is_told_and_not_kept(
    entry: Entry, words: str, dialog: PronunciationsDialog, qtbot: QtBot
) -> None:
    dialog.form.show_entry(entry)
    qtbot.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)
    assert words in dialog.problem
    assert len(titles(dialog)) == 3
    dialog.form.spoken.setText("y")
    assert dialog.problem == ""


def test_a_word_of_the_text_leads_to_its_entry(wiring: Wiring, qtbot: QtBot) -> None:
    activate(wiring, qtbot)
    view = wiring.library.reading.panel.view
    view.setPlainText("The zebra & me.")
    view.put_caret(5)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(view, asked)
    event_menu = view.findChild(QMenu)
    assert event_menu is not None
    offered = [action for action in event_menu.actions() if "Pronunciation" in action.text()]
    assert [action.text() for action in offered] == ["Pronunciation of “zebra”…"]
    offered[0].trigger()
    dialog = shown_dialog(wiring, qtbot)
    assert dialog.form.written.text() == "zebra"


def test_a_library_keeps_them(services: Services, shown: Open, qtbot: QtBot) -> None:
    services.library.create(None, (), in_keychain=True).close()
    wiring = shown(dataclasses.replace(services, reading=FakeReading()))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: services.session.is_open)
    wiring.library.reading.pronouncing.show("Goethe")
    dialog = shown_dialog(wiring, qtbot)
    dialog.form.spoken.setText("Gertie")
    qtbot.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: said_in(wiring, "Goethe", "en") == "Gertie")
    assert services.session.call(kept_pronunciations).entries == (Entry(written="Goethe", spoken="Gertie"),)
    wiring.library.dialogs.close_all()
