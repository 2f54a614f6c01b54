"""Copied text is marked as secret and taken back, unless something else is there by then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.core.settings import CLIPBOARD_SECONDS
from app.ui.secret_clipboard import HINT, SecretClipboard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.wiring import Wiring


@pytest.fixture
def owner(application: QApplication) -> QObject:
    return QObject(application)


def test_text_is_marked_and_goes_by_itself(application: QApplication, owner: QObject, qtbot: QtBot) -> None:
    assert SecretClipboard(lambda: 1, owner).put("what was said") == 1
    data = application.clipboard().mimeData()
    assert data.text() == "what was said"
    assert data.data(HINT).data() == b"secret"
    excluded = [name for name in data.formats() if "ClipboardHistory" in name or "Monitor" in name]
    assert len(excluded) == 2
    qtbot.waitUntil(lambda: application.clipboard().text() == "")


def test_what_somebody_else_copied_stays(application: QApplication, owner: QObject) -> None:
    clipboard = SecretClipboard(lambda: 60, owner)
    clipboard.put("what was said")
    application.clipboard().setText("a shopping list")
    clipboard.clear()
    assert application.clipboard().text() == "a shopping list"


def test_text_stays_if_it_is_wanted(application: QApplication, owner: QObject) -> None:
    assert SecretClipboard(lambda: 0, owner).put("what was said") == 0
    assert application.clipboard().text() == "what was said"


def test_the_window_copies_for_as_long_as_is_set(application: QApplication, filled: Wiring, qtbot: QtBot) -> None:
    filled.application.preferences.set(CLIPBOARD_SECONDS, 90)
    filled.transcript.copy_button.click()
    assert application.clipboard().mimeData().hasFormat(HINT)
    assert "90" in filled.message_stack.messages[-1].text
    filled.transcript.table.copy_requested.emit("one passage")
    assert application.clipboard().mimeData().hasFormat(HINT)
    filled.gate.lock()
    qtbot.waitUntil(lambda: application.clipboard().text() == "")
