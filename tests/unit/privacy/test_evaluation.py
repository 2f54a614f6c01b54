"""The set on which the sanitiser is measured: sealed, the same every time, and right about its own numbers."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Sequence
from importlib import import_module

import pytest
from faker import Faker

from app.privacy.classes import Form, PiiClass
from app.privacy.detector import Detector
from app.privacy.finding import Finding
from tests.evaluation import frozen
from tests.evaluation.identifiers import money, national
from tests.evaluation.identifiers.making import Maker, Making
from tests.evaluation.scoring import Score, score
from tests.evaluation.sentences import LANGUAGES, PARTS, Sentence, sentences
from tests.evaluation.speech.saying import LANGUAGES as WORDS


def _findings(sentence: Sentence, pii_class: PiiClass | None = None) -> Sequence[Finding]:
    return [
        Finding(
            start=truth.start,
            end=truth.end,
            pii_class=pii_class or truth.pii_class,
            form=Form.WRITTEN,
            rule="test",
            canonical="",
        )
        for truth in sentence.truths
    ]


def test_the_set_is_as_it_was_sealed() -> None:
    assert frozen.digest() == frozen.SEAL.read_text("ascii").split()[0]


def test_a_seed_makes_the_same_sentences_again() -> None:
    first, second, other = (list(sentences("development", "fr", each=1, seed=seed)) for seed in (7, 7, 8))
    assert first == second
    assert [sentence.text for sentence in first] != [sentence.text for sentence in other]


def test_the_parts_share_no_template() -> None:
    for language in LANGUAGES:
        texts = [{one.template.text for one in sentences(part, language, each=1)} for part in PARTS]
        assert not any(one & other for one, other in itertools.combinations(texts, 2))


@pytest.mark.parametrize("part", PARTS[:2])
def test_both_parts_of_the_first_author_have_every_class_in_every_language(part: str) -> None:
    for language in LANGUAGES:
        classes = {truth.pii_class for one in sentences(part, language, each=1) for truth in one.truths}
        assert classes == set(PiiClass) - {PiiClass.DICTIONARY}


def test_what_finds_all_is_perfect_and_what_finds_nothing_leaks_all() -> None:
    perfect, blind, mistaken = Score(), Score(), Score()
    for sentence in sentences("held_out", "en", each=1, every=3):
        perfect.add(sentence, _findings(sentence))
        blind.add(sentence, [])
        mistaken.add(sentence, _findings(sentence, PiiClass.DICTIONARY))
    keys = list(perfect.truths)
    assert (perfect.recall(keys), perfect.precision(keys), perfect.leak(keys)) == (1, 1, 0)
    assert (blind.recall(keys), blind.precision(keys), blind.leak(keys)) == (0, None, 1)
    # A wrong class is a miss, and yet nothing of it leaks.
    assert (mistaken.recall(keys), mistaken.precision(mistaken.findings), mistaken.leak(keys)) == (0, 0, 0)


@pytest.mark.parametrize(
    ("maker", "module"),
    [
        (money.payment_card, "luhn"),
        (money.iban, "iban"),
        (money.routing_number, "us.rtn"),
        (national.us_ssn, "us.ssn"),
        (national.uk_nhs, "gb.nhs"),
        (national.de_tax_id, "de.idnr"),
        (national.fr_nir, "fr.nir"),
        (national.es_dni, "es.dni"),
        (national.es_nie, "es.nie"),
        (national.it_cf, "it.codicefiscale"),
        (national.nl_bsn, "nl.bsn"),
        (national.in_aadhaar, "in_.aadhaar"),
        (national.in_pan, "in_.pan"),
        (national.br_cpf, "br.cpf"),
    ],
)
def test_check_digits_are_those_that_others_compute(maker: Maker, module: str) -> None:
    making = Making(random.Random(5), Faker("en_US"), "en")
    oracle = import_module(f"stdnum.{module}")
    for _ in range(50):
        number = re.sub(r"\W", "", maker(making).written)
        assert oracle.is_valid(number), number


def test_a_vehicle_number_from_a_handbook_has_the_check_digit_printed_there() -> None:
    from tests.evaluation.identifiers.check_digits import bech32, vin  # noqa: PLC0415

    assert vin("1M8GDM9A_KP042788".replace("_", "0")) == "1M8GDM9AXKP042788"
    # The example of BIP 173.
    assert (
        bech32(bytes.fromhex("751e76e8199196d454941c45d1b3a323f1433bd6"))
        == "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"
    )


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("en", 1984, "one thousand nine hundred and eighty-four"),
        ("de", 1971, "eintausendneunhunderteinundsiebzig"),
        ("fr", 1981, "mille neuf cent quatre-vingt-un"),
        ("fr", 71, "soixante et onze"),
        ("es", 1999, "mil novecientos noventa y nueve"),
    ],
)
def test_numbers_are_said_as_they_are_in_each_language(language: str, number: int, said: str) -> None:
    assert WORDS[language].cardinal(number) == said


@pytest.mark.parametrize(
    ("part", "form", "recall", "precision"),
    [
        ("development", Form.WRITTEN, 0.98, 0.95),
        ("development", Form.SPOKEN, 0.97, 0.97),
        ("held_out", Form.WRITTEN, 0.98, 0.95),
        ("held_out", Form.SPOKEN, 0.97, 0.97),
        ("others", Form.WRITTEN, 0.97, 0.95),
        ("others", Form.SPOKEN, 0.97, 0.97),
        ("read", Form.WRITTEN, 0.98, 0.95),
        ("read", Form.SPOKEN, 0.97, 0.95),
    ],
)
def test_structured_identifiers_are_found_and_little_else_is(
    part: str, form: Form, recall: float, precision: float
) -> None:
    finders = {language: Detector(language).find for language in LANGUAGES}
    sample = [
        sentence
        for language in LANGUAGES
        for sentence in sentences(part, language, each=2 if part in PARTS[:2] else 1)
        if sentence.template.form is form
    ]
    counted = score(sample, finders)
    keys = [key for key in counted.truths | counted.findings if key[0].is_structured]
    found, right = counted.recall(keys), counted.precision(keys)
    assert found is not None
    assert right is not None
    assert (found >= recall, right >= precision) == (True, True), (found, right)
