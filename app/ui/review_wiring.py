"""Where the listening queue and the marks are put together and connected with the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.bootstrap import Services
from app.library.records import ItemRow, MarkKind
from app.ui.commands import Group
from app.ui.listening import ListeningQueue
from app.ui.margin import Margin
from app.ui.marking import Marking
from app.ui.models.job_row import JobRow
from app.ui.models.mark_model import MarkModel
from app.ui.models.passage_model import PassageModel
from app.ui.panels.listening_panel import ListeningPanel
from app.ui.panels.marks_panel import MarksPanel
from app.ui.panels.review_pane import ReviewPane
from app.ui.parts import Parts

_tr = QCoreApplication.translate


class ReviewWiring(QObject):
    """The pane beside the transcript. What it shows is read when it is seen, and forgotten when it is not."""

    play_requested = Signal(float, float)
    """Somebody wants to hear the recording from here to there, in seconds."""
    jump_requested = Signal(float)
    edit_requested = Signal(int)
    """Somebody wants to write a segment anew, by its number."""

    def __init__(self, services: Services, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._row: JobRow | None = None
        self._shown: dict[QWidget, ItemRow | None] = {}
        passages, marks = PassageModel(), MarkModel()
        self.pane = ReviewPane(parts.theme, parts.icons)
        self.listening_panel = ListeningPanel(passages, parts.theme, parts.icons)
        self.marks_panel = MarksPanel(marks, parts.theme, parts.icons)
        session, bridge, messages = services.session, parts.bridge, parts.messages
        self.listening = ListeningQueue(session, bridge, passages, self.listening_panel, messages)
        self.marking = Marking(session, bridge, marks, self.marks_panel, messages)
        self.margin = Margin(session, bridge, parts.transcript.table, messages)
        self.pane.add_page(self.listening_panel, self.tr("Listen"))
        self.pane.add_page(self.marks_panel, self.tr("Marks"))
        parts.window.add_side(self.pane)
        self.position_s: float | None = None  # the place that is heard, None while nothing is
        self._connect()
        self._add_commands()

    def _connect(self) -> None:
        self._parts.transcript.review_requested.connect(self.toggle)
        self.pane.closed.connect(self.close)
        self.pane.page_shown.connect(self._show_item)
        self.listening.play_requested.connect(self._on_listening_play_requested)
        self.listening.edit_requested.connect(self.edit_requested)
        self.marking.jump_requested.connect(self._on_marking_jump_requested)
        self.marking.place_requested.connect(self.add_mark)
        self.marking.changed.connect(self.margin.read_again)
        self.listening.checked_changed.connect(self.margin.read_again)

    def _add_commands(self) -> None:
        commands, listening, panel = self._parts.commands, self.listening, self.listening_panel

        def add(
            command: str, text: str, slot: Callable[[], object], key: str, *buttons: QWidget, group: Group
        ) -> None:
            is_possible = self._can_listen if group is Group.TRANSCRIPT else self._has_item
            commands.add(command, text, group, slot, key, is_possible=is_possible)
            commands.show_on(command, *buttons)

        step = partial(add, group=Group.TRANSCRIPT)
        other = partial(add, group=Group.VIEW)
        other(
            "view.listening", _tr("Commands", "Listen to doubtful passages"), self.show_listening, "Ctrl+Shift+L"
        )
        commands.show_on("view.listening", self._parts.transcript.review_button)
        other("view.marks", _tr("Commands", "Show bookmarks and comments"), self.show_marks, "Ctrl+Shift+B")
        step(
            "transcript.hear_passage",
            _tr("Commands", "Hear the next doubtful passage"),
            listening.play_next,
            "F9",
            panel.play_button,
        )
        step(
            "transcript.accept_passage",
            _tr("Commands", "The passage is right, hear the next"),
            listening.accept,
            "F10",
            panel.accept_button,
        )
        step(
            "transcript.correct_passage",
            _tr("Commands", "Correct the passage"),
            listening.edit,
            "F12",
            panel.edit_button,
        )
        commands.add(
            "transcript.take_back_passage",
            _tr("Commands", "Take back that the last passage was right"),
            Group.TRANSCRIPT,
            listening.back,
            "Shift+F9",
            is_possible=lambda: listening.can_go_back,
        )
        commands.show_on("transcript.take_back_passage", panel.back_button)
        self._add_mark_commands()

    def _add_mark_commands(self) -> None:
        commands, panel = self._parts.commands, self.marks_panel
        for name, text, kind, key, button in (
            ("bookmark", _tr("Commands", "Add a bookmark"), MarkKind.BOOKMARK, "Ctrl+B", panel.bookmark_button),
            ("comment", _tr("Commands", "Add a comment"), MarkKind.COMMENT, "Ctrl+K", panel.comment_button),
            (
                "redaction",
                _tr("Commands", "Mark the chosen segments for redaction"),
                MarkKind.REDACTION,
                "Ctrl+Shift+X",
                panel.redaction_button,
            ),
        ):
            slot = partial(self._mark, kind)
            commands.add(f"transcript.{name}", text, Group.TRANSCRIPT, slot, key, is_possible=self._has_item)
            commands.show_on(f"transcript.{name}", button)
        for name, text, step, key in (
            ("next_mark", _tr("Commands", "Go to the next mark"), self.margin.go_on, "Alt+PgDown"),
            ("previous_mark", _tr("Commands", "Go to the mark before"), self.margin.go_back, "Alt+PgUp"),
        ):
            commands.add(f"transcript.{name}", text, Group.TRANSCRIPT, step, key, is_possible=self._has_marks)
        commands.add(
            "transcript.remove_mark",
            _tr("Commands", "Remove the chosen mark"),
            Group.TRANSCRIPT,
            panel.remove,
            "Del",
            within=panel.view,
            is_possible=lambda: panel.mark is not None,
        )
        commands.show_on("transcript.remove_mark", panel.remove_button)

    # ---- what others ask

    def show(self, row: JobRow | None) -> None:
        """Let the transcript of a row be gone through."""
        self._row = row
        self._show_item()
        self.margin.show(self._item())

    @Slot()
    def rank_again(self) -> None:
        """Look anew for what is doubtful: the transcript was edited."""
        if self.pane.is_in_front(self.listening_panel):
            self.listening.rank_again()
        else:
            self._shown.pop(self.listening_panel, None)

    def forget(self) -> None:
        """Hold nothing of the library."""
        self._row, self.position_s = None, None
        self.margin.forget()
        self._forget_pages()

    def _forget_pages(self) -> None:
        self._shown.clear()
        self.listening.forget()
        self.marking.forget()

    @Slot()
    def show_listening(self) -> None:
        """Show the doubtful passages, with the focus on them."""
        self._open(self.listening_panel, self.listening_panel.view)

    @Slot()
    def toggle(self) -> None:
        """Show the pane, or close it."""
        if self.pane.isVisible():
            self.close()
        else:
            self.show_listening()

    @Slot()
    def show_marks(self) -> None:
        """Show the marks, with the focus on them."""
        self._open(self.marks_panel, self.marks_panel.view)

    @Slot()
    def close(self) -> None:
        """Close the pane, and keep nothing that it showed."""
        self._parts.window.show_side(self.pane, is_shown=False)
        self._forget_pages()
        self._parts.transcript.table.setFocus()

    @Slot(object)
    def add_mark(self, kind: MarkKind) -> None:
        """Mark the place that is heard, else the segments that are chosen; a redaction always takes these."""
        start_s, end_s = self._stretch()
        if self.position_s is not None and kind is not MarkKind.REDACTION:
            start_s = end_s = self.position_s
        elif kind is MarkKind.BOOKMARK:
            end_s = start_s
        self.marking.add(kind, start_s, end_s)

    # ---- inside

    def _open(self, page: QWidget, focus: QWidget) -> None:
        self._parts.window.show_side(self.pane, is_shown=True)
        self.pane.bring_forward(page)
        focus.setFocus()

    def _mark(self, kind: MarkKind) -> None:
        if not self.pane.is_in_front(self.marks_panel):
            self._open(self.marks_panel, self.marks_panel.view)
        self.add_mark(kind)

    def _has_item(self) -> bool:
        return self._item() is not None

    def _has_marks(self) -> bool:
        return self._has_item() and self.margin.has_stops

    def _can_listen(self) -> bool:
        return self.pane.isVisible() and self.listening.can_play

    def _item(self) -> ItemRow | None:
        row = self._row
        return row.item if row is not None and row.has_ended and row.transcript is not None else None

    @Slot()
    def _show_item(self) -> None:
        """Let the page in front show the item that is open, if it does not yet."""
        item = self._item()
        for page, shower in ((self.listening_panel, self.listening), (self.marks_panel, self.marking)):
            is_known = page in self._shown and self._shown[page] == item
            if self.pane.is_in_front(page) and not is_known:
                self._shown[page] = item
                shower.show(item)

    def _stretch(self) -> tuple[float, float]:
        """Return from where to where the chosen segments go, the first segment if none is chosen."""
        table, segments = self._parts.transcript.table, self._parts.segments
        rows = {index.row() for index in table.selectionModel().selectedIndexes()}
        chosen = [segments.segment_at(row) for row in sorted(rows or {max(0, table.currentIndex().row())})]
        return chosen[0].start_s, max(segment.end_s for segment in chosen)

    @Slot(float, float)
    def _on_listening_play_requested(self, start_s: float, end_s: float) -> None:
        self._parts.transcript.table.show_time(start_s)
        self.play_requested.emit(start_s, end_s)

    @Slot(float)
    def _on_marking_jump_requested(self, start_s: float) -> None:
        self._parts.transcript.table.show_time(start_s)
        self.jump_requested.emit(start_s)
