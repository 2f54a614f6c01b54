"""What an edit does to the segments of a transcript, as pure descriptions and pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.core.edited_segments import check_times, clamped, halves, merged, rewritten
from app.core.errors import Code, OptionError
from app.core.stretches import belongs, check_stretch
from app.core.transcript import Segment, SegmentRow


@dataclass(frozen=True, slots=True)
class ReplaceText:
    """Write a segment's text anew; words that stay keep their times."""

    segment: int
    text: str


@dataclass(frozen=True, slots=True)
class ReplaceTexts:
    """Write the texts of many segments anew, each by its number; one that is left without any goes."""

    texts: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Split:
    """Make two segments of one, before the character `at_char` and at the time `at_s`."""

    segment: int
    at_char: int
    at_s: float


@dataclass(frozen=True, slots=True)
class Merge:
    """Make one segment of this and the next, under the number and the speaker of this."""

    segment: int


@dataclass(frozen=True, slots=True)
class MergeMany:
    """Make one segment of neighbours, under the number and the speaker of the first."""

    segments: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Retime:
    """Move the start and the end of a segment."""

    segment: int
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class AssignSpeaker:
    """Say of one or many segments who speaks, nobody known with an empty name."""

    segments: tuple[int, ...]
    speaker: str


@dataclass(frozen=True, slots=True)
class RenameSpeaker:
    """Give all segments of a speaker to another name."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Delete:
    """Take a segment away."""

    segment: int


@dataclass(frozen=True, slots=True)
class DeleteMany:
    """Take many segments away."""

    segments: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Insert:
    """Add a segment."""

    start_s: float
    end_s: float
    text: str
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class ReplaceRange:
    """Put other segments in the place of all that belong to a stretch (see `belongs`)."""

    start_s: float
    end_s: float
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class ReplaceSegments:
    """Put other segments in the place of some, or where there are none."""

    segments: tuple[int, ...]
    by: tuple[Segment, ...]


OfOne = ReplaceText | Split | Merge | Retime | Delete
OfMany = ReplaceTexts | MergeMany | AssignSpeaker | DeleteMany | ReplaceSegments
Edit = OfOne | OfMany | RenameSpeaker | Insert | ReplaceRange
Changes = list[tuple[int | None, Segment | None]]
"""Segments after an edit by their numbers: no number for a new segment, no segment for one that goes."""


def changes(edit: Edit, rows: Sequence[SegmentRow]) -> Changes:
    """Return what an edit does to the segments of a transcript; OptionError if it makes no sense there."""
    match edit:
        case RenameSpeaker():
            return [
                (row.id, replace(row.segment, speaker=edit.new))
                for row in rows
                if row.segment.speaker == edit.old != edit.new
            ]
        case Insert():
            check_times(edit.start_s, edit.end_s)
            text = f" {edit.text}" if _spaced(rows) and not edit.text[:1].isspace() else edit.text
            return [(None, Segment(start_s=edit.start_s, end_s=edit.end_s, text=text, speaker=edit.speaker))]
        case ReplaceRange():
            check_stretch(edit.start_s, edit.end_s)
            for segment in edit.segments:
                check_times(segment.start_s, segment.end_s)
            made: Changes = [(row.id, None) for row in rows if belongs(row.segment, edit.start_s, edit.end_s)]
            return made + [(None, segment) for segment in edit.segments]
        case ReplaceTexts() | MergeMany() | AssignSpeaker() | DeleteMany() | ReplaceSegments():
            return _changes_of_many(edit, rows)
        case _:
            return _changes_of_one(edit, rows)


def _changes_of_one(edit: OfOne, rows: Sequence[SegmentRow]) -> Changes:
    at = next((at for at, row in enumerate(rows) if row.id == edit.segment), None)
    if at is None:
        raise OptionError(Code.OPTION_INVALID, option="segment", value=edit.segment)
    segment = rows[at].segment
    match edit:
        case ReplaceText():
            return [(edit.segment, rewritten(segment, edit.text))]
        case Split():
            first, second = halves(segment, edit.at_char, edit.at_s)
            return [(edit.segment, first), (None, second)]
        case Merge():
            if at + 1 == len(rows):
                raise OptionError(Code.OPTION_INVALID, option="segment", value=edit.segment)
            return [(edit.segment, merged((segment, rows[at + 1].segment))), (rows[at + 1].id, None)]
        case Retime():
            return [(edit.segment, clamped(segment, edit.start_s, edit.end_s))]
        case Delete():
            return [(edit.segment, None)]


def _changes_of_many(edit: OfMany, rows: Sequence[SegmentRow]) -> Changes:
    match edit:
        case ReplaceTexts():
            texts = dict(edit.texts)
            chosen = [rows[at] for at in _places(texts, rows)]
            return [
                (row.id, rewritten(row.segment, texts[row.id]) if texts[row.id].strip() else None)
                for row in chosen
                if texts[row.id] != row.segment.text
            ]
        case MergeMany():
            places = _places(edit.segments, rows)
            first, last = places[0], places[-1]
            if len(places) < 2 or last - first + 1 != len(places):
                raise OptionError(Code.OPTION_INVALID, option="segments", value=len(places))
            whole = merged([row.segment for row in rows[first : last + 1]])
            gone: Changes = [(row.id, None) for row in rows[first + 1 : last + 1]]
            return [(rows[first].id, whole), *gone]
        case AssignSpeaker():
            chosen = [rows[at] for at in _places(edit.segments, rows)]
            return [
                (row.id, replace(row.segment, speaker=edit.speaker))
                for row in chosen
                if row.segment.speaker != edit.speaker
            ]
        case DeleteMany():
            return [(rows[at].id, None) for at in _places(edit.segments, rows)]
        case ReplaceSegments():
            for segment in edit.by:
                check_times(segment.start_s, segment.end_s)
            places = _places(edit.segments, rows) if edit.segments or not edit.by else []
            replaced: Changes = [(rows[at].id, None) for at in places]
            return replaced + [(None, segment) for segment in edit.by]


def _places(numbers: Iterable[int], rows: Sequence[SegmentRow]) -> list[int]:
    """Return where segments stand, in order; OptionError if one is not there or none is named."""
    wanted = set(numbers)
    places = [at for at, row in enumerate(rows) if row.id in wanted]
    if not wanted or len(places) != len(wanted):
        missing = wanted - {rows[at].id for at in places}
        raise OptionError(Code.OPTION_INVALID, option="segment", value=min(missing, default=0))
    return places


def _spaced(rows: Sequence[SegmentRow]) -> bool:
    """Say whether the texts of a transcript carry the space that joins them."""
    return any(row.segment.text[:1].isspace() for row in rows)
