"""Dates of birth that no word announces: behind a name, an age or a sign, or where forms and rows have them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.written.births import dated
from app.privacy.written.births_of_things import is_age_of_thing, is_coming_to_be
from app.privacy.written.candidate import Candidate
from app.privacy.written.dates import DATE, day_of, is_past
from app.privacy.written.name_words import lists
from app.privacy.written.numbers import Window
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

_MARK: Final = re.compile(
    r"(?:(?:^|(?<=[\s(,;]))(?:\*|(?<![0-9n] )°)|(?<![^\W_])(?:b[.:]|b/d:?)(?: (?:in |at )?[a-z]{3,20}(?: [a-z]{3,20})?(?:,| on),?(?: [a-z]{2,20}\.?,)?)?|(?<=\()n\.(?: el)?|(?<=[,;] )n\.(?: el)?|(?<![^\W_])sunrise ?[:–-]?) ?(?=[0-9a-z])"
)  # *7.3.1984, ° 7.3.1984, b. 7 March 1984, (n. 7/3/1984)
_MARK_HINTS: Final = ("*", "°", "b.", "b:", "b/", " n.", "(n.")
_NAMED: Final = re.compile(
    r"(?<![^\W_])(?:(?P<given>[A-ZÀ-ÖØ-Þ][^\W\d_]{2,20}) (?:[A-ZÀ-Þ]\. )?[A-ZÀ-ÖØ-Þ][^\W\d_]{1,30}(?:[-'][^\W\d_]{1,20})?"
    r"|[A-ZÀ-ÖØ-Þ][^\W\d_]{1,30}, (?P<second>[A-ZÀ-ÖØ-Þ][^\W\d_]{2,20}))"
    r"(?P<mark> [(\[]|[ \t]?[;|,\t][\"' \t]{0,2}|,? | / )(?=[0-9]|[^\W\d_]{3,10}\.? [0-9])"
)
# What is no signature, nor the date of a letter: "Jane Doe (3/4/1956)", "Jane Doe, 1956-04-03, of Elm Street".
_IN_FIGURES: Final = re.compile(r"[0-9]{1,4}([-./])[0-9]{1,2}\1[0-9]{1,4}")
_BRACKET_ENDS: Final = re.compile(r"[]),;]| (?:f|m|male|female)\b")
# "3 April 1956 (age 68)", "I'm a 3 April 1956 baby".
_AGE_BEHIND: Final = re.compile(
    r",? \(?(?:age|aged|agee?(?: de)?|alter|edad)[ :]{1,2}[0-9]{1,3}(?![0-9])|,? \(?[0-9]{1,3} (?:y/?o|yrs?|years|jahre|ans|anos)(?![^\W_])| baby(?![^\W_])"
    r"|,? (?:and )?(?:weighed|weighing)(?: in)?(?: at)?(?: just| only| over| almost)? [0-9a-z]|,? (?:y )?(?:peso|pesando)(?: casi| ya)? (?:[0-9]|un|dos|tres|cuatro|cinco)"
)
_AGE_BEHIND_WORDS_LIST: Final = (
    "age aged agee alter edad yo y yr yrs years jahre ans anos baby weighed weighing peso pesando"
)
_AGE_BEHIND_WORDS: Final = frozenset(_AGE_BEHIND_WORDS_LIST.split())
_KIN: Final = frozenset(
    (
        "kids", "children", "sons", "daughters", "twins", "siblings", "grandchildren", "grandkids", "nieces", "nephews",
        "kinder", "sohne", "tochter", "enkel", "geschwister", "enfants", "fils", "filles", "jumeaux", "hijos", "hijas", "nietos", "hermanos",
    )
)  # fmt: skip
_CHILD: Final = re.compile(r"(?<![^\W_])(?P<given>[A-ZÀ-ÖØ-Þ][^\W\d_]{1,20})(?P<mark> ?[(:,] ?| )(?=[0-9A-Z])")
# What each of these ends in.
_LED: Final = re.compile(r"[A-ZÀ-ÖØ-Þ][^\W\d_]{1,30}(?:[-'][^\W\d_]{1,20})?[ \t]?[;|,(\[\t:/]?[\"' \t]{0,2}$")
_LED_CHARS: Final = 60
_CELL: Final = re.compile(r"[ \t]?[;|\t][\"' \t]{0,2}|,[\"']?")  # between two of a row
_LIFE_ENDS: Final = re.compile(r"\)| ?[-–—] ?[^()\n]{4,20}\)")  # (1912-05-03 - 1990-01-07)
# Where a day behind a name is that of a birth, though only a comma parts them: "Jane Doe, 3 April 1956, presents with".
_CARE_WORDS: Final = (
    "patient patients pt presents presented admitted complains complaining referred diagnosed clinic ward surgery gp "
    "allergies history customer client details employee member policyholder resident student tenant voter minor nominee beneficiary "
    "dependant dependent spouse insured passenger passengers guest pupil applicant claimant defendant suspect custody visa id identity"
)
_CARE: Final = frozenset(_CARE_WORDS.split())
# "Re: Jane Doe, 3 April 1956", "Jane Doe, 3 April 1956, of Elm Street".
_SUBJECT: Final = re.compile(
    r"(?:^|\n)\s*(?:re|ref|regarding|subject|betreff|betr|concerne|objet|asunto)\.?:? (?:[a-z]{2,4}\.? )?$"
)
_SUBJECT_CHARS: Final = 20
_OF_PLACE: Final = re.compile(r",? of (?=[0-9A-Z])")
# "Patient: Potter, 3 April 1956" on a form.
_PERSON_WORDS: Final = (
    "patient patientin patiente paciente pat versicherte versicherter versicherten insured assure assuree asegurado asegurada kind "
    "child enfant menor mitversicherte mitversicherter dependent dependant ayant beneficiario beneficiaria "
    "passenger traveller traveler guest student pupil player member applicant claimant plaintiff defendant accused suspect victim "
    "witness detainee inmate prisoner driver tenant borrower employee policyholder subscriber person registration register booking "
    "screening admission newborn name"
)
_LABELLED: Final = re.compile(
    rf"(?<![^\W_])(?i:{'|'.join(_PERSON_WORDS.split())})\.?(?: droit)?(?: (?:[0-9]{{1,2}}|person|record|sheet|entry|check|name|details))?\s?[:>]\s?"
    r"(?:(?:[A-ZÀ-ÖØ-Þ][^\W\d_]+|(?:[A-Z]\.[ ]?){1,3})[ ,;/|'\n-]{1,3}){1,4}(?:\*|\()?"
)
_PERSONS: Final = frozenset(_PERSON_WORDS.split())
_RELATIVE_WORDS: Final = (
    "mother father mum mom dad grandma grandpa grandmother grandfather gran nan wife husband spouse son daughter brother sister "
    "mutter vater oma opa frau mann sohn bruder schwester mere pere mamie papi femme mari frere soeur "
    "madre padre abuela abuelo mujer marido hijo hija hermano hermana"
)
_SOMEBODY: Final = frozenset((*_PERSON_WORDS.split(), *_RELATIVE_WORDS.split())) - {
    "registration", "register", "booking", "screening", "admission", "name",
}  # fmt: skip
_SOMEBODY_BEFORE: Final = re.compile(r"(?<![^\W_])(?P<word>[^\W\d_]+) \($")
_SOMEBODY_CHARS: Final = 20
# How old somebody became on that day.
_TURN_WORDS: Final = (
    "turn turns turned turning reach reaches reached reaching attain attained attains attaining "
    "came comes been be had delivered arrived entrance appearance debut cumple cumplio cumplira fete fetera aura eu"
)
_TURNS: Final = frozenset(_TURN_WORDS.split())  # one of them is in each
_AGE: Final = (
    r"(?:[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ][a-z]{3,5})?|a hundred)"
)
_TURNED: Final = re.compile(
    rf"(?<![^\W_])(?:turn(?:s|ed|ing)? {_AGE} (?:years old )?on (?:the )?|"
    r"(?:he|she|they|i|we|you|mum|mom|dad|gran|grandma|grandpa|nana)(?:['’](?:d|ll)| would| will)(?: have| soon)?(?: been| be| turned| turn) [0-9]{1,3} on (?:the )?|"
    r"(?:baby|son|daughter|twins?|boy|girl|grandson|granddaughter|grandchild|nephew|niece|bundle of joy|(?:little|tiny) (?:one|man|lady|princess|prince|angel)|newborn|firstborn|triplets)(?: [a-z]+){0,2},? "
    r"(?:(?:was |were )?delivered|arrived|came(?: along)?|(?:made|make) (?:his|her|its|their) (?:grand |big )?(?:entrance|appearance|debut))(?: (?:safely|early|late|safe and sound))?(?: on)?(?: the)? |"
    r"(?:mother|mum|mom|mama|mummy|parents|wife) had (?:me|him|her|us|them|our [a-z]{3,9}) on (?:the )?|"
    r"(?:newborn|infant|neonate) (?:was )?delivered (?:on )?|delivered(?: (?:him|her|them|by c-section|vaginally|safely))? at [0-9]{2}(?:\+[0-9])? (?:weeks|wks)(?: gestation)?,?(?: on)? |"
    r"(?:reach|attain)(?:es|ed|s|ing)? (?:the )?(?:age )?(?:of )?[0-9]{1,3} on (?:the )?|(?:came|comes) of age on (?:the )?|cumpl(?:e|io|ira) [0-9]{1,3} (?:anos )?el (?:dia )?|"
    r"(?:fete|fetera|a fete|aura|a eu) (?:ses )?[0-9]{1,3} ans le )"
)
# How old somebody is, and of which sex or race, as notes and reports put it: "40F (", "W/M, ", "aged 40 (".
_AGED: Final = re.compile(
    r"(?<![^\W_])(?:aged?:? [0-9]{1,3} ?[(,] ?|edad ?:? ?[0-9]{1,3}(?: anos)? ?[(,] ?|agee?(?: de)? ?:? ?[0-9]{1,3} ans ?\(|[0-9]{1,3}[ -]?(?:y/?o\.?|yrs?|year[- ]old)?[ ]?(?:m|f|male|female)[ ,]{1,2}\(|"
    r"[0-9]{1,3}[ -]?(?:y/?o\.?|yrs?|years?[- ]old) ?\(|(?:patient|pt|claimant|applicant|defendant|child|minor) \(|[wbhai]/[mf],? (?:[0-9]{1,3},? )?"
    r"|(?:female|male|woman|man|homme|femme|girl|boy|f|m|spouse|wife|husband|son|daughter|child|dependent|dependant|beneficiary) ?[,;/|] ?|h ?\| ?)"
)
# "La niña es del 5 de marzo de 2014".
_IS_OF: Final = re.compile(
    r"(?<![^\W_])(?:soy|(?:peques?|chic[oa]s?|crios?|cria|niet[oa]s?|sobrin[oa]s?|prim[oa]s?|espos[oa]|pareja|novi[oa]|abuel[oa]|menor|primer[oa]|segund[oa]|nino|nina|hijo|hija|hermano|hermana|pequeno|pequena|mayor|mediano|mediana|madre|padre|marido|mujer|bebe|ella|mellizos|gemelos|gemelas) (?:es|son)) del (?:dia )?"
)
# "Mis hijos: uno del 3 de mayo de 2010 y otra del 7 de marzo de 2012".
_ONE_OF: Final = re.compile(
    r"(?<![^\W_])(?:un[oa]|otr[oa]|(?:el|la|los|las) (?:mayor|mediano|mediana|menor|pequen[oa]|primer[oa]|segund[oa]|tercer[oa]|"
    r"mellizos|gemelos)(?: es| son)?) del (?:dia )?"
)
_AGE_WORDS: Final = "edad anos age agee aged h m f male female woman man homme femme girl boy spouse wife husband son daughter dependent dependant beneficiary y yo yrs yr old patient pt claimant applicant defendant child minor"
_AGES: Final = frozenset(_AGE_WORDS.split())  # one of them is in each
_SSN_DIGITS: Final = 9
_SSN_SHAPE: Final = (3, 2, 4)
_ROW: Final = re.compile(
    r"[\"']?\s?(?:[,;/|\t]|and)\s?[\"']?(?P<label>(?:ssn|ss|social(?: security)?|soc(?: sec)?)\.?(?: (?:number|no\.?))?(?: is)?[:#]{0,2} )?| "
)
_LONGEST_DATE: Final = 50  # characters, and the word for the number


def births_of_people(page: Page) -> Iterator[Candidate]:
    """Yield the dates on which somebody turned an age, and those behind a sign, a name, an age, or on a label."""
    if not page.has_digits:
        return
    for mark in _MARK.finditer(page.folded) if _may_be_marked(page) else ():
        found = DATE.match(page.folded, mark.end())
        if found is not None:
            yield from dated(found)
    for turned in _TURNED.finditer(page.folded) if not page.words.isdisjoint(_TURNS) else ():
        found = DATE.match(page.folded, turned.end())
        if found is None or is_coming_to_be(page, turned.start()):
            continue
        if not is_age_of_thing(page, *turned.span(), is_past=is_past(day_of(found))):
            yield from dated(found)
    for found in _of_somebody(page):
        if is_past(day_of(found)):
            yield from dated(found)


def _may_be_marked(page: Page) -> bool:
    is_of_life = {"sunrise", "sunset"} <= page.words  # of somebody who died
    return is_of_life or any(hint in page.folded for hint in _MARK_HINTS)


def _of_somebody(page: Page) -> Iterator[re.Match[str]]:
    """Yield the dates that stand where people's data have those of birth."""
    for label in _LABELLED.finditer(page.text) if not page.words.isdisjoint(_PERSONS) else ():
        last_word = page.text.rfind(" ", 0, label.end() - 1) + 1  # it may be a month
        yield from filter(None, (DATE.match(page.folded, at) for at in (label.end(), last_word)))
    for aged in _AGED.finditer(page.folded) if not page.words.isdisjoint(_AGES) else ():
        yield from filter(None, [DATE.match(page.folded, aged.end())])
    for born in _IS_OF.finditer(page.folded) if "del" in page.words else ():
        yield from filter(None, [DATE.match(page.folded, born.end())])
    for born in _ONE_OF.finditer(page.folded) if not page.words.isdisjoint(_KIN) else ():
        yield from filter(None, [DATE.match(page.folded, born.end())])
    yield from _beside_names(page)
    yield from _beside_persons(page)
    yield from _with_age_behind(page)
    for window in page.windows.get(_SSN_DIGITS, ()):
        yield from _beside(page, window)


def _beside_names(page: Page) -> Iterator[re.Match[str]]:
    """Yield the dates right behind names, but for those of letters and signatures."""
    if not any(_LED.search(page.text, max(0, found.start() - _LED_CHARS), found.start()) for found in page.dates):
        return
    is_care = not page.words.isdisjoint(_CARE)
    for named in _NAMED.finditer(page.text):
        found = page.date_at.get(named.end())
        if found is None or not _is_given(page, named, "given" if named["given"] else "second"):
            continue
        if named["mark"] in {" (", " ["}:
            is_birth = _LIFE_ENDS.match(page.text, found.end()) is not None or _is_bracketed(page, found)
        else:
            is_told = (
                is_care or _is_subject(page, named.start()) or _OF_PLACE.match(page.text, found.end()) is not None
            )
            is_birth = is_told or _CELL.fullmatch(named["mark"]) is not None or _is_in_figures(page, found)
        if is_birth:
            yield found
    is_kin = not page.words.isdisjoint(_KIN)
    for child in _CHILD.finditer(page.text):
        found = page.date_at.get(child.end())
        if found is None or not _is_given(page, child, "given"):
            continue
        if is_kin or (child["mark"] == " (" and _is_in_figures(page, found) and _is_bracketed(page, found)):
            yield found


def _is_subject(page: Page, start: int) -> bool:
    """Say whether a letter or a message is about whom a place names."""
    return _SUBJECT.search(page.folded, max(0, start - _SUBJECT_CHARS), start) is not None


def _beside_persons(page: Page) -> Iterator[re.Match[str]]:
    """Yield the dates in brackets right behind a word for somebody: "the policyholder (2 June 1993)"."""
    if page.words.isdisjoint(_SOMEBODY):
        return
    for found in page.dates:
        somebody = _SOMEBODY_BEFORE.search(page.folded, max(0, found.start() - _SOMEBODY_CHARS), found.start())
        if somebody is not None and somebody["word"] in _SOMEBODY and _is_bracketed(page, found):
            yield found


def _is_bracketed(page: Page, found: re.Match[str]) -> bool:
    """Say whether a day with its year is all that stands in brackets, or the first of it."""
    return day_of(found)[:1] != "-" and _BRACKET_ENDS.match(page.text, found.end()) is not None


def _is_in_figures(page: Page, found: re.Match[str]) -> bool:
    return _IN_FIGURES.fullmatch(page.text, found.start(), found.end()) is not None


def _with_age_behind(page: Page) -> Iterator[re.Match[str]]:
    """Yield the dates behind which an age stands."""
    if page.words.isdisjoint(_AGE_BEHIND_WORDS):
        return
    for found in page.dates:
        if _AGE_BEHIND.match(page.folded, found.end()):
            yield found


def _beside(page: Page, window: Window) -> Iterator[re.Match[str]]:
    """Yield the dates right beside the number of a social security, as rows of people's data have them."""
    start, is_shaped = window.start, window.shape == _SSN_SHAPE
    link = _ROW.match(page.folded, window.end) if is_shaped else None
    found = page.date_at.get(link.end()) if link else None
    if found is not None:
        yield found
    if not is_shaped and Sign.SSN not in page.signs:
        return
    for found in page.dates:
        is_near = start - _LONGEST_DATE <= found.start() and found.end() <= start
        link = _ROW.fullmatch(page.folded, found.end(), start) if is_near else None
        if link is not None and (is_shaped or link["label"]):
            yield found


def _is_given(page: Page, named: re.Match[str], group: str) -> bool:
    """Say whether a given name stands before a date in brackets: Jane Doe (12 April 1968)."""
    return page.folded[named.start(group) : named.end(group)] in lists().given
