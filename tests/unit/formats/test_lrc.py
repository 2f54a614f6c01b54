"""LRC, read back as players do."""

from __future__ import annotations

import re
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from app.core.formats import Layout, render
from app.core.transcript import Segment, Transcript

Build = Callable[..., Transcript]
Strategy = st.SearchStrategy[Transcript]
LINE = re.compile(r"\[(\d{2,}):([0-5]\d)\.(\d\d)\](.*)")


def parsed(text: str) -> list[tuple[int, str]]:
    """Return times in hundredths of a second, and what is shown from then on."""
    found = []
    for line in text.removesuffix("\n").split("\n") if text.strip() else []:
        match = LINE.fullmatch(line)
        assert match is not None, line
        assert LINE.match(match[4]) is None
        found.append(((int(match[1]) * 60 + int(match[2])) * 100 + int(match[3]), match[4]))
    return found


def test_looks_like_this(transcript_of: Build) -> None:
    transcript = transcript_of(
        Segment(start_s=1.239, end_s=3.5, text=" Hello there."),
        Segment(start_s=4.0, end_s=6.0, text=" Good morning."),
        Segment(start_s=6001.0, end_s=6003.0, text=" Who is it?", speaker="Anna"),
    )
    assert render("lrc", transcript, Layout(title="A\ntalk")) == (
        "[ti:A talk]\n[00:01.23]Hello there.\n[00:04.00]Good morning.\n[00:06.00]\n"
        "[100:01.00]Anna: Who is it?\n[100:03.00]\n"
    )


def test_what_looks_like_a_time_or_a_tag_is_disarmed(transcript_of: Build) -> None:
    text = " [00:01.00] [ar: me] <00:02.00> [sic] 1 < 2"
    lines = parsed(render("lrc", transcript_of(Segment(start_s=0, end_s=5, text=text))))
    shown = " ".join(line for _, line in lines).strip()
    assert shown == "［00:01.00] ［ar: me] ‹00:02.00> [sic] 1 < 2"  # noqa: RUF001


def test_an_empty_transcript_is_one_line_break(transcript_of: Build) -> None:
    assert render("lrc", transcript_of()) == "\n"


@given(st.data())
def test_any_transcript_is_lines_in_order(wild_transcript: Strategy, data: st.DataObject) -> None:
    lines = parsed(render("lrc", data.draw(wild_transcript)))
    starts = [start for start, text in lines if text]
    assert starts == sorted(starts)
