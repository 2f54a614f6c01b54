"""Spoken identifiers in Spanish."""

from __future__ import annotations

from collections.abc import Sequence

from app.privacy.spoken.alphabets import NATO, SPANISH
from app.privacy.spoken.items import Item, Kind
from app.privacy.spoken.lexicon import (
    Lexicon,
    counted,
    named,
    no_compound,
    strong_of,
    symbols,
    vocabulary,
    weak_of,
)

_NUMBERS = (
    counted(
        Kind.NUMBER,
        "cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
        "diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós veintitrés veinticuatro "
        "veinticinco veintiséis veintisiete veintiocho veintinueve",
    )
    | counted(Kind.NUMBER, "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento", 30, 10)
    | counted(
        Kind.NUMBER,
        "doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas "
        "seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas",
        200,
        100,
    )
    | named(Kind.NUMBER, "mil", "1000", 1000)
    | named(Kind.NUMBER, "millón, millones", "1000000", 1_000_000)
    | named(Kind.NUMBER, "un, una", "1", 1, weak=True)
)
_PLURALS = counted(Kind.PLURAL, "ceros unos doses treses cuatros cincos seises sietes ochos nueves")
_ORDINALS = named(Kind.ORDINAL, "primero, primer", "1", 1)
_MONTHS = counted(
    Kind.MONTH,
    "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
    1,
)
_SYMBOLS = (
    symbols(
        {
            ".": "punto, dot",
            "-": "guion, guión, raya, menos, guion medio, guión medio",
            "_": "guion bajo, guión bajo, subguion, subrayado, barra baja, underscore, raya baja, raya abajo",
            "/": "barra, slash, diagonal, barra oblicua, barra inclinada",
            "\\": "contrabarra, barra invertida, backslash",
            ":": "dos puntos",
            "+": "más, signo más",
            "#": "almohadilla, numeral, hashtag, gato",
            "!": "exclamación, signo de exclamación, admiración",
            "?": "signo de interrogación, interrogación",
            "$": "signo de dólar, dólar",
            "%": "por ciento",
            "&": "ampersand, et",
            "*": "asterisco",
            "=": "igual, signo igual",
            "~": "virgulilla",
        }
    )
    | named(Kind.AT, "at", "@")
    | named(Kind.AT, "arroba, arrobas", "@", 1)
    | named(Kind.COMMA, "coma", ".")
)
_WAYS = (
    named(Kind.REPEAT, "doble, dos veces, dos veces el", value=2)
    | named(Kind.REPEAT, "triple, tres veces, tres veces el", value=3)
    | named(Kind.REPEAT, "cuádruple, cuatro veces, cuatro veces el", value=4)
    | named(Kind.AND, "y")
    | named(Kind.AS_IN, "de, como, como en, como de")
    | named(Kind.UPPER, "mayúscula, en mayúscula, en mayúsculas, mayúsculas", value=1)
    | named(
        Kind.LOWER,
        "minúscula, en minúscula, en minúsculas, todo en minúsculas, todo minúsculas, minúsculas",
        value=1,
    )
    | named(Kind.SUFFIX, "grados, grado", "°")
    | named(Kind.SUFFIX, "minutos, minuto", "'")
    | named(Kind.SUFFIX, "segundos", '"')
    | named(Kind.SUFFIX, "norte, latitud norte, de latitud norte", " N")
    | named(Kind.SUFFIX, "sur, latitud sur, de latitud sur", " S")
    | named(Kind.SUFFIX, "este", " E", weak=True)
    | named(Kind.SUFFIX, "longitud este, de longitud este", " E")
    | named(Kind.SUFFIX, "oeste, longitud oeste, de longitud oeste", " W")
    | named(Kind.LETTER, "i griega, y griega, ye", "Y")
    | named(Kind.LETTER, "uve doble, doble uve, doble u, doble ve, ve doble", "W")
    | named(Kind.LETTER, "zeta, ceta", "Z")
    | named(Kind.LETTER, "hache", "H")
    | named(Kind.LETTER, "ka", "K")
    | named(Kind.LETTER, "be", "B")
    | named(Kind.LETTER, "ce", "C")
    | named(Kind.LETTER, "ge", "G")
    | named(Kind.LETTER, "pe", "P")
    | named(Kind.LETTER, "cu", "Q")
    | named(Kind.LETTER, "jota", "J")
    | named(Kind.LETTER, "equis", "X")
    | named(Kind.LETTER, "uve, ve corta, ve chica", "V")
    | named(Kind.LETTER, "be larga, be grande, be alta", "B")
    | named(Kind.LETTER, "efe", "F")
    | named(Kind.LETTER, "ele", "L")
    | named(Kind.LETTER, "eme", "M")
    | named(Kind.LETTER, "ene", "N")
    | named(Kind.LETTER, "erre", "R")
    | named(Kind.LETTER, "i latina", "I")
    | named(Kind.CAPITALS, "e ese", "es")  # as IBANs begin
)
_FILLERS = named(
    Kind.FILLER,
    "eh, em, ehm, mmm, hmm, pues, bueno, luego, y luego, después, y después, entonces, a ver, o sea, espera, espere, sí, "
    "seguido de, seguida de, espacio, la letra, letra, el número, el dígito, dígito, creo, digamos, vale, y al final, "
    "y por último, un momento, un segundo, perdón, quiero decir, déjeme ver, déjame ver, y también, el, ah, esto, "
    "todo junto, junto, en una sola palabra, sin espacios, eh sí, espérate, así",
)
_CORRECTIONS = named(Kind.CORRECTION, "no, ay no, no perdón, mejor dicho, me equivoco")
_WORDS, _PHRASES = vocabulary(
    SPANISH, NATO, _FILLERS, _CORRECTIONS, _WAYS, _SYMBOLS, _NUMBERS, _PLURALS, _ORDINALS, _MONTHS
)


def _below_hundred(items: Sequence[Item], at: int) -> tuple[int, int]:
    value = items[at].value
    if value in range(10, 100, 10) and at + 2 < len(items) and items[at + 1].kind is Kind.AND:
        unit = items[at + 2]
        if unit.kind is Kind.NUMBER and unit.spoken and 1 <= unit.value <= 9:
            return value + unit.value, at + 3
    return (value, at + 1) if value < 100 else (-1, at)


LEXICON = Lexicon(
    words=_WORDS,
    phrases=_PHRASES,
    below_hundred=_below_hundred,
    compound=no_compound,
    letter_names={
        "be": "B", "ce": "C", "de": "D", "ge": "G", "ka": "K", "ca": "K", "pe": "P", "cu": "Q", "ese": "S", "te": "T",
        "ve": "V",
    },
    prose_letters=frozenset("aeouy"),
    zero_letters=frozenset(),
    common=frozenset(
        "el la los las un una unos de del mi mis tu su sus nuestro nuestra es son era sera correo email mail e-mail "
        "direccion electronico electronica contacto me te se lo nos le yo usted ustedes el ella y o pero a al en con sin "
        "por para desde hasta no si escriba escribe escribir escribeme escribame envia enviar envie mandar manda "
        "contactar aqui alli ahora hoy ayer siguiente trabaja trabajo compre comprar pedido ver mira mire bien pues que "
        "quien como donde he ha esta estoy".split()
    ),
    birth=frozenset("nacimiento nací naci nació nacio nacido nacida cumpleaños nacieron".split()),
    stems=("calle ", "avenida ", "plaza ", "paseo de"),
    day_first=True,
    strong=strong_of(_WORDS, "mas menos raya et igual diagonal barra punto once gato millon millones"),
    weak=weak_of(_WORDS, "aeouy"),
)  # fmt: skip
