"""Dates and times of day that are written in figures."""

from __future__ import annotations

import re
from datetime import date

from app.core.normalisation.rule import FIGURE, Rule, Where, by_pattern
from app.core.normalisation.wording import Wording


def calendar_rules(wording: Wording) -> list[Rule]:
    """Return the rules about dates and times; what is no day of the calendar stays as it is written."""

    def say(match: re.Match[str], day: int, month: int, year: int) -> str | None:
        return (
            wording.dates(day, month, year, match.string[: match.start()]) if _is_day(year, month, day) else None
        )

    def iso(match: re.Match[str]) -> str | None:
        return say(match, int(match["d"]), int(match["m"]), int(match["y"]))

    def dotted(match: re.Match[str]) -> str | None:
        return say(match, int(match["d"]), int(match["m"]), int(match["y"]))

    def slashed(match: re.Match[str]) -> str | None:
        first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
        day, month = (second, first) if wording.is_month_first else (first, second)
        if month > 12:
            day, month = month, day
        return say(match, day, month, year)

    def clock(match: re.Match[str]) -> str:
        return wording.clock(int(match["h"]), int(match["m"]))

    every = (
        by_pattern("date", r"(?<![\w/.-])(?P<y>1\d{3}|20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?![\w/-])", iso),
        by_pattern(
            "date", r"(?<![\w/.-])(?P<d>\d{1,2})\.[ ]?(?P<m>\d{1,2})\.[ ]?(?P<y>1\d{3}|20\d\d)(?![\w/-])", dotted
        ),
        by_pattern("date", r"(?<![\w/.-])(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>1\d{3}|20\d\d)(?![\w/-])", slashed),
        by_pattern("time", r"(?<![\w:.,/])(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?![\w:]|[.,]\d)", clock),
    )
    return [Where(FIGURE, *every)]


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
