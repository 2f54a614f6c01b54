"""The listening queue knows what was checked, and how much is left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.edits import ReplaceText
from app.core.transcript import Flag, Transcript
from app.library.library import Library
from app.library.records import ItemRow
from app.services.listening_service import Listening, accept, listening, take_back
from tests.support.libraries import Desk, add_recording
from tests.support.library_database import transcript_of


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Desk(tmp_path).make() as made:
        yield made


@pytest.fixture
def item(library: Library) -> ItemRow:
    return add_recording(library, b"sound")


def doubtful(*flags: Flag) -> Transcript:
    """Make a talk of one segment every ten seconds, each with a flag or none, whose words are sure."""
    talk = transcript_of(*["some more words"] * len(flags))
    sure = [tuple(replace(word, probability=0.95) for word in one.words) for one in talk.segments]
    segments = tuple(
        replace(one, words=words, flags=(flag,) if flag else ())
        for one, words, flag in zip(talk.segments, sure, flags, strict=True)
    )
    return replace(talk, segments=segments)


def state(library: Library, item: ItemRow) -> Listening:
    found = listening(library, item)
    assert found is not None
    return found


def test_without_a_transcript_there_is_nothing_to_hear(library: Library, item: ItemRow) -> None:
    assert listening(library, item) is None


def test_what_is_accepted_is_left_out_and_comes_back(library: Library, item: ItemRow) -> None:
    library.transcripts.begin(item.id, doubtful(Flag.WORD_RATE, Flag.PHANTOM, Flag.REPEATED))
    first = state(library, item)
    assert [passage.start_s for passage in first.left] == [10.0, 20.0, 0.0]
    assert (first.passages, first.checked, first.left_s) == (3, 0, 4.5)
    assert first.left_share == pytest.approx(4.5 / 21.5)
    mark = accept(library, item, first.left[0])
    second = state(library, item)
    assert [passage.start_s for passage in second.left] == [20.0, 0.0]
    assert (second.passages, second.checked) == (3, 1)
    take_back(library, mark)
    assert state(library, item) == first


def test_a_new_transcript_is_heard_anew(library: Library, item: ItemRow) -> None:
    library.transcripts.begin(item.id, doubtful(Flag.PHANTOM))
    accept(library, item, state(library, item).left[0])
    assert state(library, item).left == ()
    mark = library.marks.of_item(item.id)[0]
    later = library.transcripts.begin(item.id, doubtful(Flag.PHANTOM))
    library.database.rows.update("transcripts", later, created_ms=mark.created_ms + 1)
    assert len(state(library, item).left) == 1


def test_an_edited_passage_is_doubted_less(library: Library, item: ItemRow) -> None:
    talk = transcript_of("two words")
    words = tuple(replace(word, probability=0.2) for word in talk.segments[0].words)
    unsure = replace(talk, segments=(replace(talk.segments[0], words=words),))
    transcript = library.transcripts.begin(item.id, unsure)
    assert len(state(library, item).left) == 1
    row = library.transcripts.segments(transcript)[0]
    library.revisions.apply(transcript, ReplaceText(row.id, "other text"))
    assert state(library, item).left == ()
