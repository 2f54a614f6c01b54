"""What commands that transcribe in a terminal share: text as it is found, and an end when somebody asks for it."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

INTERRUPTED = 130


def print_live(line: str) -> None:
    """Print a line at once, above the progress."""
    # Not click.echo: it looks through the redirection by which the progress line makes room for text.
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


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
