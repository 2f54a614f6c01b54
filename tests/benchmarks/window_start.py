"""How long the window takes from the start of the process to its first painted frame."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from typing import Any, Final

from compare import alternate
from report import verdict
from settings import Bench
from sides import Side

_RUNS: Final = 10
_TARGET_S: Final = 0.5
_EMPTY: Final = "a Qt window with nothing in it"
_OURS: Final = "the window of Soundlock, no library yet"
_WATCH: Final = """
import json, os, sys, time
sys.dont_write_bytecode = False  # as an installed program, which is not compiled again at each start
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.end)  # the process ends with the frame
        return False
    def end(self):
        print(json.dumps({"cpu_s": time.process_time()}), flush=True)
        os._exit(0)
"""
_CODE: Final = {
    _EMPTY: """
application, window, watch = QApplication([]), QWidget(), Watch()
window.installEventFilter(watch)
window.show()
application.exec()
""",
    _OURS: """
import gc
from app.__main__ import main
gc.disable()  # main does so before it imports, here the window comes first
from app.ui.windows.main_window import MainWindow
shown = MainWindow.show
def show(self):
    self.watch = Watch()
    self.installEventFilter(self.watch)
    shown(self)
MainWindow.show = show
sys.argv = ["soundlock"]
main()
""",
}


def measure(bench: Bench) -> None:
    """Print the time to the first frame, warm, beside that of a window with nothing in it."""
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="soundlock-home-") as home:
        os.environ["SOUNDLOCK_HOME"] = home
        python = [sys.executable, "-X", f"pycache_prefix={home}/bytecode", "-c"]
        sides = [Side(name, [*python, _WATCH + code], json.loads) for name, code in _CODE.items()]
        alternate(sides, 2, "warming up")
        rounds = alternate(sides, _RUNS, "window start")
    rows: list[dict[str, Any]] = []
    for name in _CODE:
        seconds, is_ours = rounds.seconds(name), name == _OURS
        rows.append(
            {
                "window": name,
                "runs": _RUNS,
                "first frame ms": 1000 * seconds.median,
                "CPU ms": 1000 * rounds.middle(name, lambda run: run.facts["cpu_s"]),
                "min-max s": seconds.range,
                "target": f"< {1000 * _TARGET_S:.0f} ms" if is_ours else "",
                "met": verdict(is_met=seconds.median < _TARGET_S) if is_ours else "",
            }
        )
    bench.report.table("window-start", "From the start of the process to the first painted frame, warm", rows)
