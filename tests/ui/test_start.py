"""What the start of the window does, and what it leaves for later."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.services.home import resources_folder
from app.services.settings_service import SettingsService
from app.ui.first_frame import FirstFrame
from app.ui.icons import Icons
from app.ui.shell import make_shell
from app.ui.theme import Theme

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

_TO_THE_FIRST_FRAME = """
import os, sys
from app.ui import app
def tell():
    print(*sys.modules, flush=True)
    os._exit(0)
class Told(app.FirstFrame):
    def __init__(self, window):
        super().__init__(window)
        self.painted.connect(tell)
app.FirstFrame = Told
app.run([])
"""
_NOT_BEFORE_THE_FIRST_FRAME = {
    "av", "cryptography", "ctranslate2", "docx", "faster_whisper", "keyring", "msgspec", "numpy",
    "onnxruntime", "pocketsphinx", "pysubs2", "rich", "sounddevice", "sqlcipher3", "typer",
    "PySide6.QtNetwork", "PySide6.QtPdf", "PySide6.QtPrintSupport", "PySide6.QtTest", "app.bootstrap",
    "app.core.edits", "app.core.media_tags", "app.core.transcript", "app.engine", "app.library.database",
    "app.library.deletion", "app.library.library", "app.library.opening", "app.library.records",
    "app.library.retention", "app.services.models_service", "app.ui.parts", "app.ui.retranslation",
    "app.ui.windows.cheat_sheet", "app.ui.windows.errors_window", "app.ui.windows.export_dialog",
    "app.ui.windows.first_run", "app.ui.windows.history_dialog", "app.ui.windows.palette",
    "app.ui.windows.privacy_window", "app.ui.windows.settings_window", "app.ui.wiring", "app.worker",
}  # fmt: skip


def test_what_the_first_frame_does_not_need_is_not_loaded_before_it(tmp_path: Path) -> None:
    environment = {**os.environ, "SOUNDLOCK_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(
        [sys.executable, "-P", "-c", _TO_THE_FIRST_FRAME],
        capture_output=True, text=True, check=True, timeout=60, env=environment,
    ).stdout  # fmt: skip
    loaded = set(told.split())
    assert "app.ui.windows.main_window" in loaded
    assert not loaded & _NOT_BEFORE_THE_FIRST_FRAME


def test_a_program_that_cannot_be_built_ends(tmp_path: Path) -> None:
    environment = {**os.environ, "SOUNDLOCK_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    code = "import sys\nfrom app.ui import app, start\nstart._STEPS = ('no_such_module',)\nsys.exit(app.run([]))\n"
    ended = subprocess.run(
        [sys.executable, "-P", "-c", code],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=environment,
    )
    assert ended.returncode == 1
    assert "ModuleNotFoundError" in ended.stderr
    left = (tmp_path / "state" / "running.txt").read_text("utf-8")  # what the next start tells of
    assert "ModuleNotFoundError" in left


def test_the_first_frame_shows_the_door_of_a_library(tmp_path: Path, qtbot: QtBot) -> None:
    shell = make_shell(SettingsService(tmp_path / "settings.json"), resources_folder())
    qtbot.addWidget(shell.window)
    shell.show_start(has_library=True)
    shell.window.show()
    assert shell.locked_page.isVisible()
    assert shell.locked_page.title == "Opening the library…"
    assert not shell.locked_page.unlock_button.isVisible()
    shell.window.close_for_good()


def test_the_first_frame_is_told_once(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    frame, told = FirstFrame(window), list[None]()
    frame.painted.connect(lambda: told.append(None))
    window.show()
    qtbot.waitUntil(lambda: bool(told))
    window.repaint()
    qtbot.wait(0)
    assert len(told) == 1


def test_a_window_out_of_sight_does_not_hold_up_what_waits(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ui.first_frame._AT_THE_LATEST_MS", 1)
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitSignal(FirstFrame(window).painted):
        pass


def test_icons_are_drawn_for_the_screens_that_are_there(qtbot: QtBot) -> None:
    theme = Theme()
    icon = Icons(resources_folder() / "icons", theme).icon("search")
    ratio = QWidget().devicePixelRatio()
    assert len(icon.availableSizes()) == 1
    assert icon.pixmap(18, 18).devicePixelRatio() >= ratio
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    with qtbot.waitSignal(theme.changed):
        application.screenAdded.emit(application.primaryScreen())
