"""What is written over a file on its way into the library; never its length, never what lies beside."""

from __future__ import annotations

import operator
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.core.media_tags.source import NotUnderstoodError

_end = operator.attrgetter("end")


@dataclass(frozen=True, slots=True, order=True)
class Patch:
    """The `length` bytes from `offset` become `head`, which is no longer than that, and then zeros."""

    offset: int
    length: int
    head: bytes = b""

    @property
    def end(self) -> int:
        """Return the place after the last byte."""
        return self.offset + self.length

    def part(self, start: int, stop: int) -> bytes:
        """Return the new bytes between two places of the file, both within the patch."""
        return self.head[start - self.offset : stop - self.offset].ljust(stop - start, b"\0")


def arranged(found: Iterable[Patch], size: int) -> tuple[tuple[Patch, ...], bool]:
    """Sort patches and say whether all fit in; those that lap over another or over the file's end are left out."""
    fitting: list[Patch] = []
    fit = True
    for patch in sorted(found):
        last = fitting[-1] if fitting else None
        if patch == last or not patch.length:
            continue
        if patch.end > size or patch.offset < (last.end if last else 0) or len(patch.head) > patch.length:
            fit = False
        elif last and not patch.head and patch.offset == last.end:
            fitting[-1] = Patch(last.offset, last.length + patch.length, last.head)
        else:
            fitting.append(patch)
    return tuple(fitting), fit


def held_until_sound(found: Iterator[Patch | None]) -> Iterator[Patch]:
    """Hand patches on once None says that the sound was met.

    What has no sound may be damaged, and what looks like a note in it may be the sound.
    """
    held: list[Patch] = []
    has_sound = False
    for patch in found:
        if patch is not None:
            held.append(patch)
        has_sound |= patch is None
        if has_sound:
            yield from held
            held = []
    if not has_sound:
        raise NotUnderstoodError


def apply(patches: Sequence[Patch], position: int, chunk: memoryview | bytearray) -> None:
    """Patch the part of the file that begins at `position`; `patches` are arranged."""
    end = position + len(chunk)
    for at in range(bisect_right(patches, position, key=_end), len(patches)):
        patch = patches[at]
        if patch.offset >= end:
            break
        start, stop = max(patch.offset, position), min(patch.end, end)
        chunk[start - position : stop - position] = patch.part(start, stop)
