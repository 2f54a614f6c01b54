"""Stretches of a marked text: what is left to be said of each, and the way back to the source."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from app.core.normalisation.rule import Rule, Said
from app.core.speakable import Piece, Prosody, Utterance

PLACEHOLDER: Final = "\ue000"
"""Stands for what an element says in another way than it is written, while sentences are looked for."""


@dataclass(frozen=True, slots=True)
class Atom:
    """A stretch of the source and the text that it stands for.

    Nothing for a tag, the character for a reference to one; for what is said in another way, a placeholder.
    """

    start: int
    end: int
    text: str
    rule: str = ""
    spoken: str = ""
    phonemes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """Atoms that are said in one way, and the silence after them."""

    atoms: tuple[Atom, ...]
    language: str = ""
    prosody: Prosody = field(default_factory=Prosody)
    pause_s: float = 0.0

    @property
    def text(self) -> str:
        """Return what stands there without tags."""
        return "".join(atom.text for atom in self.atoms)

    def claims(self) -> list[Said]:
        """Return what is said in another way, by its place in `text`."""
        found = []
        at = 0
        for atom in self.atoms:
            if atom.text == PLACEHOLDER and atom.rule:
                found.append(Said(at, at + 1, atom.spoken, atom.rule, atom.phonemes))
            at += len(atom.text)
        return found


class Claims:
    """What is said in another way, wherever it stands in a text."""

    def __init__(self, claims: Iterable[Said]) -> None:
        self._claims = sorted(claims)
        self._starts = [claim.start for claim in self._claims]

    def rule(self, span: tuple[int, int]) -> Rule:
        """Return a rule that makes the claims on one sentence that lie in it."""
        first, last = span
        among = self._claims[bisect_left(self._starts, first) : bisect_left(self._starts, last)]
        found = [claim._replace(start=claim.start - first, end=claim.end - first) for claim in among]

        def rule(_text: str) -> Iterator[Said]:
            return (claim for claim in found if claim.end <= last - first)

        return rule


def placed(chunk: Chunk, utterances: Iterable[Utterance]) -> list[Utterance]:
    """Return utterances of the chunk's text as those of the source, tags and silence included."""
    atoms = _Atoms(chunk.atoms)
    found = []
    for one in utterances:
        pieces = tuple(part for piece in one.pieces for part in atoms.place(piece))
        found.append(replace(one, start=pieces[0].start, end=pieces[-1].end, pieces=pieces, prosody=chunk.prosody))
    rest = atoms.rest()
    if rest and found:
        last = found[-1]
        found[-1] = replace(last, end=rest[-1].end, pieces=(*last.pieces, *rest))
    elif rest:
        found.append(Utterance(rest[0].start, rest[-1].end, chunk.language, tuple(rest), prosody=chunk.prosody))
    if found and chunk.pause_s:
        found[-1] = replace(found[-1], pause_s=chunk.pause_s)
    return found


class _Atoms:
    """Atoms that are used up by pieces, one after the other."""

    def __init__(self, atoms: Iterable[Atom]) -> None:
        self._atoms = iter(atoms)
        self._next = next(self._atoms, None)

    def place(self, piece: Piece) -> list[Piece]:
        """Return a piece of the text as pieces of the source: tags, then what a rule made as one."""
        wanted = piece.end - piece.start
        parts: list[Piece] = []
        atom = self._next
        while wanted and atom is not None:
            taken, rest = atom, None
            if len(atom.text) > wanted:
                taken = replace(atom, end=atom.start + wanted, text=atom.text[:wanted])
                rest = replace(atom, start=atom.start + wanted, text=atom.text[wanted:])
            wanted -= len(taken.text)
            parts.append(Piece(taken.start, taken.end, taken.text, taken.rule))
            atom = rest or next(self._atoms, None)
        self._next = atom
        if not piece.rule:
            return parts
        tags = 0
        while not parts[tags].spoken:
            tags += 1
        whole = replace(piece, start=parts[tags].start, end=parts[-1].end)
        return [*parts[:tags], whole]

    def rest(self) -> list[Piece]:
        """Return what is left: tags."""
        parts = []
        while self._next is not None:
            parts.append(Piece(self._next.start, self._next.end, self._next.text, self._next.rule))
            self._next = next(self._atoms, None)
        return parts
