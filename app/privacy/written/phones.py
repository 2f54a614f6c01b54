"""Telephone numbers: by their prefix, by the shapes of their countries, or by a word beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.announced import is_linked
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.numbers import CARD_SHAPE, is_attached_before, is_attached_behind, is_counted, is_luhn
from app.privacy.written.page import Page
from app.privacy.written.phone_certainty import FEWEST_DIGITS, PREFIXES, RIVALS, certainty_of
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
_NOT_PHONES: Final = re.compile(
    r"(?:0?[1-9]|1[0-2])[./](?:19|20)[0-9]{2}[ ]?-[ ]?(?:0?[1-9]|1[0-2])[./](?:19|20)[0-9]{2}|"
    r"(?:1[89]|20)[0-9]{2}[ ]?[-/][ ]?(?:1[89]|20)?[0-9]{2}|20[0-9]{2}-[0-9]{5,8}|[0-9]{1,3}(?:\.000)+|[0-9]{1,2}[.:][0-9]{2}[ ]?-[ ]?[0-9]{1,2}[.:][0-9]{2}"
    r"|\+[0-9]{1,3}[ -](?:19|20)[0-9]{2}[ -](?:0[1-9]|1[0-2])(?:[ -](?:[0-2][0-9]|3[01]))?|\+[0-9]{2}(?:\.[0-9]{2}){3}"
    r"|[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}|[0-8][0-9]{2}-[0-9]{2}-[0-9]{4}|(?![6-9][0-9]{2}\.)[0-9]{1,3}(?:\.[0-9]{1,3}){3}|97[89][ -]?[0-9][0-9 -]{8,12}"
)
# "620 43 68 84 / 647 204 759": what stands before the stroke is too long for an area code.
_TWO: Final = re.compile(r"(?:[^0-9/]*[0-9]){9,} / ")
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
_VANITY_CHARS: Final = range(5, 11)
_CARD_DIGITS: Final = 16
_MAX_DIGITS: Final = 15
_DASH: Final = re.compile(r" [-–/] $")
_DASH_CHARS: Final = 3
# Before a stroke, words alone, and no part of an address in the web.
_WORD_AND_STROKE: Final = re.compile(r"(?:^|[\s,;:(])[A-ZÀ-ÖØ-Þ][^\W\d_]{2,}(?:[-'’][^\W\d_]+)?\.?/$")
_STROKE_AND_WORD: Final = re.compile(r"/[^\W\d_]{3,}")
_WORD_CHARS: Final = 30
_WHOLE_DIGITS: Final = 9  # what has as many is no area code before a stroke
_ZIP: Final = re.compile(r"(?<![^\W_])[A-Z]{2} [0-9]{5} $")
_ZIP_CHARS: Final = 10


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
        found = _first(page, run) if run.end() - run.start() >= FEWEST_DIGITS else None
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
    if is_attached_before(text, run.start()) and not (_is_stuck(text, run) or _is_parted(page, run)):
        return _in_parts(page, run, is_tried=True, is_attached=True) if " " in run[0] else None
    if run[0].isdecimal():  # most are one group
        is_long = not FEWEST_DIGITS <= len(run[0]) <= _MAX_DIGITS + 2
        return None if is_long else _candidate(page, *run.span(), is_first=True)
    count = sum(map(str.isdigit, run[0]))
    if count < FEWEST_DIGITS:
        return None
    is_one = count <= _MAX_DIGITS + 2 and run[0][-1] != ")"  # as most are
    found = _candidate(page, *run.span(), is_first=True) if is_one else None
    if found is not None or (is_one and _APART.isdisjoint(run[0])):
        return found  # what a dash, a point or a stroke ties is no number of its own
    return _in_parts(page, run, is_tried=is_one)


def _in_parts(page: Page, run: re.Match[str], *, is_tried: bool, is_attached: bool = False) -> Candidate | None:
    """Return the number in parts of a run that begins first and reaches farthest; the whole run may be tried already.

    None begins a run that is attached to what stands before.
    """
    text = page.text
    parts = list(_PARTS.finditer(text, run.start(), run.end()))
    counts = list(accumulate((len(part[0].strip("()")) for part in parts), initial=0))
    for first, part in enumerate(parts):
        begin = run.start() if first == 0 else part.start()
        is_second = first > 0 and text[begin - 1] == "/" and counts[first] >= _WHOLE_DIGITS
        if is_attached if first == 0 else not (text[begin - 1].isspace() or is_second):
            continue
        for last in range(len(parts) - (is_tried and not first), first, -1):
            if not FEWEST_DIGITS <= counts[last] - counts[first] <= _MAX_DIGITS + 2:
                continue
            end = parts[last - 1].end()
            # Below the line that an address ends in: "..., MD 10628" and then "5127192834".
            is_begun = first == 0 or is_second or text[begin - 1] == "\n"
            is_begun = is_begun or (text[begin] == "(" and text.find(")", begin, end) in {-1, end - 1})
            is_first = is_begun or _is_behind_other(page, begin)
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
    """Return where a number is without the brackets that it stands in: "(415 555 2671)", "(415-555-2671, work)"."""
    if text[start] == "(" and text.find(")", start, end) == end - 1:
        return start + 1, end - 1
    if text[end - 1] == ")" and "(" not in text[start:end]:
        return start, end - 1
    return (start + 1, end) if text[start] == "(" and ")" not in text[start:end] else (start, end)


def _is_behind_other(page: Page, start: int) -> bool:
    """Say whether what stands before is no part of a number: a date, a dash, the end of an American address.

    "3 May 2026 634-743-5135", "R-3316/25 - 620 47 86 27", "San Diego CA 03245 634-743-5135".
    """
    if _DASH.search(page.text, max(0, start - _DASH_CHARS), start) or start - 1 in page.date_ends:
        return True
    return _ZIP.search(page.text, max(0, start - _ZIP_CHARS), start) is not None


def _is_parted(page: Page, run: re.Match[str]) -> bool:
    """Say whether a stroke behind a word, or a comma of a row, stands before a number: "Jane Doe/0171 2345678"."""
    start = run.start()
    if page.text[start - 1] == ",":
        return run[0].startswith("+")
    return _WORD_AND_STROKE.search(page.text, max(0, start - _WORD_CHARS), start) is not None


def _is_over(page: Page, start: int, end: int, digits: str) -> bool:
    """Say whether a number ends before a stroke and a word or another number, or before a comma of a row."""
    if page.text[end] == "/":
        is_whole = len(digits) >= _WHOLE_DIGITS and "/" not in page.text[start:end]
        is_word = _STROKE_AND_WORD.match(page.text, end) is not None
        return is_word or (is_whole and not page.text[end + 1 : end + 2].isalpha())
    is_row = page.text[end] == "," and len(digits) >= _WHOLE_DIGITS
    return is_row and (page.text[start] == "+" or page.is_cued(start, end, Sign.PHONE, rivals=RIVALS))


def _candidate(page: Page, start: int, end: int, *, is_first: bool) -> Candidate | None:
    """Return the number there; one that other digits stand before needs a word that announces it."""
    text = page.text
    start, end = _unbracketed(text, start, end)
    written = text[start:end]
    if not (is_first or "+" in written or page.is_cued(start, end, Sign.PHONE, rivals=RIVALS)):
        return None
    digits = "".join(filter(str.isdigit, written))
    if written.count("(") != written.count(")") or (
        is_attached_behind(text, end)
        and _EXTENSION.match(text, end) is None
        and not _is_over(page, start, end, digits)
    ):
        return None
    if " / " in written and _TWO.match(written):
        return None
    date = None if written.isdigit() else page.date_at.get(start + written.startswith("("))
    if date is not None and date.end() <= end:
        return None
    if _NOT_PHONES.fullmatch(written.strip("()")):
        return None
    certainty = certainty_of(page, start, end, digits, is_first=is_first)
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


def _rule(written: str) -> str:
    return "phone.international" if PREFIXES.match(written) else "phone.national"


def canonical(written: str, digits: str) -> str:
    """Return the bare form of a number by how it is written and by its digits."""
    if "(0)" in written:
        digits = digits.replace("0", "", 1)
    if "+" in written:
        return f"+{digits}"
    return f"+{digits[2:]}" if digits.startswith("00") else digits
