"""What a person marked to be taken out of everything that leaves the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.redaction import Redaction
from app.library.records import ItemRow, MarkKind

if TYPE_CHECKING:
    from app.library.library import Library


def redactions_of(library: Library, item: ItemRow) -> list[Redaction]:
    """Return the redactions of an item; the first line of a mark is the label that stands in its place."""
    return [
        Redaction(start_s=mark.start_s, end_s=mark.end_s, label=mark.body.partition("\n")[0])
        for mark in library.marks.of_item(item.id, MarkKind.REDACTION)
    ]
