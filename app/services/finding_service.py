"""Find and replace in one transcript or many: counted before it is done, one edit for each, stoppable patterns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.core import finding
from app.core.edits import ReplaceTexts
from app.core.finding import Query, Replaced, Span
from app.engine.finding_client import FindingClient
from app.library.records import ItemRow
from app.services.library_session import LibrarySession

if TYPE_CHECKING:
    from app.library.library import Library


class Finder(Protocol):
    """Looks for queries in texts; see app.core.finding."""

    def found(self, query: Query, texts: Sequence[str]) -> list[tuple[int, list[Span]]]:
        """Return where a query stands."""

    def replaced(
        self, query: Query, replacement: str, texts: Sequence[str], *, only: Span | None = None
    ) -> list[Replaced]:
        """Return the texts that change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What a replacement would do to the latest transcript of an item, or did: `matches` in `segments`."""

    item: ItemRow
    transcript: int
    segments: int
    matches: int


Progress = Callable[[int, int], object]
"""Called with the transcripts that are done and all."""


class FindingService:
    """Waits for the library and for patterns, so it is called in the background. Nothing that was read is kept."""

    def __init__(
        self, session: LibrarySession, patterns: Callable[[], AbstractContextManager[Finder]] = FindingClient
    ) -> None:
        self._session = session
        self._patterns = patterns

    def found(self, query: Query, texts: Sequence[str]) -> list[tuple[int, list[Span]]]:
        """Return the place of each text that has the query, with where it stands there. OptionError."""
        with self._finder(query) as finder:
            return finder.found(query, texts)

    def replaced(
        self, query: Query, replacement: str, texts: Sequence[str], *, only: Span | None = None
    ) -> list[Replaced]:
        """Return the texts that change, or with `only` the one in which that match is replaced. OptionError."""
        with self._finder(query) as finder:
            return finder.replaced(query, replacement, texts, only=only)

    def planned(
        self,
        query: Query,
        replacement: str,
        items: Iterable[ItemRow],
        progress: Progress = lambda _done, _of: None,
    ) -> list[Planned]:
        """Count what a replacement would do to the latest transcripts of items; nothing is changed."""
        plans: list[Planned] = []
        every = list(items)
        with self._finder(query) as finder:
            for done, item in enumerate(every):
                progress(done, len(every))
                text = self._session.call(partial(_latest, item=item))
                made = finder.replaced(query, replacement, text.texts) if text is not None else []
                if text is not None and made:
                    plans.append(_plan(item, text.transcript, made))
        progress(len(every), len(every))
        return plans

    def replace(
        self,
        query: Query,
        replacement: str,
        items: Iterable[ItemRow],
        progress: Progress = lambda _done, _of: None,
    ) -> list[Planned]:
        """Replace in the latest transcript of each item, as one edit that can be undone there.

        Returns what was done. An error stops it between two transcripts; those that were done before stay done.
        """
        done: list[Planned] = []
        every = list(items)
        with self._finder(query) as finder:
            for number, item in enumerate(every):
                progress(number, len(every))
                text = self._session.call(partial(_latest, item=item))
                made = finder.replaced(query, replacement, text.texts) if text is not None else []
                if text is None or not made:
                    continue
                kept = self._session.call(partial(_carried_out, text=text, made=made))
                if kept:
                    done.append(_plan(item, text.transcript, kept))
        progress(len(every), len(every))
        return done

    def _finder(self, query: Query) -> AbstractContextManager[Finder]:
        """Return what looks for a query: plain text here, a pattern in a process that can be ended."""
        return self._patterns() if query.is_pattern else nullcontext(finding)


@dataclass(frozen=True, slots=True)
class _Texts:
    transcript: int
    numbers: tuple[int, ...]
    texts: tuple[str, ...]


def _latest(library: Library, item: ItemRow) -> _Texts | None:
    latest = library.transcripts.latest(item.id)
    if latest is None:
        return None
    pairs = library.transcripts.texts(latest.id)
    return _Texts(latest.id, tuple(number for number, _ in pairs), tuple(text for _, text in pairs))


def _carried_out(library: Library, text: _Texts, made: Sequence[Replaced]) -> list[Replaced]:
    """Make the edit, without what somebody changed since the texts were read; return what was replaced."""
    now = dict(library.transcripts.texts(text.transcript))
    kept = [one for one in made if now.get(text.numbers[one.at]) == text.texts[one.at]]
    if kept:
        edit = ReplaceTexts(tuple((text.numbers[one.at], one.text) for one in kept))
        library.revisions.apply(text.transcript, edit)
    return kept


def _plan(item: ItemRow, transcript: int, made: Sequence[Replaced]) -> Planned:
    return Planned(item=item, transcript=transcript, segments=len(made), matches=sum(one.count for one in made))
