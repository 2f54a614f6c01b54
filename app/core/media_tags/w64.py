"""Sony Wave64: chunks that are not needed to play become `junk` ones.

Like WAV, with names of 16 bytes, sizes of 8 that count the whole chunk, and borders at multiples of 8.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.core.media_tags.patches import Patch, held_until_sound
from app.core.media_tags.source import NotUnderstoodError, Source

_SUFFIX: Final = bytes.fromhex("f3acd3118cd100c04f8edb8a")
_SOUND: Final = b"data" + _SUFFIX
_NEEDED: Final = {b"fmt " + _SUFFIX, b"fact" + _SUFFIX, _SOUND}
_JUNK: Final = b"junk" + _SUFFIX


def patches(source: Source, start: int) -> Iterator[Patch]:
    """Walk the chunks."""
    return held_until_sound(_chunks(source, start + 40))


def _chunks(source: Source, start: int) -> Iterator[Patch | None]:
    while start + 24 <= source.size:
        kind = source.read(start, 16)
        size = source.number(start + 16, 8, "little")
        if size < 24:
            raise NotUnderstoodError
        if kind == _SOUND:
            yield None
        if kind not in _NEEDED:
            yield Patch(start, min(size, source.size - start), _JUNK + source.read(start + 16, 8))
        start += size + -size % 8
