"""What a recogniser takes for an identifier, before the overlaps are settled."""

from __future__ import annotations

import enum
import re
from typing import Final, NamedTuple

from app.privacy.classes import Form, PiiClass

_BETWEEN: Final = re.compile(r"[\s./-]")


class Certainty(enum.IntEnum):
    """How a candidate earned its place; the higher wins where two overlap."""

    GUESSED = 0  # a list of names, a pattern of an address
    FORMED = 1  # its form alone
    CUED = 2  # a word beside it says what it is
    PROVEN = 3  # check digits, or a form that nothing else has
    LISTED = 4  # the user named it


class Candidate(NamedTuple):
    """A stretch [start, end) of a page, and then of the original, that looks like an identifier; `rule` says why."""

    start: int
    end: int
    pii_class: PiiClass
    rule: str
    canonical: str
    certainty: Certainty
    form: Form = Form.WRITTEN


def cued(found: re.Match[str], pii_class: PiiClass, rule: str, certainty: Certainty = Certainty.CUED) -> Candidate:
    """Return what was found beside a word that says what it is."""
    return Candidate(*found.span(), pii_class, rule, bare(found[0]), certainty)


def bare(written: str) -> str:
    """Return a number in capitals, without what parts its groups."""
    return _BETWEEN.sub("", written).upper()
