from __future__ import annotations

from app.services.reading_places import MOST_PLACES, name_of, with_place


def test_a_text_is_known_by_its_letters_alone() -> None:
    assert name_of("Once upon a time") == name_of("Once upon a " + "time")
    assert name_of("Once") != name_of("once")
    assert "once" not in name_of("once \ud800")


def test_the_beginning_needs_no_place_and_what_was_left_long_ago_goes() -> None:
    places = with_place(with_place({}, "a", 5), "b", 7)
    assert list(with_place(places, "a", 9).items()) == [("b", 7), ("a", 9)]
    assert with_place(places, "a", 0) == {"b": 7}
    for number in range(MOST_PLACES):
        places = with_place(places, str(number), 1)
    assert len(places) == MOST_PLACES
    assert "a" not in places
