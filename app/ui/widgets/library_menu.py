"""What can be done with a library as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.door import Door


class LibraryMenu(QMenu):
    """Offers what is possible now, and nothing else."""

    lock_requested = Signal()
    passphrase_requested = Signal()
    ways_requested = Signal()
    recovery_key_requested = Signal()
    rotation_requested = Signal()
    deletion_requested = Signal()
    making_requested = Signal()
    other_requested = Signal()
    own_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Library"))
        self.lock = self.addAction(self.tr("&Lock now"), self.lock_requested.emit)
        self.lock.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here, heard by the idle lock
        first = self.addSeparator()
        self.passphrase = self.addAction(self.tr("Change &passphrase…"), self.passphrase_requested.emit)
        self.ways = self.addAction(self.tr("&Ways to unlock…"), self.ways_requested.emit)
        self.recovery = self.addAction(self.tr("Make a new &recovery key…"), self.recovery_key_requested.emit)
        self.rotation = self.addAction(self.tr("Change the &master key…"), self.rotation_requested.emit)
        second = self.addSeparator()
        self.deletion = self.addAction(self.tr("&Delete what is due…"), self.deletion_requested.emit)
        third = self.addSeparator()
        self.making = self.addAction(self.tr("M&ake a library…"), self.making_requested.emit)
        self.other = self.addAction(self.tr("&Open another library…"), self.other_requested.emit)
        self.own = self.addAction(self.tr("&Back to your own library"), self.own_requested.emit)
        self._inside = (
            self.lock,
            first,
            self.passphrase,
            self.ways,
            self.recovery,
            self.rotation,
            second,
            self.deletion,
            third,
        )

    def show_lock_keys(self, keys: Sequence[str]) -> None:
        """Show by which keys the library is locked."""
        self.lock.setShortcuts([QKeySequence(one) for one in keys])

    def show_door(self, door: Door, *, is_own: bool) -> None:
        """Offer what goes with an open library, a locked one, or none."""
        for action in self._inside:
            action.setVisible(door is Door.OPEN)
        self.making.setVisible(door is Door.WITHOUT)
        self.own.setVisible(not is_own)
