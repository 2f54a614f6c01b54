"""Telephone numbers: by their prefix, by the shapes of their countries, or by a word beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.announced import is_linked
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.cues import Cue
from app.privacy.written.numbers import CARD_SHAPE, is_attached_before, is_attached_behind, is_counted, is_luhn
from app.privacy.written.page import Page
from app.privacy.written.phone_plans import is_valid, regions
from app.privacy.written.signs import Sign

_PART: Final = r"\(?[0-9]{1,15}\)?"
# What it begins with is looked for first, so that hardly a place is tried.
_RUN: Final = re.compile(
    rf"[+(0-9](?:(?<=[0-9])[0-9]{{0,14}}|(?<=\()(?:\+[ ]?\(?)?[0-9]{{1,15}}|(?<=\+)[ ]?\(?[0-9]{{1,15}})\)?"
    rf"(?:(?:[ ]?[-./][ ]?|[ \n]{{1,2}}|(?=\()|(?<=\))){_PART}){{0,13}}",
    re.ASCII,
)
# Of a place in Germany, Austria or Switzerland, and what announces it.
_LOCAL: Final = re.compile(r"[2-9][0-9]{5}|[2-9][0-9][ ][0-9]{2}[ ][0-9]{2}|[2-9][0-9]{2}[ ][0-9]{3}")
_LINE_WORDS: Final = (
    "telefon tel fon telefonnummer telefonnr rufnummer fax telefax faxnummer festnetz festnetznummer"
)
_LINES: Final = frozenset(_LINE_WORDS.split())
_PARTS: Final = re.compile(r"\(?[0-9]+\)?")
_APART: Final = frozenset(" \n()")
_EXTENSION: Final = re.compile(
    r"[ ,;]{0,2}(?:x|ext\.?|extension|durchwahl|dw|app\.|anexo|poste|interno|int\.?)[ .:]{0,2}[0-9]{1,6}(?![^\W_])",
    re.IGNORECASE,
)
# North America with its gaps, and numbers of Europe that begin with their trunk zero, or with Spain's first digits.
_AMERICAN: Final = re.compile(
    r"(?:(?:\+|00)?1[-. ]{0,3})?(?:\([2-9][0-9]{2}\)[-. ]?[0-9]{3}[-. ]{1,3}[0-9]{4}"
    r"|[2-9][0-9]{2}[-. ]{1,3}[2-9][0-9]{2}[-. ]{1,3}[0-9]{4}|[2-9][0-9]{2}([-.])[0-9]{3}\1[0-9]{4})"
)
_THOUSANDS: Final = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}")
_MANY: Final = re.compile(
    r" (?:de )?(?!(?:gracias|saludos|despues|antes|tardes|noches|lunes|martes|jueves|entonces|mientras|nosotros|vosotros|ustedes|domingos|sabados|viernes|miercoles)(?![^\W_]))[a-z]{5,}s(?![^\W_])"
)
_TRUNK: Final = re.compile(r"\(?0[ ]?[1-9][0-9()\s./-]{6,17}")
_SPANISH: Final = re.compile(
    r"[6-9][0-9]{2}(?:([ .-])[0-9]{3}\1[0-9]{3}|([ .-])[0-9]{2}\2[0-9]{2}\2[0-9]{2})|9[1-8]([ .-])[0-9]{3}\3[0-9]{2}\3[0-9]{2}|(?:[67][0-9]|[89][1-8])[0-9]{7}"
)
# Ten digits of North America as they are said; not counting: two three four five six seven eight nine ten.
_UNPARTED: Final = re.compile(r"(?!23456789)[2-9][0-9]{2}[2-9][0-9]{6}")
_NOT_PHONES: Final = re.compile(
    r"(?:0?[1-9]|1[0-2])[./](?:19|20)[0-9]{2}[ ]?-[ ]?(?:0?[1-9]|1[0-2])[./](?:19|20)[0-9]{2}|"
    r"(?:1[89]|20)[0-9]{2}[ ]?[-/][ ]?(?:1[89]|20)?[0-9]{2}|20[0-9]{2}-[0-9]{5,8}|[0-9]{1,3}(?:\.000)+|[0-9]{1,2}[.:][0-9]{2}[ ]?-[ ]?[0-9]{1,2}[.:][0-9]{2}"
    r"|\+[0-9]{1,3}[ -](?:19|20)[0-9]{2}[ -](?:0[1-9]|1[0-2])(?:[ -](?:[0-2][0-9]|3[01]))?|\+[0-9]{2}(?:\.[0-9]{2}){3}"
    r"|[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}|[0-8][0-9]{2}-[0-9]{2}-[0-9]{4}|(?![6-9][0-9]{2}\.)[0-9]{1,3}(?:\.[0-9]{1,3}){3}|97[89][ -]?[0-9][0-9 -]{8,12}"
)
# One letter for the kind of line, as on cards and below letters: "T 0351 2223767", "| M: 0170 4454203".
_LETTERED: Final = re.compile(
    r"(?:^|[\n|•·,;/(]|(?<=[0-9])) ?(?:Tel|Mob|[TMFPGHD])[.:]{0,2} ?$|\([CcHhWwMmOo]\) ?$"
)
_LETTERED_CHARS, _LETTERED_DIGITS = 8, range(9, 14)
# What stands before ten digits in a row that are a telephone number, where no word says so.
_SET_APART: Final = re.compile(r"(?:[,;:?(|/\n]|(?<![^\W_])(?:or|on|at|to|and|try|via))\s*$")
_LEAD_CHARS: Final = 8
_STATED: Final = re.compile(
    r"(?: (?:of|des|der|vom|von|du|de|del|d)(?:[ '’][^\W\d_]+){1,4})? (?:lautet|is|ist|est|es)(?: (?:die|der|le|la|el))?:? "
)
# Groups of letters and digits right before: this is a part of something longer.
_IN_A_CODE: Final = re.compile(r"(?:[0-9][A-Z]|[A-Z][0-9]{1,4}\s[A-Z]{2,6})\s$")
_CODE_CHARS: Final = 16
# "620 43 68 84 / 647 204 759": what stands before the stroke is too long for an area code.
_TWO: Final = re.compile(r"(?:[^0-9/]*[0-9]){9,} / ")
_FOLLOWED: Final = re.compile(r"\) ?[:,]? ?[(+]?[0-9]")
# "son mobile est le06.98.43.40.20": the gap was left out.
_STUCK: Final = re.compile(r"(?<![^\W_])(?:le|au|tel|tél|port|portable|mobile|fixe|fax)$", re.IGNORECASE)
_STUCK_CHARS: Final = 10
_PAIRS: Final = re.compile(r"0[1-9](?:[ .-]?[0-9]{2}){4}")
_VANITY: Final = re.compile(
    r"(?<![\w-])1-8(?:00|33|44|55|66|77|88)-(?P<own>(?:[0-9]{2,3}-)?[A-Z]{3,10}(?:-[A-Z]{2,10})?)(?![\w-])"
)
# Alone in the line below a name: "X39123".
_BELOW_NAME: Final = re.compile(
    r"\n[A-Z][\w'-]+(?: [A-Z][\w.'-]*){0,2} ?\n(?P<own>[xX] ?[0-9]{4,5})(?=\s*(?:\n|\Z))"
)
# What an article is called, and nobody: "the product code is +31-612-345-678".
_OF_THINGS: Final = frozenset(
    {
        f"{thing} {kind}"
        for thing in ("product", "part", "serial", "model", "item", "case")
        for kind in ("code", "number", "no", "id")
    }
)
_VANITY_CHARS: Final = range(5, 11)
_MIN_DIGITS: Final = 7
_TOO_LONG_FOR_A_PIN: Final = 10
_CARD_DIGITS: Final = 16
_MAX_DIGITS: Final = 15
_PLAIN_DIGITS: Final = 12
# "Did you get a one time code on 305 555 0133?"
_SENT_TO: Final = re.compile(
    r"(?: (?:was |just )?(?:sent|texted|received|went|we sent|we texted))? (?:on|to|at|via|an|auf|al|en|au|sur le)(?: (?:your|the|my))?(?: (?:number|phone|mobile|cell))* "
)
_MOST_OF_A_DATE: Final = 8
_DATED: Final = re.compile(r"[0-9]{2}")  # the date of birth itself, before a number of something else
_WEAK: Final = {
    Sign.PATIENT,
    Sign.VEHICLE,
    Sign.PLACE,
    Sign.IP,
    Sign.NUMBER,
    Sign.CODE,
    Sign.DOCUMENT,
    Sign.VERSION,
}
_RIVALS: Final = frozenset(Sign) - {Sign.PHONE, Sign.OTHER} - _WEAK
_STRANGERS: Final = _RIVALS | {Sign.OTHER}
_ZIP: Final = re.compile(r"(?<![^\W_])[A-Z]{2} [0-9]{5} $")
_ZIP_CHARS: Final = 10
_PREFIXES: Final = re.compile(r"\(?(?:\+|00[1-9])")


def phones(page: Page) -> Iterator[Candidate]:
    """Yield the telephone numbers of a page."""
    if not page.has_digits:
        return
    if "1-8" in page.text:
        yield from _in_letters(page)
    if "\nx" in page.folded:
        yield from _below_names(page)
    is_german = page.language[:2] == "de" and Sign.PHONE in page.signs
    # No telephone has as many digits as these, and to try their parts takes long.
    longer = {
        window.end: window.start
        for window in page.windows.get(_CARD_DIGITS, ())
        if window.shape == CARD_SHAPE and is_luhn(window.digits)
    }
    longer.update((iban.end, iban.start) for iban in page.ibans if iban.is_right)
    for run in _RUN.finditer(page.text):
        if longer.get(run.end(), run.end()) <= run.start():
            continue
        found = _first(page, run) if run.end() - run.start() >= _MIN_DIGITS else None
        if found is None and is_german and _LOCAL.fullmatch(run[0]):
            found = _local(page, run)
        if found is not None:
            yield found


def _below_names(page: Page) -> Iterator[Candidate]:
    """Yield extensions that stand alone below a name."""
    for found in _BELOW_NAME.finditer(page.text):
        digits = "".join(filter(str.isdigit, found["own"]))
        yield Candidate(*found.span("own"), PiiClass.PHONE, "phone.local", digits, Certainty.FORMED)


def _in_letters(page: Page) -> Iterator[Candidate]:
    """Yield numbers that are free of charge and spell a word: "1-800-555-CLOUD"."""
    for found in _VANITY.finditer(page.text):
        if len(found["own"].replace("-", "")) in _VANITY_CHARS:
            digits = "".join(filter(str.isalnum, found[0]))
            yield Candidate(*found.span(), PiiClass.PHONE, "phone.national", digits, Certainty.FORMED)


def _local(page: Page, run: re.Match[str]) -> Candidate | None:
    """Return a number without its area that stands right behind its word: "Rufnummer 80 45 67"."""
    start, end = run.span()
    cue = page.nearest(start)
    if cue is None or cue.sign is not Sign.PHONE or page.folded[cue.start : cue.end] not in _LINES:
        return None
    if not is_linked(page, cue, start) or is_attached_behind(page.text, end) or is_counted(page.folded, end):
        return None
    digits = "".join(filter(str.isdigit, run[0]))
    return Candidate(start, end, PiiClass.PHONE, "phone.local", digits, Certainty.CUED)


def _first(page: Page, run: re.Match[str]) -> Candidate | None:
    """Return the number in a run of digits that begins first and reaches farthest."""
    text = page.text
    if is_attached_before(text, run.start()) and not _is_stuck(text, run):
        return None
    if run[0].isdecimal():  # most are one group
        is_long = not _MIN_DIGITS <= len(run[0]) <= _MAX_DIGITS + 2
        return None if is_long else _candidate(page, *run.span(), is_first=True)
    count = sum(map(str.isdigit, run[0]))
    if count < _MIN_DIGITS:
        return None
    is_one = count <= _MAX_DIGITS + 2 and run[0][-1] != ")"  # as most are
    found = _candidate(page, *run.span(), is_first=True) if is_one else None
    if found is not None or (is_one and _APART.isdisjoint(run[0])):
        return found  # what a dash, a point or a stroke ties is no number of its own
    return _in_parts(page, run, is_tried=is_one)


def _in_parts(page: Page, run: re.Match[str], *, is_tried: bool) -> Candidate | None:
    """Return the number in parts of a run that begins first and reaches farthest; the whole run may be tried already."""
    text = page.text
    parts = list(_PARTS.finditer(text, run.start(), run.end()))
    counts = list(accumulate((len(part[0].strip("()")) for part in parts), initial=0))
    for first, part in enumerate(parts):
        begin = run.start() if first == 0 else part.start()
        if first and not text[begin - 1].isspace():
            continue
        for last in range(len(parts) - (is_tried and not first), first, -1):
            if not _MIN_DIGITS <= counts[last] - counts[first] <= _MAX_DIGITS + 2:
                continue
            end = parts[last - 1].end()
            # Below the line that an address ends in: "..., MD 10628" and then "5127192834".
            is_first = first == 0 or text[begin - 1] == "\n" or _is_behind_zip(text, begin)
            found = _candidate(page, begin, end, is_first=is_first)
            if found is not None:
                return found
    return None


def _is_stuck(text: str, run: re.Match[str]) -> bool:
    """Say whether only the gap is missing before a number in pairs: "le06.98.43.40.20"."""
    start = run.start()
    return (
        _PAIRS.match(run[0]) is not None and _STUCK.search(text, max(0, start - _STUCK_CHARS), start) is not None
    )


def _unbracketed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where a number is without the bracket of what it stands in: "(nuit : 06 82 87 59 83)", "(415-555-2671, work)"."""
    if text[end - 1] == ")" and "(" not in text[start:end]:
        return start, end - 1
    return (start + 1, end) if text[start] == "(" and ")" not in text[start:end] else (start, end)


def _is_behind_zip(text: str, start: int) -> bool:
    """Say whether what stands before is the end of an American address: "San Diego CA 03245 634-743-5135"."""
    return _ZIP.search(text, max(0, start - _ZIP_CHARS), start) is not None


def _candidate(page: Page, start: int, end: int, *, is_first: bool) -> Candidate | None:
    """Return the number there; one that other digits stand before needs a word that announces it."""
    text = page.text
    start, end = _unbracketed(text, start, end)
    written = text[start:end]
    if not (is_first or "+" in written or page.is_cued(start, end, Sign.PHONE, rivals=_RIVALS)):
        return None
    if written.count("(") != written.count(")") or (
        is_attached_behind(text, end) and _EXTENSION.match(text, end) is None
    ):
        return None
    if " / " in written and _TWO.match(written):
        return None
    date = None if written.isdigit() else page.date_at.get(start + written.startswith("("))
    if date is not None and date.end() <= end:
        return None
    if _NOT_PHONES.fullmatch(written.strip("()")):
        return None
    digits = "".join(filter(str.isdigit, written))
    certainty = _certainty(page, start, end, digits, is_first=is_first)
    if certainty is None:
        return None
    extension = _EXTENSION.match(text, end)
    return Candidate(
        start,
        extension.end() if extension else end,
        PiiClass.PHONE,
        _rule(written),
        canonical(written, digits),
        certainty,
    )


def _certainty(page: Page, start: int, end: int, digits: str, *, is_first: bool) -> Certainty | None:
    written = page.text[start:end]
    if page.language[:2] == "de" and written[0] != "0" and _THOUSANDS.fullmatch(written):
        return None
    if "(" in page.text[max(0, start - 1) : start + 1] and _is_of_patient(page, start, end):
        return None
    if _PREFIXES.match(written) and (is_first or "+" in written):
        nearest = page.nearest(start) if Sign.OTHER in page.signs else None
        if (
            nearest is not None
            and page.folded[nearest.start : nearest.end] in _OF_THINGS
            and is_linked(page, nearest, start)
        ):
            return None
        is_one = _is_international(page, start, digits) or is_valid(written, ("ZZ",))
        is_long = len(digits) > _PLAIN_DIGITS or written.startswith("00")
        is_one = is_one or _AMERICAN.fullmatch(written) is not None
        is_one = is_one or (is_long and page.is_cued(start, end, Sign.PHONE, rivals=_RIVALS))
        return Certainty.CUED if is_one else None
    if page.is_cued(start, end, Sign.PHONE, rivals=_RIVALS):
        if _is_count_beside_cue(page, start, end):
            return None
        if len(digits) <= _PLAIN_DIGITS or is_valid(written, regions(page.language)):
            return Certainty.CUED
        return None
    # No count looks so: "T (619) 288-7689 M 07700 900123".
    is_count = (is_counted(page.folded, end) or _is_of_many(page, start, end)) and not (
        written.startswith(("0", "(0")) or _AMERICAN.fullmatch(written)
    )
    return _uncued(page, start, end, digits) if is_first and not is_count else None


def _is_of_patient(page: Page, start: int, end: int) -> bool:
    """Say whether a number in brackets is a patient's own, and the telephone's follows: "des Patienten (123456): 0341"."""
    return _FOLLOWED.match(page.text, end - page.text.endswith(")", start, end)) is not None and any(
        cue.sign is Sign.PATIENT for cue in page.cues_before(start, len(" ("))
    )


def _is_of_many(page: Page, start: int, end: int) -> bool:
    """Say whether what may be thousands counts what stands behind it: "se expidieron 968.753.393 pasaportes"."""
    return _THOUSANDS.fullmatch(page.text, start, end) is not None and _MANY.match(page.folded, end) is not None


def _is_count_beside_cue(page: Page, start: int, end: int) -> bool:
    """Say whether thousands count what stands behind them, and no word of telephones stands right before them."""
    cue = page.nearest(start) if _is_of_many(page, start, end) and page.text[end + 1].islower() else None
    return cue is not None and not is_linked(page, cue, start)


def _uncued(page: Page, start: int, end: int, digits: str) -> Certainty | None:
    """Say how certain a national number is that no word of telephones announces."""
    written = page.text[start:end]
    if written[0] == "(" and written.find(")") == len(written) - 1:
        written = written[1:-1]  # Jane Doe (503 389 2851)
    nearest = page.nearest(start)
    if (
        (written.startswith(("0", "(0")) or _UNPARTED.fullmatch(written))
        and len(digits) in _LETTERED_DIGITS
        and (_LETTERED.search(page.text[max(0, start - _LETTERED_CHARS) : start]))
    ):
        return Certainty.CUED
    is_somebodys = False
    if Sign.NUMBER in page.signs:
        is_somebodys = len(digits) <= _PLAIN_DIGITS and page.is_cued(start, end, Sign.NUMBER)
        if is_somebodys and nearest and nearest.sign is Sign.NUMBER:
            return Certainty.FORMED  # "about the invoice, my number is"
        nearest = page.nearest(start, but=Sign.NUMBER)
    if (
        nearest
        and nearest.sign in _STRANGERS
        and not (nearest.sign is Sign.BIRTH and _is_no_date(page, nearest, start, digits))
        and not (
            nearest.sign is Sign.PIN and len(digits) >= _TOO_LONG_FOR_A_PIN and _is_no_pin(page, nearest, start)
        )
        and (nearest.sign is not Sign.OTHER or is_linked(page, nearest, start) or _is_stated(page, nearest, start))
        and not _is_beyond(page, nearest, start, written)
    ):
        return None
    if nearest and nearest.sign is Sign.OTHER and not (_TRUNK.fullmatch(written) or _AMERICAN.fullmatch(written)):
        return None
    if is_somebodys or _AMERICAN.fullmatch(written):
        return Certainty.FORMED
    if _IN_A_CODE.search(page.text, max(start - _CODE_CHARS, 0), start):
        return None
    is_shaped = _TRUNK.fullmatch(written) or _is_home_shaped(page, written, start)
    return Certainty.FORMED if is_shaped and is_valid(written, regions(page.language)) else None


def _is_beyond(page: Page, cue: Cue, start: int, written: str) -> bool:
    """Say whether a cue is of the paragraph before, or a number that nothing else looks like does not follow it at once."""
    if "\n\n" in page.text[cue.end : start]:
        return True
    is_clear = written[0] in "(1" and _AMERICAN.fullmatch(written) is not None
    return is_clear and not is_linked(page, cue, start)


def _is_stated(page: Page, cue: Cue, start: int) -> bool:
    """Say whether it is said of what a number is of: "die Seriennummer des Geräts lautet"."""
    return _STATED.fullmatch(page.folded, cue.end, start) is not None


def _is_no_pin(page: Page, cue: Cue, start: int) -> bool:
    """Say whether so many digits behind a cue of codes are none: written, or where a code was sent to."""
    return not page.is_said or _SENT_TO.fullmatch(page.folded, cue.end, start) is not None


def _is_no_date(page: Page, cue: Cue, start: int, digits: str) -> bool:
    """Say whether digits behind a cue of births are none: the date stood before them, or they are too many."""
    return len(digits) > _MOST_OF_A_DATE or _DATED.search(page.text, cue.end, start) is not None


def _is_home_shaped(page: Page, written: str, start: int) -> bool:
    """Say whether a number without a trunk zero has the length and beginning of those of the language's countries."""
    if page.language[:2] == "es":
        return _SPANISH.fullmatch(written) is not None
    if page.language[:2] != "en" or _UNPARTED.fullmatch(written) is None:
        return False
    return page.is_said or _SET_APART.search(page.folded, max(start - _LEAD_CHARS, 0), start) is not None


def _is_international(page: Page, start: int, digits: str) -> bool:
    """Say whether a number with a plus looks like one, valid or not: numbers of films, of old area codes."""
    is_plus = "+" in page.text[start : start + 2]
    return is_plus and len(digits) > _MIN_DIGITS and (len(digits) <= _PLAIN_DIGITS + 1) and digits[0] != "0"


def _rule(written: str) -> str:
    return "phone.international" if _PREFIXES.match(written) else "phone.national"


def canonical(written: str, digits: str) -> str:
    """Return the bare form of a number by how it is written and by its digits."""
    if "(0)" in written:
        digits = digits.replace("0", "", 1)
    if "+" in written:
        return f"+{digits}"
    return f"+{digits[2:]}" if digits.startswith("00") else digits
