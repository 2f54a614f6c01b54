"""The worker's two pipes: requests come in by standard input, frames go out by a descriptor of their own."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Final, TypeVar

from app.core.errors import Code, EngineError, Param, SoundlockError
from app.engine.frames import Frame, Preparation, encode, read_body
from app.worker.sandbox import SandboxError

_STDIN: Final = 0

Request = TypeVar("Request", bound=Frame)
First = TypeVar("First", bound=Preparation)


class Pipes:
    """Sends frames, whole ones from any thread."""

    def __init__(self, frames: int) -> None:
        self._frames = frames
        self._lock = threading.Lock()

    def send(self, *frames: Frame) -> None:
        """Send frames at once; where nobody reads any more, the program is gone and so is this process."""
        view = memoryview(encode(*frames))
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


def requests(decode: Callable[[bytes], Request]) -> Iterator[Request]:
    """Yield what the program asks for until it closes our input; EngineError, EOFError, OSError end it early."""
    while (body := read_body(read_exactly)) is not None:
        yield decode(body)


def preparation(decode: Callable[[bytes], Frame], kind: type[First], version: int) -> First:
    """Read the request that goes before all others; EngineError if it is not that, or of another version."""
    frame = next(requests(decode), None)
    if frame is None:
        os._exit(0)
    if not isinstance(frame, kind) or frame.protocol != version:
        raise EngineError(Code.ENGINE_PROTOCOL, reason="version")
    return frame


def told(error: Exception) -> tuple[Code, dict[str, Param]]:
    """Return what crosses of an error, a code and plain values; one that nobody foresaw is printed, too."""
    match error:
        case SandboxError():
            return Code.ENGINE_SANDBOX, {"reason": error.code}
        case SoundlockError():
            return error.code, error.params
        case MemoryError():
            return Code.ENGINE_MEMORY, {}
    sys.excepthook(type(error), error, error.__traceback__)
    return Code.ENGINE_FAILED, {"reason": type(error).__name__}
