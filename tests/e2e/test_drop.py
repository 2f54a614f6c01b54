"""Files dragged from another program's window, through the window system, become text."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.fakes.speech_audio import FIXTURE_MODEL, speech, texts
from tests.support.screen import REPOSITORY, Screen, named, screen

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


_PANEL = """
import sys
from app.services.home import resources_folder
from app.core.presets import Recipe
from app.ui.app import make_application
from app.ui.icons import Icons
from app.ui.models.queue_model import QueueModel
from app.ui.models.queue_row import QueueRow
from app.ui.panels.queue_panel import QueuePanel
from app.ui.theme import Theme
application = make_application(resources_folder())
theme = Theme()
model = QueueModel()
panel = QueuePanel(model, theme, Icons(resources_folder() / "icons", theme))
model.replace([QueueRow(title, Recipe(model="small")) for title in "abcd"])
def tell():
    print("".join(row.title for row in model.rows), flush=True)
model.order_changed.connect(tell)
panel.setGeometry(40, 40, 700, 560)
panel.show()
application.processEvents()
for place in (0, 2):
    middle = panel.view.viewport().mapToGlobal(panel.view.visualRect(model.index(place)).center())
    print(middle.x(), middle.y(), panel.view.visualRect(model.index(place)).height(), flush=True)
application.exec()
"""


def test_a_waiting_recording_is_moved_by_dragging_it(desk: Screen) -> None:
    command = [sys.executable, "-P", "-c", _PANEL]
    environment = {**desk.environment, "PYTHONPATH": str(REPOSITORY)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        try:
            first_x, first_y, height = map(int, program.stdout.readline().split())
            third_x, third_y, _ = map(int, program.stdout.readline().split())
            desk.drag((first_x, first_y), (third_x, third_y + height // 2))
            assert program.stdout.readline() == "bcad\n"
        finally:
            program.terminate()
