"""What has to be known of a sound before it is made for good: by how much louder, and when its chapters begin."""

from __future__ import annotations

import collections
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from app.core.loudness import AS_IT_IS, Level, Loudness, LoudnessTarget, level_for
from app.core.sound_forms import SoundChapter
from app.services.narration import Narration
from app.services.narration_progress import StoppedError
from app.services.recital import Recital
from app.services.sound_export import SoundExport

_MEASURED_S: Final = 1800.0
"""One voice is as loud at the end of a book as at its beginning: half an hour tells."""


class Learned(NamedTuple):
    """What the first time tells for the second."""

    level: Level
    chapters: Sequence[SoundChapter]


class Levelling:
    """Has a script said for the first time, as far as that takes; StoppedError once somebody ends it."""

    def __init__(self, export: SoundExport, recital: Recital) -> None:
        self._export = export
        self._recital = recital

    def learned(self) -> Learned:
        """Return what has to be known, and begin the stage in which it is said for good."""
        recital, share = self._recital, self._recital.share
        if not recital.script.chapters:
            level = self.level()
            share.begin()
            return Learned(level, ())
        share.begin()
        with recital.begun() as narration:
            sound = recital.sound(narration)
            target = recital.wanted.target
            level = AS_IT_IS if target is None else self._level_for(target, sound, narration)
            collections.deque(sound, maxlen=0)
        share.begin()
        return Learned(level, narration.chapters(recital.script.chapters))

    def level(self) -> Level:
        """Return by how much it has to change, of which no more is said than that takes."""
        target = self._recital.wanted.target
        if target is None:
            return AS_IT_IS
        self._recital.share.begin()
        with self._recital.begun() as narration:
            return self._level_for(target, self._recital.sound(narration), narration)

    def _level_for(self, target: LoudnessTarget, sound: Iterator[bytes], narration: Narration) -> Level:
        return level_for(target, self._measured(sound, narration), self._limited)

    def _limited(self, level: Level) -> Loudness:
        """Return how loud it becomes by a level with a limiter."""
        self._recital.share.begin(is_known=False)
        with self._recital.begun() as again:
            return self._measured(self._recital.sound(again), again, level)

    def _measured(self, sound: Iterator[bytes], narration: Narration, level: Level = AS_IT_IS) -> Loudness:
        first = _first(sound, narration, _MEASURED_S)
        found = self._export.measure(
            first, narration.rate_hz, gain_db=level.gain_db, ceiling_dbtp=level.ceiling_dbtp
        )
        if found is None:
            raise StoppedError
        return found


def _first(sound: Iterator[bytes], narration: Narration, seconds: float) -> Iterator[bytes]:
    """Hand on what comes first, and leave the rest where it is."""
    while narration.duration_s < seconds:
        data = next(sound, None)
        if data is None:
            return
        yield data
