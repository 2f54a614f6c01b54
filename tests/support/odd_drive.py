"""Drives that are unlike the disk of one's own computer, or that fail when they are told to.

    python -m tests.support.odd_drive MOUNTPOINT STORE KIND

The attribute `user.order` of a failing one's root, CALL NUMBER ERRNO MANNER, lets the NUMBER-th `read`, `write` or
`fsync` of a file from then on fail: `once`, `lasting` (and all after it), `torn` (once, and half of it is
done). `user.answer` tells how many such calls there were.
"""

from __future__ import annotations

import ctypes
import errno
import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.support.fuse_drive import Call, FuseDrive

_FAT_EPOCH: Final = 315_532_800  # 1980


class Fat(FuseDrive):
    """No owners and no modes, one case, times of two seconds, and no file over a limit."""

    largest = 4 << 20

    def name_in(self, folder: Path, wanted: str) -> str:
        there = (path.name for path in folder.iterdir())
        return next((name for name in there if name.casefold() == wanted.casefold()), wanted)

    def shown_mode(self, mode: int) -> int:
        return stat.S_IFMT(mode) | 0o777

    def set_mode(self, place: Path | int, mode: int) -> None:
        """Take no notice, as Linux does."""

    def set_times(self, place: Path | int, accessed_s: int, written_s: int) -> None:
        super().set_times(place, max(accessed_s, _FAT_EPOCH) & ~1, max(written_s, _FAT_EPOCH) & ~1)

    def before(self, call: Call) -> None:
        if call.size > self.largest:
            raise OSError(errno.EFBIG, "too large")


class Anothers(Fat):
    """A FAT drive that was mounted for somebody else, and can be written to by all."""

    is_anothers = True


class Network(FuseDrive):
    """No file can be mapped into memory that programs share, and folders cannot be synced."""

    can_be_mapped = False

    def before(self, call: Call) -> None:
        if call.name == "fsync of a folder":
            raise OSError(errno.EINVAL, "nothing to sync")


class Lockless(Network):
    """A network drive whose server knows no locks."""

    asks_for_locks = True


@dataclass
class _Order:
    call: str = ""
    number: int = 0
    error: int = 0
    manner: str = ""
    seen: int = 0


class Failing(FuseDrive):
    """Fails when it is told to; nothing of it is cached, so that every call gets here."""

    can_be_mapped = False
    _order = _Order()

    def take(self, order: str) -> None:
        call, number, error, manner = order.split()
        self._order = _Order(call, int(number), int(error), manner)

    def answer(self) -> str:
        return str(self._order.seen)

    def before(self, call: Call) -> None:
        order = self._order
        if call.name != order.call:
            return
        order.seen += 1
        if order.seen == order.number or (order.seen > order.number and order.manner == "lasting"):
            if order.manner == "torn":
                call.tear()
            raise OSError(order.error, "told to fail")


KINDS: Final[dict[str, type[FuseDrive]]] = {
    "fat": Fat,
    "anothers": Anothers,
    "network": Network,
    "lockless": Lockless,
    "failing": Failing,
}


def _device(folder: Path) -> int:
    """Open the kernel's end; on a bare machine it may have no name yet."""
    try:
        return os.open("/dev/fuse", os.O_RDWR)
    except FileNotFoundError:
        path = folder / "fuse"
        os.mknod(path, stat.S_IFCHR | 0o600, os.makedev(10, 229))
        try:
            return os.open(path, os.O_RDWR)
        finally:
            path.unlink()


def main() -> None:
    root, store, kind = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    device = _device(store.parent)
    os.umask(0)  # the kernel has taken the user's into account
    options = f"fd={device},rootmode=40000,user_id=0,group_id=0,allow_other"
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(b"odd", os.fsencode(root), b"fuse", 0, options.encode()):
        raise OSError(ctypes.get_errno(), "mount")
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    KINDS[kind](store).serve(device)


if __name__ == "__main__":
    main()
