"""A stored transcript edited in the window, with real keys and a real library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import Services
from app.core import events
from app.core.transcript import EngineInfo, Segment, Transcript, Word
from app.library.library import Library
from app.ui.models.job_row import JobRow
from app.ui.models.segment_model import SegmentRole
from app.ui.models.segment_rows import Column
from app.ui.windows.history_dialog import HistoryDialog
from app.ui.windows.speaker_dialog import SpeakerDialog
from app.ui.wiring import Wiring
from tests.ui.conftest import Open
from tests.ui.library import activate, dialog_of, everything_said, put

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("own_home")
Key = Qt.Key
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def spoken(start_s: float, text: str, speaker: str = "") -> Segment:
    words = tuple(
        Word(start_s=start_s + 0.5 * number, end_s=start_s + 0.5 * number + 0.4, text=f" {word}", probability=0.9)
        for number, word in enumerate(text.split())
    )
    end_s = start_s + 0.5 * max(1, len(words))
    return Segment(start_s=start_s, end_s=end_s, text=f" {text}", words=words, speaker=speaker).rounded()


def keep(library: Library, *segments: Segment) -> None:
    item = put(library, "Talk")
    head = Transcript(
        source_name="Talk",
        language="en",
        language_probability=None,
        duration_s=61.0,
        engine=EngineInfo(engine="faster-whisper", model="small"),
        segments=segments,
    )
    transcript = library.transcripts.begin(item.id, head)
    library.transcripts.finish(transcript, head)


def stored(services: Services) -> list[Segment]:
    def read(library: Library) -> list[Segment]:
        latest = library.transcripts.latest(1)
        assert latest is not None
        return list(library.transcripts.load(latest.id).segments)

    return services.session.call(read)


def texts(services: Services) -> list[str]:
    return [one.text.strip() for one in stored(services)]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.fixture
def talk(services: Services, shown: Open, qtbot: QtBot) -> Wiring:
    """Return a window on a transcript of three segments, the first of which has the focus."""
    services.library.create(None, (), in_keychain=True).close()
    services.session.open()
    said = (
        spoken(0.0, "Roses need rain.", "Ann"),
        spoken(2.0, "The zebra sleeps in the garden.", "Ben"),
        spoken(6.0, "Good night.", "Ann"),
    )
    services.session.call(lambda library: keep(library, *said))
    services.session.lock()
    wiring = shown(services)
    qtbot.waitUntil(lambda: wiring.segments.is_stored and wiring.segments.rowCount() == 3)
    activate(wiring, qtbot)
    table = wiring.transcript.table
    table.setFocus()
    table.choose(0)
    return wiring


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(focused(), key, modifiers)


def wait_saved(wiring: Wiring, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: wiring.library.editing.editing.is_saved)


def shown_texts(wiring: Wiring) -> list[str]:
    return [line.text.strip() for line in wiring.segments.lines]


def test_typing_edits_and_the_edit_is_in_the_library(talk: Wiring, services: Services, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_Return)
    assert talk.transcript.table.is_editing
    qtbot.keyClicks(focused(), " Much of it.")
    press(qtbot, Key.Key_Return)
    assert shown_texts(talk)[0] == "Roses need rain. Much of it."  # at once
    assert not talk.transcript.table.is_editing
    wait_saved(talk, qtbot)
    assert texts(services)[0] == "Roses need rain. Much of it."
    words = stored(services)[0].words
    assert [word.start_s for word in words[:3]] == [0.0, 0.5, 1.0]  # what stayed kept its place
    assert talk.transcript.edit_bar.saved_text == "All edits are saved"
    row = talk.job_list.current
    assert row is not None
    assert row.transcript is not None
    assert row.transcript.text.startswith("Roses need rain. Much")  # what is exported says it, too


def test_a_letter_begins_to_edit_at_the_end_and_escape_takes_it_back(
    talk: Wiring, services: Services, qtbot: QtBot
) -> None:
    qtbot.keyClicks(focused(), "O")
    qtbot.keyClicks(focused(), "h")
    assert focused().toPlainText() == "Roses need rain.Oh"  # type: ignore[attr-defined]
    assert talk.transcript.table.is_editing
    assert talk.window.isVisible()
    press(qtbot, Key.Key_Escape)
    assert not talk.transcript.table.is_editing
    assert focused() is talk.transcript.table
    assert (
        shown_texts(talk)
        == texts(services)
        == ["Roses need rain.", "The zebra sleeps in the garden.", "Good night."]
    )


def test_control_enter_splits_at_the_word_and_backspace_merges(
    talk: Wiring, services: Services, qtbot: QtBot
) -> None:
    talk.transcript.table.choose(1)
    press(qtbot, Key.Key_F2)
    press(qtbot, Key.Key_Home)
    for _ in range(2):
        press(qtbot, Key.Key_Right, CONTROL)  # before “sleeps”
    press(qtbot, Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: talk.segments.rowCount() == 4)
    assert texts(services)[1:3] == ["The zebra", "sleeps in the garden."]
    first, second = stored(services)[1:3]
    assert first.end_s == second.start_s == 3.0
    assert [word.text for word in second.words] == [" sleeps", " in", " the", " garden."]
    qtbot.waitUntil(lambda: talk.transcript.table.is_editing)
    assert talk.transcript.table.currentIndex().row() == 2  # one goes on in the second part
    press(qtbot, Key.Key_Backspace)
    qtbot.waitUntil(lambda: talk.segments.rowCount() == 3)
    assert texts(services)[1] == "The zebra sleeps in the garden."
    qtbot.waitUntil(lambda: talk.transcript.table.is_editing)
    qtbot.keyClicks(focused(), "X")  # the cursor stands where they met
    press(qtbot, Key.Key_Return)
    wait_saved(talk, qtbot)
    assert texts(services)[1] == "The zebraX sleeps in the garden."


def test_tab_goes_from_segment_to_segment(talk: Wiring, services: Services, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_Return)
    qtbot.keyClicks(focused(), "!")
    press(qtbot, Key.Key_Tab)
    assert talk.transcript.table.currentIndex().row() == 1
    qtbot.keyClicks(focused(), "But ")
    press(qtbot, Key.Key_Backtab)
    assert talk.transcript.table.currentIndex().row() == 0
    press(qtbot, Key.Key_Escape)
    wait_saved(talk, qtbot)
    assert texts(services)[:2] == ["Roses need rain.!", "But The zebra sleeps in the garden."]


def test_undo_and_redo_reach_over_a_restart(talk: Wiring, services: Services, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_Return)
    qtbot.keyClicks(focused(), " Really.")
    press(qtbot, Key.Key_Return)
    wait_saved(talk, qtbot)
    press(qtbot, Key.Key_Delete)
    qtbot.waitUntil(lambda: talk.segments.rowCount() == 2)
    talk.gate.lock()
    qtbot.waitUntil(talk.locked_page.unlock_button.isVisible)
    talk.gate.unlock()
    qtbot.waitUntil(lambda: talk.segments.is_stored and talk.segments.rowCount() == 2)
    activate(talk, qtbot)
    talk.transcript.table.setFocus()
    assert talk.transcript.edit_bar.undo_button.isEnabled()
    press(qtbot, Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: talk.segments.rowCount() == 3)
    assert shown_texts(talk)[0] == "Roses need rain. Really."
    press(qtbot, Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: shown_texts(talk)[0] == "Roses need rain.")
    assert not talk.transcript.edit_bar.undo_button.isEnabled()
    press(qtbot, Key.Key_Z, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: shown_texts(talk)[0] == "Roses need rain. Really.")
    wait_saved(talk, qtbot)
    assert texts(services)[0] == "Roses need rain. Really."


def test_a_lock_while_somebody_types_saves_and_shows_nothing(
    talk: Wiring, services: Services, qtbot: QtBot
) -> None:
    press(qtbot, Key.Key_Return)
    qtbot.keyClicks(focused(), " Wisteria")
    talk.gate.lock()
    assert "Wisteria" not in everything_said(talk.window)
    assert "Roses" not in everything_said(talk.window)
    assert not talk.transcript.table.is_editing
    qtbot.waitUntil(talk.locked_page.unlock_button.isVisible)
    services.session.open()
    assert texts(services)[0] == "Roses need rain. Wisteria"


def test_borders_move_by_keys_but_not_into_a_neighbour(talk: Wiring, services: Services, qtbot: QtBot) -> None:
    talk.transcript.table.choose(1)  # 2.0 to 5.0, after 0.0 to 1.5 and before 6.0
    press(qtbot, Key.Key_Left, ALT)
    press(qtbot, Key.Key_Left, ALT | SHIFT)
    press(qtbot, Key.Key_Right, CONTROL)
    for _ in range(9):
        press(qtbot, Key.Key_Right, CONTROL | SHIFT)
    assert (talk.segments.lines[1].start_s, talk.segments.lines[1].end_s) == (1.7, 6.0)
    assert talk.transcript.table.currentIndex().row() == 1
    qtbot.waitUntil(lambda: stored(services)[1].end_s == 6.0)
    assert stored(services)[1].start_s == 1.7
    wait_saved(talk, qtbot)
    press(qtbot, Key.Key_Z, CONTROL)  # a row of nudges is one edit
    qtbot.waitUntil(lambda: talk.segments.lines[1].start_s == 2.0)
    assert talk.segments.lines[1].end_s == 5.0


def test_a_segment_is_inserted_in_a_gap_and_edited(talk: Wiring, services: Services, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_Insert)
    qtbot.waitUntil(lambda: talk.transcript.table.is_editing)
    press(qtbot, Key.Key_A, CONTROL)
    qtbot.keyClicks(focused(), "Indeed.")
    press(qtbot, Key.Key_Return)
    wait_saved(talk, qtbot)
    assert texts(services)[:3] == ["Roses need rain.", "Indeed.", "The zebra sleeps in the garden."]
    inserted = stored(services)[1]
    assert (inserted.start_s, inserted.end_s, inserted.speaker) == (1.5, 2.0, "Ann")
    press(qtbot, Key.Key_Insert)  # there is no gap any more
    assert "no gap" in everything_said(talk.window)


def test_a_text_that_cannot_be_kept_is_put_back_and_offered_again(
    talk: Wiring, services: Services, qtbot: QtBot
) -> None:
    number = talk.segments.lines[0].id
    services.session.call(lambda library: library.database.rows.delete("segments", number))
    press(qtbot, Key.Key_Return)
    qtbot.keyClicks(focused(), " Lost?")
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: talk.transcript.table.is_editing)
    assert shown_texts(talk)[0] == "Roses need rain."
    assert "Lost?" in focused().toPlainText()  # type: ignore[attr-defined]
    assert talk.message_stack.isVisible()
    press(qtbot, Key.Key_Escape)


def test_what_is_not_stored_is_read_only_and_says_so(wiring: Wiring, qtbot: QtBot) -> None:
    wiring.jobs.add([JobRow(1, "talk.wav")])
    wiring.intake.rows_added.emit(0)
    wiring.jobs.apply([events.SegmentReady(1, spoken(0.0, "Hello there."))])
    wiring.transcript.table.setFocus()
    wiring.transcript.table.choose(0)
    press(qtbot, Key.Key_Return)
    assert not wiring.transcript.table.is_editing
    assert "once the recording is transcribed" in everything_said(wiring.window)


def test_number_keys_name_the_speaker_of_all_that_are_chosen(
    talk: Wiring, services: Services, qtbot: QtBot
) -> None:
    press(qtbot, Key.Key_Down, SHIFT)
    press(qtbot, Key.Key_2)  # the second voice is Ben's
    wait_saved(talk, qtbot)
    assert [one.speaker for one in stored(services)] == ["Ben", "Ben", "Ann"]
    press(qtbot, Key.Key_Z, CONTROL)  # one edit
    qtbot.waitUntil(lambda: talk.segments.lines[0].speaker == "Ann")
    press(qtbot, Key.Key_0)
    wait_saved(talk, qtbot)
    assert stored(services)[0].speaker == ""


def test_a_new_name_is_asked_for_and_a_speaker_is_renamed_everywhere(
    talk: Wiring, services: Services, qtbot: QtBot
) -> None:
    talk.transcript.table.choose(1)
    press(qtbot, Key.Key_7)  # nobody has that key yet
    dialog = dialog_of(talk, SpeakerDialog, qtbot)
    qtbot.keyClicks(dialog.field, "Carla")
    qtbot.keyClick(dialog.field, Key.Key_Return)
    qtbot.waitUntil(lambda: talk.segments.lines[1].speaker == "Carla")
    talk.transcript.table.choose(2)
    activate(talk, qtbot)
    talk.transcript.table.setFocus()
    press(qtbot, Key.Key_R, CONTROL | SHIFT)
    dialog = dialog_of(talk, SpeakerDialog, qtbot)
    assert dialog.field.text() == "Ann"
    dialog.field.setText("")
    qtbot.keyClicks(dialog.field, "Anna & Co")
    qtbot.keyClick(dialog.field, Key.Key_Return)
    qtbot.waitUntil(lambda: talk.segments.lines[2].speaker == "Anna & Co")
    assert [one.speaker for one in stored(services)] == ["Anna & Co", "Carla", "Anna & Co"]


def test_the_menu_offers_what_can_be_done(talk: Wiring, services: Services, qtbot: QtBot) -> None:
    table = talk.transcript.table
    table.customContextMenuRequested.emit(table.visualRect(table.currentIndex()).center())
    menu = talk.library.editing.menu.menu
    assert menu is not None
    offered = {action.text().partition("\t")[0]: action for action in menu.actions()}
    assert offered["Merge segments"].isEnabled()
    offered["Merge segments"].trigger()
    menu.close()
    qtbot.waitUntil(lambda: talk.segments.rowCount() == 2)
    assert texts(services)[0] == "Roses need rain. The zebra sleeps in the garden."


def test_the_past_is_shown_and_gone_back_to(talk: Wiring, services: Services, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_A, CONTROL)
    qtbot.keyClicks(focused(), "Roses love rain.")
    press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_2)
    talk.transcript.table.choose(2)
    press(qtbot, Key.Key_Delete)
    qtbot.waitUntil(lambda: talk.segments.rowCount() == 2)
    wait_saved(talk, qtbot)
    talk.transcript.edit_bar.history_button.click()
    dialog = dialog_of(talk, HistoryDialog, qtbot)
    titles = [dialog.list.lines.index(row).data() for row in range(dialog.list.lines.rowCount())]
    assert titles == ["Segment deleted", "Speaker named", "Text edited", "As it was transcribed"]
    assert dialog.difference.toPlainText().strip() == "Taken away: Good night."
    assert not dialog.go_button.isEnabled()  # that is where one is
    qtbot.keyClick(dialog.list, Key.Key_Down)
    assert dialog.difference.toPlainText().strip() == "Speaker: Ann → Ben"
    qtbot.keyClick(dialog.list, Key.Key_Down)
    assert dialog.difference.toPlainText().strip() == "Roses [\N{MINUS SIGN}need] [+love] rain."
    qtbot.keyClick(dialog.list, Key.Key_Return)
    qtbot.waitUntil(lambda: talk.segments.rowCount() == 3)
    assert [one.speaker for one in stored(services)] == ["Ann", "Ben", "Ann"]
    assert texts(services)[0] == "Roses love rain."
    wait_saved(talk, qtbot)
    talk.library.editing.redo()
    qtbot.waitUntil(lambda: talk.segments.lines[0].speaker == "Ben")


def test_a_click_asks_for_the_word_and_what_is_heard_is_marked(talk: Wiring, qtbot: QtBot) -> None:
    table = talk.transcript.table
    index = talk.segments.index(1, Column.TEXT)
    box = table.visualRect(index)
    at = QPoint(box.left() + 4 + table.fontMetrics().horizontalAdvance("The zebra sl"), box.top() + 14)
    with qtbot.waitSignal(table.play_requested) as asked:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked.args == [3.0]
    talk.library.editing.mark_playing(3.6)
    ((first, length),) = index.data(SegmentRole.PLAYING)
    assert index.data()[first : first + length] == "in"
    press(qtbot, Key.Key_Return, CONTROL | SHIFT)  # split there
    qtbot.waitUntil(lambda: talk.segments.rowCount() == 4)
    assert shown_texts(talk)[1:3] == ["The zebra sleeps", "in the garden."]
    press(qtbot, Key.Key_Escape)
    talk.library.editing.mark_playing(None)
    assert not any(talk.segments.index(row, Column.TEXT).data(SegmentRole.PLAYING) for row in range(4))


def test_a_screen_reader_reads_each_segment_with_speaker_text_and_time(talk: Wiring) -> None:
    table = QAccessible.queryAccessibleInterface(talk.transcript.table)
    assert table.role() is QAccessible.Role.Table
    cells = [table.child(place) for place in range(table.childCount())]
    read_out = [cell.text(QAccessible.Text.Name) for cell in cells if cell.role() is QAccessible.Role.Cell]
    assert read_out[3:6] == ["00:00:02", "Ben", "Ben. The zebra sleeps in the garden. 00:00:02"]
    in_focus = table.focusChild()
    assert in_focus is not None
    assert in_focus.text(QAccessible.Text.Name) == "Ann. Roses need rain. 00:00:00"
