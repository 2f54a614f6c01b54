"""One run of plain faster-whisper in a process of its own: `raw_side.py '{"audio": …}'` prints one JSON line.

Nothing of Soundlock is imported here.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any


def main() -> None:
    """Load, transcribe, print what came out, and leave as fast as the other side does."""
    request: dict[str, Any] = json.loads(sys.argv[1])
    result = _run(request)
    sys.stdout.write(json.dumps(result) + "\n")
    sys.stdout.flush()
    os._exit(0)


def _run(request: dict[str, Any]) -> dict[str, Any]:
    import ctranslate2  # noqa: PLC0415 (the cost of importing is part of the figure, and of memory)
    from faster_whisper import BatchedInferencePipeline, WhisperModel  # noqa: PLC0415

    ctranslate2.set_random_seed(0)
    if request.get("stubbed"):
        import stub  # noqa: PLC0415

        stub.install()
    model = WhisperModel(request["model"], device="cpu", compute_type="int8", cpu_threads=request["threads"])
    windows = _counted(model)
    loaded_kib = _status_kib("VmRSS")
    loaded_at = time.perf_counter()
    target = BatchedInferencePipeline(model) if request.get("batched") else model
    segments, _info = target.transcribe(request["audio"], **request["options"])
    texts: list[str] = []
    first_s: float | None = None
    for segment in segments:
        if first_s is None:
            first_s = time.perf_counter() - loaded_at
            if request.get("first_only"):
                break
        texts.append(segment.text)
    return {
        "text": " ".join(texts),
        "segments": len(texts),
        "windows": windows[0],
        "first_s": first_s,
        "listening_s": time.perf_counter() - loaded_at,
        "loaded_kib": loaded_kib,
        "peak_kib": _status_kib("VmHWM"),
    }


def _counted(model: Any) -> list[int]:
    """Count the windows that go through the encoder."""
    count = [0]
    encode = model.encode

    def counting(features: Any) -> Any:
        count[0] += 1 if features.ndim == 2 else len(features)
        return encode(features)

    model.encode = counting
    return count


def _status_kib(field: str) -> int:
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{field}:"))


if __name__ == "__main__":
    main()
