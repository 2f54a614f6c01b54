from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.ui.text_places import MAX_LINE_CHARS, TextPlaces, with_short_lines


@given(st.text(st.sampled_from("ab é\U0001f600\U0001d538\n"), max_size=60))
def test_places_of_qt_and_of_python_stand_for_each_other(text: str) -> None:
    places = TextPlaces(text)
    for character in range(len(text) + 1):
        units = places.units(character)
        assert units == len(text[:character].encode("utf-16-le")) // 2
        assert places.character(units) == character


def test_a_stretch_is_trimmed() -> None:
    places = TextPlaces("One.  \n Two. ")
    assert places.trimmed(0, 7) == (0, 4)
    assert places.trimmed(7, 13) == (8, 12)
    assert places.trimmed(4, 7) == (7, 7)


@given(st.lists(st.sampled_from(["word ", "x" * 3000, " " * 50, "\n", "é" * 6000]), max_size=30))
def test_long_lines_are_broken_and_no_letter_is_lost(parts: list[str]) -> None:
    text = "".join(parts)
    broken = with_short_lines(text)
    assert max(map(len, broken.split("\n"))) <= MAX_LINE_CHARS + 1
    assert [part for part in broken if not part.isspace()] == [part for part in text if not part.isspace()]


def test_short_lines_stay_as_they_are_and_a_break_takes_the_place_of_a_space() -> None:
    text = "One line.\n" * 3
    assert with_short_lines(text) is text
    long_line = "word " * 4000
    broken = with_short_lines(long_line)
    assert broken != long_line
    assert broken.replace("\n", " ") == long_line
