"""What is called by a name in French and is no person: a street, a firm, a school, a law, a scale."""

from __future__ import annotations

import itertools
import re
from typing import Final

from app.privacy.gazetteer import french
from app.privacy.written.name_extent import is_upper
from app.privacy.written.names_laid_out import is_product
from app.privacy.written.page import Page

WAYS: Final = frozenset(french.WAYS.split())
_FIRMS: Final = frozenset(tuple(firm.split()) for firm in french.FIRMS.split(", "))
_FIRM_BEHIND: Final = re.compile(
    r" (?:&|et) (?:associee?s|partenaires|cie|compagnie|fils|freres|filles)(?![^\W_])"
)
_FIRM_FORMS: Final = frozenset(
    ["aarpi", "scp", "selarl", "selas", "sarl", "sas", "sasu", "eurl", "sci", "cabinet"]
)
_HONOUR_WORDS: Final = (
    "docteur dr professeur prof pr general gal al marechal mal colonel capitaine commandant lieutenant sergent amiral president "
    "abbe pere chanoine cardinal monseigneur mgr maitre comte duc"
)
_HONOURS: Final = frozenset(_HONOUR_WORDS.split())
# "12 place du Professeur Robert", but not "à la place du docteur Robert".
_HONOURED: Final = re.compile(
    r"(?<![^\W_])(?:rue|avenue|av\.?|boulevard|bd\.?|chemin|impasse|quai|allee|route|rte|(?<=[0-9] )(?:place|square|cours)|(?<=[0-9], )place)"
    rf" (?:du |de |de la |de l'|des )?(?:g\.|m\.)?(?:{_HONOUR_WORDS.replace(' ', '|')})\.? (?:[^\W\d_]+ )?$"
)
_HONOURED_CHARS: Final = 45
# What is called by somebody's name; behind "de" others are those whose it is: "l'école de Julien".
_HOUSE_WORDS: Final = (
    "hopital hopitaux clinique polyclinique chu ch chr chru ehpad institut fondation universite lycee college ecole "
    "gymnase stade aeroport loi methode test"
)
_SCALE_WORDS: Final = (
    "echelle inventaire questionnaire syndrome theoreme classification indice criteres triade manoeuvre tetralogie"
)
_NAMESAKES: Final = frozenset(f"{_HOUSE_WORDS} {_SCALE_WORDS} centre hospitalier".split())
_NAMED_AFTER: Final = re.compile(
    rf"(?<![^\W_])(?:(?:{_HOUSE_WORDS.replace(' ', '|')}|centre hospitalier)(?: (?:europeen|regional|universitaire|prive|militaire|intercommunal)e?)* "
    rf"|(?:{_SCALE_WORDS.replace(' ', '|')}) (?:(?:de |d')[^\W\d_]+ )?(?:de |d')?)$"
)


def is_on_a_way(page: Page, index: int) -> bool:
    """Say whether a name is that of a street, a school or a station: "avenue jean jaurès"."""
    return index > 0 and page.tokens[index - 1].word in WAYS


def is_of_a_thing(page: Page, index: int) -> bool:
    """Say whether a name in capitals is that of a street or a shop, or a part of it: "rue Victor Hugo", "Yves Rocher"."""
    tokens = page.tokens
    if page.language[:2] != "fr":
        return False
    pairs = (tuple(token.word for token in tokens[at : at + 2]) for at in (index - 1, index) if at >= 0)
    if any(pair in _FIRMS for pair in pairs):
        return True
    for at in (index - 1, index - 2):
        if at >= 0 and tokens[at].word in WAYS:
            between = tokens[at : index + 1]
            gaps = (page.text[one.end : other.start] for one, other in itertools.pairwise(between))
            return all(gap in {" ", "-"} for gap in gaps) and is_upper(page, tokens[at + 1])
    return False


def is_signed_by_thing(page: Page, index: int) -> bool:
    """Say whether who signs is no person: "Le service culturel", "MedShare"."""
    token = page.tokens[index]
    if page.language[:2] != "fr" or is_product(page.text[token.start : token.end]):
        return page.language[:2] == "fr"
    is_last = index + 1 >= len(page.tokens) or not is_upper(page, page.tokens[index + 1])
    return is_last and token.word in {"le", "la", "les", "l"}


def is_of_a_firm(page: Page, index: int) -> bool:
    """Say whether a family name stands in that of a firm: "SCP Bernard & Associés", "Maison Bernard et fils"."""
    return page.language[:2] == "fr" and (
        _FIRM_BEHIND.match(page.folded, page.tokens[index].end) is not None
        or (index > 0 and page.tokens[index - 1].word in _FIRM_FORMS)
    )


def is_honoured(page: Page, index: int) -> bool:
    """Say whether a title or a rank before a word is in the name of a street: "rue du docteur Roux"."""
    tokens, start = page.tokens, page.tokens[index].start
    if _HONOURS.isdisjoint(token.word for token in tokens[max(index - 2, 0) : index]):
        return False
    return _HONOURED.search(page.folded, max(start - _HONOURED_CHARS, 0), start) is not None


def is_named_after(page: Page, index: int) -> bool:
    """Say whether a name is that of an institution, a law or a scale: "hôpital Henri Mondor", "échelle de Hamilton"."""
    if page.language[:2] != "fr" or page.words.isdisjoint(_NAMESAKES):
        return False
    start = page.tokens[index].start
    return _NAMED_AFTER.search(page.folded, max(start - _HONOURED_CHARS, 0), start) is not None
