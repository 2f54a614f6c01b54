"""What a PDF says of itself that Qt does not write: its language, that its title is shown, where to go to.

It is added behind what Qt wrote, as an incremental update (ISO 32000-1, 7.5.6): no byte of that is changed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_ENTRY_BYTES: Final = 20
"""So long is a line of a cross-reference table, by the standard."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place that viewers offer to go to: its name, its page from 0, and how far above the foot of that it is."""

    text: str
    page: int
    points: float


def completed(data: bytes, language: str, marks: Sequence[Mark]) -> bytes:
    """Return a PDF of Qt with the language of its text (BCP 47, or empty) and its marks.

    ValueError if it is not built as Qt builds them.
    """
    table_at = int(_found(rb"startxref\s+(\d+)\s+%%EOF\s*$", data)[1])
    trailer = _found(rb"trailer\s*<<(.*)>>\s*startxref", data[table_at:])[1]
    size, root = (int(_found(rb"/%s (\d+)" % name, trailer)[1]) for name in (b"Size", b"Root"))
    catalog = _object(data, table_at, root)
    pages = _object(data, table_at, int(_found(rb"/Pages (\d+)", catalog)[1]))
    kids = [int(one) for one in re.findall(rb"(\d+) 0 R", _found(rb"/Kids\s*\[(.*?)\]", pages)[1])]
    more = b"/ViewerPreferences << /DisplayDocTitle true >>\n"
    if language:
        more += b"/Lang %s\n" % _text(language)
    if marks:
        more += b"/Outlines %d 0 R\n" % size
    outlines = _outlines(size, marks, kids) if marks else []
    return _appended(data, table_at, trailer, [(root, catalog + more), *enumerate(outlines, size)])


def _outlines(first: int, marks: Sequence[Mark], kids: Sequence[int]) -> list[bytes]:
    """Return the dictionary of all marks and those of each, numbered from `first` on."""
    numbers = range(first + 1, first + 1 + len(marks))
    objects = [b"/Type /Outlines /First %d 0 R /Last %d 0 R /Count %d\n" % (numbers[0], numbers[-1], len(marks))]
    for mark, number in zip(marks, numbers, strict=True):
        parts = [
            b"/Title %s /Parent %d 0 R" % (_text(mark.text), first),
            b"/Dest [%d 0 R /XYZ null %.1f null]" % (kids[mark.page], mark.points),
        ]
        if number > numbers[0]:
            parts.append(b"/Prev %d 0 R" % (number - 1))
        if number < numbers[-1]:
            parts.append(b"/Next %d 0 R" % (number + 1))
        objects.append(b" ".join(parts) + b"\n")
    return objects


def _appended(data: bytes, table_at: int, trailer: bytes, objects: Sequence[tuple[int, bytes]]) -> bytes:
    """Write dictionaries behind a file, with a table that says where they are and names the one before."""
    written = bytearray(data)
    table = bytearray(b"xref\n")
    for number, inside in objects:
        table += b"%d 1\n%010d 00000 n \n" % (number, len(written))
        written += b"%d 0 obj\n<<%s>>\nendobj\n" % (number, inside)
    size = max(int(_found(rb"/Size (\d+)", trailer)[1]), *(number + 1 for number, _ in objects))
    changed = re.sub(rb"/Size \d+", b"/Size %d" % size, trailer)
    ending = b"trailer\n<<%s/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (changed, table_at, len(written))
    return bytes(written + table + ending)


def _object(data: bytes, table_at: int, number: int) -> bytes:
    """Return what stands in a dictionary."""
    head = _found(rb"xref\s+0 \d+\s*\n", data[table_at : table_at + 64])
    entry_at = table_at + head.end() + number * _ENTRY_BYTES
    object_at = int(data[entry_at : entry_at + 10])
    return _found(rb"^%d 0 obj\s*<<(.*?)>>\s*endobj" % number, data[object_at:])[1]


def _text(text: str) -> bytes:
    """Return a text string as PDF writes any: UTF-16 with its mark, in hexadecimal digits."""
    return b"<FEFF%s>" % text.encode("utf-16-be").hex().upper().encode()


def _found(pattern: bytes, data: bytes) -> re.Match[bytes]:
    found = re.search(pattern, data, re.DOTALL)
    if found is None:
        raise ValueError(pattern)
    return found
