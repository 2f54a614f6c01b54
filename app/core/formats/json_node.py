"""A place in a parsed JSON document that knows its path and hands out checked values."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Final, TypeVar

from app.core.text import printable

_T = TypeVar("_T")
MAX_WHOLE: Final = 2**63
"""Whole numbers stay below, since other readers keep them in 64 bits."""


@dataclass(frozen=True, slots=True)
class Node:
    """One value of untrusted JSON; every method raises ValueError, naming the path, unless the value fits."""

    value: object
    path: str

    def wrong(self, need: str) -> ValueError:
        """Build the error that says what is needed here."""
        return ValueError(f"{self.path}: {need} is needed")

    def fields(self, required: Collection[str], optional: Collection[str] = ()) -> dict[str, Node]:
        """Take an object with these keys and no others."""
        if not isinstance(self.value, dict):
            raise self.wrong("an object")
        for key in required:
            if key not in self.value:
                raise ValueError(f"{self.path}: “{key}” is missing")
        for key in self.value:
            if key not in required and key not in optional:
                raise ValueError(f"{self.path}: “{printable(key[:40])}” is unknown")
        return {key: Node(value, f"{self.path}.{key}") for key, value in self.value.items()}

    def entries(self) -> dict[str, Node]:
        """Take an object with any keys."""
        if not isinstance(self.value, dict):
            raise self.wrong("an object")
        return {key: Node(value, f"{self.path}.{printable(key[:40])}") for key, value in self.value.items()}

    def items(self) -> list[Node]:
        """Take an array."""
        if not isinstance(self.value, list):
            raise self.wrong("an array")
        return [Node(value, f"{self.path}[{at}]") for at, value in enumerate(self.value)]

    def text(self) -> str:
        """Take a string; lone surrogates, which cannot be written as UTF-8, are refused."""
        if not isinstance(self.value, str):
            raise self.wrong("a string")
        if not self.value.isascii() and any("\ud800" <= char <= "\udfff" for char in self.value):
            raise self.wrong("a string without lone surrogates")
        return self.value

    def one_of(self, choices: Collection[str]) -> str:
        """Take one of these strings."""
        text = self.text()
        if text not in choices:
            raise self.wrong(f"one of {', '.join(sorted(choices))}")
        return text

    def truth(self) -> bool:
        """Take true or false."""
        if not isinstance(self.value, bool):
            raise self.wrong("true or false")
        return self.value

    def whole(self) -> int:
        """Take a whole number of at most 64 bits."""
        if isinstance(self.value, bool) or not isinstance(self.value, int) or abs(self.value) >= MAX_WHOLE:
            raise self.wrong("a whole number")
        return self.value

    def number(self) -> float:
        """Take a finite number."""
        value = self.value
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= sys.float_info.max:
            raise self.wrong("a finite number")
        return float(value)

    def share(self) -> float:
        """Take a number from 0 to 1."""
        number = self.number()
        if not 0 <= number <= 1:
            raise self.wrong("a number from 0 to 1")
        return number

    def or_none(self, take: Callable[[Node], _T]) -> _T | None:
        """Take null as None, anything else as `take` does."""
        return None if self.value is None else take(self)
