"""What a job is, and what is known of it so far."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from app.core.options import Channels, Device, RecognitionOptions
from app.core.transcript import EngineInfo, MediaInfo, Notice, Segment, Transcript
from app.engine.protocol import ResumePoint, Seal

_CONTEXT_TOKENS: Final = 223  # half of Whisper's text context, less one


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelChoice:
    """Which engine loads which model folder, and where it computes."""

    engine: str
    name: str
    folder: str = ""
    device: Device = Device.AUTO


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One input to recognise; `open_input` returns a fresh, seekable descriptor that the caller closes."""

    id: int
    source_name: str
    open_input: Callable[[], int]
    model: ModelChoice
    options: RecognitionOptions
    # Asked when the job starts, so that a job in the queue holds no key.
    seal: Callable[[], Seal] | None = None
    kept: tuple[Segment, ...] = ()  # finished in an earlier run, see `resume_points`
    kept_channels: tuple[int, ...] = ()


@dataclass(slots=True)
class JobState:
    """Everything that was finished, whatever happens next."""

    job: Job
    segments: list[tuple[int, Segment]] = field(default_factory=list)
    media: MediaInfo | None = None
    language: str = ""
    language_probability: float | None = None
    duration_s: float = 0.0
    engine: EngineInfo | None = None
    notices: list[Notice] = field(default_factory=list)

    @classmethod
    def of(cls, job: Job) -> JobState:
        """Start from what an earlier run has finished."""
        channels = job.kept_channels or (0,) * len(job.kept)
        return cls(job, segments=list(zip(channels, job.kept, strict=True)), language=job.options.language)

    def resume_points(self) -> tuple[ResumePoint, ...]:
        """Say for each channel where to go on; empty when nothing was finished."""
        if not self.segments:
            return ()
        count = 2 if self.job.options.channels is Channels.SPLIT else 1
        return tuple(self._resume_point(channel) for channel in range(count))

    def _resume_point(self, channel: int) -> ResumePoint:
        mine = [segment for at, segment in self.segments if at == channel]
        tokens = [token for segment in mine[-40:] for token in segment.tokens]
        offset_s = mine[-1].end_s if mine else self.job.options.start_s
        return ResumePoint(offset_s=offset_s, prompt_tokens=tuple(tokens[-_CONTEXT_TOKENS:]))

    def note(self, notice: Notice) -> bool:
        """Keep a notice unless the same one is there already; say whether it is new."""
        is_new = notice not in self.notices
        if is_new:
            self.notices.append(notice)
        return is_new

    def transcript(self, *, is_complete: bool) -> Transcript:
        """Build the transcript of what was finished."""
        options = self.job.options
        model = self.job.model
        ordered = sorted((segment for _, segment in self.segments), key=lambda segment: segment.start_s)
        return Transcript(
            source_name=self.job.source_name,
            language=self.language,
            language_probability=self.language_probability,
            duration_s=self.duration_s,
            engine=self.engine or EngineInfo(engine=model.engine, model=model.name),
            segments=tuple(ordered),
            notices=tuple(self.notices),
            task=options.task.value,
            is_complete=is_complete,
            media=self.media,
        )

    def options_to_go_on(self) -> RecognitionOptions:
        """Return the options with the language pinned, so that a resumed job does not guess again."""
        return dataclasses.replace(self.job.options, language=self.language or self.job.options.language)
