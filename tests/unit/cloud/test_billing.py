from __future__ import annotations

import pytest

from app.core.cloud import CloudVendor
from app.egress.billing import billed_characters


@pytest.mark.parametrize(
    ("text", "billed"),
    [
        ("", 0),
        ("Zwölf Euro.", 11),
        ("駅で会う", 6),
        ("中文", 4),
        ("𠮷野家", 6),
        ("내일", 2),
        ("かな", 2),
        ("漢 \U0001f600", 4),
    ],
)
def test_azure_bills_ideographs_twice(text: str, billed: int) -> None:
    assert billed_characters(CloudVendor.AZURE, text) == billed
    assert {billed_characters(vendor, text) for vendor in CloudVendor if vendor is not CloudVendor.AZURE} == {
        len(text)
    }
