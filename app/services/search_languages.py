"""In whose words identifiers are looked for, where nothing leaves that a wrong guess could let through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from app.privacy.classes import PiiClass
from app.privacy.coverage import covered
from app.privacy.every_language import every_language
from app.services.leaving_language import leaving_language


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchLanguages:
    """`told` are those of the text, the first of them that of the labels; `searched` may be more."""

    told: tuple[str, ...]
    searched: tuple[str, ...]

    @classmethod
    def of(cls, text: str, given: Sequence[str] = (), hint: str = "") -> Self:
        """Take the languages that are given; without one the text tells its own, and all known ones are searched.

        A text can be in another language than it seems to be, and a part of it in a third. A hint is believed
        where the text tells nothing else.
        """
        if given:
            return cls(told=tuple(given), searched=tuple(given))
        language = leaving_language(text, hint)
        return cls(told=(language,), searched=every_language(language))

    @property
    def main(self) -> str:
        """Return the language of what stands in the place of something."""
        return self.told[0]

    @property
    def not_covered(self) -> frozenset[PiiClass]:
        """Return the classes of which the words of one of the text's languages are not known."""
        return frozenset(PiiClass) - frozenset.intersection(*map(covered, self.told))
