"""Words that tell which of the numbers that are said are a date of birth."""

from __future__ import annotations

from collections.abc import Sequence

from app.privacy.spoken.gaps import CORES
from app.privacy.spoken.items import Item, Kind
from app.privacy.spoken.leads import is_prose_letter
from app.privacy.spoken.lexicon import COPULAS, Lexicon

_WORDS_OF_A_CUE = 8
_WORDS_OF_A_BIRTHDAY = 5
_WORDS_BEHIND = 3
_WORDS_LED_BACK = 7
_WORDS_PLACED = 8
_PLACES = frozenset("in im zu bei auf at en dans a".split())  # "am 5.1.1951 in einem kleinen Dorf zur Welt"
_LEADERS = frozenset("is was be that's thats as for when ist est c'est es era".split())
_LEAD_BACK = _LEADERS | frozenset(
    "it's that my his her your our their the this date of day i he she they you das mein meine sein seine ihr ihre "
    "ma mon sa son mi su de fecha".split()
)
_TURNED = frozenset(["turn", "turns", "turned", "turning"])
_OTHER_MATTERS = frozenset(["social", "ssn", "phone", "cell", "mobile"])
_LISTING = frozenset({Kind.AND, Kind.PAUSE, Kind.FILLER})


class BirthCues:
    """The cues of dates of birth among items; `last` is the index after the date before, of whatever kind."""

    def __init__(self, items: Sequence[Item], plain: str, lexicon: Lexicon) -> None:
        self._items = items
        self._plain = plain
        self._lexicon = lexicon
        self.last = 0
        self._cues = [
            at
            for at, item in enumerate(items)
            if (item.kind in {Kind.WORD, Kind.CAPITALS} and item.text.lower() in lexicon.birth)
            or (item.kind is Kind.CUE and item.text in {"DOB", "DDN"})
        ]
        self._turned = [
            at for at, item in enumerate(items) if item.kind is Kind.WORD and item.text.lower() in _TURNED
        ]

    @property
    def are_there(self) -> bool:
        """Say whether there is any."""
        return bool(self._cues)

    def lead_to(self, at: int) -> bool:
        """Say whether a birthday, or somebody's turning an age, is spoken of right before an index."""
        return any(0 < at - cue <= _WORDS_OF_A_BIRTHDAY for cue in (*self._cues, *self._turned))

    def follow(self, after: int) -> bool:
        """Say whether a birthday is spoken of right behind a day: "am zwanzigsten August geboren"."""
        return any(0 <= cue - after < _WORDS_BEHIND for cue in self._cues)

    def speak_of(self, at: int, after: int) -> bool:
        """Say whether [at, after) is a number by itself, with a cue before it or led back to, or one more of a list."""
        if any(self._is_core(beside, at) for beside in (at - 1, after) if 0 <= beside < len(self._items)):
            return False
        between = [item.kind for item in self._items[self.last : at]] if self.last else []
        if Kind.AND in between and _LISTING.issuperset(between):
            return True
        before = next((item for item in reversed(self._items[:at]) if item.kind is not Kind.PAUSE), None)
        is_begun = before is not None and before.kind is Kind.NUMBER
        reach = _WORDS_BEHIND if self._items[at].kind is Kind.ORDINAL else 0
        return any(
            self._announces(cue, at)
            or 0 <= cue - after < reach
            or self._is_placed(after, cue)
            or (not is_begun and self._is_led_back(at, after, cue))
            for cue in self._cues
        )

    def _is_core(self, beside: int, at: int) -> bool:
        """Say whether the item beside a number may be a part of it."""
        item = self._items[beside]
        is_word = beside in self._cues or (beside < at and is_prose_letter(item, self._lexicon))
        return item.kind in CORES and not is_word

    def _announces(self, cue: int, at: int) -> bool:
        """Say whether a cue speaks of what follows: no date was its own before, and nothing else was begun."""
        return self.last <= cue < at <= cue + _WORDS_OF_A_CUE and not any(
            item.kind is Kind.CUE or self._plain[item.start : item.end] in _OTHER_MATTERS
            for item in self._items[cue + 1 : at]
        )

    def _is_placed(self, after: int, cue: int) -> bool:
        """Say whether only a place stands between a date and a cue behind it."""
        between = self._items[after:cue]
        return (
            0 < len(between) <= _WORDS_PLACED
            and self._plain[between[0].start : between[0].end] in _PLACES
            and all(item.kind in {Kind.WORD, Kind.NAME, Kind.NUMBER} for item in between)
            and not any(item.kind is Kind.NUMBER and not item.weak for item in between)
        )

    def _is_led_back(self, at: int, after: int, cue: int) -> bool:
        """Say whether only words such as "is my" stand between a date and a cue behind it: "it's A, my birthday"."""
        if not 0 < cue - after <= _WORDS_LED_BACK:
            return False
        between = [item for item in self._items[after:cue] if item.kind not in {Kind.PAUSE, Kind.FILLER}]
        words = {self._plain[item.start : item.end] for item in between}
        before = self._items[at - 1] if at else None
        is_said = before is not None and self._plain[before.start : before.end] in COPULAS
        return words <= _LEAD_BACK and (is_said or not words.isdisjoint(_LEADERS))
