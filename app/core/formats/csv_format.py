"""Comma-separated values for spreadsheets (RFC 4180).

Two things are for spreadsheets' sake. A byte order mark comes first, since Excel takes the file for the local
eight-bit encoding without one. And a cell that a spreadsheet would take for a formula gets an apostrophe before
it (https://owasp.org/www-community/attacks/CSV_Injection): what was said in a recording may not compute anything,
or call for a web page, on the computer of whoever opens the table. Programs read `tsv` or `json` instead.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from app.core.formats.cleaning import milliseconds, name_line, one_line
from app.core.formats.options import DEFAULT_LAYOUT, Layout
from app.core.text import clock

if TYPE_CHECKING:
    from app.core.transcript import Segment, Transcript

COLUMNS: Final = ("start", "end", "speaker", "text")
_FORMULA: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # noqa: RUF001 (wide forms compute as well)


def render(transcript: Transcript, _layout: Layout = DEFAULT_LAYOUT) -> str:
    """Write one row per segment, empty ones included, with times as HH:MM:SS.mmm."""
    sheet = io.StringIO(newline="")
    sheet.write("\ufeff")
    writer = csv.writer(sheet, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(_row(segment) for segment in transcript.segments)
    return sheet.getvalue()


def _row(segment: Segment) -> tuple[str, ...]:
    times = (clock(milliseconds(time_s) / 1000) for time_s in (segment.start_s, segment.end_s))
    return (*times, *(inert(text) for text in (name_line(segment.speaker), one_line(segment.text))))


def inert(text: str) -> str:
    """Keep a spreadsheet from computing a text."""
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text
