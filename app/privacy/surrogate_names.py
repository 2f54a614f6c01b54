"""Invented names: whoever is told by the full name first and by a part of it later stays the same person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.finding import Finding
from app.privacy.surrogate_draw import Draw
from app.privacy.surrogate_words import FAMILY, GIVEN
from app.privacy.written.folding import folded
from app.privacy.written.name_words import PARTICLES, lists

_PART: Final = re.compile(r"(?:[^\W\d_]['’])?[^\W\d_]{2,}(?:[-'’][^\W\d_]+)*")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_FAMILY_ALONE: Final = frozenset({"name.title", "name.again"})
_TRIES: Final = 500


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text, folded."""
    return frozenset(_WORD.findall(folded(text)))


class SurrogateNames:
    """Makes the names of one document, of common ones; no part of a name among its `findings` is in any of them.

    `language` is one that there are names of. Where there are fewer names than people, some share one.
    """

    def __init__(self, seed: bytes, language: str, findings: Iterable[Finding]) -> None:
        self._seed = seed
        self._language = language
        names = [one.canonical for one in findings if one.pii_class is PiiClass.PERSON_NAME]
        self.real = words_of(" ".join(names))
        self._families = {_family(name, parts) for name in names if len(parts := _parts(name)) > 1}
        self._made: dict[tuple[str, str], str] = {}

    def of(self, finding: Finding, written: str) -> str:
        """Return what stands for a name that was written so, in as many capitals."""
        parts = _parts(finding.canonical) or [finding.canonical]
        if len(parts) == 1:
            made = self._alone(parts[0], is_family=finding.rule in _FAMILY_ALONE)
        elif (family := _family(finding.canonical, parts)) == parts[0]:
            gap = ", " if "," in written else " "
            made = f"{self._part(FAMILY, family)}{gap}{self._part(GIVEN, parts[-1])}"
        else:
            made = f"{self._part(GIVEN, parts[0])} {self._part(FAMILY, family)}"
        return made.upper() if written.isupper() else made

    def _alone(self, part: str, *, is_family: bool) -> str:
        """Return what stands for one word; for a family name with an s, "Müllers Vorschlag", one with an s."""
        if part not in self._families and part[:-1] in self._families and part.endswith("s"):
            return f"{self._part(FAMILY, part[:-1])}s"
        return self._part(FAMILY if is_family or part in self._families else GIVEN, part)

    def _part(self, names: Mapping[str, tuple[str, ...]], part: str) -> str:
        """Return what stands for a given or a family name, and for no other while there are enough."""
        kind = "family" if names is FAMILY else "given"
        made = self._made.get((kind, part))
        if made is None:
            own, made = words_of(part), ""
            for attempt in range(_TRIES):
                made = Draw(self._seed, f"{kind}\0{part}\0{attempt}").one_of(names[self._language])
                is_free = made not in self._made.values() and self.real.isdisjoint(words_of(made))
                if is_free or (attempt > _TRIES // 2 and own.isdisjoint(words_of(made))):
                    break
            self._made[kind, part] = made
        return made


def _parts(name: str) -> list[str]:
    """Return the given and family names in a name, folded."""
    return [part for part in _PART.findall(folded(name)) if part not in PARTICLES]


def _family(name: str, parts: Sequence[str]) -> str:
    """Return the family name of a full one: of two in Spanish the first, by which people are called."""
    is_given = [part.partition("-")[0] in lists().given for part in parts]
    if "," in name or (is_given[-1] and not is_given[0]):
        return parts[0]  # Doe, Jane; DOE Jane
    return next((part for part, is_one in zip(parts[1:], is_given[1:], strict=True) if not is_one), parts[-1])
