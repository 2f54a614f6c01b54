from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget

from app.core import events
from app.core.errors import Code, LibraryError, WarningCode
from app.core.settings import Section
from app.core.transcript import Flag, Notice
from app.crypto import recovery_key
from app.crypto.slots_v1 import Slot as KeySlot
from app.crypto.slots_v1 import SlotKind
from app.services.saved_transcription import KIND
from app.ui.models.line_model import Line
from app.ui.widgets.line_list import LineList
from app.ui.windows import way_dialogs
from app.ui.windows.dialog import Dialog
from app.ui.windows.first_run import FirstRun
from app.ui.windows.older_copy import LostEnd, OlderCopy
from app.ui.windows.question import Question
from app.ui.windows.recovery_dialog import RecoveryDialog
from app.ui.windows.settings_window import SettingsWindow
from app.ui.windows.unlock_dialog import UnlockDialog
from app.ui.windows.ways_dialog import WaysDialog
from app.ui.wiring import Wiring
from tests.fakes.keychain import MemoryKeychain
from tests.ui.conftest import Open
from tests.ui.fakes import segment, transcript
from tests.ui.library import played, put
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


@pytest.fixture
def with_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shown: Open, qtbot: QtBot) -> Iterator[Wiring]:
    """Return a window on a library that shows an interrupted recording and what was found."""
    monkeypatch.setenv("SOUNDLOCK_HOME", str(tmp_path / "home"))
    with played(MemoryKeychain()) as services:
        services.library.create(None, (), in_keychain=True).close()
        services.session.open()
        item = services.session.call(lambda library: put(library, "Garden talk", "The zebra sleeps."))
        services.session.call(lambda library: library.jobs.enqueue(item.id, kind=KIND))
        services.session.lock()
        wiring = shown(services)
        qtbot.waitUntil(lambda: wiring.segments.rowCount() == 1)
        yield wiring


def test_every_control_of_a_library_has_a_name(with_library: Wiring, qtbot: QtBot) -> None:
    wiring = with_library
    assert wiring.transcript.resume_button.isVisible()
    without, count = _unnamed(wiring.window)
    assert not without
    assert count > 15
    wiring.job_list.search.setText("zebra")
    qtbot.waitUntil(lambda: wiring.hits.rowCount() == 1)
    assert not _unnamed(wiring.window)[0]
    wiring.gate.lock()
    qtbot.waitUntil(wiring.locked_page.unlock_button.isVisible)
    assert not _unnamed(wiring.window)[0]


def test_tab_goes_from_the_search_to_the_list_to_the_text(with_library: Wiring, qtbot: QtBot) -> None:
    wiring = with_library
    _activate(wiring, qtbot)
    wiring.job_list.search.setFocus()
    reached = [_focused()]
    for _ in range(8):
        qtbot.keyClick(_focused(), Qt.Key.Key_Tab)
        reached.append(_focused())
    view = wiring.transcript
    assert reached == [
        wiring.job_list.search,
        wiring.job_list.tools.sort_button,
        wiring.job_list.tools.filter_button,
        wiring.job_list.view,
        view.resume_button,
        view.review_button,
        view.copy_button,
        view.export_button,
        view.table,
    ]


def _way(kind: SlotKind, label: str = "", *, factors: tuple[SlotKind, ...] = ()) -> KeySlot:
    return KeySlot(
        id=kind.encode(),
        kind=kind,
        label=label,
        created_ms=1_700_000_000_000,
        kdf=None,
        factors=factors,
        entry="",
        public_key=b"",
        sealed=b"",
        mac=b"",
    )


WAYS = (_way(SlotKind.PASSPHRASE, "the long one"), _way(SlotKind.KEYCHAIN))


def _ways_dialog(wiring: Wiring) -> WaysDialog:
    dialog = WaysDialog(wiring.theme, wiring.window)
    dialog.show_ways(WAYS, WAYS[0].id)
    return dialog


def _due_question(wiring: Wiring) -> Question:
    lines = LineList("What is due", wiring.theme)
    lines.lines.replace([Line("Interview", "text, by its age")])
    return Question(
        "Delete?", ["It is gone."], wiring.window, act=("&Yes", "Yes"), stay=("&No", "No"), shown=lines
    )


DIALOGS: dict[str, Callable[[Wiring], Dialog]] = {
    "first run": lambda wiring: FirstRun(wiring.window),
    "first run without a keychain": lambda wiring: FirstRun(wiring.window),
    "recovery key": lambda wiring: RecoveryDialog(recovery_key.new(), wiring.window),
    "unlock": lambda wiring: UnlockDialog(
        "The keychain is locked.", (SlotKind.PASSPHRASE, SlotKind.KEYFILE, SlotKind.RECOVERY), wiring.window
    ),
    "ways": _ways_dialog,
    "new passphrase": lambda wiring: way_dialogs.for_a_new_one(SlotKind.PASSPHRASE, wiring.window),
    "new key file": lambda wiring: way_dialogs.for_a_new_one(SlotKind.KEYFILE, wiring.window),
    "other passphrase": lambda wiring: way_dialogs.for_another_passphrase(
        _way(SlotKind.COMBINED, factors=(SlotKind.KEYCHAIN, SlotKind.PASSPHRASE, SlotKind.KEYFILE)), wiring.window
    ),
    "together": lambda wiring: way_dialogs.for_all_together(WAYS, wiring.window),
    "removal": lambda wiring: way_dialogs.before_removing(WAYS[0], WAYS, wiring.window),
    "rotation": lambda wiring: way_dialogs.before_rotating(wiring.window),
    "older copy": lambda wiring: OlderCopy(LibraryError(Code.LIBRARY_ROLLED_BACK, what="database"), wiring.window),
    "lost end": lambda wiring: LostEnd(LibraryError(Code.LIBRARY_LOG), wiring.window),
    "due": _due_question,
}


@pytest.mark.parametrize("kind", DIALOGS)
def test_every_control_of_a_dialog_has_a_name_and_tab_reaches_it(wiring: Wiring, qtbot: QtBot, kind: str) -> None:
    dialog = DIALOGS[kind](wiring)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    if kind == "first run without a keychain":
        dialog.ask_secret("There is none.")  # type: ignore[attr-defined]
    without, count = _unnamed(dialog)
    assert not without
    assert count >= 2
    first = _focused()
    reached = [first]
    while len(reached) < 20:
        qtbot.keyClick(_focused(), Qt.Key.Key_Tab)
        if _focused() is first:
            break
        reached.append(_focused())
    buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
    fields = [one for one in dialog.findChildren(QLineEdit) if one.isVisible()]
    assert set(buttons) | set(fields) <= set(reached)
    assert [one for one in buttons if one.isDefault()] == [buttons[-1]]
    for one in (*buttons, *fields):  # nothing is cut off
        assert dialog.rect().contains(one.geometry().translated(one.parentWidget().mapTo(dialog, QPoint())))
    dialog.reject()


def test_every_control_of_the_settings_has_a_name(wiring: Wiring) -> None:
    wiring.commands.do("view.settings")
    window = wiring.window.findChild(SettingsWindow)
    assert window is not None
    for section in Section:
        window.show_section(section)
        without, count = _unnamed(window)
        assert not without
        assert count > 30


def test_every_control_of_the_export_dialog_has_a_name(filled: Wiring, qtbot: QtBot) -> None:
    filled.export_flow.ask(list(filled.jobs.rows))
    qtbot.waitUntil(lambda: filled.export_flow.dialog is not None)
    dialog = filled.export_flow.dialog
    assert dialog is not None
    forms = dialog.form.form
    for place in range(forms.count()):
        forms.setCurrentIndex(place)
        forms.activated.emit(place)
        without, count = _unnamed(dialog)
        assert not without
        assert count > 5
    dialog.reject()


def test_rows_are_read_out_with_their_state_and_doubts(full: Wiring) -> None:
    names = [one.text(QAccessible.Text.Name) for one in _below(QAccessible.queryAccessibleInterface(full.window))]
    assert "talk.wav, Finished, 7 s" in names
    assert "Speaker 1. This is sentence number 1. 00:00:04. Phrase that engines make up" in names


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
