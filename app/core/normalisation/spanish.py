"""Spanish."""

from __future__ import annotations

import re
from typing import Final

from app.core.normalisation.rule import FIGURE, Rule, Where, by_pattern
from app.core.normalisation.wording import Money, Noun, Wording, pairs, table

MONTHS: Final = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
    "diciembre",
)  # fmt: skip
_TENS: Final = ("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")
_ORDINALS: Final = (
    "primer", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav", "noven", "décim", "undécim", "duodécim",
)  # fmt: skip


def _ones() -> dict[tuple[str, str], str]:
    """Return what is said of 21, 31, … with a noun: veintiún kilómetros, treinta y una horas."""
    said = {("21", "un"): "veintiún", ("21", "una"): "veintiuna"}
    for tens, word in enumerate(_TENS, 3):
        said |= {(f"{tens}1", article): f"{word} y {article}" for article in ("un", "una")}
    return said


def _date(day: int, month: int, of_year: int | None, _before: str) -> str:
    said = f"{'uno' if day == 1 else day} de {MONTHS[month - 1]}"
    return said if of_year is None else f"{said} de {of_year}"


def _ordinal_alone(number: int) -> str:
    return f"{_ORDINALS[number - 1]}o" if number <= len(_ORDINALS) else str(number)


def _clock(hour: int, minute: int) -> str:
    hours = "una" if hour == 1 else str(hour)
    return f"{hours} y {minute}" if minute else f"{hours} en punto"


WORDING: Final = Wording(
    decimal=",",
    thousands=". \u00a0\u202f\u2009",
    minus="menos",
    to="a",
    times="por",
    section="parágrafo",
    sections="parágrafos",
    about="unos",
    at="arroba",
    dot="punto",
    dash="guion",
    plus="más",
    hashtag="etiqueta",
    number="número",
    dates=_date,
    clock=_clock,
    ordinal=_ordinal_alone,
    money={
        "€": Money(Noun("euro", "euros", "un"), "céntimos"),
        "EUR": Money(Noun("euro", "euros", "un"), "céntimos"),
        "$": Money(Noun("dólar", "dólares", "un"), "centavos"),
        "US$": Money(Noun("dólar estadounidense", "dólares estadounidenses", "un"), "centavos"),
        "USD": Money(Noun("dólar estadounidense", "dólares estadounidenses", "un"), "centavos"),
        "£": Money(Noun("libra", "libras", "una"), "peniques"),
        "¥": Money(Noun("yen", "yenes", "un")),
        "MXN": Money(Noun("peso mexicano", "pesos mexicanos", "un"), "centavos"),
        "CHF": Money(Noun("franco suizo", "francos suizos", "un"), "céntimos"),
    },
    cents_join=" con ",
    units=table("""
        km | kilómetro | kilómetros | un
        m | metro | metros | un
        cm | centímetro | centímetros | un
        mm | milímetro | milímetros | un
        µm μm | micrómetro | micrómetros | un
        nm | nanómetro | nanómetros | un
        kg | kilogramo | kilogramos | un
        g | gramo | gramos | un
        mg | miligramo | miligramos | un
        µg μg | microgramo | microgramos | un
        t | tonelada | toneladas | una
        l L | litro | litros | un
        ml mL | mililitro | mililitros | un
        cl | centilitro | centilitros | un
        km/h | kilómetro por hora | kilómetros por hora | un
        m/s | metro por segundo | metros por segundo | un
        m² | metro cuadrado | metros cuadrados | un
        km² | kilómetro cuadrado | kilómetros cuadrados | un
        m³ | metro cúbico | metros cúbicos | un
        ha | hectárea | hectáreas | una
        °C | grado Celsius | grados Celsius | un
        °F | grado Fahrenheit | grados Fahrenheit | un
        ° | grado | grados | un
        % | por ciento | por ciento | uno
        ‰ | por mil | por mil | uno
        kB KB | kilobyte | kilobytes | un
        MB | megabyte | megabytes | un
        GB | gigabyte | gigabytes | un
        TB | terabyte | terabytes | un
        Mbit/s | megabit por segundo | megabits por segundo | un
        W | vatio | vatios | un
        kW | kilovatio | kilovatios | un
        MW | megavatio | megavatios | un
        kWh | kilovatio hora | kilovatios hora | un
        V | voltio | voltios | un
        mA | miliamperio | miliamperios | un
        Hz | hercio | hercios | un
        kHz | kilohercio | kilohercios | un
        MHz | megahercio | megahercios | un
        GHz | gigahercio | gigahercios | un
        dB | decibelio | decibelios | un
        hPa | hectopascal | hectopascales | un
        kcal | kilocaloría | kilocalorías | una
        kJ | kilojulio | kilojulios | un
        h | hora | horas | una
        min | minuto | minutos | un
        s | segundo | segundos | un
        ms | milisegundo | milisegundos | un
    """),
    multiples={
        "M": Noun("millón", "millones", "un"),
        "millón": Noun("millón", "millones", "un"),
        "millones": Noun("millón", "millones", "un"),
    },
    of_multiple="de ",
    fractions={
        "1/2": "medio",
        "1/3": "un tercio",
        "2/3": "dos tercios",
        "1/4": "un cuarto",
        "3/4": "tres cuartos",
        "1/5": "un quinto",
        "2/5": "dos quintos",
        "3/5": "tres quintos",
        "4/5": "cuatro quintos",
        "1/6": "un sexto",
        "5/6": "cinco sextos",
        "1/8": "un octavo",
        "3/8": "tres octavos",
        "5/8": "cinco octavos",
        "7/8": "siete octavos",
        "1/10": "un décimo",
    },
    and_fraction="y",
    and_half="y medio",
    abbreviations=pairs("""
        Sr. = señor
        Sra. = señora
        Srta. = señorita
        Sres. = señores
        Dr. = doctor
        Dra. = doctora
        D. = don
        Dña. = doña
        Prof. = profesor
        Profa. = profesora
        Lic. = licenciado
        Ing. = ingeniero
        Ud. = usted
        Uds. = ustedes
        Vd. = usted
        Vds. = ustedes
        etc. = etcétera
        p. ej. = por ejemplo
        EE.UU. = Estados Unidos
        EE. UU. = Estados Unidos
        FF. AA. = Fuerzas Armadas
        JJ. OO. = Juegos Olímpicos
        a. C. = antes de Cristo
        d. C. = después de Cristo
        aprox. = aproximadamente
        máx. = máximo
        mín. = mínimo
        Avda. = avenida
        Av. = avenida
        Sta. = santa
        Sto. = santo
        S.A. = sociedad anónima
        Cía. = compañía
        dpto. = departamento
        tel. = teléfono
        Tel. = teléfono
        a.m. = a eme
        p.m. = pe eme
        Ntra. = nuestra
    """),
    before_numbers=pairs("""
        n.º = número
        N.º = número
        nº = número
        N° = número
        n° = número
        núm. = número
        núms. = números
        pág. = página
        págs. = páginas
        p. = página
        pp. = páginas
        fig. = figura
        art. = artículo
        cap. = capítulo
        vol. = volumen
    """),
    never_last=frozenset(
        [
            "Sr.",
            "Sra.",
            "Srta.",
            "Sres.",
            "Dr.",
            "Dra.",
            "D.",
            "Dña.",
            "Prof.",
            "Profa.",
            "Lic.",
            "Ing.",
            "p.ej.",
            "aprox.",
            "Avda.",
            "Av.",
            "Sta.",
            "Sto.",
            "máx.",
            "mín.",
            "Ntra.",
        ]
    ),
    counted=_ones(),
)


_BEFORE_NOUN: Final = re.compile(r"[ ](?!(?:de|del|y|o|en|a|al|con|por)\b)[a-zá-ú]")


def _ordinal(match: re.Match[str]) -> str | None:
    number, ending = int(match["number"]), match["ending"]
    if not 1 <= number <= len(_ORDINALS):
        return None
    stem = _ORDINALS[number - 1]
    if ending in "º°" and number in {1, 3} and _BEFORE_NOUN.match(match.string, match.end()):
        return stem
    return stem if ending == "er" else stem + ("a" if ending in "ªa" else "o")


def _time(match: re.Match[str]) -> str:
    return _clock(int(match["h"]), int(match["m"]))


EXTRA: Final[tuple[Rule, ...]] = (
    Where(
        FIGURE,
        by_pattern("number", r"(?<![\w.,:])1(?=[ \u00a0](?:euro|dólar|peso|céntimo|kilo|metro|kilómetro|litro|año|mes|día|millón|minuto|segundo)\b)", "un"),
        by_pattern("number", r"(?<![\w.,:])1(?=[ \u00a0](?:hora|semana|persona|libra|tonelada|página)\b)", "una"),
        by_pattern("time", r"(?<![\w:.,])(?P<h>[01]?\d|2[0-3])[:.](?P<m>[0-5]\d)[ \u00a0]?(?:h|hs|hrs)\b", _time),
        by_pattern("ordinal", r"(?<![\w.,])(?P<number>\d{1,2})\.?(?P<ending>º|ª|°(?![CF])(?=[ ][a-zá-ú])|er(?=[ ]))(?!\w)", _ordinal),
    ),
)  # fmt: skip
