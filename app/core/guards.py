"""Hallucination guards: mark what looks invented; never delete it.

Thresholds: the compression ratio is Whisper's own (2.4, arXiv:2212.04356 section 4.5). Fast conversational
speech stays under about 7 words a second; rates beyond that are invented or mistimed.
"""

from __future__ import annotations

import dataclasses
import unicodedata
from collections.abc import Sequence
from typing import Final

from app.core.transcript import Flag, Segment

MAX_COMPRESSION_RATIO: Final = 2.4
MAX_WORDS_PER_S: Final = 7.0
MIN_WORDS_FOR_RATE: Final = 4
MAX_CHARS_PER_S: Final = 45.0
MAX_SILENT_SHARE: Final = 0.7
HISTORY: Final = 4

# Sentences that Whisper models are widely reported to write over silence or music.
_PHANTOMS: Final = frozenset(
    {
        "thanks for watching",
        "thank you for watching",
        "please subscribe",
        "subtitles by the amara org community",
        "untertitel der amara org community",
        "untertitelung des zdf 2020",
        "sous titres réalisés par la communauté d amara org",
        "subtítulos realizados por la comunidad de amara org",
    }
)


def marked(segment: Segment, before: Sequence[Segment], *, silent_share: float) -> Segment:
    """Return the segment with the flags that it earns.

    `before` are the segments just before it (the last few suffice); `silent_share` is the part of its time,
    0 to 1, in which the voice detector heard no speech.
    """
    words = _words(segment.text)
    duration_s = max(segment.end_s - segment.start_s, 0.02)
    checks = (
        (Flag.REPEATED, _repeats_within(words) or _repeats_before(words, before)),
        (Flag.OVER_SILENCE, bool(words) and silent_share > MAX_SILENT_SHARE),
        (Flag.WORD_RATE, _is_too_fast(segment.text, duration_s)),
        (
            Flag.COMPRESSIBLE,
            segment.compression_ratio is not None and segment.compression_ratio > MAX_COMPRESSION_RATIO,
        ),
        (Flag.PHANTOM, " ".join(words) in _PHANTOMS),
    )
    flags = tuple(flag for flag, is_raised in checks if is_raised)
    return dataclasses.replace(segment, flags=flags)


def _words(text: str) -> list[str]:
    """Split into words for comparison: without punctuation, each ideograph and kana a word of its own."""
    spaced = "".join(_spaced(char) for char in unicodedata.normalize("NFC", text.casefold()))
    return [word for word in spaced.split() if _has_letter(word)]


def _has_letter(word: str) -> bool:
    return any(char.isalnum() for char in word)


def _spaced(char: str) -> str:
    if not char.isalnum():
        # Marks belong to the letter before; Hindi and Thai words would fall apart without them.
        return char if unicodedata.category(char).startswith("M") else " "
    is_wide = unicodedata.east_asian_width(char) in "WF"
    return f" {char} " if is_wide and not "\uac00" <= char <= "\ud7a3" else char  # Korean has spaces


def _is_too_fast(text: str, duration_s: float) -> bool:
    # What stands between spaces is counted, so that "don't" is one word; characters catch the languages that
    # put no spaces between words.
    count = sum(_has_letter(word) for word in text.split())
    by_words = count >= MIN_WORDS_FOR_RATE and count / duration_s > MAX_WORDS_PER_S
    return by_words or (len(text) > 2 * MAX_CHARS_PER_S and len(text) / duration_s > MAX_CHARS_PER_S)


def _repeats_within(words: list[str]) -> bool:
    """Say whether some phrase of 1 to 8 words stands there so often in a row that nobody speaks like that."""
    for size in range(1, 9):
        least = 6 if size == 1 else 4 if size <= 3 else 3
        run = 1
        for at in range(size, len(words) - size + 1):
            # Compare each position with the one a phrase earlier; `size` equal positions are one repeat.
            run = run + 1 if words[at : at + size] == words[at - size : at] else 1
            if run > (least - 2) * size + 1:
                return True
    return False


def _repeats_before(words: list[str], before: Sequence[Segment]) -> bool:
    """Say whether the same sentence of four or more words came three times before, one after the other."""
    recent = [_words(earlier.text) for earlier in before[-3:]]
    return len(words) >= 4 and len(recent) == 3 and all(earlier == words for earlier in recent)
