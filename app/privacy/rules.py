"""What the user decided: their own terms, and what becomes of each class of identifier."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final

from app.core.errors import Code, OptionError
from app.privacy.classes import PiiClass
from app.privacy.policy import STANDARD, Action, Policy, Sensitivity

MAX_TERMS: Final = 2000
MAX_TERM_CHARS: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The user's terms, sorted, and their choices by label; what they chose nothing for goes by the standard."""

    terms: tuple[str, ...] = field(default=(), repr=False)
    ordinary: Mapping[PiiClass, Action] = field(default_factory=dict)
    sensitive: Mapping[PiiClass, Action] = field(default_factory=dict)

    @property
    def policy(self) -> Policy:
        """Return the standard with the user's choices over it."""
        chosen = {
            (pii_class, label): action
            for label, actions in ((Sensitivity.ORDINARY, self.ordinary), (Sensitivity.SENSITIVE, self.sensitive))
            for pii_class, action in actions.items()
        }
        return replace(STANDARD, rules=MappingProxyType({**STANDARD.rules, **chosen}))

    @property
    def allowed(self) -> frozenset[PiiClass]:
        """Return the classes that stay in an ordinary text."""
        policy = self.policy
        return frozenset(one for one in PiiClass if policy.action(one, Sensitivity.ORDINARY) is Action.ALLOW)

    def with_action(self, pii_class: PiiClass, sensitivity: Sensitivity, action: Action) -> Rules:
        """Choose what becomes of a class; the standard's action takes a choice back."""
        is_ordinary = sensitivity is Sensitivity.ORDINARY
        chosen = {**(self.ordinary if is_ordinary else self.sensitive), pii_class: action}
        if action is STANDARD.action(pii_class, sensitivity):
            del chosen[pii_class]
        return replace(self, ordinary=chosen) if is_ordinary else replace(self, sensitive=chosen)

    def with_terms(self, added: Iterable[str]) -> Rules:
        """Add terms, whatever their case only once; OptionError for one without a word, or for too many.

        The error names none of them: they are as secret as what they keep back.
        """
        terms = {_key(term): term for term in self.terms}
        for term in (" ".join(one.split()) for one in added):
            if not any(map(str.isalnum, term)):
                raise OptionError(Code.OPTION_INVALID, option="TERM", value="one without a letter or digit")
            if len(term) > MAX_TERM_CHARS:
                raise OptionError(Code.OPTION_INVALID, option="TERM", value=f"longer than {MAX_TERM_CHARS}")
            terms.setdefault(_key(term), term)
        if len(terms) > MAX_TERMS:
            raise OptionError(Code.OPTION_INVALID, option="TERM", value=f"more than {MAX_TERMS} of them")
        return replace(self, terms=tuple(sorted(terms.values(), key=_key)))

    def without_terms(self, removed: Iterable[str]) -> Rules:
        """Take terms away, whatever their case; those that are not there are no error."""
        gone = {_key(term) for term in removed}
        return replace(self, terms=tuple(term for term in self.terms if _key(term) not in gone))


def _key(term: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", term).casefold().split())
