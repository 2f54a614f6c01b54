"""Where paragraphs and sentences end, a stretch at a time, so that a book is begun as soon as a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

WINDOW_CHARS: Final = 4000
"""So much of a paragraph is looked at to find sentences; one that is longer is cut where a word ends."""

SIGHT_CHARS: Final = 50_000
"""A paragraph that is longer ends there, so that nobody waits for its end."""

Span = tuple[int, int]

_PARAGRAPH_END: Final = re.compile(
    r"\n(?:[^\S\n]*+\n\s*+|(?=[^\S\n]*+(?:[-*•‣▪◦–—●○■►✓]|\d{1,3}[.)])[^\S\n]))|\u2029\s*+"
)
_LIKELY_END: Final = re.compile(r"[.!?。！？]\s")
_LIST_NUMBER: Final = re.compile(r"\s*\d{1,3}[.)]\s*")
_ODD_SPACE: Final = re.compile(r"[^\S\n ]")


def paragraphs(text: str, start: int, end: int) -> Iterator[Span]:
    """Return the paragraphs of a stretch of text, each with the blank lines after it.

    A paragraph ends there, or before an item of a list.
    """
    at = start
    while at < end:
        stop = _paragraph_end(text, at, end)
        if stop < end and text[at:stop].isspace():  # blank lines in front belong to what follows
            stop = _paragraph_end(text, stop, end)
        yield at, stop
        at = stop


def _paragraph_end(text: str, at: int, last: int) -> int:
    """Return where a paragraph ends; one without an end in sight ends where a sentence seems to, or a word."""
    sight = min(at + SIGHT_CHARS, last)
    end = _PARAGRAPH_END.search(text, at, sight)
    if end is not None:
        return end.end()
    if sight == last:
        return sight
    near = text[max(at, sight - WINDOW_CHARS) : sight]
    stops = [match.end() for match in _LIKELY_END.finditer(near)]
    return sight - len(near) + (stops[-1] if stops else _last_word_end(near))


def sentences(text: str, span: Span, language: str) -> Iterator[Span]:
    """Return the sentences of a paragraph, each with the space after it."""
    at, end = span
    while at < end:
        stop = min(at + WINDOW_CHARS, end)
        lengths = _lengths(text[at:stop], language)
        if stop < end:
            # The last one may go on behind the window.
            lengths = lengths[:-1] or [_last_word_end(text[at:stop])]
        for length in lengths:
            yield at, at + length
            at += length


def _lengths(text: str, language: str) -> list[int]:
    """Return how long each sentence is.

    WORKAROUND: sentencex 1.0.32 panics at some spaces that take more than one byte, and drops nothing otherwise;
    its panic is no Exception. So it is shown plain spaces, and what it returns is checked.
    """
    from sentencex import segment  # noqa: PLC0415 (only who reads aloud pays for it)

    from app.core.normalisation.joints import goes_on  # noqa: PLC0415 (the same)

    plain = _ODD_SPACE.sub(" ", text)
    shown = plain.encode("utf-8", "replace").decode("utf-8")  # a lone surrogate becomes one question mark
    try:
        found = segment(language.partition("-")[0], shown)
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        return [len(text)]
    lengths: list[int] = []
    is_begun = True
    before = ""
    for sentence in found:
        # Blank lines belong to the sentence before them, and the number of an item to what follows it.
        is_blank = sentence.isspace()
        if lengths and (is_begun or is_blank or goes_on(before, sentence, language)):
            lengths[-1] += len(sentence)
        else:
            lengths.append(len(sentence))
        is_begun = (is_begun and is_blank) or _LIST_NUMBER.fullmatch(sentence) is not None
        before = sentence
    return lengths if sum(lengths) == len(text) else [len(text)]


def _last_word_end(text: str) -> int:
    for at in range(len(text), 0, -1):
        if text[at - 1].isspace():
            return at
    return len(text)
