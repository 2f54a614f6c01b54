"""The list of what a search found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ui.models.hit_model import HitModel
from app.ui.widgets.hit_delegate import HitDelegate
from app.ui.widgets.row_delegate import Index


class HitList(QListView):
    """At most a few hundred rows, so that they may be of two heights."""

    hit_chosen = Signal(object)
    """The hit, or None."""

    def __init__(self, hits: HitModel, delegate: HitDelegate, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._hits = hits
        self.setModel(hits)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell which hit is chosen, by mouse, keyboard or program."""
        super().currentChanged(current, previous)
        self.hit_chosen.emit(self._hits.hit_at(current))
