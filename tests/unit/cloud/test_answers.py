"""What the answers of all vendors have in common."""

from __future__ import annotations

import struct
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.egress import answers, pace, riff
from app.egress.messages import Answer, Problem, ProblemKind, Sound, SpeechWish
from app.privacy.sanitised import SanitisedText

RATE_HZ = 16_000
THEN = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def answer(status: int = 200, body: bytes = b"", **headers: str) -> Answer:
    named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return Answer(status=status, headers=named, body=body)


def wish(text: str, rate: float = 1.0) -> SpeechWish:
    return SpeechWish(text=SanitisedText(text=text, language="en"), voice="x", rate=rate)


def tone(seconds: float, rate_hz: int = RATE_HZ) -> bytes:
    return (6000 * np.sin(np.arange(int(seconds * rate_hz)) / 6)).astype("<i2").tobytes()


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("0", 0.0),
        ("7", 7.0),
        (" 1.5 ", 1.5),
        ("999999999", 86_400.0),
        (format_datetime(THEN + timedelta(seconds=90), usegmt=True), 90.0),
        (format_datetime(THEN - timedelta(seconds=90), usegmt=True), 0.0),
        ("-1", None),
        ("1e9", None),
        ("٣", None),
        ("soon", None),
        ("Wed, 99 Foo 2026 00:00:00 GMT", None),
        ("Sun, 22 Nov 2026 12:00:00", None),
        ("Sun, 22 Nov 2026 12:00:00 +99999999999999999999", None),
        ("", None),
    ],
)
def test_a_delay_is_read_in_both_forms_by_the_clock_of_the_vendor(said: str, seconds: float | None) -> None:
    assert answers.retry_after_s(answer(429, retry_after=said, date=format_datetime(THEN, usegmt=True))) == seconds


def test_a_date_says_nothing_where_the_vendor_tells_no_time() -> None:
    assert answers.retry_after_s(answer(429, retry_after=format_datetime(THEN, usegmt=True))) is None


@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_a_delay_says_it_is_bounded_or_none(said: str, date: str) -> None:
    found = answers.retry_after_s(answer(429, retry_after=said, date=date))
    assert found is None or 0 <= found <= 86_400


@given(st.integers(100, 599))
def test_every_status_but_success_is_a_problem_of_its_kind(status: int) -> None:
    problem = answers.refusal(answer(status), {})
    if 200 <= status < 300:
        assert problem is None
    else:
        assert problem is not None
        assert (status < 400 or status >= 500) == (
            problem.kind in {ProblemKind.UNREADABLE, ProblemKind.VENDOR_FAULT} and status != 408
        )


@given(st.text(max_size=200))
def test_no_word_of_a_vendor_is_kept_but_codes_that_are_known(code: str) -> None:
    problem = answers.refusal(answer(400), {"Known": ProblemKind.QUOTA}, code)
    assert problem == Problem(kind=ProblemKind.BAD_REQUEST, vendor_code="400")
    assert answers.refusal(answer(400), {"Known": ProblemKind.QUOTA}, "Known") == Problem(
        kind=ProblemKind.QUOTA, vendor_code="Known"
    )


@pytest.mark.parametrize(
    "body",
    [
        b"<!DOCTYPE html><html><body>Please sign in to the network</body></html>",
        b"#EXTM3U\n#EXTINF:10,\nhttps://evil.example/sound.mp3\n#EXT-X-ENDLIST\n",
        b'{"error": {"message": "this is no sound at all, but text"}}',
        b"\xef\xbb\xbfffconcat version 1.0\nfile '/etc/passwd'\nfile '/etc/hosts'\n",
        b"RIFF\x24\x00\x00\x00WAVEfmt " + tone(9),
        b"ID3\x04\x00\x00\x00\x00\x00\x00" + tone(9),
        b"\xff\xfb\x90\x64" + tone(9),
        b"OggS\x00\x02" + tone(9),
        b"fLaC\x00\x00" + tone(9),
        b"\x1f\x8b\x08\x00" + bytes(1000) + tone(9),
        b"\x1aE\xdf\xa3" + tone(9),
    ],
    ids=lambda body: repr(body[:6]),
)
def test_what_is_no_samples_is_not_played(body: bytes) -> None:
    problem = answers.sound_of(wish("Hi"), RATE_HZ, body + b"\x00" * (len(body) % 2))
    assert problem == Problem(kind=ProblemKind.UNREADABLE, vendor_code="format")


def test_half_a_sample_is_not_played() -> None:
    problem = answers.sound_of(wish("Hi"), RATE_HZ, tone(1) + b"\x00")
    assert problem == Problem(kind=ProblemKind.UNREADABLE, vendor_code="odd")


@pytest.mark.parametrize("start", [b"", bytes(64), tone(0.1), b"\xff\xff\xfe\xff" * 8, b"\x01\x00\xff\xff"])
def test_samples_are_played(start: bytes) -> None:
    assert answers.sound_of(wish("Hello there."), RATE_HZ, start + tone(1)) == Sound(
        rate_hz=RATE_HZ, pcm=start + tone(1)
    )


@pytest.mark.parametrize(
    "text",
    [
        "The train to Hamburg leaves at seven in the morning, and there is tea on it.",
        "Der Zug nach Hamburg fährt um sieben Uhr morgens, und es gibt Tee darin.",
        "明日の朝七時に駅で会いましょう。お茶もあります。",
        "Завтра утром в семь часов поезд отправляется в Гамбург.",
        "내일 아침 일곱 시에 역에서 만나요.",
    ],
)
def test_half_of_what_a_text_takes_is_cut_short_at_a_usual_pace(text: str) -> None:
    usual_s = 1.3 * pace.least_s(text, 1)  # a fast reader
    assert isinstance(answers.sound_of(wish(text), RATE_HZ, tone(usual_s)), Sound)
    assert answers.sound_of(wish(text), RATE_HZ, tone(usual_s / 2)) == Problem(kind=ProblemKind.CUT_SHORT)
    assert isinstance(answers.sound_of(wish(text, rate=2), RATE_HZ, tone(usual_s / 2)), Sound)
    assert answers.sound_of(wish(text), RATE_HZ, b"") == Problem(kind=ProblemKind.CUT_SHORT)


@pytest.mark.parametrize("text", ["", "...", "—!", "\n\n"])
def test_nothing_to_say_may_be_silence(text: str) -> None:
    assert isinstance(answers.sound_of(wish(text), RATE_HZ, b""), Sound)


@given(st.text(max_size=200), st.floats(0.4, 4))
def test_a_text_takes_no_less_than_the_least_and_more_the_more_there_is(text: str, rate: float) -> None:
    assert 0 <= pace.least_s(text, rate) <= pace.most_s(text, rate)
    assert pace.most_s(text + " and more", rate) > pace.most_s(text, rate)


def test_ten_minutes_of_speech_are_told_beforehand() -> None:
    words = "word " * 1500  # ten minutes at 150 words a minute
    assert pace.most_s(words, 1) > 600
    assert pace.least_s(words, 1) < 600


def wav(
    pcm: bytes, *, rate_hz: int = RATE_HZ, channels: int = 1, bits: int = 16, length: int | None = None
) -> bytes:
    form = struct.pack("<HHIIHH", 1, channels, rate_hz, rate_hz * channels * bits // 8, channels * bits // 8, bits)
    data = struct.pack("<4sI", b"data", len(pcm) if length is None else length) + pcm
    head = b"WAVE" + struct.pack("<4sI", b"fmt ", len(form)) + form
    return b"RIFF" + struct.pack("<I", len(head) + len(data)) + head + data


def test_the_samples_of_a_file_are_those_that_it_declares() -> None:
    assert riff.samples_of(wav(tone(1)), RATE_HZ) == tone(1)
    padded = wav(tone(1)).replace(b"data", b"LIST\x03\x00\x00\x00abc\x00data", 1)
    assert riff.samples_of(padded, RATE_HZ) == tone(1)
    assert riff.samples_of(wav(tone(1)) + b"LIST", RATE_HZ) == tone(1)


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        (wav(tone(1), length=len(tone(1)) + 2), ProblemKind.CUT_SHORT),
        (wav(tone(1))[:-100], ProblemKind.CUT_SHORT),
        (wav(tone(1), length=0xFFFF_FFFF), ProblemKind.CUT_SHORT),
        (wav(tone(1), rate_hz=8000), ProblemKind.UNREADABLE),
        (wav(tone(1), channels=2), ProblemKind.UNREADABLE),
        (wav(tone(1), bits=8), ProblemKind.UNREADABLE),
        (wav(tone(1))[:40], ProblemKind.UNREADABLE),
        (b"RIFF", ProblemKind.UNREADABLE),
        (b"RIFF\x00\x00\x00\x00WAVE" + b"junk\x00\x00\x00\x00" * 100, ProblemKind.UNREADABLE),
        (b"", ProblemKind.UNREADABLE),
    ],
    ids=range(10),
)
def test_a_file_of_another_form_is_no_sound(file: bytes, kind: ProblemKind) -> None:
    problem = riff.samples_of(file, RATE_HZ)
    assert isinstance(problem, Problem)
    assert problem.kind is kind


@given(st.binary(max_size=200), st.integers(0, 60))
def test_no_bytes_break_the_reader(noise: bytes, at: int) -> None:
    file = wav(tone(0.01))
    found = riff.samples_of(file[:at] + noise + file[at:], RATE_HZ)
    assert isinstance(found, bytes | Problem)
