"""Numbers of patients farther from the word that says so, where they can be nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, cued
from app.privacy.written.dates import is_date
from app.privacy.written.numbers import is_attached_before, is_attached_behind, is_counted
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign
from app.privacy.written.spoken_of import is_spoken_of, joins_clearly

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
    "dob icu itu nicu picu ward bed handover ventilated intubated biopsy allergies allergy admitted discharged admission admit complaint "
    "obs bloods ct mri xray ecg ekg surgery theatre clinic outpatient inpatient patient nurse consultant diagnosis pathology radiology "
    "oncology cardiology hospital gp triage sepsis pneumonia fracture fall stroke dialysis chemo catheter iv meds medication"
)
_TREATED: Final = frozenset(_TREATED_WORDS.split())
_TREATED_CHARS, _FEWEST_TREATED = 70, 2
_SET_OFF: Final = re.compile(r"[,(.|/] ?$")
_ENDS_OFF: Final = re.compile(r"[,).;|]|\s*$|\s?[/|]")
# "120000 patients", "182000 in funding"
_COUNTED: Final = re.compile(r" (?:[a-z]{3,}s|feet|in|since|per|of)(?![^\W_])")
# What it begins with is looked for first, as few places have that; and then what stands before it.
_CLEAR_RECORD: Final = re.compile(
    r"[A-Z0-9](?<![\w./:+#-].)(?:(?<=[A-Z])(?!(?<=P)(?:IN|UK)|(?<=T)AN|(?<=N)IP|(?<=O)TP)[A-Z]{0,2}[- ]?[0-9]{5,8}|"
    r"(?<=[0-9])(?:[0-9]{4,7}|[0-9]{2} [0-9]{3} [0-9]{1,2}|[0-9]{2}-[0-9]{3,5}))(?![\w/-]|[.,:][0-9]| [0-9])"
)
# "28000 camas", "45200 nacimientos": what a number counts.
_COUNTED_THINGS: Final = re.compile(r" (?:de )?[a-z]{4,}s(?![^\W_])")
_NOT_COUNTED: Final = re.compile(
    r" (?:antes|despues|entonces|tras|unless|apres|alors|dans|sans|puis|vous|nous)(?![^\W_])"
)
_AMOUNT_BEFORE: Final = re.compile(
    r"(?<![^\W_])(?:unos|unas|casi|mas de|menos de|cerca de|alrededor de|hasta|about|over|nearly|rund|etwa|"
    r"fast|uber|environ|presque|plus de|costo|cuesta|coste|vale|pague|pago|pagamos|total|precio|"
    r"extension|ext|interno|anexo|postal|cp|plz|eur|usd)"
    r"\.?:? $"
)
_AMOUNT_CHARS: Final = 18
# "Musterweg 7, 04177 Leipzig": of a town.
_HOUSE: Final = re.compile(r"[0-9][a-h]?(?:, ?|\n)$")
_TOWN: Final = re.compile(r"(?<=[0-9]{5}) [A-ZÄÖÜ][a-zäöüß]")
_HOUSE_CHARS: Final = 5
# "Hemos fusionado 5510049 con 5510412: eran dos historias": both are.
_AND: Final = re.compile(r",? (?:y|e|o|con|por|and|with|und|mit|et|avec) (?:la |el |the |die |le )?")
# A line of a form below the head "Datos del paciente".
_ID_LINE: Final = re.compile(
    r"^[ \t*-]*(?:identificador|identificacion|id|codigo|n[º°.]{1,2}|numero|num|nro|"
    r"registro)\.?[ ]?[:=][ ]?(?=[^ \n])",
    re.MULTILINE,
)
_FORM_CHARS: Final = 120


def records_nearby(page: Page) -> Iterator[Candidate]:
    """Yield what by its form may be of a patient, and by the words near it is."""
    if not page.has_digits:
        return
    if Sign.MEDICAL in page.signs and "nip" not in page.words:  # a record in France, the PIN of a card in Mexico
        yield from _said(page)
    if Sign.PATIENT in page.signs and "\n" in page.text:
        yield from _below_heads(page)
    yield from _beside_patients(page)


def _said(page: Page) -> Iterator[Candidate]:
    """Yield the numbers where the nearest word that announces anything speaks of a record."""
    before: re.Match[str] | None = None
    for found in _CLEAR_RECORD.finditer(page.text):
        start, end = found.span()
        if not _is_amount(page, start, end) and is_spoken_of(page, start, end, Sign.MEDICAL, joins_clearly):
            yield cued(found, PiiClass.MEDICAL_RECORD, "record.near")
            if before is not None and _AND.fullmatch(page.folded, before.end(), start):
                yield cued(before, PiiClass.MEDICAL_RECORD, "record.near")
        before = found


def _below_heads(page: Page) -> Iterator[Candidate]:
    """Yield the numbers of patients in lines of forms that say only that they are numbers."""
    for line in _ID_LINE.finditer(page.folded):
        found = _CLEAR_RECORD.match(page.text, line.end())
        near = page.cues_before(line.start(), _FORM_CHARS)
        if found is not None and near and near[0].sign in {Sign.PATIENT, Sign.MEDICAL, Sign.FILE}:
            yield cued(found, PiiClass.MEDICAL_RECORD, "record.near")


def _beside_patients(page: Page) -> Iterator[Candidate]:
    is_clinical = not page.words.isdisjoint(_CLINICAL_WORDS)
    if not (is_clinical or len(page.words & _TREATED) >= _FEWEST_TREATED):
        return
    last = 0
    for found in _RECORD.finditer(page.text):
        start, end = found.span()
        if is_date(page.folded, start, end) or is_counted(page.folded, end) or _COUNTED.match(page.text, end):
            continue
        is_next = last and _AND.fullmatch(page.folded, last, start) is not None
        if is_next or (is_clinical and _is_of_patient(page, start)) or _is_treated(page, start, end):
            last = end
            yield cued(found, PiiClass.MEDICAL_RECORD, "record.near")


def _is_amount(page: Page, start: int, end: int) -> bool:
    """Say whether digits are a sum, a day, or a count of what stands behind them."""
    if is_date(page.folded, start, end) or is_counted(page.folded, end):
        return True
    if is_attached_before(page.text, start) or is_attached_behind(page.text, end):
        return True
    if _TOWN.match(page.text, end) and _HOUSE.search(page.text, max(0, start - _HOUSE_CHARS), start):
        return True
    is_count = _COUNTED_THINGS.match(page.text, end) is not None and _NOT_COUNTED.match(page.folded, end) is None
    return is_count or _AMOUNT_BEFORE.search(page.folded, max(0, start - _AMOUNT_CHARS), start) is not None


def _is_of_patient(page: Page, start: int) -> bool:
    """Say whether somebody speaks of a patient right before, and no word says that the number is another."""
    found = _CLINICAL.search(page.folded, max(0, start - _CLINICAL_CHARS), start)
    return found is not None and not any(
        cue.sign not in {Sign.PATIENT, Sign.MEDICAL, Sign.NUMBER}
        for cue in page.cues_before(start, start - found.start())
    )


def _is_treated(page: Page, start: int, end: int) -> bool:
    """Say whether a number is set off in a note on somebody who is treated, and no word says it is another."""
    if len(page.words & _TREATED) < _FEWEST_TREATED or _ENDS_OFF.match(page.text, end) is None:
        return False
    if _SET_OFF.search(page.text[max(0, start - 2) : start]) is None:
        return False
    first, last = start - _TREATED_CHARS, end + _TREATED_CHARS
    near = {token.word for token in page.tokens if first <= token.start and token.end <= last} & _TREATED
    return len(near) >= _FEWEST_TREATED and all(
        cue.sign in {Sign.PATIENT, Sign.MEDICAL, Sign.NUMBER} for cue in page.cues_before(start, _CLINICAL_CHARS)
    )
