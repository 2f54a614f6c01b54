"""The window on an encrypted library: made, filled, searched, locked, opened again."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from app.bootstrap import Services, build
from app.core.errors import Code
from app.crypto import recovery_key
from app.crypto.slots_v1 import SlotKind, SlotSecret
from app.library.deeds import Deed
from app.ui.door import Door
from app.ui.idle_lock import IdleLock
from app.ui.models.job_row import State
from app.ui.windows.first_run import FirstRun
from app.ui.windows.recovery_dialog import RecoveryDialog
from app.ui.windows.unlock_dialog import UnlockDialog
from app.ui.wiring import Wiring
from tests.fakes.keychain import MemoryKeychain
from tests.fakes.speech_audio import speech
from tests.ui.conftest import Open
from tests.ui.library import PlayedRunner, activate, dialog_of, everything_said, files_below, put, titles
from tests.ui.test_window import drop

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

RECORDING = Path(__file__).parents[1] / "e2e" / "data" / "data.wav"
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


pytestmark = pytest.mark.usefixtures("own_home")


def runner_of(services: Services) -> PlayedRunner:
    runner = services.transcribe._runner
    assert isinstance(runner, PlayedRunner)
    return runner


def test_enter_alone_makes_a_library_and_the_recovery_key_is_confirmed(
    services: Services, shown: Open, qtbot: QtBot, keychain: MemoryKeychain
) -> None:
    wiring = shown(services)
    offer = dialog_of(wiring, FirstRun, qtbot)
    qtbot.keyClick(offer, Qt.Key.Key_Return)
    paper = dialog_of(wiring, RecoveryDialog, qtbot)
    assert wiring.gate.door is Door.OPEN
    assert len(keychain.entries) >= 1
    assert threading.main_thread().name not in keychain.threads
    text = paper.key_label.text()
    groups = text.replace("\n", "").split("-")
    qtbot.keyClick(paper, Qt.Key.Key_Return)
    assert "or choose “Later”" in paper.problem
    first, second = paper.fields
    paper.fields[first].setText(groups[first - 1].lower())
    paper.fields[second].setText(groups[second - 2])
    qtbot.keyClick(paper, Qt.Key.Key_Return)
    assert f"Group {second} is not" in paper.problem
    paper.fields[second].setText(groups[second - 1])
    qtbot.keyClick(paper, Qt.Key.Key_Return)
    assert wiring.gate.dialog is None
    assert groups[0] not in everything_said(wiring.window)
    assert wiring.drop_area.isVisible()
    services.session.lock()
    services.session.open(SlotSecret(recovery=recovery_key.parsed(text)))
    assert services.session.is_open


def test_without_a_keychain_a_passphrase_makes_and_opens_the_library(
    services: Services, shown: Open, qtbot: QtBot, keychain: MemoryKeychain
) -> None:
    keychain.failure = Code.LIBRARY_KEYCHAIN_ABSENT
    wiring = shown(services)
    offer = dialog_of(wiring, FirstRun, qtbot)
    qtbot.keyClick(offer, Qt.Key.Key_Return)
    qtbot.waitUntil(offer.form.isVisible)
    assert "This computer offers no keychain" in everything_said(offer)
    fields = {field.accessibleName(): field for field in offer.form.findChildren(QLineEdit)}
    qtbot.keyClick(offer, Qt.Key.Key_Return)
    assert offer.problem == "Type a passphrase."
    fields["Passphrase"].setText("five green tulips on a moon")
    qtbot.waitUntil(lambda: offer.form._strength.value() >= 3)
    qtbot.keyClick(offer, Qt.Key.Key_Return)
    assert "not the same" in offer.problem
    fields["Passphrase again"].setText("five green tulips on a moon")
    qtbot.keyClick(offer, Qt.Key.Key_Return)
    dialog_of(wiring, RecoveryDialog, qtbot).later_button.click()
    assert services.library.ways() == {SlotKind.PASSPHRASE, SlotKind.RECOVERY}

    activate(wiring, qtbot)
    qtbot.keyClick(wiring.window, Qt.Key.Key_L, CONTROL)
    qtbot.waitUntil(wiring.locked_page.unlock_button.isVisible)
    wiring.locked_page.unlock_button.click()
    question = dialog_of(wiring, UnlockDialog, qtbot)
    assert "does not open by this computer's keychain" in everything_said(question)
    assert list(question.form.buttons) == [SlotKind.PASSPHRASE, SlotKind.RECOVERY]
    question.form.field.setText("five green tulips on a sun")
    qtbot.keyClick(question, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(question.problem))
    assert question.problem.startswith("The passphrase does not open the library.")
    assert question.isVisible()
    question.form.field.setText("five green tulips on a moon")
    qtbot.keyClick(question, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: wiring.gate.door is Door.OPEN)
    assert wiring.gate.dialog is None


def test_without_a_library_nothing_is_kept(services: Services, shown: Open, qtbot: QtBot, own_home: Path) -> None:
    wiring = shown(services)
    qtbot.keyClick(dialog_of(wiring, FirstRun, qtbot), Qt.Key.Key_Escape)
    assert wiring.gate.door is Door.WITHOUT
    drop(wiring, RECORDING)
    qtbot.waitUntil(lambda: wiring.segments.rowCount() == 1)
    assert titles(wiring) == ["data.wav"]
    assert not (own_home / "library").exists()
    assert not wiring.job_list.search.isVisible()


def test_what_is_dropped_is_transcribed_saved_and_listed_again(
    shown: Open, qtbot: QtBot, keychain: MemoryKeychain, models_folder: Path, own_home: Path, tmp_path: Path
) -> None:
    services = build(keychain)
    services.models.add(models_folder / "whisper-fixture.en")
    services.library.create(None, (), in_keychain=True).close()
    recording = tmp_path / "Zyzzyva.wav"
    recording.write_bytes(RECORDING.read_bytes())
    wiring = shown(services)
    qtbot.waitUntil(lambda: wiring.gate.door is Door.OPEN)
    drop(wiring, recording)
    qtbot.waitUntil(lambda: bool(wiring.jobs.rows) and wiring.jobs.rows[0].state is State.FINISHED, timeout=30_000)
    assert titles(wiring) == ["Zyzzyva"]
    heard = [segment.text for segment in wiring.jobs.rows[0].segments]
    assert "No data leaves this machine." in " ".join(heard)
    recording.unlink()
    with qtbot.waitSignal(wiring.leaving.left):
        wiring.window.close()
    assert wiring.leaving.question is None
    assert not services.session.is_open

    again = shown(build(keychain))
    qtbot.waitUntil(lambda: again.segments.rowCount() == len(heard))
    assert [segment.text for segment in again.jobs.rows[0].segments] == heard
    assert again.transcript._state.text.endswith("English · whisper-fixture.en")
    assert again.transcript.export_button.isEnabled()
    again.services.close()
    kept = files_below(own_home / "library")
    assert b"Zyzzyva" not in kept
    assert b"leaves this machine" not in kept


def test_the_newest_is_first_and_only_what_is_shown_is_in_memory(filled: Wiring, qtbot: QtBot) -> None:
    assert titles(filled) == ["Interview", "Garden talk"]
    first, second = filled.jobs.rows
    filled.job_list.select(1)
    qtbot.waitUntil(lambda: filled.segments.rowCount() == 2)
    assert (len(first.segments), len(second.segments)) == (0, 2)
    name = filled.jobs.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert re.fullmatch(r"Garden talk, [^,]+, 1 min 01 s, Finished, English, small", name)


def test_typing_searches_and_a_hit_leads_to_its_place(filled: Wiring, qtbot: QtBot) -> None:
    qtbot.keyClick(filled.window, Qt.Key.Key_F, CONTROL)
    field = filled.job_list.search
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, "zebr", delay=2)
    assert filled.hits.rowCount() == 0
    qtbot.waitUntil(lambda: filled.hits.rowCount() == 2)
    said = [filled.hits.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert sorted(said) == ["Garden talk, 00:00:00, The zebra sleeps.", "Interview, 00:04:00, A zebra ran."]
    filled.job_list.select(1)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    view = filled.job_list.hit_view
    assert QApplication.focusWidget() is view
    view.setCurrentIndex(filled.hits.index(next(row for row in range(2) if said[row].startswith("Interview"))))
    qtbot.waitUntil(lambda: filled.transcript.table.currentIndex().row() == 60)
    assert filled.transcript._name.text == "Interview"
    qtbot.waitUntil(lambda: filled.transcript.table.rowAt(filled.transcript.table.viewport().height() - 5) > 50)
    filled.window.grab()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert filled.job_list.view.isVisible()


def test_a_search_without_hits_says_so(filled: Wiring, qtbot: QtBot) -> None:
    filled.job_list.search.setText("xylophone")
    qtbot.waitUntil(lambda: "Nothing was found" in everything_said(filled.job_list))
    filled.job_list.search.setText("!!")
    qtbot.waitUntil(lambda: "at least one letter" in everything_said(filled.job_list))


def test_locking_leaves_nothing_of_the_content(filled: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    filled.job_list.search.setText("zebra")
    qtbot.waitUntil(lambda: filled.hits.rowCount() == 2)
    filled.shelf.ask_to_delete([filled.jobs.rows[0]])
    filled.messages.say("“Interview” was written.")
    filled.exporting.copy(filled.jobs.rows[0])
    filled.exporting._write(filled.jobs.rows[0], "txt", str(tmp_path / "Interview.txt"))
    filled.shelf.list_all()
    words = ("zebra", "Interview", "Garden", "Sentence", "Roses")
    assert all(word in everything_said(filled.window) for word in words[:3])
    filled.gate.lock()
    activate(filled, qtbot)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    said = everything_said(filled.window).lower()
    assert not [word for word in words if word.lower() in said]
    assert filled.job_list.search.isUndoAvailable() is False
    assert QApplication.clipboard().text() == ""
    qtbot.waitUntil(lambda: not filled.services.session.is_open)
    qtbot.waitUntil(filled.locked_page.unlock_button.isVisible)
    assert "The library is locked." in everything_said(filled.locked_page)
    assert filled.jobs.rowCount() == len(filled.message_stack.messages) == 0  # late answers are dropped
    assert filled.window.windowTitle() == "Soundlock"
    assert QApplication.focusWidget() is filled.locked_page.unlock_button
    qtbot.keyClick(filled.locked_page.unlock_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: filled.segments.rowCount() == 61)
    assert titles(filled) == ["Interview", "Garden talk"]


def test_a_lock_parks_the_job_and_it_goes_on_afterwards(filled: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    speech(tmp_path / "wait for me.wav", 1)
    drop(filled, tmp_path / "wait for me.wav", RECORDING)
    qtbot.waitUntil(lambda: [row.state for row in filled.jobs.rows[:2]] == [State.WAITING, State.LOADING])
    assert titles(filled)[:2] == ["data", "wait for me"]
    qtbot.waitUntil(lambda: all(row.item is not None for row in filled.jobs.rows))  # both are in the library
    qtbot.keyClick(filled.window, Qt.Key.Key_L, CONTROL)
    assert filled.jobs.rowCount() == 0
    qtbot.waitUntil(filled.locked_page.unlock_button.isVisible)
    assert filled.jobs.rowCount() == 0
    runner_of(filled.services).release.set()
    filled.gate.unlock()
    qtbot.waitUntil(lambda: filled.jobs.rowCount() == 4)
    qtbot.waitUntil(lambda: all(row.state is State.FINISHED for row in filled.jobs.rows))
    filled.job_list.select(1)
    qtbot.waitUntil(lambda: filled.segments.rowCount() == 1)
    assert not filled.transcript.resume_button.isVisible()
    assert filled.message_stack.messages == []  # nobody is asked
    listed = {row.name: row.item for row in filled.jobs.rows}
    assert listed["data"] is not None
    stored = filled.services.session.call(lambda library: library.items.get(listed["data"].id))  # type: ignore[union-attr]
    assert listed["data"].model == stored.model != ""


def lock_and_unlock(wiring: Wiring, qtbot: QtBot, meanwhile: Callable[[], object] = bool) -> None:
    wiring.gate.lock()
    meanwhile()
    qtbot.waitUntil(wiring.locked_page.unlock_button.isVisible)
    assert wiring.jobs.rowCount() == wiring.queue.model.rowCount() == 0
    assert "okapi" not in everything_said(wiring.window)
    wiring.gate.unlock()


def test_files_that_a_lock_kept_out_are_taken_in_afterwards(filled: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    runner_of(filled.services).release.set()
    can_go_on = threading.Event()
    files = {name: tmp_path / f"{name}.wav" for name in ("okapi", "gone", "quagga", "zebu")}
    for file in files.values():
        speech(file, 1)
    filled.services.session.submit(lambda _: can_go_on.wait(20))
    drop(filled, files["okapi"], files["gone"], files["quagga"])
    qtbot.waitUntil(lambda: titles(filled)[:3] == ["quagga", "gone", "okapi"])
    filled.importing.cancel(filled.jobs.rows[0])
    drop(filled, files["zebu"])

    def meanwhile() -> None:
        files["gone"].unlink()
        can_go_on.set()

    lock_and_unlock(filled, qtbot, meanwhile)
    qtbot.waitUntil(lambda: sorted(titles(filled)) == ["Garden talk", "Interview", "okapi", "zebu"])
    qtbot.waitUntil(lambda: all(row.state is State.FINISHED for row in filled.jobs.rows))
    assert ["“gone.wav”" in message.text for message in filled.message_stack.messages] == [True]
    lock_and_unlock(filled, qtbot)
    qtbot.waitUntil(lambda: filled.jobs.rowCount() == 4)  # and none of them twice


def test_a_file_that_came_in_as_the_library_was_locked_is_there_once_and_is_transcribed(
    filled: Wiring, qtbot: QtBot, tmp_path: Path
) -> None:
    runner_of(filled.services).release.set()
    session, can_go_on = filled.services.session, threading.Event()
    speech(tmp_path / "okapi.wav", 1)
    session.submit(lambda _: can_go_on.wait(20))
    drop(filled, tmp_path / "okapi.wav")
    qtbot.waitUntil(lambda: filled.jobs.rowCount() == 3)
    can_go_on.set()
    while session.call(lambda library: len(library.items.list())) < 3:
        pass  # the window hears of nothing meanwhile
    lock_and_unlock(filled, qtbot)
    qtbot.waitUntil(lambda: titles(filled) == ["okapi", "Interview", "Garden talk"])
    qtbot.waitUntil(lambda: filled.jobs.rows[0].state is State.FINISHED)
    assert filled.message_stack.messages == []  # nobody is asked


def test_deleting_asks_and_destroys(filled: Wiring, qtbot: QtBot) -> None:
    activate(filled, qtbot)
    qtbot.keyClick(filled.job_list.view, Qt.Key.Key_Delete, SHIFT)
    question = filled.shelf.question
    assert question is not None
    assert question.text() == "Delete “Interview” for good?"
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert filled.shelf.question is None
    assert len(titles(filled)) == 2
    activate(filled, qtbot)
    qtbot.keyClick(filled.job_list.view, Qt.Key.Key_Delete, SHIFT)
    again = filled.shelf.question
    assert again is not None
    next(one for one in again.buttons() if one is not again.escapeButton()).click()
    qtbot.waitUntil(lambda: titles(filled) == ["Garden talk"])
    qtbot.waitUntil(lambda: filled.segments.rowCount() == 2)
    session = filled.services.session
    assert session.call(lambda library: (library.epoch, len(library.items.list()))) == (2, 1)
    assert session.call(lambda library: library.search.find("sentence")) == []


def test_deleting_the_last_one_shows_the_invitation(filled: Wiring, qtbot: QtBot) -> None:
    for _ in range(2):
        filled.shelf._delete(filled.jobs.rows[:1])
        count = filled.jobs.rowCount()
        qtbot.waitUntil(lambda count=count: filled.jobs.rowCount() == count - 1)  # type: ignore[misc]
    assert filled.drop_area.isVisible()
    assert filled.segments.rowCount() == 0


def test_f2_gives_another_title(filled: Wiring, qtbot: QtBot) -> None:
    qtbot.keyClick(filled.job_list.view, Qt.Key.Key_F2)
    editor = filled.job_list.view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("  Interview with\tAda ")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(filled)[0] == "Interview with Ada")
    stored = filled.services.session.call(lambda library: library.items.list()[0].title)
    assert stored == "Interview with Ada"


def test_a_title_of_4000_characters_that_turns_lines_around_is_shown_cut_and_in_order(
    services: Services, shown: Open, qtbot: QtBot
) -> None:
    title = ("\u202eexe.fdp \U0001f600 \u05e9\u05dc\u05d5\u05dd " * 300)[:4000]
    services.library.create(None, (), in_keychain=True).close()
    services.session.open()
    services.session.call(lambda library: put(library, title, "One."))
    services.session.lock()
    wiring = shown(services)
    qtbot.waitUntil(lambda: wiring.segments.rowCount() == 1)
    activate(wiring, qtbot)
    assert titles(wiring) == [title], "it is kept as it is"
    said = everything_said(wiring.window).splitlines()
    assert sum("exe.fdp" in text for text in said) >= 2, "in the list and above the transcript"
    wiring.commands.do("library.delete")
    question = wiring.shelf.question
    assert question is not None
    said += question.text().splitlines()
    question.reject()
    assert not [text for text in said if "\u202e" in text or len(text) > 2000]
    assert not wiring.window.grab().isNull()


def test_an_export_is_in_the_ledger(filled: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    filled.exporting._write(filled.jobs.rows[0], "txt", str(tmp_path / "out.txt"))
    qtbot.waitUntil(lambda: bool(filled.message_stack.messages))
    assert "A zebra ran." in (tmp_path / "out.txt").read_text("utf-8")
    deeds = filled.services.session.call(lambda library: [entry.deed for entry in library.ledger.entries()])
    assert deeds[-1] == Deed.EXPORTED


def test_a_file_that_is_none_leaves_nothing_behind(filled: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "empty.wav").touch()
    drop(filled, tmp_path / "empty.wav")
    qtbot.waitUntil(lambda: bool(filled.message_stack.messages))
    assert "“empty.wav” is empty" in filled.message_stack.messages[0].text
    assert titles(filled) == ["Interview", "Garden talk"]


def test_a_locked_keychain_asks_for_another_way(
    services: Services, shown: Open, qtbot: QtBot, keychain: MemoryKeychain
) -> None:
    services.library.create(None, (), in_keychain=True).close()
    keychain.failure = Code.LIBRARY_KEYCHAIN_LOCKED
    wiring = shown(services)
    question = dialog_of(wiring, UnlockDialog, qtbot)
    assert "This computer's keychain is locked." in everything_said(question)
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert wiring.gate.door is Door.LOCKED
    drop(wiring, RECORDING)
    assert "as soon as the library is unlocked" in wiring.message_stack.messages[-1].text
    keychain.failure = None
    wiring.locked_page.unlock_button.click()
    qtbot.waitUntil(lambda: titles(wiring) == ["data"])


def test_a_library_that_is_open_elsewhere_says_so(services: Services, shown: Open, qtbot: QtBot) -> None:
    with services.library.create(None, (), in_keychain=True):
        wiring = shown(services)
        qtbot.waitUntil(lambda: bool(wiring.message_stack.messages))
        assert "open in another Soundlock" in wiring.message_stack.messages[0].text
        assert wiring.locked_page.unlock_button.isVisible()


def _move(wiring: Wiring) -> None:
    place, none = QPoint(3, 3), Qt.MouseButton.NoButton
    where = wiring.window.mapToGlobal(place).toPointF()
    event = QMouseEvent(QEvent.Type.MouseMove, place.toPointF(), where, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(wiring.window, event)


def test_nobody_there_locks_unless_something_runs(filled: Wiring, qtbot: QtBot) -> None:
    busy = [True]
    asked: list[bool] = []

    def is_busy() -> bool:
        asked.append(True)
        return busy[0]

    idle = IdleLock(is_busy, filled.window, idle_ms=30)
    idle.idled.connect(filled.gate.lock)
    idle.start()
    qtbot.waitUntil(lambda: len(asked) >= 2)
    assert filled.gate.door is Door.OPEN
    idle._timer.setInterval(60_000)
    _move(filled)
    assert idle._timer.remainingTime() > 50_000
    busy[0] = False
    idle._timer.setInterval(10)
    _move(filled)
    qtbot.waitUntil(lambda: filled.gate.door is Door.LOCKED)
    idle.stop()


def test_a_new_recovery_key_opens_the_library(filled: Wiring, qtbot: QtBot) -> None:
    filled.library.ways.make_recovery_key()
    paper = dialog_of(filled, RecoveryDialog, qtbot)
    text = paper.key_label.text()
    paper.later_button.click()
    session = filled.services.session
    session.lock()
    session.open(SlotSecret(recovery=recovery_key.parsed(text)))
    assert session.is_open


def test_an_empty_library_invites(services: Services, shown: Open, qtbot: QtBot) -> None:
    services.library.create(None, (), in_keychain=True).close()
    wiring = shown(services)
    qtbot.waitUntil(lambda: wiring.gate.door is Door.OPEN)
    assert wiring.drop_area.isVisible()
    assert not wiring.job_list.isVisible()


def test_what_cannot_be_kept_to_itself_is_told(
    services: Services, shown: Open, qtbot: QtBot, own_home: Path, tmp_path: Path
) -> None:
    services.library.create(None, (), in_keychain=True).close()
    wiring = shown(services)
    qtbot.waitUntil(lambda: wiring.gate.door is Door.OPEN)
    (own_home / "library").chmod(0o777)  # as on a drive that knows no owners
    wiring.library._ask_for_notices()
    qtbot.waitUntil(lambda: "open to other users" in "".join(one.text for one in wiring.message_stack.messages))
    (tmp_path / "odd.wav").write_bytes(b"of no known kind")
    drop(wiring, tmp_path / "odd.wav")
    qtbot.waitUntil(lambda: "tags are not all known" in wiring.message_stack.messages[-1].text)
    assert titles(wiring) == ["odd"]


def test_an_answer_for_a_dialog_that_is_closed_is_dropped(services: Services, shown: Open, qtbot: QtBot) -> None:
    wiring = shown(services)
    offer = dialog_of(wiring, FirstRun, qtbot)
    offer.form.strength_asked.emit("five green tulips")
    offer.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert wiring.gate.dialog is None
    answered: list[int] = []
    all_threads = threading.Barrier(3)  # once they meet, all that was asked before is answered
    for _ in range(3):
        wiring.bridge.run(lambda: all_threads.wait(10), answered.append, wiring.messages.fail)
    qtbot.waitUntil(lambda: len(answered) == 3)
    assert wiring.message_stack.messages == []


def test_another_program_asks_for_the_lock(services: Services, filled: Wiring, qtbot: QtBot) -> None:
    with ThreadPoolExecutor(1) as other:
        asking = other.submit(services.library.lock_elsewhere)
        qtbot.waitUntil(asking.done)
        assert asking.result()
    assert filled.library.gate.door is Door.LOCKED
    assert everything_said(filled.window).count("zebra") == 0
