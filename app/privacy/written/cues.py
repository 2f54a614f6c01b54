"""Words that say what the number beside them is, and those that say that it is nobody's."""

from __future__ import annotations

import functools
import string
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from app.privacy.written.signs import Sign


class Token(NamedTuple):
    """One word of a page, folded."""

    start: int
    end: int
    word: str


class Cue(NamedTuple):
    """A phrase at [start, end) of a page that announces a number."""

    start: int
    end: int
    sign: Sign


_SOMEBODYS: Final = (Sign.NUMBER,)
_MAX_JOINT: Final = 3  # characters between two words of one phrase: "a / c"
_ENDINGS: Final = (
    "nummern",
    "nummer",
    "numer",
    "nummr",
    "nunmer",
    "number",
    "num",
    "nr",
    "no",
)  # Passnummer, passportNumber
# What German compounds and the names of fields end in: "Kanzleikonto", "Leihwagenkennzeichen", "payeeAccount"; and
# accounts that hold no money.
_COMPOUND_WORDS: Final = (
    "konto kontos konten sparbuch kennzeichen kennzeichens nummernschild kontrollschild passwort passworts "
    "passworter kennwort kennworts reisepass reisepasses geburtsdatum geburtstag patient patienten patientin "
    "krankenakte patientenakte account"
)
_COMPOUNDS: Final = tuple(_COMPOUND_WORDS.split())
_SHORTEST_FIRST: Final = 3
_NO_ACCOUNT_WORDS: Final = (
    "benutzer nutzer user mail zeit stunden punkte lern app steuer kunden service storage sub"
)
_NO_ACCOUNTS: Final = tuple(_NO_ACCOUNT_WORDS.split())
# What begins with one of these and ends in a word of numbers names nobody: "Bestellbestätigung".
_OTHER_WORDS: Final = "bestell auftrags rechnungs sendungs buchungs liefer reservierungs versand"
_OTHERS: Final = tuple(_OTHER_WORDS.split())
_OF_OTHERS: Final = ("bestatigung", "beleg", "code", "referenz", "zeichen", "kennung", "eingang")
_PATIENT, _OF_PATIENTS = "patient", ("id", "ids", "kennziffer", "zeichen", "barcode")
# "Zweitpassnummer", and other passes than of people who travel.
_PAPER: Final = "pass"
_OTHER_PAPERS: Final = "ski liegeplatz bahn rail interrail tier pferde equiden hunde heimtier freizeit ferien bonus kultur sport spieler senioren famili by kom eng"
_NO_PAPERS: Final = tuple(_OTHER_PAPERS.split())
# With what the name of a field ends, and no word of prose: taxpayerSSN, customerDateOfBirth.
_FIELDS: Final = ("dateofbirth", "birthdate", "passport", "ssn", "mrn")
_SHORT_ENDINGS: Final = (*_ENDINGS, "ssn", "mrn")
_SHORTEST_COMPOUND: Final = 8  # letters, but with one of those
# Long words in which one letter is often wrong, missing, doubled or in another's place: "pasaprte".
_OFTEN_MISSPELT: Final = ("pasaporte", "contrasena")
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_NUMBERS: Final = "numbers"  # of telephones, if of nothing that is named right before
# "A ver" is no version, "los" no ticket, what one has handy no telephone, and "whats ur number" asks for no record.
_PLAIN: Final = frozenset({"ver", "los", "nino", "handy", "ur", "recu", "ins", "ik"})
_BEFORE_HANDY_WORDS: Final = (
    "number numbers mrn id ssn social it them that this those card passport licence license letter bill statement account details "
    "info information document documents paperwork policy record reference plate registration wallet chart file one very pretty really "
    "quite is are was come comes came something anything pen"
)
_BEFORE_HANDY: Final = frozenset(_BEFORE_HANDY_WORDS.split())
_BEFORE_SEE: Final = frozenset(
    {"a", "dejeme", "dejame", "deje", "deja", "dejadme", "de", "por", "para", "puedo", "quiero"}
)
_BEFORE_TICKET: Final = frozenset(
    {"das", "dem", "des", "ein", "einem", "vom", "im", "mein", "dein", "ihr", "nr", "pro", "je"}
)
_BEFORE_CHILD: Final = frozenset(
    {"el", "del", "al", "un", "mi", "tu", "su", "este", "ese", "otro", "primer", "nuestro"}
)
# "J'ai reçu une amende" is no receipt.
_BEFORE_RECEIVED_WORDS: Final = "ai as a avons avez ont avait avais avaient bien pas jamais deja ayant"
_BEFORE_RECEIVED: Final = frozenset(_BEFORE_RECEIVED_WORDS.split())
_BEFORE_YOUR_WORDS: Final = "whats wats what s is me send snd give gimme giv get got need want drop text txt forgot lost this that save saved saving have"
_BEFORE_YOUR: Final = frozenset(_BEFORE_YOUR_WORDS.split())
# "Ins Werk", "ins Krankenhaus": German for where one goes, before what is neither French nor a number.
_BEHIND_IDENTITY_WORDS: Final = (
    "c est etait de du des d la le les a et ou pour sur qualifie qualifiee nir patient patiente calcule calculee provisoire valide "
    "validee verifie verifiee numero num n no is ist lautet"
)
_BEHIND_IDENTITY: Final = frozenset(_BEHIND_IDENTITY_WORDS.split())
# "Telefonnummer des Patienten": whose number another word announces, where alone it would announce one of its own.
_TREATED: Final = frozenset({"patienten", "patientinnen", "versicherten"})
_OF_TREATED: Final = frozenset({"des", "der", "vom", "von", "eines", "einer", "den", "dem"})
_NO_OWNED: Final = frozenset({Sign.MEDICAL, Sign.PATIENT, Sign.OTHER, Sign.NUMBER, Sign.DOCUMENT, Sign.FILE})
_OWNED_CHARS: Final = 24
_VOWELS: Final = "aeiou"
_LIKE: Final = {"m": "n", "n": "m", "s": "c", "c": "s"}
_SHORTEST_DROPPED: Final = 5  # letters that are left of a word
_Phrases = Mapping[str, Sequence[tuple[tuple[str, ...], tuple[Sign, ...]]]]


@functools.cache
def _phrases() -> _Phrases:
    """Return every phrase by its first word, the longest first."""
    from app.privacy.cue_words import english, french, german, others, spanish  # noqa: PLC0415 -- large tables

    signs: dict[tuple[str, ...], dict[Sign, None]] = {}
    for table in (english.PHRASES, german.PHRASES, french.PHRASES, spanish.PHRASES, others.PHRASES):
        for sign, phrases in table.items():
            for phrase in phrases.split(","):
                words = tuple(phrase.split())
                signs.setdefault(words, {})[sign] = None
                if table is english.PHRASES and len(words) > 1 and words[-1] == "number":
                    signs.setdefault((*words[:-1], "num"), {})[sign] = None
                if words[0] == "n" and len(words) > 1:
                    for number in (
                        ("nº",),
                        ("n", "º"),
                    ):  # as Spanish writes it: "Nº de historia", "n.º de historia"
                        signs.setdefault((*number, *words[1:]), {})[sign] = None
    for phrase in f"{english.NO_CUES}, {french.NO_CUES}, {german.NO_CUES}, {spanish.NO_CUES}".split(","):
        signs.setdefault(tuple(phrase.split()), {})
    by_first: dict[str, list[tuple[tuple[str, ...], tuple[Sign, ...]]]] = {}
    for words, found in sorted(signs.items(), key=lambda item: -len(item[0])):
        by_first.setdefault(words[0], []).append((words[1:], tuple(found)))
    heads = [(head, sign) for sign, listed in german.MISTYPED.items() for head in listed.split(", ")]
    mistyped = {each: [((), (sign,))] for head, sign in heads for each in _mistyped(head)}
    return {**mistyped, **by_first}


def _mistyped(word: str) -> Iterator[str]:
    """Yield what one slip of the fingers behind the first letter makes of a word."""
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at : at + 2][::-1] + word[at + 2 :]
        for letter in string.ascii_lowercase:
            yield word[:at] + letter + word[at:]
            yield word[:at] + letter + word[at + 1 :]


@functools.cache
def _misspelt() -> Mapping[str, str]:
    """Return the words of phrases that many mistype, by how they look then; the first letter is right."""
    from app.privacy.cue_words import french, spanish  # noqa: PLC0415 -- large tables

    words = {typed: word for word in _OFTEN_MISSPELT for typed in _slips(word, _LETTERS)}
    words |= {
        typed: word for table in (spanish, french) for word in table.MISTYPED.split() for typed in _slips(word)
    }
    for known in (*_phrases(), *french.NOT_MISTYPED.split(), *spanish.NOT_MISTYPED.split()):
        words.pop(known, None)
    return words


def _slips(word: str, letters: str = "") -> Iterator[str]:
    """Yield how a word looks with a letter left out, doubled, swapped for the next or put for one of others."""
    for at in range(1, len(word)):
        head, letter, rest = word[:at], word[at], word[at + 1 :]
        if len(word) > _SHORTEST_DROPPED:
            yield head + rest
        yield head + letter * 2 + rest
        yield from (head + other + letter + rest for other in letters)
        if rest:
            yield head + rest[0] + letter + rest[1:]
        if rest or letters:
            yield from (head + like + rest for like in letters or _likes(letter))


def _likes(letter: str) -> str:
    return _VOWELS if letter in _VOWELS else _LIKE.get(letter, "")


def cues(tokens: Sequence[Token]) -> Iterator[Cue]:
    """Yield the cues among the words of a page, in their order; the longest phrase at a word counts."""
    phrases, misspelt = _phrases(), _misspelt()
    after, ended = 0, -_MAX_JOINT - 1
    last_signs: tuple[Sign, ...] = ()
    for index, token in enumerate(tokens):
        if index < after:
            continue
        word = token.word
        if word in _PLAIN and _is_plain(tokens, index):
            continue
        entry = phrases.get(misspelt.get(word, word))
        if entry is None:
            if len(word) < _SHORTEST_COMPOUND and not word.endswith(_SHORT_ENDINGS):
                continue  # most words
            entry = _of_longer(word, phrases)
        elif word == _NUMBERS and token.start - ended <= _MAX_JOINT:
            continue
        elif word in _TREATED and token.start - ended < _OWNED_CHARS and _is_owner(tokens, index, last_signs):
            entry = phrases["patient"]
        for rest, signs in entry:
            last = _match(tokens, index, rest, misspelt) if rest else token
            if last is not None:
                yield from [Cue(token.start, last.end, sign) for sign in signs]
                ended, last_signs = last.end, signs
                # "Your number" may begin "your number of the insurance".
                after = index + 1 + (len(rest) if signs != _SOMEBODYS else 0)
                break


def _is_plain(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a word that announces something in one language is a plain one of another, by the words beside it."""
    word, before = tokens[index].word, tokens[index - 1].word if index else ""
    match word:
        case "ins":
            return _goes_into(tokens, index)
        case "ik":
            following = tokens[index + 1 : index + 2]
            return bool(following) and following[0].start - tokens[index].end == 1  # Dutch: I
        case "recu":
            return before in _BEFORE_RECEIVED
        case "handy":
            return before in _BEFORE_HANDY
        case "los":
            return before != "" and before not in _BEFORE_TICKET
        case "ur":
            return before in _BEFORE_YOUR
        case _:
            return before in (_BEFORE_SEE if word == "ver" else _BEFORE_CHILD)


def _is_owner(tokens: Sequence[Token], index: int, signs: tuple[Sign, ...]) -> bool:
    """Say whether a patient is only whose number cues of these signs announce."""
    return index > 0 and tokens[index - 1].word in _OF_TREATED and bool(signs) and _NO_OWNED.isdisjoint(signs)


def _goes_into(tokens: Sequence[Token], index: int) -> bool:
    """Say whether the French name of an identity is the German "into the", by the word right behind it."""
    token, following = tokens[index], tokens[index + 1] if index + 1 < len(tokens) else None
    is_beside = following is not None and following.start - token.end == 1
    return is_beside and following is not None and following.word not in _BEHIND_IDENTITY


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if len(word) > len(ending) + 2 and word.endswith(ending):
            return word[: -len(ending)]
    return word


def _of_longer(word: str, phrases: _Phrases) -> Sequence[tuple[tuple[str, ...], tuple[Sign, ...]]]:
    """Return what a word that no phrase begins with announces by how it ends."""
    entry = phrases.get(_stem(word)) if word.endswith(_ENDINGS) else None
    if entry is None and word.endswith(_FIELDS):
        entry = phrases[next(field for field in _FIELDS if word.endswith(field))]
    return _of_compound(word, phrases) if entry is None else entry


def _of_compound(word: str, phrases: _Phrases) -> Sequence[tuple[tuple[str, ...], tuple[Sign, ...]]]:
    """Return what the last part of a German compound announces, or what its first and its last do together."""
    is_number = word.endswith(_ENDINGS)
    stem = _stem(word) if is_number else word
    if is_number and stem.endswith(_PAPER) and not stem.startswith(_NO_PAPERS):
        return [((), (Sign.PASSPORT,))]
    if stem.endswith(_COMPOUNDS):
        last = next(last for last in _COMPOUNDS if stem.endswith(last))
        first = stem[: -len(last)]
        if len(first) >= _SHORTEST_FIRST and not first.endswith(_NO_ACCOUNTS):
            return [each for each in phrases[last] if not each[0]]
    if word.startswith(_PATIENT) and word.endswith(_OF_PATIENTS):
        return [((), (Sign.MEDICAL,))]
    if word.startswith(_OTHERS) and word.endswith(_OF_OTHERS):
        return [((), (Sign.OTHER,))]
    return ()


def _match(
    tokens: Sequence[Token], index: int, rest: tuple[str, ...], misspelt: Mapping[str, str]
) -> Token | None:
    """Return the last word of a phrase that begins at a word, if the rest of it follows."""
    last = tokens[index]
    if index + len(rest) >= len(tokens):
        return None
    following = tokens[index + 1].word
    if not following.startswith(rest[0]) and misspelt.get(following) != rest[0]:
        return None  # most phrases
    for word, token in zip(rest, tokens[index + 1 : index + 1 + len(rest)], strict=True):
        if token.start - last.end > _MAX_JOINT or (token.word != word and not _is_meant(token.word, word)):
            return None
        last = token
    return last


def _is_meant(word: str, phrase_word: str) -> bool:
    """Say whether a word stands for one of a phrase: a German compound of numbers, or one mistyped in French."""
    if word.startswith(phrase_word):
        return word in {f"{phrase_word}nummer", f"{phrase_word}nr"} or _misspelt().get(word) == phrase_word
    return _misspelt().get(word) == phrase_word
