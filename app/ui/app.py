"""Start the window and end it."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from app import __version__
from app.services import home
from app.services.crash_service import CrashService
from app.ui.first_frame import FirstFrame
from app.ui.interrupts import interrupts
from app.ui.shell import make_shell
from app.ui.single_instance import SingleInstance
from app.ui.start import Start

_NO_DISPLAY = (
    "There is no display here, so the window cannot open. Nothing was changed. "
    "Use the command line instead: soundlock --help"
)


def run(arguments: list[str]) -> int:
    """Show the window until it is closed; `arguments` are files to open. Returns an exit status."""
    if not _has_display():
        sys.stderr.write(_NO_DISPLAY + "\n")
        return 1
    application = make_application(home.resources_folder())
    files = [Path(argument) for argument in arguments]
    instance = SingleInstance(home.data_folder(), home.state_folder())
    if not instance.is_first() and instance.hand_over(files):
        return 0
    crashes = CrashService(home.state_folder())
    left = crashes.begin()
    settings = home.settings()
    shell = make_shell(settings, home.resources_folder())
    shell.show_start(has_library=home.has_library())
    start = Start(shell, settings, files)
    frame = FirstFrame(shell.window)
    frame.painted.connect(start.build)
    start.built.connect(partial(_listen, start, instance, left))
    shell.window.show()
    with interrupts(start.leave):
        status = application.exec()
    instance.close()
    wiring = start.wiring
    if wiring is None:
        return status
    wiring.bridge.close()
    wiring.services.close()  # for an end that did not come by the window; else there is nothing left to do
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


def _listen(start: Start, instance: SingleInstance, crash_report: str) -> None:
    """Hear of what happens outside, now that the window can answer."""
    wiring = start.wiring
    if wiring is not None:
        wiring.application.report_crash(crash_report)
        instance.called.connect(wiring.on_other_start)
        instance.listen()
        wiring.library.session_lock.listen_to_desktop()
        wiring.library.follow_session()  # it may be open by now
        wiring.queue.listen_to_desktop()


def _has_display() -> bool:
    is_needed = sys.platform.startswith("linux") and not os.environ.get("QT_QPA_PLATFORM")
    return not is_needed or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
