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
from app.ui.personal_data import PersonalData

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
        self.personal_data = PersonalData(session, services.names, bridge, messages, self)
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
        self.marks_panel.search_requested.connect(self.personal_data.find)
        self.personal_data.changed.connect(self._on_personal_data_changed)
        self.personal_data.marked.connect(self._on_personal_data_marked)

    def _add_commands(self) -> None:
        commands, listening, panel = self._parts.commands, self.listening, self.listening_panel
        commands.add(
            "view.listening",
            _tr("Commands", "Listen to doubtful passages"),
            Group.VIEW,
            self.show_listening,
            "Ctrl+Shift+L",
            is_possible=self._has_item,
            button=self._parts.transcript.review_button,
        )
        text = _tr("Commands", "Show bookmarks and comments")
        commands.add("view.marks", text, Group.VIEW, self.show_marks, "Ctrl+Shift+B", is_possible=self._has_item)
        step = partial(self._add, when=self._can_listen)
        text = _tr("Commands", "Hear the next doubtful passage")
        step("hear_passage", text, listening.play_next, "F9", button=panel.play_button)
        text = _tr("Commands", "The passage is right, hear the next")
        step("accept_passage", text, listening.accept, "F10", button=panel.accept_button)
        text = _tr("Commands", "Correct the passage")
        step("correct_passage", text, listening.edit, "F12", button=panel.edit_button)
        text, back = _tr("Commands", "Take back that the last passage was right"), panel.back_button
        self._add(
            "take_back_passage", text, listening.back, "Shift+F9", when=lambda: listening.can_go_back, button=back
        )
        self._add_mark_commands()

    def _add_mark_commands(self) -> None:
        add, panel, found = self._add, self.marks_panel, self.personal_data
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
            add(name, text, partial(self._mark, kind), key, when=self._has_item, button=button)
        text = _tr("Commands", "Go to the next mark")
        add("next_mark", text, self.margin.go_on, "Alt+PgDown", when=self._has_marks)
        text = _tr("Commands", "Go to the mark before")
        add("previous_mark", text, self.margin.go_back, "Alt+PgUp", when=self._has_marks)
        text = _tr("Commands", "Remove the chosen mark")
        of_list = partial(add, when=lambda: panel.mark is not None, within=panel.view)
        of_list("remove_mark", text, panel.remove, "Del", button=panel.remove_button)
        text, search = _tr("Commands", "Find personal data and mark it for redaction"), panel.search_button
        add("find_personal_data", text, found.find, "Ctrl+Shift+I", when=lambda: found.can_find, button=search)
        text = _tr("Commands", "Take back the marks of the last search for personal data")
        add("take_back_found", text, found.take_back, when=lambda: found.can_take_back)

    def _add(
        self,
        name: str,
        text: str,
        slot: Callable[[], object],
        *keys: str,
        when: Callable[[], bool],
        within: QWidget | None = None,
        button: QWidget | None = None,
    ) -> None:
        name, group = f"transcript.{name}", Group.TRANSCRIPT
        self._parts.commands.add(name, text, group, slot, *keys, within=within, is_possible=when, button=button)

    # ---- what others ask

    def show(self, row: JobRow | None) -> None:
        """Let the transcript of a row be gone through."""
        self._row = row
        self._show_item()
        self.margin.show(self.item)
        self.personal_data.show(self.item)

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
        self.personal_data.show(None)
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
        return self.item is not None

    def _has_marks(self) -> bool:
        return self._has_item() and self.margin.has_stops

    def _can_listen(self) -> bool:
        return self.pane.isVisible() and self.listening.can_play

    @property
    def item(self) -> ItemRow | None:
        """Return the item that is gone through, None where there is none or it is not heard to its end."""
        row = self._row
        return row.item if row is not None and row.has_ended and row.transcript is not None else None

    @Slot()
    def _show_item(self) -> None:
        """Let the page in front show the item that is open, if it does not yet."""
        item = self.item
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

    @Slot()
    def _on_personal_data_changed(self) -> None:
        self.marks_panel.show_search(is_possible=self.personal_data.can_find)

    @Slot(object)
    def _on_personal_data_marked(self, made: tuple[int, ...]) -> None:
        """Show the new marks, so that they can be gone through at once."""
        if made:
            self.show_marks()
        self.marking.read_again(made)

    @Slot(float, float)
    def _on_listening_play_requested(self, start_s: float, end_s: float) -> None:
        self._parts.transcript.table.show_time(start_s)
        self.play_requested.emit(start_s, end_s)

    @Slot(float)
    def _on_marking_jump_requested(self, start_s: float) -> None:
        self._parts.transcript.table.show_time(start_s)
        self.jump_requested.emit(start_s)
