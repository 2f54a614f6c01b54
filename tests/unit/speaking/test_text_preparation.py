"""Utterances: nothing is dropped, nothing is too long, nothing is waited for."""

from __future__ import annotations

import subprocess
import sys
import time
from itertools import islice
from typing import SupportsIndex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.language_guess import guessed
from app.core.normalisation.rule import Said, pieces
from app.core.speakable import MAX_UTTERANCE_CHARS, Piece, Utterance, packed, rules_used
from app.services.text_preparation import TextPreparation

LANGUAGES = ["en", "de", "fr", "es", "ar", "zh", "xx"]
PREPARATION = TextPreparation()
TRICKY = st.text(
    st.one_of(
        st.sampled_from(
            "aB1 .,!?-*…。\"'()[]{}<>&;:/%€$°#@\n\r\t\u00a0\u00ad\u2028\u2029\u200b\u202e\u0301\ufe0f😀\u2014_"
        ),
        st.characters(),
    ),
    max_size=300,
)


def prepared(text: str, language: str = "en", start: int = 0) -> list[Utterance]:
    return list(TextPreparation(()).utterances(text, language=language, start=start))


def assert_partition(text: str, utterances: list[Utterance], start: int = 0) -> None:
    at = start
    for utterance in utterances:
        assert utterance.start == utterance.pieces[0].start
        assert utterance.end == utterance.pieces[-1].end
        assert len(utterance.text) <= MAX_UTTERANCE_CHARS
        utterance.text.encode()
        for piece in utterance.pieces:
            assert piece.start == at < piece.end
            if not piece.rule:
                assert piece.spoken == text[piece.start : piece.end]
            assert piece.spoken or piece.rule.startswith("skipped:") or piece.rule == "space"
            at = piece.end
    assert at == len(text)


@given(TRICKY, st.sampled_from(LANGUAGES))
def test_the_pieces_of_all_utterances_are_the_text(text: str, language: str) -> None:
    assert_partition(text, prepared(text, language))


@given(TRICKY, st.data())
def test_from_anywhere_on_the_rest_of_the_text_is_said(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    utterances = prepared(text, "en", start)
    first = utterances[0].start if utterances else len(text)
    assert first <= start or start == 0
    assert_partition(text, utterances, first)


@given(st.lists(st.tuples(st.text(max_size=40), st.booleans()), max_size=20), st.integers(1, 50))
def test_packing_keeps_everything_and_never_cuts_what_a_rule_made(
    made: list[tuple[str, bool]], limit: int
) -> None:
    parts, at = [], 0
    for text, is_rule in made:
        spoken = text[: limit - 1] if is_rule else text
        end = at + max(1, len(text))
        parts.append(Piece(at, end if is_rule or text else at, spoken, "rule" if is_rule else ""))
        at = parts[-1].end
    utterances = list(packed(parts, limit))
    assert "".join(piece.spoken for one in utterances for piece in one) == "".join(part.spoken for part in parts)
    assert all(sum(len(piece.spoken) for piece in one) <= limit for one in utterances)
    ruled = [piece for one in utterances for piece in one if piece.rule]
    assert ruled == [part for part in parts if part.rule]


def test_a_word_of_the_engine_is_found_in_the_source() -> None:
    utterance = Utterance(
        10,
        30,
        "en",
        (Piece(10, 16, "It is "), Piece(16, 22, "5 kilometres", "measure"), Piece(22, 30, " to Rome")),
    )
    assert utterance.text == "It is 5 kilometres to Rome"
    assert utterance.source_span(3, 5) == (13, 15)
    assert utterance.source_span(8, 18) == (16, 22)
    assert utterance.source_span(22, 26) == (26, 30)
    assert utterance.source_span(4, 9) == (14, 22)
    assert utterance.source_span(99, 100) == (10, 10)


def test_the_first_rule_to_claim_a_place_has_it() -> None:
    def first(_: str):  # noqa: ANN202
        yield Said(2, 4, "XX", "first")

    def second(_: str):  # noqa: ANN202
        yield Said(0, 3, "no", "second")
        yield Said(4, 5, "Y", "second")
        yield Said(5, 6, "y" * 5000, "second")

    assert pieces("abcdef", [first, second], 100) == [
        Piece(100, 102, "ab"),
        Piece(102, 104, "XX", "first"),
        Piece(104, 105, "Y", "second"),
        Piece(105, 106, "f"),
    ]


def test_sentences_of_a_paragraph_become_utterances_and_its_end_a_pause() -> None:
    utterances = prepared("Dr. Smith is here. It is\nlate!\n\nAnother paragraph.")
    assert [one.text for one in utterances] == ["Doctor Smith is here. ", "It is late!", "Another paragraph."]
    assert [one.pause_s > 0 for one in utterances] == [False, True, True]


def test_items_of_a_list_are_paragraphs_and_their_bullets_are_left_out() -> None:
    utterances = prepared("To buy:\n- milk\n- eggs\n1. bread\n2. salt")
    assert [one.text for one in utterances] == ["To buy:", "milk", "eggs", "1. bread", "2. salt"]


def test_an_endless_sentence_is_cut_after_a_clause_else_after_a_word_else_anywhere() -> None:
    clauses = prepared("so it goes on and on, " * 100)
    assert all(one.text.endswith(", ") for one in clauses)
    words = prepared("word " * 1000)
    assert all(one.text.endswith(" ") for one in words)
    assert max(len(one.text) for one in words) > MAX_UTTERANCE_CHARS * 0.9
    assert {len(one.text) for one in prepared("x" * 6000)} <= {600, 400, 200}


@pytest.mark.parametrize(
    "unit", ["word ", "x", " ", "\n", "a\n", "1 ", ".", "- ", "\u200b", "('\"", "e.g. ", "5,", "\n ", "@a"]
)
def test_ten_megabytes_without_a_full_stop_are_begun_at_once(unit: str) -> None:
    text = unit * (10_000_000 // len(unit))
    began = time.thread_time()
    first = list(islice(TextPreparation(()).utterances(text, language="en"), 3))
    assert time.thread_time() - began < 2.0, "all of it was prepared, which takes 20 s"
    assert first[0].start == 0


def test_what_cannot_be_seen_is_left_out_by_a_named_rule() -> None:
    utterances = prepared("in\u00advisi\u200bble \u202eabc\u202c \x07 \ufeff \ud800 end")
    assert "".join(one.text for one in utterances) == "invisible abc    end"
    uses = {use.rule: use for use in rules_used(utterances)}
    assert uses["skipped:control"].leaves_out
    assert uses["skipped:control"].characters == 7


def test_joiners_stay_where_they_spell() -> None:
    persian = "می\u200cخواهم"
    assert prepared(persian, "fa")[0].text == persian


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Wait!!!! Now", "Wait! Now"),
        ("Really??", "Really?"),
        ("one ----- two", "one two"),
        ("* * * * *", ""),
        ("before\n==========\nafter", "before  after"),
        ("this is *very* **bold** and `code`", "this is very bold and code"),
        ("2 * 3", "2 * 3"),
        ("a_name stays", "a_name stays"),
        ("• point", "point"),
        ("thumbs \U0001f44d\U0001f3fd up\ufe0f", "thumbs \U0001f44d up"),
        ("He said... nothing", "He said... nothing"),
        ("<b>bold</b> [[x]] <speak>", "<b>bold</b> [[x]] <speak>"),
    ],
)
def test_ornaments_are_left_out(written: str, spoken: str) -> None:
    assert "".join(one.text for one in prepared(written)).strip() == spoken.strip()


def test_nothing_to_say_is_said_to_be_so() -> None:
    assert prepared("") == []
    assert all(one.is_silent for one in prepared("...\n\n?! -----"))
    assert not prepared("😀")[0].is_silent
    assert not prepared("7")[0].is_silent


def test_common_words_tell_a_language_without_the_model() -> None:
    preparation = TextPreparation()
    texts = {
        "de": "Der Zug ist mit dem Schiff nicht zu vergleichen, und das ist auch gut so.",
        "fr": "Les enfants sont dans la maison avec leur mère, mais il est tard pour eux.",
        "es": "El perro de la casa es muy grande, pero los gatos son más rápidos por la noche.",
        "en": "The train was late and there was nothing that they would have done for you.",
    }
    for language, text in texts.items():
        assert guessed(text) == language
        assert next(preparation.utterances(text, language="it")).language == language
    assert preparation._detector._identifier is None
    assert guessed("De hond van de buurman is het niet, en dat is een feit.") == ""
    assert guessed("Os meninos estão em casa com a mãe, mas já é tarde para eles por agora.") == ""
    assert guessed("") == ""


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("De hond van de buurman blaft de hele nacht en niemand kan er iets aan doen.", "nl"),
        ("Os meninos estão em casa com a mãe, mas já é tarde e ninguém quer dormir.", "pt"),
        ("Wszyscy ludzie rodzą się wolni i równi pod względem swej godności.", "pl"),
        ("Все люди рождаются свободными и равными в своём достоинстве и правах.", "ru"),
    ],
)
def test_other_languages_are_told_by_the_model(text: str, language: str) -> None:
    assert next(PREPARATION.utterances(text, language="en")).language == language


def test_each_paragraph_has_its_language_and_a_short_one_that_of_the_one_before() -> None:
    text = (
        "The weather was fine and everybody went for a walk.\n\n"
        "Am Abend regnete es dann doch noch, und alle gingen nach Hause.\n\nJa.\n\n"
        "Le lendemain, il faisait beau et tout le monde est sorti."
    )
    preparation = TextPreparation(["en-gb", "de", "fr", "es", "xx"])
    found = [one.language for one in preparation.utterances(text, language="en-gb")]
    assert found == ["en-gb", "de", "de", "fr"]
    fixed = [one.language for one in preparation.utterances(text, language="es", is_fixed=True)]
    assert set(fixed) == {"es"}


def test_a_program_that_reads_nothing_loads_none_of_it() -> None:
    code = "import sys, app.bootstrap; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    loaded = set(run.stdout.split())
    assert "app.services.text_preparation" in loaded
    assert not {"app.core.normalisation", "app.core.ssml", "sentencex", "py3langid", "pyexpat"} & loaded


def test_the_first_sentence_does_not_wait_for_the_second() -> None:
    asked = []

    class Watched(str):
        __slots__ = ()

        def __getitem__(self, key: SupportsIndex | slice) -> str:
            asked.append(key)
            return super().__getitem__(key)

    first = next(TextPreparation(()).utterances(Watched("One. Two.\n\nThree."), language="en"))
    assert first.text == "One. "
    assert max(key.stop for key in asked if isinstance(key, slice)) <= len("One. Two.\n\n")
