"""A text that was rewritten, and where each of its characters came from."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MappedText:
    """A rewritten text; `starts[i]` and `ends[i]` bound what its character `i` stands for in the original.

    Both never decrease, so that every span of the rewritten text stands for one span of the original.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    @classmethod
    def plain(cls, text: str) -> MappedText:
        """Return a text that stands for itself."""
        return cls(text, range(len(text)), range(1, len(text) + 1))

    @property
    def is_plain(self) -> bool:
        """Say whether the text stands for itself, character by character."""
        return isinstance(self.starts, range)

    def places(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of this text for a span of the original."""
        if self.is_plain:
            return start, end
        first = bisect.bisect_left(self.starts, start)
        return first, bisect.bisect_left(self.starts, end, first)

    def source(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the original for a span of this text, which must not be empty."""
        if not 0 <= start < end <= len(self.text):
            message = f"no such span: {start} to {end} of {len(self.text)}"
            raise ValueError(message)
        return self.starts[start], self.ends[end - 1]

    def over(self, below: MappedText) -> MappedText:
        """Return this text with its places in what `below` was made of; `below.text` is what this was made of."""
        return MappedText(
            self.text,
            [below.starts[start] for start in self.starts],
            [below.ends[end - 1] for end in self.ends],
        )
