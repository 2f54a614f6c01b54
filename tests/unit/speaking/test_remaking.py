"""Sentences that are said in another way: all of them is said, in order, and what a rule made stays whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.remaking import REMAKES, Remake, remade, source_text, with_remakes
from app.core.speakable import Piece, Utterance
from app.services.text_preparation import TextPreparation

TEXT = "On 24 December 1999, at 5.30 p.m., we paid $1,250,000.50 for it, and nobody asked. Good night."


def utterances(text: str) -> list[Utterance]:
    return list(TextPreparation(()).utterances(text, language="en", is_fixed=True))


@pytest.mark.parametrize("remake", REMAKES)
def test_everything_is_said_and_rules_stay_whole(remake: Remake) -> None:
    whole = utterances(TEXT)[0]
    parts = remade(whole, remake)
    assert "".join(part.text for part in parts) == whole.text
    assert [piece for part in parts for piece in part.pieces if piece.rule] == [p for p in whole.pieces if p.rule]
    assert (parts[0].start, parts[-1].end, parts[-1].pause_s) == (whole.start, whole.end, whole.pause_s)
    assert all(part.prosody.rate == remake.rate for part in parts)
    assert len(parts) == 1 or all(part.pause_s > 0 for part in parts[:-1])


@given(st.text("ab, .", min_size=1, max_size=300))
def test_pieces_follow_each_other_without_a_gap(text: str) -> None:
    whole = Utterance(5, 5 + len(text), "en", (Piece(5, 5 + len(text), text),))
    at = 5
    for part in remade(whole, REMAKES[-1]):
        assert part.start == at
        assert len(part.text) <= REMAKES[-1].breath_chars
        at = part.end
    assert at == whole.end


def test_only_the_sentence_that_was_named_is_remade() -> None:
    plain = utterances(TEXT)
    sentence = source_text(TEXT, plain[1])
    assert sentence == "Good night."
    made = list(with_remakes(TEXT, plain, {sentence: REMAKES[0]}))
    assert made[0] == plain[0]
    assert made[1].prosody.rate == REMAKES[0].rate
