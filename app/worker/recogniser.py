"""What the worker asks of any speech recogniser."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from app.core.errors import Param, WarningCode
from app.core.options import RecognitionOptions
from app.core.transcript import EngineInfo, Segment
from app.worker.speech import GateSettings, Run


@dataclass(frozen=True, slots=True)
class Listening:
    """What a recogniser gets for one channel of one job."""

    runs: Iterator[Run]
    options: RecognitionOptions
    prompt_tokens: tuple[int, ...]
    is_cancelled: threading.Event
    on_language: Callable[[str, float | None], None]
    on_position: Callable[[float], None]
    """Called with the place, in seconds of the recording, up to which all is recognised."""


class Recogniser(Protocol):
    """Turns runs of speech into segments, in order, as soon as they are final."""

    @property
    def info(self) -> EngineInfo:
        """Name the engine, the model and where it computes."""

    @property
    def languages(self) -> tuple[str, ...]:
        """Name the languages that the model knows."""

    @property
    def notices(self) -> tuple[tuple[WarningCode, dict[str, Param]], ...]:
        """Say what the user should know about this engine on this machine."""

    def gate(self, options: RecognitionOptions) -> GateSettings:
        """Say how much silence this engine wants dropped."""

    def info_for(self, options: RecognitionOptions) -> EngineInfo:
        """Name the engine with the decoding path that a job takes."""

    def ignored(self, options: RecognitionOptions) -> tuple[tuple[str, str], ...]:
        """Name each option that has no effect on this engine, and why."""

    def recognise(self, listening: Listening) -> Iterator[Segment]:
        """Yield segments until the runs end or the job is cancelled."""
