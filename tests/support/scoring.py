"""Word error, as the field counts it: insertions, deletions and substitutions over the words of the reference."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence


def words(text: str) -> list[str]:
    """Return the words of a text in lower case, without punctuation; apostrophes inside words stay."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return re.findall(r"\w+(?:'\w+)*", folded)


def errors(reference: Sequence[str], found: Sequence[str]) -> int:
    """Return the least number of words to insert, delete or replace."""
    row = list(range(len(found) + 1))
    for at, wanted in enumerate(reference, 1):
        diagonal, row[0] = row[0], at
        for column, word in enumerate(found, 1):
            diagonal, row[column] = (
                row[column],
                min(row[column] + 1, row[column - 1] + 1, diagonal + (wanted != word)),
            )
    return row[-1]
