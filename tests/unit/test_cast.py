from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.cast import Role, Source, cast_of, in_roles, role_at, squeezed, unsqueezed
from app.core.speakable import Piece, Prosody, Utterance

LINES = st.lists(st.tuples(st.sampled_from(["", "Ada", "Ben"]), st.text("ab .\n", max_size=400)), max_size=12)


def test_speakers_are_named_once_and_sound_otherwise() -> None:
    cast = cast_of(
        [("Ada", " Hello. "), ("Ada", "How are you?"), ("Ben", "Fine."), ("", "A door."), ("Ada", "Oh!")]
    )
    assert cast.text == "Ada: Hello. How are you?\n\nBen: Fine.\n\nA door.\n\nAda: Oh!"

    def heard(word: str) -> Prosody | None:
        role = role_at(cast.roles, cast.text.index(word))
        return None if role is None else role.prosody

    assert heard("How") == heard("Oh!") == Prosody()
    assert heard("Fine") not in {heard("How"), None}
    assert heard("A door") == Prosody()


def test_utterances_sound_as_whoever_says_them() -> None:
    roles = (Role(4, Prosody(voice="Ada")), Role(9, Prosody(voice="Ben")))
    own = Prosody(rate=2.0)
    said = [Utterance(at, at + 1, "en", (Piece(at, at + 1, "a"),), prosody=own) for at in (0, 4, 8, 9)]
    played = list(in_roles(said, roles))
    assert [one.prosody for one in played] == [own, roles[0].prosody, roles[0].prosody, roles[1].prosody]
    assert [one.pieces for one in played] == [one.pieces for one in said]


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
        assert cast.text[role.start : role.begins] == (f"{role.speaker}: " if role.speaker else "")
        assert role.start == 0 or cast.text[role.start - 2 : role.start] == "\n\n"
    assert role_at((), 5) is None


@given(LINES)
def test_every_character_knows_the_line_that_it_comes_from(lines: list[tuple[str, str]]) -> None:
    cast = cast_of(lines)
    for number, (_, text) in enumerate(lines):
        places = [at for at in range(len(cast.text)) if (cast.source(at) or Source(-1, 0)).line == number]
        assert "".join(cast.text[at] for at in places).strip() == squeezed(text)
        for at in places:
            source = cast.source(at)
            assert source is not None
            if not cast.text[at].isspace():
                assert text[unsqueezed(text, source.at)] == cast.text[at]
