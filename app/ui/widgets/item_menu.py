"""What can be done with the recordings that are selected in the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.core.text import printable
from app.services.arranging import Label, Labels
from app.ui import wording
from app.ui.commands import Commands
from app.ui.models.job_row import JobRow
from app.ui.window_formats import WINDOW_FORMATS


class ItemMenu(QMenu):
    """Offers what is possible with these rows, and nothing else; what has keys is a command as well."""

    collection_chosen = Signal(object)
    """The number of a collection, None for none."""
    tag_removed = Signal(int)
    sensitivity_chosen = Signal(bool)
    """Whether they are sensitive."""
    export_chosen = Signal(str)
    """The name of a format."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Selected recordings"))
        self._commands = commands
        self._made: list[QObject] = []  # for one opening of the menu

    def show_for(self, rows: Sequence[JobRow], labels: Labels) -> None:
        """Offer what is possible with these rows."""
        self.clear()
        for one in self._made:
            one.deleteLater()
        self._made = []
        self._offer("library.rename")
        self._offer("transcript.export_as", self.tr("E&xport…"))
        self.addSeparator()
        self._offer("library.tag", self.tr("&Tag…"))
        if rows and not any(row.is_trashed for row in rows):
            self._add_tags(rows, labels.tags)
            self._add_collections(rows, labels.collections)
        self._offer("library.collect", self.tr("To a &new collection…"))
        if rows and all(row.item is not None for row in rows):
            self._add_sensitivity(rows)
        self._offer("library.replace", self.tr("&Find and replace…"))
        self.addSeparator()
        if rows:
            self._add_formats()
        self._offer("library.restore", self.tr("&Restore"))
        if not any(row.is_trashed for row in rows):
            self._offer("library.trash", self.tr("Move to the tras&h"))
        self._offer("library.delete", self.tr("&Delete for good…"))

    def _offer(self, command_id: str, text: str = "") -> None:
        command = self._commands[command_id]
        if not command.is_possible():
            return
        shown = f"{text or command.text}\t{command.shown_keys}".rstrip("\t")
        self.addAction(shown, command.action.trigger)

    def _add_tags(self, rows: Sequence[JobRow], tags: Sequence[Label]) -> None:
        carried = frozenset[int]().union(*(row.tags for row in rows))
        menu = self._submenu(self.tr("Remove ta&g"))
        for tag in tags:
            if tag.id in carried:
                _add(menu, tag.name).triggered.connect(lambda *_, number=tag.id: self.tag_removed.emit(number))
        menu.menuAction().setVisible(not menu.isEmpty())

    def _add_collections(self, rows: Sequence[JobRow], collections: Sequence[Label]) -> None:
        inside = {row.item.collection for row in rows if row.item is not None}
        menu = self._submenu(self.tr("&Collection"))
        for collection in collections:
            action = _add(menu, collection.name)
            action.setCheckable(True)
            action.setChecked(inside == {collection.id})
            action.triggered.connect(lambda *_, number=collection.id: self.collection_chosen.emit(number))
        menu.addSeparator()
        none = menu.addAction(self.tr("&None"))
        none.setCheckable(True)
        none.setChecked(inside == {None})
        none.triggered.connect(lambda *_: self.collection_chosen.emit(None))
        menu.menuAction().setVisible(bool(collections))

    def _add_sensitivity(self, rows: Sequence[JobRow]) -> None:
        action = self.addAction(self.tr("&Sensitive"))
        action.setToolTip(self.tr("A cloud voice may read it only where contracts cover that"))
        action.setCheckable(True)
        action.setChecked(all(row.is_sensitive for row in rows))
        action.triggered.connect(self.sensitivity_chosen)

    def _add_formats(self) -> None:
        menu = self._submenu(self.tr("&Export the transcripts"))
        for name, form in WINDOW_FORMATS.items():
            action = menu.addAction(f"{wording.format_text(name)} ({form.suffix})…")
            action.triggered.connect(lambda *_, name=name: self.export_chosen.emit(name))

    def _submenu(self, title: str) -> QMenu:
        menu = self.addMenu(title)
        self._made.append(menu)
        return menu


def _add(menu: QMenu, name: str) -> QAction:
    """Add an entry that bears a name from outside; its ampersands are no mnemonics."""
    return menu.addAction(printable(name[:80]).replace("&", "&&"))
