"""Transcripts come back as they were given, whatever is in them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Code, LibraryError, WarningCode
from app.core.transcript import (
    AudioTrack,
    EngineInfo,
    Flag,
    MediaInfo,
    Notice,
    Segment,
    SegmentRow,
    Transcript,
    Word,
)
from app.library.database import Database
from app.library.segment_cells import segment_row, segment_values
from app.library.transcripts import Transcripts
from tests.support.library_database import new_item, opened, spoken, transcript_of

TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
TIME = st.floats(0, 1e7)
FIGURE = st.none() | st.floats(allow_nan=False, allow_infinity=False)
WORDS = st.builds(Word, start_s=TIME, end_s=TIME, text=TEXT, probability=st.floats(0, 1))
SEGMENTS = st.builds(
    Segment,
    start_s=TIME,
    end_s=TIME,
    text=TEXT,
    words=st.lists(WORDS, max_size=4).map(tuple),
    speaker=TEXT,
    avg_logprob=FIGURE,
    no_speech_prob=FIGURE,
    compression_ratio=FIGURE,
    temperature=FIGURE,
    tokens=st.lists(st.integers(0, 60_000), max_size=4).map(tuple),
    seek=st.integers(0, 10**9),
    flags=st.lists(st.sampled_from(Flag), max_size=3, unique=True).map(tuple),
)
PARAMS = st.dictionaries(TEXT, TEXT | st.integers(-(2**60), 2**60) | st.floats(allow_nan=False), max_size=2)
TRANSCRIPTS = st.builds(
    Transcript,
    source_name=TEXT,
    language=TEXT,
    language_probability=FIGURE,
    duration_s=TIME,
    engine=st.builds(EngineInfo, engine=TEXT, model=TEXT, device=TEXT, compute_type=TEXT, path=TEXT),
    segments=st.lists(SEGMENTS, max_size=5).map(tuple),
    notices=st.lists(st.builds(Notice, code=st.sampled_from(WarningCode), params=PARAMS), max_size=2).map(tuple),
    task=st.sampled_from(["transcribe", "translate"]),
    is_complete=st.booleans(),
    media=st.none()
    | st.builds(
        MediaInfo,
        container=TEXT,
        duration_s=st.none() | TIME,
        tracks=st.lists(
            st.builds(
                AudioTrack,
                index=st.integers(1, 9),
                codec=TEXT,
                sample_rate_hz=st.integers(1, 10**6),
                channels=st.integers(1, 64),
                language=TEXT,
            ),
            max_size=2,
        ).map(tuple),
        chosen_track=st.integers(1, 9),
    ),
)


def test_any_transcript_comes_back_in_order_of_time(tmp_path: Path) -> None:
    database = opened(tmp_path / "library.db", create=True)
    database.execute("PRAGMA synchronous = OFF")
    item = new_item(database)
    transcripts = Transcripts(database)

    @given(TRANSCRIPTS)
    def check(whole: Transcript) -> None:
        number = transcripts.begin(item, whole)
        transcripts.finish(number, whole)
        in_order = tuple(sorted(whole.segments, key=lambda segment: segment.start_s))
        assert transcripts.load(number) == replace(whole, segments=in_order)

    check()
    database.close()


@given(st.lists(st.tuples(TIME, TIME, st.text(st.characters(codec="utf-8"), min_size=1, max_size=9)), max_size=9))
def test_rounded_words_of_a_text_are_packed_and_come_back(said: list[tuple[float, float, str]]) -> None:
    words = tuple(Word(start_s=a, end_s=b, text=text, probability=a % 1) for a, b, text in said)
    text = "".join(word.text for word in words)
    segment = Segment(start_s=said[0][0] if said else 1.0, end_s=2.0, text=f"{text} ", words=words).rounded()
    cells = segment_values(segment)
    detail = msgspec.msgpack.decode(cast("bytes", cells["detail"]))
    assert (detail[0], len(detail[8])) == ([], 4 * len(words))
    row = (7, *(cells[name] for name in ("start_s", "end_s", "text", "speaker", "detail")))
    assert segment_row(row) == SegmentRow(id=7, segment=segment)


def test_packed_words_take_a_few_bytes_each() -> None:
    said = spoken("twelve words of a sentence that somebody may have said one morning")
    short = len(cast("bytes", segment_values(replace(said, words=()))["detail"]))
    assert len(cast("bytes", segment_values(said)["detail"])) - short <= 8 * len(said.words)


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), 1e300])
def test_figures_that_cannot_be_packed_stand_as_they_are(bad: float) -> None:
    segment = Segment(start_s=0, end_s=1, text="a", words=(Word(start_s=bad, end_s=bad, text="a", probability=1),))
    cells = segment_values(segment)
    row = (7, *(cells[name] for name in ("start_s", "end_s", "text", "speaker", "detail")))
    (word,) = segment_row(row).segment.words
    assert (str(word.start_s), word.text) == (str(bad), "a")


def test_a_transcript_grows_by_batches_and_survives_a_restart(path: Path, database: Database) -> None:
    item = new_item(database)
    transcripts = Transcripts(database)
    whole = transcript_of("one", "two", "three", "four")
    number = transcripts.begin(item, replace(whole, segments=()))
    assert transcripts.load(number) == replace(whole, segments=(), is_complete=False)
    numbers = transcripts.append_segments(number, whole.segments[:3])
    assert transcripts.append_segments(number, []) == []
    database.close()

    again = opened(path)
    transcripts = Transcripts(again)
    latest = transcripts.latest(item)
    assert latest is not None
    assert (latest.id, latest.is_complete) == (number, False)
    assert [row.id for row in transcripts.segments(number)] == numbers
    transcripts.append_segments(number, whole.segments[3:])
    transcripts.finish(number, replace(whole, language="fr"))
    assert transcripts.load(number) == replace(whole, language="fr")
    again.close()


def test_an_item_may_have_several_transcripts(database: Database) -> None:
    item, other = new_item(database), new_item(database)
    transcripts = Transcripts(database)
    assert transcripts.latest(item) is None
    first = transcripts.begin(item, transcript_of("old"))
    second = transcripts.begin(item, transcript_of("new"))
    transcripts.begin(other, transcript_of("of the other"))
    assert [row.id for row in transcripts.of_item(item)] == [second, first]
    transcripts.remove(second)
    latest = transcripts.latest(item)
    assert latest is not None
    assert latest.id == first
    assert transcripts.load(first).text == "old"
    database.verify()


def test_a_batch_that_fails_adds_nothing(database: Database) -> None:
    transcripts = Transcripts(database)
    number = transcripts.begin(new_item(database), transcript_of("one"))
    bad = replace(spoken("two", 5.0), start_s=float("nan"))  # stored as NULL, which the table refuses
    with pytest.raises(LibraryError) as error:
        transcripts.append_segments(number, [spoken("three", 9.0), bad])
    assert error.value.code is Code.LIBRARY_FAILED
    assert transcripts.load(number).text == "one"


def test_bytes_that_are_no_segment_are_refused(database: Database) -> None:
    transcripts = Transcripts(database)
    number = transcripts.begin(new_item(database), transcript_of("one"))
    with database.transaction():
        database.rows.update("segments", transcripts.segments(number)[0].id, detail=b"\xc1")
    with pytest.raises(LibraryError) as error:
        transcripts.load(number)
    assert error.value.code is Code.LIBRARY_DATABASE
