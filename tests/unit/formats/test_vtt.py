"""WebVTT, read back by a parser of its own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from app.core.formats import render
from app.core.transcript import Segment, Transcript

Build = Callable[..., Transcript]
Strategy = st.SearchStrategy[Transcript]
TIMES = re.compile(r"(\d\d+):([0-5]\d):([0-5]\d)\.(\d{3}) --> (\d\d+):([0-5]\d):([0-5]\d)\.(\d{3})")
VOICE = re.compile(r"<v ([^>\n]+)>")


@dataclass
class Read:
    start_ms: int
    end_ms: int
    speaker: str
    text: str


def unescaped(text: str) -> str:
    assert not re.search(r"[<>]|&(?!amp;|lt;|gt;)", text)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def parsed(text: str) -> list[Read]:
    """Read WebVTT by its grammar: a signature, then cues parted by empty lines."""
    header, *blocks = text.removesuffix("\n").split("\n\n")
    assert header == "WEBVTT"
    found: list[Read] = []
    for block in blocks:
        times, _, payload = block.partition("\n")
        match = TIMES.fullmatch(times)
        assert match is not None
        assert payload
        assert "-->" not in payload
        part = [int(group) for group in match.groups()]
        start, end = (((part[at] * 60 + part[at + 1]) * 60 + part[at + 2]) * 1000 + part[at + 3] for at in (0, 4))
        voice = VOICE.match(payload)
        speaker = unescaped(voice[1]) if voice else ""
        found.append(Read(start, end, speaker, unescaped(payload[voice.end() if voice else 0 :])))
    return found


def bare(text: str) -> str:
    same = re.sub("[\ud800-\udfff]", "\ufffd", text)
    return "".join(c for c in same if not (c.isspace() or unicodedata.category(c) == "Cc" or c == "\ufeff"))


def test_looks_like_this(transcript_of: Build) -> None:
    transcript = transcript_of(
        Segment(start_s=1.24, end_s=3.5, text=" Salt & pepper <b> --> x"),
        Segment(start_s=360_000.0, end_s=360_002.0, text=" Who is it?", speaker="Anna <3 & Bo"),
    )
    assert render("vtt", transcript) == (
        "WEBVTT\n\n"
        "00:00:01.240 --> 00:00:03.500\nSalt &amp; pepper &lt;b&gt; --&gt; x\n\n"
        "100:00:00.000 --> 100:00:02.000\n<v Anna &lt;3 &amp; Bo>Who is it?\n"
    )


def test_an_empty_transcript_is_only_the_signature(transcript_of: Build) -> None:
    assert render("vtt", transcript_of()) == "WEBVTT\n"


def test_blank_lines_and_controls_do_not_end_a_cue(transcript_of: Build) -> None:
    segment = Segment(start_s=0, end_s=2, text=" one\r\n\r\ntwo\x00\n\nNOTE three", speaker="A\n\nB")
    (cue,) = parsed(render("vtt", transcript_of(segment)))
    assert (cue.speaker, cue.text) == ("A B", "one two NOTE three")


@given(data=st.data())
def test_all_words_come_back_in_order(data: st.DataObject, english: Strategy) -> None:
    transcript = data.draw(english)
    cues = parsed(render("vtt", transcript))
    assert " ".join(cue.text for cue in cues).split() == "".join(s.text for s in transcript.segments).split()
    assert [cue.start_ms for cue in cues] == sorted(cue.start_ms for cue in cues)
    assert all(cue.start_ms < cue.end_ms for cue in cues)


@given(data=st.data())
def test_every_sign_survives_for_every_speaker(data: st.DataObject, wild_transcript: Strategy) -> None:
    transcript = data.draw(wild_transcript)
    cues = parsed(render("vtt", transcript))
    said = "".join(bare(s.text) or bare("".join(w.text for w in s.words)) for s in transcript.segments)
    assert sorted("".join(bare(cue.text) for cue in cues)) == sorted(said)
