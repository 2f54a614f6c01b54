"""How far a narration is: the share of a text that was said and heard, by stages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from app.core.speakable import Utterance
from app.services.sound_export import StoppedError

__all__ = ["Progress", "Share", "StoppedError"]

Progress = Callable[[float], bool]
"""Takes the share that is done, 0 to 1; False ends the work."""


class Share:
    """Follows a text through stages, each of which takes its weight of the time."""

    def __init__(self, progress: Progress, length: int, *, weight: int) -> None:
        self._progress = progress
        self._length = max(1, length)
        self._weight = weight
        self._before = self._stage = 0
        self._told = 0.0

    def begin(self, weight: int = 1, *, is_known: bool = True) -> None:
        """Begin a stage; one that was not known of makes the rest longer, and nothing that is done less."""
        self._before += self._stage
        self._stage = weight
        if not is_known:
            self._weight += weight

    def reached(self, place: int) -> None:
        """Tell how far the stage is in the text; StoppedError once somebody ends it."""
        done = self._before + self._stage * min(1.0, place / self._length)
        self._told = min(1.0, max(self._told, done / self._weight))
        if not self._progress(self._told):
            raise StoppedError

    def over(self, utterances: Iterable[Utterance]) -> Iterator[Utterance]:
        """Hand utterances on, and tell of each."""
        for utterance in utterances:
            self.reached(utterance.end)
            yield utterance
