"""A text beside what leaves of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.privacy.changes import Fate, runs
from app.privacy.detector import Detector
from app.privacy.policy import Action, Policy
from app.privacy.sanitised import SanitisedText
from app.privacy.sanitiser import Sanitised, sanitise, visible

PARTS = ["4111 1111 1111 1111", "jane.doe@gmail.com", "Anna Karenina", "Mr", "and\n", "x" * 700, "🦊", "\u200b"]
DETECTOR = Detector("en")


def sanitised(text: str, action: Action) -> SanitisedText:
    made = sanitise(text, "en", DETECTOR.find(text), Policy(otherwise=action), seed=bytes(16))
    assert isinstance(made, Sanitised)
    return made.text


@given(
    st.lists(st.sampled_from(PARTS) | st.text(max_size=6), max_size=8).map(" ".join),
    st.sampled_from([Action.MASK, Action.SURROGATE]),
)
def test_the_runs_are_both_texts_and_each_replacement_stands_in_them_once(text: str, action: Action) -> None:
    original = visible(text)
    made = sanitised(original, action)
    found = list(runs(original, made))
    assert "".join(run.text for run in found if run.fate is not Fate.PUT_IN) == original
    assert "".join(run.text for run in found if run.fate is not Fate.TAKEN_OUT) == made.text
    for fate in (Fate.TAKEN_OUT, Fate.PUT_IN):
        assert tuple(run.replacement for run in found if run.fate is fate) == made.replacements
    assert all(run.text for run in found if run.replacement is None)


def test_what_is_far_from_any_replacement_is_not_shown() -> None:
    original = f"{'a ' * 400}4111 1111 1111 1111{' b' * 200}"
    found = list(runs(original, sanitised(original, Action.MASK)))
    assert [run.fate for run in found] == [
        Fate.KEPT,
        Fate.NOT_SHOWN,
        Fate.KEPT,
        Fate.TAKEN_OUT,
        Fate.PUT_IN,
        Fate.KEPT,
    ]
    assert found[2].text.endswith("a ")
    assert "".join(run.text for run in found if run.fate is not Fate.PUT_IN) == original


def test_the_comma_between_two_that_are_said_here_is_said_here_too() -> None:
    original = "Pay 4111 1111 1111 1111, 5555 5555 5555 4444. Then go."
    made = sanitised(original, Action.MASK)
    assert Fate.STAYS not in {run.fate for run in runs(original, made)}
    spliced = list(runs(original, made, is_spliced=True))
    assert [run.text for run in spliced if run.fate is Fate.STAYS] == [", "]
    assert [run.text for run in spliced if run.fate is Fate.KEPT] == ["Pay ", ". Then go."]
    assert "".join(run.text for run in spliced if run.fate is not Fate.PUT_IN) == original
