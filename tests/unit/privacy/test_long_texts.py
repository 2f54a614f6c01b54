"""A text takes time by its length, whatever is in it, and what stands over the border of two windows is found."""

from __future__ import annotations

import time

import pytest

from app.privacy.classes import PiiClass
from app.privacy.detector import Detector

CHARS = 40_000
LIMIT_S = 10  # of the processor: some ten times what it takes; by the square of the length it was minutes
CARD = "4111 1111 1111 1111"
FILLER = "So it went on and on, and nobody had a word to say about it. "


@pytest.mark.parametrize(
    ("language", "unit"),
    [("en", "@"), ("de", "1 "), ("fr", "a@b."), ("es", "y "), ("en", "http://"), ("en", "A-"), ("de", "AA-")],
)
def test_a_hostile_text_takes_time_by_its_length_alone(language: str, unit: str) -> None:
    detector = Detector(language)
    detector.find("My number is one two three 4111, call me.")  # the tables are loaded
    begun_s = time.process_time()
    detector.find((unit * CHARS)[:CHARS])
    assert time.process_time() - begun_s < LIMIT_S


@pytest.mark.parametrize("before", [9_300, 10_190, 10_395, 10_400, 10_405, 10_790, 20_400])
@pytest.mark.parametrize("written", [CARD, "four one one one " + "one one one one " * 3])
def test_a_number_is_found_once_and_whole_wherever_windows_meet(before: int, written: str) -> None:
    start = (FILLER * 400)[:before].rpartition(" ")[0] + " My card is "
    text = f"{start}{written.strip()}. {FILLER * 200}"
    [found] = Detector("en").find(text)
    assert found.pii_class is PiiClass.PAYMENT_CARD
    assert text[found.start : found.end] == written.strip()


@pytest.mark.parametrize("before", [9_000, 10_380, 10_700])
def test_a_key_that_is_longer_than_a_window_goes_whole(before: int) -> None:
    key = "-----BEGIN PRIVATE KEY-----\n" + "MIIEvQIBADANBgkqhkiG9w0B\n" * 900 + "-----END PRIVATE KEY-----"
    start = (FILLER * 400)[:before].rpartition(" ")[0] + "\n"
    [found] = Detector("en").find(f"{start}{key}\n{FILLER * 400}")
    assert (found.start, found.end) == (len(start), len(start) + len(key))


def test_a_word_that_never_ends_does_not_hide_a_number() -> None:
    text = "x" * 30_000 + " my card is four one one one " + "one one one one " * 3 + "y" * 30_000
    assert [one.pii_class for one in Detector("en").find(text)] == [PiiClass.PAYMENT_CARD]
