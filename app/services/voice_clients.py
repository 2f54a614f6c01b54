"""Workers that speak by turns, seen as one: each utterance goes to the worker that has its voice."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace

from app.core.errors import EngineError
from app.core.phonetics import Phonemes
from app.core.voices import Delivery
from app.engine import tts_protocol as protocol
from app.engine.tts_client import Listener, TtsClient, TtsEvent


class VoiceClients:
    """Tells what its workers send in the order in which it was asked for; one worker is started at first."""

    def __init__(self, listener: Listener, folder: str, folder_of: Callable[[str], str]) -> None:
        self._listener = listener
        self._folder = folder
        self._folder_of = folder_of
        self._lock = threading.Lock()
        self._asked: deque[int] = deque()  # and not told to its end
        self._held: dict[int, list[TtsEvent]] = {}  # of utterances that are not first
        self._main = TtsClient(self._hear, model_dir=folder)
        self._others: dict[str, TtsClient] = {}
        self._rate_hz = 0
        self._last = 0

    @property
    def pid(self) -> int:
        """Return the process id of the first worker, for diagnosis."""
        return self._main.pid

    def begin(self) -> None:
        """Have the first worker get ready and do not wait; `start` does that too."""
        self._main.begin()

    def start(self) -> protocol.VoicesReady:
        """Wait until the first worker can speak; EngineError or ModelError if it does not get there."""
        ready = self._main.start()
        self._rate_hz = ready.rate_hz
        return ready

    def get_ready(self, voices: Iterable[str]) -> None:
        """Start the workers of voices that are going to speak, so that nobody waits for one in between."""
        for folder in dict.fromkeys(self._folder_of(voice) for voice in voices if voice):
            if folder == self._folder or folder in self._others:
                continue
            client = TtsClient(self._hear, model_dir=folder)
            try:
                is_fitting = client.start().rate_hz == self._rate_hz
            except BaseException:
                client.close()
                raise
            if not is_fitting:
                client.close()  # what it says would be too high or too low: the first worker speaks for it
            self._others[folder] = client if is_fitting else self._main

    def speak(self, utterance: int, text: str, delivery: Delivery, phonemes: tuple[Phonemes, ...] = ()) -> None:
        """Ask for an utterance; numbers only ever grow."""
        folder = self._folder_of(delivery.voice) if delivery.voice else self._folder
        client = self._others.get(folder, self._main)
        if client is self._main and folder != self._folder:
            delivery = replace(delivery, voice="")
        with self._lock:
            self._asked.append(utterance)
            self._last = utterance
        client.speak(utterance, text, delivery, phonemes)

    def hush(self, utterance: int) -> None:
        """Ask for nothing more of the utterances up to this one."""
        with self._lock:
            self._asked = deque(number for number in self._asked if number > utterance)
            self._held = {number: held for number, held in self._held.items() if number > utterance}
        for client in self._clients:
            client.hush(utterance)

    def close(self) -> None:
        """End the workers; returns when they are gone."""
        for client in self._clients:
            client.close()

    @property
    def _clients(self) -> tuple[TtsClient, ...]:
        return tuple(dict.fromkeys((self._main, *self._others.values())))

    def _hear(self, reply: TtsEvent) -> None:
        """Hand on what belongs to the utterance that is first, and hold the rest; called in reader threads."""
        if isinstance(reply, EngineError | protocol.VoicesReady):
            self._listener(reply)
            return
        with self._lock:
            if reply.utterance not in self._asked:
                if reply.utterance > self._last:  # nobody asked for it: the listener knows what that means
                    self._listener(reply)
                return
            if reply.utterance != self._asked[0]:
                self._held.setdefault(reply.utterance, []).append(reply)
                return
            self._listener(reply)
            last: TtsEvent = reply
            while isinstance(last, protocol.Spoken | protocol.TtsFailed):
                self._asked.popleft()
                held = self._held.pop(self._asked[0], []) if self._asked else []
                for one in held:
                    self._listener(one)
                if not held:
                    return
                last = held[-1]
