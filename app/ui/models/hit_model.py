"""What a search found."""

from __future__ import annotations

import enum
from collections.abc import Collection, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.core.text import clock
from app.library.records import Hit, Place
from app.ui import wording
from app.ui.shown_text import lead, one_line, shown

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()


class HitRole(enum.IntEnum):
    """What a row can be asked for."""

    TITLE = Qt.ItemDataRole.UserRole + 1
    WHERE = Qt.ItemDataRole.UserRole + 2
    SNIPPET = Qt.ItemDataRole.UserRole + 3
    SPANS = Qt.ItemDataRole.UserRole + 4  # of what matched in the snippet, as start and end in characters
    COUNT = Qt.ItemDataRole.UserRole + 5  # of the hits in the item, on the first of them, else 0


class HitModel(QAbstractListModel):
    """Hits of one item stand together; of the items, those with the best hits come first."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: list[Hit] = []
        self._counts: dict[int, int] = {}

    def replace(self, hits: Sequence[Hit]) -> None:
        """Show what another search found."""
        self.beginResetModel()
        by_item: dict[int, list[Hit]] = {}
        for hit in hits:
            by_item.setdefault(hit.item, []).append(hit)
        self._hits = [hit for of_item in by_item.values() for hit in of_item]
        self._counts = {id(of_item[0]): len(of_item) for of_item in by_item.values()}
        self.endResetModel()

    @property
    def items(self) -> int:
        """Return in how many items something was found."""
        return len(self._counts)

    def without_items(self, items: Collection[int]) -> None:
        """Leave out what was found in items that are gone."""
        self.replace([hit for hit in self._hits if hit.item not in items])

    def of_item(self, item: int) -> list[Hit]:
        """Return what was found in an item."""
        return [hit for hit in self._hits if hit.item == item]

    def hit_at(self, index: Index) -> Hit | None:
        """Return the hit of an index, None if it has none."""
        return self._hits[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many hits there are."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return one fact of a hit."""
        hit = self.hit_at(index)
        if hit is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | HitRole.TITLE:
                return wording.title_text(hit.title)
            case HitRole.COUNT:
                return self._counts.get(id(hit), 0)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(
                    part
                    for part in (wording.title_text(hit.title), self._where(hit), one_line(shown(hit.snippet)))
                    if part
                )
            case HitRole.WHERE:
                return self._where(hit)
            case HitRole.SNIPPET:
                return shown(hit.snippet)
            case HitRole.SPANS:
                return tuple((start - lead(hit.snippet), end - lead(hit.snippet)) for start, end in hit.spans)
            case _:
                return None

    def _where(self, hit: Hit) -> str:
        match hit.place:
            case Place.TITLE:
                return self.tr("Title")
            case Place.NOTE:
                return self.tr("Note")
            case Place.MARK:
                return self.tr("Mark at {time}").format(time=clock(hit.start_s or 0.0, millis=False))
            case Place.SEGMENT:
                return "" if hit.start_s is None else clock(hit.start_s, millis=False)
