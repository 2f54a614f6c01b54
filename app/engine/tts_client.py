"""The worker that speaks, seen from the program. What it sends goes to one listener."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Final

from app.core.errors import EngineError
from app.core.phonetics import Phonemes
from app.core.voices import Delivery
from app.engine import tts_protocol as protocol
from app.engine.link import Link
from app.engine.machine import worker_limit_bytes
from app.engine.roles import Role

_START_S: Final = 60.0
_MOST_MEMORY_BYTES: Final = 4 << 30

TtsEvent = protocol.TtsReply | EngineError
Listener = Callable[[TtsEvent], None]
"""Hears what a worker sends, and last an EngineError when it is gone; called in the reader thread."""


class TtsClient(Link[protocol.TtsReply]):
    """One thread makes requests; none of them waits for a reply."""

    def __init__(self, listener: Listener, *, model_dir: str = "", is_repeatable: bool = False) -> None:
        super().__init__(Role.TTS, protocol.decode_tts_reply, listener)
        self._prepare: protocol.PrepareVoices | None = protocol.PrepareVoices(
            protocol=protocol.TTS_PROTOCOL_VERSION,
            model_dir=model_dir,
            threads=max(1, min(4, os.cpu_count() or 1)),
            data_limit_bytes=worker_limit_bytes(_MOST_MEMORY_BYTES),
            is_repeatable=is_repeatable,
        )

    def begin(self) -> None:
        """Have the worker get ready and do not wait; `start` does that too."""
        prepare, self._prepare = self._prepare, None
        if prepare is not None:
            self._send(prepare)

    def start(self) -> protocol.VoicesReady:
        """Wait until the worker is locked and can speak; EngineError or ModelError if it does not get there."""
        self.begin()
        return self._first_reply(protocol.VoicesReady, _START_S)

    def speak(
        self,
        utterance: int,
        text: str,
        delivery: Delivery,
        phonemes: tuple[Phonemes, ...] = (),
        *,
        in_one_piece: bool = False,
    ) -> None:
        """Ask for an utterance, its sound as it is made or in one piece; numbers only ever grow."""
        whole = text.encode("utf-8", "replace").decode()  # half a surrogate pair is no character: a “?” for each
        self._send(
            protocol.Speak(
                utterance=utterance,
                text=whole,
                delivery=delivery,
                phonemes=phonemes,
                in_one_piece=in_one_piece,
            )
        )

    def hush(self, utterance: int) -> None:
        """Ask for nothing more of the utterances up to this one."""
        self._send(protocol.Hush(utterance=utterance))
