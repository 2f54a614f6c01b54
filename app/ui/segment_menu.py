"""The menu of a segment, and the commands that name speakers."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.ui.commands import Commands
from app.ui.editing_commands import EditingCommands
from app.ui.speakers import Speakers
from app.ui.widgets.editable_segments import EditableSegments

_KEYS = 9
_OFFERED = ("text", "merge", "delete", "insert", "split_heard")


class SegmentMenu(QObject):
    """Offers by mouse and menu key what can be done with the segments that are chosen."""

    def __init__(self, commands: Commands, table: EditableSegments, speakers: Speakers) -> None:
        super().__init__(table)
        self._commands = commands
        self._table = table
        self._speakers = speakers
        self.menu: QMenu | None = None
        table.customContextMenuRequested.connect(self._on_table_menu_requested)

    def add_commands(self, commands: EditingCommands) -> None:
        """Add what names speakers."""
        table, speakers, add = self._table, self._speakers, commands.add
        add("speaker", self.tr("Name the speaker"), lambda: speakers.ask(table.chosen), "Ctrl+Shift+S")
        add("speaker_none", self.tr("Name nobody as speaker"), lambda: speakers.assign(table.chosen, ""), "0")
        add("speaker_rename", self.tr("Rename the speaker everywhere"), self._rename, "Ctrl+Shift+R")
        for number in range(1, _KEYS + 1):
            text = self.tr("Speaker {number}").format(number=number)
            add(f"speaker_{number}", text, partial(self._assign, number - 1), str(number))

    def _assign(self, place: int) -> None:
        self._speakers.assign_known(self._table.chosen, place)

    def _rename(self) -> None:
        if self._table.current is not None:
            self._speakers.ask_to_rename(self._table.current)

    @Slot(QPoint)
    def _on_table_menu_requested(self, at: QPoint) -> None:
        if self._table.current is None:
            return
        menu = QMenu(self._table)
        menu.setAccessibleName(self.tr("Segment"))
        for name in _OFFERED:
            self._offer(menu, f"edit.{name}")
        self._offer(menu, "reader.segments")
        self._offer(menu, "reader.from_segment")
        who = menu.addMenu(self.tr("Speaker"))
        for place, name in enumerate(self._speakers.names[:_KEYS]):
            action = QAction(_menu_text(name), who)
            action.triggered.connect(partial(self._assign, place))
            who.addAction(action)
        if self._speakers.names:
            who.addSeparator()
        for name in ("speaker", "speaker_rename", "speaker_none"):
            self._offer(who, f"edit.{name}")
        who.addSeparator()
        self._offer(who, "reader.speaker_voices")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._table.viewport().mapToGlobal(at))
        self.menu = menu

    def _offer(self, menu: QMenu, command_id: str) -> None:
        """Put a command into the menu, with its keys; it is grey while it is not possible."""
        command = self._commands[command_id]
        action = QAction(command.text, menu)
        action.setEnabled(command.is_possible())
        keys = command.shown_keys
        action.setText(f"{command.text}\t{keys}" if keys else command.text)
        action.triggered.connect(command.action.trigger)
        menu.addAction(action)


def _menu_text(name: str) -> str:
    """Show a name as it is: an ampersand is no mnemonic, and it ends somewhere."""
    return name[:40].replace("&", "&&").replace("\t", " ")
