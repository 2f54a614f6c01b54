"""One recording: its state, its messages, its text as it is heard, and what can be done with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.text import human_duration
from app.ui import theme as look
from app.ui import wording
from app.ui.icons import Icons
from app.ui.messages import message_of_error, message_of_notice
from app.ui.models.job_row import JobRow, State
from app.ui.models.segment_model import SegmentModel
from app.ui.panels.edit_bar import EditBar
from app.ui.panels.find_bar import FindBar
from app.ui.theme import Theme
from app.ui.widgets.buttons import button, rename
from app.ui.widgets.compact_row import CompactRow, leave_out_words
from app.ui.widgets.editable_segments import EditableSegments
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.message_stack import MessageStack
from app.ui.window_formats import WINDOW_FORMATS

_TITLE_CHARS: Final = 24


class TranscriptView(QFrame):
    """Shows the chosen job and says what the user wants with it."""

    cancel_requested = Signal()
    resume_requested = Signal()
    review_requested = Signal()
    copy_requested = Signal()
    export_requested = Signal(str)
    """The name of a format, or nothing for the dialog with all choices."""
    remedy_chosen = Signal(object)

    def __init__(
        self,
        segments: SegmentModel,
        table: EditableSegments,
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._segments = segments
        self._theme = theme
        self._icons = icons
        self.table = table
        self._make_buttons()  # before the rest: the order of Tab is the order of making
        self._name = ElidedLabel(Qt.TextElideMode.ElideMiddle, self)
        self._name.setFont(look.scaled(self.font(), look.TITLE, is_bold=True))
        self._state = ElidedLabel(Qt.TextElideMode.ElideRight, self)
        self._state.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.notices = MessageStack(theme, icons, can_dismiss=False, parent=self)
        self.notices.remedy_chosen.connect(self.remedy_chosen)
        self._hint = QLabel(self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._body = QStackedWidget(self)
        self._body.addWidget(self._hint)
        self._body.addWidget(table)
        self.edit_bar = EditBar(theme, icons, self)
        self.find_bar = FindBar(theme, icons, self)
        self._place()
        self._row = CompactRow(self, self._roomy_width, self._compact)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _make_buttons(self) -> None:
        self.cancel_button = button(self.tr("C&ancel"), self.tr("Stop this recording"), "Esc", self)
        self.cancel_button.clicked.connect(self.cancel_requested)
        tip = self.tr("Transcribe what is still missing of this recording")
        self.resume_button = button(self.tr("&Resume"), tip, "Ctrl+R", self)
        self.resume_button.clicked.connect(self.resume_requested)
        tip = self.tr("Go through doubtful passages, bookmarks and comments")
        self.review_button = button("", tip, "", self)
        self.review_button.clicked.connect(self.review_requested)
        self.copy_button = button(self.tr("Co&py"), self.tr("Copy the whole text"), "Ctrl+Shift+C", self)
        self.copy_button.clicked.connect(self.copy_requested)
        self.export_button = button(self.tr("&Export"), self.tr("Save the transcript as a file"), "Ctrl+E", self)
        self.menu = QMenu(self)
        self.menu.setAccessibleName(self.tr("Formats"))
        for name, form in WINDOW_FORMATS.items():
            action = self.menu.addAction(f"{wording.format_text(name)} ({form.suffix})…")
            action.setData(name)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&With choices and preview…")).setData("")
        self.menu.triggered.connect(self._on_menu_triggered)
        self.export_button.setMenu(self.menu)

    def _place(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(look.XS)
        words.addWidget(self._name)
        words.addWidget(self._state)
        top = QHBoxLayout()
        top.setSpacing(look.S)
        top.addLayout(words, 1)
        for one in (
            self.cancel_button,
            self.resume_button,
            self.review_button,
            self.copy_button,
            self.export_button,
        ):
            top.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
        head = QVBoxLayout()
        head.setContentsMargins(look.L, look.M, look.L, look.XS)
        head.setSpacing(look.S)
        head.addLayout(top)
        head.addWidget(self.progress)
        head.addWidget(self.notices)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, look.S)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.edit_bar)
        layout.addWidget(self.find_bar)
        layout.addWidget(self._body, 1)

    def _roomy_width(self) -> int:
        """Return how wide it is when some words of the title stand beside all words of the buttons."""
        beside = (self.cancel_button, self.resume_button, self.review_button, self.copy_button, self.export_button)
        buttons = sum(one.sizeHint().width() + look.S for one in beside if not one.isHidden())
        return buttons + 2 * look.L + self.fontMetrics().averageCharWidth() * _TITLE_CHARS

    def _compact(self, is_compact: bool) -> None:  # noqa: FBT001
        for one in (self.copy_button, self.export_button):
            leave_out_words(one, is_compact)

    def show_job(self, row: JobRow) -> None:
        """Show the state of a job; its segments come by the model."""
        self._name.set_text(wording.name_text(row))
        self._state.set_text(_state_line(row))
        share = row.share if row.state is State.LISTENING and row.shows_progress else None
        self.progress.setVisible(share is not None)
        if share is not None:
            self.progress.setValue(round(1000 * share))
        messages = [message_of_error(row.error)] if row.error is not None else []
        self.notices.show_all([*messages, *(message_of_notice(notice) for notice in row.notices)])
        self.resume_button.setVisible(row.can_resume)
        is_new = row.state is State.UNTOUCHED
        rename(self.resume_button, self.tr("&Transcribe") if is_new else self.tr("&Resume"))
        self.cancel_button.setVisible(not row.has_ended)
        self.cancel_button.setEnabled(row.can_cancel)
        has_text = self._segments.rowCount() > 0
        self.copy_button.setEnabled(has_text)
        self.review_button.setVisible(has_text and row.has_ended and row.item is not None)
        self.export_button.setEnabled(row.transcript is not None and has_text)
        self.edit_bar.setVisible(has_text)
        self._hint.setText(self._hint_for(row))
        self._body.setCurrentWidget(self.table if has_text else self._hint)
        self._row.fit()

    def show_nothing(self, hint: str = "") -> None:
        """Show no job, and say why."""
        self._name.set_text("")
        self._state.set_text("")
        self.progress.hide()
        self.notices.show_all([])
        for one in (self.cancel_button, self.resume_button):
            one.hide()
        for one in (self.review_button, self.copy_button, self.export_button):
            one.setEnabled(False)
        self.edit_bar.hide()
        self._hint.setText(hint)
        self._body.setCurrentWidget(self._hint)

    def open_export_menu(self) -> None:
        """Let the user choose a format."""
        if self.export_button.isEnabled():
            self.export_button.showMenu()

    def _hint_for(self, row: JobRow) -> str:
        match row.state:
            case State.IMPORTING:
                return self.tr("The recording is being encrypted into the library.")
            case State.UNTOUCHED:
                return self.tr("This recording is kept in the library. Nothing of it was transcribed yet.")
            case State.INTERRUPTED:
                return self.tr("This recording was interrupted. “Resume” goes on with it.")
            case State.WAITING:
                return self.tr("This recording waits for its turn.")
            case State.CANCELLED:
                return self.tr("Cancelled before any text was found.")
            case State.PAUSED:
                return self.tr("This recording is paused. “Resume” goes on with it.")
            case State.FINISHED | State.FAILED | State.CANCELLING:
                return ""  # the messages above say it
            case State.LOADING | State.LISTENING:
                return self.tr("Text appears here as it is heard.")

    @Slot(QAction)
    def _on_menu_triggered(self, action: QAction) -> None:
        self.export_requested.emit(str(action.data()))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.cancel_button.setIcon(self._icons.icon("cancelled"))
        self.resume_button.setIcon(self._icons.icon("resume"))
        self.review_button.setIcon(self._icons.icon("listen"))
        self.copy_button.setIcon(self._icons.icon("copy"))
        self.export_button.setIcon(self._icons.icon("export"))


def _facts(row: JobRow) -> list[str]:
    """Say of an item what its line in the list says, and what it was made with."""
    assert row.transcript is not None  # noqa: S101 (asked by the caller)
    return [human_duration(row.transcript.duration_s), wording.made_by(row.transcript)]


def _state_line(row: JobRow) -> str:
    parts = [wording.phase_text(row)]
    if row.state is State.LISTENING:
        parts.append(wording.eta_text(row.remaining_s))
    elif row.transcript is not None and row.state is State.FINISHED:
        parts = [*parts, wording.made_by(row.transcript)] if row.item is None else _facts(row)
    return " · ".join(part for part in parts if part)
