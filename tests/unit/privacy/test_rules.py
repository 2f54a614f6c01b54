"""What the user decides over the standard, and their own terms."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import CloudError, Code, OptionError
from app.privacy.classes import Form, PiiClass
from app.privacy.finding import Finding
from app.privacy.policy import STANDARD, Action, Sensitivity
from app.privacy.rules import MAX_TERM_CHARS, MAX_TERMS, Rules
from app.privacy.sanitiser import Sanitised, sanitise
from app.services.cloud_text import Question, ReadyText, Treatment, examined, ready

CARD = "4111 1111 1111 1111"
TEXT = f"The card {CARD} belongs to project Blue Heron in Zeltweg."
ORDINARY, SENSITIVE = Sensitivity.ORDINARY, Sensitivity.SENSITIVE


def made(rules: Rules, sensitivity: Sensitivity = ORDINARY) -> str:
    return ready(TEXT, "en", Treatment(rules=rules, sensitivity=sensitivity)).sanitised.text


@given(
    st.lists(st.tuples(st.sampled_from(PiiClass), st.sampled_from(Sensitivity), st.sampled_from(Action))),
)
def test_the_last_choice_holds_and_the_standard_for_the_rest(
    choices: list[tuple[PiiClass, Sensitivity, Action]],
) -> None:
    rules = Rules()
    for choice in choices:
        rules = rules.with_action(*choice)
    last = {(pii_class, label): action for pii_class, label, action in choices}
    for pii_class in PiiClass:
        for label in Sensitivity:
            wanted = last.get((pii_class, label), STANDARD.action(pii_class, label))
            assert rules.policy.action(pii_class, label) is wanted
    for pii_class, label in last:
        rules = rules.with_action(pii_class, label, STANDARD.action(pii_class, label))
    assert rules == Rules(), "a choice that is taken back leaves nothing"


@given(st.lists(st.text(min_size=1, max_size=12).filter(lambda text: any(map(str.isalnum, text)))))
def test_a_term_is_kept_once_and_goes_whatever_its_case(terms: list[str]) -> None:
    rules = Rules().with_terms(terms)
    assert rules.with_terms(term.upper() for term in rules.terms if term.upper().lower() == term) == rules
    assert Rules().with_terms(reversed(rules.terms)) == rules
    assert rules.without_terms(terms).terms == ()


@pytest.mark.parametrize(
    "terms", [[" - "], ["x" * (MAX_TERM_CHARS + 1)], [f"word{n}" for n in range(MAX_TERMS + 1)]]
)
def test_a_term_that_cannot_be_found_is_refused_without_being_named(terms: list[str]) -> None:
    with pytest.raises(OptionError) as error:
        Rules().with_terms(terms)
    assert error.value.code is Code.OPTION_INVALID
    assert terms[0] not in str(error.value.params)


def test_terms_are_kept_back_by_any_case_and_rules_say_what_stands_in_their_place() -> None:
    rules = Rules().with_terms(["blue  heron", "Zeltweg"])
    assert made(rules) == "The card [card number] belongs to project [withheld] in [withheld]."
    assert "Blue Heron" in made(rules.with_action(PiiClass.DICTIONARY, ORDINARY, Action.ALLOW))
    sensitive_only = rules.with_action(PiiClass.PAYMENT_CARD, ORDINARY, Action.ALLOW)
    assert CARD in made(sensitive_only)
    assert CARD not in made(sensitive_only, SENSITIVE)
    invented = made(rules.with_action(PiiClass.PAYMENT_CARD, ORDINARY, Action.SURROGATE))
    assert CARD not in invented
    assert "[card" not in invented


@pytest.mark.parametrize("pii_class", PiiClass)
def test_something_invented_can_stand_for_every_class(pii_class: PiiClass) -> None:
    rules = Rules().with_action(pii_class, ORDINARY, Action.SURROGATE)
    found = Finding(start=4, end=12, pii_class=pii_class, form=Form.WRITTEN, rule="", canonical="12345678")
    done = sanitise("The 12345678 is.", "en", [found], rules.policy, seed=bytes(32))
    assert isinstance(done, Sanitised)
    assert "12345678" not in done.text.text


def test_what_is_blocked_stays_and_what_is_asked_waits_for_every_answer() -> None:
    blocking = Rules().with_action(PiiClass.PAYMENT_CARD, ORDINARY, Action.BLOCK)
    with pytest.raises(CloudError) as error:
        made(blocking)
    assert error.value.code is Code.CLOUD_BLOCKED
    asking = Rules().with_terms(["Zeltweg"])
    for kind in (PiiClass.PAYMENT_CARD, PiiClass.DICTIONARY):
        asking = asking.with_action(kind, ORDINARY, Action.ASK)
    with pytest.raises(CloudError) as error:
        made(asking)
    assert error.value.code is Code.CLOUD_UNDECIDED
    assert error.value.params == {"what": "payment card, dictionary"}
    question = examined(TEXT, "en", Treatment(rules=asking))
    assert isinstance(question, Question)
    card, place = question.asked
    half = Treatment(rules=asking, answers={card: Action.MASK})
    assert isinstance(examined(TEXT, "en", half), Question)
    done = examined(TEXT, "en", replace(half, answers={card: Action.MASK, place: Action.ALLOW}))
    assert isinstance(done, ReadyText)
    assert done.asked == question.asked
    assert done.sanitised.text == "The card [card number] belongs to project Blue Heron in Zeltweg."
    assert isinstance(examined(TEXT, "en", Treatment(rules=asking, sensitivity=SENSITIVE)), ReadyText)
