"""Cut SSML into tags and text without trusting it: no document type, no entities of its own, all of it bounded.

A person names this text as SSML on the command line, and every character of it has to be accounted for. So it is
cut here and not in a locked process, by a parser that never goes beyond these bounds.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from xml.parsers import expat

from app.core.errors import Code, InputError

MAX_CHARS: Final = 2_000_000
MAX_DEPTH: Final = 40
MAX_ELEMENTS: Final = 50_000
"""So many are looked through in some seconds; two for each sentence of a thick book."""


class Kind(enum.Enum):
    """Say what a token is."""

    START = enum.auto()
    END = enum.auto()
    TEXT = enum.auto()
    OTHER = enum.auto()  # comments, declarations, marks of CDATA


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of the source; the end of an element that was empty has no length."""

    kind: Kind
    start: int
    end: int
    name: str  # of an element, without its prefix; else the text
    attributes: Mapping[str, str]


class _RefusedError(Exception):
    """End the parser: what it reads is well-formed and yet not allowed."""


def tokens(text: str) -> list[Token]:
    """Return the tokens of a text, which together are the text; INPUT_MARKUP if it is no SSML."""
    if len(text) > MAX_CHARS:
        raise InputError(Code.INPUT_MARKUP, reason=f"it is longer than {MAX_CHARS} characters", line=1)
    try:
        data = text.encode()
    except UnicodeEncodeError as error:
        raise InputError(Code.INPUT_MARKUP, reason="not well-formed", line=1) from error
    events = _Events()
    parser = events.parser
    try:
        parser.Parse(data, True)  # noqa: FBT003 (expat's own signature)
    except (expat.ExpatError, _RefusedError) as error:
        reason = expat.ErrorString(error.code) if isinstance(error, expat.ExpatError) else str(error)
        raise InputError(Code.INPUT_MARKUP, reason=reason or "", line=parser.CurrentLineNumber) from error
    return events.tokens(data)


class _Events:
    """What expat says, in order, each with the byte at which it begins."""

    def __init__(self) -> None:
        self._seen: list[tuple[int, Kind, str, Mapping[str, str]]] = []
        self._depth = self._elements = 0
        # An encoding that the text declares has no meaning: it is text already.
        self.parser = expat.ParserCreate("utf-8")
        self.parser.buffer_text = False
        self.parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        self.parser.StartDoctypeDeclHandler = self._on_doctype
        self.parser.StartElementHandler = self._on_start
        self.parser.EndElementHandler = self._on_end
        self.parser.CharacterDataHandler = lambda text: self._add(Kind.TEXT, text)
        self.parser.DefaultHandler = lambda _data: self._add(Kind.OTHER, "")

    def tokens(self, data: bytes) -> list[Token]:
        """Return tokens by characters, each up to the next."""
        found: list[Token] = []
        place = 0
        ends = [*(byte for byte, *_ in self._seen[1:]), len(data)]
        for (byte, kind, name, attributes), end_byte in zip(self._seen, ends, strict=True):
            end = place + len(data[byte:end_byte].decode())
            found.append(Token(kind, place, end, name, attributes))
            place = end
        return found

    def _add(self, kind: Kind, name: str, attributes: Mapping[str, str] | None = None) -> None:
        self._seen.append((self.parser.CurrentByteIndex, kind, name, attributes or {}))

    def _on_doctype(self, *_: Any) -> None:
        raise _RefusedError("a document type is not allowed")

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._elements += 1
        if self._elements > MAX_ELEMENTS:
            raise _RefusedError(f"it has more than {MAX_ELEMENTS} elements")
        if self._depth > MAX_DEPTH:
            raise _RefusedError(f"elements lie more than {MAX_DEPTH} deep in each other")
        bare = name.rpartition(":")[2]
        if self._depth == 1 and bare != "speak":
            raise _RefusedError("its outermost element is not “speak”")
        self._add(Kind.START, bare, attributes)

    def _on_end(self, name: str) -> None:
        self._depth -= 1
        self._add(Kind.END, name.rpartition(":")[2])
