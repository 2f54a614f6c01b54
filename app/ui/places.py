"""From the library that is open to another one, and back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.bootstrap import Services
from app.services.library_service import Place
from app.ui.bridge import Bridge
from app.ui.gate import Gate
from app.ui.messages import Messages
from app.ui.windows.folder_dialog import ask_for_folder


class Places(QObject):
    """Makes sure that there is something to go to before anything is locked."""

    def __init__(
        self,
        services: Services,
        bridge: Bridge,
        gate: Gate,
        messages: Messages,
        window: QWidget,
        has_unkept_work: Callable[[], bool],
    ) -> None:
        super().__init__(messages)
        self._services = services
        self._bridge = bridge
        self._gate = gate
        self._messages = messages
        self._window = window
        self._has_unkept_work = has_unkept_work

    @Slot()
    def ask(self) -> None:
        """Show the dialog that chooses the folder of another library."""
        if not self._may_go():
            return
        title = self.tr("Open the folder of a library, or an empty one to make one there")
        ask_for_folder(title, "library-dialog", self._window, self._look_at)

    @Slot()
    def go_home(self) -> None:
        """Open the user's own library again."""
        self._gate.go_to(None)

    @Slot()
    def make_own(self) -> None:
        """Make the user's own library, which was not wanted before."""
        if self._may_go():
            self._gate.offer()

    def _may_go(self) -> bool:
        """Keep what would have no place in a library from being parked and lost."""
        if self._has_unkept_work():
            self._messages.say(
                self.tr("Recordings are being transcribed without a library. Wait for them, or cancel them first.")
            )
            return False
        return True

    def _look_at(self, folder: Path) -> None:
        self._bridge.run(
            partial(self._services.library.look_at, folder), partial(self._go, folder), self._messages.fail
        )

    def _go(self, folder: Path, place: Place) -> None:
        self._gate.go_to(None if place is Place.OWN else folder)
