"""Dates that are spoken, as ISO dates: the seventh of March nineteen eighty four."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from app.privacy.spoken.birth_cues import BirthCues
from app.privacy.spoken.items import Item, Kind, Piece, Rewriting
from app.privacy.spoken.lexicon import Lexicon

_LINKS = frozenset("of the de del la le in im an am den the' year ano annee jahr d' du l'an l'annee on en".split())
_OLDEST, _NEWEST = 1880, 2035
_PIVOT = 30  # two digits of a year: up to here of this century
_MOST_DAYS = 31
_THOUSAND, _FIRST_HUNDREDS = 1000, 880
_SEPARATORS = frozenset("-./")
_MONTHS = "january february march april may june july august september october november december".split()


class _Part(NamedTuple):
    """A day, month or year, and the index after it."""

    value: int
    after: int


def dates(items: Sequence[Item], plain: str, lexicon: Lexicon) -> Iterator[Rewriting]:
    """Yield the dates with a year among the items that are spoken at least in part."""
    reader = _Dates(items, plain, lexicon)
    at = 0
    while at < len(items):
        found = reader.read(at)
        if found is None:
            at += 1
        else:
            yield found
            at = found.after
            reader.pass_by(at)


class _Dates:
    """Dates among items."""

    def __init__(self, items: Sequence[Item], plain: str, lexicon: Lexicon) -> None:
        self._items = items
        self._plain = plain
        self._lexicon = lexicon
        self._has_months = any(item.kind is Kind.MONTH for item in items)
        self._cues = BirthCues(items, plain, lexicon)

    def pass_by(self, at: int) -> None:
        """Take note that a date ended before an index."""
        self._cues.last = at

    def read(self, at: int) -> Rewriting | None:
        """Return the date that begins at an index."""
        item = self._items[at]
        if item.kind not in {Kind.NUMBER, Kind.ORDINAL, Kind.MONTH}:
            return None
        found = self._with_month(at) if self._has_months else None
        if found is None and self._cues.are_there:
            found = self._in_digits(at)
            is_sure = found is not None and self._is_in_ordinals(at, found[1])
            if found is not None and not is_sure and not self._cues.speak_of(at, found[1]):
                found = None
        written = (found[0].isoformat(), found[1]) if found is not None else self._birthday(at)
        if written is None or not any(
            part.spoken and part.kind is not Kind.MONTH for part in self._items[at : written[1]]
        ):
            return None
        text, after = written
        end = self._items[after - 1].end
        return Rewriting(at, after, [Piece(text, item.start, end)])

    def _is_in_ordinals(self, at: int, after: int) -> bool:
        """Say whether a day and a month are said by ordinals, so that nothing else is meant: siebter dritter vierundachtzig."""
        parts = [item for item in self._items[at:after] if item.kind in {Kind.ORDINAL, Kind.NUMBER}]
        return [item.kind for item in parts[:3]] == [Kind.ORDINAL, Kind.ORDINAL, Kind.NUMBER] and (
            len(parts[2].text) == len("YYYY") or parts[2].value > _MOST_DAYS
        )

    def _birthday(self, at: int) -> tuple[str, int] | None:
        """Read a day of a month without its year, where a birthday is spoken of right before or behind."""
        if not self._has_months or not (self._cues.are_there or self._cues.lead_to(at)):
            return None
        for name, order in ("dm", (self._day, self._month)), ("md", (self._month, self._day)):
            parts = self._in_order(at, order)
            if parts is None or not (self._cues.lead_to(at) or self._cues.follow(parts[1])):
                continue
            if not (name == "dm" and self._is_an_age(at)):
                date = dict(zip(name, parts[0], strict=True))
                return f"{date['d']} {_MONTHS[date['m'] - 1]}", parts[1]
        return None

    def _with_month(self, at: int) -> tuple[dt.date, int] | None:
        orders: Sequence[Sequence[Callable[[int], _Part | None]]] = (
            (self._day, self._month, self._year),
            (self._month, self._day, self._year),
            (self._full_year, self._month, self._day),
        )
        names = ("dmy", "mdy", "ymd")
        for name, order in zip(names, orders, strict=True):
            parts = self._in_order(at, order)
            if parts is not None:
                date = _date(dict(zip(name, parts[0], strict=True)))
                if date is not None and not (name == "dmy" and self._is_an_age(at)):
                    return date, parts[1]
        return self._with_day_in_year(at)

    def _is_an_age(self, at: int) -> bool:
        """Say whether somebody reached a number on the day that follows: "turned eighteen on november thirteen"."""
        before, number, behind = self._items[at - 1 : at], self._items[at], self._items[at + 1 : at + 2]
        words = [self._plain[item.start : item.end] for item in (*before, *behind)]
        return number.kind is Kind.NUMBER and words[-1:] == ["on"] and words[0] not in _LINKS

    def _with_day_in_year(self, at: int) -> tuple[dt.date, int] | None:
        """Read a month, and a day and a year taken for one number: december, twenty two thousand four."""
        month = self._month(at)
        at = self._on(month.after) if month is not None else at
        number = self._number(at)
        if month is None or number is None or not number.spoken:
            return None
        day, year = divmod(number.value - 2 * _THOUSAND, _THOUSAND)
        date = _date({"d": day, "m": month.value, "y": 2 * _THOUSAND + year}) if day in {20, 30} else None
        return (date, at + 1) if date is not None else None

    def _in_order(self, at: int, order: Sequence[Callable[[int], _Part | None]]) -> tuple[list[int], int] | None:
        values: list[int] = []
        for read in order:
            part = read(self._on(at) if values else at)
            if part is None:
                return None
            values.append(part.value)
            at = part.after
        return values, at

    def _on(self, at: int) -> int:
        """Return the next index that is neither filler nor pause nor a word like "of"."""
        while at < len(self._items):
            item = self._items[at]
            is_dot = item.kind is Kind.STOP and self._plain[item.start] == "."
            if item.kind not in {Kind.FILLER, Kind.PAUSE} and not is_dot:
                word = self._plain[item.start : item.end]
                if item.kind not in {Kind.WORD, Kind.AS_IN, Kind.LETTER} or word not in _LINKS:
                    break
            at += 1
        return at

    def _number(self, at: int) -> Item | None:
        return self._items[at] if at < len(self._items) and self._items[at].kind is Kind.NUMBER else None

    def _day(self, at: int) -> _Part | None:
        return self._small(at, 31)

    def _month(self, at: int) -> _Part | None:
        if at < len(self._items) and self._items[at].kind is Kind.MONTH:
            return _Part(self._items[at].value, at + 1)
        return None

    def _small(self, at: int, most: int) -> _Part | None:
        """Read a day or month in digits: seven, seventh, oh seven."""
        if at < len(self._items) and self._items[at].kind is Kind.ORDINAL and 1 <= self._items[at].value <= most:
            return _Part(self._items[at].value, at + 1)
        first = self._number(at)
        if first is None or len(first.text) > 2:
            return None
        second = self._number(at + 1)
        if first.text == "0" and second is not None and len(second.text) == 1:
            first, at = second, at + 1
        return _Part(int(first.text), at + 1) if 1 <= int(first.text) <= most else None

    def _full_year(self, at: int) -> _Part | None:
        """Read a year of four digits, in one number or several: 1984, nineteen eighty four, one nine eight four."""
        text = ""
        while (number := self._number(at)) is not None and len(text) < 4:
            text += number.text
            at += 1
        if len(text) != 4 or not _OLDEST <= int(text) <= _NEWEST:
            return None
        return _Part(int(text), at)

    def _year(self, at: int) -> _Part | None:
        full = self._full_year(at)
        number = self._number(at)
        if full is not None or number is None:
            return full
        after, text = at + 1, number.text
        second = self._number(after)
        if len(text) == 1 and second is not None and len(second.text) == 1:
            text, after = text + second.text, after + 1
        if len(text) != 2:
            return None
        return _Part(int(text) + (2000 if int(text) <= _PIVOT else 1900), after)

    def _in_digits(self, at: int) -> tuple[dt.date, int] | None:
        """Read a date without the name of a month, after a cue."""
        return self._in_a_row(at) or self._in_numbers(at)

    def _in_a_row(self, at: int) -> tuple[dt.date, int] | None:
        """Read eight digits, however they are grouped."""
        text = ""
        while (number := self._number(at)) is not None and len(text) < 8:
            text += number.text
            at += 1
            while at < len(self._items) and self._items[at].kind in {Kind.FILLER, Kind.PAUSE}:
                at += 1
        if len(text) != 8:
            return None
        while self._items[at - 1].kind is not Kind.NUMBER:
            at -= 1
        orders = (("d", 0, "m", 2, "y", 4), ("m", 0, "d", 2, "y", 4))
        for first, _, second, _, _, _ in orders if self._lexicon.day_first else reversed(orders):
            date = _date({first: int(text[:2]), second: int(text[2:4]), "y": int(text[4:])})
            if date is not None:
                return date, at
        date = _date({"y": int(text[:4]), "m": int(text[4:6]), "d": int(text[6:])})
        return (date, at) if date is not None else None

    def _in_numbers(self, at: int) -> tuple[dt.date, int] | None:
        """Read day, month and year as three numbers: sieben drei vierundachtzig."""
        fused = self._with_fused_year(at)
        if fused is not None:
            return fused
        first = self._small(at, 31)
        second = self._small(self._over(first.after), 31) if first else None
        linked = (
            first is not None
            and second is not None
            and any(item.kind is Kind.WORD for item in self._items[first.after : second.after])
        )
        year = self._year(self._over(second.after)) if second else None
        if first is None or second is None or year is None:
            return None
        for day, month in (first, second), (second, first):
            in_order = (day is first) == (self._lexicon.day_first or linked)
            date = _date({"d": day.value, "m": month.value, "y": year.value})
            other = _date({"d": month.value, "m": day.value, "y": year.value})
            if date is not None and (in_order or other is None):
                return date, year.after
        return None

    def _with_fused_year(self, at: int) -> tuple[dt.date, int] | None:
        """Read a day and what was taken for one number: douze, quatre mille neuf cent soixante-huit."""
        day = self._small(at, 31)
        if day is None:
            return None
        after = self._over(day.after)
        number = self._number(after)
        if number is not None and number.value == 0:  # of "cero cuatro"
            after = self._over(after + 1)
            number = self._number(after)
        if number is None or not number.spoken or not _THOUSAND < number.value < 13 * _THOUSAND:
            return None
        month, year = divmod(number.value, _THOUSAND)
        date = _date({"d": day.value, "m": month, "y": _THOUSAND + year}) if year >= _FIRST_HUNDREDS else None
        return (date, after + 1) if date is not None else None

    def _over(self, at: int) -> int:
        """Return the next index behind fillers, pauses and the marks between the numbers of a date."""
        while at < len(self._items):
            item = self._items[at]
            if item.kind not in {Kind.FILLER, Kind.PAUSE, Kind.HYPHEN} and not (
                (item.kind in {Kind.SYMBOL, Kind.STOP} and item.text in _SEPARATORS)
                or (item.kind in {Kind.WORD, Kind.AS_IN} and self._plain[item.start : item.end] in _LINKS)
            ):
                break
            at += 1
        return at


def _date(parts: dict[str, int]) -> dt.date | None:
    """Return the date, or None where the calendar has no such day."""
    if not _OLDEST <= parts["y"] <= _NEWEST:
        return None
    try:
        return dt.date(parts["y"], parts["m"], parts["d"])
    except ValueError:
        return None
