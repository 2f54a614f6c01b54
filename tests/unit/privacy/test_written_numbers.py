from __future__ import annotations

import pytest

from app.privacy.classes import PiiClass
from app.privacy.detector import Detector

DETECTOR = Detector("en")


def found(text: str) -> list[tuple[PiiClass, str]]:
    return [(finding.pii_class, text[finding.start : finding.end]) for finding in DETECTOR.find(text)]


@pytest.mark.parametrize(
    ("pii_class", "text"),
    [
        (PiiClass.PAYMENT_CARD, "it is <4111 1111 1111 1111> until 12/27"),
        (PiiClass.PAYMENT_CARD, "pay with <4111-1111-1111-1111>."),
        (PiiClass.PAYMENT_CARD, "<4111111111111111>"),
        (PiiClass.PAYMENT_CARD, "American Express <3782 822463 10005>"),
        (PiiClass.PAYMENT_CARD, "Diners <3056 930902 5904>"),
        (PiiClass.PAYMENT_CARD, "my card <41 11 11 11 11 11 11 11>"),
        (PiiClass.PAYMENT_CARD, "Maestro <6759 6498 2643 8453>"),
        (PiiClass.PAYMENT_CARD, "Kreditkartennummer: <4111.1111.1111.1111>"),
        (PiiClass.PAYMENT_CARD, "<4\u200b111 １１１１ 1111 1111>"),
        (PiiClass.IBAN, "<DE89 3704 0044 0532 0130 00> is mine"),
        (PiiClass.IBAN, "to <de89370400440532013000>, please"),
        (PiiClass.IBAN, "<GB82-WEST-1234-5698-7654-32>"),
        (PiiClass.IBAN, "<FR14 2004 1010 0505 0001 3M02 606>"),
        (PiiClass.US_SSN, "<536-90-4399>"),
        (PiiClass.US_SSN, "social security number <536 90 4399>"),
        (PiiClass.US_SSN, "SSN: <536904399>"),
        (PiiClass.US_SSN, "2026-03-07 - <536 90 4399>"),
        (PiiClass.US_SSN, "the order came with a photo of <536 90 4399>"),
        (PiiClass.US_ITIN, "ITIN <912-70-1234>"),
        (PiiClass.UK_NHS, "NHS number <943 476 5919>"),
        (PiiClass.UK_NHS, "my nhs no. is <9434765919>"),
        (PiiClass.UK_NI, "<AB 12 34 56 C>"),
        (PiiClass.UK_NI, "national insurance <ab123456c>"),
        (PiiClass.DE_TAX_ID, "<36 574 261 809>"),
        (PiiClass.DE_TAX_ID, "Steueridentifikationsnummer <36574261809>"),
        (PiiClass.FR_NIR, "<2 95 10 99 126 111 93>"),
        (PiiClass.FR_NIR, "<253072B07300470>"),
        (PiiClass.ES_DNI, "<12345678Z>"),
        (PiiClass.ES_DNI, "DNI <12.345.678-z>"),
        (PiiClass.ES_NIE, "<X-1234567-L>"),
        (PiiClass.IT_CF, "<RCCMNL83S18D969H>"),
        (PiiClass.NL_BSN, "BSN <111222333>"),
        (PiiClass.NL_BSN, "BSN <1112.22.333>"),
        (PiiClass.IN_AADHAAR, "<2341 2341 2346>"),
        (PiiClass.IN_AADHAAR, "Aadhaar <234123412346>"),
        (PiiClass.IN_PAN, "<ABMPA3211G>"),
        (PiiClass.BR_CPF, "<390.533.447-05>"),
    ],
)
def test_it_is_found_where_it_stands(pii_class: PiiClass, text: str) -> None:
    start, end = text.index("<"), text.index(">")
    assert found(text.replace("<", " ").replace(">", " ")) == [(pii_class, text[start + 1 : end])]


@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1112",
        "card 4111111111111112",
        "$4111111111111111",
        "0.4111111111111111",
        "4111111111111111 €",
        "DE89 3704 0044 0532 0130 01",
        "000-12-3456",
        "order 536-90-4399",
        "order 536 90 4399",
        "12 536 90 4399 7",
        "Sample weights:\n150 20 3000\n160 25 3200\n170 30 3500",
        "536904399",
        "order 943 476 5919",
        "BG 12 34 56 C",
        "36 574 261 890",
        "2 95 10 99 126 111 94",
        "12345678A",
        "X1234567A",
        "RCCMNL83S18D969A",
        "111222333",
        "234123412346",
        "2341 2341 2347",
        "ABMXA3211G",
        "390.533.447-06",
        "ISBN 978-3-16-148410-0",
        "in 2024, 1,234,567 people",
        "1990-2000, 12.30, 3.14159265358979",
    ],
)
def test_what_is_nobodys_is_left_alone(text: str) -> None:
    assert found(text) == []
