"""Numbers of patients and their records by the words right beside them."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.announced import Value
from app.privacy.written.candidate import Candidate, Certainty, cued
from app.privacy.written.dates import DATE
from app.privacy.written.documents import BARE_YEAR, GLUED, again, numbers_announced, shaped
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

_LONGEST_OF_CLUB: Final = 6
_OF_INSURANCE: Final = ("kranken", "versicher", "kasse", "gesundheit", "patient", "aok", "barmer", "tk", "dak")
# But how far a tumour has grown, as in T3N0M0, and a box of pills in France: 3400936403114.
RECORD: Final = shaped(
    r"(?!c?p?T[0-4][a-d]?N[0-3]|34009[0-9]{8}(?![0-9]))(?:[A-Z]{4}[ ][0-9]{6}[ ][0-9]{3,4}|[0-9]{4}[ ][0-9]{5}[ ][0-9]|[A-Za-z]{0,6}-?[0-9A-Z](?:[-/.]?[0-9A-Z]|(?<=[0-9])[ ](?=[0-9]{2})){2,18}"
    r"|[0-9lIO]{6,12}(?![-/.]))",  # as a scanner reads it: l2lOOO99l
    3,
    range(4, 21),
)
# Where a sentence says so, a year is none: "my record, from when I was treated in 2011, is number".
_TOLD_RECORD: Final = Value(RECORD.pattern, lambda text: RECORD.fits(text) and not BARE_YEAR.fullmatch(text))
_SPANISH_PLATE: Final = re.compile(r"[0-9]{4}[BCDFGHJKLMNPRSTVWXYZ]{3}")
# As telephones are in France and North America, and no records.
_IN_PAIRS: Final = re.compile(r"0[1-9](?:[ .-][0-9]{2}){3,4}|[2-9][0-9]{2}([ .-])[0-9]{3}\1[0-9]{4}")
_NEAR: Final = 120  # characters
_CLINICAL_WORDS: Final = (
    "patient patients mrn dob radiology radiologist chest mri ct xray ultrasound pathology specimen biopsy physician clinic diagnosis nurse "
    "paciente pacientes hospital hospitalario clinica clinico medico medica medicos doctor doctora dr dra enfermera enfermero "
    "enfermeria urgencias ingreso ingresado ingresada hospitalizado hospitalizada diagnostico cirugia quirofano analitica "
    "radiografia resonancia ecografia sanitario sanitaria salud tratamiento uci oncologia pediatria cardiologia traumatologia"
)
_CLINICAL: Final = frozenset(_CLINICAL_WORDS.split())
# What is spoken of besides where these are labels of patients: houses and cars have policies, and mails have subjects.
_INSURED_WORDS: Final = "aetna cigna humana kaiser bcbs anthem unitedhealthcare medicaid medicare bupa tricare bluecross shield patient"
_TRIAL_WORDS: Final = "trial investigator nct irb placebo randomized randomised"
_LABELLED_AMONG: Final = {
    "policy": frozenset(_INSURED_WORDS.split()),
    "subject": frozenset(_TRIAL_WORDS.split()),
    "participant": frozenset(_TRIAL_WORDS.split()),
}
_LABEL: Final = re.compile(
    r"(?<![^\W_])(?P<label>policy|subject|participant)(?: (?:id|no\.?|num|number))?\s?[:#]{1,2}\s?"
)
# Whose files are no patient's, where nothing else speaks of one.
_OFFICE_WORDS: Final = (
    "mairie sinistre commande commandes pret permis tribunal candidature inscription urbanisme architecte architectes caf notaire "
    "impots litige location subvention retraite chomage naturalisation bourse reclamation garantie syndic copropriete "
    "leasing livraison colis avocat avocate huissier prefecture logement passeport passeports visa facture factures "
    "comptable comptabilite reservation correspondance etude coffre succession divorce chantier devis bailleur hypotheque "
    "emprunt recrutement embauche greffe"
)
_OFFICES: Final = frozenset(_OFFICE_WORDS.split())
_PATIENT_WORDS: Final = "patient patiente patients malade hopital hospitalier hospitalise hospitalisee medical ipp nip dialyse chirurgie urgences"
_PATIENTS: Final = frozenset(_PATIENT_WORDS.split())
_LONGEST_PIN, _LONGEST_OF_NOBODY = 6, 5
_CODE_IN_THREES: Final = re.compile(r"[0-9]{3}[ -][0-9]{3}")  # as codes are sent, and no records
_OF_A_PIN_WORDS: Final = (
    "carte guichet banque bancaire caisse payer paiement retrait distributeur boite vocale messagerie debit credit badge provisoire temporaire secret telephone cellulaire mon ton mes "
    "tarjeta cajero banco bancaria bancario pagar retirar temporal secreto telefono celular movil mi tu cuenta"
)
_OF_A_PIN: Final = frozenset(_OF_A_PIN_WORDS.split())
# "MR# 123456": without its sign it is a title; and what else hospitals number in capitals, where a
# colon follows: visits and their accounts.
_HASHED: Final = re.compile(
    r"(?<![^\W_])(?:(?:MR|MC|Pt|PT|UR|CR)\s?#"
    r"|(?P<visit>FIN|CSN|HAR)(?:/[A-Z][a-z]+)?(?: (?:No|Number|ID))?\s?(?:#|(?=:)))\s?:?\s?"
)
_HASHED_SIGNS: Final = ("#", "FIN", "CSN", "HAR")
# "https://lab.example/patient/789012", "Patient/784512" as in FHIR.
_IN_PATH: Final = re.compile(r"(?<![^\W_])patients?/(?P<number>(?:[a-z]{1,6}-?)?[0-9][0-9a-z-]{3,})(?![^\W_])")


def records(page: Page) -> Iterator[Candidate]:
    """Yield the numbers of patients of a page, also where they stand again."""
    if not page.has_digits:
        return
    found = list(_records(page))
    yield from found
    yield from again(page, found)


def _records(page: Page) -> Iterator[Candidate]:
    """Yield the numbers of patients, and what is labelled as these are."""
    told = numbers_announced(page, PiiClass.MEDICAL_RECORD, "record.cue", Sign.MEDICAL, _TOLD_RECORD)
    yield from (found for found in told if not (_is_pin(page, found) or _is_of_club(page, found)))
    close = numbers_announced(page, PiiClass.MEDICAL_RECORD, "record.cue", Sign.PATIENT, RECORD, close=True)
    close = (found for found in close if not _IN_PAIRS.fullmatch(page.text, found.start, found.end))
    if not is_of_office(page):
        # "pat." is a plate, too
        yield from (found for found in close if not _SPANISH_PLATE.fullmatch(found.canonical))
    if Sign.FILE in page.signs:
        yield from (found for found in _files(page) if _is_clinical(page, found))
    for hashed in _HASHED.finditer(page.text) if any(sign in page.text for sign in _HASHED_SIGNS) else ():
        at = hashed.end()
        found = RECORD.pattern.match(page.text, at) or GLUED.match(page.text, at)
        is_day = hashed["visit"] is not None and DATE.match(page.folded, at) is not None
        if found is not None and RECORD.fits(found[0]) and not is_day:
            yield cued(found, PiiClass.MEDICAL_RECORD, "record.cue")
    meant = {label for label, among in _LABELLED_AMONG.items() if label in page.words and page.words & among}
    for labelled in _LABEL.finditer(page.folded) if meant else ():
        found = RECORD.at(page.text, labelled.end())
        if labelled["label"] in meant and found is not None and not DATE.match(page.folded, found.start()):
            yield cued(found, PiiClass.MEDICAL_RECORD, "record.cue")
    for named in _IN_PATH.finditer(page.folded) if "patient" in page.folded and "/" in page.text else ():
        number = named["number"].upper()
        yield Candidate(*named.span("number"), PiiClass.MEDICAL_RECORD, "record.path", number, Certainty.CUED)


def is_of_office(page: Page) -> bool:
    """Say whether French speaks of another office's files, and of no patient."""
    words = page.words
    return "dossier" in words and not words.isdisjoint(_OFFICES) and words.isdisjoint(_PATIENTS)


def _is_pin(page: Page, found: Candidate) -> bool:
    """Say whether a number is the PIN of a card, which Canada and Mexico call NIP, as a French record is."""
    if "nip" not in page.words or len(found.canonical) > _LONGEST_PIN or not _is_of_a_pin(page, found):
        return False
    near = (*page.cues_before(found.start, _NEAR), *page.cues_behind(found.end, _NEAR))
    cues = [page.folded[cue.start : cue.end] for cue in near if cue.sign is Sign.MEDICAL]
    return bool(cues) and all(cue == "nip" for cue in cues)


def _is_of_club(page: Page, found: Candidate) -> bool:
    """Say whether a short number is of a member where German speaks of no insurance."""
    is_member = "mitgliedsnummer" in page.words and len(found.canonical) <= _LONGEST_OF_CLUB
    return is_member and not any(word.startswith(_OF_INSURANCE) for word in page.words)


def _is_of_a_pin(page: Page, found: Candidate) -> bool:
    """Say whether a page speaks of what has a PIN, or of no patient, whose numbers are longer."""
    is_short = len(found.canonical) <= _LONGEST_OF_NOBODY
    is_short = is_short or _CODE_IN_THREES.fullmatch(page.text, found.start, found.end) is not None
    is_of_nobody = is_short and page.words.isdisjoint(_PATIENTS - {"nip"})
    return is_of_nobody or not page.words.isdisjoint(_OF_A_PIN)


def _files(page: Page) -> Iterator[Candidate]:
    return numbers_announced(page, PiiClass.MEDICAL_RECORD, "record.cue", Sign.FILE, RECORD, close=True)


def _is_clinical(page: Page, found: Candidate) -> bool:
    """Say whether somebody speaks of medicine near a number: any other office has files too."""
    tokens = page.tokens
    first = bisect.bisect_left(tokens, found.start - _NEAR, key=lambda token: token.start)
    last = bisect.bisect_left(tokens, found.end + _NEAR, key=lambda token: token.start)
    return any(token.word in _CLINICAL for token in tokens[first:last])
