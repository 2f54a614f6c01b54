"""Marks hang on an item's time, and go with the item."""

from __future__ import annotations

import pytest

from app.core.errors import Code, LibraryError, OptionError
from app.library.database import Database
from app.library.items import Items
from app.library.marks import Marks
from app.library.records import MarkKind
from app.library.transcripts import Transcripts
from tests.support.library_database import new_item, transcript_of


def test_marks_are_listed_in_order_of_their_start(database: Database) -> None:
    marks, item = Marks(database, clock=lambda: 11), new_item(database)
    late = marks.add(item, MarkKind.COMMENT, 9.0, 12.5, "who?")
    early = marks.add(item, MarkKind.BOOKMARK, 2.0, 2.0)
    assert [row.id for row in marks.of_item(item)] == [early, late]
    only = marks.of_item(item, MarkKind.COMMENT)[0]
    assert (only.start_s, only.end_s, only.body, only.created_ms, only.changed_ms) == (9.0, 12.5, "who?", 11, 11)
    assert marks.of_item(item, MarkKind.CHECKED, MarkKind.REDACTION) == []


def test_a_mark_is_written_anew_moved_and_removed(database: Database) -> None:
    times = iter(range(100))
    marks, item = Marks(database, clock=lambda: next(times)), new_item(database)
    mark = marks.add(item, MarkKind.COMMENT, 1.0, 2.0, "a")
    marks.edit(mark, "b")
    marks.move(mark, 3.0, 4.0)
    row = marks.of_item(item)[0]
    assert (row.body, row.start_s, row.end_s, row.created_ms, row.changed_ms) == ("b", 3.0, 4.0, 0, 2)
    marks.remove(mark)
    marks.remove(mark)
    assert marks.of_item(item) == []
    with pytest.raises(LibraryError) as error:
        marks.edit(mark, "c")
    assert error.value.code is Code.LIBRARY_NO_SUCH_ITEM
    database.verify()


@pytest.mark.parametrize("stretch", [(-1.0, 1.0), (2.0, 1.0), (0.0, float("inf")), (float("nan"), 1.0)])
def test_a_stretch_has_to_be_one(database: Database, stretch: tuple[float, float]) -> None:
    item = new_item(database)
    with pytest.raises(OptionError):
        Marks(database).add(item, MarkKind.REDACTION, *stretch)
    assert Marks(database).of_item(item) == []


def test_marks_stay_with_another_transcript_and_go_with_the_item(database: Database) -> None:
    marks, item = Marks(database), new_item(database)
    transcripts = Transcripts(database)
    first = transcripts.begin(item, transcript_of("one"))
    marks.add(item, MarkKind.BOOKMARK, 1.0, 1.0, "secretmark")
    transcripts.begin(item, transcript_of("two"))
    transcripts.remove(first)
    assert len(marks.of_item(item)) == 1
    Items(database).remove(item)
    assert database.execute("SELECT count(*) FROM marks") == [(0,)]
    assert database.execute("SELECT count(*) FROM marks_fts WHERE marks_fts MATCH 'secretmark'") == [(0,)]
    database.verify()
