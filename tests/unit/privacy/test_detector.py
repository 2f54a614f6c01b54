from __future__ import annotations

from collections.abc import Iterable

import pytest

from app.core.transcript import Segment, Word
from app.privacy.classes import Form, PiiClass
from app.privacy.detector import Detector
from app.privacy.segments import Place
from app.privacy.word_times import SpokenAt, find_in_transcript


def found(detector: Detector, text: str) -> list[tuple[PiiClass, str]]:
    return [(one.pii_class, text[one.start : one.end]) for one in detector.find(text)]


@pytest.mark.parametrize(
    "text", ["about project NIGHTJAR.", "Project-Nightjar", "próject nightjar", "Project\u200b Nightjar"]
)
def test_the_users_terms_are_found_however_they_are_written(text: str) -> None:
    ((pii_class, written),) = found(Detector("en", dictionary=["Project Nightjar", "!"]), text)
    assert pii_class is PiiClass.DICTIONARY
    assert written in text


def test_the_users_terms_are_whole_words() -> None:
    assert found(Detector("en", dictionary=["art"]), "the party starts") == []


def test_a_term_inside_something_wider_takes_it_in() -> None:
    detector = Detector("en", dictionary=["nightjar"])
    assert found(detector, "jane@nightjar.example.com") == [(PiiClass.DICTIONARY, "jane@nightjar.example.com")]


class CapitalNames:
    def names(self, text: str) -> Iterable[tuple[int, int]]:
        yield 0, text.index(" ")


def test_a_model_of_names_is_asked_in_any_language() -> None:
    detector = Detector("ja", names=CapitalNames())
    assert PiiClass.PERSON_NAME in detector.not_covered  # whether it knows this language, nobody knows
    assert found(detector, "Zxq went home") == [(PiiClass.PERSON_NAME, "Zxq")]


def test_what_is_not_covered_is_said() -> None:
    assert Detector("en-GB").not_covered == frozenset()
    other = Detector("ja")
    assert {PiiClass.PERSON_NAME, PiiClass.PASSPORT, PiiClass.SECRET} <= other.not_covered
    assert other.covered | other.not_covered == frozenset(PiiClass)
    assert found(other, "カード 4111111111111111") == [(PiiClass.PAYMENT_CARD, "4111111111111111")]


def test_an_identifier_goes_on_over_the_border_of_segments() -> None:
    texts = ["my card is 4111 1111", "1111 1111, thank you"]
    ((finding, places),) = Detector("en").find_in_segments(texts)
    assert finding.form is Form.WRITTEN
    assert places == (Place(segment=0, start=11, end=20), Place(segment=1, start=0, end=9))


def segment(start_s: float, *words: str) -> Segment:
    timed = tuple(
        Word(start_s=start_s + at, end_s=start_s + at + 0.5, text=f" {word}", probability=1.0)
        for at, word in enumerate(words)
    )
    return Segment(
        start_s=start_s, end_s=start_s + len(words), text="".join(word.text for word in timed), words=timed
    )


def test_findings_come_with_the_words_that_say_them() -> None:
    segments = [segment(0, "card", "4111", "1111"), segment(10, "1111", "1111,", "thanks")]
    ((finding, places),) = find_in_transcript(Detector("en"), segments)
    assert finding.pii_class is PiiClass.PAYMENT_CARD
    assert places == (
        SpokenAt(segment=0, first_word=1, last_word=3, start_s=1, end_s=2.5),
        SpokenAt(segment=1, first_word=0, last_word=2, start_s=10, end_s=11.5),
    )


def test_words_that_do_not_spell_their_segment_give_all_of_it() -> None:
    edited = Segment(start_s=1, end_s=4, text="card 4111 1111 1111 1111", words=segment(1, "something").words)
    ((_, places),) = find_in_transcript(Detector("en"), [edited])
    assert places == (SpokenAt(segment=0, first_word=-1, last_word=-1, start_s=1, end_s=4),)


@pytest.mark.timeout(20)
def test_looking_again_beside_what_was_found_comes_to_an_end() -> None:
    text = "password: hunter2x9, call 415-555-2671 or 4111 1111 1111 1111 12"
    assert len(found(Detector("en"), text)) == 3
