"""What Polly, Google, Azure and Watson can answer instead of speech, and what is made of it."""

from __future__ import annotations

import gzip
import json
from base64 import b64encode
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.egress.messages import Answer, Problem, ProblemKind, Sound, Token, VoicePage
from tests.support.vendor_contracts import google, polly
from tests.support.vendor_contracts.cases import AZURE, CASES, GOOGLE, POLLY, WATSON, Case
from tests.support.vendor_contracts.samples import pcm_of, wav_of
from tests.support.vendor_server import Reply, seen_of

each = pytest.mark.parametrize("case", CASES, ids=lambda case: case.vendor.name.value)
WORDS = "the quick brown fox jumps over the lazy dog"
JSON = ("content-type", "application/json")
KINDS = ProblemKind


def good(case: Case, text: str = WORDS) -> Answer:
    """Return the answer to a request without fault."""
    request = case.sent(case.vendor.speech(case.wish(text), case.profile()))
    return case.contract.reply(seen_of(request)).answer()


def judged(case: Case, answer: Answer, text: str = WORDS) -> Sound | Problem:
    return case.vendor.sound(case.wish(text), answer)


def with_body(case: Case, body: bytes) -> Answer:
    """Return a good answer with other bytes for its sound."""
    answer = good(case)
    if case is not GOOGLE:
        return replace(answer, body=body)
    return replace(answer, body=json.dumps({"audioContent": b64encode(body).decode()}).encode())


@each
def test_a_good_answer_is_sound(case: Case) -> None:
    sound = judged(case, good(case))
    assert isinstance(sound, Sound)
    assert sound.pcm == pcm_of(WORDS, sound.rate_hz)


@each
@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (301, KINDS.UNREADABLE),
        (307, KINDS.UNREADABLE),
        (400, KINDS.BAD_REQUEST),
        (401, KINDS.BAD_KEY),
        (403, KINDS.FORBIDDEN),
        (404, KINDS.NOT_FOUND),
        (413, KINDS.TOO_LONG),
        (415, KINDS.BAD_REQUEST),
        (422, KINDS.BAD_REQUEST),
        (429, KINDS.BUSY),
        (500, KINDS.VENDOR_FAULT),
        (502, KINDS.VENDOR_FAULT),
        (504, KINDS.VENDOR_FAULT),
    ],
)
@pytest.mark.parametrize("is_worded", [True, False], ids=["worded", "bare"])
def test_a_status_has_its_meaning(case: Case, status: int, kind: ProblemKind, is_worded: bool) -> None:  # noqa: FBT001
    reply = case.refuse(status, WORDS, "Unheard") if is_worded else Reply(status=status)
    problem = judged(case, reply.answer())
    assert problem == Problem(kind=kind, vendor_code=str(status))
    assert case.vendor.voices(reply.answer()) == problem
    assert case.vendor.token(reply.answer()) == problem
    assert case.vendor.problem(reply.answer()) == problem


@each
def test_a_wait_is_handed_on(case: Case) -> None:
    answer = case.refuse(429, "slow down", "Unheard").answer()
    asked = replace(answer, headers=(*answer.headers, ("retry-after", "12")))
    dated = replace(
        answer,
        headers=(
            *answer.headers,
            ("date", "Sun, 22 Nov 2026 12:00:00 GMT"),
            ("retry-after", "Sun, 22 Nov 2026 12:00:30 GMT"),
        ),
    )
    waits = [found.retry_after_s for one in (answer, asked, dated) if (found := case.vendor.problem(one))]
    assert waits == [None, 12.0, 30.0]


OTHER_BYTES = {
    "a page": b"<!DOCTYPE html><html><head><title>Sign in</title></head><body>Hotel network</body></html>",
    "a playlist": b"#EXTM3U\n#EXT-X-VERSION:3\n#EXTINF:9.9,\nhttps://evil.example/a.ts\n#EXT-X-ENDLIST\n",
    "a bomb": gzip.compress(bytes(100_000)),
    "MP3": b"\xff\xfb\x90\x64" + bytes(100_000),
    "Ogg": b"OggS\x00\x02" + bytes(100_000),
}


@each
@pytest.mark.parametrize("what", OTHER_BYTES)
def test_other_bytes_under_the_name_of_samples_are_unreadable(case: Case, what: str) -> None:
    problem = judged(case, with_body(case, OTHER_BYTES[what]))
    assert isinstance(problem, Problem)
    assert problem.kind is KINDS.UNREADABLE


@each
@pytest.mark.parametrize("kind", ["text/html", "audio/mpeg", "application/vnd.apple.mpegurl", "", "x" * 500])
def test_another_type_is_unreadable(case: Case, kind: str) -> None:
    answer = replace(good(case), headers=(("content-type", kind),), body=b"<html>" + WORDS.encode() * 9)
    problem = judged(case, answer)
    assert isinstance(problem, Problem)
    assert problem.kind is KINDS.UNREADABLE
    assert WORDS.split()[1] not in problem.vendor_code


@each
def test_sound_that_breaks_off_is_cut_short(case: Case) -> None:
    answer = good(case)
    if case is GOOGLE:
        wav = wav_of(pcm_of(WORDS, 24_000), 24_000)
        bodies = [wav[: len(wav) // 4], wav_of(pcm_of(WORDS[:4], 24_000), 24_000), wav_of(b"", 24_000)]
    else:
        bodies = [answer.body[: len(answer.body) // 4 & ~1], b""]
    for body in bodies:
        assert judged(case, with_body(case, body)) == Problem(kind=KINDS.CUT_SHORT)


@each
@given(
    status=st.integers(100, 599),
    headers=st.lists(
        st.tuples(
            st.sampled_from(["content-type", "retry-after", "date", "warnings", "x-amzn-errortype"]),
            st.text(max_size=40),
        ),
        max_size=4,
    ),
    body=st.one_of(
        st.binary(max_size=200),
        st.recursive(
            st.none() | st.integers() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(
                    st.sampled_from(
                        [
                            "error",
                            "details",
                            "audioContent",
                            "Voices",
                            "voices",
                            "message",
                            "reason",
                            "retryDelay",
                            "__type",
                        ]
                    ),
                    inner,
                    max_size=3,
                )
            ),
            max_leaves=8,
        ).map(lambda value: json.dumps(value).encode()),
    ),
    is_json=st.booleans(),
)
def test_no_answer_breaks_a_module(
    case: Case,
    status: int,
    headers: list[tuple[str, str]],
    body: bytes,
    is_json: bool,  # noqa: FBT001
) -> None:
    answer = Answer(status=status, headers=(*((JSON,) if is_json else ()), *headers), body=body)
    assert isinstance(case.vendor.sound(case.wish(), answer), Sound | Problem)
    assert isinstance(case.vendor.voices(answer), VoicePage | Problem)
    assert isinstance(case.vendor.token(answer), Token | Problem)
    assert isinstance(case.vendor.is_wide(answer), bool)


def refused(case: Case, *said: Any) -> Problem | None:
    return case.vendor.problem(case.refuse(*said).answer())


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ((400, "Rate exceeded", "ThrottlingException"), KINDS.BUSY),
        ((400, "too long", "TextLengthExceededException"), KINDS.TOO_LONG),
        ((400, "no such engine", "EngineNotSupportedException"), KINDS.NOT_FOUND),
        ((400, "", "ExpiredTokenException"), KINDS.BAD_KEY),
        ((403, "", "UnrecognizedClientException"), KINDS.BAD_KEY),
        ((403, "", "InvalidSignatureException"), KINDS.BAD_KEY),
        (
            (403, "Signature expired: 20260101T000000Z is now earlier than", "InvalidSignatureException"),
            KINDS.CLOCK,
        ),
        ((403, "Signature not yet current: 20270101T000000Z", "InvalidSignatureException"), KINDS.CLOCK),
        ((403, "", "AccessDeniedException"), KINDS.FORBIDDEN),
        ((400, "", "InvalidSsmlException"), KINDS.BAD_REQUEST),
        ((500, "", "ServiceFailureException"), KINDS.VENDOR_FAULT),
    ],
)
def test_polly_names_its_exceptions(said: tuple[int, str, str], kind: ProblemKind) -> None:
    problem = refused(POLLY, *said)
    assert problem is not None
    assert problem.kind is kind


def test_polly_may_name_them_in_the_body() -> None:
    body = json.dumps({"__type": "com.amazonaws.polly#ThrottlingException", "message": "Rate exceeded"}).encode()
    for headers in ((JSON,), (("content-type", "application/x-amz-json-1.0"),)):
        problem = POLLY.vendor.problem(Answer(status=400, headers=headers, body=body))
        assert problem == Problem(kind=KINDS.BUSY, vendor_code="ThrottlingException")


def test_every_exception_that_polly_publishes_for_speech_is_a_problem() -> None:
    for error in polly.model().operation_model("SynthesizeSpeech").error_shapes:
        problem = refused(POLLY, error.metadata["error"]["httpStatusCode"], "", error.name)
        assert problem is not None
        assert problem.kind in {KINDS.BAD_REQUEST, KINDS.TOO_LONG, KINDS.NOT_FOUND, KINDS.VENDOR_FAULT}


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ((400, "API key not valid.", "INVALID_ARGUMENT", (google.reason("API_KEY_INVALID"),)), KINDS.BAD_KEY),
        ((400, "Either `input.text` or `input.ssml` is longer than the limit of 5000 bytes."), KINDS.TOO_LONG),
        ((400, "Voice 'de-DE-Nobody' does not exist. Is it misspelled?"), KINDS.NOT_FOUND),
        ((401, "expired", "UNAUTHENTICATED"), KINDS.BAD_KEY),
        ((401, "expired", "UNAUTHENTICATED", (google.reason("ACCESS_TOKEN_EXPIRED"),)), KINDS.CLOCK),
        ((403, "off", "PERMISSION_DENIED", (google.reason("SERVICE_DISABLED"),)), KINDS.FORBIDDEN),
        ((403, "bill", "PERMISSION_DENIED", (google.reason("BILLING_DISABLED"),)), KINDS.QUOTA),
        ((429, "quota", "RESOURCE_EXHAUSTED"), KINDS.BUSY),
        ((503, "later", "UNAVAILABLE"), KINDS.BUSY),
    ],
)
def test_google_gives_reasons(said: Any, kind: ProblemKind) -> None:
    problem = refused(GOOGLE, *said)
    assert problem is not None
    assert problem.kind is kind
    assert problem.vendor_code


def test_google_says_in_the_body_how_long_to_wait() -> None:
    delay = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "31.5s"}
    problem = refused(GOOGLE, 429, "quota", "RESOURCE_EXHAUSTED", (delay,))
    assert problem == Problem(kind=KINDS.BUSY, vendor_code="RESOURCE_EXHAUSTED", retry_after_s=31.5)


@pytest.mark.parametrize("content", ["not base64!", "", "UklGRg==", 7, None])
def test_google_sends_its_sound_in_base64_or_none(content: object) -> None:
    answer = Answer(status=200, headers=(JSON,), body=json.dumps({"audioContent": content}).encode())
    problem = judged(GOOGLE, answer)
    assert isinstance(problem, Problem)
    assert problem.kind is KINDS.UNREADABLE


def test_azure_says_that_a_free_resource_is_used_up_with_a_403() -> None:
    problem = refused(AZURE, 403, "Out of call volume quota. Quota will be replenished in 2 days.")
    assert problem == Problem(kind=KINDS.QUOTA, vendor_code="OutOfQuota")


@pytest.mark.parametrize("header", ["warnings", "warning"])
def test_a_warning_of_watson_is_a_problem(header: str) -> None:
    answer = good(WATSON)
    warned = replace(answer, headers=(*answer.headers, (header, f"Unknown arguments: {WORDS}")))
    assert judged(WATSON, warned) == Problem(kind=KINDS.BAD_REQUEST, vendor_code="Warnings")


@pytest.mark.parametrize(
    "kind",
    [
        "audio/l16;rate=16000;endianness=little-endian",
        "audio/l16;rate=22050;endianness=big-endian",
        "audio/l16;rate=22050;channels=2",
        "audio/ogg;codecs=opus",
    ],
)
def test_watson_sends_the_samples_that_were_asked_for_or_none(kind: str) -> None:
    problem = judged(WATSON, replace(good(WATSON), headers=(("content-type", kind),)))
    assert problem == Problem(kind=KINDS.UNREADABLE, vendor_code="format")


def test_watson_takes_its_own_words_for_what_is_too_long() -> None:
    problem = refused(WATSON, 400, "The input text exceeds the limit of 5120 bytes.")
    assert problem == Problem(kind=KINDS.TOO_LONG, vendor_code="TooLarge")


@pytest.mark.parametrize("code", ["BXNIM0415E", "BXNIM0462E"])
def test_ibms_tokens_are_refused_for_a_key_that_is_not_known(code: str) -> None:
    body = json.dumps({"errorCode": code, "errorMessage": "Provided API key could not be found."}).encode()
    problem = WATSON.vendor.token(Answer(status=400, headers=(JSON,), body=body))
    assert problem == Problem(kind=KINDS.BAD_KEY, vendor_code=code)


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"access_token": "a b", "expires_in": 3600},
        {"access_token": "a\r\nx-evil: 1", "expires_in": 3600},
        {"access_token": "a", "expires_in": 0},
        {"access_token": "a", "expires_in": "3600"},
        {"access_token": "a", "expires_in": 10**9},
        {"access_token": "", "expires_in": 3600},
        [],
    ],
)
def test_a_token_that_is_none_is_not_taken(said: object) -> None:
    answer = Answer(status=200, headers=(JSON,), body=json.dumps(said).encode())
    problem = WATSON.vendor.token(answer)
    assert isinstance(problem, Problem)
    assert problem.kind is KINDS.UNREADABLE


@each
def test_voices_with_names_that_could_steer_are_not_listed(case: Case) -> None:
    entries = [{}, None, 7, *(dict.fromkeys(NAMES, bad) for bad in ("../x", "a\r\nb", "\u202ex", "<audio>", ""))]
    listed: Any = entries if case is AZURE else {"voices": entries, "Voices": entries}
    answer = Answer(status=200, headers=(JSON,), body=json.dumps(listed).encode())
    assert case.vendor.voices(answer) == VoicePage(voices=())


NAMES = ("Id", "Name", "name", "ShortName", "LanguageCode", "language", "Locale", "DisplayName", "description")


@each
def test_a_list_of_another_form_is_unreadable(case: Case) -> None:
    for body in (b"<html>", b"7", b"null", b"[" * 5000):
        problem = case.vendor.voices(Answer(status=200, headers=(JSON,), body=body))
        assert isinstance(problem, Problem)
        assert problem.kind is KINDS.UNREADABLE
