"""Where the words of a search stand in a text, whatever their case and accents, as the full-text index has it."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")


def word_spans(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Return start and length of each word that a query names; its last word may be the start of one."""
    terms = [_folded(match[0]) for match in _WORD.finditer(query)]
    if not terms:
        return ()
    whole = frozenset(terms)
    is_open = query.rstrip()[-1:].isalnum()
    found: list[tuple[int, int]] = []
    for match in _WORD.finditer(text):
        word = _folded(match[0])
        if word in whole or (is_open and word.startswith(terms[-1])):
            found.append((match.start(), match.end() - match.start()))
    return tuple(found)


def _folded(word: str) -> str:
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(char for char in parts if not unicodedata.combining(char))
