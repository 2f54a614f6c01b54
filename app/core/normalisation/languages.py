"""Which rules a language has."""

from __future__ import annotations

from functools import cache
from typing import Final

from app.core.normalisation.rule import Rule
from app.core.normalisation.skips import AFTER, BEFORE

_OF_LANGUAGE: Final[dict[str, tuple[Rule, ...]]] = {}


@cache
def rules_of(language: str) -> tuple[Rule, ...]:
    """Return the rules of a language, for instance `de` or `en-gb`, in the order in which they claim places."""
    return (*BEFORE, *_OF_LANGUAGE.get(language.partition("-")[0], ()), *AFTER)
