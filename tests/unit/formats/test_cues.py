"""The cues that both subtitle formats are made of."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Code, OptionError
from app.core.formats import Cue, SubtitleLayout, cues
from app.core.transcript import Segment, Transcript, Word

Build = Callable[..., Transcript]
Strategy = st.SearchStrategy[Transcript]

LAYOUTS = st.builds(
    SubtitleLayout,
    max_chars_per_line=st.integers(8, 60),
    max_lines=st.integers(1, 4),
    max_duration_s=st.sampled_from([1.0, 2.5, 7.0]),
    min_duration_s=st.sampled_from([0.0, 0.8, 1.0]),
)


def squeezed(text: str) -> str:
    """Leave only what must never get lost: no spaces, no controls."""
    safe = "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
    return "".join(
        char for char in safe if not (char.isspace() or unicodedata.category(char) == "Cc" or char == "\ufeff")
    )


def width(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1 for char in line)


def words_of(text: str, start_s: float, end_s: float) -> tuple[Word, ...]:
    """Share out the time evenly among the spaced words."""
    parts = [f" {part}" for part in text.split()]
    step = (end_s - start_s) / len(parts)
    return tuple(
        Word(start_s=start_s + at * step, end_s=start_s + (at + 1) * step, text=part, probability=0.9)
        for at, part in enumerate(parts)
    )


def by_speaker(found: list[Cue]) -> list[list[Cue]]:
    names = dict.fromkeys(cue.speaker for cue in found)
    return [[cue for cue in found if cue.speaker == name] for name in names]


def assert_sound_times(found: list[Cue], layout: SubtitleLayout) -> None:
    assert all(0 <= cue.start_ms < cue.end_ms for cue in found)
    assert all(cue.end_ms - cue.start_ms <= layout.max_duration_s * 1000 for cue in found)
    assert [cue.start_ms for cue in found] == sorted(cue.start_ms for cue in found)
    for of_one in by_speaker(found):
        assert all(before.end_ms <= after.start_ms for before, after in itertools.pairwise(of_one))


@given(data=st.data(), layout=LAYOUTS)
def test_english_keeps_every_word_whole_and_in_order_within_all_limits(
    data: st.DataObject, layout: SubtitleLayout, english: Strategy
) -> None:
    transcript = data.draw(english)
    found = cues(transcript, layout)
    assert (
        " ".join(" ".join(cue.lines) for cue in found).split()
        == "".join(s.text for s in transcript.segments).split()
    )
    assert all(width(line) <= layout.max_chars_per_line for cue in found for line in cue.lines)
    assert all(1 <= len(cue.lines) <= layout.max_lines for cue in found)
    assert_sound_times(found, layout)


@given(data=st.data(), layout=LAYOUTS)
def test_names_stay_within_the_limits_too(data: st.DataObject, layout: SubtitleLayout, english: Strategy) -> None:
    found = cues(data.draw(english), layout, with_names=True)
    assert all(width(line) <= layout.max_chars_per_line for cue in found for line in cue.lines)
    assert all(len(cue.lines) <= layout.max_lines for cue in found)
    assert all(":" in cue.lines[0] for cue in found if cue.speaker)


@given(data=st.data(), layout=LAYOUTS)
def test_chinese_breaks_without_spaces_within_all_limits(
    data: st.DataObject, layout: SubtitleLayout, chinese: Strategy
) -> None:
    transcript = data.draw(chinese)
    found = cues(transcript, layout)
    assert "".join("".join(cue.lines) for cue in found) == "".join(s.text for s in transcript.segments)
    assert all(width(line) <= layout.max_chars_per_line for cue in found for line in cue.lines)
    assert_sound_times(found, layout)


@given(data=st.data(), layout=LAYOUTS)
def test_chinese_words_stay_whole(data: st.DataObject, layout: SubtitleLayout, chinese: Strategy) -> None:
    transcript = data.draw(chinese)
    lines = [line for cue in cues(transcript, layout) for line in cue.lines]
    line_ends = set(itertools.accumulate(len(line) for line in lines))
    at = 0
    for segment in transcript.segments:
        for word in segment.words:
            assert not line_ends & set(range(at + 1, at + len(word.text)))
            at += len(word.text)
        at += 0 if segment.words else len(segment.text)


@given(data=st.data(), layout=LAYOUTS)
def test_nothing_raises_or_loses_text_whatever_comes_in(
    data: st.DataObject, layout: SubtitleLayout, wild_transcript: Strategy
) -> None:
    transcript = data.draw(wild_transcript)
    found = cues(transcript, layout)
    assert_sound_times(found, layout)
    assert all(cue.lines and all(line.strip() for line in cue.lines) for cue in found)
    expected = [squeezed(s.text) or squeezed("".join(w.text for w in s.words)) for s in transcript.segments]
    assert sorted("".join(squeezed(line) for cue in found for line in cue.lines)) == sorted("".join(expected))
    for cue in found:
        assert len(cue.lines) <= layout.max_lines
        for line in cue.lines:
            assert width(line) <= layout.max_chars_per_line or " " not in line


def test_a_layout_out_of_bounds_is_refused() -> None:
    wrong: list[dict[str, Any]] = [
        {"max_chars_per_line": 7},
        {"max_lines": 0},
        {"max_duration_s": float("nan")},
        {"max_duration_s": float("inf")},
        {"min_duration_s": -0.1},
        {"min_duration_s": 7.5},
    ]
    for fields in wrong:
        with pytest.raises(OptionError) as caught:
            SubtitleLayout(**fields)
        assert caught.value.code is Code.OPTION_INVALID
        assert caught.value.params["option"] in fields


def test_breaks_come_after_punctuation_and_lines_are_even(transcript_of: Build) -> None:
    text = (
        "Ladies and gentlemen, it is a great pleasure to be here tonight. I would like to begin by thanking the "
        "people who made this possible, and of course my family, who waited."
    )
    found = cues(
        transcript_of(Segment(start_s=1, end_s=13, text=" " + text, words=words_of(text, 1, 13))),
        SubtitleLayout(),
    )
    assert [cue.lines for cue in found] == [
        ("Ladies and gentlemen, it is a", "great pleasure to be here tonight."),
        ("I would like to begin by thanking", "the people who made this possible,"),
        ("and of course my family, who waited.",),
    ]
    assert [(cue.start_ms, cue.end_ms) for cue in found] == [(1000, 5500), (5500, 10375), (10375, 13000)]


def test_a_word_longer_than_a_line_stands_alone_unbroken(transcript_of: Build) -> None:
    long = "Donaudampfschifffahrtsgesellschaft"
    found = cues(
        transcript_of(Segment(start_s=0, end_s=3, text=f" die {long} ruft")),
        SubtitleLayout(max_chars_per_line=20, max_lines=3),
    )
    assert [cue.lines for cue in found] == [("die", long, "ruft")]


def test_thai_breaks_only_between_known_words(transcript_of: Build) -> None:
    parts = ["สวัสดี", "ครับ", "วันนี้", "เรา", "จะ", "พูดถึง", "เรื่อง", "การ"]
    words = tuple(Word(start_s=i, end_s=i + 1, text=part, probability=1) for i, part in enumerate(parts))
    layout = SubtitleLayout(max_chars_per_line=16, max_lines=4, max_duration_s=20)
    (cue,) = cues(transcript_of(Segment(start_s=0, end_s=8, text="".join(parts), words=words)), layout)
    ends = set(itertools.accumulate(map(len, parts)))
    assert len(cue.lines) > 1
    assert set(itertools.accumulate(map(len, cue.lines))) <= ends
    (unknown,) = cues(transcript_of(Segment(start_s=0, end_s=8, text="".join(parts))), layout)
    assert unknown.lines == ("".join(parts),)


def test_no_line_starts_with_closing_punctuation(transcript_of: Build) -> None:
    text = "我们今天讨论语音识别、它很有用。请认真听。"
    found = cues(transcript_of(Segment(start_s=0, end_s=6, text=text)), SubtitleLayout(max_chars_per_line=10))
    lines = [line for cue in found for line in cue.lines]
    assert "".join(lines) == text
    assert not any(line.startswith(("、", "。")) for line in lines)


def test_a_hyphenated_or_nonbreaking_pair_stays_together(transcript_of: Build) -> None:
    texts = [" twenty", "-one", " c'est", " vrai\xa0!"]
    words = tuple(Word(start_s=i, end_s=i + 1, text=text, probability=1) for i, text in enumerate(texts))
    segment = Segment(start_s=0, end_s=4, text="".join(texts), words=words)
    found = cues(transcript_of(segment), SubtitleLayout(max_chars_per_line=8, max_lines=1))
    assert [cue.lines for cue in found] == [("twenty-one",), ("c'est",), ("vrai\xa0!",)]


def test_text_that_differs_from_its_words_wins(transcript_of: Build) -> None:
    segment = Segment(start_s=0, end_s=2, text=" corrected by hand", words=words_of("wrong words", 0, 2))
    assert [cue.lines for cue in cues(transcript_of(segment), SubtitleLayout())] == [("corrected by hand",)]


def test_words_stand_in_for_missing_text(transcript_of: Build) -> None:
    segment = Segment(start_s=0, end_s=2, text=" ", words=words_of("only words", 0, 2))
    assert [cue.lines for cue in cues(transcript_of(segment), SubtitleLayout())] == [("only words",)]


def test_a_long_silence_between_words_ends_the_cue(transcript_of: Build) -> None:
    words = (*words_of("before", 0, 1), *words_of("after", 3, 4))
    segment = Segment(start_s=0, end_s=4, text=" before after", words=words)
    found = cues(transcript_of(segment), SubtitleLayout(min_duration_s=0))
    assert [(cue.start_ms, cue.end_ms, cue.lines) for cue in found] == [
        (0, 1000, ("before",)),
        (3000, 4000, ("after",)),
    ]


def test_a_short_cue_stays_on_until_the_next(transcript_of: Build) -> None:
    found = cues(
        transcript_of(
            Segment(start_s=1, end_s=1.2, text=" Yes."),
            Segment(start_s=1.5, end_s=1.6, text=" No.", speaker="Anna"),
        ),
        SubtitleLayout(min_duration_s=1),
    )
    assert [(cue.start_ms, cue.end_ms) for cue in found] == [(1000, 1500), (1500, 2500)]


def test_speakers_may_talk_at_once_but_one_speaker_not_twice(transcript_of: Build) -> None:
    found = cues(
        transcript_of(
            Segment(start_s=0, end_s=5, text=" left", speaker="L"),
            Segment(start_s=1, end_s=2, text=" right", speaker="R"),
            Segment(start_s=3, end_s=4, text=" left again", speaker="L"),
        ),
        SubtitleLayout(),
    )
    assert [(cue.start_ms, cue.end_ms, cue.speaker) for cue in found] == [
        (0, 3000, "L"),
        (1000, 2000, "R"),
        (3000, 4000, "L"),
    ]


def test_one_stray_word_time_does_not_move_its_neighbours_out_of_the_segment(transcript_of: Build) -> None:
    words = (
        Word(start_s=900, end_s=901, text=" one", probability=1),
        Word(start_s=1, end_s=2, text=" two", probability=1),
    )
    segment = Segment(start_s=0, end_s=2, text=" one two", words=words)
    (cue, after) = cues(transcript_of(segment, Segment(start_s=2, end_s=4, text=" three")), SubtitleLayout())
    assert cue.lines == ("one two",)
    assert after.start_ms <= 2001


def test_a_very_long_segment_is_laid_out_in_reasonable_time(transcript_of: Build) -> None:
    text = " word" * 20_000
    found = cues(transcript_of(Segment(start_s=0, end_s=3600, text=text)), SubtitleLayout())
    assert sum(line.count("word") for cue in found for line in cue.lines) == 20_000


def test_a_no_break_space_never_stands_alone(transcript_of: Build) -> None:
    transcript = transcript_of(Segment(start_s=0, end_s=2, text="\u0e5c\xa0\r0"))
    layout = SubtitleLayout(max_chars_per_line=8, max_lines=1, max_duration_s=1.0, min_duration_s=0.0)
    assert [line for cue in cues(transcript, layout) for line in cue.lines] == ["\u0e5c\xa0", "0"]
