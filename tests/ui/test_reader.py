"""The reader: a text that is written, pasted, marked and steered, over a service that only plays along."""

from __future__ import annotations

import dataclasses
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTime, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from app.bootstrap import Services
from app.core import settings
from app.core.errors import AudioError, Code
from app.core.pronunciation import Entry, PronunciationBook
from app.services.pronunciations import keep_pronunciations
from app.services.reading_places import kept_places
from app.services.reading_status import Phase, Place
from app.services.reading_steps import Unit
from app.ui.door import Door
from app.ui.models.segment_model import SegmentRole
from app.ui.models.segment_rows import Column
from app.ui.panels.reader_panel import END_OF_CHAPTER, ReaderPanel
from app.ui.reader import Reader
from app.ui.widgets.reading_view import ReadingView
from app.ui.windows.password_dialog import PasswordDialog
from app.ui.windows.speaker_voices_dialog import SpeakerVoicesDialog
from app.ui.wiring import Wiring
from tests.fakes.reading import FakeReading
from tests.support.document_files import locked_pdf
from tests.ui.conftest import Open
from tests.ui.fakes import fake_services
from tests.ui.library import activate, everything_said
from tests.ui.test_accessibility import _unnamed
from tests.ui.test_every_window import _by_tab, _labelled, _reachable, put_all
from tests.ui.test_window import drop

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXT = "Rain fell. \U0001f327 The zebra slept well.\n\nThen it woke."
ZEBRA = "\U0001f327 The zebra slept well."
CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@dataclasses.dataclass
class Desk:
    """A window that shows the reader, and the service behind it."""

    window: Wiring
    service: FakeReading
    qtbot: QtBot

    @property
    def panel(self) -> ReaderPanel:
        return self.window.library.reading.panel

    @property
    def view(self) -> ReadingView:
        return self.panel.view

    @property
    def reader(self) -> Reader:
        return self.window.library.reading.reader

    @property
    def marked(self) -> str:
        stretch = self.view.marked
        return "" if stretch is None else self.view.places.text[slice(*stretch)]

    @property
    def marked_sentence(self) -> str:
        stretch = self.view.marked_sentence
        return "" if stretch is None else self.view.places.text[slice(*stretch)]

    @property
    def last(self) -> tuple[Any, ...]:
        return self.service.calls[-1]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.view, key, modifier)

    def hear(self, word: str, sentence: str = "") -> None:
        self.service.hear(word, sentence)
        self.qtbot.waitUntil(lambda: self.marked == word)

    def read(self, text: str) -> None:
        self.view.setPlainText(text)
        self.press(Qt.Key.Key_F11)
        self.qtbot.waitUntil(self.view.isReadOnly)

    def pause(self) -> None:
        self.press(Qt.Key.Key_F11)
        self.qtbot.waitUntil(lambda: not self.view.isReadOnly())


@pytest.fixture
def desk(opened: Open, qtbot: QtBot) -> Desk:
    """Return a window without a library that shows the reader."""
    service = FakeReading()
    wiring = opened(dataclasses.replace(fake_services(), reading=service))  # type: ignore[arg-type]
    wiring.commands.do("reader.show")
    desk = Desk(wiring, service, qtbot)
    qtbot.waitUntil(desk.view.hasFocus)
    return desk


@pytest.fixture
def begun(desk: Desk) -> Desk:
    """Return one that reads the text and hears its zebra."""
    desk.read(TEXT)
    desk.hear("zebra", ZEBRA + "\n\n")
    return desk


def test_nothing_of_it_is_there_until_it_is_shown(wiring: Wiring) -> None:
    assert not wiring.window.findChildren(ReaderPanel)
    wiring.commands.do("reader.show")
    assert wiring.window.findChild(ReaderPanel).isVisible()
    wiring.commands.do("reader.show")
    assert not wiring.window.findChild(ReaderPanel).isVisible()
    assert wiring.drop_area.isVisible()


def test_a_pasted_text_is_read_word_by_word(desk: Desk) -> None:
    assert QApplication.focusWidget() is desk.view
    QApplication.clipboard().setText(TEXT)
    desk.press(Qt.Key.Key_V, CONTROL)
    desk.press(Qt.Key.Key_F11)
    assert desk.service.text == TEXT
    assert desk.last == ("play", 0)
    desk.hear("zebra", ZEBRA + "\n\n")
    assert desk.marked_sentence == ZEBRA
    assert desk.panel.play_button.accessibleName() == "Pause"
    assert desk.view.isReadOnly()
    assert QApplication.focusWidget() is desk.view
    desk.press(Qt.Key.Key_F11)
    assert desk.last == ("pause",)
    desk.qtbot.waitUntil(lambda: desk.panel.play_button.accessibleName() == "Read")
    assert not desk.view.isReadOnly()
    assert desk.marked == "zebra"


def test_a_word_is_marked_by_a_frame_and_not_by_colour_alone(begun: Desk) -> None:
    sentence, word = begun.view.extraSelections()
    assert word.format.fontUnderline() or word.format.underlineStyle() != word.format.UnderlineStyle.NoUnderline
    assert sentence.cursor.selectedText() == ZEBRA
    assert sentence.format.background() != word.format.background()
    text_color = begun.window.theme.colors.text
    begun.window.theme.use("dark")
    assert begun.window.theme.colors.text != text_color
    assert begun.view.extraSelections()[0].format.foreground().color().name() == begun.window.theme.colors.text


def test_what_is_typed_before_the_place_moves_it(begun: Desk) -> None:
    begun.press(Qt.Key.Key_F11)
    begun.qtbot.waitUntil(lambda: not begun.view.isReadOnly())
    begun.view.put_caret(0)
    begun.qtbot.keyClicks(begun.view, "Much ")
    assert begun.marked == "zebra"
    begun.press(Qt.Key.Key_F11)
    assert begun.service.text == "Much " + TEXT
    assert ("open", begun.service.text.index("zebra")) in begun.service.calls
    assert begun.last == ("play", begun.service.text.index("zebra"))


def test_keys_go_back_and_forward_faster_and_slower(begun: Desk) -> None:
    for key, unit, by in (
        (Qt.Key.Key_Left, Unit.SENTENCE, -1),
        (Qt.Key.Key_Right, Unit.SENTENCE, 1),
        (Qt.Key.Key_Up, Unit.PARAGRAPH, -1),
        (Qt.Key.Key_Down, Unit.PARAGRAPH, 1),
    ):
        begun.press(key, ALT)
        assert begun.last == ("step", unit, by)
    for button, expected in zip(begun.panel.step_buttons, (-1, -1, 1, 1), strict=True):
        begun.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert begun.last[0] == "step"
        assert begun.last[2] == expected
    begun.press(Qt.Key.Key_Plus, ALT)
    begun.press(Qt.Key.Key_Plus, ALT)
    begun.press(Qt.Key.Key_Minus, ALT)
    begun.qtbot.waitUntil(lambda: begun.service.status.delivery.rate == pytest.approx(1.1))
    assert begun.service.calls.count(("deliver",)) == 1, "what changes quickly is told once"


def test_a_click_while_it_reads_chooses_a_word_and_a_key_the_one_at_the_caret(begun: Desk) -> None:
    def spot(word: str) -> QPoint:
        cursor = begun.view.textCursor()
        cursor.setPosition(begun.view.places.units(TEXT.index(word) + 2))
        return begun.view.cursorRect(cursor).center()

    begun.qtbot.mouseClick(begun.view.viewport(), Qt.MouseButton.LeftButton, pos=spot("woke"))
    assert begun.last == ("play", TEXT.index("woke"))
    begun.press(Qt.Key.Key_F11)
    begun.qtbot.waitUntil(lambda: not begun.view.isReadOnly())
    begun.qtbot.mouseClick(begun.view.viewport(), Qt.MouseButton.LeftButton, pos=spot("Rain"))
    assert begun.last == ("seek", TEXT.index("Rain"))
    begun.view.put_caret(TEXT.index("slept") + 3)
    begun.press(Qt.Key.Key_Return, CONTROL)
    assert begun.last == ("play", TEXT.index("slept"))


def test_stop_forgets_the_place_and_leaves_the_caret_there(begun: Desk) -> None:
    begun.press(Qt.Key.Key_F11, SHIFT)
    assert begun.last == ("stop",)
    assert begun.marked == ""
    assert begun.view.caret == TEXT.index("zebra")
    begun.qtbot.waitUntil(lambda: not begun.panel.stop_button.isEnabled())


def test_the_end_is_told_and_the_next_time_begins_anew(begun: Desk) -> None:
    begun.service.tell(phase=Phase.ENDED)
    begun.qtbot.waitUntil(lambda: begun.panel.play_button.accessibleName() == "Read")
    assert begun.marked == ""
    begun.press(Qt.Key.Key_F11)
    assert begun.last == ("play", None)


def test_voices_are_chosen_by_language(desk: Desk) -> None:
    form = desk.panel.voice
    desk.qtbot.waitUntil(lambda: form.languages.count() == 3)
    assert [form.languages.itemText(at) for at in range(3)] == ["Automatic", "English", "German"]
    assert not form.voices.isEnabled()
    form.languages.setCurrentIndex(1)
    form.languages.activated.emit(1)
    assert [form.voices.itemData(at) for at in range(form.voices.count())] == ["", "gmw/en-US", "gmw/en"]
    form.voices.setCurrentIndex(2)
    form.voices.activated.emit(2)
    desk.qtbot.waitUntil(lambda: desk.service.status.delivery.voice == "gmw/en")
    desk.view.setPlainText("Hello.")
    desk.qtbot.mouseClick(desk.panel.play_button, Qt.MouseButton.LeftButton)
    assert desk.service.language == "en"


def test_an_empty_text_and_an_error_are_told(desk: Desk) -> None:
    said: list[str] = []
    desk.window.messages.posted.connect(lambda message: said.append(message.text))
    desk.view.setPlainText(" \n ")
    desk.press(Qt.Key.Key_F11)
    assert said == ["There is no text yet. Write or paste one, then have it read."]
    assert not any(call[0] == "play" for call in desk.service.calls)
    desk.view.setPlainText("Hello.")
    desk.press(Qt.Key.Key_F11)
    desk.service.tell(phase=Phase.PAUSED, error=AudioError(Code.AUDIO_NO_DEVICE))
    desk.qtbot.waitUntil(desk.panel.trouble.isVisible)
    assert desk.panel.trouble.text()
    desk.press(Qt.Key.Key_F11)
    desk.qtbot.waitUntil(desk.panel.trouble.isHidden)


def test_the_clipboard_is_read_at_once(desk: Desk) -> None:
    QApplication.clipboard().setText("From elsewhere.")
    desk.window.commands.do("reader.clipboard")
    assert desk.service.text == "From elsewhere."
    assert desk.last == ("play", 0)


def test_where_reading_is_can_be_asked(begun: Desk) -> None:
    place = round(100 * TEXT.index("zebra") / len(TEXT))
    assert begun.reader.place_text() == f"{place} % of the text. {ZEBRA}"
    begun.reader.stop()
    assert begun.reader.place_text() == "Nothing is being read."


def test_a_word_out_of_sight_is_brought_there_unless_somebody_looks_elsewhere(desk: Desk) -> None:
    desk.view.setPlainText("\n".join(f"Line {number:03}." for number in range(400)))
    bar = desk.view.verticalScrollBar()
    desk.press(Qt.Key.Key_F11)
    desk.hear("020.")
    page = bar.pageStep()
    desk.hear(f"{page + 2:03}.")
    assert bar.value() < page, "it moves smoothly"
    desk.qtbot.waitUntil(lambda: bar.value() > page // 4 and not desk.view._scroll._is_moving)
    preferences = desk.window.library._parts.preferences
    preferences.set(settings.REDUCED_MOTION, value=True)
    desk.hear("100.")
    assert bar.value() <= 100 < bar.value() + page
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    desk.hear("101.")
    assert bar.value() == 0
    bar.setValue(90)
    desk.hear("102.")
    desk.hear("200.")
    assert bar.value() > 150
    preferences.reset(settings.REDUCED_MOTION)  # it is Qt's for the whole process


def test_ten_megabytes_are_pasted_and_read_while_the_window_lives(desk: Desk) -> None:
    turns: list[float] = []
    clock = QTimer(desk.view)
    clock.timeout.connect(lambda: turns.append(time.monotonic()))
    data = QMimeData()
    data.setText("word " * 1_000_000 + "word " * 15 + ("\n" + "word " * 15) * 66_000)
    clock.start(0)
    desk.view.insertFromMimeData(data)
    desk.press(Qt.Key.Key_F11)
    assert desk.service.text == ""
    desk.qtbot.waitUntil(lambda: bool(desk.service.text))
    clock.stop()
    assert len(desk.service.text) > 9_900_000
    assert len(turns) > 20
    assert desk.last == ("play", 0)
    at = 5 * 750_000
    assert desk.service.text[at : at + 4] == "word"
    desk.service.place = Place(at, at + 4, at, at + 50)
    desk.qtbot.waitUntil(lambda: desk.view.marked == (at, at + 4))


def test_a_long_text_that_is_forgotten_while_it_comes_leaves_nothing(desk: Desk) -> None:
    desk.reader.show_text("word " * 100_000)
    assert desk.view.is_loading
    desk.window.library.reading.forget()
    desk.qtbot.wait(20)
    assert desk.view.toPlainText() == ""
    assert not desk.view.isReadOnly()
    assert desk.view.isUndoRedoEnabled()


def test_everything_has_a_name_and_the_tab_key_reaches_it(begun: Desk) -> None:
    assert _unnamed(begun.panel)[0] == []
    assert list(_labelled(begun.panel)) == []
    begun.view.setFocus()
    assert _reachable(begun.window.window) <= set(_by_tab())
    for slider in (begun.panel.voice.rate, begun.panel.voice.pitch, begun.panel.voice.volume):
        interface = QAccessible.queryAccessibleInterface(slider)
        assert interface.text(QAccessible.Text.Name)
        assert interface.valueInterface().currentValue() == 100


def test_no_two_commands_are_heard_by_the_same_keys(begun: Desk) -> None:
    assert begun.window.commands.conflicts() == []


def test_what_is_forgotten_is_gone(begun: Desk) -> None:
    begun.window.library.reading.forget()
    assert begun.last == ("forget",)
    assert begun.view.toPlainText() == ""
    assert not begun.view.document().isUndoAvailable()
    assert begun.marked == ""
    assert not begun.panel.isVisible()


BOOK = """# Morning

The harbour slept. A gull cried.

# Evening

The zebra came home.
"""


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.md"
    path.write_text(BOOK)
    return path


def open_book(desk: Desk, book: Path) -> None:
    drop(desk.window, book)
    desk.qtbot.waitUntil(lambda: "zebra" in desk.view.toPlainText())


def test_a_dropped_document_is_shown_with_its_chapters(desk: Desk, book: Path) -> None:
    desk.window.commands.do("reader.show")
    assert not desk.panel.isVisible()
    open_book(desk, book)
    chapters, text = desk.panel.chapters, desk.view.toPlainText()
    assert desk.panel.isVisible()
    assert chapters.isVisible()
    assert [chapters.model().index(row, 0).data() for row in range(2)] == ["Morning", "Evening"]
    desk.press(Qt.Key.Key_F11)
    desk.hear("gull")
    assert chapters.currentIndex().row() == 0
    desk.hear("zebra")
    assert chapters.currentIndex().row() == 1
    chapters.setFocus()
    chapters.setCurrentIndex(chapters.model().index(0, 0))
    desk.qtbot.keyClick(chapters, Qt.Key.Key_Return)
    assert desk.last == ("play", text.index("Morning"))
    desk.hear("zebra")
    assert chapters.currentIndex().row() == 0, "who chooses a chapter is left in peace"


def test_a_document_that_cannot_be_read_is_told_and_what_was_there_stays(begun: Desk, tmp_path: Path) -> None:
    said: list[str] = []
    begun.window.messages.posted.connect(lambda message: said.append(message.text))
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 no")
    drop(begun.window, broken)
    begun.qtbot.waitUntil(lambda: bool(said))
    assert "broken.docx" in said[0]
    assert begun.view.toPlainText() == TEXT
    assert begun.panel.name.property("text") == ""


def test_a_document_with_a_password_asks_for_it(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "secret.pdf"
    path.write_bytes(locked_pdf("The zebra slept.", "sesame"))
    drop(desk.window, path)
    dialogs = desk.window.library.dialogs

    def asked(problem: str) -> PasswordDialog:
        desk.qtbot.waitUntil(lambda: isinstance(dialogs.top, PasswordDialog) and problem in dialogs.top.problem)
        assert isinstance(dialogs.top, PasswordDialog)
        return dialogs.top

    first = asked("")
    assert _unnamed(first)[0] == []
    assert not first.open_button.isEnabled()
    first.field.setText("guess")
    desk.qtbot.mouseClick(first.open_button, Qt.MouseButton.LeftButton)
    assert first.field.text() == ""
    again = asked("does not open")
    again.field.setText("sesame")
    desk.qtbot.mouseClick(again.open_button, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: "zebra" in desk.view.toPlainText())
    assert dialogs.top is None


def test_a_document_goes_on_where_it_was_left(desk: Desk, book: Path) -> None:
    open_book(desk, book)
    desk.press(Qt.Key.Key_F11)
    desk.hear("gull")
    desk.pause()
    QApplication.clipboard().setText("Something else.")
    desk.window.commands.do("reader.clipboard")
    open_book(desk, book)
    assert desk.last == ("seek", desk.view.toPlainText().index("gull"))
    desk.window.library.reading.forget()
    open_book(desk, book)
    assert desk.last[0] != "seek"


def test_words_are_said_as_the_library_has_them_while_it_is_open(
    services: Services, shown: Open, qtbot: QtBot
) -> None:
    book = PronunciationBook().with_entries([Entry(written="Qeffe", spoken="keff")])
    services.library.create(None, (), in_keychain=True).close()
    services.session.open()
    services.session.call(lambda library: keep_pronunciations(library, book))
    services.session.lock()

    def said() -> str:
        return "".join(one.text for one in services.preparation.utterances("Meet Qeffe.", language="en"))

    assert said() == "Meet Qeffe."
    wiring = shown(services)
    qtbot.waitUntil(lambda: said() == "Meet keff.")
    wiring.gate.lock()
    assert said() == "Meet Qeffe."
    qtbot.waitUntil(lambda: not services.session.is_open)


def test_a_library_keeps_the_place_and_not_the_text(
    services: Services, shown: Open, qtbot: QtBot, book: Path
) -> None:
    services.library.create(None, (), in_keychain=True).close()
    wiring = shown(dataclasses.replace(services, reading=FakeReading()))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: services.session.is_open)
    desk = Desk(wiring, wiring.services.reading, qtbot)  # type: ignore[arg-type]
    open_book(desk, book)
    desk.view.setFocus()
    desk.press(Qt.Key.Key_F11)
    desk.hear("gull")
    at = desk.view.toPlainText().index("gull")
    wiring.gate.lock()
    qtbot.waitUntil(lambda: not services.session.is_open)
    assert desk.last == ("forget",)
    assert "gull" not in everything_said(wiring.window)
    wiring.gate.unlock()
    qtbot.waitUntil(lambda: services.session.is_open)
    assert list(services.session.call(kept_places).values()) == [at]
    qtbot.waitUntil(lambda: wiring.gate.door is Door.OPEN)
    open_book(desk, book)
    qtbot.waitUntil(lambda: desk.last == ("seek", at))


def test_what_is_read_while_something_else_is_shown_stands_below_it(begun: Desk) -> None:
    strip = begun.window.library.reading.strip
    assert not strip.isVisible()
    begun.window.commands.do("reader.show")
    assert strip.isVisible()
    assert strip.sentence.property("text") == ZEBRA
    begun.hear("woke", "Then it woke.")
    assert strip.sentence.property("text") == "Then it woke."
    begun.qtbot.mouseClick(strip.toggle_button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert begun.last == ("pause",)
    begun.qtbot.waitUntil(lambda: strip.toggle_button.text() == "Go on")
    assert _unnamed(strip)[0] == []
    begun.qtbot.mouseClick(strip.show_button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert begun.panel.isVisible()
    assert not strip.isVisible()


def test_it_pauses_by_itself(begun: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def choose(place: int) -> None:
        begun.panel.sleep_menu.aboutToShow.emit()
        begun.panel.sleep_menu.actions()[place].trigger()

    choose(2)
    assert begun.panel.sleep_button.text().startswith("Until ")
    assert begun.panel.sleep_button.accessibleName().startswith("Sleep timer, Until ")
    assert begun.reader._sleep.timer.remainingTime() > 29 * 60_000
    choose(0)
    assert begun.panel.sleep_button.text() == ""
    timer = begun.reader._sleep.timer
    monkeypatch.setattr(timer, "start", lambda _ms: QTimer.start(timer, 1))
    choose(1)
    begun.qtbot.waitUntil(lambda: begun.panel.play_button.accessibleName() == "Read")
    assert ("pause",) in begun.service.calls
    assert begun.panel.sleep_button.text() == ""


def test_until_when_it_reads_is_said_in_the_language_of_the_window(wiring: Wiring) -> None:
    panel, language = wiring.library.reading.panel, wiring.library._parts.language
    panel.show_sleep(QTime(20, 15))
    language.use("de")
    assert panel.sleep_button.text().startswith("Bis ")
    assert panel.sleep_button.accessibleName().endswith(panel.sleep_button.text())
    panel.show_sleep(END_OF_CHAPTER)
    language.use("en")
    assert panel.sleep_button.text() == "End of chapter"


def test_it_pauses_at_the_end_of_a_chapter(desk: Desk, book: Path) -> None:
    open_book(desk, book)
    desk.press(Qt.Key.Key_F11)
    desk.hear("gull")
    desk.panel.sleep_menu.aboutToShow.emit()
    desk.panel.sleep_menu.actions()[1].trigger()
    assert desk.last == ("read_until", desk.view.toPlainText().index("Evening"))
    assert desk.panel.sleep_button.text() == "End of chapter"


@pytest.fixture
def talk(services: Services, shown: Open, qtbot: QtBot) -> tuple[Wiring, FakeReading]:
    """Return a window that shows a transcript, the focus in its second segment."""
    services.library.create(None, (), in_keychain=True).close()
    services.session.open()
    services.session.call(put_all)
    services.session.lock()
    service = FakeReading()
    wiring = shown(dataclasses.replace(services, reading=service))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: wiring.segments.rowCount() == 3)
    activate(wiring, qtbot)
    wiring.transcript.table.choose(1)
    wiring.transcript.table.setFocus()
    return wiring, service


def playing(wiring: Wiring) -> list[str]:
    """Return the words of the transcript that are marked as heard, with the rows that they stand in."""
    found = []
    for row in range(wiring.segments.rowCount()):
        index = wiring.segments.index(row, Column.TEXT)
        text = index.data(SegmentRole.TEXT)
        found += [f"{row} {text[at : at + length]}" for at, length in index.data(SegmentRole.PLAYING)]
    return found


def listen(qtbot: QtBot, talk: tuple[Wiring, FakeReading]) -> None:
    """Have the transcript read from the chosen segment on."""
    wiring, service = talk
    count = service.calls.count(("play", 0))
    qtbot.keyClick(wiring.transcript.table, Qt.Key.Key_F11, ALT | SHIFT)
    qtbot.waitUntil(lambda: service.calls.count(("play", 0)) > count)


def test_a_transcript_is_read_with_a_voice_for_each_speaker(
    talk: tuple[Wiring, FakeReading], qtbot: QtBot
) -> None:
    wiring, service = talk
    qtbot.keyClick(wiring.transcript.table, Qt.Key.Key_F11, ALT)
    qtbot.waitUntil(lambda: service.text == "Ben: Roses need rain.")
    assert service.calls[-1] == ("play", 0)
    assert wiring.transcript.isVisible()
    service.hear("Roses", "Ben: Roses need rain.")
    qtbot.waitUntil(wiring.library.reading.strip.isVisible)
    qtbot.keyClick(wiring.transcript.table, Qt.Key.Key_F11, CONTROL | SHIFT)
    text = "Ada: The zebra sleeps.\n\nBen: Roses need rain.\n\nAnd sun."
    qtbot.waitUntil(lambda: service.text == text)
    assert wiring.library.reading.panel.isVisible()
    voices = [role.prosody.voice for role in service.roles]
    assert len(set(voices[:2])) == 2, "both are of the system, which has several for English"
    assert voices[2] == ""


def test_the_word_that_is_heard_is_marked_in_the_transcript(
    talk: tuple[Wiring, FakeReading], qtbot: QtBot
) -> None:
    wiring, service = talk
    table = wiring.transcript.table
    listen(qtbot, talk)
    assert service.text == "Ben: Roses need rain.\n\nAnd sun."
    service.hear("Ben")  # the name stands in no segment
    service.hear("need", "Ben: Roses need rain.")
    qtbot.waitUntil(lambda: playing(wiring) == ["1 need"])
    service.hear("sun", "And sun.")
    qtbot.waitUntil(lambda: playing(wiring) == ["2 sun"])
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert service.calls[-1] == ("stop",)
    assert playing(wiring) == []
    listen(qtbot, talk)
    service.hear("rain", "Ben: Roses need rain.")
    qtbot.waitUntil(lambda: playing(wiring) == ["1 rain"])
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert table.is_editing
    assert service.calls[-1] == ("stop",)
    assert playing(wiring) == []


def test_what_was_edited_or_is_not_shown_is_not_marked(talk: tuple[Wiring, FakeReading], qtbot: QtBot) -> None:
    wiring, service = talk
    listen(qtbot, talk)
    line = wiring.segments.lines[1]
    wiring.segments.change([line._replace(text=" Something else.")])
    service.hear("rain", "Ben: Roses need rain.")
    qtbot.waitUntil(wiring.library.reading.strip.isVisible)
    assert playing(wiring) == []
    service.hear("sun", "And sun.")
    qtbot.waitUntil(lambda: playing(wiring) == ["2 sun"])
    wiring.library.reading.reader.show_text("Another text.")
    assert playing(wiring) == []


def test_nobody_hears_a_recording_and_a_voice_at_once(talk: tuple[Wiring, FakeReading], qtbot: QtBot) -> None:
    wiring, service = talk
    listen(qtbot, talk)
    service.hear("rain", "Ben: Roses need rain.")
    qtbot.waitUntil(lambda: playing(wiring) == ["1 rain"])
    wiring.playback.playing_changed.emit(True)  # noqa: FBT003 (a signal)
    assert service.calls[-1] == ("pause",)


def test_voices_of_speakers_are_chosen_and_kept(talk: tuple[Wiring, FakeReading], qtbot: QtBot) -> None:
    wiring, service = talk
    wiring.commands.do("reader.speaker_voices")
    qtbot.waitUntil(lambda: isinstance(wiring.library.dialogs.top, SpeakerVoicesDialog))
    dialog = wiring.library.dialogs.top
    assert isinstance(dialog, SpeakerVoicesDialog)
    assert list(dialog.fields) == ["Ada", "Ben"]
    assert _unnamed(dialog)[0] == []
    field = dialog.fields["Ben"]
    field.setCurrentIndex(field.findData("gmw/en-GB-scotland"))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: wiring.library.dialogs.top is None)
    activate(wiring, qtbot)
    wiring.transcript.table.setFocus()
    listen(qtbot, talk)
    assert [role.prosody.voice for role in service.roles] == ["gmw/en-GB-scotland", ""]


def test_a_voice_is_got_ready_for_a_person_who_lingers(desk: Desk) -> None:
    before = desk.service.warm_ups
    desk.reader.settling.begin()
    desk.qtbot.waitUntil(lambda: desk.service.warm_ups > before)


def test_how_a_text_begins_is_told_once_it_settles_and_its_language_is_open(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.reader.settling.text_settled) as told:
        desk.view.setPlainText("Rain fell.\nThe zebra slept.")
    assert told.args == ["Rain fell."]
    form = desk.panel.voice
    desk.qtbot.waitUntil(lambda: form.languages.findData("de") > 0)
    form.languages.setCurrentIndex(form.languages.findData("de"))
    with desk.qtbot.assertNotEmitted(desk.reader.settling.text_settled, wait=400):
        desk.view.setPlainText("Regen fiel.")


def test_only_what_is_selected_is_read(desk: Desk) -> None:
    desk.view.setPlainText(TEXT)
    cursor = desk.view.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(5, cursor.MoveMode.KeepAnchor)
    desk.view.setTextCursor(cursor)
    desk.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert desk.service.calls[-2:] == [("read_until", 5), ("play", 0)]
    desk.qtbot.waitUntil(desk.view.isReadOnly)
    desk.hear("Rain")
    desk.view.put_caret(TEXT.index("zebra"))
    desk.press(Qt.Key.Key_Return, CONTROL)
    assert desk.service.calls[-2:] == [("read_until", None), ("play", TEXT.index("zebra"))]


def test_the_invitation_leads_to_the_reader(wiring: Wiring, qtbot: QtBot) -> None:
    wiring.drop_area.read_button.click()
    assert wiring.library.reading.panel.isVisible()
    qtbot.waitUntil(wiring.library.reading.panel.view.hasFocus)


def test_the_reader_speaks_another_language_at_once(begun: Desk) -> None:
    preferences = begun.window.library._parts.preferences
    preferences.set(settings.LANGUAGE, "de")
    try:
        assert begun.panel.play_button.accessibleName() == "Pause"
        assert begun.panel.stop_button.accessibleName() == "Beenden"
        assert begun.panel.voice.languages.itemText(0) == "Automatisch"
        begun.pause()
        assert begun.panel.play_button.accessibleName() == "Vorlesen"
        assert begun.marked == "zebra"
    finally:
        preferences.set(settings.LANGUAGE, "en")


def test_the_voice_is_kept_and_follows_the_settings(desk: Desk) -> None:
    preferences, form = desk.window.library._parts.preferences, desk.panel.voice
    desk.qtbot.waitUntil(lambda: form.languages.count() == 3)
    form.languages.setCurrentIndex(2)
    form.languages.activated.emit(2)
    form.voices.setCurrentIndex(1)
    form.voices.activated.emit(1)
    form.rate.setValue(150)
    desk.qtbot.waitUntil(lambda: desk.service.status.delivery.voice == "gmw/de")
    assert preferences.get(settings.READING_LANGUAGE) == "de"
    assert preferences.get(settings.READING_VOICE) == "gmw/de"
    assert preferences.get(settings.READING_RATE) == 150
    preferences.set(settings.READING_PITCH, 70)
    assert form.pitch.value() == 70
    assert desk.service.status.delivery.pitch == 0.7
    assert desk.service.status.delivery.voice == "gmw/de"
    preferences.set(settings.OUTPUT_DEVICE, "Kitchen")
    assert desk.last == ("use_device", "Kitchen")


def test_a_voice_that_is_gone_gives_way_to_the_best(opened: Open, qtbot: QtBot) -> None:
    services = dataclasses.replace(fake_services(), reading=FakeReading())  # type: ignore[arg-type]
    services.settings.set(settings.READING_LANGUAGE, "en")
    services.settings.set(settings.READING_VOICE, "gone")
    desk = Desk(opened(services), services.reading, qtbot)  # type: ignore[arg-type]
    desk.window.commands.do("reader.show")
    assert desk.service.status.delivery.voice == "gone"
    qtbot.waitUntil(lambda: desk.service.status.delivery.voice == "")
    assert desk.panel.voice.language == "en"
