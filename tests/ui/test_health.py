"""What the window tells of itself: errors, a crash, what stays here, its icon in the tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from app.core import events, settings
from app.core.errors import Code, InputError, OutputError
from app.ui.door import Door
from app.ui.tray import Tray
from app.ui.windows.errors_window import ErrorsWindow
from app.ui.windows.privacy_window import PrivacyWindow
from app.ui.wiring import Wiring
from tests.ui.fakes import transcript
from tests.ui.test_accessibility import _unnamed
from tests.ui.test_window import drop, service_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_recent_errors_hold_codes_and_no_names(wiring: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    drop(wiring, tmp_path / "talk.wav")
    qtbot.waitUntil(lambda: len(service_of(wiring).submitted) == 1)
    wiring.messages.fail(OutputError(Code.OUTPUT_FAILED, name="My secret talk.txt", reason="disk gone"))
    error = InputError(Code.INPUT_NO_SUCH_TRACK, name="talk.wav", tracks=2, track=7)
    service_of(wiring).tell(events.Failed(1, error, transcript()))
    errors = wiring.application.windows.errors
    qtbot.waitUntil(lambda: errors.count == 2)
    wiring.commands.do("help.errors")
    window = wiring.window.findChild(ErrorsWindow)
    assert window is not None
    assert not _unnamed(window)[0]
    window.copy_button.click()
    copied = QApplication.clipboard().text()
    assert copied == window.text.toPlainText()
    assert "output.failed name=… reason=disk gone" in copied
    assert "input.no_such_track name=… tracks=2 track=7" in copied
    assert "talk" not in copied
    window.clear_button.click()
    assert not window.text.toPlainText()
    assert not window.copy_button.isEnabled()


def test_a_crash_is_told_once_the_window_has_settled(wiring: Wiring) -> None:
    wiring.application.report_crash("Fatal Python error: Segmentation fault")
    wiring.gate.declined.emit()
    message = wiring.message_stack.messages[-1]
    assert "nothing was sent" in message.text
    assert "Segmentation fault" in message.details
    wiring._on_remedy_chosen(message.remedy)
    window = wiring.window.findChild(ErrorsWindow)
    assert window is not None
    assert "Segmentation fault" in window.text.toPlainText()
    wiring.message_stack.show_all([])
    wiring.gate.declined.emit()
    assert not wiring.message_stack.messages


def test_the_badge_says_what_is_known(filled: Wiring, qtbot: QtBot) -> None:
    badge = filled.badge
    assert badge.text.startswith("Offline")
    assert badge.library_text == "Library unlocked"
    badge.button.click()
    qtbot.waitUntil(lambda: filled.window.findChild(PrivacyWindow) is not None)
    window = filled.window.findChild(PrivacyWindow)
    assert window is not None
    said = "\n".join(label.text() for label in window.findChildren(QLabel))
    assert "Network access: denied to the engine by the kernel" in said
    assert "Bytes sent: 0" in said
    assert "Library unlocked" in said
    window.close_button.click()
    filled.gate.lock()
    assert badge.library_text == "Library locked"


def test_without_a_library_the_badge_says_so(wiring: Wiring) -> None:
    assert wiring.gate.door is Door.WITHOUT
    assert wiring.badge.library_text == "No library"


# What the offscreen platform says, which has no tray.
@pytest.mark.qt_log_ignore("systemTrayWindowChanged", "This plugin does not support", extend=True)
def test_the_tray_comes_and_goes_with_its_setting(filled: Wiring, monkeypatch: pytest.MonkeyPatch) -> None:
    tray = filled.application.tray
    assert tray.icon is None
    monkeypatch.setattr("app.ui.tray.QSystemTrayIcon.isSystemTrayAvailable", lambda: True)
    filled.application.preferences.set(settings.TRAY, value=True)
    assert tray.icon is not None
    menu = tray.icon.contextMenu()
    show, lock = menu.actions()
    filled.window.hide()
    show.trigger()
    assert filled.window.isVisible()
    menu.aboutToShow.emit()
    assert lock.isEnabled()
    lock.trigger()
    assert filled.gate.door is Door.LOCKED
    menu.aboutToShow.emit()
    assert not lock.isEnabled()
    filled.application.preferences.set(settings.TRAY, value=False)
    assert tray.icon is None


def test_without_a_tray_there_is_no_icon(wiring: Wiring) -> None:
    wiring.application.preferences.set(settings.TRAY, value=True)
    assert isinstance(wiring.application.tray, Tray)
    assert wiring.application.tray.icon is None
