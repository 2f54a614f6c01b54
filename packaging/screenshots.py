"""Take the pictures of the README: run the real program on the project's own sample, without a screen.

python packaging/screenshots.py            writes resources/screenshots/window-light.png and -dark.png
python packaging/screenshots.py FOLDER     writes them there
"""

from __future__ import annotations

import os
import sys
import tempfile
import wave
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app import bootstrap
from app.ui.app import make_application
from app.ui.models.job_row import State
from app.ui.wiring import Wiring
from tests.fakes.keychain import MemoryKeychain

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "samples" / "welcome.flac"
SENTENCES = ROOT / "tests" / "e2e" / "data"


def main() -> int:
    """Transcribe the sample into a library, let a longer recording run, and take a picture in each scheme."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["SOUNDLOCK_HOME"] = home
        services = bootstrap.build(MemoryKeychain())
        services.library.create(None, (), in_keychain=True).close()
        application = make_application(services.resources)
        wiring = Wiring(services)
        wiring.window.show()
        wiring.start([SAMPLE, _long_recording(Path(home) / "Team meeting.wav"), SENTENCES / "meeting.wav"])
        _wait(application, lambda: wiring.jobs.rowCount() == 3 and "Checking" not in wiring.badge.text)
        _, second, first = wiring.jobs.rows  # the newest is on top
        _wait(application, lambda: first.state is State.FINISHED)
        _wait(application, lambda: second.remaining_s is not None and (second.share or 0) > 0.2)
        wiring.job_list.select_row(first)
        _wait(application, lambda: wiring.segments.rowCount() > 0)
        for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
            wiring.theme.force(scheme)
            _wait(application, lambda: True)
            path = folder / f"window-{scheme.name.lower()}.png"
            wiring.window.grab().save(str(path))
            print(path)
        wiring.leaving.left.connect(application.quit)
        wiring.leaving.leave()
        application.exec()
    return 0


def _long_recording(path: Path) -> Path:
    """Write some minutes of the sentences that the tests use."""
    with wave.open(str(path), "wb") as target:
        for source in sorted(SENTENCES.glob("*.wav")) * 25:
            with wave.open(str(source)) as stream:
                if not target.getnframes():
                    target.setparams(stream.getparams())
                target.writeframes(stream.readframes(stream.getnframes()))
                target.writeframes(bytes(stream.getframerate()))
    return path


def _wait(application: QApplication, is_done: Callable[[], bool], at_most_ms: int = 120_000) -> None:
    """Let the window work until something is so, and a moment longer so that it is drawn."""
    deadline = QDeadlineTimer(at_most_ms)
    while not is_done():
        if deadline.hasExpired():
            raise TimeoutError
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    moment = QDeadlineTimer(200)
    while not moment.hasExpired():
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


if __name__ == "__main__":
    sys.exit(main())
