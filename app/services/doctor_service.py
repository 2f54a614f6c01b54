"""Find out what works on this computer, by trying it."""

from __future__ import annotations

import ctypes
import os
import platform
import sys
import time
from dataclasses import dataclass
from typing import Final

from app import __version__
from app.core.errors import SoundlockError
from app.core.isolation import SandboxReport
from app.core.messages import sentence
from app.core.options import BUILT_IN_MODEL, Device
from app.core.voices import Trace
from app.core.ways_out import Surface
from app.engine.cancellation import CancelToken
from app.engine.client import WorkerClient
from app.engine.job import ModelChoice
from app.engine.machine import cuda_is_present, fitting_threads, memory_bytes
from app.engine.runner import configuration
from app.services.models_service import ModelsService

# What Qt's window on X11 loads by name, with the Debian package that has it.
_WINDOW_LIBRARIES: Final = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libdbus-1.so.3": "libdbus-1-3",
}

_TRACES: Final = {
    Trace.NONE: "whose sound is in no file",
    Trace.MEMORY: "whose sound is in a file in memory for a moment, a part of a sentence at a time",
    Trace.DISK: "whose sound is in a private file on the disk for a moment, a part of a sentence at a time",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One line of the report. `hint` says what to do where something is wrong."""

    topic: str
    value: str
    is_fine: bool = True
    hint: str = ""


class DoctorService:
    """Looks at the machine and starts a real worker."""

    def __init__(self, models: ModelsService) -> None:
        self._models = models

    def findings(self) -> list[Finding]:
        """Return the report, most important first; takes about a second."""
        sandbox, engine = self._try_engine()
        return [
            Finding(
                topic="Soundlock",
                value=f"{__version__}, Python {platform.python_version()}, {platform.platform()}",
            ),
            engine,
            *(_sandbox_findings(sandbox) if sandbox is not None else ()),
            *self._model_findings(),
            _machine_finding(),
            *_window_findings(),
        ]

    @staticmethod
    def voices() -> Finding:
        """Start the voices of the system, and say where their sound lies on its way."""
        from app.services.speaking import speaker  # noqa: PLC0415 (the window asks for findings at its start)

        try:
            with speaker() as one:
                engine, count, trace = one.engine, len(one.voices), one.trace
        except SoundlockError as error:
            hint = sentence(error, Surface.DOCUMENT)
            return Finding(topic="Voices", value="do not speak", is_fine=False, hint=hint)
        return Finding(
            topic="Voices", value=f"{count} of {engine}, {_TRACES[trace]}", is_fine=trace is not Trace.DISK
        )

    @staticmethod
    def _try_engine() -> tuple[SandboxReport | None, Finding]:
        began = time.monotonic()
        configure = configuration(ModelChoice(engine="pocketsphinx", name=BUILT_IN_MODEL), Device.CPU)
        try:
            client = WorkerClient(configure)
            try:
                ready = client.start(CancelToken())
            finally:
                client.close()
        except SoundlockError as error:
            return None, Finding(
                topic="Engine", value="does not start", is_fine=False, hint=sentence(error, Surface.DOCUMENT)
            )
        seconds = time.monotonic() - began
        return ready.sandbox, Finding(topic="Engine", value=f"starts, and ends when told to ({seconds:.1f} s)")

    def _model_findings(self) -> list[Finding]:
        models = [model for model in self._models.installed() if not model.is_built_in]
        if not models:
            hint = "Text will be rough. Take in a Whisper model: soundlock models add FOLDER"
            return [Finding(topic="Models", value="only the built-in engine", hint=hint)]
        names = ", ".join(f"{model.name} ({model.size_bytes / 1e6:.0f} MB)" for model in models)
        return [Finding(topic="Models", value=names)]


def _sandbox_findings(report: SandboxReport) -> list[Finding]:
    is_full = report.level == "full"
    network = (
        "denied to the engine by the kernel (seccomp)" if report.network_denied else "not denied by the system"
    )
    files = (
        f"the engine reads only itself and its model, writes nothing (Landlock ABI {report.landlock_abi})"
        if report.files_restricted
        else "not restricted by the system"
    )
    level = {"full": "full", "partial": "partial", "best_effort": "best effort"}[report.level]
    hint = "" if is_full else "Missing here: " + ", ".join(report.missing)
    return [
        Finding(topic="Sandbox", value=level, is_fine=is_full, hint=hint),
        Finding(topic="Network", value=network, is_fine=report.network_denied),
        Finding(topic="Files", value=files, is_fine=report.files_restricted),
    ]


def _machine_finding() -> Finding:
    memory = memory_bytes()
    size = "memory unknown" if memory is None else f"{memory / 1024**3:.1f} GiB memory"
    card = "an NVIDIA card" if cuda_is_present() else "no NVIDIA card"
    return Finding(topic="Machine", value=f"{fitting_threads()} threads, {size}, {card}")


def _window_findings() -> list[Finding]:
    if not sys.platform.startswith("linux"):
        return []
    missing = [package for library, package in _WINDOW_LIBRARIES.items() if not _loads(library)]
    if not missing:
        has_display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
        return [
            Finding(topic="Window", value="can open" if has_display else "can open, but there is no display here")
        ]
    hint = "Install with: apt-get install " + " ".join(missing)
    return [Finding(topic="Window", value="system libraries are missing", is_fine=False, hint=hint)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
