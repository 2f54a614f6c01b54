"""The window of the voices: real ones, listed, taken in, chosen and removed."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.core import settings
from app.services.known_voices import KnownVoice, KnownVoices
from app.services.voices_service import VoicesService
from app.ui.windows.question import Question
from app.ui.windows.voices_dialog import VoicesDialog
from app.ui.wiring import Wiring
from tests.fakes.reading import FakeReading
from tests.ui.conftest import Open
from tests.ui.fakes import fake_services
from tests.ui.test_accessibility import _unnamed
from tests.ui.test_every_window import _labelled

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

VOICES = Path(__file__).parents[1] / "fixtures" / "voices"
WAIT_S = 20


@pytest.fixture
def wiring(opened: Open, tmp_path: Path) -> Wiring:
    """Return a window that shows the reader, on a folder for voices."""
    voices = KnownVoices(VoicesService(tmp_path / "voices"))
    reading = FakeReading()
    reading.tell(voices=tuple(one.voice for one in voices.all()))
    found = opened(dataclasses.replace(fake_services(), reading=reading, voices=voices))  # type: ignore[arg-type]
    found.commands.do("reader.show")
    return found


@pytest.fixture
def dialog(wiring: Wiring, qtbot: QtBot) -> VoicesDialog:
    wiring.commands.do("reader.voices")
    found = wiring.library.dialogs.top
    assert isinstance(found, VoicesDialog)
    qtbot.waitUntil(lambda: found.is_free)
    return found


def titles(dialog: VoicesDialog) -> list[str]:
    lines = dialog.list.lines
    return [lines.index(row).data() for row in range(lines.rowCount())]


def test_voices_are_listed_by_language(dialog: VoicesDialog) -> None:
    assert dialog.language == "en"
    assert "English (Great Britain)" in titles(dialog)
    assert "German" not in titles(dialog)
    assert not dialog.remove_button.isEnabled(), "those of the system stay"
    dialog.languages.setCurrentIndex(dialog.languages.findData("de"))
    dialog.languages.activated.emit(dialog.languages.currentIndex())
    assert titles(dialog) == ["German"]
    assert _unnamed(dialog)[0] == []
    assert list(_labelled(dialog)) == []


def test_a_voice_is_taken_in_and_removed(dialog: VoicesDialog, wiring: Wiring, qtbot: QtBot) -> None:
    wiring.library.reading.choosing.add(dialog, VOICES / "three-speakers")
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.problem == ""
    chosen = dialog.chosen
    assert chosen is not None
    assert chosen.voice.id.startswith("three-speakers#")
    assert ("look_for_voices",) in wiring.services.reading.calls  # type: ignore[attr-defined]
    qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    question = wiring.library.dialogs.top
    assert isinstance(question, Question)
    qtbot.mouseClick(question.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert not any(title.startswith("three-speakers") for title in titles(dialog))
    assert wiring.services.voices.installed.installed() == []


def test_what_is_no_voice_is_told_and_nothing_stays(
    dialog: VoicesDialog, wiring: Wiring, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "holiday"
    folder.mkdir()
    wiring.library.reading.choosing.add(dialog, folder)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert "holiday" in dialog.problem
    assert wiring.services.voices.installed.installed() == []


def test_the_chosen_voice_reads_from_now_on(dialog: VoicesDialog, wiring: Wiring, qtbot: QtBot) -> None:
    row = titles(dialog).index("English (Scotland)")
    dialog.list.setCurrentIndex(dialog.list.lines.index(row))
    qtbot.mouseClick(dialog.use_button, Qt.MouseButton.LeftButton)
    get = wiring.application.preferences.get
    assert (get(settings.READING_LANGUAGE), get(settings.READING_VOICE)) == ("en", "gmw/en-GB-scotland")
    assert wiring.library.dialogs.top is None
    qtbot.waitUntil(lambda: wiring.services.reading.status.delivery.voice == "gmw/en-GB-scotland")


class SlowVoices(KnownVoices):
    """Finds voices only when it may."""

    def __init__(self, installed: VoicesService) -> None:
        super().__init__(installed)
        self.may_find = threading.Event()

    def all(self) -> tuple[KnownVoice, ...]:
        assert self.may_find.wait(WAIT_S)
        return super().all()


@pytest.fixture
def slow(opened: Open, tmp_path: Path) -> Iterator[tuple[Wiring, SlowVoices]]:
    """Return a window in which looking for voices takes as long as the test likes."""
    voices = SlowVoices(VoicesService(tmp_path / "voices"))
    yield opened(dataclasses.replace(fake_services(), reading=FakeReading(), voices=voices)), voices  # type: ignore[arg-type]
    voices.may_find.set()


def listing(wiring: Wiring) -> VoicesDialog:
    wiring.commands.do("reader.voices")
    found = wiring.library.dialogs.top
    assert isinstance(found, VoicesDialog)
    return found


def test_while_voices_are_looked_for_it_says_so_and_can_be_closed(
    slow: tuple[Wiring, SlowVoices], qtbot: QtBot
) -> None:
    wiring, _ = slow
    dialog = listing(wiring)
    assert dialog.list.accessibleDescription() == "Looking…"
    assert not any(one.isEnabled() for one in (dialog.hear_button, dialog.add_voice_button, dialog.remove_button))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert wiring.library.dialogs.top is None


def test_voices_that_are_found_below_another_dialog_are_listed(
    slow: tuple[Wiring, SlowVoices], qtbot: QtBot
) -> None:
    wiring, voices = slow
    dialog = listing(wiring)
    question = Question("Sure?", [], dialog, act=("&Yes", ""), stay=("&No", ""))
    wiring.library.dialogs.show(question)
    voices.may_find.set()
    qtbot.waitUntil(lambda: dialog.is_free)
    assert "English (Scotland)" in titles(dialog)
    question.reject()
