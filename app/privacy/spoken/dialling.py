"""Where a telephone number begins among other digits, and keys that are pressed once it was dialled."""

from __future__ import annotations

from collections.abc import Sequence

from app.privacy.spoken.gaps import gap
from app.privacy.spoken.items import Item, Kind

WORDS_OF_A_DIAL = 6
"""How many words before a number may say that it is dialled."""

WORDS_BEHIND_A_KEY = 10
"""How many words from a key on say that no other digit follows it."""

_FEWEST_OF_A_WHOLE_NUMBER, _MOST_OF_A_WHOLE_NUMBER = 9, 11  # digits: a card, a NIR and a tax ID go on with others
_DIALS = (
    "dial dialing dialling wahlen wahle wahlst composez compose composer faites marque marquen marca marcar marcas"
)
_DIAL = frozenset(_DIALS.split())
_THENS = "then, and then, dann, und dann, danach, puis, et puis, ensuite, et ensuite, luego, y luego, despues, y despues"
_THEN = frozenset(_THENS.split(", "))


def is_key(before: Sequence[Item], behind: Sequence[Item], at: int, plain: str) -> bool:
    """Say whether the digit at an index behind a number is a key to press: "marque 914 567 890 y luego uno".

    `before` are the words that lead to the number.
    """
    key = behind[at]
    if not at or key.kind is not Kind.NUMBER or not 0 <= key.value <= 9:
        return False
    is_next = any(plain[item.start : item.end] in _THEN for item in behind[:at])
    is_dialled = is_next and any(plain[item.start : item.end] in _DIAL for item in before)
    return is_dialled and gap(behind, at + 1, len(behind)) is None


def begins_anew(before: str, behind: str, *, is_plus: bool) -> bool:
    """Say whether a whole telephone number follows digits that are none of it: "nicht acht, neun, also null eins ...".

    `is_plus` says that a plus leads it: "hinten die vier, also plus vier neun ...".
    """
    if not before.isdecimal():
        return False
    is_whole = behind[:1] == "0" and _FEWEST_OF_A_WHOLE_NUMBER <= len(behind) <= _MOST_OF_A_WHOLE_NUMBER
    return is_whole and len(before) == 1 if not is_plus else len(behind) >= _FEWEST_OF_A_WHOLE_NUMBER
