"""The worker that reads recordings for playback, seen from the program. What it sends goes to one listener."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Final

from app.core.errors import Code, EngineError
from app.core.pcm import Manner
from app.engine import media_protocol as protocol
from app.engine.machine import data_limit_bytes
from app.engine.process import GRACE_S, WorkerProcess
from app.engine.protocol import Seal, encode, read_body
from app.engine.roles import Role

_START_S: Final = 30.0
_MOST_MEMORY_BYTES: Final = 1 << 30

Listener = Callable[[protocol.MediaReply | EngineError], None]
"""Hears what a worker sends, and last an EngineError when it is gone; called in the reader thread."""


class MediaClient:
    """A worker process and its reader thread. One thread makes requests; none of them waits for a reply."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self._started: queue.SimpleQueue[protocol.MediaReply | EngineError] = queue.SimpleQueue()
        self._is_started = False
        self._is_closed = False
        self._process = WorkerProcess(Role.MEDIA)
        self._reader = threading.Thread(target=self._read_replies, name=f"media-{self.pid}-reader", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        """Return the worker's process id."""
        return self._process.pid

    def start(self) -> protocol.Prepared:
        """Wait until the worker is locked; EngineError if it does not get there."""
        limit = min(data_limit_bytes() or _MOST_MEMORY_BYTES, _MOST_MEMORY_BYTES)
        self._send(protocol.Prepare(protocol=protocol.MEDIA_PROTOCOL_VERSION, data_limit_bytes=limit))
        try:
            reply = self._started.get(timeout=_START_S)
        except queue.Empty:
            raise EngineError(Code.ENGINE_STALLED, seconds=round(_START_S)) from None
        match reply:
            case protocol.Prepared():
                return reply
            case protocol.MediumFailed():
                raise EngineError(reply.code, **reply.params)
            case EngineError():
                raise reply
        raise EngineError(Code.ENGINE_PROTOCOL, reason=type(reply).__name__)

    def open(self, medium: int, descriptor: int, seal: Seal | None, *, track: int = 0) -> None:
        """Hand over a recording by its open descriptor; the caller keeps its own and closes it."""
        self._send(protocol.OpenMedium(medium=medium, track=track, seal=seal))
        try:
            self._process.channel.send(descriptor)
        except OSError as error:
            raise EngineError(Code.ENGINE_DIED, reason=self._process.exit_reason()) from error

    def play(self, stream: int, at_s: float, manner: Manner, blocks: int) -> None:
        """Ask for sound from a place on, and for so many blocks of it."""
        self._send(
            protocol.Play(
                stream=stream,
                at_s=at_s,
                speed=manner.speed,
                skips_silences=manner.skips_silences,
                loop=manner.loop,
                blocks=blocks,
            )
        )

    def more(self, stream: int, blocks: int) -> None:
        """Ask for more blocks."""
        self._send(protocol.More(stream=stream, blocks=blocks))

    def halt(self) -> None:
        """Ask for no more sound."""
        self._send(protocol.Halt())

    def scan(self) -> None:
        """Ask for the waveform."""
        self._send(protocol.Scan())

    def close_medium(self) -> None:
        """Make the worker let go of the recording and its key."""
        self._send(protocol.CloseMedium())

    def close(self) -> None:
        """End the worker; returns when it is gone (at most about a second)."""
        self._is_closed = True
        self._process.stop()
        self._reader.join(GRACE_S)

    def _send(self, frame: protocol.MediaRequest) -> None:
        self._process.write(encode(frame))

    def _read_replies(self) -> None:
        try:
            while (body := read_body(self._process.read_exactly)) is not None:
                self._tell(protocol.decode_media_reply(body))
        except EngineError as error:
            self._tell(error)
        except (EOFError, ValueError, OSError):  # cut off in a frame, or closed by close()
            self._tell_end()
        else:
            self._tell_end()

    def _tell(self, reply: protocol.MediaReply | EngineError) -> None:
        if not self._is_started:
            self._is_started = True
            self._started.put(reply)
        elif not self._is_closed:
            self._listener(reply)

    def _tell_end(self) -> None:
        if not self._is_closed:
            self._tell(EngineError(Code.ENGINE_DIED, reason=self._process.exit_reason()))
