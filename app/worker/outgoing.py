"""The sound of one utterance on its way to the program."""

from __future__ import annotations

from typing import Final

from app.engine import tts_protocol as protocol
from app.worker.pipes import Pipes

_PIECE_BYTES: Final = protocol.MAX_SOUND_BYTES // 2
"""What comes in one piece is sent from this size on, so that nothing grows with the text."""


class Outgoing:
    """Sends what is added to it, at once or as one piece with the word that this was all."""

    def __init__(self, pipes: Pipes, request: protocol.Speak) -> None:
        self._pipes = pipes
        self._utterance = request.utterance
        self._held_bytes = _PIECE_BYTES if request.in_one_piece else 0
        self._data: list[bytes] = []
        self._words: list[protocol.SpokenWord] = []
        self._size = 0

    def add(self, data: bytes, words: tuple[protocol.SpokenWord, ...]) -> None:
        """Take more samples with the words that begin in them."""
        self._data.append(data)
        self._words += words
        self._size += len(data)
        if self._size >= self._held_bytes:
            self._pipes.send(*self._taken())

    def end(self, *, was_hushed: bool) -> None:
        """Send what is left, and that nothing follows."""
        spoken = protocol.Spoken(utterance=self._utterance, was_hushed=was_hushed)
        self._pipes.send(*self._taken(), spoken)

    def _taken(self) -> tuple[protocol.Speech, ...]:
        """Return what was added since the last time."""
        if not self._data:
            return ()
        data = b"".join(self._data)
        speech = protocol.Speech(utterance=self._utterance, data=data, words=tuple(self._words))
        self._data, self._words, self._size = [], [], 0
        return (speech,)
