"""Keep items in order: collections, tags, notes, trash. A deed is one transaction and says what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.library.items import Filter
from app.library.records import ItemRow, ItemState, Sensitivity

if TYPE_CHECKING:
    from app.library.library import Library


@dataclass(frozen=True, slots=True)
class Label:
    """A collection or a tag."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Labels:
    """All collections and all tags, each by name."""

    collections: tuple[Label, ...] = ()
    tags: tuple[Label, ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """An item with what a person has put on it."""

    item: ItemRow
    tags: frozenset[int]
    has_notes: bool


@dataclass(frozen=True, slots=True)
class Change:
    """What the items that were concerned are now, and which labels there are."""

    placed: tuple[Placed, ...]
    labels: Labels


def labels(library: Library) -> Labels:
    """Return which collections and tags there are."""
    return Labels(
        tuple(Label(row.id, row.name) for row in library.collections.list()),
        tuple(Label(row.id, row.name) for row in library.tags.list()),
    )


def put_into_collection(library: Library, items: Sequence[int], collection: int | None) -> Change:
    """Move items into a collection, or out of theirs with None."""
    return _with_each(library, items, lambda item: library.collections.put(item, collection))


def put_into_new_collection(library: Library, items: Sequence[int], name: str) -> Change:
    """Move items into the collection of this name, made if it is new."""
    with library.database.transaction():
        return put_into_collection(library, items, library.collections.named(name))


def add_tag(library: Library, items: Sequence[int], name: str) -> Change:
    """Mark items with a tag, made if it is new."""
    return _with_each(library, items, lambda item: library.tags.add(item, name))


def remove_tag(library: Library, items: Sequence[int], tag: int) -> Change:
    """Take a tag off items."""
    return _with_each(library, items, lambda item: library.tags.remove(item, tag))


def set_tags(library: Library, item: int, names: Sequence[str]) -> Change:
    """Let an item carry these tags and no others."""
    wanted = set(names)
    with library.database.transaction():
        for row in library.tags.list():
            if row.name not in wanted:
                library.tags.remove(item, row.id)
        return _with_each(library, [item], lambda _: [library.tags.add(item, name) for name in names])


def set_sensitivity(library: Library, items: Sequence[int], sensitivity: Sensitivity) -> Change:
    """Say how careful the program has to be with items."""
    return _with_each(library, items, lambda item: library.items.set_sensitivity(item, sensitivity))


def trash(library: Library, items: Sequence[int]) -> Change:
    """Put items into the trash, where they stay until somebody deletes them."""
    return _with_each(library, items, lambda item: _move(library, item, ItemState.TRASHED))


def restore(library: Library, items: Sequence[int]) -> Change:
    """Take items out of the trash."""
    return _with_each(library, items, lambda item: _move(library, item, ItemState.READY))


def rename_collection(library: Library, collection: int, name: str) -> Change:
    """Give a collection another name; LIBRARY_EXISTS if it is taken."""
    library.collections.rename(collection, name)
    return _change(library, ())


def remove_collection(library: Library, collection: int) -> Change:
    """Take a collection apart; its items stay, in none."""
    with library.database.transaction():
        inside = [item.id for item in library.items.list(Filter(state=None, collection=collection))]
        library.collections.remove(collection)
        return _change(library, inside)


def rename_tag(library: Library, tag: int, name: str) -> Change:
    """Give a tag another name; LIBRARY_EXISTS if it is taken."""
    library.tags.rename(tag, name)
    return _change(library, ())


def remove_tag_everywhere(library: Library, tag: int) -> Change:
    """Take a tag off all items that carry it."""
    marked = [item.id for item in library.items.list(Filter(state=None, tag=tag))]
    return remove_tag(library, marked, tag)


def note_text(library: Library, item: int) -> str:
    """Return an item's notes as one text, with an empty line between them."""
    return "\n\n".join(note.body for note in library.notes.of_item(item))


def write_note(library: Library, item: int, text: str) -> Change:
    """Let this text be all the notes of an item; none if it is empty."""
    with library.database.transaction():
        first, *others = [note.id for note in library.notes.of_item(item)] or [0]
        for note in others:
            library.notes.remove(note)
        if not text.strip():
            library.notes.remove(first)
        elif first:
            library.notes.edit(first, text)
        else:
            library.notes.add(item, text)
        return _change(library, [item])


def _move(library: Library, item: int, state: ItemState) -> None:
    if library.items.get(item).state is not state:
        (library.items.trash if state is ItemState.TRASHED else library.items.restore)(item)


def _with_each(library: Library, items: Sequence[int], deed: Callable[[int], object]) -> Change:
    with library.database.transaction():
        for item in items:
            deed(item)
        return _change(library, items)


def _change(library: Library, items: Sequence[int]) -> Change:
    marks, noted = library.tags.marks(), library.notes.items()
    placed = (Placed(library.items.get(item), marks.get(item, frozenset()), item in noted) for item in items)
    return Change(tuple(placed), labels(library))
