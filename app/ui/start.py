"""What follows the first frame: the program is built behind the window that is shown already."""

from __future__ import annotations

import gc
import os
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Signal, Slot

from app.services.settings_service import SettingsService
from app.ui.shell import Shell

if TYPE_CHECKING:
    from app.ui.wiring import Wiring

_STEPS: Final = (
    "app.core.edits",
    "app.core.events",
    "app.library.records",
    "app.engine.client",
    "app.engine.runner",
    "app.crypto.slots_v1",
    "app.services.library_session",
    "app.services.saved_transcription",
    "app.services.playback_service",
    "app.bootstrap",
    "app.ui.messages",
    "app.ui.wording",
    "app.ui.panels.sidebar",
    "app.ui.panels.job_list",
    "app.ui.panels.transcript_view",
    "app.ui.panels.player_bar",
    "app.ui.panels.queue_panel",
    "app.ui.parts",
    "app.ui.gate",
    "app.ui.queue_wiring",
    "app.ui.reader_wiring",
    "app.ui.review_wiring",
    "app.ui.editing_wiring",
    "app.ui.browse_wiring",
    "app.ui.library_wiring",
    "app.ui.application_wiring",
    "app.ui.wiring",
)
"""What takes long to load, in pieces between which the window is painted."""


class Start(QObject):
    """Builds the program once. What is typed and clicked meanwhile waits, and reaches a window that works."""

    built = Signal()

    def __init__(self, shell: Shell, settings: SettingsService, files: list[Path]) -> None:
        super().__init__()
        self.wiring: Wiring | None = None
        self._shell = shell
        self._settings = settings
        self._files = files
        self._is_to_leave = False

    @Slot()
    def build(self) -> None:
        """Load, build, connect; a program that cannot be built ends instead of leaving a dead window."""
        try:
            for module in _STEPS:
                import_module(module)
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            self._build()
        except BaseException:
            QCoreApplication.exit(1)
            raise
        gc.freeze()  # what is there stays: never look for garbage in it
        gc.enable()
        self.built.emit()
        if self._is_to_leave:
            self.leave()

    def leave(self) -> None:
        """End without asking, as soon as there is something that can be ended."""
        if self.wiring is None:
            self._is_to_leave = True
        else:
            self.wiring.leaving.leave()

    def _build(self) -> None:
        from app import bootstrap  # noqa: PLC0415 (comes after the first frame)
        from app.engine.roles import GIVES_WAY  # noqa: PLC0415 (as above)
        from app.ui.wiring import Wiring  # noqa: PLC0415 (as above)

        os.environ.setdefault(GIVES_WAY, "1")
        wiring = Wiring(bootstrap.build(own_settings=self._settings), self._shell)
        self._shell.window.order_focus()
        wiring.leaving.left.connect(QCoreApplication.quit)
        wiring.start(self._files)
        self.wiring = wiring
