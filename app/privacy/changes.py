"""A text beside what leaves of it: what stays as it is, what is taken out, and what is put in its place."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.privacy.splice import has_word

if TYPE_CHECKING:
    from app.privacy.sanitised import Replacement, SanitisedText

_MOST_BETWEEN: Final = 600  # characters without a replacement that are shown whole
_AROUND: Final = 200


class Fate(enum.StrEnum):
    """Name what becomes of a run of characters."""

    KEPT = "kept"
    TAKEN_OUT = "taken_out"
    PUT_IN = "put_in"
    STAYS = "stays"  # without a word of its own: said here, with what is taken out beside it
    NOT_SHOWN = "not_shown"  # kept, but far from any replacement


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Characters that share one fate; `replacement` is the one that they are part of."""

    fate: Fate
    text: str = field(repr=False)
    replacement: Replacement | None = None


def runs(original: str, made: SanitisedText, *, is_spliced: bool = False) -> Iterator[Run]:
    """Yield what was taken out of a text and put in where it stood; all but PUT_IN is `original`, in order.

    `original` is what was searched, without what nobody sees; all but TAKEN_OUT is what the sanitiser made of it.
    `is_spliced` says that a voice of this computer says what is taken out, and the comma between two such.
    """
    at = 0
    for one in made.replacements:
        yield from _between(original[at : one.source_start], is_spliced=is_spliced)
        yield Run(fate=Fate.TAKEN_OUT, text=original[one.source_start : one.source_end], replacement=one)
        yield Run(fate=Fate.PUT_IN, text=made.text[one.start : one.end], replacement=one)
        at = one.source_end
    yield from _between(original[at:], is_spliced=is_spliced and bool(made.replacements))


def _between(text: str, *, is_spliced: bool) -> Iterator[Run]:
    if text and is_spliced and not has_word(text):
        yield Run(fate=Fate.STAYS, text=text)
    else:
        yield from _kept(text)


def _kept(text: str) -> Iterator[Run]:
    """Yield a stretch that nothing was done to, its middle apart where it is long."""
    parts = [(Fate.KEPT, text)]
    if len(text) > _MOST_BETWEEN:
        parts = [
            (Fate.KEPT, text[:_AROUND]),
            (Fate.NOT_SHOWN, text[_AROUND:-_AROUND]),
            (Fate.KEPT, text[-_AROUND:]),
        ]
    yield from (Run(fate=fate, text=part) for fate, part in parts if part)
