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
_INITIAL: Final = re.compile(r"\s*(?:[^\W\d_]\.[ -]?)+")  # J. Doe
# "Doe, Jane", "DOE Jane".
_FAMILY_FIRST: Final = re.compile(r"[^\W\d_]+,|[A-ZÀ-ÖØ-Þ]{2,}(?:[-'’][A-ZÀ-ÖØ-Þ]+)* [A-ZÀ-ÖØ-Þ]?[a-zß-ÿ]")
_FAMILY_ALONE: Final = frozenset({"name.title", "name.again"})


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text, folded."""
    return frozenset(_WORD.findall(folded(text)))


class SurrogateNames:
    """Makes the names of one document of common ones; no part of its `written` names is in any of them.

    `language` is one that there are names of, and `written` has the findings with what was written. Where
    there are fewer names than people, some share one.
    """

    def __init__(self, seed: bytes, language: str, written: Iterable[tuple[Finding, str]]) -> None:
        self._seed = seed
        self._language = language
        names = [one for one in written if one[0].pii_class is PiiClass.PERSON_NAME]
        self._real = words_of(" ".join(name for _, name in names))
        parted = [(_parts(name), finding, name) for finding, name in names]
        alone = {parts[0] for parts, finding, _ in parted if self._is_family_alone(finding, parts)}
        families = alone | {
            _family(name, parts, alone)
            for parts, finding, name in parted
            if len(parts) > 1 and not self._is_family_alone(finding, parts)
        }
        self._families = {family for family in families if not _is_of(family, families)}
        self._made: dict[tuple[str, str], str] = {}
        self._full: dict[tuple[str, str], tuple[str, str]] = {}

    def of(self, finding: Finding, written: str) -> str:
        """Return what stands for a name that was written so, in as many capitals."""
        parts = _parts(written) or [folded(written)]
        is_family = self._is_family_alone(finding, parts)
        if len(parts) == 1 or is_family:
            made = self._alone(parts[0], is_family=is_family or _INITIAL.match(written) is not None)
        else:
            family = _family(written, parts, self._families)
            given, ending = parts[-1] if family == parts[0] else parts[0], ""
            if _is_of(family, self._families):
                family, ending = family[:-1], "s"
            first, second = self._pair(given, family)
            if _FAMILY_FIRST.match(written):
                made = f"{second}{',' if ',' in written else ''} {first}"
            else:
                made = f"{first} {second}{ending}"
        return made.upper() if written.isupper() else made

    def _is_family_alone(self, finding: Finding, parts: Sequence[str]) -> bool:
        """Say whether no given name is said, but a title: "Mr Doe", "el señor García López"."""
        is_double = self._language == "es" and len(parts) > 1 and parts[0] not in lists().given
        return finding.rule in _FAMILY_ALONE and (len(parts) == 1 or is_double)

    def _alone(self, part: str, *, is_family: bool) -> str:
        """Return what stands for one word; for a family name with an s, "Müllers Vorschlag", one with an s."""
        if _is_of(part, self._families):
            return f"{self._part(FAMILY, part[:-1])}s"
        return self._part(FAMILY if is_family or part in self._families else GIVEN, part)

    def _pair(self, given: str, family: str) -> tuple[str, str]:
        """Return what stands for a full name, and for no other full name while there are enough."""
        made = self._full.get((given, family))
        if made is None:
            second = self._part(FAMILY, family)
            taken = {first for first, other in self._full.values() if other == second}
            first = self._part(GIVEN, given)
            if first in taken:
                first = self._drawn(GIVEN, f"{given} {family}", words_of(given), taken)
            made = self._full[given, family] = first, second
        return made

    def _part(self, names: Mapping[str, tuple[str, ...]], part: str) -> str:
        """Return what stands for a given or a family name, and for no other while there are enough."""
        kind = "family" if names is FAMILY else "given"
        made = self._made.get((kind, part))
        if made is None:
            made = self._made[kind, part] = self._drawn(names, part, words_of(part), set(self._made.values()))
        return made

    def _drawn(
        self, names: Mapping[str, tuple[str, ...]], label: str, own: frozenset[str], taken: set[str]
    ) -> str:
        """Draw a name that is not taken if there is one, and no real one as long as there are others."""
        known = names[self._language]
        free = [name for name in known if self._real.isdisjoint(words_of(name))]
        free = free or [name for name in known if own.isdisjoint(words_of(name))]
        choices = [name for name in free if name not in taken] or free
        return Draw(self._seed, f"{names is FAMILY}\0{label}").one_of(tuple(choices))


def _parts(name: str) -> list[str]:
    """Return the given and family names in a name, folded."""
    return [part for part in _PART.findall(folded(name)) if part not in PARTICLES]


def _is_of(part: str, families: Iterable[str]) -> bool:
    """Say whether a word is a family name with an s behind it: "Müllers Vorschlag"."""
    return part.endswith("s") and part[:-1] in families


def _family(name: str, parts: Sequence[str], alone: Iterable[str]) -> str:
    """Return the family name of a full one: what is said `alone` elsewhere, or the first that is no given name."""
    if _FAMILY_FIRST.match(name):
        return parts[0]
    given = lists().given
    told = next((part for part in reversed(parts[1:]) if part in alone), None)
    return told or next((part for part in parts[1:] if part.partition("-")[0] not in given), parts[-1])
