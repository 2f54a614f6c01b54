"""What a recording tells about itself beside what is heard: found, and written over without moving a byte of it.

Tags, places, dates, names of files, people, devices and programs, covers and attachments become fillers and zeros
of the same length, so that a copy can be patched as it streams by. Sound and moving pictures stay as they are.
What is not understood is left alone and said to be so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from app.core.media_tags import asf, au, caf, flac, id3, iff, matroska, mp4, ogg, riff, w64
from app.core.media_tags.patches import Patch, apply, arranged
from app.core.media_tags.source import NotUnderstoodError, ReadAt, Source

__all__ = ["Patch", "Plan", "apply", "plan"]

_Walker = Callable[[Source, int], Iterator[Patch]]
_HEAD_BYTES: Final = 16
_MOST_PATCHES: Final = 100_000


@dataclass(frozen=True, slots=True)
class Plan:
    """What to write over a file: sorted, nowhere twice; `is_whole` if nothing told is known to be left."""

    patches: tuple[Patch, ...]
    is_whole: bool


def plan(read_at: ReadAt, size: int) -> Plan:
    """Find what a file of `size` bytes tells about itself; what `read_at` raises is passed on.

    Never fails on damaged or hostile files: what was found before the damage is in the plan.
    """
    source = Source(read_at, size)
    found: list[Patch] = []
    is_whole = True
    try:
        for patch in _walk(source):
            if len(found) == _MOST_PATCHES:
                raise NotUnderstoodError  # noqa: TRY301 (the end of a walk, like any other)
            found.append(patch)
    except NotUnderstoodError:
        is_whole = False
    patches, fit = arranged(found, size)
    return Plan(patches, is_whole and fit)


def _walk(source: Source) -> Iterator[Patch]:
    start = 0
    for patch in id3.leading(source):
        yield patch
        start = patch.end
    walker = _walker(source.peek(start, _HEAD_BYTES))
    if walker is not None:
        yield from walker(source, start)
        return
    if start:
        yield from id3.trailing(source, start)
    raise NotUnderstoodError


def _walker(head: bytes) -> _Walker | None:
    """Return what knows a container by its first bytes."""
    form = head[8:12]
    if (head[:4] in {b"RIFF", b"RIFX", b"RF64", b"BW64"} and form == b"WAVE") or (
        head[:4] == b"RIFF" and form == b"AVI "
    ):
        return riff.patches
    if head[:4] == b"FORM" and form in iff.FORMS:
        return iff.patches
    if head[4:8] in mp4.FIRST_BOXES:
        return mp4.patches
    known = (walker for magic, walker in _MAGICS.items() if head.startswith(magic))
    return next(known, _bare if _is_frame(head) else None)


def _bare(source: Source, start: int) -> Iterator[Patch]:
    """Walk what is nothing but frames, with tags around them."""
    yield from id3.trailing(source, start)


def _flac(source: Source, start: int) -> Iterator[Patch]:
    yield from flac.patches(source, start)
    yield from id3.trailing(source, start)


def _is_frame(head: bytes) -> bool:
    """Say whether MPEG audio or ADTS begins here: eleven set bits, and no value that is reserved."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return False
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    if layer == 0:
        return head[1] & 0xF0 == 0xF0 and head[2] >> 2 & 0x0F < 13
    return version != 1 and head[2] >> 4 != 0x0F and head[2] >> 2 & 3 != 3


_MAGICS: Final[dict[bytes, _Walker]] = {
    flac.MAGIC: _flac,
    ogg.MAGIC: ogg.patches,
    matroska.MAGIC: matroska.patches,
    asf.HEADER: asf.patches,
    b"caff": caf.patches,
    b"riff\x2e\x91\xcf\x11": w64.patches,
    b".snd": au.patches,
    # Formats that hold nothing but frames.
    b"#!AMR": _bare,
    b"\x0b\x77": _bare,
    b"\x7f\xfe\x80\x01": _bare,
    b"TTA1": _bare,
    b"MPCK": _bare,
    b"MP+": _bare,
}
