"""Each guard marks what it is for, and leaves ordinary speech alone."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.guards import marked
from app.core.transcript import Flag, Segment

ORDINARY = (
    ("en", " Well, I don't think that's what he's said; it's what we've all heard before.", 3.5),
    ("en", " No, no, no, no, no!", 2.0),
    ("en", " Call me on five five five, oh one, oh one, nine nine.", 4.0),
    ("en", " I don't think it's what he's got.", 1.1),
    ("de", " Die Rindfleischetikettierungsüberwachungsaufgabenübertragung kam ins Gespräch.", 4.0),
    ("hi", " नमस्ते दोस्तों आज हम हिंदी में बात करेंगे", 1.5),
    ("th", "สวัสดีครับวันนี้เราจะพูดถึงเรื่องการรู้จำเสียงพูดภาษาไทย", 4.0),
    ("zh", "我们今天要讨论的是语音识别技术，它可以把声音转换成文字。", 5.0),  # noqa: RUF001
    ("ko", " 안녕하세요 여러분 오늘은 음성 인식에 대해 이야기하겠습니다.", 4.0),
    ("ar", " مرحبا بكم في هذا البرنامج الجديد", 2.5),
)


def said(text: str, seconds: float = 5.0, **fields: float) -> Segment:
    return Segment(start_s=10.0, end_s=10.0 + seconds, text=text, **fields)  # type: ignore[arg-type]


def flags(segment: Segment, *before: Segment, silent_share: float = 0.1) -> tuple[Flag, ...]:
    return marked(segment, before, silent_share=silent_share).flags


@pytest.mark.parametrize(("_language", "text", "seconds"), ORDINARY)
def test_ordinary_speech_gets_no_flag(_language: str, text: str, seconds: float) -> None:
    segment = said(text, seconds, compression_ratio=1.4)
    assert flags(segment, said(" Something else before that."), silent_share=0.4) == ()


@pytest.mark.parametrize(
    "text",
    [
        " you" * 6,
        " thank you" * 4,
        " in the end," * 4,
        " we will see you tomorrow." * 3,
        " And then it goes on and on again." * 3,
        "好的。" * 4,
        " ठीक है" * 4,
        " Before. go on go on go on go on after",
    ],
)
def test_a_loop_is_repeated(text: str) -> None:
    assert Flag.REPEATED in flags(said(text, 30))


@pytest.mark.parametrize(
    "text", [" you" * 5, " thank you" * 3, " in the end" * 3, " see you all tomorrow" * 2, " की का के को कि कू"]
)
def test_a_phrase_said_a_little_less_often_is_not(text: str) -> None:
    assert flags(said(text, 30)) == ()


def test_the_same_sentence_a_fourth_time_is_repeated() -> None:
    again, other = said(" We are going home now."), said(" We are not going home.")
    assert flags(again, again, again, again) == (Flag.REPEATED,)
    assert flags(again, again, again) == ()
    assert flags(again, again, other, again) == ()
    assert flags(said(" Yes."), said(" Yes."), said(" Yes."), said(" Yes.")) == ()


def test_text_over_silence_is_marked() -> None:
    assert flags(said(" Hello again."), silent_share=0.9) == (Flag.OVER_SILENCE,)
    assert flags(said(" ... "), silent_share=1.0) == ()
    assert flags(said(" Hello again."), silent_share=0.7) == ()


def test_impossible_speed_is_marked() -> None:
    eight = " one two three four five six seven eight"
    assert flags(said(eight, 1.0)) == (Flag.WORD_RATE,)
    assert flags(said(eight, 1.2)) == ()
    assert flags(said(" one two three", 0.1)) == ()
    assert flags(said(eight, 0.0)) == (Flag.WORD_RATE,)
    assert flags(said("我们今天要讨论的是语音识别技术" * 2 + "它可以把声音转换成文字" * 6, 1.0))[-1:] == (
        Flag.WORD_RATE,
    )


def test_compressible_text_is_marked() -> None:
    assert flags(said(" Some words here.", compression_ratio=2.5)) == (Flag.COMPRESSIBLE,)
    assert flags(said(" Some words here.", compression_ratio=2.4)) == ()
    assert flags(said(" Some words here.")) == ()


@pytest.mark.parametrize(
    "text",
    [
        " Thanks for watching!",
        "Untertitelung des ZDF, 2020",
        " Sous-titres re\u0301alise\u0301s par la communaute\u0301 d'Amara.org",
    ],
)
def test_known_phantoms_are_marked(text: str) -> None:
    assert flags(said(text)) == (Flag.PHANTOM,)


def test_a_phantom_within_a_sentence_is_speech() -> None:
    assert flags(said(" She said thanks for watching the dog.")) == ()


@given(text=st.text(), start=st.floats(0, 100), end=st.floats(0, 100), share=st.floats(0, 1))
def test_a_guard_marks_and_never_changes_or_drops(text: str, start: float, end: float, share: float) -> None:
    segment = Segment(start_s=start, end_s=end, text=text)
    result = marked(segment, [segment] * 4, silent_share=share)
    assert dataclasses.replace(result, flags=()) == segment
