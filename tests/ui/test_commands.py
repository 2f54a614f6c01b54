from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.ui.commands import Commands, Group
from app.ui.wiring import Wiring

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def commands(window: QWidget) -> Commands:
    return Commands(window)


def test_a_key_does_what_it_says(commands: Commands, window: QWidget, qtbot: QtBot) -> None:
    done: list[str] = []
    commands.add("a.one", "One", Group.FILE, lambda: done.append("one"), "Ctrl+1", "F8")
    commands.add("a.two", "Two", Group.FILE, lambda: done.append("two"), "Ctrl+2")
    qtbot.keyClick(window, Qt.Key.Key_1, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_F8)
    commands.do("a.two")
    assert done == ["one", "one", "two"]


def test_what_is_not_possible_is_neither_done_nor_offered(
    commands: Commands, window: QWidget, qtbot: QtBot
) -> None:
    done: list[str] = []
    commands.add("a.one", "One", Group.FILE, lambda: done.append("one"), "Ctrl+1", is_possible=lambda: False)
    qtbot.keyClick(window, Qt.Key.Key_1, CONTROL)
    commands.do("a.one")
    assert not done
    assert not commands.possible()
    assert len(list(commands)) == 1


def test_own_keys_take_the_place_of_the_defaults(commands: Commands, window: QWidget, qtbot: QtBot) -> None:
    done: list[str] = []
    button = QPushButton("One", window)
    button.setAccessibleDescription("Do one thing")
    commands.use_keys({"a.one": ["Ctrl+7"], "unknown": ["Ctrl+8"]})
    commands.add("a.one", "One", Group.FILE, lambda: done.append("one"), "Ctrl+1")
    commands.show_on("a.one", button)
    qtbot.keyClick(window, Qt.Key.Key_1, CONTROL)
    assert not done
    qtbot.keyClick(window, Qt.Key.Key_7, CONTROL)
    assert done == ["one"]
    assert button.toolTip() == "Do one thing (Ctrl+7)"
    commands.use_keys({"a.one": []})
    qtbot.keyClick(window, Qt.Key.Key_7, CONTROL)
    assert done == ["one"]
    assert button.toolTip() == "Do one thing"
    commands.use_keys({})
    qtbot.keyClick(window, Qt.Key.Key_1, CONTROL)
    assert done == ["one", "one"]


def test_a_command_of_a_place_is_heard_only_there(commands: Commands, window: QWidget, qtbot: QtBot) -> None:
    here, there = QLineEdit(window), QLineEdit(window)
    here.show()
    there.show()
    done: list[str] = []
    commands.add("a.here", "Here", Group.EDIT, lambda: done.append("here"), "Ctrl+1", within=here)
    commands.add("a.there", "There", Group.EDIT, lambda: done.append("there"), "Ctrl+1", within=there)
    there.setFocus()
    qtbot.keyClick(there, Qt.Key.Key_1, CONTROL)
    assert done == ["there"]
    assert not commands.conflicts()


def test_the_same_keys_at_one_place_are_a_conflict(commands: Commands, window: QWidget) -> None:
    inner = QLineEdit(window)
    first = commands.add("a.one", "One", Group.FILE, window.update, "Ctrl+1")
    second = commands.add("a.two", "Two", Group.FILE, window.update, "F2", "Ctrl+1", within=inner)
    commands.add("a.three", "Three", Group.FILE, window.update, "Ctrl+3")
    assert commands.conflicts() == [(first, second)]
    with pytest.raises(ValueError, match=r"a\.one"):
        commands.add("a.one", "Again", Group.FILE, window.update)


def test_no_two_commands_of_the_window_are_heard_by_the_same_keys(wiring: Wiring) -> None:
    found = wiring.commands.conflicts()
    assert not [(first.id, second.id, first.keys) for first, second in found]
    assert len(list(wiring.commands)) > 15


def test_every_command_has_a_name_a_group_and_keys_that_exist(wiring: Wiring) -> None:
    for command in wiring.commands:
        assert command.text == command.text.strip("&… ")
        assert command.text
        assert command.id.partition(".")[0] in set(Group)
        for keys in command.default_keys:
            assert QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText) == keys


def test_all_keys_of_the_window_go_through_the_commands(wiring: Wiring) -> None:
    by_themselves = [
        shortcut.key().toString()
        for shortcut in wiring.window.findChildren(QShortcut)
        if shortcut.context() in {Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut}
    ]
    assert not by_themselves
