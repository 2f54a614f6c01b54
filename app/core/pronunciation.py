"""How words are said that no rule knows: a person's own entries, for one language or for all."""

from __future__ import annotations

import csv
import enum
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from app.core import finding
from app.core.errors import Code, OptionError
from app.core.finding import Query
from app.core.normalisation.rule import MAX_SPOKEN_CHARS, Rule, Said
from app.core.phonetics import espeak_notation
from app.core.text import without_hidden

MAX_WRITTEN_CHARS: Final = 200
MAX_ENTRIES: Final = 20_000
RULE: Final = "dictionary"
_COLUMNS: Final = ("language", "kind", "written", "spoken", "case")
_CASE: Final = "case"


class Kind(enum.StrEnum):
    """Say what stands in an entry: a word, a regular expression, or a word and its sounds."""

    WORD = "word"
    PATTERN = "pattern"
    IPA = "ipa"
    ESPEAK = "x-espeak"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is written and what is said; without a language in all of them."""

    written: str
    spoken: str
    language: str = ""
    kind: Kind = Kind.WORD
    matches_case: bool = False

    @property
    def key(self) -> tuple[str, str, bool]:
        """Return what tells it from other entries."""
        written = self.written if self.kind is Kind.PATTERN or self.matches_case else self.written.casefold()
        return self.language, written, self.kind is Kind.PATTERN

    @property
    def query(self) -> Query:
        """Return what a pattern looks for."""
        return Query(text=self.written, is_pattern=True, matches_case=self.matches_case)

    def checked(self) -> Entry:
        """Return the entry without needless space; OptionError if nobody could say it."""
        tidy = replace(
            self,
            written=self.written if self.kind is Kind.PATTERN else without_hidden(" ".join(self.written.split())),
            spoken=without_hidden(" ".join(self.spoken.split())),
            language=self.language.strip().lower().partition("-")[0],
        )
        if not tidy.written or len(tidy.written) > MAX_WRITTEN_CHARS:
            raise OptionError(Code.OPTION_INVALID, option="WRITTEN", value=tidy.written[:80])
        if len(tidy.spoken) > MAX_SPOKEN_CHARS:
            raise OptionError(Code.OPTION_INVALID, option="SPOKEN", value=f"{tidy.spoken[:80]}…")
        if not re.fullmatch(r"[a-z]{0,8}", tidy.language):
            raise OptionError(Code.OPTION_INVALID, option="language", value=tidy.language[:80])
        if tidy.kind is Kind.PATTERN:
            finding.replaced(tidy.query, tidy.spoken, [])  # looks at the pattern and its replacement alone
        elif tidy.kind is not Kind.WORD and espeak_notation(tidy.spoken, tidy.kind, tidy.language) is None:
            raise OptionError(Code.OPTION_INVALID, option=tidy.kind, value=tidy.spoken[:80])
        return tidy


@dataclass(frozen=True, slots=True)
class PronunciationBook:
    """Entries in the order of what is written."""

    entries: tuple[Entry, ...] = ()

    def with_entries(self, added: Iterable[Entry]) -> PronunciationBook:
        """Return the book with more entries, in place of those for the same words; OptionError."""
        by_key = {entry.key: entry for entry in self.entries}
        for entry in added:
            tidy = entry.checked()
            by_key[tidy.key] = tidy
        if len(by_key) > MAX_ENTRIES:
            raise OptionError(Code.OPTION_INVALID, option="entries", value=len(by_key))
        return PronunciationBook(
            tuple(sorted(by_key.values(), key=lambda entry: (entry.written.casefold(), entry.language)))
        )

    def without(self, written: str, language: str | None = None) -> PronunciationBook:
        """Return the book without entries for what is written, in one language or all."""
        left = (
            entry
            for entry in self.entries
            if entry.written.casefold() != written.casefold() or language not in {None, entry.language}
        )
        return PronunciationBook(tuple(left))

    def patterns(self, language: str) -> list[Entry]:
        """Return the regular expressions for a language."""
        return [entry for entry in self._of(language) if entry.kind is Kind.PATTERN]

    def rules(self, language: str) -> tuple[Rule, ...]:
        """Return a rule for all words of a language, which takes no longer the more there are; or none."""
        words: dict[str, list[tuple[Entry, str]]] = {}
        for entry in self._of(language):
            if entry.kind is Kind.PATTERN:
                continue
            notation = ""
            if entry.kind is not Kind.WORD:
                notation = espeak_notation(entry.spoken, entry.kind, language) or ""
                if not notation:
                    continue
            first = _TOKEN.search(entry.written)
            if first is not None:
                words.setdefault(first.group().casefold(), []).append((entry, notation))
        for entries in words.values():
            # The longest first, then what fits exactly, then the language's own.
            entries.sort(key=lambda one: (-len(one[0].written), not one[0].matches_case, not one[0].language))
        return (_words_rule(words),) if words else ()

    def _of(self, language: str) -> Iterator[Entry]:
        own = language.lower().partition("-")[0]
        return (entry for entry in self.entries if entry.language in {"", own})


_TOKEN: Final = re.compile(r"\w+|[^\w\s]")


def _words_rule(words: Mapping[str, list[tuple[Entry, str]]]) -> Rule:
    def rule(text: str) -> Iterator[Said]:
        for token in _TOKEN.finditer(text):
            for entry, notation in words.get(token.group().casefold(), ()):
                end = token.start() + len(entry.written)
                if _stands(entry, text, token.start(), end):
                    spoken = text[token.start() : end] if notation else entry.spoken
                    yield Said(token.start(), end, spoken, RULE if spoken else f"skipped:{RULE}", notation)
                    break

    return rule


def _stands(entry: Entry, text: str, start: int, end: int) -> bool:
    """Say whether an entry stands there, as whole words."""
    there, wanted = text[start:end], entry.written
    is_same = there == wanted if entry.matches_case else there.casefold() == wanted.casefold()
    return is_same and not (_is_word(wanted[-1]) and _is_word(text[end : end + 1]))


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"


def as_tsv(book: PronunciationBook) -> str:
    """Write a book as a table with tabs, the names of its columns first."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    writer.writerow(_COLUMNS)
    for entry in book.entries:
        case = _CASE if entry.matches_case else ""
        writer.writerow((entry.language, entry.kind.value, entry.written, entry.spoken, case))
    return out.getvalue()


_NO_TABLE: Final = "(no row of a table)"


def from_tsv(text: str) -> list[Entry]:
    """Read a table; two columns are what is written and what is said. OptionError names the line that is wrong."""
    entries = []
    reader = csv.reader(io.StringIO(text), delimiter="\t")
    try:
        for row in reader:
            if not any(row) or row[0].startswith("#") or tuple(row[: len(_COLUMNS)]) == _COLUMNS:
                continue
            entries.append(_entry(row).checked())
    except (OptionError, ValueError, csv.Error) as error:
        where = f"line {reader.line_num} of the dictionary"
        detail = error.params.get("value", "") if isinstance(error, OptionError) else _NO_TABLE
        raise OptionError(Code.OPTION_INVALID, option=where, value=str(detail)[:80]) from error
    return entries


def _entry(row: list[str]) -> Entry:
    if len(row) == 2:
        return Entry(written=row[0], spoken=row[1])
    if not 4 <= len(row) <= 5:
        raise ValueError("\t".join(row))
    language, kind, written, spoken, *case = row
    return Entry(
        written=written,
        spoken=spoken,
        language=language,
        kind=Kind(kind or Kind.WORD),
        matches_case=case == [_CASE],
    )
