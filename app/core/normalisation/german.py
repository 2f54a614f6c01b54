"""German."""

from __future__ import annotations

import re
from typing import Final

from app.core.normalisation.rule import FIGURE, Rule, Where, by_pattern
from app.core.normalisation.short_forms import with_full_stop
from app.core.normalisation.wording import Money, Noun, Wording, pairs, table

MONTHS: Final = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
)  # fmt: skip
_ONES: Final = (
    "null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
)  # fmt: skip
_TENS: Final = (
    "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
)  # fmt: skip
_IRREGULAR: Final = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}


def _below_hundred(number: int) -> str:
    if number < 20:
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return f"{_ONES[ones]}und{_TENS[tens]}" if ones else _TENS[tens]


def year(number: int) -> str:
    """Write a year as it is said: neunzehnhundertfünfundachtzig; from 2000 on engines read figures right."""
    if not 1100 <= number <= 1999:
        return str(number)
    century, rest = divmod(number, 100)
    tail = "eins" if rest == 1 else _below_hundred(rest) if rest else ""
    return f"{_ONES[century]}hundert{tail}"


def ordinal(number: int, before: str) -> str:
    """Write 21. in words, with the ending that the words before it ask for."""
    stem = _IRREGULAR.get(number) or _below_hundred(number) + ("t" if number < 20 else "st")
    return stem + _ending(before)


_DATIVE: Final = frozenset(
    [
        "am",
        "vom",
        "zum",
        "im",
        "beim",
        "zur",
        "dem",
        "den",
        "des",
        "einem",
        "einen",
        "diesem",
        "diesen",
        "jedem",
        "jeden",
        "ab",
        "bis",
        "seit",
        "nach",
        "vor",
        "gegen",
        "ihrem",
        "seinem",
        "meinem",
        "unserem",
        "ihren",
        "seinen",
        "meinen",
        "unseren",
    ]
)
_NOMINATIVE: Final = frozenset(
    [
        "der",
        "die",
        "das",
        "diese",
        "dieser",
        "dieses",
        "jede",
        "jeder",
        "jedes",
        "eine",
        "meine",
        "seine",
        "ihre",
        "unsere",
    ]
)
_ORDINAL_LAST: Final = re.compile(
    rf"\b(?i:{'|'.join(sorted(_DATIVE | _NOMINATIVE))})[ \u00a0](?:[1-9]|[1-9]\d)\.\s\Z"
)
_WEEKDAYS: Final = frozenset(
    ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag")
)
_PREPOSITIONS: Final = frozenset(
    [
        "in",
        "an",
        "auf",
        "von",
        "mit",
        "zu",
        "aus",
        "nach",
        "seit",
        "bei",
        "vor",
        "über",
        "unter",
        "während",
        "wegen",
    ]
)


def _ending(before: str) -> str:
    words = [word.casefold() for word in re.findall(r"\w+", before[-40:])][-2:]
    if not words:
        return "er"
    if len(words) == 2 and words[-1] in _WEEKDAYS:
        words = words[:1]
    if words[-1] in _DATIVE or (len(words) == 2 and words[-1] == "der" and words[0] in _PREPOSITIONS):
        return "en"
    return "e" if words[-1] in _NOMINATIVE else "er"


def _date(day: int, month: int, of_year: int | None, before: str) -> str:
    said = f"{ordinal(day, before)} {MONTHS[month - 1]}"
    return said if of_year is None else f"{said} {year(of_year)}"


def _ordinal_alone(number: int) -> str:
    return ordinal(number, "")


def _clock(hour: int, minute: int) -> str:
    said = f"{'ein' if hour == 1 else hour} Uhr"
    return f"{said} {minute}" if minute else said


WORDING: Final = Wording(
    decimal=",",
    thousands=".\u00a0\u202f\u2009’",
    minus="minus",
    to="bis",
    times="mal",
    section="Paragraf",
    sections="Paragrafen",
    about="etwa",
    at="ät",
    dot="Punkt",
    dash="Bindestrich",
    plus="plus",
    hashtag="Häschtäg",
    number="Nummer",
    dates=_date,
    clock=_clock,
    ordinal=_ordinal_alone,
    money={
        "€": Money(Noun("Euro", "Euro", "ein"), "Cent"),
        "EUR": Money(Noun("Euro", "Euro", "ein"), "Cent"),
        "$": Money(Noun("Dollar", "Dollar", "ein"), "Cent"),
        "US$": Money(Noun("US-Dollar", "US-Dollar", "ein"), "Cent"),
        "USD": Money(Noun("US-Dollar", "US-Dollar", "ein"), "Cent"),
        "£": Money(Noun("Pfund", "Pfund", "ein"), "Pence"),
        "¥": Money(Noun("Yen", "Yen", "ein")),
        "CHF": Money(Noun("Franken", "Franken", "ein"), "Rappen"),
        "Fr.": Money(Noun("Franken", "Franken", "ein"), "Rappen"),
    },
    cents_join=" ",
    units=table("""
        km | Kilometer | Kilometer | ein
        m | Meter | Meter | ein
        cm | Zentimeter | Zentimeter | ein
        mm | Millimeter | Millimeter | ein
        µm μm | Mikrometer | Mikrometer | ein
        nm | Nanometer | Nanometer | ein
        kg | Kilogramm | Kilogramm | ein
        g | Gramm | Gramm | ein
        mg | Milligramm | Milligramm | ein
        µg μg | Mikrogramm | Mikrogramm | ein
        t | Tonne | Tonnen | eine
        l L | Liter | Liter | ein
        ml | Milliliter | Milliliter | ein
        cl | Zentiliter | Zentiliter | ein
        km/h | Kilometer pro Stunde | Kilometer pro Stunde | ein
        m/s | Meter pro Sekunde | Meter pro Sekunde | ein
        m² qm | Quadratmeter | Quadratmeter | ein
        km² | Quadratkilometer | Quadratkilometer | ein
        m³ | Kubikmeter | Kubikmeter | ein
        ha | Hektar | Hektar | ein
        °C | Grad Celsius | Grad Celsius | ein
        °F | Grad Fahrenheit | Grad Fahrenheit | ein
        ° | Grad | Grad | ein
        % | Prozent | Prozent | ein
        ‰ | Promille | Promille | ein
        kB KB | Kilobyte | Kilobyte | ein
        MB | Megabyte | Megabyte | ein
        GB | Gigabyte | Gigabyte | ein
        TB | Terabyte | Terabyte | ein
        Mbit/s | Megabit pro Sekunde | Megabit pro Sekunde | ein
        W | Watt | Watt | ein
        kW | Kilowatt | Kilowatt | ein
        MW | Megawatt | Megawatt | ein
        kWh | Kilowattstunde | Kilowattstunden | eine
        V | Volt | Volt | ein
        mA | Milliampere | Milliampere | ein
        Hz | Hertz | Hertz | ein
        kHz | Kilohertz | Kilohertz | ein
        MHz | Megahertz | Megahertz | ein
        GHz | Gigahertz | Gigahertz | ein
        dB | Dezibel | Dezibel | ein
        hPa | Hektopascal | Hektopascal | ein
        kcal | Kilokalorie | Kilokalorien | eine
        kJ | Kilojoule | Kilojoule | ein
        h Std. | Stunde | Stunden | eine
        min Min. | Minute | Minuten | eine
        s Sek. | Sekunde | Sekunden | eine
        ms | Millisekunde | Millisekunden | eine
    """),
    multiples={
        "Tsd.": Noun("tausend", "tausend", "ein"),
        "Mio.": Noun("Million", "Millionen", "eine"),
        "Mio": Noun("Million", "Millionen", "eine"),
        "Millionen": Noun("Million", "Millionen", "eine"),
        "Million": Noun("Million", "Millionen", "eine"),
        "Mrd.": Noun("Milliarde", "Milliarden", "eine"),
        "Mrd": Noun("Milliarde", "Milliarden", "eine"),
        "Milliarden": Noun("Milliarde", "Milliarden", "eine"),
        "Milliarde": Noun("Milliarde", "Milliarden", "eine"),
    },
    fractions={
        "1/2": "ein halb",
        "1/3": "ein Drittel",
        "2/3": "zwei Drittel",
        "1/4": "ein Viertel",
        "3/4": "drei Viertel",
        "1/5": "ein Fünftel",
        "2/5": "zwei Fünftel",
        "3/5": "drei Fünftel",
        "4/5": "vier Fünftel",
        "1/6": "ein Sechstel",
        "5/6": "fünf Sechstel",
        "1/8": "ein Achtel",
        "3/8": "drei Achtel",
        "5/8": "fünf Achtel",
        "7/8": "sieben Achtel",
        "1/10": "ein Zehntel",
    },
    and_fraction="",
    and_half="einhalb",
    abbreviations=pairs("""
        Dr. = Doktor
        Prof. = Professor
        Hr. = Herr
        Hrn. = Herrn
        Fr. = Frau
        Dipl.-Ing. = Diplomingenieur
        z.B. = zum Beispiel
        d.h. = das heißt
        u.a. = unter anderem
        u.Ä. = und Ähnliches
        o.Ä. = oder Ähnliches
        z.T. = zum Teil
        i.d.R. = in der Regel
        u.U. = unter Umständen
        v.a. = vor allem
        s.o. = siehe oben
        s.u. = siehe unten
        a.D. = außer Dienst
        n.Chr. = nach Christus
        v.Chr. = vor Christus
        m.E. = meines Erachtens
        usw. = und so weiter
        usf. = und so fort
        etc. = et cetera
        bzw. = beziehungsweise
        ca. = circa
        evtl. = eventuell
        ggf. = gegebenenfalls
        inkl. = inklusive
        exkl. = exklusive
        max. = maximal
        min. = mindestens
        mind. = mindestens
        sog. = sogenannte
        vgl. = vergleiche
        zzgl. = zuzüglich
        abzgl. = abzüglich
        bspw. = beispielsweise
        gem. = gemäß
        geb. = geboren
        gest. = gestorben
        St. = Sankt
        Str. = Straße
        str. = straße
        Tel. = Telefon
        Mio. = Millionen
        Mrd. = Milliarden
        Tsd. = Tausend
        zw. = zwischen
        allg. = allgemein
        Co. = Co
    """),
    before_numbers=pairs("""
        Nr. = Nummer
        S. = Seite
        Abb. = Abbildung
        Abs. = Absatz
        Art. = Artikel
        Bd. = Band
        Kap. = Kapitel
        Tab. = Tabelle
        Jh. = Jahrhundert
    """),
    ordinal_last=_ORDINAL_LAST,
    never_last=frozenset(
        [
            "Dr.",
            "Prof.",
            "Hr.",
            "Hrn.",
            "Fr.",
            "Dipl.-Ing.",
            "z.B.",
            "d.h.",
            "i.d.R.",
            "bzw.",
            "ca.",
            "evtl.",
            "ggf.",
            "inkl.",
            "exkl.",
            "sog.",
            "vgl.",
            "zzgl.",
            "abzgl.",
            "bspw.",
            "gem.",
            "geb.",
            "gest.",
            "St.",
            "mind.",
            "v.a.",
            "zw.",
        ]
    ),
)

_MONTH: Final = "|".join(MONTHS)


def _ordinal(match: re.Match[str]) -> str | None:
    number = int(match["day"])
    return ordinal(number, match.string[: match.start()]) if 1 <= number <= 99 else None


def _day_and_month(match: re.Match[str]) -> str | None:
    day, month = int(match["d"]), int(match["m"])
    is_day = 1 <= month <= 12 and 1 <= day <= 31
    before = match.string[: match.start()]
    return (
        f"{ordinal(day, before)} {ordinal(month, 'der' if _ending(before) == 'e' else before)}" if is_day else None
    )


def _short_year_date(match: re.Match[str]) -> str | None:
    day, month = int(match["d"]), int(match["m"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return f"{_date(day, month, None, match.string[: match.start()])} {match['y']}"


def _clock_time(match: re.Match[str]) -> str:
    return _clock(int(match["h"]), int(match["m"]))


def _year(match: re.Match[str]) -> str:
    return year(int(match["it"]))


def _years(match: re.Match[str]) -> str:
    return f"{year(int(match['first']))} bis {year(int(match['last']))}"


EXTRA: Final[tuple[Rule, ...]] = (
    Where(
        FIGURE,
        by_pattern("number", r"(?<![\w.,:])1(?=[ \u00a0](?:Million|Milliarde|Woche|Stunde|Minute|Sekunde|Tonne|Seite|Person|Mark)\b)", "eine"),
        by_pattern("number", r"(?<![\w.,:])1(?=[ \u00a0](?:Euro|Cent|Dollar|Franken|Tag|Monat|Jahr|Meter|Kilometer|Liter|Kilo|Gramm|Prozent|Grad)\b)", "ein"),
        by_pattern("time", r"(?<![\w:.,])(?P<h>[01]?\d|2[0-3])[.:](?P<m>[0-5]\d)[ \u00a0]Uhr\b", _clock_time),
        by_pattern("time", r"(?<![\w:.,])(?P<it>1)[ \u00a0]Uhr\b", "ein"),
        by_pattern("date", r"(?<![\w.,/])(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d\d)(?![\w.]|,\d)", _short_year_date),
        by_pattern("date", r"(?<![\w.,/])(?P<d>\d{1,2})\.[ ]?(?P<m>\d{1,2})\.(?=\s+[a-zäöü(]|\)|,|[–-])", _day_and_month),
        by_pattern("date", rf"(?<![\w.,/])(?P<it>(?P<day>\d{{1,2}})\.)[ \u00a0]?(?=(?:{_MONTH})\b)", _ordinal),
        by_pattern("ordinal", r"(?<=[\w,;:(„«»][ \u00a0(„])(?<![.][ ])(?P<it>(?P<day>\d{1,2})\.)(?=[ \u00a0](?!Uhr)[A-ZÄÖÜa-zäöü])", _ordinal),
        by_pattern("year", r"(?<![\w.,/–-])(?P<first>1[1-9]\d\d)[ ]?[–-][ ]?(?P<last>1[1-9]\d\d|20\d\d)(?![\w/–-])", _years),
        by_pattern("year", r"(?<![\w.,/–-])(?P<it>1[1-9]\d\d)(?![\w%/–-]|[.,]\d|[ \u00a0](?:€|\$|£|%|°|k?m\b|k?g\b|Uhr\b))", _year),
    ),
    by_pattern("abbreviation", r"(?<=[a-zß])str\.(?=[ \u00a0]\d|\W*\Z|,)", lambda match: with_full_stop(match, "straße")),
)  # fmt: skip
