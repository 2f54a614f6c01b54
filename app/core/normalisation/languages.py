"""Which rules a language has: those of every language, and its own where somebody wrote them."""

from __future__ import annotations

from functools import cache
from typing import Final

from app.core.normalisation.rule import Rule
from app.core.normalisation.skips import AFTER, BEFORE
from app.core.normalisation.wording import Wording

_DAY_FIRST: Final = frozenset({"en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za"})


@cache
def rules_of(language: str) -> tuple[Rule, ...]:
    """Return the rules of a language, for instance `de` or `en-gb`, in the order in which they claim places."""
    wording = wording_of(language)
    if wording is None:
        return (*BEFORE, *AFTER)
    from app.core.normalisation.addresses import address_rules  # noqa: PLC0415 (loaded by who reads aloud)
    from app.core.normalisation.calendar import calendar_rules  # noqa: PLC0415
    from app.core.normalisation.figures import figure_rules  # noqa: PLC0415
    from app.core.normalisation.short_forms import short_form_rules  # noqa: PLC0415

    return (
        *BEFORE,
        *address_rules(wording),
        *_written(language.lower())[1],
        *calendar_rules(wording),
        *figure_rules(wording),
        *short_form_rules(wording),
        *AFTER,
    )


def wording_of(language: str) -> Wording | None:
    """Return the words of a language; None if nobody wrote any."""
    return _written(language.lower())[0]


@cache
def _written(language: str) -> tuple[Wording | None, tuple[Rule, ...]]:
    """Load what was written for a language, and for no other."""
    match language.partition("-")[0]:
        case "en":
            from app.core.normalisation import english  # noqa: PLC0415

            return english.BRITISH if language in _DAY_FIRST else english.WORDING, english.EXTRA
        case "de":
            from app.core.normalisation import german  # noqa: PLC0415

            return german.WORDING, german.EXTRA
        case "fr":
            from app.core.normalisation import french  # noqa: PLC0415

            return french.WORDING, french.EXTRA
        case "es":
            from app.core.normalisation import spanish  # noqa: PLC0415

            return spanish.WORDING, spanish.EXTRA
    return None, ()
