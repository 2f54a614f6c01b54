"""Our requests are those of the vendors' own libraries, as tests/fixtures/vendors/record.py recorded them."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from collections.abc import Callable
from typing import Any

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from app.egress.messages import Outgoing
from app.egress.wire import wire
from tests.support.vendor_contracts.cases import (
    CASES,
    CUSTOMER,
    GOOGLE,
    NOW_S,
    POLLY,
    WATSON,
    Case,
    service_account,
)
from tests.support.vendor_contracts.published import extract
from tests.support.vendor_server import seen_of

ANY = "*/*"
PRIVATE = "127.0.0.1:8443"


def voices(case: Case, page: str = "") -> Outgoing | None:
    return case.vendor.voices_request(case.profile(), page)


REQUESTS: list[tuple[Case, str, Callable[[], Outgoing | None]]] = [
    (POLLY, "speech", lambda: POLLY.vendor.speech(POLLY.wish(), POLLY.profile())),
    (
        POLLY,
        "slower speech",
        lambda: POLLY.vendor.speech(POLLY.wish(rate=1.25, model="standard"), POLLY.profile()),
    ),
    (POLLY, "voices", lambda: voices(POLLY)),
    (POLLY, "second page of voices", lambda: voices(POLLY, "page-2")),
    (POLLY, "lexicons", lambda: POLLY.vendor.probes(POLLY.profile(), POLLY.key)[1]),
    (GOOGLE, "speech", lambda: GOOGLE.vendor.speech(GOOGLE.wish(), GOOGLE.profile())),
    (
        GOOGLE,
        "faster and higher speech",
        lambda: GOOGLE.vendor.speech(GOOGLE.wish(rate=1.25, pitch=2 ** (2 / 12)), GOOGLE.profile()),
    ),
    (GOOGLE, "voices", lambda: voices(GOOGLE)),
    (WATSON, "labelled speech", lambda: WATSON.vendor.speech(WATSON.wish(customer=CUSTOMER), WATSON.profile())),
    (
        WATSON,
        "faster and lower speech",
        lambda: WATSON.vendor.speech(WATSON.wish(rate=1.25, pitch=0.9), WATSON.profile()),
    ),
    (WATSON, "voices", lambda: voices(WATSON)),
    (WATSON, "deletion", lambda: WATSON.vendor.deletion(WATSON.profile(), CUSTOMER)),
]


@pytest.mark.parametrize(
    ("case", "name", "make"), REQUESTS, ids=[f"{case.vendor.name}-{name}" for case, name, _ in REQUESTS]
)
def test_a_request_is_that_of_the_vendors_own_library(
    case: Case, name: str, make: Callable[[], Outgoing | None]
) -> None:
    theirs = extract(case.vendor.name)["recorded"][name]
    ours = make()
    assert ours is not None
    seen = seen_of(ours)
    assert (seen.method, seen.path) == (theirs["method"], theirs["path"])
    assert sorted(map(list, seen.query)) == theirs["query"]
    assert (seen.json() if seen.body else None) == theirs["body"]
    # A library that takes anything says so; what ours takes stands in the contract.
    wanted = {header: value for header, value in theirs["headers"].items() if value != ANY}
    extra = {"accept"} if theirs["headers"].get("accept") == ANY else set()
    assert {header: value for header, value in ours.headers if header not in extra} == wanted
    credentials = {header for header, _ in case.sent(ours).secret_headers}
    assert credentials == set(theirs["credentials"])


def test_a_service_account_signs_the_token_that_googles_library_signs() -> None:
    vendor, profile = GOOGLE.vendor, GOOGLE.profile()
    request = voices(GOOGLE)
    assert request is not None
    signed = vendor.authorised(request, profile, vendor.checked_key(service_account()), NOW_S)
    header, claims, _ = dict(signed.secret_headers)["authorization"].removeprefix("Bearer ").split(".")
    theirs = extract("google")["token"]
    assert _decoded(header) == theirs["header"]
    ours = _decoded(claims)
    assert {name: value for name, value in ours.items() if name not in {"iat", "exp"}} == theirs["claims"]
    assert 0 < ours["exp"] - ours["iat"] <= 3600  # google.aip.dev/auth/4111


def test_watson_asks_for_its_token_as_ibms_library_does() -> None:
    theirs = extract("watson")["recorded"]["token"]
    ours = WATSON.vendor.token_request(WATSON.profile(), WATSON.key)
    assert ours is not None
    assert (ours.method, ours.path, list(ours.query)) == (theirs["method"], theirs["path"], theirs["query"])
    assert dict(ours.headers) == theirs["headers"]
    assert sorted(ours.body.decode().split("&")) == sorted(theirs["body"].split("&"))


def test_watson_names_its_key_as_ibms_library_does() -> None:
    request = voices(WATSON)
    assert request is not None
    ours = WATSON.sent(request, private=PRIVATE)
    assert dict(ours.secret_headers) == {"authorization": extract("watson")["basic"]}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.vendor.name.value)
@pytest.mark.parametrize("private", ["", PRIVATE])
def test_every_request_of_ours_fits_the_wire(case: Case, private: str) -> None:
    profile = case.profile(private=private)
    requests = [
        case.vendor.speech(case.wish(customer=CUSTOMER, rate=1.25), profile),
        case.vendor.voices_request(profile, "a page/of+more=="),
        *case.vendor.probes(profile, case.key),
        case.vendor.deletion(profile, CUSTOMER),
    ]
    for request in filter(None, requests):
        sent = wire(case.sent(request, private=private), with_secrets=True)
        assert sent.body == request.body
        assert dict(sent.headers).items() >= dict(request.headers).items()
        assert case.key not in sent.target


def test_a_service_account_fits_the_wire() -> None:
    vendor, profile = GOOGLE.vendor, GOOGLE.profile()
    key = vendor.checked_key(service_account())
    for probe in vendor.probes(profile, key):
        assert wire(vendor.authorised(probe, profile, key, NOW_S), with_secrets=True).target.startswith("/v1/")


@pytest.mark.parametrize("page", ["", "a page/of+more==&x=y", "ü %41"])
def test_what_polly_gets_over_the_wire_is_what_was_signed(page: str) -> None:
    requests = [POLLY.vendor.speech(POLLY.wish(), POLLY.profile()), voices(POLLY, page)]
    for request in filter(None, requests):
        sent = wire(POLLY.sent(request), with_secrets=True)
        ours = dict(sent.headers)
        signed = {name: ours[name] for name in ours if name in {"content-type", "x-amz-date"}}
        theirs = AWSRequest(
            method=sent.method, url=f"https://{sent.host}{sent.target}", headers=signed, data=sent.body or None
        )
        theirs.context["timestamp"] = ours["x-amz-date"]
        auth = SigV4Auth(Credentials(*POLLY.key.split(":")), "polly", "eu-west-1")
        signature = auth.signature(auth.string_to_sign(theirs, auth.canonical_request(theirs)), theirs)
        assert ours["authorization"].endswith(f"Signature={signature}")


def _decoded(part: str) -> Any:
    return json.loads(urlsafe_b64decode(part + "=="))
