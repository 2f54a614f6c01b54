"""Core Audio Format: chunks that are not needed to play become `free` ones.

Apple Core Audio Format Specification 1.0.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.core.media_tags.patches import Patch, held_until_sound
from app.core.media_tags.source import NotUnderstoodError, Source

_NEEDED: Final = {b"desc", b"data", b"pakt", b"kuki", b"chan"}
_TO_THE_END: Final = (1 << 64) - 1


def patches(source: Source, start: int) -> Iterator[Patch]:
    """Walk the chunks."""
    return held_until_sound(_chunks(source, start + 8))


def _chunks(source: Source, start: int) -> Iterator[Patch | None]:
    while start + 12 <= source.size:
        kind = source.read(start, 4)
        size = source.number(start + 4, 8)
        if kind == b"data":
            yield None
            if size == _TO_THE_END:
                return
        if kind not in _NEEDED:
            if size > source.size - start - 12:
                raise NotUnderstoodError
            yield Patch(start, 12 + size, b"free" + source.read(start + 4, 8))
        start += 12 + size
