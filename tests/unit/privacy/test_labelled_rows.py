"""Values with their labels in a row, as records and notes have them: each is what its own label says."""

from __future__ import annotations

import random

import pytest
from faker import Faker

from app.privacy.detector import Detector
from tests.evaluation.identifiers.making import Making
from tests.evaluation.identifiers.slots import SLOTS

LABELS = {
    "ssn": ("SSN", "Social Security Number"),
    "born": ("DOB", "Date of Birth"),
    "phone": ("Phone", "Cell"),
    "mrn": ("MRN", "Medical Record Number"),
    "passport": ("Passport", "Passport No"),
    "account": ("Acct", "Account number"),
    "card": ("Card", "Visa"),
    "plate": ("Plate", "License plate"),
    "code": ("PIN", "Code"),
    "nhs": ("NHS", "NHS No"),
    "iban": ("IBAN",),
}
LAYOUTS = ("{l}: {v}", "{l} {v}", "{l}={v}", "{l} # {v}", "{l} - {v}", "{l}\n{v}", "{v} ({l})", "{l} is {v}")
JOINTS = (", ", "; ", " / ", "\n", " | ", ". ", " and ", "  ", "\t", " - ")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_value_is_what_its_label_says(layout: str) -> None:
    chance = random.Random(layout)
    making, detector = Making(chance, Faker("en_US"), "en"), Detector("en")
    missed: list[tuple[str, str]] = []
    values = 0
    for _ in range(120):
        joint, text, truths = chance.choice(JOINTS), "", []
        for slot in chance.sample(list(LABELS), chance.randint(2, 4)):
            maker, pii_class = SLOTS[slot]
            written = maker(making).written
            part = layout.replace("{l}", chance.choice(LABELS[slot]))
            start = len(text) + (len(joint) if text else 0) + part.index("{v}")
            truths.append((start, start + len(written), pii_class))
            text += (joint if text else "") + part.replace("{v}", written)
        found = detector.find(text)
        values += len(truths)
        missed += [
            (text, text[start:end])
            for start, end, pii_class in truths
            if not any(one.pii_class is pii_class and one.start < end and start < one.end for one in found)
        ]
    assert len(missed) <= values // 100, missed
