"""The one door: what is asked before anything leaves, what is written down, and what ends it."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from email.utils import formatdate

import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st

from app.core.cloud import Attestation, CloudProfile, Consent
from app.core.egress import Leaving, Purpose, Returned
from app.core.errors import CloudError, Code, LibraryError
from app.egress.broker import Broker
from app.egress.messages import Answer, Limits, Problem, Sound, SpeechWish
from app.egress.preview import Manner
from app.egress.stopping import Stop
from app.egress.transport import Times
from app.privacy.sanitised import SanitisedText
from tests.fakes.cloud_vendor import CONTRACT, KEY, RATE_HZ, FakeLibrary, FakeVendor, agreed, profile_of
from tests.support.vendor_server import Reply, VendorServer

ADA = Manner(voice="ada")
TEXT = SanitisedText(text="Canary words leave. " * 12, language="en")
TIMES = Times(connect_s=20, read_s=20, total_s=20)


@pytest.fixture(scope="module")
def running() -> Iterator[VendorServer]:
    with VendorServer(CONTRACT).running() as server:
        yield server


class Desk:
    """A broker with a vendor, a library, and a server that answers."""

    def __init__(self, server: VendorServer, vendor: FakeVendor | None = None) -> None:
        self.server = server
        server.seen.clear()
        server.next_replies.clear()
        self.library = FakeLibrary()
        self.consent: Consent = agreed(self.library)
        self.profile: CloudProfile = profile_of(server.host, server.ca_pem)
        self.broker = Broker(self.library.ports(vendor or FakeVendor()), times=TIMES)

    def speak(self, text: SanitisedText = TEXT, **more: object) -> list[bytes]:
        said = self.broker.speak(text, self.profile, self.consent, manner=ADA, **more)  # type: ignore[arg-type]
        return [sound.pcm for _, sound in said]

    def refused(self, **more: object) -> CloudError:
        with pytest.raises(CloudError) as error:
            self.speak(**more)  # type: ignore[arg-type]
        return error.value


@pytest.fixture
def desk(running: VendorServer) -> Desk:
    return Desk(running)


def test_each_piece_is_written_down_before_it_leaves_and_after(desk: Desk) -> None:
    assert [len(pcm) % 2 for pcm in desk.speak()] == [0, 0]
    kinds = [type(entry) for entry in desk.library.written]
    assert kinds == [Leaving, Returned, Leaving, Returned]
    first, last = desk.library.written[0], desk.library.written[-1]
    assert isinstance(first, Leaving)
    assert (first.purpose, first.host, first.region) == (Purpose.SPEECH, desk.server.host, "here")
    assert (first.cost_micros, first.body_bytes) == (16 * len(first.text), len(desk.server.seen[0].body))
    assert isinstance(last, Returned)
    assert (last.outcome, last.status) == ("ok", 200)
    assert last.answer_bytes > RATE_HZ
    assert last.profile == desk.profile


def test_a_ledger_that_cannot_be_written_keeps_the_text_here(desk: Desk) -> None:
    desk.library.refuse_next.append(LibraryError(Code.LIBRARY_FULL))
    with pytest.raises(LibraryError):
        desk.speak()
    assert desk.server.seen == []


def test_the_offline_switch_wins_over_everything(desk: Desk) -> None:
    desk.library.offline = True
    desk.library.in_force = None
    assert desk.refused().code is Code.CLOUD_OFF
    for ask in (desk.broker.voices, lambda *given: desk.broker.test_key(*given, KEY)):
        with pytest.raises(CloudError) as error:
            ask(desk.profile, desk.consent)
        assert error.value.code is Code.CLOUD_OFF
    with pytest.raises(CloudError):
        desk.broker.delete(desk.profile, "ab")
    assert desk.server.seen == []


def test_nothing_leaves_without_a_consent_that_holds(desk: Desk) -> None:
    desk.library.in_force = None
    assert desk.refused().code is Code.CLOUD_CONSENT_ENDED
    desk.library.in_force = replace(desk.consent, facts_sha256=bytes(32))
    assert desk.refused().code is Code.CLOUD_NO_CONSENT
    desk.consent = desk.library.in_force  # agreed to other facts than there are now
    assert desk.refused().code is Code.CLOUD_NO_CONSENT
    desk.consent = agreed(desk.library)
    desk.library.now = desk.consent.expires_ms
    assert desk.refused().code is Code.CLOUD_CONSENT_ENDED
    desk.library.now = desk.consent.given_ms - 2 * 24 * 3600 * 1000  # a clock set back does not prolong it
    assert desk.refused().code is Code.CLOUD_CONSENT_ENDED
    assert desk.server.seen == []


def test_a_sensitive_text_needs_the_contract_that_the_user_says_there_is(desk: Desk) -> None:
    error = desk.refused(is_sensitive=True)
    assert (error.code, error.params["missing"]) == (Code.CLOUD_SENSITIVE, "a data processing agreement")
    desk.consent = agreed(desk.library, Attestation.DPA)
    assert desk.speak(is_sensitive=True)


def test_a_host_that_is_not_listed_is_never_spoken_to(desk: Desk) -> None:
    class Elsewhere(FakeVendor):
        def hosts(self, profile: CloudProfile) -> tuple[str, ...]:
            del profile
            return ("evil.example",)

    desk.broker = Broker(desk.library.ports(Elsewhere()), times=TIMES)
    assert desk.refused().code is Code.CLOUD_HOST
    for region in ("evil.com/", "there"):
        desk.profile = replace(desk.profile, region=region)
        assert desk.refused().code is Code.CLOUD_REGION
    assert desk.library.written == []


def test_a_connection_is_tried_without_consent_and_without_a_key(desk: Desk) -> None:
    desk.library.in_force = None
    desk.library.secret = ""
    (proved,) = desk.broker.prove(desk.profile)
    assert proved.host == desk.server.host
    leaving, returned = desk.library.written
    assert isinstance(leaving, Leaving)
    assert (leaving.purpose, leaving.host, leaving.body_bytes, leaving.text) == (
        Purpose.CONNECTION, desk.server.host, 0, "",
    )  # fmt: skip
    assert isinstance(returned, Returned)
    assert (returned.outcome, returned.status) == ("ok", 0)
    assert desk.server.seen == []


def test_a_trial_is_not_begun_where_it_cannot_be_written_down_and_ends_with_the_offline_switch(
    desk: Desk,
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        profile = profile_of(f"127.0.0.1:{silent.getsockname()[1]}", desk.server.ca_pem)
        desk.library.refuse_next.append(LibraryError(Code.LIBRARY_LOCKED))
        with pytest.raises(LibraryError):
            desk.broker.prove(profile)

        def switch_off() -> None:
            with silent.accept()[0] as stream:
                stream.recv(1)  # the first byte of a greeting that is never returned
                desk.library.offline = True
                desk.broker.recheck()

        switching = threading.Thread(target=switch_off)
        switching.start()
        with pytest.raises(CloudError) as error:
            desk.broker.prove(profile)
        switching.join()
    assert error.value.code is Code.CLOUD_OFF
    leaving, returned = desk.library.written
    assert isinstance(leaving, Leaving)
    assert isinstance(returned, Returned)
    assert returned.outcome == Code.CLOUD_OFF.value
    with pytest.raises(CloudError):
        desk.broker.prove(profile)
    assert len(desk.library.written) == 2


def test_the_offline_switch_ends_what_is_under_way(desk: Desk) -> None:
    def throw() -> None:
        begun.wait(10)
        desk.library.offline = True
        desk.broker.recheck()

    with desk.server.hangs() as begun:
        thrower = threading.Thread(target=throw)
        thrower.start()
        began = time.monotonic()
        assert desk.refused().code is Code.CLOUD_OFF
        assert time.monotonic() - began < 4  # not when the server was given up
    thrower.join()
    assert len(desk.server.seen) == 1
    last = desk.library.written[-1]
    assert isinstance(last, Returned)
    assert last.outcome == "cloud.off"


def test_a_consent_that_is_taken_back_ends_a_wait_for_another_try(desk: Desk) -> None:
    desk.server.next_replies.append(Reply(status=429, headers=(("retry-after", "20"),)))

    def take_back() -> None:
        give_up_at = time.monotonic() + 30
        while (not desk.server.seen or len(desk.library.written) < 2) and time.monotonic() < give_up_at:
            time.sleep(0.005)
        desk.library.in_force = None
        desk.broker.recheck()

    taker = threading.Thread(target=take_back)
    taker.start()
    assert desk.refused().code is Code.CLOUD_CONSENT_ENDED
    taker.join()
    assert len(desk.server.seen) == 1


def test_whenever_a_switch_is_thrown_all_that_left_is_on_record(desk: Desk) -> None:
    for round_ in range(15):
        text = SanitisedText(text=f"Round {round_} leaves. " * 40, language="en")
        desk.library.offline = False
        desk.library.written.clear()
        outcomes: list[object] = []

        def speak(text: SanitisedText = text, outcomes: list[object] = outcomes) -> None:
            try:
                outcomes.append(desk.speak(text))
            except CloudError as error:
                outcomes.append(error.code)

        speaking = threading.Thread(target=speak)
        speaking.start()
        time.sleep(round_ * 0.004)  # in the midst of anything
        desk.library.offline = True
        desk.broker.recheck()
        speaking.join()
        seen = [one for one in desk.server.seen if f"Round {round_} ".encode() in one.body]
        begun = [one for one in desk.library.written if isinstance(one, Leaving)]
        ended = [one for one in desk.library.written if isinstance(one, Returned)]
        assert len(seen) <= sum(one.has_left for one in ended) <= len(begun) == len(ended)
        assert outcomes[0] is Code.CLOUD_OFF or len(seen) == len(begun)


def test_it_is_written_down_whether_anything_left(desk: Desk) -> None:
    desk.speak()
    desk.profile = profile_of(desk.server.host, trustme.CA().cert_pem.bytes())
    assert desk.refused().code is Code.CLOUD_CERTIFICATE
    ends = [entry for entry in desk.library.written if isinstance(entry, Returned)]
    assert [one.has_left for one in ends] == [True, True, False]


def test_stopping_is_an_outcome_not_an_error(desk: Desk) -> None:
    stop = Stop()
    said = desk.broker.speak(TEXT, desk.profile, desk.consent, manner=ADA, stop=stop)
    next(said)
    stop()
    assert list(said) == []
    assert len(desk.server.seen) == 1
    assert desk.speak(stop=stop) == []


def test_the_very_same_request_is_made_again_and_no_other(desk: Desk) -> None:
    busy = Reply(status=429, headers=(("retry-after", "0"),))
    desk.server.next_replies += [busy, Reply(status=503, headers=(("retry-after", "0"),))]
    assert len(desk.speak()) == 2
    first, second, third, other = desk.server.seen
    assert first == second == third != other
    assert ("mip_opt_out", "true") in first.query
    attempts = [entry.attempt for entry in desk.library.written if isinstance(entry, Leaving)]
    assert attempts == [1, 2, 3, 1]


@pytest.mark.parametrize(
    ("reply", "code", "times"),
    [
        (Reply(status=429, headers=(("retry-after", "0"),)), Code.CLOUD_BUSY, 4),
        (Reply(status=429, headers=(("retry-after", "3600"),)), Code.CLOUD_BUSY, 1),
        (Reply(status=500, headers=(("retry-after", "0"),)), Code.CLOUD_VENDOR_FAULT, 4),
        (Reply(status=400), Code.CLOUD_REFUSED, 1),
        (Reply(status=401), Code.CLOUD_BAD_KEY, 1),
        (Reply(status=402), Code.CLOUD_QUOTA, 1),
        (Reply(status=403), Code.CLOUD_FORBIDDEN, 1),
        (Reply(status=404), Code.CLOUD_NOT_FOUND, 1),
        (Reply(status=413), Code.CLOUD_REFUSED, 1),
        (Reply(status=302, headers=(("location", "https://evil.example/"),)), Code.CLOUD_REDIRECT, 1),
        (Reply(headers=(("content-type", "text/html"),), body=b"<html>"), Code.CLOUD_UNREADABLE, 1),
        (Reply(headers=(("content-type", "audio/l16"),), body=b"#EXTM3U\n" * 999), Code.CLOUD_UNREADABLE, 1),
        (Reply(headers=(("content-type", "audio/l16"),), body=b"\0\1" * 100), Code.CLOUD_CUT_SHORT, 1),
        (
            Reply(status=400, headers=(("content-type", "application/json"),), body=b'{"error": "privacy"}'),
            Code.CLOUD_PRIVACY_REFUSED,
            1,
        ),
    ],
)
def test_a_refusal_is_said_in_our_words(desk: Desk, reply: Reply, code: Code, times: int) -> None:
    desk.server.next_replies += [reply] * 9
    error = desk.refused()
    assert error.code is code
    assert error.params.get("vendor", "Fake Voices") == "Fake Voices"
    assert len(desk.server.seen) == times
    assert len(desk.library.written) == 2 * times


def test_clocks_that_differ_are_told_apart_from_a_bad_key(desk: Desk) -> None:
    date = formatdate(desk.library.now / 1000 - 3600, usegmt=True)
    desk.server.next_replies.append(Reply(status=403, headers=(("date", date),)))
    error = desk.refused()
    assert (error.code, error.params["minutes"]) == (Code.CLOUD_CLOCK, 60)


def test_a_key_that_is_exchanged_for_a_token_is_sent_once(running: VendorServer) -> None:
    desk = Desk(running, FakeVendor(has_token=True))
    desk.speak()
    desk.speak()
    keys = [seen.headers["x-key"] for seen in desk.server.seen]
    assert keys == [KEY, *["canary-token"] * 4]
    purposes = [entry.purpose for entry in desk.library.written if isinstance(entry, Leaving)]
    assert purposes == [Purpose.TOKEN, *[Purpose.SPEECH] * 4]
    desk.broker.close()
    desk.broker.reopen()
    desk.speak()
    assert desk.server.seen[5].path == "/token"
    desk.broker.forget_tokens(desk.profile.vendor)
    desk.speak()
    assert desk.server.seen[8].path == "/token"


def test_a_token_that_was_refused_is_not_used_again_and_a_key_is_tested_by_itself(running: VendorServer) -> None:
    desk = Desk(running, FakeVendor(has_token=True))
    desk.speak()
    desk.server.next_replies.append(Reply(status=401))
    assert desk.refused().code is Code.CLOUD_BAD_KEY
    desk.speak()
    desk.broker.test_key(desk.profile, desk.consent, KEY)
    asked = [seen.path for seen in desk.server.seen]
    assert [at for at, path in enumerate(asked) if path == "/token"] == [0, 4, 7]


def test_once_closed_nothing_more_begins_until_it_is_reopened(desk: Desk) -> None:
    stop = Stop()
    said = desk.broker.speak(TEXT, desk.profile, desk.consent, manner=ADA, stop=stop)
    next(said)
    desk.broker.close()
    with pytest.raises(LibraryError) as error:  # and so what was said of it never passes for the whole
        next(said)
    assert error.value.code is Code.LIBRARY_LOCKED
    for ask in (desk.speak, lambda: desk.broker.delete(desk.profile, "ab")):
        with pytest.raises(LibraryError):
            ask()
    assert len(desk.server.seen) == 1
    desk.broker.reopen()
    assert len(desk.speak()) == 2


def test_an_answer_that_nobody_can_read_ends_the_record_too(desk: Desk) -> None:
    class Broken(FakeVendor):
        def sound(self, wish: SpeechWish, answer: Answer) -> Sound | Problem:
            raise KeyError(wish.voice, answer.status)

    desk.broker = Broker(desk.library.ports(Broken()), times=TIMES)
    with pytest.raises(KeyError):
        desk.speak()
    last = desk.library.written[-1]
    assert isinstance(last, Returned)
    assert (last.outcome, last.status) == ("KeyError", 200)


def test_that_nothing_was_found_is_no_receipt_of_a_deletion(desk: Desk) -> None:
    desk.server.next_replies.append(Reply(status=404))
    with pytest.raises(CloudError) as error:
        desk.broker.delete(desk.profile, "ab" * 16)
    assert error.value.code is Code.CLOUD_NOT_FOUND


def test_voices_of_all_pages_keys_and_deletions_are_looked_after(desk: Desk) -> None:
    assert [voice.id for voice in desk.broker.voices(desk.profile, desk.consent)] == ["ada", "bob"]
    assert not desk.broker.test_key(desk.profile, desk.consent, "another").is_wide
    assert desk.server.seen[-1].headers["x-key"] == "another"
    desk.library.in_force = None
    assert desk.broker.delete(desk.profile, "ab" * 16) == 204
    desk.server.next_replies += [Reply(), Reply()]
    desk.consent = agreed(desk.library)
    assert desk.broker.test_key(desk.profile, desk.consent, "wide").is_wide


def test_a_text_that_cannot_be_sent_whole_is_not_begun(desk: Desk) -> None:
    text = SanitisedText(text="Short. " * 40 + "x" * 300, language="en")
    assert desk.refused(text=text).code is Code.CLOUD_TOO_LONG
    assert desk.server.seen == []


legible = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=300)


@given(legible, st.integers(20, 400))
def test_what_is_previewed_is_what_is_sent(running: VendorServer, text: str, size: int) -> None:
    desk = Desk(running, FakeVendor(limits=Limits(bytes=4 * size)))
    sanitised = SanitisedText(text=text, language="en")
    try:
        planned = [one.wire for one in desk.broker.plan(sanitised, desk.profile, ADA)]
    except CloudError as error:
        assert error.code is Code.CLOUD_TOO_LONG  # noqa: PT017 (what is left is checked below)
        return
    desk.speak(sanitised, customer=lambda: "0" * 32)
    assert [one.body for one in planned] == [seen.body for seen in desk.server.seen]
    assert "".join("".join(json.loads(one.body)["text"] for one in planned).split()) == "".join(text.split())
    for one, seen in zip(planned, desk.server.seen, strict=True):
        assert dict(one.headers) | {"x-key": KEY} == seen.headers


def test_nothing_but_the_ledgers_hash_sees_the_text_or_the_key(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    desk.server.next_replies.append(Reply(status=400, body=b"Canary words leave"))
    error = desk.refused()
    desk.server.next_replies.append(Reply(headers=(("location", "/" + KEY),), status=302))
    others = [desk.refused(), *(record.getMessage() for record in caplog.records)]
    told = f"{error} {error!r} {error.__cause__!r} {error.__context__!r} {others} {desk.library.written}"
    assert "Canary" not in told
    assert "canary" not in told
