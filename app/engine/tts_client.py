"""The worker that speaks, seen from the program. What it sends goes to one listener."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable
from typing import Final

from app.core.errors import Code, EngineError, error_from_code
from app.core.speakable import Phonemes
from app.core.voices import Delivery
from app.engine import tts_protocol as protocol
from app.engine.machine import data_limit_bytes
from app.engine.process import GRACE_S, WorkerProcess
from app.engine.protocol import encode, read_body
from app.engine.roles import Role

_START_S: Final = 60.0
_MOST_MEMORY_BYTES: Final = 4 << 30

TtsEvent = protocol.TtsReply | EngineError
Listener = Callable[[TtsEvent], None]
"""Hears what a worker sends, and last an EngineError when it is gone; called in the reader thread."""


class TtsClient:
    """A worker process and its reader thread. One thread makes requests; none of them waits for a reply."""

    def __init__(self, listener: Listener, *, model_dir: str = "", is_repeatable: bool = False) -> None:
        self._listener = listener
        self._model_dir = model_dir
        self._is_repeatable = is_repeatable
        self._started: queue.SimpleQueue[TtsEvent] = queue.SimpleQueue()
        self._is_started = False
        self._is_closed = False
        self._process = WorkerProcess(Role.TTS)
        self._reader = threading.Thread(target=self._read_replies, name=f"tts-{self.pid}-reader", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        """Return the worker's process id."""
        return self._process.pid

    def start(self) -> protocol.VoicesReady:
        """Wait until the worker is locked and can speak; EngineError or ModelError if it does not get there."""
        limit = min(data_limit_bytes() or _MOST_MEMORY_BYTES, _MOST_MEMORY_BYTES)
        self._send(
            protocol.PrepareVoices(
                protocol=protocol.TTS_PROTOCOL_VERSION,
                model_dir=self._model_dir,
                threads=max(1, min(4, os.cpu_count() or 1)),
                data_limit_bytes=limit,
                is_repeatable=self._is_repeatable,
            )
        )
        try:
            reply = self._started.get(timeout=_START_S)
        except queue.Empty:
            raise EngineError(Code.ENGINE_STALLED, seconds=round(_START_S)) from None
        match reply:
            case protocol.VoicesReady():
                return reply
            case protocol.TtsFailed():
                raise error_from_code(reply.code, **reply.params)
            case EngineError():
                raise reply
        raise EngineError(Code.ENGINE_PROTOCOL, reason=type(reply).__name__)

    def speak(self, utterance: int, text: str, delivery: Delivery, phonemes: tuple[Phonemes, ...] = ()) -> None:
        """Ask for an utterance; numbers only ever grow."""
        whole = text.encode("utf-8", "replace").decode()  # half a surrogate pair is no character: a “?” for each
        self._send(protocol.Speak(utterance=utterance, text=whole, delivery=delivery, phonemes=phonemes))

    def hush(self, utterance: int) -> None:
        """Ask for nothing more of the utterances up to this one."""
        self._send(protocol.Hush(utterance=utterance))

    def close(self) -> None:
        """End the worker; returns when it is gone (at most about a second)."""
        self._is_closed = True
        self._process.stop()
        self._reader.join(GRACE_S)

    def _send(self, frame: protocol.TtsRequest) -> None:
        self._process.write(encode(frame))

    def _read_replies(self) -> None:
        try:
            while (body := read_body(self._process.read_exactly)) is not None:
                self._tell(protocol.decode_tts_reply(body))
        except EngineError as error:
            self._tell(error)
        except (EOFError, ValueError, OSError):  # cut off in a frame, or closed by close()
            self._tell_end()
        else:
            self._tell_end()

    def _tell(self, reply: TtsEvent) -> None:
        if not self._is_started:
            self._is_started = True
            self._started.put(reply)
        elif not self._is_closed:
            self._listener(reply)

    def _tell_end(self) -> None:
        if not self._is_closed:
            self._tell(EngineError(Code.ENGINE_DIED, reason=self._process.exit_reason()))
