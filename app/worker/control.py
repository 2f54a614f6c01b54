"""The worker's life: configuration, lock, control thread, jobs."""

from __future__ import annotations

import os
import queue
import threading
from typing import TYPE_CHECKING

from app.core.errors import Code, SoundlockError
from app.core.options import Device
from app.engine import protocol
from app.engine.channel import Channel
from app.worker.pipes import Pipes, preparation, requests, told
from app.worker.sandbox import Sandbox

if TYPE_CHECKING:
    from app.worker.pipeline import Pipeline
    from app.worker.recogniser import Recogniser


class Worker:
    """One process, one model, one job at a time. The main thread computes, a second one listens."""

    def __init__(self, frames: int, channel: int) -> None:
        self._pipes = Pipes(frames)
        self._channel = Channel.inherited(channel)
        self._jobs: queue.SimpleQueue[tuple[protocol.Transcribe, int]] = queue.SimpleQueue()
        self._pipeline: Pipeline | None = None
        self._cancelled: set[int] = set()
        self._cancel_lock = threading.Lock()

    def serve(self) -> int:
        """Serve jobs until the program closes our input; return the exit status."""
        try:
            configure = preparation(protocol.decode_request, protocol.Configure, protocol.PROTOCOL_VERSION)
            sandbox = self._lock(configure)
            threading.Thread(target=self._control, name="control", daemon=True).start()
            recogniser = _load(configure)
        except Exception as error:  # noqa: BLE001 (the boundary of the process)
            code, params = told(error)
            self._pipes.send(protocol.Failed(job=0, code=code, params=params))
            return 1
        self._pipes.send(
            protocol.Ready(
                protocol=protocol.PROTOCOL_VERSION,
                engine=recogniser.info,
                languages=recogniser.languages,
                sandbox=sandbox.report(),
                notices=recogniser.notices,
            )
        )
        while True:
            self._run_job(*self._jobs.get(), recogniser)

    @staticmethod
    def _lock(configure: protocol.Configure) -> Sandbox:
        sandbox = Sandbox(
            readable=_model_paths(configure.model_dir) if configure.model_dir else [],
            cuda=configure.device is Device.CUDA,
            data_limit_bytes=configure.data_limit_bytes,
        )
        with sandbox.locking():
            _import_engines(configure.engine)
        return sandbox

    def _run_job(self, request: protocol.Transcribe, descriptor: int, recogniser: Recogniser) -> None:
        from app.worker.pipeline import Pipeline  # noqa: PLC0415 (heavy; loaded by _import_engines)

        try:
            pipeline = Pipeline(request, descriptor, recogniser, self._pipes.send)
            with self._cancel_lock:
                self._pipeline = pipeline
                if request.job in self._cancelled:
                    pipeline.cancel()
            pipeline.run()
        except Exception as error:  # noqa: BLE001 (the boundary of the process)
            code, params = told(error)
            if code is Code.ENGINE_FAILED and ("alloc" in str(error) or "out of memory" in str(error)):
                code = Code.ENGINE_MEMORY
            self._pipes.send(protocol.Failed(job=request.job, code=code, params=params))
        finally:
            with self._cancel_lock:
                self._pipeline = None
            os.close(descriptor)

    def _control(self) -> None:
        """Listen for frames while the main thread computes; the end of input ends the process."""
        try:
            for frame in requests(protocol.decode_request):
                if isinstance(frame, protocol.Transcribe):
                    self._jobs.put((frame, self._channel.receive()))
                elif isinstance(frame, protocol.Cancel):
                    self._pipes.send(protocol.CancelSeen(job=frame.job))
                    with self._cancel_lock:
                        self._cancelled.add(frame.job)
                        if self._pipeline is not None and self._pipeline.job == frame.job:
                            self._pipeline.cancel()
        except (SoundlockError, EOFError, OSError):
            os._exit(2)
        os._exit(0)


def _model_paths(folder: str) -> list[str]:
    """Return the folder and what its files point to: a Hugging Face snapshot is a folder of links."""
    with os.scandir(folder) as entries:
        return [folder, *(os.path.realpath(entry.path) for entry in entries if entry.is_symlink())]


def _import_engines(engine: str) -> None:
    """Load native libraries while files can be read and before the network is denied for all threads."""
    import app.worker.pipeline  # noqa: PLC0415

    if engine == "faster-whisper":
        import app.worker.whisper  # noqa: PLC0415
    else:
        import app.worker.sphinx  # noqa: F401, PLC0415


def _load(configure: protocol.Configure) -> Recogniser:
    if configure.engine == "faster-whisper":
        from app.worker.whisper import WhisperRecogniser  # noqa: PLC0415

        return WhisperRecogniser(configure.model_dir, configure.model_name, configure.device, configure.threads)
    from app.worker.sphinx import SphinxRecogniser  # noqa: PLC0415

    return SphinxRecogniser()
