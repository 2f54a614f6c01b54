"""The field for the tags of a recording, which completes those that there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

_BETWEEN: Final = ", "
_MOST_OF_NAME: Final = 200


class TagField(QLineEdit):
    """Names with commas between them; they count once Enter is pressed or the field is left."""

    tags_chosen = Signal(object)
    """A list of names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("None"))
        self.setMaxLength(4000)
        self._shown: list[str] = []
        self._known = QStringListModel(self)
        self._completer = QCompleter(self._known, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._popup = QListView(self)
        self._popup.setAccessibleName(self.tr("Tags that there are"))
        self._completer.setPopup(self._popup)
        self._completer.activated.connect(self._on_completer_activated)
        self.textEdited.connect(self._on_text_edited)
        self.editingFinished.connect(self._on_editing_finished)

    def show_tags(self, names: Sequence[str], known: Sequence[str]) -> None:
        """Show the tags that are there, and know which ones can be chosen."""
        self._known.setStringList(list(known))
        if list(names) != self._shown or not names:
            self._shown = list(names)
            self.setText(_BETWEEN.join(names))
            self.setCursorPosition(0)  # the first are seen where not all are

    def names(self) -> list[str]:
        """Return what is typed, each name once."""
        parts = (" ".join(part.split())[:_MOST_OF_NAME] for part in self.text().split(","))
        return list(dict.fromkeys(part for part in parts if part))

    @Slot(str)
    def _on_text_edited(self, _text: str) -> None:
        begun = self.text()[: self.cursorPosition()].rpartition(",")[2].strip()
        if begun:
            self._completer.setCompletionPrefix(begun)
            self._completer.complete()
        else:
            self._popup.hide()

    @Slot(str)
    def _on_completer_activated(self, name: str) -> None:
        before, comma, _ = self.text()[: self.cursorPosition()].rpartition(",")
        after = self.text()[self.cursorPosition() :].partition(",")[2]
        start = f"{before}{comma} {name}".lstrip()
        self.setText(f"{start}{_BETWEEN}{after.lstrip()}")
        self.setCursorPosition(len(start) + len(_BETWEEN))

    @Slot()
    def _on_editing_finished(self) -> None:
        names = self.names()
        if not self._popup.isVisible() and names != self._shown:
            self._shown = names
            self.tags_chosen.emit(names)
