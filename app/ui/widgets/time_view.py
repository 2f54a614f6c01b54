"""Which stretch of a recording a widget shows: zooming, moving and following, as plain numbers."""

from __future__ import annotations

from typing import Final

_MIN_SPAN_S: Final = 0.5
_TICKS_S: Final = (0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 18_000, 36_000)


class TimeView:
    """A window of `span_s` from `start_s` on a recording of `duration_s`."""

    def __init__(self) -> None:
        self.duration_s = 0.0
        self.start_s = 0.0
        self.span_s = 0.0

    @property
    def end_s(self) -> float:
        """Return where the window ends."""
        return self.start_s + self.span_s

    @property
    def shows_all(self) -> bool:
        """Say whether nothing lies outside of the window."""
        return self.span_s >= self.duration_s

    def set_duration(self, duration_s: float) -> None:
        """Take another length; what showed all goes on to show all."""
        showed_all = self.shows_all
        self.duration_s = max(0.0, duration_s)
        self._show(self.start_s, self.duration_s if showed_all else self.span_s)

    def zoom(self, factor: float, around_s: float) -> None:
        """Show a shorter (factor above 1) or longer stretch; the place in `around_s` stays where it is."""
        if self.span_s <= 0:
            return
        span_s = min(self.duration_s, max(min(_MIN_SPAN_S, self.duration_s), self.span_s / factor))
        share = (around_s - self.start_s) / self.span_s
        self._show(around_s - share * span_s, span_s)

    def zoom_out(self) -> None:
        """Show all."""
        self._show(0.0, self.duration_s)

    def move(self, by_s: float) -> None:
        """Show what lies beside."""
        self._show(self.start_s + by_s, self.span_s)

    def follow(self, place_s: float) -> bool:
        """Turn the page where a place has left the window; say whether that was so."""
        if self.start_s <= place_s < self.end_s or self.shows_all:
            return False
        self._show(place_s - 0.1 * self.span_s, self.span_s)
        return True

    def x_of(self, place_s: float, width: float) -> float:
        """Return where a place is drawn on so many pixels."""
        return (place_s - self.start_s) / self.span_s * width if self.span_s > 0 else 0.0

    def place_at(self, x: float, width: float) -> float:
        """Return the place that is drawn at a pixel."""
        place_s = self.start_s + (x / width if width > 0 else 0.0) * self.span_s
        return min(self.duration_s, max(0.0, place_s))

    def tick_s(self, width: float, least_gap: float) -> float:
        """Return the round distance of times that can be written without crowding."""
        per_pixel = self.span_s / width if width > 0 else 0.0
        return next((tick for tick in _TICKS_S if tick >= per_pixel * least_gap), _TICKS_S[-1])

    def _show(self, start_s: float, span_s: float) -> None:
        self.span_s = min(span_s, self.duration_s)
        self.start_s = max(0.0, min(start_s, self.duration_s - self.span_s))
