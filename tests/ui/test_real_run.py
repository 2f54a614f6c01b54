"""The window over the real services: a locked worker process and a real model."""

from __future__ import annotations

import subprocess
import sys
import threading
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.bootstrap import Services, build
from app.ui.models.job_row import State
from app.ui.wiring import Wiring
from tests.ui.conftest import Open
from tests.ui.test_window import drop, state_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TESTS = Path(__file__).parents[1]
RECORDING = TESTS / "e2e" / "data" / "data.wav"


@pytest.fixture
def services(tmp_path: Path, models_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    monkeypatch.setenv("SOUNDLOCK_HOME", str(tmp_path / "home"))
    services = build()
    services.models.add(models_folder / "whisper-fixture.en")
    before = {thread.ident for thread in threading.enumerate()}  # workers that other tests keep warm
    yield services
    services.close()
    left = {thread.name for thread in threading.enumerate() if thread.ident not in before}
    assert not {name for name in left if name.startswith(("job-queue", "worker-"))}


@pytest.fixture
def real(opened: Open, services: Services, qtbot: QtBot) -> Wiring:
    wiring = opened(services)
    qtbot.waitUntil(lambda: wiring.header.models.count() == 3)
    return wiring


def _long_recording(path: Path) -> Path:
    with wave.open(str(TESTS / "e2e" / "data" / "fox.wav")) as stream:
        frames, params = stream.readframes(stream.getnframes()), stream.getparams()
    with wave.open(str(path), "wb") as stream:
        stream.setparams(params)
        for _ in range(120):
            stream.writeframes(frames)
    return path


def test_a_dropped_recording_is_transcribed_and_exported(real: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    assert real.badge.text == "The engine cannot open a network connection"
    drop(real, RECORDING)
    qtbot.waitUntil(lambda: real.segments.rowCount() > 0)
    qtbot.waitUntil(real.transcript.export_button.isEnabled)
    real.transcript.export_requested.emit("txt")
    dialog = real.window.findChild(QFileDialog, "export-dialog")
    assert dialog is not None
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("out.txt")
    dialog.accept()
    qtbot.waitUntil((tmp_path / "out.txt").is_file)
    assert "No data leaves this machine." in (tmp_path / "out.txt").read_text("utf-8")
    assert (tmp_path / "out.txt").stat().st_mode & 0o777 == 0o600


def test_a_running_job_is_cancelled_and_a_bad_file_says_why(real: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    real.header.models.setCurrentIndex(real.header.models.findData("built-in"))
    (tmp_path / "empty.wav").touch()
    drop(real, _long_recording(tmp_path / "long.wav"), tmp_path / "empty.wav")
    qtbot.waitUntil(lambda: real.jobs.rowCount() == 2)
    first, second = real.jobs.rows
    qtbot.waitUntil(lambda: first.state is State.LISTENING)
    assert "The built-in engine is basic" in real.transcript.notices.messages[0].text
    qtbot.keyClick(real.window, Qt.Key.Key_Escape)
    assert state_of(real) == "Cancelling…"
    qtbot.waitUntil(lambda: first.state is State.CANCELLED)
    qtbot.waitUntil(lambda: second.state is State.FAILED)
    real.job_list.select(1)
    assert "“empty.wav” is empty (0 bytes)" in real.transcript.notices.messages[0].text


def test_closing_on_a_running_job_ends_it_without_a_freeze(real: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    real.header.models.setCurrentIndex(real.header.models.findData("built-in"))
    drop(real, _long_recording(tmp_path / "long.wav"))
    qtbot.waitUntil(lambda: bool(real.jobs.rows) and real.jobs.rows[0].state is State.LISTENING)
    real.window.close()
    question = real.leaving.question
    assert question is not None
    with qtbot.waitSignal(real.leaving.left):
        next(one for one in question.buttons() if one is not question.escapeButton()).click()
        assert not real.window.isVisible()


def test_the_program_opens_its_window_and_ends_when_it_is_told_to(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys\n"
        "from app.ui import app\n"
        "class Seen(app.FirstFrame):\n"
        "    def __init__(self, window):\n"
        "        super().__init__(window)\n"
        "        self.painted.connect(lambda: os.kill(os.getpid(), signal.SIGTERM))\n"
        "app.FirstFrame = Seen\n"
        "sys.exit(app.run([]))\n"
    )
    environment = {
        "HOME": str(tmp_path),  # where fonts are remembered
        "SOUNDLOCK_HOME": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
        "PATH": "/usr/bin:/bin",
    }
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=30, env=environment
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert not [line for line in done.stderr.splitlines() if "This plugin does not support" not in line]


def test_without_a_display_the_program_says_what_to_do(tmp_path: Path) -> None:
    code = "import sys\nfrom app.ui.app import run\nsys.exit(run([]))\n"
    environment = {"SOUNDLOCK_HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=30, env=environment
    )
    assert done.returncode == 1
    assert "no display here" in done.stderr
