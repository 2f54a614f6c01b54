"""What a number is, by the nearest words before and behind it that announce anything."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from app.privacy.written.announced import is_aside, is_postal_code
from app.privacy.written.cues import Cue
from app.privacy.written.page import Page
from app.privacy.written.passports import CLEAR_PASSPORT
from app.privacy.written.read_from import is_place_to_read
from app.privacy.written.signs import Sign

_WEAK: Final = frozenset(
    {Sign.NUMBER, Sign.CODE, Sign.DOCUMENT, Sign.PATIENT, Sign.VEHICLE, Sign.FILE, Sign.PLACE}
)
# What hides no cue of a sign, however near it stands:
_NO_RIVALS: Final = {
    # papers and cards that have a date of birth on them, and no more of their own to say of a day;
    Sign.BIRTH: frozenset({Sign.PASSPORT, Sign.LICENCE, Sign.CARD, Sign.ACCOUNT, Sign.PIN, Sign.VERSION}),
    # "Tengo pasaporte porque soy extranjero", as numbers of identity cards look unlike those of passports;
    Sign.PASSPORT: frozenset({Sign.DNI, Sign.VERSION}),
    # what has too many digits for a version, of which "revisión" would speak.
    Sign.ACCOUNT: frozenset({Sign.VERSION}),
}
# Passports have these, too.
_SERIAL: Final = frozenset(
    [
        "serien",
        "seriennr",
        "seriennummer",
        "serial",
        "serial number",
        "document",
        "page",
        "pages",
        "pagina",
        "paginas",
        "serie",
    ]
)
_SERIAL_NUMBERS: Final = frozenset({"numero de serie"})
# Where one may call, but also go.
_OFFICES: Final = frozenset(
    {"recepcion", "urgencias", "emergencias", "informacion", "consultas", "dudas", "incidencias", "reception"}
)
# "She just texted it, it's", "call it in": by what it comes, not what it is.
_SENT_ON: Final = (" it ", " it,", " it.", " it:")
# "UK passport, ref", "passport seen and copied, ref on document": its number, and not that of an application.
_REFERENCE: Final = re.compile(
    r"passport(?: (?:was |has been )?(?:seen|sighted|checked|verified|copied|photocopied|scanned|shown|presented|produced|provided|"
    r"inspected|examined|certified|viewed)(?: (?:and|&) [a-z]+)?)? ?[,:;(-] ?(?:doc(?:ument)? )?ref(?:erence)?$"
)
_REFERENCE_CHARS: Final = 60
# "Mi pasaporte para la reserva del hotel:", "para que hagas el check-in del vuelo de mañana:": what it is wanted for, and when.
_WHAT_FOR: Final = re.compile(
    r"(?<![^\W_])(?:para|tras|terminad[oa]s?|realizad[oa]s?|hech[oa]|una vez|despues de|antes de|cuando|durante) "
    r"[^.,;:!?\n]{0,50}$"
)
_WHAT_FOR_ENDS: Final = re.compile(
    r"(?: (?:de|del|a|al|en|con|desde|hasta) [^.,;:!?\n\d]{1,40})?\s?(?:[,:)]|\.{3}|…|(?:es|seria|pone|va)(?![^\W_]))"
)
_WHAT_FOR_CHARS: Final = 60
# "La cuenta del contrato de la luz es": what has the account, not what its number is of.
_OF: Final = re.compile(r" (?:del|de (?:la|los|las|mi|tu|su|este|esta|nuestr[oa])) ")
_OF_CHARS: Final = 13
_OWN_NUMBER: Final = re.compile(r"[ :#.-]{0,3}(?:[A-Z]{1,4}-?)?[0-9][^\W_]{2,}[^\w]")
_ANOTHER: Final = re.compile(r"(?:[\s:#.-]{0,3}|(?:[^.!?;\n]|\.[:-])*?)(?:[0-9][^\W_]{3}|[0-9]{3}[ -][0-9]{3}|¤)")
_ANOTHER_CHARS: Final = 70
_ENDS: Final = (".", "!", "?")
_CODES: Final = frozenset({Sign.CODE, Sign.PIN})
_LABEL_MARK: Final = re.compile(r"\s?[:=#]?\s?|\s?-\s?")
_LABEL_CHARS: Final = 4
_REACH_BEFORE: Final = 170  # characters
_REACH_BEHIND: Final = 110
_ANOTHER_NUMBER: Final = re.compile(r"[0-9][^\W_]{5}|[0-9]{3}[ -][0-9]{3}")
# "SSN for order 2024-118823 is": the other number has nothing to say.
_FOR_ANOTHER: Final = re.compile(
    r"(?: number| no\.?)?(?: on file)? (?:for|of|on|in|with|to|from|fur|zu|zum|zur|von|vom|para|del?)(?![^\W_])(?:[^.!?;\n]{1,80}"
    r" (?:is|was|reads|shows|should be|ist|lautet|war)(?: (?:typed|entered|given|recorded|listed|noted|keyed|written|put)(?: in| down)? as)?:?|[^.!?;\n]{0,60}[0-9][^.!?;\n]{0,20}:) "
)
_SENTENCE: Final = re.compile(r"[.!?\n](?:(?<=\n)|(?<=[^\W_]{2}[.!?])[.!?]*[\s\"'”’)]+(?=[^\W\d_]))")
_SHORT_WORDS: Final = 3  # "Oh, okay.", "Let me see.": no sentence of its own
_MOST_WORDS: Final = 9  # of a sentence on its own before the value: "Un momentito, que busco la libreta."


def is_spoken_of(page: Page, start: int, end: int, sign: Sign, joins: Callable[[Page, int, int], bool]) -> bool:
    """Say whether the nearest word before that announces anything, or else the nearest behind, is of the sign."""
    if is_labelled_otherwise(page, start, end, sign) or is_postal_code(page.text, start, end):
        return False
    passed = _NO_RIVALS.get(sign, frozenset())
    before = next(
        (
            cue
            for cue in page.cues_before(start, _REACH_BEFORE)
            if cue.sign not in passed
            and not (sign is Sign.PASSPORT and page.folded[cue.start : cue.end] in _SERIAL_NUMBERS)
            and _counts(page, cue, start)
            and not _is_passed_by(page, cue, sign)
        ),
        None,
    )
    if before is not None and before.sign is sign:
        return joins(page, before.end, start) and not _is_headed(page, before, start)
    if before is not None and _SENTENCE.search(page.text, before.end, start) is None:
        return False
    behind = next(
        (
            cue
            for cue in page.cues_behind(end, _REACH_BEHIND)
            if _counts(page, cue, len(page.text)) and not _is_passed_by(page, cue, sign)
        ),
        None,
    )
    return behind is not None and behind.sign is sign and joins(page, end, behind.start)


def is_labelled_otherwise(page: Page, start: int, end: int, sign: Sign) -> bool:
    """Say whether a label right before a number, or in brackets behind it, says that it is something else."""
    before = next(iter(page.cues_before(start, _LABEL_CHARS)), None)
    if before is not None and before.sign in _CODES and _LABEL_MARK.fullmatch(page.text, before.end, start):
        return sign not in _CODES
    if not page.bracketed:
        return False
    own = [cue.sign for cue in page.cues if page.bracketed.get(cue.start) == end]
    return bool(own) and sign not in own


def joins_number(page: Page, start: int, end: int, most_words: int = _SHORT_WORDS) -> bool:
    """Say whether no number stands between that matters: others of the same form may, as in a list."""
    if _FOR_ANOTHER.fullmatch(page.folded, start, end):
        return True
    *_, last = (start, *(other.end() for other in CLEAR_PASSPORT.finditer(page.text, start, end)))
    return _ANOTHER_NUMBER.search(page.text, last, end) is None and is_one_passage(page, last, end, most_words)


def joins_clearly(page: Page, start: int, end: int) -> bool:
    """Say whether no number stands between, and a cue behind has none of its own to announce."""
    if end in page.signs_at:
        return not _announces_another(page, end) and joins_number(page, start, end)
    return joins_number(page, start, end, most_words=_MOST_WORDS)


def is_one_passage(page: Page, start: int, end: int, most_words: int = _SHORT_WORDS) -> bool:
    """Say whether both stand in one sentence or in two, with no more than some words on their own in between."""
    between = page.text[start:end]
    return all(len(sentence.split()) <= most_words for sentence in _SENTENCE.split(between)[1:-1])


def _announces_another(page: Page, start: int) -> bool:
    """Say whether a cue that starts at a place has a number of its own behind it."""
    return _ANOTHER.match(page.text, start, start + _ANOTHER_CHARS) is not None


def _is_headed(page: Page, cue: Cue, start: int) -> bool:
    """Say whether a cue is the head of one of several columns, and the place lies below: it may be in another."""
    line_end = page.text.find("\n", cue.end, start)
    if line_end < 0:
        return False
    line_start = page.text.rfind("\n", 0, cue.start) + 1
    return any(
        line_start <= other.start < line_end
        and other.sign is not cue.sign
        and other.sign not in _WEAK
        and _counts(page, other, start)
        for other in page.cues
    )


def _is_passed_by(page: Page, cue: Cue, sign: Sign) -> bool:
    """Say whether a cue of another sign is only what the number is read from."""
    return cue.sign is not sign and is_place_to_read(page, cue)


def _counts(page: Page, cue: Cue, until: int) -> bool:
    """Say whether a cue may hide another: not one that only is mentioned, or has its number before a place."""
    if cue.sign is Sign.PHONE and (
        page.folded[cue.start : cue.end] in _OFFICES or page.folded.startswith(_SENT_ON, cue.end)
    ):
        return False
    if page.is_denied(cue):
        return False
    if cue.sign is not Sign.OTHER:
        return cue.sign not in _WEAK and not page.folded.startswith("stand", cue.start)
    if _REFERENCE.search(page.folded, max(0, cue.start - _REFERENCE_CHARS), cue.end):
        return False
    word = page.folded[cue.start : cue.end]
    is_mentioned = word in _SERIAL or (page.text.startswith(_ENDS, cue.end) and word != "ref")
    if is_mentioned or _OWN_NUMBER.match(page.text, cue.end, until) or is_aside(page, cue):
        return False
    is_what_for = (
        _is_owner(page, cue)
        or _WHAT_FOR.search(page.folded, max(0, cue.start - _WHAT_FOR_CHARS), cue.start) is not None
    )
    return not (is_what_for and _WHAT_FOR_ENDS.match(page.folded, cue.end))


def _is_owner(page: Page, cue: Cue) -> bool:
    """Say whether a cue tells only what it is that has the number of which another, right before, speaks."""
    return any(
        other.sign is not Sign.OTHER
        and other.sign not in _WEAK
        and _OF.fullmatch(page.folded, other.end, cue.start)
        for other in page.cues_before(cue.start, _OF_CHARS)
    )
