"""Passports, plates, records, social securities and births farther from the word that says so, by their form."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.announced import is_aside
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.cues import Cue
from app.privacy.written.dates import DATE, EVENT, day_of, is_date, is_past
from app.privacy.written.documents import SHAPED_PLATE
from app.privacy.written.national_numbers import CHECKS
from app.privacy.written.numbers import is_counted
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

CLASSES: Final = frozenset(
    {PiiClass.PASSPORT, PiiClass.BIRTH_DATE, PiiClass.US_SSN, PiiClass.VEHICLE, PiiClass.MEDICAL_RECORD}
)
_SSN_DIGITS: Final = 9
_WEAK: Final = frozenset(
    {Sign.NUMBER, Sign.CODE, Sign.DOCUMENT, Sign.PATIENT, Sign.VEHICLE, Sign.FILE, Sign.PLACE}
)
# Papers and cards that have a date of birth on them, and no more of their own to say of a day.
_SHOWING_BIRTHS: Final = frozenset({Sign.PASSPORT, Sign.LICENCE, Sign.CARD, Sign.ACCOUNT, Sign.PIN, Sign.VERSION})
# "Tengo pasaporte porque soy extranjero": numbers of identity cards look unlike those of passports.
# What has so many digits is no version, either, of which "revisión" would speak.
_NO_RIVALS: Final = {
    Sign.PASSPORT: frozenset({Sign.DNI, Sign.VERSION}),
    Sign.ACCOUNT: frozenset({Sign.VERSION}),
}
# Of no booking or order, whose numbers look alike: America, Britain, France, Spain, Germany.
_PASSPORT: Final = re.compile(
    r"(?<![\w./-])(?:[A-Z][0-9]{8}|[0-9]{9}|[A-Z]{2}[0-9]{7}|[0-9]{2}[A-Z]{2}[0-9]{5}|[A-Z]{3}[0-9]{6}"
    r"|(?=[A-Z]*[0-9])[CFGHJK][CFGHJKLMNPRTVWXYZ0-9]{8})(?![\w/-]|\.[0-9])",
    re.ASCII,
)
# Of a hospital: as long as no other number is that is spoken of there.
_RECORD: Final = re.compile(
    r"(?<![\w./,+-])(?:[A-Z]{1,3}-?[0-9]{5,9}|[0-9]{6,9}|[0-9]{3}-[0-9]{3,5}|[0-9]{2,3}-[0-9]{2}-[0-9]{2})"
    r"(?![\w/-]|[.,][0-9])",
    re.ASCII,
)
# What only patients have, or where their records are looked up, with no more than some words before the number.
_CLINICAL: Final = re.compile(
    r"(?<![^\W_])(?:pts?|patient(?:'s)?|ehr|emr|epic|cerner|mychart|charts?|specimens?|tubes?|vials?|swabs?|wristband|radiology|discharge summary|"
    r"inpatient|outpatient)(?![^\W_])(?:'s)?"
    r"(?:(?: [a-z]+){0,4} (?:for|on|under|as|is|was|reads|says|shows|labell?ed|marked|no|number|id|of|against|with|about|re)[ :,#(]{1,3}"
    r"|(?:[ ,][^\W\d_]+){0,5} ?[/|] ?|[ :,#(]{1,3})$"
)
_CLINICAL_WORD_LIST: Final = (
    "pt pts patient patients ehr emr epic cerner mychart chart charts specimen specimens tube tubes vial vials swab swabs wristband radiology discharge "
    "inpatient outpatient"
)
_CLINICAL_WORDS: Final = frozenset(_CLINICAL_WORD_LIST.split())
_CLINICAL_CHARS: Final = 50
# Where two of these are close to a number behind a comma, a bracket or the end of a sentence, it is of a record.
_TREATED_WORDS: Final = (
    "icu itu nicu picu ward bed handover ventilated intubated biopsy allergies allergy admitted discharged admission admit complaint "
    "obs bloods ct mri xray ecg ekg surgery theatre clinic outpatient inpatient patient nurse consultant diagnosis pathology radiology "
    "oncology cardiology hospital gp triage sepsis pneumonia fracture fall stroke dialysis chemo catheter iv meds medication"
)
_TREATED: Final = frozenset(_TREATED_WORDS.split())
_TREATED_CHARS, _FEWEST_TREATED = 70, 2
_SET_OFF: Final = re.compile(r"[,(.|/] ?$")
_ENDS_OFF: Final = re.compile(r"[,).;|]|\s*$|\s?[/|]")
# "120000 patients", "182000 in funding"
_COUNTED: Final = re.compile(r" (?:[a-z]{3,}s|feet|in|since|per|of)(?![^\W_])")
# Of Germany, Austria and Switzerland, whose spaces or hyphens nothing else has.
_PLATE: Final = re.compile(
    r"(?<![\w./-])(?:[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?[1-9][0-9]{1,3}[EH]?"
    r"|[A-Z]{1,2}[- ][0-9]{3,5}[- ]?[A-Z]{2})(?![\w/-]|\.[0-9])"
)
_PLATE_WORD: Final = re.compile(r"kennz|nummernschild|kontrollschild|autonummer|autoschild")
# With a hyphen and a space it is one beside any car: "roter Golf, K-LM 4711".
_CAR_PLATE: Final = re.compile(
    r"(?<![\w./-])(?:[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} [1-9][0-9]{0,3}[EH]?|[a-zäöü]{1,3}-[a-z]{1,2} [1-9][0-9]{1,3}[eh]?"
    r"|[A-Z]{1,2}-[0-9]{3,5} ?[A-Z]{1,2}"
    r"|(?!(?:BMW|VW|KIA|DIN|ISO|RS|EN) )[A-ZÄÖÜ]{1,3} [A-Z]{1,2} [1-9][0-9]{1,3})(?![\w/-]|\.[0-9])"
)
_CAR: Final = re.compile(
    r"(?<![^\W_])(?:autos?|wagens?|[pl]kw|kfz|fahrzeuge?s?|taxi|halter(?:in)?|golf|polo|passat|touran|tiguan|caddy|audi|bmw|vw|volkswagen|opel|corsa|astra|mercedes|benz|skoda|octavia|fabia|"
    r"ford|fiesta|focus|renault|clio|twingo|peugeot|citroen|toyota|mazda|hyundai|kia|seat|volvo|tesla|porsche|smart|fiat|dacia|"
    r"nissan|suzuki|honda|sprinter|vito|bulli|parkhaus|tiefgarage|einfahrt|halteverbot|parkverbot|blitzer[^\W_]*|geblitzt|"
    r"abgeschleppt|stellplatz|parkplatz|parkt|vignette|maut|verkehrsunfall|unfallgegner|ken+z[^\W_]*|[^\W_]*park(?:en|er|ung|schein|karte|ausweis|berechtigung|erlaubnis)|"
    r"(?:um|weg|los|vor|ab)?(?:fahren|gefahren|zufahren)|fahrer(?:in)?|fahrerflucht|[^\W_]*(?:wagen|fahrzeug|auto|motorrad|anhanger|roller)s?|kombi|"
    r"abschlepp[^\W_]*|schranke|garage|ausfahrt|zufahrt|werkstatt|zulassung[^\W_]*|zugelassen|reifenwechsel|inspektion|tuv|scheinwerfer|unfall|rammt[^\W_]*|gerammt|feuerwehrzufahrt)(?![^\W_])"
)
# Of Britain and North America, beside a car: "XJ14 TVJ, dark SUV".
_ENGLISH_PLATE: Final = re.compile(
    r"(?<![\w./-])(?:[A-Z]{2}[0-9]{2} ?[A-Z]{3}|[A-Z][0-9]{1,3} ?[A-Z]{3}|[A-Z]{3} ?[0-9]{1,3}[A-Z]|[0-9][A-Z]{3}[0-9]{3}"
    r"|[A-Z]{3}[- ]?[0-9]{3,4})(?![\w/-]|\.[0-9])"
)
_BRITISH_PLATE: Final = re.compile(r"[A-Z]{2}[0-9]{2} ?[A-Z]{3}|[A-Z][0-9]{1,3} ?[A-Z]{3}")
_ENGLISH_CAR_WORDS: Final = (
    "car cars van vans truck trucks lorry suv sedan saloon hatchback pickup estate minivan minibus bus cab taxi uber lyft motorbike motorcycle moped "
    "scooter vehicle vehicles driver drove driving parked parking dashcam anpr driveway speeding "
    "camper campervan motorhome caravan clamped towed blocking windscreen plates numberplate rego reg registration tags honda toyota ford vauxhall bmw audi mercedes volkswagen nissan hyundai kia mazda volvo tesla "
    "subaru jeep chevrolet chevy dodge fiesta focus corsa astra golf polo civic corolla camry prius"
)
_ENGLISH_CARS: Final = frozenset(_ENGLISH_CAR_WORDS.split())
_OF_CARS: Final = frozenset({Sign.VEHICLE, Sign.PLATE})
# Which other things have three letters and then digits: roads, forms, money, models.
_MODEL: Final = re.compile(
    r"(?:BMW|USB|CAT|USD|EUR|GBP|CHF|ISO|DIN|TDI|SKU|REF|ORD|INV|PCN|RTA|CAD|CRN|MRN|SSN|PIN|TEL|FAX|EXT|APT|BOX|LOT|BAY|MAX|MIN|VIN|ULEZ)"
)
_CAR_CHARS: Final = 60
# Passports have these, too.
_SERIAL: Final = frozenset(
    {
        "serien",
        "seriennr",
        "seriennummer",
        "serial",
        "serial number",
        "document",
        "page",
        "pages",
        "pagina",
        "paginas",
        "serie",
    }
)
# Where one may call, but also go.
_OFFICES: Final = frozenset(
    {"recepcion", "urgencias", "emergencias", "informacion", "consultas", "dudas", "incidencias", "reception"}
)
# "UK passport, ref": its number, and not that of an application.
_REFERENCE: Final = re.compile(r"passport ?[,:;(] ?ref(?:erence)?$")
_REFERENCE_CHARS: Final = 12
# "Mi pasaporte para la reserva del hotel:", "para que hagas el check-in del vuelo de mañana:": what it is wanted for, and when.
_WHAT_FOR: Final = re.compile(
    r"(?<![^\W_])(?:para|tras|terminad[oa]s?|realizad[oa]s?|hech[oa]|una vez|despues de|antes de|cuando|durante) "
    r"[^.,;:!?\n]{0,50}$"
)
_WHAT_FOR_ENDS: Final = re.compile(
    r"(?: (?:de|del|a|al|en|con|desde|hasta) [^.,;:!?\n\d]{1,40})?\s?(?:[,:)]|\.{3}|…|(?:es|seria|pone|va)(?![^\W_]))"
)
_WHAT_FOR_CHARS: Final = 60
_OWN_NUMBER: Final = re.compile(r"[ :#.-]{0,3}[0-9][^\W_]{2,}[^\w]")
_ANOTHER: Final = re.compile(r"(?:[\s:#.-]{0,3}|[^.!?;\n]*?)(?:[0-9][^\W_]{3}|[0-9]{3}[ -][0-9]{3}|¤)")
_ANOTHER_CHARS: Final = 70
_ENDS: Final = (".", "!", "?")
_CODES: Final = frozenset({Sign.CODE, Sign.PIN})
_LABEL_MARK: Final = re.compile(r"\s?[:=#]?\s?|\s?-\s?")
_LABEL_CHARS: Final = 4
_REACH_BEFORE: Final = 170  # characters
_REACH_BEHIND: Final = 110
_ANOTHER_DATE: Final = re.compile(r"[0-9]{4}|[0-9][./-][0-9]")
_ANOTHER_NUMBER: Final = re.compile(r"[0-9][^\W_]{5}|[0-9]{3}[ -][0-9]{3}")
# "SSN for order 2024-118823 is": the other number has nothing to say.
_FOR_ANOTHER: Final = re.compile(
    r"(?: number| no\.?)?(?: on file)? (?:for|of|on|in|with|to|from)(?![^\W_])(?:[^.!?;\n]{1,80}"
    r" (?:is|was|reads|shows|should be):?|[^.!?;\n]{0,60}[0-9][^.!?;\n]{0,20}:) "
)
_NEXT_PERSON: Final = re.compile(
    r"[.,;]? (?:[^\W\d_]+(?:['’]s)?[ ,]{1,2}){0,4}[^\W\d_]+(?:['’]s)?:? "
)  # ". Mine: "
# A day that was taken back: "entered as 3 May 2025; correct: 3 May 1961".
_CORRECTED: Final = re.compile(
    r"(?<![^\W_])(?:correct|actual|instead|should|rather|right|in fact|richtig|eigentlich|en fait|en realidad)"
)
_SENTENCE: Final = re.compile(r"(?<=[^\W_]{2})[.!?]+[\s\"'”’)]+(?=[^\W\d_])|\n")
_SHORT_WORDS: Final = 3  # "Oh, okay.", "Let me see.": no sentence of its own

_SAID_WORDS: Final = 7  # "Wait, I'll fetch my glasses.": before a number that is beyond doubt


def nearby(page: Page) -> Iterator[Candidate]:
    """Yield what is beyond doubt by its form, once a word in its neighbourhood says what it is."""
    if Sign.PASSPORT in page.signs:
        for found in _PASSPORT.finditer(page.text):
            if is_spoken_of(page, *found.span(), Sign.PASSPORT, _joins_passport):
                yield _candidate(*found.span(), PiiClass.PASSPORT, "passport.near", found[0])
    if Sign.SSN in page.signs:
        for window in page.windows.get(_SSN_DIGITS, ()):
            start, end = window.start, window.end
            is_right = window.is_whole and CHECKS[PiiClass.US_SSN](window.digits)
            if is_right and is_spoken_of(page, start, end, Sign.SSN, joins_number):
                yield _candidate(start, end, PiiClass.US_SSN, "ssn.near", window.digits)
    yield from _records(page)
    yield from _plates(page)
    yield from _births(page)


def _records(page: Page) -> Iterator[Candidate]:
    is_clinical = not page.words.isdisjoint(_CLINICAL_WORDS)
    if not (is_clinical or len(page.words & _TREATED) >= _FEWEST_TREATED):
        return
    for found in _RECORD.finditer(page.text):
        start, end = found.span()
        if is_date(page.folded, start, end) or is_counted(page.folded, end) or _COUNTED.match(page.text, end):
            continue
        if (is_clinical and _is_of_patient(page, start)) or _is_treated(page, start, end):
            yield _candidate(start, end, PiiClass.MEDICAL_RECORD, "record.near", found[0].replace("-", ""))


def _is_of_patient(page: Page, start: int) -> bool:
    """Say whether somebody speaks of a patient right before, and no word says that the number is another."""
    found = _CLINICAL.search(page.folded, max(0, start - _CLINICAL_CHARS), start)
    return found is not None and not any(
        cue.sign not in {Sign.PATIENT, Sign.MEDICAL, Sign.NUMBER}
        for cue in page.cues_before(start, start - found.start())
    )


def _is_treated(page: Page, start: int, end: int) -> bool:
    """Say whether a number is set off in a note on somebody who is treated, and no word says that it is another."""
    if len(page.words & _TREATED) < _FEWEST_TREATED or _ENDS_OFF.match(page.text, end) is None:
        return False
    if _SET_OFF.search(page.text[max(0, start - 2) : start]) is None:
        return False
    first, last = start - _TREATED_CHARS, end + _TREATED_CHARS
    near = {token.word for token in page.tokens if first <= token.start and token.end <= last} & _TREATED
    return len(near) >= _FEWEST_TREATED and all(
        cue.sign in {Sign.PATIENT, Sign.MEDICAL, Sign.NUMBER} for cue in page.cues_before(start, _CLINICAL_CHARS)
    )


def _plates(page: Page) -> Iterator[Candidate]:
    if Sign.PLATE in page.signs and _PLATE_WORD.search(page.folded):
        for found in _PLATE.finditer(page.text):
            if is_spoken_of(page, *found.span(), Sign.PLATE, joins_number):
                yield _plate(found)
    if not page.words.isdisjoint(_ENGLISH_CARS):
        for found in _ENGLISH_PLATE.finditer(page.text):
            start, end = found.span()
            near = (*page.cues_before(start, _CAR_CHARS)[:1], *page.cues_behind(end, _CAR_CHARS))
            is_near = any(cue.sign in _OF_CARS for cue in near) or (
                _BRITISH_PLATE.fullmatch(found[0]) is not None and _is_by_car(page, start, end)
            )
            if is_near and not page.is_other(start) and SHAPED_PLATE.fits(found[0]) and not _MODEL.match(found[0]):
                yield _plate(found)
    if page.has_digits:
        for found in _CAR_PLATE.finditer(page.text):
            if _is_of_car(page, *found.span()) and not page.is_other(found.start()):
                yield _plate(found)


def _is_by_car(page: Page, start: int, end: int) -> bool:
    return any(
        token.word in _ENGLISH_CARS and start - _CAR_CHARS <= token.end and token.start <= end + _CAR_CHARS
        for token in page.tokens
    )


def _plate(found: re.Match[str]) -> Candidate:
    canonical = re.sub(r"[ -]", "", found[0]).upper()
    return _candidate(*found.span(), PiiClass.VEHICLE, "plate.near", canonical)


def _is_of_car(page: Page, start: int, end: int) -> bool:
    """Say whether a car is spoken of closely before or behind."""
    places = ((max(start - _CAR_CHARS, 0), start), (end, end + _CAR_CHARS))
    return any(_CAR.search(page.folded, *place) for place in places)


def _births(page: Page) -> Iterator[Candidate]:
    if Sign.BIRTH in page.signs:
        for found in page.dates:
            day = day_of(found)
            is_old = day[:1].isdigit() and is_past(day)
            if is_old and is_spoken_of(page, *found.span(), Sign.BIRTH, _joins_birth):
                yield _candidate(*found.span(), PiiClass.BIRTH_DATE, "birth.near", day)


def announces_another(page: Page, start: int) -> bool:
    """Say whether a cue that starts at a place has a number of its own behind it."""
    return _ANOTHER.match(page.text, start, start + _ANOTHER_CHARS) is not None


def is_spoken_of(page: Page, start: int, end: int, sign: Sign, joins: Callable[[Page, int, int], bool]) -> bool:
    """Say whether the nearest word before that announces anything, or else the nearest behind, is of the sign."""
    if is_labelled_otherwise(page, start, end, sign):
        return False
    passed = _SHOWING_BIRTHS if sign is Sign.BIRTH else _NO_RIVALS.get(sign, frozenset())
    before = next(
        (
            cue
            for cue in page.cues_before(start, _REACH_BEFORE)
            if cue.sign not in passed and _counts(page, cue, start)
        ),
        None,
    )
    if before is not None and before.sign is sign:
        return joins(page, before.end, start) and not _is_headed(page, before, start)
    if before is not None and _SENTENCE.search(page.text, before.end, start) is None:
        return False
    behind = next(
        (cue for cue in page.cues_behind(end, _REACH_BEHIND) if _counts(page, cue, len(page.text))), None
    )
    return behind is not None and behind.sign is sign and joins(page, end, behind.start)


def is_labelled_otherwise(page: Page, start: int, end: int, sign: Sign) -> bool:
    """Say whether a label right before a number, or in brackets behind it, says that it is something else."""
    before = next(iter(page.cues_before(start, _LABEL_CHARS)), None)
    if before is not None and before.sign in _CODES and _LABEL_MARK.fullmatch(page.text, before.end, start):
        return sign not in _CODES
    if not page.bracketed:
        return False
    own = [cue.sign for cue in page.cues if page.bracketed.get(cue.start) == end]
    return bool(own) and sign not in own


def _is_headed(page: Page, cue: Cue, start: int) -> bool:
    """Say whether a cue is the head of one of several columns, and the place lies below: it may be in another."""
    line_end = page.text.find("\n", cue.end, start)
    if line_end < 0:
        return False
    line_start = page.text.rfind("\n", 0, cue.start) + 1
    return any(
        line_start <= other.start < line_end and other.sign is not cue.sign and other.sign not in _WEAK
        for other in page.cues
    )


def _is_one_passage(page: Page, start: int, end: int, most_words: int = _SHORT_WORDS) -> bool:
    """Say whether both stand in one sentence or in two, with no more than some words on their own in between."""
    between = page.text[start:end]
    return all(len(sentence.split()) <= most_words for sentence in _SENTENCE.split(between)[1:-1])


def joins_number(page: Page, start: int, end: int, most_words: int = _SHORT_WORDS) -> bool:
    """Say whether no number stands between that matters: others of the same form may, as in a list."""
    if _FOR_ANOTHER.fullmatch(page.folded, start, end):
        return True
    *_, last = (start, *(other.end() for other in _PASSPORT.finditer(page.text, start, end)))
    return _ANOTHER_NUMBER.search(page.text, last, end) is None and _is_one_passage(page, last, end, most_words)


def _joins_passport(page: Page, start: int, end: int) -> bool:
    return joins_number(page, start, end, _SAID_WORDS)


def _joins_birth(page: Page, start: int, end: int) -> bool:
    """Say whether no other day stands between, unless it is corrected, and nothing else that happened."""
    if _ANOTHER_DATE.search(page.text, start, end) and not _CORRECTED.search(page.folded, start, end):
        *_, last = (0, *(other.end() for other in DATE.finditer(page.folded, start, end)))
        if not last or _NEXT_PERSON.fullmatch(page.folded, last, end) is None:
            return False
    return EVENT.search(page.folded, start, end) is None and _is_one_passage(page, start, end)


def _counts(page: Page, cue: Cue, until: int) -> bool:
    """Say whether a cue may hide another: not one that only is mentioned, or has its number before a place."""
    if cue.sign is Sign.PHONE and page.folded[cue.start : cue.end] in _OFFICES:
        return False
    if cue.sign is not Sign.OTHER:
        return cue.sign not in _WEAK and not page.folded.startswith("stand", cue.start)
    if _REFERENCE.search(page.folded, max(0, cue.start - _REFERENCE_CHARS), cue.end):
        return False
    is_mentioned = page.text.startswith(_ENDS, cue.end) or page.folded[cue.start : cue.end] in _SERIAL
    if is_mentioned or _OWN_NUMBER.match(page.text, cue.end, until) or is_aside(page, cue):
        return False
    is_what_for = _WHAT_FOR.search(page.folded, max(0, cue.start - _WHAT_FOR_CHARS), cue.start) is not None
    return not (is_what_for and _WHAT_FOR_ENDS.match(page.folded, cue.end))


def _candidate(start: int, end: int, pii_class: PiiClass, rule: str, canonical: str) -> Candidate:
    return Candidate(start, end, pii_class, rule, canonical, Certainty.CUED)
