"""An open sound device. PortAudio waits for devices, for some without end, and nobody else does for long."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import Any, Final

from app.audio import devices
from app.core.errors import AudioError, Code

_OPEN_S: Final = 5.0
_HALT_S: Final = 0.5
_SILENT_S: Final = 2.5
"""A device that has not asked for sound for so long is lost; some take two seconds to begin."""

_ASKED: Final = 50
"""Of so many times that a device asked, the one that was answered soonest tells how far its clock is from ours."""

Fill = Callable[[memoryview, float], None]
"""Writes the next samples, heard at a time of the monotonic clock; called in a thread of the device's own."""


class Output:
    """Asks for sound from `start` to `halt`. One that did not answer in time is given up for good."""

    def __init__(self, rate_hz: int, channels: int, latency_s: float, device: str, fill: Fill) -> None:
        """Open a device, the system's own if there is no name; AUDIO_NO_DEVICE if there is none."""
        self._fill = fill
        self._stream: Any = None
        self._lock = threading.Lock()
        self._is_given_up = False
        self._is_running = False
        self.ran_dry = False
        """Whether it had to wait for sound: its latency was too small for this computer."""
        self._asked_at_s = 0.0
        self._behind_s: deque[float] = deque(maxlen=_ASKED)
        self._call(partial(self._open, rate_hz, channels, latency_s, device), _OPEN_S)

    @property
    def is_running(self) -> bool:
        """Say whether it asks for sound."""
        return self._is_running

    @property
    def is_lost(self) -> bool:
        """Say whether it should ask for sound and does not."""
        is_late = time.monotonic() - self._asked_at_s > _SILENT_S
        return self._is_given_up or (self._is_running and (is_late or not self._stream.active))

    def start(self) -> None:
        """Have what `fill` writes heard from now on."""
        self._asked_at_s = time.monotonic()
        self._call(self._stream.start, _OPEN_S)
        self._is_running = True

    def halt(self) -> None:
        """Be silent at once, and forget what was written and not heard."""
        if self._is_running:
            self._is_running = False
            self._call(self._stream.abort, _HALT_S)

    def close(self) -> None:
        """Give the device back."""
        self._is_running = False
        with contextlib.suppress(AudioError):  # it does not answer; should it ever, it is closed then
            self._call(self._close, _HALT_S)

    def _call(self, call: Callable[[], None], limit_s: float) -> None:
        """Do what some devices never return from; AUDIO_DEVICE_LOST if this one does not in time."""
        if self._is_given_up:
            raise AudioError(Code.AUDIO_DEVICE_LOST)
        results: queue.SimpleQueue[AudioError | None] = queue.SimpleQueue()
        threading.Thread(target=self._answer, args=(call, results), name="sound-device", daemon=True).start()
        try:
            error = results.get(timeout=limit_s)
        except queue.Empty:
            with self._lock:
                self._is_given_up = results.empty()
            error = AudioError(Code.AUDIO_DEVICE_LOST) if self._is_given_up else results.get()
        if error is not None:
            raise error

    def _answer(self, call: Callable[[], None], results: queue.SimpleQueue[AudioError | None]) -> None:
        error: AudioError | None = None
        try:
            call()
        except AudioError as failure:
            error = failure
        except Exception as failure:  # noqa: BLE001 (PortAudio's own, or what a device's name leads to)
            error = AudioError(Code.AUDIO_NO_DEVICE, reason=_reason(failure))
        with self._lock:
            if not self._is_given_up:
                results.put(error)
                return
        self._close()

    def _open(self, rate_hz: int, channels: int, latency_s: float, device: str) -> None:
        sound = devices.portaudio()
        opened = partial(self._opened, sound, rate_hz, channels, latency_s, device)
        try:
            self._stream = opened()
        except (sound.PortAudioError, ValueError):  # ValueError: no device of that name
            devices.look_again()  # it may have been plugged in since
            self._stream = opened()

    def _opened(self, sound: ModuleType, rate_hz: int, channels: int, latency_s: float, device: str) -> Any:
        devices.hold()
        try:
            return sound.RawOutputStream(
                samplerate=rate_hz,
                channels=channels,
                dtype="int16",
                device=devices.number_of(device) if device else None,
                latency=latency_s,
                callback=self._on_asked,
            )
        except BaseException:
            devices.let_go()
            raise

    def _close(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.abort(ignore_errors=True)
            stream.close(ignore_errors=True)
            devices.let_go()

    def _on_asked(self, target: Any, frames: int, clock: Any, status: Any) -> None:
        del frames
        samples = memoryview(target).cast("B")
        if self._is_given_up:
            samples[:] = bytes(len(samples))
            return
        self.ran_dry = self.ran_dry or status.output_underflow
        self._asked_at_s = now_s = time.monotonic()
        # The clock of the device itself is never read outside: some ask the sound server for it, and wait.
        self._behind_s.append(now_s - clock.currentTime)
        self._fill(samples, (clock.outputBufferDacTime or clock.currentTime) + min(self._behind_s))


def _reason(error: Exception) -> str:
    if "querying device -1" in str(error):  # what PortAudio says where it knows of none
        return "there is none"
    return str(error.args[0] if error.args else error)[:200]
