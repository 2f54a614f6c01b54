"""The window in another language: one made up of every text in brackets, so that what is not wrapped shows."""

from __future__ import annotations

import ast
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from app.core import settings
from app.core.errors import Code, OutputError
from app.ui.retranslation import Retranslation
from app.ui.translator import Entry, Translator, read_entries
from app.ui.window_language import WindowLanguage
from app.ui.windows.settings_window import SettingsWindow
from app.ui.wiring import Wiring

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parent.parent.parent
TEXTS = ("text", "title", "windowTitle", "toolTip", "placeholderText", "accessibleName", "accessibleDescription")
LETTERS = re.compile(r"[^\W\d_]{2}")
SAME = re.compile(r"Soundlock|\d+ (min|US\$)|English|Press shortcut|Scroll (Left|Right)")
"""What is not translated here: names, units, Qt's own words."""
SHOWING = {
    *("setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription", "setTitle"),
    *("setPlaceholderText", "setInformativeText", "addAction", "addMenu", "add_text", "add_button", "say", "tell"),
    *("announce", "show_busy", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction"),
    "button",
}


def load_tool() -> Any:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def write_ts(file: Path, entries: list[Entry]) -> None:
    lines = ["<TS version='2.1'>"]
    for entry in entries:
        forms = "".join(f"<numerusform>{escaped(form)}</numerusform>" for form in entry.forms)
        body = forms if entry.is_plural else escaped(entry.forms[0])
        plural = " numerus='yes'" if entry.is_plural else ""
        lines.append(
            f"<context><name>{entry.context}</name><message{plural}><source>{escaped(entry.source)}</source>"
            f"<translation>{body}</translation></message></context>"
        )
    file.write_text("\n".join([*lines, "</TS>"]), "utf-8")


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> list[Entry]:
    """Return all texts of the program, as the tool for translators finds them."""
    file = tmp_path_factory.mktemp("found") / "de.ts"
    load_tool().update(file, "de")
    return list(read_entries(file))


@pytest.fixture(scope="module")
def folder(catalogue: list[Entry], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with two languages that are made up."""
    folder = tmp_path_factory.mktemp("translations")
    for language, left, right in (("de", "⟦", "⟧"), ("he", "⟪", "⟫")):
        for entry in catalogue:
            forms = [f"{left}{entry.source}{right}"]
            entry.forms = (
                [f"{left}1 {entry.source}{right}", f"{left}2 {entry.source}{right}"] if entry.is_plural else forms
            )
        write_ts(folder / f"{language}.ts", catalogue)
    return folder


@pytest.fixture
def translatable(wiring: Wiring, folder: Path) -> Iterator[Wiring]:
    """Return a window that knows these languages."""
    language = wiring.library._parts.language
    language._folder = folder
    yield wiring
    language.use("en")
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def texts_of(window: QWidget) -> dict[tuple[int, str], str]:
    """Return all that a window shows and says."""
    found: dict[tuple[int, str], str] = {}
    # Timers and animations come and go meanwhile; they show nothing, and must not shift the places of what does.
    things = (thing for thing in window.findChildren(QObject) if isinstance(thing, QWidget | QAction))
    for place, thing in enumerate((window, *things)):
        for name in TEXTS:
            text = thing.property(name)
            is_own = name == "text" and isinstance(thing, QLineEdit)
            if isinstance(text, str) and text and not is_own:
                found[place, name] = text
        if isinstance(thing, QComboBox):
            found[place, "first"] = thing.itemText(0)
    return found


def unmarked(shown: dict[tuple[int, str], str], mark: str) -> list[str]:
    texts = {text for text in shown.values() if LETTERS.search(text) and not SAME.fullmatch(text)}
    return sorted(text for text in texts if mark not in text)


def test_the_tool_finds_the_words_of_the_window_and_of_the_core(catalogue: list[Entry]) -> None:
    sources = {entry.source for entry in catalogue}
    assert len(sources) > 500
    assert "&Open…" in sources
    assert "Find a command" in sources
    assert any(entry.context == "Sentences" and "disk" in entry.source for entry in catalogue)
    assert any(entry.is_plural for entry in catalogue)
    numbers = {entry.source for entry in catalogue if entry.is_plural and entry.context == "QueueWording"}
    assert {"%n failed", "Recordings: %n", "Transcribing, %n %"} <= numbers


def test_every_language_that_is_shipped_is_complete() -> None:
    tool = load_tool()
    assert {language: tool.unfinished(language) for language in tool.shipped()} == dict.fromkeys(tool.shipped(), 0)


def test_the_tool_says_what_is_not_translated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = load_tool()
    monkeypatch.setattr(tool, "FOLDER", tmp_path)
    assert tool.main(["update", "de"]) == 0
    assert tool.shipped() == ["de"]
    assert tool.unfinished("de") > 500
    assert tool.main(["check"]) == 1


def test_every_text_of_the_window_is_translated_and_comes_back(translatable: Wiring, qtbot: QtBot) -> None:
    preferences = translatable.application.preferences
    windows = translatable.application.windows
    for show in (windows.show_settings, windows.show_keys, windows.show_errors, windows.show_privacy):
        show()
    qtbot.waitUntil(lambda: translatable.window.findChild(QWidget, "privacy-window") is not None)
    before = texts_of(translatable.window)
    preferences.set(settings.LANGUAGE, "de")
    shown = texts_of(translatable.window)
    assert not unmarked(shown, "⟦")
    assert len(shown) > 200
    preferences.set(settings.LANGUAGE, "he")
    shown = texts_of(translatable.window)
    assert not unmarked(shown, "⟪")
    assert translatable.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    preferences.set(settings.LANGUAGE, "en")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what moved the centre of the window
    assert texts_of(translatable.window) == before
    assert translatable.window.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_errors_are_told_in_the_language(translatable: Wiring) -> None:
    translatable.application.preferences.set(settings.LANGUAGE, "de")
    translatable.messages.fail(OutputError(Code.OUTPUT_FULL, name="talk.txt"))
    text = translatable.message_stack.messages[-1].text
    assert text.startswith("⟦")
    assert "talk.txt" in text


def test_the_settings_offer_a_language_only_where_there_is_one(translatable: Wiring) -> None:
    language = translatable.library._parts.language
    assert language.offered() == [("en", "English"), ("de", "Deutsch"), ("he", "עברית")]
    windows = translatable.application.windows
    windows.show_settings()
    window = translatable.window.findChild(SettingsWindow)
    assert window is not None
    assert settings.LANGUAGE.key in window.rows


def test_a_language_that_is_not_there_leaves_english(tmp_path: Path, application: QApplication) -> None:
    language = WindowLanguage(tmp_path, "tlh", application)
    assert language.language == "en"
    (tmp_path / "fr.ts").write_text("this is <no> file of Qt Linguist", "utf-8")
    language.use("fr")
    assert QCoreApplication.translate("Header", "&Open…") == "&Open…"
    language.use("en")


@pytest.mark.parametrize(
    ("language", "forms"),
    [("de", {0: "more", 1: "one", 2: "more", 100: "more"}), ("fr", {0: "one", 1: "one", 2: "more"})],
)
def test_plural_forms_are_those_of_the_language(language: str, forms: dict[int, str]) -> None:
    entry = Entry("Context", "%n things", ["one", "more"], is_plural=True)
    translator = Translator(language, [entry])
    assert {n: translator.translate("Context", "%n things", None, n) for n in forms} == forms
    assert translator.translate("Context", "other") is None


def test_numbers_and_names_come_through() -> None:
    entries = [
        Entry("A", "Library: {name}", ["Bibliothek: {name}"]),
        Entry("A", "%n of {all} files", ["%n von {all} Datei", "%n von {all} Dateien"], is_plural=True),
        Entry("A", "Open", ["Öffnen"]),
        Entry("B", "Open", ["Offen"]),
    ]
    translator = Translator("de", entries)
    QCoreApplication.installTranslator(translator)
    try:
        backwards = Retranslation(entries, lambda entry: [entry.source])
        assert backwards.text("Library: Open (1)", ["A"]) == "Bibliothek: Open (1)"
        assert backwards.text("3 of 7 files", ["A"]) == "3 von 7 Dateien"
        assert backwards.text("Open", ["X", "B", "A"]) == "Offen"
        assert backwards.text("Open (Ctrl+O)", ["A"]) == "Öffnen (Ctrl+O)"
        assert backwards.text("My own words", ["A"]) == "My own words"
    finally:
        QCoreApplication.removeTranslator(translator)
    forwards = Retranslation(entries, lambda entry: entry.forms)
    assert forwards.text("Bibliothek: x", ["A"]) == "Library: x"
    assert forwards.text("1 von 7 Datei", ["A"]) == "1 of 7 files"


def unwrapped(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield texts that are shown as they stand in the code."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and call.args:
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            first = call.args[0]
            literal = first.value if isinstance(first, ast.Constant) else None
            if isinstance(first, ast.JoinedStr):
                literal = "".join(str(part.value) for part in first.values if isinstance(part, ast.Constant))
            if (
                name in SHOWING
                and isinstance(literal, str)
                and LETTERS.search(literal)
                and not SAME.fullmatch(literal)
            ):
                yield call.lineno, literal


@pytest.mark.parametrize("path", sorted((ROOT / "app" / "ui").rglob("*.py")), ids=lambda path: path.stem)
def test_no_text_is_shown_as_it_stands_in_the_code(path: Path) -> None:
    assert not list(unwrapped(ast.parse(path.read_text("utf-8"))))


@pytest.mark.parametrize("path", sorted((ROOT / "app" / "ui").rglob("*.py")), ids=lambda path: path.stem)
def test_the_tool_of_translators_knows_by_which_name_texts_are_translated(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Assign) and ast.unparse(node.value) == "QCoreApplication.translate":
            assert ast.unparse(node.targets[0]) == "_tr"


def test_a_text_that_is_not_wrapped_is_found() -> None:
    code = 'x.setText("Hello"); x.setText(self.tr("Hello")); button(f"{a} items"); x.setText(f"{a} · {b}")'
    assert [text for _, text in unwrapped(ast.parse(code))] == ["Hello", " items"]
