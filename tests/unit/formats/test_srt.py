"""SubRip, read back by a parser of its own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from app.core.formats import DEFAULT_LAYOUT, render
from app.core.transcript import Segment, Transcript

Build = Callable[..., Transcript]
Strategy = st.SearchStrategy[Transcript]
TIMES = re.compile(r"(\d\d+):([0-5]\d):([0-5]\d),(\d{3}) --> (\d\d+):([0-5]\d):([0-5]\d),(\d{3})")


@dataclass
class Read:
    start_ms: int
    end_ms: int
    lines: list[str]


def parsed(text: str) -> list[Read]:
    """Read SubRip as players do: blocks parted by empty lines, each numbered and timed."""
    found: list[Read] = []
    for block in filter(None, text.removesuffix("\n").split("\n\n")):
        number, times, *lines = block.split("\n")
        assert number == str(len(found) + 1)
        match = TIMES.fullmatch(times)
        assert match is not None
        assert lines
        part = [int(group) for group in match.groups()]
        start, end = (((part[at] * 60 + part[at + 1]) * 60 + part[at + 2]) * 1000 + part[at + 3] for at in (0, 4))
        found.append(Read(start, end, lines))
    return found


def bare(text: str) -> str:
    """Undo what SubRip cannot say, and leave out spaces, controls and hyphens."""
    same = text.replace("‹", "<").replace("⧵", "\\").replace("-", "")  # noqa: RUF001
    same = re.sub("[\ud800-\udfff]", "\ufffd", same)
    return "".join(c for c in same if not (c.isspace() or unicodedata.category(c) == "Cc" or c == "\ufeff"))


def test_looks_like_this(transcript_of: Build) -> None:
    transcript = transcript_of(
        Segment(start_s=1.24, end_s=3.5, text=" Hello there."),
        Segment(start_s=3661.0, end_s=3663.0, text=" Who is it?", speaker="Anna"),
    )
    assert render("srt", transcript) == (
        "1\n00:00:01,240 --> 00:00:03,500\nHello there.\n\n2\n01:01:01,000 --> 01:01:03,000\nAnna: Who is it?\n"
    )


def test_markup_and_arrows_are_disarmed(transcript_of: Build) -> None:
    text = " <font size=9>a</font> {\\an8} 1 < 2\n\n00:00:01,000 ---> 00:00:02,000"
    (cue,) = parsed(render("srt", transcript_of(Segment(start_s=0, end_s=2, text=text))))
    shown = " ".join(cue.lines)
    assert shown == "‹font size=9>a‹/font> {⧵an8} 1 < 2 00:00:01,000 -> 00:00:02,000"  # noqa: RUF001


def test_an_empty_transcript_is_one_line_break(transcript_of: Build) -> None:
    assert render("srt", transcript_of()) == "\n"
    assert render("srt", transcript_of(Segment(start_s=0, end_s=1, text=" "))) == "\n"


@given(data=st.data())
def test_all_words_come_back_in_order(data: st.DataObject, english: Strategy) -> None:
    transcript = data.draw(english)
    cues = parsed(render("srt", transcript))
    text = " ".join(" ".join(cue.lines) for cue in cues)
    words = re.sub(r"(\bA|Barth[a-z]* ?[A-Za-z]*…?): ", "", text).split()
    assert words == "".join(segment.text for segment in transcript.segments).split()
    limits = DEFAULT_LAYOUT.subtitles
    assert all(len(line) <= limits.max_chars_per_line for cue in cues for line in cue.lines)
    assert all(len(cue.lines) <= limits.max_lines for cue in cues)
    assert all(0 < cue.end_ms - cue.start_ms <= limits.max_duration_s * 1000 for cue in cues)
    assert [cue.start_ms for cue in cues] == sorted(cue.start_ms for cue in cues)


@given(data=st.data())
def test_no_text_gets_lost_or_breaks_the_file(data: st.DataObject, wild_transcript: Strategy) -> None:
    transcript = data.draw(wild_transcript)
    written = render("srt", transcript)
    cues = parsed(written)
    said = [bare(s.text) or bare("".join(w.text for w in s.words)) for s in transcript.segments if not s.speaker]
    shown = sorted("".join(bare(line) for cue in cues for line in cue.lines))
    for char in set("".join(said)):
        assert shown.count(char) >= "".join(said).count(char)
    assert len(re.findall("-->", written)) == len(cues)
    assert written.encode().endswith(b"\n")
