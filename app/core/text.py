"""Text and time helpers that are safe to show: names from outside never steer a terminal or a window."""

from __future__ import annotations

import datetime as dt
import os
import unicodedata
from pathlib import PurePath
from typing import Final

_HIDDEN_CATEGORIES: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Controls, bidi marks and zero-width characters, surrogates, unassigned, line separators."""


def printable(text: str) -> str:
    """Replace every character that could steer a terminal or reorder a line by its visible escape."""
    return "".join(_escape(char) if unicodedata.category(char) in _HIDDEN_CATEGORIES else char for char in text)


def without_hidden(text: str) -> str:
    """Leave out every character that could steer a terminal or reorder a line."""
    return "".join(char for char in text if unicodedata.category(char) not in _HIDDEN_CATEGORIES)


def _escape(char: str) -> str:
    number = ord(char)
    if 0xDC80 <= number <= 0xDCFF:  # a byte of a file name that was not UTF-8 (PEP 383)
        return f"\\x{number - 0xDC00:02x}"
    if number > 0xFFFF:
        return f"\\U{number:08x}"
    return {"\n": "\\n", "\r": "\\r", "\t": "\\t"}.get(char, f"\\u{number:04x}")


def is_right_to_left(text: str) -> bool:
    """Say which way a paragraph runs: as its first letter does."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def left_to_right(text: str) -> str:
    """Isolate figures and arrows from the direction of the paragraph that they stand in (UAX 9)."""
    return f"\u2066{text}\u2069"


def display_name(path: str | os.PathLike[str], *, max_chars: int = 80) -> str:
    """Give the last part of a path as one printable line of at most `max_chars` (1 or more), its middle cut."""
    text = os.fspath(path)
    name = printable(PurePath(text).name or text)
    if len(name) <= max_chars:
        return name
    tail = max_chars // 3
    return f"{name[: max_chars - tail - 1]}…{name[len(name) - tail :]}"


def clock(seconds: float, *, millis: bool = True, separator: str = ".") -> str:
    """Format a time as H:MM:SS with hours always there, e.g. 00:01:02.345."""
    total_ms = max(0, round(seconds * 1000))
    hours, rest = divmod(total_ms, 3_600_000)
    minutes, rest = divmod(rest, 60_000)
    whole, ms = divmod(rest, 1000)
    text = f"{hours:02d}:{minutes:02d}:{whole:02d}"
    return f"{text}{separator}{ms:03d}" if millis else text


def parse_clock(text: str) -> float:
    """Read seconds from `SS`, `MM:SS` or `HH:MM:SS`, each with an optional fraction; ValueError otherwise."""
    parts = text.strip().split(":")
    if not 1 <= len(parts) <= 3:
        raise ValueError(text)
    total = 0.0
    for part in parts:
        if not part or not part.replace(".", "", 1).isascii() or not part.replace(".", "", 1).isdigit():
            raise ValueError(text)
        total = total * 60 + float(part)
    if total == float("inf"):  # hundreds of digits
        raise ValueError(text)
    return total


def day_of(time_ms: int) -> str:
    """Format the local day of a time since 1970 as YYYY-MM-DD; nothing for a time that no calendar has."""
    try:
        return dt.datetime.fromtimestamp(time_ms / 1000).astimezone().date().isoformat()
    except (OverflowError, OSError, ValueError):
        return ""


def human_duration(seconds: float) -> str:
    """Give a length as people say it: `4 h 02 min`, `12 min 30 s`, `9 s`."""
    whole = max(0, round(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, secs = divmod(rest, 60)
    if hours:
        return f"{hours} h {minutes:02d} min"
    return f"{minutes} min {secs:02d} s" if minutes else f"{secs} s"
