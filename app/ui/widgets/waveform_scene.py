"""What there is to see of a recording, and where on the width of a widget: numbers, no pixels drawn."""

from __future__ import annotations

import bisect
import enum
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Final

from app.core.waveform import Waveform
from app.ui.widgets.time_view import TimeView

GRIP: Final = 4.0  # pixels
LEAST_LENGTH_S: Final = 0.05
_LEAST_BORDER_GAP: Final = 14.0


class Edge(enum.StrEnum):
    """Name the two borders of a segment."""

    START = "start"
    END = "end"


Span = tuple[int, float, float]
"""The number of a segment, its start and its end in seconds."""
Passage = tuple[float, float]
"""From where to where, in seconds."""


class WaveformScene:
    """A stretch of a recording, with the borders of its segments, the place that is heard, and two passages."""

    def __init__(self) -> None:
        self.view = TimeView()
        self.width = 0
        self.waveform: Waveform | None = None
        self.position_s = 0.0
        self.selection: Passage | None = None
        self.loop: Passage | None = None
        self.dragged: tuple[Span, Edge, float] | None = None
        """A border that is being moved, and where it is."""
        self.spans: list[Span] = []
        self._starts: list[float] = []

    def show(self, waveform: Waveform | None) -> None:
        """Show another recording, or none, from its beginning; only what is selected is left to its owner."""
        self.waveform = waveform
        self.position_s = 0.0
        self.loop = None
        self.dragged = None
        self.show_segments(())
        self.view.zoom_out()

    def show_segments(self, spans: Sequence[Span]) -> None:
        """Take the segments, which are in order of their starts."""
        self.spans = list(spans)
        self._starts = list(map(itemgetter(1), spans))

    def x_of(self, place_s: float) -> float:
        """Return where a place is, in pixels."""
        return self.view.x_of(place_s, self.width)

    def place_at(self, x: float) -> float:
        """Return the place at a pixel."""
        return self.view.place_at(x, self.width)

    def borders(self) -> Iterator[tuple[Span, Edge, float]]:
        """Yield the borders of the segments in the window, none where they would crowd."""
        first = max(0, bisect.bisect_left(self._starts, self.view.start_s) - 1)
        last = bisect.bisect_right(self._starts, self.view.end_s)
        if last - first <= self.width / _LEAST_BORDER_GAP:
            for span in self.spans[first:last]:
                yield span, Edge.START, span[1]
                yield span, Edge.END, span[2]

    def border_at(self, x: float) -> tuple[Span, Edge, float] | None:
        """Return the border that a hand at a pixel would take hold of."""
        nearest = min(self.borders(), key=lambda one: abs(self.x_of(one[2]) - x), default=None)
        return nearest if nearest is not None and abs(self.x_of(nearest[2]) - x) <= GRIP else None

    def drag_to(self, x: float) -> None:
        """Move the border that is being dragged; its segment keeps a length."""
        if self.dragged is None:
            return
        span, edge, _ = self.dragged
        place_s = self.place_at(x)
        if edge is Edge.START:
            place_s = min(place_s, span[2] - LEAST_LENGTH_S)
        else:
            place_s = max(place_s, span[1] + LEAST_LENGTH_S)
        self.dragged = (span, edge, place_s)
