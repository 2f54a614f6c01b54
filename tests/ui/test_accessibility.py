from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.core import events
from app.core.errors import WarningCode
from app.core.transcript import Flag, Notice
from app.ui.wiring import Wiring
from tests.ui.fakes import segment, transcript
from tests.ui.test_window import drop, service_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Role = QAccessible.Role
INTERACTIVE = {
    Role.PushButton,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.List,
    Role.ListItem,
    Role.Table,
    Role.Cell,
    Role.MenuItem,
    Role.ProgressBar,
    Role.EditableText,
    Role.Link,
}


def _below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None and child.isValid():
            yield from _below(child)


def _unnamed(window: QWidget) -> tuple[list[str], int]:
    controls = [one for one in _below(QAccessible.queryAccessibleInterface(window)) if one.role() in INTERACTIVE]
    without = [f"{one.role()} {one.object()}" for one in controls if not one.text(QAccessible.Text.Name).strip()]
    return without, len(controls)


@pytest.fixture
def full(wiring: Wiring, qtbot: QtBot, tmp_path: Path) -> Wiring:
    """Return a window that shows everything it can show."""
    drop(wiring, tmp_path / "talk.wav", tmp_path / "other.wav")
    qtbot.waitUntil(lambda: len(service_of(wiring).submitted) == 2)
    flagged = segment(1, flags=(Flag.PHANTOM,), speaker="Speaker 1")
    notices = (Notice(code=WarningCode.BASIC_ENGINE),)
    service_of(wiring).tell(events.Finished(1, transcript((segment(0), flagged), notices=notices)))
    qtbot.waitUntil(lambda: wiring.segments.rowCount() == 2)
    wiring.messages.say("The transcript was written.")
    return wiring


def test_every_control_has_a_name(full: Wiring) -> None:
    without, count = _unnamed(full.window)
    assert not without
    assert count > 20


def test_every_control_of_the_empty_window_has_a_name(wiring: Wiring) -> None:
    without, count = _unnamed(wiring.window)
    assert not without
    assert count >= 5


def test_rows_are_read_out_with_their_state_and_doubts(full: Wiring) -> None:
    names = [one.text(QAccessible.Text.Name) for one in _below(QAccessible.queryAccessibleInterface(full.window))]
    assert "talk.wav, Finished, 7 s" in names
    assert "Speaker 1. This is sentence number 1.. Phrase that engines make up" in names


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _activate(wiring: Wiring, qtbot: QtBot) -> None:
    """Do what a window manager does when a dialog closes."""
    wiring.window.activateWindow()
    qtbot.waitUntil(wiring.window.isActiveWindow)


def test_tab_reaches_every_control_and_comes_back(full: Wiring, qtbot: QtBot) -> None:
    full.window.activateWindow()
    full.header.open_button.setFocus()
    reached = [_focused()]
    for _ in range(30):
        qtbot.keyClick(_focused(), Qt.Key.Key_Tab)
        if _focused() is reached[0]:
            break
        reached.append(_focused())
    assert _focused() is reached[0]
    header, view = full.header, full.transcript
    expected = [
        header.open_button,
        header.languages,
        header.models,
        header.add_button,
        full.job_list.view,
        view.copy_button,
        view.export_button,
        view.table,
    ]
    assert [widget for widget in reached if widget in expected] == expected


def test_a_transcript_is_made_and_saved_with_the_keyboard_alone(
    wiring: Wiring, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "talk.wav").write_bytes(b"x")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(wiring.window, Qt.Key.Key_O, control)
    dialog = wiring.window.findChild(QFileDialog, "open-dialog")
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.isAncestorOf(_focused()))
    qtbot.keyClicks(_focused(), str(tmp_path / "talk.wav"))
    qtbot.keyClick(_focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(service_of(wiring).submitted) == 1)
    service_of(wiring).tell(events.Finished(1, transcript((segment(0), segment(1)))))
    qtbot.waitUntil(wiring.transcript.export_button.isEnabled)

    _activate(wiring, qtbot)
    qtbot.keyClick(wiring.window, Qt.Key.Key_E, control)
    assert wiring.transcript.menu.isVisible()
    qtbot.keyClick(wiring.transcript.menu, Qt.Key.Key_Down)
    qtbot.keyClick(wiring.transcript.menu, Qt.Key.Key_Return)
    dialog = wiring.window.findChild(QFileDialog, "export-dialog")
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.isAncestorOf(_focused()))
    qtbot.keyClick(_focused(), Qt.Key.Key_Return)
    qtbot.waitUntil((tmp_path / "talk.txt").is_file)
    assert "This is sentence number 1." in (tmp_path / "talk.txt").read_text("utf-8")

    _activate(wiring, qtbot)
    wiring.transcript.table.setFocus()
    qtbot.keyClick(_focused(), Qt.Key.Key_Down)
    qtbot.keyClick(_focused(), Qt.Key.Key_Down)
    qtbot.keyClick(_focused(), Qt.Key.Key_C, control)
    assert QApplication.clipboard().text() == "This is sentence number 1."
