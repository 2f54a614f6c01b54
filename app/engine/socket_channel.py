"""Hand an open descriptor to a worker over an inherited socket pair; the one place that may import socket.

The pair is made before the worker starts, connects these two processes only, and has no address. A worker
that has locked itself can still receive on it, but can make no socket of its own.
"""

from __future__ import annotations

import os
import socket
import sys

from app.core.errors import Code, EngineError

assert sys.platform != "win32"  # noqa: S101 (for type checkers on other platforms)


class Channel:
    """One end of the pair."""

    def __init__(self, end: socket.socket) -> None:
        self._socket = end

    @classmethod
    def pair(cls) -> tuple[Channel, Channel]:
        """Make both ends; the second is for the child."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        return cls(ours), cls(theirs)

    @classmethod
    def inherited(cls, descriptor: int) -> Channel:
        """Take over the end that this process was started with."""
        return cls(socket.socket(fileno=descriptor))

    def inheritable(self) -> int:
        """Let a child inherit this end; return the number by which it will know it."""
        self._socket.set_inheritable(True)
        return self._socket.fileno()

    def send(self, descriptor: int, _pid: int) -> None:
        """Send a duplicate of an open descriptor to the process at the other end."""
        socket.send_fds(self._socket, [b"F"], [descriptor])

    def receive(self) -> int:
        """Wait for a descriptor and return it; the caller closes it. EngineError when the other end is gone."""
        data, descriptors, _flags, _address = socket.recv_fds(self._socket, 1, 1)
        if len(descriptors) != 1 or data != b"F":
            for descriptor in descriptors:
                os.close(descriptor)
            raise EngineError(Code.ENGINE_PROTOCOL, reason="descriptor")
        return descriptors[0]

    def close(self) -> None:
        """Close this end."""
        self._socket.close()
