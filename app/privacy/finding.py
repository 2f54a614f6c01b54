"""What the sanitiser found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.privacy.classes import Form, PiiClass


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One identifier at [start, end) of the original text, in characters.

    `rule` names why it was taken for one (`card.luhn`), for the preview; `canonical` is its bare form, by which
    surrogates stay consistent. It is as sensitive as the text and never printed.
    """

    start: int
    end: int
    pii_class: PiiClass
    form: Form
    rule: str
    canonical: str = field(repr=False)
