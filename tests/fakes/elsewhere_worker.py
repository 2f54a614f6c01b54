"""A real worker as it would be on macOS or Windows: without a sandbox, and with a fake below pyttsx3's driver."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2]))

from app.worker import espeak, private_file, sandbox, tts
from app.worker.__main__ import main
from app.worker.file_drivers import file_driver
from tests.fakes.mac_speech import mac_speech
from tests.fakes.windows_speech import windows_speech

platform = sys.argv.pop(1)
shared = espeak.Espeak()  # a process has one
espeak.Espeak = lambda: shared  # type: ignore[assignment, misc]
private_file._MEMORY = Path("/nonexistent")  # neither system has such a folder
tts.file_driver = lambda _platform: file_driver(platform)
sandbox._backend = lambda _readable, **_: sandbox._NoBackend()  # type: ignore[assignment]
with {"darwin": mac_speech, "win32": windows_speech}[platform](shared):
    main()
