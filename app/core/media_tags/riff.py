"""WAV and AVI: chunks that are not needed to play become JUNK, the filler that every reader of RIFF skips.

Multimedia Programming Interface and Data Specifications 1.0 (IBM, Microsoft 1991); RF64: EBU Tech 3306; AVI 2.0:
OpenDML AVI File Format Extensions 1.02.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.core.media_tags.patches import Patch, held_until_sound
from app.core.media_tags.source import NotUnderstoodError, Order, Source

FORMS: Final = (b"WAVE", b"AVI ", b"AVIX")
_NEEDED: Final = {
    b"WAVE": {b"fmt ", b"fact", b"data", b"ds64", b"XMA2"},
    b"AVI ": {b"hdrl", b"movi", b"idx1"},
    b"AVIX": {b"movi", b"idx1"},
    b"hdrl": {b"avih", b"strl", b"odml"},
    b"strl": {b"strh", b"strf", b"indx", b"vprp"},
    b"odml": {b"dmlh"},
}
_NOTES: Final = {b"INFO", b"exif", b"ncdt", b"adtl"}
_UNKNOWN_SIZE: Final = (0, 0xFFFF_FFFF)


def patches(source: Source, start: int) -> Iterator[Patch]:
    """Walk the one form of a WAV file, or all of an AVI file."""
    return held_until_sound(_forms(source, start))


def _forms(source: Source, start: int) -> Iterator[Patch | None]:
    order: Order = "big" if source.peek(start, 4) == b"RIFX" else "little"
    form = source.read(start + 8, 4)
    if form == b"WAVE":
        yield from _chunks(source, form, start + 12, source.size, order)
        return
    while start + 12 <= source.size:
        form = source.read(start + 8, 4)
        if source.read(start, 4) != b"RIFF" or form not in FORMS[1:]:
            raise NotUnderstoodError
        size = source.number(start + 4, 4, "little")
        end = source.size if size in _UNKNOWN_SIZE else start + 8 + size
        yield from _chunks(source, form, start + 12, min(end, source.size), order)
        start = end + end % 2


def _chunks(source: Source, form: bytes, start: int, end: int, order: Order) -> Iterator[Patch | None]:
    data_size = 0
    while start + 8 <= end:
        kind = source.read(start, 4)
        size = source.number(start + 4, 4, order)
        body = start + 8
        name = source.peek(body, 4) if kind == b"LIST" else kind
        if not _is_name(kind) or (kind == b"LIST" and size < len(name)):
            raise NotUnderstoodError
        if form != b"WAVE" and _may_be_media(kind, name, is_cut_off=body + size > end):
            raise NotUnderstoodError
        if kind == b"ds64":
            data_size = source.number(body + 8, 8, order)
        if kind == b"data" and size in _UNKNOWN_SIZE:
            size = data_size or end - body  # a recorder that wrote to a pipe, or was cut off
        if name in {b"data", b"movi"}:
            yield None
        if name not in _NEEDED[form]:
            yield Patch(start, min(8 + size, end - start), b"JUNK" + source.read(start + 4, 4))
        elif kind == b"LIST" and name in _NEEDED:
            yield from _chunks(source, name, body + 4, min(body + size, end), order)
        start = body + size + size % 2


def _may_be_media(kind: bytes, name: bytes, *, is_cut_off: bool) -> bool:
    """Say whether a damaged AVI file may have frames or their description here, whatever it is called."""
    if kind != b"LIST":
        return kind[:2].isdigit()
    return name != b"movi" and (is_cut_off or name not in _NEEDED.keys() | _NOTES)


def _is_name(kind: bytes) -> bool:
    return kind.isascii() and kind.decode("ascii").isprintable()
