"""Abbreviations, and the full stop that one of them may share with the end of its sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.core.normalisation.figures import alternatives
from app.core.normalisation.rule import FIGURE, Rule, Where, by_pattern
from app.core.normalisation.wording import Wording

_GAP = r"[ \u00a0\u202f\u2009]?"
_REST = re.compile(r"[\s\"'”’»)\]]*\Z")


def with_full_stop(match: re.Match[str], spoken: str) -> str:
    """Give back the full stop to a sentence that ends with an abbreviation."""
    is_last = match.group().endswith(".") and _REST.match(match.string, match.end()) is not None
    return f"{spoken}." if is_last else spoken


def short_form_rules(wording: Wording) -> list[Rule]:
    """Return the rules about abbreviations, as written and with spaces in them."""
    known = _with_capitals(wording.abbreviations)
    numbered = _with_capitals(wording.before_numbers)

    def say(match: re.Match[str]) -> str:
        return with_full_stop(match, known[_key(match.group())])

    def say_numbered(match: re.Match[str]) -> str:
        return f"{numbered[_key(match.group())]} "

    rules = [by_pattern("abbreviation", rf"(?<![\w.])(?:{_spaced(known)})(?!\w)", say)]
    if numbered:
        pattern = rf"(?<![\w.])(?:{_spaced(numbered)}){_GAP}(?=\d)"
        rules.insert(0, Where(FIGURE, by_pattern("abbreviation", pattern, say_numbered)))
    return rules


def _with_capitals(shorts: Mapping[str, str]) -> dict[str, str]:
    """Return short forms without spaces, also as they stand at the beginning of a sentence."""
    known = {_key(short): long for short, long in shorts.items()}
    begun = {short[:1].upper() + short[1:]: long[:1].upper() + long[1:] for short, long in known.items()}
    return begun | known


def _key(short: str) -> str:
    return re.sub(r"\s", "", short)


def _spaced(shorts: dict[str, str]) -> str:
    """Return a pattern for short forms, with or without a space after each full stop."""
    return re.sub(r"\\\.(?=\w)", lambda _: rf"\.{_GAP}", alternatives(shorts))
