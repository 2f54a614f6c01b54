"""Which marks stand beside which segment, found when a row is looked at, so that edits need not move any."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from app.core.redaction import Redaction, places_taken
from app.library.lines import Line
from app.library.records import MarkKind, MarkRow
from app.ui.mark_wording import mark_text
from app.ui.shown_text import lead, shown

_HAIR_S: Final = 0.0005
_NEAR_S: Final = 0.01  # what is farther away cannot touch a word, however times are rounded
_ORDER: Final = (MarkKind.BOOKMARK, MarkKind.COMMENT, MarkKind.REDACTION, MarkKind.CHECKED)


class SegmentMarks:
    """The marks of one recording. Each stands where it begins, and beside all else that it stretches over."""

    def __init__(self, marks: Sequence[MarkRow] = ()) -> None:
        self._marks = sorted(marks, key=lambda mark: (mark.start_s, mark.id))
        self._starts_s = [mark.start_s for mark in self._marks]
        self._latest_s = list(accumulate((mark.end_s for mark in self._marks), max))
        self._redactions = [
            Redaction(start_s=mark.start_s, end_s=mark.end_s)
            for mark in self._marks
            if mark.kind is MarkKind.REDACTION
        ]

    def __bool__(self) -> bool:
        return bool(self._marks)

    @property
    def stops_s(self) -> list[float]:
        """Return when those marks begin that somebody goes to; what was checked is no place to come back to."""
        return [mark.start_s for mark in self._marks if mark.kind is not MarkKind.CHECKED]

    def of(self, lines: Sequence[Line], row: int) -> list[MarkRow]:
        """Return the marks of a row, in the order of the recording."""
        line = lines[row]
        from_s = line.start_s - _HAIR_S if row else -math.inf
        until_s = lines[row + 1].start_s - _HAIR_S if row + 1 < len(lines) else math.inf
        at = bisect_left(self._starts_s, max(until_s, line.end_s))
        found: list[MarkRow] = []
        while at and self._latest_s[at - 1] >= from_s:
            at -= 1
            mark = self._marks[at]
            begins_here = from_s <= mark.start_s < until_s
            if begins_here or (mark.start_s < line.end_s - _HAIR_S and mark.end_s > line.start_s + _HAIR_S):
                found.append(mark)
        return found[::-1]

    def kinds(self, lines: Sequence[Line], row: int) -> tuple[MarkKind, ...]:
        """Return of which kinds a row has marks."""
        if not self._marks:
            return ()
        kinds = {mark.kind for mark in self.of(lines, row)}
        return tuple(kind for kind in _ORDER if kind in kinds)

    def told(self, lines: Sequence[Line], row: int) -> list[str]:
        """Say each mark of a row; one that is there twice and says nothing is said once."""
        return list(dict.fromkeys(map(mark_text, self.of(lines, row)))) if self._marks else []

    def redacted(self, lines: Sequence[Line], row: int) -> tuple[tuple[int, int], ...]:
        """Return which places of the shown text an export leaves out."""
        if not self._redactions:
            return ()
        line = lines[row]
        segment = line.segment
        from_s = min([line.start_s, *(word.start_s for word in segment.words)]) - _NEAR_S
        until_s = max([line.end_s, *(word.end_s for word in segment.words)]) + _NEAR_S
        near = [one for one in self._redactions if one.start_s < until_s and one.end_s > from_s]
        before, length = lead(line.text), len(shown(line.text))
        spans: list[tuple[int, int]] = []
        for first, count in places_taken(segment, near):
            start, end = max(0, first - before), min(first + count - before, length)
            if start < end:
                spans.append((start, end - start))
        return tuple(spans)
