"""What a vendor says of its voices, before anybody sees it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.cloud import CloudVoice
from app.core.legible import is_legible
from app.egress.listed_voices import presentable


def test_an_ordinary_voice_stays_as_it_is() -> None:
    for languages in (("en-GB", "de"), ("cmn-CN",), ("zh-CN-liaoning",), ("es-419", "sr-Latn-RS")):
        voice = CloudVoice(id="a", name="Ava Multilingual, Zoë", languages=languages, gender="female")
        assert presentable(voice) == voice


def test_what_steers_a_terminal_or_fills_a_screen_is_gone() -> None:
    voice = CloudVoice(
        id="abc",
        name="\x1b]0;owned\x07Ava\r\n\u202e" + "x" * 5000,
        languages=("en", "\x1b[2J", "", "<b>", "de\n", "e" * 90),
        gender="\x1b[31m",
    )
    shown = presentable(voice)
    assert shown.name.startswith("]0;ownedAva x")
    assert len(shown.name) == 80
    assert shown.languages == ("en",)
    assert shown.gender == ""
    assert presentable(CloudVoice(id="abc", name="\x1b\n", languages=())).name == "abc"


@given(st.text(st.characters()), st.lists(st.text(st.characters())))
def test_every_name_is_one_legible_line(name: str, languages: list[str]) -> None:
    shown = presentable(CloudVoice(id="abc", name=name, languages=tuple(languages)))
    assert is_legible(shown.name)
    assert "\n" not in shown.name
    assert 0 < len(shown.name) <= 80
    assert all(tag.isascii() for tag in shown.languages)
