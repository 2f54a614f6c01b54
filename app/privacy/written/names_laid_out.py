"""Names of people that punctuation and lines give away: before an age, behind a label, below a closing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.firms_german import FIRM
from app.privacy.written.folding import folded
from app.privacy.written.name_words import NOT_NAMES, lists
from app.privacy.written.page import Page

NAME: Final = r"[A-ZÀ-ÖØ-ÞČĆĐĞİŁŚŞŠŹŻŽ][^\W\d_]+(?:[-'][^\W\d_]+){0,3}"
_AGED: Final = re.compile(
    rf"(?<![^\W_])(?P<name>{NAME} {NAME})(?:, | \()(?:aged )?[1-9][0-9](?:,|\)| Jahre\b| ans\b| años\b)"
)
_BACKWARDS: Final = re.compile(
    rf"(?<![^\W_])(?:(?P<label>[^\W\d_]+)\s?: |(?P<paper>(?i:pay ?slip|pay ?stub|pay ?check|time ?sheet|wages) for ))(?P<name>{NAME}, {NAME}(?: {NAME}(?=[ ]*(?:\n|$)))?)(?=[\s.,;(]|$)"
)
# "Abel, Jonas;03.05.2015;...": the first cell of a row of a list.
_ROW_OF_LIST: Final = re.compile(
    rf"^(?:[-*•|>]{{1,2}} ?|[0-9]{{1,3}}[.)]? ?[;|\t]? ?)?(?P<name>{NAME}, (?P<given>{NAME})(?: {NAME})?)(?=[ ]?[;|\t])",
    re.MULTILINE,
)
_SIGNED: Final = re.compile(
    rf"^(?P<closing>[^\W\d_][^\d\n]{{1,30}}?)[,.!]?\s*\n\s*(?P<name>(?:[A-ZÀ-ÖØ-Þ]\. ?){{0,2}}{NAME}(?: (?:[A-Z]\. )?{NAME}){{0,3}})[ ]*$",
    re.MULTILINE,
)
# "Nombre: Joan.", and on the next line "Apellidos:"; "Nom : Jobs ;", and then "Prénom :".
_FORM: Final = re.compile(
    rf"(?<![^\W_])(?i:nombres?|nom(?: de (?:famille|naissance))?)[\"']? ?: ?[ \"']{{0,3}}(?P<name>{NAME}(?: {NAME}){{0,3}}) ?[\"'.,;]{{0,2}}\s{{1,4}}[\"']?(?=(?i:(?:primer )?apellido|pr[ée]nom))"
)
# "Prénom : Marie", and below it "Nom : ADJOVI".
_FORM_BACKWARDS: Final = re.compile(
    rf"(?<![^\W_])(?i:pr[ée]noms?)(?:\(s\))?[\"']? ?: ?[^\n:]{{1,40}}(?:\n|[;,] ?){{1,2}}\W{{0,4}}(?i:nom(?: de (?:famille|naissance))?)[\"']? ?: ?[ \"']{{0,3}}(?P<name>{NAME}(?: {NAME}){{0,3}})(?=[ \"']{{0,2}}(?:[.,;\n]|$))"
)
_FAMILY_LABELS: Final = frozenset({"apellido", "apellidos", "prenom", "prenoms"})
# What is no person below a closing: "Cordialement", and then "Service RH".
_SENDERS: Final = frozenset(["service", "equipe", "direction", "secretariat", "rh", "agence", "cabinet", "mairie"])
_PRODUCT: Final = re.compile(r"(?!Mac|Mc|Fitz|De|Di|Du|La|Le|Van|Von|O')[A-Z][a-z]{2,}[A-Z]\w*")  # MedShare
# "J. Dupont", "J.-P. Martin": the point is looked for first, as few letters stand alone before one.
_INITIALLED: Final = re.compile(
    r"\.(?<=[A-ZÀ-Þ]\.)(?<!M\.)(?<!\w[A-ZÀ-Þ]\.)(?<![A-ZÀ-Þ][.-][A-ZÀ-Þ]\.)(?:[ -]?[A-ZÀ-Þ]\.)?[ ]?"
    rf"(?P<family>(?:(?:[Dd][eu]|[Ll][ea]|[Dd]e la) )?{NAME}(?:[ ][A-ZÀ-Þ]{{3,}})?)(?![^\W_]|\.[A-Za-z])"
)
_BEFORE_INITIAL: Final = re.compile(
    r"(?<![^\W_])(?:rue|avenue|av|place|boulevard|bd|quai|lycee|college|ecole|hopital|stade|(?<![^\W_])[^\W\d_]\.)[ ]?$"
)
_BEFORE_CHARS: Final = 12
_LETTERED: Final = re.compile(r"^[ ]*[A-Z]\. ?[A-Z]", re.MULTILINE)  # A. and B. of a list
_LINE_ENDS: Final = re.compile(r"[ .]{0,2}(?:\Z|\n\s*\Z)")
_IN_ROW: Final = re.compile(r"(?:\n|[,;:.] ?|^)[ •*-]{0,4}$")
# In lists: "1. DOE ROE, Jane", and at the end of the line what else there is of her.
_LOUD: Final = r"(?:[A-Z]['’])?[A-ZÀ-ÖØ-Þ]{2,}(?:['-][A-ZÀ-ÖØ-Þ]{2,})?"
_IN_LIST: Final = re.compile(
    rf"^[ |*•-]{{0,3}}(?:[0-9]{{1,4}}[.)º°]{{0,2}}[ -]{{1,3}})?(?P<name>(?P<family>{_LOUD}(?: {_LOUD}){{0,5}}), (?P<given>{NAME}(?:[ -]{NAME}){{0,2}}))(?=[ ]*(?:$|[—–|;(\t-]|,? ?[0-9*]))",
    re.MULTILINE,
)
# With what each holds, which few texts do.
_LAID_OUT: Final = (
    ("name.aged", _AGED, re.compile(r"(?:, | \()(?:aged )?[1-9][0-9](?:,|\)| [Ja])")),
    ("name.label", _BACKWARDS, re.compile(r":| for [A-Z]")),
    ("name.signed", _SIGNED, re.compile("\n")),
)


def names_laid_out(page: Page) -> Iterator[Candidate]:
    """Yield the names that punctuation and lines give away: Doe, Jane; Jane Doe, 42; below a closing."""
    known = lists()
    yield from _in_forms(page)
    yield from _initialled(page)
    in_lists = _IN_LISTS.get(page.language[:2])
    yield from in_lists(page) if in_lists is not None else ()
    for rule, pattern, hint in _LAID_OUT:
        if not hint.search(page.text):
            continue
        for found in pattern.finditer(page.text):
            start, end = found.span("name")
            words = page.folded[start:end].replace(",", "").split()
            told = found.groupdict()
            if told.get("paper"):
                is_meant = True
            elif "label" in told:
                label = folded(found["label"])
                is_meant = label == "vorname" or (
                    (label in known.labels or label == "complet") and not known.given.isdisjoint(words)
                )
            elif "closing" in told:
                is_meant = folded(found["closing"]) in known.closings and _SENDERS.isdisjoint(words)
                is_meant = is_meant and not is_product(found["name"])
                is_meant = is_meant and not (page.language[:2] == "de" and any(map(FIRM.fullmatch, words)))
            else:
                is_meant = not known.given.isdisjoint(words)
            if is_meant and NOT_NAMES.isdisjoint(words):
                yield named(page, found, rule)


def _in_forms(page: Page) -> Iterator[Candidate]:
    """Yield the names of forms that ask for the given and the family name on their own."""
    if page.words.isdisjoint(_FAMILY_LABELS):
        return
    for pattern in (_FORM, _FORM_BACKWARDS) if "nom" in page.words else (_FORM,):
        yield from (named(page, found, "name.label") for found in pattern.finditer(page.text))


def _first_cells(page: Page) -> Iterator[Candidate]:
    """Yield the names that the rows of a German list begin with, if half of the given names are known."""
    if not (";" in page.text or "|" in page.text or "\t" in page.text):
        return
    rows = list(_ROW_OF_LIST.finditer(page.text))
    known = [row for row in rows if folded(row["given"]) in lists().given]
    for row in rows if len(known) * 2 >= len(rows) else known:
        yield named(page, row, "name.row")


def _listed(page: Page) -> Iterator[Candidate]:
    """Yield those who are listed by their family names in capitals: one of a known given name vouches for the rest."""
    known = lists()
    lines = list(_IN_LIST.finditer(page.text))
    told = [not known.sure.isdisjoint(folded(found["given"]).split()) for found in lines]
    for found, is_told in zip(lines, told, strict=True):
        families = folded(found["family"]).split()
        is_family = not known.family.isdisjoint(families)
        is_meant = (is_told and (is_family or len(families) > 1)) or (is_family and any(told))
        if is_meant and NOT_NAMES.isdisjoint(families):
            yield named(page, found, "name.listed")


def _initialled(page: Page) -> Iterator[Candidate]:
    """Yield initials with a family name: a known one, one behind another in its line, or one below a letter."""
    if page.language[:2] != "fr" or "." not in page.text:
        return
    known = lists()
    last = -1
    for found in _INITIALLED.finditer(page.text):
        start, end = found.start() - 1, found.end()
        words = page.folded[found.start("family") : end].replace("-", " ").split()
        if _BEFORE_INITIAL.search(page.folded, max(0, start - _BEFORE_CHARS), start) or not NOT_NAMES.isdisjoint(
            words
        ):
            continue
        is_known = any(word in known.family for word in words) and known.common.isdisjoint(words)
        is_next = last >= 0 and "\n" not in page.text[last:start]
        if is_known or is_next or _is_below(page, start, end):
            last = end
            yield Candidate(
                start, end, PiiClass.PERSON_NAME, "name.initial", page.folded[start:end], Certainty.GUESSED
            )


def _is_below(page: Page, start: int, end: int) -> bool:
    """Say whether an initialled name stands alone at the end of a page, and is no last item of a list with letters."""
    if _LINE_ENDS.match(page.text, end) is None or "\n" not in page.text[:start]:
        return False
    is_apart = _IN_ROW.search(page.text, max(0, start - _BEFORE_CHARS), start) is not None
    return is_apart and len(_LETTERED.findall(page.text)) <= 1


def is_product(written: str) -> bool:
    """Say whether a word is written as names of products are, and no names of people: MedShare."""
    return _PRODUCT.fullmatch(written) is not None


_IN_LISTS: Final = {"es": _listed, "de": _first_cells}


def named(page: Page, found: re.Match[str], rule: str) -> Candidate:
    """Return the name that a match has in its group of that name."""
    start, end = found.span("name")
    return Candidate(start, end, PiiClass.PERSON_NAME, rule, page.folded[start:end], Certainty.CUED)
