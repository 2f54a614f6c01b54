"""The life of the worker that speaks: lock first, then say what is asked for until input ends."""

from __future__ import annotations

import os
import queue
import sys
import threading
from typing import TYPE_CHECKING

from app.core.errors import SoundlockError
from app.engine import tts_protocol as protocol
from app.worker.file_drivers import file_driver
from app.worker.outgoing import Outgoing
from app.worker.pipes import Pipes, preparation, requests, told
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
            version = protocol.TTS_PROTOCOL_VERSION
            prepare = preparation(protocol.decode_tts_request, protocol.PrepareVoices, version)
            sandbox = self._lock(prepare)
            synthesiser = _synthesiser(prepare)
        except (SandboxError, SoundlockError) as error:
            self._fail(0, error)
            return 1
        threading.Thread(target=self._control, name="control", daemon=True).start()
        self._pipes.send(
            protocol.VoicesReady(
                protocol=version,
                engine=synthesiser.engine,
                rate_hz=synthesiser.rate_hz,
                voices=synthesiser.voices(),
                trace=synthesiser.trace,
                sandbox=sandbox.report(),
            )
        )
        while True:
            self._speak(synthesiser, self._requests.get())

    @staticmethod
    def _lock(prepare: protocol.PrepareVoices) -> Sandbox:
        readable = [prepare.model_dir] if prepare.model_dir else []
        sandbox = Sandbox(readable=readable, cuda=False, data_limit_bytes=prepare.data_limit_bytes)
        with sandbox.locking():
            import espeakng_loader  # noqa: F401, PLC0415 (modules are found before the lock is closed)

            if prepare.model_dir:
                import av.audio.resampler  # noqa: F401, PLC0415
                import sherpa_onnx  # noqa: F401, PLC0415
            else:
                import pyttsx3  # noqa: F401, PLC0415
        return sandbox

    def _speak(self, synthesiser: Synthesiser, request: protocol.Speak) -> None:
        utterance = request.utterance
        outgoing = Outgoing(self._pipes, request)

        def emit(data: bytes, words: tuple[protocol.SpokenWord, ...]) -> bool:
            if utterance <= self._hushed:
                return False
            outgoing.add(data, words)
            return True

        try:
            if utterance > self._hushed:
                synthesiser.speak(request.text, request.delivery, emit, request.phonemes)
        except Exception as error:  # noqa: BLE001 (the boundary of the process)
            self._fail(utterance, error)
        else:
            outgoing.end(was_hushed=utterance <= self._hushed)

    def _fail(self, utterance: int, error: Exception) -> None:
        code, params = told(error)
        self._pipes.send(protocol.TtsFailed(utterance=utterance, code=code, params=params))

    def _control(self) -> None:
        """Listen while the main thread speaks; the end of input ends the process."""
        try:
            for request in requests(protocol.decode_tts_request):
                match request:
                    case protocol.Speak():
                        self._requests.put(request)
                    case protocol.Hush():
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
    driver = file_driver(sys.platform)
    if driver is not None:
        from app.worker.espeak import Espeak  # noqa: PLC0415
        from app.worker.file_voices import FileVoices  # noqa: PLC0415

        return FileVoices(driver, Espeak())
    from app.worker.system_voices import SystemVoices  # noqa: PLC0415

    return SystemVoices()
