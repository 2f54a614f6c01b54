"""A text under inspection: its words, its numbers and its cues, each worked out once and only if asked for."""

from __future__ import annotations

import bisect
import copy
import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import cached_property, partial
from itertools import accumulate
from typing import Final

from app.privacy.written.clinical_files import with_clinical_files
from app.privacy.written.cues import Cue, Token, cues
from app.privacy.written.dates import DATE, day_of
from app.privacy.written.folding import folded
from app.privacy.written.ibans import Iban, ibans_in
from app.privacy.written.numbers import Window, windows
from app.privacy.written.signs import Sign

BLANK: Final = "¤"
"""Stands on a page for each character of what was taken out of it."""

_WORD: Final = re.compile(r"([^\W\d_]+)")
_DIGIT: Final = re.compile(r"[0-9]")
_LABEL: Final = re.compile(r"\[[^\[\]\d\n]{1,60}\]")
# Letters on both sides of few digits are of one code, and announce nothing: FPC6Y0H0C, CC28YMZC7.
_IN_CODE: Final = re.compile(r"[A-Z][0-9]{1,2}[A-Z]")
_IN_CODE_CHARS: Final = 3
_ANY_NUMBER: Final = re.compile(r"(?<!my )(?<!your )(?<!his )(?<!her )(?<!alien )(?<!the )a number(?![^\W_])")
_END_TAG: Final = re.compile(r"</[\w:.-]+")
_REACH_BEFORE: Final = 60
_REACH_AFTER: Final = 30
_DENIED: Final = re.compile(
    r"(?<![^\W_])(?P<rather>number,? )?(?:pas d'|(?:not|nicht|keine?|ohne|pas(?: de)?|sans|sin|without|rather than|instead of|statt)"
    r"(?: (?:the|my|your|his|her|our|die|der|das|meine?|ihre?|seine?|la|le|ma|mon|el|mi|su|tu))? )$"
)
_DENYING: Final = frozenset(
    {"not", "nicht", "kein", "keine", "ohne", "pas", "sans", "sin", "without", "rather", "instead", "statt"}
)
_DENIED_CHARS: Final = 30
_DENIED_ENDS: Final = re.compile(r"(?: (?:number|one|no\.))? ?[?,.;)]")
_LED_BACK: Final = re.compile(
    r" (?:ist |war )(?:die |das |der |meine? |unsere? |seine? |ihre? )|"
    r" (?:is |was |est |es |era )?(?:the |my |our |your |his |her |le |la |mon |ma |notre |votre |son |sa |mi |su |el |nuestra |nuestro )"
)
# A cue that a number follows speaks of that one, not of the one before.
_LEADS_ON: Final = re.compile(r"[\s:=#.(-]{0,4}(?:[^\W\d_]{1,8}[\s:.'’=#-]{1,3}){0,3}[0-9+¤]")
# "4821 7734 (Account)": what stands in brackets right behind a number is of that one, and of none that follows.
_BRACKETED: Final = re.compile(r"\([^\W\d_][^()\d\n]{1,38}\)")
_NUMBER_BEFORE: Final = re.compile(r"[0-9](?:[ -]?[^\W\d_]{1,4}|[^\W_]{1,8})? ?$")
# "Campo 7 (cuenta bancaria):", of which the number says only where it stands.
_OF_A_FIELD: Final = re.compile(r"[a-zà-ÿ]{2} [0-9]{1,2} ?$")
_NUMBER_CHARS: Final = 11
# A number, or the label of one that was masked, and then the end of its sentence or line.
_NUMBER: Final = re.compile(r"[0-9][^\W_]{3,}|[0-9]{2,3}[ -][0-9]{3}|[0-9]{3}-[A-Z]{2}(?![^\W_])|\]")
_FENCE: Final = re.compile(
    r"(?:[0-9][^\W_]{3,}|[0-9]{2,3}[ -][0-9]{3}|[0-9]{3}-[A-Z]{2}(?![^\W_])|\]).*?(?:\n|[.;!?]\s)", re.DOTALL
)


_new_token: Final = partial(tuple.__new__, Token)  # as fast again as by its name


class Page:
    """One normalised text, in a language like `en` or `de-AT`; `is_said` tells what was rewritten from speech."""

    def __init__(self, text: str, language: str, *, is_said: bool = False) -> None:
        self.text = text
        self.language = language
        self.is_said = is_said

    def in_language(self, language: str) -> Page:
        """Return the page in another language; what is worked out already stands."""
        other = copy.copy(self)
        other.language = language
        return other

    @cached_property
    def has_digits(self) -> bool:
        """Say whether there is any digit."""
        return _DIGIT.search(self.text) is not None

    @cached_property
    def folded(self) -> str:
        """Return the text without case and accents; labels that stand for what was masked are blanked."""
        plain = folded(self.text)
        return _LABEL.sub(lambda label: " " * len(label[0]), plain) if "[" in plain else plain

    @cached_property
    def tokens(self) -> list[Token]:
        """Return the words, folded."""
        parts = _WORD.split(self.folded)  # words, and what parts them
        at = list(accumulate(map(len, parts), initial=0))
        return list(map(_new_token, zip(at[1::2], at[2::2], parts[1::2], strict=False)))

    @cached_property
    def words(self) -> frozenset[str]:
        """Return the different words, folded."""
        return frozenset(token.word for token in self.tokens)

    @cached_property
    def dates(self) -> list[re.Match[str]]:
        """Return the dates of the folded text, whatever they are of."""
        return list(DATE.finditer(self.folded)) if self.has_digits else []

    @cached_property
    def days(self) -> list[tuple[re.Match[str], str]]:
        """Return the dates with what day each is, as `day_of` tells it."""
        return [(found, day_of(found)) for found in self.dates]

    @cached_property
    def date_at(self) -> dict[int, re.Match[str]]:
        """Return the dates by where they begin."""
        return {found.start(): found for found in self.dates}

    @cached_property
    def date_ends(self) -> frozenset[int]:
        """Return where the dates end."""
        return frozenset(found.end() for found in self.dates)

    @cached_property
    def cues(self) -> list[Cue]:
        """Return the phrases that announce something, but in a tag that ends or has nothing in it: </dob>."""
        found = [cue for cue in cues(self.tokens) if not self._is_in_code(cue)]
        if "a number" in self.text:  # but "my A number is", and "A-Number:"
            found = [cue for cue in found if not _ANY_NUMBER.match(self.text, cue.start)]
        if any(cue.sign is Sign.FILE for cue in found):
            found = list(with_clinical_files(self.folded, found))
        if "</" not in self.text:
            return found
        ends = {at for ending in _END_TAG.finditer(self.text) for at in range(*ending.span())}
        return [cue for cue in found if cue.start not in ends and not self.text.startswith("></", cue.end)]

    def _is_in_code(self, cue: Cue) -> bool:
        text = self.text
        if not text[cue.start : cue.end].isalpha() and _DIGIT.search(text, cue.start, cue.end):
            return True  # "A1c" is no a/c
        if not (text[cue.start - 1 : cue.start].isdigit() or text[cue.end : cue.end + 1].isdigit()):
            return False  # most are words
        first, last = max(0, cue.start - _IN_CODE_CHARS), cue.end + _IN_CODE_CHARS
        inside = _IN_CODE.search(self.text, first, last)
        return inside is not None and inside.end() > cue.start and inside.start() < cue.end

    @cached_property
    def births(self) -> frozenset[int]:
        """Return where the cues of dates of birth begin."""
        return frozenset(cue.start for cue in self.cues if cue.sign is Sign.BIRTH)

    @cached_property
    def _cue_ends(self) -> list[int]:
        return [cue.end for cue in self.cues]

    @cached_property
    def _cue_starts(self) -> list[int]:
        return [cue.start for cue in self.cues]

    @cached_property
    def signs(self) -> frozenset[Sign]:
        """Return what any cue of the page speaks of."""
        return frozenset(self.cues_of)

    @cached_property
    def cues_of(self) -> dict[Sign, list[int]]:
        """Return where in `cues` those of each sign stand."""
        indexes: dict[Sign, list[int]] = defaultdict(list)
        for index, cue in enumerate(self.cues):
            indexes[cue.sign].append(index)
        return dict(indexes)

    @cached_property
    def signs_at(self) -> dict[int, list[Sign]]:
        """Return what the cues speak of that begin at each place."""
        signs: dict[int, list[Sign]] = defaultdict(list)
        for cue in self.cues:
            signs[cue.start].append(cue.sign)
        return dict(signs)

    @cached_property
    def windows(self) -> dict[int, list[Window]]:
        """Return every run of neighbouring groups of digits, by how many digits it has."""
        return windows(self.text, [(iban.start, iban.end) for iban in self.ibans if iban.is_right])

    @cached_property
    def ibans(self) -> list[Iban]:
        """Return what has the form of an IBAN; the digits of those that are right are nothing else."""
        return list(ibans_in(self.text)) if self.has_digits else []

    def is_cued(self, start: int, end: int, *signs: Sign, rivals: Collection[Sign] = ()) -> bool:
        """Say whether a cue of such a sign stands before [start, end), or closely behind it.

        A nearer cue hides it if it is a rival or says that the number is nobody's, and so does a number in
        between: that one had the cue.
        """
        if self.bracketed and any(
            self.bracketed.get(cue.start) == end and cue.sign in signs for cue in self._behind(end)
        ):
            return True
        is_nearest = True
        for cue in self._before(start):
            if cue.sign in signs:
                return (_FENCE if is_nearest else _NUMBER).search(self.text, cue.end, start) is None
            if (cue.sign is Sign.OTHER or cue.sign in rivals) and not self.is_denied(cue):
                return self._is_led_back(end, signs)
            is_nearest = False
        return any(
            cue.sign in signs and (_LEADS_ON.match(self.text, cue.end) is None or self._is_led_back(end, signs))
            for cue in self._behind(end)
        )

    def _is_led_back(self, end: int, signs: tuple[Sign, ...]) -> bool:
        """Say whether no more than "is our" stands between a number and a cue of such a sign behind it."""
        link = _LED_BACK.match(self.folded, end)
        if link is None:
            return False
        is_told = " " in link[0].strip()  # "is our": the cue speaks of nothing else
        return any(
            cue.sign in signs
            and cue.start == link.end()
            and (is_told or _LEADS_ON.match(self.text, cue.end) is None)
            for cue in self._behind(end)
        )

    def is_denied(self, cue: Cue) -> bool:
        """Say whether a cue only tells what a number is not: "the account number, not the card number?"."""
        if self.words.isdisjoint(_DENYING):
            return False
        before = _DENIED.search(self.folded, max(0, cue.start - _DENIED_CHARS), cue.start)
        return before is not None and bool(before["rather"] or _DENIED_ENDS.match(self.text, cue.end))

    def is_near(self, start: int, end: int, sign: Sign) -> bool:
        """Say whether a cue of a sign stands closely behind, or before with no number in between."""
        before = next((cue for cue in self._before(start) if cue.sign is sign), None)
        return (before is not None and _NUMBER.search(self.text, before.end, start) is None) or any(
            cue.sign is sign for cue in self._behind(end)
        )

    def is_other(self, start: int) -> bool:
        """Say whether the nearest cue before makes it a number of something that is nobody's."""
        nearest = self.nearest(start)
        return nearest is not None and nearest.sign is Sign.OTHER

    def nearest(self, start: int, *, but: Sign | None = None) -> Cue | None:
        """Return the nearest cue before, but those of a sign, if nothing stands between the two that had it."""
        cue = next((cue for cue in self._before(start) if cue.sign is not but), None)
        return None if cue is None or _FENCE.search(self.text, cue.end, start) else cue

    def cues_before(self, start: int, reach: int) -> Sequence[Cue]:
        """Return the cues that end within so many characters before a place, the nearest first."""
        last = bisect.bisect_right(self._cue_ends, start)
        first = bisect.bisect_left(self._cue_ends, start - reach, 0, last)
        found = self.cues[first:last][::-1]
        return [cue for cue in found if cue.start not in self.bracketed] if self.bracketed else found

    def cues_behind(self, end: int, reach: int) -> Sequence[Cue]:
        """Return the cues that begin within so many characters behind a place, the nearest first."""
        first = bisect.bisect_left(self._cue_starts, end)
        last = bisect.bisect_right(self._cue_starts, end + reach, first)
        found = self.cues[first:last]
        if not self.bracketed:
            return found
        own = [cue for cue in found if self.bracketed.get(cue.start) == end]
        return own or [cue for cue in found if cue.start not in self.bracketed]

    @cached_property
    def bracketed(self) -> dict[int, int]:
        """Return where the cues begin that stand in brackets right behind a number, and where each number ends."""
        if "(" not in self.text or not self.has_digits:
            return {}
        bound: dict[int, int] = {}
        for found in _BRACKETED.finditer(self.text):
            first = bisect.bisect_left(self._cue_starts, found.start())
            last = bisect.bisect_right(self._cue_starts, found.end(), first)
            before = self.text[max(found.start() - _NUMBER_CHARS, 0) : found.start()]
            if first == last or not _NUMBER_BEFORE.search(before) or _OF_A_FIELD.search(before):
                continue
            number_end = found.start() - len(before) + len(before.rstrip())
            bound.update((cue.start, number_end) for cue in self.cues[first:last])
        return bound

    def _before(self, start: int) -> Sequence[Cue]:
        """Return the cues within reach before a place, the nearest first; many ask for the same place."""
        found = self._befores.get(start)
        if found is None:
            found = self._befores[start] = self.cues_before(start, _REACH_BEFORE)
        return found

    @cached_property
    def _befores(self) -> dict[int, Sequence[Cue]]:
        return {}

    def _behind(self, end: int) -> Sequence[Cue]:
        return self.cues_behind(end, _REACH_AFTER)
