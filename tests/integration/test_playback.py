"""Sound out of the encrypted library: a real worker, a real sound server, and what happens when either goes."""

from __future__ import annotations

import itertools
import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest
from numpy.typing import NDArray

from app.core.errors import Code
from app.core.messages import sentence
from app.library.library import Library
from app.library.records import ItemRow
from app.services.playback_service import PlaybackService
from app.services.playback_status import Phase
from app.services.saving import Held
from tests.support.libraries import Desk, add_recording
from tests.support.media import RATE_HZ as SOURCE_HZ
from tests.support.media import pcm16, wav_bytes
from tests.support.sound import RATE_HZ, SoundServer, pitch_hz, running_sound

SECONDS = 20
WAIT_S = 20.0


def wait_until(condition: Callable[[], bool], what: str) -> None:
    give_up_at = time.monotonic() + WAIT_S
    while not condition():
        assert time.monotonic() < give_up_at, what
        time.sleep(0.005)


@pytest.fixture(scope="module")
def sweep() -> bytes:
    """Return a WAV file whose pitch tells the place: second n sounds at 400 + 50 n Hz."""
    hz = 400 + 50 * (np.arange(SECONDS * SOURCE_HZ) // SOURCE_HZ)
    samples = 0.5 * np.sin(2 * np.pi * np.cumsum(hz) / SOURCE_HZ)
    return wav_bytes(pcm16(samples.astype(np.float32)))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("playback")


@pytest.fixture(scope="module")
def library(folder: Path) -> Iterator[Library]:
    with Desk(folder).make() as library:
        yield library


@pytest.fixture(scope="module")
def item(library: Library, sweep: bytes) -> ItemRow:
    return add_recording(library, sweep)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    with running_sound(tmp_path, monkeypatch) as server:
        yield server


@pytest.fixture(scope="module")
def only_playback(library: Library) -> Iterator[PlaybackService]:
    service = PlaybackService(Held(library))
    yield service
    service.close()


@pytest.fixture
def playback(only_playback: PlaybackService) -> Iterator[PlaybackService]:
    """Return the one service; its worker stays warm from test to test.

    A test that ends while a device starts asks for the server before this: else the server goes first, and the
    device is waited for until it is given up.
    """
    only_playback.set_speed(1.0)
    yield only_playback
    only_playback.pause()
    wait_until(lambda: not only_playback._player.is_open, "the device is kept")


def opened(playback: PlaybackService, item: ItemRow) -> None:
    playback.open(item)
    wait_until(lambda: playback.status.phase is Phase.PAUSED and not playback.position_s, "it does not open")


def played(playback: PlaybackService, at_s: float, for_s: float = 0.5) -> None:
    """Play and wait until some of it was heard."""
    playback.play(at_s)
    wait_until(lambda: at_s + for_s < playback.position_s < at_s + for_s + 2, "it does not play")


def place_of(hz: float) -> int:
    return round((hz - 400) / 50)


def test_what_is_heard_is_the_place_that_was_asked_for(
    playback: PlaybackService, item: ItemRow, server: SoundServer
) -> None:
    opened(playback, item)
    with server.recorded() as takes:
        played(playback, 7.1, 0.8)
        assert playback.status.phase is Phase.PLAYING
        playback.seek(15.1)
        wait_until(lambda: playback.position_s > 15.8, "it does not go on")
        playback.pause()
        wait_until(lambda: playback.status.phase is Phase.PAUSED, "it does not pause")
    (heard,) = takes
    sounding = heard[np.argmax(np.abs(heard) > 3000) :]
    assert place_of(pitch_hz(sounding[: RATE_HZ // 2])) == 7
    last = sounding[: len(sounding) - int(np.argmax(np.abs(sounding[::-1]) > 3000))]
    assert place_of(pitch_hz(last[-RATE_HZ // 5 :])) == 15
    # The place that is told is the one that is heard.
    assert playback.position_s == pytest.approx(15.8, abs=0.5)


def test_going_on_after_a_pause_goes_a_little_back(
    server: SoundServer, playback: PlaybackService, item: ItemRow
) -> None:
    assert server
    opened(playback, item)
    played(playback, 5.0)
    playback.toggle()
    wait_until(lambda: playback.status.phase is Phase.PAUSED, "it does not pause")
    at_s = playback.position_s
    playback.toggle()
    wait_until(lambda: playback.status.phase is Phase.PLAYING, "it does not go on")
    assert playback.position_s == pytest.approx(at_s - playback.rewind_s, abs=0.3)


def test_it_ends_at_the_end_and_begins_again(
    playback: PlaybackService, item: ItemRow, server: SoundServer
) -> None:
    assert server
    opened(playback, item)
    playback.set_speed(3.0)
    playback.play(SECONDS - 1.0)
    wait_until(lambda: playback.status.phase is Phase.ENDED, "it does not end")
    assert playback.position_s == pytest.approx(SECONDS, abs=0.1)
    playback.play()
    wait_until(lambda: 0.2 < playback.position_s < 5, "it does not begin again")


def test_a_passage_is_repeated_until_something_else_is_asked_for(
    playback: PlaybackService, item: ItemRow, server: SoundServer
) -> None:
    assert server
    opened(playback, item)
    places: list[float] = []

    def has_come_round() -> bool:
        places.append(playback.position_s)
        return sum(after < before - 0.1 for before, after in itertools.pairwise(places)) >= 2

    playback.loop(4.0, 4.4)
    wait_until(lambda: playback.status.phase is Phase.PLAYING, "it does not play")
    wait_until(has_come_round, "it does not repeat")
    assert all(3.99 <= place <= 4.45 for place in places)
    playback.play(10.0)
    wait_until(lambda: playback.position_s > 10.2, "it does not leave the loop")
    assert playback.status.manner.loop is None


def test_the_waveform_and_the_true_length_come_by_themselves(playback: PlaybackService, item: ItemRow) -> None:
    opened(playback, item)
    wait_until(lambda: playback.waveform.is_whole, "the waveform is not finished")
    assert playback.status.duration_s == pytest.approx(SECONDS)
    columns = playback.waveform.columns(0, SECONDS, 50)
    assert all(
        low == pytest.approx(-0.5, abs=0.02) and high == pytest.approx(0.5, abs=0.02) for low, high in columns
    )


def test_the_waveform_is_drawn_but_once(playback: PlaybackService, library: Library, sweep: bytes) -> None:
    item, other = add_recording(library, sweep), add_recording(library, sweep)
    opened(playback, item)
    wait_until(lambda: playback.is_settled, "the waveform is not finished")
    before = playback.waveform.packed()
    opened(playback, other)
    opened(playback, item)
    assert playback.waveform.is_whole
    assert playback.waveform.packed() == before
    assert playback.status.scanned_s == playback.status.duration_s == pytest.approx(SECONDS)


def test_a_killed_worker_pauses_with_a_sentence_and_playback_starts_again(
    server: SoundServer, playback: PlaybackService, item: ItemRow
) -> None:
    assert server
    opened(playback, item)
    played(playback, 3.0)
    assert playback.worker_pid is not None
    os.kill(playback.worker_pid, signal.SIGKILL)
    wait_until(lambda: playback.status.error is not None, "the death goes unnoticed")
    status = playback.status
    assert status.phase is Phase.PAUSED
    assert status.error is not None
    assert status.error.code is Code.AUDIO_READER_STOPPED
    assert "killed by the system" in sentence(status.error)
    assert 3.0 <= playback.position_s < 8.0
    at_s = playback.position_s
    playback.play()
    wait_until(lambda: playback.status.phase is Phase.PLAYING, "it does not start again")
    assert playback.status.error is None
    assert playback.position_s == pytest.approx(max(0.0, at_s - playback.rewind_s), abs=0.5)


def test_a_device_that_vanishes_pauses_with_a_sentence_and_keeps_the_place(
    playback: PlaybackService, item: ItemRow, server: SoundServer
) -> None:
    opened(playback, item)
    played(playback, 6.0)
    server.vanish()
    wait_until(lambda: playback.status.error is not None, "the loss goes unnoticed")
    assert playback.status.phase is Phase.PAUSED
    assert playback.status.error is not None
    assert playback.status.error.code is Code.AUDIO_DEVICE_LOST
    at_s = playback.position_s
    assert 6.4 < at_s < 12
    server.add_device("another")
    playback.play()
    wait_until(lambda: playback.status.phase is Phase.PLAYING, "it does not go on")
    wait_until(lambda: playback.position_s > at_s, "it does not play on")


def paused(playback: PlaybackService) -> None:
    playback.pause()
    wait_until(lambda: playback.status.phase is Phase.PAUSED, "it does not pause")


def loudness(heard: NDArray[np.int16]) -> float:
    """Return how strong the last half second is that is not silence for good."""
    return float(np.sqrt(np.mean(heard[-RATE_HZ : -RATE_HZ // 2].astype(float) ** 2)))


def test_the_volume_is_heard_at_once_and_nothing_while_it_is_none(
    playback: PlaybackService, item: ItemRow, server: SoundServer
) -> None:
    opened(playback, item)
    found: dict[int, float] = {}
    for percent, at_s in ((100, 2.0), (50, 7.0), (0, 12.0)):
        playback.set_volume(percent)
        with server.recorded() as takes:
            played(playback, at_s, 1.5)
        found[percent] = loudness(takes[0])
    playback.set_volume(100)
    paused(playback)
    assert found[100] > 3000
    assert found[50] == pytest.approx(found[100] / 4, rel=0.1)
    assert found[0] == 0


# PortAudio looks for devices when it starts, which a stream of another test, whose server was killed, can hold up.
@pytest.mark.alone
def test_a_device_is_chosen_and_while_it_is_not_there_the_systems_own_plays(
    playback: PlaybackService, item: ItemRow, server: SoundServer
) -> None:
    server.add_device("headphones")
    assert "headphones" in playback.devices()
    opened(playback, item)
    played(playback, 5.0)
    playback.use_device("headphones")
    with server.recorded("headphones") as there, server.recorded() as here:
        wait_until(lambda: playback.position_s > 7.5, "it does not play on")
    assert loudness(there[0]) > 3000
    assert loudness(here[0]) == 0
    assert playback.status.missing_device == ""
    paused(playback)
    server.remove_device("headphones")
    with server.recorded() as here:
        played(playback, 1.0, 2.0)
    assert loudness(here[0]) > 3000
    assert playback.status.missing_device == "headphones"
    playback.use_device("")
    wait_until(lambda: playback.status.missing_device == "", "it is still missed")
    paused(playback)


def test_a_sound_server_that_dies_pauses_and_a_later_try_says_that_there_is_none(
    playback: PlaybackService, item: ItemRow, server: SoundServer
) -> None:
    opened(playback, item)
    played(playback, 6.0)
    server.stop()
    wait_until(lambda: playback.status.error is not None, "the loss goes unnoticed")
    assert playback.status.error is not None
    assert playback.status.error.code is Code.AUDIO_DEVICE_LOST
    at_s = playback.position_s
    playback.play()
    wait_until(lambda: playback.status.error.code is Code.AUDIO_NO_DEVICE, "it is not said")  # type: ignore[union-attr]
    assert playback.status.phase is Phase.PAUSED
    assert playback.position_s == pytest.approx(at_s - playback.rewind_s, abs=0.01)


def test_locking_ends_the_worker_and_overwrites_what_was_decoded(
    playback: PlaybackService, item: ItemRow, server: SoundServer
) -> None:
    assert server
    opened(playback, item)
    played(playback, 3.0)
    pid = playback.worker_pid
    assert pid is not None
    ring, waveform = playback._player._ring, playback.waveform
    assert any(ring._buffer)
    playback.forget()
    wait_until(lambda: playback.status.phase is Phase.EMPTY and playback.worker_pid is None, "it is not forgotten")
    wait_until(lambda: not psutil.pid_exists(pid), "the worker lives on")
    assert not any(ring._buffer)
    assert not any(lows or highs for lows, highs in waveform._levels)
    assert playback.status.item is None


def test_no_sound_is_written_to_any_file(
    playback: PlaybackService, item: ItemRow, server: SoundServer, folder: Path, sweep: bytes
) -> None:
    """Neither the program nor the worker has a file open for writing that could hold it, nor leaves one behind."""
    assert server
    opened(playback, item)
    played(playback, 3.0)
    assert playback.worker_pid is not None
    worker = psutil.Process(playback.worker_pid)
    if os.geteuid() == 0:  # a worker lets nobody else look into it
        assert [file for file in worker.open_files() if file.mode != "r"] == []
    with pytest.raises(OSError, match=r"\d"), open(f"/proc/{worker.pid}/environ", "rb") as file:  # noqa: PTH123
        os.write(file.fileno(), b"")
    needle = sweep[100_000:100_064]
    for path in folder.rglob("*"):
        if path.is_file():
            assert needle not in path.read_bytes(), path


def is_told(playback: PlaybackService, code: Code) -> bool:
    error = playback.status.error
    return error is not None and error.code is code


def test_what_is_no_recording_is_refused_with_a_sentence(playback: PlaybackService, library: Library) -> None:
    playback.open(add_recording(library, b"no sound at all" * 100, title="A letter"))
    # A sound server that ended with the test before may have been told of first.
    wait_until(lambda: is_told(playback, Code.INPUT_NOT_MEDIA), "it is not refused")
    assert playback.status.phase is Phase.EMPTY
    assert playback.status.error is not None
    assert playback.status.error.code is Code.INPUT_NOT_MEDIA
    assert "A letter" in sentence(playback.status.error)
