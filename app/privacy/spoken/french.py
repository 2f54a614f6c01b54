"""Spoken identifiers in French."""

from __future__ import annotations

from collections.abc import Sequence

from app.privacy.spoken.alphabets import FRENCH, NATO
from app.privacy.spoken.items import Item, Kind
from app.privacy.spoken.lexicon import (
    Lexicon,
    alphabet,
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
        "zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    )
    | counted(
        Kind.NUMBER, "vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante", 20, 10
    )
    | named(Kind.NUMBER, "cent, cents", "100", 100)
    | named(Kind.NUMBER, "mille, mil", "1000", 1000)
    | named(Kind.NUMBER, "une", "1", 1, weak=True)
)
_PLURALS = counted(Kind.PLURAL, "zéros uns")
_ORDINALS = named(Kind.ORDINAL, "premier, première", "1", 1)
_MONTHS = counted(
    Kind.MONTH,
    "janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre octobre/oct novembre/nov "
    "décembre/déc",
    1,
)
_SYMBOLS = (
    symbols(
        {
            ".": "point, dot",
            "-": "tiret, trait d'union, moins, tiret du six, tiret du milieu, tiret haut, tiret normal",
            "_": "tiret bas, tiret du bas, underscore, souligné, sous-tiret, tiret du huit, tiret en bas",
            "/": "slash, barre oblique, barre",
            "\\": "antislash, backslash, anti slash",
            ":": "deux points, double point",
            "+": "plus, signe plus",
            "#": "dièse, hashtag",
            "!": "point d'exclamation",
            "?": "point d'interrogation",
            "$": "signe dollar",
            "%": "pour cent, pourcent",
            "&": "esperluette, et commercial",
            "*": "étoile, astérisque",
            "=": "signe égal",
            "~": "tilde",
        }
    )
    | named(Kind.AT, "at", "@")
    | named(Kind.AT, "chez", "@")
    | named(Kind.AT, "arobase, arobas, arrobase, arrobe, a commercial, à commercial, arobace", "@", 1)
    | named(Kind.COMMA, "virgule", ".")
)
_WAYS = (
    named(Kind.REPEAT, "double, deux fois, deux fois le", value=2)
    | named(Kind.REPEAT, "triple, trois fois, trois fois le", value=3)
    | named(Kind.REPEAT, "quadruple, quatre fois, quatre fois le", value=4)
    | named(Kind.AND, "et")
    | named(Kind.AS_IN, "comme, comme dans, de, pour")
    | named(Kind.UPPER, "majuscule, en majuscule, en majuscules", value=1)
    | named(Kind.UPPER, "grand", weak=True)
    | named(Kind.LOWER, "petit", weak=True)
    | named(Kind.LOWER, "minuscule, en minuscule, en minuscules, tout en minuscules, tout en minuscule", value=1)
    | named(Kind.SUFFIX, "degrés, degré", "°")
    | named(Kind.SUFFIX, "minutes, minute", "'")
    | named(Kind.SUFFIX, "secondes", '"')
    | named(Kind.SUFFIX, "nord, de latitude nord, latitude nord", " N")
    | named(Kind.SUFFIX, "sud, de latitude sud, latitude sud", " S")
    | named(Kind.SUFFIX, "est, de longitude est, longitude est", " E")
    | named(Kind.SUFFIX, "ouest, de longitude ouest, longitude ouest", " W")
    | named(Kind.LETTER, "i grec", "Y")
    | named(Kind.LETTER, "double vé, double v, double vée", "W")
    | named(Kind.LETTER, "zède, zed", "Z")
    | named(Kind.LETTER, "hache", "H")
    | named(Kind.LETTER, "ixe", "X")
)
_FILLERS = named(
    Kind.FILLER,
    "la clé, clé, avec la clé, et la clé, allez y, vas y, euh, heu, hum, hmm, hm, ben, bah, bon, alors, puis, et puis, ensuite, et ensuite, voilà, attendez, attends, oui, "
    "suivi de, suivi par, espace, la lettre, lettre, le chiffre, chiffre, le, voyons, je crois, enfin, donc, et enfin, "
    "et pour finir, et alors, une seconde, un instant, un moment, c'est ça, oui voilà, pardon, je veux dire, disons, "
    "tout attaché, en un seul mot, attaché, sans espace, quoi, tiens, genre, après, et après, d'accord, avec",
)
_NO_MORE = named(Kind.WORD, "n'est plus, n'a plus, n'ai plus")
_CORRECTIONS = named(Kind.CORRECTION, "non, ah non, non pardon, plutôt, je me trompe")
_WORDS, _PHRASES = vocabulary(
    FRENCH,
    NATO,
    alphabet("québec"),
    _FILLERS,
    _NO_MORE,
    _CORRECTIONS,
    _WAYS,
    _SYMBOLS,
    _NUMBERS,
    _PLURALS,
    _ORDINALS,
    _MONTHS,
)


def _number(items: Sequence[Item], at: int) -> int:
    """Return the value of the number word at an index, or -1."""
    if at < len(items) and items[at].kind is Kind.NUMBER and items[at].spoken:
        return items[at].value
    return -1


def _below_hundred(items: Sequence[Item], at: int) -> tuple[int, int]:
    """Read tens and units; where some are tied by hyphens, a space parts two numbers (quatre-vingts dix)."""
    value, after = items[at].value, at + 1
    tied = False
    if value == 4 and _number(items, after) == 20:
        value, tied, after = 80, items[after].tight, after + 1
    elif value == 10 and _number(items, after) in {7, 8, 9}:
        return 10 + items[after].value, after + 1
    if value not in range(20, 100, 10):
        return (value, after) if value < 100 else (-1, at)
    linked = after < len(items) and items[after].kind is Kind.AND and _number(items, after + 1) in {1, 11}
    unit_at = after + 1 if linked else after
    unit = _number(items, unit_at)
    if unit < 1 or unit >= (20 if value in {60, 80} else 10) or (tied and not items[unit_at].tight and not linked):
        return value, after
    next_one = _number(items, unit_at + 1)
    is_tighter = next_one >= 0 and items[unit_at + 1].tight >= items[unit_at].tight
    if unit == 4 and next_one == 20 and is_tighter:  # quarante, quatre-vingt
        return value, after
    if unit == 10 and next_one in {7, 8, 9} and is_tighter:
        return value + 10 + next_one, unit_at + 2
    return value + unit, unit_at + 1


LEXICON = Lexicon(
    words=_WORDS,
    phrases=_PHRASES,
    below_hundred=_below_hundred,
    compound=no_compound,
    letter_names={
        "be": "B",
        "ce": "C",
        "de": "D",
        "eff": "F",
        "effe": "F",
        "ge": "G",
        "ache": "H",
        "ji": "J",
        "gi": "J",
        "ka": "K",
        "elle": "L",
        "emme": "M",
        "aime": "M",
        "enne": "N",
        "haine": "N",
        "pe": "P",
        "cu": "Q",
        "ku": "Q",
        "erre": "R",
        "air": "R",
        "esse": "S",
        "te": "T",
        "ve": "V",
        "ixe": "X",
    },
    prose_letters=frozenset("ay"),
    zero_letters=frozenset(),
    common=frozenset(
        "le la les l un une des du de d mon ma mes ton ta son sa ses notre votre vos leur est c'est sont etait sera e-mail "
        "email mail courriel adresse mel contact moi toi lui nous vous ils elles il elle je tu on et ou mais a au aux en "
        "dans sur sous par pour avec sans chez vers pas non oui ecrivez ecrire ecris envoyez envoyer envoie joindre "
        "contacter contactez ici la maintenant aujourd'hui suivante suivant travaille travaillent achete acheter commande "
        "commander regarde regardez voir voyez bien alors donc que qui quoi j'ai suis".split()
    ),
    birth=frozenset("né née nés naissance anniversaire naquit".split()),
    stems=(),
    day_first=True,
    most_hundreds=19,
    strong=strong_of(_WORDS, "plus point moins mil barre double"),
    weak=weak_of(_WORDS, "aycdjlmnst"),
)
