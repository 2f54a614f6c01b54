"""Ways to export that a user named, kept in the library like everything that a user wrote."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Final

import msgspec

from app.core.errors import Code, LibraryError, OptionError
from app.core.formats.presets import ExportPreset

if TYPE_CHECKING:
    from app.library.library import Library

_KEY: Final = "export_presets"
MAX_NAME_CHARS: Final = 80

Presets = tuple[ExportPreset, ...]


def kept_export_presets(library: Library) -> Presets:
    """Return the presets of a library in order of their names; LIBRARY_DATABASE if they cannot be read."""
    rows = library.database.execute("SELECT value FROM meta WHERE key = ?", (_KEY,))
    if not rows:
        return ()
    try:
        return msgspec.json.decode(rows[0][0], type=Presets)
    except (msgspec.MsgspecError, OptionError) as error:
        raise LibraryError(Code.LIBRARY_DATABASE, reason="export presets") from error


def keep_export_presets(library: Library, presets: Presets) -> None:
    """Put presets in the place of those that were kept."""
    value = msgspec.json.encode(presets)
    library.database.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_KEY, value))


def with_preset(presets: Presets, added: ExportPreset) -> Presets:
    """Return presets with one more, in place of what had its name."""
    tidy = dataclasses.replace(added, name=" ".join(added.name.split())[:MAX_NAME_CHARS])
    return tuple(sorted((*without_preset(presets, tidy.name), tidy), key=lambda one: one.name.casefold()))


def without_preset(presets: Presets, name: str) -> Presets:
    """Return presets without the one of a name."""
    return tuple(one for one in presets if one.name != name)
