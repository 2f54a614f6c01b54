"""Sound on its way from the worker to the player: asked for block by block, as much as there is room for."""

from __future__ import annotations

from collections import deque
from typing import Final

from app.audio.player import Player
from app.core.errors import Code, EngineError
from app.core.pcm import Manner
from app.engine import media_protocol as protocol
from app.engine.media_client import MediaClient

_FIRST_BLOCKS: Final = 8


class SoundStream:
    """One at a time: what the worker still sends for one before is not taken."""

    def __init__(self, player: Player) -> None:
        self._player = player
        self._number = 0
        self._channels = 0
        self._speed = 1.0
        self._on_its_way = 0  # blocks that were asked for
        self._pending: deque[protocol.Sound] = deque()
        self._has_ended = False

    @property
    def is_drained(self) -> bool:
        """Say whether all of it was heard."""
        return self._has_ended and not self._pending and self._player.is_drained

    def begin(self, client: MediaClient, at_s: float, manner: Manner, channels: int) -> None:
        """Ask for sound from a place on."""
        self.end()
        self._channels, self._speed = channels, manner.speed
        self._has_ended = False
        self._on_its_way = _FIRST_BLOCKS
        client.play(self._number, at_s, manner, _FIRST_BLOCKS)
        self._player.drop(at_s)

    def end(self) -> None:
        """Take nothing more of it."""
        self._number += 1
        self._pending.clear()

    def take(self, reply: protocol.Sound | protocol.SoundEnded, client: MediaClient) -> None:
        """Take in what the worker sent; EngineError if nobody asked for it."""
        if reply.stream != self._number:
            return
        if isinstance(reply, protocol.SoundEnded):
            self._has_ended = True
            return
        if self._on_its_way <= 0 or reply.channels != self._channels:
            raise EngineError(Code.ENGINE_PROTOCOL, reason="sound")
        self._on_its_way -= 1
        self._pending.append(reply)
        self.pump(client)

    def pump(self, client: MediaClient | None) -> None:
        """Fill the player, and ask for as much as it will have room for."""
        while self._pending and self._player.free_blocks > 0:
            sound = self._pending.popleft()
            self._player.feed(sound.at_s, self._speed, sound.data)
        wanted = self._player.free_blocks - len(self._pending) - self._on_its_way
        if wanted > 1 and not self._has_ended and client is not None:
            self._on_its_way += wanted
            client.more(self._number, wanted)

    def begin_at_end(self) -> None:
        """Let be heard what there is, if no more will come."""
        if self._has_ended:
            self._player.begin()
