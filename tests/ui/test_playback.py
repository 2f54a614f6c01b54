"""The player below the transcript, on a library with a real recording, a real worker and a real sound server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from app.bootstrap import Services
from app.core.settings import REWIND_SECONDS
from app.library.library import Library
from app.ui.wiring import Wiring
from tests.support.media import pcm16, wav_bytes
from tests.support.sound import SoundServer, need_sound, running_sound
from tests.ui.conftest import Open
from tests.ui.library import put

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SECONDS = 12


def put_recording(library: Library) -> None:
    samples = 0.3 * np.sin(np.arange(SECONDS * 16_000) / 10)
    item = put(library, "With a recording", "One.", "Two.")
    with library.blobs.writing(item.id, "audio") as writer:
        writer.write(wav_bytes(pcm16(samples.astype(np.float32))))


@pytest.fixture
def window(services: Services, shown: Open, qtbot: QtBot) -> Wiring:
    """Return a window on a library with two texts, the newer of which has its recording too."""
    services.library.create(None, (), in_keychain=True).close()
    services.session.open()
    services.session.call(lambda library: put(library, "Text alone", "Nothing to be heard."))
    services.session.call(put_recording)
    services.session.lock()
    wiring = shown(services)
    wait_for_bar(wiring, qtbot)
    return wiring


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    with running_sound(tmp_path, monkeypatch) as server:
        yield server


def wait_for_bar(wiring: Wiring, qtbot: QtBot) -> None:
    wiring.window.activateWindow()
    title = "With a recording"
    qtbot.waitUntil(lambda: any(row.name == title for row in wiring.jobs.rows))
    row = next(row for row in wiring.jobs.rows if row.name == title)
    wiring.job_list.select_row(row)
    qtbot.waitUntil(wiring.player.isVisible)
    qtbot.waitUntil(lambda: wiring.services.playback.waveform.is_whole)
    qtbot.waitUntil(lambda: not wiring.playback._watch.isActive())


def test_an_item_with_its_recording_has_a_player_and_one_without_has_none(window: Wiring, qtbot: QtBot) -> None:
    assert window.player.time.text == "00:00:00 of 00:00:12"
    assert [span[1:] for span in window.player.waveform.scene.spans] == [(0.0, 3.0), (4.0, 7.0)]
    row = next(row for row in window.jobs.rows if row.name == "Text alone")
    window.job_list.select_row(row)
    assert not window.player.isVisible()
    qtbot.waitUntil(lambda: window.services.playback.is_settled)
    qtbot.waitUntil(lambda: not window.playback._watch.isActive())
    assert not window.player.isVisible()
    assert window.message_stack.isHidden()


def test_a_place_is_played_the_window_follows_and_a_key_pauses(
    window: Wiring, server: SoundServer, qtbot: QtBot
) -> None:
    assert server
    places: list[float] = []
    window.playback.position_changed.connect(places.append)
    with qtbot.waitSignal(window.playback.playing_changed) as playing:
        window.library.editing.play_requested.emit(4.0)
    assert playing.args == [True]
    assert window.player.play_button.accessibleName() == "Pause"
    qtbot.waitUntil(lambda: window.playback.position_s > 4.5)
    assert places == sorted(places)
    assert window.library.editing._playhead_s == places[-1]
    with qtbot.waitSignal(window.playback.playing_changed) as playing:
        qtbot.keyClick(window.window, Qt.Key.Key_F4)
    assert playing.args == [False]
    assert window.player.play_button.accessibleName() == "Play"
    qtbot.waitUntil(lambda: not window.playback._watch.isActive())  # at rest it asks nothing


def test_a_passage_is_played_to_its_end_and_no_further(window: Wiring, server: SoundServer, qtbot: QtBot) -> None:
    del server
    review = window.library.review
    review.listening.play_requested.emit(4.0, 4.8)
    qtbot.waitUntil(lambda: window.playback.is_playing)
    qtbot.waitUntil(lambda: not window.playback.is_playing)
    assert 4.8 <= window.playback.position_s < 6.0
    assert review.position_s == window.playback.position_s


def test_a_border_that_is_dragged_on_the_waveform_retimes_its_segment(window: Wiring, qtbot: QtBot) -> None:
    view = window.player.waveform
    number = window.segments.lines[0].id

    def at(seconds: float) -> QPoint:
        return QPoint(round(view.view.x_of(seconds, view.width())), view.height() // 2)

    qtbot.waitUntil(lambda: view._can_move_borders)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at(3.0))
    qtbot.mouseMove(view, at(3.5))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at(3.5))
    assert window.segments.lines[0].end_s == pytest.approx(3.5, abs=0.05)
    qtbot.waitUntil(lambda: (number, 0.0, window.segments.lines[0].end_s) in view.scene.spans)
    qtbot.waitUntil(lambda: window.library.editing.editing.past.undo != "")


def test_how_far_it_goes_back_after_a_pause_is_set(window: Wiring) -> None:
    assert window.services.playback.rewind_s == 1.0
    window.application.preferences.set(REWIND_SECONDS, 3)
    assert window.services.playback.rewind_s == 3.0


def test_keys_change_place_speed_loop_and_silences(window: Wiring, qtbot: QtBot) -> None:
    service, shift = window.services.playback, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: window.player.time.text.startswith("00:00:05"))
    qtbot.keyClick(window.window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: window.player.time.text.startswith("00:00:00"))
    qtbot.keyClick(window.window, Qt.Key.Key_F8, shift)
    qtbot.waitUntil(lambda: window.player.speed.currentText() == "1.1x")
    assert service.status.manner.speed == 1.1
    window.commands.do("playback.silences")
    qtbot.waitUntil(window.player.silence_button.isChecked)
    assert service.status.manner.skips_silences


def test_without_a_sound_server_a_sentence_says_so_and_the_place_is_kept(
    window: Wiring, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    need_sound()
    SoundServer(tmp_path, monkeypatch)  # its address, where nobody answers
    window.playback.play_from(5.0)
    qtbot.waitUntil(window.player.trouble.isVisible)
    assert "No sound device can be used" in window.player.trouble.text()
    assert window.player.time.text.startswith("00:00:05")


def test_a_lock_leaves_nothing_of_the_recording(window: Wiring, qtbot: QtBot) -> None:
    service = window.services.playback
    assert service.worker_pid is not None
    window.gate.lock()
    qtbot.waitUntil(lambda: service.worker_pid is None)
    assert not window.player.isVisible()
    assert window.player.waveform.scene.waveform is None
    assert window.player.waveform.scene.spans == []
    assert service.status.item is None
    assert service.waveform.seconds == 0
