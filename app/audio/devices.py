"""PortAudio, loaded when sound is first wanted, and the devices that it knows."""

from __future__ import annotations

import atexit
import threading
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from app.core.errors import AudioError, Code

_lock = threading.Lock()
_streams = 0


@dataclass(frozen=True, slots=True)
class Device:
    """One device that can play; the name is what it is chosen by."""

    name: str
    is_default: bool


def portaudio() -> ModuleType:
    """Return the module that wraps PortAudio; AUDIO_NO_LIBRARY if the computer lacks it."""
    try:
        import sounddevice  # noqa: PLC0415 (loads a system library that may be missing, and asks it for all devices)
    except OSError as error:
        raise AudioError(Code.AUDIO_NO_LIBRARY, reason=str(error)[:200]) from error
    module: ModuleType = sounddevice
    _watch_the_end(module)
    return module


@cache
def _watch_the_end(sound: ModuleType) -> None:
    """Let the program end although a device does not answer: PortAudio's own end waits for all that are open."""
    atexit.unregister(sound._exit_handler)  # noqa: SLF001 (what the module has run at the end)

    def end() -> None:
        if _streams == 0:
            sound._exit_handler()  # noqa: SLF001 (as above)

    atexit.register(end)


def output_devices() -> tuple[Device, ...]:
    """Return what can play now."""
    look_again()
    sound = portaudio()
    hold()
    try:
        default = sound.default.device[1]
        found = sound.query_devices()
    except sound.PortAudioError:
        return ()
    finally:
        let_go()
    return tuple(
        Device(name=str(device["name"]), is_default=place == default)
        for place, device in enumerate(found)
        if device["max_output_channels"] > 0
    )


def number_of(name: str) -> int:
    """Return by which number PortAudio knows a device, ValueError if it is not there; only while one is held."""
    for number, device in enumerate(portaudio().query_devices()):
        if device["name"] == name and device["max_output_channels"] > 0:
            return number
    raise ValueError(name)


def hold() -> None:
    """Say that a stream is about to be opened or devices are read: no new start of PortAudio before `let_go`."""
    global _streams  # noqa: PLW0603 (PortAudio itself is one for the whole process)
    with _lock:
        _streams += 1


def let_go() -> None:
    """Say that a stream is closed."""
    global _streams  # noqa: PLW0603 (as above)
    with _lock:
        _streams -= 1


def look_again() -> None:
    """Start PortAudio anew, unless something plays: it looks for devices when it starts and never again."""
    sound = portaudio()
    with _lock:
        if _streams == 0:
            sound._terminate()  # noqa: SLF001 (the only way, and what its own documentation names)
            sound._initialize()  # noqa: SLF001 (as above)
