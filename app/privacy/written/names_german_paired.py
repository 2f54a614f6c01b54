"""Names of people in German: a given name, or what somebody is, and the family name behind it."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.gazetteer.german import CLEAR, OFFICE_ENDINGS, PROSE, SPELLING, VERBS
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.name_extent import is_upper
from app.privacy.written.name_words import FUNCTION_WORDS, PARTICLES, Lists, lists
from app.privacy.written.names_german import is_noun, is_word
from app.privacy.written.page import Page

_MONTH: Final = "august"
_OF_MONTHS: Final = re.compile(
    r"(?:[0-9]\.?|[/–-]|(?<![^\W_])(?:im|in|ende|anfang|mitte|bis|seit|vom|ab|den|dem|des|fur|diesen|letzten|nachsten|jeden|ersten|juli|und|[^\W\d_]{3,}te[nr])),? ?$"
)
_OF_MONTHS_CHARS: Final = 16
_SHORTEST: Final = 4
_SHORTEST_CUE: Final = 8
_OF_SCHOOL: Final = re.compile(r" [^\W\d_]*(?:[Gg]ymnasium|[Ss]chule)(?![\w-])")  # "Geschwister Scholl Schule"
_FOREIGN: Final = frozenset({"de", "la", "las", "los", "del", "do", "di", "da"})
# Endings of verbs, which are family names as well only where something leads to one: "mit uta liebelt".
_LIKE_VERB: Final = re.compile(
    r".+(?:[^aeiou]t|iet|eht|aut|en|te|st|eln|ern|ig|lich|isch|los|zig|hundert.*|tausend.*)"
)
_BEFORE_WORDS: Final = "von mit an fur bei gegen zu nach uber um durch ohne heißt heiße bin sagt und als"
_BEFORE: Final = frozenset(_BEFORE_WORDS.split())
# Given names that Germans have had for long, by what they end in: Gislinde, Walfried, Annelore.
_GIVEN_FORM: Final = re.compile(
    r"[^\W\d_]{2,}(?:bert|fried|friede|friedrich|linde|(?<!sc)hilde?|gard|traud|traut|trude|helm|mund|gunde?|lore|lotte|"
    r"liese?|mari[ae]|heinz|peter|dieter|jurgen|josef)"
)
_ARTICLES: Final = frozenset(["der", "die", "das", "dem", "den", "des", "ein", "eine", "einem", "einen", "einer"])
_SHORTEST_SOUND: Final = 4
_DOUBLE: Final = re.compile(r"(.)\1+")
_SPELLED: Final = (
    ("ph", "f"), ("th", "t"), ("ck", "k"), ("c", "k"), ("ij", "i"), ("y", "i"), ("v", "f"), ("ie", "i"),
    ("ah", "a"), ("oh", "o"),
)  # fmt: skip
PLACES: Final = frozenset({"paris", "rio", "georgia", "jordan", "siena", "florence", "virginia"})
_STOPS: Final = ("", ",", ".", ";", "!", "?", ":", ")", "|", "\n")


def names_paired(page: Page) -> Iterator[Candidate]:
    """Yield the names of a page in German that stand behind a given name or what somebody is."""
    if page.language[:2] == "de":
        known = lists()
        yield from _pairs(page, known)
        yield from _behind_offices(page, known)


def _pairs(page: Page, known: Lists) -> Iterator[Candidate]:
    """Yield a given name and what stands behind it and is hardly a word: "hast du ernestine höfig gesehen"."""
    tokens = page.tokens
    given = {word for word in page.words if is_given_name(known, word) or sounds_given(known, word)}
    given |= {_MONTH} & page.words
    formed = {word for word in page.words if _GIVEN_FORM.fullmatch(word) and not is_noun(known, word)} - given
    for index in range(len(tokens) - 1) if given or formed else ():
        word = tokens[index].word
        if (word not in given and word not in formed) or (word == _MONTH and _is_month(page, known, index)):
            continue
        is_capital = is_upper(page, tokens[index])
        if word in formed and not is_capital:
            continue
        if (
            is_capital
            and not is_given_name(known, word)
            and word not in formed
            and tokens[index + 1].word not in known.family
        ):
            continue  # "Gramm Mehl"
        last = index + 1
        while last + 1 < len(tokens) and (
            tokens[last].word in PARTICLES or page.text[tokens[last - 1].end : tokens[last].start] == "-"
        ):
            last += 1
        is_foreign = word not in known.sure and tokens[last - 1].word in _FOREIGN  # Rio de Janeiro
        if is_foreign or page.text[tokens[last - 1].end : tokens[last].start] != " ":
            continue
        if _OF_SCHOOL.match(page.text, tokens[last].end):
            continue
        is_spelled = tokens[last].word in SPELLING and (word in SPELLING or tokens[last].word not in known.family)
        if (
            not is_spelled
            and is_upper(page, tokens[last]) is is_capital
            and _may_be_family(page, known, index, last)
        ):
            yield _candidate(page, tokens[index].start, tokens[last].end, "name.pair", Certainty.GUESSED)


def _is_month(page: Page, known: Lists, index: int) -> bool:
    """Say whether August is a month here: no family name follows, or a day or a word of time stands before."""
    token, following = page.tokens[index : index + 2]
    if not is_upper(page, token) or following.word not in known.family or is_noun(known, following.word):
        return True
    return _OF_MONTHS.search(page.folded, max(0, token.start - _OF_MONTHS_CHARS), token.start) is not None


def is_given_name(known: Lists, word: str) -> bool:
    """Say whether a word is a given name, and hardly any other in German."""
    if word in PROSE or word in VERBS or word in PLACES or len(word) < len("uta"):
        return False
    return word in known.sure or (word in CLEAR and word in known.given)


@functools.cache
def _sounds() -> frozenset[str]:
    """Return how the given names sound that are hardly any other word."""
    return frozenset(_sound(word) for word in lists().sure if len(word) > _SHORTEST_SOUND)


def _sound(word: str) -> str:
    """Return a word as others may spell it, too: Mirco and Mirko, Annita and Anita, Olav and Olaf."""
    for spelled, plain in _SPELLED:
        word = word.replace(spelled, plain)
    return _DOUBLE.sub(r"\1", word)


def sounds_given(known: Lists, word: str) -> bool:
    """Say whether a word is another spelling of a given name, and hardly any other in German."""
    if len(word) <= _SHORTEST_SOUND or word in PROSE or word in VERBS or word in PLACES or word in SPELLING:
        return False
    return _sound(word) in _sounds() and not is_word(known, word) and _LIKE_VERB.fullmatch(word) is None


def _may_be_family(page: Page, known: Lists, first: int, last: int) -> bool:
    word = page.tokens[last].word
    is_code = page.text[page.tokens[last].end : page.tokens[last].end + 1].isdigit()
    if is_code or (len(word) < _SHORTEST and word not in known.family):
        return False
    if is_upper(page, page.tokens[last]):
        return not is_noun(known, word) and word not in PROSE
    if word in PROSE or word in VERBS:
        return False
    if len(word) >= _SHORTEST_CUE and page.tokens[last].start in page.signs_at:
        return False  # "die passagierin heißt werner reisepass nummer"
    if word in known.family:
        return True
    if word in known.family_words and page.tokens[first].word in known.sure:
        return True
    if _LIKE_VERB.fullmatch(word) and not _is_set_off(page, first, last):
        return False
    return not is_word(known, word) or word in known.family_words


def _is_set_off(page: Page, first: int, last: int) -> bool:
    """Say whether a word leads to a name, or what stands around says that nothing else belongs to it."""
    before = page.tokens[first - 1] if first else None
    if before is not None and before.word in _BEFORE:
        return True
    if page.text[page.tokens[last].end : page.tokens[last].end + 1] not in _STOPS:
        return False
    if before is None or page.text[before.end : page.tokens[first].start].strip():
        return True
    return before.word in {"ist", "war", "spricht", "sind"} or before.word.endswith(OFFICE_ENDINGS)


def _behind_offices(page: Page, known: Lists) -> Iterator[Candidate]:
    """Yield the family name behind what somebody is: "Hausverwalterin Ruppert", "bei bäcker siering"."""
    tokens = page.tokens
    offices = {
        word
        for word in page.words
        if word.endswith(OFFICE_ENDINGS) or word.removesuffix("s").endswith(OFFICE_ENDINGS)
    }
    for index in range(1, len(tokens)) if offices else ():
        before, token = tokens[index - 1], tokens[index]
        if before.word not in offices or page.text[before.end : token.start] != " ":
            continue
        word, following = token.word, page.text[token.end : token.end + 1]
        if len(word) < _SHORTEST or following.isdigit() or following == "-" or word.endswith(OFFICE_ENDINGS):
            continue
        is_followed = following in _STOPS or (
            index + 1 < len(tokens) and page.text[tokens[index + 1].start].islower()
        )
        if is_upper(page, token):
            if _has_family_behind(page, known, index):
                yield _candidate(page, token.start, tokens[index + 1].end, "name.office")
                continue
            behind = tokens[index + 1].word if index + 1 < len(tokens) else ""
            is_woman = before.word.endswith("in") and (
                following in _STOPS or behind in PROSE or behind in FUNCTION_WORDS
            )
            is_certain = word in known.family or is_woman or following == "," or behind in VERBS
            is_certain = is_certain and not word.endswith("lands")
            if is_certain and is_followed and not is_noun(known, word):
                yield _candidate(page, token.start, token.end, "name.office")
        elif not is_upper(page, before) and _is_told_in_small(page, known, index):
            yield _candidate(page, token.start, token.end, "name.office")


def _has_family_behind(page: Page, known: Lists, index: int) -> bool:
    """Say whether a known family name stands behind a word that is no noun: "Käufer Fenghong Zhang"."""
    if index + 1 >= len(page.tokens):
        return False
    token, following = page.tokens[index : index + 2]
    return (
        page.text[token.end : following.start] == " "
        and is_upper(page, following)
        and (following.word in known.family or following.word in known.given)
        and (token.word in known.given or index < 2 or page.tokens[index - 2].word not in _ARTICLES)
        and following.word not in PROSE
        and not is_noun(known, token.word)
    )


def _is_told_in_small(page: Page, known: Lists, index: int) -> bool:
    """Say whether a word in small letters behind an office is a name: one known, or of whom more is told."""
    word = page.tokens[index].word
    if word in PROSE or word in VERBS:
        return False
    if word in known.family:
        return True
    if (is_word(known, word) and word not in known.family_words) or _LIKE_VERB.fullmatch(word):
        return False
    following = page.tokens[index + 1] if index + 1 < len(page.tokens) else None
    return following is not None and (following.word in VERBS or following.start in page.signs_at)


def _candidate(page: Page, start: int, end: int, rule: str, certainty: Certainty = Certainty.CUED) -> Candidate:
    return Candidate(start, end, PiiClass.PERSON_NAME, rule, page.folded[start:end], certainty)
