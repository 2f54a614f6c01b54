"""What the start of the window does, and what it leaves for later."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.bootstrap import resources_folder
from app.ui.first_frame import FirstFrame
from app.ui.icons import Icons
from app.ui.theme import Theme

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

_TO_THE_FIRST_FRAME = """
import os, sys
from app import bootstrap
from app.ui import app
def tell():
    print(*sys.modules, flush=True)
    os._exit(0)
class Told(app.FirstFrame):
    def __init__(self, window):
        super().__init__(window)
        self.painted.connect(tell)
app.FirstFrame = Told
app.run(bootstrap.build(), [])
"""
_NOT_BEFORE_THE_FIRST_FRAME = {
    "av", "ctranslate2", "docx", "faster_whisper", "keyring", "numpy", "onnxruntime", "pocketsphinx", "pysubs2",
    "rich", "sounddevice", "sqlcipher3", "typer",
    "PySide6.QtNetwork", "PySide6.QtPdf", "PySide6.QtPrintSupport", "PySide6.QtTest",
    "app.core.media_tags", "app.library.database", "app.library.deletion", "app.library.library",
    "app.library.opening", "app.library.retention", "app.worker",
    "app.ui.windows.cheat_sheet", "app.ui.windows.errors_window", "app.ui.windows.export_dialog",
    "app.ui.windows.history_dialog", "app.ui.windows.palette", "app.ui.windows.privacy_window",
    "app.ui.windows.settings_window",
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
