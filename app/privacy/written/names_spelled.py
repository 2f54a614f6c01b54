"""Names that are spelled, as the letters read together: "Torres, T-O-R-R-E-S", "N as in Nancy, I, E, M, I"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.cues import Token
from app.privacy.written.name_words import NAMED_THINGS, Lists, lists
from app.privacy.written.page import BLANK, Page
from app.privacy.written.signs import Sign

_NAME_WORDS: Final = (
    "name names surname surnames forename firstname lastname called nachname nachnamen vorname vornamen familienname "
    "geburtsname namen heisse heisst heissen heiße heißt heißen nom noms prenom appelle appelles nomme nombre nombres apellido apellidos "
    "llamo llama llaman"
)
_NAMES: Final = frozenset(_NAME_WORDS.split())
_SPELLING_WORDS: Final = (
    "spell spells spelled spelt spelling buchstabiere buchstabieren buchstabiert buchstabier schreibt schreibe "
    "geschrieben epelle epeler epelez ecrit deletreo deletrear deletrea deletrearlo deletreado escribe"
)
_SPELLING: Final = frozenset(_SPELLING_WORDS.split())
_TITLE_WORDS: Final = "herr herrn frau monsieur madame mademoiselle senor senora senorita don dona"
_TITLES: Final = frozenset(_TITLE_WORDS.split())
# What may stand between the word that announces a name and its letters.
_LINK_WORDS: Final = (
    "is s it its that thats was would be for me us you i ll your my the his her their and so just let please sure yes "
    "yeah yep ok okay well um uh er hi first last full again as letter letters can could "
    "ist das ich es sie also mein meinen ihren den man wie ja gerne bitte noch mal einmal mit lautet und sich wird ihnen "
    "c est je vous le la l ca se oui alors donc bien sur votre mon comment "
    "lo es si claro por favor seria con como mi su y a ver with one two an avec deux un dos mit zwei einem on the account"
)
_LINKS: Final = frozenset(_LINK_WORDS.split())
_FEWEST_LETTERS: Final = 3
_FEWEST_UNTOLD: Final = 4  # letters of a name that nothing announces: three are an abbreviation as well
_WORDS_BEHIND: Final = 11  # from the word that says it is spelled on, in which three letters are said
_MOST_WORDS: Final = 14  # that are looked at before
_CODE: Final = "code"
_NAME: Final = "name"
_SPELT: Final = "spelt"
_REACH: Final = 60  # characters before in which a cue of a code is looked for
_WORDS_OF_A_BEARER: Final = 2
_NEAR: Final = 3  # characters between a name and its letters
_SPEAKER: Final = re.compile(r"\]\s|:\s")
_FEWEST_BEHIND_A_NAME: Final = 5  # letters of a family name behind a full one: four are a card's brand as well
# A name that was found, and what may lead from it to its letters: "¤¤¤¤¤, also TORRES".
_NAMED: Final = re.compile(
    rf"{BLANK}[ ,.:;()?!–—-]{{1,4}}(?:(?:also|so|that's|it's|c'est|donc|o sea|es decir)[ ,:]{{1,2}})?$"
)
_NAMED_CHARS: Final = 18
# Cues of what is spelled letter by letter and is no name.
_OF_CODES: Final = frozenset(
    {
        Sign.OTHER, Sign.CODE, Sign.KEY, Sign.PASSWORD, Sign.PIN, Sign.PLATE, Sign.VEHICLE, Sign.CHASSIS, Sign.IBAN,
        Sign.PASSPORT, Sign.LICENCE, Sign.DOCUMENT, Sign.NI, Sign.CF, Sign.PAN, Sign.DNI, Sign.VERSION,
    }
)  # fmt: skip
_UMLAUTS: Final = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_BESIDE: Final = frozenset("@#_/\\+&=-'’")
_FIRM_WORDS: Final = "gmbh ag ltd inc llc plc sarl sas sa sl kg street road avenue lane drive straße strasse"
_FIRMS: Final = frozenset(_FIRM_WORDS.split())


def names_spelled(page: Page) -> Iterator[Candidate]:
    """Yield the names whose letters were said one by one, together with the same name right before them."""
    if not page.is_said:
        if not page.words.isdisjoint(_SPELLING):
            yield from _told_before(page)
        return
    known = lists()
    for index, token in enumerate(page.tokens):
        if token.end - token.start < _FEWEST_LETTERS or not _may_be_letters(page, index):
            continue
        first = _first(page, index)
        if _is_name(page, known, first, index):
            start = page.tokens[first].start
            yield Candidate(start, token.end, PiiClass.PERSON_NAME, "name.spelled", token.word, Certainty.CUED)


def _told_before(page: Page) -> Iterator[Candidate]:
    """Yield the names that are told before it is said that they are spelled: "Kowal. Je vous épelle : K-O-W-A-L"."""
    tokens = page.tokens
    for index, token in enumerate(tokens):
        if token.word not in _SPELLING:
            continue
        letters = [each.word for each in tokens[index + 1 : index + _WORDS_BEHIND] if len(each.word) == 1]
        beginning = "".join(letters[:_FEWEST_LETTERS])
        if len(beginning) < _FEWEST_LETTERS:
            continue
        before = tokens[max(index - _MOST_WORDS, 0) : index]
        if any(each.word in NAMED_THINGS for each in before):
            continue
        for named in before:
            if named.word.startswith(beginning) and page.text[named.start].isupper():
                yield Candidate(
                    named.start, named.end, PiiClass.PERSON_NAME, "name.spelled", named.word, Certainty.CUED
                )


def _may_be_letters(page: Page, index: int) -> bool:
    """Say whether a word may have been letters of a name: in capitals, of no code, no address and no firm."""
    token, text = page.tokens[index], page.text
    if not text[token.start].isupper() or not (
        text[token.start : token.end].isupper() or text[token.start + 1 : token.end].islower()
    ):
        return False
    before, behind = text[max(token.start - 2, 0) : token.start], text[token.end : token.end + 2]
    sides = before[-1:] + behind[:1] + before.strip()[-1:] + behind.strip()[:1]
    if any(mark.isdigit() or mark in _BESIDE for mark in sides) or (
        behind[:1] in {".", ":"} and behind[1:].strip()
    ):
        return False  # "ABC 123", "ACME.com"
    return index + 1 == len(page.tokens) or page.tokens[index + 1].word not in _FIRMS


def _first(page: Page, index: int) -> int:
    """Return the word with which a name begins that is said right before its letters: "dupont, DUPONT"."""
    tokens = page.tokens
    for count in (1, 2):
        words = tokens[max(index - count, 0) : index]
        is_beside = len(words) == count and tokens[index].start - words[-1].end <= _NEAR
        if is_beside and "".join(token.word for token in words) == tokens[index].word:
            return index - count
    return index


def _is_name(page: Page, known: Lists, first: int, index: int) -> bool:
    """Say whether letters are a name: a list has it, it was found right before them, or a word for one leads to them."""
    token = page.tokens[index]
    if not _OF_CODES.isdisjoint(page.signs_at.get(token.start, ())):
        return False  # "N.I.F. nº"
    told = _announcing(page, known, first, token.word)
    if told == _NAME:
        return True
    if told == _CODE:
        return False
    is_listed = _is_listed(known, token.word)
    if told == _SPELT:
        return first == index or page.text[page.tokens[first].start].isupper() or is_listed
    if first < index and page.tokens[max(first - 1, 0)].word in known.given:
        return True  # "I'm Jane Kowalczyk, KOWALCZYK"
    is_clear = is_listed and len(token.word) >= _FEWEST_UNTOLD
    return is_clear or _is_behind_name(page, page.tokens[first].start, token)


def _announcing(page: Page, known: Lists, first: int, word: str) -> str:
    """Return what the words before say of letters, if they lead to them: a name, a code, how it is spelled, or nothing.

    What is no name need not lead to them: "the company is in Leeds, that's A, C, M, E".
    """
    tokens, told, is_linked, is_parted = page.tokens, "", True, False
    things = {cue.start for cue in page.cues_before(tokens[first].start, _REACH) if cue.sign in _OF_CODES}
    for at in range(first - 1, max(first - 1 - _MOST_WORDS, -1), -1):
        token = tokens[at]
        is_parted = is_parted or BLANK in page.text[token.end : tokens[at + 1].start]
        if (token.word in NAMED_THINGS or token.start in things) and not is_parted:
            return _CODE
        if token.word in _NAMES or token.word in _TITLES or token.word in known.titles:
            bearers = tokens[max(at - _WORDS_OF_A_BEARER, 0) : at]  # "the dog is called", "la société s'appelle"
            is_of_thing = any(each.word in NAMED_THINGS or each.start in things for each in bearers)
            return _CODE if is_of_thing else _NAME if is_linked else told
        if token.word in _SPELLING:
            told = told or (_SPELT if is_linked else "")
        elif not (
            token.word in _LINKS or token.word.startswith(word[:_FEWEST_LETTERS]) or _is_speaker(page, token)
        ):
            is_linked = False
    return told


def _is_speaker(page: Page, token: Token) -> bool:
    """Say whether a word says who speaks: "Client: ", "[PATIENT]"."""
    is_first = page.text[max(token.start - 1, 0) : token.start] in {"", "\n", "["}
    return is_first and _SPEAKER.match(page.text, token.end) is not None


def _is_behind_name(page: Page, start: int, token: Token) -> bool:
    """Say whether a name was found right before: as long as its letters, or longer, with the name that goes before."""
    named = _NAMED.search(page.text, max(start - _NAMED_CHARS, 0), start)
    if named is None:
        return False
    before = page.text[: named.start() + 1]
    more = len(before) - len(before.rstrip(BLANK)) - len(token.word)
    return more in {0, 1} or (more > _FEWEST_LETTERS and len(token.word) >= _FEWEST_BEHIND_A_NAME)


def _is_listed(known: Lists, word: str) -> bool:
    """Say whether a list has a name, or two that follow one another: MARIASANTOS."""
    for umlaut, vowel in _UMLAUTS:
        if umlaut in word and _is_listed(known, word.replace(umlaut, vowel)):
            return True
    if word in known.given or word in known.family:
        return True
    return any(
        word[:at] in known.given and word[at:] in known.family
        for at in range(_FEWEST_LETTERS, len(word) - _FEWEST_LETTERS + 1)
    )
