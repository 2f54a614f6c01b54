"""Find words in titles, notes, comments and transcripts, from what a person typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.errors import Code, LibraryError
from app.core.text import printable
from app.library.records import Hit, Place
from app.library.tables import Row, Value

if TYPE_CHECKING:
    from app.library.database import Database

_MAX_CHARS: Final = 1000
_MAX_TERMS: Final = 32
_MAX_RANKED: Final = 2000  # beyond, a word tells the hits so little apart that the newest come first
_OPEN, _CLOSE = "\x02", "\x03"  # around what matched, in no text that is shown
_SNIPPET_TOKENS: Final = 24
_BEGUN: Final = re.compile(r' "[A-Za-z0-9]"\*$')
_TERM: Final = re.compile(r'"([^"]*)"?|([^\s"]+)')


@dataclass(frozen=True, slots=True)
class _Source:
    """A full-text index and how its rows lead to their item; all of it is text of ours."""

    place: Place
    index: str
    joins: str
    row: str
    times: str = "NULL, NULL"
    condition: str = "TRUE"


_SOURCES: Final = (
    _Source(Place.TITLE, "titles_fts", "JOIN items ON items.id = titles_fts.rowid", "items.id"),
    _Source(
        Place.NOTE,
        "notes_fts",
        "JOIN notes ON notes.id = notes_fts.rowid JOIN items ON items.id = notes.item",
        "notes.id",
    ),
    _Source(
        Place.MARK,
        "marks_fts",
        "JOIN marks ON marks.id = marks_fts.rowid JOIN items ON items.id = marks.item",
        "marks.id",
        "marks.start_s, marks.end_s",
    ),
    _Source(
        Place.SEGMENT,
        "segments_fts",
        "JOIN segments ON segments.id = segments_fts.rowid JOIN items ON items.id = segments.item",
        "segments.id",
        "segments.start_s, segments.end_s",
        "NOT EXISTS (SELECT 1 FROM transcripts WHERE item = segments.item AND id > segments.transcript)",
    ),
)


_COUNT: Final = "(SELECT count(*) FROM (SELECT 1 FROM {index} WHERE {index} MATCH ?1 LIMIT ?2))"
_COUNTS: Final = tuple(
    (sources, f"SELECT {', '.join(_COUNT.format(index=source.index) for source in sources)}")
    for sources in (_SOURCES[:-1], _SOURCES[-1:])  # segments, of which there are most, only if they are wanted
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Within:
    """The items that are searched; None means all."""

    is_trashed: bool = False
    collection: int | None = None
    tag: int | None = None
    imported_after_ms: int | None = None
    items: tuple[int, ...] | None = None

    def conditions(self) -> dict[str, tuple[Value, ...]]:
        """Return conditions on items; only values come from outside."""
        found: dict[str, tuple[Value, ...]] = {f"items.state {'=' if self.is_trashed else '<>'} 'trashed'": ()}
        if self.collection is not None:
            found["items.collection = ?"] = (self.collection,)
        if self.tag is not None:
            found["items.id IN (SELECT item FROM item_tags WHERE tag = ?)"] = (self.tag,)
        if self.imported_after_ms is not None:
            found["items.imported_ms > ?"] = (self.imported_after_ms,)
        if self.items is not None:
            found[f"items.id IN ({', '.join('?' * len(self.items))})"] = self.items
        return found


ALL_BUT_TRASHED: Final = Within()


class Search:
    """Search all items but those in the trash unless told otherwise; of several transcripts the latest."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(
        self, text: str, *, item: int | None = None, within: Within = ALL_BUT_TRASHED, limit: int = 100
    ) -> list[Hit]:
        """Return hits: titles, notes, comments and bookmarks, then segments, the best of each kind first.

        Words must all occur, "phrases" in their order; the last word may be the start of one. LIBRARY_QUERY
        if nothing is left to search for. Hits of words that are everywhere come newest first.
        """
        for words in _attempts(text):
            hits: list[Hit] = []
            with self._database.reading():
                for source, count in self._counted(words):
                    if len(hits) >= limit:
                        break
                    if count:
                        rows = self._rows(source, count, words, item, within, limit - len(hits))
                        hits.extend(_hit(source.place, row) for row in rows)
            if hits:
                return hits
        return []

    def _counted(self, words: str) -> Iterator[tuple[_Source, int]]:
        """Yield how many rows of each index match, as far as it matters: few enough to compute their rank."""
        for sources, statement in _COUNTS:
            yield from zip(sources, self._database.execute(statement, (words, _MAX_RANKED + 1))[0], strict=True)

    def _rows(
        self, source: _Source, count: int, words: str, item: int | None, within: Within, limit: int
    ) -> list[Row]:
        index = source.index
        values: list[Value] = [words]
        conditions = [f"{index} MATCH ?", source.condition]
        for condition, more in within.conditions().items():
            conditions.append(condition)
            values += more
        if item is not None:
            conditions.append("items.id = ?")
            values.append(item)
            if source.place is Place.SEGMENT:  # segments of an item lie close together: most is skipped
                reach = "SELECT {}(id) FROM segments WHERE item = ?"
                conditions.append(f"{index}.rowid BETWEEN ({reach.format('min')}) AND ({reach.format('max')})")
                values += [item, item]
        order = "rank" if count <= _MAX_RANKED else f"{index}.rowid DESC"
        return self._database.execute(
            f"SELECT items.id, items.title, {source.row}, {source.times},"  # noqa: S608
            f" snippet({index}, 0, '{_OPEN}', '{_CLOSE}', '…', {_SNIPPET_TOKENS})"
            f" FROM {index} {source.joins} WHERE {' AND '.join(conditions)} ORDER BY {order} LIMIT ?",
            (*values, limit),
        )


def match_expression(text: str) -> str:
    """Turn what a person typed into an FTS5 expression in which every term is quoted, so that none is syntax."""
    terms = [(phrase, False) if phrase else (word, True) for phrase, word in _TERM.findall(text[:_MAX_CHARS])]
    kept = [(term, is_word) for term, is_word in terms if any(map(str.isalnum, term))][:_MAX_TERMS]
    if not kept:
        raise LibraryError(Code.LIBRARY_QUERY, query=printable(text)[:80])
    quoted = ['"' + term.replace("\0", " ") + '"' for term, _ in kept]
    is_open = kept[-1][1] and kept[-1][0][-1].isalnum()
    return " ".join(quoted) + ("*" if is_open else "")


def _attempts(text: str) -> tuple[str, ...]:
    """Return expressions of which the first that finds something counts.

    The start of every word that begins with one letter takes a tenth of a second to combine with other words: a
    letter behind them is a word, or it is left out until there are more.
    """
    words = match_expression(text)
    begun = _BEGUN.search(words)
    return (words,) if begun is None else (words.removesuffix("*"), words[: begun.start()])


def _hit(place: Place, row: Row) -> Hit:
    item, title, number, start_s, end_s, marked = row
    snippet, spans = _unmarked(marked)
    return Hit(
        item=item, title=title, place=place, row=number, start_s=start_s, end_s=end_s, snippet=snippet, spans=spans
    )


def _unmarked(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Take the marks out of a snippet and return where they were; marks that a text itself held go with them."""
    text = ""
    spans: list[tuple[int, int]] = []
    for part in marked.split(_OPEN):
        inside, mark, after = part.partition(_CLOSE)
        if mark:
            spans.append((len(text), len(text) + len(inside)))
        text += inside + after.replace(_CLOSE, "")
    return text, tuple(spans)
