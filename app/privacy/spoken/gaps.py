"""What may stand between two parts of one spoken code: fillers, pauses, characters by name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.privacy.spoken.items import Item, Kind, Piece

CORES = frozenset({Kind.NUMBER, Kind.CODE, Kind.LETTER, Kind.NAME, Kind.CAPITALS})
_LONGEST = 8
_MOST_PARTS = 64
_MOST_SYMBOLS = 3
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_COORDINATE = re.compile(r"-?\d+\.\d+°?(?: [NSEW])?|.*[°'\"]|.* [NSEW]")
_FEWEST_LISTED = 3
# Digits of numbers that people list: of social securities, of passports, of telephones.
_LISTED, _LISTED_BY_AND = 9, range(9, 12)
_FEWEST_LETTERED = 7
_MOST_AHEAD = 48
_LETTERS = frozenset({Kind.LETTER, Kind.NAME, Kind.CAPITALS})
_WITHIN = frozenset({Kind.FILLER, Kind.PAUSE, Kind.HYPHEN, Kind.AND, Kind.SYMBOL})


@dataclass(slots=True)
class Gap:
    """The items from the end of one part to `after`, where the next begins."""

    after: int
    symbols: list[Piece] = field(default_factory=list)
    comma: Piece | None = None  # a decimal comma, or one between two numbers
    paused: bool = False
    stopped: bool = False
    linked: Piece | None = None  # "and"
    hyphened: bool = False
    corrected: bool = False

    @property
    def is_plus(self) -> bool:
        """Say whether a plus stands right before the next part."""
        return bool(self.symbols) and self.symbols[-1].text == "+"

    @property
    def is_empty(self) -> bool:
        """Say whether the parts follow one another at once, but for fillers."""
        marks = self.symbols or self.comma or self.paused or self.stopped or self.linked or self.hyphened
        return not (marks or self.corrected)


def gap(items: Sequence[Item], at: int, stop: int) -> Gap | None:
    """Return what stands between an index and the next part, or None where something else stands there."""
    found = Gap(at)
    for index in range(at, min(stop, at + _LONGEST)):
        item = items[index]
        if item.kind in CORES or item.kind is Kind.REPEAT:
            found.after = index
            return found
        if not _take(found, item):
            return None
    return None


def _take(found: Gap, item: Item) -> bool:
    match item.kind:
        case Kind.SYMBOL | Kind.AT:
            found.symbols.append(Piece(item.text, item.start, item.end))
            return len(found.symbols) <= _MOST_SYMBOLS
        case Kind.COMMA:
            found.comma = Piece(item.text, item.start, item.end)
        case Kind.PAUSE:
            found.paused = True
        case Kind.STOP:
            found.stopped = True
        case Kind.AND:
            found.linked = Piece("Y", item.start, item.end)
        case Kind.HYPHEN:
            found.hyphened = True
        case Kind.CORRECTION:
            found.corrected = True
        case Kind.SUFFIX | Kind.AS_IN:
            return item.weak
        case kind:
            return kind is Kind.FILLER
    return True


@dataclass(frozen=True, slots=True)
class Stretch:
    """Parts that follow one another at once, from an index to `after`."""

    text: str
    parts: int
    after: int


def stretch(items: Sequence[Item], at: int, stop: int) -> Stretch:
    """Return the parts from an index to the next pause or word, no more of them than a number can have."""
    text, index, stop = "", at, min(stop, at + _MOST_PARTS)
    while index < stop and items[index].kind in CORES:
        text += items[index].text
        index += 1
    return Stretch(text, index - at, index)


def is_apart(before: str, after: str) -> bool:
    """Say whether a pause between two stretches parts two numbers: years, coordinates."""
    if _YEAR.fullmatch(before) and _YEAR.fullmatch(after):
        return True
    return is_coordinate(before)


def is_coordinate(stretch_text: str) -> bool:
    """Say whether a stretch reads like one half of a place, so that what follows is the other."""
    return _COORDINATE.fullmatch(stretch_text) is not None


def belongs_to_prose(items: Sequence[Item], next_one: Stretch, stop: int, before: int, *, stopped: bool) -> bool:
    """Say whether a stretch after a pause is a number of the next phrase: "... six seven, two people".

    `before` counts the parts of the stretch before; what is said digit by digit has one in each.
    """
    if next_one.after >= stop or items[next_one.after].kind not in {Kind.WORD, Kind.ORDINAL, Kind.MONTH}:
        return False
    if not items[next_one.after].text[0].isalnum():  # a bracket ends it
        return False
    if stopped:
        return next_one.parts < _FEWEST_LISTED
    return next_one.parts == 1 and before > 1


def begins_like(
    items: Sequence[Item], between: Gap, stop: int, length: int, *, has_letters: bool, is_again: bool
) -> bool:
    """Say whether a gap parts two numbers of a list, the first `length` characters long: "A and B", "A, sorry, B"."""
    if between.linked and items[between.after].kind in _LETTERS:
        return True
    ahead = letters = 0
    for item in items[between.after : min(stop, between.after + _MOST_AHEAD)]:
        if item.kind in CORES:
            ahead += len(item.text)
        elif item.kind not in _WITHIN:
            break
        letters += item.kind is Kind.AND and item.end - item.start == 1  # a Spanish "and" is one as well
    if has_letters:
        is_whole = is_again and abs(ahead - length) <= 1
        return is_whole or (between.linked is not None and ahead + letters >= _FEWEST_LETTERED)
    is_listed = length == _LISTED or (between.linked is not None and length in _LISTED_BY_AND)
    return is_listed and ahead > 0 and ahead % length == 0
