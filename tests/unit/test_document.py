"""The text of a document as a reader goes through it, and what may not be in it."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from app.core.document import PAGE_FURNITURE, Block, BlockKind, Chapter, Document, readable_text
from app.core.legible import is_legible, legible

HEBREW_AND_MORE = "ים\u200cרב \u200fאב 👩\u200d🚀"

TALE = Document(
    title="Tale",
    language="en",
    blocks=(
        Block(BlockKind.HEADER, "The Tale", page=1),
        Block(BlockKind.HEADING, "One", level=1, page=1),
        Block(BlockKind.PARAGRAPH, "It began.", page=1),
        Block(BlockKind.PAGE_NUMBER, "1", page=1),
        Block(BlockKind.HEADING, "Two", level=1, page=2),
        Block(BlockKind.PARAGRAPH, "It ended.", page=2),
    ),
    chapters=(Chapter("One", 0), Chapter("Number", 3), Chapter("Two", 4)),
)


def test_blocks_are_joined_and_each_says_where_it_is() -> None:
    reading = readable_text(TALE)
    assert reading.text == "The Tale\n\nOne\n\nIt began.\n\n1\n\nTwo\n\nIt ended."
    assert [reading.text[one.start : one.end] for one in reading.blocks] == [one.text for one in TALE.blocks]
    assert [(one.title, one.start) for one in reading.chapters] == [("One", 0), ("Number", 26), ("Two", 29)]


def test_what_is_skipped_is_not_there_and_chapters_begin_at_what_is() -> None:
    reading = readable_text(TALE, skipping=PAGE_FURNITURE)
    assert reading.text == "One\n\nIt began.\n\nTwo\n\nIt ended."
    assert [one.index for one in reading.blocks] == [1, 2, 4, 5]
    assert [(one.title, one.start) for one in reading.chapters] == [("One", 0), ("Two", 16)]


def test_a_place_has_a_block_and_a_chapter() -> None:
    reading = readable_text(TALE, skipping=PAGE_FURNITURE)
    places = [reading.text.index(word) for word in ("One", "began", "Two", "ended")]
    blocks = [reading.block_at(place) for place in places]
    assert [one.block.text for one in blocks if one] == ["One", "It began.", "Two", "It ended."]
    chapters = [reading.chapter_at(place) for place in places]
    assert [one.title for one in chapters if one] == ["One", "One", "Two", "Two"]
    nothing = readable_text(TALE, skipping=frozenset(BlockKind))
    assert (nothing.text, nothing.block_at(0), nothing.chapter_at(0)) == ("", None, None)


@given(st.text(max_size=30))
def test_legible_text_has_no_controls_and_everything_else_of_the_text(text: str) -> None:
    cleaned, left_out = legible(text)
    assert is_legible(cleaned)
    assert not [char for char in cleaned if unicodedata.category(char) == "Cc" and char not in "\t\n"]
    hidden = [char for char in text if not is_legible(char) and char not in "\r\x0b\x0c\x85\u2028\u2029"]
    assert left_out == len(hidden)
    kept = [char for char in text if is_legible(char) and char not in "\n\xad\ufeff"]
    assert [char for char in cleaned if char != "\n"] == kept


def test_marks_that_scripts_need_stay_and_overrides_go() -> None:
    assert legible(HEBREW_AND_MORE) == (HEBREW_AND_MORE, 0)
    assert legible("a\u202eb\u2066c\x1b[2Jd\ud800e") == ("abc[2Jde", 4)
    assert legible("Do\xadnau\r\nx\ry") == ("Donau\nx\ny", 0)
