"""Read a text aloud: prepared sentence by sentence, spoken by a locked worker, heard at once, without gaps.

One thread does everything. It asks the worker for the next utterance while the one before is heard, feeds the
player, and knows at any time which word of the text is being heard.
"""

from __future__ import annotations

import dataclasses
import enum
import queue
import re
import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, NamedTuple

from app.audio.player import Player
from app.core.cast import Role, role_at
from app.core.errors import AudioError, Code, EngineError, InputError, SoundlockError, error_from_code
from app.core.pcm import SAMPLE_BYTES
from app.core.speakable import Utterance, from_place
from app.core.voices import Delivery, Voice
from app.engine import tts_protocol as protocol
from app.engine.tts_client import TtsClient, TtsEvent
from app.services.reading_steps import Unit, next_place, previous_place, sentence_at
from app.services.speaking import OF_THE_SYSTEM, InstalledVoices, Preparation, speaker, spoken_in, spoken_language

_TURN_S: Final = 0.01
_DEVICE_IDLE_S: Final = 20.0
_WORKER_IDLE_S: Final = 300.0
_CLOSE_S: Final = 5.0
_AHEAD_S: Final = 6.0
"""So much sound is made before it is heard, and kept until it was."""
_LATENCY_S: Final = 0.05
_PIECE_S: Final = 0.05
"""Sound is fed in pieces of this length: what is heard ends soon after it is dropped."""
_WORD: Final = re.compile(r"\S+")


class Phase(enum.StrEnum):
    """Say what the reader does."""

    EMPTY = "empty"
    READING = "reading"
    PAUSED = "paused"
    ENDED = "ended"


class Place(NamedTuple):
    """A word of the text and the sentence that it stands in, each by its first and its last character but one."""

    start: int
    end: int
    sentence_start: int
    sentence_end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How things stand."""

    phase: Phase = Phase.EMPTY
    delivery: Delivery = dataclasses.field(default_factory=Delivery)
    voices: tuple[Voice, ...] = ()
    """Known once the worker was started for the first time."""
    error: SoundlockError | None = None


@dataclass(slots=True)
class _Spoken:
    """An utterance that was asked for, and the frame of all that was made at which it begins."""

    number: int
    utterance: Utterance
    first_frame: int = -1


class _Mark(NamedTuple):
    frame: int
    place: Place


Listener = Callable[[Status], None]


class ReadingService:
    """Asked from any thread; nothing waits."""

    def __init__(
        self,
        preparation: Preparation,
        player: Callable[[int], Player] | None = None,
        installed: InstalledVoices = OF_THE_SYSTEM,
    ) -> None:
        self._preparation = preparation
        self._installed = installed
        self._new_player = player or (lambda rate_hz: Player(rate_hz, _LATENCY_S))
        self._calls: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._listeners: list[Listener] = []
        self._status = Status()
        self._place: Place | None = None
        self._pending = 0  # what was asked and is not done
        # Touched by the thread alone.
        self._text = ""
        self._language = ""
        self._roles: tuple[Role, ...] = ()
        self._client: TtsClient | None = None
        self._client_folder = ""
        self._voices_of_the_system: tuple[Voice, ...] = ()
        self._player: Player | None = None
        self._coming: Iterator[Utterance] = iter(())
        self._asked: deque[_Spoken] = deque()  # of which sound is still to come
        self._number = 0
        self._is_all_asked = False
        self._until: int | None = None
        self._device = ""
        self._made = 0  # frames
        self._fed = 0
        self._kept: deque[tuple[int, bytes]] = deque()  # by first frame, until heard
        self._marks: deque[_Mark] = deque()
        self._idle_s = 0.0

    # ---- asked from any thread

    @property
    def status(self) -> Status:
        """Return how things stand."""
        return self._status

    @property
    def place(self) -> Place | None:
        """Return the word that is heard now, or at which reading goes on."""
        if self._status.phase is Phase.READING:
            self._look()
        return self._place

    @property
    def is_settled(self) -> bool:
        """Say whether nothing will change until something is asked for."""
        with self._lock:
            return self._pending == 0 and self._status.phase is not Phase.READING

    @property
    def worker_pid(self) -> int | None:
        """Return the process id of the worker, for diagnosis."""
        client = self._client
        return None if client is None else client.pid

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell a listener, in the thread of the reader, whenever things change; return what ends that."""
        self._listeners.append(listener)
        return partial(self._listeners.remove, listener)

    def open(self, text: str, *, language: str = "", at: int = 0, roles: tuple[Role, ...] = ()) -> None:
        """Take up a text, in the place of any other; nothing is said yet."""
        self._submit(partial(self._open, text, language, at, roles))

    def warm_up(self) -> None:
        """Start the worker, so that the first word comes at once."""
        self._submit(self._warm_up)

    def play(self, at: int | None = None) -> None:
        """Read from a character on, or go on where it was paused."""
        self._submit(partial(self._play, at))

    def pause(self) -> None:
        """Be silent and keep the place."""
        self._submit(self._pause)

    def toggle(self) -> None:
        """Pause what is read, read what is not."""
        self._submit(self._toggle)

    def seek(self, at: int) -> None:
        """Go to a character, and read on from there if it reads."""
        self._submit(partial(self._seek, at))

    def step(self, unit: Unit, by: int) -> None:
        """Go forward, or with a negative number back, as many sentences or paragraphs."""
        self._submit(partial(self._step, unit, by))

    def read_until(self, end: int | None) -> None:
        """Pause before the first sentence that begins there or later; None reads to the end of the text."""
        self._submit(partial(self._read_until, end))

    def use_device(self, name: str) -> None:
        """Play on a device from now on, by its name; on the system's own if there is none of that name."""
        if name or self._thread is not None:
            self._submit(partial(self._use_device, name))

    def stop(self) -> None:
        """Be silent, and begin with the beginning the next time."""
        self._submit(self._stop)

    def deliver(self, delivery: Delivery) -> None:
        """Speak in another way from the word on that is heard now."""
        self._submit(partial(self._deliver, delivery))

    def forget(self) -> None:
        """Let go of the text, and end the worker that heard of it."""
        if self._thread is not None:
            self._submit(self._forget)

    def close(self) -> None:
        """Forget, and end the thread."""
        with self._lock:
            thread, self._thread = self._thread, None
            if thread is not None:
                self._calls.put(self._forget)
                self._calls.put(None)
        if thread is not None:
            thread.join(_CLOSE_S)

    # ---- in the thread

    def _submit(self, call: Callable[[], None]) -> None:
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="reading", daemon=True)
                self._thread.start()
            self._pending += 1
            self._calls.put(partial(self._do, call))

    def _do(self, call: Callable[[], None]) -> None:
        self._guard(call)
        with self._lock:
            self._pending -= 1

    def _work(self) -> None:
        while True:
            is_reading = self._status.phase is Phase.READING
            wait_s = _TURN_S if is_reading else _DEVICE_IDLE_S
            try:
                call = self._calls.get(timeout=wait_s)
            except queue.Empty:
                call = self._turn if is_reading else partial(self._rest, wait_s)
            if call is None:
                return
            self._guard(call)
            del call

    def _guard(self, call: Callable[[], None]) -> None:
        try:
            call()
        except SoundlockError as error:
            self._fail(error)
        except Exception as error:  # noqa: BLE001 (the user gets a sentence, and the thread goes on)
            self._fail(SoundlockError(Code.INTERNAL, reason=type(error).__name__))

    def _publish(self, **changes: Any) -> None:
        self._status = dataclasses.replace(self._status, **changes)
        for listener in tuple(self._listeners):
            listener(self._status)

    def _fail(self, error: SoundlockError) -> None:
        """Stop where it is and say why."""
        if isinstance(error, EngineError):
            self._end_client()
        self._look()
        self._drop()
        self._close_device()
        self._publish(phase=Phase.PAUSED if self._text else Phase.EMPTY, error=error)

    # ---- the text

    def _open(self, text: str, language: str, at: int, roles: tuple[Role, ...]) -> None:
        self._drop()
        self._roles = roles
        self._text, self._language, self._until = text, language, None
        self._place = Place(at, at, at, at) if text else None
        self._publish(phase=Phase.PAUSED if text else Phase.EMPTY, error=None)

    def _warm_up(self) -> None:
        self._connect()

    def _connect(self) -> TtsClient:
        """Have the worker of the chosen voice."""
        folder = self._installed.folder_of(self._status.delivery.voice)
        if self._client is not None and self._client_folder == folder:
            return self._client
        self._end_client()
        if folder and not self._voices_of_the_system:
            with speaker() as one:
                self._voices_of_the_system = one.voices
        heard_by: list[TtsClient] = []
        client = TtsClient(lambda reply: self._calls.put(lambda: self._hear(heard_by[0], reply)), model_dir=folder)
        heard_by.append(client)
        try:
            ready = client.start()
        except BaseException:
            client.close()
            raise
        self._client, self._client_folder = client, folder
        if not folder:
            self._voices_of_the_system = ready.voices
        voices = (*self._installed.voices(), *self._voices_of_the_system)
        if voices != self._status.voices:
            self._publish(voices=voices)
        if self._player is None or self._player.rate_hz != ready.rate_hz:
            self._close_device()
            self._player = self._new_player(ready.rate_hz)
        self._player.warm_up()
        return client

    # ---- reading

    def _play(self, at: int | None) -> None:
        if not self._text or (at is None and self._status.phase is Phase.READING):
            return
        if at is None and self._status.phase is not Phase.ENDED and (self._kept or self._asked):
            self._go_on()
        elif at is None and self._status.phase is not Phase.ENDED and self._place is not None:
            self._begin(self._place.start)
        else:
            self._begin(at or 0)

    def _begin(self, at: int) -> None:
        """Read from a character on."""
        self._drop()
        self._connect()
        self._coming = self._utterances(at)
        self._is_all_asked = False
        if self._place is None or self._place.start != at:
            self._place = Place(at, at, at, at)
        self._ask()
        if not self._asked:
            raise InputError(Code.INPUT_NOTHING_TO_SAY)
        self._start_device()
        self._publish(phase=Phase.READING, error=None)

    def _sentences(self, at: int) -> Iterator[Utterance]:
        language, is_fixed = spoken_language(self._language)
        said = self._preparation.utterances(self._text, language=language, is_fixed=is_fixed, start=at)
        return map(self._played, said) if self._roles else said

    def _played(self, utterance: Utterance) -> Utterance:
        """Let it sound as whoever says it."""
        prosody = role_at(self._roles, utterance.start)
        return utterance if prosody is None else dataclasses.replace(utterance, prosody=prosody)

    def _utterances(self, at: int) -> Iterator[Utterance]:
        for utterance in self._sentences(at):
            if self._until is not None and utterance.start >= self._until > at:
                return
            if utterance.end > at:
                yield from_place(utterance, at)

    def _seek(self, at: int) -> None:
        at = min(max(at, 0), len(self._text))
        self._go_to(at, sentence_at(self._sentences, at))

    def _step(self, unit: Unit, by: int) -> None:
        self._look()
        place = self._place
        if place is None:
            return
        at, found = place.start, None
        for _ in range(abs(by)):
            go = next_place if by > 0 else previous_place
            further = go(self._text, self._sentences, at, unit)
            if further is None:
                break
            at, found = further[0], further
        if found is not None:
            self._go_to(at, found)

    def _go_to(self, at: int, sentence: tuple[int, int] | None) -> None:
        """Read from there if it reads, else be ready to."""
        if not self._text:
            return
        if self._status.phase is Phase.READING and sentence is not None:
            self._begin(at)
            return
        self._drop()
        word = _WORD.match(self._text, at)
        self._place = Place(at, at if word is None else word.end(), *(sentence or (at, at)))
        self._publish(phase=Phase.PAUSED)

    def _read_until(self, end: int | None) -> None:
        if end == self._until:
            return
        self._look()
        self._until = end
        if self._status.phase is Phase.READING and self._place is not None:
            self._begin(self._place.start)  # without what was made already of what lies behind
        elif self._status.phase is Phase.PAUSED:
            self._drop()

    def _use_device(self, name: str) -> None:
        if name == self._device:
            return
        self._device = name
        was_reading = self._status.phase is Phase.READING
        self._pause()
        self._close_device()
        if was_reading:
            self._go_on()

    def _stop(self) -> None:
        self._drop()
        self._close_device()
        if self._text:
            self._place = Place(0, 0, 0, 0)
            self._publish(phase=Phase.PAUSED)

    def _go_on(self) -> None:
        """Be heard again from the sample at which it was paused."""
        self._start_device()
        self._publish(phase=Phase.READING, error=None)
        self._feed()

    def _start_device(self) -> None:
        player = self._player
        assert player is not None  # noqa: S101 (it comes with the client)
        at_s = self._fed / player.rate_hz
        if not player.is_running:
            player.start(1, device=self._device)
        player.drop(at_s)

    def _ask(self) -> None:
        """Have enough made, and no more."""
        client, player = self._client, self._player
        if client is None or player is None:
            return
        while (
            not self._is_all_asked
            and len(self._asked) < 2
            and self._made - self._heard < _AHEAD_S * player.rate_hz
        ):
            utterance = next(self._coming, None)
            if utterance is None:
                self._is_all_asked = True
                return
            self._number += 1
            self._asked.append(_Spoken(self._number, utterance))
            client.speak(
                self._number, utterance.text, spoken_in(utterance, self._status.delivery), utterance.phonemes
            )

    def _hear(self, client: TtsClient, reply: TtsEvent) -> None:
        """Take in what the worker sent."""
        if client is not self._client:
            return
        match reply:
            case protocol.Speech():
                self._take(reply)
            case protocol.Spoken() if self._asked and reply.utterance == self._asked[0].number:
                done = self._begun()
                self._asked.popleft()
                self._keep(bytes(self._silence(done.utterance.pause_s)))
                self._ask()
            case protocol.TtsFailed():
                if self._asked and reply.utterance == self._asked[0].number:
                    raise error_from_code(reply.code, **reply.params)
            case EngineError():
                raise reply

    def _take(self, speech: protocol.Speech) -> None:
        if not self._asked or speech.utterance != self._asked[0].number:
            if speech.utterance > self._number:
                raise EngineError(Code.ENGINE_PROTOCOL, reason="speech")
            return  # of what was dropped
        spoken = self._begun()
        utterance = spoken.utterance
        for word in speech.words:
            start, end = utterance.source_span(word.start, word.end)
            place = Place(start, end, utterance.start, utterance.end)
            self._marks.append(_Mark(spoken.first_frame + word.at, place))
        self._keep(speech.data)
        self._feed()

    def _begun(self) -> _Spoken:
        spoken = self._asked[0]
        if spoken.first_frame < 0:
            spoken.first_frame = self._made
        return spoken

    def _silence(self, seconds: float) -> int:
        rate_hz = 0 if self._player is None else self._player.rate_hz
        return round(seconds * rate_hz) * SAMPLE_BYTES

    def _keep(self, data: bytes) -> None:
        """Keep sound until it was heard, cut into pieces."""
        size = max(SAMPLE_BYTES, self._silence(_PIECE_S))
        for first in range(0, len(data), size):
            piece = data[first : first + size]
            self._kept.append((self._made, piece))
            self._made += len(piece) // SAMPLE_BYTES

    def _feed(self) -> None:
        """Fill the player."""
        player = self._player
        if player is None or not player.is_running or self._status.phase is not Phase.READING:
            return
        for first, piece in self._kept:
            last = first + len(piece) // SAMPLE_BYTES
            if last <= self._fed:
                continue
            data = piece[(self._fed - first) * SAMPLE_BYTES :] if first < self._fed else piece
            if player.room_bytes < len(data):
                return
            player.feed(self._fed / player.rate_hz, 1.0, data)
            self._fed = last

    @property
    def _heard(self) -> int:
        player = self._player
        if player is None or not player.is_running or self._status.phase is not Phase.READING:
            return self._fed
        return min(self._fed, round(player.position_s * player.rate_hz))

    def _look(self) -> None:
        """Find the word that is heard."""
        heard = self._heard
        found = self._place
        for mark in tuple(self._marks):
            if mark.frame > heard:
                break
            found = mark.place
        self._place = found

    def _turn(self) -> None:
        player = self._player
        if player is None:
            return
        if player.is_lost:
            raise AudioError(Code.AUDIO_DEVICE_LOST)
        self._feed()
        self._look()
        heard = self._heard
        while self._kept and self._kept[0][0] + len(self._kept[0][1]) // SAMPLE_BYTES <= heard:
            self._kept.popleft()
        while len(self._marks) > 1 and self._marks[1].frame <= heard:
            self._marks.popleft()
        self._ask()
        if self._is_all_asked and not self._asked and not self._kept and player.is_drained:
            self._end()

    def _end(self) -> None:
        """Say that all was heard, or pause where it was to pause."""
        until, self._until = self._until, None
        found = None if until is None else sentence_at(self._sentences, until)
        if found is None:
            self._publish(phase=Phase.ENDED)
            return
        self._drop()
        word = _WORD.match(self._text, found[0])
        self._place = Place(found[0], found[0] if word is None else word.end(), *found)
        self._publish(phase=Phase.PAUSED)

    def _pause(self) -> None:
        if self._status.phase is not Phase.READING:
            return
        self._look()
        self._fed = self._heard
        if self._player is not None:
            self._player.drop(0.0)
        self._publish(phase=Phase.PAUSED)

    def _toggle(self) -> None:
        if self._status.phase is Phase.READING:
            self._pause()
        else:
            self._play(None)

    def _deliver(self, delivery: Delivery) -> None:
        was_reading = self._status.phase is Phase.READING
        self._look()
        self._publish(delivery=delivery)
        if was_reading and self._place is not None:
            self._begin(self._place.start)
        elif self._status.phase is Phase.PAUSED:
            self._drop()

    # ---- letting go

    def _drop(self) -> None:
        """Forget all that was made and not heard."""
        if self._client is not None and self._asked:
            self._client.hush(self._number)
        self._asked.clear()
        self._kept.clear()
        self._marks.clear()
        self._coming = iter(())
        self._is_all_asked = True
        self._made = self._fed = 0
        if self._player is not None and self._player.is_running:
            self._player.drop(0.0)

    def _rest(self, waited_s: float) -> None:
        """Give the device back soon, and the worker's memory after a while; both come back by themselves."""
        self._close_device()
        self._idle_s += waited_s
        if self._idle_s >= _WORKER_IDLE_S:
            self._idle_s = 0.0
            self._end_client()

    def _close_device(self) -> None:
        if self._player is not None and self._player.is_running:
            self._player.stop()

    def _forget(self) -> None:
        self._drop()
        self._close_device()
        self._end_client()
        self._text, self._roles, self._place = "", (), None
        self._publish(phase=Phase.EMPTY, error=None)

    def _end_client(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            client.close()
