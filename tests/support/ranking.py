"""How many wrong words lie in the passages that are to be heard again, and how many elsewhere."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.risk import Passage
from app.core.transcript import Segment
from tests.support import scoring


@dataclass(frozen=True, slots=True)
class Errors:
    """Some words, and how many of them were not said."""

    wrong: int
    words: int

    @property
    def rate(self) -> float:
        return self.wrong / max(1, self.words)

    def __str__(self) -> str:
        return f"{self.wrong} of {self.words} ({self.rate:.0%})"


def errors_inside(
    reference: Sequence[str], segments: Sequence[Segment], passages: Sequence[Passage]
) -> tuple[Errors, Errors]:
    """Return the errors inside of passages and those outside."""
    words = [word for segment in segments for word in segment.words]
    found = ["".join(scoring.words(word.text)) for word in words]
    blocks = difflib.SequenceMatcher(None, reference, found, autojunk=False).get_matching_blocks()
    right = {at for block in blocks for at in range(block.b, block.b + block.size)}
    counts = {True: [0, 0], False: [0, 0]}
    for at, word in enumerate(words):
        middle_s = (word.start_s + word.end_s) / 2
        count = counts[any(passage.start_s <= middle_s <= passage.end_s for passage in passages)]
        count[0] += at not in right
        count[1] += 1
    return Errors(*counts[True]), Errors(*counts[False])
