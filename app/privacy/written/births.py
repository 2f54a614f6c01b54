"""Dates of birth by the word beside them that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.announced import leads_back
from app.privacy.written.answers import answer_at, answer_below
from app.privacy.written.births_of_things import (
    is_coming_to_be,
    is_of_animal,
    is_of_pet,
    is_of_spanish_thing,
    is_of_thing,
)
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.cues import Cue
from app.privacy.written.dates import (
    DATE,
    DAYS_OF_MONTH,
    EVENT,
    MONTH,
    MONTH_NUMBERS,
    MONTHS_OF_YEAR,
    YEAR,
    day_of,
    is_past,
)
from app.privacy.written.page import BLANK, Page
from app.privacy.written.said_next import said_again
from app.privacy.written.signs import Sign

_DAY_AND_MONTH: Final = re.compile(
    r"(?:[ ]?(?:ist|am|:|der|le|el|est|es|is|on|month/day|day/month)){0,3}[ ](?P<one>0?[1-9]|[12][0-9]|3[01])[./](?P<two>0?[1-9]|[12][0-9]|3[01])(?:\.(?!\w)|(?![\w./]))"
)
# Two digits of a year behind a space are those of a date only where nothing but a cue stands before.
_SPACED: Final = re.compile(
    r"[ ]?(?::|is|of)?[ ]{1,2}(?P<one>[0-3]?[0-9]) (?P<two>[0-3]?[0-9]) (?P<year>[0-9]{2})(?![\w./-]| [0-9])"
)
# Also "le 12, mai 1973", which is no date elsewhere.
_MONTH_AND_YEAR: Final = re.compile(
    rf"(?:[ ]?(?::|in|is|was)){{0,2}} (?:(?P<day>[0-3]?[0-9]), ?)?(?P<name>{MONTH})(?:,| of)? (?P<year>{YEAR}|'[0-9]{{2}})(?![\w/])"
)
_UNPARTED: Final = re.compile(
    r"(?:[^\W_a-z]{0,3}[.:# -]{0,3}| (?:is|was|as|of) )"
    r"(?P<one>[0-3][0-9])(?P<two>[0-3][0-9])(?P<year>(?:19|20)?[0-9]{2})(?![\w./-]| [0-9])"
)
# One box of a form for each digit: 0 4 1 2 1 9 6 8.
_BOXED: Final = re.compile(
    r"[ ]?[:#]?[ ]{0,2}(?P<one>[0-3] [0-9])[ ]{1,2}(?P<two>[0-3] [0-9])[ ]{1,2}(?P<year>(?:1 9|2 0) [0-9] [0-9])(?![\w./-]| [0-9](?![0-9]))"
)
# What parts no date elsewhere: 04,12,1968, 04:12:68, 04|12|1968.
_PARTED_ODDLY: Final = re.compile(
    r" ?(?:[:=]|is|of)? ?(?P<one>[0-3]?[0-9])(?P<sep>[,:|_\\])(?P<two>[0-3]?[0-9])(?P=sep)"
    r"(?P<year>(?:19|20)?[0-9]{2})(?![\w./:,|-])"
)
# As a scanner reads them: 0l/O3/l980, and "D0B".
_SLIPPED: Final = re.compile(
    r"[.:#= ]{0,3}(?P<one>[0-3oil]?[0-9oil])(?P<sep>[/.-])(?P<two>[0-3oil]?[0-9oil])(?P=sep)(?P<year>[12il][0-9oil]{3})(?![^\W_])"
)
_SLIPS: Final = str.maketrans("oil", "011", " ")
_SLIPPED_CUE: Final = re.compile(r"(?<![^\W_])d0b(?![^\W_])")
# From one date of birth to the next: "and my daughter's is", "und seine Frau am", "et non le".
_KIN: Final = (
    "mother|father|mum|mummy|mom|dad|daddy|mama|papa|maman|baby|boy|girl|sister|brother|wife|husband|son|daughter|child|twin|partner|spouse|mutter|vaters?|schwester|bruders?|frau|"
    "mann(?:es)?|sohn(?:es)?|tochter|kind(?:es)?|partner(?:in)?|mere|pere|soeur|frere|femme|mari|fils|fille|enfant|conjointe?|madre|padre|"
    "hermana|hermano|mujer|marido|esposa|esposo|hijo|hija|pareja"
)
_AND: Final = re.compile(
    rf",? ?(?:[,;/&]|and|und|bzw\.?|beziehungsweise|sowie|et|y|not|nicht|non|pas|no|vs\.?|versus|to|instead of|rather than|or|oder|statt|ou)(?: (?:not|nicht|non|pas|no))?"
    rf"(?: (?:my|his|her|their|our|mine|hers|the|meine?[rns]?|seine?[rns]?|ihre?[rns]?|die|der|das|des|mon|ma|son|sa|"
    rf"celle|celui|de|mi|su|la|el|le|il|elle|(?:{_KIN})(?:['’]?s)?|other|second|andere[rn]?|autre|otr[oa]|younger|older|elder|next|latter|one)){{0,4}}"
    rf"(?: (?:is|was|ist|war|est|es))?(?: born)?(?: (?:on|am|der|den|le|el|the))?:? "
    rf"|,? (?:mein|dein|sein|ihr|unser|euer|eur)e?[rn]? (?:{_KIN})(?: (?:ist|wurde|kam))?(?: dann)? am "
    r"|,? (?:but|while|whereas|and|yet|though|although)(?: [^\W\d_]+(?:['’]s)?){1,5} (?:says?|shows?|reads?|lists?|states?|claims?|insists)(?: that)?(?: (?:it is|it's|it as))? "
)
# The same day again, in case it was not heard: "..., je répète, ...".
_REPEATED: Final = re.compile(
    r"[,.;: -]{1,3}(?:(?:donc|alors|oui|attendez|pardon|enfin|so|also|entonces),? )?(?:je (?:vous |te |le |la )*(?:repete|redis|reprends)"
    r"|(?:once )?again|i(?: say again|'ll repeat| repeat)|ich wiederhole|noch ?mal|(?:lo )?repito)(?: la date)?[,:;.]{0,2} (?:le |the |am |el )?"
)
# What was said before was wrong: "..., nein, Entschuldigung, ...".
_TAKEN_BACK: Final = re.compile(
    r"[,.]?(?: (?:nein|nee|no|non|ach|quatsch|falsch|stopp|halt|moment|pardon|perdon|entschuldigung|verzeihung|sorry|korrektur|vielmehr|"
    r"ich meine|i mean|je veux dire|quiero decir)(?![^\W_])[,.]?){1,3}"
    rf"(?: (?:that's|that is|that was) (?:(?:my|his|her|your) )?(?:(?:{_KIN})(?:'s)?|wrong)[,.;]?)?(?: (?:mine|his|hers|yours|it)(?:'s| is| was))?"
    r"(?: (?:am|der|den|le|el|the))? "
)
# The next of a list of children: "; Tom Hall 3 May 1980".
_NEXT_NAMED: Final = re.compile(r"[;,\n] ?(?:[A-ZÀ-ÖØ-Þ][^\W\d_]+[ ,:(-]{1,2}){1,3}")
# Where somebody was born, between the date and the word: "am 7.3.1984 in Graz geboren".
_PLACED: Final = re.compile(r"\s(?:in|zu|bei|im|aus)\s(?:[^\s.;:\d]+\s){1,5}")
# Whose the last one was: "3.5.1980 (Mieterin), 7.3.1984 (Mitmieter)".
_NEXT_TOLD: Final = re.compile(r" ?[(\[][^()\[\]\d\n]{2,30}[)\]][,;/]?(?: (?:and|und|et|y))? ")
_MOST_MORE: Final = 3
_FAR: Final = 12
_MAX_BEFORE: Final = 60
_MAX_BEHIND: Final = 50
_MAX_TOGETHER: Final = 120
_CUT: Final = (
    "naiss",
    "nacim",
    "nacimto",
    "gebdat",
    "birthd",
)  # words cut short, with a point that ends no sentence
# Until when something is due: "das Geburtsdatum bitte bis 3.5.2026 nachreichen".
_DUE: Final = re.compile(
    r"(?<![^\W_])(?:bis(?: zum| spatestens)?|spatestens(?: am| bis)?|ab dem|seit dem|until|jusqu'au|hasta el) $"
)
_DUE_CHARS: Final = 20
# Of no child: "née de la fusion de deux clubs", "née à Grenoble, elle tient son assemblée le", "née en 1998".
_GOES_ON: Final = re.compile(
    r"nee?s? (?:[^\W\d_]+ )?(?:de la|de l'|d'une?|du|des|entre|grace|sous l') |[^\W\d_]{2,}(?:era|ira|ra|ront)(?![^\W_])|"
    r", (?!(?:le|la|les|a|au|aux|en|et|dans|pres|par|de|d'|du|nee?) )[^\W\d_]|(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])"
)
# "La cita para el certificado de nacimiento es el 3 de mayo": the day is of the paper, where something is told of it.
_ON_PAPER: Final = re.compile(
    r"(?<![^\W_])(?:certificado|partida|acta|inscripcion|actes?|extraits?|copie|certificat)(?: [a-z]+)? (?:del? |d')$"
)
_PAPER_CHARS: Final = 32
_TOLD: Final = re.compile(r"[a-z]{2}(?<![^\W_](?:el|le|du)) ")
# "La cita es el 3 de mayo y su nacimiento consta como": a day before it is of what was said first.
_OTHER_CLAUSE: Final = re.compile(
    r",? (?:y|e|and|und|et) (?:mi|tu|su|my|your|his|her|their|mein|ihr|sein|ma|sa|votre) "
)
# The date of birth, which was found already, right behind its word.
_FOUND: Final = re.compile(rf"[\s:.]{{0,3}}(?:(?:el|dia|on|am|le|the)[ :]){{0,2}}{BLANK}")
# "Date of birth (as in your passport)": what is said of it in brackets before it.
_ASIDE: Final = re.compile(r" ?\([^()\n\d]{2,40}\)")
_SENTENCE: Final = re.compile(r"[^\W\d_]{4,}[.!?]\s|[^\W_];\s|\)\s*\n")


def birth_dates(page: Page) -> Iterator[Candidate]:
    """Yield the dates of birth of a page that a word announces."""
    if not page.has_digits:
        return
    for cue in page.cues if Sign.BIRTH in page.signs else ():
        if cue.sign is Sign.BIRTH and not is_coming_to_be(page, cue.start):
            yield from _cued(page, cue)
    for slipped in _SLIPPED_CUE.finditer(page.folded) if "d0b" in page.folded else ():
        yield from _cued(page, Cue(*slipped.span(), Sign.BIRTH))


def _cued(page: Page, cue: Cue) -> Iterator[Candidate]:
    """Yield the date that a cue speaks of, and those of twins, of a family, or before a correction."""
    behind = _behind(page, cue)
    is_apart = page.text.startswith((",", ";"), cue.end)  # "am 3. März Geburtstag, und am 4. Mai"
    is_near = behind is not None and behind.start() - cue.end < _FAR and not is_apart
    before = None if is_near else _before(page, cue)
    if behind is not None and before is not None and _OTHER_CLAUSE.match(page.folded, before.end()):
        before = None
    found = before or behind
    if found is None:
        yield from _short(page, cue)
        return
    if _is_nobodys(page, cue, found):
        return
    yield from dated(found)
    if found.end() <= cue.start:
        yield from _earlier(page, cue, found)
    for _ in range(_MOST_MORE):
        links = (pattern.match(page.folded, found.end()) for pattern in (_REPEATED, _TAKEN_BACK, _AND))
        link = next(filter(None, links), None) or said_again(page, found.end())
        more = DATE.match(page.folded, link.end()) if link is not None else None
        if (
            more is not None
            and link is not None
            and not any(map(str.isalpha, link[0]))
            and not is_past(day_of(more))
        ):
            return  # the next column of a row
        named = _NEXT_NAMED.match(page.text, found.end()) or _NEXT_TOLD.match(page.text, found.end())
        if more is None and named is not None:
            more = DATE.match(page.folded, named.end())
            more = more if more is not None and is_past(day_of(more)) else None
        if more is None:
            return
        yield from dated(more)
        found = more


def _is_nobodys(page: Page, cue: Cue, found: re.Match[str]) -> bool:
    """Say whether an animal was born on a day, or on one of these years anything but a person."""
    if is_of_pet(page, cue):
        return True
    if not page.folded.startswith(("born", "birth"), cue.start):
        return False  # not of English
    return is_of_animal(page, cue, found.end()) or (not is_past(day_of(found)) and is_of_thing(page, cue))


def _earlier(page: Page, cue: Cue, last: re.Match[str]) -> Iterator[Candidate]:
    """Yield the dates that the last one before a cue goes on from: "am 12.5.1980 und am 3.6.1982 geboren"."""
    for found in reversed(list(DATE.finditer(page.folded, max(cue.start - _MAX_TOGETHER, 0), last.start()))):
        if _AND.fullmatch(page.folded, found.end(), last.start()) is None:
            return
        yield from dated(found)
        last = found


def _short(page: Page, cue: Cue) -> Iterator[Candidate]:
    """Yield what is a date only right behind a cue: 04121968, 4 12 68, 12.04., April 1968."""
    patterns = (_UNPARTED, _SPACED, _BOXED, _PARTED_ODDLY, _SLIPPED)
    parted = next(filter(None, (pattern.match(page.folded, cue.end) for pattern in patterns)), None)
    short = parted or _DAY_AND_MONTH.match(page.folded, cue.end)
    if short is not None:
        one, two = (int(short[part].translate(_SLIPS)) for part in ("one", "two"))
        if 0 < min(one, two) <= MONTHS_OF_YEAR and 0 < max(one, two) <= DAYS_OF_MONTH:
            month, day = (one, two) if two > MONTHS_OF_YEAR else (two, one)
            start, end = (parted.start("one"), parted.end("year")) if parted else (short.start("one"), short.end())
            year = parted["year"].translate(_SLIPS) if parted else "----"
            yield _by_cue(start, end, f"{year}-{month:02}-{day:02}")
        return
    named = _MONTH_AND_YEAR.match(page.folded, cue.end)
    if named is not None:
        month = MONTH_NUMBERS[named["name"].rstrip(".")]
        start, told = (
            (named.start("day"), f"-{int(named['day']):02}") if named["day"] else (named.start("name"), "")
        )
        yield _by_cue(start, named.end("year"), f"{named['year'].strip(chr(39))}-{month:02}{told}")


def _by_cue(start: int, end: int, canonical: str) -> Candidate:
    return Candidate(start, end, PiiClass.BIRTH_DATE, "birth.cue", canonical, Certainty.CUED)


def _behind(page: Page, cue: Cue) -> re.Match[str] | None:
    found = DATE.search(page.folded, cue.end, cue.end + _MAX_BEFORE + 20)
    if (
        found is None
        or found.start() - cue.end > _MAX_BEFORE
        or _DUE.search(page.folded, max(cue.end, found.start() - _DUE_CHARS), found.start())
        or (
            not is_past(day_of(found))
            and (_FOUND.match(page.folded, cue.end) or _is_of_else(page, cue, found.start()))
        )
        or (
            _SENTENCE.search(page.folded, _asked(page, cue), found.start())
            and found.start() not in {answer_at(page, cue.end), answer_below(page, cue.end)}
        )
    ):
        return None
    return found


def _is_of_else(page: Page, cue: Cue, end: int) -> bool:
    """Say whether something else happens on a day of these years, between the word of a birth and the day."""
    is_french = page.folded.startswith(("nee", "nes ", "ne "), cue.start)
    if is_of_spanish_thing(page, cue, end):
        return True
    if _ON_PAPER.search(page.folded, max(0, cue.start - _PAPER_CHARS), cue.start) and _TOLD.search(
        page.folded, cue.end, end
    ):
        return True
    return EVENT.search(page.folded, cue.end, end) is not None or (
        is_french and _GOES_ON.search(page.folded, cue.start, end) is not None
    )


def _asked(page: Page, cue: Cue) -> int:
    """Return where to look for the end of a sentence: behind a cue that is asked for or cut short, its answer follows."""
    aside = _ASIDE.match(page.folded, cue.end)
    if aside is not None:
        return aside.end()
    is_asked = "?" in page.text[cue.start : cue.end + 1]
    is_cut = page.text.startswith(".", cue.end) and page.folded.endswith(_CUT, cue.start, cue.end)
    return cue.end + 1 if is_asked or is_cut else cue.start


def _before(page: Page, cue: Cue) -> re.Match[str] | None:
    for found in DATE.finditer(page.folded, max(cue.start - _MAX_BEHIND, 0), cue.start):
        if leads_back(page, found.end(), cue.start) or _PLACED.fullmatch(page.folded, found.end(), cue.start):
            return found
    return None


def dated(found: re.Match[str]) -> Iterator[Candidate]:
    """Yield a date as one of birth, if there is such a day."""
    canonical = day_of(found)
    if canonical:
        yield _by_cue(*found.span(), canonical)
