"""What sorts and filters the list."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QActionGroup, QPalette
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.ui import theme as look
from app.ui import wording
from app.ui.icons import Icons
from app.ui.languages import language_name
from app.ui.models.job_row import JobRow, State
from app.ui.models.scope import Narrowing, Order, SortBy
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.elided_label import ElidedLabel

_tr = QCoreApplication.translate
_DAYS: Final = (1, 7, 30, 365)
_STATES: Final = (State.FINISHED, State.UNTOUCHED, State.INTERRUPTED, State.FAILED, State.CANCELLED)
_LARGEST_FIRST: Final = frozenset({SortBy.DATE, SortBy.LENGTH, SortBy.PROGRESS})


class ListTools(QWidget):
    """Two menus; below them stands what the list is narrowed to."""

    order_chosen = Signal(object)
    narrowing_chosen = Signal(object)

    def __init__(
        self, rows: Callable[[], Iterable[JobRow]], theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        """Offer the languages and models that these rows have."""
        super().__init__(parent)
        self._rows = rows
        self._icons = icons
        self._order = Order()
        self._narrowing = Narrowing()
        self.sort_button = button(self.tr("&Sort"), self.tr("Choose the order of the list"), "", self)
        self.sort_menu = QMenu(self)
        self.sort_menu.setAccessibleName(self.tr("Sort by"))
        self.sort_menu.aboutToShow.connect(self._on_sort_menu_about_to_show)
        self.sort_button.setMenu(self.sort_menu)
        self.filter_button = button(self.tr("&Filter"), self.tr("Narrow the list"), "", self)
        self.filter_menu = QMenu(self)
        self.filter_menu.setAccessibleName(self.tr("Filter"))
        self.filter_menu.aboutToShow.connect(self._on_filter_menu_about_to_show)
        self.filter_button.setMenu(self.filter_menu)
        self.empty_button = button(self.tr("&Empty…"), self.tr("Delete for good what is in the trash"), "", self)
        self.empty_button.hide()
        self._summary = ElidedLabel(Qt.TextElideMode.ElideRight, self)
        self._summary.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._summary.hide()
        self._place()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _place(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(look.XS)
        for one in (self.sort_button, self.filter_button, self.empty_button):
            one.setProperty("isQuiet", "true")
            buttons.addWidget(one)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.XS)
        layout.addLayout(buttons)
        layout.addWidget(self._summary)

    @property
    def narrowing(self) -> Narrowing:
        """Return what the list is narrowed to."""
        return self._narrowing

    def narrow(self, narrowing: Narrowing) -> None:
        """Narrow the list, and say to what."""
        self._narrowing = narrowing
        self.say_again()
        self._summary.setVisible(bool(narrowing.count))
        self.narrowing_chosen.emit(narrowing)

    def say_again(self) -> None:
        """Say in another language to what the list is narrowed."""
        self._summary.set_text(narrowing_text(self._narrowing) if self._narrowing.count else "")

    def _sort(self, order: Order) -> None:
        self._order = order
        self.order_chosen.emit(order)

    @Slot()
    def _on_sort_menu_about_to_show(self) -> None:
        menu = self.sort_menu
        menu.clear()
        for by in SortBy:
            order = Order(by, by in _LARGEST_FIRST)
            _add(menu, sort_text(by), by is self._order.by, partial(self._sort, order))
        menu.addSeparator()
        by = self._order.by
        for is_descending, text in ((False, self.tr("Ascending")), (True, self.tr("Descending"))):
            _add(
                menu,
                text,
                self._order.is_descending is is_descending,
                partial(self._sort, Order(by, is_descending)),
            )

    @Slot()
    def _on_filter_menu_about_to_show(self) -> None:
        menu, now = self.filter_menu, self._narrowing
        menu.clear()
        for submenu in menu.findChildren(QMenu):
            submenu.deleteLater()
        items = [row.item for row in self._rows() if row.item is not None]
        languages = sorted({item.language for item in items if item.language}, key=language_name)
        models = sorted({item.model for item in items if item.model})
        self._add_choice(self.tr("S&tate"), "state", now.state, [(state, state_text(state)) for state in _STATES])
        self._add_choice(
            self.tr("&Language"), "language", now.language, [(code, language_name(code)) for code in languages]
        )
        self._add_choice(
            self.tr("&Model"), "model", now.model, [(name, wording.model_text(name)) for name in models]
        )
        self._add_choice(self.tr("&Date"), "days", now.days, [(days, days_text(days)) for days in _DAYS])
        change = dataclasses.replace(now, has_notes=not now.has_notes)
        _add(menu, self.tr("Has &notes"), now.has_notes, partial(self.narrow, change))
        menu.addSeparator()
        clear = menu.addAction(self.tr("&Show all"), partial(self.narrow, Narrowing()))
        clear.setEnabled(bool(now.count))

    def _add_choice(self, title: str, name: str, chosen: object, values: list[tuple[Any, str]]) -> None:
        """Add a submenu of which one value or none is chosen."""
        menu = self.filter_menu.addMenu(title)
        group = QActionGroup(menu)
        for value, text in [(None, self.tr("Any")), *values]:
            change = dataclasses.replace(self._narrowing, **{name: value})
            group.addAction(_add(menu, text, value == chosen, partial(self.narrow, change)))
        menu.menuAction().setEnabled(bool(values))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.sort_button.setIcon(self._icons.icon("sort"))
        self.filter_button.setIcon(self._icons.icon("filter"))
        self.empty_button.setIcon(self._icons.icon("trash"))


def _add(menu: QMenu, text: str, is_checked: bool, slot: Callable[[], object]) -> Any:  # noqa: ANN401, FBT001
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(is_checked)
    action.triggered.connect(lambda _checked: slot())
    return action


def sort_text(by: SortBy) -> str:
    """Name what a list is sorted by."""
    return {
        SortBy.DATE: _tr("ListTools", "Date"),
        SortBy.TITLE: _tr("ListTools", "Title"),
        SortBy.LENGTH: _tr("ListTools", "Length"),
        SortBy.LANGUAGE: _tr("ListTools", "Language"),
        SortBy.MODEL: _tr("ListTools", "Model"),
        SortBy.STATE: _tr("ListTools", "State"),
        SortBy.PROGRESS: _tr("ListTools", "Progress"),
    }[by]


def state_text(state: State) -> str:
    """Name a state that a list can be narrowed to."""
    return {
        State.FINISHED: _tr("ListTools", "Finished"),
        State.UNTOUCHED: _tr("ListTools", "Not transcribed yet"),
        State.INTERRUPTED: _tr("ListTools", "Interrupted"),
        State.FAILED: _tr("ListTools", "Failed"),
        State.CANCELLED: _tr("ListTools", "Cancelled"),
    }[state]


def days_text(days: int) -> str:
    """Name a time that a list can be narrowed to."""
    return {
        1: _tr("ListTools", "Last 24 hours"),
        7: _tr("ListTools", "Last 7 days"),
        30: _tr("ListTools", "Last 30 days"),
        365: _tr("ListTools", "Last 365 days"),
    }[days]


def narrowing_text(narrowing: Narrowing) -> str:
    """Say in one line what a list is narrowed to."""
    parts = (
        state_text(narrowing.state) if narrowing.state is not None else "",
        language_name(narrowing.language or ""),
        wording.model_text(narrowing.model) if narrowing.model else "",
        days_text(narrowing.days) if narrowing.days is not None else "",
        _tr("ListTools", "Has notes") if narrowing.has_notes else "",
    )
    return _tr("ListTools", "Only: {conditions}").format(conditions=" · ".join(part for part in parts if part))
