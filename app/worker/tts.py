"""The life of the worker that speaks: lock first, then say what is asked for until input ends."""

from __future__ import annotations

import dataclasses
import os
import queue
import sys
import threading
from typing import TYPE_CHECKING

from app.core.errors import Code, EngineError, Param, SoundlockError
from app.core.isolation import SandboxReport
from app.engine import tts_protocol as protocol
from app.engine.protocol import read_body
from app.worker.pipes import Pipes, read_exactly
from app.worker.sandbox import Sandbox, SandboxError

if TYPE_CHECKING:
    from app.worker.synthesiser import Synthesiser


class TtsWorker:
    """One process, one engine. The main thread speaks, a second one listens."""

    def __init__(self, frames: int, channel: int) -> None:
        self._pipes = Pipes(frames)
        os.close(channel)  # no descriptor is ever sent to this one
        self._requests: queue.SimpleQueue[protocol.Speak] = queue.SimpleQueue()
        self._hushed = 0  # everything up to this utterance

    def serve(self) -> int:
        """Serve until the program closes our input; return the exit status."""
        try:
            prepare = self._read_preparation()
            sandbox = self._lock(prepare)
            synthesiser = _synthesiser(prepare)
        except SandboxError as error:
            self._fail(0, Code.ENGINE_SANDBOX, {"reason": error.code})
            return 1
        except SoundlockError as error:
            self._fail(0, error.code, error.params)
            return 1
        threading.Thread(target=self._control, name="control", daemon=True).start()
        self._pipes.send(
            protocol.VoicesReady(
                protocol=protocol.TTS_PROTOCOL_VERSION,
                engine=synthesiser.engine,
                rate_hz=synthesiser.rate_hz,
                voices=synthesiser.voices(),
                sandbox=SandboxReport(**dataclasses.asdict(sandbox.report())),
            )
        )
        while True:
            self._speak(synthesiser, self._requests.get())

    @staticmethod
    def _read_preparation() -> protocol.PrepareVoices:
        body = read_body(read_exactly)
        if body is None:
            os._exit(0)
        frame = protocol.decode_tts_request(body)
        if not isinstance(frame, protocol.PrepareVoices) or frame.protocol != protocol.TTS_PROTOCOL_VERSION:
            raise EngineError(Code.ENGINE_PROTOCOL, reason="version")
        return frame

    @staticmethod
    def _lock(prepare: protocol.PrepareVoices) -> Sandbox:
        readable = [prepare.model_dir] if prepare.model_dir else []
        sandbox = Sandbox(readable=readable, cuda=False, data_limit_bytes=prepare.data_limit_bytes)
        sandbox.limit()
        sandbox.restrict_files()
        import espeakng_loader  # noqa: F401, PLC0415 (modules are found before the lock is closed)

        if prepare.model_dir:
            import av.audio.resampler  # noqa: F401, PLC0415
            import sherpa_onnx  # noqa: F401, PLC0415
        else:
            import pyttsx3  # noqa: F401, PLC0415

        sandbox.deny_network()
        return sandbox

    def _speak(self, synthesiser: Synthesiser, request: protocol.Speak) -> None:
        utterance = request.utterance

        def emit(data: bytes, words: tuple[protocol.SpokenWord, ...]) -> bool:
            if utterance <= self._hushed:
                return False
            self._pipes.send(protocol.Speech(utterance=utterance, data=data, words=words))
            return True

        try:
            if utterance > self._hushed:
                synthesiser.speak(request.text, request.delivery, emit, request.phonemes)
        except SoundlockError as error:
            self._fail(utterance, error.code, error.params)
        except MemoryError:
            self._fail(utterance, Code.ENGINE_MEMORY, {})
        except Exception as error:  # noqa: BLE001 (the boundary of the process: a code crosses, the rest goes to stderr)
            sys.excepthook(type(error), error, error.__traceback__)
            self._fail(utterance, Code.ENGINE_FAILED, {"reason": type(error).__name__})
        else:
            self._pipes.send(protocol.Spoken(utterance=utterance, was_hushed=utterance <= self._hushed))

    def _fail(self, utterance: int, code: Code, params: dict[str, Param]) -> None:
        self._pipes.send(protocol.TtsFailed(utterance=utterance, code=code, params=params))

    def _control(self) -> None:
        """Listen while the main thread speaks; the end of input ends the process."""
        try:
            while (body := read_body(read_exactly)) is not None:
                match protocol.decode_tts_request(body):
                    case protocol.Speak() as request:
                        self._requests.put(request)
                    case protocol.Hush() as request:
                        self._hushed = max(self._hushed, request.utterance)
                    case protocol.PrepareVoices():
                        os._exit(2)
        except (SoundlockError, EOFError, OSError):
            os._exit(2)
        os._exit(0)


def _synthesiser(prepare: protocol.PrepareVoices) -> Synthesiser:
    if prepare.model_dir:
        from app.worker.neural_voices import NeuralVoices  # noqa: PLC0415 (in the order of the lock)

        return NeuralVoices(prepare.model_dir, prepare.threads, is_repeatable=prepare.is_repeatable)
    from app.worker.system_voices import SystemVoices  # noqa: PLC0415

    return SystemVoices()
