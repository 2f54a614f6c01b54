"""The sheets about vendors: read whole, or refused with the name of what is wrong."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.cloud_consent import tell_facts
from app.core.cloud import Attestation, CloudProfile, CloudVendor
from app.core.errors import CloudError, Code
from app.core.vendor_facts import VendorFacts, facts_of

SHEETS = Path(__file__).parent.parent.parent / "resources" / "cloud"
CLAIM = {"says": "Nothing.", "source": "https://example.com/terms", "verified": True}
SHEET: dict[str, Any] = {
    "vendor": "polly",
    "title": "Amazon Polly",
    "company": "Amazon Web Services",
    "checked": "2026-11-22",
    "regions": {"eu-west-1": "Ireland", "us-east-1": "Virginia"},
    "default_region": "eu-west-1",
    "hosts": ["polly.{region}.amazonaws.com"],
    "prices": [
        {
            "model": "neural", "per_million_characters": "16.00", "currency": "USD",
            "source": "https://example.com", "verified": True,
        },
        {"model": "standard", "per_million_characters": "4", "currency": "USD", "source": "", "verified": False},
    ],
    "keeps": dict.fromkeys(("content", "metadata", "abuse_logs", "backups"), CLAIM),
    "trains_on": CLAIM, "seen_by": CLAIM, "deletion": CLAIM, "privacy_switch": CLAIM,
    "attestations": ["dpa", "baa"],
    "key_advice": ["Give the key the right to speak alone."],
}  # fmt: skip


def read(**changed: object) -> VendorFacts:
    return facts_of(json.dumps(SHEET | changed).encode(), CloudVendor.POLLY)


def profile(region: str = "") -> CloudProfile:
    return CloudProfile(vendor=CloudVendor.POLLY, region=region)


def test_a_sheet_may_tell_what_else_to_know() -> None:
    assert read().notices == ()
    (notice,) = read(notices=[CLAIM]).notices
    assert (notice.says, notice.verified) == ("Nothing.", True)
    with pytest.raises(CloudError):
        read(notices=["Nothing."])
    assert read(notices=[CLAIM]).sha256 != read().sha256


def test_a_sheet_says_where_what_and_how_much() -> None:
    facts = read()
    assert facts.hosts_in(facts.region_of(profile())) == {"polly.eu-west-1.amazonaws.com"}
    assert facts.hosts_in(facts.region_of(profile("us-east-1"))) == {"polly.us-east-1.amazonaws.com"}
    assert facts.attestations == {Attestation.DPA, Attestation.BAA}
    price = facts.price("neural")
    assert price is not None
    assert [price.cost(n) for n in (0, 1, 1_000_000)] == [0, 16, 16_000_000]
    assert facts.price("standard").micros_per_million == 4_000_000  # type: ignore[union-attr]
    assert facts.price("one of tomorrow") == price  # the dearest


@pytest.mark.parametrize("region", ["evil.com/", "eu-west-1.evil.com", "EU-WEST-1", "eu-west-1\r\n", "x" * 500])
def test_a_region_that_is_not_listed_is_refused(region: str) -> None:
    with pytest.raises(CloudError) as error:
        read().region_of(profile(region))
    assert error.value.code is Code.CLOUD_REGION


def test_the_hash_is_that_of_the_content_not_of_its_layout() -> None:
    turned = json.dumps(dict(reversed(SHEET.items())), indent=4).encode()
    assert facts_of(turned, CloudVendor.POLLY).sha256 == read().sha256
    assert read(title="Polly").sha256 != read().sha256


def test_facts_grow_stale(capsys: pytest.CaptureFixture[str]) -> None:
    assert not read().is_stale(date(2027, 5, 1))
    assert read().is_stale(date(2027, 6, 1))
    for is_stale in (False, True):
        tell_facts(read(), is_stale=is_stale)
        assert ("Nobody has checked these facts" in capsys.readouterr().out) is is_stale


@given(st.sampled_from([*SHEET]), st.sampled_from([None, 7, "", [], {}, [7], {"says": "x"}, [{}]]))
def test_what_is_wrong_is_named_and_never_half_read(name: str, value: object) -> None:
    if value == [] and name in {"prices", "attestations", "key_advice"}:
        assert read(**{name: value}).title  # these may be empty
        return
    with pytest.raises(CloudError) as error:
        read(**{name: value})
    assert error.value.code is Code.CLOUD_FACTS


@pytest.mark.parametrize("name", [*SHEET])
def test_each_field_must_be_there(name: str) -> None:
    sheet = {key: value for key, value in SHEET.items() if key != name}
    with pytest.raises(CloudError) as error:
        facts_of(json.dumps(sheet).encode(), CloudVendor.POLLY)
    assert error.value.params["reason"] == f"{name} is missing"


@pytest.mark.parametrize("data", [b"", b"null", b"[]", b"\xff", b"[" * 100_000, b" " * 300_000, b'{"vendor": 1}'])
def test_what_is_no_sheet_is_refused(data: bytes) -> None:
    with pytest.raises(CloudError) as error:
        facts_of(data, CloudVendor.POLLY)
    assert error.value.code is Code.CLOUD_FACTS


@pytest.mark.parametrize(
    "changed",
    [
        {"vendor": "google"},
        {"hosts": []},
        {"default_region": "mars"},
        {"more": 1},
        {"prices": [SHEET["prices"][0] | {"currency": "EUR"}]},
        {"prices": [SHEET["prices"][0] | {"per_million_characters": "-1"}]},
        {"deletion": CLAIM | {"source": "http://example.com"}},
        {"deletion": CLAIM | {"source": ""}},
    ],
)
def test_what_makes_no_sense_is_refused(changed: dict[str, object]) -> None:
    with pytest.raises(CloudError):
        read(**changed)


def test_every_sheet_that_ships_can_be_read() -> None:
    sheets = sorted(SHEETS.glob("*.json"))
    assert {file.stem for file in sheets} <= set(CloudVendor)
    for file in sheets:
        assert facts_of(file.read_bytes(), CloudVendor(file.stem)).title
