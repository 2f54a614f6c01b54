"""The menu of the library: its ways to unlock, its keys, and other libraries."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.bootstrap import Services
from app.core import events
from app.core.errors import Code, LibraryError
from app.crypto import recovery_key
from app.crypto.slots_v1 import SlotKind, SlotSecret
from app.library.deeds import Deed
from app.library.library import Library
from app.library.opening import Way
from app.services.inputs import MediaSource
from app.ui.door import Door
from app.ui.models.job_row import JobRow, State
from app.ui.windows.first_run import FirstRun
from app.ui.windows.older_copy import LostEnd, OlderCopy
from app.ui.windows.question import Question
from app.ui.windows.recovery_dialog import RecoveryDialog
from app.ui.windows.secrets_dialog import SecretsDialog
from app.ui.windows.unlock_dialog import UnlockDialog
from app.ui.windows.ways_dialog import WaysDialog
from app.ui.wiring import Wiring
from tests.fakes.keychain import MemoryKeychain
from tests.ui.conftest import Open
from tests.ui.fakes import segment, transcript
from tests.ui.library import activate, dialog_of, everything_said, put, titles

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CONTROL = Qt.KeyboardModifier.ControlModifier
OLD, NEW = "five green tulips on a moon", "seven red herrings in a shoe"


def offered(wiring: Wiring) -> list[str]:
    actions: list[QAction] = wiring.header.menu.actions()
    return [one.text().replace("&", "") for one in actions if one.isVisible() and not one.isSeparator()]


def field(dialog: QWidget, name: str) -> QLineEdit:
    return next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == name)


def type_passphrase(dialog: SecretsDialog, text: str) -> None:
    field(dialog, "Passphrase").setText(text)
    field(dialog, "Passphrase again").setText(text)


def lines_of(dialog: WaysDialog) -> list[str]:
    model = dialog.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def said(wiring: Wiring) -> list[str]:
    return [message.text for message in wiring.message_stack.messages]


@pytest.fixture
def ways(filled: Wiring, qtbot: QtBot) -> WaysDialog:
    """Return the list of the ways to unlock, which is one: the keychain."""
    filled.header.menu.ways.trigger()
    dialog = dialog_of(filled, WaysDialog, qtbot)
    qtbot.waitUntil(dialog.list.isEnabled)
    return dialog


def open_by(services: Services, secret: SlotSecret | None) -> int:
    """Lock, open by a secret, and return which master key it is."""
    services.session.lock()
    services.session.open(secret)
    return services.session.call(lambda library: library.epoch)


def test_the_menu_offers_what_is_possible(filled: Wiring, qtbot: QtBot) -> None:
    activate(filled, qtbot)
    qtbot.keyClick(filled.window, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(filled.header.menu.isVisible)
    assert offered(filled) == [
        "Lock now",
        "Change passphrase…",
        "Ways to unlock…",
        "Make a new recovery key…",
        "Change the master key…",
        "Delete what is due…",
        "Open another library…",
    ]
    qtbot.keyClick(filled.header.menu, Qt.Key.Key_L)
    assert filled.gate.door is Door.LOCKED
    assert not filled.header.menu.isVisible()
    assert offered(filled) == ["Open another library…"]
    assert filled.header.library_button.isEnabled()
    assert not filled.header.open_button.isEnabled()


def test_the_keys_that_lock_are_heard_in_every_dialog(filled: Wiring, ways: WaysDialog, qtbot: QtBot) -> None:
    ways.remove_button.click()
    question = dialog_of(filled, Question, qtbot)
    qtbot.waitUntil(question.isActiveWindow)
    qtbot.keyClick(question, Qt.Key.Key_L, CONTROL)
    assert filled.gate.door is Door.LOCKED
    assert filled.gate.dialog is None
    assert filled.locked_page.isVisible()
    assert filled.jobs.rowCount() == 0


def test_a_passphrase_is_changed(services: Services, shown: Open, qtbot: QtBot) -> None:
    services.library.create(None, [Way(secret=SlotSecret(passphrase=OLD), label="old")], in_keychain=True).close()
    wiring = shown(services)
    qtbot.waitUntil(lambda: wiring.gate.door is Door.OPEN)
    wiring.header.menu.passphrase.trigger()
    dialog = dialog_of(wiring, SecretsDialog, qtbot)
    assert "still open by the old one" in everything_said(dialog)
    assert list(dialog.forms) == [SlotKind.PASSPHRASE]
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.problem == "Type a passphrase."
    type_passphrase(dialog, NEW)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.act_button.isEnabled()
    qtbot.waitUntil(lambda: wiring.gate.dialog is None)
    assert "were changed" in said(wiring)[-1]
    services.session.lock()
    with pytest.raises(LibraryError) as refused:
        services.session.open(SlotSecret(passphrase=OLD))
    assert refused.value.code is Code.LIBRARY_WRONG_KEY
    assert open_by(services, SlotSecret(passphrase=NEW)) == 2
    labels = services.session.call(lambda library: {way.kind: way.label for way in library.ways})
    assert labels[SlotKind.PASSPHRASE] == "old"


def test_without_a_passphrase_its_change_says_where_to_add_one(filled: Wiring, qtbot: QtBot) -> None:
    filled.header.menu.passphrase.trigger()
    qtbot.waitUntil(lambda: bool(said(filled)))
    assert said(filled)[0].startswith("No passphrase opens this library.")
    assert filled.gate.dialog is None


def test_ways_are_listed_added_and_removed(filled: Wiring, ways: WaysDialog, qtbot: QtBot, tmp_path: Path) -> None:
    model = ways.list.model()
    assert lines_of(ways) == ["Keychain"]
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith(" · used now")
    assert not ways.change_button.isEnabled()
    key = tmp_path / "stick.key"
    key.write_bytes(b"k" * 40)
    ways.add_requested.emit(SlotKind.KEYFILE)
    asking = dialog_of(filled, SecretsDialog, qtbot)
    asking.forms[SlotKind.KEYFILE].field.setText(str(tmp_path / "missing"))
    qtbot.keyClick(asking, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "There is no file" in asking.problem)
    asking.forms[SlotKind.KEYFILE].field.setText(str(key))
    asking.name.setText("  the stick\tin the drawer ")
    qtbot.keyClick(asking, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines_of(ways) == ["Keychain", "Key file “the stick in the drawer”"])
    assert filled.gate.dialog is ways

    ways.list.setCurrentIndex(model.index(0, 0))
    ways.activateWindow()  # as a window manager does when the dialog above closes
    qtbot.waitUntil(ways.isActiveWindow)
    qtbot.keyClick(ways.list, Qt.Key.Key_Delete)
    question = dialog_of(filled, Question, qtbot)
    assert "Then there is no recovery key" in everything_said(question)
    qtbot.keyClick(question, Qt.Key.Key_Return)  # which keeps it
    assert filled.gate.dialog is ways
    assert len(lines_of(ways)) == 2
    ways.remove_button.click()
    dialog_of(filled, Question, qtbot).act_button.click()
    qtbot.waitUntil(lambda: lines_of(ways) == ["Key file “the stick in the drawer”"])
    ways.remove_button.click()
    dialog_of(filled, Question, qtbot).act_button.click()
    qtbot.waitUntil(lambda: "the last way to open the library" in ways.problem)
    assert ways.focusWidget() is ways.list
    qtbot.keyClick(ways, Qt.Key.Key_Escape)
    assert filled.gate.dialog is None
    assert open_by(filled.services, SlotSecret(keyfile=b"k" * 40)) == 2


def test_the_keychain_and_a_recovery_key_are_added_from_the_list(
    filled: Wiring, ways: WaysDialog, qtbot: QtBot, keychain: MemoryKeychain
) -> None:
    ways.add_requested.emit(SlotKind.RECOVERY)
    paper = dialog_of(filled, RecoveryDialog, qtbot)
    text = paper.key_label.text()
    paper.later_button.click()
    assert lines_of(ways) == ["Keychain", "Recovery key"]
    keychain.failure = Code.LIBRARY_KEYCHAIN_LOCKED
    ways.add_requested.emit(SlotKind.KEYCHAIN)
    qtbot.waitUntil(lambda: ways.problem.startswith("The keychain of this computer is locked."))
    keychain.failure = None
    ways.add_requested.emit(SlotKind.KEYCHAIN)
    qtbot.waitUntil(lambda: lines_of(ways) == ["Keychain", "Recovery key", "Keychain"])
    assert open_by(filled.services, SlotSecret(recovery=recovery_key.parsed(text))) == 1


def test_several_things_are_required_together_and_their_passphrase_is_changed(
    filled: Wiring, ways: WaysDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    key = tmp_path / "stick.key"
    key.write_bytes(b"k" * 40)
    ways.together_button.click()
    asking = dialog_of(filled, SecretsDialog, qtbot)
    assert "There is no recovery key" in everything_said(asking)
    passphrase_box, file_box = asking.boxes[SlotKind.PASSPHRASE], asking.boxes[SlotKind.KEYFILE]
    assert (passphrase_box.isChecked(), file_box.isChecked()) == (True, False)
    passphrase_box.click()
    qtbot.keyClick(asking, Qt.Key.Key_Return)
    assert asking.problem == "Choose at least one of the two."
    passphrase_box.click()
    file_box.click()
    type_passphrase(asking, OLD)
    asking.forms[SlotKind.KEYFILE].field.setText(str(key))
    qtbot.keyClick(asking, Qt.Key.Key_Return)
    together = "Together: Keychain + Passphrase + Key file"
    qtbot.waitUntil(lambda: lines_of(ways) == [together])

    assert ways.change_button.isEnabled()
    ways.change_button.click()
    change = dialog_of(filled, SecretsDialog, qtbot)
    assert list(change.forms) == [SlotKind.PASSPHRASE, SlotKind.KEYFILE]
    type_passphrase(change, NEW)
    change.forms[SlotKind.KEYFILE].field.setText(str(key))
    qtbot.keyClick(change, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: filled.gate.dialog is ways)
    assert lines_of(ways) == [together]
    services = filled.services
    services.session.lock()
    with pytest.raises(LibraryError) as refused:
        services.session.open(SlotSecret(passphrase=OLD, keyfile=b"k" * 40))
    assert refused.value.code is Code.LIBRARY_WRONG_KEY
    assert open_by(services, SlotSecret(passphrase=NEW, keyfile=b"k" * 40)) == 3


def test_the_master_key_is_changed_after_a_question(filled: Wiring, qtbot: QtBot) -> None:
    filled.header.menu.rotation.trigger()
    dialog_of(filled, Question, qtbot).act_button.click()
    qtbot.waitUntil(lambda: said(filled) == ["The library has a new master key."])
    deeds = filled.services.session.call(lambda library: [entry.deed for entry in library.ledger.entries()])
    assert Deed.ROTATED in deeds


# ---- other libraries


def choose_folder(wiring: Wiring, folder: Path) -> None:
    wiring.header.menu.other.trigger()
    dialog = wiring.window.findChild(QFileDialog, "library-dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(folder))
    dialog.done(0)


def test_another_library_is_opened_and_the_own_again(
    filled: Wiring, services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "Choir & Orchestra of the old town, winter"
    with services.library.create(other, [Way(secret=SlotSecret(keyfile=b"k" * 40))], in_keychain=False) as made:
        put(made, "Rehearsal", "Louder, please.")
    key = tmp_path / "stick.key"
    key.write_bytes(b"k" * 40)
    choose_folder(filled, other)
    question = dialog_of(filled, UnlockDialog, qtbot)
    assert titles(filled) == []
    assert list(question.form.buttons) == [SlotKind.KEYFILE]
    assert f"The library “{other.name[:3]}" in everything_said(filled.locked_page)
    question.form.field.setText(str(key))
    qtbot.keyClick(question, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(filled) == ["Rehearsal"])
    assert filled.window.windowTitle().startswith("Choir & Orchestra of")
    assert filled.window.windowTitle().endswith("— Soundlock")
    assert "Library: Choir & Orchestra of" in everything_said(filled.window.statusBar())
    assert services.session.call(lambda library: library.layout.root) == other
    assert offered(filled)[-1] == "Back to your own library"
    filled.gate.lock()
    qtbot.waitUntil(filled.locked_page.unlock_button.isVisible)
    filled.gate.unlock()  # the same one, not the own
    dialog_of(filled, UnlockDialog, qtbot).reject()

    filled.header.menu.own.trigger()
    qtbot.waitUntil(lambda: titles(filled) == ["Interview", "Garden talk"])
    assert filled.window.windowTitle() == "Soundlock"
    assert "Choir" not in everything_said(filled.window)


def test_a_folder_without_a_library_is_told_and_the_present_one_stays_open(
    filled: Wiring, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "a.jpg").touch()
    choose_folder(filled, tmp_path / "photos")
    qtbot.waitUntil(lambda: bool(said(filled)))
    assert said(filled)[0].startswith("There is no library in “photos”.")
    assert filled.gate.door is Door.OPEN
    assert sorted(path.name for path in (tmp_path / "photos").iterdir()) == ["a.jpg"]


def test_in_an_empty_folder_a_library_is_made(filled: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    empty = tmp_path / "archive"
    empty.mkdir()
    choose_folder(filled, empty)
    dialog_of(filled, FirstRun, qtbot).reject()
    qtbot.waitUntil(lambda: titles(filled) == ["Interview", "Garden talk"])
    assert list(empty.iterdir()) == []
    choose_folder(filled, empty)
    qtbot.keyClick(dialog_of(filled, FirstRun, qtbot), Qt.Key.Key_Return)
    dialog_of(filled, RecoveryDialog, qtbot).later_button.click()
    assert filled.window.windowTitle() == "archive — Soundlock"
    assert filled.drop_area.isVisible()
    assert filled.services.library.ways(empty) == {SlotKind.KEYCHAIN, SlotKind.RECOVERY}


def test_a_library_is_made_later_and_texts_from_before_it_are_not_lost(
    services: Services, shown: Open, qtbot: QtBot
) -> None:
    wiring = shown(services)
    dialog_of(wiring, FirstRun, qtbot).reject()
    assert offered(wiring) == ["Make a library…", "Open another library…"]
    row = JobRow(7, "talk.wav", MediaSource(None))
    wiring.jobs.add([row])
    wiring.header.menu.making.trigger()
    assert "without a library" in said(wiring)[-1]
    assert wiring.gate.dialog is None
    wiring.jobs.apply([events.Finished(7, transcript((segment(0),)))])
    wiring.header.menu.making.trigger()
    qtbot.keyClick(dialog_of(wiring, FirstRun, qtbot), Qt.Key.Key_Return)
    dialog_of(wiring, RecoveryDialog, qtbot).later_button.click()
    assert wiring.gate.door is Door.OPEN
    services.session.call(lambda library: put(library, "Later", "Something."))
    wiring.gate.lock()
    assert titles(wiring) == ["talk.wav"]
    assert wiring.locked_page.isVisible()
    assert wiring.segments.rowCount() == 0
    qtbot.waitUntil(wiring.locked_page.unlock_button.isVisible)
    wiring.gate.unlock()
    qtbot.waitUntil(lambda: titles(wiring) == ["talk.wav", "Later"])
    assert row.state is State.FINISHED
    assert [part.text for part in row.segments] == [segment(0).text]


# ---- an earlier copy


@pytest.mark.parametrize("by", ["keychain", "key file"])
def test_an_earlier_copy_opens_only_if_its_user_says_so(
    services: Services,
    shown: Open,
    qtbot: QtBot,
    own_home: Path,
    tmp_path: Path,
    keychain: MemoryKeychain,
    by: str,
) -> None:
    key = tmp_path / "stick.key"
    key.write_bytes(b"k" * 40)
    root, copy = own_home / "library", tmp_path / "copy"
    services.library.create(None, [Way(secret=SlotSecret(keyfile=b"k" * 40))], in_keychain=True).close()
    shutil.copytree(root, copy)
    with services.library.open(None) as library:
        put(library, "Newer", "Something.")
    shutil.rmtree(root)
    shutil.copytree(copy, root)
    if by == "key file":
        entry = next(name for name in keychain.entries if not name.endswith("-state"))
        hidden = keychain.entries.pop(entry)
    wiring = shown(services)
    if by == "key file":
        unlock = dialog_of(wiring, UnlockDialog, qtbot)
        unlock.form.buttons[SlotKind.KEYFILE].setChecked(True)
        unlock.form.field.setText(str(key))
        qtbot.keyClick(unlock, Qt.Key.Key_Return)
        assert hidden
    question = dialog_of(wiring, OlderCopy, qtbot)
    assert "an earlier copy was put back" in everything_said(question)
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert wiring.gate.door is Door.LOCKED
    assert not services.session.is_open
    if by == "key file":
        qtbot.keyClick(dialog_of(wiring, UnlockDialog, qtbot), Qt.Key.Key_Return)
    else:
        wiring.locked_page.unlock_button.click()
    dialog_of(wiring, OlderCopy, qtbot).act_button.click()
    qtbot.waitUntil(lambda: wiring.gate.door is Door.OPEN)
    assert wiring.gate.dialog is None
    deeds = services.session.call(lambda library: [entry.deed for entry in library.ledger.entries()])
    assert deeds[-1] == Deed.RESTORED


def test_a_library_whose_last_changes_were_damaged_opens_without_them_only_if_its_user_says_so(
    services: Services, shown: Open, qtbot: QtBot, own_home: Path, tmp_path: Path
) -> None:
    root, crashed = own_home / "library", tmp_path / "crashed"
    services.library.create(None, [], in_keychain=True).close()
    with services.library.open(None) as library:
        for title in ("First", "Second", "Third"):
            put(library, title, "Something." * 1000)
        shutil.copytree(root, crashed)  # as a kill would leave it
    log = bytearray((crashed / "library.db-wal").read_bytes())
    for page in range(24, len(log) // 2, 4096):
        log[page] ^= 1
    (crashed / "library.db-wal").write_bytes(log)
    shutil.rmtree(root)
    shutil.copytree(crashed, root)
    wiring = shown(services)
    question = dialog_of(wiring, LostEnd, qtbot)
    assert "was damaged on the disk afterwards" in everything_said(question)
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert wiring.gate.door is Door.LOCKED
    assert (root / "library.db-wal").read_bytes() == log
    wiring.locked_page.unlock_button.click()
    dialog_of(wiring, LostEnd, qtbot).act_button.click()
    qtbot.waitUntil(lambda: wiring.gate.door is Door.OPEN)
    assert services.session.call(Library.verify) == []


def test_a_lock_that_is_asked_for_while_the_library_opens_comes_right_after(filled: Wiring, qtbot: QtBot) -> None:
    filled.gate.lock()
    qtbot.waitUntil(filled.locked_page.unlock_button.isVisible)
    doors: list[Door] = []
    filled.gate.opened.connect(lambda: doors.append(filled.gate.door))
    filled.gate.unlock()
    filled.gate.lock()
    with qtbot.waitSignal(filled.gate.closed):
        pass
    assert doors == [Door.OPEN]
    assert filled.gate.door is Door.LOCKED
    assert not filled.services.session.is_open
