from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.legible import legible
from app.privacy.classes import Form, PiiClass
from app.privacy.detector import Detector
from app.privacy.finding import Finding
from app.privacy.normal import normalised
from app.privacy.policy import STANDARD, Action, Policy, Sensitivity
from app.privacy.sanitised import SanitisedText
from app.privacy.sanitiser import Blocked, Sanitised, Undecided, restored, sanitise, visible
from app.privacy.splice import LocalText, spliced
from app.privacy.surrogate_words import FAMILY, GIVEN

SEED = bytes(range(16))
DETECTOR = Detector("en", dictionary=["Project Nightjar"])
MASK = Policy()
SURROGATE = Policy(otherwise=Action.SURROGATE)
IDENTIFIERS = [
    "4111 1111 1111 1111",
    "four one one one one one one one one one one one one one one one",
    "DE89 3704 0044 0532 0130 00",
    "536-90-4399",
    "+1 415 555 2671",
    "+34 612 34 56 78",
    "jane.doe@gmail.com",
    "https://jane:secret@example.com/x",
    "192.168.1.17",
    "2001:db8::ff00:42:8329",
    "00:1B:44:11:3A:B7",
    "48.8566, 2.3522",
    "12345678Z",
    "1HGCM82633A004352",
    "AKIAIOSFODNN7EXAMPLE",
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    "12 Oak Street, London SW1A 2AA",
    "Anna Karenina",
    "Project  Nightjar",
    "AB 12 34 56 C",
    "943 476 5919",
]
WORDS = [
    "and",
    "card",
    "call",
    "my password is",
    "born on",
    "order",
    "NHS",
    ",",
    ".\n",
    ":",
    "\u200b",
    "x",
    "(",
    "12",
    "-",
    "Mr",
]


def sanitised(text: str, policy: Policy = MASK, language: str = "en") -> Sanitised:
    made = sanitise(text, language, DETECTOR.find(text), policy, seed=SEED)
    assert isinstance(made, Sanitised)
    return made


texts = st.lists(st.sampled_from(IDENTIFIERS + WORDS) | st.text(max_size=6), max_size=8).map(" ".join)


@settings(max_examples=100, deadline=None)
@given(texts)
def test_masked_text_is_clean_and_comes_back(text: str) -> None:
    made = sanitised(text)
    assert DETECTOR.find(made.text.text) == ()
    assert visible(restored(made.text.text, made.originals)) == visible(text)
    assert sanitised(made.text.text).text.text == made.text.text


@settings(max_examples=100, deadline=None)
@given(texts)
def test_surrogates_alone_are_found_again(text: str) -> None:
    made = sanitised(text, SURROGATE).text
    for finding in DETECTOR.find(made.text):
        assert any(one.start < finding.end and finding.start < one.end for one in made.replacements), finding


@settings(max_examples=200, deadline=None)
@given(st.text(), st.sampled_from(["en", "de", "fr", "es", "ja", ""]))
def test_any_text_is_searched(text: str, language: str) -> None:
    findings = Detector(language).find(text)
    assert all(0 <= one.start < one.end <= len(text) for one in findings)
    assert all(before.end <= after.start for before, after in pairwise(findings))


def test_replacements_say_what_stands_where() -> None:
    text = "a\u200b card 4111 1111 1111 1111, twice: 4111111111111111"
    made = sanitised(text)
    assert made.text.text == "a card [card number], twice: [card number]"
    assert made.dropped == 1
    first, _ = made.text.replacements
    assert made.text.text[first.start : first.end] == "[card number]"
    assert text[first.source_start : first.source_end] == "4111 1111 1111 1111"
    assert (first.pii_class, first.rule) == (PiiClass.PAYMENT_CARD, "card.luhn")


def test_what_nobody_sees_is_dropped() -> None:
    made = sanitised("a\u202eb\x00c\ufeff\r\nd\x0be\ud800")
    assert made.text.text == "abc\nd\ne"
    assert made.dropped == 5


def test_the_same_gets_the_same_surrogate_in_its_own_shape() -> None:
    text = "4111 1111 1111 1111 or 4111-1111-1111-1111, not 5500 0000 0000 0004"
    first, second, third = sanitised(text, SURROGATE).text.text.replace(", not", " or").split(" or ")
    assert second == first.replace(" ", "-") != text[:19].replace(" ", "-")
    assert third != first
    assert sanitised(text, SURROGATE) == sanitised(text, SURROGATE)
    other = sanitise(text, "en", DETECTOR.find(text), SURROGATE, seed=bytes(16))
    assert isinstance(other, Sanitised)
    assert not other.text.text.startswith(first)


@pytest.mark.parametrize("written", IDENTIFIERS)
def test_a_surrogate_is_another_and_not_genuine(written: str) -> None:
    text = f"it is {written} there"
    made = sanitised(text, SURROGATE)
    assert made.text.replacements
    assert written.casefold() not in made.text.text.casefold()
    checked = {PiiClass.PAYMENT_CARD, PiiClass.IBAN, PiiClass.ES_DNI, PiiClass.UK_NHS, PiiClass.CRYPTO_ADDRESS}
    assert not any(one.pii_class in checked for one in DETECTOR.find(made.text.text))


@pytest.mark.parametrize("seed", range(20))
def test_no_part_of_a_name_is_in_what_stands_for_it(seed: int) -> None:
    text = (
        "Dear Mr Johnathan Carter, Mrs Quinn Parker wrote to Morgan White, from morgan@white.example and "
        "from carter@example.com."
    )
    made = sanitise(text, "en", DETECTOR.find(text), SURROGATE, seed=bytes([seed] * 16))
    assert isinstance(made, Sanitised)
    assert len(made.text.replacements) == 5
    real = {"johnathan", "carter", "quinn", "parker", "morgan", "white"}
    assert real.isdisjoint(re.findall("[a-z]+", made.text.text.lower()))


def test_many_names_get_others_while_there_are_any() -> None:
    text = ", ".join(f"Mr Jordan {family}" for family in FAMILY["en"])
    made = sanitised(text, SURROGATE)
    for one, original in zip(made.text.replacements, made.originals, strict=True):
        instead = made.text.text[one.start : one.end]
        assert not set(instead.split()) & set(original.text.split())


@pytest.mark.parametrize(
    ("language", "text", "alike"),
    [
        ("en", "Dear Mr Carter, please call Mary Carter.", r"Dear Mr (\w+), please call \w+ \1\."),
        ("en", "Patient: CARTER, MARY\nMary Carter said so.", r"Patient: (\w+), (\w+)\n(?i:\2 \1) said so\."),
        ("en", "Ask Anna-Maria O'Brien, not Mr O'Brien.", r"Ask \w+ (\w+), not Mr \1\."),
        ("de", "Herr Jan Müller kam. Müllers Vorschlag gilt.", r"Herr \w+ (\w+) kam\. \1s Vorschlag gilt\."),
        ("en", "My name is Kaveh Walker. Mr Walker stayed.", r"My name is \w+ (\w+)\. Mr \1 stayed\."),
        ("en", "Doctor: J. Smith. Ask Mr Smith.", r"Doctor: (\w+)\. Ask Mr \1\."),
        ("de", "Anna Müller kam. Anna Müllers Vorschlag gilt.", r"(\w+ \w+) kam\. \1s Vorschlag gilt\."),
        ("es", "Juan García López vino. El señor García López.", r"\w+ (\w+) vino\. El señor \1\."),
        ("fr", "Mme Paule Durand. DURAND Paule est là.", r"Mme (\w+) (\w+)\. \2 \1 est là\."),
        ("es", "María García López llegó. La señora García habló.", r"\w+ (\w+) llegó\. La señora \1 habló\."),
    ],
)
def test_whoever_is_told_again_in_part_stays_the_same(language: str, text: str, alike: str) -> None:
    done = sanitise(text, language, Detector(language).find(text), SURROGATE, seed=SEED)
    assert isinstance(done, Sanitised)
    assert re.fullmatch(alike, done.text.text)


def test_a_crowd_keeps_its_people_apart_and_shows_no_real_name() -> None:
    real = [f"{given} {family}" for given, family in zip(GIVEN["en"][:8], FAMILY["en"][:8], strict=True)]
    shown = [*real, *(f"Kaveh{letter} Zedler{letter}" for letter in "abcdefghijklmnop")]
    made = sanitised(". ".join(f"Mr {name} came" for name in shown), SURROGATE)
    instead = [made.text.text[one.start : one.end] for one in made.text.replacements]
    assert len(set(instead)) == len(shown)
    assert set(" ".join(real).split()).isdisjoint(" ".join(instead).split())


def test_phones_and_addresses_come_from_the_ranges_kept_for_examples() -> None:
    made = sanitised("call +1 415 555 2671, write to jane.doe@gmail.com, ping 10.1.2.3", SURROGATE).text.text
    assert "555 01" in made
    assert "@example.org" in made
    assert any(net in made for net in ("192.0.2.", "198.51.100.", "203.0.113."))


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("de", "Kennzeichen M-AB 1234", r"Kennzeichen I-II \d{4}"),
        ("en", "plate AB12 CDE", r"plate II\d\d III"),
        ("en", "sort code 12-34-56", r"sort code 00-00-\d\d"),
        ("en", "account number: 12345678", r"account number: 0000\d{4}"),
        ("en", "my passport number is 512345678", r"my passport number is 000\d{6}"),
        ("de", "Reisepassnummer C01X00T47", r"Reisepassnummer I00I0\dI\d\d"),
        ("en", "at 48.8566, 2.3522", r"at -4[789]\.\d{4}, -12[234]\.\d{4}"),
    ],
)
def test_a_surrogate_is_nobodys(language: str, text: str, made: str) -> None:
    done = sanitise(text, language, Detector(language).find(text), SURROGATE, seed=SEED)
    assert isinstance(done, Sanitised)
    assert re.fullmatch(made, done.text.text)


def test_asking_and_blocking_come_before_anything_leaves() -> None:
    text = "card 4111 1111 1111 1111, mail jane@example.com"
    card, mail = DETECTOR.find(text)
    asking = Policy(rules={(PiiClass.PAYMENT_CARD, Sensitivity.ORDINARY): Action.ASK})
    undecided = sanitise(text, "en", (card, mail), asking, seed=SEED)
    assert undecided == Undecided(findings=(card,))
    answered = sanitise(text, "en", (card, mail), asking, seed=SEED, answers={card: Action.ALLOW})
    assert isinstance(answered, Sanitised)
    assert answered.text.text == "card 4111 1111 1111 1111, mail [e-mail address]"
    blocking = Policy(rules={(PiiClass.EMAIL, Sensitivity.SENSITIVE): Action.BLOCK})
    blocked = sanitise(
        text,
        "en",
        (card, mail),
        blocking,
        seed=SEED,
        sensitivity=Sensitivity.SENSITIVE,
        answers={mail: Action.ALLOW},
    )
    assert blocked == Blocked(findings=(mail,))


def test_a_language_that_is_not_known_is_blocked() -> None:
    assert sanitise("よろしく", "ja", (), STANDARD, seed=SEED) == Blocked(findings=())
    asking = Policy(unknown_language=Action.ASK)
    assert sanitise("よろしく", "ja", (), asking, seed=SEED) == Undecided(findings=(), language=True)
    allowing = Policy(unknown_language=Action.ALLOW)
    assert isinstance(sanitise("よろしく", "ja", (), allowing, seed=SEED), Sanitised)


def test_what_the_sanitiser_leaves_is_legible_and_what_is_dropped_hides_nothing() -> None:
    everything = "".join(map(chr, range(0x110000)))
    left = visible(everything)
    assert legible(left) == (left, 0)
    gone = set(everything) - set(left) - set("\r\v\f\x85\u2028\u2029")
    assert normalised("".join(sorted(gone))).text == ""


@pytest.mark.parametrize("between", ["\ufffe", "\uffff", "\U0010ffff", "\ufdd0", "\ud800", "\u202e"])
def test_what_is_no_character_parts_no_identifier(between: str) -> None:
    assert sanitised(between.join("4111111111111111")).text.text == "[card number]"


def test_a_short_seed_is_refused() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        sanitise("x", "en", (), STANDARD, seed=b"short")


def test_labels_are_in_the_language_of_the_text() -> None:
    text = "Ma carte 4111 1111 1111 1111"
    made = sanitise(text, "fr-CA", Detector("fr-CA").find(text), MASK, seed=SEED)
    assert isinstance(made, Sanitised)
    assert made.text.text == "Ma carte [numéro de carte]"


def test_a_splice_keeps_what_is_sensitive_here() -> None:
    text = "Call +1 415 555 2671, jane@example.com now."
    parts = spliced(text, sanitised(text).text)
    assert parts == (
        SanitisedText(text="Call ", language="en"),
        LocalText(text="+1 415 555 2671, jane@example.com", language="en"),
        SanitisedText(text=" now.", language="en"),
    )


def test_a_splice_goes_by_the_policy() -> None:
    text = "Mail jane@example.com or call +1 415 555 2671."
    policy = Policy(rules={(PiiClass.EMAIL, Sensitivity.ORDINARY): Action.ALLOW})
    assert [type(part) for part in spliced(text, sanitised(text, policy).text)] == [
        SanitisedText,
        LocalText,
    ]
    kept = [part.text for part in spliced(text, sanitised(text, policy).text) if isinstance(part, LocalText)]
    assert kept == ["+1 415 555 2671."]


@given(texts)
def test_a_splice_leaves_nothing_out(text: str) -> None:
    parts = spliced(text, sanitised(text).text)
    assert visible("".join(part.text for part in parts)) == visible(text)
    for finding in DETECTOR.find(text):
        assert any(text[finding.start : finding.end] in part.text for part in parts if isinstance(part, LocalText))


def test_a_finding_prints_nothing_of_the_text() -> None:
    finding = Finding(
        start=0, end=4, pii_class=PiiClass.SECRET, form=Form.WRITTEN, rule="secret.cue", canonical="hunter2"
    )
    assert "hunter2" not in repr(finding)
    assert "4111" not in repr(sanitised("4111 1111 1111 1111"))
