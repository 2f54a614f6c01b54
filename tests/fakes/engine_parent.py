"""A program that runs a job, tells the worker's process id, and waits to be killed.

Called as `engine_parent.py MODEL FILE`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from app.core import events
from app.engine.cancellation import CancelToken
from app.engine.runner import JobRunner
from tests.fakes.engine_jobs import job, whisper

if __name__ == "__main__":
    runner = JobRunner()
    work = job(Path(sys.argv[2]), whisper(Path(sys.argv[1])), temperatures=(0.0,), language="en")
    for event in runner.run(work, CancelToken()):
        if isinstance(event, events.MediaOpened):
            sys.stdout.write("busy\n")
        elif isinstance(event, events.Finished):
            sys.stdout.write(f"idle {runner.worker_pid()}\n")
        sys.stdout.flush()
    sys.stdin.read()
