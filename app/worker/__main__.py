"""Start a worker: lock the process first, then load engines, then read input.

Order (it holds together, see app.worker.sandbox): limits, file restriction while single-threaded, native
imports, network denial for all threads, control thread, model, jobs. Nothing heavy may be imported here at
module level.
"""

from __future__ import annotations

import os
import sys
from typing import Final

from app.engine.roles import GIVES_WAY, Role

_GIVES_WAY: Final = 15
"""How far, in steps of nice(2), work that nobody waits for from moment to moment stands behind all else."""


def main() -> None:
    """Take over the pipes and serve until the input ends; never returns."""
    # Libraries print. What they print must not land in the frames, so frames get a descriptor of their own.
    frames = os.dup(1)
    os.dup2(2, 1)
    channel = int(sys.argv[1])
    status = _serve(sys.argv[2:], frames, channel)
    os._exit(status)  # CTranslate2's destructors can hang at a normal exit


def _serve(roles: list[str], frames: int, channel: int) -> int:
    """Be the worker of a role; each loads what it needs itself, so that none waits for the others' modules."""
    match roles:
        case [Role.MEDIA]:
            from app.worker.media import MediaWorker  # noqa: PLC0415

            return MediaWorker(frames, channel).serve()
        case [Role.FINDING]:
            from app.worker.finding import FindingWorker  # noqa: PLC0415

            return FindingWorker(frames, channel).serve()
        case [Role.DOCUMENT]:
            from app.worker.reading import DocumentWorker  # noqa: PLC0415

            return DocumentWorker(frames, channel).serve()
        case [Role.ENCODE]:
            _give_way()
            from app.worker.encode import EncodeWorker  # noqa: PLC0415

            return EncodeWorker(frames, channel).serve()
        case [Role.TTS]:
            from app.worker.tts import TtsWorker  # noqa: PLC0415

            return TtsWorker(frames, channel).serve()
        case [Role.NAMES]:
            _give_way()
            from app.worker.naming import NamesWorker  # noqa: PLC0415

            return NamesWorker(frames, channel).serve()
        case _:
            _give_way()
            from app.worker.control import Worker  # noqa: PLC0415

            return Worker(frames, channel).serve()


def _give_way() -> None:
    """Let the window that started it, and sound, go first; on an idle computer it costs nothing."""
    if sys.platform != "win32" and os.environ.get(GIVES_WAY):
        os.nice(_GIVES_WAY)


if __name__ == "__main__":
    main()
