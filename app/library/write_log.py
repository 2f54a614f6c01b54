"""The log beside a database after a crash: what one wrong sum in it would have SQLite drop without a word.

SQLite sums up its log from frame to frame and, after a crash, believes what comes before the first wrong sum. For
what a power cut left half written that is right, since nobody was told that it is saved. But each commit is forced
to the disk before the next one begins: where a wrong sum is followed by two commits or more, the disk has changed
what was saved. The sums guard against accidents alone, so they may be made anew: every page has its MAC besides,
and all content its state root. The form is published at https://www.sqlite.org/fileformat2.html#walformat.
"""

from __future__ import annotations

import os
import shutil
import struct
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.library.connection import log_of, remove_database
from app.library.safe_files import new_file, part_beside, told_as_library_errors, write_whole

_PAGE: Final = 4096  # SQLCipher 4's
_HEADER: Final = struct.Struct(">IIII8s8s")  # magic, version, page, count of checkpoints, salts, sums
_FRAME: Final = struct.Struct(">II8s8s")  # page, pages after a commit or 0, salts, sums
_FRAME_SIZE: Final = _FRAME.size + _PAGE
_MAGIC: Final = 0x377F0682  # sums of little-endian words
_VERSION: Final = 3007000
_SUMS: Final = struct.Struct(">II")
_WORDS: Final = struct.Struct("<II")
_MASK: Final = 0xFFFFFFFF


def put_right(path: Path, is_whole: Callable[[Path], bool]) -> bool:
    """Mend the log beside a database if commits are hidden in it; False where that makes no whole database.

    `is_whole` opens and checks a copy of the database. The log stays as it was unless that is content.
    """
    log = log_of(path)
    with told_as_library_errors(path):
        better = mended(log.read_bytes() if log.exists() else b"")
        if better is None:
            return True
        trial = part_beside(path)
        try:
            with path.open("rb") as stored, os.fdopen(new_file(trial), "wb") as copy:
                shutil.copyfileobj(stored, copy, 1 << 20)
            write_whole(log_of(trial), better)
            if not is_whole(trial):
                return False
        finally:
            remove_database(trial)
        write_whole(log, better)
        return True


def mended(log: bytes) -> bytes | None:
    """Return a log in which all commits count, None where none is hidden but what a power cut may leave."""
    frames = [log[at : at + _FRAME_SIZE] for at in range(_HEADER.size, len(log) - _FRAME_SIZE + 1, _FRAME_SIZE)]
    # Frames of a former use of the log have other salts. One damaged salt is outvoted by the next two.
    voters = [log[16:24], *(frame[8:16] for frame in frames[:2])]
    salts = Counter(voters).most_common(1)[0][0]
    commits = [number for number, frame in enumerate(frames) if frame[8:16] == salts and frame[4:8] != bytes(4)]
    believed = _believed(log, frames)
    if sum(number >= believed for number in commits) < 2:
        return None
    return _summed_up(log, salts, frames[: commits[-1] + 1])


def _believed(log: bytes, frames: list[bytes]) -> int:
    """Count the frames before the first wrong sum or salt."""
    sums = _sums(log[:24], (0, 0))
    if log[24:32] != _SUMS.pack(*sums) or log[:4] != _MAGIC.to_bytes(4):
        return 0
    for number, frame in enumerate(frames):
        sums = _sums(frame[_FRAME.size :], _sums(frame[:8], sums))
        if frame[8:24] != log[16:24] + _SUMS.pack(*sums):
            return number
    return len(frames)


def _summed_up(log: bytes, salts: bytes, frames: list[bytes]) -> bytes:
    checkpoints = int.from_bytes(log[12:16])
    head = _HEADER.pack(_MAGIC, _VERSION, _PAGE, checkpoints, salts, b"")[:24]
    sums = _sums(head, (0, 0))
    parts = [head, _SUMS.pack(*sums)]
    for frame in frames:
        sums = _sums(frame[_FRAME.size :], _sums(frame[:8], sums))
        parts += (frame[:8], salts, _SUMS.pack(*sums), frame[_FRAME.size :])
    return b"".join(parts)


def _sums(data: bytes, sums: tuple[int, int]) -> tuple[int, int]:
    """Go on with both sums over pairs of words."""
    first, second = sums
    for one, other in _WORDS.iter_unpack(data):
        first = (first + one + second) & _MASK
        second = (second + other + first) & _MASK
    return first, second
