"""What leaves this computer: the document is the one that the code makes, and nothing else could be sent."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.cloud import CloudVendor
from app.core.egress import Purpose
from app.core.vendor_facts import VendorFacts, facts_of
from app.egress.vendor_list import vendor_of
from app.services.what_leaves import KEY, TEXT, WORDS, document, traffic

RESOURCES = Path(__file__).parents[3] / "resources"
DOCUMENT = RESOURCES / "docs" / "what-leaves.md"


def _facts(vendor: CloudVendor) -> VendorFacts:
    return facts_of((RESOURCES / "cloud" / f"{vendor}.json").read_bytes(), vendor)


def test_the_document_is_current() -> None:
    assert DOCUMENT.read_text("utf-8") == document(RESOURCES / "cloud"), "run python packaging/what_leaves.py"


@pytest.mark.parametrize("vendor", CloudVendor)
def test_what_is_shown_is_what_is_sent(vendor: CloudVendor) -> None:
    shown = traffic(vendor_of(vendor), _facts(vendor))
    (purpose, speech), *_ = shown.requests
    assert purpose is Purpose.SPEECH
    assert TEXT.encode() in speech.body
    assert f"{speech.method} https://{speech.host}{speech.target}" in DOCUMENT.read_text("utf-8")
    assert speech.host in shown.hosts[shown.facts.default_region]
    assert {request.host for _, request in shown.requests} <= {*shown.hosts[shown.facts.default_region]}


@pytest.mark.parametrize("vendor", CloudVendor)
def test_each_claim_stands_there_with_its_source_and_whether_it_was_verified(vendor: CloudVendor) -> None:
    facts, said = _facts(vendor), DOCUMENT.read_text("utf-8")
    claims = [*facts.keeps.values(), facts.trains_on, facts.seen_by, facts.deletion, facts.privacy_switch]
    for claim in (*claims, *facts.notices):
        rows = [row for row in said.splitlines() if f"| {claim.says} |" in row and (claim.source or "none") in row]
        assert rows
        assert all(("(unverified)" in row) is not claim.verified for row in rows)


def test_no_request_is_made_for_a_purpose_that_is_not_shown() -> None:
    shown = [one for vendor in CloudVendor for one in traffic(vendor_of(vendor), _facts(vendor)).requests]
    assert {purpose for purpose, _ in shown} == {*Purpose} - {Purpose.CONNECTION}, "which sends no request"
    assert "whether a connection leads to the vendor" in DOCUMENT.read_text("utf-8")
    assert any(KEY.encode() in request.body for purpose, request in shown if purpose is Purpose.TOKEN)
    assert DOCUMENT.read_text("utf-8").count(KEY) == 2, "where it is told of, and where it is exchanged"


def test_every_word_of_the_page_can_be_said_in_another_language() -> None:
    asked: set[str] = set()

    def said(word: str) -> str:
        asked.add(word)
        return word

    assert document(RESOURCES / "cloud", said).splitlines()[0] == "# What leaves this computer"
    facts = [_facts(vendor) for vendor in CloudVendor]
    advice = {one for sheet in facts for one in sheet.key_advice}  # which the dialog of a key shows
    no_regions = {"all"}  # and every vendor has some
    assert {*WORDS, *(word for sheet in facts for word in sheet.words)} - advice - no_regions <= asked
    own_names = {name for sheet in facts for name in sheet.regions.values()}
    assert asked <= {*WORDS, *(word for sheet in facts for word in sheet.words), *own_names}
