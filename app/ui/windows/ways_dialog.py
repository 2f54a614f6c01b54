"""The ways to unlock a library: what there are, and what can be done about them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from app.crypto.slots_v1 import Slot as KeySlot
from app.crypto.slots_v1 import SlotKind
from app.ui import library_wording
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.line_list import LineList
from app.ui.windows.dialog import Dialog


class WaysDialog(Dialog):
    """Lists them, and says what its user wants to change."""

    add_requested = Signal(object)
    """The kind."""
    change_requested = Signal(object)
    """A way with a passphrase."""
    remove_requested = Signal(object)
    """The way."""
    together_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("WaysDialog", "Ways to unlock the library"), parent)
        self.ways: tuple[KeySlot, ...] = ()
        self.add_text(self.tr("Each of these opens the library."))
        self.list = LineList(self.tr("Ways to unlock"), theme, self)
        self.list.row_chosen.connect(self._on_list_row_chosen)
        self.add_widget(self.list)
        self.add_menu_button = button(self.tr("&Add…"), self.tr("Add a way to unlock"), "", self)
        self.menu = QMenu(self)
        self.menu.setAccessibleName(self.tr("Add a way to unlock"))
        for kind, text in (
            (SlotKind.KEYCHAIN, self.tr("This computer's &keychain")),
            (SlotKind.PASSPHRASE, self.tr("A &passphrase…")),
            (SlotKind.KEYFILE, self.tr("A key &file…")),
            (SlotKind.RECOVERY, self.tr("A &recovery key…")),
        ):
            self.menu.addAction(text, partial(self.add_requested.emit, kind))
        self.add_menu_button.setMenu(self.menu)
        self.change_button = button(
            self.tr("C&hange…"), self.tr("Change the passphrase of the chosen way"), "", self
        )
        self.change_button.clicked.connect(self._on_change_clicked)
        self.remove_button = button(self.tr("Re&move…"), self.tr("Remove the chosen way"), "Del", self)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.together_button = button(
            self.tr("Re&quire together…"),
            self.tr("Let the library open only by several things together"),
            "",
            self,
        )
        self.together_button.clicked.connect(self.together_requested)
        self.add_row(self.add_menu_button, self.change_button, self.remove_button, self.together_button)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove_clicked)
        self.close_button = self.add_button(self.tr("&Close"), self.tr("Close this list"), is_default=True)
        self.close_button.clicked.connect(self.reject)
        self.finish()
        self.list.setFocus()
        self.show_busy(is_busy=True)

    def show_ways(self, ways: Sequence[KeySlot], opened_by: bytes) -> None:
        """Show what there is, with the one that opened the library this time."""
        before = self.list.currentIndex().row()
        self.ways = tuple(ways)
        self.list.lines.replace([library_wording.way_line(way, opened_by) for way in ways])
        self.show_busy(is_busy=False)
        self.list.setCurrentIndex(self.list.lines.index(min(max(before, 0), len(ways) - 1)))
        self.list.setFocus()

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be pressed while the list is read or the keys are changed."""
        self.is_busy = is_busy
        for one in (self.list, self.add_menu_button, self.together_button, self.close_button):
            one.setEnabled(not is_busy)
        self._show_what_can_be_done()

    def tell_wrong(self, text: str) -> None:
        """Say why nothing was changed."""
        self.show_busy(is_busy=False)
        self.list.setFocus()
        self.tell(text)

    @property
    def chosen(self) -> KeySlot | None:
        """Return the way that is chosen in the list."""
        row = self.list.currentIndex().row()
        return self.ways[row] if 0 <= row < len(self.ways) else None

    def _show_what_can_be_done(self) -> None:
        way = self.chosen
        self.remove_button.setEnabled(not self.is_busy and way is not None)
        can_change = way is not None and SlotKind.PASSPHRASE in (way.kind, *way.factors)
        self.change_button.setEnabled(not self.is_busy and can_change)

    @Slot()
    def _on_list_row_chosen(self) -> None:
        self.tell("")
        self._show_what_can_be_done()

    @Slot()
    def _on_change_clicked(self) -> None:
        if self.chosen is not None:
            self.change_requested.emit(self.chosen)

    @Slot()
    def _on_remove_clicked(self) -> None:
        if self.chosen is not None and not self.is_busy:
            self.remove_requested.emit(self.chosen)
