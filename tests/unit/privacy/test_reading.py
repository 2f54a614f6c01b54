"""What is shared between languages changes nothing of what each finds, and digits alone are not read as speech."""

from __future__ import annotations

import pytest

from app.privacy.detector import Detector
from app.privacy.every_language import found_in_every_language, found_in_languages
from app.privacy.spoken.folding import folded
from app.privacy.spoken.rewriting import lexicon_of
from app.privacy.spoken.windows import windows

TEXTS = (
    "Mr Smith, SSN 219-09-4321, born 12 April 1968, call 415 555 0132 or {jane@example.org}.",
    "meine Nummer ist null eins sieben eins zwei drei vier fünf sechs sieben acht, Konto 1234567890",
    "le code de la porte, c'est le 4481, et 06 12 34 56 78 après 18 h",
    "mi dni es doce millones trescientos cuarenta y cinco mil seiscientos setenta y ocho zeta",
)


@pytest.mark.parametrize("text", TEXTS)
def test_one_language_among_others_finds_what_it_finds_alone(text: str) -> None:
    for language in ("en", "de", "fr", "es"):
        assert found_in_languages(text, [language]) == Detector(language).find(text)


@pytest.mark.parametrize("text", TEXTS)
def test_what_any_language_finds_is_covered_by_all_of_them(text: str) -> None:
    covered = {place for one in found_in_every_language(text, "en") for place in range(one.start, one.end)}
    for language in ("en", "de", "fr", "es"):
        for one in Detector(language).find(text):
            assert covered.issuperset(range(one.start, one.end))


@pytest.mark.parametrize(
    "text",
    [
        "order 2024-118823 over 1,234.56 dollars, invoice 88213445 of 12 March 2024, page 7",
        "2019 2020 2021 2022 and 12 of 45, 3:15, 7-4",
        "born March 7, 1984, in ward 12",
    ],
)
def test_digits_alone_are_not_read_as_speech(text: str) -> None:
    assert windows(folded(text), lexicon_of("en")) == []


@pytest.mark.parametrize(
    "text",
    ["219 oh 9 4321", "call 415, 555, 0132", "7 1 8 5 5 5 0 1 4 3", "two one nine, zero nine", "V S S 6 K 1"],
)
def test_a_word_or_a_pause_among_digits_is_read_as_speech(text: str) -> None:
    assert windows(folded(text), lexicon_of("en"))
