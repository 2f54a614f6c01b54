"""Named options, kept in the library: a prompt and the terms to listen for may name people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from app.core.errors import Code, LibraryError
from app.core.presets import PresetBook

if TYPE_CHECKING:
    from app.library.library import Library

_KEY: Final = "presets"


def kept_presets(library: Library) -> PresetBook:
    """Return the presets of a library; LIBRARY_DATABASE if they cannot be read."""
    rows = library.database.execute("SELECT value FROM meta WHERE key = ?", (_KEY,))
    if not rows:
        return PresetBook()
    try:
        book = msgspec.json.decode(rows[0][0], type=PresetBook)
    except msgspec.MsgspecError as error:
        raise LibraryError(Code.LIBRARY_DATABASE, reason="presets") from error
    for recipe in (book.last, *(recipe for _, recipe in book.named)):
        recipe.options.checked()
    return book


def keep_presets(library: Library, book: PresetBook) -> None:
    """Put presets in the place of those that were kept."""
    value = msgspec.json.encode(book)
    library.database.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_KEY, value))
