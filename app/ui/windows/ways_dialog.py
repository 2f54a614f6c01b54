"""The ways to unlock a library: what there are, and what can be done about them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from app.crypto.slots_v1 import Slot as KeySlot
from app.crypto.slots_v1 import SlotKind
from app.ui import library_wording
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.windows.list_dialog import ListDialog


class WaysDialog(ListDialog):
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
        self.add_list(self.tr("Ways to unlock"), theme)
        self.removal_wanted.connect(self._on_removal_wanted)
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
        removing = self.removing(self.tr("Remove the chosen way"))
        self.together_button = button(
            self.tr("Re&quire together…"),
            self.tr("Let the library open only by several things together"),
            "",
            self,
        )
        self.together_button.clicked.connect(self.together_requested)
        self.add_row(self.add_menu_button, self.change_button, removing, self.together_button)
        self.finish()
        self.list.setFocus()

    def show_ways(self, ways: Sequence[KeySlot], opened_by: bytes) -> None:
        """Show what there is, with the one that opened the library this time."""
        before = self.list.currentIndex().row()
        self.ways = tuple(ways)
        self.list.lines.replace([library_wording.way_line(way, opened_by) for way in ways])
        self.show_busy(is_busy=False)
        self.list.setCurrentIndex(self.list.lines.index(min(max(before, 0), len(ways) - 1)))
        self.list.setFocus()

    @property
    def chosen(self) -> KeySlot | None:
        """Return the way that is chosen in the list."""
        return self.list.chosen_of(self.ways)

    def show_what_can_be_done(self) -> None:
        """Let ways be added, the chosen one be removed, and its passphrase be changed if it has one."""
        way = self.chosen
        for control in (self.add_menu_button, self.together_button):
            control.setEnabled(self.is_free)
        self.remove_button.setEnabled(self.is_free and way is not None)
        can_change = way is not None and SlotKind.PASSPHRASE in (way.kind, *way.factors)
        self.change_button.setEnabled(self.is_free and can_change)

    @Slot()
    def _on_change_clicked(self) -> None:
        if self.chosen is not None:
            self.change_requested.emit(self.chosen)

    @Slot()
    def _on_removal_wanted(self) -> None:
        if self.chosen is not None and self.is_free:
            self.remove_requested.emit(self.chosen)
