"""A program in the place of a worker that does what a broken or hostile one might.

Called as `worker_stub.py MODE FILE CHANNEL`. It is started by the real WorkerProcess,
with the real environment and descriptors, and is not locked.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from app.core.isolation import SandboxReport
from app.core.transcript import EngineInfo, Segment
from app.engine import protocol
from app.engine.frames import encode


def ready() -> protocol.Ready:
    """Return the frame of a worker that is ready."""
    return protocol.Ready(
        protocol=protocol.PROTOCOL_VERSION,
        engine=EngineInfo(engine="stub", model="stub"),
        languages=("en",),
        sandbox=SandboxReport(
            platform="linux", level="full", network_denied=True, files_restricted=True, landlock_abi=7
        ),
    )


def frames() -> dict[str, bytes]:
    """Return what is sent in each mode."""
    segment = Segment(start_s=0.0, end_s=1.0, text=" One.")
    foreign = protocol.SegmentDone(job=77, channel=0, segment=segment)
    return {
        "text": b"Loading model...\n" * 50,
        "zero": bytes(64),
        "huge": b"\xff\xff\xff\x7f" + bytes(100),
        "cut": encode(ready())[:-3],
        "not-a-frame": (20).to_bytes(4, "little") + b"\xc1" * 20,
        "nothing": b"",
        "wrong-frame": encode(protocol.Cancel(job=1)),
        "second-ready": encode(ready()) * 2,
        "stopped": encode(ready()),
        "foreign-job": encode(ready()) + encode(foreign),
    }


def read_frame() -> None:
    """Wait for one frame from the program."""
    header = os.read(0, 4)
    if len(header) < 4:
        sys.exit(0)
    os.read(0, int.from_bytes(header, "little"))


def main() -> None:
    """Do as told."""
    mode, file = sys.argv[1], Path(sys.argv[2])
    if mode == "report":  # what this process was given
        links = {}
        for entry in Path("/proc/self/fd").iterdir():
            try:
                links[entry.name] = str(entry.readlink())
            except FileNotFoundError:  # the descriptor of the listing itself
                continue
        file.write_text(json.dumps({"environment": dict(os.environ), "descriptors": links, "argv": sys.argv}))
        sys.exit(0)
    read_frame()
    os.write(1, frames()[mode])
    if mode in {"cut", "nothing"}:
        os._exit(3)
    time.sleep(60)


if __name__ == "__main__":
    main()
