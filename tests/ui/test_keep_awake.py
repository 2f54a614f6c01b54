"""The computer stays awake while jobs run and no longer; a note at the end says how many, never which."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication, QWidget

from app.core import settings
from app.core.sound_forms import SoundForm
from app.core.voices import Delivery
from app.services.script import Script, Wanted
from app.ui.desktop_notice import DesktopNotice
from app.ui.keep_awake import KeepAwake
from app.ui.models.queue_row import Stage
from app.ui.sound_run import SoundRun
from tests.ui.desktop import Desktop, desktop, notes
from tests.ui.test_queue_page import Fill, choose, fill, press, runner_of, stages

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.wiring import Wiring

from PySide6.QtCore import Qt

__all__ = ["fill"]


@pytest.fixture
def bus(application: QApplication) -> Iterator[Desktop]:
    assert application is not None
    with desktop() as one:
        yield one


def test_it_is_held_from_the_first_job_to_the_last(fill: Fill, bus: Desktop, qtbot: QtBot) -> None:
    wiring = fill("wait", "wait more")
    assert wiring.queue.panel.sleepy.isVisible()
    wiring.queue.telling.keep_awake.listen(bus.client)
    wiring.queue.telling.notice.listen(bus.client)
    qtbot.waitUntil(lambda: bus.login.is_held)
    what, who, why, mode = bus.login.inhibited[0]
    assert (what, who, mode) == ("sleep", "Soundlock", "block")
    assert "wait" not in why
    qtbot.waitUntil(lambda: not wiring.queue.panel.sleepy.isVisible())
    choose(wiring, "wait", "wait more")
    press(wiring, qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not bus.login.is_held)
    press(wiring, qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bus.login.is_held)
    with notes(bus) as said:
        wiring.window.hide()  # the user looks elsewhere
        runner_of(wiring).release.set()
        qtbot.waitUntil(lambda: set(stages(wiring).values()) == {Stage.DONE})
        qtbot.waitUntil(lambda: not bus.login.is_held)
        qtbot.waitUntil(lambda: len(said()) == 2)
        assert sorted(said()) == ["Recordings that are transcribed: 2.", "Soundlock"]


def test_locking_lets_go(fill: Fill, bus: Desktop, qtbot: QtBot) -> None:
    wiring = fill("wait")
    wiring.queue.telling.keep_awake.listen(bus.client)
    qtbot.waitUntil(lambda: bus.login.is_held)
    wiring.gate.lock()
    qtbot.waitUntil(lambda: not bus.login.is_held)
    qtbot.waitUntil(lambda: not wiring.services.session.is_open)


def test_an_answer_that_comes_too_late_holds_nothing(bus: Desktop, qtbot: QtBot) -> None:
    owner = QObject()
    awake = KeepAwake(owner)
    awake.listen(bus.client)
    awake.hold(owner)
    awake.hold(owner)
    awake.let_go(owner)
    qtbot.waitUntil(lambda: len(bus.login.inhibited) == 1)
    qtbot.waitUntil(lambda: not bus.login.is_held)
    assert not awake.is_held


def test_nothing_is_shown_while_the_user_looks_and_nothing_fails_without_a_bus(
    bus: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    notice = DesktopNotice(window)
    nowhere = QDBusConnection.connectToBus(f"unix:path={tmp_path}/bus", "no-bus")
    notice.listen(nowhere)
    notice.tell(1, 0)
    window.hide()
    notice.tell(1, 0)
    notice.listen(bus.client)
    with notes(bus) as said:
        notice.tell(2, 1)
        qtbot.waitUntil(lambda: len(said()) == 2)
        assert sorted(said()) == ["Recordings that failed: 1. The queue says why.", "Soundlock"]
    QDBusConnection.disconnectFromBus("no-bus")


def test_it_is_held_while_a_text_becomes_sound(filled: Wiring, bus: Desktop, qtbot: QtBot) -> None:
    filled.queue.telling.keep_awake.listen(bus.client)
    making = filled.library.reading.sound.making
    script = Script(text="The zebra sleeps in the garden, and nobody wakes it. " * 4000, language="en")
    making.begin(SoundRun(script=script, wanted=Wanted(form=SoundForm.MP3, delivery=Delivery(), target=None)))
    qtbot.waitUntil(lambda: bus.login.is_held)
    filled.application.preferences.set(settings.KEEP_AWAKE, value=False)
    qtbot.waitUntil(lambda: not bus.login.is_held)
    filled.application.preferences.set(settings.KEEP_AWAKE, value=True)
    qtbot.waitUntil(lambda: bus.login.is_held)
    filled.queue.telling.keep_awake.let_go(filled.queue.telling)  # the queue has no work
    making.stop()
    qtbot.waitUntil(lambda: not bus.login.is_held)
    assert len(bus.login.inhibited) == 2
