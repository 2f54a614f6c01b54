"""How long a recording is, as its header says, found in a few small reads; None where the header does not say.

Nothing is decoded, and what a header says is only a claim: it is good for a forecast and for nothing else.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import Final

ReadAt = Callable[[int, int], bytes]

_LONGEST_S: Final = 30 * 86_400.0
_MOST_PARTS: Final = 64
_TAIL_BYTES: Final = 65_536
_HEAD_BYTES: Final = 4096


def length_s(read_at: ReadAt, size: int) -> float | None:
    """Return seconds; `read_at` takes an offset and a count."""
    head = read_at(0, _HEAD_BYTES)
    for is_kind, look in _KINDS:
        if is_kind(head):
            try:
                found = look(read_at, size)
            except (struct.error, LookupError, ZeroDivisionError, OverflowError):
                return None  # cut off or made up
            return found if found is not None and 0 < found < _LONGEST_S else None
    return None


def _riff(read_at: ReadAt, size: int) -> float | None:
    rate = 0
    at = 12
    for _ in range(_MOST_PARTS):
        head = read_at(at, 8)
        if len(head) < 8:
            return None
        kind, count = struct.unpack("<4sI", head)
        if kind == b"fmt ":
            (rate,) = struct.unpack_from("<I", read_at(at + 8, 16), 8)  # bytes a second
        elif kind == b"data":
            return float(min(count, size - at - 8) / rate)
        at += 8 + count + count % 2
    return None


def _flac(read_at: ReadAt, _size: int) -> float | None:
    packed = int.from_bytes(read_at(18, 8))
    rate, samples = packed >> 44, packed & (1 << 36) - 1
    return samples / rate


def _boxes(read_at: ReadAt, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    at = start
    for _ in range(_MOST_PARTS):
        head = read_at(at, 16)
        if at >= end or len(head) < 8:
            return
        count, kind = struct.unpack_from(">I4s", head)
        body = at + 8
        if count == 1:
            (count,) = struct.unpack_from(">Q", head, 8)
            body += 8
        stop = end if count == 0 else at + count
        if stop <= at:
            return
        yield kind, body, min(stop, end)
        at = stop


def _mp4(read_at: ReadAt, size: int) -> float | None:
    for kind, body, end in _boxes(read_at, 0, size):
        if kind != b"moov":
            continue
        for inner, at, _ in _boxes(read_at, body, end):
            if inner == b"mvhd":
                head = read_at(at, 32)
                scale, count = (
                    struct.unpack_from(">IQ", head, 20) if head[0] else struct.unpack_from(">II", head, 12)
                )
                return float(count / scale)
    return None


def _ogg(read_at: ReadAt, size: int) -> float | None:
    head = read_at(0, 256)
    packet = head[27 + head[26] :]
    if packet.startswith(b"OpusHead"):
        (skipped,) = struct.unpack_from("<H", packet, 10)
        rate = 48_000
    elif packet.startswith(b"\x01vorbis"):
        skipped, (rate,) = 0, struct.unpack_from("<I", packet, 12)
    else:
        return None
    start = max(0, size - _TAIL_BYTES)
    tail = read_at(start, _TAIL_BYTES)
    serial = head[14:18]
    at = tail.rfind(b"OggS")
    while at >= 0 and tail[at + 14 : at + 18] != serial:  # another stream, such as a picture
        at = tail.rfind(b"OggS", 0, at)
    if at < 0:
        return None
    (samples,) = struct.unpack_from("<q", tail, at + 6)
    return float((samples - skipped) / rate)


def _element(read_at: ReadAt, at: int) -> tuple[int, int, int | None]:
    """Return the id of an element of Matroska, where its content begins, and its size; None if that is open."""
    head = read_at(at, 12)
    id_bytes = 9 - head[0].bit_length()
    first = head[id_bytes]
    size_bytes = 9 - first.bit_length()
    raw = head[id_bytes : id_bytes + size_bytes]
    value = int.from_bytes(raw) & (1 << 7 * size_bytes) - 1
    is_open = value == (1 << 7 * size_bytes) - 1
    return int.from_bytes(head[:id_bytes]), at + id_bytes + size_bytes, None if is_open else value


def _matroska(read_at: ReadAt, size: int) -> float | None:
    _, body, count = _element(read_at, 0)
    kind, at, _ = _element(read_at, body + (count or 0))
    if kind != 0x18538067:
        return None
    for _ in range(_MOST_PARTS):
        if at >= size:
            return None
        kind, body, count = _element(read_at, at)
        if kind == 0x1549A966:
            return _info(read_at, body, body + (count or 0))
        if count is None or kind == 0x1F43B675:  # the sound begins
            return None
        at = body + count
    return None


def _info(read_at: ReadAt, at: int, end: int) -> float | None:
    scale, length = 1_000_000, None
    for _ in range(_MOST_PARTS):
        if at >= end:
            break
        kind, body, count = _element(read_at, at)
        if kind == 0x2AD7B1:
            scale = int.from_bytes(read_at(body, min(count or 0, 8)))
        elif kind == 0x4489:
            (length,) = struct.unpack(">d" if count == 8 else ">f", read_at(body, 8 if count == 8 else 4))
        at = body + (count or 0)
    return None if length is None else float(length * scale / 1e9)


_RATES: Final = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
_KBITS_1: Final = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_KBITS_2: Final = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)


def _mp3(read_at: ReadAt, size: int) -> float | None:
    """Count the frames as a variable rate's header tells, else take the first frame's rate for all."""
    head = read_at(0, 10)
    at = 0
    if head[:3] == b"ID3":
        at = 10 + sum((byte & 0x7F) << 7 * place for place, byte in enumerate(reversed(head[6:10])))
    frame = read_at(at, 256)
    if frame[0] != 0xFF or frame[1] & 0xE6 != 0xE2:  # Layer III alone
        return None
    version, kbits, rate_at = frame[1] >> 3 & 3, frame[2] >> 4, frame[2] >> 2 & 3
    rate = _RATES[version][rate_at]
    samples = 1152 if version == 3 else 576
    for mark in (b"Xing", b"Info"):
        place = frame.find(mark, 4, 48)
        if place > 0 and frame[place + 7] & 1:
            (frames,) = struct.unpack_from(">I", frame, place + 8)
            return float(frames * samples / rate)
    return (size - at) * 8 / (1000 * (_KBITS_1 if version == 3 else _KBITS_2)[kbits])


_KINDS: Final[tuple[tuple[Callable[[bytes], bool], Callable[[ReadAt, int], float | None]], ...]] = (
    (lambda head: head[:4] == b"RIFF" and head[8:12] == b"WAVE", _riff),
    (lambda head: head[:4] == b"fLaC", _flac),
    (lambda head: head[4:8] == b"ftyp", _mp4),
    (lambda head: head[:4] == b"OggS", _ogg),
    (lambda head: head[:4] == b"\x1aE\xdf\xa3", _matroska),
    (lambda head: head[:3] == b"ID3" or (head[:1] == b"\xff" and len(head) > 1 and head[1] & 0xE6 == 0xE2), _mp3),
)
