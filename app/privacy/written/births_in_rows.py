"""Dates of birth in rows without heads: a line, or a few short ones, of somebody's name, numbers and addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from app.privacy.written.births import dated
from app.privacy.written.candidate import Candidate
from app.privacy.written.dates import EVENT, is_past
from app.privacy.written.name_words import lists
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

_WORD: Final = re.compile(r"(?<![\w@.])[^\W\d_]+(?![\w@]|\.\w)")  # of no address of mail
# What is in a row beside names and numbers: "passport no.", "4th of May", "12 rue de la Paix".
_SMALL_WORDS: Final = "tel telephone telefono telefon mobile movil phone patient paciente pat historia dossier mail email correo numero number of the no nr num st nd rd th and und et y de del la le du des der die von van da di el º ap apt"
_SMALL: Final = frozenset(_SMALL_WORDS.split())
_MOST_PROSE: Final = 1  # words
_FEWEST_DIGITS: Final = 6  # beside the day
# At what time something was sent, or what else is dated than a person.
_DATED: Final = re.compile(
    r"[0-9]{1,2}:[0-9]{2}|(?<![^\W_])(?:sent|from|cc|gesendet|envoye|enviado|contract|agreement|photo|foto|getty|journal|vol|"
    r"vertrag|contrat|contrato|page|pages|pp|seite)(?![^\W_])"
)
_MONEY: Final = re.compile(r"[$€£¥₹%]|(?<![^\W_])(?:eur|usd|gbp|chf)(?![^\W_])")
_LONGEST_ROW: Final = 250  # characters
_LONGEST_LINE: Final = 60
_MOST_LINES: Final = 6
# What says that the numbers in a few lines are of one person, whom no letterhead is about.
_OWN: Final = frozenset(
    {Sign.NHS, Sign.MEDICAL, Sign.SSN, Sign.ITIN, Sign.NI, Sign.NIR, Sign.DNI, Sign.PASSPORT, Sign.LICENCE}
)


_Around = Sequence[tuple[int, int]]  # what stands before and behind a day


def births_in_rows(page: Page) -> Iterator[Candidate]:
    """Yield the days of long ago that stand in a row with a name and with numbers or addresses of a person."""
    for found, day in page.days:
        if not day[:1].isdigit() or not is_past(day):
            continue
        start, end = _line(page, *found.span())
        around = [(start, found.start()), (found.end(), end)]
        is_one = _is_of_person(page, around) and _has_reach(page, around)
        if not is_one:
            start, end = _lines(page, start, end)
            around = [(start, found.start()), (found.end(), end)]
            is_one = _has_cue(page, around, _OWN) and _is_of_person(page, around)
        if is_one:
            yield from dated(found)


def _line(page: Page, start: int, end: int) -> tuple[int, int]:
    last = page.text.find("\n", end)
    return page.text.rfind("\n", 0, start) + 1, last if last >= 0 else len(page.text)


def _lines(page: Page, start: int, end: int) -> tuple[int, int]:
    """Return the short lines around one, up to empty or long ones."""
    for _ in range(_MOST_LINES):
        above, below = _line(page, start - 1, start - 1) if start else (0, 0), _line(page, end + 1, end + 1)
        if start and 0 < len(page.text[above[0] : above[1]].strip()) <= _LONGEST_LINE:
            start = above[0]
        if 0 < len(page.text[below[0] : below[1]].strip()) <= _LONGEST_LINE:
            end = below[1]
    return start, end


def _is_of_person(page: Page, around: _Around) -> bool:
    """Say whether a name stands around a day, no prose, and nothing that is paid, ordered or happens."""
    if around[-1][1] - around[0][0] > _LONGEST_ROW:
        return False
    words = [
        (page.text[word.start()], word[0])
        for start, end in around
        for word in _WORD.finditer(page.folded, start, end)
    ]
    given = lists().given
    return (
        sum(initial.islower() and word not in _SMALL for initial, word in words) <= _MOST_PROSE
        and any(initial.isupper() and word in given for initial, word in words)
        and not any(pattern.search(page.folded, *part) for pattern in (_MONEY, _DATED, EVENT) for part in around)
        and not _has_cue(page, around, (Sign.OTHER,))
    )


def _has_reach(page: Page, around: _Around) -> bool:
    """Say whether an address of mail stands around a day, or as many digits as the numbers of persons have."""
    return any(page.text.find("@", *part) >= 0 for part in around) or (
        sum(map(str.isdigit, "".join(page.text[start:end] for start, end in around))) >= _FEWEST_DIGITS
    )


def _has_cue(page: Page, around: _Around, signs: Iterable[Sign]) -> bool:
    return any(
        start <= page.cues[at].start < end
        for sign in signs
        for at in page.cues_of.get(sign, ())
        for start, end in around
    )
