"""What recognition yields: words, segments, transcripts. Times are seconds from the start of the media."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Self

from app.core.errors import Param, WarningCode


class Flag(enum.StrEnum):
    """Name a reason to doubt a segment; a flagged segment is kept, never dropped."""

    REPEATED = "repeated"
    OVER_SILENCE = "over_silence"
    WORD_RATE = "word_rate"
    COMPRESSIBLE = "compressible"
    PHANTOM = "phantom"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word with its place; `probability` is 0 to 1."""

    start_s: float
    end_s: float
    text: str  # with the leading space that joins it to the word before
    probability: float

    def rounded(self) -> Self:
        """Return the word with whole milliseconds and a probability in hundredths.

        That is finer than any engine knows: Whisper places a word to 20 ms.
        """
        return replace(
            self,
            start_s=round(self.start_s, 3),
            end_s=round(self.end_s, 3),
            probability=round(self.probability, 2),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of speech; figures that the engine does not know are None."""

    start_s: float
    end_s: float
    text: str
    words: tuple[Word, ...] = ()
    speaker: str = ""
    avg_logprob: float | None = None
    no_speech_prob: float | None = None
    compression_ratio: float | None = None
    temperature: float | None = None
    tokens: tuple[int, ...] = ()
    seek: int = 0  # start of the decoding window in 10 ms frames, as openai/whisper writes it
    flags: tuple[Flag, ...] = ()

    def rounded(self) -> Self:
        """Return the segment with its own times and those of its words in whole milliseconds."""
        return replace(
            self,
            start_s=round(self.start_s, 3),
            end_s=round(self.end_s, 3),
            words=tuple(word.rounded() for word in self.words),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentRow:
    """One segment with the number by which edits name it."""

    id: int
    segment: Segment


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something about a result that its reader should know."""

    code: WarningCode
    params: dict[str, Param] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AudioTrack:
    """One audio track of the media; `index` counts audio tracks from 1."""

    index: int
    codec: str
    sample_rate_hz: int
    channels: int
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaInfo:
    """What the header of the media declares; a duration of None means that it declares none."""

    container: str
    duration_s: float | None
    tracks: tuple[AudioTrack, ...]
    chosen_track: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineInfo:
    """Which engine and model made a transcript, and where they ran."""

    engine: str  # "faster-whisper" or "pocketsphinx"
    model: str
    device: str = "cpu"
    compute_type: str = ""
    path: str = ""  # "sequential" or "batched"


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """The whole result for one input, segments in order of their start."""

    source_name: str
    language: str
    language_probability: float | None
    duration_s: float
    engine: EngineInfo
    segments: Sequence[Segment] = ()
    notices: tuple[Notice, ...] = ()
    task: str = "transcribe"
    is_complete: bool = True
    media: MediaInfo | None = None

    @property
    def text(self) -> str:
        """Join the text of all segments."""
        return "".join(segment.text for segment in self.segments).strip()
