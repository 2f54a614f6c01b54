"""Ways to export that a user named, kept in the library like everything that a user wrote."""

from __future__ import annotations

from typing import Final

import msgspec

from app.core.errors import Code, LibraryError, OptionError
from app.core.formats.presets import ExportPreset
from app.library.library import Library

_KEY: Final = "export_presets"
MAX_NAME_CHARS: Final = 80


def kept_export_presets(library: Library) -> tuple[ExportPreset, ...]:
    """Return the presets of a library in order of their names; LIBRARY_DATABASE if they cannot be read."""
    rows = library.database.execute("SELECT value FROM meta WHERE key = ?", (_KEY,))
    if not rows:
        return ()
    try:
        return msgspec.json.decode(rows[0][0], type=tuple[ExportPreset, ...])
    except (msgspec.MsgspecError, OptionError) as error:
        raise LibraryError(Code.LIBRARY_DATABASE, reason="export presets") from error


def keep_export_presets(library: Library, presets: tuple[ExportPreset, ...]) -> None:
    """Put presets in the place of those that were kept."""
    value = msgspec.json.encode(presets)
    library.database.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_KEY, value))


def with_preset(presets: tuple[ExportPreset, ...], added: ExportPreset) -> tuple[ExportPreset, ...]:
    """Return presets with one more, in place of what had its name."""
    others = (one for one in presets if one.name != added.name)
    return tuple(sorted((*others, added), key=lambda one: one.name.casefold()))
