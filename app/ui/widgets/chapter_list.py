"""The chapters of a document: which one is read, and a way to each."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QSignalBlocker, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.core.document import PlacedChapter
from app.core.text import printable

_MOST_CHARS: Final = 200


class ChapterList(QListView):
    """Hidden where a document has none; Enter or a click goes to a chapter."""

    chosen = Signal(int)
    """The character at which the chapter begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._starts: list[int] = []
        self._titles = QStringListModel(self)
        self.setModel(self._titles)
        self.setObjectName("section-list")
        self.setAccessibleName(self.tr("Chapters"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.clicked.connect(self._on_activated)
        self.activated.connect(self._on_activated)
        self.hide()

    def show_chapters(self, chapters: Sequence[PlacedChapter]) -> None:
        """Show these; one alone is no choice."""
        shown = chapters if len(chapters) > 1 else ()
        self._starts = [chapter.start for chapter in shown]
        self._titles.setStringList([printable(chapter.title[:_MOST_CHARS]) for chapter in shown])
        self.setVisible(bool(shown))

    def show_place(self, at: int) -> None:
        """Mark the chapter that a character lies in, unless somebody is choosing one."""
        row = bisect.bisect_right(self._starts, at) - 1
        if row >= 0 and not self.hasFocus() and row != self.currentIndex().row():
            with QSignalBlocker(self):
                self.setCurrentIndex(self._titles.index(row))

    def end_of_chapter(self, at: int) -> int | None:
        """Return where the chapter that a character lies in ends, None in the last one."""
        place = bisect.bisect_right(self._starts, at)
        return self._starts[place] if place < len(self._starts) else None

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.chosen.emit(self._starts[index.row()])
