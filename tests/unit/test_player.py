"""A device starts once there is enough to hear, is emptied when that is dropped, and opened anew if it failed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.audio.output import Fill
from app.audio.player import Player
from app.core.errors import AudioError, Code

RATE_HZ = 1000
ENOUGH = 200  # samples


class Device:
    """Asks for sound when it is told to."""

    opened: list[Device]
    is_broken = False

    def __init__(self, rate_hz: int, channels: int, latency_s: float, device: str, fill: Fill) -> None:
        del rate_hz, channels, device
        self.latency_s = latency_s
        self.is_running = self.is_closed = self.ran_dry = self.is_lost = False
        self._fill = fill
        Device.opened.append(self)

    def ask(self, count: int, heard_at_s: float = 0.0) -> bytes:
        samples = bytearray(2 * count)
        self._fill(memoryview(samples), heard_at_s)
        return bytes(samples)

    def start(self) -> None:
        if self.is_broken:
            raise AudioError(Code.AUDIO_NO_DEVICE, reason="gone")
        self.is_running = True

    def halt(self) -> None:
        self.is_running = False
        if self.is_lost:
            raise AudioError(Code.AUDIO_DEVICE_LOST)

    def close(self) -> None:
        self.is_running = False
        self.is_closed = True


@pytest.fixture
def player(monkeypatch: pytest.MonkeyPatch) -> Iterator[Player]:
    monkeypatch.setattr("app.audio.player.Output", Device)
    Device.opened = []
    player = Player(RATE_HZ)
    player.open(1)
    yield player
    player.close()
    assert all(device.is_closed for device in Device.opened)


def test_it_waits_for_more_than_a_little_unless_it_is_told_not_to(player: Player) -> None:
    (device,) = Device.opened
    player.begin()
    assert not device.is_running, "there is nothing to hear"
    player.feed(0.0, 1.0, bytes(2 * (ENOUGH - 1)))
    assert not device.is_running
    player.feed(0.0, 1.0, bytes(2))
    assert device.is_running
    player.drop(0.0)
    assert not device.is_running
    player.feed(0.0, 1.0, b"\1\1")
    player.begin()
    assert device.is_running
    assert device.ask(2) == b"\1\1\0\0"


def test_the_place_is_what_the_device_says_is_heard(player: Player, monkeypatch: pytest.MonkeyPatch) -> None:
    now_s = [0.0]
    monkeypatch.setattr("app.audio.player.time.monotonic", lambda: now_s[0])
    (device,) = Device.opened
    player.feed(5.0, 2.0, bytes(2 * ENOUGH))
    assert player.position_s == 5.0
    device.ask(50, heard_at_s=0.3)
    device.ask(50, heard_at_s=0.35)
    now_s[0] = 0.37
    assert player.position_s == pytest.approx(5.0 + 2 * 0.07)
    now_s[0] = 9.0
    assert player.position_s == pytest.approx(5.0 + 2 * 0.1), "no more than it was given"
    player.drop(7.0)
    assert player.position_s == 7.0
    assert device.ask(1) == b"\0\0", "what was dropped is gone"


def test_the_place_does_not_go_back_when_the_device_guesses_anew(
    player: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    now_s = [0.5]
    monkeypatch.setattr("app.audio.player.time.monotonic", lambda: now_s[0])
    (device,) = Device.opened
    player.feed(5.0, 1.0, bytes(2 * ENOUGH))
    device.ask(50, heard_at_s=0.47)
    assert player.position_s == pytest.approx(5.03)
    device.ask(50, heard_at_s=0.53)  # as if nothing of it were heard before another 0.03 s
    assert player.position_s == pytest.approx(5.03)
    now_s[0] = 0.55
    assert player.position_s == pytest.approx(5.07)
    player.drop(1.0)
    assert player.position_s == 1.0, "another place may well be an earlier one"


def test_a_device_that_ran_dry_is_opened_with_more_the_next_time(player: Player) -> None:
    for _ in range(4):
        Device.opened[-1].ran_dry = True
        player.drop(0.0)
        assert not player.is_open
        player.open(1)
    assert [device.latency_s for device in Device.opened] == [0.2, 0.4, 0.8, 0.8, 0.8]


def test_a_device_that_does_not_answer_is_closed_and_what_it_had_is_gone(player: Player) -> None:
    player.feed(0.0, 1.0, bytes(2 * ENOUGH))
    Device.opened[-1].is_lost = True
    player.drop(3.0)
    assert not player.is_open
    assert player.position_s == 3.0


def test_a_device_that_went_away_in_silence_is_opened_anew(player: Player) -> None:
    (device,) = Device.opened
    device.is_broken = True
    player.feed(0.0, 1.0, bytes(2 * ENOUGH))
    first, second = Device.opened
    assert first.is_closed
    assert second.is_running
