"""The sidebar and the list of a window on a library: arranged, dropped, trashed, with the keyboard alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QWidget

from app.library.deeds import Deed
from app.library.items import everything
from app.library.library import Library
from app.library.records import ItemKind, ItemState, MarkKind
from app.services import arranging
from app.ui.models.item_model import ITEMS_MIME
from app.ui.models.job_model import JobRole
from app.ui.models.job_row import State
from app.ui.models.scope import EVERYTHING, Kind, Scope
from app.ui.panels.sidebar import Sidebar
from app.ui.windows.name_dialog import NameDialog
from app.ui.windows.question import Question
from app.ui.wiring import Wiring
from tests.ui.library import activate, everything_said, put, titles

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TRASH = Scope(Kind.TRASH)

pytestmark = pytest.mark.usefixtures("own_home")


def sidebar_of(wiring: Wiring) -> Sidebar:
    return wiring.library._parts.sidebar


def shown(wiring: Wiring) -> list[str]:
    return [row.name for row in wiring.job_list.items.rows]


def names(wiring: Wiring) -> list[str]:
    model = sidebar_of(wiring).model
    return [str(model.index(at).data()) for at in range(model.rowCount())]


def editor_of(view: QWidget, qtbot: QtBot) -> QLineEdit:
    qtbot.waitUntil(lambda: view.findChild(QLineEdit) is not None)
    editor = view.findChild(QLineEdit)
    assert editor is not None
    return editor


def drop_on(wiring: Wiring, scope: Scope, data: QMimeData) -> bool:
    """Drag over an entry of the sidebar and let go, as the desktop does."""
    view = sidebar_of(wiring).view
    place = sidebar_of(wiring).model.place(scope)
    assert place is not None
    at = view.visualRect(sidebar_of(wiring).model.index(place)).center()
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(at, copy, data, left, none)
    QApplication.sendEvent(view.viewport(), entered)
    moved = QDragMoveEvent(at, copy, data, left, none)
    QApplication.sendEvent(view.viewport(), moved)
    dropped = QDropEvent(QPointF(at), copy, data, left, none)
    QApplication.sendEvent(view.viewport(), dropped)
    return moved.isAccepted()


def state_of(wiring: Wiring, title: str) -> ItemState:
    rows = wiring.services.session.call(lambda library: library.items.find(title))
    return rows.state


@pytest.fixture
def arranged(filled: Wiring, qtbot: QtBot) -> Wiring:
    """Return a window on a library with a collection and a tag, each with one recording."""
    activate(filled, qtbot)
    one, other = (row.item for row in filled.jobs.rows)
    assert one is not None
    assert other is not None
    browsing = filled.library.browse.browsing
    browsing.do(lambda library: arranging.put_into_new_collection(library, [one.id], "Interviews"))
    browsing.do(lambda library: arranging.add_tag(library, [other.id], "garden"))
    qtbot.waitUntil(lambda: names(filled)[5:] == ["Collections", "Interviews", "Tags", "garden"])
    return filled


def test_the_arrows_lead_through_the_sidebar_past_its_headings(arranged: Wiring, qtbot: QtBot) -> None:
    view = sidebar_of(arranged).view
    qtbot.keyClick(arranged.window, Qt.Key.Key_1, CONTROL)
    assert QApplication.focusWidget() is view
    seen = []
    for _ in range(6):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        seen.append((str(view.currentIndex().data()), shown(arranged)))
    assert seen == [
        ("Recent", ["Interview", "Garden talk"]),
        ("Queue", []),
        ("Read aloud", ["Interview", "Garden talk"]),
        ("Trash", []),
        ("Interviews", ["Interview"]),
        ("garden", ["Garden talk"]),
    ]
    assert arranged.job_list.current is arranged.jobs.rows[0], "what is open stays open"
    assert arranged.segments.rowCount() == 61
    qtbot.keyClick(arranged.window, Qt.Key.Key_2, CONTROL)
    qtbot.keyClick(arranged.job_list.view, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: arranged.segments.rowCount() == 2)


def test_an_empty_part_says_why(arranged: Wiring) -> None:
    sidebar_of(arranged).choose(TRASH)
    assert "The trash is empty." in everything_said(arranged.job_list)
    assert arranged.job_list.tools.empty_button.isVisible()
    sidebar_of(arranged).choose(EVERYTHING)
    assert arranged.job_list.view.isVisible()
    assert not arranged.job_list.tools.empty_button.isVisible()


def test_a_collection_is_made_renamed_and_deleted_in_place(arranged: Wiring, qtbot: QtBot) -> None:
    sidebar = sidebar_of(arranged)
    tester = QAbstractItemModelTester(sidebar.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.keyClick(arranged.window, Qt.Key.Key_N, CONTROL | SHIFT)
    editor = editor_of(sidebar.view, qtbot)
    qtbot.keyClicks(editor, "Lectures")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(arranged)[6:8] == ["Interviews", "Lectures"])
    place = names(arranged).index("Lectures")
    sidebar.view.setCurrentIndex(sidebar.model.index(place))
    sidebar.view.setFocus()
    qtbot.keyClick(sidebar.view, Qt.Key.Key_F2)
    editor = editor_of(sidebar.view, qtbot)
    editor.setText("Interviews")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(arranged.message_stack.messages))
    assert "Interviews" in arranged.message_stack.messages[-1].text
    qtbot.keyClick(sidebar.view, Qt.Key.Key_F2)
    editor = editor_of(sidebar.view, qtbot)
    editor.setText("Courses")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Courses" in names(arranged))
    qtbot.keyClick(sidebar.view, Qt.Key.Key_Delete)
    question = arranged.library.dialogs.top
    assert isinstance(question, Question)
    assert "“Courses”" in everything_said(question)
    question.act_button.click()
    qtbot.waitUntil(lambda: "Courses" not in names(arranged))
    assert sidebar.scope == EVERYTHING
    assert tester.model() is sidebar.model


def test_giving_up_a_new_collection_leaves_nothing(arranged: Wiring, qtbot: QtBot) -> None:
    before = names(arranged)
    sidebar_of(arranged).new_button.click()
    qtbot.keyClick(editor_of(sidebar_of(arranged).view, qtbot), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: names(arranged) == before)
    assert sidebar_of(arranged).scope == EVERYTHING


def test_items_are_dropped_where_they_can_lie(arranged: Wiring, qtbot: QtBot) -> None:
    view = arranged.job_list.view
    view.selectAll()
    data = arranged.job_list.items.mimeData(view.selectionModel().selectedRows())
    assert data.formats() == [ITEMS_MIME]
    collection, tag = (sidebar_of(arranged).model.labels.collections[0], sidebar_of(arranged).model.labels.tags[0])
    assert drop_on(arranged, Scope(Kind.COLLECTION, collection.id), data)
    rows = arranged.jobs.rows
    qtbot.waitUntil(lambda: all(row.item is not None and row.item.collection == collection.id for row in rows))
    assert drop_on(arranged, Scope(Kind.TAG, tag.id), data)
    qtbot.waitUntil(lambda: all(row.tags == {tag.id} for row in rows))
    assert not drop_on(arranged, Scope(Kind.RECENT), data)
    text = QMimeData()
    text.setText("1,2")
    assert not drop_on(arranged, Scope(Kind.TAG, tag.id), text)
    assert drop_on(arranged, TRASH, data)
    qtbot.waitUntil(lambda: shown(arranged) == [])
    stored = arranged.services.session.call(lambda library: library.tags.list())
    assert [(row.name, row.items) for row in stored] == [("garden", 2)]


def test_a_window_takes_items_for_no_files(arranged: Wiring) -> None:
    data = arranged.job_list.items.mimeData([arranged.job_list.items.index(0)])
    none = Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(arranged.window, event)
    assert not event.isAccepted()


def test_the_trash_takes_gives_back_and_is_emptied(arranged: Wiring, qtbot: QtBot) -> None:
    view = arranged.job_list.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown(arranged) == ["Garden talk"])
    assert state_of(arranged, "Interview") is ItemState.TRASHED
    qtbot.waitUntil(lambda: arranged.segments.rowCount() == 2)
    message = arranged.message_stack.messages[-1]
    arranged.message_stack.remedy_chosen.emit(message.remedy)
    qtbot.waitUntil(lambda: shown(arranged) == ["Interview", "Garden talk"])
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not shown(arranged))
    sidebar_of(arranged).choose(TRASH)
    assert shown(arranged) == ["Interview", "Garden talk"]
    assert not arranged.job_list.items.flags(arranged.job_list.items.index(0)) & Qt.ItemFlag.ItemIsEditable
    arranged.job_list.select_first()
    view.setFocus()
    arranged.commands.do("library.restore")
    qtbot.waitUntil(lambda: shown(arranged) == ["Garden talk"])
    arranged.job_list.tools.empty_button.click()
    question = arranged.shelf.question
    assert question is not None
    assert question.text() == "Delete “Garden talk” for good?"
    next(one for one in question.buttons() if one is not question.escapeButton()).click()
    qtbot.waitUntil(lambda: titles(arranged) == ["Interview"])
    assert arranged.services.session.call(lambda library: library.items.count(everything())) == 1


def test_what_is_being_transcribed_is_not_trashed(arranged: Wiring) -> None:
    arranged.jobs.rows[0].state = State.LISTENING
    arranged.commands.do("library.trash")
    assert "Cancel it first" in arranged.message_stack.messages[-1].text


def test_several_are_tagged_and_collected_by_the_keyboard(arranged: Wiring, qtbot: QtBot) -> None:
    view = arranged.job_list.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_A, CONTROL)
    assert "2 of 2 selected" in everything_said(arranged.job_list)
    qtbot.keyClick(view, Qt.Key.Key_T, CONTROL)
    dialog = arranged.library.dialogs.top
    assert isinstance(dialog, NameDialog)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.problem == "Type a name."
    dialog.field.setText("to check")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "to check" in names(arranged))
    assert len(arranged.job_list.selected) == 2
    arranged.commands.do("library.collect")
    again = arranged.library.dialogs.top
    assert isinstance(again, NameDialog)
    again.field.setText("Interviews")
    again.act_button.click()
    collections = arranged.services.session.call
    qtbot.waitUntil(lambda: collections(lambda library: library.collections.list()[0].items) == 2)


def test_the_menu_opens_by_its_key_and_offers_what_is_possible(arranged: Wiring, qtbot: QtBot) -> None:
    view, menu = arranged.job_list.view, arranged.library.browse.browsing.menu
    view.setFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), view.mapToGlobal(QPoint()))
    QApplication.sendEvent(view.viewport(), event)
    assert menu.isVisible()
    offered = [action.text().split("\t")[0] for action in menu.actions() if action.text() and action.isVisible()]
    assert offered == [
        "Rename",
        "E&xport…",
        "&Tag…",
        "&Collection",
        "To a &new collection…",
        "&Sensitive",
        "&Find and replace…",
        "&Export the transcripts",
        "Move to the tras&h",
        "&Delete for good…",
    ]
    (collection,) = (one for one in menu.findChildren(QMenu) if one.title() == "&Collection")
    none = collection.actions()[-1]
    none.trigger()
    row = arranged.jobs.rows[0]
    qtbot.waitUntil(lambda: row.item is not None and row.item.collection is None)
    (sensitive,) = (one for one in menu.actions() if one.text() == "&Sensitive")
    assert not sensitive.isChecked()
    sensitive.trigger()
    menu.close()
    qtbot.waitUntil(lambda: row.is_sensitive)
    assert "sensitive" in str(arranged.jobs.index(0).data(JobRole.DETAILS))


def test_sorting_and_filtering_by_the_menus(arranged: Wiring) -> None:
    tools = arranged.job_list.tools
    tools.sort_menu.aboutToShow.emit()
    next(one for one in tools.sort_menu.actions() if one.text() == "Title").trigger()
    assert shown(arranged) == ["Garden talk", "Interview"]
    assert [row.name for row in arranged.job_list.selected] == ["Interview"]
    tools.filter_menu.aboutToShow.emit()
    (languages,) = (one for one in tools.filter_menu.findChildren(QMenu) if one.title() == "&Language")
    assert [one.text() for one in languages.actions()] == ["Any", "English"]
    (states,) = (one for one in tools.filter_menu.findChildren(QMenu) if one.title() == "S&tate")
    next(one for one in states.actions() if one.text() == "Failed").trigger()
    assert shown(arranged) == []
    assert "Only: Failed" in everything_said(arranged.job_list)
    assert "Nothing here fulfils the filter." in everything_said(arranged.job_list)
    tools.filter_menu.aboutToShow.emit()
    next(one for one in tools.filter_menu.actions() if one.text() == "&Show all").trigger()
    assert len(shown(arranged)) == 2


def test_a_lock_empties_the_sidebar(arranged: Wiring, qtbot: QtBot) -> None:
    sidebar_of(arranged).choose(Scope(Kind.TAG, sidebar_of(arranged).model.labels.tags[0].id))
    arranged.library.browse.browsing.tag()
    arranged.gate.lock()
    said = everything_said(arranged.window)
    assert not [word for word in ("Interview", "garden", "Garden") if word in said]
    assert names(arranged) == ["All", "Recent", "Queue", "Read aloud", "Trash"]
    assert not arranged.library.browse.browsing.menu.actions()
    qtbot.waitUntil(arranged.locked_page.unlock_button.isVisible)


def test_several_transcripts_are_exported_beside_what_is_there(
    arranged: Wiring, qtbot: QtBot, tmp_path: Path
) -> None:
    def add(library: Library) -> None:
        put(library, "Interview", "Another one.")
        empty = library.items.add(kind=ItemKind.RECORDING, title="Empty", state=ItemState.READY)
        assert library.transcripts.latest(empty.id) is None
        item = library.items.find("Garden talk")
        library.marks.add(item.id, MarkKind.REDACTION, 0.0, 3.0)

    arranged.services.session.call(add)
    arranged.shelf.list_all()
    qtbot.waitUntil(lambda: arranged.jobs.rowCount() == 4)
    arranged.job_list.view.selectAll()
    arranged.library.browse.browsing.menu.export_chosen.emit("txt")
    dialog = arranged.window.findChild(QFileDialog, "bulk-export-dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    qtbot.waitUntil(lambda: any("written" in one.text for one in arranged.message_stack.messages))
    names = sorted(path.name for path in tmp_path.glob("*.txt"))
    assert names == ["Garden talk.txt", "Interview 2.txt", "Interview.txt"]
    assert "zebra sleeps" not in (tmp_path / "Garden talk.txt").read_text("utf-8")
    assert "Roses" in (tmp_path / "Garden talk.txt").read_text("utf-8")
    deeds = arranged.services.session.call(lambda library: [entry.deed for entry in library.ledger.entries()])
    assert deeds.count(Deed.EXPORTED) == 3
    said = " ".join(one.text for one in arranged.message_stack.messages)
    assert "left out: 1" in said
