"""Numbers of several words: twenty one, quatre-vingt-dix-sept, double three."""

from __future__ import annotations

from collections.abc import Sequence

from app.privacy.spoken.items import Item, Kind
from app.privacy.spoken.lexicon import Lexicon

_HUNDRED, _THOUSAND, _MILLION = 100, 1000, 1_000_000
_REPEATED = frozenset({Kind.NUMBER, Kind.LETTER, Kind.NAME, Kind.SYMBOL})


def composed(items: Sequence[Item], lexicon: Lexicon) -> list[Item]:
    """Return the items with one for each number, however many words it has."""
    out: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        if item.value == _MILLION:  # of what is written in digits: 12 millones
            out.append(Item(Kind.WORD, item.text, item.start, item.end))
            at += 1
        elif item.kind is Kind.NUMBER and item.spoken:
            made, at = _counted(items, at) or _number(items, at, lexicon)
            out.append(made)
        elif item.kind is Kind.REPEAT and (found := _repeated(items, at, lexicon)) is not None:
            made, at = found
            out.append(made)
        else:
            out.append(item)
            at += 1
    return out


def _counted(items: Sequence[Item], at: int) -> tuple[Item, int] | None:
    """Read "three zeros" and "three times zero"."""
    count = items[at].value
    if not 2 <= count <= 9 or at + 1 >= len(items):
        return None
    after = items[at + 1]
    if after.kind is Kind.PLURAL:
        return _several(items[at], after, count), at + 2
    if after.kind is Kind.TIMES and at + 2 < len(items):
        digit = items[at + 2]
        if digit.kind is Kind.NUMBER and 0 <= digit.value <= 9:
            return _several(items[at], digit, count), at + 3
    return None


def _repeated(items: Sequence[Item], at: int, lexicon: Lexicon) -> tuple[Item, int] | None:
    """Read "double three" and "zweimal die drei", but not "three times one hundred"."""
    on = at + 2 if at + 1 < len(items) and items[at + 1].kind is Kind.FILLER else at + 1
    if on >= len(items) or items[on].kind not in _REPEATED:
        return None
    count, what = items[at].value, items[on]
    if what.kind is not Kind.NUMBER or not what.spoken:
        return _several(items[at], what, count), on + 1
    number, after = _number(items, on, lexicon)
    if number.kind is not Kind.NUMBER or number.value >= _HUNDRED:
        return None
    return _several(items[at], number, count), after


def _several(first: Item, what: Item, count: int) -> Item:
    kind = Kind.NUMBER if what.kind is Kind.PLURAL else what.kind
    return Item(kind, what.text * count, first.start, what.end, -1, spoken=True)


def _number(items: Sequence[Item], at: int, lexicon: Lexicon) -> tuple[Item, int]:
    first = items[at]
    value, after = _below_million(items, at, lexicon)
    if _value(items, after) == _MILLION and 0 < value < _MILLION:
        value, after = value * _MILLION, after + 1
        if 0 < _value(items, after) < _MILLION:
            rest, after = _below_million(items, after, lexicon)
            value += rest
    end = items[after - 1].end
    if (
        value in {20, 30}
        and after < len(items)
        and items[after].kind is Kind.ORDINAL
        and 1 <= items[after].value <= 9
    ):
        value += items[after].value
        return Item(Kind.ORDINAL, str(value), first.start, items[after].end, value, spoken=True), after + 1
    return Item(
        Kind.NUMBER, str(value), first.start, end, value, spoken=True, weak=first.weak and after == at + 1
    ), after


def _below_million(items: Sequence[Item], at: int, lexicon: Lexicon) -> tuple[int, int]:
    value, after = _below_thousand(items, at, lexicon)
    if _value(items, after) == _THOUSAND and 0 < value < _THOUSAND:
        value, after = value * _THOUSAND, after + 1
    if value >= _THOUSAND and value % _THOUSAND == 0:
        value, after = _with_rest(items, value, after, _THOUSAND, lexicon)
    return value, after


def _below_thousand(items: Sequence[Item], at: int, lexicon: Lexicon) -> tuple[int, int]:
    value, after = items[at].value, at + 1
    if value < _HUNDRED:
        value, after = lexicon.below_hundred(items, at)
        if 0 < value <= lexicon.most_hundreds and _value(items, after) == _HUNDRED:
            value, after = value * _HUNDRED, after + 1
    if value >= _HUNDRED and value % _HUNDRED == 0 and value % _THOUSAND:
        return _with_rest(items, value, after, _HUNDRED, lexicon)
    return value, after


def _with_rest(items: Sequence[Item], value: int, after: int, limit: int, lexicon: Lexicon) -> tuple[int, int]:
    """Add what follows a round number; a digit that others follow is read by itself: eight hundred five five five.

    What follows is no such digit where it begins a group of its own: cent trois, zéro quarante-deux.
    """
    linked = after < len(items) and items[after].kind is Kind.AND
    at = after + 1 if linked else after
    if not 0 < _value(items, at) < limit:
        return value, after
    rest, end = _below_thousand(items, at, lexicon) if limit == _THOUSAND else lexicon.below_hundred(items, at)
    is_alone = 0 <= _value(items, end) <= 9 and not (_value(items, end) == 0 and _value(items, end + 1) >= 10)
    if not 0 < rest < limit or (rest <= 9 and not linked and is_alone):
        return value, after
    return value + rest, end


def _value(items: Sequence[Item], at: int) -> int:
    """Return the value of the number word at an index, or -1."""
    if at < len(items) and items[at].kind is Kind.NUMBER and items[at].spoken:
        return items[at].value
    return -1
