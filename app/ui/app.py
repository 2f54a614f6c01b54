"""Start the window and end it."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from app import __version__, bootstrap
from app.bootstrap import Services
from app.services.crash_service import CrashService
from app.ui.first_frame import FirstFrame
from app.ui.interrupts import interrupts
from app.ui.single_instance import SingleInstance
from app.ui.windows.main_window import MainWindow
from app.ui.wiring import Wiring

_NO_DISPLAY = (
    "There is no display here, so the window cannot open. Nothing was changed. "
    "Use the command line instead: soundlock --help"
)


def run(services: Services, arguments: list[str]) -> int:
    """Show the window until it is closed; `arguments` are files to open. Returns an exit status."""
    if not _has_display():
        sys.stderr.write(_NO_DISPLAY + "\n")
        return 1
    application = make_application(services.resources)
    files = [Path(argument) for argument in arguments]
    instance = SingleInstance(bootstrap.data_folder(), bootstrap.state_folder())
    if not instance.is_first() and instance.hand_over(files):
        return 0
    crashes = CrashService(bootstrap.state_folder())
    left = crashes.begin()
    wiring = Wiring(services)
    wiring.application.report_crash(left)
    instance.called.connect(wiring.on_other_start)
    wiring.leaving.left.connect(application.quit)
    frame = FirstFrame(wiring.window)
    frame.painted.connect(_collect_from_now_on)
    frame.painted.connect(instance.listen)
    frame.painted.connect(wiring.library.session_lock.listen_to_desktop)
    frame.painted.connect(wiring.library.follow_session)  # it may be open by now
    frame.painted.connect(wiring.queue.listen_to_desktop)
    wiring.window.show()
    wiring.start(files)
    with interrupts(wiring.leaving.leave):
        status = application.exec()
    instance.close()
    wiring.bridge.close()
    services.close()  # for an end that did not come by the window; else there is nothing left to do
    wiring.window.deleteLater()
    application.processEvents()
    crashes.end()
    return status


def make_application(resources: Path) -> QApplication:
    """Return the application with its names, icon and style."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("soundlock")
    application.setApplicationVersion(__version__)
    QGuiApplication.setApplicationDisplayName("Soundlock")
    QGuiApplication.setDesktopFileName("soundlock")
    QGuiApplication.setWindowIcon(QIcon(str(resources / "icons" / "soundlock.svg")))
    QGuiApplication.setQuitOnLastWindowClosed(False)  # first what runs in the background has to end
    application.setStyle("Fusion")
    return application


def build_window(services: Services) -> MainWindow:
    """Return the window, ready to be shown, in an application that is there already."""
    wiring = Wiring(services)
    wiring.window.destroyed.connect(wiring.bridge.close)
    wiring.start([])
    return wiring.window


def _collect_from_now_on() -> None:
    """Let garbage be collected again, and never look for it in what was made for the first frame, which stays."""
    gc.freeze()
    gc.enable()


def _has_display() -> bool:
    is_needed = sys.platform.startswith("linux") and not os.environ.get("QT_QPA_PLATFORM")
    return not is_needed or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
