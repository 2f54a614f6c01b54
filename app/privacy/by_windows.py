"""Search a text of any length in windows that overlap, so that the time it takes grows with its length alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from app.privacy.finding import Finding

_WINDOW_CHARS: Final = 10_000
_MARGIN_CHARS: Final = 400  # hardly an identifier is longer, nor further from the words that announce it


def found_by_windows(text: str, find: Callable[[str], Sequence[Finding]]) -> tuple[Finding, ...]:
    """Return what `find` finds, sorted and without overlaps, each with enough before and behind it.

    No other thread runs while one pattern is searched: over a whole day of speech, a window would not answer.
    """
    if len(text) <= _WINDOW_CHARS + 2 * _MARGIN_CHARS:
        return tuple(find(text))
    found: list[Finding] = []
    first = since = 0
    while since < len(text):
        size = _WINDOW_CHARS
        while True:
            last = min(len(text), first + size + 2 * _MARGIN_CHARS)
            until = last if last == len(text) else last - _MARGIN_CHARS
            here = [one for one in _moved(find(text[first:last]), first) if since < one.end and one.start < until]
            if last == len(text) or not here or here[-1].end < last:
                break
            size *= 2  # what is longer than a window, as a key is, is seen whole
        for finding in here:
            _add(found, finding)
        first, since = until - _MARGIN_CHARS, until
    return tuple(found)


def _moved(findings: Sequence[Finding], by: int) -> list[Finding]:
    return [replace(one, start=one.start + by, end=one.end + by) for one in findings] if by else list(findings)


def _add(found: list[Finding], finding: Finding) -> None:
    """Add a finding; one that two windows saw in part is one."""
    if found and finding.start < found[-1].end:
        found[-1] = replace(found[-1], end=max(found[-1].end, finding.end))
    else:
        found.append(finding)
