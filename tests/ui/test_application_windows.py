from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPushButton, QSpinBox, QWidget

from app.core import settings
from app.core.fuzzy import ranked, score
from app.core.setting_kinds import Choice
from app.core.settings import OWN_KEYS, SETTINGS, Section
from app.ui.models.command_model import CommandModel
from app.ui.models.command_tree import CommandTree
from app.ui.settings_wording import section_text, words
from app.ui.windows.cheat_sheet import CheatSheet
from app.ui.windows.palette import CommandPalette
from app.ui.windows.settings_window import SettingsWindow
from app.ui.wiring import Wiring
from tests.ui.library import activate
from tests.ui.test_accessibility import _unnamed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
W = TypeVar("W", bound=QWidget)


def opened_by(wiring: Wiring, qtbot: QtBot, kind: type[W], key: Qt.Key, modifiers: Qt.KeyboardModifier) -> W:
    """Open a window by its keys."""
    qtbot.keyClick(wiring.window, key, modifiers)
    window = wiring.window.findChild(kind)
    assert isinstance(window, kind)
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def window(wiring: Wiring, qtbot: QtBot) -> SettingsWindow:
    return opened_by(wiring, qtbot, SettingsWindow, Qt.Key.Key_Comma, CONTROL)


@pytest.fixture
def palette(wiring: Wiring, qtbot: QtBot) -> CommandPalette:
    return opened_by(wiring, qtbot, CommandPalette, Qt.Key.Key_P, CONTROL | SHIFT)


@pytest.mark.parametrize("one", SETTINGS.values(), ids=SETTINGS)
def test_every_setting_has_words_for_itself_and_its_values(one: settings.Setting[object]) -> None:
    told = words(one.key)
    assert told.title
    assert not told.hint or told.hint.endswith(".")
    if isinstance(one.kind, Choice):
        assert set(told.values) == set(one.kind.values)


def test_the_window_shows_each_setting_once_in_its_section(window: SettingsWindow) -> None:
    assert set(window.rows) == set(SETTINGS) - {OWN_KEYS.key}
    for section in Section:
        window.show_section(section)
        shown = {key for key, row in window.rows.items() if not row.isHidden()}
        assert shown == {key for key in window.rows if SETTINGS[key].section is section}


def test_a_change_in_the_window_acts_at_once_and_can_be_taken_back(
    wiring: Wiring, window: SettingsWindow, qtbot: QtBot
) -> None:
    row = window.rows["appearance.theme"]
    box = row.editor.widget
    assert isinstance(box, QComboBox)
    assert not row.reset_button.isVisible()
    box.setFocus()
    qtbot.keyClicks(box, "D")  # “Dark”
    assert wiring.theme.is_dark
    assert row.reset_button.isVisible()
    row.reset_button.setFocus()
    qtbot.keyClick(row.reset_button, Qt.Key.Key_Space)
    assert not wiring.theme.is_dark
    assert box.currentData() == "system"
    assert QApplication.focusWidget() is box


def test_every_kind_of_control_sets_its_setting(wiring: Wiring, window: SettingsWindow, qtbot: QtBot) -> None:
    preferences = wiring.application.preferences
    window.show_section(Section.LIBRARY)
    number = window.rows["library.lock_minutes"].editor.widget
    assert isinstance(number, QSpinBox)
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "42")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert preferences.get(settings.LOCK_MINUTES) == 42
    toggle = window.rows["library.lock_with_session"].editor.widget
    assert isinstance(toggle, QCheckBox)
    qtbot.keyClick(toggle, Qt.Key.Key_Space)
    assert preferences.get(settings.LOCK_WITH_SESSION) is False
    window.show_section(Section.RECOGNITION)
    language = window.rows["recognition.language"].editor.widget
    assert isinstance(language, QComboBox)
    qtbot.keyClicks(language, "Ger")
    assert preferences.get(settings.SPOKEN_LANGUAGE) == "de"
    assert wiring.header.language == "de"


def test_what_is_set_elsewhere_is_shown(wiring: Wiring, window: SettingsWindow) -> None:
    wiring.application.preferences.set(settings.MODEL, "gone")
    box = window.rows["recognition.model"].editor.widget
    assert isinstance(box, QComboBox)
    assert box.currentData() == "gone"


def test_the_search_finds_settings_of_all_sections(window: SettingsWindow, qtbot: QtBot) -> None:
    window.field.setFocus()
    qtbot.keyClicks(window.field, "lock")
    shown = {key for key, row in window.rows.items() if row.isVisible()}
    assert {"library.lock_minutes", "library.lock_with_session", "window.tray"} <= shown
    assert "appearance.theme" not in shown
    window.field.setText("xyzzy")
    assert not [key for key, row in window.rows.items() if row.isVisible()]
    window.field.setText("")
    assert window.rows["appearance.theme"].isVisible()


def test_settings_are_opened_once(wiring: Wiring, window: SettingsWindow) -> None:
    wiring.header.settings_button.click()
    assert wiring.window.findChildren(SettingsWindow) == [window]


def test_own_keys_are_chosen_by_pressing_them(wiring: Wiring, window: SettingsWindow, qtbot: QtBot) -> None:
    window.show_section(Section.SHORTCUTS)
    keys = window.keys
    assert not keys.set_button.isEnabled()
    keys.table.choose("file.open")
    qtbot.keyClick(keys.keys, Qt.Key.Key_K, CONTROL | Qt.KeyboardModifier.AltModifier)
    keys.set_button.click()
    assert wiring.commands["file.open"].keys == ("Ctrl+Alt+K",)
    assert keys.table.chosen == "file.open"
    assert keys.reset_button.isEnabled()
    keys.reset_button.click()
    assert wiring.commands["file.open"].keys == ("Ctrl+O",)
    assert not keys.reset_button.isEnabled()


def test_keys_of_another_command_are_refused(wiring: Wiring, window: SettingsWindow, qtbot: QtBot) -> None:
    window.show_section(Section.SHORTCUTS)
    window.keys.table.choose("file.open")
    qtbot.keyClick(window.keys.keys, Qt.Key.Key_E, CONTROL)
    window.keys.set_button.click()
    assert "“Export the transcript”" in window.keys.told.text()
    assert wiring.commands["file.open"].keys == ("Ctrl+O",)
    assert not wiring.commands.conflicts()


def test_the_cheat_sheet_shows_every_command_with_its_keys(wiring: Wiring, qtbot: QtBot) -> None:
    sheet = opened_by(wiring, qtbot, CheatSheet, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    tree = sheet.table.tree
    heads = [tree.index(row, 0) for row in range(tree.rowCount())]
    told = {
        tree.index(row, 0, head).data(): tree.index(row, 1, head).data()
        for head in heads
        for row in range(tree.rowCount(head))
    }
    assert told == {
        command.text: ", ".join(dict.fromkeys(key.replace("Return", "Enter") for key in command.keys))
        for command in wiring.commands
    }
    assert "Ctrl+Enter" in told.values()
    sheet.table.field.setText("export ctrl+e")
    found = [tree.index(0, 0, tree.index(row, 0)).data() for row in range(tree.rowCount())]
    assert found == ["Export the transcript"]
    sheet.change_button.click()
    settings_window = wiring.window.findChild(SettingsWindow)
    assert settings_window is not None
    assert settings_window.keys.isVisible()


def test_the_palette_finds_by_a_few_letters_and_does_it(
    wiring: Wiring, palette: CommandPalette, qtbot: QtBot
) -> None:
    qtbot.keyClicks(palette.field, "settings")
    assert palette.view.currentIndex().data() == "Settings"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert wiring.window.findChild(SettingsWindow) is not None


def test_the_palette_says_what_is_chosen(palette: CommandPalette, qtbot: QtBot) -> None:
    said: list[str] = []
    palette._announce = said.append
    qtbot.keyClicks(palette.field, "open rec")
    assert said[-1] == "Open recordings, Ctrl+O"
    palette.field.setText("")
    first = said[-1]
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert said[-1] not in {first, "Open recordings, Ctrl+O"}
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert said[-1] == first
    qtbot.keyClick(palette.field, Qt.Key.Key_PageDown)
    qtbot.keyClick(palette.field, Qt.Key.Key_PageUp)
    assert said[-1] == first
    qtbot.keyClicks(palette.field, "xyz")
    assert said[-1] == "No command fits."
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_the_palette_offers_only_what_is_possible(palette: CommandPalette) -> None:
    rows = range(palette.model.rowCount())
    offered = {palette.model.index(row).data() for row in rows}
    assert "Open recordings" in offered
    assert "Lock the library" not in offered
    assert "Export the transcript" not in offered


def test_the_models_keep_the_rules(wiring: Wiring) -> None:
    commands = list(wiring.commands)
    model = CommandModel(commands)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    counts = []
    for query in ("o", "open", "nothing at all", ""):
        model.search(query)
        counts.append(model.rowCount())
    assert len(commands) > counts[0] > counts[1] > counts[2] == 0
    assert counts[3] == len(commands)
    assert tester.model() is model


def test_the_tree_of_commands_keeps_the_rules(wiring: Wiring) -> None:
    tree = CommandTree(wiring.commands, wiring.window)
    tester = QAbstractItemModelTester(tree, QAbstractItemModelTester.FailureReportingMode.Fatal)
    counts = []
    for query in ("o", "open", "nothing at all", ""):
        tree.search(query)
        counts.append(sum(tree.rowCount(tree.index(row, 0)) for row in range(tree.rowCount())))
    assert len(list(wiring.commands)) > counts[0] > counts[1] > counts[2] == 0
    assert counts[3] == len(list(wiring.commands))
    assert tester.model() is tree


def test_a_lock_closes_them_all(filled: Wiring, qtbot: QtBot) -> None:
    activate(filled, qtbot)
    filled.application.windows.show_settings()
    filled.application.windows.show_keys()
    filled.application.windows.show_palette()
    filled.gate.lock()
    assert not [one for one in filled.window.findChildren(QWidget) if one.isWindow() and one.isVisible()]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_unnamed_or_cut_off(
    wiring: Wiring, qtbot: QtBot, direction: Qt.LayoutDirection, percent: int
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setLayoutDirection(direction)
    wiring.application.preferences.set(settings.TEXT_PERCENT, percent)
    try:
        windows = wiring.application.windows
        for show in (windows.show_settings, windows.show_keys, windows.show_palette):
            show()
        for kind in (SettingsWindow, CheatSheet, CommandPalette):
            window = wiring.window.findChild(kind)
            assert window is not None
            qtbot.waitUntil(window.isVisible)
            assert not _unnamed(window)[0]
            for one in window.findChildren(QPushButton):
                if one.isVisible():
                    top = one.mapTo(window, QPoint())
                    assert window.rect().contains(one.rect().translated(top)), one.text()
                    assert one.width() >= one.minimumSizeHint().width()
    finally:
        wiring.application.preferences.set(settings.TEXT_PERCENT, 100)
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        application.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def test_sections_have_names() -> None:
    assert len({section_text(section) for section in Section}) == len(Section)


def test_letters_fit_in_their_order() -> None:
    assert score("cpt", "Copy the text") is not None
    assert score("tpc", "Copy") is None
    assert score("", "anything") == 0
    best = ranked("lib", ["Calibrate", "Open another library", "Limber up", "Library"], str)
    assert best[0] == "Library"
    assert best[1] == "Open another library"
