"""The program believes no more of the worker that plays than what it asked it for."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Code, SoundlockError
from app.core.pcm import BLOCK_FRAMES, Manner
from app.core.transcript import MediaInfo
from app.engine import media_protocol as protocol
from app.engine.media_client import Listener
from app.engine.protocol import Seal
from app.services.playback_service import PlaybackService
from app.services.playback_status import Status
from app.services.saving import Held
from tests.support.libraries import Desk, add_recording
from tests.support.mute import MutePlayer

WAIT_S = 10.0


class SmallPlayer(MutePlayer):
    """Has room for ten blocks."""

    free_blocks = 10

    def feed(self, at_s: float, speed: float, data: bytes | memoryview) -> None:
        del at_s, speed, data
        self.free_blocks -= 1


class EagerWorker:
    """Sends `blocks` blocks of sound of `channels` channels, whatever it is asked for."""

    blocks = 0
    channels = 1

    def __init__(self, listener: Listener) -> None:
        self._listener = listener

    def start(self) -> None:
        """Be there."""

    def open(self, medium: int, descriptor: int, seal: Seal | None) -> None:
        del descriptor, seal
        media = MediaInfo(container="wav", duration_s=60.0, tracks=(), chosen_track=0)
        self._listener(protocol.MediumOpened(medium=medium, media=media, channels=1))

    def scan(self) -> None:
        """Draw nothing."""

    def play(self, stream: int, at_s: float, manner: Manner, blocks: int) -> None:
        del manner, blocks
        data = bytes(2 * BLOCK_FRAMES * self.channels)
        for _ in range(self.blocks):
            self._listener(protocol.Sound(stream=stream, at_s=at_s, channels=self.channels, data=data))

    def more(self, stream: int, blocks: int) -> None:
        """Send no more."""

    def halt(self) -> None:
        """Be quiet already."""

    def close_medium(self) -> None:
        """Hold nothing."""

    def close(self) -> None:
        """Go."""


@pytest.fixture
def playback(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PlaybackService]:
    monkeypatch.setattr("app.services.playback_service.MediaClient", EagerWorker)
    with Desk(tmp_path).make() as library:
        service = PlaybackService(Held(library), make_player=SmallPlayer)
        service.open(add_recording(library, b"sound"))
        yield service
        service.close()


@pytest.mark.parametrize(("blocks", "channels"), [(100, 1), (4, 2)])
def test_sound_that_was_not_asked_for_ends_the_worker(
    playback: PlaybackService, monkeypatch: pytest.MonkeyPatch, blocks: int, channels: int
) -> None:
    monkeypatch.setattr(EagerWorker, "blocks", blocks)
    monkeypatch.setattr(EagerWorker, "channels", channels)
    failed = threading.Event()
    told: list[SoundlockError] = []

    def heard(status: Status) -> None:
        if status.error is not None:
            told.append(status.error)
            failed.set()

    playback.subscribe(heard)
    playback.play(0.0)
    assert failed.wait(WAIT_S)
    assert told[0].code is Code.AUDIO_READER_STOPPED
