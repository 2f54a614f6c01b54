"""A player without a device."""

from __future__ import annotations

from app.audio.player import Player


class MutePlayer(Player):
    """Takes sound as long as there is room, and plays nothing."""

    is_open = False
    is_lost = False

    @staticmethod
    def warm_up() -> None:
        """Load nothing."""

    def open(self, channels: int, *, device: str = "") -> bool:
        del channels, device
        self.is_open = True
        return True

    def begin(self) -> None:
        """Play nothing."""

    def close(self) -> None:
        self.is_open = False
