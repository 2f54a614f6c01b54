"""Soundlock's own worker, lock and all, that also counts its windows; with `stubbed`, without the model's work.

Started in the worker's place by our_side.py: `worker_side.py CHANNEL plain|stubbed`. The counts go to standard
error, which the program keeps the tail of.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from app.engine import protocol
from app.worker import __main__ as worker_main
from app.worker import control
from app.worker.pipes import Pipes

# Started with -P; and imported now, because the lock closes this folder.
sys.path.append(str(Path(__file__).parent))
import stub

_windows = [0]


def main() -> None:
    """Arrange for the changes after the engines are imported, then be the worker; never returns."""
    is_stubbed = sys.argv[2] == "stubbed"
    import_engines = control._import_engines
    send = Pipes.send

    def import_and_change(engine: str) -> None:
        import_engines(engine)
        if engine == "faster-whisper":
            if is_stubbed:
                stub.install()
            _count_windows()

    def send_and_tell(self: Any, frame: Any) -> None:
        if isinstance(frame, protocol.Done):
            sys.stderr.write(f"windows {_windows[0]}\n")
            sys.stderr.flush()
        send(self, frame)

    control._import_engines = import_and_change
    Pipes.send = send_and_tell  # type: ignore[method-assign]
    worker_main.main()


def _count_windows() -> None:
    from faster_whisper import WhisperModel  # noqa: PLC0415 (after the lock, as the worker does)

    encode = WhisperModel.encode

    def counting(self: Any, features: Any) -> Any:
        _windows[0] += 1 if features.ndim == 2 else len(features)
        return encode(self, features)

    WhisperModel.encode = counting


if __name__ == "__main__":
    main()
