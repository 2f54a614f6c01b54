"""English, as written in America unless the language says otherwise."""

from __future__ import annotations

import dataclasses
import re
from typing import Final

from app.core.normalisation.rule import FIGURE, Rule, Where, by_pattern
from app.core.normalisation.short_forms import with_full_stop
from app.core.normalisation.wording import Money, Noun, Wording, pairs, table

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def ordinal(number: int) -> str:
    """Write 21 as 21st."""
    ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def year(number: int) -> str:
    """Write a year as it is said: 19 85, 19 oh 5, 19 hundred, 2005."""
    century, rest = divmod(number, 100)
    if not 1100 <= number <= 2099 or 2000 <= number <= 2009:
        return str(number)
    if not rest:
        return f"{century} hundred"
    return f"{century} oh {rest}" if rest < 10 else f"{century} {rest}"


def _american_date(day: int, month: int, of_year: int | None, _before: str) -> str:
    said = f"{MONTHS[month - 1]} {ordinal(day)}"
    return said if of_year is None else f"{said}, {year(of_year)}"


def _british_date(day: int, month: int, of_year: int | None, before: str) -> str:
    the = "" if before.endswith("the ") else "the "
    said = f"{the}{ordinal(day)} of {MONTHS[month - 1]}"
    return said if of_year is None else f"{said} {year(of_year)}"


def _clock(hour: int, minute: int) -> str:
    if not minute:
        return f"{hour} o'clock" if hour <= 12 else f"{hour} hundred"
    return f"{hour} {minute}" if minute >= 10 else f"{hour} oh {minute}"


_WORDING: Final = Wording(
    decimal=".",
    thousands=",\u00a0\u202f\u2009",
    minus="minus",
    to="to",
    times="times",
    section="section",
    sections="sections",
    about="about",
    at="at",
    dot="dot",
    dash="dash",
    plus="plus",
    hashtag="hashtag",
    number="number",
    dates=_american_date,
    clock=_clock,
    ordinal=ordinal,
    is_month_first=True,
    money={
        "€": Money(Noun("euro", "euros"), "cents"),
        "$": Money(Noun("dollar", "dollars"), "cents"),
        "US$": Money(Noun("U.S. dollar", "U.S. dollars"), "cents"),
        "£": Money(Noun("pound", "pounds"), "pence"),
        "¥": Money(Noun("yen", "yen")),
        "₹": Money(Noun("rupee", "rupees"), "paise"),
        "CHF": Money(Noun("Swiss franc", "Swiss francs"), "centimes"),
        "EUR": Money(Noun("euro", "euros"), "cents"),
        "USD": Money(Noun("U.S. dollar", "U.S. dollars"), "cents"),
        "GBP": Money(Noun("pound", "pounds"), "pence"),
    },
    cents_join=" and ",
    units=table("""
        km | kilometre | kilometres
        m | metre | metres
        cm | centimetre | centimetres
        mm | millimetre | millimetres
        µm μm | micrometre | micrometres
        nm | nanometre | nanometres
        mi | mile | miles
        ft | foot | feet
        yd | yard | yards
        kg | kilogram | kilograms
        g | gram | grams
        mg | milligram | milligrams
        µg μg | microgram | micrograms
        t | tonne | tonnes
        lb lbs | pound | pounds
        oz | ounce | ounces
        l L | litre | litres
        ml mL | millilitre | millilitres
        cl | centilitre | centilitres
        km/h kph | kilometre per hour | kilometres per hour
        m/s | metre per second | metres per second
        mph | mile per hour | miles per hour
        m² m2 | square metre | square metres
        km² | square kilometre | square kilometres
        m³ m3 | cubic metre | cubic metres
        ha | hectare | hectares
        °C | degree Celsius | degrees Celsius
        °F | degree Fahrenheit | degrees Fahrenheit
        ° | degree | degrees
        % | percent
        ‰ | per mille
        kB KB | kilobyte | kilobytes
        MB | megabyte | megabytes
        GB | gigabyte | gigabytes
        TB | terabyte | terabytes
        Mbit/s Mbps | megabit per second | megabits per second
        W | watt | watts
        kW | kilowatt | kilowatts
        MW | megawatt | megawatts
        kWh | kilowatt hour | kilowatt hours
        V | volt | volts
        mA | milliampere | milliamperes
        Hz | hertz
        kHz | kilohertz
        MHz | megahertz
        GHz | gigahertz
        dB | decibel | decibels
        hPa | hectopascal | hectopascals
        kcal | kilocalorie | kilocalories
        kJ | kilojoule | kilojoules
        h hr hrs | hour | hours
        min mins | minute | minutes
        s sec secs | second | seconds
        ms | millisecond | milliseconds
    """),
    multiples={
        "k": Noun("thousand", "thousand"),
        "K": Noun("thousand", "thousand"),
        "m": Noun("million", "million"),
        "M": Noun("million", "million"),
        "mn": Noun("million", "million"),
        "million": Noun("million", "million"),
        "bn": Noun("billion", "billion"),
        "B": Noun("billion", "billion"),
        "billion": Noun("billion", "billion"),
        "tn": Noun("trillion", "trillion"),
        "trillion": Noun("trillion", "trillion"),
    },
    fractions={
        "1/2": "one half",
        "1/3": "one third",
        "2/3": "two thirds",
        "1/4": "one quarter",
        "3/4": "three quarters",
        "1/5": "one fifth",
        "2/5": "two fifths",
        "3/5": "three fifths",
        "4/5": "four fifths",
        "1/6": "one sixth",
        "5/6": "five sixths",
        "1/8": "one eighth",
        "3/8": "three eighths",
        "5/8": "five eighths",
        "7/8": "seven eighths",
        "1/10": "one tenth",
    },
    and_fraction="and",
    and_half="and a half",
    abbreviations=pairs("""
        Mr. = Mister
        Mrs. = Missis
        Ms. = Miz
        Messrs. = Messieurs
        Dr. = Doctor
        Prof. = Professor
        Jr. = Junior
        Sr. = Senior
        Rev. = Reverend
        Gen. = General
        Gov. = Governor
        Sen. = Senator
        Capt. = Captain
        Lt. = Lieutenant
        Sgt. = Sergeant
        e.g. = for example
        i.e. = that is
        etc. = et cetera
        et al. = and others
        vs. = versus
        approx. = approximately
        a.k.a. = also known as
        c/o = care of
        w/o = without
        w/ = with
        Inc. = Incorporated
        Ltd. = Limited
        Corp. = Corporation
        Dept. = Department
        dept. = department
        Ave. = Avenue
        Blvd. = Boulevard
        Rd. = Road
        Mt. = Mount
        cf. = compare
        ca. = circa
        est. = established
        excl. = excluding
        incl. = including
        max. = maximum
        min. = minimum
    """),
    before_numbers=pairs("""
        No. = number
        no. = number
        Nos. = numbers
        p. = page
        pp. = pages
        Fig. = figure
        Figs. = figures
        fig. = figure
        Vol. = volume
        vol. = volume
        Ch. = chapter
        ch. = chapter
        Eq. = equation
        Sec. = section
        sec. = section
        Jan. = January
        Feb. = February
        Mar. = March
        Apr. = April
        Jun. = June
        Jul. = July
        Aug. = August
        Sep. = September
        Sept. = September
        Oct. = October
        Nov. = November
        Dec. = December
    """),
    never_last=frozenset(
        [
            "Mr.",
            "Mrs.",
            "Ms.",
            "Messrs.",
            "Dr.",
            "Prof.",
            "Rev.",
            "Gen.",
            "Gov.",
            "Sen.",
            "Capt.",
            "Lt.",
            "Sgt.",
            "St.",
            "Mt.",
            "e.g.",
            "i.e.",
            "vs.",
            "approx.",
            "cf.",
            "ca.",
            "a.k.a.",
            "incl.",
            "excl.",
        ]
    ),
)
WORDING: Final = _WORDING
BRITISH: Final = dataclasses.replace(_WORDING, is_month_first=False, dates=_british_date)

_MONTH: Final = "|".join(MONTHS)
_SHORT_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\."
_BEFORE_YEAR: Final = (
    "in|since|by|until|till|before|after|from|around|circa|during|early|late|mid|year|years|spring|summer|autumn|fall|"
    "winter|anno|©|copyright|and|to|between"
)


def _named_date(match: re.Match[str]) -> str | None:
    day = int(match["day"])
    return ordinal(day) if 1 <= day <= 31 else None


def _year(match: re.Match[str]) -> str:
    return year(int(match["it"]))


def _years(match: re.Match[str]) -> str:
    return f"{year(int(match['first']))} to {year(int(match['last']))}"


def _decade(match: re.Match[str]) -> str:
    century = match["century"]
    return f"{century} {_DECADES[match['ten']]}" if century else _DECADES[match["ten"]]


_DECADES: Final = {
    "10": "tens", "20": "twenties", "30": "thirties", "40": "forties", "50": "fifties", "60": "sixties",
    "70": "seventies", "80": "eighties", "90": "nineties",
}  # fmt: skip

EXTRA: Final[tuple[Rule, ...]] = (
    Where(
        FIGURE,
        by_pattern("date", rf"\b(?:{_MONTH}|{_SHORT_MONTH})[ \u00a0](?P<it>(?P<day>\d{{1,2}}))(?![\w:/%]|[.,]\d)", _named_date),
        by_pattern("date", rf"(?<![\w.,:/])(?P<it>(?P<day>\d{{1,2}}))[ \u00a0](?=(?:{_MONTH})\b)", _named_date),
        by_pattern("year", r"(?<![\w.,/–-])(?P<first>1[1-9]\d\d|20\d\d)[–-](?P<last>1[1-9]\d\d|20\d\d)(?![\w/–-])", _years),
        by_pattern("year", rf"\b(?:{_MONTH}|{_SHORT_MONTH})[ \u00a0](?:\d{{1,2}}(?:st|nd|rd|th)?,? ?)?(?P<it>1[1-9]\d\d|20[1-9]\d)(?![\w.,]\d|\w)", _year),
        by_pattern("year", rf"(?i:\b(?:{_BEFORE_YEAR})[ \u00a0])(?P<it>1[1-9]\d\d|20[1-9]\d)(?![\w%]|[.,]\d|[ \u00a0][a-z]+s\b)", _year),
        by_pattern("year", r"\((?P<it>1[1-9]\d\d|20[1-9]\d)\)", _year),
        by_pattern("year", r"(?<![\w.,])['’]?(?P<century>1[1-9]|20)?(?P<ten>[1-9]0)['’]?s\b", _decade),
    ),
    by_pattern("abbreviation", r"\bSt\.[ \u00a0](?=[A-Z])", "Saint "),
    by_pattern("abbreviation", r"(?<=[a-z] )St\.(?=\W*\Z|,| [a-z])", lambda match: with_full_stop(match, "Street")),
    Where(FIGURE, by_pattern("fraction", r"\b24/7\b", "24 7")),
)  # fmt: skip
