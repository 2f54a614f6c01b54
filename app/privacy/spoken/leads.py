"""With what a spoken code may begin: letters and names are words of prose more often."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.privacy.spoken.folding import folded
from app.privacy.spoken.items import Item, Kind
from app.privacy.spoken.lexicon import COPULAS, SECRETS, Lexicon

_SPELLED = frozenset({Kind.LETTER, Kind.NAME})
_BETWEEN = frozenset({Kind.PAUSE, Kind.FILLER})
_PARTING = frozenset({Kind.HYPHEN, Kind.PAUSE})  # A-N-N-A, "A, N, N, A"
_IN_A_PASSWORD = frozenset({Kind.LETTER, Kind.NUMBER, Kind.SYMBOL})
_LEADS = COPULAS | frozenset("reads says are steht dit pone dice sind sont son".split())
_WORDS_OF_A_SECRET = 8
_PAPERS = frozenset(
    "nie dni passport passnummer pass pasaporte passeport reisepass reisepassnummer patientennummer fallnummer "
    "versichertennummer mrn historia expediente dossier ipp iep nda krankenakte patientenakte".split()
)
_NUMBERS = _PAPERS | frozenset(
    "number nummer numero kennzeichen autokennzeichen nummernschild kontrollschild autonummer".split()
)
_LETTERED = frozenset({"livret"})  # what a letter behind it says the kind of: "mon livret A, deux cinq six"
_WORDS_OF_A_CUE, _WORDS_OF_A_PAPER = 6, 20
_DIGITS_OF_A_PASSPORT = 8  # behind a letter
_SHORTEST_ROW = 5
_WORDS_OF_A_NIE = 8
_SPELLED_NIE = re.compile(r"(?<![^\W_])n[. ]{1,2}i[. ]{1,2}e[., ]{1,3}$")
_CHARS_OF_A_NIE = 10
_FIRST_OF_NIE = frozenset("XYZ")
_FOREIGNERS = frozenset(
    "nie extranjero extranjera extranjeros extranjeria auslandernummer etranger foreigner".split()
)
_MOST_LETTERS = 32
_SPAIN = frozenset({"es"})  # "mi iban es noventa y uno": whether it is or is not said twice
_IBAN_COUNTRIES = frozenset(
    "ad ae al at az ba be bg bh br by ch cr cy cz de dk do ee eg es fi fo fr gb ge gi gl gr gt hr hu ie il iq is it jo kw "
    "kz lb lc li lt lu lv ly mc md me mk mr mt mu nl no pk pl ps pt qa ro rs sa sc se si sk sm st sv tl tn tr ua va vg xk"
    .split()
)  # fmt: skip


def is_prose_letter(item: Item, lexicon: Lexicon) -> bool:
    """Say whether a letter is a word as well, and nothing said that it is meant as a letter."""
    return item.value < 0 and not item.spoken and folded(item.text) in lexicon.prose_letters


def may_lead(items: Sequence[Item], at: int, stop: int, plain: str, lexicon: Lexicon) -> bool:
    """Say whether a code among items up to `stop` may begin with the one at an index."""
    item = items[at]
    following = items[at + 1] if at + 1 < stop else None
    kind = following.kind if following else None
    match item.kind:
        case Kind.NUMBER:
            return not item.weak or kind is Kind.NUMBER or (item.value == 0 and kind in _SPELLED)
        case Kind.LETTER if at and folded(items[at - 1].text) in _LETTERED:
            return False
        case Kind.LETTER if is_prose_letter(item, lexicon):
            return _is_begun(items, at, plain) or _is_spelled_on(items, at, stop, lexicon)
        case Kind.NAME if item.weak:
            return kind in _SPELLED or _is_name_of_a_letter(items, at, kind, plain)
        case Kind.CAPITALS:
            return item.text in _IBAN_COUNTRIES and kind is Kind.NUMBER
        case Kind.WORD:
            return kind in _IN_A_PASSWORD and (
                _is_country(items, at, kind, plain) or _is_password(items, at, plain, lexicon)
            )
    return True


def _is_name_of_a_letter(items: Sequence[Item], at: int, following: Kind | None, plain: str) -> bool:
    """Say whether a word that may stand for its first letter begins a code: "passport number, lima seven"."""
    if following in _BETWEEN:
        return _is_announced(
            items, at, plain, _NUMBERS, _WORDS_OF_A_PAPER if _is_parted(items, at) else _WORDS_OF_A_CUE
        )
    return following is Kind.NUMBER and (
        _is_row(items, at)
        or _follows_copula(items, at, plain)
        or begins_with_letter(items, at, plain)
        or _is_announced(items, at, plain, _PAPERS, _WORDS_OF_A_PAPER if _is_long(items, at) else _WORDS_OF_A_CUE)
    )


def _is_begun(items: Sequence[Item], at: int, plain: str) -> bool:
    """Say whether a letter that is a word as well stands where a code begins: "is Y, nine"."""
    if begins_with_letter(items, at, plain):
        return True
    if not at or items[at - 1].kind is Kind.STOP:
        return False
    return items[at].text.isupper() or _follows_copula(items, at, plain)


def _follows_copula(items: Sequence[Item], at: int, plain: str) -> bool:
    return at > 0 and plain[items[at - 1].start : items[at - 1].end] in _LEADS


def _is_row(items: Sequence[Item], at: int) -> bool:
    """Say whether names of letters and digits follow one another from an index as in no sentence: Emil 8 4 Martha 6."""
    row = [item.kind for item in items[at : at + _SHORTEST_ROW] if item.kind in {*_SPELLED, Kind.NUMBER}]
    return len(row) == _SHORTEST_ROW and row.count(Kind.NAME) > 1 and row.count(Kind.NUMBER) > 1


def _is_parted(items: Sequence[Item], at: int) -> bool:
    """Say whether names of letters and then digits go on behind a pause: "Samuel, Viktor Cäsar, drei"."""
    row = [item.kind for item in items[at + 1 : at + 1 + 2 * _SHORTEST_ROW] if item.kind not in _BETWEEN]
    count = next((index for index, kind in enumerate(row) if kind not in _SPELLED), 0)
    return count > 0 and row[count] is Kind.NUMBER


def _is_long(items: Sequence[Item], at: int) -> bool:
    """Say whether as many digits stand behind the item at an index as a passport has: no telephone's, no date's."""
    digits = 0
    for item in items[at + 1 : at + 1 + 2 * _DIGITS_OF_A_PASSPORT]:
        if item.kind is Kind.NUMBER:
            digits += len(item.text)
        elif item.kind not in {Kind.FILLER, Kind.PAUSE}:
            break
    return digits == _DIGITS_OF_A_PASSPORT


def _is_announced(
    items: Sequence[Item], at: int, plain: str, words: frozenset[str], reach: int = _WORDS_OF_A_CUE
) -> bool:
    """Say whether a number of letters and digits is spoken of before: "die NIE-Nummer lautet Zacharias, null"."""
    for item in reversed(items[max(0, at - reach) : at]):
        if item.kind is Kind.NUMBER:
            return False
        if item.kind is Kind.CUE or plain[item.start : item.end] in words:
            return True
    return False


def begins_with_letter(items: Sequence[Item], at: int, plain: str) -> bool:
    """Say whether the item at an index is X, Y or Z where a Spanish number of a foreigner is due, and a number follows.

    "¿NIE? Sí, y, nueve dos ...", "mi número de extranjero, y, cero ...".
    """
    if items[at].text.upper() not in _FIRST_OF_NIE and plain[items[at].start] not in "xyz":
        return False
    is_due = _SPELLED_NIE.search(plain, max(0, items[at].start - _CHARS_OF_A_NIE), items[at].start) is not None
    for item in reversed(items[max(0, at - _WORDS_OF_A_NIE) : at]):
        if is_due or item.kind is Kind.NUMBER:
            break
        is_due = (item.kind is Kind.CUE and item.text == "NIE") or plain[item.start : item.end] in _FOREIGNERS
    if not is_due:
        return False
    between = {Kind.PAUSE, Kind.FILLER, Kind.SUFFIX}  # Spanish speakers fill pauses with "este"
    behind = (item for item in items[at + 1 : at + 5] if item.kind not in between)
    following = next(behind, None)
    return following is not None and following.kind in {Kind.NUMBER, Kind.REPEAT}


def _is_spelled_on(items: Sequence[Item], at: int, stop: int, lexicon: Lexicon) -> bool:
    """Say whether letters follow one that is a word as well, of which some are no words: "a b c", not "a E S"."""
    letters = ""
    for item in items[at : min(stop, at + _MOST_LETTERS)]:
        if item.kind in _SPELLED:
            letters += item.text
        elif item.kind not in _PARTING:
            break
    if len(letters) == 1 or letters[1:].lower() in _IBAN_COUNTRIES or letters[0].isupper() != letters[1].isupper():
        return False
    return not lexicon.prose_letters.issuperset(folded(letters))


def _is_country(items: Sequence[Item], at: int, following: Kind | None, plain: str) -> bool:
    """Say whether a word is the country of an IBAN, as in "die iban ist de acht neun"."""
    word = plain[items[at].start : items[at].end]
    if following is not Kind.NUMBER or word not in _IBAN_COUNTRIES:
        return False
    if word in COPULAS - _SPAIN and not _follows_copula(items, at, plain):
        return False
    return any(plain[one.start : one.end] == "iban" for one in items[max(0, at - _WORDS_OF_A_CUE) : at])


def _is_password(items: Sequence[Item], at: int, plain: str, lexicon: Lexicon) -> bool:
    """Say whether a word begins what is announced as a password: "my password is hunter two"."""
    if not _follows_copula(items, at, plain) and items[at - 1].kind is not Kind.PAUSE:
        return False
    before = [plain[item.start : item.end] for item in items[max(0, at - _WORDS_OF_A_SECRET) : at]]
    return not SECRETS.isdisjoint(before) and plain[items[at].start : items[at].end] not in lexicon.common
