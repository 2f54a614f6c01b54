"""Numbers whose check digits prove them, however they are laid out; what is to be found stands in angles."""

from __future__ import annotations

import pytest

from app.privacy.classes import PiiClass
from app.privacy.detector import Detector

DETECTOR = Detector("en")


@pytest.mark.parametrize(
    "text",
    [
        "card <4111, 1111, 1111, 1111>",
        "card <4111\n 1111\n 1111\n 1111>",
        "<4111   1111   1111   1111>",
        "<4111_1111_1111_1111>",
        "<4111·1111·1111·1111>",
        "| <4111 | 1111 | 1111 | 1111> |",
        "<4111 (1111) 1111 1111>",
        "<4111*1111*1111*1111>",
        "<4111 1111\n\n1111 1111>",
        "<3782, 822463, 10005>",
        f"<{'️⃣'.join('4111111111111111')}️⃣>",  # keycaps
        "<❹❶❶❶ ❶❶❶❶ ❶❶❶❶ ❶❶❶❶>",
    ],
)
def test_a_card_is_found(text: str) -> None:
    assert _found(text) == [(PiiClass.PAYMENT_CARD, _marked(text))]


@pytest.mark.parametrize(
    "text",
    [
        "IBAN <DE89_3704_0044_0532_0130_00>",
        "<DE89, 3704, 0044, 0532, 0130, 00>",
        "<DE89 | 3704 | 0044 | 0532 | 0130 | 00>",
        "<DE89\n\n3704\n\n0044\n\n0532\n\n0130\n\n00>",
    ],
)
def test_an_account_is_found(text: str) -> None:
    assert _found(text) == [(PiiClass.IBAN, _marked(text))]


@pytest.mark.parametrize(
    "text",
    [
        "values 4111, 1111, 1111, 1111, 2222",
        "3000, 4111, 1111, 1111, 1111",
        "4111, 1111, 1111, 1112",
        "€4111, €1111, €1111, €1111",
        "2011, 2012, 2013, 2014",
        "DE89, 37, 0400, 4405, 3201, 3000",
    ],
)
def test_a_list_of_numbers_is_none(text: str) -> None:
    assert not _found(text)


def _found(text: str) -> list[tuple[PiiClass, str]]:
    plain = text.translate({ord("<"): None, ord(">"): None})
    return [(finding.pii_class, plain[finding.start : finding.end]) for finding in DETECTOR.find(plain)]


def _marked(text: str) -> str:
    return text[text.index("<") + 1 : text.index(">")]
