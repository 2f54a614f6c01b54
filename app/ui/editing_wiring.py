"""Where editing a transcript is put together and connected: keys, bar, table, library."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.bootstrap import Services
from app.core.text import clock
from app.services.edited_transcript import Outcome
from app.ui.commands import Group
from app.ui.cutting import Cutting
from app.ui.editing import Editing
from app.ui.editing_wording import kind_text
from app.ui.models.job_row import JobRow
from app.ui.parts import Parts

_SMALL_S = 0.05
_LARGE_S = 0.25


class EditingWiring(QObject):
    """What the transcript offers to be done with its segments."""

    play_requested = Signal(float)
    """A time in seconds: somebody wants to hear what is said there."""

    def __init__(self, services: Services, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._table, self._segments = parts.transcript.table, parts.segments
        self._bar, self._messages = parts.transcript.edit_bar, parts.messages
        self.editing = Editing(services.session, parts.bridge, parts.messages, parts.segments)
        self.cutting = Cutting(self.editing, parts.segments, parts.messages)
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

    # ---- what others ask

    def show(self, row: JobRow | None) -> None:
        """Let the transcript of a row be edited."""
        self._table.finish_editing()
        self.cutting.settle()
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
        table, cutting = self._table, self.cutting

        def add(name: str, text: str, slot: object, *keys: str, repeats: bool = False) -> None:
            self._parts.commands.add(
                f"edit.{name}",
                text,
                Group.EDIT,
                slot,  # type: ignore[arg-type]
                *keys,
                within=table,
                is_possible=self._can_edit,
                repeats=repeats,
            )

        add("text", self.tr("Edit the text"), table.edit_current)
        add("undo", self.tr("Take the last edit back"), self.undo, "Ctrl+Z")
        add("redo", self.tr("Make the edit again"), self.redo, "Ctrl+Shift+Z", "Ctrl+Y")
        add("merge", self.tr("Merge segments"), lambda: cutting.merge(table.chosen), "Ctrl+M")
        add("delete", self.tr("Delete segments"), lambda: cutting.delete(table.chosen), "Del")
        add("insert", self.tr("Insert a segment after this one"), self._insert, "Ins")
        add("split_heard", self.tr("Split where it is heard"), self._split_heard, "Ctrl+Shift+Return")
        for name, text, key, start, end in (
            ("start_earlier", self.tr("Start earlier"), "Alt+{}Left", -1, 0),
            ("start_later", self.tr("Start later"), "Alt+{}Right", 1, 0),
            ("end_earlier", self.tr("End earlier"), "Ctrl+{}Left", 0, -1),
            ("end_later", self.tr("End later"), "Ctrl+{}Right", 0, 1),
        ):
            small = partial(self._nudge, start * _SMALL_S, end * _SMALL_S)
            large = partial(self._nudge, start * _LARGE_S, end * _LARGE_S)
            add(name, text, small, key.format(""), repeats=True)
            far = self.tr("{move} by a quarter of a second").format(move=text)
            add(f"{name}_far", far, large, key.format("Shift+"), repeats=True)
        self._parts.commands.show_on("edit.undo", self._bar.undo_button)
        self._parts.commands.show_on("edit.redo", self._bar.redo_button)

    def _can_edit(self) -> bool:
        return self.editing.opened is not None and self._segments.is_stored and not self._table.is_editing

    def _insert(self) -> None:
        if self._table.current is not None:
            self.cutting.insert_after(self._table.current)

    def _split_heard(self) -> None:
        if self._playhead_s is None:
            self._messages.announce(self.tr("Nothing is heard just now, so there is no place to split at."))
        else:
            self.cutting.split_at_time(self._playhead_s)

    def _nudge(self, start_s: float, end_s: float) -> None:
        if self._table.current is not None:
            self.cutting.nudge(self._table.current, start_s=start_s, end_s=end_s)

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
