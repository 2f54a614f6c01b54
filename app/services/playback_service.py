"""Play the recording of an item: the locked worker decrypts and decodes it, the player lets it be heard.

All of it happens in one thread that starts with the first use. What a user asks for is queued and returns at
once; how things stand is told to listeners, and the place that is heard can be asked at any time.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from app.audio.devices import output_devices
from app.audio.gain import gain_of
from app.audio.player import Player
from app.core.errors import AudioError, Code, EngineError, LibraryError, SoundlockError, error_from_code
from app.core.pcm import MIN_LOOP_S, fitting_speed
from app.core.waveform import Waveform
from app.engine import media_protocol as protocol
from app.engine.media_client import MediaClient
from app.library.records import ItemRow
from app.services import kept_waveform
from app.services.blob_source import BlobSource, audio_of
from app.services.playback_status import Phase, Status
from app.services.playback_stream import SoundStream
from app.services.saving import Access
from app.services.threaded_service import ThreadedService

REWIND_S: Final = 1.0
_TURN_S: Final = 0.04
_IDLE_S: Final = 300.0


class PlaybackService(ThreadedService[Status]):
    """One recording at a time."""

    def __init__(
        self, access: Access, *, make_player: Callable[[], Player] = Player, rewind_s: float = REWIND_S
    ) -> None:
        super().__init__("playback", Status())
        self._access = access
        self._player = make_player()
        self.rewind_s = rewind_s
        """So far playback goes back when it goes on after a pause."""
        self.waveform = Waveform()
        self._device = ""
        # Touched by the thread alone.
        self._item: ItemRow | None = None
        self._client: MediaClient | None = None
        self._medium = 0
        self._is_open = False
        self._channels = 0
        self._stream = SoundStream(self._player)
        self._position_s = 0.0
        self._was_heard = False
        self._is_wanted = False  # to be played once it is open

    # ---- asked from any thread

    @property
    def position_s(self) -> float:
        """Return the place that is heard, or from which playback goes on."""
        return self._player.position_s if self._status.phase is Phase.PLAYING else self._position_s

    @property
    def is_settled(self) -> bool:
        """Say whether nothing changes until something is asked for."""
        is_active = self._status.phase in {Phase.OPENING, Phase.PLAYING}
        is_drawing = self._client is not None and self._item is not None and not self.waveform.is_whole
        return self._is_done and not (is_active or is_drawing)

    @property
    def worker_pid(self) -> int | None:
        """Return the process id of the worker, for diagnosis."""
        client = self._client
        return None if client is None else client.pid

    def open(self, item: ItemRow) -> None:
        """Take up an item's recording and begin to draw its waveform."""
        self._submit(partial(self._open, item))

    def play(self, from_s: float | None = None) -> None:
        """Play from a place, or go on a little before the one where it was paused."""
        self._submit(partial(self._play, from_s))

    def pause(self) -> None:
        """Stop, and keep the place."""
        self._submit(self._pause)

    def toggle(self) -> None:
        """Pause what plays, play what does not."""
        self._submit(self._toggle)

    def seek(self, at_s: float) -> None:
        """Go to a place, playing on if it plays."""
        self._submit(partial(self._seek, at_s))

    def skip(self, by_s: float) -> None:
        """Go forward, or back by a negative time."""
        self._submit(lambda: self._seek(self.position_s + by_s))

    def set_speed(self, speed: float) -> None:
        """Play faster or slower, from 0.5 to 3 times, at the same pitch."""
        self._submit(partial(self._change, speed=fitting_speed(speed)))

    def set_skips_silences(self, *, skips: bool) -> None:
        """Leave long silences out, or do not."""
        self._submit(partial(self._change, skips_silences=skips))

    def set_volume(self, percent: int) -> None:
        """Play that loud from now on, from 0 to 100."""
        self._player.gain = gain_of(percent)

    def use_device(self, name: str) -> None:
        """Play on a device from now on, by its name; on the system's own if there is none of that name."""
        if name != self._device:
            self._device = name
            if self._has_begun:
                self._submit(self._change_device)

    @staticmethod
    def devices() -> tuple[str, ...]:
        """Return the names of the devices that can play now; it takes a moment, and each stands there once."""
        return tuple(dict.fromkeys(device.name for device in output_devices()))

    def loop(self, start_s: float, end_s: float) -> None:
        """Repeat a passage, played from its start."""
        self._submit(partial(self._loop, max(0.0, start_s), end_s))

    def end_loop(self) -> None:
        """Play on behind a passage that was repeated."""
        self._submit(partial(self._change, loop=None))

    # ---- in the thread

    def _turn(self, quiet_s: float) -> float | None:
        """Play on; give the worker's memory back after a while, which comes back with the next play."""
        if self._status.phase is Phase.PLAYING:
            self._play_on()
            return _TURN_S
        if quiet_s < _IDLE_S:
            return _IDLE_S - quiet_s
        self._end_client()
        return None

    def _fail(self, error: SoundlockError) -> None:
        """Stop where it is and say why."""
        if isinstance(error, EngineError):
            self._end_client()
            error = AudioError(Code.AUDIO_READER_STOPPED, reason=error.params.get("reason", error.code.value))
        elif self._item is not None:
            error.params.setdefault("name", self._item.title)
        self._stop()
        can_play = self._item is not None and not _is_hopeless(error)
        self._publish(phase=Phase.PAUSED if can_play else Phase.EMPTY, error=error)

    # ---- the recording

    def _open(self, item: ItemRow) -> None:
        self._let_go()
        self._item = item
        duration_s = None if item.duration_ms is None else item.duration_ms / 1000
        self._publish(item=item.id, phase=Phase.OPENING, duration_s=duration_s, scanned_s=0.0, error=None)
        self._connect()

    def _connect(self) -> None:
        """Hand the recording to the worker, which is started where there is none."""
        if self._item is None:
            return
        item = self._item
        source = BlobSource(self._access, item, self._access.call(lambda library: audio_of(library, item)))
        descriptor = source.open_input()
        try:
            client = self._client or self._started()
            self._medium += 1
            client.open(self._medium, descriptor, source.seal())
        finally:
            os.close(descriptor)
        if self.waveform.is_whole:
            return
        self.waveform.wipe()
        if self._access.call(lambda library: kept_waveform.load(library, item, self.waveform)):
            self._publish(scanned_s=self.waveform.seconds)
        else:
            client.scan()

    def _started(self) -> MediaClient:
        heard_by: list[MediaClient] = []
        client = MediaClient(lambda reply: self._submit(lambda: self._hear(heard_by[0], reply)))
        heard_by.append(client)
        try:
            client.start()
        except BaseException:
            client.close()
            raise
        self._client = client
        return client

    def _hear(self, client: MediaClient, reply: protocol.MediaReply | EngineError) -> None:
        """Take in what the worker sent."""
        if client is not self._client:
            return
        match reply:
            case protocol.Sound() | protocol.SoundEnded():
                self._stream.take(reply, client)
            case protocol.MediumOpened() if reply.medium == self._medium:
                self._opened(reply)
            case protocol.Outline() if reply.medium == self._medium:
                self._draw(reply)
            case protocol.Scanned() if reply.medium == self._medium:
                self.waveform.seconds, self.waveform.is_whole = reply.duration_s, True
                self._publish(duration_s=reply.duration_s, scanned_s=reply.duration_s)
                self._keep_waveform()
            case protocol.MediumFailed() if reply.medium == self._medium:
                self._is_open = False
                raise error_from_code(reply.code, **reply.params)
            case EngineError():
                raise reply

    def _opened(self, reply: protocol.MediumOpened) -> None:
        self._is_open = True
        self._channels = reply.channels
        duration_s = self._status.duration_s if reply.media.duration_s is None else reply.media.duration_s
        if self.waveform.is_whole:  # headers guess, this was heard to the end
            duration_s = self.waveform.seconds
        phase = Phase.PAUSED if self._status.phase is Phase.OPENING else self._status.phase
        self._publish(phase=phase, duration_s=duration_s)
        if self._is_wanted:
            self._begin(self._position_s)
        else:
            self._player.warm_up()

    def _draw(self, reply: protocol.Outline) -> None:
        try:
            self.waveform.append(reply.levels)
        except ValueError as error:
            raise EngineError(Code.ENGINE_PROTOCOL, reason="waveform") from error
        self._publish(scanned_s=self.waveform.seconds)

    def _keep_waveform(self) -> None:
        item, packed = self._item, self.waveform.packed()
        if item is not None:
            # Without room for it, or once the library is locked, it is drawn again at the next opening.
            with contextlib.suppress(LibraryError):
                self._access.call(lambda library: kept_waveform.keep(library, item, packed))

    # ---- playing

    def _play(self, from_s: float | None) -> None:
        if self._item is None:
            return
        if from_s is not None:
            self._begin(from_s)
        elif self._status.phase is Phase.ENDED:
            self._begin(0.0)
        elif self._status.phase is not Phase.PLAYING:
            loop = self._status.manner.loop
            earliest_s = 0.0 if loop is None else loop[0]
            back_s = self.rewind_s if self._was_heard else 0.0
            self._begin(max(min(earliest_s, self._position_s), self._position_s - back_s))

    def _begin(self, at_s: float) -> None:
        """Play from a place; where the recording is not open yet, or not any more, as soon as it is."""
        self._position_s = at_s = self._fitting(at_s)
        loop = self._status.manner.loop
        if loop is not None and not loop[0] <= at_s < loop[1]:
            self._publish(manner=dataclasses.replace(self._status.manner, loop=None))
        self._is_wanted = True
        if self._client is None:
            self._is_open = False
            self._publish(phase=Phase.OPENING, error=None)
            self._connect()
        client = self._client
        if client is None or not self._is_open:
            return
        self._is_wanted = False
        self._stream.begin(client, at_s, self._status.manner, self._channels)
        missing = self._status.missing_device
        if not self._player.is_open:
            device = self._device
            missing = "" if self._player.open(self._channels, device=device) else device
        self._was_heard = True
        self._publish(phase=Phase.PLAYING, error=None, missing_device=missing)

    def _fitting(self, at_s: float) -> float:
        duration_s = self._status.duration_s
        at_s = max(0.0, at_s)
        return at_s if duration_s is None else min(at_s, duration_s)

    def _play_on(self) -> None:
        if self._player.is_lost:
            raise AudioError(Code.AUDIO_DEVICE_LOST)
        self._stream.pump(self._client)
        self._stream.begin_at_end()
        if self._stream.is_drained:
            self._stop()
            self._was_heard = False
            self._publish(phase=Phase.ENDED)

    def _pause(self) -> None:
        self._is_wanted = False
        if self._status.phase is Phase.PLAYING:
            self._stop()
            if self._client is not None:
                self._client.halt()
            self._publish(phase=Phase.PAUSED)

    def _stop(self) -> None:
        """Close the device and keep the place."""
        if self._player.is_open:
            self._player.close()
            self._position_s = self._player.position_s
        self._stream.end()
        self._is_wanted = False

    def _toggle(self) -> None:
        if self._status.phase is Phase.PLAYING or self._is_wanted:
            self._pause()
        else:
            self._play(None)

    def _seek(self, at_s: float) -> None:
        if self._status.phase is Phase.PLAYING or self._is_wanted:
            self._begin(at_s)
        elif self._item is not None:
            self._position_s = self._fitting(at_s)
            self._was_heard = False
            phase = Phase.PAUSED if self._status.phase is Phase.ENDED else self._status.phase
            self._publish(phase=phase)

    def _change(self, **changes: Any) -> None:
        """Play in another manner, from where it is."""
        at_s = self.position_s
        self._publish(manner=dataclasses.replace(self._status.manner, **changes))
        if self._status.phase is Phase.PLAYING:
            self._begin(at_s)

    def _change_device(self) -> None:
        """Play on elsewhere, from where it is."""
        self._publish(missing_device="")
        if self._status.phase is Phase.PLAYING:
            self._stop()
            self._begin(self._position_s)

    def _loop(self, start_s: float, end_s: float) -> None:
        if self._item is not None and end_s - start_s >= MIN_LOOP_S:
            self._publish(manner=dataclasses.replace(self._status.manner, loop=(start_s, end_s)))
            self._begin(start_s)

    # ---- letting go

    def _let_go(self) -> None:
        self._stop()
        self.waveform.wipe()
        if self._client is not None:
            with contextlib.suppress(EngineError):  # it is gone already
                self._client.close_medium()
        self._item = None
        self._is_open = False
        self._position_s = 0.0
        self._was_heard = False
        self._status = Status(manner=dataclasses.replace(self._status.manner, loop=None))

    def _forget(self) -> None:
        self._let_go()
        self._end_client()
        self._publish(error=None)

    def _end_client(self) -> None:
        client, self._client = self._client, None
        self._is_open = False
        if client is not None:
            client.close()


def _is_hopeless(error: SoundlockError) -> bool:
    """Say whether playing again would meet the same end: the recording is missing, damaged or locked away."""
    return error.code.value.startswith(("input.", "library."))
