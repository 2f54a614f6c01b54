"""Rules delete what they say, no more and no less, and only when they are told to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import OptionError
from app.library.library import Library
from app.library.records import ItemRow, now_ms
from app.library.retention import due, set_rule, sweep
from app.library.rules import Rule
from tests.support.libraries import Desk, add_recording, add_transcript

DAY_MS = 86_400_000


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def library(desk: Desk) -> Iterator[Library]:
    with desk.make() as library:
        yield library


def put(library: Library, title: str, *texts: str) -> ItemRow:
    item = add_recording(library, title.encode() * 100, title)
    if texts:
        add_transcript(library, item, *texts)
    library.collections.put(item.id, library.collections.named("work"))
    return item


def left(library: Library) -> dict[str, tuple[int, int]]:
    """Return how many recordings and transcripts each item has."""
    return {
        item.title: (len(library.blob_rows.of_item(item.id)), len(library.transcripts.of_item(item.id)))
        for item in library.items.list()
    }


def test_without_a_rule_nothing_is_ever_due(library: Library) -> None:
    put(library, "one", "hello")
    assert due(library, now_ms() + 10_000 * DAY_MS) == []
    assert sweep(library, now_ms() + 10_000 * DAY_MS) is None
    assert library.epoch == 1


def test_a_recording_goes_once_its_transcript_is_complete(library: Library) -> None:
    put(library, "done", "hello")
    put(library, "untouched")
    half = put(library, "half")
    library.transcripts.begin(half.id, library.transcripts.load(add_transcript(library, half, "x")))
    library.transcripts.remove(library.transcripts.of_item(half.id)[-1].id)
    set_rule(library, "work", {"audio_until_transcribed": True}, keeps_others=True)
    assert [(one.item.title, one.reasons) for one in due(library, now_ms())] == [("done", ("audio: transcribed",))]
    paths = {library.layout.blob(blob.uid) for blob in library.blob_rows.all()}
    receipt = sweep(library, now_ms())
    assert receipt is not None
    assert (receipt.items, receipt.files, receipt.transcripts) == (0, 1, 0)
    assert left(library) == {"done": (0, 1), "untouched": (1, 0), "half": (1, 1)}
    assert sum(path.exists() for path in paths) == 2
    assert library.verify() == []


def test_age_and_count_are_counted_from_the_newest(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(4):
        monkeypatch.setattr(library.items, "_clock", lambda number=number: number * DAY_MS)
        put(library, f"day {number}", "hello")
    set_rule(library, "work", {"audio_days": 3, "transcript_count": 3}, keeps_others=True)
    now = 4 * DAY_MS
    found = {one.item.title: one.reasons for one in due(library, now)}
    assert found == {"day 1": ("audio: age",), "day 0": ("audio: age", "transcript: count")}
    sweep(library, now)
    assert left(library) == {"day 3": (1, 1), "day 2": (1, 1), "day 1": (0, 1)}
    assert library.epoch == 2, "one change of key for all that is deleted"
    assert due(library, now) == []


def test_a_rule_is_for_its_own_collection(library: Library) -> None:
    put(library, "in", "hello")
    out = add_recording(library, b"out", "out")
    set_rule(library, "work", {"audio_days": 0}, keeps_others=True)
    sweep(library, now_ms())
    assert left(library) == {"out": (1, 0), "in": (0, 1)}
    library.collections.put(out.id, None)
    assert due(library, now_ms()) == []


def test_a_sweep_that_was_cut_off_is_done_the_next_time(desk: Desk) -> None:
    with desk.make() as library:
        put(library, "one", "hello")
        set_rule(library, "work", {"audio_days": 0}, keeps_others=True)
        desk.keychain.failure = None
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(library.blobs, "remove_doomed", _cut)
            with pytest.raises(KeyboardInterrupt):
                sweep(library, now_ms())
    with desk.open() as library:
        assert left(library) == {"one": (0, 1)}
        assert not [path for path in library.layout.blobs.rglob("*") if path.is_file()]


@given(
    rule=st.builds(
        Rule,
        audio_until_transcribed=st.booleans(),
        audio_days=st.none() | st.integers(0, 100_000),
        audio_count=st.none() | st.integers(0, 100_000),
        transcript_days=st.none() | st.integers(0, 100_000),
        transcript_count=st.none() | st.integers(0, 100_000),
    )
)
def test_a_rule_is_read_as_it_was_written(rule: Rule) -> None:
    assert Rule.read(rule.written()) == rule


@pytest.mark.parametrize(
    "text", ["", "[]", '{"audio_days": -1}', '{"audio_days": "7"}', '{"delete": true}', '{"audio_count": 1e9}']
)
def test_what_is_no_rule_deletes_nothing(text: str) -> None:
    with pytest.raises(OptionError):
        Rule.read(text)


def _cut() -> None:
    raise KeyboardInterrupt
