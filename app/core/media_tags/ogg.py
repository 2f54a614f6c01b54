"""Ogg: the packet of comments is emptied in its place, and its pages get new checksums.

Ogg encapsulation: RFC 3533. Comment packets: Vorbis I section 5, RFC 7845 section 5.2 (Opus), the Ogg mapping of
FLAC, Theora section 6.3, the Speex manual.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from app.core.media_tags import flac
from app.core.media_tags.patches import Patch, apply, arranged
from app.core.media_tags.source import NotUnderstoodError, Source

MAGIC: Final = b"OggS"
_PAGE_HEADER_BYTES: Final = 27
_MOST_SEGMENTS: Final = 255
_BEGINS_STREAM: Final = 0x02
_CHECKSUM_OFFSET: Final = 22
_FLAC: Final = b"\x7fFLAC"
_NO_COMMENTS: Final = bytes(8)  # a vendor of no letters, no comments
# How a stream begins -> how its second packet begins, and what that packet becomes before zeros.
_CODECS: Final = {
    b"\x01vorbis": (b"\x03vorbis", b"\x03vorbis" + _NO_COMMENTS + b"\x01"),
    b"OpusHead": (b"OpusTags", b"OpusTags" + _NO_COMMENTS),
    b"\x80theora": (b"\x81theora", b"\x81theora" + _NO_COMMENTS),
    b"Speex   ": (b"", _NO_COMMENTS),
}
_MOST_PAGES: Final = 4096  # of headers
_LONGEST_NAME: Final = 8
_REVERSED_BITS: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


@dataclass(slots=True)
class _Stream:
    """One logical stream, up to the end of the packets that may hold comments."""

    codec: bytes
    packet: int = 0
    pieces: list[tuple[int, int]] = field(default_factory=list)  # offset and length, of the packet under way
    pages: dict[int, int] = field(default_factory=dict)  # start and end, of those that hold what changes
    patches: list[Patch] = field(default_factory=list)


def patches(source: Source, start: int) -> Iterator[Patch]:
    """Walk all pages; streams may be multiplexed and chained."""
    streams: dict[bytes, _Stream] = {}
    has_strangers = False
    while start + _PAGE_HEADER_BYTES <= source.size:
        head = source.peek(start, _PAGE_HEADER_BYTES + _MOST_SEGMENTS)
        if not head.startswith(MAGIC):
            raise NotUnderstoodError
        serial = head[14:18]
        segments = head[_PAGE_HEADER_BYTES : _PAGE_HEADER_BYTES + head[26]]
        body = start + _PAGE_HEADER_BYTES + head[26]
        end = body + sum(segments)
        if end > source.size:
            break  # cut off
        if head[5] & _BEGINS_STREAM:
            codec = codec_of(source.peek(body, _LONGEST_NAME))
            has_strangers |= not codec
            if codec:
                streams[serial] = _Stream(codec)
        stream = streams.get(serial)
        if stream is not None and _take(source, stream, start, body, segments):
            yield from stream.patches
            yield from _checksums(source, stream)
            del streams[serial]
        start = end
    if streams or has_strangers:
        raise NotUnderstoodError


def codec_of(head: bytes) -> bytes:
    """Return the name that a stream begins with, empty if its comments are not understood."""
    return next((name for name in (*_CODECS, _FLAC) if head.startswith(name)), b"")


def emptied(codec: bytes, head: bytes, size: int) -> bytes:
    """Return what a packet of comments becomes before zeros."""
    magic, empty = _CODECS[codec]
    if not head.startswith(magic) or size < len(empty):
        raise NotUnderstoodError
    return empty


def _take(source: Source, stream: _Stream, page: int, body: int, segments: bytes) -> bool:
    """Go through the packets of a page; True once no further packet can hold comments."""
    end = body + sum(segments)
    if len(stream.pages) == _MOST_PAGES:
        raise NotUnderstoodError
    for segment in segments:
        offset, length = stream.pieces[-1] if stream.pieces else (body, 0)
        if offset + length == body:
            stream.pieces[-1:] = [(offset, length + segment)]
        else:
            stream.pieces.append((body, segment))
        body += segment
        stream.pages[page] = end
        if segment < _MOST_SEGMENTS:
            is_done = stream.packet > 0 and _settle(source, stream)
            stream.packet += 1
            stream.pieces = []
            if stream.packet == 1:
                stream.pages = {}
            if is_done:
                return True
    return False


def _settle(source: Source, stream: _Stream) -> bool:
    """Empty the packet that is complete, if it holds comments; True if it is the last that may."""
    size = sum(length for _, length in stream.pieces)
    head = b""
    for offset, length in stream.pieces[:1]:
        head = source.read(offset, min(length, 16))
    if stream.codec != _FLAC:
        new, is_done = emptied(stream.codec, head, size), True
    else:
        if len(head) < 4:
            raise NotUnderstoodError
        kind = head[0] & ~flac.LAST
        is_done = bool(head[0] & flac.LAST)
        if kind in flac.NEEDED:
            return is_done
        # The first block has to be one of comments; zeros are an empty one.
        first = head[0] if stream.packet == 1 else head[0] & flac.LAST | flac.PADDING
        new = bytes((first,)) + head[1:4]
    for offset, length in stream.pieces:
        stream.patches.append(Patch(offset, length, new[:length]))
        new = new[length:]
    return is_done


def _checksums(source: Source, stream: _Stream) -> Iterator[Patch]:
    changes, _ = arranged(stream.patches, source.size)
    for start, end in stream.pages.items():
        page = bytearray(source.read(start, end - start))
        apply(changes, start, page)
        page[_CHECKSUM_OFFSET : _CHECKSUM_OFFSET + 4] = bytes(4)
        yield Patch(start + _CHECKSUM_OFFSET, 4, _checksum(page))


def _checksum(page: bytearray) -> bytes:
    """Return the CRC-32 of Ogg: that of zlib with all bits in the other order, and nothing inverted."""
    mirrored = zlib.crc32(page.translate(_REVERSED_BITS), 0xFFFF_FFFF) ^ 0xFFFF_FFFF
    return mirrored.to_bytes(4, "big").translate(_REVERSED_BITS)
