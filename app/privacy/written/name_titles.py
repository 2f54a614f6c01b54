"""Titles, ranks and offices before a name, and the lines of an address."""

from __future__ import annotations

import re
from typing import Final

from app.privacy.written import name_parts
from app.privacy.written.cues import Token
from app.privacy.written.name_extent import NOUN, is_upper
from app.privacy.written.name_words import FUNCTION_WORDS, NOT_NAMES, PARTICLES, Lists
from app.privacy.written.page import Page

_SHORTEST_IN_OFFICE: Final = 4
# Before the office of somebody told by the family name alone; behind an article only where a sentence begins.
_BEFORE_OFFICE: Final = frozenset(
    ["mit", "von", "durch", "bei", "an", "fur", "gegen", "und", "sowie", "uber", "vor", "laut", "nach"]
)
_OF_OFFICES: Final = frozenset(
    ["aussage", "aussagen", "kosten", "mandanten", "termin", "datum", "gesucht", "akten"]
)
_ARTICLES: Final = frozenset({"Der", "Die"})
_ADDRESSED: Final = frozenset({"herrn", "frau", "herr", "familie", "eheleute", "ehepaar"})
_DEGREES: Final = frozenset(
    ["med", "univ", "dent", "vet", "jur", "iur", "phil", "rer", "nat", "pol", "habil", "theol"]
)
_COLLEAGUES: Final = frozenset({"kollege", "kollegin", "kollegen", "nachbar", "nachbarin"})
_SMALL_TITLES: Final = frozenset({"frau", "herr", "herrn", "familie"})  # "frau Gerlach macht heute Dienst"
_POSSESSIVE: Final = re.compile(r"(?:e|er|en|em|es|der|die|das|den|dem|des|ein) $")
# In small letters, as recognisers of speech write them.
_TITLE_WORDS: Final = (
    "mister missus officer detective senor senora don dona doctor madame monsieur mademoiselle maitre docteur "
    "professeur gez"
)
SAID_TITLES: Final = frozenset(_TITLE_WORDS.split())
# How high somebody is in an office, and not how they are addressed: "Sr. Clerk".
_SENIOR: Final = frozenset({"sr", "jr"})
_JOB_WORDS: Final = (
    "clerk manager engineer developer analyst consultant accountant assistant associate officer executive "
    "designer technician programmer architect administrator lecturer resident editor director supervisor advisor "
    "adviser teacher nurse scientist researcher specialist inspector auditor partner counsel"
)
_JOBS: Final = frozenset(_JOB_WORDS.split())
_SPANISH_TITLES: Final = frozenset({"sr", "sra", "senor", "senora"})
_HEAD_WORDS: Final = (
    "director directora presidente presidenta gerente rector rectora gobernador gobernadora intendente embajador embajadora "
    "secretario secretaria administrador administradora decano decana"
)
_HEADS_OF_OFFICES: Final = frozenset(_HEAD_WORDS.split())
_OF_HOUSES: Final = frozenset({"du", "des", "la", "l"})
_WHOLE_TITLES: Final = frozenset({"madame", "monsieur", "mademoiselle", "docteur", "professeur", "maitre"})
_SHORT_TITLES: Final = frozenset({"Me", "Pr"})  # French ones that no point ends


def is_titled(page: Page, known: Lists, index: int) -> bool:
    """Say whether a title stands before a word, past a "von der"."""
    tokens = page.tokens
    if tokens[index].word in _COLLEAGUES or (tokens[index].word in _JOBS and tokens[index - 1].word in _SENIOR):
        return False
    if tokens[index - 1].word in _SPANISH_TITLES and tokens[index].word in name_parts.RANKS | _HEADS_OF_OFFICES:
        return False  # "Sr. Juez de Letras"
    if name_parts.is_ranked(page, index) or _is_titled_in_small(page, index):
        return True
    at = index - 1
    while at > max(index - 4, 0) and _is_particle(page, tokens[at]):
        at -= 1
    while at > 0 and tokens[at].word in _DEGREES and page.text.startswith(".", tokens[at].end):
        at -= 1  # Dr. med. univ. Weber
    if tokens[at].word in name_parts.OFFICES and at > 0 and tokens[at - 1].word in PARTICLES:
        # Monsieur le docteur Lefèvre, but not Monsieur le Directeur du Collège
        is_of_house = any(token.word in _OF_HOUSES for token in tokens[at + 1 : index])
        return not is_of_house and "," not in page.text[tokens[at].end : tokens[index].start]
    if at < index - 1 and tokens[index].word in name_parts.OFFICES:
        return False  # Monsieur le Président
    if tokens[at].word in _COLLEAGUES and at > 0:
        at -= 1  # Frau Kollegin Weber
    return _is_title(page, known, tokens[at], page.text[tokens[at].end : tokens[at + 1].start])


def _is_titled_in_small(page: Page, index: int) -> bool:
    """Say whether a title in small letters stands before a name: "frau Gerlach glaub ich"."""
    token, before = page.tokens[index], page.tokens[index - 1]
    is_small = before.word in _SMALL_TITLES and not is_upper(page, before) and is_upper(page, token)
    if not is_small or page.language[:2] != "de" or page.text[before.end : token.start] != " ":
        return False
    is_noun = NOUN.fullmatch(token.word) is not None or token.word in FUNCTION_WORDS or token.word in NOT_NAMES
    return not is_noun and (before.word == "familie" or _POSSESSIVE.search(page.folded, 0, before.start) is None)


def is_addressed(page: Page, index: int) -> bool:
    """Say whether the line before has a title alone, as in an address: "Herrn", and the name below."""
    before, token = page.tokens[index - 1], page.tokens[index]
    if page.text[before.end : token.start].strip(" ") != "\n" or token.word in FUNCTION_WORDS:
        return False
    line = page.text[page.text.rfind("\n", 0, before.start) + 1 : before.end]
    return before.word in _ADDRESSED and line.strip() == page.text[before.start : before.end]


def is_in_office(page: Page, known: Lists, index: int) -> bool:
    """Say whether a word is the family name of somebody in an office: "Rechtsanwalt Klemt beantragt".

    German nouns have capitals, too: only where a sentence or a phrase begins no object can stand behind an office.
    """
    tokens = page.tokens
    token, office = tokens[index], tokens[index - 1]
    is_noun = NOUN.fullmatch(token.word) is not None or token.word in FUNCTION_WORDS or token.word in _OF_OFFICES
    if (
        office.word not in known.offices
        or not is_upper(page, office)
        or is_noun
        or len(token.word) < _SHORTEST_IN_OFFICE
    ):
        return False
    if index == 1:
        return True
    before = tokens[index - 2]
    is_first = page.text[before.end : office.start].strip() != ""
    if page.text[before.start : before.end] in _ARTICLES:
        is_first = before.start == 0 or page.text[max(before.start - 2, 0) : before.start].strip(" ") in {
            ".",
            "\n",
            "!",
            "?",
        }
    return is_first or before.word in _BEFORE_OFFICE


def _is_particle(page: Page, token: Token) -> bool:
    """Say whether a word only joins a title to a name, and is none itself, as "D." is."""
    return token.word in PARTICLES or (token.word in {"d", "l"} and not page.text.startswith(".", token.end))


def _is_title(page: Page, known: Lists, before: Token, gap: str) -> bool:
    written = page.text[before.start : before.end]
    if before.word not in known.titles or gap.strip() not in {"", "."}:
        return False
    if gap.startswith(".") and before.word in _WHOLE_TITLES:
        return False  # "le passeport de monsieur. Voilà"
    if "\n\n" in gap or ("\n" in gap and page.text.endswith((": ", ":"), 0, before.start)):
        return False  # "Sexo: M.", and below "Fecha de Ingreso"
    if written in _SHORT_TITLES and page.language[:2] == "fr" and gap == " ":
        return page.text[before.end + 1].isupper()
    if len(before.word) <= 2 and before.word not in {"mr", "ms", "mx", "dr", "sr", "lt"}:
        is_word = not page.text[max(before.start - 1, 0) : before.start].strip("( ")
        return is_word and gap.startswith(".") and written[0].isupper()  # M. Dupont, D. Juan, Fr. Weber
    return written[0].isupper() or before.word in SAID_TITLES
