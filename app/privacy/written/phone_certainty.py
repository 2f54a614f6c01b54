"""How certain it is that digits are a telephone number: by their shape and by the words beside them."""

from __future__ import annotations

import re
from typing import Final

from app.privacy.written.announced import is_linked
from app.privacy.written.candidate import Certainty
from app.privacy.written.cues import Cue
from app.privacy.written.numbers import is_counted
from app.privacy.written.page import Page
from app.privacy.written.phone_plans import is_valid, regions
from app.privacy.written.signs import Sign

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
_FOLLOWED: Final = re.compile(r"\) ?[:,]? ?[(+]?[0-9]")
# What an article is called, and nobody: "the product code is +31-612-345-678".
_OF_THINGS: Final = frozenset(
    {
        f"{thing} {kind}"
        for thing in ("product", "part", "serial", "model", "item", "case")
        for kind in ("code", "number", "no", "id")
    }
)
FEWEST_DIGITS: Final = 7
_TOO_LONG_FOR_A_PIN: Final = 10
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
RIVALS: Final = frozenset(Sign) - {Sign.PHONE, Sign.OTHER} - _WEAK
_STRANGERS: Final = RIVALS | {Sign.OTHER}
PREFIXES: Final = re.compile(r"\(?(?:\+|00[1-9])")


def certainty_of(page: Page, start: int, end: int, digits: str, *, is_first: bool) -> Certainty | None:
    """Say how certain it is that [start, end) of a page is a telephone number, or None where it is none.

    It `is_first` if no other digits stand right before.
    """
    written = page.text[start:end]
    if page.language[:2] == "de" and written[0] != "0" and _THOUSANDS.fullmatch(written):
        return None
    if "(" in page.text[max(0, start - 1) : start + 1] and _is_of_patient(page, start, end):
        return None
    if PREFIXES.match(written) and (is_first or "+" in written):
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
        is_one = is_one or (is_long and page.is_cued(start, end, Sign.PHONE, rivals=RIVALS))
        return Certainty.CUED if is_one else None
    if page.is_cued(start, end, Sign.PHONE, rivals=RIVALS):
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
    return is_plus and len(digits) > FEWEST_DIGITS and (len(digits) <= _PLAIN_DIGITS + 1) and digits[0] != "0"
