"""What the desktop says locks the window, and sleep waits for it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication

from app.ui.door import Door
from app.ui.session_lock import SessionLock
from app.ui.wiring import Wiring
from tests.ui.desktop import LOGIN_PATH, SESSION_PATH, Desktop, desktop, need_a_bus

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

REPOSITORY = Path(__file__).parents[2]
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
GNOME = "org.gnome.ScreenSaver"
KDE = "org.freedesktop.ScreenSaver"


@pytest.fixture
def bus(application: QApplication) -> Iterator[Desktop]:
    assert application is not None
    with desktop() as one:
        yield one


def _settle(bus: Desktop) -> None:
    """Return once everything that was said before has been heard."""
    ask = QDBusMessage.createMethodCall(
        "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetId"
    )
    assert bus.client.call(ask).arguments()
    QCoreApplication.processEvents()


def _listen(lock: SessionLock, bus: Desktop, qtbot: QtBot) -> None:
    lock.listen(bus.client, bus.client)
    qtbot.waitUntil(lambda: bus.login.sessions == ["c2"])
    _settle(bus)
    _settle(bus)  # the first brings the path of the session, the second what was asked for then


@pytest.mark.parametrize(
    ("path", "interface", "name", "arguments"),
    [
        (LOGIN_PATH, MANAGER, "PrepareForSleep", [True]),
        (SESSION_PATH, SESSION, "Lock", []),
        ("/org/gnome/ScreenSaver", GNOME, "ActiveChanged", [True]),
        ("/ScreenSaver", KDE, "ActiveChanged", [True]),
        ("/org/freedesktop/ScreenSaver", KDE, "ActiveChanged", [True]),
    ],
)
def test_the_window_locks_when_the_session_does(
    filled: Wiring, bus: Desktop, qtbot: QtBot, path: str, interface: str, name: str, arguments: list[object]
) -> None:
    _listen(filled.library.session_lock, bus, qtbot)
    bus.say(path, interface, name, *arguments)
    qtbot.waitUntil(lambda: filled.gate.door is Door.LOCKED)
    assert filled.jobs.rowCount() == 0
    qtbot.waitUntil(lambda: not filled.services.session.is_open)


def test_what_ends_or_is_about_another_session_does_not_lock(filled: Wiring, bus: Desktop, qtbot: QtBot) -> None:
    _listen(filled.library.session_lock, bus, qtbot)
    bus.say(LOGIN_PATH, MANAGER, "PrepareForSleep", False)  # noqa: FBT003 (the bus's argument)
    bus.say("/org/freedesktop/login1/session/_37", SESSION, "Lock")
    bus.say(SESSION_PATH, SESSION, "Unlock")
    bus.say("/org/gnome/ScreenSaver", GNOME, "ActiveChanged", False)  # noqa: FBT003
    _settle(bus)
    assert filled.gate.door is Door.OPEN


def test_sleep_waits_until_the_library_is_closed(filled: Wiring, bus: Desktop, qtbot: QtBot) -> None:
    lock, session = filled.library.session_lock, filled.services.session
    _listen(lock, bus, qtbot)
    filled.gate.lock()
    with qtbot.waitSignal(filled.gate.opened):
        qtbot.waitUntil(filled.locked_page.unlock_button.isVisible)
        filled.gate.unlock()
    qtbot.waitUntil(lambda: bus.login.is_held)
    what, who, _why, mode = bus.login.inhibited[0]
    assert (what, who, mode) == ("sleep", "Soundlock", "delay")
    was_open: list[bool] = []
    filled.gate.closed.connect(lambda: was_open.append(session.is_open))
    bus.say(LOGIN_PATH, MANAGER, "PrepareForSleep", True)  # noqa: FBT003
    qtbot.waitUntil(lambda: not bus.login.is_held)
    assert was_open == [False]
    filled.gate.unlock()
    qtbot.waitUntil(lambda: len(bus.login.inhibited) == 2)
    qtbot.waitUntil(lambda: bus.login.is_held)
    lock.let_go()


def test_an_answer_that_comes_too_late_holds_nothing(bus: Desktop, qtbot: QtBot) -> None:
    owner = QObject()
    lock = SessionLock(owner)
    lock.listen(bus.client, bus.client)
    lock.hold()
    lock.hold()
    lock.let_go()
    qtbot.waitUntil(lambda: len(bus.login.inhibited) == 1)
    qtbot.waitUntil(lambda: not bus.login.is_held)


def test_without_a_bus_nothing_happens(application: QApplication) -> None:
    assert application is not None
    nowhere = QDBusConnection.connectToBus("unix:path=/nonexistent/bus", "nowhere")
    assert not nowhere.isConnected()
    owner = QObject()
    lock = SessionLock(owner)
    heard: list[bool] = []
    lock.session_locked.connect(lambda: heard.append(True))
    lock.listen(nowhere, nowhere)
    lock.hold()
    lock.let_go()
    QCoreApplication.processEvents()
    assert heard == []
    QDBusConnection.disconnectFromBus("nowhere")


_PROGRAM = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection
from app.ui.app import make_application
from app.ui.session_lock import SessionLock
from tests.ui.desktop import LOGIN_PATH, Desktop
from app.services.home import resources_folder
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
application = make_application(resources_folder())
lock = SessionLock(application)
lock.listen_to_desktop()
lock.hold()
lock.session_locked.connect(lambda: (print("locked"), application.quit()))
if "DBUS_SESSION_BUS_ADDRESS" in os.environ:
    desktop = Desktop(os.environ["DBUS_SESSION_BUS_ADDRESS"])
    sleep = (LOGIN_PATH, "org.freedesktop.login1.Manager", "PrepareForSleep", True)
    QTimer.singleShot(0, lambda: desktop.say(*sleep))
else:
    QTimer.singleShot(0, application.quit)
application.exec()
"""


@pytest.mark.parametrize(("has_bus", "heard"), [(True, "locked\n"), (False, "")])
def test_the_buses_of_the_computer_are_listened_to_where_there_are_any(
    tmp_path: Path,
    has_bus: bool,  # noqa: FBT001 (a parameter of the test)
    heard: str,
) -> None:
    need_a_bus()
    session = ["dbus-run-session", "--"] if has_bus else []
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHONPATH": str(REPOSITORY),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [*session, sys.executable, "-c", _PROGRAM],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=environment,
        cwd=REPOSITORY,
    )
    assert (done.returncode, done.stdout) == (0, heard), done.stderr
    said = [line for line in done.stderr.splitlines() if not line.startswith("dbus-daemon[")]
    assert said == []
