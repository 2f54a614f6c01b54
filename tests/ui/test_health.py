"""What the window tells of itself: errors, a crash, what stays here, its icon in the tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionButton

from app.core import events, settings
from app.core.cloud import CloudVendor
from app.core.egress import Leaving, Purpose, Returned
from app.core.errors import Code, InputError, OutputError
from app.services.cloud_ports import LibraryPorts
from app.ui.door import Door
from app.ui.models.job_row import JobRow
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
    assert "cannot open a network connection" in badge.text
    assert badge.library_text == "Library unlocked"
    badge.button.click()
    qtbot.waitUntil(lambda: filled.window.findChild(PrivacyWindow) is not None)
    window = filled.window.findChild(PrivacyWindow)
    assert window is not None
    said = "\n".join(label.text() for label in window.findChildren(QLabel))
    assert "Network access: denied to the engine by the kernel" in said
    assert "By the record of this library, nothing has left this computer." in said
    assert "No cloud voice is on." in said
    assert "Library unlocked" in said
    assert badge.leaving_text == "Nothing has left this computer"
    window.close_button.click()
    filled.gate.lock()
    assert badge.library_text == "Library locked"


def _privacy(wiring: Wiring, qtbot: QtBot) -> str:
    """Return what the window about privacy says, opened anew."""
    wiring.commands.do("help.privacy")
    qtbot.waitUntil(lambda: wiring.window.findChild(PrivacyWindow) is not None)
    window = wiring.window.findChild(PrivacyWindow)
    assert window is not None
    said = "\n".join(label.text() for label in window.findChildren(QLabel))
    window.close_button.click()
    qtbot.waitUntil(lambda: wiring.window.findChild(PrivacyWindow) is None)
    return said


def test_the_badge_says_that_a_cloud_voice_is_on_and_what_left(filled: Wiring, qtbot: QtBot) -> None:
    badge, cloud = filled.badge, filled.services.cloud
    cloud.enable(CloudVendor.POLLY)
    qtbot.waitUntil(lambda: badge.leaving_text == "Cloud voice on: Amazon Polly")
    leaving = Leaving(vendor=CloudVendor.POLLY, purpose=Purpose.SPEECH, host="", region="", text="Words.")
    ports = LibraryPorts(filled.services.session, cloud.watch)
    number = ports.leaving(leaving, cloud.allowance)
    qtbot.waitUntil(lambda: badge.leaving_text == "Sending to Amazon Polly…")
    ports.returned(number, leaving, Returned(outcome="ok", status=200))
    qtbot.waitUntil(lambda: badge.leaving_text == "Cloud voice on: Amazon Polly")
    said = _privacy(filled, qtbot)
    assert "this computer sent requests to Amazon Polly. Requests: 1. Characters of text: 6." in said
    assert "Cloud voices of Amazon Polly are on. The offline switch is off." in said
    filled.application.preferences.set(settings.OFFLINE, value=True)
    qtbot.waitUntil(lambda: badge.leaving_text == "Offline switch on: nothing leaves")
    assert "the offline switch is on, too: nothing is sent" in _privacy(filled, qtbot)
    cloud.disable(CloudVendor.POLLY)
    qtbot.waitUntil(lambda: badge.leaving_text == "No cloud voice is on")
    filled.gate.lock()
    assert badge.leaving_text == "Nothing leaves this computer"
    said = _privacy(filled, qtbot)
    assert "while the library is locked nothing is sent" in said
    assert "Polly" not in said


def test_without_a_library_the_badge_says_so(wiring: Wiring, qtbot: QtBot) -> None:
    assert wiring.gate.door is Door.WITHOUT
    assert wiring.badge.library_text == "No library"
    assert wiring.badge.leaving_text == "Nothing leaves this computer"
    assert "without its record nothing is sent" in _privacy(wiring, qtbot)


def test_where_the_badge_has_little_room_its_words_are_cut_with_dots(wiring: Wiring) -> None:
    badge, option = wiring.badge, QStyleOptionButton()
    badge.button.resize(badge.button.minimumSizeHint())
    badge.button.initStyleOption(option)
    assert option.text.endswith("…")
    assert badge.text == badge.button.accessibleName()
    badge.button.resize(badge.button.sizeHint())
    badge.button.initStyleOption(option)
    assert option.text == badge.text


def test_a_title_cannot_turn_the_order_of_the_line_above_the_transcript(wiring: Wiring) -> None:
    wiring.transcript.show_job(JobRow(1, "report\u202efdp.exe"))
    assert wiring.transcript._name.text == "report\\u202efdp.exe"


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
