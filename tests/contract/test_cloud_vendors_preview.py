"""Every vendor, through the broker and over TLS: what arrives is what the preview shows, byte for byte."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.core.legible import legible
from app.egress.vendor_list import vendor_of
from app.privacy.sanitiser import visible
from tests.support.cloud_door import CASES, Door, contract_of, text_of
from tests.support.vendor_server import VendorServer

CUSTOMER = "c" * 32
TEXTS = st.text(st.characters(), min_size=1, max_size=120).filter(lambda text: legible(text)[0].strip())


@pytest.fixture(scope="module", params=CASES, ids=lambda case: case.vendor.value)
def door(request: pytest.FixtureRequest) -> Iterator[Door]:
    with VendorServer(contract_of(request.param.vendor)).running() as server:
        yield Door(request.param, server)


@settings(max_examples=12)
@given(TEXTS)
def test_what_arrives_is_what_was_shown(door: Door, raw: str) -> None:
    text = vendor_of(door.case.vendor).prepared(visible(raw), door.case.manner.model)
    assume(text.strip())
    door.server.seen.clear()
    shown = [
        one.wire
        for one in door.broker.plan(text_of(text), door.profile, door.case.manner, customer=lambda: CUSTOMER)
    ]
    spoken = door.broker.speak(
        text_of(text), door.profile, door.consent, manner=door.case.manner, customer=lambda: CUSTOMER
    )
    assert len(list(spoken)) == len(shown)
    assert door.server.faulty == []
    for sent, seen in zip(shown, door.server.seen, strict=True):
        target = urlsplit(sent.target)
        assert (sent.method, unquote(target.path)) == (seen.method, seen.path)
        assert tuple(parse_qsl(target.query, keep_blank_values=True)) == seen.query
        assert sent.body == seen.body
        hidden = {name: value for name, value in seen.headers.items() if (name, value) not in sent.headers}
        assert hidden.keys() <= {
            "authorization", "xi-api-key", "ocp-apim-subscription-key", "x-goog-api-key", "x-amz-date",
        }  # fmt: skip
        assert seen.headers["user-agent"] == "Soundlock"
