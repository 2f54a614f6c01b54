"""Sound that was made is given to the player once, whatever its pieces, and kept until it was heard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.audio.ring import Ring
from app.services.sound_ahead import SoundAhead, without_silence
from tests.support.mute import MutePlayer

SAMPLES = st.lists(st.integers(1, 255), max_size=40).map(lambda numbers: bytes(2 * numbers))


class SmallPlayer(MutePlayer):
    """Has room for ten samples, and hears them when it is told to."""

    def __init__(self) -> None:
        super().__init__(100)
        self._ring = Ring(20)
        self.heard = b""

    def hear(self) -> None:
        part = bytearray(self._ring.waiting)
        self._ring.read_into(memoryview(part))
        self.heard += part


@given(st.lists(SAMPLES, max_size=8))
def test_all_of_it_is_heard_in_order_and_then_forgotten(pieces: list[bytes]) -> None:
    ahead: SoundAhead[str] = SoundAhead()
    player = SmallPlayer()
    for piece in pieces:
        ahead.add(piece)
        ahead.feed(player)
    while ahead.fed < ahead.made:
        player.hear()
        ahead.forget_until(ahead.fed)
        ahead.feed(player)
    player.hear()
    assert player.heard == b"".join(pieces)
    ahead.forget_until(ahead.made)
    assert ahead.is_empty


def test_the_player_is_fed_again_from_where_it_was_heard() -> None:
    ahead: SoundAhead[str] = SoundAhead()
    ahead.add(b"aabbccdd")
    ahead.feed(SmallPlayer())
    ahead.fed = 2
    player = SmallPlayer()
    ahead.feed(player)
    player.hear()
    assert player.heard == b"ccdd"


def test_a_place_is_heard_from_its_frame_on_and_kept_until_the_next() -> None:
    ahead: SoundAhead[str] = SoundAhead()
    ahead.mark(2, "one")
    ahead.mark(5, "two")
    assert [ahead.place_at(frame) for frame in (1, 2, 4, 5)] == [None, "one", "one", "two"]
    ahead.forget_until(4)
    assert ahead.place_at(4) == "one"
    ahead.forget_until(7)
    assert ahead.place_at(7) == "two"
    ahead.clear()
    assert ahead.place_at(7) is None


@pytest.mark.parametrize(
    ("data", "left"),
    [(b"", b""), (b"\0\0\0\0", b""), (b"\0\0\0\1\0\0", b"\0\1\0\0"), (b"\1\0", b"\1\0"), (b"\0\0\1\0", b"\1\0")],
)
def test_silence_is_left_out_by_whole_samples(data: bytes, left: bytes) -> None:
    assert without_silence(data) == left
