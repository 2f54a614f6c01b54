"""The entries of the sidebar: what is always there, collections and tags, each with how much it holds."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.core.text import printable
from app.library.records import ItemState
from app.services.arranging import Labels
from app.ui.models.item_model import ITEMS_MIME
from app.ui.models.job_row import JobRow, State
from app.ui.models.scope import Kind, Scope, recent_since

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()
_FIXED: Final = (Kind.ALL, Kind.RECENT, Kind.QUEUE, Kind.READER, Kind.TRASH)
_MOST_OF_NAME: Final = 120


class SidebarRole(enum.IntEnum):
    """What an entry can be asked for, besides its name and its accessible text."""

    KIND = Qt.ItemDataRole.UserRole + 1  # None for a heading
    COUNT = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One line; a heading stands for nothing, and what is just being made has the number 0."""

    scope: Scope | None
    name: str


class SidebarModel(QAbstractListModel):
    """A list with headings in it that cannot be chosen."""

    rename_requested = Signal(object, str)
    """A scope, and its name to be."""
    collection_requested = Signal(str)
    """The name of a new one."""
    items_dropped = Signal(object, object)
    """A scope, and the numbers of items."""

    def __init__(self) -> None:
        super().__init__()
        self._labels = Labels()
        self._counts: Mapping[Scope, int] = {}
        self._entries = self._made()

    def entry_at(self, index: Index) -> Entry | None:
        """Return the entry of an index, None if it has none."""
        return self._entries[index.row()] if index.isValid() else None

    def place(self, scope: Scope) -> int | None:
        """Return where an entry is, None if it is not there."""
        return next((at for at, entry in enumerate(self._entries) if entry.scope == scope), None)

    def name_of(self, scope: Scope) -> str:
        """Return what an entry is called, nothing for one that is gone."""
        place = self.place(scope)
        return "" if place is None else self._entries[place].name

    @property
    def labels(self) -> Labels:
        """Return which collections and tags there are."""
        return self._labels

    def show_labels(self, labels: Labels) -> None:
        """Show these collections and tags."""
        if labels != self._labels or self._is_making():
            self.beginResetModel()
            self._labels = labels
            self._entries = self._made()
            self.endResetModel()

    def say_again(self) -> None:
        """Name in another language what is always there."""
        names = {entry.scope: entry.name for entry in self._made() if entry.scope is not None}
        headings = iter([entry.name for entry in self._made() if entry.scope is None])
        self._entries = [
            Entry(entry.scope, next(headings) if entry.scope is None else names.get(entry.scope, entry.name))
            for entry in self._entries
        ]
        self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def show_counts(self, counts: Mapping[Scope, int]) -> None:
        """Show how much each entry holds; what is not named holds nothing."""
        if counts != self._counts:
            self._counts = counts
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def begin_collection(self) -> QModelIndex:
        """Add a nameless collection at the end of them, to be named or given up."""
        if not self._is_making():
            first = len(_FIXED)
            at = first + len(self._labels.collections) + 1
            new = [Entry(Scope(Kind.COLLECTION), "")]
            if not self._labels.collections:
                at, new = first, [Entry(None, self.tr("Collections")), *new]
            self.beginInsertRows(QModelIndex(), at, at + len(new) - 1)
            self._entries[at:at] = new
            self.endInsertRows()
        place = self.place(Scope(Kind.COLLECTION))
        return QModelIndex() if place is None else self.index(place)

    def give_up_collection(self) -> None:
        """Take the nameless collection away again."""
        place = self.place(Scope(Kind.COLLECTION))
        if place is not None:
            first = place if self._labels.collections else place - 1
            self.beginRemoveRows(QModelIndex(), first, place)
            del self._entries[first : place + 1]
            self.endRemoveRows()

    def _is_making(self) -> bool:
        return self.place(Scope(Kind.COLLECTION)) is not None

    def _made(self) -> list[Entry]:
        names = {
            Kind.ALL: self.tr("All"),
            Kind.RECENT: self.tr("Recent"),
            Kind.QUEUE: self.tr("Queue"),
            Kind.READER: self.tr("Read aloud"),
            Kind.TRASH: self.tr("Trash"),
        }
        entries = [Entry(Scope(kind), names[kind]) for kind in _FIXED]
        for heading, kind, labels in (
            (self.tr("Collections"), Kind.COLLECTION, self._labels.collections),
            (self.tr("Tags"), Kind.TAG, self._labels.tags),
        ):
            if labels:
                entries.append(Entry(None, heading))
                entries += [Entry(Scope(kind, label.id), label.name) for label in labels]
        return entries

    def _read_out(self, entry: Entry) -> str:
        name = printable(entry.name[:_MOST_OF_NAME])
        match entry.scope:
            case None | Scope(kind=Kind.READER):
                return name
            case Scope(kind=Kind.COLLECTION):
                name = self.tr("{name}, collection").format(name=name)
            case Scope(kind=Kind.TAG):
                name = self.tr("{name}, tag").format(name=name)
        count = self.tr("recordings: %n", "", self._counts.get(entry.scope, 0))
        return f"{name}, {count}"

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return one fact of an entry."""
        entry = self.entry_at(index)
        if entry is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return printable(entry.name[:_MOST_OF_NAME])
            case Qt.ItemDataRole.EditRole:
                return entry.name
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._read_out(entry)
            case SidebarRole.KIND:
                return None if entry.scope is None else entry.scope.kind
            case SidebarRole.COUNT:
                return None if entry.scope is None else self._counts.get(entry.scope, 0)
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802, ANN401
        """Ask for another name, or for a new collection; it is shown once that is saved."""
        entry, name = self.entry_at(index), " ".join(str(value).split())
        if entry is None or entry.scope is None or role != Qt.ItemDataRole.EditRole or not name:
            return False
        if name == entry.name:
            return False
        if entry.scope.id:
            self.rename_requested.emit(entry.scope, name)
        else:
            self.collection_requested.emit(name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let entries be chosen, collections and tags be renamed, and items be dropped where they can lie."""
        entry = self.entry_at(index)
        if entry is None:
            return Qt.ItemFlag.NoItemFlags
        if entry.scope is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if entry.scope.kind in {Kind.COLLECTION, Kind.TAG}:
            flags |= Qt.ItemFlag.ItemIsEditable
        if entry.scope.kind in {Kind.COLLECTION, Kind.TAG, Kind.TRASH}:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def mimeTypes(self) -> list[str]:  # noqa: N802
        """Take nothing but items of this window."""
        return [ITEMS_MIME]

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802
        """Items stay in the list; they are only put somewhere, too."""
        return Qt.DropAction.CopyAction

    def canDropMimeData(  # noqa: N802
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Say whether items can lie there."""
        del action, row, column
        return data.hasFormat(ITEMS_MIME) and bool(self.flags(parent) & Qt.ItemFlag.ItemIsDropEnabled)

    def dropMimeData(  # noqa: N802
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell what was dropped where."""
        entry = self.entry_at(parent)
        items = numbers(data)
        if entry is None or not items or not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.items_dropped.emit(entry.scope, items)
        return True


def numbers(data: QMimeData) -> tuple[int, ...]:
    """Return the numbers of the items that are dragged; what is none is left out."""
    parts = bytes(data.data(ITEMS_MIME).data()).split(b",")
    return tuple(int(part) for part in parts if part.isdigit() and len(part) < 19)


def counts_of(rows: Iterable[JobRow], now: int) -> dict[Scope, int]:
    """Count what each entry holds, in a few milliseconds for 10,000 rows."""
    fixed = dict.fromkeys(_FIXED, 0)
    inside: Counter[int] = Counter()
    tagged: Counter[int] = Counter()
    since, queue = recent_since(now), Scope(Kind.QUEUE)
    for row in rows:
        item = row.item
        if item is not None and item.state is ItemState.TRASHED:
            fixed[Kind.TRASH] += 1
            continue
        fixed[Kind.ALL] += 1
        if item is None or item.imported_ms > since:
            fixed[Kind.RECENT] += 1
        if item is not None and item.collection is not None:
            inside[item.collection] += 1
        if row.tags:
            tagged.update(row.tags)
        if row.state is not State.FINISHED and queue.holds(row, now):
            fixed[Kind.QUEUE] += 1
    found = {Scope(kind): count for kind, count in fixed.items()}
    found |= {Scope(Kind.COLLECTION, number): count for number, count in inside.items()}
    return found | {Scope(Kind.TAG, number): count for number, count in tagged.items()}
