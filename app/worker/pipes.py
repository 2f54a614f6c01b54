"""The worker's two pipes: requests come in by standard input, frames go out by a descriptor of their own."""

from __future__ import annotations

import os
import threading
from typing import Final

from app.engine import protocol

_STDIN: Final = 0


class Pipes:
    """Sends frames, whole ones from any thread."""

    def __init__(self, frames: int) -> None:
        self._frames = frames
        self._lock = threading.Lock()

    def send(self, frame: protocol.Frame) -> None:
        """Send a frame; where nobody reads any more, the program is gone and so is this process."""
        view = memoryview(protocol.encode(frame))
        try:
            with self._lock:
                while view:
                    view = view[os.write(self._frames, view) :]
        except BrokenPipeError:
            os._exit(0)


def read_exactly(count: int) -> bytes:
    """Read that many bytes of the requests, b"" at a clean end; EOFError when the stream ends inside."""
    parts: list[bytes] = []
    missing = count
    while missing:
        part = os.read(_STDIN, missing)
        if not part:
            if parts:
                raise EOFError
            return b""
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)
