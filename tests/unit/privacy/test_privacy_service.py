"""What is found in a transcript is marked by the times of its words, once, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.transcript import EngineInfo, Segment, Transcript, Word
from app.library.library import Library
from app.library.records import MarkKind
from app.privacy.classes import PiiClass
from app.privacy.reasons import Reason, reason_of
from app.services.exportable import exportable_of
from app.services.privacy_service import Passage, mark, search, search_item, take_back
from app.services.saving import Held
from tests.support.libraries import Desk, add_recording

CARD = "4111 1111 1111 1111"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Desk(tmp_path).make() as library:
        yield library


def heard(*texts: str, language: str = "en") -> Transcript:
    """Return a transcript of a segment for each text, and a word each half second."""
    segments: list[Segment] = []
    at = 0.0
    for text in texts:
        words = tuple(
            Word(start_s=at + 0.5 * place, end_s=at + 0.5 * place + 0.4, text=f" {word}", probability=0.9)
            for place, word in enumerate(text.split())
        )
        end_s = words[-1].end_s if words else at
        segments.append(Segment(start_s=at, end_s=end_s, text=f" {text}" if text else "", words=words))
        at = end_s + 1
    return Transcript(
        source_name="call.wav",
        language=language,
        language_probability=1.0,
        duration_s=at,
        engine=EngineInfo(engine="faster-whisper", model="test"),
        segments=segments,
    )


def words_within(transcript: Transcript, passage: Passage) -> str:
    return "".join(
        word.text
        for segment in transcript.segments
        for word in segment.words
        if word.start_s >= passage.start_s and word.end_s <= passage.end_s
    ).strip()


def test_a_passage_lasts_as_long_as_its_words() -> None:
    transcript = heard("Please charge 4111 1111 1111 1111 today", "or write to jane.doe@example.com now")
    card, email = search(transcript).passages
    assert (card.finding.pii_class, words_within(transcript, card)) == (
        PiiClass.PAYMENT_CARD,
        "4111 1111 1111 1111",
    )
    assert (email.finding.pii_class, words_within(transcript, email)) == (PiiClass.EMAIL, "jane.doe@example.com")
    assert (card.start_s, card.end_s) == (1.0, 2.9)


def test_what_goes_on_in_the_next_segment_is_one_passage() -> None:
    transcript = heard("my card is 4111 1111", "", "1111 1111 it is new")
    (card,) = search(transcript).passages
    assert words_within(transcript, card) == "4111 1111 1111 1111"


def test_where_words_no_longer_spell_the_text_the_whole_segment_counts() -> None:
    transcript = heard("my card is something")
    (segment,) = transcript.segments
    edited = Segment(start_s=2.0, end_s=7.0, text=" my card is 4111 1111 1111 1111", words=segment.words)
    (card,) = search(Transcript(**{**_fields(transcript), "segments": (edited,)})).passages
    assert (card.start_s, card.end_s) == (2.0, 7.0)


def _fields(transcript: Transcript) -> dict[str, object]:
    return {name: getattr(transcript, name) for name in transcript.__dataclass_fields__}


@pytest.mark.parametrize("filler", [3, 11, 97])
def test_a_long_transcript_is_searched_to_its_end_and_nothing_is_found_twice(filler: int) -> None:
    card = ("4111", "1111", "1111", "1111")
    texts = [
        text
        for _ in range(400 // filler)
        for text in (*card, *(f"we talked about words {at}" for at in range(filler)))
    ]
    found = search(heard(*texts, *card)).passages
    assert len(found) == 400 // filler + 1
    assert len({one.start_s for one in found}) == len(found)
    assert all(one.end_s - one.start_s < 6 for one in found)


def test_a_segment_longer_than_what_is_searched_at_once_is_searched_whole() -> None:
    long = "word " * 4000
    texts = [f"{CARD} {long} my card is 4111 1111", "1111 1111", f"{long} jane.doe@example.com"]
    found = search(heard(*texts)).passages
    assert [one.finding.pii_class for one in found] == [
        PiiClass.PAYMENT_CARD,
        PiiClass.PAYMENT_CARD,
        PiiClass.EMAIL,
    ]


def test_nothing_is_found_in_nothing() -> None:
    assert search(heard()).passages == ()
    assert search(heard("", "good morning", "")).passages == ()


def test_marks_are_made_once_and_stand_in_an_export_and_go_together(library: Library) -> None:
    item, access = add_recording(library, b"sound"), Held(library)
    transcript = heard("Please charge 4111 1111 1111 1111 today", "or write to jane.doe@example.com now")
    library.transcripts.finish(library.transcripts.begin(item.id, transcript), transcript)
    by_hand = library.marks.add(item.id, MarkKind.REDACTION, 0.0, 0.4, "a word")
    found = search_item(access, item)
    made = mark(access, item, found.passages, lambda one: f"{one.finding.pii_class}\n{one.finding.rule}")
    assert len(made) == 2
    assert mark(access, item, search_item(access, item).passages, lambda _: "again") == ()
    text = exportable_of(library, item).shown().text
    assert text == "[redacted: a word] charge [redacted: payment_card] today or write to [redacted: email] now"
    take_back(access, made)
    assert [one.id for one in library.marks.of_item(item.id)] == [by_hand]


def test_the_users_own_terms_are_found_in_a_transcript(library: Library) -> None:
    item, access = add_recording(library, b"sound"), Held(library)
    transcript = heard("We call it blue", "heron among us")
    library.transcripts.finish(library.transcripts.begin(item.id, transcript), transcript)
    assert search_item(access, item).passages == ()
    library.cloud.rules.change(lambda rules: rules.with_terms(["Blue Heron"]))
    (found,) = search_item(access, item).passages
    assert (found.finding.pii_class, found.written) == (PiiClass.DICTIONARY, "blue heron")


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("card.luhn", Reason.CHECK_DIGITS),
        ("idnr.mod11_10", Reason.CHECK_DIGITS),
        ("passport.cue", Reason.WORDS),
        ("email.form", Reason.FORM),
        ("dictionary", Reason.DICTIONARY),
        ("dictionary.word", Reason.DICTIONARY),
    ],
)
def test_a_rule_is_of_a_kind_that_people_tell_apart(rule: str, reason: Reason) -> None:
    assert reason_of(rule) is reason
