"""The user data of a movie: all of it goes but for the numbers that say how much silence the encoder put in front.

iTunes keeps them among the tags, as `iTunSMPB`; without them the sound would start hundredths of a second late.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Sequence
from typing import Final

from app.core.media_tags.boxes import Box, boxes
from app.core.media_tags.patches import Patch
from app.core.media_tags.source import NotUnderstoodError, Source

_NAMES: Final = {b"mean": b"com.apple.iTunes", b"name": b"iTunSMPB"}
_FULL_BOX_BYTES: Final = 4  # version and flags
_DATA_BYTES: Final = 8  # type and locale
_MOST_VALUE_BYTES: Final = 256
_DIGITS: Final = frozenset(string.hexdigits.encode() + b" ")


def user_data(source: Source, box: Box) -> Iterator[Patch]:
    """Free a `udta` box, or all in it that is not on the way to the numbers."""
    try:
        kept = _path(source, box)
    except NotUnderstoodError:  # not laid out as iTunes does it
        kept = ()
    yield from _freed_around(source, box, kept)


def _freed_around(source: Source, box: Box, path: Sequence[Box]) -> Iterator[Patch]:
    if not path or box != path[0]:
        # Readers look for the handler of a `meta` box that they are to open.
        yield box.zeroed(12) if path and box.kind == b"hdlr" else box.freed(source)
    elif len(path) > 1:
        for child in boxes(source, _content(box), box.end):
            yield from _freed_around(source, child, path[1:])


def _path(source: Source, user: Box) -> Sequence[Box]:
    """Return the boxes from `udta` down to the one with the numbers, none if there is none."""
    for meta in _named(source, user, b"meta"):
        for items in _named(source, meta, b"ilst"):
            for item in _named(source, items, b"----"):
                if _is_gapless(source, item):
                    return user, meta, items, item
    return ()


def _named(source: Source, parent: Box, kind: bytes) -> Iterator[Box]:
    return (box for box in boxes(source, _content(parent), parent.end) if box.kind == kind)


def _content(box: Box) -> int:
    return box.body + (_FULL_BOX_BYTES if box.kind == b"meta" else 0)


def _is_gapless(source: Source, item: Box) -> bool:
    parts = list(boxes(source, item.body, item.end))
    if [part.kind for part in parts] != [b"mean", b"name", b"data"]:
        return False
    texts = [
        source.read(part.body, min(part.end - part.body, _MOST_VALUE_BYTES))[_FULL_BOX_BYTES:] for part in parts
    ]
    value = texts[2][_DATA_BYTES - _FULL_BOX_BYTES :]
    is_named = texts[:2] == list(_NAMES.values())
    return is_named and parts[2].end - parts[2].body <= _MOST_VALUE_BYTES and _DIGITS.issuperset(value)
