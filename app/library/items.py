"""The items of the library: recordings, dictations and readings, and how they are found in a list."""

from __future__ import annotations

import enum
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from app.core.errors import Code, LibraryError
from app.core.text import printable
from app.core.transcript import MediaInfo
from app.library.records import ItemKind, ItemRow, ItemState, Sensitivity, columns, now_ms, packed, record
from app.library.search import match_expression
from app.library.tables import Row, Value

if TYPE_CHECKING:
    from app.library.database import Database

_MIN_PREFIX: Final = 4
_UID_DIGITS: Final = 32


class Order(enum.StrEnum):
    """Name an order of a list."""

    NEWEST = "items.created_ms DESC, items.id DESC"
    OLDEST = "items.created_ms, items.id"
    TITLE = "items.title COLLATE NOCASE, items.id"
    LONGEST = "items.duration_ms DESC, items.id"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What a list is narrowed to; None means all."""

    state: ItemState | None = ItemState.READY
    tag: int | None = None
    collection: int | None = None
    text: str | None = None  # what a person typed: words of titles and notes


def everything() -> Filter:
    """Return the filter that lets every item through, those in the trash included."""
    return Filter(state=None)


class Items:
    """Add, find, change and remove items."""

    def __init__(self, database: Database, clock: Callable[[], int] = now_ms) -> None:
        self._database = database
        self._clock = clock

    def add(
        self,
        *,
        kind: ItemKind,
        title: str,
        original_name: str = "",
        created_ms: int | None = None,
        media: MediaInfo | None = None,
        duration_ms: int | None = None,
        language: str = "",
        model: str = "",
        state: ItemState = ItemState.IMPORTING,
        collection: int | None = None,
        sensitivity: Sensitivity = Sensitivity.NORMAL,
        uid: bytes | None = None,
    ) -> ItemRow:
        """Add an item under a random uid unless one is given."""
        now = self._clock()
        with self._database.transaction():
            item = self._database.rows.insert(
                "items",
                uid=uid or secrets.token_bytes(_UID_DIGITS // 2),
                kind=kind,
                title=title,
                original_name=original_name,
                media=None if media is None else packed(media),
                created_ms=now if created_ms is None else created_ms,
                imported_ms=now,
                duration_ms=duration_ms,
                language=language,
                model=model,
                state=state,
                trashed_ms=now if state is ItemState.TRASHED else None,
                collection=collection,
                sensitivity=sensitivity,
            )
        return self.get(item)

    def get(self, item: int) -> ItemRow:
        """Return an item by its number; LibraryError LIBRARY_NO_SUCH_ITEM."""
        return self._one("id = ?", item, name=str(item))

    def by_uid(self, uid: bytes) -> ItemRow:
        """Return an item by its uid; LibraryError LIBRARY_NO_SUCH_ITEM."""
        return self._one("uid = ?", uid, name=uid.hex())

    def find(self, named: str) -> ItemRow:
        """Return the one item whose uid starts with these 4 or more hex digits, or whose title is exactly this.

        LibraryError LIBRARY_NO_SUCH_ITEM if there is none; with `matches` in it if there are several.
        """
        found: Sequence[Row] = ()
        digits = named.strip().lower()
        if _MIN_PREFIX <= len(digits) <= _UID_DIGITS and set(digits) <= set("0123456789abcdef"):
            least, most = (bytes.fromhex(digits.ljust(_UID_DIGITS, fill)) for fill in "0f")
            found = self._rows("uid BETWEEN ? AND ? LIMIT 10", least, most)
        found = found or self._rows("title = ? LIMIT 10", named)
        if len(found) != 1:
            name = printable(named)[:80]
            raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=name, matches=len(found))
        return _item(found[0])

    def list(
        self, only: Filter = Filter(), *, order: Order = Order.NEWEST, limit: int = -1, offset: int = 0
    ) -> list[ItemRow]:
        """Return items in order, all of them with a limit below 0; LIBRARY_QUERY if the text holds no word."""
        where, values = _conditions(only)
        rows = self._rows(f"{where} ORDER BY {order} LIMIT ? OFFSET ?", *values, limit, offset)
        return [_item(row) for row in rows]

    def count(self, only: Filter = Filter()) -> int:
        """Return how many items a list would have without a limit."""
        where, values = _conditions(only)
        return int(self._database.execute(f"SELECT count(*) FROM items WHERE {where}", values)[0][0])  # noqa: S608

    def rename(self, item: int, title: str) -> None:
        """Give an item another title."""
        self._update(item, title=title)

    def describe(
        self, item: int, *, duration_ms: int | None, language: str, model: str, media: MediaInfo | None
    ) -> None:
        """Write what was learned about the media, the language and the model."""
        content = None if media is None else packed(media)
        self._update(item, duration_ms=duration_ms, language=language, model=model, media=content)

    def set_sensitivity(self, item: int, sensitivity: Sensitivity) -> None:
        """Say how careful the program has to be with an item."""
        self._update(item, sensitivity=sensitivity)

    def set_ready(self, item: int) -> None:
        """Say that an import is finished."""
        self._update(item, state=ItemState.READY)

    def trash(self, item: int) -> None:
        """Put an item into the trash and note when."""
        self._update(item, state=ItemState.TRASHED, trashed_ms=self._clock())

    def restore(self, item: int) -> None:
        """Take an item out of the trash."""
        self._update(item, state=ItemState.READY, trashed_ms=None)

    def remove(self, item: int) -> None:
        """Remove an item with all that hangs on it; what it said leaves the disk with the next checkpoint."""
        with self._database.transaction():
            self.get(item)
            self._database.rows.delete_item(item)

    def _update(self, item: int, **values: Value) -> None:
        with self._database.transaction():
            if not self._database.rows.update("items", item, **values):
                raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=str(item))

    def _rows(self, where: str, *values: Value) -> Sequence[Row]:
        return self._database.execute(f"SELECT {columns(ItemRow)} FROM items WHERE {where}", values)  # noqa: S608

    def _one(self, where: str, value: Value, *, name: str) -> ItemRow:
        rows = self._rows(where, value)
        if not rows:
            raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=name)
        return _item(rows[0])


_MEDIA_AT: Final = tuple(ItemRow.__dataclass_fields__).index("media")


def _item(row: Row) -> ItemRow:
    media = row[_MEDIA_AT]
    content = None if media is None else msgspec.msgpack.decode(media)
    return record(ItemRow, (*row[:_MEDIA_AT], content, *row[_MEDIA_AT + 1 :]))


def _conditions(only: Filter) -> tuple[str, tuple[Value, ...]]:
    """Return the WHERE clause of a filter; only values come from outside."""
    parts: dict[str, tuple[Value, ...]] = {"TRUE": ()}
    if only.state is not None:
        parts["items.state = ?"] = (only.state,)
    if only.tag is not None:
        parts["items.id IN (SELECT item FROM item_tags WHERE tag = ?)"] = (only.tag,)
    if only.collection is not None:
        parts["items.collection = ?"] = (only.collection,)
    if only.text is not None:
        words = match_expression(only.text)
        parts[
            "items.id IN (SELECT rowid FROM titles_fts WHERE titles_fts MATCH ?"
            " UNION SELECT item FROM notes WHERE id IN (SELECT rowid FROM notes_fts WHERE notes_fts MATCH ?))"
        ] = (words, words)
    return " AND ".join(parts), tuple(value for values in parts.values() for value in values)
