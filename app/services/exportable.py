"""One transcript on its way out: with what stands in its header, and what is to be taken out of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.formats import Layout
from app.core.redaction import Redaction, redacted
from app.core.text import day_of
from app.core.transcript import Transcript
from app.library.records import ItemRow
from app.services.redacting import redactions_of
from app.services.revising import latest_of

if TYPE_CHECKING:
    from app.library.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Exportable:
    """A transcript of the library, or one that was never in it and has no marks."""

    transcript: Transcript
    title: str = ""
    date: str = ""
    redactions: Sequence[Redaction] = ()

    def shown(self, *, is_redacted: bool = True) -> Transcript:
        """Return what others may read."""
        return redacted(self.transcript, self.redactions) if is_redacted else self.transcript

    def titled(self, layout: Layout) -> Layout:
        """Return a layout with the header of this transcript."""
        return dataclasses.replace(layout, title=self.title, date=self.date)


def exportable_of(library: Library, item: ItemRow) -> Exportable:
    """Return the latest transcript of an item, edits and redactions included."""
    return Exportable(
        transcript=library.transcripts.load(latest_of(library, item).id),
        title=item.title,
        date=day_of(item.created_ms),
        redactions=redactions_of(library, item),
    )
