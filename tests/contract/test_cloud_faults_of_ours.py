"""What holds whatever breaks: a clock that is wrong, and a fault of ours that has the text in its words."""

from __future__ import annotations

import logging
import sys
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from app.core.cloud import CloudVendor
from app.core.egress import Returned
from app.core.errors import CloudError, Code
from app.egress.messages import Answer, Problem, Sound, SpeechWish
from app.egress.vendors.polly import Polly
from app.services.crash_service import CrashService
from tests.fakes.cloud_vendor import FakeLibrary
from tests.support.cloud_door import CANARY, CASES, Door
from tests.support.vendor_contracts import polly
from tests.support.vendor_server import Contract, Reply, Seen, VendorServer

POLLY = next(case for case in CASES if case.vendor is CloudVendor.POLLY)
_MOST_SKEW_S = 300


def aws(now_s: float, key: str) -> Contract:
    """Return Polly as AWS guards it: what is signed otherwise, or at another time, is refused. botocore judges."""
    key_id, secret = key.split(":")

    def judged(seen: Seen) -> Reply:
        date, said = seen.headers["x-amz-date"], seen.headers["authorization"]
        signed_s = datetime.strptime(date, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).timestamp()
        if abs(signed_s - now_s) > _MOST_SKEW_S:
            word = "expired" if signed_s < now_s else "not yet current"
            return refused(f"Signature {word}: {date} is now too far from the service's time")
        names = said.partition("SignedHeaders=")[2].partition(",")[0].split(";")
        request = AWSRequest(
            method=seen.method,
            url=f"https://{seen.headers['host']}{seen.path}",
            headers={name: seen.headers[name] for name in names if name != "host"},
            data=seen.body,
        )
        request.context["timestamp"] = date
        oracle = SigV4Auth(Credentials(key_id, secret), "polly", POLLY.region)
        right = oracle.signature(oracle.string_to_sign(request, oracle.canonical_request(request)), request)
        return speech.answer(seen) if said.endswith(f"Signature={right}") else refused("It does not match")

    def refused(message: str) -> Reply:
        reply = polly.refuse(403, message, "InvalidSignatureException")
        date = format_datetime(datetime.fromtimestamp(now_s, UTC), usegmt=True)
        return replace(reply, headers=(*reply.headers, ("date", date)))

    published = polly.contract()
    speech, *others = published.routes
    return replace(published, routes=(replace(speech, answer=judged), *others))


@pytest.mark.parametrize(("ahead_s", "minutes"), [(0, 0), (240, 0), (-240, 0), (3600, 60), (-7200, 120)])
def test_a_clock_that_is_wrong_is_told_from_a_key_that_is(ahead_s: int, minutes: int) -> None:
    now_s = FakeLibrary().now / 1000
    with VendorServer(aws(now_s - ahead_s, POLLY.key)).running() as server:
        door = Door(POLLY, server)
        if minutes:
            with pytest.raises(CloudError) as caught:
                door.speak()
            assert (caught.value.code, caught.value.params["minutes"]) == (Code.CLOUD_CLOCK, minutes)
            assert len(server.seen) == 1
            return
        assert door.speak()
        with pytest.raises(CloudError) as caught:
            Door(replace(POLLY, key=POLLY.key[:-1] + "2"), server).speak()
        assert caught.value.code is Code.CLOUD_BAD_KEY


class Babbling(Polly):
    """Breaks in a way that nobody thought of, with all it knows in the words of what it raises."""

    def __init__(self, secret: str) -> None:
        self._secret = secret

    def sound(self, wish: SpeechWish, answer: Answer) -> Sound | Problem:
        raise ValueError(f"{wish.text.text} {self._secret} {answer.status}")


def test_no_report_of_a_crash_and_no_record_holds_the_text_or_the_key(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    crashes = CrashService(tmp_path)
    crashes.begin()
    with VendorServer(polly.contract()).running() as server:
        door = Door(POLLY, server)
        door.vendor = Babbling(POLLY.key)
        with pytest.raises(ValueError, match=CANARY) as caught:
            door.speak()
        assert len(server.seen) == 1
    sys.excepthook(caught.type, caught.value, caught.tb)  # as for one that nobody caught
    report = (tmp_path / "running.txt").read_text("utf-8")
    crashes.end()
    assert "ValueError" in report
    assert "broker.py" in report
    _, returned = door.library.written
    assert isinstance(returned, Returned)
    assert returned.outcome == "ValueError"
    told = "\n".join((report, caplog.text, *capsys.readouterr(), repr(door.library.written))).lower()
    assert not [word for word in (*CANARY.lower().split(), *POLLY.key.lower().split(":")) if word in told]
