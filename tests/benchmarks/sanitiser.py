"""How fast the sanitiser searches plain prose, text full of identifiers, and what is said aloud."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from report import Row, verdict
from settings import Bench

from app.privacy.detector import Detector
from app.privacy.policy import Policy
from app.privacy.sanitiser import sanitise

_README: Final = Path(__file__).parents[2] / "README.md"
_PROSE: Final = (
    "The quick brown fox jumped over the lazy dog while nobody in the house was looking; the streets were empty, "
    "the shops were closed, and even the old church looked tired. She thought about writing to her sister, but "
    "then the kettle boiled and the letter stayed on the table, where it lay until the "
    "end of a long, quiet afternoon. "
)
_IDENTIFIERS: Final = (
    "Card 4111 1111 1111 1111, IBAN DE89 3704 0044 0532 0130 00, call +1 415 555 2671 or (415) 555-2671. SSN "
    "536-90-4399, born on March 7, 1984, NHS 943 476 5919, mail jane.doe@example.org, host 192.168.1.17, order "
    "2024-118823 over 1,234.56 dollars, invoice 88213445 of 12 March 2024, MRN 00123456, plate AB12 CDE, "
    "pin 4821. "
)
_SAID: Final = (
    "so the card is four one one one one one one one one one one one one one one one and you can write to jane "
    "dot doe at example dot com or call four one five five five five two six seven one after nine, thank you. "
)
_LENGTH: Final = 1000
_RUNS: Final = 300
# Milliseconds of processor time for 1,000 characters.
_TARGETS: Final = {"plain prose": 1.0, "digit-rich text": 5.0}


def measure(bench: Bench) -> None:
    """Print the processor time per 1,000 characters of finding, and of replacing what was found."""
    texts = {
        "plain prose": _PROSE,
        "the introduction to this program": _README.read_text("utf-8"),
        "digit-rich text": _IDENTIFIERS,
        "identifiers said aloud": _SAID,
    }
    bench.report.table("sanitiser", "Sanitiser, English", [_measured(kind, text) for kind, text in texts.items()])
    bench.report.remark("Milliseconds of processor time for 1,000 characters, the best of the runs.")


def _measured(kind: str, text: str) -> Row:
    long_text = text * (_LENGTH // len(text) + 1)
    pieces = [long_text[at : at + _LENGTH] for at in range(0, len(long_text) - _LENGTH + 1, _LENGTH)]
    detector = Detector("en")
    findings = [detector.find(piece) for piece in pieces]
    found_ms = _best_ms(lambda: [detector.find(piece) for piece in pieces], len(pieces))
    replaced_ms = _best_ms(
        lambda: [
            sanitise(piece, "en", found, Policy(), seed=bytes(16))
            for piece, found in zip(pieces, findings, strict=True)
        ],
        len(pieces),
    )
    row: Row = {"text": kind, "findings": sum(map(len, findings)), "find ms": found_ms, "replace ms": replaced_ms}
    target = _TARGETS.get(kind)
    if target is not None:
        row |= {"target ms": target, "verdict": verdict(is_met=found_ms <= target)}
    return row


def _best_ms(work: Callable[[], object], count: int) -> float:
    best = float("inf")
    for _ in range(max(_RUNS // count, 3)):
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best * 1000 / count
