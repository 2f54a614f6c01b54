from __future__ import annotations

import datetime as dt
import string
from dataclasses import replace
from types import SimpleNamespace

import botocore.auth
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from hypothesis import given
from hypothesis import strategies as st

from app.egress.messages import Outgoing
from app.egress.sigv4 import AwsKey, signed
from tests.support.vendor_server import url_of

NOW_S = 1_780_000_000
KEY = AwsKey(id="AKIAIOSFODNN7EXAMPLE", secret="wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")

words = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12)
names = st.text(string.ascii_letters + string.digits + "-", min_size=1, max_size=10)
values = st.text(string.printable.replace("\r", "").replace("\n", ""), max_size=20)
segments = words.map(lambda part: part.replace("/", "")).filter(lambda part: part not in {"", ".", ".."})
requests = st.builds(
    Outgoing,
    method=st.sampled_from(["GET", "POST", "DELETE"]),
    host=st.sampled_from(["polly.eu-west-1.amazonaws.com", "127.0.0.1:8443"]),
    path=st.lists(segments, max_size=3).map(lambda parts: "/" + "/".join(parts)),
    query=st.lists(st.tuples(words.filter(bool), words), max_size=4).map(tuple),
    headers=st.dictionaries(names.map(lambda name: f"x-{name.lower()}"), values, max_size=4).map(
        lambda headers: tuple(headers.items())
    ),
    body=st.binary(max_size=64),
)


def by_botocore(request: Outgoing, key: AwsKey, now_s: int) -> dict[str, str]:
    theirs = AWSRequest(
        method=request.method, url=url_of(request), headers=dict(request.headers), data=request.body or None
    )
    now = dt.datetime.fromtimestamp(now_s, dt.UTC)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(botocore.auth, "get_current_datetime", lambda *_: now.replace(tzinfo=None))
        SigV4Auth(Credentials(key.id, key.secret, key.session_token or None), "polly", "eu-west-1").add_auth(
            theirs
        )
    return {name.lower(): value for name, value in theirs.headers.items()}


@given(request=requests, token=st.sampled_from(["", "FwoGZXIvYXdzEJr//////////wEaDAcEXAMPLE=="]))
def test_a_signature_is_that_of_botocore(request: Outgoing, token: str) -> None:
    key = replace(KEY, session_token=token)
    ours = signed(request, key, region="eu-west-1", service="polly", now_s=NOW_S)
    theirs = by_botocore(request, key, NOW_S)
    assert {name: theirs[name] for name, _ in ours.secret_headers} == dict(ours.secret_headers)
    assert set(theirs) - set(dict(request.headers)) == set(dict(ours.secret_headers))


def test_only_the_secret_headers_change() -> None:
    request = Outgoing(method="GET", host="polly.eu-west-1.amazonaws.com", path="/v1/voices")
    ours = signed(request, KEY, region="eu-west-1", service="polly", now_s=NOW_S)
    assert replace(ours, secret_headers=()) == request


def test_neither_the_secret_nor_the_signature_is_printed() -> None:
    request = Outgoing(method="GET", host="polly.eu-west-1.amazonaws.com", path="/v1/voices")
    ours = signed(request, KEY, region="eu-west-1", service="polly", now_s=NOW_S)
    printed = f"{KEY!r} {ours!r} {SimpleNamespace(key=KEY)}"
    assert KEY.secret not in printed
    assert dict(ours.secret_headers)["authorization"] not in printed
