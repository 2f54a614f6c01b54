"""Play sound on a device, and know which place of the recording is heard."""

from __future__ import annotations

import contextlib
import time
from collections import deque
from dataclasses import dataclass
from typing import Any, Final

from app.audio import devices
from app.audio.gain import scale
from app.audio.ring import Ring
from app.core.errors import AudioError, Code
from app.core.pcm import BLOCK_FRAMES, RATE_HZ, SAMPLE_BYTES

_RING_S: Final = 1.0
_LATENCY_S: Final = 0.08
_SILENT_S: Final = 2.5
"""A device that has not asked for sound for so long is lost; some take two seconds to begin."""
_MOST_LATENCY_S: Final = 2.0


@dataclass(frozen=True, slots=True)
class _Mark:
    frame: int  # of all that was ever fed
    at_s: float
    speed: float


@dataclass(frozen=True, slots=True)
class _Tick:
    first: int  # frame of the ring that was given to the device
    count: int
    heard_at_s: float  # on the device's clock


class Player:
    """Fed by one thread, asked by any. The device's own thread copies from the ring and does nothing else."""

    def __init__(self, rate_hz: int = RATE_HZ, latency_s: float = _LATENCY_S) -> None:
        self.rate_hz = rate_hz
        self._latency_s = latency_s
        self._stream: Any = None
        self._channels = 1
        self._ring = Ring(SAMPLE_BYTES)
        self._marks: deque[_Mark] = deque()
        self._tick: _Tick | None = None
        self._asked_at_s = 0.0
        self._position_s = 0.0
        self.gain = 1.0
        """By what samples are multiplied when the device asks for them, so that a change is heard at once."""

    @property
    def is_running(self) -> bool:
        """Say whether a device is open."""
        return self._stream is not None

    @property
    def is_lost(self) -> bool:
        """Say whether the device has stopped asking for sound."""
        stream = self._stream
        return stream is not None and (not stream.active or time.monotonic() - self._asked_at_s > _SILENT_S)

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
        if self._stream is None or not self._marks:
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
        """Load PortAudio, so that the first sound comes soon; whether it can, `start` says."""
        with contextlib.suppress(AudioError):
            devices.portaudio()

    def start(self, channels: int, *, device: str = "") -> bool:
        """Open a device, the system's own unless one is named that is there; AUDIO_NO_DEVICE if there is none.

        Return whether it is the one that was named.
        """
        self._channels = channels
        size = round(_RING_S * self.rate_hz) * self._frame_bytes
        self._ring = Ring(size)
        self._marks.clear()
        self._tick = None
        self._asked_at_s = time.monotonic()
        if device:
            with contextlib.suppress(AudioError):  # the system's own plays instead, and the caller says so
                self._stream = self._opened_now_or_anew(device)
                return True
        self._stream = self._opened_now_or_anew("")
        return not device

    def feed(self, at_s: float, speed: float, data: bytes) -> None:
        """Add sound whose first sample stands at a place of the recording."""
        self._marks.append(_Mark(self._ring.written // self._frame_bytes, at_s, speed))
        self._ring.write(data)
        heard = self._heard_frame()
        while len(self._marks) > 1 and self._marks[1].frame <= heard:
            self._marks.popleft()

    def drop(self, position_s: float) -> None:
        """Forget what was not heard yet: the next sound comes from another place."""
        self._position_s = position_s
        self._marks.clear()
        self._ring.drop()

    def stop(self) -> None:
        """Close the device, overwrite what was not heard, and keep the place."""
        self._position_s = self.position_s
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.abort(ignore_errors=True)
            stream.close(ignore_errors=True)
            devices.let_go()
        self._marks.clear()
        self._ring.wipe()

    def _opened_now_or_anew(self, device: str) -> Any:
        try:
            return self._opened(device)
        except AudioError:
            devices.look_again()  # it may have been plugged in since
            return self._opened(device)

    def _opened(self, device: str) -> Any:
        sound = devices.portaudio()
        devices.hold()
        stream: Any = None
        try:
            stream = sound.RawOutputStream(
                samplerate=self.rate_hz,
                channels=self._channels,
                dtype="int16",
                device=devices.number_of(device) if device else None,
                latency=self._latency_s,
                callback=self._fill,
            )
            stream.start()
        except (sound.PortAudioError, ValueError) as error:  # ValueError: no device of that name
            if stream is not None:
                stream.close(ignore_errors=True)
            devices.let_go()
            raise AudioError(Code.AUDIO_NO_DEVICE, reason=_reason(error)) from error
        return stream

    @property
    def _frame_bytes(self) -> int:
        return SAMPLE_BYTES * self._channels

    def _heard_frame(self) -> int:
        """Return the frame that is heard: what the device was given comes out a little later."""
        tick, stream = self._tick, self._stream
        if tick is None or stream is None:
            return 0
        ahead_s: float = max(-_MOST_LATENCY_S, stream.time - tick.heard_at_s)
        return min(tick.first + tick.count, max(0, tick.first + round(ahead_s * self.rate_hz)))

    def _fill(self, target: Any, frames: int, clock: Any, _status: object) -> None:
        """Copy; called in the device's own thread."""
        del frames
        first = self._ring.consumed // self._frame_bytes
        taken = memoryview(target).cast("B")
        filled = self._ring.read_into(taken)
        scale(taken[:filled], self.gain)
        count = filled // self._frame_bytes
        if count or self._tick is None:  # a pause of the feeder's is no sound that is still to be heard
            self._tick = _Tick(first, count, clock.outputBufferDacTime or clock.currentTime)
        self._asked_at_s = time.monotonic()


def _reason(error: Exception) -> str:
    return str(error.args[0] if error.args else error)[:200]
