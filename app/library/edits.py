"""What an edit does to the segments of a transcript, as pure descriptions and pure functions."""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.core.errors import Code, OptionError
from app.core.transcript import Segment, Word
from app.library.records import SegmentRow

_ROOM_S: Final = 0.2
_TOKEN: Final = re.compile(r"\s*\S+")


@dataclass(frozen=True, slots=True)
class ReplaceText:
    """Write a segment's text anew; words that stay keep their times."""

    segment: int
    text: str


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
class Retime:
    """Move the start and the end of a segment."""

    segment: int
    start_s: float
    end_s: float


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


Edit = ReplaceText | Split | Merge | Retime | RenameSpeaker | Delete | Insert | ReplaceRange
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
            _check_times(edit.start_s, edit.end_s)
            text = f" {edit.text}" if _spaced(rows) and not edit.text[:1].isspace() else edit.text
            return [(None, Segment(start_s=edit.start_s, end_s=edit.end_s, text=text, speaker=edit.speaker))]
        case ReplaceRange():
            _check_stretch(edit.start_s, edit.end_s)
            for segment in edit.segments:
                _check_times(segment.start_s, segment.end_s)
            made: Changes = [(row.id, None) for row in rows if belongs(row.segment, edit.start_s, edit.end_s)]
            return made + [(None, segment) for segment in edit.segments]
        case _:
            return _changes_of_one(edit, rows)


def belongs(segment: Segment, start_s: float, end_s: float) -> bool:
    """Say whether a segment, which is taken as a whole, is part of a stretch: the middle of one lies in the other.

    A stretch without an end has `end_s` infinite.
    """
    middle_s = (segment.start_s + segment.end_s) / 2
    return start_s <= middle_s < end_s or segment.start_s <= (start_s + end_s) / 2 < segment.end_s


def whole_stretch(segments: Sequence[Segment], start_s: float, end_s: float) -> tuple[float, float]:
    """Move the borders of a stretch so that they cut no segment: what belongs to it lies in it, all else outside.

    Only where segments lie over each other, as of two speakers, may one that stays reach into it. OptionError if
    it is no stretch.
    """
    _check_stretch(start_s, end_s)
    while True:
        inside = [segment for segment in segments if belongs(segment, start_s, end_s)]
        others = [segment for segment in segments if not belongs(segment, start_s, end_s)]
        after = max([start_s, *(other.end_s for other in others if other.start_s < start_s < other.end_s)])
        before = min([end_s, *(other.start_s for other in others if other.start_s < end_s < other.end_s)])
        moved = min([after, *(one.start_s for one in inside)]), max([before, *(one.end_s for one in inside)])
        if moved == (start_s, end_s):
            return moved
        start_s, end_s = moved


def with_room(segments: Sequence[Segment], start_s: float, end_s: float) -> tuple[float, float]:
    """Widen a whole stretch a little, up to the segments beside it: a word may begin before its time says."""
    others = [segment for segment in segments if not belongs(segment, start_s, end_s)]
    before = [min(start_s, other.end_s) for other in others if other.start_s < start_s]
    after = [max(end_s, other.start_s) for other in others if other.end_s >= end_s]
    wider = max([0.0, start_s - _ROOM_S, *before]), min([end_s + _ROOM_S, *after])
    # A segment without length at the border would be drawn in.
    return (start_s, end_s) if any(belongs(other, *wider) for other in others) else wider


def _changes_of_one(edit: ReplaceText | Split | Merge | Retime | Delete, rows: Sequence[SegmentRow]) -> Changes:
    at = next((at for at, row in enumerate(rows) if row.id == edit.segment), None)
    if at is None:
        raise OptionError(Code.OPTION_INVALID, option="segment", value=edit.segment)
    segment = rows[at].segment
    match edit:
        case ReplaceText():
            return [(edit.segment, _rewritten(segment, edit.text))]
        case Split():
            first, second = _halves(segment, edit.at_char, edit.at_s)
            return [(edit.segment, first), (None, second)]
        case Merge():
            if at + 1 == len(rows):
                raise OptionError(Code.OPTION_INVALID, option="segment", value=edit.segment)
            return [(edit.segment, _merged(segment, rows[at + 1].segment)), (rows[at + 1].id, None)]
        case Retime():
            return [(edit.segment, _clamped(segment, edit.start_s, edit.end_s))]
        case Delete():
            return [(edit.segment, None)]


def _rewritten(segment: Segment, text: str) -> Segment:
    """Replace the text and keep the space in front, by which texts are joined."""
    if segment.text[:1].isspace() and not text[:1].isspace():
        text = segment.text[: len(segment.text) - len(segment.text.lstrip())] + text
    return replace(segment, text=text, words=tuple(_timed(segment.words, text)), tokens=())


def _timed(words: tuple[Word, ...], text: str) -> Iterator[Word]:
    """Yield the words of a new text: unchanged ones as they were, new ones spread over the time of the old."""
    if not words:
        return
    tokens = [found.group() for found in _TOKEN.finditer(text)]
    old = [word.text.strip() for word in words]
    match = difflib.SequenceMatcher(None, old, [token.strip() for token in tokens], autojunk=False)
    for kind, first, last, start, end in match.get_opcodes():
        if kind == "equal":
            for word, token in zip(words[first:last], tokens[start:end], strict=True):
                yield replace(word, text=token)
            continue
        before = words[first - 1].end_s if first else words[0].start_s
        from_s, to_s = (words[first].start_s, words[last - 1].end_s) if first < last else (before, before)
        step = (to_s - from_s) / max(1, end - start)
        for number, token in enumerate(tokens[start:end]):
            at_s = from_s + number * step
            yield Word(start_s=at_s, end_s=at_s + step, text=token, probability=1.0)


def _halves(segment: Segment, at_char: int, at_s: float) -> tuple[Segment, Segment]:
    if not segment.start_s < at_s < segment.end_s:
        raise OptionError(Code.OPTION_INVALID, option="time", value=at_s)
    if not (segment.text[:at_char].strip() and segment.text[at_char:].strip()) or at_char < 0:
        raise OptionError(Code.OPTION_INVALID, option="character", value=at_char)
    is_first = [(word.start_s + word.end_s) / 2 < at_s for word in segment.words]
    words = [tuple(word for word, side in zip(segment.words, is_first, strict=True) if side is want)
             for want in (True, False)]  # fmt: skip
    first = replace(segment, text=segment.text[:at_char], words=words[0], tokens=())
    second = replace(segment, text=segment.text[at_char:], words=words[1], tokens=())
    return _clamped(first, segment.start_s, at_s), _clamped(second, at_s, segment.end_s)


def _merged(first: Segment, second: Segment) -> Segment:
    flags = first.flags + tuple(flag for flag in second.flags if flag not in first.flags)
    return replace(
        first,
        end_s=max(first.end_s, second.end_s),
        text=first.text + second.text,
        words=first.words + second.words,
        tokens=(),
        flags=flags,
    )


def _clamped(segment: Segment, start_s: float, end_s: float) -> Segment:
    _check_times(start_s, end_s)
    words = tuple(
        replace(word, start_s=min(max(word.start_s, start_s), end_s), end_s=min(max(word.end_s, start_s), end_s))
        for word in segment.words
    )
    return replace(segment, start_s=start_s, end_s=end_s, words=words)


def _check_times(start_s: float, end_s: float) -> None:
    if not (math.isfinite(end_s) and 0 <= start_s <= end_s):
        raise OptionError(Code.OPTION_INVALID, option="time", value=f"{start_s}-{end_s}")


def _check_stretch(start_s: float, end_s: float) -> None:
    if not 0 <= start_s < end_s:
        raise OptionError(Code.OPTION_INVALID, option="time", value=f"{start_s}-{end_s}")


def _spaced(rows: Sequence[SegmentRow]) -> bool:
    """Say whether the texts of a transcript carry the space that joins them."""
    return any(row.segment.text[:1].isspace() for row in rows)
