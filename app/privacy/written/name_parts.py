"""The parts of a name that stand apart: von und zu, y, née; and its family name where it is said again."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import Final

from app.privacy.written.firms_german import is_firm
from app.privacy.written.name_words import FUNCTION_WORDS, NOT_NAMES, PARTICLES, lists
from app.privacy.written.page import Page

OFFICES: Final = frozenset(
    ["docteur", "professeur", "maitre", "president", "directeur", "responsable", "doctor", "profesor"]
)
# Before a family name, in small letters, in Spanish: "la jueza Palomar", "el inspector Tormo".
_RANK_WORDS: Final = (
    "licenciado licenciada ingeniero ingeniera inspector inspectora juez jueza magistrado magistrada comisario "
    "sargento sargenta teniente capitan capitana coronel comandante letrado letrada "
    "notario notaria procurador procuradora abogado abogada fiscal ministro ministra alcalde alcaldesa "
    "subinspector subinspectora enfermero enfermera"
)
RANKS: Final = frozenset(_RANK_WORDS.split())
# What kind of one it is, and not who: "la jueza Decana".
_KIND_WORDS: Final = (
    "jefe jefa general decano decana "
    "instructor instructora superior supremo primero primera segundo segunda mayor "
    "publico publica ponente provincial principal europeo europea industrial civil militar titular suplente "
    "portavoz popular socialista anticorrupcion antidroga delegado delegada"
)
KINDS: Final = frozenset(_KIND_WORDS.split())
_NO_PARTS: Final = KINDS | PARTICLES | FUNCTION_WORDS | RANKS
# Before a full name or a well-known family name that no comma parts: "el abuelo Saez".
_RELATION_WORDS: Final = (
    "abuelo abuela tio tia sobrino sobrina nieto nieta cunado cunada suegro suegra concejal concejala "
    "diputado diputada senador senadora periodista escritor escritora cantante fotografo fotografa futbolista "
    "entrenador entrenadora alumno alumna"
)
RELATIONS: Final = frozenset(_RELATION_WORDS.split())
_ARTICLES: Final = frozenset(["el", "la", "al", "del", "los", "las"])
_MOST_LINKS: Final = 4
_SHORTEST_AGAIN: Final = 4
_NOBLE_WORDS: Final = "freiherr freifrau freiin graf grafin prinz prinzessin furst furstin baron baronin"
_NOBLE: Final = frozenset(_NOBLE_WORDS.split())
_BORN: Final = frozenset(["geb", "geborene", "geborener", "nee"])
_SEATS: Final = frozenset(["an", "auf", "in"])  # Freifrau an der Elster
_OF_THINGS: Final = frozenset(["im", "am", "ins"])  # nobody
_ORIGINS: Final = frozenset(["von", "vom", "de", "del", "du", "des", "d"])
# What a name may begin to go on with, and what may follow that.
_LINKS: Final = {
    "de": (frozenset(["von", "vom", "van", "de"]), frozenset(["und", "zu", "zum", "zur", "der", "dem", "den"])),
    "es": (frozenset(["de", "del", "y", "i"]), frozenset(["de", "la", "las", "los", "el"])),
    "fr": (frozenset(["de", "du", "des", "d"]), frozenset(["la", "le", "l"])),
}


def is_ranked(page: Page, index: int) -> bool:
    """Say whether a Spanish rank with an article stands right before a word in capitals: "el inspector Tormo"."""
    if index < 2 or page.language[:2] != "es":
        return False
    article, rank, token = page.tokens[index - 2 : index + 1]
    is_beside = page.text[rank.end : token.start] == " " and page.text[rank.start].islower()
    is_beside = is_beside and page.text[token.start].isupper()
    is_word = token.word in _NO_PARTS or len(token.word) < _SHORTEST_AGAIN
    return is_beside and rank.word in RANKS and article.word in _ARTICLES and not is_word


def last_of(page: Page, first: int, last: int) -> int:
    """Return the last word of a name in capitals, past the particles and titles within it."""
    opening, further = _LINKS.get(page.language[:2], (frozenset(), frozenset()))
    tokens = page.tokens
    known = lists()
    if first == last and tokens[first].word in known.family and tokens[first].word not in known.given:
        opening -= _ORIGINS  # Frau Weber von Siemens
    at = last + 1
    is_longer = False
    while at < len(tokens) and at - last <= _MOST_LINKS:
        token = tokens[at]
        gap = page.text[tokens[at - 1].end : token.start]
        is_capital = page.text[token.start].isupper()
        is_linked = at > last + 1
        is_behind = (
            is_longer
            and not is_linked
            and is_capital
            and not (token.word in NOT_NAMES or token.word in FUNCTION_WORDS)
        )
        if is_behind and (gap == "-" or (gap == " " and page.language[:2] == "es")):
            last, at = at, at + 1
            continue
        is_maiden = token.word in _BORN and gap == " ("  # Anna Huber (geb. Steininger)
        if gap not in {" ", "  ", "'"} and not is_maiden and not (gap == ". " and tokens[at - 1].word in _BORN):
            break
        if not is_capital and (
            token.word in opening
            or token.word in _BORN
            or (is_linked and token.word in further)
            or (tokens[at - 1].word in _NOBLE and token.word in _SEATS)
        ):
            at += 1
        elif is_capital and (token.word in _NOBLE or (is_linked and _may_be_family(page, first, last, at))):
            is_longer = True
            last, at = at, at + 1
        else:
            break
    return last


def _may_be_family(page: Page, first: int, last: int, at: int) -> bool:
    """Say whether a word behind particles belongs to the name; "y" joins two people after a lone given name."""
    word = page.tokens[at].word
    if word in NOT_NAMES or word in FUNCTION_WORDS:
        return False
    return first < last or page.tokens[last + 1].word not in {"y", "i"}


def again(page: Page, families: Container[str], taken: Container[int]) -> Iterator[int]:
    """Yield the words in capitals that are a family name of the page, unless it is a word in small letters too."""
    found = [
        index
        for index, token in enumerate(page.tokens)
        if index not in taken and len(token.word) >= _SHORTEST_AGAIN and token.word in families
    ]
    if page.language[:2] == "de":  # "Müllers Vorschlag", but no "im Winter" and no "Müller & Partner"
        found = [index for index in found if not _is_of_season(page, index) and not is_firm(page, index)]
        found += [
            index
            for index, token in enumerate(page.tokens)
            if index not in taken
            and len(token.word) > _SHORTEST_AGAIN
            and token.word.endswith("s")
            and token.word[:-1] in families
        ]
    small = {page.tokens[index].word for index in found if not page.text[page.tokens[index].start].isupper()}
    return (index for index in found if page.tokens[index].word not in small)


def _is_of_season(page: Page, index: int) -> bool:
    return index > 0 and page.tokens[index - 1].word in _OF_THINGS
