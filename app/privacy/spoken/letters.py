"""Letters that are spelled: A as in Alpha, capital B, C majuscule."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.privacy.spoken.items import Item, Kind
from app.privacy.spoken.leads import begins_with_letter
from app.privacy.spoken.lexicon import COPULAS, Lexicon

_SPELLED = frozenset({Kind.LETTER, Kind.NAME})
_CASES = frozenset({Kind.UPPER, Kind.LOWER})
_CUES = frozenset(
    "ssn itin nhs pin iban vat dni nie nif nir bsn cpf pan vin ip mac cvv cvc dob mrn id tan puk imei ipp iep nda nhc ddn kvnr blz rib ccc emr uhid".split()
)
_CUES_BEFORE_LETTERS = frozenset({"iban", "vin", "mac", "nie", "mrn", "ipp", "nhc"})
_HOLDERS = frozenset("member patient subscriber insurance medical health hospital passport".split())
_FEWEST_OF_A_ROW = 7
_VOWELS = frozenset("aeiou")
_NOVEMBER = 11
_LONGEST_PASSPORT = 18  # items
_PASSPORT = re.compile(r"[A-Z]{3}[0-9]{6}", re.IGNORECASE)
_NUMBERS = frozenset("number nummer numéro número numero id passport passeport pasaporte reisepass".split())


def spelled(items: Sequence[Item], text: str, plain: str, lexicon: Lexicon) -> list[Item]:
    """Return the items with one for each letter that is spelled; `value` 1 marks what was said of its case."""
    kinds = {item.kind for item in items}
    if Kind.AS_IN in kinds:
        items = _explained(items, plain, lexicon)
    if Kind.AND in kinds:
        items = [_and(items, at, plain, text) if item.kind is Kind.AND else item for at, item in enumerate(items)]
    if Kind.MONTH in kinds:
        items = [_november(items, at) if item.kind is Kind.MONTH else item for at, item in enumerate(items)]
    if not kinds.isdisjoint(_CASES):
        items = _cased(items)
    if Kind.LETTER in kinds:
        items = _cues(items)
    return list(items)


def _explained(items: Sequence[Item], plain: str, lexicon: Lexicon) -> list[Item]:
    """Put one letter for a letter with the word that it begins: B as in bravo."""
    out: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        letter = _letter(item, plain, lexicon)
        by = at + 2 if at + 1 < len(items) and items[at + 1].kind is Kind.PAUSE else at + 1
        if letter and by + 1 < len(items) and items[by].kind is Kind.AS_IN:
            named = items[by + 1]
            if named.end - named.start > 1 and plain[named.start] == letter:
                text = item.text if item.kind is Kind.LETTER else letter.upper()
                if at and _is_explained_again(items, at, by + 2, letter):
                    out[-1] = out[-1]._replace(end=named.end)  # the letter's, or that of the pause behind it
                    at = by + 2
                    continue
                out.append(Item(Kind.LETTER, text, item.start, named.end, spoken=True))
                at = by + 2
                continue
        out.append(_spoken_d(items, at, plain) or item)
        at += 1
    return out


def _is_explained_again(items: Sequence[Item], at: int, after: int, letter: str) -> bool:
    """Say whether the last letter of a code is only said again, with its word: "four five six C, C for Charlie"."""
    first = at - 2 if items[at - 1].kind is Kind.PAUSE else at - 1
    if first < 1 or items[first].kind is not Kind.LETTER or items[first].text.lower() != letter:
        return False
    is_last = after >= len(items) or items[after].kind in {Kind.WORD, Kind.STOP, Kind.PAUSE}
    return is_last and items[first - 1].kind is Kind.NUMBER


def _spoken_d(items: Sequence[Item], at: int, plain: str) -> Item | None:
    """Return the letter D for its Spanish name among letters, which is "of" as well: equis de a."""
    item = items[at]
    if plain[item.start : item.end] != "de" or not at or items[at - 1].kind not in _SPELLED:
        return None
    if at + 1 == len(items) or items[at + 1].kind is Kind.STOP:  # "uno dos tres cuatro be ce de."
        is_letter = at > 1 and items[at - 2].kind in _SPELLED
    else:
        is_letter = items[at + 1].kind in {Kind.LETTER, Kind.NUMBER}
    return Item(Kind.LETTER, "D", item.start, item.end, spoken=True) if is_letter else None


def _letter(item: Item, plain: str, lexicon: Lexicon) -> str:
    """Return the letter, folded, that an item may be the name of, or nothing."""
    word = plain[item.start : item.end]
    if len(word) == 1:
        return word
    return item.text.lower() if item.kind in _SPELLED else lexicon.letter_names.get(word, "").lower()


def _and(items: Sequence[Item], at: int, plain: str, text: str) -> Item:
    """Return a letter that means "and" as a letter where an identifier begins: "Mi NIE es Y, nueve"."""
    item = items[at]
    if item.end - item.start > 1:
        return item
    if _begins_a_passport(items, at) or _is_second_letter(items, at):
        return Item(Kind.LETTER, text[item.start : item.end], item.start, item.end)
    if not at:
        return item
    if begins_with_letter(items, at, plain) or _is_among_letters(items, at):
        return Item(Kind.LETTER, text[item.start : item.end], item.start, item.end)
    if items[at - 1].kind is Kind.STOP:
        return item
    if _ends_a_number(items, at) or _goes_on(items, at):
        return Item(Kind.LETTER, text[item.start : item.end], item.start, item.end, spoken=True)
    if items[at - 1].kind is Kind.NUMBER:
        is_spelled = at + 1 < len(items) and items[at + 1].kind is Kind.LETTER and not _ends_a_passport(items, at)
        return (
            Item(Kind.LETTER, text[item.start : item.end], item.start, item.end, spoken=True)
            if is_spelled
            else item
        )
    is_begun = plain[items[at - 1].start : items[at - 1].end] in COPULAS
    if is_begun or text[item.start : item.end].isupper():
        return Item(Kind.LETTER, text[item.start : item.end], item.start, item.end)
    return item


def _ends_a_passport(items: Sequence[Item], at: int) -> bool:
    """Say whether three letters and six digits end before an item, as in a Spanish passport: the next one follows."""
    said, is_unit = "", False
    for item in reversed(items[max(0, at - _LONGEST_PASSPORT) : at]):
        if item.kind is Kind.NUMBER:
            said = (item.text[0] if is_unit else item.text) + said  # cuarenta y dos
        elif item.kind in _SPELLED:
            said = item.text + said
        elif item.kind is Kind.REPEAT:
            said = said[:1] * (item.value - 1) + said
        elif item.kind not in {Kind.PAUSE, Kind.FILLER, Kind.AND} and not _is_filling(item):
            break
        is_unit = item.kind is Kind.AND
    return _PASSPORT.fullmatch(said) is not None


def _is_filling(item: Item) -> bool:
    """Say whether an item is what Spanish speakers fill pauses with, and no direction: "este"."""
    return item.kind is Kind.SUFFIX and item.weak


def _begins_a_passport(items: Sequence[Item], at: int) -> bool:
    """Say whether two letters and then digits follow, and no number stands before: "mi pasaporte, y n q, ocho"."""
    behind = [item.kind for item in items[at + 1 : at + 5]]
    is_first = not at or items[at - 1].kind not in {Kind.NUMBER, *_SPELLED}
    if not is_first or behind[:2] != [Kind.LETTER, Kind.LETTER]:
        return False
    return Kind.NUMBER in behind[2:] and all(
        kind in {Kind.NUMBER, Kind.PAUSE, Kind.FILLER} for kind in behind[2:3]
    )


def _is_second_letter(items: Sequence[Item], at: int) -> bool:
    """Say whether one letter stands before and digits follow: "paciente p y nueve dos ocho"."""
    if not at or items[at - 1].kind is not Kind.LETTER or items[at - 1].text.lower() in _VOWELS:
        return False
    is_first = at == 1 or items[at - 2].kind not in {Kind.NUMBER, *_SPELLED}
    return is_first and [item.kind for item in items[at + 1 : at + 4]] == [Kind.NUMBER] * 3


def _goes_on(items: Sequence[Item], at: int) -> bool:
    """Say whether two letters follow what was a number but for a pause: "veintidós diez, eh, y w v"."""
    if [item.kind for item in items[at + 1 : at + 3]] != [Kind.LETTER, Kind.LETTER]:
        return False
    before = (item for item in reversed(items[max(0, at - 4) : at]) if item.kind not in {Kind.PAUSE, Kind.FILLER})
    last = next(before, None)
    return last is not None and last.kind is Kind.NUMBER and not _ends_a_passport(items, at)


def _is_among_letters(items: Sequence[Item], at: int) -> bool:
    """Say whether single letters stand on both sides of an item, and two of them on one: b a y o n."""
    before = [item.kind is Kind.LETTER for item in reversed(items[max(0, at - 2) : at])]
    behind = [item.kind is Kind.LETTER for item in items[at + 1 : at + 3]]
    return all(before[:1]) and bool(behind) and behind[0] and (before == [True, True] or behind == [True, True])


def _ends_a_number(items: Sequence[Item], at: int) -> bool:
    """Say whether a text or sentence ends behind an item, and a number and a pause, or letters, stand before it."""
    is_last = at + 1 == len(items) or items[at + 1].kind is Kind.STOP
    before = [item.kind for item in items[max(0, at - 2) : at]]
    return is_last and before in ([Kind.NUMBER, Kind.PAUSE], [Kind.LETTER, Kind.LETTER])


def _november(items: Sequence[Item], at: int) -> Item:
    """Return November as a letter where it stands beside others or ends a number, and any other month as it is."""
    month = items[at]
    if month.value != _NOVEMBER:
        return month
    before, after = items[max(0, at - 1) : at], items[at + 1 : at + 2]
    around = (*items[max(0, at - 2) : at], *items[at + 1 : at + 4])
    ends_number = any(item.kind is Kind.NUMBER for item in before) and not any(
        item.kind in {Kind.NUMBER, Kind.PAUSE, Kind.FILLER} for item in after
    )
    is_due = any(item.kind is Kind.CUE or item.text.lower() in _NUMBERS for item in before)
    is_spelled = any(item.kind in _SPELLED for item in (*before, *after)) or any(
        item.kind is Kind.NAME for item in around
    )
    if ends_number or is_due or is_spelled or _leads_a_row(items, at):
        return Item(Kind.NAME, "N", month.start, month.end, spoken=True, weak=True)
    return month


def _leads_a_row(items: Sequence[Item], at: int) -> bool:
    """Say whether more single digits follow at once than a day and a year have: "november three nine oh three ..."."""
    row = items[at + 1 : at + 1 + _FEWEST_OF_A_ROW]
    return len(row) == _FEWEST_OF_A_ROW and all(item.kind is Kind.NUMBER and 0 <= item.value <= 9 for item in row)


def _cased(items: Sequence[Item]) -> list[Item]:
    """Put letters in the case that is said before or, where the language says it so, after them."""
    out: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        if item.kind in _CASES:
            letter_follows = at + 1 < len(items) and items[at + 1].kind in _SPELLED
            if out and out[-1].kind in _SPELLED and out[-1].value < 0 and (item.value == 1 or not letter_follows):
                out[-1] = _in_case(out[-1], item, out[-1].start, item.end)
                at += 1
                continue
            if letter_follows:
                out.append(_in_case(items[at + 1], item, item.start, items[at + 1].end))
                at += 2
                continue
            # Said of all letters, or a word of prose: "big".
            item = item._replace(kind=Kind.WORD if item.weak else Kind.FILLER)
        out.append(item)
        at += 1
    return out


def _cues(items: Sequence[Item]) -> list[Item]:
    """Put one cue for letters that are spelled of one: S S N, D.O.B."""
    out: list[Item] = []
    at = 0
    while at < len(items):
        letters, ends = _letters(items, at)
        found = next((size for size in range(len(letters), 1, -1) if letters[:size] in _CUES), 0)
        owner = items[at - 1].text.lower() if at else ""
        is_due = letters[:found] in _CUES_BEFORE_LETTERS or (letters[:found] == "id" and owner in _HOLDERS)
        if found and (found == len(letters) or is_due):
            after = ends[found - 1]
            out.append(Item(Kind.CUE, letters[:found].upper(), items[at].start, items[after - 1].end, spoken=True))
            at = after
        else:
            after = ends[-1] if ends else at + 1
            out += items[at:after]
            at = after
    return out


def _letters(items: Sequence[Item], at: int) -> tuple[str, list[int]]:
    """Return the letters that are spelled from an index on, and the index after each with its point."""
    letters, ends = "", []
    while at < len(items) and items[at].kind is Kind.LETTER and len(items[at].text) == 1 and items[at].value < 0:
        letters += items[at].text.lower()
        at += 1
        if at < len(items) and items[at].text == "." and items[at].start == items[at - 1].end:
            at += 1
        ends.append(at)
    return letters, ends


def _in_case(letter: Item, case: Item, start: int, end: int) -> Item:
    text = letter.text.upper() if case.kind is Kind.UPPER else letter.text.lower()
    return Item(Kind.LETTER, text, start, end, 1, spoken=True)
