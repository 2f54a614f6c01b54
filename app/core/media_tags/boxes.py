"""The boxes that MP4 and QuickTime files are made of (ISO/IEC 14496-12, section 4.2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.core.media_tags.patches import Patch
from app.core.media_tags.source import NotUnderstoodError, Source


@dataclass(frozen=True, slots=True)
class Box:
    """One box: its name, and where it, its content and what follows it begin."""

    kind: bytes
    start: int
    body: int
    end: int

    def freed(self, source: Source) -> Patch:
        """Return what turns the box into free space of zeros."""
        size = source.read(self.start, 4)
        long_size = source.read(self.start + 8, self.body - self.start - 8)
        return Patch(self.start, self.end - self.start, size + b"free" + long_size)

    def zeroed(self, skipped: int, count: int | None = None) -> Patch:
        """Return what blanks `count` bytes of the content, or all of it, after the first `skipped` ones."""
        start = min(self.body + skipped, self.end)
        end = self.end if count is None else start + count
        if end > self.end:
            raise NotUnderstoodError
        return Patch(start, end - start)


def boxes(source: Source, start: int, end: int) -> Iterator[Box]:
    """Yield the boxes between two places; only media may be cut off."""
    while start + 8 <= end:
        size, kind, body = source.number(start, 4), source.read(start + 4, 4), start + 8
        if size == 1:
            size, body = source.number(start + 8, 8), start + 16
        elif size == 0 and end == source.size:
            size = end - start
        if kind == b"mdat":
            size = min(size, end - start)
        if size < body - start or size > end - start:
            raise NotUnderstoodError
        yield Box(kind, start, body, start + size)
        start += size
