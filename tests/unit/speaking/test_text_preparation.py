"""Utterances: nothing is dropped, nothing is too long, nothing is waited for."""

from __future__ import annotations

import subprocess
import sys
import time
from itertools import islice, pairwise
from pathlib import Path
from typing import Final, SupportsIndex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.language_guess import guessed
from app.core.normalisation.rule import Said, pieces
from app.core.scripts import stretches
from app.core.speakable import MAX_UTTERANCE_CHARS, Piece, Utterance, can_be_said, packed, rules_used
from app.services.text_languages import LanguageDetector
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


@given(TRICKY | st.text("ab א本の가бπ1. “”", max_size=40), st.sampled_from([*LANGUAGES, "ja", "ko", "uk"]))
def test_stretches_of_one_script_are_the_text(text: str, language: str) -> None:
    found = stretches(text, language)
    assert "".join(text[one.start : one.end] for one in found) == text
    assert all(before.end == after.start for before, after in pairwise(found))
    assert all(before.language != after.language for before, after in pairwise(found))
    if text.isascii():
        assert [one.language for one in found] == [language]


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        ("It says שלום עולם, and no more.", "en", ["en It says ", "he שלום עולם, ", "en and no more."]),
        ("Привет, мир! 你好。", "de", ["ru Привет, мир! ", "zh 你好。"]),
        ("東京へ行きます。", "en", ["ja 東京へ行きます。"]),
        ("東京 and Tokyo", "ja", ["ja 東京 and Tokyo"]),
        ("대한민국(大韓民國)", "ko", ["ko 대한민국(大韓民國)"]),
        ("Σ is a sum, π a number.", "en", ["en Σ is a sum, π a number."]),
        ("Слава Україні!", "uk", ["uk Слава Україні!"]),
        ("سلام دنیا", "fa", ["fa سلام دنیا"]),
    ],
)
def test_what_is_in_another_script_is_in_another_language(text: str, language: str, parts: list[str]) -> None:
    for is_fixed in (False, True):
        said = PREPARATION.utterances(text, language=language, is_fixed=is_fixed)
        assert [f"{one.language} {text[one.start : one.end]}" for one in said] == parts


def test_another_script_is_no_reason_to_take_the_next_paragraph_for_another_language() -> None:
    said = PREPARATION.utterances("Hello שלום\n\nAgain. {pause 1s} And more.", language="en")
    assert [one.language for one in said] == ["en", "he", "en", "en"]
    only = TextPreparation(["en", "de"]).utterances("Hello שלום", language="en")
    assert [one.language for one in only] == ["en"], "nobody else could say it"


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
    letters = prepared("x" * 6000)
    assert "".join(one.text for one in letters).count("x") == 6000
    assert max(len(word) for one in letters for word in one.text.split(", ")) <= 48, "engines drop the rest"


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


@pytest.mark.parametrize("text", ["", "“…!”", "— „“ ‚‘ ·", "。、！", "‰†′", "\u0301", "\ue000", "*** ---"])
def test_marks_are_nothing_that_can_be_said(text: str) -> None:
    assert not can_be_said(text)


@pytest.mark.parametrize("text", ["“a…!”", "7", "漢", "😀", "→", "€", "±"])
def test_letters_digits_and_signs_can_be_said(text: str) -> None:
    assert can_be_said(text)


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


def test_what_tells_languages_is_loaded_ahead_only_for_a_text_that_needs_it() -> None:
    plain = "The cat is on the mat and the dog was there with them for a while."
    short = "Kissa."
    finnish = "Kissa nukkuu matolla ja koira vahtii ovea koko pitkän yön ajan."
    assert guessed(plain) == "en"
    detector = LanguageDetector()
    for text in (plain, short):
        detector.get_ready_for(text)
        assert not detector.is_ready
    detector.get_ready_for(finnish)
    assert detector.is_ready
    assert detector.language(finnish, "en") == "fi"


def test_what_is_assumed_holds_until_a_text_shows_another_language() -> None:
    preparation = TextPreparation()
    preparation.assume("de")
    text = "Plan\n\nThe cat is on the mat and the dog was there with them for a while."
    assert [one.language for one in preparation.utterances(text, language="en")] == ["de", "en"]
    assert {one.language for one in preparation.utterances(text, language="fr", is_fixed=True)} == {"fr"}


def test_a_paragraph_does_not_change_to_a_sister_of_its_language() -> None:
    croatian = "Sutra ćemo ići u grad jer nam trebaju kruh, mlijeko i još nekoliko stvari za ručak."
    serbian = "Сутра ћемо ићи у град јер нам требају хлеб, млеко и још неколико ствари за ручак."
    detector = LanguageDetector()
    for declared in ("hr", "bs", "sr"):
        assert detector.language(croatian, declared) == declared
    assert detector.language(serbian, "de") == "sr"


_WATCHED: Final = """
import os, sys
written = []

def watch(event, args):
    if event == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR):
        written.append(args[0])

sys.addaudithook(watch)
from app.services.text_languages import LanguageDetector
print(LanguageDetector().language("Kissa nukkuu matolla ja koira vahtii ovea koko pitkän yön ajan.", "en"), written)
"""


def test_what_tells_languages_is_loaded_without_a_file_in_between() -> None:
    command = [sys.executable, "-P", "-B", "-c", _WATCHED]
    told = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3])
    assert told.stdout == "fi []\n"
