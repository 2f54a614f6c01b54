"""The reader with a real voice, a real worker and a real sound server."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.bootstrap import Services
from app.services.reading_status import Phase
from app.ui.panels.reader_panel import ReaderPanel
from app.ui.wiring import Wiring
from tests.support.sound import SoundServer, running_sound
from tests.ui.conftest import Open

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXT = "The zebra sleeps in the garden, and nobody wakes it. Roses need rain.\n\nThe last word is harbour."


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    with running_sound(tmp_path, monkeypatch) as server:
        yield server


@pytest.fixture
def window(server: SoundServer, services: Services, opened: Open, qtbot: QtBot) -> Wiring:
    assert server
    wiring = opened(services)
    wiring.commands.do("reader.show")
    qtbot.waitUntil(lambda: panel_of(wiring).voice.languages.count() > 50)
    return wiring


def panel_of(window: Wiring) -> ReaderPanel:
    return window.library.reading.panel


def marked(window: Wiring) -> str:
    view = panel_of(window).view
    return "" if view.marked is None else view.places.text[slice(*view.marked)]


def test_the_word_that_is_marked_is_the_one_that_is_heard(window: Wiring, qtbot: QtBot) -> None:
    panel, service = panel_of(window), window.services.reading
    QApplication.clipboard().setText(TEXT)
    qtbot.keyClick(panel.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(panel.view, Qt.Key.Key_F11)
    compared: list[str] = []

    def compare() -> bool:
        before, shown, after = service.place, panel.view.marked, service.place
        if before == after and before is not None and before.end > before.start and shown is not None:
            heard = panel.view.places.trimmed(before.start, before.end)
            compared.append(marked(window) if shown == heard else f"{shown} for {heard}")
        return marked(window) == "nobody"

    qtbot.waitUntil(compare)
    if folder := os.environ.get("SOUNDLOCK_SHOTS"):
        window.window.grab().save(f"{folder}/reading.png")
    assert panel.view.marked_sentence == (0, TEXT.index("Roses") - 1)
    assert {"zebra", "sleeps", "garden"} <= {word.strip(",") for word in compared}
    qtbot.keyClick(panel.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: marked(window) == "Roses")
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: marked(window) == "The")
    qtbot.keyClick(panel.view, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: service.status.phase is Phase.PAUSED)
    qtbot.keyClick(panel.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: marked(window) == "Roses")
    assert service.status.phase is Phase.PAUSED
    panel.voice.rate.setValue(400)
    qtbot.keyClick(panel.view, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: service.status.phase is Phase.ENDED)
    assert service.status.delivery.rate == 4.0
    qtbot.waitUntil(lambda: marked(window) == "")


def test_a_voice_that_dies_is_told_and_comes_back(window: Wiring, qtbot: QtBot) -> None:
    panel, service = panel_of(window), window.services.reading
    panel.view.setPlainText(TEXT)
    qtbot.keyClick(panel.view, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: marked(window) == "sleeps")
    assert service.worker_pid is not None
    psutil.Process(service.worker_pid).kill()
    qtbot.waitUntil(panel.trouble.isVisible)
    assert not panel.view.isReadOnly()
    at = panel.view.marked
    assert at is not None
    qtbot.keyClick(panel.view, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: panel.view.marked is not None and panel.view.marked > at)
    assert panel.trouble.isHidden()


def test_a_computer_without_sound_is_told(window: Wiring, server: SoundServer, qtbot: QtBot) -> None:
    panel = panel_of(window)
    server.stop()
    panel.view.setPlainText(TEXT)
    qtbot.keyClick(panel.view, Qt.Key.Key_F11)
    qtbot.waitUntil(panel.trouble.isVisible)
    assert "sound" in panel.trouble.text()
