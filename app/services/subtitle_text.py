"""The words of a text or subtitle file, apart from times, numbers and tags, each at its place in the file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

Run = tuple[int, int]

# Times, numbers of cues, tags of SRT and VTT; whoever is named in a voice tag is text again.
_MARKUP: Final = re.compile(
    r"""
      \A\ufeff?WEBVTT\b
    | ^[^\n]*-->[^\n]*$
    | ^[ \t]*\d+[ \t]*(?=\r?\n[^\n]*-->)
    | <v(?:\.[^\s<>]+)*[ \t]+(?P<voice>[^<>\n]*)>
    | </?[A-Za-z][^<>\n]*>
    | <[\d:.]+>
    | \{\\[^{}\n]*\}
    """,
    re.MULTILINE | re.VERBOSE,
)
_SPACE: Final = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class FileText:
    """Words in one text, joined by spaces; `runs` are the stretches of the file that they come from, in order.

    Who speaks, as a voice tag names them, is a line by itself: they are no part of what is said.
    """

    text: str
    runs: tuple[Run, ...]

    @classmethod
    def plain(cls, content: str) -> FileText:
        """Return a file that is all text."""
        return cls(content, ((0, len(content)),) if content else ())

    @classmethod
    def subtitles(cls, content: str) -> FileText:
        """Return the words of an SRT or VTT file: a sentence that goes on in the next cue is one text."""
        runs = tuple(_trimmed(content, _runs(content)))
        voices = {one.start("voice") for one in _MARKUP.finditer(content) if one["voice"]}
        is_apart = [bool({before[0], after[0]} & voices) for before, after in pairwise(runs)]
        joints = ("", *("\n" if apart else " " for apart in is_apart))
        text = "".join(joint + content[start:end] for joint, (start, end) in zip(joints, runs, strict=False))
        return cls(text, runs)

    def places(self, start: int, end: int) -> list[Run]:
        """Return which stretches of the file a span of the text stands for, one for each line that it is on."""
        found: list[Run] = []
        at = 0
        for first, last in self.runs:
            low, high = max(start, at), min(end, at + last - first)
            if low < high:
                found.append((first + low - at, first + high - at))
            at += last - first + 1
        return found


def _runs(content: str) -> Iterator[Run]:
    """Yield what is between markup, line by line."""
    at = 0
    for markup in _MARKUP.finditer(content):
        yield from _lines(content, at, markup.start())
        if markup["voice"]:
            yield markup.span("voice")
        at = markup.end()
    yield from _lines(content, at, len(content))


def _lines(content: str, start: int, end: int) -> Iterator[Run]:
    at = start
    for line_end in _SPACE.finditer(content, start, end):
        yield at, line_end.start()
        at = line_end.end()
    yield at, end


def _trimmed(content: str, runs: Iterable[Run]) -> Iterator[Run]:
    for start, end in runs:
        text = content[start:end]
        first = start + len(text) - len(text.lstrip())
        last = end - len(text) + len(text.rstrip())
        if first < last:
            yield first, last
