"""The worker that makes sound files, seen from the program: sound in, pieces of a file out, little in between."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterable, Iterator
from typing import Final, Self

from app.core.errors import Code, EngineError, OptionError, OutputError, SoundlockError, error_from_code
from app.core.loudness import Loudness
from app.core.pcm import SAMPLE_BYTES
from app.engine import encode_protocol as protocol
from app.engine.frames import Frame
from app.engine.link import Link
from app.engine.machine import worker_limit_bytes
from app.engine.roles import Role

_STALL_S: Final = 120.0
_MOST_MEMORY_BYTES: Final = 1 << 30
_AHEAD: Final = 8
_ROOM_BYTES: Final = 64 << 20  # for what is in a file beside its sound: lists of frames, chapters, tags

Put = Callable[[int, bytes], None]
"""Takes bytes of the file and where they belong. What it raises ends the work."""

Tell = Callable[[float], None]
"""Hears how many seconds of sound were worked up. What it raises ends the work."""


class EncodeClient(Link[protocol.EncodeReply]):
    """One file after the other. A client that raised is to be closed.

    Whatever becomes of the worker is told as OUTPUT_ENCODER_STOPPED: nothing that it made is of any use then.
    """

    def __init__(self) -> None:
        self._replies: queue.SimpleQueue[protocol.EncodeReply | EngineError] = queue.SimpleQueue()
        super().__init__(Role.ENCODE, protocol.decode_encode_reply, self._replies.put)

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self) -> protocol.Prepared:
        """Wait until the worker is locked."""
        limit = worker_limit_bytes(_MOST_MEMORY_BYTES)
        self._send(protocol.Prepare(protocol=protocol.ENCODE_PROTOCOL_VERSION, data_limit_bytes=limit))
        try:
            return self._first_reply(protocol.Prepared)
        except EngineError as error:
            raise _stopped(error) from error

    def measure(self, order: protocol.Measure, pcm: Iterable[bytes], tell: Tell) -> Loudness:
        """Measure sound in blocks of any size; OUTPUT_NO_SOUND if there is none."""
        work = _Work(order.rate_hz, order.channels, tell)
        end = self._run(order, pcm, work)
        if not isinstance(end, protocol.Measured):
            raise _senseless(end)
        return Loudness(
            length_s=work.sent_s, integrated_lufs=end.integrated_lufs, true_peak_dbtp=end.true_peak_dbtp
        )

    def encode(self, order: protocol.Encode, pcm: Iterable[bytes], put: Put, tell: Tell) -> float:
        """Make a file of sound in blocks of any size and return its length in seconds; OUTPUT_NO_SOUND if none."""
        work = _Work(order.rate_hz, order.channels, tell, put)
        end = self._run(order, pcm, work)
        if not isinstance(end, protocol.Encoded) or end.size_bytes != work.file_bytes:
            raise _senseless(end)
        return work.sent_s

    def _run(
        self, order: protocol.Measure | protocol.Encode, pcm: Iterable[bytes], work: _Work
    ) -> protocol.EncodeReply:
        """Send all sound, no more than is answered, and return the last reply."""
        if not protocol.can_be_done(order):
            raise OptionError(Code.OPTION_INVALID, option="sound", value=f"{order.rate_hz} Hz")
        self._send(order)
        for data in _frames(pcm, work.frame_bytes):
            self._send(protocol.Pcm(data=data))
            work.sent_bytes += len(data)
            work.waiting.append(len(data))
            while len(work.waiting) >= _AHEAD or not self._replies.empty():
                if (reply := work.hear(self._next(_STALL_S))) is not None:
                    raise _senseless(reply)
        if not work.sent_bytes:
            raise OutputError(Code.OUTPUT_NO_SOUND)
        self._send(protocol.End())
        while (reply := work.hear(self._next(_STALL_S))) is None:
            pass
        return reply

    def _next(self, timeout_s: float) -> protocol.EncodeReply:
        try:
            reply = self._replies.get(timeout=timeout_s)
        except queue.Empty:
            raise _stopped(EngineError(Code.ENGINE_STALLED, reason=f"no answer for {timeout_s:g} s")) from None
        return _good(reply)

    def _send(self, frame: Frame, descriptor: int | None = None) -> None:
        try:
            super()._send(frame, descriptor)
        except EngineError as error:
            raise _stopped(error) from error


def _good(reply: protocol.EncodeReply | EngineError) -> protocol.EncodeReply:
    """Return a reply unless it is a failure, which is raised."""
    error = error_from_code(reply.code, **reply.params) if isinstance(reply, protocol.EncodingFailed) else reply
    if isinstance(error, EngineError):
        raise _stopped(error)
    if isinstance(error, SoundlockError):
        raise error
    return error


def _stopped(error: EngineError) -> OutputError:
    return OutputError(Code.OUTPUT_ENCODER_STOPPED, reason=error.params.get("reason", error.code))


def _senseless(reply: protocol.EncodeReply) -> OutputError:
    return _stopped(EngineError(Code.ENGINE_PROTOCOL, reason=type(reply).__name__))


class _Work:
    """What is known of a file while it is made: what was sent, what was answered, how much came back."""

    def __init__(self, rate_hz: int, channels: int, tell: Tell, put: Put | None = None) -> None:
        self.frame_bytes = channels * SAMPLE_BYTES
        self._bytes_per_s = rate_hz * self.frame_bytes
        self._tell = tell
        self._put = put
        self.sent_bytes = 0
        self.waiting: list[int] = []
        self._taken_bytes = 0
        self.file_bytes = 0

    @property
    def sent_s(self) -> float:
        """Return the length of what was sent."""
        return self.sent_bytes / self._bytes_per_s

    def hear(self, reply: protocol.EncodeReply) -> protocol.EncodeReply | None:
        """Do what a reply asks for; return the one that is none of the work's while it goes on."""
        match reply:
            case protocol.Took() if self.waiting:
                self._taken_bytes += self.waiting.pop(0)
                self._tell(self._taken_bytes / self._bytes_per_s)
            case protocol.FilePart(offset=offset, data=data) if self._put is not None and self._fits(reply):
                self._put(offset, data)
                self.file_bytes = max(self.file_bytes, offset + len(data))
            case _:
                return reply
        return None

    def _fits(self, part: protocol.FilePart) -> bool:
        """Say whether a file can have this part: no gap before it, and not much longer than its sound is."""
        most_bytes = 4 * self.sent_bytes + _ROOM_BYTES
        return part.offset <= self.file_bytes and part.offset + len(part.data) <= most_bytes


def _frames(pcm: Iterable[bytes], frame_bytes: int) -> Iterator[bytes]:
    """Cut blocks of any size into whole samples that fit into a frame; what is less than a sample is left out."""
    most = protocol.MAX_PCM_BYTES // frame_bytes * frame_bytes
    rest = b""
    for block in pcm:
        data = rest + block if rest else block
        whole = len(data) // frame_bytes * frame_bytes
        for start in range(0, whole, most):
            yield data[start : min(start + most, whole)]
        rest = data[whole:]
