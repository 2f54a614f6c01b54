"""French."""

from __future__ import annotations

import re
from typing import Final

from app.core.normalisation.rule import FIGURE, Rule, Where, by_pattern
from app.core.normalisation.wording import Money, Noun, Wording, pairs, table

MONTHS: Final = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
_ONES: Final = (
    "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)  # fmt: skip
_TENS: Final = (
    "",
    "",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "soixante",
    "quatre-vingt",
    "quatre-vingt",
)


def _below_hundred(number: int) -> str:
    if number < 20:
        return _ONES[number]
    tens, ones = divmod(number, 10)
    if tens in {7, 9}:
        ones += 10
    if not ones:
        return _TENS[tens]
    joint = " et " if ones in {1, 11} and tens < 8 else "-"
    return f"{_TENS[tens]}{joint}{_ONES[ones]}"


def ordinal(number: int) -> str:
    """Write 21e in words."""
    if number == 1:
        return "premier"
    stem = _below_hundred(number)
    stem = stem.removesuffix("e") if stem.endswith("e") else stem
    stem += "u" if stem.endswith("cinq") else ""
    stem = f"{stem[:-1]}v" if stem.endswith("neuf") else stem
    return f"{stem}ième"


def roman(numeral: str) -> int:
    """Read a Roman numeral; 0 if it is none that is written properly."""
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
    digits = [values[char] for char in numeral.upper()]
    total = sum(-one if one < following else one for one, following in zip(digits, [*digits[1:], 0], strict=True))
    return total if _written(total) == numeral.upper() else 0


def _written(number: int) -> str:
    text = ""
    for value, sign in (
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ):
        while number >= value:
            text, number = text + sign, number - value
    return text


def _date(day: int, month: int, of_year: int | None, _before: str) -> str:
    said = f"{'premier' if day == 1 else day} {MONTHS[month - 1]}"
    return said if of_year is None else f"{said} {of_year}"


def _clock(hour: int, minute: int) -> str:
    said = "une heure" if hour == 1 else f"{hour} heures" if hour else "zéro heure"
    return f"{said} {minute}" if minute else said


WORDING: Final = Wording(
    decimal=",",
    thousands=". \u00a0\u202f\u2009",
    minus="moins",
    to="à",
    times="fois",
    section="paragraphe",
    sections="paragraphes",
    about="environ",
    at="arobase",
    dot="point",
    dash="tiret",
    plus="plus",
    hashtag="hashtag",
    number="numéro",
    dates=_date,
    clock=_clock,
    ordinal=ordinal,
    money={
        "€": Money(Noun("euro", "euros", "un"), "centimes"),
        "EUR": Money(Noun("euro", "euros", "un"), "centimes"),
        "$": Money(Noun("dollar", "dollars", "un"), "cents"),
        "$US": Money(Noun("dollar américain", "dollars américains", "un"), "cents"),
        "USD": Money(Noun("dollar américain", "dollars américains", "un"), "cents"),
        "£": Money(Noun("livre", "livres", "une"), "pence"),
        "¥": Money(Noun("yen", "yens", "un")),
        "CHF": Money(Noun("franc suisse", "francs suisses", "un"), "centimes"),
    },
    cents_join=" ",
    units=table("""
        km | kilomètre | kilomètres | un
        m | mètre | mètres | un
        cm | centimètre | centimètres | un
        mm | millimètre | millimètres | un
        µm μm | micromètre | micromètres | un
        nm | nanomètre | nanomètres | un
        kg | kilogramme | kilogrammes | un
        g | gramme | grammes | un
        mg | milligramme | milligrammes | un
        µg μg | microgramme | microgrammes | un
        t | tonne | tonnes | une
        l L | litre | litres | un
        ml mL | millilitre | millilitres | un
        cl | centilitre | centilitres | un
        km/h | kilomètre par heure | kilomètres par heure | un
        m/s | mètre par seconde | mètres par seconde | un
        m² | mètre carré | mètres carrés | un
        km² | kilomètre carré | kilomètres carrés | un
        m³ | mètre cube | mètres cubes | un
        ha | hectare | hectares | un
        °C | degré Celsius | degrés Celsius | un
        °F | degré Fahrenheit | degrés Fahrenheit | un
        ° | degré | degrés | un
        % | pour cent | pour cent | un
        ‰ | pour mille | pour mille | un
        ko Ko kB | kilooctet | kilooctets | un
        Mo MB | mégaoctet | mégaoctets | un
        Go GB | gigaoctet | gigaoctets | un
        To TB | téraoctet | téraoctets | un
        Mbit/s | mégabit par seconde | mégabits par seconde | un
        W | watt | watts | un
        kW | kilowatt | kilowatts | un
        MW | mégawatt | mégawatts | un
        kWh | kilowattheure | kilowattheures | un
        V | volt | volts | un
        mA | milliampère | milliampères | un
        Hz | hertz | hertz | un
        kHz | kilohertz | kilohertz | un
        MHz | mégahertz | mégahertz | un
        GHz | gigahertz | gigahertz | un
        dB | décibel | décibels | un
        hPa | hectopascal | hectopascals | un
        kcal | kilocalorie | kilocalories | une
        kJ | kilojoule | kilojoules | un
        h | heure | heures | une
        min mn | minute | minutes | une
        s | seconde | secondes | une
        ms | milliseconde | millisecondes | une
    """),
    multiples={
        "M": Noun("million", "millions", "un"),
        "million": Noun("million", "millions", "un"),
        "millions": Noun("million", "millions", "un"),
        "Md": Noun("milliard", "milliards", "un"),
        "milliard": Noun("milliard", "milliards", "un"),
        "milliards": Noun("milliard", "milliards", "un"),
    },
    of_multiple="d'",
    fractions={
        "1/2": "un demi",
        "1/3": "un tiers",
        "2/3": "deux tiers",
        "1/4": "un quart",
        "3/4": "trois quarts",
        "1/5": "un cinquième",
        "2/5": "deux cinquièmes",
        "3/5": "trois cinquièmes",
        "4/5": "quatre cinquièmes",
        "1/6": "un sixième",
        "5/6": "cinq sixièmes",
        "1/8": "un huitième",
        "3/8": "trois huitièmes",
        "5/8": "cinq huitièmes",
        "7/8": "sept huitièmes",
        "1/10": "un dixième",
    },
    and_fraction="et",
    and_half="et demi",
    abbreviations=pairs("""
        MM. = Messieurs
        Mme = Madame
        Mmes = Mesdames
        Mlle = Mademoiselle
        Mlles = Mesdemoiselles
        Dr = Docteur
        Dr. = Docteur
        Me = Maître
        Pr = Professeur
        Pr. = Professeur
        Prof. = Professeur
        St = Saint
        Ste = Sainte
        etc. = et cetera
        c.-à-d. = c'est-à-dire
        p. ex. = par exemple
        par ex. = par exemple
        cf. = confer
        env. = environ
        av. J.-C. = avant Jésus-Christ
        apr. J.-C. = après Jésus-Christ
        J.-C. = Jésus-Christ
        bd = boulevard
        Bd = Boulevard
        av. = avenue
        max. = maximum
        min. = minimum
        tél. = téléphone
        Tél. = Téléphone
        s.v.p. = s'il vous plaît
        S.A. = société anonyme
        chap. = chapitre
        vol. = volume
        éd. = édition
    """),
    before_numbers=pairs("""
        n° = numéro
        N° = numéro
        no = numéro
        p. = page
        pp. = pages
        fig. = figure
        art. = article
        chap. = chapitre
        vol. = volume
        t. = tome
    """),
    never_last=frozenset(["M.", "MM.", "Dr.", "Pr.", "Prof.", "c.-à-d.", "p.ex.", "cf.", "env.", "av.", "apr."]),
)


def _ordinal(match: re.Match[str]) -> str | None:
    number = int(match["number"])
    if number == 1:
        return "première" if match["ending"].startswith("r") else "premier"
    return ordinal(number) if number <= 99 else None


def _century(match: re.Match[str]) -> str | None:
    number = roman(match["numeral"])
    return ordinal(number) if 1 <= number <= 99 else None


def _time(match: re.Match[str]) -> str:
    minute = match["m"]
    return _clock(int(match["h"]), int(minute) if minute else 0)


EXTRA: Final[tuple[Rule, ...]] = (
    Where(
        FIGURE,
        by_pattern("time", r"(?<![\w:.,])(?P<h>[01]?\d|2[0-3])[ \u00a0\u202f]?h[ \u00a0\u202f]?(?P<m>[0-5]\d)(?!\w)", _time),
        by_pattern("time", r"(?<![\w:.,])(?P<h>[01]?\d|2[0-3])h(?P<m>)(?!\w)", _time),
    ),
    by_pattern("abbreviation", r"\bM\.[ \u00a0](?=[A-ZÀ-Þ]|l[ea] |l['’]|de |d['’])", "Monsieur "),
    Where(FIGURE, by_pattern("ordinal", r"(?<![\w.,])(?P<number>\d{1,2})(?P<ending>ère|ère|ème|ieme|er|re|nd|nde|e|ᵉ)(?!\w)", _ordinal)),
    by_pattern("ordinal", r"\b(?P<it>(?P<numeral>[IVXLC]+)(?:ème|er|e|ᵉ))(?=[ \u00a0]si[èe]cles?\b|[ \u00a0]et[ \u00a0][IVXLC])", _century),
)  # fmt: skip
