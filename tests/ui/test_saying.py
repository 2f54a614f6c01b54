"""What a screen reader is told while a recording is played, and borders between panels that keys move."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QSplitter, QSplitterHandle

from app.core import settings
from app.services.playback_status import Phase, Status
from app.ui.wiring import Wiring
from tests.ui.library import activate
from tests.ui.test_every_window import whole  # noqa: F401 (a fixture)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def said(
    whole: Wiring,  # noqa: F811 (the fixture)
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> list[str]:
    """Return what a screen reader is told from now on, while the recording is played."""
    qtbot.waitUntil(lambda: whole.services.playback.waveform.is_whole)
    qtbot.waitUntil(lambda: not whole.playback._watch.isActive())  # or it says that nothing plays
    said: list[str] = []
    monkeypatch.setattr(whole.messages, "announce", said.append)
    monkeypatch.setattr(whole.playback, "_status", replace(Status(), phase=Phase.PLAYING))
    return said


def hear(wiring: Wiring, *places: float) -> None:
    for place in places:
        wiring.playback.position_changed.emit(place)


def test_each_segment_is_said_once_as_it_is_reached_if_that_is_wished_for(
    whole: Wiring,  # noqa: F811 (the fixture)
    said: list[str],
    qtbot: QtBot,
) -> None:
    hear(whole, 0.5, 4.5)
    assert said == []
    activate(whole, qtbot)
    qtbot.keyClick(whole.transcript.table, Qt.Key.Key_Space, CONTROL_SHIFT)
    assert whole.services.settings.get(settings.SAY_SEGMENTS)
    assert whole.commands["playback.say"].action.isChecked()
    assert said.pop(0) == "Segments are announced as they are heard."
    said.clear()
    hear(whole, 0.6, 0.7, 4.5, 4.6, 8.5, 0.7)
    assert said[-3:] == ["Ben: Roses need rain.", "And sun.", "Ada: The zebra sleeps."]
    whole.commands.do("playback.say")
    said.clear()
    hear(whole, 4.5)
    assert said == []
    assert not whole.services.settings.get(settings.SAY_SEGMENTS)


def test_nothing_is_said_of_what_is_only_looked_at_and_nothing_is_kept_over_a_lock(
    whole: Wiring,  # noqa: F811 (the fixture)
    said: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole.commands.do("playback.say")
    hear(whole, 4.5)
    assert whole.saying._speaker == "Ben"
    monkeypatch.setattr(whole.playback, "_status", Status())
    said.clear()
    hear(whole, 0.5)
    assert said == []
    whole.gate.lock()
    assert (whole.saying._said, whole.saying._speaker) == (None, "")


def focused() -> QSplitterHandle:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QSplitterHandle)
    return focus


@pytest.mark.parametrize("is_right_to_left", [False, True])
def test_the_borders_between_panels_are_moved_by_keys(
    whole: Wiring,  # noqa: F811 (the fixture)
    said: list[str],
    qtbot: QtBot,
    is_right_to_left: bool,  # noqa: FBT001 (a parameter of the test)
) -> None:
    if is_right_to_left:
        whole.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    activate(whole, qtbot)
    whole.transcript.table.setFocus()
    splitter = whole.window.findChild(QSplitter)
    assert splitter is not None
    names = []
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        names.append(QAccessible.queryAccessibleInterface(focused()).text(QAccessible.Text.Name))
    assert names == ["Border between sidebar and list", "Border between list and transcript"]
    before = splitter.sizes()
    qtbot.keyClick(focused(), Qt.Key.Key_Right)
    wider = -1 if is_right_to_left else 1
    assert (splitter.sizes()[1] - before[1]) * wider > 10
    assert said[-1].startswith("Border between list and transcript, at ")
    qtbot.keyClick(focused(), Qt.Key.Key_Home)
    assert splitter.sizes()[1] == whole.job_list.minimumWidth()
    qtbot.keyClick(focused(), Qt.Key.Key_End)
    assert splitter.sizes()[2] <= 360
    border = focused()
    qtbot.keyClick(border, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is whole.transcript.table
    assert border.focusPolicy() is Qt.FocusPolicy.NoFocus
