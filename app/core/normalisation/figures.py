"""Money, measures, fractions, ranges: figures together with what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.core.normalisation.rule import Rule, Where, by_pattern
from app.core.normalisation.wording import Noun, Wording

_SPACE = r"[ \u00a0\u202f\u2009]?"
_UNICODE_FRACTIONS = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
    "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
}  # fmt: skip
_DECIMALS = re.compile(r"[.,](?=\d\d\Z)")
_SURE_FRACTIONS = frozenset({"1/2", "1/3", "2/3", "1/4", "3/4"})
"""Others may be days of the year as well."""
_SPACED_UNITS = frozenset("mhslstWVNJ")
"""Units of one letter that are sure only with a space before them."""


def alternatives(words: Iterable[str]) -> str:
    """Return a pattern for any of these, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def number(wording: Wording) -> str:
    """Return the pattern of a number as the language writes it."""
    group, point = f"[{wording.thousands}]", re.escape(wording.decimal)
    return rf"(?:\d{{1,3}}(?:{group}\d{{3}})+(?!\d)(?:{point}\d+)?|\d+(?:{point}\d+)?)"


def figure_rules(wording: Wording) -> list[Rule]:
    """Return the rules about figures with something beside them."""
    every = (*_money(wording), *_measures(wording), *_fractions(wording), *_ranges(wording), *_signs(wording))
    return [Where(rf"[\d{''.join(_UNICODE_FRACTIONS)}]", *every)]


def counted(wording: Wording, figure: str, noun: Noun) -> str:
    """Say a figure and a noun: one kilometre, five kilometres."""
    plain = plain_number(wording, figure)
    if plain in {"1", f"{wording.minus} 1"}:
        return f"{plain[:-1]}{noun.article} {noun.one}"
    return f"{wording.counted.get((plain, noun.article), plain)} {noun.many}"


def plain_number(wording: Wording, figure: str) -> str:
    """Write a figure without groups of thousands, its sign as a word."""
    plain = re.sub(rf"[{wording.thousands}](?=\d{{3}})", "", figure)
    return f"{wording.minus} {plain[1:].strip()}" if plain[:1] in {"-", "−"} else plain


def _money(wording: Wording) -> list[Rule]:
    signs = alternatives(wording.money)
    words = alternatives(wording.multiples)
    one = rf"(?:\d+[.,]\d\d(?!\d)|{number(wording)})"  # two decimals, behind the sign of any country

    def say(match: re.Match[str]) -> str:
        money = wording.money[match["sign"]]
        figure, multiple = _DECIMALS.sub(wording.decimal, match["figure"]), match["multiple"]
        if multiple:
            noun = wording.multiples[multiple]
            return f"{counted(wording, figure, noun)} {wording.of_multiple}{money.unit.many}"
        whole, _, part = figure.partition(wording.decimal)
        if len(part) != 2 or not money.cents:
            return counted(wording, figure, money.unit)
        if part == "00":
            return counted(wording, whole, money.unit)
        if whole == "0":
            return f"{int(part)} {money.cents}"
        tail = f" {money.cents}" if wording.cents_join.strip() else ""
        return f"{counted(wording, whole, money.unit)}{wording.cents_join}{int(part)}{tail}"

    def say_range(match: re.Match[str]) -> str:
        last = counted(wording, match["last"], wording.money[match["sign"]].unit)
        return f"{plain_number(wording, match['first'])} {wording.to} {last}"

    many = rf"(?:{_SPACE}(?P<multiple>{words})(?!\w))?"
    edge = r"(?![\w])"
    behind = rf"(?<![\w.,])(?P<figure>[-−]?{one})(?:,[-–—]{{1,2}})?{many}{_SPACE}(?P<sign>{signs}){edge}"
    between = rf"(?<![\w.,])(?P<first>{one}){_SPACE}[-–]{_SPACE}(?P<last>{one}){_SPACE}(?P<sign>{signs}){edge}"
    before_range = rf"(?<![\w$€£¥])(?P<sign>{signs}){_SPACE}(?P<first>{one})[-–](?P<last>{one})(?![\w.,])"
    before = rf"(?<![\w$€£¥])(?P<sign>{signs}){_SPACE}(?P<figure>{one})(?!\d){many}"
    return [
        by_pattern("currency", between, say_range),
        by_pattern("currency", before_range, say_range),
        by_pattern("currency", behind, say),
        by_pattern("currency", before, say),
    ]


def _measures(wording: Wording) -> list[Rule]:
    one = number(wording)
    close = alternatives(unit for unit in wording.units if unit not in _SPACED_UNITS)
    apart = alternatives(unit for unit in wording.units if unit in _SPACED_UNITS)

    def say(match: re.Match[str]) -> str:
        spoken = counted(wording, match["figure"], wording.units[match["unit"] or match["apart"]])
        first = match["first"]
        return f"{plain_number(wording, first)} {wording.to} {spoken}" if first else spoken

    start = rf"(?<![\w.,/])(?:(?P<first>[-−]?{one}){_SPACE}[-–]{_SPACE})?(?P<figure>[-−]?{one})"
    ends = rf"(?:{_SPACE}(?P<unit>{close})|[ \u00a0\u202f\u2009](?P<apart>{apart}))(?![\w²³]|/\D)"
    return [by_pattern("unit", start + ends, say)]


def _fractions(wording: Wording) -> list[Rule]:
    def say(match: re.Match[str]) -> str | None:
        fraction = match["slash"] or _UNICODE_FRACTIONS[match["sign"]]
        word, whole = wording.fractions.get(fraction), match["whole"]
        if word is None:
            return None
        if whole and fraction == "1/2":
            return f"{whole} {wording.and_half}"
        return f"{whole} {wording.and_fraction} {word}".replace("  ", " ") if whole else word

    signs = "".join(_UNICODE_FRACTIONS)
    slashes = alternatives(_SURE_FRACTIONS)
    pattern = rf"(?<![\d/.,])(?:(?P<whole>\d{{1,4}})[ \u00a0]?)?(?:(?P<sign>[{signs}])|(?<![\d])(?<!\bon )(?P<slash>{slashes}))(?![\d/])"
    return [by_pattern("fraction", pattern, say)]


def _ranges(wording: Wording) -> list[Rule]:
    def say(match: re.Match[str]) -> str | None:
        first, last = match["first"], match["last"]
        is_sure = match["dash"] == "–" or (len(first) <= 3 and len(last) <= 3)
        return f" {wording.to} " if is_sure and int(first) < int(last) else None

    pattern = r"(?<![\w.,/–-])(?P<first>\d{1,4})(?P<it>[ \u00a0]?(?P<dash>[–-])[ \u00a0]?)(?P<last>\d{1,4})(?![\w/–-]|[.,]\d)"
    return [by_pattern("range", pattern, say)]


def _signs(wording: Wording) -> list[Rule]:
    return [
        by_pattern("sign", r"§§[ \u00a0]?(?=\d)", f"{wording.sections} "),
        by_pattern("sign", r"§[ \u00a0]?(?=\d)", f"{wording.section} "),
        by_pattern("sign", r"(?<![\w~])~[ \u00a0]?(?=\d)", f"{wording.about} "),
        by_pattern("sign", r"(?<=\d)(?P<it>[ \u00a0]?×[ \u00a0]?)(?=\d)", f" {wording.times} "),
        by_pattern("sign", r"(?<![\w.,)])[-−](?=\d)", f"{wording.minus} "),
        by_pattern("number", r"(?<=\d)[\u00a0\u202f\u2009](?=\d{3}(?!\d))", ""),
    ]
