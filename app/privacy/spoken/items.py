"""What a text is read as: words that may be part of a spoken identifier, and all others."""

from __future__ import annotations

import enum
from typing import NamedTuple


class Kind(enum.IntEnum):  # its members are hashed at every turn, which an int does at once
    """What a word can be in a spoken identifier."""

    WORD = enum.auto()  # says nothing by itself
    NUMBER = enum.auto()  # forty one, 41
    ORDINAL = enum.auto()  # seventh, 7th
    MONTH = enum.auto()
    CODE = enum.auto()  # DE89: digits and letters written together
    LETTER = enum.auto()
    CAPITALS = enum.auto()  # NWBK
    CUE = enum.auto()  # S S N: letters that say what the number behind them is
    NAME = enum.auto()  # bravo: a word that stands for its first letter
    SYMBOL = enum.auto()  # dash, and characters written between two words
    COMMA = enum.auto()  # Komma, virgule, coma: decimal within a number, a pause after one
    AT = enum.auto()
    REPEAT = enum.auto()  # double
    TIMES = enum.auto()  # three *times* zero
    PLURAL = enum.auto()  # three *zeros*
    AND = enum.auto()
    AS_IN = enum.auto()  # A *as in* Alpha
    UPPER = enum.auto()
    LOWER = enum.auto()
    SUFFIX = enum.auto()  # degrees, north
    FILLER = enum.auto()
    CORRECTION = enum.auto()  # no: what was said last is taken back
    PAUSE = enum.auto()
    STOP = enum.auto()  # what ends a sentence, or what a recogniser of speech took for its end
    HYPHEN = enum.auto()


class Item(NamedTuple):
    """One word or character at [start, end) of the text, and what it is written as.

    `value` is the number it stands for, or the count of a repetition. `spoken` tells words from what is written
    already; `weak` marks what is more often something else; `tight` says that a hyphen ties it to the one before.
    """

    kind: Kind
    text: str
    start: int
    end: int
    value: int = -1
    spoken: bool = False
    weak: bool = False
    tight: bool = False


class Piece(NamedTuple):
    """Written text that stands for [start, end) of the original."""

    text: str
    start: int
    end: int


class Rewriting(NamedTuple):
    """Pieces, without anything between them, for the items [first, after)."""

    first: int
    after: int
    pieces: list[Piece]
