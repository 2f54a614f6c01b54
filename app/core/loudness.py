"""How loud speech is, how loud it should be, and the gain that lies between (EBU R 128, ITU-R BS.1770)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MAX_GAIN_DB: Final = 60.0


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
        wished = target.integrated_lufs - self.integrated_lufs
        return max(-MAX_GAIN_DB, min(MAX_GAIN_DB, wished, target.true_peak_dbtp - self.true_peak_dbtp))
