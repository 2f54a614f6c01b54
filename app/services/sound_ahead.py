"""Sound that is made before it is heard and kept until it was, with the place in the text of each of its words."""

from __future__ import annotations

from collections import deque
from typing import Generic, NamedTuple, TypeVar

from app.audio.player import Player
from app.core.pcm import SAMPLE_BYTES

PlaceT = TypeVar("PlaceT")


class _Piece(NamedTuple):
    first: int
    data: bytes

    @property
    def end(self) -> int:
        return self.first + len(self.data) // SAMPLE_BYTES


def without_silence(data: bytes) -> bytes:
    """Return samples from the first on that is not zero."""
    return data[(len(data) - len(data.lstrip(b"\0"))) // SAMPLE_BYTES * SAMPLE_BYTES :]


class SoundAhead(Generic[PlaceT]):
    """16-bit samples of one channel, counted in frames from the first that was made."""

    def __init__(self) -> None:
        self._pieces: deque[_Piece] = deque()
        self._marks: deque[tuple[int, PlaceT]] = deque()
        self.made = 0
        self.fed = 0
        """So much was given to the player."""

    @property
    def is_empty(self) -> bool:
        """Say whether nothing is kept."""
        return not self._pieces

    def clear(self) -> None:
        """Forget all of it, and count anew."""
        self._pieces.clear()
        self._marks.clear()
        self.made = self.fed = 0

    def add(self, data: bytes) -> None:
        """Keep more sound."""
        if data:
            self._pieces.append(_Piece(self.made, data))
            self.made = self._pieces[-1].end

    def mark(self, frame: int, place: PlaceT) -> None:
        """Say which place in the text is heard from a frame on."""
        self._marks.append((frame, place))

    def feed(self, player: Player) -> None:
        """Give the player as much as it has room for."""
        for piece in self._pieces:
            if piece.end <= self.fed:
                continue
            data = memoryview(piece.data)[(self.fed - piece.first) * SAMPLE_BYTES :][: player.room_bytes]
            if not data:
                return
            player.feed(self.fed / player.rate_hz, 1.0, data)
            self.fed += len(data) // SAMPLE_BYTES

    def place_at(self, heard: int) -> PlaceT | None:
        """Return the place that is heard at a frame, None before the first."""
        found = None
        for frame, place in tuple(self._marks):
            if frame > heard:
                break
            found = place
        return found

    def forget_until(self, heard: int) -> None:
        """Keep nothing of what was heard."""
        while self._pieces and self._pieces[0].end <= heard:
            self._pieces.popleft()
        while len(self._marks) > 1 and self._marks[1][0] <= heard:
            self._marks.popleft()
