"""The main window: places panels, and asks before it closes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.ui import theme as look
from app.ui.panels.drop_area import DropArea
from app.ui.panels.header import Header
from app.ui.panels.locked_page import LockedPage
from app.ui.panels.privacy_badge import PrivacyBadge
from app.ui.theme import Theme
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.message_stack import MessageStack
from app.ui.widgets.splitter import Splitter

if TYPE_CHECKING:
    from app.ui.panels.item_details import ItemDetails
    from app.ui.panels.job_list import JobList
    from app.ui.panels.player_bar import PlayerBar
    from app.ui.panels.sidebar import Sidebar
    from app.ui.panels.transcript_view import TranscriptView

_LEAST: Final = 720
_LIST: Final = 190
_LIST_BESIDE: Final = 240
_SIDE: Final = 260


class MainWindow(QMainWindow):
    """Shows the invitation while there are no jobs; sidebar, list and transcript; or that all is locked."""

    close_requested = Signal()
    border_moved = Signal(str, int)
    """The name of a border between panels, and how many per cent of the width lie before it."""

    def __init__(
        self,
        theme: Theme,
        icons: Path,
        *,
        header: Header,
        messages: MessageStack,
        drop_area: DropArea,
        locked_page: LockedPage,
        badge: PrivacyBadge,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._may_close = False
        self._jobs: QWidget  # both from `add_panels` on
        self._reading: QWidget
        self._badge = badge
        self._places: list[QWidget] = []
        self._shown_place: QWidget | None = None
        self._sizes_without_side: list[int] = []
        self._name = ElidedLabel(Qt.TextElideMode.ElideMiddle)
        self._name.setContentsMargins(0, 0, look.M, 0)
        self._name.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.show_name("")
        self.setAnimated(False)  # nothing docks here, and the centre is not to glide when its size changes
        self.setMinimumSize(QSize(_LEAST, 540))
        self.resize(1100, 720)
        self._splitter = Splitter()
        self._splitter.border_moved.connect(self.border_moved)
        self._drop_area = drop_area
        self._locked_page = locked_page
        self._pages = QStackedWidget()
        for page in (drop_area, self._splitter, locked_page):
            self._pages.addWidget(page)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(look.M, look.M, look.M, 0)
        layout.setSpacing(look.M)
        layout.addWidget(header)
        layout.addWidget(messages)
        layout.addWidget(self._pages, 1)
        self._column = layout
        self.setCentralWidget(centre)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(badge)
        self.statusBar().addPermanentWidget(self._name)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def add_panels(
        self, sidebar: Sidebar, jobs: JobList, transcript: TranscriptView, player: PlayerBar, details: ItemDetails
    ) -> None:
        """Take in what `show_jobs` shows; the window can be seen before that."""
        from app.ui.panels.reading_column import ReadingColumn  # noqa: PLC0415 (not a part of the first frame)

        self._reading = ReadingColumn(transcript, player, details)
        for panel in (sidebar, jobs, self._reading):
            self._splitter.addWidget(panel)
        self._splitter.setStretchFactor(2, 1)
        self._splitter.setSizes([180, 310, 610])
        sidebar.setMinimumWidth(130)
        jobs.setMinimumWidth(_LIST)
        self._reading.setMinimumWidth(350)
        self._splitter.name_border(jobs, self.tr("Border between sidebar and list"))
        self._splitter.name_border(self._reading, self.tr("Border between list and transcript"))
        self._jobs = jobs

    def focus_next_border(self) -> None:
        """Let the keyboard move a border between panels."""
        self._splitter.focus_next_border()

    def show_jobs(self) -> None:
        """Show list and transcript."""
        self._pages.setCurrentWidget(self._splitter)

    @property
    def shows_place(self) -> bool:
        """Say whether something stands in place of list and transcript: the queue, or the reader."""
        return self._shown_place is not None

    def show_invitation(self) -> None:
        """Show what can be done while there is nothing."""
        self._pages.setCurrentWidget(self._drop_area)

    def show_locked(self) -> None:
        """Show that there is a library, and nothing of it."""
        self._pages.setCurrentWidget(self._locked_page)

    def add_queue(self, queue: QWidget) -> None:
        """Take in the queue, which `show_place` shows beside the sidebar."""
        self._add_place(queue, self.tr("Border between sidebar and queue"))

    def add_reader(self, reader: QWidget) -> None:
        """Take in where texts are read aloud, which `show_place` shows beside the sidebar."""
        self._add_place(reader, self.tr("Border between sidebar and reader"))

    def add_strip(self, strip: QWidget) -> None:
        """Take in a line that stands below whatever is shown."""
        self._column.addWidget(strip)

    def _add_place(self, place: QWidget, border: str) -> None:
        place.hide()
        self._splitter.addWidget(place)
        self._splitter.setStretchFactor(self._splitter.count() - 1, 1)
        self._splitter.name_border(place, border)
        self._places.append(place)

    def show_place(self, place: QWidget, *, is_shown: bool) -> None:
        """Show a place in place of list and transcript, or these again if it was shown."""
        if is_shown:
            self._shown_place = place
        elif self._shown_place is place:
            self._shown_place = None
        for one in self._places:
            one.setVisible(one is self._shown_place)
        self._jobs.setVisible(self._shown_place is None)
        self._reading.setVisible(self._shown_place is None)

    def add_side(self, panel: QWidget) -> None:
        """Take in a panel that can stand beside the transcript, to be shown by `show_side`."""
        panel.hide()
        self._splitter.addWidget(panel)
        self._splitter.name_border(panel, self.tr("Border between transcript and review"))

    def show_side(self, panel: QWidget, *, is_shown: bool) -> None:
        """Show a panel beside the transcript, or not; the window is made wide enough for it."""
        if is_shown is panel.isVisibleTo(self):
            return
        side_px = max(_SIDE, panel.minimumSizeHint().width())
        panel.setMinimumWidth(side_px)
        self.setMinimumWidth(_LEAST + (side_px + look.M if is_shown else 0))
        sizes = self._splitter.sizes()
        panel.setVisible(is_shown)
        if is_shown:
            self._sizes_without_side = sizes
            self._make_room(panel, side_px, sizes.copy())
        else:
            self._splitter.setSizes(self._sizes_without_side)

    def _make_room(self, panel: QWidget, side_px: int, sizes: list[int]) -> None:
        """Let the list give what it can spare, so that the transcript is left as wide as may be."""
        side, jobs, reading = (self._splitter.indexOf(one) for one in (panel, self._jobs, self._reading))
        sizes[side] = side_px
        missing = side_px + look.M
        spared = min(missing, max(0, sizes[jobs] - _LIST_BESIDE))
        sizes[jobs] -= spared
        sizes[reading] -= missing - spared
        self._splitter.setSizes(sizes)

    def show_name(self, name: str) -> None:
        """Say in the title and below which library it is, nothing for the user's own."""
        self.setWindowTitle(f"{name} — Soundlock" if name else "Soundlock")
        self._name.set_text(self.tr("Library: {name}").format(name=name))
        self._name.setVisible(bool(name))

    def order_focus(self) -> None:
        """Let the Tab key come to the bottom of the window last: panels that were added later stand above it."""
        last = self.previousInFocusChain()
        while last is not None and last.focusPolicy() is Qt.FocusPolicy.NoFocus:
            last = last.previousInFocusChain()
        if last is not None:
            QWidget.setTabOrder(last, self._badge.button)

    def close_for_good(self) -> None:
        """Close without asking."""
        self._may_close = True
        self.close()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setStyleSheet(look.style_sheet(self._theme.colors, self._icons))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Put what is there in order for the Tab key."""
        super().showEvent(event)
        self.order_focus()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask first: whether it may close is not the window's to decide."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_requested.emit()
