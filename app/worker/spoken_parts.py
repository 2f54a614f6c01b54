"""Cut a text into parts that are synthesised one at a time, and into the phonemes of each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator
from typing import Final, NamedTuple

LEAST_CHARS: Final = 40
MOST_CHARS: Final = 160
"""A part is made as a whole: so long may it take until the next thing is heard, or until it is silent."""
MOST_PHONEMES: Final = 400
"""Kokoro's styles end at 510."""

_MARKS_OF_MODELS: Final = dict(zip("…—–-。，、；：！？", ".,,,.,,;:!?", strict=True))  # noqa: RUF001 (others' marks)
_MARK: Final = re.compile(
    r"\[\[[^\]]*\]\]|"  # sounds in the marks of espeak-ng stay whole
    r"(?P<mark>[.,;:!?…—–。，、；：！？]+)[\"'”’»)\]]*(?:\s+|$)|(?<=\s)(?P<dash>[—–-])\s+"  # noqa: RUF001
)
_LANGUAGE_SWITCH = re.compile(r"\([a-z-]{2,12}\)")


class Part(NamedTuple):
    """A part of a text, by its first character and the one behind its last."""

    start: int
    end: int


def parts(text: str) -> Iterator[Part]:
    """Yield parts that together are the text, cut behind marks where there are some."""
    start = 0
    ends = [found.end() for found in _MARK.finditer(text) if found.lastgroup]
    while start < len(text):
        end = next((end for end in ends if end >= start + LEAST_CHARS), len(text))
        if end > start + MOST_CHARS:
            end = _at_a_space(text, start)
        yield Part(start, end)
        start = end


def _at_a_space(text: str, start: int) -> int:
    limit = start + MOST_CHARS
    space = text.rfind(" ", start + 1, limit)
    return space + 1 if space > 0 else limit


def phonemes(text: str, say: Callable[[str], str], known: Collection[str]) -> Iterator[str]:
    """Yield the phonemes of a part with the marks between them, as many at a time as a model takes.

    `say` gives those of a text without marks. What the model does not know is left out.
    """
    found, place = [], 0
    for mark in filter(lambda found: found.lastgroup, _MARK.finditer(text)):
        found.append(_known(say(text[place : mark.start()]), known))
        written = mark["mark"] or mark["dash"]
        found.append("".join(dict.fromkeys(_MARKS_OF_MODELS.get(one, one) for one in written))[:1] + " ")
        place = mark.end()
    found.append(_known(say(text[place:]), known))
    whole = _known("".join(found), known).strip()
    while len(whole) > MOST_PHONEMES:
        space = whole.rfind(" ", 1, MOST_PHONEMES)
        cut = space if space > 0 else MOST_PHONEMES
        yield whole[:cut]
        whole = whole[cut:].lstrip()
    if any(one.isalpha() for one in whole):
        yield whole


def _known(said: str, known: Collection[str]) -> str:
    plain = unicodedata.normalize("NFD", _LANGUAGE_SWITCH.sub("", said))
    return "".join(one for one in plain if one in known)
