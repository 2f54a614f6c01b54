"""Utterances shared out to chapters: all of them, in order, and no chapter without a word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.document import PlacedChapter
from app.core.speakable import Piece, Utterance
from app.services.script import Script, by_chapter


def utterances(words: list[str]) -> list[Utterance]:
    made, at = [], 0
    for word in words:
        made.append(Utterance(at, at + len(word), "en", (Piece(at, at + len(word), word),)))
        at += len(word)
    return made


@given(st.lists(st.sampled_from(["One.", "Go on.", "...", "  "]), max_size=12), st.sets(st.integers(0, 40)))
def test_all_is_said_in_order_and_each_chapter_has_a_word(words: list[str], places: set[int]) -> None:
    chapters = [PlacedChapter(str(place), place) for place in sorted(places or {0})]
    said = utterances(words)
    shared = [(chapter, list(part)) for chapter, part in by_chapter(said, chapters)]
    found = [one for _, part in shared for one in part]
    assert found == said[: len(found)]
    assert all(one.is_silent for one in said[len(found) :])
    for chapter, part in shared:
        spoken = [one for one in part if not one.is_silent]
        assert spoken
        assert part[-1].start >= chapter.start or chapter is chapters[0]
        following = chapters[chapters.index(chapter) + 1 :]
        assert all(one.start < later.start for one in part for later in following)
    assert [chapter for chapter, _ in shared] == sorted((one for one, _ in shared), key=lambda one: one.start)


def test_a_script_without_chapters_is_one() -> None:
    assert Script(text="Good morning to all of you.").parts == (PlacedChapter("Good morning to all of you.", 0),)


def test_chapters_that_nobody_takes_are_passed_over() -> None:
    chapters = [PlacedChapter("One", 0), PlacedChapter("Two", 4), PlacedChapter("Three", 8)]
    titles = [chapter.title for chapter, _ in by_chapter(utterances(["One.", "Two.", "End."]), chapters)]
    assert titles == ["One", "Two", "Three"]
