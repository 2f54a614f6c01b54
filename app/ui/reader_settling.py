"""Gets ready what a person who lingers at the reader is about to need: a voice, and what tells languages."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.ui.panels.reader_panel import ReaderPanel

_BEGINNING_CHARS: Final = 2000
_SETTLE_MS: Final = 300  # whoever only passes by needs nothing


class ReaderSettling(QObject):
    """Waits until nothing changed for a moment."""

    stayed = Signal()
    """Somebody looks at the reader."""
    text_settled = Signal(str)
    """How a text begins that may be read soon, in a language that is to be found out."""

    def __init__(self, panel: ReaderPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._coming, self._changing = QTimer(self), QTimer(self)
        for timer, slot in (
            (self._coming, self._on_coming_timeout),
            (self._changing, self._on_changing_timeout),
        ):
            timer.setSingleShot(True)
            timer.setInterval(_SETTLE_MS)
            timer.timeout.connect(slot)
        panel.view.edited.connect(self._changing.start)

    def begin(self) -> None:
        """Say soon whether somebody stayed."""
        self._coming.start()

    def end(self) -> None:
        """Say nothing of what was."""
        self._coming.stop()
        self._changing.stop()

    @Slot()
    def _on_coming_timeout(self) -> None:
        if self._panel.isVisible():
            self.stayed.emit()

    @Slot()
    def _on_changing_timeout(self) -> None:
        view = self._panel.view
        if not view.is_empty and not self._panel.voice.language:
            self.text_settled.emit(view.document().firstBlock().text()[:_BEGINNING_CHARS])
