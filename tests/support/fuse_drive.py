"""A file system in user space that keeps its files in a folder: FUSE 7.31, as the kernel's fuse.h has it.

Everything goes by the path, so it is no model of speed; a subclass may do some things otherwise.
"""

from __future__ import annotations

import errno
import os
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.support.fuse_names import Names

_BUFFER: Final = 1 << 18
_MAX_WRITE: Final = 1 << 17
_BIG_WRITES: Final = 1 << 5
_ASKS_FOR_LOCKS: Final = (1 << 1) | (1 << 10)  # POSIX and flock; otherwise the kernel keeps them
_DIRECT_IO: Final = 1
_MODE, _SIZE, _TIMES, _HANDLE, _NOW = 1, 8, 16 | 32, 64, 128 | 256  # what SETATTR may set
_UNANSWERED: Final = {2, 36, 42}  # FORGET, INTERRUPT, BATCH_FORGET
_IN: Final = struct.Struct("<IIQQIIII")
_OUT: Final = struct.Struct("<IiQ")
_ATTRIBUTES: Final = struct.Struct("<6Q10I")
_NODE: Final = struct.Struct("<4Q2I")


@dataclass(frozen=True, slots=True)
class Call:
    """What somebody wants to do."""

    name: str
    file: str = ""
    size: int = 0  # that the file would have at least
    tear: Callable[[], object] = lambda: None  # does the half of it


class FuseDrive:
    """Answers the kernel; an OSError of a method becomes the answer."""

    asks_for_locks = False
    can_be_mapped = True
    is_anothers = False  # then nobody may set modes and times

    def __init__(self, store: Path) -> None:
        self._store = store
        self._names = Names()
        self._lists: dict[int, list[str]] = {}
        self._open_files: dict[int, str] = {}
        self._calls: dict[int, Callable[[int, bytes], bytes]] = {
            1: self._lookup, 3: self._getattr, 4: self._setattr, 9: self._mkdir, 10: self._unlink, 11: self._rmdir,
            12: self._rename, 14: self._open, 15: self._read, 16: self._write, 17: self._statfs, 18: self._release,
            20: self._fsync, 21: self._setxattr, 22: self._getxattr, 26: self._init, 27: self._opendir,
            28: self._readdir, 29: self._releasedir, 30: self._fsyncdir, 31: self._lock, 32: self._lock,
            33: self._lock, 35: self._create,
        }  # fmt: skip

    def serve(self, device: int) -> None:
        """Answer until the drive is unmounted."""
        while True:
            try:
                request = os.read(device, _BUFFER)
            except OSError as error:
                if error.errno == errno.ENODEV:
                    return
                continue  # a request that was taken back
            _, call, unique, node, *_ = _IN.unpack_from(request)
            if call in _UNANSWERED:
                continue
            status, answer = -errno.ENOSYS, b""
            if call in self._calls:
                try:
                    status, answer = 0, self._calls[call](node, request[_IN.size :])
                except OSError as error:
                    status = -(error.errno or errno.EIO)
            try:
                os.write(device, _OUT.pack(_OUT.size + len(answer), status, unique) + answer)
            except FileNotFoundError:
                continue  # whoever asked is gone

    # ---- what a subclass may do otherwise

    def name_in(self, folder: Path, wanted: str) -> str:
        """Return how a name is written in a folder."""
        del folder
        return wanted

    def shown_mode(self, mode: int) -> int:
        return mode

    def set_mode(self, place: Path | int, mode: int) -> None:
        os.chmod(place, mode)  # noqa: PTH101 (a descriptor has no path)

    def set_times(self, place: Path | int, accessed_s: int, written_s: int) -> None:
        os.utime(place, (accessed_s, written_s))

    def before(self, call: Call) -> None:
        """Be asked before a read, write, fsync, truncate or fsync of a folder."""

    def take(self, order: str) -> None:
        """Be told what was written into an attribute."""

    def answer(self) -> str:
        """Return what is read from an attribute."""
        return ""

    # ---- names

    def _below(self, node: int, name: bytes) -> str:
        wanted = os.fsdecode(name.rstrip(b"\0"))
        return self._names.below(node, self.name_in(self._place(node), wanted))

    def _place(self, node: int) -> Path:
        return self._store / self._names.path(node)

    def _entry(self, path: str) -> bytes:
        status = (self._store / path).lstat()
        return _NODE.pack(self._names.node(path), 0, 0, 0, 0, 0) + self._attributes(status)

    def _attributes(self, status: os.stat_result) -> bytes:
        times = (status.st_atime_ns, status.st_mtime_ns, status.st_ctime_ns)
        return _ATTRIBUTES.pack(
            status.st_ino, status.st_size, status.st_blocks, *(time // 10**9 for time in times),
            *(time % 10**9 for time in times), self.shown_mode(status.st_mode), status.st_nlink, status.st_uid,
            status.st_gid, 0, 4096, 0,
        )  # fmt: skip

    def _lookup(self, node: int, body: bytes) -> bytes:
        return self._entry(self._below(node, body))

    def _mkdir(self, node: int, body: bytes) -> bytes:
        path = self._below(node, body[8:])
        (self._store / path).mkdir(mode=_number(body))
        return self._entry(path)

    def _unlink(self, node: int, body: bytes) -> bytes:
        path = self._below(node, body)
        (self._store / path).unlink()
        self._names.gone(path)
        return b""

    def _rmdir(self, node: int, body: bytes) -> bytes:
        path = self._below(node, body)
        (self._store / path).rmdir()
        self._names.gone(path)
        return b""

    def _rename(self, node: int, body: bytes) -> bytes:
        before, after, _ = body[8:].split(b"\0", 2)
        old, new = self._below(node, before), self._below(_number(body), after)
        (self._store / old).rename(self._store / new)
        self._names.moved(old, new)
        return b""

    # ---- what is known of a file

    def _getattr(self, node: int, body: bytes) -> bytes:
        flags, _, handle = struct.unpack_from("<IIQ", body)
        return self._known(handle if flags & 1 else self._place(node))

    def _known(self, place: Path | int) -> bytes:
        return bytes(16) + self._attributes(os.stat(place))  # noqa: PTH116 (a descriptor has no path)

    def _setattr(self, node: int, body: bytes) -> bytes:
        valid, _, handle, size, _, accessed, written = struct.unpack_from("<IIQQQQQ", body)
        path = self._names.path(node)
        place: Path | int = handle if valid & _HANDLE else self._store / path
        sets_times = valid & _TIMES and not valid & _NOW
        if self.is_anothers and (valid & _MODE or sets_times):
            raise OSError(errno.EPERM, "not yours")
        if valid & _MODE:
            self.set_mode(place, _number(body, 68) & 0o7777)
        if sets_times:
            self.set_times(place, accessed, written)
        if valid & _SIZE:
            self.before(Call("truncate", Path(path).name, size))
            os.truncate(place, size)
        return self._known(place)

    def _statfs(self, _node: int, _body: bytes) -> bytes:
        room = os.statvfs(self._store)
        counts = (room.f_blocks, room.f_bfree, room.f_bavail, room.f_files, room.f_ffree)
        return struct.pack("<5Q10I", *counts, room.f_bsize, 255, room.f_frsize, *bytes(7))

    # ---- content

    def _open(self, node: int, body: bytes) -> bytes:
        return self._opened(self._names.path(node), _number(body))

    def _create(self, node: int, body: bytes) -> bytes:
        path = self._below(node, body[16:])
        opened = self._opened(path, _number(body) | os.O_CREAT, _number(body, 4))
        return self._entry(path) + opened

    def _opened(self, path: str, flags: int, mode: int = 0o600) -> bytes:
        handle = os.open(self._store / path, flags & ~os.O_DIRECT, mode)
        self._open_files[handle] = Path(path).name
        return struct.pack("<QII", handle, 0 if self.can_be_mapped else _DIRECT_IO, 0)

    def _read(self, _node: int, body: bytes) -> bytes:
        handle, offset, size = struct.unpack_from("<QQI", body)
        self.before(Call("read", self._open_files[handle]))
        return os.pread(handle, size, offset)

    def _write(self, _node: int, body: bytes) -> bytes:
        handle, offset, size = struct.unpack_from("<QQI", body)
        data = body[40 : 40 + size]
        half = data[: size // 2]
        name = self._open_files[handle]
        self.before(Call("write", name, offset + size, lambda: os.pwrite(handle, half, offset)))
        return struct.pack("<II", os.pwrite(handle, data, offset), 0)

    def _fsync(self, _node: int, body: bytes) -> bytes:
        self.before(Call("fsync", self._open_files[_number(body)]))
        return b""

    def _release(self, _node: int, body: bytes) -> bytes:
        del self._open_files[_number(body)]
        os.close(_number(body))
        return b""

    def _lock(self, _node: int, _body: bytes) -> bytes:
        raise OSError(errno.ENOLCK, "no locks")

    # ---- folders

    def _opendir(self, node: int, _body: bytes) -> bytes:
        handle = max(self._lists, default=0) + 1
        self._lists[handle] = sorted(path.name for path in self._place(node).iterdir())
        return struct.pack("<QII", handle, 0, 0)

    def _readdir(self, _node: int, body: bytes) -> bytes:
        handle, offset, size = struct.unpack_from("<QQI", body)
        found = b""
        for at, name in enumerate(self._lists[handle][offset:], offset + 1):
            encoded = os.fsencode(name)
            line = struct.pack("<QQII", at, at, len(encoded), 0) + encoded
            line += bytes(-len(line) % 8)
            if len(found) + len(line) > size:
                break
            found += line
        return found

    def _releasedir(self, _node: int, body: bytes) -> bytes:
        del self._lists[_number(body)]
        return b""

    def _fsyncdir(self, _node: int, _body: bytes) -> bytes:
        self.before(Call("fsync of a folder"))
        return b""

    # ---- everything else

    def _setxattr(self, _node: int, body: bytes) -> bytes:
        self.take(body[8:].split(b"\0", 1)[1][: _number(body)].decode())
        return b""

    def _getxattr(self, _node: int, body: bytes) -> bytes:
        if body[8:].rstrip(b"\0") != b"user.answer":
            raise OSError(errno.ENODATA, "no such attribute")
        value = self.answer().encode()
        return value if _number(body) else struct.pack("<II", len(value), 0)

    def _init(self, _node: int, body: bytes) -> bytes:
        flags = _BIG_WRITES | (_ASKS_FOR_LOCKS if self.asks_for_locks else 0)
        return struct.pack("<IIIIHHII", 7, 31, _number(body, 8), flags, 12, 9, _MAX_WRITE, 1) + bytes(36)


def _number(body: bytes, at: int = 0) -> int:
    """Return a field of 32 bits; handles are small enough for one."""
    return int.from_bytes(body[at : at + 4], "little")
