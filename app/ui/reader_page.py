"""Where the window shows the reader: its page, its place in the sidebar, and a strip below everything else."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.models.scope import EVERYTHING, Kind, Scope
from app.ui.panels.reading_strip import ReadingStrip
from app.ui.parts import Parts


class ReaderPage(QObject):
    """Knows whether it is seen; what is on it is made by others."""

    about_to_show = Signal()
    changed = Signal()
    """It is shown, or is not any more."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self.place = QWidget()
        self._layout = QVBoxLayout(self.place)
        self._layout.setContentsMargins(0, 0, 0, 0)
        parts.window.add_reader(self.place)
        self.strip = ReadingStrip(parts.theme, parts.icons)
        parts.window.add_strip(self.strip)
        parts.sidebar.scope_chosen.connect(self._on_sidebar_scope_chosen)

    def fill(self, panel: QWidget) -> None:
        """Show a panel on the page."""
        self._layout.addWidget(panel)
        self._parts.window.order_focus()

    @Slot()
    def toggle(self) -> None:
        """Show the reader, or what was shown before."""
        if not self.place.isVisible():
            self.show()
            return
        self.hide()
        if self._parts.jobs.rowCount():
            self._parts.job_list.view.setFocus()
        else:
            self._parts.window.show_invitation()

    def show(self) -> None:
        """Show the reader."""
        self._parts.window.show_jobs()
        self._show(is_shown=True)

    def hide(self) -> None:
        """Show something else."""
        self._show(is_shown=False)

    def show_strip(self, *, has_begun: bool, is_reading: bool) -> None:
        """Show what is read while something else is shown."""
        is_needed = has_begun and not self.place.isVisibleTo(self._parts.window)
        self.strip.setVisible(is_needed)
        if is_needed:
            self.strip.show_reading(is_reading=is_reading)

    def forget(self) -> None:
        """Hold nothing of any text."""
        self.strip.sentence.set_text("")
        self.strip.hide()

    def _show(self, *, is_shown: bool) -> None:
        sidebar = self._parts.sidebar
        self._show_place(is_shown=is_shown)
        if is_shown != (sidebar.scope.kind is Kind.READER):
            sidebar.choose(Scope(Kind.READER) if is_shown else EVERYTHING)

    def _show_place(self, *, is_shown: bool) -> None:
        if is_shown:
            self.about_to_show.emit()
        self._parts.window.show_place(self.place, is_shown=is_shown)
        self.changed.emit()

    @Slot(object)
    def _on_sidebar_scope_chosen(self, scope: Scope) -> None:
        self._show_place(is_shown=scope.kind is Kind.READER)
