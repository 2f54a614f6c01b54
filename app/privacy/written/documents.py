"""Numbers of papers and vehicles, mostly by the words beside them: medical records, passports, plates, licences."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.announced import Value, announced
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.dates import DATE
from app.privacy.written.numbers import THOUSANDS, is_attached_behind, is_counted
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

_END: Final = r"(?![^\W_])"
_LOUD_LENGTH: Final = 8
# Of a model or a measure, not of a plate: BMW 320 TDI, 1200 CHF, ISO 7010.
_MODEL: Final = re.compile(
    r"(?<![A-Z])(?:TDI|CDI|GTI|XLT|HDI|TSI|TDCI|DCI|SUV|USD|EUR|GBP|CHF|RPM|KMH|MPH|KM|HP|PS|CCM|BHP|MPG|GTS|AMG)$"
    r"|^(?:EUR|USD|GBP|CHF|DIN|ISO|IEC|VDE|CVV|CVC|CSC|PIN|OTP|TAN|ZIP|EXT)[- ]?(?:EN[- ]?)?A?[0-9]"
)

_LONGEST_OF_CLUB: Final = 6
_OF_INSURANCE: Final = ("kranken", "versicher", "kasse", "gesundheit", "patient", "aok", "barmer", "tk", "dak")
_BARE_YEAR: Final = re.compile(r"1[5-9][0-9]{2}|20[0-9]{2}")


def _value(pattern: str, digits: int, chars: range, *, letters: bool = False) -> Value:
    """Return a value of so many digits and so many characters; one in capitals may have fewer digits."""

    def fits(text: str) -> bool:
        if letters and _MODEL.search(text):
            return False
        if letters and not any(map(str.isalpha, text)):
            return False
        if "-" in text and DATE.fullmatch(text.lower().lstrip("abcdefghijklmnopqrstuvwxyz ")):
            return False  # also behind a word such as EXP
        count, length = sum(map(str.isdigit, text)), sum(map(str.isalnum, text))
        is_loud = length >= _LOUD_LENGTH and text.isupper() and " " not in text
        return count >= (1 if is_loud else digits) and length in chars

    return Value(re.compile(pattern + _END, re.ASCII), fits)


# But how far a tumour has grown, as in T3N0M0, and a box of pills in France: 3400936403114.
RECORD: Final = _value(
    r"(?!c?p?T[0-4][a-d]?N[0-3]|34009[0-9]{8}(?![0-9]))(?:[A-Z]{4}[ ][0-9]{6}[ ][0-9]{3,4}|[0-9]{4}[ ][0-9]{5}[ ][0-9]|[A-Za-z]{0,6}-?[0-9A-Z](?:[-/.]?[0-9A-Z]|(?<=[0-9])[ ](?=[0-9]{2})){2,18}"
    r"|[0-9lIO]{6,12}(?![-/.]))",  # as a scanner reads it: l2lOOO99l
    3,
    range(4, 21),
)
# Where a sentence says so, a year is none: "my record, from when I was treated in 2011, is number".
_TOLD_RECORD: Final = Value(RECORD.pattern, lambda text: RECORD.fits(text) and not _BARE_YEAR.fullmatch(text))
PASSPORT: Final = _value(
    r"[0-9]{2} ?[A-Z]{2} [0-9]{5}|(?:[A-Z]{1,3}[ -])?[A-Za-z0-9](?:-?[A-Za-z0-9]|(?<=[0-9])[ ](?=[0-9])){4,13}",
    5,
    range(6, 15),
)
CLEAR_PASSPORT: Final = re.compile(
    r"(?<![\w./-])(?:[A-Z][0-9]{8}|[0-9]{9}|[A-Z]{2}[0-9]{7}|[0-9]{2}[A-Z]{2}[0-9]{5}|[A-Z]{3}[0-9]{6}"
    r"|(?=[A-Z]*[0-9])[CFGHJK][CFGHJKLMNPRTVWXYZ0-9]{8})(?![\w/-]|\.[0-9])",
    re.ASCII,
)
"""Of no booking or order, whose numbers look alike: America, Britain, France, Spain, Germany."""
_DOCUMENT: Final = _value(
    r"[A-Z]{1,3}[0-9]{6,8}[A-Z]?|[0-9]{2}[A-Z]{2}[0-9]{5}|[A-Z0-9]{9,10}|[0-9]{9}", 4, range(7, 11)
)
_LICENCE: Final = _value(
    r"[0-9]{2} ?[A-Z]{2} [0-9]{5}|(?:[A-Z]{1,3}[ -])?[A-Za-z0-9](?:-?[A-Za-z0-9]|(?<=[0-9])[ ](?=[0-9])){3,20}",
    4,
    range(5, 19),
)
# "(License: WA567890)", "his licence V620-6459-7711": of a driver, where somebody drives.
_BARE_LICENCE: Final = re.compile(
    r"(?<![^\W_])[Ll]icen[cs]e(?: (?:[Nn]o\.?|[Nn]umber))?\s?[:#]?[*_]{0,2}\s?"
    r"(?P<number>[A-Z]{1,2}[0-9]{5,13}|[A-Z][0-9]{3}(?:-[0-9]{2,4}){2,4})(?![\w-])"
)
_LICENCE_WORDS: Final = frozenset({"license", "licence"})
_DRIVING_WORD_LIST: Final = (
    "vehicle vehicles driving traffic dmv dvla speeding motorist plate vin collision trooper windshield windscreen"
)
_DRIVING: Final = frozenset(_DRIVING_WORD_LIST.split())
_GAPS: Final = re.compile(r"[\s./-]")
_MACHINE_READABLE: Final = re.compile(
    r"(?<![A-Z0-9<])[PIVAC][A-Z<][A-Z<]{3}[A-Z0-9<]{25,39}(?:\s[A-Z0-9<]{30,44}){1,2}(?![A-Z0-9<])"
)
_PLATES: Final = (
    r"[A-Z]{2}[0-9]{2} ?[A-Z]{3}|[A-Z][0-9]{1,3} ?[A-Z]{3}|[A-Z]{3} ?[0-9]{1,3}[A-Z]"  # Britain
    r"|[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?[0-9]{1,4}[EH]?"  # Germany
    r"|[A-Z]{2}[- ][0-9]{3}[- ][A-Z]{2}|[0-9]{1,4} [A-Z]{2,3} [0-9]{2}"  # France
    r"|[0-9]{4}[- ]?[BCDFGHJKLMNPRSTVWXYZ]{3}|[A-Z]{1,2}[- ][0-9]{4}[- ][A-Z]{1,2}"  # Spain
    r"|[0-9]?[A-Z]{3}[- ]?[0-9]{3,4}|[0-9]{3}[- ]?[A-Z]{3}"  # North America, Italy's neighbours
    r"|(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)[- ](?:[0-9]{1,3} [0-9]{3}|[0-9]{1,6})|[0-9]-[A-Z]{3}-[0-9]{3}"  # Switzerland, Belgium
    r"|[A-Z]{2}[- ]?[0-9]{3}[- ]?[A-Z]{2}|[A-Z]{2}[- ]?[0-9]{1,2}[- ]?[A-Z]{1,3}[- ]?[0-9]{4}"  # Italy, India
    r"|[a-z]{2}[0-9]{2} ?[a-z]{3}|[a-z]{1,3}-[a-z]{1,2}[- ]?[0-9]{1,4}|[a-z]{2}(?:-[0-9]{3}-[a-z]{2}| (?=[0-9]{3} [a-z]{2})(?<!de |en |un |du |la |le |et |el |es |se |ne |ce |an |am |at |by |my |to |of |on |in )[0-9]{3} (?!kg|km|cm|mm|gr|ch|cv|et|en|eu|of|in|to)[a-z]{2})|[a-hj-np-tv-z]{2}[0-9]{3}[a-hj-np-tv-z]{2}|[0-9]{4} ?[bcdfghjklmnprstvwxyz]{3}"
)
SHAPED_PLATE: Final = _value(f"(?:{_PLATES})", 1, range(4, 11), letters=True)
_PLATE: Final = _value(
    rf"(?:(?:{_PLATES}){_END}|[A-ZÄÖÜ](?: [A-ZÄÖÜ0-9]){{4,8}}{_END}|[A-ZÄÖÜ0-9]{{1,9}}(?:[ -]{{1,3}}[A-ZÄÖÜ0-9]{{1,6}}){{0,3}})",
    1,
    range(4, 11),
    letters=True,
)
_SPELLED_PLATE: Final = _value(r"[A-ZÄÖÜ]{2,5}[0-9]{1,4}[EH]?", 1, range(4, 10), letters=True)
# Forms that hardly anything else has: Britain since 2001, France since 2009.
_PLAIN_PLATE: Final = re.compile(
    r"[A-HJ-PR-Z](?<![\w-][A-Z])(?:[A-HJ-PR-Y](?:0[2-9]|[1-7][0-9]) [A-HJ-PR-Z]{3}|(?<!U)[A-HJ-NP-TV-Z]-[0-9]{3}-[A-HJ-NP-TV-Z]{2})(?![\w-])"
)
_SPANISH_PLATE: Final = re.compile(r"[0-9]{4}[BCDFGHJKLMNPRSTVWXYZ]{3}")
_YEAR: Final = re.compile(r"(?:[0-9]{1,6}/)?(?:1[5-9]|20)[0-9]{2}")  # also of a case at court: 447/2022
# "Die Zuzahlung für den Patienten beträgt 2973", "kostet den Patienten 3489", "copies of the chart cost 1200"
_COSTING_WORDS: Final = (
    "betragt betrug kostet kosten kostete zahlt zahlen belauft beliefe beliefen liegt coute coutent coutait coutera "
    "cost costs cuesta"
)
_COSTING: Final = frozenset(_COSTING_WORDS.split())
_COSTS: Final = re.compile(
    r"(?<![^\W_])(?:(?:betragt|betrug|kosten|kostete|zahlt|zahlen|(?:belauft|beliefe?n?) sich auf|liegt bei)(?: d[^\W\d_]{2} [^\W\d_]+)?"
    r"|(?:cout(?:e|ent|ait|era)|costs?|kostet|cuesta)(?: [^\W\d_]+){0,2}) $"
)
_COSTS_CHARS: Final = 50
_PRESSURE: Final = re.compile(r"[12]?[0-9]{2}/[1-9]?[0-9]{2}")  # of blood: 130/80
# As telephones are in France and North America, and no records.
_IN_PAIRS: Final = re.compile(r"0[1-9](?:[ .-][0-9]{2}){3,4}|[2-9][0-9]{2}([ .-])[0-9]{3}\1[0-9]{4}")
_LINE: Final = re.compile(r"0[1-9](?:[ .-]?[0-9]{2}){4}|0[1-9](?:[ .-][0-9]{2}){3}")  # which no passport is
_LONGEST_COUNT: Final = 4
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
_COUNTED: Final = re.compile(r" [^\W\d_]{3,}")
_SEVERAL: Final = re.compile(r" [a-z]{4,}s(?![^\W_])")  # "la historia de 2500 familias"
_LONGEST_PIN, _LONGEST_OF_NOBODY = 6, 5
_CODE_IN_THREES: Final = re.compile(r"[0-9]{3}[ -][0-9]{3}")  # as codes are sent, and no records
_OF_A_PIN_WORDS: Final = (
    "carte guichet banque bancaire caisse payer paiement retrait distributeur boite vocale messagerie debit credit badge provisoire temporaire secret telephone cellulaire mon ton mes "
    "tarjeta cajero banco bancaria bancario pagar retirar temporal secreto telefono celular movil mi tu cuenta"
)
_OF_A_PIN: Final = frozenset(_OF_A_PIN_WORDS.split())
_LONG: Final = re.compile(r"[A-Za-z0-9]{17}")
_CHASSIS: Final = re.compile(r"(?<![^\W_])[A-HJ-NPR-Z0-9]{17}(?![^\W_])", re.IGNORECASE | re.ASCII)
_CHASSIS_WEIGHTS: Final = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_CHASSIS_VALUES: Final = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789", strict=True))


# "MR# 123456", "P/P No. C1234567": without its sign it is a title; and what else hospitals number in capitals, where a
# colon follows: visits and their accounts.
_HASHED: Final = re.compile(
    r"(?<![^\W_])(?:(?:MR|MC|Pt|PT|UR|CR|(?P<passport>P/?P))\s?(?:#|(?<=P )No\.)"
    r"|(?P<visit>FIN|CSN|HAR)(?:/[A-Z][a-z]+)?(?: (?:No|Number|ID))?\s?(?:#|(?=:)))\s?:?\s?"
)
_HASHED_SIGNS: Final = ("#", "P No.", "FIN", "CSN", "HAR")
_GLUED: Final = re.compile(r"[0-9]{5,10}(?=[A-Z][a-z])")  # "MC #0937884Date:"
# "https://lab.example/patient/789012", "Patient/784512" as in FHIR.
_IN_PATH: Final = re.compile(r"(?<![^\W_])patients?/(?P<number>(?:[a-z]{1,6}-?)?[0-9][0-9a-z-]{3,})(?![^\W_])")
_SHORTEST_AGAIN: Final = 7


# "N.º Pas.: ", "PAS ", "Ppte. n.º ": cut short as other words are, but not before numbers that only passports have.
_CUT_SHORT: Final = re.compile(
    r"(?<![^\W_])(?:PP|RP|Rp|PAS|Pas|pas|PSP|Psp|psp|PPTE?|Ppte?|ppte?|PASP|Pasp|pasp|PSPTE|Pspte|pspte|P(?:AS)?PORTE)"
    r"(?:\.|(?= ?[-:=n#A-Z0-9]))(?: ?(?:n|N|num|nro|no)?[.º°]{1,2}| num| nro| n|[ -]?[Nn][ro]\.?)?[ :=#]{1,3}"
    r"(?P<number>(?:(?<=PP[ :#])|(?<=PP[:#] ))[0-9]{9}|[A-Z]{2,3}[0-9]{6,7}|[A-Z][0-9]{8}|(?=[A-Z]*[0-9])[CFGHJK][CFGHJKLMNPRTVWXYZ0-9]{8})(?![\w-])"
)
# "CARTE NATIONALE D'IDENTITÉ", and some lines below "ID : 982093820".
_HEADING: Final = re.compile(r"(?:^|\n)[ #*=_-]{0,6}$")
_HEADING_ENDS: Final = re.compile(r"[ *=_-]{0,6}(?:\n|$)")
_NUMBER_LINE: Final = re.compile(
    r"^[ *_-]{0,4}(?i:id|n[°ºo]\.?|num[ée]ro|number|nummer|n[úu]mero)[*_]{0,2} ?: ?", re.MULTILINE
)
_NUMBER_LABELS: Final = frozenset({"id", "n", "no", "numero", "number", "nummer"})
_CUT_SHORT_WORDS: Final = frozenset(
    {"pp", "rp", "pas", "psp", "ppt", "ppte", "pasp", "pspte", "pasporte", "pporte"}
)


def documents(page: Page) -> Iterator[Candidate]:
    """Yield the numbers of papers and vehicles of a page."""
    if not page.has_digits:
        return
    if _LONG.search(page.text):
        yield from _chassis(page)
    records = list(_records(page))
    yield from records
    yield from _again(page, records)
    yield from _passports(page)
    yield from _vehicles(page)
    if "<<" in page.text:
        for found in _MACHINE_READABLE.finditer(page.text):
            yield _candidate(found, PiiClass.PASSPORT, "passport.zone", Certainty.PROVEN)


def _records(page: Page) -> Iterator[Candidate]:
    """Yield the numbers of patients, and what is labelled as these are."""
    told = _announced(page, PiiClass.MEDICAL_RECORD, "record.cue", Sign.MEDICAL, _TOLD_RECORD)
    yield from (found for found in told if not (_is_pin(page, found) or _is_of_club(page, found)))
    close = _announced(page, PiiClass.MEDICAL_RECORD, "record.cue", Sign.PATIENT, RECORD, close=True)
    close = (found for found in close if not _IN_PAIRS.fullmatch(page.text, found.start, found.end))
    if not is_of_office(page):
        # "pat." is a plate, too
        yield from (found for found in close if not _SPANISH_PLATE.fullmatch(found.canonical))
    if Sign.FILE in page.signs:
        yield from (found for found in _files(page) if _is_clinical(page, found))
    for hashed in _HASHED.finditer(page.text) if any(sign in page.text for sign in _HASHED_SIGNS) else ():
        if hashed["passport"]:
            pii_class, rule, value = PiiClass.PASSPORT, "passport.cue", PASSPORT
        else:
            pii_class, rule, value = PiiClass.MEDICAL_RECORD, "record.cue", RECORD
        at = hashed.end()
        found = value.pattern.match(page.text, at) or _GLUED.match(page.text, at)
        is_day = hashed["visit"] is not None and DATE.match(page.folded, at) is not None
        if found is not None and value.fits(found[0]) and not is_day:
            yield _candidate(found, pii_class, rule, Certainty.CUED)
    meant = {label for label, among in _LABELLED_AMONG.items() if label in page.words and page.words & among}
    for labelled in _LABEL.finditer(page.folded) if meant else ():
        found = RECORD.at(page.text, labelled.end())
        if labelled["label"] in meant and found is not None and not DATE.match(page.folded, found.start()):
            yield _candidate(found, PiiClass.MEDICAL_RECORD, "record.cue", Certainty.CUED)
    for named in _IN_PATH.finditer(page.folded) if "patient" in page.folded and "/" in page.text else ():
        number = named["number"].upper()
        yield Candidate(*named.span("number"), PiiClass.MEDICAL_RECORD, "record.path", number, Certainty.CUED)


def _again(page: Page, records: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the numbers of records where they stand again, with no word beside them: "?enc=...", in names of files."""
    for record in records:
        written = page.text[record.start : record.end]
        if len(written) < _SHORTEST_AGAIN:
            continue
        at = -1
        while (at := page.text.find(written, at + 1)) >= 0:
            end = at + len(written)
            if at != record.start and not f"{page.text[at - 1 : at]}{page.text[end : end + 1]}".isalnum():
                yield record._replace(start=at, end=end, rule="record.again", certainty=Certainty.FORMED)


def _passports(page: Page) -> Iterator[Candidate]:
    for cut in _CUT_SHORT.finditer(page.text) if not page.words.isdisjoint(_CUT_SHORT_WORDS) else ():
        yield Candidate(*cut.span("number"), PiiClass.PASSPORT, "passport.cue", cut["number"], Certainty.CUED)
    papers = _announced(page, PiiClass.PASSPORT, "passport.cue", Sign.PASSPORT, PASSPORT)
    yield from (found for found in papers if not _LINE.fullmatch(page.text, found.start, found.end))
    is_of_somebody = Sign.BIRTH in page.signs and Sign.DOCUMENT in page.signs
    value = PASSPORT if is_of_somebody else _DOCUMENT
    yield from _announced(page, PiiClass.PASSPORT, "passport.cue", Sign.DOCUMENT, value, close=True)
    if Sign.PASSPORT in page.signs and Sign.BIRTH in page.signs and not page.words.isdisjoint(_NUMBER_LABELS):
        yield from _headed(page)


def _headed(page: Page) -> Iterator[Candidate]:
    """Yield what a line calls only a number, below a line that names the paper and above which day somebody was born."""
    heads = [
        cue.end for cue in page.cues if cue.sign is Sign.PASSPORT and _HEADING.search(page.text, 0, cue.start)
    ]
    heads = [end for end in heads if _HEADING_ENDS.match(page.text, end)]
    for found in _NUMBER_LINE.finditer(page.text, heads[0]) if heads else ():
        number = PASSPORT.at(page.text, found.end())
        if number is not None and _HEADING_ENDS.match(page.text, number.end()):
            yield _candidate(number, PiiClass.PASSPORT, "passport.cue", Certainty.CUED)


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


def _vehicles(page: Page) -> Iterator[Candidate]:
    yield from _announced(page, PiiClass.VEHICLE, "licence.cue", Sign.LICENCE, _LICENCE)
    yield from _announced(page, PiiClass.VEHICLE, "plate.cue", Sign.PLATE, _PLATE)
    yield from _announced(page, PiiClass.VEHICLE, "plate.cue", Sign.VEHICLE, SHAPED_PLATE)
    if page.is_said:
        yield from _announced(page, PiiClass.VEHICLE, "plate.cue", Sign.VEHICLE, _SPELLED_PLATE)
    if not (page.words.isdisjoint(_LICENCE_WORDS) or page.words.isdisjoint(_DRIVING)):
        for found in _BARE_LICENCE.finditer(page.text):
            number = _GAPS.sub("", found["number"])
            yield Candidate(*found.span("number"), PiiClass.VEHICLE, "licence.cue", number, Certainty.CUED)
    for found in _PLAIN_PLATE.finditer(page.text):
        if not page.is_other(found.start()):
            yield _candidate(found, PiiClass.VEHICLE, "plate.form", Certainty.FORMED)


def _files(page: Page) -> Iterator[Candidate]:
    return _announced(page, PiiClass.MEDICAL_RECORD, "record.cue", Sign.FILE, RECORD, close=True)


def _is_clinical(page: Page, found: Candidate) -> bool:
    """Say whether somebody speaks of medicine near a number: any other office has files too."""
    tokens = page.tokens
    first = bisect.bisect_left(tokens, found.start - _NEAR, key=lambda token: token.start)
    last = bisect.bisect_left(tokens, found.end + _NEAR, key=lambda token: token.start)
    return any(token.word in _CLINICAL for token in tokens[first:last])


def _announced(
    page: Page, pii_class: PiiClass, rule: str, sign: Sign, value: Value, *, close: bool = False
) -> Iterator[Candidate]:
    for found in announced(page, sign, value, close=close):
        date = DATE.match(page.folded, found.start())
        if (date is None or date[0].isdigit()) and not _is_amount(page, found, close=close):
            yield _candidate(found, pii_class, rule, Certainty.CUED)


def _is_amount(page: Page, found: re.Match[str], *, close: bool) -> bool:
    """Say whether a value is a year, a sum, or a count of what stands behind it: 4032 beds."""
    if (close and _YEAR.fullmatch(found[0])) or _PRESSURE.fullmatch(found[0]):
        return True
    is_priced = not page.words.isdisjoint(_COSTING)
    if is_priced and _COSTS.search(page.folded, max(0, found.start() - _COSTS_CHARS), found.start()):
        return True
    if not found[0][0].isdigit() or not found[0][-1].isdigit():
        return False
    if is_counted(page.folded, found.end()) or is_attached_behind(page.text, found.end()):
        return True
    if not found[0].isdigit():
        is_large = THOUSANDS.fullmatch(found[0]) is not None
        return is_large and _SEVERAL.match(page.folded, found.end()) is not None
    if len(found[0]) > _LONGEST_COUNT:
        return False
    return _BARE_YEAR.fullmatch(found[0]) is not None or (
        (close or _SEVERAL.match(page.folded, found.end()) is not None)
        and _COUNTED.match(page.text, found.end()) is not None
    )


def _chassis(page: Page) -> Iterator[Candidate]:
    for found in _CHASSIS.finditer(page.text):
        number = found[0].upper()
        is_mixed = any(map(str.isalpha, number)) and sum(map(str.isdigit, number)) >= 3
        if is_mixed and (_has_check_digit(number) or page.is_cued(*found.span(), Sign.CHASSIS)):
            yield _candidate(found, PiiClass.VEHICLE, "vin.form", Certainty.PROVEN)


def _has_check_digit(number: str) -> bool:
    values = [int(char) if char.isdigit() else int(_CHASSIS_VALUES[char]) for char in number]
    rest = sum(value * weight for value, weight in zip(values, _CHASSIS_WEIGHTS, strict=True)) % 11
    return number[8] == "0123456789X"[rest]


def _candidate(found: re.Match[str], pii_class: PiiClass, rule: str, certainty: Certainty) -> Candidate:
    canonical = _GAPS.sub("", found[0]).upper()
    return Candidate(*found.span(), pii_class, rule, canonical, certainty)
