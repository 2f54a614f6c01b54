"""Records, accounts and passports in French far from the word that says so, by their clear form."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.announced import is_linked
from app.privacy.written.candidate import Candidate, Certainty, cued
from app.privacy.written.cues import Cue
from app.privacy.written.dates import DATE
from app.privacy.written.numbers import THOUSANDS, is_attached_before, is_attached_behind, is_counted
from app.privacy.written.page import Page
from app.privacy.written.records import is_of_office
from app.privacy.written.signs import Sign
from app.privacy.written.spoken_of import is_labelled_otherwise

_NUMBER: Final = re.compile(
    r"(?<![\w./,:+-])(?:[A-Z]{1,4}-?|[A-Z]{1,2} |[a-z]{1,3}-?)?(?:[0-9]{2,}(?:[-/. ][0-9]{2,}){0,4}|[0-9](?:[ -][0-9]){5,10})(?![\w/:-]|[.,][0-9]|[.-][^\W_])"
)
_RECORD_DIGITS: Final = range(5, 13)
_ACCOUNT_DIGITS: Final = range(8, 19)
_FEWEST_OF_CLEAR: Final = 6
_PHONE: Final = re.compile(r"0[0-9](?:[ .-]?[0-9]{2}){4}|0[0-9]{2,3}[ ./-].*|[0-9]{3}[ .-][0-9]{3}[ .-][0-9]{4}")
_YEARS_OR_PRESSURE: Final = re.compile(
    r"[12]?[0-9]{2}/[1-9]?[0-9]{2}|(?:1[5-9]|20)[0-9]{2}[ /-](?:1[5-9]|20)?[0-9]{2}"
)
# As Québec numbers accounts: "transit 81510, folio 536 462 8".
_FOLIO: Final = re.compile(r"(?<![^\W_])folio\s?[:#]?\s?(?:n[o°]?[ .])?$")
_OF_FOLIOS: Final = frozenset(
    ["transit", "institution", "caisse", "desjardins", "succursale", "virement", "compte"]
)
_FOLIO_CHARS: Final = 14
_PASSPORT: Final = re.compile(r"(?<![\w./-])[0-9]{2}[A-Z]{2}[0-9]{5}(?![\w/-])", re.ASCII)
_LETTERED: Final = re.compile(r"[A-Z]{1,2}-?[0-9]{6}")
# As Québec numbers who is insured: four letters of the name, the day of birth (with 50 more months for women), two digits.
_RAMQ: Final = re.compile(
    r"(?<![\w-])[A-Z]{4}[ -]?[0-9]{2}(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])[ -]?(?:0[1-9]|[12][0-9]|3[01])[0-9]{2}(?![\w-])"
)
_OF_RAMQ: Final = frozenset(["ramq", "nam", "assurance", "soleil", "quebec", "sante"])
# "IPPN11232344", "IP: 67475839483": without its dots no address.
_GLUED: Final = re.compile(
    r"(?<![^\W_])(?:IPP|NDA|IEP|(?<!adresse )IP(?= ?:))(?: ?[Nn][°º]?)?[ :]{0,3}(?P<number>[0-9]{7,12})(?![\w.-])"
)
_GLUED_HINTS: Final = ("IP", "NDA", "IEP")
_LEAD_CHARS: Final = 20
_BEFORE, _BEHIND, _MEDICINE, _CLOSE = 130, 80, 160, 50  # characters
_PASSPORT_REACH: Final = 220
# Where somebody speaks of medicine, a file or a number is a patient's.
_MEDICINE_WORDS: Final = (
    "patient patiente malade malades hopital hopitaux hospitalier hospitaliere hospitalisation hospitalise hospitalisee hospit "
    "clinique policlinique polyclinique chu chuv chum chus hug chr clsc medical medicale medicaux medecin infirmier infirmiere "
    "infirmieres infirmiers urgences urgentiste laboratoire labo radios radiographie radiologie irm scanner echographie "
    "mammographie doppler biopsie ordonnance chirurgie chirurgien chirurgienne maternite reanimation ambulatoire dialyse "
    "chimio chimiotherapie anesthesie anesthesiste bracelet ipp nip nda iep medicament transfusion pneumologie cardiologie "
    "oncologie neurologie dermatologie urologie gynecologie rhumatologie hematologie geriatrie pediatrie psychiatrie orthopedie "
    "nephrologie endoscopie perfusion soignant soignante accouchee operee opere brancardier brancardiers sang histologie cytologie pathologiste biologiste bacteriologie suture platre tube tubes usager usagere"
)
_MEDICINE_SAID: Final = frozenset(_MEDICINE_WORDS.split())
# What has a number of its own where a patient lies: "dossier 4811902", "sous le 4811902", "l'étiquette dit 4811902".
_NUMBERED: Final = re.compile(
    r"(?<![^\W_])(?:dossiers?|numeros?|num|n°|n[or]|identifiants?|identite|identification|etiquettes?|resultats?|cartes?|fiches?|matricules?|"
    r"code.barres?|sejours?|admissions?|admise?s?|usag(?:er|ere)s?|sous l[ea]|sous|bracelets?|pochettes?|index|"
    r"enregistre[es]*|inscrite?s?|patiente?|appartien[a-z]+|rattache[es]*|classe[es]*|verse[esr]*|celui|celle|venue|episode|pt|pat|"
    r"hospitalise[es]*|ipp|nip|nda|iep|n)(?![^\W_])"
)
# What is numbered at a hospital, and nobody's: "l'étude clinique 20211234".
_STUDY: Final = re.compile(
    r"(?<![^\W_])(?:etudes?|essais?|protocoles?|appareils?|marches?|lots?)(?![^\W_])[^.!?;\n]*$"
)
_STUDY_CHARS: Final = 40
_NUMBERED_BEFORE, _NUMBERED_BEHIND = 75, 60
# These say where somebody is, or what kind of number it is, and not whose.
_NEUTRAL_WORDS: Final = (
    "urgence urgences accueil secretariat cabinet contact renseignements questions domicile standard rappel "
    "appel appels chambre salle reference ref recu piece page suivi serie machine position serveur situe "
    "localisation version section article envoi appele rappeler rappele joindre appeler numero bon total "
    "service voix"
)
_NEUTRAL: Final = frozenset(_NEUTRAL_WORDS.split())
_RENDERED: Final = (["compte", "rendu"], ["comptes", "rendus"], ["compte", "tenu"])
_ALWAYS_WEAK: Final = frozenset(
    {
        Sign.NUMBER,
        Sign.CODE,
        Sign.DOCUMENT,
        Sign.PATIENT,
        Sign.VEHICLE,
        Sign.FILE,
        Sign.PLACE,
        Sign.VERSION,
        Sign.IP,
    }
)
_TO_CALL: Final = frozenset(["telephone", "tel", "portable", "fax", "gsm", "joignable"])
# From one record to another of the same patient: "X et Y", "X là-bas, chez nous Y".
_SECOND: Final = re.compile(
    r",? (?:et|ou|puis|chez nous|chez vous|ici|desormais|maintenant)(?: (?:chez nous|chez vous|ici|c'est|est|le|l'autre|avec|non|pas)){0,3} "
    r"|[.,;!]? (?:(?:[^\W\d_]+[ ']){0,6}[^\W\d_]+[.!,;] )?(?:reessaie|reessayez|essaie|essayez|recommencez?)(?: avec| le| plutot){0,2}[,:]? "
)
# The next of the same kind is asked for: "Et celui de votre mari ? C'est le".
_NEXT_ASKED: Final = re.compile(
    r"[.,]? et (?:[^\W\d_]+[ '-]){1,6}\? {1,2}(?:(?:oui|alors|donc|euh|le|la|c'est)[ ,]{1,2}){0,4}"
)
_PARAGRAPH: Final = "\n\n"
_OTHER_NUMBER: Final = re.compile(r"[0-9][^\W_]{3}|[0-9]{2,3}[ ./-][0-9]{2}")
_SENTENCE: Final = re.compile(r"[^\W\d_]{3,}[.!?]\s|\n")
_MOST_SENTENCES: Final = 2


def numbers_french(page: Page) -> Iterator[Candidate]:
    """Yield what French words in the neighbourhood say to be somebody's record, account or passport."""
    if not page.has_digits or page.language[:2] != "fr":
        return
    yield from _records_and_accounts(page)
    yield from _records_by_form(page)
    if Sign.PASSPORT in page.signs:
        yield from _passports(page)


def _records_by_form(page: Page) -> Iterator[Candidate]:
    """Yield the numbers of patients by their form, or right behind the letters that stand for them."""
    for found in _RAMQ.finditer(page.text) if not page.words.isdisjoint(_OF_RAMQ) else ():
        yield cued(found, PiiClass.MEDICAL_RECORD, "record.ramq")
    for found in _GLUED.finditer(page.text) if any(hint in page.text for hint in _GLUED_HINTS) else ():
        start, end = found.span("number")
        yield Candidate(start, end, PiiClass.MEDICAL_RECORD, "record.cue", found["number"], Certainty.CUED)


def _passports(page: Page) -> Iterator[Candidate]:
    for found in _PASSPORT.finditer(page.text):
        near = (
            *page.cues_before(found.start(), _PASSPORT_REACH),
            *page.cues_behind(found.end(), _PASSPORT_REACH),
        )
        if any(cue.sign is Sign.PASSPORT for cue in near):
            yield cued(found, PiiClass.PASSPORT, "passport.near")


def _records_and_accounts(page: Page) -> Iterator[Candidate]:
    is_clinical = Sign.MEDICAL in page.signs or not page.words.isdisjoint(_MEDICINE_SAID)
    has_accounts = Sign.ACCOUNT in page.signs or ("folio" in page.words and not page.words.isdisjoint(_OF_FOLIOS))
    told: re.Match[str] | None = None
    last_account: re.Match[str] | None = None
    for found in _NUMBER.finditer(page.text) if is_clinical or has_accounts else ():
        if not _is_plain(page, found):
            continue
        is_other = is_labelled_otherwise(page, *found.span(), Sign.MEDICAL)
        if is_clinical and not is_other and (_is_record(page, found) or _is_second(page, told, found)):
            told = found
            yield cued(found, PiiClass.MEDICAL_RECORD, "record.near")
        elif has_accounts and (_is_account(page, found) or _is_next(page, last_account, found)):
            last_account = found
            yield cued(found, PiiClass.BANK_ACCOUNT, "account.near")


def _is_plain(page: Page, found: re.Match[str]) -> bool:
    """Say whether a number is none of a telephone, and no day, amount or count."""
    start, end = found.span()
    first = next(at for at in range(start, end) if page.text[at].isdigit())
    if (
        DATE.match(page.folded, first)
        or _PHONE.fullmatch(page.text, start, end)
        or _YEARS_OR_PRESSURE.fullmatch(found[0])
    ):
        return False
    return not (
        is_attached_before(page.text, start) or is_attached_behind(page.text, end) or is_counted(page.folded, end)
    )


def _is_record(page: Page, found: re.Match[str]) -> bool:
    """Say whether the nearest word that announces anything speaks of a record, or that a patient has the number."""
    start, end = found.span()
    digits = sum(map(str.isdigit, found[0]))
    if digits not in _RECORD_DIGITS or THOUSANDS.fullmatch(found[0]):
        return False
    cue = _nearest(page, start, _BEFORE)
    if cue is not None and cue.sign is not Sign.MEDICAL:
        return False
    if cue is not None and _is_one_passage(page, cue.end, start):
        return True
    if cue is None:
        behind = next((one for one in page.cues_behind(end, _BEHIND) if _counts(page, one)), None)
        is_told = behind is not None and behind.sign is Sign.MEDICAL and not _leads_on(page, behind)
        if is_told and behind is not None and _is_one_passage(page, end, behind.start):
            return True
    if digits < _FEWEST_OF_CLEAR and found[0].isdigit():
        return False
    is_lettered = (
        found[0][0].isupper()
        and _LETTERED.fullmatch(found[0]) is not None
        and not page.cues_before(start, _BEFORE)
    )
    if is_lettered and _is_medicine(page, start, end, _CLOSE):
        return True
    is_else = (
        found[0].endswith("000") or _STUDY.search(page.folded, max(start - _STUDY_CHARS, 0), start) is not None
    )
    is_numbered = _is_numbered(page, start, end) and not is_else and not is_of_office(page)
    return is_numbered and _is_medicine(page, start, end, _MEDICINE)


def _is_second(page: Page, told: re.Match[str] | None, found: re.Match[str]) -> bool:
    """Say whether a number is told in one breath with a record before it."""
    if told is None or sum(map(str.isdigit, found[0])) not in _RECORD_DIGITS or THOUSANDS.fullmatch(found[0]):
        return False
    return _SECOND.fullmatch(page.folded, told.end(), found.start()) is not None or _is_next(page, told, found)


def _is_next(page: Page, told: re.Match[str] | None, found: re.Match[str]) -> bool:
    """Say whether somebody asks for one more number like one before it, and this is the answer."""
    if told is None or _NEXT_ASKED.fullmatch(page.folded, told.end(), found.start()) is None:
        return False
    between = page.cues_before(found.start(), found.start() - told.end())
    return len(found[0]) == len(told[0]) and not any(_counts(page, cue) for cue in between)


def _is_account(page: Page, found: re.Match[str]) -> bool:
    if (
        sum(map(str.isdigit, found[0])) not in _ACCOUNT_DIGITS
        or not found[0][0].isdigit()
        or THOUSANDS.fullmatch(found[0])
    ):
        return False
    if _FOLIO.search(page.folded, max(found.start() - _FOLIO_CHARS, 0), found.start()):
        return True
    cue = _nearest(page, found.start(), _BEFORE)
    return cue is not None and cue.sign is Sign.ACCOUNT and _is_one_passage(page, cue.end, found.start())


def _nearest(page: Page, start: int, reach: int) -> Cue | None:
    """Return the nearest cue before a place that may have a number there."""
    for cue in page.cues_before(start, reach):
        if _PARAGRAPH in page.text[cue.end : start]:
            return None
        if _counts(page, cue) and not _has_its_own(page, cue, start):
            return cue
    return None


def _counts(page: Page, cue: Cue) -> bool:
    words = page.folded[cue.start : cue.end].split()
    if cue.sign in _ALWAYS_WEAK or (cue.sign is Sign.PIN and words == ["nip"]):
        return False
    is_neutral = words[0] in _NEUTRAL or words[:2] in _RENDERED
    return cue.sign not in {Sign.OTHER, Sign.PHONE} or not is_neutral or not _TO_CALL.isdisjoint(words)


def _has_its_own(page: Page, cue: Cue, start: int) -> bool:
    """Say whether a cue has its own number, closely behind it and before a place."""
    other = _OTHER_NUMBER.search(page.text, cue.end, start)
    return other is not None and cue.sign is not Sign.MEDICAL and is_linked(page, cue, other.start())


def _leads_on(page: Page, cue: Cue) -> bool:
    """Say whether a number of its own stands right behind a cue."""
    other = _OTHER_NUMBER.search(page.text, cue.end, cue.end + _LEAD_CHARS)
    return other is not None and is_linked(page, cue, other.start())


def _is_one_passage(page: Page, start: int, end: int) -> bool:
    """Say whether no other number stands between, and no more than one sentence ends there."""
    if _OTHER_NUMBER.search(page.text, start, end) or _PARAGRAPH in page.text[start:end]:
        return False
    return len(_SENTENCE.findall(page.text, start, end)) < _MOST_SENTENCES


def _is_numbered(page: Page, start: int, end: int) -> bool:
    """Say whether something that has a number is spoken of in the same sentence."""
    first = max(start - _NUMBERED_BEFORE, 0)
    *_, first = (first, *(sentence.end() for sentence in _SENTENCE.finditer(page.text, first, start)))
    numbered = [word.end() for word in _NUMBERED.finditer(page.folded, first, start)]
    if numbered and _OTHER_NUMBER.search(page.text, numbered[-1], start) is None:
        return True
    behind = _NUMBERED.search(page.folded, end, end + _NUMBERED_BEHIND)
    return behind is not None and _SENTENCE.search(page.text, end, behind.start()) is None


def _is_medicine(page: Page, start: int, end: int, reach: int) -> bool:
    tokens = page.tokens
    first = bisect.bisect_left(tokens, start - reach, key=lambda token: token.start)
    last = bisect.bisect_left(tokens, end + reach, first, key=lambda token: token.start)
    return any(token.word in _MEDICINE_SAID for token in tokens[first:last])
