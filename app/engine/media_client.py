"""The worker that reads recordings for playback, seen from the program. What it sends goes to one listener."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.core.errors import EngineError
from app.core.pcm import Manner
from app.engine import media_protocol as protocol
from app.engine.link import Link
from app.engine.machine import worker_limit_bytes
from app.engine.protocol import Seal
from app.engine.roles import Role

_MOST_MEMORY_BYTES: Final = 1 << 30

Listener = Callable[[protocol.MediaReply | EngineError], None]
"""Hears what a worker sends, and last an EngineError when it is gone; called in the reader thread."""


class MediaClient(Link[protocol.MediaReply]):
    """One thread makes requests; none of them waits for a reply."""

    def __init__(self, listener: Listener) -> None:
        super().__init__(Role.MEDIA, protocol.decode_media_reply, listener)

    def start(self) -> protocol.Prepared:
        """Wait until the worker is locked; EngineError if it does not get there."""
        limit = worker_limit_bytes(_MOST_MEMORY_BYTES)
        self._send(protocol.Prepare(protocol=protocol.MEDIA_PROTOCOL_VERSION, data_limit_bytes=limit))
        return self._first_reply(protocol.Prepared)

    def open(self, medium: int, descriptor: int, seal: Seal | None, *, track: int = 0) -> None:
        """Hand over a recording by its open descriptor; the caller keeps its own and closes it."""
        self._send(protocol.OpenMedium(medium=medium, track=track, seal=seal), descriptor)

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
