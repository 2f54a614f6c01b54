"""How far documents were read: kept in the library by what their texts are, and nothing of the texts."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from app.library.library import Library

_KEY: Final = "reading_places"
MOST_PLACES: Final = 500
Places = dict[str, int]
"""Places by the names of texts; the one that was left last comes last."""


def name_of(text: str) -> str:
    """Return what a text is known by: the same for the same text, and of no use without it."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def with_place(places: Places, name: str, at: int) -> Places:
    """Return places with one more; the beginning needs none, and what was left long ago goes."""
    kept = {one: place for one, place in places.items() if one != name}
    if at > 0:
        kept[name] = at
    return dict(list(kept.items())[-MOST_PLACES:])


def kept_places(library: Library) -> Places:
    """Return what a library keeps; places that cannot be read count as none."""
    rows = library.database.execute("SELECT value FROM meta WHERE key = ?", (_KEY,))
    try:
        return msgspec.json.decode(rows[0][0], type=Places) if rows else {}
    except msgspec.MsgspecError:
        return {}


def keep_place(library: Library, name: str, at: int) -> None:
    """Keep how far a text was read."""
    before = kept_places(library)
    places = with_place(before, name, at)
    if places != before or list(places) != list(before):
        value = msgspec.json.encode(places)
        library.database.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_KEY, value))
