"""Matroska and WebM: elements that are not needed to play become Void; dates go with them (RFC 9559, RFC 8794)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.core.media_tags import flac, ogg
from app.core.media_tags.patches import Patch
from app.core.media_tags.source import NotUnderstoodError, Source

MAGIC: Final = b"\x1a\x45\xdf\xa3"
_EBML: Final = int.from_bytes(MAGIC)
_SEGMENT: Final = 0x18538067
_SEEK_HEAD, _SEEK, _SEEK_ID = 0x114D9B74, 0x4DBB, 0x53AB
_INFO, _TRACKS, _TRACK = 0x1549A966, 0x1654AE6B, 0xAE
_CLUSTER, _CUES = 0x1F43B675, 0x1C53BB6B
_CODEC_ID, _CODEC_PRIVATE = 0x86, 0x63A2
_VOID, _CHECKSUM = 0xEC, 0xBF
_IN_SEGMENT: Final = {_SEEK_HEAD, _INFO, _TRACKS, _CLUSTER, _CUES}
# What a cluster holds, met in the segment where clusters do not say how long they are: times, blocks, places.
_IN_CLUSTER: Final = {0xE7, 0xA3, 0xA0, 0xA7, 0xAB, 0x5854, 0xAF}
_NEEDED: Final = _IN_SEGMENT | _IN_CLUSTER
_UNNEEDED: Final = {_VOID, _CHECKSUM, 0x1941A469, 0x1043A770, 0x1254C367}  # attachments, chapters, tags
_MAY_BE_CUT_OFF: Final = {_SEGMENT, _CLUSTER, _CUES, *_IN_CLUSTER}
_TIME_SCALE, _DURATION = 0x2AD7B1, 0x4489
_MUXING_APP, _WRITING_APP = 0x4D80, 0x5741  # have to be there, but may be empty
# Names of a track and its codec, attachments, settings of the encoder, addresses.
_UNNEEDED_IN_TRACK: Final = {_CHECKSUM, _VOID, 0x536E, 0x258688, 0x7446, 0x3A9697, 0x3B4040, 0x26B240}
_MOST_LACES: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class _Element:
    kind: int
    start: int
    body: int
    end: int

    def voided(self) -> Patch:
        """Return what turns the element into a Void one of the same length."""
        length = self.end - self.start
        if length < 9:
            return Patch(self.start, length, bytes((_VOID, 0x80 | length - 2)))
        return Patch(self.start, length, bytes((_VOID, 0x01)) + (length - 9).to_bytes(7))

    def emptied(self) -> Patch:
        """Return what leaves a string of no letters."""
        return Patch(self.body, self.end - self.body)


def patches(source: Source, start: int) -> Iterator[Patch]:
    """Walk the segments."""
    for element in _elements(source, start, source.size):
        if element.kind == _SEGMENT:
            yield from _segment(source, element)
        elif element.kind == _VOID:
            yield element.voided()
        elif element.kind != _EBML:
            raise NotUnderstoodError


def _segment(source: Source, segment: _Element) -> Iterator[Patch]:
    for element in _elements(source, segment.body, segment.end):
        if element.kind in _UNNEEDED:
            yield element.voided()
        elif element.kind == _SEEK_HEAD:
            yield from _seek_head(source, element)
        elif element.kind == _INFO:
            yield from _info(source, element)
        elif element.kind == _TRACKS:
            yield from _tracks(source, element)
        elif element.kind not in _NEEDED:
            raise NotUnderstoodError  # there are no others: it may be damaged sound


def _seek_head(source: Source, seek_head: _Element) -> Iterator[Patch]:
    """Forget the way to what is gone."""
    for seek in _elements(source, seek_head.body, seek_head.end):
        if seek.kind != _SEEK or not _leads_to(source, seek) <= _IN_SEGMENT:
            yield seek.voided()


def _leads_to(source: Source, seek: _Element) -> set[int]:
    return {
        source.number(part.body, part.end - part.body)
        for part in _elements(source, seek.body, seek.end)
        if part.kind == _SEEK_ID
    }


def _info(source: Source, info: _Element) -> Iterator[Patch]:
    for element in _elements(source, info.body, info.end):
        if element.kind in {_MUXING_APP, _WRITING_APP}:
            yield element.emptied()
        elif element.kind not in {_TIME_SCALE, _DURATION}:
            yield element.voided()


def _tracks(source: Source, tracks: _Element) -> Iterator[Patch]:
    for track in _elements(source, tracks.body, tracks.end):
        if track.kind != _TRACK:
            yield track.voided()
            continue
        codec, private = b"", None
        for element in _elements(source, track.body, track.end):
            if element.kind in _UNNEEDED_IN_TRACK:
                yield element.voided()
            elif element.kind == _CODEC_ID:
                codec = source.read(element.body, min(element.end - element.body, 16)).rstrip(b"\0")
            elif element.kind == _CODEC_PRIVATE:
                private = element
        if private is not None:
            yield from _headers(source, codec, private)


def _headers(source: Source, codec: bytes, private: _Element) -> Iterator[Patch]:
    """Empty the comments within the headers that Xiph's codecs carry along."""
    if codec == b"A_FLAC" and source.peek(private.body, 4) == flac.MAGIC:
        yield from flac.block_patches(source, private.body + 4, private.end)
    elif codec in {b"A_VORBIS", b"V_THEORA"}:
        lacing = source.peek(private.body, min(private.end - private.body, _MOST_LACES))
        sizes: list[int] = []
        at = 1
        while len(sizes) < 2 and at < len(lacing):
            size = 0
            while at < len(lacing) - 1 and lacing[at] == 0xFF:
                size, at = size + 0xFF, at + 1
            sizes.append(size + lacing[at])
            at += 1
        if lacing[:1] != b"\x02" or len(sizes) < 2 or at + sum(sizes) > len(lacing):
            raise NotUnderstoodError
        name = ogg.codec_of(lacing[at:])
        if not name:
            raise NotUnderstoodError
        comments = at + sizes[0]
        new = ogg.emptied(name, lacing[comments:], sizes[1])
        yield Patch(private.body + comments, sizes[1], new)


def _elements(source: Source, start: int, end: int) -> Iterator[_Element]:
    """Yield the elements between two places; clusters of unknown length are entered, not passed over."""
    while start < end:
        head = source.peek(start, 12)
        id_width = _width(head, 4)
        size_width = _width(head[id_width:], 8)
        body = start + id_width + size_width
        kind = int.from_bytes(head[:id_width])
        bits = 7 * size_width
        size = int.from_bytes(head[id_width : id_width + size_width]) & (1 << bits) - 1
        if size == (1 << bits) - 1:
            if kind == _SEGMENT:
                size = end - body
            elif kind == _CLUSTER:
                size = 0
            else:
                raise NotUnderstoodError
        if body + size > end:
            if end < source.size or kind not in _MAY_BE_CUT_OFF:
                raise NotUnderstoodError
            size = end - body  # cut off
        yield _Element(kind, start, body, body + size)
        start = body + size


def _width(data: bytes, most: int) -> int:
    """Return the length that the first byte of a variable-size number gives."""
    width = 9 - data[0].bit_length() if data else 9
    if width > min(most, len(data)):
        raise NotUnderstoodError
    return width
