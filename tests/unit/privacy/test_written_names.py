"""Names are found whole, and again; what is to be found stands in braces."""

from __future__ import annotations

import re

import pytest

from app.privacy.classes import PiiClass
from app.privacy.detector import Detector

DETECTORS = {language: Detector(language) for language in ("en", "de", "fr", "es")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Mein Name ist {Ursula von der Leyen}."),
        ("de", "Das ist {Hans-Peter von und zu Guttenberg}"),
        ("de", "Dr. med. {Klaus-Dieter Freiherr von Humboldt} kommt"),
        ("de", "Patient {Weber, Klaus}, geb."),
        ("de", "Patient: {MÜLLER, HANS}"),
        ("de", "Frau {Müller geb. Schmidt}"),
        ("de", "Familie {Öztürk}"),
        ("en", "Patient: {SMITH, JOHN}"),
        ("es", "{María del Carmen Fernández de la Vega Sanz} vino"),
        ("es", "Don {Santiago Ramón y Cajal}"),
        ("es", "{José Ortega y Gasset} vino"),
        ("es", "{Juan Carlos de Borbón y Borbón} vino"),
        ("fr", "Monsieur le docteur {Lefèvre}"),
        ("fr", "Madame de l’{Estoile} est là"),
        ("en", "Mr {Whitlock} called. Then {Whitlock} left."),
        ("de", "Frau {Ahrendt} kam, später ging {Ahrendt}."),
        # It ends where something else begins.
        ("de", "Frau {Weber} von Siemens"),
        ("es", "{José} y {María} fueron a Madrid"),
        ("de", "{Klaus} geht zum Arzt"),
        ("en", "Mr {Brown} has a brown dog. Brown is its colour."),
        ("en", "In Berlin, {Peter} slept. WARNING, {Peter}"),
    ],
)
def test_a_name_is_found_whole(language: str, text: str) -> None:
    plain = re.sub("[{}]", "", text)
    found = [
        plain[finding.start : finding.end]
        for finding in DETECTORS[language].find(plain)
        if finding.pii_class is PiiClass.PERSON_NAME
    ]
    assert found == re.findall(r"\{(.*?)\}", text)
