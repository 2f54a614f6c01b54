"""Text that went through the sanitiser: all that may ever leave the computer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.privacy.classes import PiiClass


@dataclass(frozen=True, slots=True, kw_only=True)
class Replacement:
    """What [start, end) of the sanitised text stands for: [source_start, source_end) of the original."""

    start: int
    end: int
    source_start: int
    source_end: int
    pii_class: PiiClass
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SanitisedText:
    """The text itself and what was replaced in it; made by `app.privacy.sanitiser` alone.

    `language` is a tag like `de` or `en-GB`.
    """

    text: str = field(repr=False)
    language: str
    replacements: tuple[Replacement, ...] = ()
