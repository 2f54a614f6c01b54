"""National identifiers of digits and letters: Britain, Spain, Italy, India, Corsica."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

_CONTROL: Final = "TRWAGMYFPDXBNJZSQVHLCKE"
_LETTER_LAST: Final = re.compile(r"[0-9][ .-]{0,2}[A-Za-z](?![A-Za-z0-9])")
_CORSICA: Final = re.compile(r"2[abAB]")
_GAPS: Final = re.compile(r"[\s.\-/]")


@dataclass(frozen=True, slots=True)
class _Kind:
    """A national identifier; in small letters it needs a cue where `is_loud`."""

    pii_class: PiiClass
    rule: str
    pattern: re.Pattern[str]
    is_right: Callable[[str], bool]
    signs: tuple[Sign, ...]
    is_loud: bool = False
    hint: re.Pattern[str] | None = None  # what is in each, and seldom in anything else

    def passes(self, code: str) -> bool:
        """Say whether letters and digits without gaps, in capitals, are such a code."""
        return self.pattern.fullmatch(code) is not None and self.is_right(code)


# What is a word as well as the last letter, before another word.
_WORDS: Final = (" a", " e", " y")
_GOES_ON: Final = re.compile(r" [^\W\d_]{2,}")


def national_codes(page: Page) -> Iterator[Candidate]:
    """Yield the national identifiers of a page that hold letters."""
    if not page.has_digits:
        return
    shown = {hint for hint in _HINTS if hint.search(page.text)}
    for kind in _KINDS:
        if kind.hint is not None and kind.hint not in shown:
            continue
        for found in kind.pattern.finditer(page.text):
            written = found[0]
            code = _GAPS.sub("", written).upper()
            start, end = found.span()
            if written[-2] == "\n" and not page.is_cued(start, end, *kind.signs):
                continue  # the letter begins the next line: "T 0351/22237670", and below "M 0170/4454203"
            if (
                written.endswith(_WORDS)
                and _GOES_ON.match(page.text, end)
                and not page.is_cued(start, end, *kind.signs)
            ):
                continue  # "suban la historia 31345737 a planta"
            if not kind.is_right(code):
                if page.is_cued(start, end, *kind.signs):  # one character was misheard or mistyped
                    rule = f"{kind.rule.split('.')[0]}.cue"
                    yield Candidate(start, end, kind.pii_class, rule, code, Certainty.CUED)
            elif not kind.is_loud or written == written.upper() or page.is_cued(start, end, *kind.signs):
                yield Candidate(start, end, kind.pii_class, kind.rule, code, Certainty.PROVEN)


def _pattern(body: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{body})(?![^\W_]|'[^\W_])", re.IGNORECASE | re.ASCII)


def _is_ni(code: str) -> bool:
    is_given = code[-1] in "ABCD" and not set(code[:2]) & set("DFIUV") and code[1] not in "OQ"
    return is_given and code[:2] not in {"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"}


def _is_dni(code: str) -> bool:
    return _CONTROL[int(code[:-1]) % 23] == code[-1]


def _is_nie(code: str) -> bool:
    return _is_dni(str("XYZ".index(code[0])) + code[1:])


def _is_fiscal_code(code: str) -> bool:
    from stdnum.it import codicefiscale  # noqa: PLC0415 -- seldom needed

    return codicefiscale.is_valid(code)


def _is_pan(code: str) -> bool:
    return code[3] in "ABCFGHJLPTK" and code[5:9] != "0000"


def _is_corsican(code: str) -> bool:
    number = code.replace("2A", "19", 1) if code[5:7] == "2A" else code.replace("2B", "18", 1)
    return number.isdigit() and 97 - int(number[:13]) % 97 == int(number[13:])


_KINDS: Final = (
    _Kind(
        PiiClass.UK_NI,
        "ni.form",
        _pattern(r"[a-z]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[a-z]"),
        _is_ni,
        (Sign.NI,),
        is_loud=True,
        hint=_LETTER_LAST,
    ),
    _Kind(
        PiiClass.ES_DNI,
        "dni.letter",
        _pattern(r"(?:[0-9]{7,8}|[0-9]{1,2}[. ][0-9]{3}[. ][0-9]{3})[ .-]{0,2}[a-hj-np-tv-z]"),
        _is_dni,
        (Sign.DNI,),
        hint=_LETTER_LAST,
    ),
    _Kind(
        PiiClass.ES_NIE,
        "nie.letter",
        _pattern(r"[xyz][ .-]?(?:[0-9]{7,8}|[0-9]{1,2}[. ][0-9]{3}[. ][0-9]{3})[ .-]{0,2}[a-hj-np-tv-z]"),
        _is_nie,
        (Sign.DNI,),
        hint=_LETTER_LAST,
    ),
    _Kind(
        PiiClass.IT_CF,
        "cf.letter",
        _pattern(
            r"[a-z]{3}[ -]?[a-z]{3}[ -]?[0-9l-nq-v]{2}[ -]?[a-ehlmpr-t][ -]?[0-9l-nq-v]{2}[ -]?"
            r"[a-z][ -]?[0-9l-nq-v]{3}[ -]?[a-z]"
        ),
        _is_fiscal_code,
        (Sign.CF,),
    ),
    _Kind(
        PiiClass.IN_PAN,
        "pan.form",
        _pattern(r"[a-z]{5}[ -]?[0-9]{4}[ -]?[a-z]"),
        _is_pan,
        (Sign.PAN,),
        is_loud=True,
        hint=_LETTER_LAST,
    ),
    _Kind(
        PiiClass.FR_NIR,
        "nir.body",
        _pattern(r"[1-478][ .-]?[0-9]{2}[ .-]?[0-9]{2}[ .-]?2[ab][ .-]?[0-9]{3}[ .-]?[0-9]{3}"),
        lambda _: False,
        (Sign.NIR,),
        hint=_CORSICA,
    ),
    _Kind(
        PiiClass.FR_NIR,
        "nir.mod97",
        _pattern(r"[1-478][ .-]?[0-9]{2}[ .-]?[0-9]{2}[ .-]?2[ab][ .-]?[0-9]{3}[ .-]?[0-9]{3}[ .-]?[0-9]{2}"),
        _is_corsican,
        (Sign.NIR,),
        hint=_CORSICA,
    ),
)
_HINTS: Final = {kind.hint for kind in _KINDS if kind.hint is not None}
CHECKS: Final[dict[PiiClass, Callable[[str], bool]]] = {
    kind.pii_class: kind.passes for kind in _KINDS if kind.pii_class is not PiiClass.FR_NIR
}
