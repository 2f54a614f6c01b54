"""The workers that read aloud: started for the voice that is to be heard, ended once nobody was for long."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final, Protocol

from app.audio.player import Player
from app.core.errors import SoundlockError
from app.core.speakable import Utterance
from app.core.voices import Delivery, Voice
from app.engine.tts_client import TtsEvent
from app.services.speaking import speaker, spoken_in
from app.services.voice_clients import VoiceClients
from app.services.voice_sources import InstalledVoices

_IDLE_S: Final = 300.0
"""So long a worker stays without a word to say; the next comes back by itself."""


class Reciter(Protocol):
    """Makes the sound of one utterance after the other, and tells whoever listens as it comes."""

    def say(self, number: int, utterance: Utterance, delivery: Delivery) -> None:
        """Ask for an utterance; numbers only ever grow."""
        ...

    def hush(self, number: int) -> None:
        """Ask for nothing more of the utterances up to this one."""
        ...


class Guest(Reciter, Protocol):
    """A voice from elsewhere that says one text, in passages of its own."""

    @property
    def rate_hz(self) -> int:
        """Return how many samples a second it says, 0 as long as nothing was heard of it."""
        ...

    def sentences(self, at: int) -> Iterator[Utterance]:
        """Yield its passages, from the one on that a character stands in."""
        ...

    def begin(self, listener: Callable[[TtsEvent | SoundlockError], None]) -> None:
        """Tell a listener of what it says from now on, in a thread of its own."""
        ...

    def close(self) -> None:
        """Say nothing more, and forget what was said."""
        ...


class ReadingVoices:
    """Belongs to one thread, in which it has everything told by `submit`."""

    def __init__(
        self,
        installed: InstalledVoices,
        submit: Callable[[Callable[[], None]], None],
        listener: Callable[[TtsEvent], None],
    ) -> None:
        self._installed = installed
        self._submit = submit
        self._listener = listener
        self._client: VoiceClients | None = None
        self._folder = ""
        self._of_the_system: tuple[Voice, ...] = ()
        self.rate_hz = 0
        """That of the worker that was started last."""

    @property
    def pid(self) -> int | None:
        """Return the process id of the worker, for diagnosis."""
        client = self._client
        return None if client is None else client.pid

    @property
    def known(self) -> tuple[Voice, ...]:
        """Return who can read; nobody until a worker was started."""
        return (*self._installed.voices(), *self._of_the_system) if self._of_the_system else ()

    def connect(self, voice: str, meanwhile: Callable[[], object]) -> bool:
        """Have the worker of a voice, do something while it starts, and return whether it is a new one."""
        folder = self._installed.folder_of(voice)
        if self._client is not None and self._folder == folder:
            meanwhile()
            return False
        self.end()
        Player.warm_up()
        if folder and not self._of_the_system:
            with speaker() as one:
                self._of_the_system = one.voices
        heard_by: list[VoiceClients] = []
        client = VoiceClients(
            lambda reply: self._submit(lambda: self._hear(heard_by[0], reply)),
            folder,
            self._installed.folder_of,
        )
        heard_by.append(client)
        try:
            client.begin()
            meanwhile()
            ready = client.start()
        except BaseException:
            client.close()
            raise
        self._client, self._folder, self.rate_hz = client, folder, ready.rate_hz
        if not folder:
            self._of_the_system = ready.voices
        return True

    def get_ready(self, voices: Iterable[str]) -> None:
        """Start the workers of other voices that are going to speak."""
        if self._client is not None:
            self._client.get_ready(voices)

    def say(self, number: int, utterance: Utterance, delivery: Delivery) -> None:
        """Ask for an utterance; numbers only ever grow."""
        if self._client is not None:
            self._client.speak(number, utterance.text, spoken_in(utterance, delivery), utterance.phonemes)

    def hush(self, number: int) -> None:
        """Ask for nothing more of the utterances up to this one."""
        if self._client is not None:
            self._client.hush(number)

    def rest(self, quiet_s: float) -> float | None:
        """Give memory back after a long rest; return in how many seconds that is, None once it is done."""
        if quiet_s < _IDLE_S:
            return _IDLE_S - quiet_s
        self.end()
        return None

    def end(self) -> None:
        """End the workers; returns when they are gone."""
        client, self._client = self._client, None
        if client is not None:
            client.close()

    def _hear(self, client: VoiceClients, reply: TtsEvent) -> None:
        if client is self._client:
            self._listener(reply)
