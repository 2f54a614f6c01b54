"""Pronunciations, kept in the library like everything that a user wrote, and looked for in texts."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Final, Self

import msgspec

from app.core.errors import Code, LibraryError
from app.core.finding import Span
from app.core.normalisation.rule import Rule, Said
from app.core.pronunciation import RULE, Entry, PronunciationBook
from app.engine.finding_client import FindingClient

if TYPE_CHECKING:
    from app.library.library import Library
    from app.services.finding_service import Finder

_KEY: Final = "pronunciations"

Patterns = Callable[[], AbstractContextManager["Finder"]]


def kept_pronunciations(library: Library) -> PronunciationBook:
    """Return the pronunciations of a library; LIBRARY_DATABASE if they cannot be read."""
    rows = library.database.execute("SELECT value FROM meta WHERE key = ?", (_KEY,))
    if not rows:
        return PronunciationBook()
    try:
        return msgspec.json.decode(rows[0][0], type=PronunciationBook)
    except msgspec.MsgspecError as error:
        raise LibraryError(Code.LIBRARY_DATABASE, reason="pronunciations") from error


def keep_pronunciations(library: Library, book: PronunciationBook) -> None:
    """Put pronunciations in the place of those that were kept."""
    value = msgspec.json.encode(book)
    library.database.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_KEY, value))


class Pronunciations:
    """A book, and the rules that were made of it."""

    def __init__(self, book: PronunciationBook | None = None) -> None:
        self.book = book or PronunciationBook()
        self._rules: dict[str, tuple[Rule, ...]] = {}

    def rules(self, language: str) -> tuple[Rule, ...]:
        """Return the rules for a language."""
        if language not in self._rules:
            self._rules[language] = self.book.rules(language)
        return self._rules[language]


class PatternSearch:
    """Looks for a person's patterns, in a process that is started for the first of them and can be ended."""

    def __init__(self, pronunciations: Pronunciations, patterns: Patterns = FindingClient) -> None:
        self._book = pronunciations.book
        self.rules = pronunciations.rules
        self._patterns = patterns
        self._finder: Finder | None = None
        self._stack = contextlib.ExitStack()

    def claims(self, text: str, language: str) -> list[Said]:
        """Return what the patterns of a language make of a text; OPTION_PATTERN_SLOW if one takes too long."""
        return [
            Said(*span, spoken, RULE if spoken else f"skipped:{RULE}")
            for entry in self._book.patterns(language)
            for span, spoken in self._found(entry, text)
        ]

    def _found(self, entry: Entry, text: str) -> list[tuple[Span, str]]:
        if self._finder is None:
            self._finder = self._stack.enter_context(self._patterns())
        spans = [span for _, found in self._finder.found(entry.query, [text]) for span in found]
        if not {"$", "\\"} & set(entry.spoken):
            return [(span, entry.spoken) for span in spans]
        said = []
        for span in spans:
            made = self._finder.replaced(entry.query, entry.spoken, [text], only=span)
            new = made[0].text if made else text
            said.append((span, new[span[0] : len(new) - (len(text) - span[1])]))
        return said

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()
