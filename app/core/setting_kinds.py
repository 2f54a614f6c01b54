"""The kinds of values that a setting can have: each reads what a file or a user says, or refuses it."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

T_co = TypeVar("T_co", covariant=True)
Keys = Mapping[str, tuple[str, ...]]
_MAX_COMMANDS: Final = 500
_MAX_KEYS: Final = 4
_MAX_KEY_CHARS: Final = 60
_WORDS: Final = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


class Kind(Protocol[T_co]):
    """Reads a value of JSON, and what a user typed; ValueError, TypeError or OverflowError refuses it."""

    def read(self, raw: object) -> T_co:
        """Return the value that a file holds."""

    def parse(self, text: str) -> T_co:
        """Return the value that a user typed."""


@dataclass(frozen=True, slots=True)
class Toggle:
    """On or off."""

    def read(self, raw: object) -> bool:
        """Return the value that a file holds."""
        if not isinstance(raw, bool):
            raise TypeError(raw)
        return raw

    def parse(self, text: str) -> bool:
        """Return the value that a user typed."""
        if text.lower() not in _WORDS:
            raise ValueError(text)
        return _WORDS[text.lower()]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    values: tuple[str, ...]

    def read(self, raw: object) -> str:
        """Return the value that a file holds."""
        if not isinstance(raw, str) or raw not in self.values:
            raise ValueError(raw)
        return raw

    def parse(self, text: str) -> str:
        """Return the value that a user typed."""
        return self.read(text)


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number within bounds; `unit` is what it counts."""

    least: int
    most: int
    unit: str = ""
    step: int = 1

    def read(self, raw: object) -> int:
        """Return the value that a file holds."""
        if not isinstance(raw, int) or isinstance(raw, bool) or not self.least <= raw <= self.most:
            raise ValueError(raw)
        return raw

    def parse(self, text: str) -> int:
        """Return the value that a user typed."""
        return self.read(int(text))


@dataclass(frozen=True, slots=True)
class Decimal:
    """A number within bounds."""

    least: float
    most: float
    unit: str = ""
    step: float = 0.1

    def read(self, raw: object) -> float:
        """Return the value that a file holds."""
        if not isinstance(raw, int | float) or isinstance(raw, bool):
            raise TypeError(raw)
        if not math.isfinite(raw) or not self.least <= raw <= self.most:
            raise ValueError(raw)
        return float(raw)

    def parse(self, text: str) -> float:
        """Return the value that a user typed."""
        return self.read(float(text))


@dataclass(frozen=True, slots=True)
class Word:
    """A short text of which a pattern says what it may be."""

    pattern: str

    def read(self, raw: object) -> str:
        """Return the value that a file holds."""
        if not isinstance(raw, str) or not re.fullmatch(self.pattern, raw):
            raise ValueError(raw)
        return raw

    def parse(self, text: str) -> str:
        """Return the value that a user typed."""
        return self.read(text)


@dataclass(frozen=True, slots=True)
class KeyTable:
    """The user's own keys of commands; typed as `command=Ctrl+K,F2; other=`."""

    def read(self, raw: object) -> Keys:
        """Return the value that a file holds."""
        if not isinstance(raw, Mapping) or len(raw) > _MAX_COMMANDS:
            raise ValueError(raw)
        return {_short(command): self._keys(keys) for command, keys in raw.items()}

    def parse(self, text: str) -> Keys:
        """Return the value that a user typed."""
        table: dict[str, tuple[str, ...]] = {}
        for part in filter(None, (part.strip() for part in text.split(";"))):
            command, found, keys = part.partition("=")
            if not found:
                raise ValueError(text)
            table[command.strip()] = tuple(key.strip() for key in keys.split(",") if key.strip())
        return self.read(table)

    @staticmethod
    def _keys(raw: object) -> tuple[str, ...]:
        if not isinstance(raw, list | tuple) or len(raw) > _MAX_KEYS:
            raise ValueError(raw)
        return tuple(_short(key) for key in raw)


def _short(raw: object) -> str:
    if not isinstance(raw, str) or not 1 <= len(raw) <= _MAX_KEY_CHARS or not raw.isprintable():
        raise ValueError(raw)
    return raw
