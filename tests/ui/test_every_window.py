"""Every window, dialog, panel and menu for those who do not see it: names, labels, and a way there by keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QMenu, QPushButton, QWidget

from app.bootstrap import Services
from app.core.transcript import Flag
from app.library.library import Library
from app.library.records import MarkKind
from app.ui.panels.item_details import ItemDetails
from app.ui.panels.sidebar import Sidebar
from app.ui.widgets.segment_editor import SegmentEditor
from app.ui.wiring import Wiring
from tests.support.media import pcm16, wav_bytes
from tests.ui.conftest import Open
from tests.ui.library import activate, put
from tests.ui.test_accessibility import _unnamed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def put_all(library: Library) -> None:
    """Add a talk with a recording, speakers, a doubt, and marks, beside another in the trash."""
    item = put(library, "Garden talk", "The zebra sleeps.", "Roses need rain.", "And sun.")
    latest = library.transcripts.latest(item.id)
    assert latest is not None
    talk = library.transcripts.load(latest.id)
    one, two, three = talk.segments
    told = (replace(one, speaker="Ada"), replace(two, speaker="Ben", flags=(Flag.PHANTOM,)), three)
    talk = replace(talk, segments=told)
    library.transcripts.finish(library.transcripts.begin(item.id, talk), talk)
    with library.blobs.writing(item.id, "audio") as writer:
        writer.write(wav_bytes(pcm16((0.3 * np.sin(np.arange(160_000) / 10)).astype(np.float32))))
    library.marks.add(item.id, MarkKind.BOOKMARK, 1.0, 1.0)
    library.marks.add(item.id, MarkKind.COMMENT, 2.0, 3.0, "Who?")


@pytest.fixture
def whole(services: Services, shown: Open, qtbot: QtBot) -> Wiring:
    """Return a window that shows a recording, its waveform, transcript, passages and marks."""
    services.library.create(None, (), in_keychain=True).close()
    services.session.open()
    services.session.call(put_all)
    services.session.lock()
    wiring = shown(services)
    qtbot.waitUntil(lambda: wiring.segments.rowCount() == 3)
    qtbot.waitUntil(wiring.player.isVisible)
    activate(wiring, qtbot)
    wiring.transcript.table.choose(1)
    return wiring


def _labelled(window: QWidget) -> Iterator[QComboBox]:
    """Yield the choices that no label belongs to: screen readers call them by their value alone."""
    with_label = {label.buddy() for label in window.findChildren(QLabel)}
    for box in window.findChildren(QComboBox):
        if box.isVisible() and box not in with_label:
            yield box


COMMANDS = (
    "view.settings", "help.palette", "help.keys", "help.errors", "help.privacy", "transcript.export_as",
    "queue.options", "edit.speaker", "edit.speaker_rename", "library.tag", "library.collect", "library.ways",
    "transcript.hear_again",
)  # fmt: skip


def test_in_every_window_everything_has_a_name_and_keys_reach_it(whole: Wiring, qtbot: QtBot) -> None:
    for command in COMMANDS:
        activate(whole, qtbot)
        whole.transcript.table.setFocus()
        assert whole.commands[command].is_possible(), command
        whole.commands.do(command)
        qtbot.waitUntil(lambda: _on_top(whole) is not None)
        window = _on_top(whole)
        assert window is not None
        without, count = _unnamed(window)
        assert (without, list(_labelled(window))) == ([], []), command
        assert count >= 1
        if not isinstance(window, QMenu):
            assert _reachable(window) <= set(_by_tab()), command
        window.close()
        qtbot.waitUntil(lambda: _on_top(whole) is None)


def _on_top(wiring: Wiring) -> QWidget | None:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return popup
    dialogs = [one for one in wiring.window.findChildren(QDialog) if one.isVisible()]
    return dialogs[-1] if dialogs and dialogs[-1].isActiveWindow() else None


def _reachable(window: QWidget) -> set[QWidget]:
    """Return what the Tab key is to reach."""
    return {
        one
        for one in window.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.window() is window
        and bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and one.focusProxy() is None
    }


def _by_tab(key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press a key until the focus is where it was first, and return where it was."""
    reached: list[QWidget] = []
    while len(reached) < 80:
        focus = QApplication.focusWidget()
        assert focus is not None, f"the focus is lost after {reached[-1:]}"
        if focus in reached:
            assert focus is reached[0], f"the focus cannot leave {focus}"
            return reached
        reached.append(focus)
        QTest.keyClick(focus, key)
    raise AssertionError(reached)


def test_the_tab_key_goes_through_the_whole_window_in_the_order_of_its_layout(whole: Wiring, qtbot: QtBot) -> None:
    whole.commands.do("view.listening")
    qtbot.waitUntil(whole.library.review.listening_panel.view.isVisible)
    activate(whole, qtbot)
    whole.header.open_button.setFocus()
    reached = _by_tab()
    assert _reachable(whole.window) == set(reached)
    panels = (
        whole.header, whole.window.findChild(Sidebar), whole.job_list, whole.transcript, whole.player,
        whole.window.findChild(ItemDetails), whole.library.review.pane, whole.badge,
    )  # fmt: skip
    order = [next(at for at, panel in enumerate(panels) if panel.isAncestorOf(one)) for one in reached]
    assert order == sorted(order)
    whole.header.open_button.setFocus()
    back = _by_tab(Qt.Key.Key_Backtab)
    assert back == [reached[0], *reversed(reached[1:])]


def test_the_panels_and_menus_of_the_window_have_names_for_all(whole: Wiring, qtbot: QtBot) -> None:
    for command in ("view.listening", "view.marks", "edit.replace", "queue.show"):
        whole.commands.do(command)
        assert (_unnamed(whole.window)[0], list(_labelled(whole.window))) == ([], []), command
    whole.commands.do("queue.show")
    qtbot.waitUntil(whole.transcript.isVisible)
    for one in whole.window.findChildren(QPushButton):
        text = one.text().replace("&", "").rstrip("…")
        if text.isalpha():
            assert text in one.accessibleName(), one
    menus = [menu for menu in whole.window.findChildren(QMenu) if menu.actions()]
    assert len(menus) >= 3
    for menu in menus:
        menu.popup(whole.window.pos())
        assert _unnamed(menu)[0] == [], menu
        menu.close()


def test_the_transcript_is_read_and_edited_line_by_line_with_time_speaker_and_text(
    whole: Wiring, qtbot: QtBot
) -> None:
    table = QAccessible.queryAccessibleInterface(whole.transcript.table)
    parts = [table.child(place) for place in range(table.childCount())]
    heads = [one.text(QAccessible.Text.Name) for one in parts if one.role() == QAccessible.Role.ColumnHeader]
    cells = [one.text(QAccessible.Text.Name) for one in parts if one.role() == QAccessible.Role.Cell]
    assert heads == ["Time", "Speaker", "Text"]
    assert cells == [
        *("00:00:00", "Ada", "Ada. The zebra sleeps. 00:00:00. Bookmark. Comment: Who?"),
        *("00:00:04", "Ben", "Ben. Roses need rain. 00:00:04. Phrase that engines make up"),
        *("00:00:08", "Nobody named", "And sun. 00:00:08"),
    ]
    whole.transcript.table.setFocus()
    qtbot.keyClick(whole.transcript.table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, SegmentEditor)
    interface = QAccessible.queryAccessibleInterface(editor)
    assert interface.text(QAccessible.Text.Name) == "Text at 00:00:04"
    assert interface.role() == QAccessible.Role.EditableText
    assert interface.textInterface().text(0, 5) == "Roses"
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is whole.transcript.table
