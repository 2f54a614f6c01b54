"""Run jobs on warm workers: restart one that died, go on where it stopped, fall back to the processor."""

from __future__ import annotations

import os
import threading
from collections.abc import Generator, Iterator
from typing import Final

from app.core import events
from app.core.errors import Code, EngineError, SoundlockError, WarningCode
from app.core.options import Device
from app.core.text import clock
from app.core.transcript import Notice
from app.engine import protocol
from app.engine.cancellation import CancelToken
from app.engine.client import JobStoppedError, WorkerClient
from app.engine.idle_timer import IdleTimer
from app.engine.job import Job, JobState, ModelChoice
from app.engine.machine import cuda_is_present, data_limit_bytes, fitting_threads

IDLE_S: Final = 300.0
_RECOVERABLE: Final = frozenset({Code.ENGINE_DIED, Code.ENGINE_STALLED, Code.ENGINE_PROTOCOL})
_GPU_FAILURES: Final = _RECOVERABLE | {Code.ENGINE_MEMORY, Code.ENGINE_FAILED, Code.ENGINE_START}


class JobRunner:
    """Runs one job at a time on a worker that stays warm with its one model, then leaves."""

    def __init__(self, *, idle_s: float = IDLE_S) -> None:
        self._lock = threading.Lock()
        self._client: WorkerClient | None = None
        self._idle = IdleTimer(idle_s, self.close, "worker-idle")

    def run(self, job: Job, token: CancelToken) -> Iterator[events.JobEvent]:
        """Run a job and yield its events, an Outcome last. What can go wrong is an event, not an exception."""
        state = JobState.of(job)
        try:
            # Once, however many workers it takes: what came through a pipe cannot be had again.
            descriptor = job.open_input()
        except SoundlockError as error:
            yield _failed(state, error)
            return
        try:
            yield from self._attempts(state, descriptor, token)
        finally:
            os.close(descriptor)

    def _attempts(self, state: JobState, descriptor: int, token: CancelToken) -> Iterator[events.JobEvent]:
        """Run the job, again where a worker failed it and there is hope; an Outcome comes last."""
        job = state.job
        device = job.model.device
        failures_in_a_row = 0
        while True:
            finished_before = len(state.segments)
            try:
                was_cancelled = yield from self._attempt(state, descriptor, device, token)
            except JobStoppedError:
                was_cancelled = True
            except SoundlockError as error:
                if not token.is_cancelled():
                    failures_in_a_row = 1 if len(state.segments) > finished_before else failures_in_a_row + 1
                    notice = _second_chance(error, state, device, failures_in_a_row)
                    if notice is None:
                        yield _failed(state, error)
                        return
                    if notice.code is WarningCode.FELL_BACK_TO_CPU:
                        device = Device.CPU
                    if state.note(notice):
                        yield events.Noticed(job.id, notice)
                    continue
                was_cancelled = True
            if was_cancelled:
                yield events.Cancelled(job.id, state.transcript(is_complete=False))
            else:
                yield events.Finished(job.id, state.transcript(is_complete=True))
            return

    def close(self) -> None:
        """End the warm worker, if there is one."""
        with self._lock:
            self._idle.stop()
            client, self._client = self._client, None
        if client is not None:
            client.close()

    def worker_pid(self) -> int | None:
        """Return the process id of the warm worker, for diagnosis."""
        client = self._client
        return client.pid if client is not None and client.is_alive else None

    def _attempt(
        self, state: JobState, descriptor: int, device: Device, token: CancelToken
    ) -> Generator[events.JobEvent, None, bool]:
        """Run the rest of a job once; return whether it was cancelled."""
        job = state.job
        yield events.PhaseChanged(job.id, events.Phase.LOADING)
        client = self._take_worker(job.model, device, token)
        try:
            yield events.PhaseChanged(job.id, events.Phase.LISTENING)
            yield from self._announce(client, state)
            request = protocol.Transcribe(
                job=job.id,
                options=state.options_to_go_on(),
                resume=state.resume_points(),
                seal=job.seal() if job.seal is not None else None,
            )
            for reply in client.transcribe(request, descriptor, token):
                if isinstance(reply, protocol.Done):
                    state.duration_s = reply.duration_s
                    state.engine = reply.engine
                    return reply.was_cancelled
                yield from _event_of(reply, state)
            raise EngineError(Code.ENGINE_PROTOCOL, reason="no end")
        finally:
            self._give_back(client)

    @staticmethod
    def _announce(client: WorkerClient, state: JobState) -> Iterator[events.JobEvent]:
        assert client.ready is not None  # noqa: S101 (start() returned)
        state.engine = client.ready.engine
        notices = [Notice(code=code, params=params) for code, params in client.ready.notices]
        if client.ready.sandbox.level != "full":
            missing = ", ".join(client.ready.sandbox.missing)
            notices.append(Notice(code=WarningCode.NOT_SANDBOXED, params={"missing": missing}))
        for notice in notices:
            if state.note(notice):
                yield events.Noticed(state.job.id, notice)

    def _take_worker(self, model: ModelChoice, device: Device, token: CancelToken) -> WorkerClient:
        configure = configuration(model, device)
        with self._lock:
            self._idle.stop()
            client, self._client = self._client, None
        if client is not None:
            if client.is_alive and client.configure == configure:
                return client
            client.close()
        client = WorkerClient(configure)
        try:
            client.start(token)
        except BaseException:
            client.close()
            raise
        return client

    def _give_back(self, client: WorkerClient) -> None:
        if not client.is_alive:
            client.close()
            return
        with self._lock:
            self._client = client
            self._idle.start()


def configuration(model: ModelChoice, device: Device) -> protocol.Configure:
    """Say what a worker for this model on this device is to be."""
    if device is Device.AUTO:
        is_gpu_work = model.engine == "faster-whisper" and cuda_is_present()
        device = Device.CUDA if is_gpu_work else Device.CPU
    return protocol.Configure(
        protocol=protocol.PROTOCOL_VERSION,
        engine=model.engine,
        model_name=model.name,
        model_dir=model.folder,
        device=device,
        threads=fitting_threads(),
        data_limit_bytes=data_limit_bytes() if device is Device.CPU else None,
    )


def _failed(state: JobState, error: SoundlockError) -> events.Failed:
    error.params.setdefault("name", state.job.source_name)
    return events.Failed(state.job.id, error, state.transcript(is_complete=False))


def _second_chance(
    error: SoundlockError, state: JobState, device: Device, failures_in_a_row: int
) -> Notice | None:
    """Decide whether a failed job goes on by itself, and what is said about it; None gives up."""
    reason = str(error.params.get("reason", error.code.value))
    on_gpu = configuration(state.job.model, device).device is Device.CUDA
    if on_gpu and state.job.model.device is not Device.CUDA and error.code in _GPU_FAILURES:
        return Notice(code=WarningCode.FELL_BACK_TO_CPU, params={"reason": reason})
    if error.code in _RECOVERABLE and failures_in_a_row <= 1:
        points = state.resume_points()
        position = clock(min((point.offset_s for point in points), default=0.0), millis=False)
        return Notice(code=WarningCode.ENGINE_RESTARTED, params={"reason": reason, "position": position})
    return None


def _event_of(reply: protocol.Reply, state: JobState) -> Iterator[events.JobEvent]:
    job = state.job.id
    match reply:
        case protocol.Opened():
            state.media = reply.media
            yield events.MediaOpened(job, reply.media)
        case protocol.Language():
            state.language = reply.language
            state.language_probability = reply.probability
        case protocol.SegmentDone():
            state.segments.append((reply.channel, reply.segment))
            yield events.SegmentReady(job, reply.segment)
        case protocol.Progress():
            media = state.media
            yield events.Progressed(job, reply.done_s, media.duration_s if media is not None else None)
        case protocol.Notice():
            notice = Notice(code=reply.code, params=reply.params)
            if state.note(notice):
                yield events.Noticed(job, notice)
        case protocol.CancelSeen():
            yield events.PhaseChanged(job, events.Phase.CANCELLING)
        case _:
            raise EngineError(Code.ENGINE_PROTOCOL, reason=type(reply).__name__)
