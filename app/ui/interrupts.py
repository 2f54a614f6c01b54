"""Ctrl-C in the terminal and a polite kill end the window like its close button does, only without asking."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QSocketNotifier

_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)


@contextlib.contextmanager
def interrupts(call: Callable[[], None]) -> Iterator[None]:
    """Call in the main thread when a signal comes; Qt's loop would not let Python see it."""
    if sys.platform == "win32":  # wakes only sockets there
        yield
        return
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.set_blocking(writing, False)
    former_descriptor = signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    former = {number: signal.signal(number, lambda *_: None) for number in _SIGNALS}
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read)

    def notify() -> None:
        with contextlib.suppress(BlockingIOError):
            os.read(reading, 64)
        call()

    notifier.activated.connect(notify)
    try:
        yield
    finally:
        notifier.setEnabled(False)
        for number, handler in former.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(former_descriptor)
        os.close(reading)
        os.close(writing)
