"""Spoken identifiers in English."""

from __future__ import annotations

from collections.abc import Sequence

from app.privacy.spoken.alphabets import NATO
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
        "zero/nought/naught/nil one two three four five/fife six seven eight nine/niner ten eleven twelve thirteen "
        "fourteen fifteen sixteen seventeen eighteen nineteen",
    )
    | counted(Kind.NUMBER, "twenty thirty forty/fourty fifty sixty seventy eighty ninety hundred", 20, 10)
    | named(Kind.NUMBER, "hundred", "100", 100)
    | named(Kind.NUMBER, "thousand", "1000", 1000)
    | named(Kind.NUMBER, "oh, ohh", "0", 0, weak=True)
)
_PLURALS = counted(
    Kind.PLURAL,
    "zeros/zeroes/ohs/noughts ones twos threes fours fives sixes sevens eights nines",
)
_ORDINALS = counted(
    Kind.ORDINAL,
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth",
    1,
) | named(Kind.ORDINAL, "thirtieth", "30", 30)
_MONTHS = counted(
    Kind.MONTH,
    "january/jan february/feb march april/apr may june/jun july/jul august/aug september/sept/sep october/oct "
    "november/nov december/dec",
    1,
)
_SYMBOLS = (
    symbols(
        {
            ".": "dot, point, period, full stop",
            "-": "dash, hyphen, minus, minus sign, hyphen sign, negative",
            "_": "underscore, under score, underline, low line",
            "/": "slash, forward slash, stroke",
            "\\": "backslash, back slash",
            ":": "colon",
            "+": "plus, plus sign",
            "#": "hash, hashtag, hash sign, pound sign, number sign",
            "!": "exclamation mark, exclamation point, bang",
            "?": "question mark",
            "$": "dollar sign",
            "%": "percent sign",
            "&": "ampersand",
            "*": "asterisk, star",
            "=": "equals sign, equal sign, equals",
            "~": "tilde",
        }
    )
    | named(Kind.AT, "at", "@")
    | named(Kind.AT, "at sign, at symbol, the at sign, commercial at", "@", 1)
    | named(Kind.COMMA, "comma", ",", 1)
)
_WAYS = (
    named(Kind.REPEAT, "double, twice, two times", value=2)
    | named(Kind.REPEAT, "triple, treble, three times", value=3)
    | named(Kind.REPEAT, "quadruple, four times", value=4)
    | named(Kind.AND, "and")
    | named(Kind.AS_IN, "as in, like in, as for, for, is for, as")
    | named(Kind.AS_IN, "like", weak=True)
    | named(
        Kind.UPPER,
        "capital, upper case, uppercase, capital letter, upper case letter, in capitals",
    )
    | named(Kind.UPPER, "big, cap, caps", weak=True)
    | named(Kind.LOWER, "small, little", weak=True)
    | named(
        Kind.LOWER,
        "lower case, lowercase, small letter, lower case letter, all lower case, all lowercase",
    )
    | named(Kind.SUFFIX, "degrees, degree", "°")
    | named(Kind.SUFFIX, "minutes, minute", "'")
    | named(Kind.SUFFIX, "seconds", '"')
    | named(Kind.SUFFIX, "north", " N")
    | named(Kind.SUFFIX, "south", " S")
    | named(Kind.SUFFIX, "east", " E")
    | named(Kind.SUFFIX, "west", " W")
    | named(Kind.LETTER, "zed, zee", "Z")
    | named(Kind.LETTER, "double u, double you", "W")
    | named(Kind.LETTER, "aitch, haitch", "H")
)
_FILLERS = named(
    Kind.FILLER,
    "um, umm, uh, uhh, uhm, er, err, erm, ah, hm, hmm, mm, well, okay, ok, right, so, then, and then, followed by, "
    "space, you know, let me see, let's see, let me check, let me think, i think, i mean, i believe, sorry, wait, "
    "all one word, one word, all together, no spaces, no space, and the last four are, the last four are, and the last four digits are, hold on, again, next, and finally, and lastly, comes, the letter, letter, the number, the digits, the digit, digit, "
    "and the letter, hang on, one sec, one second, give me a second, uh huh, yeah, yes, ehm, eh",
)
_CORRECTIONS = named(
    Kind.CORRECTION,
    "no, no no, no wait, no sorry, sorry no, oh no, wait no, correction, scratch that, make that, strike that, i meant",
)
_CUES = (
    named(Kind.CUE, "ess ess en, s s en", "SSN")
    | named(Kind.CUE, "dee oh bee, d oh b", "DOB")
    | named(Kind.CUE, "em are en, m are en", "MRN")
)
_WORDS, _PHRASES = vocabulary(
    NATO,
    _CUES,
    _FILLERS,
    _CORRECTIONS,
    _WAYS,
    _SYMBOLS,
    _NUMBERS,
    _PLURALS,
    _ORDINALS,
    _MONTHS,
    named(Kind.MONTH, "november", "11", 11),
)


def _below_hundred(items: Sequence[Item], at: int) -> tuple[int, int]:
    value = items[at].value
    if value in range(20, 100, 10) and at + 1 < len(items):
        unit = items[at + 1]
        if unit.kind is Kind.NUMBER and unit.spoken and not unit.weak and 1 <= unit.value <= 9:
            return value + unit.value, at + 2
    return (value, at + 1) if value < 100 else (-1, at)


LEXICON = Lexicon(
    words=_WORDS,
    phrases=_PHRASES,
    below_hundred=_below_hundred,
    compound=no_compound,
    letter_names={
        "ay": "A",
        "bee": "B",
        "be": "B",
        "cee": "C",
        "see": "C",
        "sea": "C",
        "dee": "D",
        "ee": "E",
        "ef": "F",
        "eff": "F",
        "gee": "G",
        "jay": "J",
        "kay": "K",
        "el": "L",
        "ell": "L",
        "em": "M",
        "en": "N",
        "pee": "P",
        "cue": "Q",
        "queue": "Q",
        "are": "R",
        "ar": "R",
        "ess": "S",
        "tee": "T",
        "tea": "T",
        "you": "U",
        "vee": "V",
        "ex": "X",
        "why": "Y",
        "wye": "Y",
    },
    prose_letters=frozenset("ai"),
    zero_letters=frozenset("o"),
    common=frozenset(
        "a an the my your his her our their its it's is are was were be been that's this that these those and or but so "
        "email e-mail mail address emails is: id login username user account contact me us him them you he she we they i "
        "to at on in of for from with by via under as about into out up down over not no yes please just only also too "
        "write send sent sending forward reach reply respond use using uses got get gets have has had do does did can "
        "could would should will shall may might must look looks looking looked work works working worked live lives "
        "living lived stay stays staying meet met meeting shop shops shopping shopped buy buys bought buying order orders "
        "ordered ordering sell sells sold find finds found see sees saw seen seeing watch available online store website "
        "site page pages check visit here there it them things stuff something anything everything everyone someone "
        "people day days hours now today tomorrow yesterday back good best great new what who when where which why how "
        "if then than be go goes going went gone come came listen sign register registered job jobs apply applied book "
        "booked read said says say called name called arrive arrived hosted sale deal deals price prices ticket tickets "
        "noon midnight night lunch dinner breakfast morning evening home school event events party still always never once all some any more most least last first".split()
    ),
    birth=frozenset("birth born birthday birthday's birthdays births berth birthdate dob dobs bday".split()),
    stems=(),
    homophones={"for": 4, "fore": 4, "to": 2, "too": 2, "ate": 8, "won": 1},
    day_first=False,
    strong=strong_of(_WORDS, "at point plus star minus period equals stroke bang twice")
    | {"birthday", "birthdays", "bday"},
    weak=weak_of(_WORDS, "ai"),
)
