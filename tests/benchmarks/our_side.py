"""One run of Soundlock's services in a process of its own: `our_side.py '{"audio": …}'` prints one JSON line.

For what the command line does not tell: the worker's memory, windows, the time of events. Times that are
compared with the other side's come from the real command line instead.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any, Final

import psutil

from app import bootstrap
from app.core import events
from app.core.options import Channels, DecodingPath, Device, RecognitionOptions, Task, VadSensitivity
from app.engine import process
from app.engine.cancellation import CancelToken
from app.services.inputs import MediaSource

_ENUMS: Final[dict[str, Any]] = {"task": Task, "vad": VadSensitivity, "path": DecodingPath, "channels": Channels}


def main() -> None:
    """Do what the request asks and print the figures."""
    request: dict[str, Any] = json.loads(sys.argv[1])
    if request.get("worker"):
        _exchange_worker(request["worker"])
    services = bootstrap.build()
    try:
        result = _cancels(services, request) if request.get("cancels") else _one_run(services, request)
    finally:
        services.close()
    sys.stdout.write(json.dumps(result) + "\n")


def _exchange_worker(kind: str) -> None:
    """Let the program start worker_side.py, which is the worker with counters."""
    script = str(Path(__file__).with_name("worker_side.py"))

    def command(channel_descriptor: int) -> list[str]:
        return [sys.executable, "-P", "-s", "-B", script, str(channel_descriptor), kind]

    process.worker_command = command


def _job(services: Any, request: dict[str, Any]) -> Any:
    fields: dict[str, Any] = {
        name: _ENUMS[name](value) if name in _ENUMS else tuple(value) if isinstance(value, list) else value
        for name, value in request["options"].items()
    }
    source = MediaSource(Path(request["audio"]))
    options = RecognitionOptions(**fields)
    return services.transcribe.job(source, options, model=request["model"], device=Device.CPU)


def _one_run(services: Any, request: dict[str, Any]) -> dict[str, Any]:
    token = CancelToken()
    texts: list[str] = []
    figures: dict[str, Any] = {"first_s": None}
    loaded_at = time.perf_counter()
    for event in services.transcribe.run(_job(services, request), token):
        match event:
            case events.PhaseChanged(phase=events.Phase.LISTENING):
                loaded_at = time.perf_counter()
                figures["loaded_kib"] = _status_kib(_worker().pid, "VmRSS")
                figures["parent_loaded_kib"] = _status_kib(os.getpid(), "VmRSS")
            case events.SegmentReady():
                texts.append(event.segment.text)
                if figures["first_s"] is None:
                    figures["first_s"] = time.perf_counter() - loaded_at
                    if request.get("first_only"):
                        token.cancel()
            case events.Failed():
                raise RuntimeError(f"{event.error.code} {event.error.params}")
            case events.Finished() | events.Cancelled():
                figures["listening_s"] = time.perf_counter() - loaded_at
                figures |= _worker_figures(services)
            case _:
                pass
    return {"text": " ".join(texts), "segments": len(texts), **figures}


def _worker_figures(services: Any) -> dict[str, Any]:
    """Read the peaks of both processes and the worker's own count; the worker is idle and still there."""
    client = services.transcribe._runner._client
    if client is None:
        return {}
    figures: dict[str, Any] = {
        "peak_kib": _status_kib(client.pid, "VmHWM"),
        "parent_peak_kib": _status_kib(os.getpid(), "VmHWM"),
    }
    give_up_at = time.monotonic() + 1
    while time.monotonic() < give_up_at:
        counts = [line.split()[1] for line in client.stderr_tail().splitlines() if line.startswith("windows ")]
        if counts:
            figures["windows"] = int(counts[-1])
            break
        time.sleep(0.02)
    return figures


def _cancels(services: Any, request: dict[str, Any]) -> dict[str, Any]:
    """Cancel again and again; note how soon it is acknowledged and how soon the work or the worker is gone."""
    acknowledged: list[float] = []
    stopped: list[float] = []
    workers_ended = 0
    for _ in range(request["cancels"]):
        token = CancelToken()
        cancelled_at: list[float] = []
        worker: psutil.Process | None = None
        for event in services.transcribe.run(_job(services, request), token):
            now = time.perf_counter()
            match event:
                case events.PhaseChanged(phase=events.Phase.LISTENING):
                    worker = _worker()
                    _cancel_after(request["cancel_after_s"], token, cancelled_at)
                case events.PhaseChanged(phase=events.Phase.CANCELLING):
                    acknowledged.append(now - cancelled_at[0])
                case events.Cancelled():
                    stopped.append(now - cancelled_at[0])
                    workers_ended += worker is None or not worker.is_running()
                case events.Finished() | events.Failed():
                    raise RuntimeError("the run ended before it was cancelled: take longer audio")
                case _:
                    pass
    return {"acknowledged_s": acknowledged, "stopped_s": stopped, "workers_ended": workers_ended}


def _cancel_after(seconds: float, token: CancelToken, cancelled_at: list[float]) -> None:
    def cancel() -> None:
        cancelled_at.append(time.perf_counter())
        token.cancel()

    timer = threading.Timer(seconds, cancel)
    timer.daemon = True
    timer.start()


def _worker() -> psutil.Process:
    return psutil.Process().children()[0]


def _status_kib(pid: int, field: str) -> int:
    lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{field}:"))


if __name__ == "__main__":
    main()
