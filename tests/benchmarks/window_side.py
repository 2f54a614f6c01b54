"""The program's window from its start to one moment, in a process of its own that ends with it.

`window_side.py '{"until": "frame", "keys": {}}'` prints one JSON line. Moments: `bare`, a Qt window with nothing
in it is painted; `frame`, ours is; `answers`, the program behind it is built; `listed`, the library is open and
its list painted; `rest`, nothing has happened for a while after that. `keys` is what the keychain holds.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

_SETTLE_MS: Final = 15_000  # what is looked after once a library is open is done by then
_REST_MS: Final = 10_000


class _Watch(QObject):
    """Calls after a window's first frame."""

    def __init__(self, window: QWidget, then: Any) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Wait for the frame to be shown."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


class _Keychain:
    """A computer's, unlocked."""

    def __init__(self, keys: dict[str, str]) -> None:
        self._keys = keys

    def read(self, entry: str) -> Any:
        """Return what is kept."""
        from app.crypto.secret import Secret  # noqa: PLC0415 (loaded by now)

        return Secret(bytes.fromhex(self._keys[entry])) if entry in self._keys else None

    def write(self, entry: str, value: Any) -> None:
        """Keep something."""
        self._keys[entry] = value.view().hex()

    def remove(self, entry: str) -> None:
        """Keep it no more."""
        del self._keys[entry]


def main() -> None:
    """Start what is asked for."""
    request: dict[str, Any] = json.loads(sys.argv[1])
    sys.argv = ["soundlock"]
    sys.dont_write_bytecode = False  # as an installed program, which is not compiled again at each start
    if request["until"] == "bare":
        application, window = QApplication([]), QWidget()
        _Watch(window, _tell)
        window.show()
        application.exec()
    else:
        _start(request["until"], request["keys"])


def _start(until: str, keys: dict[str, str]) -> None:
    from app.__main__ import main as start  # noqa: PLC0415 (where the program begins)

    gc.disable()  # as it does itself before it loads anything
    from app.ui import app  # noqa: PLC0415
    from app.ui.windows.main_window import MainWindow  # noqa: PLC0415

    shown, built = MainWindow.show, app.Start._build

    def show(window: MainWindow) -> None:
        if until == "frame":
            _Watch(window, _tell)
        shown(window)

    def build(self: Any) -> None:
        from app import bootstrap  # noqa: PLC0415 (loaded by now)

        bootstrap.SystemKeychain = partial(_Keychain, keys)
        built(self)
        if until == "answers":
            QTimer.singleShot(0, _tell)
        else:
            then = _tell if until == "listed" else partial(QTimer.singleShot, _SETTLE_MS, _rest)
            self.wiring.shelf.listed.connect(lambda: _Watch(self.wiring.job_list.view.viewport(), then))

    MainWindow.show, app.Start._build = show, build
    start()


def _rest() -> None:
    began = time.process_time()
    QTimer.singleShot(_REST_MS, lambda: _tell(rest_cpu_s=time.process_time() - began, rest_s=_REST_MS / 1000))


def _tell(**facts: float) -> None:
    with open("/proc/self/status", encoding="ascii") as stream:  # noqa: PTH123
        sizes = {line.split(":")[0]: line.split()[1] for line in stream if line.startswith("Vm")}
    told = {"cpu_s": time.process_time(), "memory_mib": int(sizes["VmRSS"]) / 1024, **facts}
    print(json.dumps(told), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
