"""Every vendor, through the broker and over TLS: whatever it does wrong has its code, and is written down."""

from __future__ import annotations

import logging
import random
import threading
import traceback
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

import pytest

from app.core.cloud import CloudVendor
from app.core.egress import Purpose
from app.core.errors import CloudError, Code
from app.egress.transport import Times
from tests.support.cloud_door import CANARY, CASES, TEXT, Case, Door, contract_of, text_of
from tests.support.vendor_server import Contract, Reply, Seen, VendorServer, seen_of

Served = tuple[Case, VendorServer, Contract]


@pytest.fixture(scope="module", params=CASES, ids=lambda case: case.vendor.value)
def served(request: pytest.FixtureRequest) -> Iterator[Served]:
    case: Case = request.param
    contract = contract_of(case.vendor)
    with VendorServer(contract).running() as server:
        yield case, server, contract


@pytest.fixture
def door(served: Served) -> Iterator[Door]:
    yield from _door(served, read_s=20)


@pytest.fixture
def hurried_door(served: Served) -> Iterator[Door]:
    yield from _door(served, read_s=0.25)


def _door(served: Served, read_s: float) -> Iterator[Door]:
    case, server, _ = served
    server.seen.clear()
    server.faulty.clear()
    server.next_replies.clear()
    door = Door(case, server, times=Times(connect_s=20, read_s=read_s, total_s=60))
    yield door
    door.broker.close()
    assert server.faulty == []  # not one request that the vendor does not publish, repeated ones included
    assert all(case.switch in str(seen) for seen in server.seen if seen.body)


def _refused(door: Door) -> CloudError:
    with pytest.raises(CloudError) as caught:
        door.speak()
    return caught.value


def _body(reply: Reply, body: bytes) -> Reply:
    return replace(reply, body=body)


def _header(reply: Reply, name: str, value: str) -> Reply:
    return replace(reply, headers=(*(pair for pair in reply.headers if pair[0] != name), (name, value)))


def _endless(reply: Reply) -> Reply:
    piece = random.Random(1).randbytes(1 << 16)

    def pieces() -> Iterable[bytes]:
        while True:
            yield b"10000\r\n" + piece + b"\r\n"

    return replace(_header(reply, "transfer-encoding", "chunked"), pieces=pieces)


def _cut(reply: Reply) -> Reply:
    half = reply.body[: len(reply.body) // 2]
    return replace(_header(reply, "content-length", str(len(reply.body))), pieces=lambda: (half,))


def _cut_in_chunks(reply: Reply) -> Reply:
    half = reply.body[: len(reply.body) // 2]
    return replace(
        _header(reply, "transfer-encoding", "chunked"),
        pieces=lambda: (f"{len(half):x}\r\n".encode(), half, b"\r\n"),
    )


def _without_length(reply: Reply) -> Reply:
    return replace(_header(reply, "connection", "close"), pieces=lambda: (reply.body[: len(reply.body) // 2],))


def _elsewhere(reply: Reply, status: int, place: str) -> Reply:
    return replace(reply, status=status, headers=(("location", place),))


HTML = b"<!doctype html><html><body>Sign in to this network</body></html>" * 400
PLAYLIST = b"#EXTM3U\n#EXT-X-VERSION:3\n#EXTINF:10,\nhttps://evil.example/part.ts\n"
BOMB = b"\x1f\x8b\x08\x00\x00\x00\x00\x00" + bytes(9_000)
SPOILED: dict[str, tuple[Callable[[Reply], Reply], Code]] = {
    "a web page": (lambda good: _header(_body(good, HTML), "content-type", "text/html"), Code.CLOUD_UNREADABLE),
    "a web page called sound": (lambda good: _body(good, HTML), Code.CLOUD_UNREADABLE),
    "a playlist": (
        lambda good: _header(_body(good, PLAYLIST), "content-type", "audio/mpegurl"), Code.CLOUD_UNREADABLE,
    ),
    "a playlist called sound": (lambda good: _body(good, PLAYLIST), Code.CLOUD_UNREADABLE),
    "another kind of sound": (
        lambda good: _header(_body(good, b"OggS\0\2" + bytes(99_000)), "content-type", "audio/ogg"),
        Code.CLOUD_UNREADABLE,
    ),
    "another kind of sound, not said": (lambda good: _body(good, b"ID3\4" + bytes(99_000)), Code.CLOUD_UNREADABLE),
    "a gzip bomb": (lambda good: _header(_body(good, BOMB), "content-encoding", "gzip"), Code.CLOUD_UNREADABLE),
    "a gzip bomb, not said": (lambda good: _body(good, BOMB), Code.CLOUD_UNREADABLE),
    "no end": (_endless, Code.CLOUD_TOO_BIG),
    "cut": (_cut, Code.CLOUD_CUT_SHORT),
    "cut in chunks": (_cut_in_chunks, Code.CLOUD_CUT_SHORT),
    "no length": (_without_length, Code.CLOUD_CUT_SHORT),
    "elsewhere": (lambda good: _elsewhere(good, 307, "/v1/other"), Code.CLOUD_REDIRECT),
    "elsewhere for good": (lambda good: _elsewhere(good, 301, "https://evil.example/"), Code.CLOUD_REDIRECT),
}  # fmt: skip


@pytest.mark.parametrize("spoiled", SPOILED)
def test_a_spoiled_answer_has_its_code_and_leaves_no_sound(door: Door, served: Served, spoiled: str) -> None:
    make, code = SPOILED[spoiled]
    door.server.next_replies.append(make(door.good(served[2])))
    assert _refused(door).code is code
    ((leaving, returned),) = door.outcomes()
    assert leaving.purpose is Purpose.SPEECH
    assert returned.outcome != "ok"
    assert len(door.server.seen) == 1


def test_sound_that_is_much_too_short_is_cut_short(door: Door, served: Served) -> None:
    (planned,) = door.broker.plan(text_of(TEXT), door.profile, door.case.manner)
    seen = seen_of(planned.request)
    route = served[2].route(seen)
    assert route is not None
    short = seen_of(replace(planned.request, body=planned.request.body.replace(TEXT.encode(), b"Good.")))
    assert short.body != seen.body
    door.server.next_replies.append(route.answer(short))
    assert _refused(door).code is Code.CLOUD_CUT_SHORT
    assert [returned.outcome for _, returned in door.outcomes()] == ["cut_short"]


@pytest.mark.parametrize(
    ("status", "code", "attempts"),
    [
        (400, Code.CLOUD_REFUSED, 1),
        (401, Code.CLOUD_BAD_KEY, 1),
        (403, Code.CLOUD_FORBIDDEN, 1),
        (404, Code.CLOUD_NOT_FOUND, 1),
        (413, Code.CLOUD_REFUSED, 1),
        (422, Code.CLOUD_REFUSED, 1),
        (429, Code.CLOUD_BUSY, 4),
        (500, Code.CLOUD_VENDOR_FAULT, 4),
        (503, Code.CLOUD_VENDOR_FAULT, 4),
    ],
)
def test_a_status_has_its_code_and_what_may_pass_is_asked_again_as_it_was(
    door: Door, status: int, code: Code, attempts: int
) -> None:
    reply = Reply(status=status, headers=(("retry-after", "0"),), body=b"no")
    door.server.next_replies.extend([reply] * attempts)
    assert _refused(door).code is code
    assert len(door.server.seen) == attempts
    assert len({(seen.path, seen.query, seen.body) for seen in door.server.seen}) == 1
    assert [leaving.attempt for leaving, _ in door.outcomes()] == list(range(1, attempts + 1))
    assert {returned.status for _, returned in door.outcomes()} == {status}


@pytest.mark.parametrize(
    "headers",
    [
        (("retry-after", "0.01"),),
        (("retry-after", "Sun, 22 Nov 2026 00:00:00 GMT"), ("date", "Sun, 22 Nov 2026 00:00:00 GMT")),
    ],
)
def test_what_a_busy_vendor_asks_for_is_kept_to_and_the_text_is_spoken_then(
    door: Door, headers: tuple[tuple[str, str], ...]
) -> None:
    # The clock of this computer does not come into it: a date is counted from the answer's own.
    door.server.next_replies.append(Reply(status=429, headers=headers))
    (sound,) = door.speak()
    assert len(sound.pcm) > sound.rate_hz
    assert [returned.outcome for _, returned in door.outcomes()] == ["busy", "ok"]


@pytest.mark.parametrize("said", ["3600", "Mon, 23 Nov 2026 00:00:00 GMT"])
def test_nobody_waits_an_hour(door: Door, said: str) -> None:
    headers = (("retry-after", said), ("date", "Sun, 22 Nov 2026 00:00:00 GMT"))
    door.server.next_replies.append(Reply(status=429, headers=headers))
    assert _refused(door).code is Code.CLOUD_BUSY
    assert len(door.server.seen) == 1


def test_a_vendor_that_dribbles_is_left(hurried_door: Door, served: Served) -> None:
    door = hurried_door
    good, left = door.good(served[2]), threading.Event()

    def pieces() -> Iterator[bytes]:
        yield good.body[:100]
        left.wait(10)

    slow = replace(_header(good, "content-length", str(len(good.body))), pieces=pieces)
    door.server.next_replies.append(slow)
    assert _refused(door).code is Code.CLOUD_TIMEOUT
    left.set()
    assert [returned.outcome for _, returned in door.outcomes()] == [Code.CLOUD_TIMEOUT.value]


def test_a_text_in_pieces_ends_with_the_first_that_fails(door: Door) -> None:
    long = " ".join(["This sentence is one of a great many that say the same."] * 250)
    pieces = list(door.broker.plan(text_of(long), door.profile, door.case.manner))
    assert len(pieces) > 1
    door.server.next_replies.append(Reply(status=403, body=b"no"))
    with pytest.raises(CloudError):
        door.speak(long)
    assert len(door.server.seen) == 1


def test_a_text_is_spoken_and_what_is_written_down_of_it_does_not_hold_it(
    door: Door, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        (sound,) = door.speak()
    assert sound.pcm
    (seen,) = door.server.seen
    assert CANARY.split(maxsplit=1)[0].encode() in seen.body
    _has_no_canary(seen, door, caplog)


@pytest.mark.parametrize("status", [400, 401, 402, 403, 422])
def test_a_refused_switch_is_never_left_out(door: Door, status: int) -> None:
    words = {
        CloudVendor.ELEVENLABS: b'{"detail":{"status":"feature_not_available","message":"No zero retention."}}',
        CloudVendor.DEEPGRAM: b'{"err_code":"Bad Request","err_msg":"mip_opt_out needs another plan."}',
    }
    body = words.get(door.case.vendor, b"{}")
    headers = (("content-type", "application/json"), ("retry-after", "0"))
    door.server.next_replies.append(Reply(status=status, headers=headers, body=body))
    is_about_the_switch = door.case.vendor in words  # the others have none that could be refused
    assert (_refused(door).code is Code.CLOUD_PRIVACY_REFUSED) == is_about_the_switch
    assert len(door.server.seen) == 1


def test_a_text_kept_against_our_word_is_the_last_that_goes_and_is_noted_for_deletion(
    door: Door, served: Served
) -> None:
    item = ("history-item-id", "VW7YKqPnjY4h39yTbx2L")
    good = door.good(served[2])
    door.server.next_replies.append(replace(good, headers=(*good.headers, item)))
    if door.case.vendor is CloudVendor.ELEVENLABS:
        assert _refused(door).code is Code.CLOUD_PRIVACY_REFUSED
        assert [returned.kept for _, returned in door.outcomes()] == [item[1]]
    else:  # to whom the header means nothing
        assert door.speak()
        assert [returned.kept for _, returned in door.outcomes()] == [""]
    assert len(door.server.seen) == 1


def test_voices_a_key_and_a_deletion_send_no_text_and_are_written_down_too(
    door: Door, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        assert door.broker.voices(door.profile, door.consent)
        assert not door.broker.test_key(door.profile, door.consent, door.case.key).is_wide
        status = door.broker.delete(door.profile, "VW7YKqPnjY4h39yTbx2L")
    sent = [leaving for leaving, _ in door.outcomes()]
    assert not [leaving for leaving in sent if leaving.text]
    assert (sent[-1].purpose is Purpose.DELETION) == bool(status) if sent else not status
    for seen in door.server.seen:
        _has_no_canary(seen, door, caplog)


def test_a_vendor_that_gives_back_all_it_got_gets_it_nowhere(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    for status in (200, 400, 401, 403, 429):
        door.server.next_replies.append(_echo(status))
        with caplog.at_level(logging.DEBUG):
            error = _refused(door)
        told = f"{error!r}{error.params}{''.join(traceback.format_exception(error))}"
        assert not _tells(told)
        assert door.case.key not in told
    for seen in door.server.seen:
        _has_no_canary(seen, door, caplog)


def _echo(status: int) -> Reply:
    """Return the text and the key in every place where a vendor can say something."""
    word = CANARY.split(maxsplit=1)[0]
    code = f'"{word}"'
    body = (
        f'{{"error":{{"code":{code},"type":{code},"status":{code},"message":{code},"details":[{{"reason":{code}}}]}},'
        f'"detail":{{"code":{code},"status":{code},"type":{code},"message":{code}}},"err_code":{code},'
        f'"err_msg":{code},"category":{code},"message":{code},"__type":{code},"code":{code},"errorCode":{code}}}'
    )
    headers = (
        ("content-type", "application/json" if status != 200 else f"audio/{word}"), ("x-amzn-errortype", word),
        ("warnings", word), ("retry-after", "3600"), ("x-request-id", word),
    )  # fmt: skip
    return Reply(status=status, headers=headers, body=body.encode())


def _has_no_canary(seen: Seen, door: Door, caplog: pytest.LogCaptureFixture) -> None:
    """Look for the text everywhere but in the body, and for the key everywhere but in one header."""
    secret = door.case.key.rpartition(":")[2]
    kept = "".join(map(repr, door.library.written)) + caplog.text
    assert not [place for place in (seen.path, str(seen.query), str(seen.headers), kept) if _tells(place)]
    assert sum(secret in value or _basic(secret) in value for value in seen.headers.values()) <= 1
    assert not [place for place in (seen.path, str(seen.query), seen.body.decode(), kept) if secret in place]


def _tells(said: str) -> bool:
    return any(word.lower() in said.lower() for word in CANARY.split())


def _basic(key: str) -> str:
    return b64encode(f"apikey:{key}".encode()).decode()
