"""What a person adds to items to keep order: tags, collections with their retention rules, notes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.core.errors import Code, LibraryError
from app.core.text import printable
from app.library.records import CollectionRow, NoteRow, TagRow, columns, now_ms, record

if TYPE_CHECKING:
    from app.library.database import Database


class Tags:
    """Mark items with words; a tag is there as long as an item carries it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, item: int, name: str) -> int:
        """Mark an item, which may carry the tag already, and return the tag's number."""
        with self._database.transaction():
            rows = self._database.execute("SELECT id FROM tags WHERE name = ?", (name,))
            tag = int(rows[0][0]) if rows else self._database.rows.insert("tags", name=name)
            if not self._database.execute("SELECT 1 FROM item_tags WHERE item = ? AND tag = ?", (item, tag)):
                self._database.rows.insert("item_tags", item=item, tag=tag)
        return tag

    def remove(self, item: int, tag: int) -> None:
        """Take a mark off an item, and forget the tag with its last item."""
        with self._database.transaction():
            marks = self._database.execute("SELECT id FROM item_tags WHERE item = ? AND tag = ?", (item, tag))
            for (mark,) in marks:
                self._database.rows.delete("item_tags", mark)
            self.forget_unused()

    def forget_unused(self) -> None:
        """Delete the tags that no item carries any more."""
        with self._database.transaction():
            unused = "SELECT id FROM tags WHERE NOT EXISTS (SELECT 1 FROM item_tags WHERE tag = tags.id)"
            for (tag,) in self._database.execute(unused):
                self._database.rows.delete("tags", tag)

    def rename(self, tag: int, name: str) -> None:
        """Give a tag another name; LIBRARY_EXISTS if another one has it."""
        with self._database.transaction():
            _demand_free(self._database, "tags", tag, name)
            if not self._database.rows.update("tags", tag, name=name):
                raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=str(tag))

    def of_item(self, item: int) -> list[str]:
        """Return the names of an item's tags."""
        sql = "SELECT name FROM tags WHERE id IN (SELECT tag FROM item_tags WHERE item = ?) ORDER BY name"
        return [name for (name,) in self._database.execute(sql, (item,))]

    def marks(self) -> dict[int, frozenset[int]]:
        """Return the tags of every item that carries some, by the item's number."""
        found: dict[int, set[int]] = {}
        for item, tag in self._database.execute("SELECT item, tag FROM item_tags"):
            found.setdefault(int(item), set()).add(int(tag))
        return {item: frozenset(tags) for item, tags in found.items()}

    def list(self) -> list[TagRow]:
        """Return all tags by name."""
        rows = self._database.execute(
            "SELECT id, name, (SELECT count(*) FROM item_tags WHERE tag = tags.id) FROM tags ORDER BY name"
        )
        return [record(TagRow, row) for row in rows]


class Collections:
    """Keep items together under a rule for how long they are kept."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, name: str, retention: str = "{}") -> int:
        """Make a collection with a rule in JSON and return its number; LIBRARY_EXISTS if the name is taken."""
        with self._database.transaction():
            _demand_free(self._database, "collections", 0, name)
            return self._database.rows.insert("collections", name=name, retention=retention)

    def named(self, name: str) -> int:
        """Return the number of the collection of this name, made if it is new."""
        with self._database.transaction():
            known = {row.name: row.id for row in self.list()}
            return known[name] if name in known else self.add(name)

    def rename(self, collection: int, name: str) -> None:
        """Give a collection another name; LIBRARY_EXISTS if another one has it."""
        with self._database.transaction():
            _demand_free(self._database, "collections", collection, name)
            self._update(collection, name=name)

    def set_retention(self, collection: int, retention: str) -> None:
        """Write another rule, in JSON."""
        self._update(collection, retention=retention)

    def put(self, item: int, collection: int | None) -> None:
        """Move an item into a collection, or out of all with None."""
        with self._database.transaction():
            if collection is not None and all(row.id != collection for row in self.list()):
                raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=str(collection))
            if not self._database.rows.update("items", item, collection=collection):
                raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=str(item))

    def remove(self, collection: int) -> None:
        """Remove a collection; its items stay, in none."""
        with self._database.transaction():
            for (item,) in self._database.execute("SELECT id FROM items WHERE collection = ?", (collection,)):
                self._database.rows.update("items", item, collection=None)
            self._database.rows.delete("collections", collection)

    def list(self) -> list[CollectionRow]:
        """Return all collections by name."""
        counted = "(SELECT count(*) FROM items WHERE collection = collections.id)"
        rows = self._database.execute(
            f"SELECT id, name, retention, {counted} FROM collections ORDER BY name"  # noqa: S608
        )
        return [record(CollectionRow, row) for row in rows]

    def _update(self, collection: int, **values: str) -> None:
        with self._database.transaction():
            if not self._database.rows.update("collections", collection, **values):
                raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=str(collection))


class Notes:
    """Keep what a person writes about an item."""

    def __init__(self, database: Database, clock: Callable[[], int] = now_ms) -> None:
        self._database = database
        self._clock = clock

    def add(self, item: int, body: str) -> int:
        """Add a note and return its number."""
        now = self._clock()
        with self._database.transaction():
            return self._database.rows.insert("notes", item=item, body=body, created_ms=now, changed_ms=now)

    def edit(self, note: int, body: str) -> None:
        """Write a note anew."""
        with self._database.transaction():
            if not self._database.rows.update("notes", note, body=body, changed_ms=self._clock()):
                raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=str(note))

    def remove(self, note: int) -> None:
        """Remove a note, if it is still there."""
        with self._database.transaction():
            self._database.rows.delete("notes", note)

    def of_item(self, item: int) -> list[NoteRow]:
        """Return an item's notes, the oldest first."""
        sql = f"SELECT {columns(NoteRow)} FROM notes WHERE item = ? ORDER BY id"  # noqa: S608
        return [record(NoteRow, row) for row in self._database.execute(sql, (item,))]

    def items(self) -> frozenset[int]:
        """Return the items that have notes."""
        return frozenset(int(item) for (item,) in self._database.execute("SELECT DISTINCT item FROM notes"))


def _demand_free(database: Database, table: str, own: int, name: str) -> None:
    taken = f"SELECT 1 FROM {table} WHERE name = ? AND id <> ?"  # noqa: S608
    if database.execute(taken, (name, own)):
        raise LibraryError(Code.LIBRARY_EXISTS, name=printable(name)[:80])
