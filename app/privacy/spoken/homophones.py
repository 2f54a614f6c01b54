"""Words that a recogniser of speech writes for digits that sound alike: "four one five, for to one oh".

They are digits only within a clear run of digits, and behind a word that announces a number.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.privacy.spoken.items import Item, Kind
from app.privacy.spoken.lexicon import COPULAS, Lexicon

_FEWEST_BEFORE = 2  # digits right before one: "from two to three" is a range
_FEWEST_AT_AN_END = 5
_FEWEST = 6
_LONGEST = 24  # items on either side that are looked at
_WORDS_OF_A_CUE = 16
_DIGITS = frozenset({Kind.NUMBER, Kind.REPEAT})
_PAUSES = frozenset({Kind.PAUSE, Kind.FILLER})
_MAY_SOUND = frozenset({Kind.WORD, Kind.AS_IN})
_CUE_WORDS = (
    "number numbers phone telephone call calling cell mobile landline fax reach text ring dial social security ssn account "
    "card routing passport id record mrn chart patient license licence code pin insurance nhs member reference"
)
_MAILBOX = frozenset({Kind.WORD, Kind.CAPITALS})
_MAILS = frozenset({"email", "mail", "emails"})
_CUES = frozenset(_CUE_WORDS.split())


def heard(items: Sequence[Item], plain: str, lexicon: Lexicon) -> list[Item]:
    """Return the items with digits for the words of a run of digits that only sound like some."""
    out = list(items)
    for at in range(len(items) - 1, -1, -1):
        item = items[at]
        if item.kind not in _MAY_SOUND:
            continue
        lead, _, word = plain[item.start : item.end].rpartition(" ")  # "is for" is one item
        digit = lexicon.homophones.get(word)
        if digit is None:
            continue
        if _ends_a_mailbox(items, at, plain, lexicon) or _is_digit(items, at, lead, plain, lexicon):
            start = item.end - len(word)
            said = Item(Kind.NUMBER, str(digit), start, item.end, digit, spoken=True)
            out[at : at + 1] = [Item(Kind.WORD, lead, item.start, start - 1), said] if lead else [said]
    return out


def _ends_a_mailbox(items: Sequence[Item], at: int, plain: str, lexicon: Lexicon) -> bool:
    """Say whether a word stands between a rare one and the sign of a mail address: "email is ashmore for at sky dot com"."""
    if not 0 < at < len(items) - 1 or items[at + 1].kind is not Kind.AT or items[at - 1].kind not in _MAILBOX:
        return False
    before = items[max(0, at - _WORDS_OF_A_CUE) : at]
    words = [plain[item.start : item.end] for item in before]
    return words[-1].isalpha() and words[-1] not in lexicon.common and not _MAILS.isdisjoint(words)


def _is_digit(items: Sequence[Item], at: int, lead: str, plain: str, lexicon: Lexicon) -> bool:
    first, before = at, 0
    while max(0, at - _LONGEST) < first and not lead and _goes_on(items[first - 1], plain, lexicon):
        first -= 1
        before += items[first].kind not in _PAUSES
    last, behind = at, 0
    while last + 1 < min(len(items), at + _LONGEST) and _goes_on(items[last + 1], plain, lexicon):
        last += 1
        behind += items[last].kind not in _PAUSES
    if before + behind + 1 < _FEWEST:
        return False
    lead = lead or plain[items[first - 1].start : items[first - 1].end] if first else ""
    if not behind:
        is_clear = before >= _FEWEST_AT_AN_END and (at + 1 == len(items) or items[at + 1].kind is Kind.STOP)
    else:
        is_clear = before >= _FEWEST_BEFORE or lead in COPULAS
    return is_clear and any(
        item.kind is Kind.CUE or plain[item.start : item.end] in _CUES
        for item in items[max(0, first - _WORDS_OF_A_CUE) : first]
    )


def _goes_on(item: Item, plain: str, lexicon: Lexicon) -> bool:
    return item.kind in _DIGITS | _PAUSES or plain[item.start : item.end] in lexicon.homophones
