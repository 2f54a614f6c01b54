"""Payment cards: ISO/IEC 7812 numbers by the Luhn digit and the prefixes of the networks, or by a word beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.numbers import Window, is_luhn
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

_LENGTHS: Final = range(12, 20)
_USUAL_LENGTH: Final = 14  # shorter ones are rare: it takes a network that issues them
_COMMON_LENGTHS: Final = frozenset({15, 16})  # of what a word that announces a card is believed
_SHAPES: Final = {(4, 4, 4, 4), (4, 6, 5), (4, 6, 4), (8, 8), (4, 4, 4, 4, 3), (4, 4, 4, 4, 2), (4, 4, 4, 4, 1)}
# Four groups of four, or American Express's, whatever parts them: commas, bars, lines, brackets; but not money.
_JOINT: Final = r"[^\w$€£¥₹%+=]|_"
_LAID_OUT: Final = re.compile(
    rf"[0-9](?<!\w[0-9])(?:[0-9]{{3}}(?:(?:{_JOINT}){{1,4}}[0-9]{{4}}){{3}}(?!\w|(?:{_JOINT}){{1,4}}[0-9]{{4}}(?![0-9]))"
    rf"|(?<=3)[47][0-9]{{2}}(?:{_JOINT}){{1,4}}[0-9]{{6}}(?:{_JOINT}){{1,4}}[0-9]{{5}}(?!\w))"
)
_BEFORE: Final = re.compile(rf"[0-9]{{4}}(?:{_JOINT}){{1,4}}$")


def cards(page: Page) -> Iterator[Candidate]:
    """Yield the payment cards of a page."""
    if not page.has_digits:
        return
    for length in _LENGTHS:
        for window in page.windows.get(length, ()):
            certainty = _certainty(page, window)
            if certainty is not None:
                yield _card(window.start, window.end, window.digits, certainty)
    for laid_out in _LAID_OUT.finditer(page.text):
        start, end = laid_out.span()
        digits = "".join(filter(str.isdecimal, laid_out[0]))
        if not _is_issued(digits) or _BEFORE.search(page.text, max(start - 8, 0), start):
            continue
        if is_luhn(digits):
            yield _card(start, end, digits, Certainty.PROVEN)
        elif page.is_cued(start, end, Sign.CARD):
            yield _card(start, end, digits, Certainty.CUED)


def _card(start: int, end: int, digits: str, certainty: Certainty) -> Candidate:
    rule = "card.luhn" if certainty is Certainty.PROVEN else "card.cue"
    return Candidate(start, end, PiiClass.PAYMENT_CARD, rule, digits, certainty)


def _certainty(page: Page, window: Window) -> Certainty | None:
    if window.digits[0] == "0":
        return None
    if not is_luhn(window.digits):
        return Certainty.CUED if _is_misread(page, window) else None
    if len(window.digits) < _USUAL_LENGTH and not _is_short_card(page, window):
        return None
    is_one = _stands_alone(page, window) or page.is_cued(window.start, window.end, Sign.CARD)
    return Certainty.PROVEN if is_one else None


def _stands_alone(page: Page, window: Window) -> bool:
    """Say whether a number is taken for a card without a word that says so."""
    if len(window.digits) < _USUAL_LENGTH or not window.is_apart or not _is_issued(window.digits):
        return False
    if len(window.shape) == 1:
        return True
    return window.shape in _SHAPES and window.joint != "?" and not _goes_on(page.text, window)


def _is_misread(page: Page, window: Window) -> bool:
    """Say whether a number is announced and laid out as a card's, or said so: one digit was misheard or mistyped."""
    if Sign.CARD not in page.signs or not window.is_whole or len(window.digits) not in _COMMON_LENGTHS:
        return False
    if len(window.shape) == 1:
        nearest = page.nearest(window.start)
        is_named = page.is_said and nearest is not None and nearest.sign is Sign.CARD
        return is_named and _is_issued(window.digits)
    return window.shape in _SHAPES and page.is_cued(window.start, window.end, Sign.CARD)


def _is_short_card(page: Page, window: Window) -> bool:
    """Say whether a card is spoken of right before a number as short as few cards have."""
    nearest = page.nearest(window.start)
    return nearest is not None and nearest.sign is Sign.CARD and _is_issued(window.digits)


def _goes_on(text: str, window: Window) -> bool:
    """Say whether four more digits follow or precede in the same way: then it is a part of something longer."""
    before, behind = text[max(window.start - 5, 0) : window.start], text[window.end : window.end + 5]
    return (len(before) == 5 and before[:4].isdigit()) or (len(behind) == 5 and behind[1:].isdigit())


def _is_issued(digits: str) -> bool:
    """Say whether a network issues numbers with this beginning and length."""
    two, three, four = int(digits[:2]), int(digits[:3]), int(digits[:4])
    match len(digits):
        case 12 | 13:
            return digits[0] == "6" or two in {50, 56, 57, 58} or (digits[0] == "4" and len(digits) == 13)
        case 14:
            return two in {36, 38, 39} or 300 <= three <= 305 or three == 309
        case 15:
            return two in {34, 37} or four in {2131, 1800}
        case 16:
            is_mastercard = 51 <= two <= 55 or 2221 <= four <= 2720
            return (
                is_mastercard
                or digits[0] in "46"
                or two in {35, 36, 50, 56, 57, 58, 81, 82}
                or 2200 <= four <= 2204
            )
        case 17 | 18 | 19:
            return digits[0] == "6" or (digits[0] == "4" and len(digits) == 19) or two in {50, 56, 57, 58}
        case _:
            return False
