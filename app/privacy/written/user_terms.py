"""The user's own dictionary: names of people, places and projects that nobody else can know."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.normal import normalised
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.folding import folded
from app.privacy.written.page import Page

_WORD: Final = re.compile(r"\w+")
_MAX_JOINT: Final = 3


class UserTerms:
    """Finds the listed terms whatever their case, accents and gaps, as whole words."""

    def __init__(self, terms: Sequence[str]) -> None:
        self._terms: dict[str, list[tuple[str, ...]]] = {}
        for term in terms:
            first, *rest = _WORD.findall(folded(normalised(term).text)) or [""]
            if first:
                self._terms.setdefault(first, []).append(tuple(rest))
        for rests in self._terms.values():
            rests.sort(key=len, reverse=True)

    def __call__(self, page: Page) -> Iterator[Candidate]:
        """Yield where the terms stand on a page."""
        if not self._terms:
            return
        words = list(_WORD.finditer(page.folded))
        for index, word in enumerate(words):
            for rest in self._terms.get(word[0], ()):
                following = words[index : index + 1 + len(rest)]
                if _is_run(following) and tuple(each[0] for each in following[1:]) == rest:
                    canonical = " ".join(each[0] for each in following)
                    start, end = word.start(), following[-1].end()
                    yield Candidate(start, end, PiiClass.DICTIONARY, "dictionary", canonical, Certainty.LISTED)
                    break


def _is_run(words: Sequence[re.Match[str]]) -> bool:
    return all(after.start() - before.end() <= _MAX_JOINT for before, after in pairwise(words))
