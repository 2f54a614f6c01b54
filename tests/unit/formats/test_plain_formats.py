"""The formats without cues: txt, tsv and md, and the registry of all."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.core.errors import Code, OptionError, WarningCode
from app.core.formats import FORMATS, Layout, TextLayout, render
from app.core.formats.cleaning import joined
from app.core.transcript import EngineInfo, Flag, Notice, Segment, Transcript

Build = Callable[..., Transcript]
Strategy = st.SearchStrategy[Transcript]
PARAGRAPHS = Layout(text=TextLayout(times=False))


def lines_of(text: str) -> list[str]:
    """Split at line feeds only."""
    assert text.endswith("\n")
    return text[:-1].split("\n")


@pytest.fixture
def talk(transcript_of: Build) -> Transcript:
    return transcript_of(
        Segment(start_s=1.24, end_s=3.5, text=" Hello\tthere."),
        Segment(start_s=5.5, end_s=6.0, text=" Still\nme.\x00"),
        Segment(start_s=8.001, end_s=9.0, text=" After a pause."),
        Segment(start_s=9.0, end_s=10.0, text=" Who is it?", speaker="Anna"),
        Segment(start_s=10.0, end_s=11.0, text="  ", speaker="Bo"),
        Segment(start_s=10.0, end_s=11.0, text="Me again.", speaker="Anna", flags=(Flag.REPEATED,)),
    )


def test_txt_has_one_timed_line_per_segment(talk: Transcript) -> None:
    assert render("txt", talk) == (
        "[00:00:01.240 → 00:00:03.500]  Hello there.\n"
        "[00:00:05.500 → 00:00:06.000]  Still me.\n"
        "[00:00:08.001 → 00:00:09.000]  After a pause.\n"
        "[00:00:09.000 → 00:00:10.000]  Anna: Who is it?\n"
        "[00:00:10.000 → 00:00:11.000]  Anna: Me again.\n"
    )


def test_txt_without_times_has_paragraphs(talk: Transcript) -> None:
    assert render("txt", talk, PARAGRAPHS) == (
        "Hello there. Still me.\n\nAfter a pause.\n\nAnna: Who is it? Me again.\n"
    )


def test_tsv_is_what_whisper_writes(talk: Transcript) -> None:
    assert render("tsv", talk).splitlines()[:3] == [
        "start\tend\ttext",
        "1240\t3500\tHello there.",
        "5500\t6000\tStill me.",
    ]


def test_md_has_title_facts_and_timed_paragraphs(talk: Transcript) -> None:
    assert render("md", talk) == (
        "# talk.wav\n\n"
        "- Source: talk.wav\n"
        "- Length: 1 min 00 s\n"
        "- Language: en\n"
        "- Engine: faster-whisper (cpu, int8)\n"
        "- Model: small\n"
        "- Please check: 1 passage(s) may be wrong, at 00:00:10\n\n"
        "**\\[00:00:01\\]** Hello there. Still me.\n\n"
        "**\\[00:00:08\\]** After a pause.\n\n"
        "**\\[00:00:09\\]** **Anna:** Who is it? Me again.\n"
    )


def test_md_names_warnings_translation_and_an_unfinished_end(transcript_of: Build) -> None:
    transcript = transcript_of(
        notices=(Notice(code=WarningCode.NO_SPEECH),),
        task="translate",
        language_probability=0.98,
        is_complete=False,
    )
    written = render("md", transcript)
    assert "- Warning: No speech was found in this file.\n" in written
    assert "- Warning: This transcript is unfinished: the recording goes on after its end.\n" in written
    assert "- Language: en (98% sure), translated into English\n" in written


def visible(token: Token) -> str:
    """Give what a reader sees of an inline token; markup other than bold is a failure."""
    kinds = {child.type for child in token.children or ()}
    assert kinds <= {"text", "strong_open", "strong_close", "text_special"}
    return "".join(child.content for child in token.children or ())


def inline_tokens(written: str) -> list[Token]:
    parser = MarkdownIt("commonmark").enable(["strikethrough", "table"])
    return [token for token in parser.parse(written) if token.type == "inline"]


@example(text="~~a~~ **b** _c_ `d` [e](f) ![g](h) <i> &amp; \\* <http://j> | k\n- l\n# m\n1. n\n```")
@given(text=st.text(st.sampled_from("\\`*_{}[]()#+-.!|<>&~:/$=ab1 \t\n"), max_size=40))
def test_markdown_signs_show_as_themselves(text: str) -> None:
    segment = Segment(start_s=0, end_s=1, text=f"x {text} y", speaker=f"S{text}e")
    transcript = Transcript(
        source_name=f"n{text}n",
        language="en",
        language_probability=None,
        duration_s=1,
        engine=EngineInfo(engine="e", model="m"),
        segments=(segment,),
    )
    shown = [visible(token) for token in inline_tokens(render("md", transcript))]
    assert shown[0] == " ".join(f"n{text}n".split())
    assert shown[-1] == " ".join(f"[00:00:00] S{text}e: x {text} y".split())


@given(data=st.data())
def test_no_transcript_breaks_the_structure_of_markdown(data: st.DataObject, wild_transcript: Strategy) -> None:
    transcript = data.draw(wild_transcript)
    written = render("md", transcript)
    title, facts, *rest = written.removesuffix("\n").split("\n\n")
    assert title.startswith("# ")
    assert all(line.startswith("- ") for line in facts.split("\n"))
    assert all(line.startswith("**\\[") and "\n" not in line for line in rest)
    assert len(inline_tokens(written)) == 1 + len(facts.split("\n")) + len(rest)
    for token in inline_tokens(written):
        visible(token)


@given(data=st.data())
def test_text_formats_keep_one_segment_per_line_whatever_comes_in(
    data: st.DataObject, wild_transcript: Strategy
) -> None:
    transcript = data.draw(wild_transcript)
    rows = lines_of(render("tsv", transcript))
    assert len(rows) == 1 + len(transcript.segments)
    assert all(row.count("\t") == 2 for row in rows)
    assert all(cell.isdigit() for row in rows[1:] for cell in row.split("\t")[:2])
    texts = [row.split("\t")[2] for row in rows[1:]]
    timed = [line for line in lines_of(render("txt", transcript)) if line]
    assert len(timed) == sum(bool(text) for text in texts)
    assert all(line.endswith(text) for line, text in zip(timed, filter(None, texts), strict=True))
    plain = render("txt", transcript, PARAGRAPHS)
    assert all("".join(text.split()) in "".join(plain.split()) for text in texts)


@given(data=st.data())
def test_every_format_is_clean_utf8_and_ends_with_one_newline(
    data: st.DataObject, wild_transcript: Strategy
) -> None:
    transcript = data.draw(wild_transcript)
    for name in FORMATS:
        written = render(name, transcript)
        written.encode()
        assert written.endswith("\n")
        assert not written.endswith(("\n\n", "\r\n\r\n"))
        assert written.startswith("\ufeff") == (name == "csv")
        breaks = written.replace("\r\n", "\n") if name == "csv" else written
        assert {char for char in breaks if unicodedata.category(char) == "Cc"} <= {"\n", "\t"}


def test_lone_surrogates_become_the_replacement_character(transcript_of: Build) -> None:
    segment = Segment(start_s=0, end_s=1, text=" a\udce9b")
    for name in FORMATS:
        assert "a\ufffdb" in render(name, transcript_of(segment))


def test_bidi_marks_stay_in_speech_but_not_in_names(transcript_of: Build) -> None:
    segment = Segment(start_s=0, end_s=2, text=" \u200fعربي\u200f", speaker="A\u202eb")
    for name in ("txt", "srt", "md"):
        written = render(name, transcript_of(segment))
        assert "\u200fعربي\u200f" in written
        assert "\u202e" not in written


def test_segments_join_by_their_own_spaces() -> None:
    assert joined([" Hello.", " World"]) == "Hello. World"
    assert joined(["Hello.", "World"]) == "Hello. World"
    assert joined(["你好。", "世界"]) == "你好。世界"
    assert joined(["สวัสดี", "ครับ"]) == "สวัสดีครับ"
    assert joined(["a ", "", " \n", "b"]) == "a b"


def test_the_registry_names_the_formats_that_need_no_library() -> None:
    assert {name: one.suffix for name, one in FORMATS.items()} == {
        "txt": ".txt",
        "srt": ".srt",
        "vtt": ".vtt",
        "lrc": ".lrc",
        "json": ".json",
        "tsv": ".tsv",
        "csv": ".csv",
        "md": ".md",
        "html": ".html",
    }
    assert all(one.name == name for name, one in FORMATS.items())


def test_an_unknown_format_is_refused(transcript_of: Build) -> None:
    with pytest.raises(OptionError) as caught:
        render("docx", transcript_of())
    assert caught.value.code is Code.OPTION_INVALID
    assert caught.value.params == {"option": "format", "value": "docx"}
