"""The queue: what runs, what waits in which order, what failed and why, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui import queue_wording as wording
from app.ui import theme as look
from app.ui.icons import Icons
from app.ui.models.queue_model import QueueModel
from app.ui.models.queue_row import QueueRow
from app.ui.theme import Theme
from app.ui.widgets.buttons import button, rename
from app.ui.widgets.queue_delegate import QueueDelegate


class QueuePanel(QFrame):
    """Says what the user wants with the rows that are chosen, or with the whole queue."""

    whole_toggled = Signal()
    toggled = Signal()
    cancelled = Signal()
    again_requested = Signal()
    moved = Signal(int)
    open_requested = Signal()
    cleared = Signal()

    def __init__(self, model: QueueModel, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._icons = icons
        self._delegate = QueueDelegate(theme, icons)  # the view does not own it
        self._is_held = False
        self._title = QLabel(self.tr("&Queue"), self)
        self._title.setFont(look.scaled(self.font(), look.TITLE, is_bold=True))
        self.summary = QLabel(self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        tip = self.tr("Pause the whole queue, or go on with it")
        self.whole_button = button(self.tr("Pause &all"), tip, "", self)
        self.whole_button.clicked.connect(self.whole_toggled)
        self._make_view()
        self._title.setBuddy(self.view)
        self._make_buttons()
        self.sleepy = QLabel(
            self.tr("This computer may fall asleep meanwhile: here Soundlock cannot keep it awake."), self
        )
        self.sleepy.setWordWrap(True)
        self.sleepy.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.sleepy.hide()
        self.reason = QLabel(self)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.setForegroundRole(QPalette.ColorRole.BrightText)
        self.reason.hide()
        self._place()
        model.counted.connect(self._on_model_counted)
        self.view.selectionModel().selectionChanged.connect(self._on_model_counted)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _make_view(self) -> None:
        self.view = QListView(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(self.tr("Queue"))
        self.view.setAccessibleDescription(self.tr("Recordings in the order in which they are transcribed."))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.view.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.view.setDragDropOverwriteMode(False)
        self.view.setDropIndicatorShown(True)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_view_custom_context_menu_requested)
        self.view.activated.connect(self._on_view_activated)
        self._hint = QLabel(
            self.tr("Nothing waits. Recordings that you open or drop stand here until they are transcribed."), self
        )
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._body = QStackedWidget(self)
        self._body.addWidget(self._hint)
        self._body.addWidget(self.view)

    def _make_buttons(self) -> None:
        def add(text: str, tip: str, signal: Callable[..., object]) -> QPushButton:
            made = button(text, tip, "", self)
            made.clicked.connect(signal)
            return made

        self.toggle_button = add(
            self.tr("&Pause"), self.tr("Pause the chosen recordings, or go on with them"), self.toggled.emit
        )
        self.again_button = add(
            self.tr("&Other options…"),
            self.tr("Transcribe the chosen recording from its start with another model or other options"),
            self.again_requested.emit,
        )
        self.cancel_button = add(
            self.tr("&Give up"),
            self.tr("Give up the chosen recordings; what was found so far stays"),
            self.cancelled.emit,
        )
        self.up_button = add("", self.tr("Move up"), lambda: self.moved.emit(-1))
        self.down_button = add("", self.tr("Move down"), lambda: self.moved.emit(1))
        self.clear_button = add(
            self.tr("Clear &finished"), self.tr("Take what is done or given up off this list"), self.cleared.emit
        )

    def _place(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(look.M)
        words = QVBoxLayout()
        words.setSpacing(look.XS)
        words.addWidget(self._title)
        words.addWidget(self.summary)
        top.addLayout(words, 1)
        top.addWidget(self.whole_button, 0, Qt.AlignmentFlag.AlignTop)
        bottom = QHBoxLayout()
        bottom.setSpacing(look.S)
        for one in (self.toggle_button, self.again_button, self.cancel_button, self.up_button, self.down_button):
            bottom.addWidget(one)
        bottom.addStretch(1)
        bottom.addWidget(self.clear_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.L, look.M, look.L, look.M)
        layout.setSpacing(look.S)
        layout.addLayout(top)
        layout.addWidget(self._body, 1)
        layout.addWidget(self.reason)
        layout.addWidget(self.sleepy)
        layout.addLayout(bottom)

    @property
    def chosen(self) -> list[QueueRow]:
        """Return the rows that are selected, from top to bottom."""
        places = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [self._model.rows[place] for place in places]

    @property
    def can_resume_whole(self) -> bool:
        """Say whether the button for the whole queue goes on with it."""
        return self._is_held or any(row.stage == "parked" for row in self._model.rows)

    def show_held(self, *, is_held: bool) -> None:
        """Say whether the whole queue is paused."""
        self._is_held = is_held
        self._on_model_counted()

    def show_sleepy(self, *, is_sleepy: bool) -> None:
        """Say whether the computer may fall asleep although something runs."""
        self.sleepy.setVisible(is_sleepy)

    def take_focus(self) -> None:
        """Let the keyboard work on the rows, the first one if none is chosen."""
        if not self.chosen and self._model.rowCount():
            self.view.setCurrentIndex(self._model.index(0))
        self.view.setFocus()

    def show_ends(self) -> None:
        """Tell anew when the queue will be done."""
        self.summary.setText(wording.summary(self._model.rows, self._model.now, is_held=self._is_held))

    @Slot()
    def _on_model_counted(self) -> None:
        rows, chosen = self._model.rows, self.chosen
        self._body.setCurrentWidget(self.view if rows else self._hint)
        self.show_ends()
        whole = self.tr("Resume &all") if self.can_resume_whole else self.tr("Pause &all")
        rename(self.whole_button, whole)
        self.whole_button.setEnabled(any(not row.has_ended for row in rows))
        can_pause = any(row.can_pause for row in chosen)
        toggle = self.tr("&Pause") if can_pause or not chosen else self.tr("&Resume")
        rename(self.toggle_button, toggle)
        self.whole_button.setIcon(self._icons.icon("resume" if self.can_resume_whole else "paused"))
        self.toggle_button.setIcon(self._icons.icon("paused" if can_pause or not chosen else "resume"))
        self.toggle_button.setEnabled(can_pause or any(row.can_resume for row in chosen))
        self.again_button.setEnabled(len(chosen) == 1 and chosen[0].can_start_again)
        self.cancel_button.setEnabled(any(row.can_cancel for row in chosen))
        for one in (self.up_button, self.down_button):
            one.setEnabled(any(row.can_move for row in chosen))
        self.clear_button.setVisible(any(row.has_ended for row in rows))
        reason = wording.reason_text(chosen[0]) if len(chosen) == 1 else ""
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    @Slot(QModelIndex)
    def _on_view_activated(self, _index: QModelIndex) -> None:
        self.open_requested.emit()

    @Slot(QPoint)
    def _on_view_custom_context_menu_requested(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("What can be done with the chosen recordings"))
        for one in (self.toggle_button, self.again_button, self.cancel_button, self.up_button, self.down_button):
            action = menu.addAction(one.icon(), one.text() or one.accessibleName(), one.click)
            action.setEnabled(one.isEnabled())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.view.viewport().mapToGlobal(at))

    @Slot()
    def _on_theme_changed(self) -> None:
        icons = {
            self.again_button: "again",
            self.cancel_button: "cancelled",
            self.up_button: "up",
            self.down_button: "down",
        }
        for one, name in icons.items():
            one.setIcon(self._icons.icon(name))
        self._on_model_counted()
