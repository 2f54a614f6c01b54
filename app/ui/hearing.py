"""What playback and the transcript say to each other: play this, that is heard, this border was moved."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.ui.editing_wiring import EditingWiring
from app.ui.models.segment_model import SegmentModel
from app.ui.playback import Playback
from app.ui.widgets.waveform import Edge


class Hearing(QObject):
    """Connects them; neither knows the other."""

    def __init__(self, playback: Playback, editing: EditingWiring, segments: SegmentModel) -> None:
        super().__init__(playback)
        self._editing = editing
        self._segments = segments
        editing.play_requested.connect(playback.play_from)
        playback.position_changed.connect(editing.mark_playing)
        playback.closed.connect(self._on_playback_closed)
        playback.waveform.border_dragged.connect(self._on_waveform_border_dragged)

    @Slot()
    def _on_playback_closed(self) -> None:
        self._editing.mark_playing(None)

    @Slot(int, str, float)
    def _on_waveform_border_dragged(self, number: int, edge: str, time_s: float) -> None:
        """Retime a segment, as the keys that nudge it do."""
        row = self._segments.place(number)
        if row is None or self._editing.editing.opened is None or not self._segments.is_stored:
            return
        line = self._segments.lines[row]
        if edge == Edge.START:
            self._editing.cutting.nudge(number, start_s=time_s - line.start_s)
        else:
            self._editing.cutting.nudge(number, end_s=time_s - line.end_s)
