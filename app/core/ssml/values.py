"""What the attributes of SSML mean, as far as an engine can be asked for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from app.core.speakable import Prosody

MAX_PAUSE_S: Final = 60.0
PAUSE: Final = re.compile(r"\{pause (?P<length>\d{1,6}(?:\.\d{1,3})? ?m?s)\}")
"""A pause in plain text."""

_RATES: Final = {"x-slow": 0.5, "slow": 0.75, "medium": 1.0, "default": 1.0, "fast": 1.25, "x-fast": 1.6}
_PITCHES: Final = {"x-low": 0.6, "low": 0.8, "medium": 1.0, "default": 1.0, "high": 1.2, "x-high": 1.5}
_VOLUMES: Final = {
    "silent": 0.0, "x-soft": 0.4, "soft": 0.7, "medium": 1.0, "default": 1.0, "loud": 1.3, "x-loud": 1.6,
}  # fmt: skip
_STRENGTHS: Final = {"none": 0.0, "x-weak": 0.1, "weak": 0.25, "medium": 0.5, "strong": 0.8, "x-strong": 1.2}
_EMPHASES: Final = {
    "strong": Prosody(rate=0.85, volume=1.3),
    "moderate": Prosody(rate=0.92, volume=1.15),
    "none": Prosody(),
    "reduced": Prosody(rate=1.08, volume=0.85),
}
_NUMBER: Final = r"(?P<number>\d{1,6}(?:\.\d{1,6})?)"
_TIME: Final = re.compile(rf"\+?{_NUMBER}\s*(?P<unit>ms|s)")
_PERCENT: Final = re.compile(rf"(?P<sign>[+-])?{_NUMBER}%")
_CHANGE: Final = re.compile(rf"(?P<sign>[+-]){_NUMBER}(?P<unit>st|dB)")


def seconds(text: str) -> float | None:
    """Read `500ms` or `1.5s`, a minute at most."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    return min(MAX_PAUSE_S, float(match["number"]) / (1000 if match["unit"] == "ms" else 1))


def pause(attributes: Mapping[str, str]) -> float | None:
    """Return the silence that a break asks for; None if it cannot be read."""
    if "time" in attributes:
        return seconds(attributes["time"])
    return _STRENGTHS.get(attributes.get("strength", "medium"))


def emphasis(attributes: Mapping[str, str]) -> Prosody | None:
    """Return how an emphasis sounds; None if it cannot be read."""
    return _EMPHASES.get(attributes.get("level", "moderate"))


def prosody(attributes: Mapping[str, str]) -> Prosody | None:
    """Return what an element asks for; None if any of it cannot be read."""
    readers = {"rate": _rate, "pitch": _pitch, "volume": _volume}
    factors = {"rate": 1.0, "pitch": 1.0, "volume": 1.0}
    for name, value in attributes.items():
        factor = readers[name](value.strip()) if name in readers else None
        if factor is None:
            return None
        factors[name] = factor
    return Prosody(rate=factors["rate"], pitch=factors["pitch"], volume=factors["volume"])


def combined(outer: Prosody, inner: Prosody) -> Prosody:
    """Return what an element asks for within another."""
    return Prosody(
        rate=_within(outer.rate * inner.rate, 0.1, 10),
        pitch=_within(outer.pitch * inner.pitch, 0.1, 10),
        volume=_within(outer.volume * inner.volume, 0, 10),
        voice=inner.voice or outer.voice,
    )


def _rate(value: str) -> float | None:
    if value in _RATES:
        return _RATES[value]
    factor = _percent(value)
    return factor if factor is not None else _number(value)


def _pitch(value: str) -> float | None:
    if value in _PITCHES:
        return _PITCHES[value]
    change = _change(value, "st")
    return float(2 ** (change / 12)) if change is not None else _percent(value)


def _volume(value: str) -> float | None:
    if value in _VOLUMES:
        return _VOLUMES[value]
    change = _change(value, "dB")
    if change is not None:
        return float(10 ** (change / 20))
    share = _number(value)  # of 100
    return share / 100 if share is not None and share <= 100 else _percent(value)


def _percent(value: str) -> float | None:
    match = _PERCENT.fullmatch(value)
    if match is None:
        return None
    share = float(match["number"]) / 100
    factor = share if match["sign"] is None else 1 + share if match["sign"] == "+" else 1 - share
    return factor if 0 < factor <= 10 else None


def _change(value: str, unit: str) -> float | None:
    match = _CHANGE.fullmatch(value)
    if match is None or match["unit"] != unit or float(match["number"]) > 40:
        return None
    return float(f"{match['sign']}{match['number']}")


def _number(value: str) -> float | None:
    match = re.fullmatch(_NUMBER, value)
    return float(match["number"]) if match is not None else None


def _within(value: float, low: float, high: float) -> float:
    return min(high, max(low, value))
