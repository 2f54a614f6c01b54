"""What the figures were taken on."""

from __future__ import annotations

import os
import platform
from importlib import metadata
from pathlib import Path
from typing import Final

import ctranslate2
import psutil

from app import __version__
from app.engine.machine import fitting_threads

_PACKAGES: Final = (
    "faster-whisper",
    "ctranslate2",
    "onnxruntime",
    "av",
    "numpy",
    "pocketsphinx",
    "PySide6-Essentials",
)


def facts() -> dict[str, str]:
    """Return the facts, in order."""
    load = ", ".join(f"{value:.2f}" for value in os.getloadavg())
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in _PACKAGES)
    cores = len(os.sched_getaffinity(0))
    return {
        "processor": f"{_processor()}, {cores} cores usable, {fitting_threads()} threads used",
        "instructions": ", ".join(sorted(ctranslate2.get_supported_compute_types("cpu"))),
        "memory": f"{psutil.virtual_memory().total / 2**30:.1f} GiB",
        "load before": load,
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "python": platform.python_version(),
        "soundlock": __version__,
        "versions": versions,
    }


def _processor() -> str:
    path = Path("/proc/cpuinfo")
    if path.is_file():
        names = [line for line in path.read_text("utf-8").splitlines() if line.startswith("model name")]
        if names:
            return names[0].partition(":")[2].strip()
    return platform.processor() or "unknown"
