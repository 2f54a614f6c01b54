"""What becomes of an identifier, by its class and by how sensitive its text is."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from app.privacy.classes import PiiClass


class Action(enum.StrEnum):
    """What becomes of an identifier; values never change once published."""

    ALLOW = "allow"
    MASK = "mask"  # "[card number]" stands in its place
    SURROGATE = "surrogate"  # an invented one of the same kind does, always the same for the same
    ASK = "ask"
    BLOCK = "block"  # nothing of the text leaves


class Sensitivity(enum.StrEnum):
    """The label of a text; values never change once published."""

    ORDINARY = "ordinary"
    SENSITIVE = "sensitive"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The action per class and label; `otherwise` holds for what is not listed.

    `unknown_language` is what becomes of a text in a language whose words are not known, whatever was found in it:
    ALLOW goes on by the rules, ASK asks, anything else blocks.
    """

    rules: Mapping[tuple[PiiClass, Sensitivity], Action] = field(default_factory=dict)
    otherwise: Action = Action.MASK
    unknown_language: Action = Action.BLOCK

    def action(self, pii_class: PiiClass, sensitivity: Sensitivity) -> Action:
        """Return what becomes of such an identifier."""
        return self.rules.get((pii_class, sensitivity), self.otherwise)


STANDARD: Final = Policy(
    rules=MappingProxyType(
        {
            (PiiClass.PERSON_NAME, Sensitivity.ORDINARY): Action.SURROGATE,
            (PiiClass.STREET_ADDRESS, Sensitivity.ORDINARY): Action.SURROGATE,
            (PiiClass.PERSON_NAME, Sensitivity.SENSITIVE): Action.MASK,
            (PiiClass.STREET_ADDRESS, Sensitivity.SENSITIVE): Action.MASK,
            (PiiClass.SECRET, Sensitivity.SENSITIVE): Action.BLOCK,
        }
    )
)
