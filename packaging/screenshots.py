"""Take the pictures of the README: the real window on a library of its own, without a screen.

python packaging/screenshots.py            writes them to resources/screenshots
python packaging/screenshots.py FOLDER     writes them there
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "2"
os.environ["LC_ALL"] = "C.UTF-8"

import example_library
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app import bootstrap
from app.bootstrap import Services
from app.core import settings
from app.ui.app import make_application
from app.ui.wiring import Wiring
from tests.fakes.keychain import MemoryKeychain

ROOT: Final = Path(__file__).resolve().parent.parent
_SIZE: Final = (1180, 760)
_AT_MOST_MS: Final = 20_000
_EDITED: Final = 3


def main() -> int:
    """Fill a library, and take a picture in each scheme, and one of somebody who listens and edits."""
    parser = argparse.ArgumentParser(description="Take the pictures of the README.")
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "resources" / "screenshots")
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["SOUNDLOCK_HOME"] = home
        services = bootstrap.build(MemoryKeychain())
        services.settings.set(settings.LANGUAGE, "en")
        services.library.create(None, (), in_keychain=True).close()
        services.session.open()
        services.session.call(example_library.fill)
        services.session.lock()
        _take(services, folder)
    return 0


def _take(services: Services, folder: Path) -> None:
    application = make_application(services.resources)
    wiring = Wiring(services)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    window, waveform = wiring.window, services.playback.waveform
    window.resize(*_SIZE)
    window.show()
    wiring.start([])
    _wait(application, lambda: wiring.segments.rowCount() > 0 and wiring.player.isVisible())
    _wait(application, lambda: waveform.is_whole and "Checking" not in wiring.badge.text)
    wiring.message_stack.show_all([])
    for scheme in ("light", "dark"):
        wiring.application.preferences.set(settings.THEME, scheme)
        _save(application, wiring, folder / f"window-{scheme}.png")
    wiring.application.preferences.set(settings.THEME, "light")
    wiring.commands.do("view.listening")
    _wait(application, lambda: wiring.library.review.listening_panel.view.model().rowCount() > 0)
    segment = wiring.segments.lines[_EDITED]
    wiring.player.show_position(segment.start_s + 1.0)
    wiring.transcript.table.edit_segment(segment.id)
    _save(application, wiring, folder / "window-editor.png")
    wiring.transcript.table.finish_editing()
    wiring.leaving.left.connect(application.quit)
    wiring.leaving.leave()
    application.exec()
    wiring.bridge.close()


def _save(application: QApplication, wiring: Wiring, path: Path) -> None:
    _wait(application, lambda: True)
    picture = wiring.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    picture.save(str(path), quality=0)  # as small as it gets, without a loss
    sys.stdout.write(f"{path}\n")


def _wait(application: QApplication, is_done: Callable[[], bool]) -> None:
    """Let the window work until something is so, and a moment longer so that it is drawn."""
    deadline = QDeadlineTimer(_AT_MOST_MS)
    while not is_done():
        if deadline.hasExpired():
            raise TimeoutError
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    moment = QDeadlineTimer(200)
    while not moment.hasExpired():
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


if __name__ == "__main__":
    sys.exit(main())
