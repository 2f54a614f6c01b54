"""How loud speech is, how loud it should be, and the gain that lies between (EBU R 128, ITU-R BS.1770)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NamedTuple

MAX_GAIN_DB: Final = 60.0
MAX_LIMITED_DB: Final = 12.0
"""So far a limiter takes peaks down: the loudest that is offered takes this of voices with sharp ones."""
MAX_LUFS: Final = -14.0
"""What lies above would take speech's own ups and downs away; where music is streamed, nothing is louder."""
MIN_LUFS: Final = -40.0
_LOST_DB: Final = 2.0
"""A limiter that takes more than this from a peak makes the whole less loud as well."""
_CORRECTIONS: Final = 2
_MET_LU: Final = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class LoudnessTarget:
    """What the sound should measure: its integrated loudness, and a true peak that it does not pass."""

    integrated_lufs: float
    true_peak_dbtp: float = -1.0


SPEECH: Final = LoudnessTarget(integrated_lufs=-19.0)
"""Speech in one channel: from two loudspeakers as loud as the -16 LUFS that podcasts have in stereo."""

BROADCAST: Final = LoudnessTarget(integrated_lufs=-23.0)
"""What EBU R 128 asks of radio and television."""

AUDIOBOOK: Final = LoudnessTarget(integrated_lufs=-20.0, true_peak_dbtp=-3.0)
"""Within what shops of audiobooks ask for: -23 to -18 dB RMS, no peak above -3 dB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loudness:
    """What was measured; None where there was nothing but silence, or too little of anything."""

    length_s: float
    integrated_lufs: float | None
    true_peak_dbtp: float | None

    def gain_db(self, target: LoudnessTarget) -> float:
        """Return by how much all samples alike have to change; less than wished where the peak allows no more."""
        if self.integrated_lufs is None or self.true_peak_dbtp is None:
            return 0.0
        return self._gain_db(target, target.true_peak_dbtp - self.true_peak_dbtp)

    def limited_gain_db(self, target: LoudnessTarget) -> float:
        """Return the same where a limiter holds the peaks: less than wished only if they are far above."""
        if self.integrated_lufs is None or self.true_peak_dbtp is None:
            return 0.0
        return self._gain_db(target, target.true_peak_dbtp - self.true_peak_dbtp + MAX_LIMITED_DB)

    def _gain_db(self, target: LoudnessTarget, most: float) -> float:
        wished = target.integrated_lufs - (self.integrated_lufs or 0.0)
        return max(-MAX_GAIN_DB, min(MAX_GAIN_DB, wished, most))


class Level(NamedTuple):
    """By how much all samples change, and the true peak that a limiter holds where one has to."""

    gain_db: float
    ceiling_dbtp: float | None


AS_IT_IS: Final = Level(0.0, None)


def level_for(target: LoudnessTarget, measured: Loudness, measured_at: Callable[[Level], Loudness]) -> Level:
    """Return the level that meets a target; `measured_at` tells where a limiter takes from the whole too."""
    plain_db = measured.gain_db(target)
    gain_db = measured.limited_gain_db(target)
    if gain_db <= plain_db or measured.integrated_lufs is None:
        return Level(gain_db, None)
    most_db = min(MAX_GAIN_DB, plain_db + MAX_LIMITED_DB)
    before_db, before_lufs = plain_db, measured.integrated_lufs + plain_db
    for _ in range(_CORRECTIONS if gain_db - plain_db > _LOST_DB else 0):
        lufs = measured_at(Level(gain_db, target.true_peak_dbtp)).integrated_lufs
        if lufs is None or lufs <= before_lufs or target.integrated_lufs - lufs < _MET_LU:
            break
        # The louder, the more the limiter takes: the line through both is too steep, and leads up to the target.
        more_db = (target.integrated_lufs - lufs) * (gain_db - before_db) / (lufs - before_lufs)
        before_db, before_lufs = gain_db, lufs
        gain_db = min(most_db, gain_db + more_db)
        if gain_db <= before_db:
            break
    return Level(gain_db, target.true_peak_dbtp)
