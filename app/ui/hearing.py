"""What playback and the transcript say to each other: play this, that is heard, this border was moved."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Slot

from app.ui.editing_wiring import EditingWiring
from app.ui.models.segment_model import SegmentModel
from app.ui.playback import Playback
from app.ui.review_wiring import ReviewWiring
from app.ui.widgets.waveform_scene import Edge

_BEYOND_S: Final = 1.0


class Hearing(QObject):
    """Connects them; neither knows the other."""

    def __init__(
        self, playback: Playback, editing: EditingWiring, review: ReviewWiring, segments: SegmentModel
    ) -> None:
        super().__init__(playback)
        self._playback = playback
        self._editing = editing
        self._review = review
        self._until_s: float | None = None  # where the passage that was asked for ends
        self._segments = segments
        editing.play_requested.connect(self._on_editing_play_requested)
        playback.position_changed.connect(editing.mark_playing)
        playback.position_changed.connect(self._on_playback_position_changed)
        review.play_requested.connect(self._on_passage_requested)
        editing.comparing.hear_requested.connect(self._on_passage_requested)
        review.jump_requested.connect(playback.seek)
        playback.closed.connect(self._on_playback_closed)
        playback.waveform.border_dragged.connect(self._on_waveform_border_dragged)

    @Slot()
    def _on_playback_closed(self) -> None:
        self._editing.mark_playing(None)
        self._review.position_s = self._until_s = None

    @Slot(float)
    def _on_editing_play_requested(self, time_s: float) -> None:
        self._until_s = None
        self._playback.play_from(time_s)

    @Slot(float, float)
    def _on_passage_requested(self, start_s: float, end_s: float) -> None:
        """Play a passage, and no further."""
        self._until_s = end_s
        self._playback.play_from(start_s)

    @Slot(float)
    def _on_playback_position_changed(self, time_s: float) -> None:
        self._review.position_s = time_s
        until_s = self._until_s
        # Elsewhere it is on its way to the passage still, or somebody went there meanwhile.
        if until_s is not None and self._playback.is_playing and until_s <= time_s < until_s + _BEYOND_S:
            self._until_s = None
            self._playback.pause()

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
