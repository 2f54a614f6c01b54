"""Sentences that were not understood are said in another way: slower, and with a breath between their parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final, NamedTuple

from app.core.speakable import MAX_UTTERANCE_CHARS, Utterance, packed

_BREATH_S: Final = 0.2


class Remake(NamedTuple):
    """By how much slower a sentence is said, and how many characters of it are said in one breath."""

    rate: float
    breath_chars: int


REMAKES: Final = (Remake(0.8, MAX_UTTERANCE_CHARS), Remake(0.8, 60), Remake(0.65, 30))
"""What is tried, the least first."""


def source_text(text: str, utterance: Utterance) -> str:
    """Return what a reader sees in a text where an utterance is, on one line."""
    return " ".join(utterance.written(text).split())


def remade(utterance: Utterance, remake: Remake) -> list[Utterance]:
    """Return an utterance said in another way: its pieces are the same, shared out to shorter ones."""
    whole = max((len(piece.spoken) for piece in utterance.pieces if piece.rule), default=0)
    prosody = replace(utterance.prosody, rate=utterance.prosody.rate * remake.rate)
    parts = [
        replace(utterance, start=part[0].start, end=part[-1].end, pieces=part, prosody=prosody, pause_s=_BREATH_S)
        for part in packed(utterance.pieces, max(whole, remake.breath_chars))  # what a rule made is never cut
    ]
    return [*parts[:-1], replace(parts[-1], pause_s=utterance.pause_s)] if parts else [utterance]


def with_remakes(text: str, utterances: Iterable[Utterance], remakes: Mapping[str, Remake]) -> Iterator[Utterance]:
    """Hand utterances of a text on, those whose sentence has a remake said in that way."""
    for utterance in utterances:
        remake = remakes.get(source_text(text, utterance))
        if remake is None:
            yield utterance
        else:
            yield from remade(utterance, remake)
