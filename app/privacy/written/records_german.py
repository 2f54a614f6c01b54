"""Numbers of patients and of their stays in German, farther from the word that says so, by their clear form."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.cues import Cue
from app.privacy.written.dates import DATE
from app.privacy.written.numbers import is_attached_before, is_attached_behind, is_counted
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

# Of no price, no time and no telephone.
_RECORD: Final = re.compile(
    r"(?<![\w+])(?<![0-9][.,:/-])(?!PIN|TAN|PUK|NIP|OTP)(?:[A-Z]{1,4}[- ]?[0-9]{4,9}|[1-9][0-9]{4,9}|0[0-9]{5,7}"
    r"|[0-9]{2,4}[-/][0-9]{3,6}(?:[-/][0-9]{1,4})?|[1-9][0-9]{1,2}(?:[ .][0-9]{3}){1,2}"
    r"|[0-9]{4}-?[A-Z]{1,3}-?[0-9]{2,5})(?!\w|[.,:/-][0-9]|[-/][^\W\d_]| ?[%€$£°]| [0-9])"
)
# Of hospitals and of those who lie there; beginnings of words, so that compounds are meant, too.
_CLINICAL_WORDS: Final = (
    "patient klinik klinisch krankenhaus krankenhause spital uniklinik krankenakt krankengesch krankenblatt "
    "rontgen labor blutprob blutabnahm armband armbandchen ambulanz notaufnahme radiologie chirurg befund "
    "arztbrief entlassbrief entlassungsbrief behandlungsfall stationar gewebeprob rohrchen probenrohr pflegekraft "
    "krankenschwest visite kis mrt intensivstation handgelenk"
)
_CLINICAL: Final = tuple(_CLINICAL_WORDS.split())
_CLINICAL_END_WORDS: Final = "klinik klinikum klinikums krankenhaus ambulanz spital spitals patient patientin"
_CLINICAL_ENDINGS: Final = tuple(_CLINICAL_END_WORDS.split())
# What such a number is called, or where it stands.
_NAMED: Final = re.compile(
    r"(?<![^\W_])(?:\w*(?:nummern?|nr|akten?|kennung|kennziffer|aktenzeichen|zeichen|zahl|schlussel|barcode|etikett|aufkleber|armband|armbandchen|id|ids)"
    r"|(?:fall|fallakte|kurve|gefuhrt|fuhrt|fuhren|erfasst|angelegt|registriert|gespeichert|abgelegt|ablegen|hinterlegt|eingetragen|eintragen|steht|stand|lese|"
    r"heiße|heißt|lautet|lauft|laufe|zugeordnet|vergeben|zugeteilt|bekommen|gegeben|angeben|finden|findet|finde|"
    r"(?:hat|hatte|bekommt|bekam|tragt) (?:bei uns |bei ihnen |dort )?die))(?![^\W_])"
)
_RIVALS: Final = frozenset(
    {
        Sign.OTHER,
        Sign.PHONE,
        Sign.ACCOUNT,
        Sign.SORT_CODE,
        Sign.IBAN,
        Sign.CARD,
        Sign.PASSPORT,
        Sign.LICENCE,
        Sign.PLATE,
        Sign.BIRTH,
        Sign.PIN,
        Sign.CODE,
        Sign.PASSWORD,
        Sign.KEY,
        Sign.DE_TAX,
        Sign.SSN,
        Sign.VERSION,
        Sign.DNI,
        Sign.NI,
        Sign.NHS,
    }
)
_PHONE: Final = re.compile(
    r"tel|fon|fax|handy|mobil|durchwahl|ruf|anruf|hotline|sms|whatsapp|festnetz|vorwahl|natel"
)
_NEAR: Final = 110  # characters
_NAMED_BEFORE, _NAMED_BEHIND = 70, 45
_RIVAL_BEHIND: Final = 16
_SENTENCE: Final = re.compile(r"(?<=[^\W\d_]{4})[.!]\s+(?=[^\W_])|\n\n")
_BED: Final = re.compile(r"(?:zimmer|raum|bett|station)s?(?![^\W_])")
# "etwa 12000 Betten", "7622 Euro", "um 1430 Uhr"
_LABELLED: Final = re.compile(
    r"(?<![^\W_])(?:etwa|rund|circa|ca\.?|uber|fast|knapp|mehr als|weniger als|insgesamt|um|gegen|plz|postfach|"
    r"telefon|tel\.?|fax|seite|artikel|postleitzahl|hausnummer|gesamt|mindestens|hochstens|bis zu|jahrlich|seit|"
    r"jahr|vor|nach|von) $"
)
_LABELLED_CHARS: Final = 20
_COUNTS: Final = re.compile(
    r" (?:[A-ZÄÖÜ][^\W\d_]{2,}|mal|im Jahr|pro|prozent|euro|uhr|stuck|[^\W\d_]*patient\w*)(?![^\W_])"
)


def records_german(page: Page) -> Iterator[Candidate]:
    """Yield the numbers that hospitals and their patients are spoken of near, with a word for such a number."""
    if not page.has_digits or page.language[:2] != "de":
        return
    clinical = [token for token in page.tokens if _is_clinical(token.word)] if _has_clinical(page) else []
    if not clinical:
        return
    starts = [token.start for token in clinical]
    for found in _RECORD.finditer(page.text):
        start, end = found.span()
        first = bisect.bisect_left(starts, start - _NEAR)
        is_near = first < len(starts) and starts[first] <= end + _NEAR
        if is_near and _may_be_record(page, found) and _is_named(page, starts, start, end):
            canonical = re.sub(r"[\s./-]", "", found[0]).upper()
            yield Candidate(start, end, PiiClass.MEDICAL_RECORD, "record.near", canonical, Certainty.CUED)


def _has_clinical(page: Page) -> bool:
    return any(map(_is_clinical, page.words))


def _is_clinical(word: str) -> bool:
    return word.startswith(_CLINICAL) or word.endswith(_CLINICAL_ENDINGS)


def _may_be_record(page: Page, found: re.Match[str]) -> bool:
    """Say whether what stands beside digits leaves them to be a number, and no amount, day or count."""
    start, end = found.span()
    return not (
        is_attached_before(page.text, start)
        or is_attached_behind(page.text, end)
        or is_counted(page.folded, end)
        or DATE.match(page.folded, start)
        or _LABELLED.search(page.folded, max(0, start - _LABELLED_CHARS), start)
        or (found[0].isdigit() and _COUNTS.match(page.text, end))
        or any(cue.sign is Sign.OTHER for cue in page.cues_behind(start, 0))  # "IK 104940005"
    )


def _is_named(page: Page, clinical: Sequence[int], start: int, end: int) -> bool:
    """Say whether a word for such a number stands in the same sentence, and nothing nearer names another."""
    before = next((cue for cue in page.cues_before(start, _NEAR) if not _is_bed(page, cue, start)), None)
    if before is not None and _is_rival(page, before) and not _is_over(page, before, start):
        nearest = bisect.bisect_left(clinical, start) - 1
        if nearest < 0 or clinical[nearest] < before.end:
            return False
    if any(_is_rival(page, cue) and not _is_bed(page, cue, start) for cue in page.cues_behind(end, _RIVAL_BEHIND)):
        return False
    first = max(0, start - _NAMED_BEFORE)
    *_, first = (first, *(stop.end() for stop in _SENTENCE.finditer(page.text, first, start)))
    stop = _SENTENCE.search(page.text, end, end + _NAMED_BEHIND)
    last = stop.start() if stop else min(len(page.text), end + _NAMED_BEHIND)
    return (
        _NAMED.search(page.folded, first, start) is not None or _NAMED.search(page.folded, end, last) is not None
    )


def _is_rival(page: Page, cue: Cue) -> bool:
    """Say whether a cue announces another number; of telephones only where they are named."""
    return cue.sign in _RIVALS and (cue.sign is not Sign.PHONE or _PHONE.match(page.folded, cue.start) is not None)


def _is_bed(page: Page, cue: Cue, start: int) -> bool:
    """Say whether a cue is only where a patient lies: "Patient auf Zimmer zwölf, Akte 847794"."""
    return _BED.match(page.folded, cue.start) is not None and start - cue.end > len(" 12 ")


def _is_over(page: Page, cue: Cue, start: int) -> bool:
    """Say whether the sentence of a cue ended before a place."""
    return _SENTENCE.search(page.text, cue.end, start) is not None
