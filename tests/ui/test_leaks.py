"""Every view opened and closed again and again: nothing of it stays behind."""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog

from app.ui.door import Door
from app.ui.models.scope import EVERYTHING, Kind, Scope
from app.ui.wiring import Wiring

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_WINDOWS: Final = (
    "help.errors",
    "help.keys",
    "help.palette",
    "help.privacy",
    "library.rotate",
    "library.tag",
    "transcript.export_as",
    "view.settings",
)
_FIRST: Final = 2  # rounds in which fonts, icons and the like are loaded for good
_GROWTH_BYTES: Final = 4 << 20


def test_a_view_that_is_closed_leaves_nothing_behind(filled: Wiring, qtbot: QtBot) -> None:
    for _ in range(_FIRST):
        _open_and_close_all(filled, qtbot)
    before = _things(filled)
    for _ in range(3):
        _open_and_close_all(filled, qtbot)
    assert _things(filled) == before


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_memory_is_flat_after_a_hundred_rounds(filled: Wiring, qtbot: QtBot) -> None:
    for _ in range(20):
        _open_and_close_all(filled, qtbot)
    before, resident = _things(filled), _resident_bytes()
    for _ in range(100):
        _open_and_close_all(filled, qtbot)
    assert _things(filled) == before
    grown = _resident_bytes() - resident
    print(f"a hundred rounds: {grown / 2**20:.1f} MiB more")
    assert grown < _GROWTH_BYTES


def _open_and_close_all(wiring: Wiring, qtbot: QtBot) -> None:
    for name in _WINDOWS:
        wiring.commands.do(name)
        qtbot.waitUntil(lambda: bool(_dialogs(wiring)))
        for dialog in _dialogs(wiring):
            dialog.reject()
        qtbot.waitUntil(lambda: not _dialogs(wiring))
    sidebar = wiring.library._parts.sidebar
    for scope in (Scope(Kind.QUEUE), Scope(Kind.TRASH), EVERYTHING):
        sidebar.choose(scope)
        QApplication.processEvents()
    for place, count in ((1, 2), (0, 61)):
        wiring.job_list.select(place)
        qtbot.waitUntil(lambda count=count: wiring.segments.rowCount() == count)
    wiring.gate.lock()
    qtbot.waitUntil(lambda: not wiring.services.session.is_open)
    wiring.gate.unlock()
    qtbot.waitUntil(lambda: wiring.gate.door is Door.OPEN and wiring.segments.rowCount() == 61)


def _dialogs(wiring: Wiring) -> list[QDialog]:
    return [dialog for dialog in wiring.window.findChildren(QDialog) if dialog.isVisible()]


def _things(wiring: Wiring) -> tuple[int, int]:
    """Count widgets, and all objects that belong to the window."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return len(QApplication.allWidgets()), len(wiring.window.findChildren(QObject))


def _resident_bytes() -> int:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
