"""Edits do what they say, and the way back and forth is exact."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.edits import Delete, Edit, Insert, Merge, RenameSpeaker, ReplaceSegments, ReplaceText, Retime, Split
from app.core.errors import OptionError
from app.core.transcript import SegmentRow, Transcript
from app.library.database import Database
from app.library.records import RevisionRow
from app.library.revisions import Revisions
from app.library.transcripts import Transcripts
from tests.support.library_database import new_item, opened, transcript_of


class Desk:
    """A transcript of three segments that is being edited."""

    def __init__(self, database: Database) -> None:
        self.transcripts, self.revisions = Transcripts(database), Revisions(database, clock=lambda: 11)
        self.talk = self.transcripts.begin(new_item(database), transcript_of("one two three", "four five", "six"))

    @property
    def rows(self) -> list[SegmentRow]:
        return self.transcripts.segments(self.talk)

    @property
    def whole(self) -> Transcript:
        return self.transcripts.load(self.talk)

    def edit(self, edit: Edit) -> None:
        self.revisions.apply(self.talk, edit)


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


def test_a_text_written_anew_keeps_the_times_of_words_that_stay(desk: Desk) -> None:
    first = desk.rows[0]
    desk.edit(ReplaceText(first.id, "one 2a 2b three more"))
    changed = desk.rows[0].segment
    assert changed.text == " one 2a 2b three more"
    assert [(word.text, word.start_s, word.end_s) for word in changed.words] == [
        (" one", 0.0, 0.5),
        (" 2a", 0.5, 0.75),
        (" 2b", 0.75, 1.0),
        (" three", 1.0, 1.5),
        (" more", 1.5, 1.5),
    ]
    assert changed.words[0] == first.segment.words[0]
    assert (changed.tokens, changed.avg_logprob) == ((), first.segment.avg_logprob)


def test_a_segment_is_split_between_its_words(desk: Desk) -> None:
    first = desk.rows[0]
    desk.edit(Split(first.id, at_char=len(" one"), at_s=0.6))
    one, two, *_ = desk.rows
    assert (one.id, one.segment.text, one.segment.start_s, one.segment.end_s) == (first.id, " one", 0.0, 0.6)
    assert (two.segment.text, two.segment.start_s, two.segment.end_s) == (" two three", 0.6, 1.5)
    assert [word.text for word in one.segment.words] == [" one"]
    assert [(word.text, word.start_s) for word in two.segment.words] == [(" two", 0.6), (" three", 1.0)]
    assert desk.whole.text == "one two three four five six"


def test_a_segment_is_merged_with_the_next(desk: Desk) -> None:
    first, second, _ = desk.rows
    desk.edit(Merge(first.id))
    merged = desk.rows[0]
    assert (merged.id, merged.segment.text) == (first.id, " one two three four five")
    assert (merged.segment.start_s, merged.segment.end_s) == (0.0, second.segment.end_s)
    assert merged.segment.words == first.segment.words + second.segment.words
    assert len(desk.rows) == 2


def test_a_retimed_segment_moves_to_its_place(desk: Desk) -> None:
    first = desk.rows[0]
    desk.edit(Retime(first.id, 15.0, 16.0))
    moved = desk.rows[1]
    assert moved.id == first.id
    assert all(15.0 <= word.start_s <= word.end_s <= 16.0 for word in moved.segment.words)
    assert desk.whole.text == "four five one two three six"


def test_speakers_are_renamed_together(desk: Desk) -> None:
    desk.edit(RenameSpeaker("", "Ann"))
    desk.edit(Insert(40.0, 41.0, "hello", speaker="Bob"))
    desk.edit(RenameSpeaker("Ann", "Eve"))
    assert [row.segment.speaker for row in desk.rows] == ["Eve", "Eve", "Eve", "Bob"]


def test_segments_are_deleted_and_inserted(desk: Desk) -> None:
    desk.edit(Delete(desk.rows[1].id))
    desk.edit(Insert(5.0, 6.0, "new"))
    assert desk.whole.text == "one two three new six"


def test_segments_of_another_transcript_take_the_place_of_some(desk: Desk) -> None:
    before = [row.segment for row in desk.rows]
    other = replace(before[1], text=" for fife", words=(), speaker="Ann")
    desk.edit(ReplaceSegments((desk.rows[1].id,), (other,)))
    assert [row.segment for row in desk.rows] == [before[0], other, before[2]]
    later = replace(other, start_s=90.0, end_s=91.0)
    desk.edit(ReplaceSegments((), (later,)))
    assert [row.segment for row in desk.rows] == [before[0], other, before[2], later]
    with pytest.raises(OptionError):
        desk.edit(ReplaceSegments((), ()))
    with pytest.raises(OptionError):
        desk.edit(ReplaceSegments((999,), (other,)))


def test_what_was_there_before_all_edits_is_read_without_a_change(desk: Desk) -> None:
    before = desk.rows
    desk.edit(Split(before[0].id, 4, 0.5))
    desk.edit(Merge(desk.rows[1].id))
    desk.edit(Delete(desk.rows[-1].id))
    desk.edit(Insert(50.0, 51.0, "new"))
    desk.edit(RenameSpeaker("", "Ann"))
    desk.edit(ReplaceText(desk.rows[0].id, "other"))
    desk.revisions.undo(desk.talk)
    now = desk.rows
    assert list(desk.revisions.before_all(desk.talk)) == before
    assert desk.rows == now


def test_an_edit_that_makes_no_sense_changes_nothing(desk: Desk) -> None:
    first, _, last = (row.id for row in desk.rows)
    before = desk.whole
    for edit in (
        ReplaceText(999, "x"),
        Split(first, at_char=4, at_s=0.0),
        Split(first, at_char=4, at_s=1.5),
        Split(first, at_char=0, at_s=0.5),
        Split(first, at_char=99, at_s=0.5),
        Split(first, at_char=-3, at_s=0.5),
        Merge(last),
        Retime(first, 2.0, 1.0),
        Retime(first, -1.0, 1.0),
        Retime(first, 0.0, float("inf")),
        Insert(float("nan"), 1.0, "x"),
        Delete(999),
    ):
        with pytest.raises(OptionError):
            desk.edit(edit)
    assert desk.whole == before
    assert desk.revisions.list(desk.talk) == []


def test_the_way_back_and_forth_survives_a_restart(path: Path, database: Database) -> None:
    desk = Desk(database)
    states = [desk.whole]
    for edit in (
        Split(desk.rows[0].id, 4, 0.6),
        RenameSpeaker("", "Ann"),
        Merge(desk.rows[1].id),
        Delete(desk.rows[1].id),
    ):
        desk.edit(edit)
        states.append(desk.whole)
    assert all(before != after for before, after in pairwise(states))
    revisions, transcripts, talk = desk.revisions, desk.transcripts, desk.talk
    for state in reversed(states[:-1]):
        undone = revisions.undo(talk)
        assert undone is not None
        assert transcripts.load(talk) == state
        database.verify()
        database.close()
        database = opened(path)
        revisions, transcripts = Revisions(database), Transcripts(database)
    assert revisions.undo(talk) is None
    for state, kind in zip(states[1:], ("Split", "RenameSpeaker", "Merge", "Delete"), strict=True):
        redone = revisions.redo(talk)
        assert redone is not None
        assert (redone.kind, redone.created_ms) == (kind, 11)
        assert transcripts.load(talk) == state
    assert revisions.redo(talk) is None
    database.close()


def test_an_edit_after_an_undo_forgets_what_was_undone(desk: Desk) -> None:
    for text in ("a", "b", "c"):
        desk.edit(ReplaceText(desk.rows[0].id, text))
    desk.revisions.undo(desk.talk)
    desk.revisions.undo(desk.talk)
    desk.edit(ReplaceText(desk.rows[0].id, "d"))
    assert [revision.number for revision in desk.revisions.list(desk.talk)] == [1, 2]
    assert desk.transcripts.get(desk.talk).cursor == 2
    assert desk.revisions.redo(desk.talk) is None
    desk.revisions.undo(desk.talk)
    assert desk.rows[0].segment.text == " a"


def test_a_forgotten_past_cannot_come_back(desk: Desk) -> None:
    desk.edit(Delete(desk.rows[0].id))
    desk.revisions.forget(desk.talk)
    assert desk.revisions.list(desk.talk) == []
    assert desk.revisions.undo(desk.talk) is None
    desk.edit(Insert(1.0, 2.0, "again"))
    assert desk.revisions.list(desk.talk)[0].number == 1


WHICH = st.integers(0, 5)
TEXTS = st.text(st.sampled_from("ab é\n"), max_size=8)
STEPS = st.one_of(
    st.tuples(st.just("replace"), WHICH, TEXTS),
    st.tuples(st.just("split"), WHICH, st.floats(0, 1)),
    st.tuples(st.just("merge"), WHICH, st.none()),
    st.tuples(st.just("retime"), WHICH, st.floats(0, 60)),
    st.tuples(st.just("rename"), WHICH, st.sampled_from(["", "Ann", "Bob"])),
    st.tuples(st.just("delete"), WHICH, st.none()),
    st.tuples(st.just("insert"), WHICH, TEXTS),
    st.tuples(st.just("undo"), WHICH, st.none()),
    st.tuples(st.just("redo"), WHICH, st.none()),
)


def _edit_of(rows: list[SegmentRow], kind: str, which: int, value: object) -> Edit:
    row = rows[which % len(rows)] if rows else SegmentRow(id=0, segment=transcript_of("none").segments[0])
    segment = row.segment
    match kind, value:
        case "replace", str(text):
            return ReplaceText(row.id, text)
        case "split", float(part):
            at_s = segment.start_s + part * (segment.end_s - segment.start_s)
            return Split(row.id, round(part * len(segment.text)), at_s)
        case "merge", _:
            return Merge(row.id)
        case "retime", float(start_s):
            return Retime(row.id, start_s, start_s + which)
        case "rename", str(name):
            return RenameSpeaker(segment.speaker, name)
        case "insert", str(text):
            return Insert(10.0 * which, 10.0 * which + 1, text)
        case _:
            return Delete(row.id)


def test_any_edits_can_be_undone_and_done_again(tmp_path: Path) -> None:
    database = opened(tmp_path / "library.db", create=True)
    database.execute("PRAGMA synchronous = OFF")

    @given(st.lists(STEPS, max_size=12))
    def check(steps: list[tuple[str, int, object]]) -> None:
        desk = Desk(database)
        past, future = [desk.whole], []
        for kind, which, value in steps:
            if kind == "undo":
                assert (desk.revisions.undo(desk.talk) is not None) == (len(past) > 1)
                if len(past) > 1:
                    future.append(past.pop())
            elif kind == "redo":
                assert (desk.revisions.redo(desk.talk) is not None) == bool(future)
                if future:
                    past.append(future.pop())
            else:
                try:
                    desk.edit(_edit_of(desk.rows, kind, which, value))
                except OptionError:
                    assert desk.whole == past[-1]
                    continue
                past.append(desk.whole)
                future.clear()
            assert desk.whole == past[-1]
        for segment in desk.whole.segments:
            assert 0 <= segment.start_s <= segment.end_s
            assert all(word.start_s <= word.end_s for word in segment.words)
        while past:
            assert desk.whole == past.pop()
            assert (desk.revisions.undo(desk.talk) is not None) == bool(past)

    check()
    database.verify()
    database.close()


def test_the_transcript_of_another_is_left_alone(database: Database) -> None:
    one, two = Desk(database), Desk(database)
    before = two.whole
    one.edit(RenameSpeaker("", "Ann"))
    with pytest.raises(OptionError):
        one.edit(Delete(two.rows[0].id))
    assert two.whole == before
    assert one.whole.segments[0] == replace(before.segments[0], speaker="Ann")


def test_an_edit_looks_at_its_own_revision_and_not_at_all_that_were_made(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def texts(*numbers: int) -> None:
        for number in numbers:
            desk.edit(ReplaceText(desk.rows[0].id, f"text {number}"))

    texts(*range(30))
    desk.revisions.undo(desk.talk)
    desk.revisions.undo(desk.talk)

    def refused(_revisions: Revisions, _transcript: int) -> list[RevisionRow]:
        raise AssertionError("all revisions were read")

    with monkeypatch.context() as patch:
        patch.setattr(Revisions, "list", refused)
        texts(30)
        assert desk.revisions.undo(desk.talk) is not None
        assert desk.revisions.redo(desk.talk) is not None
    assert [revision.number for revision in desk.revisions.list(desk.talk)] == list(range(1, 30))
    assert desk.rows[0].segment.text == " text 30"
