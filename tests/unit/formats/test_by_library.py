"""The formats that a library writes, read back by that library."""

from __future__ import annotations

import io
import unicodedata
import zipfile
from collections.abc import Callable

import docx
import pysubs2
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.formats import DEFAULT_LAYOUT, Layout, TextLayout, cues
from app.core.formats.blocks import blocks
from app.core.formats.facts import facts_of
from app.core.transcript import EngineInfo, Segment, Transcript
from app.services.file_formats import FILE_FORMATS

Build = Callable[..., Transcript]
Strategy = st.SearchStrategy[Transcript]
COMMANDS = st.sampled_from([r"{\an8}a", r"a\Nb\h", "{=1}", "Dialogue: 0,0:00:00.00", "[Events]", ", ,", "\r\n; x"])


def talk(*segments: Segment) -> Transcript:
    engine = EngineInfo(engine="faster-whisper", model="small")
    return Transcript(
        source_name="talk.wav",
        language="en",
        language_probability=None,
        duration_s=60,
        engine=engine,
        segments=segments,
    )


def substation(transcript: Transcript, layout: Layout = DEFAULT_LAYOUT) -> pysubs2.SSAFile:
    return pysubs2.SSAFile.from_string(FILE_FORMATS["ass"].encode(transcript, layout).decode(), "ass")


def word(transcript: Transcript, layout: Layout = DEFAULT_LAYOUT) -> docx.document.Document:
    return docx.Document(io.BytesIO(FILE_FORMATS["docx"].encode(transcript, layout)))


@settings(deadline=None, max_examples=20)
@given(texts=st.lists(st.text(max_size=20) | COMMANDS, max_size=4))
def test_substation_has_an_event_a_cue_and_no_commands(texts: list[str]) -> None:
    transcript = talk(
        *(Segment(start_s=5 * at, end_s=5 * at + 3, text=text, speaker=text) for at, text in enumerate(texts))
    )
    expected = cues(transcript, DEFAULT_LAYOUT.subtitles)
    events = substation(transcript).events
    assert len(events) == len(expected)
    for event, cue in zip(events, expected, strict=True):
        assert abs(event.start - cue.start_ms) <= 5
        assert abs(event.end - cue.end_ms) <= 5
        assert event.plaintext.count("\n") == len(cue.lines) - 1
        assert not event.is_comment
        assert "{" not in event.text


def test_substation_keeps_text_names_and_times_past_ten_hours(transcript_of: Build) -> None:
    late = Segment(start_s=43_200.12, end_s=43_202, text=r" {\an8}a\Nb, c", speaker="Bo, Jr.")
    (event,) = substation(transcript_of(late)).events
    assert (event.start, event.end) == (43_200_120, 43_202_000)
    assert event.plaintext == "(⧵an8)a⧵Nb, c"  # noqa: RUF001 (look-alikes on purpose)
    assert event.name == "Bo  Jr."
    (event,) = substation(transcript_of(late), Layout(text=TextLayout(speakers=False))).events
    assert event.name == ""


def spoken(document: docx.document.Document) -> list[str]:
    """Return the paragraphs of the body, without the marks that isolate times."""
    plain = str.maketrans("", "", "\u2066\u2069")
    body = [one for one in document.paragraphs if one.style is not None and one.style.name == "Normal"]
    return [one.text.translate(plain) for one in body]


@settings(deadline=None, max_examples=5)
@given(data=st.data())
def test_word_says_what_was_said(data: st.DataObject, wild_transcript: Strategy) -> None:
    transcript = data.draw(wild_transcript)
    plain = str.maketrans("", "", "\u2066\u2069")
    expected = [f"[{one.times}] {one.label}{one.text}" for one in blocks(transcript, DEFAULT_LAYOUT.text)]
    assert spoken(word(transcript)) == [
        "".join("\ufffd" if char in "\ufffe\uffff" else char for char in text).translate(plain)
        for text in expected
    ]


def test_word_has_title_facts_and_a_language(transcript_of: Build) -> None:
    talk = transcript_of(Segment(start_s=0, end_s=1, text=" Guten Tag.", speaker="Anna"), language="de")
    layout = Layout(title="Ein Gespräch", date="2026-05-01")
    document = word(talk, layout)
    assert [one.text for one in document.paragraphs if one.style.name == "Title"] == ["Ein Gespräch"]
    facts = [one.text for one in document.paragraphs if one.style.name == "Fact"]
    assert facts == [f"{name}: {value}" for name, value in facts_of(talk, layout)]
    assert facts[0] == "Date: 2026-05-01"
    languages = {one.get(qn("w:val")) for one in document.styles.element.iter(qn("w:lang"))}
    assert languages == {"de"}


def test_word_tells_nothing_of_its_making(transcript_of: Build) -> None:
    data = FILE_FORMATS["docx"].encode(transcript_of(Segment(start_s=0, end_s=1, text=" Hi.")), DEFAULT_LAYOUT)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        everything = b"".join(archive.read(name) for name in names)
    assert not [name for name in names if "thumbnail" in name]
    assert b"python-docx" not in everything


def test_word_counts_lines_itself(transcript_of: Build) -> None:
    talk = transcript_of(Segment(start_s=0, end_s=1, text=" Hi."))
    numbered = word(talk, Layout(text=TextLayout(numbers=True)))
    (setting,) = numbered.element.body.iter(qn("w:lnNumType"))
    assert setting.getnext().tag == qn("w:cols")  # the order that the schema asks for
    assert not list(word(talk).element.body.iter(qn("w:lnNumType")))


@pytest.mark.parametrize(("said", "is_rtl"), [("مرحبا", True), ("1 שלום", True), ("Hello שלום", False)])
def test_word_runs_the_way_the_text_does(said: str, *, is_rtl: bool, transcript_of: Build) -> None:
    (paragraph,) = word(
        transcript_of(Segment(start_s=0, end_s=1, text=said)), Layout(text=TextLayout(header=False))
    ).paragraphs
    assert bool(list(paragraph._p.iter(qn("w:bidi")))) == is_rtl
    assert unicodedata.normalize("NFC", paragraph.text).endswith(said)
