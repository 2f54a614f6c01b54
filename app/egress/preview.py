"""What would be sent, exactly, before anything is: made by the same functions that the sending uses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core.errors import CloudError, Code
from app.egress.allow_list import check_host
from app.egress.billing import billed_characters
from app.egress.chunking import chunks, fitting
from app.egress.messages import Outgoing, SpeechWish
from app.egress.pace import most_s
from app.egress.wire import Wire, wire
from app.privacy.sanitised import SanitisedText

if TYPE_CHECKING:
    from app.core.cloud import CloudProfile
    from app.core.vendor_facts import VendorFacts
    from app.egress.vendor import Vendor


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a text is to be spoken; rate and pitch are multiples of the usual."""

    voice: str
    model: str = ""
    rate: float = 1.0
    pitch: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One request for speech, as it will be sent, its credential aside; the cost in millionths of a US dollar."""

    wish: SpeechWish
    request: Outgoing
    cost_micros: int
    most_s: float
    part: int = 0  # which of several texts it is a piece of

    @property
    def wire(self) -> Wire:
        """Return it as it stands on the wire."""
        return wire(self.request)


def plan(
    text: SanitisedText,
    profile: CloudProfile,
    manner: Manner,
    *,
    vendor: Vendor,
    facts: VendorFacts,
    customer: Callable[[], str] = str,
) -> Iterator[Planned]:
    """Yield the requests for a text; CloudError for what cannot be sent. Nothing is opened or kept."""
    price = facts.price(manner.model)
    text = _as_given(text, vendor, manner.model)

    def wish_of(piece: SanitisedText, number: str) -> SpeechWish:
        return SpeechWish(
            text=piece,
            voice=manner.voice,
            model=manner.model,
            rate=manner.rate,
            pitch=manner.pitch,
            customer=number,
        )

    def body_bytes(piece: str) -> int:
        return len(vendor.speech(wish_of(SanitisedText(text=piece, language=text.language), ""), profile).body)

    fits = fitting(vendor.limits(manner.model), manner.rate, body_bytes)
    number = customer()
    for piece in chunks(text, fits, title=facts.title):
        wish = wish_of(piece, number)
        request = vendor.speech(wish, profile)
        check_host(request, profile, facts, vendor)
        yield Planned(
            wish=wish,
            request=request,
            cost_micros=price.cost(billed_characters(vendor.name, piece.text)) if price else 0,
            most_s=most_s(piece.text, manner.rate),
        )


def _as_given(text: SanitisedText, vendor: Vendor, model: str) -> SanitisedText:
    """Return the text that the body holds; CLOUD_REFUSED where that is another than was searched.

    Only what stands for something that was replaced may be written otherwise, in the same length: the brackets of
    a mask are stage directions to some. Any other change could join what was apart when it was searched.
    """
    given = vendor.prepared(text.text, model)
    if given == text.text:
        return text
    searched, at = "", 0
    for one in text.replacements:
        searched += text.text[at : one.start] + given[one.start : one.end]
        at = one.end
    if given != searched + text.text[at:]:
        raise CloudError(Code.CLOUD_REFUSED, vendor=vendor.name.public_name, answer="text")
    return replace(text, text=given)
