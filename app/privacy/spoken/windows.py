"""Where in a text something may be spoken, so that prose is not read at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.privacy.spoken.items import Kind
from app.privacy.spoken.lexicon import Lexicon

_WORD = re.compile(r"[^\W\d_]+|\d+")
_LETTERS = re.compile(r"[^\W\d_]+")
_SINGLE = re.compile(r"\w(?<!\w\w)(?!\w)")  # as fast again as with \b before it
_EXPLAINED = re.compile(r",? (?:as in|for|like|wie|comme|de) \w")  # behind a letter
_BESIDE = frozenset(
    {" ", ",", ".", "-", ", ", ". ", " -", "- ", "  ", "--", "..", " ,", " ."}
)  # between two characters
_FEWEST_APART = 3
_AT = (re.compile("@"), re.compile(r" at \w+\.\w"), re.compile(r"ät \w+\.\w"))
_DIGIT = re.compile(r"\d")
# Numbers that only commas part, but no date: March 7, 1984.
_PARTED = re.compile(r"\d(?<!\d\d)(?:\d{2,}[,.;] \d|\d?[,.;] \d{1,3}[,.;] \d|\d?[,.;] (?:\d{3}(?!\d)|\d{5}))")
_YEAR = re.compile(r"(?<!\d)(?:18|19|20)\d\d(?!\d)")
_BEFORE_A_YEAR, _WORDS_BEFORE_A_YEAR = 30, 4  # characters and words in which the day may be said
_LAST_WORD = re.compile(r"\S*+\Z")
_FIRST_WORD = re.compile(r"\S*+")
_FEWEST_WEAK = 3
_WEAK_WITHIN = 40  # characters
_BEFORE, _BEHIND = 100, 60  # characters around what may be spoken, for the words that say what it is
_LONGEST_WORD = 64  # characters; what is longer is cut, so that no text takes longer than its length


def windows(plain: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return the stretches of a folded text, whole words each, in which something may be spoken."""
    found: list[tuple[int, int]] = []
    for start, end in _near(sorted(_hints(plain, lexicon))):
        first, after = _widened(plain, start, end)
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(after, found[-1][1]))
        else:
            found.append((first, after))
    return found


def _near(hints: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield hints, sorted, those as one that reach into each other's surroundings."""
    first = after = -1
    for start, end in hints:
        if first >= 0 and start - after > _BEFORE + _BEHIND:
            yield first, after
            first = -1
        first, after = (start if first < 0 else first), max(after, end)
    if first >= 0:
        yield first, after


def _hints(plain: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the places of words that give spoken identifiers away: one of the rare, several of the common."""
    words = set(_LETTERS.findall(plain))
    has_weak = not lexicon.weak.isdisjoint(words)
    if has_weak or not lexicon.strong.isdisjoint(words):
        yield from _number_words(plain, lexicon)
    yield from _single_characters(plain)
    for stem in lexicon.stems:
        if stem in plain:
            yield from (found.span() for found in re.finditer(stem, plain))
    if has_weak:
        yield from _days_of_years(plain, lexicon.weak)
    known = lexicon.words.keys() & words
    if not lexicon.birth.isdisjoint(words) and any(lexicon.words[word].kind is Kind.ORDINAL for word in known):
        yield from _birthdays(plain, lexicon)
    for pattern in (*_AT, _PARTED) if _DIGIT.search(plain) else _AT:
        yield from (found.span() for found in pattern.finditer(plain))


def _number_words(plain: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the places of one rare word of those of numbers, and of several of the common ones."""
    strong, weak = lexicon.strong, lexicon.weak
    several: list[int] = []
    since_said = _FEWEST_WEAK  # how many numbers in digits ago the last word was
    for found in _WORD.finditer(plain):
        word = found[0]
        if word in strong:
            yield found.span()
        if word in weak:
            since_said = 0
        elif word.isdecimal():
            since_said += 1
        else:
            continue
        several.append(found.start())
        is_said = since_said < _FEWEST_WEAK  # nothing is spoken where all is written in digits
        if is_said and len(several) >= _FEWEST_WEAK and several[-1] - several[-_FEWEST_WEAK] < _WEAK_WITHIN:
            yield several[-_FEWEST_WEAK], found.end()


def _days_of_years(plain: str, weak: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield the places of years in digits with a day in words before them: the fourth of May 1961."""
    for year in _YEAR.finditer(plain):
        before = list(_WORD.finditer(plain, max(0, year.start() - _BEFORE_A_YEAR), year.start()))
        if any(word[0] in weak for word in before[-_WORDS_BEFORE_A_YEAR:]):
            yield before[-_WORDS_BEFORE_A_YEAR:][0].start(), year.end()


def _birthdays(plain: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the places of months with the day in words right before them: am zwanzigsten August."""
    before = None
    for found in _WORD.finditer(plain):
        entry = lexicon.words.get(found[0])
        if entry is not None and entry.kind is Kind.MONTH and before is not None:
            yield before.start(), found.end()
        before = found if entry is not None and entry.kind is Kind.ORDINAL else None


def _single_characters(plain: str) -> Iterator[tuple[int, int]]:
    """Yield the places of characters that stand apart, three beside one another, or one that is explained."""
    apart: list[tuple[int, int]] = []
    for found in _SINGLE.finditer(plain):
        start, end = found.span()
        if _EXPLAINED.match(plain, end):
            yield start, end
        if apart and plain[apart[-1][1] : start] not in _BESIDE:
            apart.clear()
        apart.append((start, end))
        if len(apart) >= _FEWEST_APART:
            yield apart[-_FEWEST_APART][0], end


def _widened(plain: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch with what surrounds it, to the ends of the words that begin and end it."""
    first, after = max(0, start - _BEFORE), min(len(plain), end + _BEHIND)
    word = _LAST_WORD.search(plain, max(0, first - _LONGEST_WORD), first)
    rest = _FIRST_WORD.match(plain, after, after + _LONGEST_WORD)
    return word.start() if word else first, rest.end() if rest else after
