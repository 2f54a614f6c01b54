"""Name the places that a locked worker may read, and why each is needed."""

from __future__ import annotations

import os
import site
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.worker.sandbox.port import SandboxError

if TYPE_CHECKING:
    from collections.abc import Iterator

_APP: Final = Path(__file__).resolve().parents[2]

# Where the dynamic linker finds shared libraries, and glibc its locales and character sets.
_SYSTEM_LIBRARIES: Final = (
    "/lib",
    "/lib64",
    "/usr/lib",
    "/usr/lib64",
    "/usr/local/lib",
    "/usr/local/lib64",
    "/etc/ld.so.cache",
)

# What native libraries asked for after the lock, measured with strace:
_KERNEL: Final = (
    "/proc/self",  # threads of this process; glibc finds the main thread's stack in `maps`
    "/proc/cpuinfo",  # onnxruntime: the processor's instruction sets
    "/sys/devices/system/cpu",  # onnxruntime, OpenMP and glibc: how many processors
)

# What the CUDA driver reads beside its devices: from memory, not measured, for want of such a card.
_CUDA_KERNEL: Final = (
    "/proc/driver/nvidia",
    "/proc/devices",
    "/proc/modules",
    "/proc/sys/vm/mmap_min_addr",
    "/sys/bus/pci/devices",
    "/sys/devices/system/node",
    "/sys/devices/system/memory/block_size_bytes",
    "/sys/module/nvidia",
    "/sys/module/nvidia_uvm",
)


def readable(extra: tuple[str, ...], *, cuda: bool) -> list[Path]:
    """List what may be read: interpreter, libraries, this program, some kernel files, and `extra`.

    Every place of `extra` has to exist (SandboxError `readable_missing`) and to be narrower than the file
    system or the home (`readable_too_wide`); of the others those that exist are taken.
    """
    places = [Path(place) for place in (*_SYSTEM_LIBRARIES, *_KERNEL)]
    places += _python()
    places += [_APP, _APP.parent / "resources"]
    if cuda:
        places += [Path(place) for place in _CUDA_KERNEL]
        places += _cuda_libraries()
        places += Path("/sys/devices").glob("pci*")  # /sys/bus/pci/devices links there
    places += _graphics_cards()
    existing = [place for place in places if place.exists()]
    return list(dict.fromkeys((*existing, *map(_checked, extra))))


def cuda_devices() -> list[Path]:
    """List the device files that CUDA opens for writing: the cards, and /dev/dxg under WSL."""
    return sorted(path for pattern in ("nvidia*", "dri", "dxg") for path in Path("/dev").glob(pattern))


def _graphics_cards() -> Iterator[Path]:
    """List the kinds of the PCI devices: onnxruntime looks for cards on import, and warns if it cannot."""
    bus = Path("/sys/bus/pci/devices")
    yield bus
    for name in ("class", "vendor", "device"):
        yield from bus.glob(f"*/{name}")


def _python() -> Iterator[Path]:
    """List where Python finds modules: never a whole prefix, which may be /usr or the home."""
    for name in ("stdlib", "platstdlib", "purelib", "platlib"):
        yield Path(sysconfig.get_path(name))
    yield from map(Path, site.getsitepackages())
    for prefix in {sys.base_prefix, sys.base_exec_prefix}:
        yield Path(prefix, "lib")
        yield Path(prefix, sys.platlibdir)
    bundle: str | None = getattr(sys, "_MEIPASS", None)  # PyInstaller's folder
    if bundle is not None:
        yield Path(bundle)


def _cuda_libraries() -> Iterator[Path]:
    """List CUDA's libraries outside of site-packages: its usual folder, and the linker's path where it has any."""
    for name in ("lib64", "targets"):
        yield Path("/usr/local/cuda", name)
    for entry in os.environ.get("LD_LIBRARY_PATH", "").split(":"):
        folder = Path(entry)
        if folder.is_absolute() and not _too_wide(folder) and any(folder.glob("libcu*.so*")):
            yield folder


def _checked(place: str) -> Path:
    try:
        resolved = Path(place).resolve(strict=True)
    except OSError as error:
        raise SandboxError("readable_missing", errno=error.errno or 0) from error
    if _too_wide(resolved):
        raise SandboxError("readable_too_wide")
    return resolved


def _too_wide(place: Path) -> bool:
    home = Path(os.environ.get("HOME") or "/").resolve()
    return place == Path("/") or home.is_relative_to(place)
