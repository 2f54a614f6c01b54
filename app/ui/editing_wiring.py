"""Where editing a transcript is put together and connected: keys, bar, table, library."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from app.bootstrap import Services
from app.core.text import clock
from app.services.edited_transcript import Outcome, Step, history
from app.services.finding_service import FindingService
from app.ui.comparing import Comparing
from app.ui.cutting import Cutting
from app.ui.dialogs import Dialogs
from app.ui.editing import Editing
from app.ui.editing_commands import EditingCommands
from app.ui.editing_wording import kind_text
from app.ui.finding import Finding
from app.ui.models.job_row import JobRow
from app.ui.parts import Parts
from app.ui.segment_menu import SegmentMenu
from app.ui.speakers import Speakers


class EditingWiring(QObject):
    """What the transcript offers to be done with its segments."""

    play_requested = Signal(float)
    """A time in seconds: somebody wants to hear what is said there."""

    def __init__(self, services: Services, parts: Parts, dialogs: Dialogs) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._dialogs = dialogs
        self._session = services.session
        self._table, self._segments = parts.transcript.table, parts.segments
        self._bar, self._messages = parts.transcript.edit_bar, parts.messages
        self.editing = Editing(services.session, parts.bridge, parts.messages, parts.segments)
        self.cutting = Cutting(self.editing, parts.segments, parts.messages)
        self.speakers = Speakers(self.editing, parts.segments, dialogs, parts.messages)
        self.finding = Finding(
            FindingService(services.session),
            parts.bridge,
            self.editing,
            parts.segments,
            self._table,
            parts.transcript.find_bar,
            parts.messages,
        )
        self.comparing = Comparing(
            services.session, parts.bridge, self.editing, parts.segments, dialogs, parts.messages
        )
        self.menu = SegmentMenu(parts.commands, self._table, self.speakers)
        self._shown: JobRow | None = None
        self._playhead_s: float | None = None
        self._connect()
        self._add_commands()
        self._tell_past()

    def _connect(self) -> None:
        table, bar, editing, cutting = self._table, self._bar, self.editing, self.cutting
        table.play_requested.connect(self.play_requested)
        table.split_requested.connect(cutting.split)
        table.merge_requested.connect(cutting.merge_with_next)
        table.editing_refused.connect(self._on_table_editing_refused)
        table.row_chosen.connect(self._tell_place)
        cutting.edit_wanted.connect(table.edit_segment)
        editing.text_refused.connect(table.edit_again)
        editing.past_changed.connect(self._tell_past)
        editing.saved_changed.connect(self._tell_saved)
        self._segments.dataChanged.connect(self._tell_place)
        bar.undo_requested.connect(self.undo)
        bar.redo_requested.connect(self.redo)
        bar.find_requested.connect(self._replace)
        bar.history_requested.connect(self.show_history)
        bar.compare_requested.connect(self.compare)

    # ---- what others ask

    def show(self, row: JobRow | None) -> None:
        """Let the transcript of a row be edited."""
        self._table.finish_editing()
        self.cutting.settle()
        if row is None or row is not self._shown:
            self.finding.forget()
        self._shown = row
        self.editing.show(row)

    def edit_segment(self, number: int) -> None:
        """Open the editor in a segment."""
        self._table.edit_segment(number)

    def mark_playing(self, time_s: float | None) -> None:
        """Mark the word that is heard, None when nothing is."""
        self._playhead_s = time_s
        self._table.mark_playing(time_s)

    def forget(self) -> None:
        """Save what is open, and hold nothing: the library is about to be locked."""
        self._table.finish_editing()
        self.cutting.settle()
        self.editing.forget()
        self.finding.forget()
        self.mark_playing(None)
        self._bar.show_place("")
        self._bar.show_saved("")

    @Slot()
    def undo(self) -> None:
        """Take the last edit back, and show where."""
        self._table.finish_editing()
        self.cutting.settle()
        kind = self.editing.past.undo
        if kind or not self.editing.is_saved:
            self.editing.undo(partial(self._show_change, self.tr("Taken back: {edit}")))

    @Slot()
    def redo(self) -> None:
        """Make the edit again that was taken back last, and show where."""
        self._table.finish_editing()
        if self.editing.past.redo or not self.editing.is_saved:
            self.editing.redo(partial(self._show_change, self.tr("Made again: {edit}")))

    @Slot()
    def show_history(self) -> None:
        """Show all edits of the transcript."""
        self._table.finish_editing()
        self.cutting.settle()
        opened = self.editing.opened
        if opened is not None:
            future = self._session.submit(partial(history, transcript=opened.number))
            self._parts.bridge.follow(future, self._on_history_read, self._messages.fail)

    @Slot()
    def compare(self) -> None:
        """Compare with another transcript of the recording."""
        self._table.finish_editing()
        self.cutting.settle()
        item = self._shown.item if self._shown is not None else None
        if item is not None:
            self.comparing.start(item)

    def _on_history_read(self, steps: list[Step]) -> None:
        from app.ui.windows.history_dialog import HistoryDialog  # noqa: PLC0415 (not a part of the start)

        dialog = HistoryDialog(steps, self._dialogs.theme, self._dialogs.owner)
        dialog.revision_chosen.connect(self._on_revision_chosen)
        self._dialogs.show(dialog)

    @Slot(int)
    def _on_revision_chosen(self, number: int) -> None:
        self.editing.go_to(number, partial(self._show_change, self.tr("The transcript went to: {edit}")))

    def _show_change(self, sentence: str, outcome: Outcome) -> None:
        if outcome.lines:
            first = min(outcome.lines, key=lambda line: (line.start_s, line.id))
            row = self._segments.place(first.id)
            if row is not None:
                self._table.choose(row)
        if outcome.kind:
            self._messages.announce(sentence.format(edit=kind_text(outcome.kind)))

    # ---- commands

    def _add_commands(self) -> None:
        parts, bar = self._parts, self._bar
        commands = EditingCommands(
            parts.commands,
            parts.transcript,
            self.cutting,
            parts.messages,
            self._can_edit,
            lambda: self._playhead_s,
        )
        commands.add_cutting()
        commands.add("undo", self.tr("Take the last edit back"), self.undo, "Ctrl+Z")
        commands.add("redo", self.tr("Make the edit again"), self.redo, "Ctrl+Shift+Z", "Ctrl+Y")
        commands.add("history", self.tr("Show all edits"), self.show_history)
        commands.add("compare", self.tr("Compare with another transcript"), self.compare, "Ctrl+Shift+D")
        commands.add_finding("replace", self.tr("Find and replace in this transcript"), self._replace, "Ctrl+H")
        commands.add_finding("find_next", self.tr("Go to the next find"), self.finding.go_on, "F3")
        commands.add_finding("find_previous", self.tr("Go to the find before"), self.finding.go_back, "Shift+F3")
        self.menu.add_commands(commands)
        for name, button in (
            ("undo", bar.undo_button),
            ("redo", bar.redo_button),
            ("history", bar.history_button),
            ("compare", bar.compare_button),
            ("replace", bar.find_button),
        ):
            parts.commands.show_on(f"edit.{name}", button)

    def _can_edit(self) -> bool:
        return self.editing.opened is not None and self._segments.is_stored and not self._table.is_editing

    @Slot()
    def _replace(self) -> None:
        self.finding.open(with_replacement=True)

    def find(self) -> bool:
        """Look for something in the transcript if the focus is there; return whether it is."""
        focus = QApplication.focusWidget()
        is_here = focus is not None and self._parts.transcript.isAncestorOf(focus)
        if is_here and self._segments.rowCount():
            self.finding.open()
        return is_here

    # ---- what the bar says

    @Slot()
    def _tell_past(self) -> None:
        past = self.editing.past
        can_edit = self.editing.opened is not None
        self._bar.show_past(kind_text(past.undo), kind_text(past.redo), can_edit=can_edit)

    @Slot()
    def _tell_saved(self) -> None:
        self._bar.show_saved(self.tr("All edits are saved") if self.editing.is_saved else self.tr("Saving…"))

    @Slot()
    def _tell_place(self) -> None:
        row = self._table.currentIndex().row()
        if not 0 <= row < self._segments.rowCount():
            self._bar.show_place("")
            return
        line = self._segments.lines[row]
        self._bar.show_place(
            self.tr("Segment {row} of {count}, {start} to {end}").format(
                row=row + 1, count=self._segments.rowCount(), start=clock(line.start_s), end=clock(line.end_s)
            )
        )

    @Slot()
    def _on_table_editing_refused(self) -> None:
        row = self._parts.job_list.current
        if row is None or not row.has_ended:
            self._messages.say(self.tr("The text can be edited once the recording is transcribed."))
        elif row.item is None:
            self._messages.say(self.tr("Only transcripts that are kept in a library can be edited."))
