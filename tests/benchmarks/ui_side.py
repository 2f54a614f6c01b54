"""Ticks of the Qt main thread in a process of its own: `ui_side.py '{"audio": …}'` prints one JSON line.

A precise 5 ms timer notes when it fires: first while nothing happens, then while the real services transcribe;
with the program's window, fed as by a drop, if it can be built, which `window` in the answer tells.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app import bootstrap
from app.core import events
from app.core.options import Device, RecognitionOptions
from app.services.inputs import MediaSource

_TICK_MS: Final = 5
_IDLE_S: Final = 3.0
_AT_MOST_S: Final = 90.0
"""The window has no limit of tokens, so random weights may never finish: what was ticked until then counts."""


class _Ticks:
    """Intervals between ticks, in milliseconds."""

    def __init__(self) -> None:
        self.intervals_ms: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_TICK_MS)

    def taken(self) -> list[float]:
        """Return the intervals since the last call."""
        taken, self.intervals_ms = self.intervals_ms, []
        return taken

    def _tick(self) -> None:
        now = time.perf_counter()
        self.intervals_ms.append(1000 * (now - self._last))
        self._last = now


def main() -> None:
    """Measure idle, then at work, and print the intervals."""
    request: dict[str, Any] = json.loads(sys.argv[1])
    os.environ["SOUNDLOCK_HOME"] = request["home"]
    application = QApplication([])
    services = bootstrap.build()
    wiring, state = _window(services) if request["with_window"] else (None, "not asked for")
    ticks = _Ticks()
    _spin_until(lambda: False, _IDLE_S)
    idle_ms = ticks.taken()
    seen: list[events.JobEvent] = []  # filled by the queue's thread
    services.transcribe.subscribe(seen.append)
    if wiring is not None:
        wiring.intake.take([Path(request["audio"])])
    else:
        _submit(services, request)
    _spin_until(lambda: bool(seen) and isinstance(seen[-1], events.Outcome), _AT_MOST_S)
    busy_ms = ticks.taken()
    services.close()
    segments = sum(isinstance(event, events.SegmentReady) for event in seen)
    figures = {"idle_ms": idle_ms, "busy_ms": busy_ms, "segments": segments, "window": state}
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()
    del application
    os._exit(0)


def _submit(services: Any, request: dict[str, Any]) -> None:
    fields: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in request["options"].items()
    }
    job = services.transcribe.job(
        MediaSource(Path(request["audio"])),
        RecognitionOptions(**fields),
        model=request["model"],
        device=Device.CPU,
    )
    services.transcribe.submit(job)


def _spin_until(is_done: Any, at_most_s: float) -> None:
    loop = QEventLoop()
    give_up_at = time.monotonic() + at_most_s

    def check() -> None:
        if is_done() or time.monotonic() >= give_up_at:
            loop.quit()

    watch = QTimer()
    watch.timeout.connect(check)
    watch.start(50)
    loop.exec()


def _window(services: Any) -> tuple[Any, str]:
    """Build and show the program's window; else say why not."""
    try:
        wiring = importlib.import_module("app.ui.wiring").Wiring(services)
        wiring.window.show()
        wiring.start([])
        if wiring.gate.dialog is not None:
            wiring.gate.dialog.reject()  # a first run, gone on with without a library
    except Exception as error:  # noqa: BLE001 (whatever it is, the reason is printed)
        return None, f"{type(error).__name__}: {error}"
    return wiring, "built"


if __name__ == "__main__":
    main()
