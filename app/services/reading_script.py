"""What is read: a text as its utterances, from any place on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Protocol

from app.core.cast import Role, in_roles
from app.core.speakable import Utterance
from app.services.reading_status import Place
from app.services.speaking import Preparation, spoken_language

_WORD: Final = re.compile(r"\S+")


class Script(Protocol):
    """Gives what is said of a text."""

    def sentences(self, at: int) -> Iterator[Utterance]:
        """Yield what is said, from the one on that a character stands in."""
        ...


class PreparedScript:
    """A text as the preparation has it said, each part by whoever's role it is."""

    def __init__(self, preparation: Preparation, text: str, language: str, roles: tuple[Role, ...]) -> None:
        self._preparation = preparation
        self._text = text
        self._language = language
        self._roles = roles

    @property
    def voices(self) -> Iterator[str]:
        """Yield the voices that are asked for by name."""
        return (role.prosody.voice for role in self._roles)

    def sentences(self, at: int) -> Iterator[Utterance]:
        """Yield what is said, from the sentence on that a character stands in."""
        language, is_fixed = spoken_language(self._language)
        said = self._preparation.utterances(self._text, language=language, is_fixed=is_fixed, start=at)
        return in_roles(said, self._roles) if self._roles else said


def word_at(text: str, at: int, sentence: tuple[int, int] | None) -> Place:
    """Return the place of the word that begins at a character."""
    word = _WORD.match(text, at)
    return Place(at, at if word is None else word.end(), *(sentence or (at, at)))
