"""Names and times as text."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.text import clock, display_name, human_duration, parse_clock, printable


@given(st.text())
def test_printable_lets_nothing_hidden_through(text: str) -> None:
    shown = printable(text)
    assert not {unicodedata.category(char) for char in shown} & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    assert len(shown.splitlines()) <= 1
    shown.encode()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Grüße, 语音 – ok", "Grüße, 语音 – ok"),  # noqa: RUF001
        ("a\nb\tc\r", "a\\nb\\tc\\r"),
        ("\x1b[2J\x00\x9b", "\\u001b[2J\\u0000\\u009b"),
        ("txt.\u202egpj", "txt.\\u202egpj"),
        ("caf\udce9", "caf\\xe9"),
        ("\ud800", "\\ud800"),
        ("\u2028\u200b", "\\u2028\\u200b"),
        ("\U000e0041x", "\\U000e0041x"),
    ],
)
def test_printable_shows_escapes(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(st.text(min_size=1), st.integers(1, 90))
def test_a_display_name_is_printable_and_no_longer_than_asked(path: str, max_chars: int) -> None:
    name = display_name(path, max_chars=max_chars)
    assert 0 < len(name) <= max_chars
    assert printable(name) == name


def test_a_display_name_is_the_last_part_shortened_in_the_middle() -> None:
    assert display_name(Path("/home/anna/talk.wav")) == "talk.wav"
    assert display_name("/home/anna/talks/") == "talks"
    assert display_name("/") == "/"
    assert display_name("evil\n.wav") == "evil\\n.wav"
    assert display_name("abcdefghijklmnopqrstuvwxyz.wav", max_chars=12) == "abcdefg….wav"


@given(st.integers(0, 10**10))
def test_clock_and_parse_clock_agree_to_the_millisecond(ms: int) -> None:
    assert round(parse_clock(clock(ms / 1000)) * 1000) == ms


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "00:00:00.000"),
        (62.345, "00:01:02.345"),
        (59.9996, "00:01:00.000"),
        (360_000, "100:00:00.000"),
        (-1, "00:00:00.000"),
    ],
)
def test_clock(seconds: float, text: str) -> None:
    assert clock(seconds) == text


def test_clock_for_srt_and_without_millis() -> None:
    assert clock(1.5, separator=",") == "00:00:01,500"
    assert clock(1.999, millis=False) == "00:00:01"


@pytest.mark.parametrize(
    ("text", "seconds"), [("90", 90), (" 1:30 ", 90), ("01:00:00.5", 3600.5), (".5", 0.5), ("90:00", 5400)]
)
def test_parse_clock(text: str, seconds: float) -> None:
    assert parse_clock(text) == seconds


@pytest.mark.parametrize(
    "text", ["", ":", "1:", "-5", "1:2:3:4", "1e3", "nan", "inf", ".", "1.2.3", "1 2", "²", "٣", "9" * 400]
)
def test_parse_clock_refuses_everything_else(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_clock(text)


@given(st.text(max_size=12))
def test_parse_clock_gives_a_finite_time_or_refuses(text: str) -> None:
    try:
        seconds = parse_clock(text)
    except ValueError:
        return
    assert 0 <= seconds < float("inf")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (9, "9 s"),
        (59.6, "1 min 00 s"),
        (750, "12 min 30 s"),
        (14_520, "4 h 02 min"),
        (-3, "0 s"),
        (3600, "1 h 00 min"),
    ],
)
def test_human_duration(seconds: float, text: str) -> None:
    assert human_duration(seconds) == text
