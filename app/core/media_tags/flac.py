"""FLAC: blocks of metadata that are not needed to play become PADDING (RFC 9639, section 8)."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import Final

from app.core.media_tags.patches import Patch
from app.core.media_tags.source import NotUnderstoodError, Source

MAGIC: Final = b"fLaC"
LAST: Final = 0x80
STREAMINFO: Final = 0
PADDING: Final = 1
SEEKTABLE: Final = 3
NEEDED: Final = (STREAMINFO, SEEKTABLE)


def patches(source: Source, start: int) -> Iterator[Patch]:
    """Walk the blocks up to the first frame."""
    frames = yield from block_patches(source, start + 4, source.size)
    if frames < source.size and source.number(frames, 2) & 0xFFFC != 0xFFF8:
        raise NotUnderstoodError


def block_patches(source: Source, start: int, end: int) -> Generator[Patch, None, int]:
    """Walk blocks up to the last one and return where it ends."""
    is_last = False
    while not is_last:
        kind = source.number(start, 1)
        size = source.number(start + 1, 3)
        is_last = bool(kind & LAST)
        if start + 4 + size > end:
            raise NotUnderstoodError
        if kind & ~LAST not in NEEDED:
            yield Patch(start, 4 + size, bytes((kind & LAST | PADDING,)) + source.read(start + 1, 3))
        start += 4 + size
    return start
