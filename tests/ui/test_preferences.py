from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from app.bootstrap import Services
from app.core import settings
from app.core.options import Task, VadSensitivity
from app.services.settings_service import SettingsService
from app.ui.door import Door
from app.ui.wiring import Wiring
from tests.ui.conftest import Open
from tests.ui.fakes import fake_services
from tests.ui.test_window import drop, service_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def same_looks_for_the_next_test(application: QApplication) -> Iterator[None]:
    flash_ms = QGuiApplication.styleHints().cursorFlashTime()
    yield
    application.setFont(QFont())
    QGuiApplication.styleHints().setCursorFlashTime(flash_ms)


def test_a_theme_is_applied_at_once(wiring: Wiring) -> None:
    wiring.application.preferences.set(settings.THEME, "dark")
    assert wiring.theme.is_dark
    wiring.application.preferences.reset(settings.THEME)
    assert not wiring.theme.is_dark


def test_text_grows_at_once_with_its_headings_and_shrinks_back(wiring: Wiring) -> None:
    plain = QApplication.font().pointSizeF()
    sizes = {label: label.font().pointSizeF() for label in wiring.window.findChildren(QLabel)}
    assert len({round(size, 2) for size in sizes.values()}) > 1
    wiring.application.preferences.set(settings.TEXT_PERCENT, 150)
    assert QApplication.font().pointSizeF() == pytest.approx(1.5 * plain)
    for label, size in sizes.items():
        assert label.font().pointSizeF() == pytest.approx(1.5 * size, rel=0.01)
    wiring.application.preferences.set(settings.TEXT_PERCENT, 100)
    for label, size in sizes.items():
        assert label.font().pointSizeF() == pytest.approx(size, rel=0.01)


def test_nothing_blinks_with_reduced_motion(wiring: Wiring) -> None:
    hints = QGuiApplication.styleHints()
    assert hints.cursorFlashTime() > 0
    wiring.application.preferences.set(settings.REDUCED_MOTION, value=True)
    assert hints.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)
    wiring.application.preferences.reset(settings.REDUCED_MOTION)
    assert hints.cursorFlashTime() > 0


def test_a_recording_gets_what_is_set(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    services = fake_services()
    services.settings.set(settings.SPOKEN_LANGUAGE, "de")
    services.settings.set(settings.TASK, "translate")
    wiring = opened(services)
    wiring.application.preferences.set(settings.VAD, "low")
    wiring.application.preferences.set(settings.BEAM_SIZE, 2)
    wiring.application.preferences.set(settings.MODEL, "built-in")
    drop(wiring, tmp_path / "talk.wav")
    qtbot.waitUntil(lambda: len(service_of(wiring).submitted) == 1)
    options = service_of(wiring).submitted[0].options
    assert (options.language, options.task, options.vad, options.beam_size) == (
        "de",
        Task.TRANSLATE,
        VadSensitivity.LOW,
        2,
    )
    assert service_of(wiring).models == ["built-in"]


def test_a_model_that_is_found_later_is_chosen_then(opened: Open, tmp_path: Path) -> None:
    services = fake_services()
    services.models.add(tmp_path / "small")
    services.models.add(tmp_path / "tiny")
    services.settings.set(settings.MODEL, "tiny")
    wiring = opened(services)
    assert wiring.header.model == "tiny"


def test_own_keys_work_at_once(wiring: Wiring, qtbot: QtBot) -> None:
    closed: list[None] = []
    wiring.window.close_requested.connect(lambda: closed.append(None))
    wiring.leaving.leave = lambda: None  # type: ignore[method-assign]
    wiring.application.preferences.set(settings.OWN_KEYS, {"file.open": ("Ctrl+K",)})
    qtbot.keyClick(wiring.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert wiring.window.findChild(QLabel, "open-dialog") is None
    assert wiring.header.open_button.toolTip().endswith("(Ctrl+K)")


def test_the_lock_follows_its_minutes_and_its_keys(filled: Wiring, qtbot: QtBot) -> None:
    idle, preferences = filled.library.idle_lock, filled.application.preferences
    preferences.set(settings.LOCK_MINUTES, 2)
    assert 100_000 < idle._timer.remainingTime() < 140_000  # it is a coarse timer
    preferences.set(settings.OWN_KEYS, {"library.lock": ("Ctrl+Alt+K",)})
    qtbot.keyClick(filled.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert filled.gate.door is Door.OPEN
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(filled.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | alt)
    assert filled.gate.door is Door.LOCKED


def test_the_library_stays_open_with_a_locked_session_if_that_is_set(filled: Wiring) -> None:
    filled.application.preferences.set(settings.LOCK_WITH_SESSION, value=False)
    filled.library.session_lock.session_locked.emit()
    assert filled.gate.door is Door.OPEN
    filled.application.preferences.set(settings.LOCK_WITH_SESSION, value=True)
    filled.library.session_lock.session_locked.emit()
    assert filled.gate.door is Door.LOCKED


def test_what_is_set_is_kept_in_the_background(filled: Wiring, services: Services, qtbot: QtBot) -> None:
    filled.application.preferences.set(settings.LOCK_MINUTES, 7)
    file = services.settings.file
    qtbot.waitUntil(file.exists)
    assert SettingsService(file).get(settings.LOCK_MINUTES) == 7


def test_a_wrong_value_is_refused_with_a_sentence(wiring: Wiring) -> None:
    wiring.application.preferences.set(settings.LOCK_MINUTES, 10_000)
    assert "library.lock_minutes" in wiring.message_stack.messages[-1].text
    assert wiring.application.preferences.get(settings.LOCK_MINUTES) == 15


def test_playback_jumps_as_far_as_is_set(wiring: Wiring) -> None:
    preferences, service = wiring.application.preferences, wiring.services.playback
    preferences.set(settings.JUMP_S, 12)
    assert "12" in wiring.commands["playback.back"].shown_on[0].toolTip()
    skipped: list[float] = []
    service.skip = skipped.append  # type: ignore[method-assign]
    wiring.commands["playback.back"].action.trigger()
    wiring.playback.forward()
    assert skipped[-1] == 12


def test_the_desktop_is_told_only_if_that_is_set(wiring: Wiring, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[int, int]] = []
    monkeypatch.setattr(wiring.queue.telling.notice, "tell", lambda done, failed: told.append((done, failed)))
    wiring.application.preferences.set(settings.NOTIFY, value=False)
    wiring.queue.queueing.ran_out.emit(2, 0)
    assert not told
    wiring.application.preferences.set(settings.NOTIFY, value=True)
    wiring.queue.queueing.ran_out.emit(2, 1)
    assert told == [(2, 1)]


def test_the_computer_stays_awake_only_if_that_is_set(wiring: Wiring, monkeypatch: pytest.MonkeyPatch) -> None:
    queue = wiring.queue
    monkeypatch.setattr(queue.queueing, "is_busy", True)
    wiring.application.preferences.set(settings.KEEP_AWAKE, value=False)
    queue.queueing.busy_changed.emit(True)  # noqa: FBT003 (Qt's signal)
    assert not queue.telling.keep_awake._wanted_by
    wiring.application.preferences.set(settings.KEEP_AWAKE, value=True)
    assert queue.telling.keep_awake._wanted_by
    queue.telling.keep_awake.let_go(queue.telling)
