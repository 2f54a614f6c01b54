"""A list of rows of one height, and the sentence that stands in its place while it is empty."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QStackedWidget,
    QWidget,
)


class HintedList(QStackedWidget):
    """Shows the list as long as there is something in it; its owner says when to look again."""

    def __init__(
        self, model: QAbstractItemModel, delegate: QAbstractItemDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.view = QListView(self)
        self.view.setModel(model)
        self.view.setItemDelegate(delegate)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hint = QLabel(self)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.addWidget(self._hint)
        self.addWidget(self.view)

    @property
    def is_filled(self) -> bool:
        """Say whether there is something in the list."""
        return self._model.rowCount() > 0

    @property
    def chosen(self) -> int | None:
        """Return the place of the row that is chosen, None if there is none."""
        index = self.view.currentIndex()
        return index.row() if index.isValid() else None

    def choose(self, row: int) -> None:
        """Choose a row by its place, and bring it into view."""
        index = self._model.index(row, 0)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def say(self, hint: str) -> None:
        """Say what stands there while the list is empty."""
        self._hint.setText(hint)

    def look_again(self) -> None:
        """Show the list or the sentence, by what there is now."""
        self.setCurrentWidget(self.view if self.is_filled else self._hint)
