"""Codes that are spoken digit by digit, in groups, letter by letter: cards, telephones, keys, places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.privacy.spoken.dialling import WORDS_BEHIND_A_KEY, WORDS_OF_A_DIAL, begins_anew, is_key
from app.privacy.spoken.gaps import (
    CORES,
    Gap,
    Stretch,
    begins_like,
    belongs_to_prose,
    gap,
    is_apart,
    is_coordinate,
    stretch,
)
from app.privacy.spoken.items import Item, Kind, Piece, Rewriting
from app.privacy.spoken.leads import is_prose_letter, may_lead
from app.privacy.spoken.lettering import written
from app.privacy.spoken.lexicon import Lexicon

_LETTERS = frozenset({Kind.LETTER, Kind.NAME, Kind.CAPITALS})
_BEGINNINGS = CORES | {Kind.SYMBOL, Kind.WORD}
_ENDS = frozenset({Kind.FILLER, Kind.PAUSE, Kind.STOP, Kind.HYPHEN, Kind.SYMBOL})
_TRAILING_SYMBOLS = frozenset("!?$%&*#=~")
_DIRECTIONS = frozenset({" N", " S", " E", " W"})
_HALF_A_MAC_ADDRESS = re.compile(r"(?:[0-9A-F]{2}[:-]){5}[0-9A-F]", re.IGNORECASE)
_SPANISH_NUMBER = re.compile(r"[0-9]{8}|[XYZ][0-9]{7}", re.IGNORECASE)  # but for its letter
_SPANISH_PLATE = re.compile(r"[0-9]{4}[A-Z]{3}", re.IGNORECASE)
_BEGUN_PLATE = re.compile(r"[0-9]{4}[A-Z]", re.IGNORECASE)
_GERMAN_PLATE = re.compile(r"[A-Z]{2,5}[0-9]{1,4}", re.IGNORECASE)
_LETTERS_OF_A_PLATE = 6
_DIGITS_OF_A_PAIR = 2
_FEWEST_OF_A_TRUNK = 3
_FEWEST_LETTERS = 3
_LENGTHS_OF_LETTERED = range(7, 10)  # of plates, passports, DNI and NIE
_DIGITS_OF_A_PLAIN_CODE = 7
_DIGITS_OF_A_LINE = range(10, 12)
_MOBILE_BEGINNINGS = frozenset({"06", "07"})
_ANSWERS = frozenset("? yes yeah yep ja oui si".split())
_SORRY = frozenset("sorry pardon perdon entschuldigung".split())
_SENT = frozenset("code passcode pin otp tan codigo clave".split())
_FEWEST_DIGITS_AROUND_AND = 3
_MANY_PARTS, _MOST_PARTS = 64, 256


def codes(items: Sequence[Item], start: int, stop: int, plain: str, lexicon: Lexicon) -> Iterator[Rewriting]:
    """Yield the codes among the items [start, stop) that are spoken at least in part."""
    at = start
    while at < stop:
        if items[at].kind is Kind.CUE:
            yield Rewriting(at, at + 1, [Piece(items[at].text, items[at].start, items[at].end)])
        elif items[at].kind in _BEGINNINGS:
            run = _Run(items, at, stop, plain, lexicon)
            if run.begin():
                run.read()
                if run.is_worth_it():
                    yield Rewriting(at, run.after, run.written())
                at = max(run.after, at + 1)
                continue
        at += 1


class _Run:
    """One code from its first part on."""

    def __init__(self, items: Sequence[Item], first: int, stop: int, plain: str, lexicon: Lexicon) -> None:
        self._items = items
        self._first = first
        self._stop = stop
        self._plain = plain
        self._lexicon = lexicon
        self._pieces: list[Piece] = []
        self._letters: dict[int, Item] = {}  # by their piece
        self._digits = ""  # of the stretch since the last pause
        self._parts = 0  # of that stretch
        self._singles = 0  # single digits that were written apart
        self._count = 0
        self._is_spoken = False
        self._has_trunk = False  # the first stretch is a zero with the code of an area
        self.after = first

    def begin(self) -> bool:
        """Take the first part; say whether a code can begin here."""
        first = self._items[self._first]
        following = self._at(self._first + 1)
        if first.kind is Kind.SYMBOL:
            if first.text not in "+-" or not following or following.kind is not Kind.NUMBER or not first.spoken:
                return False
            self._pieces.append(Piece(first.text, first.start, first.end))
            self._digits = first.text if first.text == "-" else ""
            self._add(self._first + 1)
            return True
        if not may_lead(self._items, self._first, self._stop, self._plain, self._lexicon):
            return False
        self._add(self._first)
        return True

    def _at(self, index: int) -> Item | None:
        return self._items[index] if self._first <= index < self._stop else None

    def read(self) -> None:
        """Take part after part, as long as what stands between them joins them."""
        while True:
            self._take_suffixes()
            between = gap(self._items, self.after, self._stop)
            if between is None or self._is_full(between) or not self._may_follow(between):
                break
            if self._length() >= _DIGITS_OF_A_PLAIN_CODE and (self._is_key(between) or self._is_answered(between)):
                break
            if between.corrected:
                if not self._correct(between):
                    break
                continue
            glue = self._glue(between)
            if glue is None:
                break
            self._pieces += glue
            self._add(between.after)
        self._take_mark()

    def _is_key(self, between: Gap) -> bool:
        lead = self._items[max(0, self._first - WORDS_OF_A_DIAL) : self._first]
        behind = self._items[self.after : min(self._stop, between.after + WORDS_BEHIND_A_KEY)]
        return is_key(lead, behind, between.after - self.after, self._plain)

    def _is_answered(self, between: Gap) -> bool:
        """Say whether the code that was sent to this number is told next: "a code on 305 555 0133? Yes, 4821"."""
        if not (len(self._text()) in _DIGITS_OF_A_LINE and self._text().isdecimal()):
            return False
        lead = self._items[max(0, self._first - WORDS_OF_A_DIAL) : self._first]
        is_sent = any(self._plain[item.start : item.end] in _SENT for item in lead)
        inside = self._items[self.after : between.after]
        return is_sent and any(self._plain[item.start : item.end] in _ANSWERS for item in inside)

    def _correct(self, between: Gap) -> bool:
        """Put a number for what it corrects: all that is as long, or begins alike and is no longer, or else the last part.

        What was taken back stays with it, so that it is masked too.
        """
        item, wrong = self._items[between.after], self._pieces[-1]
        if item.kind is not Kind.NUMBER or not wrong.text.isdecimal():
            return False
        again, said = stretch(self._items, between.after, self._stop).text, self._text()
        is_whole = len(again) == len(said) >= _DIGITS_OF_A_PLAIN_CODE
        if is_whole or (again[0] == said[0] and len(again) >= len(said)):
            wrong = self._pieces[0]
            self._pieces.clear()
            self._letters.clear()
            self._digits = ""
        else:
            count = self._alike(again)
            wrong, taken = self._pieces[-count], "".join(piece.text for piece in self._pieces[-count:])
            del self._pieces[-count:]
            self._digits = self._digits.removesuffix(taken)
        self._add(between.after)
        self._pieces[-1] = self._pieces[-1]._replace(start=wrong.start)
        return True

    def _alike(self, again: str) -> int:
        """Return how many of the last parts begin as some digits do and have no more of them; 1 if none do."""
        text, count = "", 1
        for back, piece in enumerate(reversed(self._pieces), 1):
            text = piece.text + text
            if not text.isdecimal() or len(text) > len(again):
                break
            if text[0] == again[0]:
                count = back
        return count

    def _is_full(self, between: Gap) -> bool:
        """Say whether this is more than one code, so that the time to read it stays that of one."""
        return self._count >= (_MANY_PARTS if between.paused or between.stopped else _MOST_PARTS)

    def _may_follow(self, between: Gap) -> bool:
        item, following = self._items[between.after], self._at(between.after + 1)
        ends = following is None or following.kind in CORES or following.kind in _ENDS
        match item.kind:
            case Kind.REPEAT:
                return False
            case Kind.LETTER if is_prose_letter(item, self._lexicon):
                is_preposition = item.text in "Àà"  # "..., à dix-huit heures"
                return not is_preposition and (ends or self._ends_in(item, following))
            case Kind.NAME if item.weak and self._letters:
                return ends or not (between.paused or between.stopped)
            case Kind.NAME if item.weak and following is not None and following.kind in CORES:
                return True
            case Kind.NAME if item.weak and between.is_empty and _SPANISH_NUMBER.fullmatch(self._digits):
                return True
            case Kind.NAME if item.weak:
                ends = ends or (following is not None and following.kind is Kind.AND)
                return ends and (between.is_empty or self._length() >= _DIGITS_OF_A_PLAIN_CODE)
            case Kind.CAPITALS:
                return between.is_empty and following is not None and following.kind is Kind.NUMBER
        if item.weak and item.value == 1:  # "geben Sie zwei drei ein", "zwei, ein roter Ford"
            return following is not None and following.kind in CORES
        if not item.weak or following is None or following.kind is not Kind.WORD:
            return True
        return between.is_empty  # "two oh it's"

    def _ends_in(self, letter: Item, following: Item | None) -> bool:
        """Say whether a code ends in a letter that is a word as well, though other words follow it."""
        if _HALF_A_MAC_ADDRESS.fullmatch(self._digits):
            return True
        is_meant = (letter.text.isupper() and letter.text != "I") or (following and following.kind is Kind.AND)
        return bool(is_meant) and self._length() >= _DIGITS_OF_A_PLAIN_CODE

    def _text(self) -> str:
        return "".join(piece.text for piece in self._pieces)

    def _length(self) -> int:
        return sum(len(piece.text) for piece in self._pieces)

    def _glue(self, between: Gap) -> list[Piece] | None:
        """Return what is written between two parts, or None where they are none of one code."""
        end, next_start = self._items[self.after - 1].end, self._items[between.after].start
        following = stretch(self._items, between.after, self._stop)
        apart = [Piece(", ", end, next_start)]
        is_parted = between.after > self.after
        if is_parted and begins_anew(self._text(), following.text, is_plus=between.is_plus):
            return None
        if between.symbols:
            is_sign = any(
                piece.text == "@" for piece in between.symbols
            )  # of a password; addresses were read before
            return None if between.linked or (is_sign and not self._letters) else self._symbols(between.symbols)
        if between.comma is not None:
            return self._comma(between.comma)
        if self._begins_another(between) or self._is_kind_of_line(between):
            return None
        if between.linked:
            return self._and(between.linked, following)
        if between.paused or between.stopped:
            if not self._is_next_pair(following) and belongs_to_prose(
                self._items, following, self._stop, self._parts, stopped=between.stopped
            ):
                return None
            return self._new_stretch(apart if is_apart(self._digits, following.text) else [])
        if self._pieces[-1].text in _DIRECTIONS:
            return self._new_stretch(apart)
        if between.hyphened and not self._is_spelled(between):
            return [Piece("-", end, next_start)]
        return []

    def _is_kind_of_line(self, between: Gap) -> bool:
        """Say whether no more than the beginning of mobile numbers was asked for: "c'est quoi ton zéro six ?"."""
        if self._text() not in _MOBILE_BEGINNINGS:
            return False
        inside = self._items[self.after : between.after]
        return any(self._plain[item.start : item.end] == "?" for item in inside)

    def _is_next_pair(self, following: Stretch) -> bool:
        """Say whether a number that is said by twos goes on."""
        last = (len(self._pieces[-1].text), len(self._digits) if self._digits[:1] == "0" else 0)
        return _DIGITS_OF_A_PAIR in last and len(following.text) == _DIGITS_OF_A_PAIR and self._parts > 1

    def _begins_another(self, between: Gap) -> bool:
        """Say whether another number like this one follows: "her socials are A and B"."""
        if between.after == self.after:
            return False
        length = sum(map(str.isalnum, "".join(piece.text for piece in self._pieces)))
        if between.linked and self._is_letter(between.linked, length):
            return False
        if self._is_plate_before(between):
            return True
        if length < _DIGITS_OF_A_PLAIN_CODE:
            return False
        inside = self._items[self.after : between.after]
        is_again = any(self._plain[item.start : item.end] in _SORRY for item in inside)
        return begins_like(
            self._items, between, self._stop, length, has_letters=bool(self._letters), is_again=is_again
        )

    def _is_plate_before(self, between: Gap) -> bool:
        """Say whether a plate ends before "and", and letters and digits of another follow, or digits past a filler."""
        if not between.linked:
            is_begun = self._items[between.after].kind is Kind.NUMBER
            return is_begun and _SPANISH_PLATE.fullmatch(self._text()) is not None
        if _GERMAN_PLATE.fullmatch(self._text()) is None:
            return False
        ahead = [item.kind for item in self._items[between.after : between.after + _LETTERS_OF_A_PLATE]]
        count = next((at for at, kind in enumerate(ahead) if kind not in _LETTERS), 0)
        return count > 0 and any(kind is Kind.NUMBER for kind in ahead[count : count + 2])

    def _is_letter(self, link: Piece, length: int) -> bool:
        """Say whether a Spanish "and" is a letter within a number with letters: no number of a list ends before it."""
        is_listed = length in _LENGTHS_OF_LETTERED and (
            self._items[self.after - 1].kind is Kind.NUMBER
            or len(self._letters) == 1
            or _SPANISH_PLATE.fullmatch(self._text()) is not None
        )
        return link.end - link.start == 1 and bool(self._letters) and not is_listed

    def _and(self, link: Piece, following: Stretch) -> list[Piece] | None:
        """Join long groups by "and"; among letters, a Spanish "and" is one of them."""
        is_letter = len(self._letters) > 1 or (
            _BEGUN_PLATE.fullmatch(self._text()) is not None and following.text.isalpha()
        )
        if link.end - link.start == 1 and is_letter:
            return [link]
        enough = min(len(self._digits), len(following.text)) >= _FEWEST_DIGITS_AROUND_AND
        return self._new_stretch([]) if enough and self._parts > 1 and following.parts > 1 else None

    def _is_spelled(self, between: Gap) -> bool:
        """Say whether a hyphen only parts single characters: J-A-N-E."""
        before, after = self._items[self.after - 1], self._items[between.after]
        return (before.spoken or len(before.text) == 1) and (after.spoken or len(after.text) == 1)

    def _symbols(self, symbols: list[Piece]) -> list[Piece]:
        if symbols[0].text == "-" and is_coordinate(self._digits):
            self._digits, self._parts = "-", 0
            return [Piece(", ", symbols[0].start, symbols[0].end), *symbols]
        self._digits += "".join(piece.text for piece in symbols)
        self._is_spoken = True
        return symbols

    def _comma(self, comma: Piece) -> list[Piece]:
        if comma.text == "." and "." not in self._digits:
            self._digits += "."
            self._is_spoken = True
            return [comma]
        return self._new_stretch([Piece(", ", comma.start, comma.end)] if "." in self._digits else [])

    def _new_stretch(self, glue: list[Piece]) -> list[Piece]:
        if (
            self._parts == len(self._pieces)
            and self._digits[:1] == "0"
            and len(self._digits) >= _FEWEST_OF_A_TRUNK
        ):
            self._has_trunk = True
        self._digits, self._parts = "", 0
        return glue

    def _add(self, index: int) -> None:
        item = self._items[index]
        self._count += 1
        if item.kind in _LETTERS:
            self._letters[len(self._pieces)] = item
        if item.spoken and not (item.kind is Kind.NAME and item.weak):
            self._is_spoken = True
        self._singles += not item.spoken and len(item.text) == 1
        self._pieces.append(Piece(item.text, item.start, item.end))
        self._digits += item.text
        self._parts += 1
        self.after = index + 1

    def _take_suffixes(self) -> None:
        """Take degrees, minutes and directions after a number."""
        while (item := self._at(self.after)) is not None and item.kind is Kind.SUFFIX:
            if item.text != "°" and "." not in self._digits and "°" not in self._digits:
                return
            self._pieces.append(Piece(item.text, item.start, item.end))
            self._digits += item.text
            self.after += 1

    def _take_mark(self) -> None:
        """Take the mark that a password ends in."""
        mark = self._at(self.after)
        is_password = bool(self._letters) or self._items[self._first].kind is Kind.WORD
        if is_password and mark is not None and mark.kind is Kind.SYMBOL and mark.text in _TRAILING_SYMBOLS:
            self._pieces.append(Piece(mark.text, mark.start, mark.end))
            self.after += 1

    def is_worth_it(self) -> bool:
        """Say whether anything is gained: more than one small number, or a letter, or what is written already."""
        if self._count == 1 and len(self._pieces) == 1:
            number = self._items[self._first]
            return number.kind is Kind.NUMBER and number.spoken and number.value != 1 and not number.weak
        is_spelled = self._singles >= _FEWEST_LETTERS or len(self._letters) >= _FEWEST_LETTERS
        return self._is_spoken or is_spelled or self._is_dialled()

    def _is_dialled(self) -> bool:
        """Say whether digits that pauses part begin as a telephone number does: 0171, 23, 45, 67."""
        text = self._text()
        return self._has_trunk and text.isdecimal() and len(text) >= _DIGITS_OF_A_PLAIN_CODE

    def written(self) -> list[Piece]:
        """Return the pieces of the code as they are written."""
        return written(self._pieces, self._letters, self._lexicon.zero_letters)
