"""How many characters a vendor bills for a text."""

from __future__ import annotations

import re
from typing import Final

from app.core.cloud import CloudVendor

_IDEOGRAPH: Final = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af]")


def billed_characters(vendor: CloudVendor, text: str) -> int:
    """Return how many characters are billed: at Azure Chinese characters, kanji and hanja count twice.

    https://learn.microsoft.com/azure/ai-services/speech-service/text-to-speech
    """
    return len(text) + (len(_IDEOGRAPH.findall(text)) if vendor is CloudVendor.AZURE else 0)
