"""Spoken identifiers in German."""

from __future__ import annotations

from collections.abc import Sequence

from app.privacy.spoken.alphabets import GERMAN, NATO
from app.privacy.spoken.folding import folded
from app.privacy.spoken.items import Item, Kind
from app.privacy.spoken.lexicon import Entry, Lexicon, counted, named, strong_of, symbols, vocabulary, weak_of

_UNITS = ("null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TEENS = (
    "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
)  # fmt: skip
_TENS = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")


def _below_hundred_words() -> dict[str, int]:
    words = {unit: value for value, unit in enumerate(_UNITS)} | {teen: 10 + at for at, teen in enumerate(_TEENS)}
    for tens, name in enumerate(_TENS, 2):
        words[name] = tens * 10
        words |= {f"{unit}und{name}": tens * 10 + value for value, unit in enumerate(_UNITS) if value}
    for word, value in list(words.items()):
        if "zwei" in word:
            words[word.replace("zwei", "zwo")] = value
    for word, value in list(words.items()):
        words[word.replace("ß", "ss").replace("ü", "ue").replace("ö", "oe")] = value
    return {folded(word): value for word, value in words.items()}


_VALUES = _below_hundred_words()
_ORDINAL_STEMS = {"erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "funft": 5, "sechst": 6, "siebt": 7, "siebent": 7,
                  "acht": 8, "neunt": 9}  # fmt: skip
_ORDINAL_STEMS |= {f"{word}t": value for word, value in _VALUES.items() if 10 <= value < 20}
_ORDINAL_STEMS |= {f"{word}st": value for word, value in _VALUES.items() if 20 <= value <= 31}
_ORDINALS = {
    f"{stem}e{end}": Entry(Kind.ORDINAL, str(value), value)
    for stem, value in _ORDINAL_STEMS.items()
    for end in ("", "r", "n", "m")
}
_NUMBERS = {word: Entry(Kind.NUMBER, str(value), value) for word, value in _VALUES.items()} | {
    "ein": Entry(Kind.NUMBER, "1", 1, weak=True),
    "eins": Entry(Kind.NUMBER, "1", 1),
    "hundert": Entry(Kind.NUMBER, "100", 100),
    "tausend": Entry(Kind.NUMBER, "1000", 1000),
}
_PLURALS = counted(Kind.PLURAL, "nullen einsen zweien/zweier dreien/dreier vieren/vierer funfen/funfer sechsen/sechser "
                   "siebenen/siebener achten/achter neunen/neuner")  # fmt: skip
_MONTHS = counted(
    Kind.MONTH,
    "januar/jänner/jan februar/feber/feb märz april/apr mai juni/juno/jun juli/julei/jul august/aug september/sept/sep "
    "oktober/okt november/nov dezember/dez",
    1,
)
_SYMBOLS = (
    symbols(
        {
            ".": "punkt, dot",
            "-": "bindestrich, strich, minus, minuszeichen, trennstrich, mittelstrich, dash, hyphen, querstrich",
            "_": "unterstrich, underscore, tiefstrich",
            "/": "schrägstrich, slash, schraegstrich",
            "\\": "backslash, rückwärtsschrägstrich",
            ":": "doppelpunkt",
            "+": "plus, pluszeichen",
            "#": "raute, hashtag, rautezeichen, hash",
            "!": "ausrufezeichen, rufzeichen",
            "?": "fragezeichen",
            "$": "dollarzeichen",
            "%": "prozentzeichen",
            "&": "et-zeichen, kaufmännisches und, und-zeichen",
            "*": "sternchen, stern",
            "=": "gleichheitszeichen, istgleich",
            "~": "tilde",
        }
    )
    | named(Kind.AT, "ett", "@")
    | named(Kind.AT, "at, ät, klammeraffe, at-zeichen, ät-zeichen, affenschwanz, affe, at sign", "@", 1)
    | named(Kind.COMMA, "komma, beistrich", ".")
)
_WAYS = (
    named(Kind.REPEAT, "doppel, doppelt, doppelte, zweimal, zwei mal, zwomal, double", value=2)
    | named(Kind.REPEAT, "dreifach, dreifache, dreimal, drei mal, triple", value=3)
    | named(Kind.REPEAT, "vierfach, viermal, vier mal", value=4)
    | named(Kind.REPEAT, "fünffach, fünfmal", value=5)
    | named(Kind.REPEAT, "sechsfach, sechsmal", value=6)
    | named(Kind.REPEAT, "siebenmal", value=7)
    | named(Kind.REPEAT, "achtmal", value=8)
    | named(Kind.TIMES, "mal")
    | named(Kind.AND, "und")
    | named(Kind.AS_IN, "wie, wie in, für, von")
    | named(Kind.UPPER, "großbuchstabe, groß geschrieben, grossbuchstabe, versal")
    | named(Kind.UPPER, "groß, großes, großer, gross, grosses", weak=True)
    | named(Kind.LOWER, "klein, kleines, kleiner", weak=True)
    | named(
        Kind.LOWER,
        "kleinbuchstabe, klein geschrieben, alles klein, alles kleingeschrieben",
    )
    | named(Kind.SUFFIX, "grad", "°")
    | named(Kind.SUFFIX, "minuten, minute", "'")
    | named(Kind.SUFFIX, "sekunden", '"')
    | named(Kind.SUFFIX, "nord, nördlich, nördlicher breite, nord breite", " N")
    | named(Kind.SUFFIX, "süd, südlich, südlicher breite", " S")
    | named(Kind.SUFFIX, "ost, östlich, östlicher länge, ost länge", " E")
    | named(Kind.SUFFIX, "west, westlich, westlicher länge", " W")
    | named(Kind.LETTER, "ypsilon", "Y")
    | named(Kind.LETTER, "zett, zet", "Z")
    | named(Kind.LETTER, "vau, fau", "V")
    | named(Kind.LETTER, "jott", "J")
    | named(Kind.LETTER, "ixs, iks", "X")
)
_FILLERS = named(
    Kind.FILLER,
    "äh, ähm, öh, öhm, ehm, hm, hmm, mhm, also, ja, dann, und dann, und zwar, moment, moment mal, warte, warten sie, "
    "sekunde, genau, so, nochmal, noch mal, noch einmal, danach, gefolgt von, leerzeichen, leerstelle, der buchstabe, "
    "buchstabe, die ziffer, ziffer, die zahl, glaube ich, ich glaube, mal sehen, lass mich sehen, na, naja, sagen wir, "
    "alles zusammen, zusammengeschrieben, zusammen, in einem wort, ohne leerzeichen, sozusagen, halt, und am ende, zum schluss, und zum schluss, die, einen moment, einen augenblick, äh ja, und noch",
)
_CORRECTIONS = named(Kind.CORRECTION, "nein, nee, quatsch, nein quatsch, falsch, korrektur, vielmehr, ich meine")
_WORDS, _PHRASES = vocabulary(
    GERMAN, NATO, _FILLERS, _CORRECTIONS, _WAYS, _SYMBOLS, _ORDINALS, _NUMBERS, _PLURALS, _MONTHS,
    named(Kind.ORDINAL, "achten, achter", "8", 8),
)  # fmt: skip


def _compound(word: str) -> int:
    """Return the value of a word like neunzehnhundertvierundachtzig, or -1."""
    total = 0
    for name, unit in (("tausend", 1000), ("hundert", 100)):
        head, found, rest = word.partition(name)
        if found:
            value = _compound(head) if head else 1
            if value < 1:
                return -1
            total += value * unit
            word = rest.removeprefix("und") if rest not in _VALUES else rest
            if not word:
                return total
    below = _VALUES.get(word, 1 if word == "eins" else -1)
    return total + below if below >= 0 else -1


def _below_hundred(items: Sequence[Item], at: int) -> tuple[int, int]:
    value = items[at].value
    if 1 <= value <= 9 and at + 2 < len(items) and items[at + 1].kind is Kind.AND:
        tens = items[at + 2]
        if tens.kind is Kind.NUMBER and tens.spoken and tens.value in range(20, 100, 10):
            return tens.value + value, at + 3
    return (value, at + 1) if value < 100 else (-1, at)


LEXICON = Lexicon(
    words=_WORDS,
    phrases=_PHRASES,
    below_hundred=_below_hundred,
    compound=lambda word: _compound(word) if "hundert" in word or "tausend" in word else -1,
    letter_names={
        "ah": "A",
        "be": "B",
        "beh": "B",
        "ce": "C",
        "zeh": "C",
        "tse": "C",
        "de": "D",
        "deh": "D",
        "eh": "E",
        "eff": "F",
        "ge": "G",
        "geh": "G",
        "ha": "H",
        "ih": "I",
        "jot": "J",
        "ka": "K",
        "el": "L",
        "ell": "L",
        "em": "M",
        "en": "N",
        "pe": "P",
        "ku": "Q",
        "kuh": "Q",
        "er": "R",
        "err": "R",
        "es": "S",
        "ess": "S",
        "te": "T",
        "tee": "T",
        "uh": "U",
        "we": "W",
        "weh": "W",
        "ix": "X",
    },
    prose_letters=frozenset(),
    zero_letters=frozenset(),
    common=frozenset(
        "der die das den dem des ein eine einen einem einer mein meine meiner ihr ihre dein deine sein seine unser unsere "
        "ist sind war lautet heißt heisst bin bist wäre email mail adresse mailadresse emailadresse e-mail kontakt mich "
        "mir uns ihm ihn sie er es wir ich du und oder aber auch an auf in im bei beim von vom zu zum zur mit unter über "
        "für aus nach nicht nein ja bitte nur noch schon schreib schreiben schreibe schick schicken schicke sende senden "
        "erreichen erreichbar erreichst hat habe haben kann können sehen siehe schau schauen arbeite arbeitet arbeiten "
        "gekauft kaufen kaufe bestellt bestellen bestelle hier da dort jetzt heute morgen gestern wieder gut neu dann "
        "wenn also so wie was wer wo".translate(str.maketrans("äöüß", "aous")).split()
    ),
    birth=frozenset(
        (
            "geboren geborene geborener geborenen geborenes geburtsdatum geburtsdaten geburtstag geburtstage geburtstagen "
            "geburtstags geb geburt jahrgang welt"
        ).split()
    ),
    stems=("hundert", "tausend", "strase ", "strasse ", "allee ", "gasse ", "weg "),
    day_first=True,
    strong=strong_of(_WORDS, "plus minus stern strich affe double"),
    weak=weak_of(_WORDS, ""),
)
