"""Tags around the sound of MP3, AAC and their like: each keeps its place and length, and says nothing any more.

ID3v2.4.0 informal standard; ID3v1 and its enhanced form; APEv2 specification of Hydrogenaudio; Lyrics3 1 and 2.00.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.core.media_tags.patches import Patch
from app.core.media_tags.source import NotUnderstoodError, Source

_HEADER_BYTES: Final = 10
_HAS_FOOTER: Final = 0x10
_MOST_SIZE: Final = 1 << 28
_MOST_TAGS: Final = 64
_ID3V1_BYTES: Final = 128
_ENHANCED_BYTES: Final = 227
_APE_BYTES: Final = 32
_APE_HAS_HEADER: Final = 1 << 31
_NO_GENRE: Final = b"\xff"
_LYRICS3_V1_BYTES: Final = 5100
_LYRICS_BEGIN: Final = b"LYRICSBEGIN"


def leading(source: Source) -> Iterator[Patch]:
    """Blank the ID3v2 tags that a file begins with; the sound begins where the last one ends."""
    start = 0
    for _ in range(_MOST_TAGS):
        head = source.peek(start, _HEADER_BYTES)
        if not _is_id3v2(head, b"ID3"):
            return
        patch = _blank_id3v2(start, head)
        yield patch
        start = patch.end
    raise NotUnderstoodError


def trailing(source: Source, start: int) -> Iterator[Patch]:
    """Blank the tags after the sound, the last one first; `start` is where the sound begins."""
    end = source.size
    for _ in range(_MOST_TAGS):
        found = _ending_at(source, start, end)
        if not found:
            return
        yield from found
        end = min(patch.offset for patch in found)
    raise NotUnderstoodError


def _ending_at(source: Source, start: int, end: int) -> list[Patch]:
    """Return what blanks the tag that ends here, nothing if none does."""
    if _peek_back(source, start, end, _ID3V1_BYTES)[:3] == b"TAG":
        offset = end - _ID3V1_BYTES
        return [Patch(offset, _ID3V1_BYTES, (b"TAG".ljust(_ID3V1_BYTES - 1, b"\0") + _NO_GENRE))]
    if _peek_back(source, start, end, _ENHANCED_BYTES)[:4] == b"TAG+":
        return [Patch(end - _ENHANCED_BYTES, _ENHANCED_BYTES, b"TAG+")]
    tail = _peek_back(source, start, end, _APE_BYTES)
    if tail[:8] == b"APETAGEX":
        return _ape(start, end, tail)
    if tail[-9:] in {b"LYRICS200", b"LYRICSEND"}:
        return _lyrics(source, start, end, tail)
    if _is_id3v2(tail[-_HEADER_BYTES:], b"3DI"):
        offset = end - 2 * _HEADER_BYTES - _synchsafe(tail[-4:])
        if offset < start:
            raise NotUnderstoodError
        return [_blank_id3v2(offset, source.read(offset, _HEADER_BYTES))]
    return []


def _peek_back(source: Source, start: int, end: int, count: int) -> bytes:
    return source.read(end - count, count) if end - count >= start else b""


def _is_id3v2(head: bytes, magic: bytes) -> bool:
    return (
        len(head) == _HEADER_BYTES
        and head[:3] == magic
        and head[3] < 0xFF
        and head[4] < 0xFF
        and max(head[6:]) < 0x80
    )


def _blank_id3v2(start: int, head: bytes) -> Patch:
    """Make the whole tag one of padding, without the flags that would promise more."""
    size = _synchsafe(head[6:]) + (_HEADER_BYTES if head[5] & _HAS_FOOTER else 0)
    if size >= _MOST_SIZE:
        raise NotUnderstoodError
    digits = bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0))
    return Patch(start, _HEADER_BYTES + size, head[:5] + b"\0" + digits)


def _synchsafe(digits: bytes) -> int:
    return sum(digit << shift for digit, shift in zip(digits, (21, 14, 7, 0), strict=True))


def _ape(start: int, end: int, footer: bytes) -> list[Patch]:
    """Empty a tag: its items are zeros and their number, which stands in the footer and a header, is none."""
    size = int.from_bytes(footer[12:16], "little")
    has_header = bool(int.from_bytes(footer[20:24], "little") & _APE_HAS_HEADER)
    items = end - size
    if size < _APE_BYTES or items - (_APE_BYTES if has_header else 0) < start:
        raise NotUnderstoodError
    found = [Patch(items, size - _APE_BYTES), Patch(end - 16, 4)]
    if has_header:
        found += [Patch(items - _APE_BYTES, 16, footer[:16]), Patch(items - 16, 4)]
    return found


def _lyrics(source: Source, start: int, end: int, tail: bytes) -> list[Patch]:
    """Zero everything between the words that frame the lyrics."""
    if tail.endswith(b"LYRICS200"):
        digits = tail[-15:-9]
        if not digits.isdigit():
            raise NotUnderstoodError
        stop = end - 15
        begin = stop - int(digits)
    else:
        stop = end - 9
        window = max(start, stop - _LYRICS3_V1_BYTES)
        place = source.read(window, stop - window).rfind(_LYRICS_BEGIN)
        begin = window + place if place >= 0 else -1
    if begin < start or source.read(begin, len(_LYRICS_BEGIN)) != _LYRICS_BEGIN:
        raise NotUnderstoodError
    return [Patch(begin, stop - begin, _LYRICS_BEGIN)]
