"""Search takes whatever a person types, and finds what is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.core.edits import Delete, ReplaceText
from app.core.errors import Code, LibraryError
from app.library.database import Database
from app.library.items import Items
from app.library.labels import Notes
from app.library.marks import Marks
from app.library.records import Hit, MarkKind, Place
from app.library.revisions import Revisions
from app.library.search import Search, match_expression
from app.library.transcripts import Transcripts
from tests.support.library_database import new_item, opened, transcript_of


def found(database: Database, text: str, **narrowed: int) -> list[tuple[Place, str]]:
    return [(hit.place, hit.snippet.strip()) for hit in Search(database).find(text, **narrowed)]


def marked(hit: Hit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.spans]


@pytest.fixture
def talk(database: Database) -> int:
    item = new_item(database, "The quick talk")
    Notes(database).add(item, "Ask about the quick fox again")
    Transcripts(database).begin(item, transcript_of("the quick brown fox", "jumps over", "a Café in Zürich"))
    return item


def test_titles_come_first_then_notes_then_segments(database: Database, talk: int) -> None:
    hits = Search(database).find("quick")
    assert [hit.place for hit in hits] == [Place.TITLE, Place.NOTE, Place.SEGMENT]
    assert all(hit.item == talk and hit.title == "The quick talk" for hit in hits)
    assert [marked(hit) for hit in hits] == [["quick"]] * 3
    segment = hits[2]
    assert (segment.start_s, segment.end_s, segment.snippet) == (0.0, 2.0, " the quick brown fox")
    latest = Transcripts(database).latest(talk)
    assert latest is not None
    assert segment.row == Transcripts(database).segments(latest.id)[0].id
    assert [hit.start_s for hit in hits[:2]] == [None, None]


def test_comments_are_found_with_their_place_in_the_recording(database: Database, talk: int) -> None:
    marks = Marks(database)
    mark = marks.add(talk, MarkKind.COMMENT, 1.5, 2.5, "a quick remark")
    hit = next(hit for hit in Search(database).find("quick") if hit.place is Place.MARK)
    assert (hit.row, hit.start_s, hit.end_s, hit.snippet, marked(hit)) == (
        mark,
        1.5,
        2.5,
        "a quick remark",
        ["quick"],
    )
    marks.edit(mark, "changed")
    assert found(database, "remark") == []
    assert found(database, "changed") == [(Place.MARK, "changed")]
    marks.remove(mark)
    assert found(database, "changed") == []


def test_words_must_all_occur_and_phrases_in_order(database: Database, talk: int) -> None:
    assert talk
    assert found(database, "fox brown") == [(Place.SEGMENT, "the quick brown fox")]
    assert found(database, '"brown fox"') == [(Place.SEGMENT, "the quick brown fox")]
    assert found(database, '"fox brown"') == []
    assert found(database, '"brown fox') == [(Place.SEGMENT, "the quick brown fox")]  # not closed yet
    assert found(database, "fox tree") == []


def test_the_last_word_may_be_a_start_but_a_phrase_is_whole(database: Database, talk: int) -> None:
    assert talk
    for typed in ("j", "ju", "jum", "over jump"):
        assert found(database, typed) == [(Place.SEGMENT, "jumps over")]
    assert found(database, "jum over") == []
    assert found(database, '"jump"') == []


def test_case_and_accents_do_not_matter(database: Database, talk: int) -> None:
    assert talk
    for typed in ("cafe zurich", "CAFÉ", "Cafe\u0301", "zür"):
        assert found(database, typed) == [(Place.SEGMENT, "a Café in Zürich")]


@pytest.mark.parametrize("text", ["", "   ", '"', '""', "?!", "*", "- ' ( )", '" . "', "\0"])
def test_nothing_to_search_for_is_said(database: Database, text: str) -> None:
    with pytest.raises(LibraryError) as error:
        Search(database).find(text)
    assert error.value.code is Code.LIBRARY_QUERY


@pytest.mark.parametrize(
    "text",
    [
        *("AND", "a OR", "NOT x", "NEAR(a b)", "text:fox", "-fox", "fo*x", "^fox", "a+b", "{a}", "(a", "a'b"),
        *("ö\0x", "x" * 5000, "x " * 200),
    ],
)
def test_what_would_be_syntax_is_only_words(database: Database, talk: int, text: str) -> None:
    assert talk
    Search(database).find(text)
    assert match_expression(text).startswith('"')


def test_whatever_is_typed_finds_or_is_refused(tmp_path: Path) -> None:
    database = opened(tmp_path / "library.db", create=True)
    search = Search(database)

    @settings(max_examples=150, deadline=None)
    @given(st.text(max_size=30) | st.text("\"*()^-+:{}' abcAND\0", max_size=30))
    @example('a"b"c"')
    @example("𞤀")  # a letter that the index's Unicode does not know
    def check(text: str) -> None:
        try:
            assert search.find(text) == []
        except LibraryError as error:
            assert error.code is Code.LIBRARY_QUERY  # noqa: PT017
            assert not any(map(str.isalnum, text))

    check()
    database.close()


def test_the_trash_and_older_transcripts_are_not_searched(database: Database, talk: int) -> None:
    Transcripts(database).begin(talk, transcript_of("a slow fox"))
    assert found(database, '"a slow" fox') == [(Place.SEGMENT, "a slow fox")]
    assert found(database, "brown") == []
    Items(database).trash(talk)
    assert found(database, "fox") == found(database, "talk") == []
    Items(database).restore(talk)
    assert len(found(database, "fox")) == 2


def test_a_search_can_be_kept_to_one_item_and_to_some_hits(database: Database, talk: int) -> None:
    other = new_item(database, "Another")
    Transcripts(database).begin(other, transcript_of("one fox", "two fox", "three fox"))
    assert len(found(database, "fox")) == 5
    assert len(found(database, "fox", item=other)) == 3
    assert len(found(database, "fox", item=talk)) == 2
    assert found(database, "fox", limit=1)[0][0] is Place.NOTE
    assert len(found(database, "fox", limit=4)) == 4
    assert found(database, "fox", limit=0) == []


def test_the_index_follows_every_change(database: Database, talk: int) -> None:
    latest = Transcripts(database).latest(talk)
    assert latest is not None
    first, second, _ = Transcripts(database).segments(latest.id)
    revisions = Revisions(database)
    revisions.apply(latest.id, ReplaceText(first.id, "a walrus"))
    revisions.apply(latest.id, Delete(second.id))
    assert found(database, "walrus") == [(Place.SEGMENT, "a walrus")]
    assert found(database, "brown") == found(database, "jumps") == []
    revisions.undo(latest.id)
    revisions.undo(latest.id)
    assert found(database, "walrus") == []
    assert len(found(database, "jumps")) == len(found(database, "brown")) == 1
    Items(database).rename(talk, "A slow talk")
    Notes(database).edit(Notes(database).of_item(talk)[0].id, "done")
    assert [place for place, _ in found(database, "quick")] == [Place.SEGMENT]
    assert found(database, "done") == [(Place.NOTE, "done")]
    database.verify()


def test_a_word_that_is_everywhere_comes_newest_first(database: Database) -> None:
    database.execute("PRAGMA synchronous = OFF")
    item = new_item(database)
    Transcripts(database).begin(item, transcript_of(*["everywhere"] * 2001))
    hits = Search(database).find("everywhere", limit=3)
    assert [hit.start_s for hit in hits] == [20_000.0, 19_990.0, 19_980.0]
    assert len(Search(database).find("everywhere", item=item, limit=5000)) == 2001


def test_marks_in_the_text_itself_do_no_harm(database: Database) -> None:
    item = new_item(database, "a \x02b\x03 fox\x03 c")
    (hit,) = Search(database).find("fox")
    assert hit.item == item
    assert "fox" in marked(hit)
    assert "\x02" not in hit.snippet
    assert "\x03" not in hit.snippet
