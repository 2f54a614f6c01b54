"""Words for the listening queue."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.core.risk import Reason
from app.core.text import clock, human_duration, printable
from app.core.transcript import Flag
from app.ui.wording import flag_text

_tr = QCoreApplication.translate
_MAX_CHARS: Final = 300


def reason_text(reason: Reason) -> str:
    """Say why a passage may be wrong."""
    match reason:
        case Reason.NO_SPEECH:
            return _tr("Listening", "Perhaps no speech at all")
        case Reason.LOW_CONFIDENCE:
            return _tr("Listening", "The engine was not sure")
        case Reason.UNSURE_WORDS:
            return _tr("Listening", "Doubtful words")
        case _:
            return flag_text(Flag(reason.value))


def reasons_text(reasons: Sequence[Reason]) -> str:
    """Say all reasons, the strongest first."""
    return " · ".join(map(reason_text, reasons))


def left_text(checked: int, passages: int, left_s: float, share: float) -> str:
    """Say how far the listening is and how much is left."""
    if not passages:
        return _tr("Listening", "Nothing in this transcript looks doubtful.")
    done = _tr("Listening", "{checked} of %n passages checked", "", passages).format(checked=checked)
    if checked == passages:
        return done
    left = _tr("Listening", "{time} left to hear, {share} % of the recording")
    return f"{done}\n{left.format(time=human_duration(left_s), share=max(1, round(100 * share)))}"


def shown_text(text: str) -> str:
    """Put text on one line of a bearable length, with nothing in it that steers the window."""
    line = printable(" ".join(text.split()))
    return line if len(line) <= _MAX_CHARS else line[:_MAX_CHARS] + "…"


def times_text(start_s: float, end_s: float) -> str:
    """Say from when to when a stretch goes."""
    start, end = (clock(time_s, millis=False) for time_s in (start_s, end_s))
    return _tr("Listening", "{start} to {end}").format(start=start, end=end)
