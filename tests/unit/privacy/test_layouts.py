"""Numbers in every usual layout behind every usual word, in English: templates, filled in turn.

`in_the_wild/layouts.txt` holds them. Names and streets are none of its business.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from app.privacy.classes import PiiClass
from app.privacy.detector import Detector

_TEMPLATES = Path(__file__).parent / "in_the_wild" / "layouts.txt"
_LOOSE = 4  # characters: a finding may reach so much farther or nearer
_TURNS = 2  # fillings of each template


class _Slot(NamedTuple):
    pii_class: str
    layouts: list[str]


def _read() -> tuple[dict[str, _Slot], dict[str, list[str]]]:
    """Return the slots by name, and the templates by their section."""
    _, layouts, *rest = re.split(r"^# ", _TEMPLATES.read_text("utf-8"), flags=re.MULTILINE)
    slots = {}
    for line in layouts.splitlines()[1:]:
        if line:
            name, pii_class, values = re.split(r":? ", line, maxsplit=2)
            slots[name] = _Slot(pii_class, values.split(" | "))
    sections = {}
    for section in rest:
        name, *lines = section.splitlines()
        sections[name] = [line.replace("\\n", "\n").replace("\\t", "\t") for line in lines if line]
    return slots, sections


_SLOTS, _SECTIONS = _read()


def _filled(template: str, turn: int) -> tuple[str, list[tuple[int, int, str]]]:
    """Return a template with its slots filled, and what is to be found in it."""
    text, spans = "", []
    for place, piece in enumerate(re.split(r"\{([^{}]*)\}", template)):
        said = piece
        if place % 2:
            slot = _SLOTS.get(piece)
            pii_class, _, said = piece.partition("=") if slot is None else (slot.pii_class, "", "")
            if slot is not None:
                said = slot.layouts[turn % len(slot.layouts)]
            spans.append((len(text), len(text) + len(said), pii_class))
        text += said
    return text, spans


@pytest.mark.parametrize("section", ["written", "spoken", "nothing"])
def test_numbers_are_found_in_every_layout_and_no_others(section: str) -> None:
    detector = Detector("en")
    missed, wrong = [], []
    for line, template in enumerate(_SECTIONS[section]):
        for turn in range(_TURNS):
            text, spans = _filled(template, line * _TURNS + turn)
            found = [
                (one.start, one.end, str(one.pii_class))
                for one in detector.find(text)
                if one.pii_class not in {PiiClass.PERSON_NAME, PiiClass.STREET_ADDRESS}
            ]
            missed += [
                (text, text[start:end], pii_class)
                for start, end, pii_class in spans
                if not any(
                    abs(at - start) <= _LOOSE and abs(to - end) <= _LOOSE and kind == pii_class
                    for at, to, kind in found
                )
            ]
            wrong += [
                (text, text[at:to], kind)
                for at, to, kind in found
                if not any(at < end and start < to for start, end, _ in spans)
            ]
    assert (missed, wrong) == ([], [])
