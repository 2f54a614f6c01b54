"""A runner that needs no worker: it hears in a job what a script says, and stops where it is told to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.core import events
from app.core.errors import Code, EngineError
from app.core.transcript import EngineInfo, Segment
from app.engine.cancellation import CancelToken
from app.engine.job import Job, JobState
from app.engine.runner import JobRunner


class ScriptedRunner(JobRunner):
    """Yields those segments of the script that lie in what is left of a job.

    It cancels itself after `stops_after` segments, or fails there if it `fails`.
    """

    def __init__(self, script: Sequence[Segment] = ()) -> None:
        super().__init__()
        self.script = script
        self.stops_after: int | None = None
        self.fails = False
        self.jobs: list[Job] = []

    def run(self, job: Job, token: CancelToken) -> Iterator[events.JobEvent]:
        """Play the job."""
        self.jobs.append(job)
        state = JobState.of(job)
        state.language = job.options.language or "en"
        state.engine = EngineInfo(engine="fake", model=job.model.name)
        state.duration_s = max((segment.end_s for segment in self.script), default=0.0)
        points = state.resume_points()
        start_s = points[0].offset_s if points else job.options.start_s
        end_s = job.options.end_s or float("inf")
        left = [segment for segment in self.script if start_s <= segment.start_s and segment.end_s <= end_s]
        for at, segment in enumerate(left):
            if token.is_cancelled() or at == self.stops_after:
                break
            state.segments.append((0, segment))
            yield events.SegmentReady(job.id, segment)
        else:
            yield events.Finished(job.id, state.transcript(is_complete=True))
            return
        made = state.transcript(is_complete=False)
        if self.fails:
            yield events.Failed(job.id, EngineError(Code.ENGINE_DIED, reason="told to"), made)
        else:
            yield events.Cancelled(job.id, made)
