"""Start a worker: lock the process first, then load engines, then read input.

Order (it holds together, see app.worker.sandbox): limits, file restriction while single-threaded, native
imports, network denial for all threads, control thread, model, jobs. Nothing heavy may be imported here at
module level.
"""

from __future__ import annotations

import os
import sys

from app.engine.document_protocol import DOCUMENT_ROLE
from app.engine.encode_protocol import ENCODE_ROLE
from app.engine.finding_protocol import FINDING_ROLE
from app.engine.media_protocol import MEDIA_ROLE
from app.engine.tts_protocol import TTS_ROLE
from app.worker.control import Worker
from app.worker.encode import EncodeWorker
from app.worker.finding import FindingWorker
from app.worker.media import MediaWorker
from app.worker.reading import DocumentWorker
from app.worker.tts import TtsWorker


def main() -> None:
    """Take over the pipes and serve until the input ends; never returns."""
    # Libraries print. What they print must not land in the frames, so frames get a descriptor of their own.
    frames = os.dup(1)
    os.dup2(2, 1)
    channel = int(sys.argv[1])
    match sys.argv[2:]:
        case [role] if role == MEDIA_ROLE:
            status = MediaWorker(frames, channel).serve()
        case [role] if role == FINDING_ROLE:
            status = FindingWorker(frames, channel).serve()
        case [role] if role == DOCUMENT_ROLE:
            status = DocumentWorker(frames, channel).serve()
        case [role] if role == ENCODE_ROLE:
            status = EncodeWorker(frames, channel).serve()
        case [role] if role == TTS_ROLE:
            status = TtsWorker(frames, channel).serve()
        case _:
            status = Worker(frames, channel).serve()
    os._exit(status)  # CTranslate2's destructors can hang at a normal exit


if __name__ == "__main__":
    main()
