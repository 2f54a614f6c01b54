"""What a user can ask of recognition, with the defaults and the bounds that hold everywhere."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final

from app.core.errors import Code, OptionError

BUILT_IN_MODEL: Final = "built-in"
"""The name by which the engine that ships with the program is asked for."""

MAX_PROMPT_CHARS: Final = 4_000
MAX_BEAM: Final = 20
DEFAULT_TEMPERATURES: Final = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)


class Task(enum.StrEnum):
    """Write what was said, or its English translation."""

    TRANSCRIBE = "transcribe"
    TRANSLATE = "translate"


class VadSensitivity(enum.StrEnum):
    """How readily sound counts as speech; OFF hears everything, silence included."""

    OFF = "off"
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"


class DecodingPath(enum.StrEnum):
    """Decode windows one after the other with context, or several at once without it."""

    AUTO = "auto"
    SEQUENTIAL = "sequential"
    BATCHED = "batched"


class Channels(enum.StrEnum):
    """Mix all channels into one, or keep the first two apart as two speakers."""

    MIX = "mix"
    SPLIT = "split"


class Device(enum.StrEnum):
    """Where the model computes."""

    AUTO = "auto"
    CPU = "cpu"
    CUDA = "cuda"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognitionOptions:
    """Options of one job; every field has a bound, checked by `checked()`."""

    language: str = ""  # ISO 639-1, empty detects it
    task: Task = Task.TRANSCRIBE
    initial_prompt: str = ""
    hotwords: str = ""
    beam_size: int = 5
    temperatures: tuple[float, ...] = DEFAULT_TEMPERATURES
    word_times: bool = True
    vad: VadSensitivity = VadSensitivity.NORMAL
    condition_on_previous_text: bool = True
    hallucination_silence_s: float | None = None
    path: DecodingPath = DecodingPath.AUTO
    batch_size: int = 8
    max_new_tokens: int | None = None
    seed: int = 0
    channels: Channels = Channels.MIX
    audio_track: int = 0  # 0: the first that decodes
    start_s: float = 0.0
    end_s: float | None = None

    def checked(self) -> RecognitionOptions:
        """Return self if every value is within bounds, else raise OptionError naming the first that is not."""
        bounds: tuple[tuple[str, bool], ...] = (
            ("language", self.language == "" or (self.language.isalpha() and 2 <= len(self.language) <= 3)),
            ("initial_prompt", len(self.initial_prompt) <= MAX_PROMPT_CHARS),
            ("hotwords", len(self.hotwords) <= MAX_PROMPT_CHARS),
            ("beam_size", 1 <= self.beam_size <= MAX_BEAM),
            (
                "temperatures",
                1 <= len(self.temperatures) <= 10 and all(0 <= t <= 2 for t in self.temperatures),
            ),
            (
                "hallucination_silence_s",
                self.hallucination_silence_s is None or 0 < self.hallucination_silence_s <= 60,
            ),
            ("batch_size", 1 <= self.batch_size <= 64),
            ("max_new_tokens", self.max_new_tokens is None or 1 <= self.max_new_tokens <= 440),
            ("audio_track", 0 <= self.audio_track <= 64),
            ("start_s", 0 <= self.start_s < 1e7),
            ("end_s", self.end_s is None or self.start_s < self.end_s < 1e7),
        )
        for name, is_fine in bounds:
            if not is_fine:
                raise OptionError(Code.OPTION_INVALID, option=name, value=str(getattr(self, name))[:80])
        return self
