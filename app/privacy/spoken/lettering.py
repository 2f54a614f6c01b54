"""How the letters of a code are written: their case, and an O among digits as a zero."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.privacy.spoken.items import Item, Kind, Piece

_FEWEST_LETTERS = 3


def written(said: Sequence[Piece], letters: Mapping[int, Item], zeros: frozenset[str]) -> list[Piece]:
    """Return the pieces of a code, its letters, by their piece, in their case; `zeros` may be said for zero."""
    pieces = list(said)
    text = "".join(piece.text for piece in pieces)
    is_said = any(letter.value == 1 for letter in letters.values())
    keeps = any(mark in text for mark in "-._/")
    for at, letter in letters.items():
        piece = pieces[at]
        if letter.text.lower() in zeros and _is_among_digits(said, at, zeros, len(letters)):
            form = "0" * len(piece.text)
        elif letter.kind is Kind.CAPITALS:
            form = letter.text.upper()
        elif letter.value == 1:
            form = letter.text
        elif is_said:
            form = letter.text.lower()
        else:
            form = letter.text if keeps else letter.text.upper()
        pieces[at] = piece._replace(text=form)
    return pieces


def _is_among_digits(said: Sequence[Piece], at: int, zeros: frozenset[str], letters: int) -> bool:
    """Say whether the nearest parts on both sides are digits, past the dots of an address: 10.o.o.1."""
    sides: list[str] = []
    for step in (-1, 1):
        beside = at + step
        while 0 <= beside < len(said) and (said[beside].text == "." or said[beside].text.lower() in zeros):
            beside += step
        if 0 <= beside < len(said):
            sides.append(said[beside].text)
    if len(sides) == 1 and letters > _FEWEST_LETTERS:
        return False
    return any(side.isdigit() for side in sides) and not any(side.isalpha() for side in sides)
