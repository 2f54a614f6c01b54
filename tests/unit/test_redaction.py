"""What is redacted is nowhere: not in text, words, tokens, nor in any file that is made of it."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.formats import Layout, TextLayout
from app.core.redaction import Redaction, places_taken, redacted
from app.core.transcript import EngineInfo, Segment, Transcript, Word
from app.services.file_formats import FILE_FORMATS


def said(*texts: str, start_s: float = 0.0, with_words: bool = True) -> Segment:
    """Give a segment in which each word takes a second."""
    words = tuple(
        Word(start_s=start_s + at, end_s=start_s + at + 1, text=f" {text}", probability=0.9)
        for at, text in enumerate(texts)
    )
    return Segment(
        start_s=start_s,
        end_s=start_s + len(texts),
        text="".join(word.text for word in words),
        words=words if with_words else (),
        tokens=(1, 2, 3),
        compression_ratio=1.4,
    )


def talk(*segments: Segment) -> Transcript:
    return Transcript(
        source_name="talk.wav",
        language="en",
        language_probability=None,
        duration_s=60,
        engine=EngineInfo(engine="faster-whisper", model="small"),
        segments=segments,
    )


def texts(transcript: Transcript) -> list[str]:
    return [segment.text for segment in transcript.segments]


def test_words_give_way_to_one_label_by_their_times() -> None:
    before = talk(said("my", "name", "is", "Jane", "Roe,", "hello."))
    after = redacted(before, [Redaction(start_s=3, end_s=5)])
    (segment,) = after.segments
    assert segment.text == " my name is [redacted] hello."
    assert [word.text for word in segment.words] == [" my", " name", " is", " [redacted]", " hello."]
    assert (segment.words[3].start_s, segment.words[3].end_s) == (3, 5)
    assert (segment.tokens, segment.compression_ratio) == ((), None)
    assert (segment.start_s, segment.end_s) == (0, 6)


def test_a_word_that_is_touched_goes_and_a_word_beside_it_stays() -> None:
    before = talk(said("one", "two", "three"))
    assert texts(redacted(before, [Redaction(start_s=1.99, end_s=2)])) == [" one [redacted] three"]
    assert texts(redacted(before, [Redaction(start_s=1, end_s=2.0004)])) == [" one [redacted] three"]


def test_labels_say_why_and_stand_side_by_side() -> None:
    after = redacted(
        talk(said("one", "two", "three")),
        [Redaction(start_s=1, end_s=2, label="date\nof birth"), Redaction(start_s=0, end_s=1, label="name")],
    )
    assert texts(after) == [" [redacted: name] [redacted: date of birth] three"]


def test_a_redaction_over_several_segments_leaves_a_label_in_each() -> None:
    before = talk(said("one", "two"), said("three", "four", start_s=2), said("five", "six", start_s=4))
    assert texts(redacted(before, [Redaction(start_s=1, end_s=5)])) == [
        " one [redacted]",
        " [redacted]",
        " [redacted] six",
    ]


def test_without_words_that_spell_the_text_the_whole_segment_goes() -> None:
    edited = Segment(start_s=0, end_s=2, text=" changed by hand", words=said("one", "two").words)
    before = talk(said("one", "two", with_words=False), edited)
    after = redacted(before, [Redaction(start_s=1.5, end_s=1.6)])
    assert texts(after) == [" [redacted]", " [redacted]"]
    assert [len(segment.words) for segment in after.segments] == [0, 1]


def test_a_word_whose_time_lies_outside_of_its_segment_is_found_as_well() -> None:
    stray = Segment(
        start_s=0,
        end_s=2,
        text=" one secret",
        words=(
            Word(start_s=0, end_s=1, text=" one", probability=1),
            Word(start_s=7, end_s=8, text=" secret", probability=1),
        ),
    )
    for redaction in (Redaction(start_s=1, end_s=2), Redaction(start_s=7.2, end_s=7.4)):
        assert "secret" not in texts(redacted(talk(stray), [redaction]))[0]


def test_what_is_not_touched_is_the_same() -> None:
    before = talk(said("one", "two"), said("three", start_s=9))
    assert redacted(before, [Redaction(start_s=4, end_s=5)]) == before
    assert redacted(before, []) == before


@given(data=st.data())
def test_no_word_of_a_redaction_is_left_and_every_other_is(data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 12))
    names = [f"w{at}x" for at in range(count)]
    cut = data.draw(st.integers(0, count))
    has_words = data.draw(st.booleans())
    parts = (said(*names[:cut], with_words=has_words), said(*names[cut:], start_s=cut, with_words=has_words))
    before = talk(*(part for part in parts if part.text))
    stretches = data.draw(st.lists(st.tuples(st.floats(0, 12), st.floats(0, 12)), max_size=3))
    redactions = [Redaction(start_s=min(pair), end_s=max(pair)) for pair in stretches]
    after = repr(redacted(before, redactions))
    for at, name in enumerate(names):
        if any(_overlap_s(one, at) > 0.002 for one in redactions):
            assert name not in after
        elif has_words and all(_overlap_s(one, at) < -0.002 for one in redactions):
            assert name in after


@given(data=st.data())
def test_what_is_shown_as_left_out_is_what_is_left_out(data: st.DataObject) -> None:
    names = [f"w{at}x" for at in range(data.draw(st.integers(1, 9)))]
    segment = said(*names, with_words=data.draw(st.booleans()))
    stretches = data.draw(st.lists(st.tuples(st.floats(0, 12), st.floats(0, 12)), max_size=3))
    redactions = [Redaction(start_s=min(pair), end_s=max(pair)) for pair in stretches]
    left = list(segment.text)
    for first, length in places_taken(segment, redactions):
        left[first : first + length] = "-" * length
    kept = "".join(left)
    (after,) = redacted(talk(segment), redactions).segments
    assert [name in kept for name in names] == [name in after.text for name in names]


def _overlap_s(one: Redaction, at: int) -> float:
    """Return for how long a redaction covers the word of a second; below 0 it is that far away."""
    return min(one.end_s, at + 1) - max(one.start_s, at)


@pytest.mark.parametrize("form", list(FILE_FORMATS))
@pytest.mark.parametrize("options", [TextLayout(), TextLayout(paragraphs=False, doubts=True, header=True)])
def test_no_file_holds_a_trace(form: str, options: TextLayout) -> None:
    before = talk(said("I", "am", "Xanthippe", "Quux", "indeed."), said("Xanthippe", start_s=9, with_words=False))
    after = redacted(before, [Redaction(start_s=2, end_s=4), Redaction(start_s=9, end_s=10, label="name")])
    data = FILE_FORMATS[form].encode(after, Layout(text=options, title="Talk"))
    if form == "docx":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            data = b"\n".join(name.encode() + archive.read(name) for name in archive.namelist())
    assert b"indeed" in data
    assert b"[redacted" in data
    for secret in ("Xanthippe", "Quux"):
        assert secret.lower().encode() not in data.lower()
        assert secret.encode("utf-16-be") not in data
