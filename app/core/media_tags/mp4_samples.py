"""Where the samples of an MP4 track lie, as far as it takes to blank them (ISO/IEC 14496-12, section 8.7)."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from app.core.media_tags.boxes import Box, boxes
from app.core.media_tags.patches import Patch
from app.core.media_tags.source import NotUnderstoodError, Source

_MOST_ENTRIES: Final = 4_000_000


def sample_patches(source: Source, tables: Box, payloads: Sequence[Box]) -> Iterator[Patch]:
    """Blank every chunk of a track; each lies within one of the payloads, which are sorted."""
    found = {box.kind: box for box in boxes(source, tables.body, tables.end)}
    offsets = _offsets(source, found)
    if not offsets:
        return
    if not {b"stsz", b"stsc"} <= found.keys():
        raise NotUnderstoodError
    sizes = _sizes(source, found[b"stsz"])
    starts = [box.body for box in payloads]
    for offset, count in zip(offsets, _samples_in_chunks(source, found[b"stsc"], len(offsets)), strict=True):
        length = sum(itertools.islice(sizes, count))
        payload = payloads[bisect_right(starts, offset) - 1] if starts and offset >= starts[0] else None
        if payload is None or offset + length > payload.end:
            raise NotUnderstoodError
        yield Patch(offset, length)


def _offsets(source: Source, found: dict[bytes, Box]) -> list[int]:
    for kind, width in ((b"stco", 4), (b"co64", 8)):
        if kind in found:
            body = found[kind].body
            data = _entries(source, found[kind], body + 8, source.number(body + 4, 4), width)
            return [int.from_bytes(data[at : at + width]) for at in range(0, len(data), width)]
    return []


def _sizes(source: Source, box: Box) -> Iterator[int]:
    uniform, count = source.number(box.body + 4, 4), source.number(box.body + 8, 4)
    if uniform:
        return itertools.repeat(uniform, min(count, _MOST_ENTRIES))
    data = _entries(source, box, box.body + 12, count, 4)
    return (int.from_bytes(data[at : at + 4]) for at in range(0, len(data), 4))


def _samples_in_chunks(source: Source, box: Box, chunks: int) -> Iterator[int]:
    """Yield for each chunk how many samples it holds: the table tells where the number changes."""
    data = _entries(source, box, box.body + 8, source.number(box.body + 4, 4), 12)
    runs = [
        (int.from_bytes(data[at : at + 4]), int.from_bytes(data[at + 4 : at + 8]))
        for at in range(0, len(data), 12)
    ]
    ends = [first for first, _ in runs[1:]] + [chunks + 1]
    if not runs or runs[0][0] != 1 or ends != sorted(ends) or ends[-1] != chunks + 1:
        raise NotUnderstoodError
    for (first, count), end in zip(runs, ends, strict=True):
        yield from itertools.repeat(count, end - first)


def _entries(source: Source, box: Box, start: int, count: int, width: int) -> bytes:
    if count > _MOST_ENTRIES or start + count * width > box.end:
        raise NotUnderstoodError
    return source.read(start, count * width)
