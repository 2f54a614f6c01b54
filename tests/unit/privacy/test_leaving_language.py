"""What leaves is searched in every known language, and stays where a part of it is in another."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import CloudError, Code
from app.privacy.detector import Detector
from app.privacy.every_language import found_in_every_language
from app.services.cloud_text import ready

CARD = "vier eins eins eins, " + "eins eins eins eins, " * 2 + "eins eins eins eins"
ENGLISH = "We met at the station and had a long talk about the weather, which was not what they had been told. "
UNKNOWN = [
    "Меня зовут Иван Петров, мой паспорт 4509 123456",
    "私の名前は田中太郎です。住所は東京都千代田区1-1",
    "저는 김철수입니다",
    "Jeg heter Ola Nordmann og bor i Storgata 5",
    ENGLISH * 12 + "Пациент Иван Петров, паспорт 4509 123456.",
    ENGLISH * 12 + "\n\nJeg heter Ola Nordmann og bor i Storgata 5 i Oslo, og jeg har bodd der hele livet.",
]


@pytest.mark.parametrize("hint", ["", "en"])
@pytest.mark.parametrize("text", [text for text in UNKNOWN if "Nordmann" not in text or "hele" in text])
def test_a_text_stays_where_a_part_of_it_is_in_a_language_that_is_not_known(text: str, hint: str) -> None:
    with pytest.raises(CloudError) as error:
        ready(text, hint)
    assert error.value.code is Code.CLOUD_LANGUAGE


def test_a_short_text_tells_an_unknown_language_unless_a_hint_says_otherwise() -> None:
    with pytest.raises(CloudError) as error:
        ready(UNKNOWN[3])
    assert error.value.params == {"language": "no"}


@pytest.mark.parametrize("hint", ["", "en", "de", "es"])
@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("PIN vier sieben eins eins", "vier"),
        ("Kontonr. fünf drei zwei null eins drei", "fünf"),
        (f"{ENGLISH * 12}Meine Kartennummer ist {CARD}.", "vier"),
        (f"{ENGLISH}\nGeboren am dritten April neunzehnhunderteinundsiebzig.", "neunzehn"),
        ("Meine Nummer: my card is " + "four one one one " + "one one one one " * 3, "four"),
    ],
)
def test_what_identifies_is_found_in_whichever_known_language_it_is_said(
    text: str, secret: str, hint: str
) -> None:
    assert secret not in ready(text, hint).sanitised.text


def test_formulas_and_names_of_places_do_not_keep_a_text_here() -> None:
    text = f"{ENGLISH}The angle α is the same as β, in Århus as in Łódź. 𝐁𝐨𝐥𝐝 𝐥𝐞𝐭𝐭𝐞𝐫𝐬 𝐚𝐫𝐞 𝐋𝐚𝐭𝐢𝐧."
    made = ready(text)
    assert made.sanitised.language == "en"
    assert made.not_covered == frozenset()


@given(
    st.lists(st.sampled_from([CARD, "call 030 1234567", "Frau Müller", "le 3 mars 1971", "jane@example.com", "x"]))
)
def test_findings_of_all_languages_never_overlap_and_none_is_lost(parts: list[str]) -> None:
    text = " and ".join(parts)
    found = found_in_every_language(text, "en")
    assert all(one.end <= after.start for one, after in pairwise(found))
    for language in ("en", "de", "fr", "es"):
        for one in Detector(language).find(text):
            assert any(each.start <= one.start and one.end <= each.end for each in found)
