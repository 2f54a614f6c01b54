"""Which class speaks with which vendor; each is loaded when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.cloud import CloudVendor

if TYPE_CHECKING:
    from app.egress.service_account import Sign
    from app.egress.vendor import Vendor


def vendor_of(name: CloudVendor, sign: Sign | None = None) -> Vendor:
    """Return what makes the vendor's requests; Google's service accounts need somebody who signs."""
    match name:
        case CloudVendor.POLLY:
            from app.egress.vendors.polly import Polly  # noqa: PLC0415

            return Polly()
        case CloudVendor.GOOGLE:
            from app.egress.vendors.google import Google  # noqa: PLC0415

            return Google(sign)
        case CloudVendor.AZURE:
            from app.egress.vendors.azure import Azure  # noqa: PLC0415

            return Azure()
        case CloudVendor.WATSON:
            from app.egress.vendors.watson import Watson  # noqa: PLC0415

            return Watson()
        case CloudVendor.OPENAI:
            from app.egress.vendors.openai import OpenAI  # noqa: PLC0415

            return OpenAI()
        case CloudVendor.ELEVENLABS:
            from app.egress.vendors.elevenlabs import ElevenLabs  # noqa: PLC0415

            return ElevenLabs()
        case CloudVendor.DEEPGRAM:
            from app.egress.vendors.deepgram import Deepgram  # noqa: PLC0415

            return Deepgram()
