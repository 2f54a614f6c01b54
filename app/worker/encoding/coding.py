"""Which container and encoder each form has, at which rates and bit rates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from app.core.sound_forms import SoundForm


@dataclass(frozen=True, slots=True, kw_only=True)
class Coding:
    """How one form is written. Without `rates` every rate is kept; bit rates are for one channel.

    `own_gain` is what the encoder makes of the level by itself, for its own reasons.
    """

    container: str
    codec: str
    sample_format: str
    rates_hz: tuple[int, ...] = ()
    bits_per_s: int = 0
    own_gain: float = 1.0
    options: tuple[tuple[str, str], ...] = ()  # of the container
    tuning: tuple[tuple[str, str], ...] = ()  # of the encoder

    def rate_for(self, rate_hz: int) -> int:
        """Return the lowest rate that keeps all that a rate holds."""
        return next((one for one in self.rates_hz if one >= rate_hz), max(self.rates_hz, default=rate_hz))


_AAC_RATES: Final = (8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000)
# Below 16 kHz there is MPEG 2.5, which is no standard and which some players do not know.
_MP3_RATES: Final = (16_000, 22_050, 24_000, 32_000, 44_100, 48_000)
_OPUS_RATES: Final = (8_000, 12_000, 16_000, 24_000, 48_000)
# With so many bits FFmpeg's other way of coding comes no closer to speech and takes six times as long: noise 25 dB
# below it at 33 times real time, against 30 dB at 191 times (measured).
_AAC_TUNING: Final = (("aac_coder", "fast"),)

CODINGS: Final[Mapping[SoundForm, Coding]] = MappingProxyType(
    {
        SoundForm.WAV: Coding(
            container="wav", codec="pcm_s16le", sample_format="s16", options=(("rf64", "auto"),)
        ),
        SoundForm.FLAC: Coding(container="flac", codec="flac", sample_format="s16"),
        # FFmpeg finds no place within a page of FLAC, and plays what lies up to a page before: so pages are small.
        SoundForm.OGA: Coding(
            container="ogg", codec="flac", sample_format="s16", options=(("page_duration", "1"),)
        ),
        SoundForm.MP3: Coding(
            container="mp3",
            codec="libmp3lame",
            sample_format="fltp",
            rates_hz=_MP3_RATES,
            bits_per_s=64_000,
            own_gain=0.95,  # LAME's, at bit rates as low as these (measured)
            options=(("id3v2_version", "3"),),  # the version that every player and file manager reads
        ),
        SoundForm.OPUS: Coding(
            container="opus", codec="libopus", sample_format="flt", rates_hz=_OPUS_RATES, bits_per_s=32_000
        ),
        SoundForm.M4A: Coding(
            container="ipod",
            codec="aac",
            sample_format="fltp",
            rates_hz=_AAC_RATES,
            bits_per_s=64_000,
            tuning=_AAC_TUNING,
        ),
        SoundForm.M4B: Coding(
            container="ipod",
            codec="aac",
            sample_format="fltp",
            rates_hz=_AAC_RATES,
            bits_per_s=64_000,
            options=(("brand", "M4B "),),
            tuning=_AAC_TUNING,
        ),
    }
)
