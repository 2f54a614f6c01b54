"""Read an open file at a place, wherever its own position stands: others read it at other places meanwhile."""

from __future__ import annotations

import sys
from collections.abc import Callable

if sys.platform == "win32":
    import ctypes
    import msvcrt
    from ctypes import wintypes

    _END_OF_FILE = 38  # ERROR_HANDLE_EOF

    class _Overlapped(ctypes.Structure):
        """Where to read, for a call that waits all the same: OVERLAPPED of the Windows API."""

        _fields_ = (
            ("Internal", ctypes.c_void_p),
            ("InternalHigh", ctypes.c_void_p),
            ("Offset", wintypes.DWORD),
            ("OffsetHigh", wintypes.DWORD),
            ("hEvent", wintypes.HANDLE),
        )

    _read_file = ctypes.WinDLL("kernel32", use_last_error=True).ReadFile
    _read_file.argtypes = (
        wintypes.HANDLE, ctypes.c_void_p, wintypes.DWORD,
        ctypes.POINTER(wintypes.DWORD), ctypes.POINTER(_Overlapped),
    )  # fmt: skip
    _read_file.restype = wintypes.BOOL

    def read_into(descriptor: int, buffer: memoryview, offset: int) -> int:
        """Fill a writable buffer from `offset` (bytes) as far as there are bytes; return how many."""
        place = _Overlapped(Offset=offset & 0xFFFFFFFF, OffsetHigh=offset >> 32)
        count = wintypes.DWORD()
        into = (ctypes.c_char * len(buffer)).from_buffer(buffer)
        if not _read_file(msvcrt.get_osfhandle(descriptor), into, len(buffer), ctypes.byref(count), place):
            number = ctypes.get_last_error()
            if number != _END_OF_FILE:
                raise ctypes.WinError(number)
        return count.value

    def read_at(descriptor: int, count: int, offset: int) -> bytes:
        """Read up to `count` bytes from `offset` (bytes)."""
        data = bytearray(count)
        return bytes(data[: read_into(descriptor, memoryview(data), offset)])

else:
    import os

    def read_into(descriptor: int, buffer: memoryview, offset: int) -> int:
        """Fill a writable buffer from `offset` (bytes) as far as there are bytes; return how many."""
        return os.preadv(descriptor, [buffer], offset)

    def read_at(descriptor: int, count: int, offset: int) -> bytes:
        """Read up to `count` bytes from `offset` (bytes)."""
        return os.pread(descriptor, count, offset)


def reader(descriptor: int) -> Callable[[int, int], bytes]:
    """Return how parsers of headers read: from an offset, up to so many bytes."""
    return lambda offset, count: read_at(descriptor, count, offset)
