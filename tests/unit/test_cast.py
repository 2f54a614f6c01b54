from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.cast import cast_of, role_at
from app.core.speakable import Prosody

LINES = st.lists(st.tuples(st.sampled_from(["", "Ada", "Ben"]), st.text("ab .\n", max_size=400)), max_size=12)


def test_speakers_are_named_once_and_sound_otherwise() -> None:
    cast = cast_of(
        [("Ada", " Hello. "), ("Ada", "How are you?"), ("Ben", "Fine."), ("", "A door."), ("Ada", "Oh!")]
    )
    assert cast.text == "Ada: Hello. How are you?\n\nBen: Fine.\n\nA door.\n\nAda: Oh!"

    def heard(word: str) -> Prosody | None:
        return role_at(cast.roles, cast.text.index(word))

    assert heard("How") == heard("Oh!") == Prosody()
    assert heard("Fine") not in {heard("How"), None}
    assert heard("A door") == Prosody()


def test_who_talks_for_long_gets_paragraphs() -> None:
    cast = cast_of([("Ada", "word " * 60)] * 10)
    assert cast.text.count("Ada") == 1
    assert max(map(len, cast.text.split("\n\n"))) <= 1000
    assert len(cast.roles) == 1


@given(LINES)
def test_every_word_is_there_and_roles_begin_with_paragraphs(lines: list[tuple[str, str]]) -> None:
    cast = cast_of(lines)
    words = [word for word in cast.text.split() if word not in {"Ada:", "Ben:"}]
    assert words == [word for _, text in lines for word in text.split()]
    for role in cast.roles:
        assert role.start == 0 or cast.text[role.start - 2 : role.start] == "\n\n"
    assert role_at((), 5) is None
