"""What an edit makes of single segments: written anew, cut in two, joined, moved."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from app.core.edited_words import timed
from app.core.errors import Code, OptionError
from app.core.transcript import Segment


def rewritten(segment: Segment, text: str) -> Segment:
    """Replace the text and keep the space in front, by which texts are joined."""
    if segment.text[:1].isspace() and not text[:1].isspace():
        text = segment.text[: len(segment.text) - len(segment.text.lstrip())] + text
    return replace(segment, text=text, words=tuple(timed(segment.words, text)), tokens=())


def halves(segment: Segment, at_char: int, at_s: float) -> tuple[Segment, Segment]:
    """Cut a segment before a character and at a time; both sides must have text and length."""
    if not segment.start_s < at_s < segment.end_s:
        raise OptionError(Code.OPTION_INVALID, option="time", value=at_s)
    if not (segment.text[:at_char].strip() and segment.text[at_char:].strip()) or at_char < 0:
        raise OptionError(Code.OPTION_INVALID, option="character", value=at_char)
    is_first = [(word.start_s + word.end_s) / 2 < at_s for word in segment.words]
    words = [tuple(word for word, side in zip(segment.words, is_first, strict=True) if side is want)
             for want in (True, False)]  # fmt: skip
    first = replace(segment, text=segment.text[:at_char], words=words[0], tokens=())
    second = replace(segment, text=segment.text[at_char:], words=words[1], tokens=())
    return clamped(first, segment.start_s, at_s), clamped(second, at_s, segment.end_s)


def merged(segments: Sequence[Segment]) -> Segment:
    """Join segments in their order; figures and speaker are those of the first."""
    first = segments[0]
    flags = dict.fromkeys(flag for segment in segments for flag in segment.flags)
    return replace(
        first,
        end_s=max(segment.end_s for segment in segments),
        text="".join(segment.text for segment in segments),
        words=tuple(word for segment in segments for word in segment.words),
        tokens=(),
        flags=tuple(flags),
    )


def clamped(segment: Segment, start_s: float, end_s: float) -> Segment:
    """Move the borders of a segment, and draw its words in."""
    check_times(start_s, end_s)
    words = tuple(
        replace(word, start_s=min(max(word.start_s, start_s), end_s), end_s=min(max(word.end_s, start_s), end_s))
        for word in segment.words
    )
    return replace(segment, start_s=start_s, end_s=end_s, words=words)


def check_times(start_s: float, end_s: float) -> None:
    """Demand that a segment can lie there; OptionError otherwise."""
    if not (math.isfinite(end_s) and 0 <= start_s <= end_s):
        raise OptionError(Code.OPTION_INVALID, option="time", value=f"{start_s}-{end_s}")
