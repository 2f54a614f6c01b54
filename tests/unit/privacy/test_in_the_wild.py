"""How people write and say identifiers in mail, notes, calls and dictation, and what only looks like them.

The texts stand in `in_the_wild`, one class a line, what is to be found in braces; "-" holds nothing. A line that
begins without a class goes on with the one before.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from app.privacy.classes import PiiClass
from app.privacy.detector import Detector

_TEXTS = Path(__file__).parent / "in_the_wild"
_LABEL = re.compile(rf"^({'|'.join(PiiClass)}|-): ", re.MULTILINE)
_ENTRY = re.compile(
    rf"^(?P<label>{'|'.join(PiiClass)}|-): (?P<text>(?:(?!{_LABEL.pattern}).)*)", re.MULTILINE | re.DOTALL
)
_LOOSE = 4  # characters: a finding may reach so much farther or nearer


class _Line(NamedTuple):
    label: str
    text: str
    spans: list[tuple[int, int]]


def _lines(name: str) -> list[_Line]:
    lines = []
    for entry in _ENTRY.finditer((_TEXTS / f"{name}.txt").read_text("utf-8")):
        parts = re.split(r"[{}]", entry["text"].strip())
        starts = [sum(map(len, parts[:at])) for at in range(len(parts) + 1)]
        spans = [(starts[at], starts[at + 1]) for at in range(1, len(parts), 2)]
        lines.append(_Line(entry["label"], "".join(parts), spans))
    return lines


@pytest.mark.parametrize(
    "name", [f"{language}{part}" for language in ("en", "de", "fr", "es") for part in ("", "-wider", "-secrets")]
)
def test_what_people_write_and_say_is_found_and_no_more(name: str) -> None:
    detector = Detector(name[:2])
    missed, wrong = [], []
    for line in _lines(name):
        found = [(one.start, one.end, one.pii_class) for one in detector.find(line.text)]
        for start, end in line.spans:
            if not any(
                abs(at - start) <= _LOOSE and abs(to - end) <= _LOOSE and kind == line.label
                for at, to, kind in found
            ):
                missed.append((line.label, line.text, line.text[start:end]))
        wrong += [
            (line.text, line.text[at:to], str(kind))
            for at, to, kind in found
            if not any(at < end and start < to for start, end in line.spans)
        ]
    assert (missed, wrong) == ([], [])
