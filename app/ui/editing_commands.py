"""What keys do in the transcript."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from app.core.nudging import LARGE_S, SMALL_S
from app.ui.commands import Commands, Group
from app.ui.cutting import Cutting
from app.ui.messages import Messages
from app.ui.panels.transcript_view import TranscriptView


class EditingCommands(QObject):
    """Adds the commands of editing, heard in the table; those of finding are heard in the whole panel."""

    def __init__(
        self,
        commands: Commands,
        transcript: TranscriptView,
        cutting: Cutting,
        messages: Messages,
        can_edit: Callable[[], bool],
        playhead_s: Callable[[], float | None],
    ) -> None:
        super().__init__(transcript)
        self._commands = commands
        self._transcript = transcript
        self._table = transcript.table
        self._cutting = cutting
        self._messages = messages
        self._can_edit = can_edit
        self._playhead_s = playhead_s

    def add(self, name: str, text: str, slot: Callable[[], object], *keys: str, repeats: bool = False) -> None:
        """Add what changes segments."""
        self._commands.add(
            f"edit.{name}",
            text,
            Group.EDIT,
            slot,
            *keys,
            within=self._table,
            is_possible=self._can_edit,
            repeats=repeats,
        )

    def add_finding(self, name: str, text: str, slot: Callable[[], object], *keys: str) -> None:
        """Add what is possible in every transcript."""
        self._commands.add(
            f"edit.{name}",
            text,
            Group.EDIT,
            slot,
            *keys,
            within=self._transcript,
            is_possible=lambda: self._table.segments.rowCount() > 0,
        )

    def add_cutting(self) -> None:
        """Add what changes structure and times."""
        add, table, cutting = self.add, self._table, self._cutting
        add("text", self.tr("Edit the text"), table.edit_current)
        add("merge", self.tr("Merge segments"), lambda: cutting.merge(table.chosen), "Ctrl+M")
        add("delete", self.tr("Delete segments"), lambda: cutting.delete(table.chosen), "Del")
        add("insert", self.tr("Insert a segment after this one"), self._insert, "Ins")
        add("split_heard", self.tr("Split where it is heard"), self._split_heard, "Ctrl+Shift+Return")
        for name, text, keys, start, end in (
            ("start_earlier", self.tr("Start earlier"), "Alt+{}Left", -1, 0),
            ("start_later", self.tr("Start later"), "Alt+{}Right", 1, 0),
            ("end_earlier", self.tr("End earlier"), "Ctrl+{}Left", 0, -1),
            ("end_later", self.tr("End later"), "Ctrl+{}Right", 0, 1),
        ):
            small = partial(self._nudge, start * SMALL_S, end * SMALL_S)
            large = partial(self._nudge, start * LARGE_S, end * LARGE_S)
            add(name, text, small, keys.format(""), repeats=True)
            far = self.tr("{move} by a quarter of a second").format(move=text)
            add(f"{name}_far", far, large, keys.format("Shift+"), repeats=True)

    def _insert(self) -> None:
        if self._table.current is not None:
            self._cutting.insert_after(self._table.current)

    def _split_heard(self) -> None:
        playhead_s = self._playhead_s()
        if playhead_s is None:
            self._messages.announce(self.tr("Nothing is heard just now, so there is no place to split at."))
        else:
            self._cutting.split_at_time(playhead_s)

    def _nudge(self, start_s: float, end_s: float) -> None:
        if self._table.current is not None:
            self._cutting.nudge(self._table.current, start_s=start_s, end_s=end_s)
