"""What a layout shows and hides in the formats for reading."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from markdown_it import MarkdownIt

from app.core.formats import Layout, TextLayout, render
from app.core.formats.blocks import marked_doubts
from app.core.transcript import Flag, Segment, Transcript, Word

Build = Callable[..., Transcript]


@pytest.fixture
def talk(transcript_of: Build) -> Transcript:
    return transcript_of(
        Segment(start_s=1, end_s=2, text=" Hello there.", speaker="Anna"),
        Segment(start_s=2, end_s=3, text=" Good day.", speaker="Anna"),
        Segment(start_s=3, end_s=4, text=" And you?", speaker="Bo"),
    )


def shown(transcript: Transcript, name: str = "txt", **options: Any) -> str:
    return render(name, transcript, Layout(text=TextLayout(**options), title="A talk", date="2026-05-01"))


def test_paragraphs_may_have_times(talk: Transcript) -> None:
    assert shown(talk, paragraphs=True) == (
        "[00:00:01]  Anna: Hello there. Good day.\n\n[00:00:03]  Bo: And you?\n"
    )


def test_segments_may_go_without_times_and_speakers(talk: Transcript) -> None:
    assert shown(talk, paragraphs=False, times=False) == "Anna: Hello there.\nAnna: Good day.\nBo: And you?\n"
    assert shown(talk, paragraphs=False, times=False, speakers=False) == "Hello there.\nGood day.\nAnd you?\n"


def test_hidden_speakers_still_part_paragraphs(talk: Transcript) -> None:
    assert shown(talk, times=False, speakers=False) == "Hello there. Good day.\n\nAnd you?\n"


def test_numbers_stand_in_a_column(transcript_of: Build) -> None:
    many = transcript_of(*(Segment(start_s=n, end_s=n + 1, text=" Yes.") for n in range(10)))
    lines = shown(many, paragraphs=False, times=False, numbers=True).splitlines()
    assert (lines[0], lines[9]) == (" 1  Yes.", "10  Yes.")


def test_the_header_has_title_date_and_facts(talk: Transcript) -> None:
    lines = shown(talk, header=True, times=False).splitlines()
    assert lines[:4] == ["A talk", "======", "Date: 2026-05-01", "Source: talk.wav"]
    assert "# A talk" in shown(talk, "md")
    assert shown(talk, "md", header=False).startswith("**\\[00:00:01\\]** **Anna:** Hello")


@pytest.mark.parametrize("said", ["- no list", "1. no list", "+ no list", "12) no list", "= no heading", "---"])
def test_text_that_starts_a_line_of_markdown_is_a_paragraph(said: str, transcript_of: Build) -> None:
    written = shown(
        transcript_of(Segment(start_s=0, end_s=1, text="Above"), Segment(start_s=9, end_s=10, text=said)),
        "md",
        header=False,
        times=False,
    )
    tokens = MarkdownIt().parse(written)
    assert [token.type for token in tokens[3:]] == ["paragraph_open", "inline", "paragraph_close"]
    assert "".join(child.content for child in tokens[4].children or []) == said


def word(text: str, probability: float) -> Word:
    return Word(start_s=0, end_s=1, text=text, probability=probability)


def test_doubtful_words_have_a_mark(transcript_of: Build) -> None:
    words = (word(" Ask", 0.9), word(" Smith", 0.2), word(" now.", 0.8))
    talk = transcript_of(
        Segment(start_s=0, end_s=1, text=" Ask Smith now.", words=words),
        Segment(start_s=1, end_s=2, text=" Edited since.", words=(word(" Else", 0.1),)),
        Segment(start_s=2, end_s=3, text=" Again again.", flags=(Flag.REPEATED,)),
    )
    assert shown(talk, paragraphs=False, times=False, doubts=True) == (
        "Ask Smith [?] now.\nEdited since.\nAgain again. [?]\n"
    )
    assert "[?]" not in shown(talk)
    assert marked_doubts(talk).segments[1] == talk.segments[1]
