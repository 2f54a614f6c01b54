"""What commands that transcribe in a terminal share: text as it is found, and an end when somebody asks for it."""

from __future__ import annotations

import _thread
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType

from app.core.errors import SoundlockError

INTERRUPTED = 130
_MIXED_FAILURES = 1
_WATCH_S = 0.25


def exit_code(failures: Sequence[SoundlockError], *, is_interrupted: bool) -> int:
    """Return how a command over several inputs ends."""
    if is_interrupted:
        return INTERRUPTED
    statuses = {error.exit_status for error in failures}
    return 0 if not statuses else statuses.pop() if len(statuses) == 1 else _MIXED_FAILURES


def print_live(line: str) -> None:
    """Print a line at once, above the progress."""
    # Not click.echo: it looks through the redirection by which the progress line makes room for text.
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


@contextmanager
def interrupted_when(is_asked: Callable[[], bool]) -> Iterator[None]:
    """Interrupt the command, as Ctrl-C does, once something is asked for."""
    is_over = threading.Event()

    def watch() -> None:
        while not is_over.wait(_WATCH_S):
            if is_asked():
                _interrupt()
                return

    thread = threading.Thread(target=watch, name="lock-request", daemon=True)
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join()


def _interrupt() -> None:
    if sys.platform == "win32":
        _thread.interrupt_main()
    else:  # a signal also ends what the main thread waits for
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)


@contextmanager
def calling_on_signals(stop: Callable[[], None]) -> Iterator[None]:
    """Call `stop` at Ctrl-C and SIGTERM, instead of what they do by themselves."""

    def handle(_number: int, _frame: FrameType | None) -> None:
        stop()

    before = {number: signal.signal(number, handle) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def libraries_hushed() -> Iterator[None]:
    """Let sound libraries print nothing about devices that vanish: what happened is said in our own words."""
    own, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    before = sys.stderr
    try:
        with open(own, "w", encoding=before.encoding, errors="backslashreplace", closefd=False) as stream:
            sys.stderr = stream
            os.dup2(nowhere, 2)
            yield
    finally:
        sys.stderr = before
        os.dup2(own, 2)
        os.close(own)
        os.close(nowhere)
