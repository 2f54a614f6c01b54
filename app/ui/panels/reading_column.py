"""What stands below each other where a recording is read: its text, its player, its tags and notes."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.ui import theme as look
from app.ui.panels.item_details import ItemDetails
from app.ui.panels.player_bar import PlayerBar
from app.ui.panels.transcript_view import TranscriptView


class ReadingColumn(QWidget):
    """Where there is little height, it leaves out tags and notes, then the waveform: the text comes first."""

    def __init__(self, transcript: TranscriptView, player: PlayerBar, details: ItemDetails) -> None:
        super().__init__()
        self._transcript = transcript
        self._player = player
        self._details = details
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.S)
        column.addWidget(transcript, 1)
        column.addWidget(player)
        column.addWidget(details)

    def _fit(self) -> None:
        waveform = self._player.waveform
        spare = self.height() - self._transcript.minimumSizeHint().height()
        if not self._player.isHidden():
            drawn = waveform.sizeHint().height() + look.XS
            keys = self._player.sizeHint().height() - (0 if waveform.isHidden() else drawn)
            spare -= keys + look.S
            waveform.setVisible(spare >= drawn)
            spare -= drawn
        focus = QApplication.focusWidget()
        is_written = focus is not None and self._details.isAncestorOf(focus)
        self._details.setVisible(is_written or spare >= self._details.sizeHint().height() + look.S)

    def event(self, event: QEvent) -> bool:
        """Look again when one of the parts wants more or less room."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Look what there is room for."""
        super().resizeEvent(event)
        self._fit()
