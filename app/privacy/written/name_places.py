"""Names of people by what stands around them: whom something is sent to, who calls, whose papers these are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.gazetteer import spanish_people
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.dates import DATE
from app.privacy.written.name_words import FUNCTION_WORDS, NOT_NAMES, SAINTS, lists
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

_PART: Final = r"[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:[-'][^\W\d_]+){0,2}"
_FULL: Final = (
    rf"{_PART} (?:(?:[A-ZÀ-Þ]\. )|(?:(?:de la|de los|de|del|la|von|van|van der|le|du|di|da|al|el|y|bin) ))?{_PART}"
    rf"(?: (?:y )?{_PART})?"
)
_STREET: Final = (
    r"(?:[0-9]{1,5}[ ,]|(?i:rue|avenue|av\.|bd|boulevard|place|chemin|impasse|quai|all[ée]e|calle|c/|avda|avenida|plaza|paseo|"
    r"camino|cuesta|vial|ronda|rambla|glorieta|flat|apt|unit|suite|studio|p\.? ?o\.? ?box|postfach|am|an der|im|auf der)\b"
    r"|[A-ZÄÖÜ][^,\n]{2,40} [0-9]{1,5}(?![^\W_]))"
)
_ADDRESSEE: Final = re.compile(
    rf"(?<![^\W_])(?:[Aa]n|[àÀ]|[Aa]|[Tt]o|[Pp]ara|[Ff]or|[Ff]ür|[Bb]ei|[Cc]hez|c/o|[Aa]ttn:?|z\. ?Hd\.) (?P<name>{_FULL}),\s?(?={_STREET})"
)
_ADDRESSING: Final = frozenset(["an", "a", "to", "para", "for", "fur", "bei", "chez", "c", "attn", "z"])
_OWNER: Final = re.compile(rf"(?:^|(?<=[\n.:(] )|(?<=[\n:(])|(?<=[a-zß-ÿ] ))(?P<name>{_FULL})(?:, ?| ?\(| - )$")
# "Pat. Klemt, *7.3.1984": a star before a day says that it is somebody.
_STARRED: Final = re.compile(rf"(?<![^\W_])(?P<name>{_PART}(?: {_PART})?),? \(?\* ?")
_OWNER_ENDS: Final = (",", ", ", "(", " - ")
_PARTING: Final = " ,(-"
_OWNER_CHARS: Final = 60
_AFTER_WORDS: Final = (
    "please here speaking again today bitte guten bonjour about regarding from voice gracias merci danke thanks ahora maintenant "
    "jetzt wegen point punkt punto dot at underscore dash arroba arobase minus bindestrich tiret guion "
    "esta estaba estan este alpha bravo delta echo foxtrot golf hotel india kilo lima november papa quebec sierra tango uniform whiskey yankee zulu told said asked called who whose und und habe rufe wollte mochte que cuando donde porque manana hoy luego mama voy llamo llamaba quiero estoy tengo are were had"
)
_AFTER: Final = frozenset(_AFTER_WORDS.split())
_WAYS: Final = frozenset(
    {
        "rue",
        "avenue",
        "boulevard",
        "place",
        "chemin",
        "impasse",
        "quai",
        "allee",
        "calle",
        "avenida",
        "plaza",
        "paseo",
    }
)
_CALL_WORDS: Final = "calling speaking here line appareil telephone bout appelle llamo llamaba aparato habla rufe melde apparat telefon"
_CALLS: Final = frozenset(_CALL_WORDS.split())
_LEAD_WORDS: Final = (
    "paso dile digale diganle acompana suspect taxpayer driver passenger employee claimant applicant hire client caller witness defendant tenant regarding account my "
    "hi hello guten gruss bonjour buenos buenas speak talk message regards sprechen verbinden mochte hablar llama hablo "
    "speaking spoke dictated ask patient patientin patiente paciente parler part hier ici soy habla this est suis bin nombre name appelle llamo heiße heisse speaking appareil apparat"
)
_LEADS: Final = frozenset(_LEAD_WORDS.split())
_SPANISH_STOPS: Final = frozenset(spanish_people.STOPS.split())
_WITHIN: Final = frozenset({"de", "la", "del", "du", "von"})  # a name
_PERSONAL: Final = frozenset(
    {Sign.PASSPORT, Sign.BIRTH, Sign.DNI, Sign.SSN, Sign.NIR, Sign.NI, Sign.NHS, Sign.MEDICAL, Sign.LICENCE}
)
# In small letters, as recognisers of speech write: "soy josé segovia y llamo por la cita".
_WORD: Final = r"(?:(?:de la|de|del|von|van|le|la|du) )?[^\W\d_]{2,20}(?:[-'][^\W\d_]{2,20})?"
_CALLER: Final = re.compile(
    rf"(?<![^\W_])(?:this is|it's|i'm|i am|c'est|ici|je suis|soy|habla|aqui|hier ist|hier spricht|ich bin|das ist),? "
    rf"(?P<name>{_WORD} {_WORD}(?: {_WORD})?),? "
    rf"(?:calling|speaking|here\b|on the line|a l'appareil|au telephone|au bout du fil|(?:et )?j'appelle|y (?:le |les |os |te )?(?:llamo|llamaba)|"
    rf"le llamo|al aparato|al habla|und (?:ich )?(?:rufe|melde)|ich rufe|am apparat|am telefon)"
)
# A known given name in small letters, and the word behind it: "could i speak to rhonda davison please".
_LED: Final = re.compile(
    r"(?<![^\W_])(?:hi|hello|guten tag|gruss gott|bonjour|buenos dias|buenas tardes|speak(?:ing)? (?:to|with)|spoke (?:to|with)|talk to|dictated by|ask for|"
    r"(?:patient|suspect|taxpayer|driver|passenger|employee|claimant|applicant|new hire|client|caller|witness|defendant|tenant)(?: is)?|"
    r"in the name of|regarding|name on the account is|my (?:mother|father|son|daughter|husband|wife)|patient(?:in|e)?|paciente|le habla|te habla|sie sprechen mit|message for|regards to|"
    r"sprechen mit|verbinden mit|mochte mit|hablar con|(?:le|te|les|os) paso con|dile a|digale a|diganle a|a nombre de|nombre,? por favor\?|nos acompana(?: (?:hoy|aqui|en el estudio|esta noche|esta manana|esta tarde))?|le llama|hablo con|parler a|de la part de|hier ist|hier spricht|ici|soy|habla|"
    r"this is|c'est|je suis|ich bin|mi nombre es|mein name ist|my name is|je m'appelle|me llamo|ich heiße|ich heisse),? "
    r"(?P<name>(?P<given>[^\W\d_]{3,20}(?:-[^\W\d_]{3,20})?) (?:(?:de la|de|del|von|van|le|la|du) )?(?P<family>[^\W\d_]{3,20}))(?![^\W_])"
)
# And before a word that only callers say: "bruce pearson speaking".
_LEADING: Final = re.compile(
    r"(?:^|[.,!?\n] ?|(?<= ))(?P<name>(?P<given>[^\W\d_]{3,20}) (?P<family>[^\W\d_]{3,20})) (?:speaking|am apparat|a l'appareil|al aparato)(?![^\W_])"
)
_ROLES_WORDS: Final = (
    "mother father sister brother wife husband doctor nurse customer patient client manager madre padre hermana hermano cliente "
    "paciente hija hijo mujer marido esposa jefe mere pere soeur frere femme mari fille fils cliente mutter vater schwester "
    "bruder frau mann kunde kundin patientin tochter sohn service right very really still again first person"
)
_ROLES: Final = frozenset(_ROLES_WORDS.split())


def name_places(page: Page) -> Iterator[Candidate]:
    """Yield the names that the words around them give away."""
    if page.has_digits or not page.words.isdisjoint(_WAYS):
        for found in _ADDRESSEE.finditer(page.text) if not page.words.isdisjoint(_ADDRESSING) else ():
            if not _has_stranger(page, found):
                yield _candidate(page, *found.span("name"), "name.addressee")
    for found in _STARRED.finditer(page.text) if "*" in page.text else ():
        if DATE.match(page.folded, found.end()) and not _has_title(page, found):
            yield _candidate(page, *found.span("name"), "name.born")
    yield from _owners(page)
    yield from _callers(page)


def _owners(page: Page) -> Iterator[Candidate]:
    """Yield the names right before what is said to be somebody's: Jane Doe, passport no."""
    known = lists()
    for cue in page.cues:
        if cue.sign not in _PERSONAL:
            continue
        shift = max(cue.start - _OWNER_CHARS, 0)
        is_parted = page.text.endswith(_OWNER_ENDS, shift, cue.start) and (
            page.text[shift : cue.start].rstrip(_PARTING)[-1:].isalpha()
        )
        owner = _OWNER.search(page.text[shift : cue.start]) if is_parted else None
        if owner is None:
            continue
        start, end = shift + owner.start("name"), shift + owner.end("name")
        words = page.folded[start:end].split()
        if words[0] in known.titles:
            start += len(words[0]) + 1  # Madame Guyon, née
        is_name = (words[0] in known.given and words[0] not in SAINTS) or (
            words[-1] in known.family and words[0] not in FUNCTION_WORDS
        )
        if is_name and NOT_NAMES.isdisjoint(words):
            yield _candidate(page, start, end, "name.owner")


def _callers(page: Page) -> Iterator[Candidate]:
    """Yield the names of those who say them, whatever their case."""
    known = lists()
    is_call = not page.words.isdisjoint(_CALLS)
    for found in _CALLER.finditer(page.folded) if is_call else ():
        if not any(word not in _WITHIN and _is_prose(word) for word in found["name"].split()):
            yield _candidate(page, *found.span("name"), "name.caller")
    if page.words.isdisjoint(_LEADS):
        return
    for pattern in (_LED, _LEADING) if is_call else (_LED,):
        for found in pattern.finditer(page.folded):
            given = found["given"].partition("-")[0]
            if (
                given in known.given
                and not any(map(_is_prose, (given, found["family"])))
                and not (
                    page.language[:2] == "es"
                    and page.text[found.start("given")].islower()
                    and _is_spanish_prose(found)
                )
            ):
                yield _candidate(page, *found.span("name"), "name.led", Certainty.GUESSED)


def _is_spanish_prose(found: re.Match[str]) -> bool:
    """Say whether one of the words behind "paciente" is no part of a name: "la paciente toma treinta"."""
    return not _SPANISH_STOPS.isdisjoint({found["given"], found["family"]})


def _is_prose(word: str) -> bool:
    return word in _ROLES or word in _AFTER or word in NOT_NAMES or word in FUNCTION_WORDS


def _has_title(page: Page, found: re.Match[str]) -> bool:
    words = page.folded[found.start("name") : found.end("name")].split()
    return not NOT_NAMES.isdisjoint(words) or not lists().titles.isdisjoint(words) or any(map(_is_prose, words))


def _has_stranger(page: Page, found: re.Match[str]) -> bool:
    words = page.folded[found.start("name") : found.end("name")].split()
    if page.language[:2] == "de" and words[0] not in lists().given:
        return True  # every noun has a capital there
    return not NOT_NAMES.isdisjoint(words) or not FUNCTION_WORDS.isdisjoint({words[0], words[-1]})


def _candidate(page: Page, start: int, end: int, rule: str, certainty: Certainty = Certainty.CUED) -> Candidate:
    return Candidate(start, end, PiiClass.PERSON_NAME, rule, page.folded[start:end], certainty)
