"""What stands in the body of a request is what was searched, whatever a vendor cannot be given."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from xml.etree import ElementTree as ET

import pytest
from hypothesis import assume, given, reject, settings
from hypothesis import strategies as st

from app.core.cloud import CloudProfile, CloudVendor
from app.core.errors import CloudError, Code
from app.core.speakable import can_be_said
from app.core.vendor_facts import facts_of
from app.egress.preview import Manner, Planned, plan
from app.egress.vendor_list import vendor_of
from app.privacy.classes import PiiClass
from app.privacy.detector import Detector
from app.privacy.sanitised import Replacement, SanitisedText
from app.privacy.sanitiser import visible
from app.services.cloud_text import Treatment, ready
from tests.support.cloud_door import CASES, SHEETS

FACTS = {case.vendor: facts_of((SHEETS / f"{case.vendor}.json").read_bytes(), case.vendor) for case in CASES}
JOINTS = [
    "",
    " ",
    "-",
    "<",
    ">",
    "<>",
    "[",
    "]",
    "\\{",
    "\\}",
    "\\\u200b{",
    "\ufffe",
    "\uffff",
    "\xad",
    "\u2028",
    "\ud800",
    "&",
]
IDENTIFIERS = ["4111111111111111", "DE89370400440532013000", "jane.doe@gmail.com", "+14155552671", "Mr Jones"]
MANNERS = [
    (case.vendor, replace(case.manner, model=model))
    for case in CASES
    for model in ({case.manner.model} | ({"eleven_v3"} if case.vendor is CloudVendor.ELEVENLABS else set()))
]


@st.composite
def parted(draw: st.DrawFn) -> str:
    """Draw identifiers whose characters are parted by what some vendor cannot be given."""
    words = draw(st.lists(st.sampled_from(IDENTIFIERS), min_size=1, max_size=3))
    joint, every = draw(st.sampled_from(JOINTS)), draw(st.integers(1, 5))
    between = draw(st.sampled_from([" and ", "\n", " <b> ", " [sighs] ", " \\{x\\} "]))
    return "I said " + between.join(
        joint.join(word[at : at + every] for at in range(0, len(word), every)) for word in words
    )


def said_in(body: bytes) -> str:
    """Return what a request for speech says, as its receiver reads it."""
    if body.startswith(b"<"):
        return "".join(ET.fromstring(body.decode()).itertext())
    asked = json.loads(body)
    said = asked.get("Text") or asked.get("text") or asked["input"]
    return str(said["text"] if isinstance(said, dict) else said)


def planned_of(vendor: CloudVendor, text: SanitisedText, manner: Manner) -> list[Planned]:
    case = next(one for one in CASES if one.vendor is vendor)
    profile = CloudProfile(vendor=vendor, region=case.region, account=case.account)
    return list(plan(text, profile, manner, vendor=vendor_of(vendor), facts=FACTS[vendor]))


@pytest.mark.parametrize(("vendor", "manner"), MANNERS)
@settings(max_examples=25, deadline=None)
@given(text=parted() | st.text(st.characters(), min_size=1, max_size=60))
def test_nothing_is_found_in_what_leaves_but_what_stands_for_something(
    vendor: CloudVendor, manner: Manner, text: str
) -> None:
    prepared = partial(vendor_of(vendor).prepared, model=manner.model)
    assume(can_be_said(prepared(visible(text))))
    try:
        made = ready(text, "en", Treatment(prepared=prepared))
    except CloudError as refused:  # it looks like a language in which nobody can look through it
        if refused.code is not Code.CLOUD_LANGUAGE:
            raise
        reject()
    for one in planned_of(vendor, made.sanitised, manner):
        body, piece = said_in(one.request.body), one.wish.text
        assert body == piece.text
        covered = {at for gone in piece.replacements for at in range(gone.start, gone.end)}
        assert all(covered.issuperset(range(found.start, found.end)) for found in Detector("en").find(body))


@pytest.mark.parametrize(
    ("vendor", "text"),
    [(CloudVendor.ELEVENLABS, "4111<1111"), (CloudVendor.DEEPGRAM, "a \\{ b"), (CloudVendor.POLLY, "41\ufffe11")],
)
def test_a_text_that_would_have_to_be_changed_after_it_was_searched_is_refused(
    vendor: CloudVendor, text: str
) -> None:
    manner = next(one for of, one in MANNERS if of is vendor)
    with pytest.raises(CloudError) as refused:
        planned_of(vendor, SanitisedText(text=text, language="en"), manner)
    assert refused.value.code is Code.CLOUD_REFUSED


def test_what_does_not_leave_is_counted_but_white_space() -> None:
    prepared = partial(vendor_of(CloudVendor.ELEVENLABS).prepared, model="")
    assert ready("Good\u200b <b>day</b>\r\n", "en", Treatment(prepared=prepared)).dropped == 1 + 4
    assert ready("Good day.\r\nAnd more.", "en").dropped == 0


def test_the_brackets_of_a_mask_are_no_stage_direction_and_the_record_has_them_as_sent() -> None:
    gone = Replacement(
        start=3, end=9, source_start=3, source_end=9, pii_class=PiiClass.PERSON_NAME, rule="name.said"
    )
    text = SanitisedText(text="I, [name] am", language="en", replacements=(gone,))
    (one,) = planned_of(CloudVendor.ELEVENLABS, text, Manner(voice="x", model="eleven_v3"))
    assert one.wish.text.text == said_in(one.request.body) == "I, (name) am"
