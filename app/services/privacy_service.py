"""Find personal data in transcripts, and mark it so that it stays behind when they leave the library."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from app.core.muting import Stretch
from app.core.transcript import Segment, Transcript
from app.library.records import ItemRow, MarkKind
from app.privacy.classes import PiiClass
from app.privacy.every_language import found_in_languages
from app.privacy.finding import Finding
from app.privacy.segments import found_in_segments
from app.privacy.word_times import spoken_at
from app.privacy.written.model_names import NameModel
from app.services.revising import latest_of
from app.services.saving import Access
from app.services.search_languages import SearchLanguages

if TYPE_CHECKING:
    from app.library.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A stretch of the recording in which an identifier is said, in a piece for each segment that it is in."""

    finding: Finding
    pieces: tuple[Stretch, ...]
    written: str = field(repr=False)

    @property
    def start_s(self) -> float:
        """Return when it begins."""
        return max(0.0, min(start for start, _ in self.pieces))

    @property
    def end_s(self) -> float:
        """Return when it ends."""
        return max([0.0, *(end for _, end in self.pieces)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What was found in a transcript, and in whose words it was looked for."""

    languages: SearchLanguages
    passages: tuple[Passage, ...]


def search(
    transcript: Transcript,
    languages: Sequence[str] = (),
    *,
    kept: Collection[PiiClass] = (),
    terms: Sequence[str] = (),
    names: NameModel | None = None,
) -> Search:
    """Look through a transcript for all classes but those kept, in these languages or, without one, in all known.

    `terms` are the user's own, which are found as well, and so is what their model takes for names.
    """
    looked = SearchLanguages.of(transcript.text, languages, transcript.language)
    segments = [_trimmed(segment) for segment in transcript.segments if segment.text.strip()]
    passages: list[Passage] = []
    find = partial(found_in_languages, languages=looked.searched, terms=terms, names=names)
    for finding, places in found_in_segments([segment.text for segment in segments], find):
        if finding.pii_class in kept:
            continue
        words = [spoken_at(place, segments[place.segment]) for place in places]
        passages.append(
            Passage(
                finding=finding,
                pieces=tuple((one.start_s, one.end_s) for one in words),
                written=" ".join(segments[place.segment].text[place.start : place.end] for place in places),
            )
        )
    return Search(languages=looked, passages=tuple(passages))


def _trimmed(segment: Segment) -> Segment:
    """Leave the spaces away that join a segment to others: one alone stands between two when they are searched."""
    return replace(segment, text=segment.text.strip())


def search_item(
    access: Access,
    item: ItemRow,
    languages: Sequence[str] = (),
    *,
    kept: Collection[PiiClass] = (),
    by_rules: bool = False,
    names: NameModel | None = None,
) -> Search:
    """Look through the latest transcript of an item, for the user's own terms and with their model of names.

    `by_rules` leaves in, beside what is kept, what the user's rules allow. The library is held only while the
    transcript is read.
    """
    transcript, rules = access.call(
        lambda library: (library.transcripts.load(latest_of(library, item).id), library.cloud.rules.kept())
    )
    allowed = rules.allowed if by_rules else frozenset[PiiClass]()
    return search(transcript, languages, kept=allowed | frozenset(kept), terms=rules.terms, names=names)


def mark(
    access: Access, item: ItemRow, passages: Sequence[Passage], body: Callable[[Passage], str]
) -> tuple[int, ...]:
    """Mark passages for redaction, those aside that a mark covers already; return the numbers of the new marks.

    The first line of `body` is what stands in the place of a passage in an export; what follows says why.
    """

    def add(library: Library) -> tuple[int, ...]:
        known = [(one.start_s, one.end_s) for one in library.marks.of_item(item.id, MarkKind.REDACTION)]
        with library.database.transaction():
            return tuple(
                library.marks.add(item.id, MarkKind.REDACTION, one.start_s, one.end_s, body(one))
                for one in passages
                if not any(start <= one.start_s and one.end_s <= end for start, end in known)
            )

    return access.call(add)


def take_back(access: Access, marks: Collection[int]) -> None:
    """Remove marks that a search made, whichever of them are still there."""

    def remove(library: Library) -> None:
        with library.database.transaction():
            for number in marks:
                library.marks.remove(number)

    access.call(remove)
