"""ASF, WMA, WMV: objects that are not needed to play become padding, and the date of creation zero.

Advanced Systems Format Specification 01.20.06.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Final

from app.core.media_tags.patches import Patch
from app.core.media_tags.source import NotUnderstoodError, Source


def _guid(text: str) -> bytes:
    return uuid.UUID(text).bytes_le


HEADER: Final = _guid("75B22630-668E-11CF-A6D9-00AA0062CE6C")
_DATA: Final = _guid("75B22636-668E-11CF-A6D9-00AA0062CE6C")
_FILE_PROPERTIES: Final = _guid("8CABDCA1-A947-11CF-8EE4-00C00C205365")
_HEADER_EXTENSION: Final = _guid("5FBF03B5-A92E-11CF-8EE3-00C00C205365")
_PADDING: Final = _guid("1806D474-CADF-4509-A4BA-9AABCB96AAE8")
_AT_TOP: Final = {
    HEADER,
    _DATA,
    _guid("33000890-E5B1-11CF-89F4-00A0C90349CB"),  # simple index
    _guid("D6E229D3-35DA-11D1-9034-00A0C90349BE"),  # index
    _guid("FEB103F8-12AD-4C64-840F-2A1D2F7AD48C"),  # media object index
}
_IN_HEADER: Final = {
    _FILE_PROPERTIES,
    _HEADER_EXTENSION,
    _guid("B7DC0791-A9B7-11CF-8EE6-00C00C205365"),  # stream properties
    _guid("7BF875CE-468D-11D1-8D82-006097C9A2B2"),  # bit rates of streams
    _guid("75B22635-668E-11CF-A6D9-00AA0062CE6C"),  # error correction
    _guid("D6E229DC-35DA-11D1-9034-00A0C90349BE"),  # streams that exclude each other
    _guid("2211B3FB-BD23-11D2-B4B7-00A0C955FC6E"),  # encryption
    _guid("298AE614-2622-4C17-B935-DAE07EE9289C"),  # extended encryption
}
_IN_EXTENSION: Final = {
    _guid("14E6A5CB-C672-4332-8399-A96952065B5A"),  # extended stream properties
    _guid("7C4346A9-EFE0-4BFC-B229-393EDE415C85"),  # languages
}
_OBJECT_BYTES: Final = 24
_HEADER_BYTES: Final = 30
_EXTENSION_BYTES: Final = 46
_CREATED_OFFSET: Final = 48


def patches(source: Source, start: int) -> Iterator[Patch]:
    """Walk the objects of the file and of its header; a stranger beside the header may be damaged sound."""
    for kind, at, end in _objects(source, start, source.size):
        if kind not in _AT_TOP:
            raise NotUnderstoodError
        if kind == HEADER:
            yield from _header(source, at + _HEADER_BYTES, end)


def _header(source: Source, start: int, end: int) -> Iterator[Patch]:
    for kind, at, stop in _objects(source, start, end):
        if kind not in _IN_HEADER:
            yield _padded(source, at, stop)
        elif kind == _FILE_PROPERTIES and stop - at >= _CREATED_OFFSET + 8:
            yield Patch(at + _CREATED_OFFSET, 8)
        elif kind == _HEADER_EXTENSION:
            for inner, inner_start, inner_end in _objects(source, at + _EXTENSION_BYTES, stop):
                if inner not in _IN_EXTENSION:
                    yield _padded(source, inner_start, inner_end)


def _objects(source: Source, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    while start + _OBJECT_BYTES <= end:
        kind = source.read(start, 16)
        size = source.number(start + 16, 8, "little")
        if kind == _DATA:
            size = min(size, end - start) or end - start  # cut off, or written to a pipe
        if not _OBJECT_BYTES <= size <= end - start:
            raise NotUnderstoodError
        yield kind, start, start + size
        start += size


def _padded(source: Source, start: int, end: int) -> Patch:
    return Patch(start, end - start, _PADDING + source.read(start + 16, 8))
