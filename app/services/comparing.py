"""Other transcripts of an item, which the one that is edited can be compared with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.transcript import Segment
from app.library.records import ItemRow

if TYPE_CHECKING:
    from app.library.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One of them; `is_before_edits` is the one that is edited, as it was heard."""

    transcript: int
    created_ms: int
    language: str
    model: str
    is_before_edits: bool = False


def versions(library: Library, item: ItemRow, edited: int) -> list[Version]:
    """Return what a transcript can be compared with, the latest first."""
    found: list[Version] = []
    for row in library.transcripts.of_item(item.id):
        if row.id == edited and not row.cursor:
            continue  # it is what it was
        found.append(
            Version(
                transcript=row.id,
                created_ms=row.created_ms,
                language=row.language,
                model=library.transcripts.opened(row.id).engine.model,
                is_before_edits=row.id == edited,
            )
        )
    return found


def text_of(library: Library, version: Version) -> list[Segment]:
    """Return the segments of a transcript, or what they were before all edits; LIBRARY_TAMPERED may refuse."""
    library.transcripts.check(version.transcript)
    if version.is_before_edits:
        rows = library.revisions.before_all(version.transcript)
    else:
        rows = library.transcripts.segments(version.transcript)
    return [row.segment for row in rows]
