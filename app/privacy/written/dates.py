"""Dates as they are written, in figures and by the names of months in four languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from typing import Final

_MONTHS: Final = (
    "january janurary januray jan januar janner janvier janv enero ene",
    "february febuary feburary febrary feb februar feber fevrier fev fevr febrero",
    "march mar marz mrz mars marzo",
    "april apr avril avr abril abr",
    "may mai mayo",
    "june jun juni juin junio",
    "july jul juli juillet juil julio",
    "august agust aug aout agosto ago",
    "september septmber septemeber sep sept septembre septiembre set",
    "october octber ocotber oct oktober okt octobre octubre",
    "november novemeber nov novembre noviembre",
    "december decemeber dec dezember dez decembre diciembre dic",
)
MONTH_NUMBERS: Final = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}


def _by_initial(words: Iterable[str]) -> str:
    """Return a pattern of any of these words, the longest first; each place is tried by its first letter."""
    listed = sorted(words, key=lambda word: (word[0], -len(word)))
    return "|".join(
        f"{initial}(?:{'|'.join(word[1:] for word in group)})" for initial, group in groupby(listed, itemgetter(0))
    )


MONTH: Final = rf"(?:{_by_initial(MONTH_NUMBERS)})(?![^\W\d_])\.?"
_DAY: Final = r"(?:0?[1-9]|[12][0-9]|3[01])"
YEAR: Final = r"(?:1[89][0-9]{2}|20[0-9]{2})"
# What each kind begins with is looked for first, so that hardly a place is tried against all of them.
DATE: Final = re.compile(
    rf"(?=[0-9])(?<![0-9])(?:(?P<y1>{YEAR})(?P<s1>[-/. ])(?P<m1>[01]?[0-9])(?P=s1)(?P<d1>[0-3]?[0-9])(?:T[0-9:.Z+]+)?"
    rf"|(?P<a>[0-3]?[0-9])[ ]?(?P<s2>[-/. ])[ ]?(?P<b>[0-3]?[0-9])[ ]?(?P=s2)[ ]?(?P<y2>{YEAR}|(?:(?<! )|(?<=/ ))[0-9]{{2}})"
    rf"|(?P<d6>{_DAY})(?:st|nd|rd|th) (?:of )?the (?P<m6>[01]?[0-9])(?:st|nd|rd|th),? (?:of )?(?P<y6>{YEAR}|'?[0-9]{{2}})"
    rf"|(?P<d3>{_DAY})(?:st|nd|rd|th|er|\.|º|o)?[ /-]?(?:of |de |del |day of )?(?:the )?(?P<m3>{MONTH})"
    rf"(?:[ ,/-]{{0,2}}(?:de |del |of )?(?P<y3>{YEAR}|'?[0-9]{{2}}))?"
    rf"|(?P<y5>{YEAR})(?P<m5>0[1-9]|1[0-2])(?P<d5>0[1-9]|[12][0-9]|3[01]))(?![./-]?[0-9])"
    rf"|(?=[a-z])(?<![^\W_])(?P<m4>{MONTH})(?:[ /-]|, )(?:the )?(?P<d4>{_DAY})(?:st|nd|rd|th)?(?:[ ,/-]{{1,3}}(?P<y4>{YEAR}|'[0-9]{{2}}))?(?![0-9])"
)
# What else may have happened on a day of long ago.
EVENT: Final = re.compile(
    r"(?<![^\W_])(?:issue|expir|valid|hire|join|admi|discharg|appoint|meeting|due|deadline|visit|died|dying|death|dead|deceas|marri|wed|"
    r"divorc|since|sign|dat(?:ed|iert)|update(?!s?:|d to )|regist|enter(?!ed(?: as)?:? $)|start|removed|deleted|exported|"
    r"uploaded|created|submitted|processed|received(?!:)|sent(?![^\W_])|added|launched|reopen|opened|went public|customers|scheduled|mailed|renamed|migrated|reviewed|approved|rejected|filed|archived|"
    r"redacted|requested|began|begin|end|graduat|retire|arriv|moved|left|employ|"
    r"buil|found|publish|record(?!ed as|s? (?:says?|shows?|ha[sv]e?|lists?)(?![^\W_]))|buri|bapti|christen|ausgestellt|gultig|seit|gestorben|verstorben|gest(?![^\W_])|verheiratet|geheiratet|"
    r"getauft|aufgenommen|entlassen|eingestellt|unterschrieben|eingang|beginn|ende|termin|delivr|depuis|mort|"
    r"deces|decede|mariage|epous|bapt|hospitalis|admis|sorti|embauch|entree|debut|fin(?![^\W_])|rendez|emitid|expedid|caduc|valid|desde|muri|fallec|"
    r"casad|boda|bautiz|conmemor|celebr|festej|ingres|alta|contrat|inicio|cita|"
    r"solicit|tramit|apostill|legaliz|expid|pidi|pedid|recog|entreg|envi[oa]|lleg[oa]|inscri|present[oa]|notific)"
)
MONTHS_OF_YEAR: Final = 12
DAYS_OF_MONTH: Final = 31
_LATEST: Final = 2017
_PIVOT: Final = 30  # two digits of a year: up to here of this century


def is_past(day: str) -> bool:
    """Say whether a day, as YYYY-MM-DD, is of a year long past, or of none that is told."""
    year = day.partition("-")[0]
    if not year.isdigit():
        return True
    if len(year) == len("YY"):
        return not _LATEST % 100 < int(year) <= _PIVOT
    return int(year) <= _LATEST


def canonical_date(text: str, start: int, end: int) -> str:
    """Return the day that [start, end) of a folded text is, as far as it is told and no more; "" for none."""
    found = DATE.fullmatch(text, start, end)
    return day_of(found) if found is not None else ""


def is_date(text: str, start: int, end: int) -> bool:
    """Say whether [start, end) of a folded text is a day of some month, and no more."""
    return bool(canonical_date(text, start, end))


def day_of(found: re.Match[str]) -> str:
    """Return a date as YYYY-MM-DD, as far as it is known which of two numbers is the month; "" for no date."""
    year = next(filter(None, found.group("y1", "y2", "y3", "y4", "y5", "y6")), "")
    if found["a"]:
        first, second = int(found["a"]), int(found["b"])
        if not 0 < min(first, second) <= 12 or not 0 < max(first, second) <= 31:
            return ""
        month, day = (first, second) if second > 12 else (second, first)
    else:
        name = found["m3"] or found["m4"]
        month = MONTH_NUMBERS[name.rstrip(".")] if name else int(found["m1"] or found["m5"] or found["m6"])
        day = int(next(filter(None, found.group("d1", "d3", "d4", "d5", "d6"))))
        if not 0 < month <= 12 or not 0 < day <= 31:
            return ""
    return f"{year.strip(chr(39)) or '----'}-{month:02}-{day:02}"
