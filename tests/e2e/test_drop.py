"""Files dragged from another program's window, through the window system, become text."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.fakes.speech_audio import FIXTURE_MODEL, speech, texts
from tests.support.screen import Screen, named, screen

_SOURCE = """
import sys
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel
class Source(QLabel):
    def mouseMoveEvent(self, event):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(path) for path in sys.argv[1:]])
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)
application = QApplication(sys.argv[:1])
source = Source("files", None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
source.setGeometry(1160, 780, 100, 60)
source.show()
print("there", flush=True)
application.exec()
"""
_MIDDLE = (1210, 810)


@contextmanager
def other_program(desk: Screen, *paths: Path) -> Iterator[None]:
    """Show a window of another program that holds files."""
    command = [sys.executable, "-P", "-c", _SOURCE, *map(str, paths)]
    with subprocess.Popen(command, env=desk.environment, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        try:
            assert program.stdout.readline() == "there\n"
            yield
        finally:
            program.terminate()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Screen]:
    with screen(tmp_path) as made:
        made.command_line("models", "add", str(FIXTURE_MODEL))
        yield made


def test_a_file_and_a_folder_dragged_from_another_program_are_transcribed(desk: Screen, tmp_path: Path) -> None:
    folder = tmp_path / "work" / "50% of #1 ä"
    folder.mkdir()
    speech(folder / "inside.wav", 1)
    speech(tmp_path / "work" / "one file.wav", 2)
    desk.start("window")
    desk.wait_for(named("push button", "Make the library"))
    desk.keys("Escape")
    target = desk.wait_for(named("label", "Drop audio or video here and read what is said."))
    with other_program(desk, tmp_path / "work" / "one file.wav", folder):
        desk.drag(_MIDDLE, target.middle)
        for sentence in texts(2):
            desk.wait_for(lambda node, wanted=sentence: wanted.strip() in node.name, timeout_s=60)
    desk.wait_for(lambda node: node.name.startswith("inside"))
    assert (tmp_path / "work" / "one file.wav").exists()
