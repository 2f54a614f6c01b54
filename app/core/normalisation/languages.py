"""Which rules a language has: those of every language, and its own where somebody wrote them."""

from __future__ import annotations

from functools import cache
from typing import Final

from app.core.normalisation import english, french, german, spanish
from app.core.normalisation.addresses import address_rules
from app.core.normalisation.calendar import calendar_rules
from app.core.normalisation.figures import figure_rules
from app.core.normalisation.rule import Rule
from app.core.normalisation.short_forms import short_form_rules
from app.core.normalisation.skips import AFTER, BEFORE
from app.core.normalisation.wording import Wording

_OF_LANGUAGE: Final = {
    "de": (german.WORDING, german.EXTRA),
    "en": (english.WORDING, english.EXTRA),
    "es": (spanish.WORDING, spanish.EXTRA),
    "fr": (french.WORDING, french.EXTRA),
}
_DAY_FIRST: Final = frozenset({"en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za"})


@cache
def rules_of(language: str) -> tuple[Rule, ...]:
    """Return the rules of a language, for instance `de` or `en-gb`, in the order in which they claim places."""
    wording = wording_of(language)
    if wording is None:
        return (*BEFORE, *AFTER)
    return (*BEFORE, *_rules(wording, _OF_LANGUAGE[language.partition("-")[0]][1]), *AFTER)


def wording_of(language: str) -> Wording | None:
    """Return the words of a language; None if nobody wrote any."""
    if language.casefold() in _DAY_FIRST:
        return english.BRITISH
    wording, _ = _OF_LANGUAGE.get(language.partition("-")[0], (None, ()))
    return wording


def _rules(wording: Wording, extra: tuple[Rule, ...]) -> list[Rule]:
    return [
        *address_rules(wording),
        *extra,
        *calendar_rules(wording),
        *figure_rules(wording),
        *short_form_rules(wording),
    ]
