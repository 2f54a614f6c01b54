"""Addresses as recognisers write them, and forms without a house number of the usual kind; braces mark them."""

from __future__ import annotations

import re

import pytest

from app.privacy.classes import PiiClass
from app.privacy.detector import Detector

DETECTORS = {language: Detector(language) for language in ("en", "de", "fr", "es")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i live at {two twenty-one b baker street} near the park"),
        ("en", "my address is {forty two old mill lane} now"),
        ("de", "ich wohne in der {hauptstraße fünf in münchen}"),
        ("de", "ich wohne {hauptstraße fünf in münchen} seit drei jahren"),
        ("de", "meine adresse ist {lindenweg einundzwanzig b} danke"),
        ("de", "Paket an {Hauptstr. 5a, Hinterhaus, 3. OG, 80331 München}"),
        ("de", "Treffen: {Straße des 17. Juni 135, 10623 Berlin}"),
        ("fr", "j'habite {douze rue des lilas à lyon} depuis mai"),
        ("fr", "mon adresse est {vingt et un bis avenue de la république}"),
        ("fr", "au {lieu-dit Les Trois Chênes, 24000 Périgueux}"),
        ("fr", "{Place de la Bastille 3}"),
        ("es", "vivo en la {calle mayor número cinco tercero b}"),
        ("es", "mi dirección es {avenida de américa treinta y dos}"),
        ("es", "{Plaza Mayor s/n, 28012 Madrid}"),
        # Where somebody is, but at no address.
        ("en", "i live on a quiet street in a small town with two lanes"),
        ("en", "two people live at the end of the road"),
        ("de", "ich wohne in der nähe vom marktplatz in münchen"),
        ("de", "die wohnung ist auf dem weg fünf minuten"),
        ("fr", "j'habite dans une rue calme à deux pas du quai"),
        ("es", "vivo en la calle mayor desde hace cinco años"),
    ],
)
def test_it_is_found(language: str, text: str) -> None:
    plain = re.sub("[{}]", "", text)
    found = [
        plain[finding.start : finding.end]
        for finding in DETECTORS[language].find(plain)
        if finding.pii_class is PiiClass.STREET_ADDRESS
    ]
    assert found == re.findall(r"\{(.*?)\}", text)
