"""Hand an open file to a worker on Windows: its handle is duplicated into that process, a pipe says which it is.

The program reaches into the worker, never the worker into the program.
"""

from __future__ import annotations

import _winapi
import contextlib
import msvcrt
import os
import struct
import sys
from typing import Final

from app.core.errors import Code, EngineError

assert sys.platform == "win32"  # noqa: S101 (for type checkers on other platforms)

_PROCESS_DUP_HANDLE: Final = 0x0040
_SAYS: Final = struct.Struct("<Q")


class Channel:
    """One end of a pipe: the program writes to its end, the worker reads from the other."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def pair(cls) -> tuple[Channel, Channel]:
        """Make both ends; the second is for the child."""
        reading, writing = os.pipe()
        return cls(writing), cls(reading)

    @classmethod
    def inherited(cls, handle: int) -> Channel:
        """Take over the end that this process was started with."""
        return cls(msvcrt.open_osfhandle(handle, os.O_RDONLY | os.O_BINARY))

    def inheritable(self) -> int:
        """Let a child inherit this end; return the number by which it will know it."""
        handle = msvcrt.get_osfhandle(self._descriptor)
        os.set_handle_inheritable(handle, True)  # noqa: FBT003 (the standard library's own signature)
        return handle

    def send(self, descriptor: int, pid: int) -> None:
        """Give the process a duplicate of an open descriptor."""
        child = _winapi.OpenProcess(_PROCESS_DUP_HANDLE, False, pid)  # noqa: FBT003 (as above)
        try:
            theirs = _winapi.DuplicateHandle(
                _winapi.GetCurrentProcess(), msvcrt.get_osfhandle(descriptor), child, 0, False,  # noqa: FBT003
                _winapi.DUPLICATE_SAME_ACCESS,
            )  # fmt: skip
        finally:
            _winapi.CloseHandle(child)
        os.write(self._descriptor, _SAYS.pack(theirs))

    def receive(self) -> int:
        """Wait for a descriptor and return it; the caller closes it. EngineError when the other end is gone."""
        said = b""
        while len(said) < _SAYS.size:
            part = os.read(self._descriptor, _SAYS.size - len(said))
            if not part:
                raise EngineError(Code.ENGINE_PROTOCOL, reason="descriptor")
            said += part
        return msvcrt.open_osfhandle(_SAYS.unpack(said)[0], os.O_RDONLY | os.O_BINARY)

    def close(self) -> None:
        """Close this end, one that is closed included."""
        with contextlib.suppress(OSError):
            os.close(self._descriptor)
