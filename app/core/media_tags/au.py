"""Sun AU: the annotation between the header and the sound is blanked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.core.media_tags.patches import Patch
from app.core.media_tags.source import NotUnderstoodError, Source

_HEADER_BYTES: Final = 24


def patches(source: Source, start: int) -> Iterator[Patch]:
    """Blank the annotation."""
    sound = source.number(start + 4, 4)
    if not _HEADER_BYTES <= sound <= source.size - start:
        raise NotUnderstoodError
    yield Patch(start + _HEADER_BYTES, sound - _HEADER_BYTES)
