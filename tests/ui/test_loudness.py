"""How loud it is, and on which device: keys, player and settings say the same, and it lasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox

from app.core import settings
from app.ui.windows.settings_window import SettingsWindow
from app.ui.wiring import Wiring

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def shown_player(wiring: Wiring, qtbot: QtBot) -> Wiring:
    wiring.window.show_jobs()
    wiring.player.show()
    wiring.window.activateWindow()
    qtbot.waitUntil(wiring.window.isActiveWindow)
    return wiring


def gain(wiring: Wiring) -> float:
    return wiring.services.playback._player.gain


def test_keys_and_slider_change_the_volume_and_it_is_kept(shown_player: Wiring, qtbot: QtBot) -> None:
    wiring, controls = shown_player, shown_player.player.sound
    assert gain(wiring) == 1.0
    qtbot.keyClick(wiring.window, Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(wiring.window, Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
    assert controls.slider.value() == 90
    assert gain(wiring) == pytest.approx(0.81)
    controls.slider.setFocus()
    qtbot.keyClick(controls.slider, Qt.Key.Key_Home)
    assert gain(wiring) == 0
    qtbot.keyClick(wiring.window, Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(wiring.window, Qt.Key.Key_F5)
    assert controls.mute_button.isChecked()
    assert (gain(wiring), controls.slider.value()) == (0, 5)
    qtbot.keyClick(wiring.window, Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier)
    assert controls.slider.value() == 10
    assert not controls.mute_button.isChecked(), "whoever turns it up wants to hear it"
    assert gain(wiring) == pytest.approx(0.01)
    assert wiring.services.settings.get(settings.VOLUME) == 10


def test_a_device_is_chosen_at_the_player_and_in_the_settings(shown_player: Wiring, qtbot: QtBot) -> None:
    wiring, controls = shown_player, shown_player.player.sound
    controls.offer(["Head&phones\u202e", "Speaker"], "Gone since")
    assert controls.menu is not None
    texts = [action.text() for action in controls.menu.actions()]
    assert texts[0] == "As the system"
    assert texts[1].startswith("Head&&phones")
    assert "\u202e" not in texts[1]
    assert texts[2:] == ["Speaker", "Gone since"]
    assert [action.isChecked() for action in controls.menu.actions()] == [False, False, False, True]
    controls.menu.actions()[2].trigger()
    controls.menu.close()
    assert wiring.services.playback._device == "Speaker"
    wiring.commands.do("view.settings")
    window = wiring.window.findChild(SettingsWindow)
    assert window is not None
    box = window.rows[settings.OUTPUT_DEVICE.key].editor.widget
    assert isinstance(box, QComboBox)
    assert box.currentText() == "Speaker"
    window.offer(settings.OUTPUT_DEVICE, [("Speaker", "Speaker"), ("Other", "Other")])
    assert [box.itemData(place) for place in range(box.count())] == ["", "Speaker", "Other"]
    with qtbot.waitSignal(window.devices_wanted):
        QApplication.sendEvent(box, QEvent(QEvent.Type.Enter))
    with qtbot.assertNotEmitted(window.devices_wanted):
        QApplication.sendEvent(box, QEvent(QEvent.Type.Enter))
    window.rows[settings.OUTPUT_DEVICE.key].reset_button.click()
    assert wiring.services.playback._device == ""
    window.close()
