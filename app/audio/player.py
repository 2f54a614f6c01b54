"""Play sound on a device, and know which place of the recording is heard."""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from dataclasses import dataclass
from typing import Final

from app.audio import devices
from app.audio.gain import scale
from app.audio.output import Output
from app.audio.ring import Ring
from app.core.errors import AudioError
from app.core.pcm import BLOCK_FRAMES, RATE_HZ, SAMPLE_BYTES

_RING_S: Final = 1.0
_LATENCY_S: Final = 0.2
"""So much is with the device before it is heard; it starts when that is there, and is emptied at once."""
_LONGEST_LATENCY_S: Final = 0.8
_MOST_LATENCY_S: Final = 2.0


@dataclass(frozen=True, slots=True)
class _Mark:
    frame: int  # of all that was fed since something was dropped
    at_s: float
    speed: float


@dataclass(frozen=True, slots=True)
class _Tick:
    first: int  # frame that was given to the device
    count: int
    heard_at_s: float  # on the monotonic clock


class Player:
    """Fed by one thread, asked by any. The device's own thread copies from the ring and does nothing else."""

    def __init__(self, rate_hz: int = RATE_HZ) -> None:
        self.rate_hz = rate_hz
        self._output: Output | None = None
        self._device = ""
        self._latency_s = _LATENCY_S
        self._channels = 1
        self._ring = Ring(SAMPLE_BYTES)
        self._marks: deque[_Mark] = deque()
        self._tick: _Tick | None = None
        self._heard = 0
        self._position_s = 0.0
        self.gain = 1.0
        """By what samples are multiplied when the device asks for them, so that a change is heard soon."""

    @property
    def is_open(self) -> bool:
        """Say whether there is a device."""
        return self._output is not None

    @property
    def is_lost(self) -> bool:
        """Say whether the device has stopped asking for sound."""
        return self._output is not None and self._output.is_lost

    @property
    def free_blocks(self) -> int:
        """Return how many whole blocks can be fed."""
        return self._ring.room // (BLOCK_FRAMES * self._frame_bytes)

    @property
    def room_bytes(self) -> int:
        """Return how many bytes can be fed."""
        return self._ring.room

    @property
    def is_drained(self) -> bool:
        """Say whether all that was fed was heard."""
        return self._ring.waiting == 0 and self._heard_frame() >= self._ring.written // self._frame_bytes

    @property
    def position_s(self) -> float:
        """Return the place of the recording that is heard now."""
        if self._output is None or not self._marks:
            return self._position_s
        heard = self._heard_frame()
        found: _Mark | None = None
        for mark in tuple(self._marks):
            if found is not None and mark.frame > heard:
                break
            found = mark
        if found is None:
            return self._position_s
        return found.at_s + max(0, heard - found.frame) * found.speed / self.rate_hz

    @staticmethod
    def warm_up() -> None:
        """Load PortAudio, so that the first sound comes soon; returns at once, and whether it can, `open` says."""
        threading.Thread(target=_load, name="sound-library", daemon=True).start()

    def open(self, channels: int, *, device: str = "") -> bool:
        """Open a device, the system's own unless one is named that is there; AUDIO_NO_DEVICE if there is none.

        Return whether it is the one that was named.
        """
        self._give_back()  # one that was opened and could not start is still there
        self._channels = channels
        self._ring = Ring(round(_RING_S * self.rate_hz) * self._frame_bytes)
        self._clear()
        if device:
            with contextlib.suppress(AudioError):  # the system's own plays instead, and the caller says so
                self._output = self._opened(device)
                return True
        self._output = self._opened("")
        return not device

    def feed(self, at_s: float, speed: float, data: bytes | memoryview) -> None:
        """Add sound whose first sample stands at a place of the recording; once there is enough, it is heard."""
        self._marks.append(_Mark(self._ring.written // self._frame_bytes, at_s, speed))
        self._ring.write(data)
        heard = self._heard_frame()
        while len(self._marks) > 1 and self._marks[1].frame <= heard:
            self._marks.popleft()
        if self._ring.waiting >= self._latency_s * self.rate_hz * self._frame_bytes:
            self.begin()

    def begin(self) -> None:
        """Let what was fed be heard, little as it may be; AUDIO_NO_DEVICE if there is nothing to hear it with."""
        output = self._output
        if output is None or output.is_running or not self._ring.waiting:
            return
        try:
            output.start()
        except AudioError:  # it went away while it was silent
            self._give_back()
            self._output = self._opened(self._device)
            self._output.start()

    def drop(self, position_s: float) -> None:
        """Be silent, and forget what was not heard yet: the next sound comes from another place.

        A device that does not answer, or was too slow for its latency, is closed.
        """
        output = self._output
        if output is not None:
            with contextlib.suppress(AudioError):
                output.halt()
            if output.ran_dry:
                self._latency_s = min(2 * self._latency_s, _LONGEST_LATENCY_S)
            if output.ran_dry or output.is_lost:
                self.close()
        self._clear()
        self._position_s = position_s

    def close(self) -> None:
        """Give the device back, overwrite what was not heard, and keep the place."""
        self._position_s = self.position_s
        self._give_back()
        self._clear()

    def _give_back(self) -> None:
        output, self._output = self._output, None
        if output is not None:
            output.close()

    def _opened(self, device: str) -> Output:
        self._device = device
        return Output(self.rate_hz, self._channels, self._latency_s, device, self._fill)

    def _clear(self) -> None:
        self._marks.clear()
        self._ring.wipe()
        self._tick = None
        self._heard = 0

    @property
    def _frame_bytes(self) -> int:
        return SAMPLE_BYTES * self._channels

    def _heard_frame(self) -> int:
        """Return the frame that is heard: what the device was given comes out a little later."""
        tick = self._tick
        if tick is None:
            return 0
        ahead_s = max(-_MOST_LATENCY_S, time.monotonic() - tick.heard_at_s)
        heard = min(tick.first + tick.count, tick.first + round(ahead_s * self.rate_hz))
        # A busy computer asks late, and its guess of when that is heard wavers; sound does not go back.
        self._heard = max(self._heard, heard)
        return self._heard

    def _fill(self, samples: memoryview, heard_at_s: float) -> None:
        """Copy; called in the device's own thread."""
        first = self._ring.consumed // self._frame_bytes
        filled = self._ring.read_into(samples)
        scale(samples[:filled], self.gain)
        count = filled // self._frame_bytes
        if count:  # a pause of the feeder's is no sound that is still to be heard
            self._tick = _Tick(first, count, heard_at_s)


def _load() -> None:
    with contextlib.suppress(AudioError):
        devices.portaudio()
