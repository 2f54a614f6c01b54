"""Turn SSML into chunks: stretches that are said in one way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.core.normalisation.rule import MAX_SPOKEN_CHARS
from app.core.phonetics import espeak_notation
from app.core.speakable import ENTITY, MARKUP, PARAGRAPH_PAUSE_S, UNKNOWN_MARKUP, Prosody
from app.core.ssml import values
from app.core.ssml.chunks import PLACEHOLDER, Atom, Chunk
from app.core.ssml.say_as import said_as
from app.core.ssml.tokens import Kind, Token, tokens

_SAID_OTHERWISE: Final = frozenset({"sub", "phoneme", "say-as"})
_PLAIN: Final = frozenset({"speak", "p", "s", "w", "token", "mark", "lang"})
_DIVIDING: Final = frozenset({"p", "s"})


@dataclass(frozen=True, slots=True)
class _Context:
    """What the open elements ask for."""

    name: str
    language: str
    prosody: Prosody

    def divides(self, outer: _Context) -> bool:
        """Say whether what stands within this element is said apart from what stands around it."""
        return self.name in _DIVIDING or (self.language, self.prosody) != (outer.language, outer.prosody)


def chunks(text: str, language: str) -> list[Chunk]:
    """Return the chunks of a text, which together are the text; INPUT_MARKUP if it is no SSML.

    A chunk has a language where an element names one. Elements that are not known are left out by a rule of that
    name; what stands in them is said.
    """
    return _Builder(tokens(text), language).build()


class _Builder:
    def __init__(self, all_tokens: Sequence[Token], language: str) -> None:
        self._tokens = all_tokens
        self._assumed = language
        self._chunks: list[Chunk] = []
        self._atoms: list[Atom] = []
        self._open = [_Context("", "", Prosody())]

    def build(self) -> list[Chunk]:
        at = 0
        while at < len(self._tokens):
            at = self._take(at)
        self._end_chunk()
        return self._chunks

    def _take(self, at: int) -> int:
        """Take a token, or an element that is said otherwise; return the number of the next."""
        token = self._tokens[at]
        if token.kind is Kind.START:
            return self._enter(at, token)
        if token.kind is Kind.END:
            left, outer = self._open[-1], self._open[-2]
            self._tag(token, MARKUP)
            if left.divides(outer):
                self._end_chunk(PARAGRAPH_PAUSE_S if left.name == "p" else 0.0)
            self._open.pop()
        elif token.kind is Kind.TEXT:
            is_written = token.end - token.start == len(token.name) and not token.attributes
            self._atoms.append(Atom(token.start, token.end, token.name, "" if is_written else ENTITY))
        else:
            self._tag(token, MARKUP)
        return at + 1

    def _enter(self, at: int, token: Token) -> int:
        outer = self._open[-1]
        if token.name in _SAID_OTHERWISE:
            after = self._say_otherwise(at, outer)
            if after is not None:
                return after
        context, rule, pause_s = _entered(token, outer)
        if context.divides(outer):
            self._end_chunk()
        self._tag(token, rule)
        if pause_s:
            self._end_chunk(pause_s)
        self._open.append(context)
        return at + 1

    def _say_otherwise(self, at: int, context: _Context) -> int | None:
        """Take a whole element whose content is said in another way; None if it cannot be."""
        token = self._tokens[at]
        close = self._close(at)
        content = "".join(one.name for one in self._tokens[at:close] if one.kind is Kind.TEXT)
        made = _otherwise(token, content, context.language or self._assumed)
        if made is None or not content.strip() or max(len(made[0]), len(content)) > MAX_SPOKEN_CHARS:
            return None
        self._tag(token, MARKUP)
        spoken, phonemes = made
        end = self._tokens[close]
        self._atoms.append(Atom(token.end, end.start, PLACEHOLDER, token.name, spoken, phonemes))
        self._tag(end, MARKUP)
        return close + 1

    def _close(self, at: int) -> int:
        """Return the number of the token that ends an element."""
        depth = 0
        while True:
            kind = self._tokens[at].kind
            depth += (kind is Kind.START) - (kind is Kind.END)
            if not depth:
                return at
            at += 1

    def _tag(self, token: Token, rule: str) -> None:
        if token.end > token.start:
            self._atoms.append(Atom(token.start, token.end, "", rule))

    def _end_chunk(self, pause_s: float = 0.0) -> None:
        context = self._open[-1]
        if self._atoms:
            atoms = tuple(self._atoms)
            self._chunks.append(
                Chunk(atoms=atoms, language=context.language, prosody=context.prosody, pause_s=pause_s)
            )
        elif self._chunks and pause_s:
            self._chunks[-1] = replace(self._chunks[-1], pause_s=max(self._chunks[-1].pause_s, pause_s))
        self._atoms = []


def _entered(token: Token, outer: _Context) -> tuple[_Context, str, float]:
    """Return what holds within an element, the rule that leaves out its tag, and the silence after that."""
    attributes = token.attributes
    inner: Prosody | None = None
    pause_s: float | None = 0.0
    match token.name:
        case "prosody":
            inner = values.prosody(attributes)
        case "emphasis":
            inner = values.emphasis(attributes)
        case "voice":
            inner = Prosody(voice=attributes["name"]) if attributes.get("name") else None
        case "break":
            inner, pause_s = Prosody(), values.pause(attributes)
        case name if name in _PLAIN:
            inner = Prosody()
    is_known = inner is not None and pause_s is not None
    context = _Context(
        name=token.name,
        language=attributes.get("xml:lang", outer.language).lower(),
        prosody=values.combined(outer.prosody, inner) if inner is not None else outer.prosody,
    )
    return context, MARKUP if is_known else UNKNOWN_MARKUP, pause_s or 0.0


def _otherwise(token: Token, content: str, language: str) -> tuple[str, str] | None:
    """Return what is said for the content of an element, and how that sounds; None if nobody knows."""
    attributes = token.attributes
    if token.name == "sub":
        alias = attributes.get("alias", "")
        return (alias, "") if alias.strip() else None
    if token.name == "say-as":
        said = said_as(content, attributes.get("interpret-as", ""), attributes.get("format", ""), language)
        return None if said is None else (said, "")
    notation = espeak_notation(attributes.get("ph", ""), attributes.get("alphabet", "ipa"), language)
    return None if notation is None else (content, notation)
