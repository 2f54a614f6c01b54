"""AIFF and AIFF-C: chunks that are not needed to play become fillers.

Audio Interchange File Format 1.3 (Apple 1989) is made of EA IFF 85 chunks, whose filler is named by four spaces.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.core.media_tags.patches import Patch, held_until_sound
from app.core.media_tags.source import NotUnderstoodError, Source

FORMS: Final = (b"AIFF", b"AIFC")
_FILLER: Final = b"    "
_NEEDED: Final = {b"COMM", b"SSND", b"FVER", b"CHAN", b"wave"}


def patches(source: Source, start: int) -> Iterator[Patch]:
    """Walk the chunks of the one form."""
    return held_until_sound(_chunks(source, start + 12))


def _chunks(source: Source, start: int) -> Iterator[Patch | None]:
    while start + 8 <= source.size:
        kind = source.read(start, 4)
        size = source.number(start + 4, 4)
        if not (kind.isascii() and kind.decode("ascii").isprintable()):
            raise NotUnderstoodError
        if kind == b"SSND":
            yield None
            if not size:  # written to a pipe: the sound goes to the end
                return
        if kind not in _NEEDED:
            yield Patch(start, min(8 + size, source.size - start), _FILLER + source.read(start + 4, 4))
        start += 8 + size + size % 2
