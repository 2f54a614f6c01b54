"""A text that is to leave in passages of a sentence or a few, each with its place in what a person sees.

Each passage is asked for by itself, so that the first is heard soon, nothing leaves before it is about to be
heard, and what is heard can be marked: no vendor tells when a word begins in the sound that all of them give.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from app.core.errors import CloudError
from app.egress.chunking import chunks
from app.privacy.sanitised import SanitisedText
from app.privacy.splice import LocalText
from app.services.cloud_text import ReadyText

_PASSAGE_CHARS: Final = 240
_REACH: Final = 24
"""So many characters can be left away at once of what a person sees, as a pause in braces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A part of a text that is said at once: characters [start, end) of what a person sees."""

    part: SanitisedText | LocalText
    start: int
    end: int
    ends_paragraph: bool


def passages(made: ReadyText, source: str) -> tuple[Passage, ...]:
    """Part a text that is ready into passages; `source` is the text as a person sees it, of which it was made."""
    seen = _places(made.original, source)
    spans = _spans(made)
    found: list[Passage] = []
    for part, (start, end) in spans:
        first, last = seen[start], seen[end - 1] + 1
        rest = source[last:]
        ends_paragraph = "\n" in rest[: len(rest) - len(rest.lstrip())]
        found.append(Passage(part=part, start=first, end=last, ends_paragraph=ends_paragraph))
    return tuple(found)


def in_passages(made: ReadyText, found: tuple[Passage, ...]) -> ReadyText:
    """Return a text that leaves in these passages."""
    return replace(made, parts=tuple(one.part for one in found))


def _spans(made: ReadyText) -> Iterator[tuple[SanitisedText | LocalText, tuple[int, int]]]:
    """Yield each passage with its place in the text that was searched."""
    at = 0
    for part in made.parts:
        if isinstance(part, LocalText):
            start = made.original.index(part.text, at)
            at = start + len(part.text)
            if part.text.strip():
                yield part, (start, at)
            continue
        for piece in _pieces(part):
            if made.is_spliced:  # it stands in the text as it leaves
                start = made.original.index(piece.text, at)
                at = start + len(piece.text)
                yield piece, (start, at)
            else:
                start = made.sanitised.text.index(piece.text, at)
                at = start + len(piece.text)
                yield piece, (_source(made.sanitised, start), _source(made.sanitised, at - 1) + 1)


def _pieces(text: SanitisedText) -> Iterator[SanitisedText]:
    """Cut a text where a paragraph ends, and where it is longer than a passage; what was replaced stays whole."""

    def is_short(piece: str) -> bool:
        return len(piece) <= _PASSAGE_CHARS

    def is_short_paragraph(piece: str) -> bool:
        return is_short(piece) and "\n" not in piece

    for fits in (is_short_paragraph, is_short):
        cut = _cut(text, fits)
        if cut is not None:
            yield from cut
            return
    yield text


def _cut(text: SanitisedText, fits: Callable[[str], bool]) -> list[SanitisedText] | None:
    try:
        return list(chunks(text, fits, title=""))
    except CloudError:  # a word, or what a replacement stands for, is longer
        return None


def _source(text: SanitisedText, at: int) -> int:
    """Return where a character of a sanitised text stood before; the last of a replacement, at the last of its."""
    shift = 0
    for one in text.replacements:
        if at < one.start:
            break
        if at < one.end:
            return one.source_end - 1 if at == one.end - 1 else one.source_start
        shift = one.source_end - one.end
    return at + shift


def _places(searched: str, source: str) -> list[int]:
    """Return where each character of the text that was searched stands in its source; they never decrease."""
    spaced = "".join(" " if char.isspace() else char for char in source)
    places: list[int] = []
    at = 0
    for char in searched:
        found = spaced.find(" " if char.isspace() else char, at, at + _REACH)
        at = at if found < 0 else found  # one that is written otherwise stands in the place of one
        places.append(min(at, len(source) - 1))
        at += 1
    return places
