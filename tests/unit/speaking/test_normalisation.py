"""What is said of real sentences: four tables, and the engine's own ear for what they stand on."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Iterator
from pathlib import Path

import espeakng_loader
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.normalisation import french, german
from app.core.normalisation.languages import rules_of
from app.core.normalisation.rule import Where, pieces
from app.core.speakable import rules_used
from app.services.text_preparation import TextPreparation

HERE = Path(__file__).parent
TABLES = {"en": "english.txt", "de": "german.txt", "fr": "french.txt", "es": "spanish.txt"}


def _rows() -> Iterator[tuple[str, str, str]]:
    for language, name in TABLES.items():
        for line in (HERE / name).read_text("utf-8").splitlines():
            written, _, spoken = line.partition(" => ")
            yield language, written, spoken


ROWS = list(_rows())


def said(text: str, language: str) -> str:
    utterances = TextPreparation(()).utterances(text, language=language)
    return " | ".join(one.text.strip() for one in utterances)


@pytest.mark.parametrize(("language", "written", "spoken"), ROWS)
def test_what_is_said(language: str, written: str, spoken: str) -> None:
    assert said(written, language) == spoken


def test_the_tables_have_forty_sentences_each() -> None:
    counted = [language for language, _, _ in ROWS]
    assert all(counted.count(language) >= 40 for language in TABLES)


def test_a_date_in_figures_is_read_in_the_order_of_its_country() -> None:
    assert said("11/12/2026", "en-us") == "November 12th, 20 26"
    assert said("11/12/2026", "en-gb") == "the 11th of December 20 26"
    assert said("the 11/12/2026", "en-gb") == "the 11th of December 20 26"
    assert said("31/02/2026", "en") == "31/02/2026"
    assert said("2026-13-01", "de") == "2026-13-01"


def test_a_language_that_nobody_wrote_rules_for_is_said_as_it_is_written() -> None:
    assert said("Na 21.11.2026 o 14:30 zł 5,50 €.", "pl") == "Na 21.11.2026 o 14:30 zł 5,50 €."


@given(st.sampled_from(list(TABLES)), st.lists(st.sampled_from([row[1] for row in ROWS]), min_size=1, max_size=3))
def test_rules_of_any_language_bear_any_sentence(language: str, sentences: list[str]) -> None:
    text = " ".join(sentences)
    made = pieces(text, rules_of(language))
    assert "".join(text[piece.start : piece.end] for piece in made) == text


@given(st.sampled_from(list(TABLES)), st.text("0123456789.,:/-–%€$ hkmg½§#@+()°Ivxe", max_size=200))
def test_rules_bear_any_heap_of_figures(language: str, text: str) -> None:
    made = pieces(text, rules_of(language))
    assert "".join(text[piece.start : piece.end] for piece in made) == text
    assert all(
        piece.spoken.strip() or piece.rule.startswith(("skipped:", "space", "number"))
        for piece in made
        if piece.rule
    )


@given(
    st.sampled_from([*TABLES, "en-gb"]),
    st.lists(st.sampled_from([word for row in ROWS for word in row[1].split()]) | st.text(max_size=5), max_size=8),
)
def test_rules_that_are_passed_over_would_find_nothing(language: str, words: list[str]) -> None:
    for text in (" ".join(words), "".join(words)):
        for rule in rules_of(language):
            if isinstance(rule, Where) and not rule.needed.search(text):
                assert not [said for one in rule.rules for said in one(text)]


@pytest.mark.parametrize(
    "unit", ["1.", "1,000", "9-9", "a@a.", "http://", "a.b.", "((((", "5 €", "+1 ", "z. B. ", "1/2 "]
)
@pytest.mark.parametrize("language", list(TABLES))
def test_no_rule_takes_long(unit: str, language: str) -> None:
    text = (unit * 4000)[:4000]
    began = time.thread_time()
    pieces(text, rules_of(language))
    assert time.thread_time() - began < 1.0


def test_what_was_done_can_be_listed() -> None:
    uses = rules_used(TextPreparation(()).utterances("Dr. X ----- 5 km, 6 km.", language="en"))
    assert [(use.rule, use.times) for use in uses] == [("abbreviation", 1), ("skipped:ornament", 1), ("unit", 2)]
    assert [use.leaves_out for use in uses] == [False, True, False]


def test_german_and_french_numbers_in_words() -> None:
    assert [german.ordinal(number, "am") for number in (1, 3, 7, 8, 19, 20, 31)] == [
        "ersten", "dritten", "siebten", "achten", "neunzehnten", "zwanzigsten", "einunddreißigsten",
    ]  # fmt: skip
    assert [german.year(number) for number in (1101, 1600, 1999, 2026)] == [
        "elfhunderteins", "sechzehnhundert", "neunzehnhundertneunundneunzig", "2026",
    ]  # fmt: skip
    assert [french.ordinal(number) for number in (1, 4, 5, 9, 11, 21, 71, 80, 91)] == [
        "premier", "quatrième", "cinquième", "neuvième", "onzième", "vingt et unième", "soixante et onzième",
        "quatre-vingtième", "quatre-vingt-onzième",
    ]  # fmt: skip
    assert [french.roman(numeral) for numeral in ("XIV", "XIX", "IIII", "VX")] == [14, 19, 0, 0]


class Ear:
    """The phonemes that espeak-ng would say."""

    def __init__(self) -> None:
        self._espeak = ctypes.CDLL(espeakng_loader.get_library_path())
        self._espeak.espeak_TextToPhonemes.restype = ctypes.c_char_p
        assert self._espeak.espeak_Initialize(2, 0, espeakng_loader.get_data_path().encode(), 0x8000) > 0

    def hears(self, text: str, language: str) -> str:
        voice = "en-us" if language == "en" else language
        assert self._espeak.espeak_SetVoiceByName(voice.encode()) == 0
        rest, heard = ctypes.c_char_p(text.encode()), []
        while rest.value:
            heard.append(self._espeak.espeak_TextToPhonemes(ctypes.byref(rest), 1, 2) or b"")
        # Stress and pauses depend on how words are written; what is compared is the sounds.
        return b"".join(heard).decode().translate(str.maketrans("", "", " ˈˌ"))


@pytest.fixture(scope="module")
def ear() -> Ear:
    return Ear()


@pytest.mark.parametrize(
    ("language", "written", "meant"),
    [
        ("en", "on 2026-11-21", "on November twenty first, twenty twenty six"),
        ("en", "in 1985", "in nineteen eighty five"),
        ("en", "in 1905", "in nineteen oh five"),
        ("en", "at 14:30", "at fourteen thirty"),
        ("en", "at 5:07", "at five oh seven"),
        ("en", "€5.50", "five euros and fifty cents"),
        ("en", "5 km/h", "five kilometres per hour"),
        ("en", "5–10", "five to ten"),
        ("de", "am 21.11.1985", "am einundzwanzigsten November neunzehnhundertfünfundachtzig"),
        ("de", "um 5:30 Uhr", "um fünf Uhr dreißig"),
        ("de", "für 5,50 €", "für fünf Euro fünfzig"),
        ("de", "mit 1 km", "mit ein Kilometer"),
        ("de", "5–10 %", "fünf bis zehn Prozent"),
        ("fr", "à 14 h 30", "à quatorze heures trente"),
        ("fr", "au XIVe siècle", "au quatorzième siècle"),
        ("fr", "5,50 €", "cinq euros cinquante"),
        ("es", "son 21 km", "son veintiún kilómetros"),
        ("es", "a las 14:30", "a las catorce y treinta"),
        ("es", "5,50 €", "cinco euros con cincuenta céntimos"),
        ("es", "el 1/3/2020", "el uno de marzo de dos mil veinte"),
    ],
)
def test_the_engine_says_what_is_meant(ear: Ear, language: str, written: str, meant: str) -> None:
    assert ear.hears(said(written, language), language) == ear.hears(meant, language)
