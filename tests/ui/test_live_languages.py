"""The language changes while everything is shown: nothing of what is shown or said stays in the one before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractListModel, QDateTime, QLocale, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QTabBar, QWidget

from app.core import settings
from app.core.errors import Code, InputError, LibraryError, ModelError, WarningCode
from app.core.transcript import Notice
from app.services.home import resources_folder
from app.ui.models.job_model import JobRole
from app.ui.translator import Entry
from app.ui.wiring import Wiring
from tests.ui.library import activate, everything_said
from tests.ui.test_every_window import COMMANDS, _on_top, whole  # noqa: F401 (a fixture)
from tests.ui.test_languages import catalogue, write_ts  # noqa: F401 (a fixture)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MADE_UP = "eo"
TIMES = "\N{MULTIPLICATION SIGN}"
WORD = re.compile(r"[^\W\d_]{2,}")
MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
OF_USERS = (
    "Garden talk", "The zebra sleeps", "Roses need rain", "And sun", "Who?", "Ada", "Ben", "zebra",
)  # fmt: skip
THE_SAME = re.compile(
    r"\b(Soundlock|small|OK|Ctrl|Shift|Alt|Esc|Space|Del|Home|End|Up|Down|Left|Right|Return|Enter|PgUp|PgDown|Tab|Meta|F\d+"
    r"|Ins|min|US|Deutsch|English|Esperanto|AM|PM|FLAC|MP3|Opus|WAV|talk\.wav|Press shortcut|Scroll)\b|\(\.\w+\)"
)
"""Names, keys, units, Qt's own words."""
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture(scope="module")
def folder(catalogue: list[Entry], tmp_path_factory: pytest.TempPathFactory) -> Path:  # noqa: F811 (the fixture)
    """Return a folder with a language that is made up, of which Qt knows no words."""
    folder = tmp_path_factory.mktemp("translations")
    for entry in catalogue:
        entry.forms = [f"⟦{entry.source}⟧"] * (2 if entry.is_plural else 1)
    write_ts(folder / f"{MADE_UP}.ts", catalogue)
    return folder


@pytest.fixture
def many(whole: Wiring, folder: Path) -> Iterator[Wiring]:  # noqa: F811 (the fixture)
    """Return a window that shows all that it can, and knows a language that is made up."""
    whole.library._parts.language._folder = folder
    yield whole
    whole.library._parts.language.use("en")
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shown_by(window: QWidget) -> Iterator[str]:
    """Yield every text that a window shows or says."""
    yield from everything_said(window).splitlines()
    for thing in (window, *window.findChildren(QObject)):
        match thing:
            case QAction():
                yield from (thing.text(), thing.toolTip())
            case QComboBox():
                yield from (thing.itemText(place) for place in range(thing.count()))
            case QTabBar():
                yield from (thing.tabText(place) for place in range(thing.count()))
            case QAbstractItemView():
                yield from _held_by(thing, QModelIndex())


def _held_by(view: QAbstractItemView, parent: QModelIndex) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount(parent)):
            index = model.index(row, column, parent)
            yield from (str(index.data(role) or "") for role in ROLES)
            if column == 0 and isinstance(model, QStandardItemModel):
                yield from _held_by(view, index)


def left_over(window: QWidget) -> str:
    """Return what is not in the language that is made up."""
    return "\n".join(sorted({text for text in shown_by(window) if WORD.search(_rest(text))}))


def _rest(text: str) -> str:
    while MARKED.search(text):
        text = MARKED.sub("", text)
    for words in OF_USERS:
        text = text.replace(words, "")
    return THE_SAME.sub("", text)


def use(wiring: Wiring, language: str) -> None:
    wiring.application.preferences.set(settings.LANGUAGE, language)


def test_what_is_shown_while_the_language_changes(many: Wiring) -> None:
    commands = many.commands
    for command in ("view.listening", "view.marks", "edit.replace"):
        commands.do(command)
    for error in (
        InputError(Code.INPUT_NOT_REGULAR, name="talk.wav", kind="named pipe"),
        LibraryError(Code.LIBRARY_WRONG_KEY, what="passphrase"),
        LibraryError(Code.LIBRARY_TAMPERED, what="ledger entry 7, cut short"),
    ):
        many.messages.fail(error)
    before = set(shown_by(many.window))
    use(many, MADE_UP)
    assert not left_over(many.window)
    use(many, "en")
    assert set(shown_by(many.window)) == before


WINDOWS = sorted({*COMMANDS} - {"library.ways"})  # nothing beside that one can be reached while it is open


def test_the_queue_and_the_search_change_their_language(many: Wiring, qtbot: QtBot) -> None:
    many.commands.do("queue.show")
    many.messages.note(Notice(code=WarningCode.FELL_BACK_TO_CPU, params={"reason": "no usable card was found"}))
    use(many, MADE_UP)
    assert not left_over(many.window)
    use(many, "en")
    many.commands.do("queue.show")
    many.job_list.search.setText("zebra")
    qtbot.waitUntil(lambda: many.hits.rowCount() == 1)
    use(many, MADE_UP)
    assert not left_over(many.window)


def test_the_locked_page_changes_its_language(many: Wiring, qtbot: QtBot) -> None:
    many.gate.lock()
    qtbot.waitUntil(many.locked_page.unlock_button.isVisible)
    use(many, MADE_UP)
    assert not left_over(many.window)


def test_dates_and_numbers_are_those_of_the_language(many: Wiring) -> None:
    use(many, "en")
    day = QDateTime.fromMSecsSinceEpoch(1_700_000_000_000).date()
    assert "November" in QLocale().toString(day)
    assert many.player.speed.itemText(1) == "0.75x"
    many.library._parts.language._folder = resources_folder() / "translations"
    use(many, "fr")
    assert "mardi 14 novembre 2023" in QLocale().toString(day)
    assert many.player.speed.itemText(1) == f"0,75{TIMES}"
    assert many.player.speed.locale().language() is QLocale.Language.French
    assert many.header.languages.itemText(2) == "Allemand"
    assert "Anglais" in many.jobs.index(0).data(JobRole.DETAILS)


def test_the_causes_of_errors_are_told_in_the_language(many: Wiring) -> None:
    many.library._parts.language._folder = resources_folder() / "translations"
    many.messages.fail(InputError(Code.INPUT_NOT_REGULAR, name="a.wav", kind="socket"))
    many.messages.fail(LibraryError(Code.LIBRARY_WRONG_KEY, what="passphrase"))
    use(many, "de")
    told = everything_said(many.message_stack)
    assert "„a.wav“ ist keine Datei, sondern etwas anderes (Socket)." in told
    assert "nicht öffnen: Passphrase." in told
    many.messages.fail(LibraryError(Code.LIBRARY_TAMPERED, what="ledger entry 7, cut short"))
    assert "(Eintrag 7 im Verlaufsbuch, abgeschnitten)" in everything_said(many.message_stack)
    use(many, "es")
    assert "(entrada 7 del libro de registro, truncada)" in everything_said(many.message_stack)
    many.messages.fail(ModelError(Code.MODEL_DAMAGED, name="x", what="vocabulary.txt is no list of words"))
    assert "vocabulary.txt no es una lista de palabras" in everything_said(many.message_stack)
    assert many.library._parts.language.offered()[2] == ("es", "Español")


def test_every_window_changes_its_language(many: Wiring, qtbot: QtBot) -> None:
    for command in WINDOWS:
        activate(many, qtbot)
        many.transcript.table.setFocus()
        many.commands.do(command)
        qtbot.waitUntil(lambda: _on_top(many) is not None)
        window = _on_top(many)
        assert window is not None
        use(many, MADE_UP)
        assert not left_over(window), command
        window.close()
        qtbot.waitUntil(lambda: _on_top(many) is None)
        use(many, "en")
