"""The languages that are shipped: each text fits the English one that it stands for, and a wheel carries it."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication

from app.core.cloud import CloudVendor
from app.services.cloud_facts import CloudFacts
from app.services.home import resources_folder
from app.ui.cloud_wording import fact_text, facts_text
from app.ui.translator import Entry, Translator, read_entries

ROOT = Path(__file__).parent.parent.parent
FOLDER = resources_folder() / "translations"
LANGUAGES = sorted(file.stem for file in FOLDER.glob("*.ts"))
PLACE: Final = re.compile(r"%n|\{\w+\}")
FIGURE: Final = re.compile(r"\d+|\w+=\w+|\w+:\w+|[A-Z]+_[A-Z_]+|https?:\S+")
MNEMONIC: Final = re.compile(r"(?<!&)&(?:&&)*(?!&)")
ENDS: Final = "…:.?!"
QUOTES: Final = {"de": "„“", "es": "«»", "fr": "«»"}
ONE: Final = {"de": {1}, "es": {1}, "fr": {0, 1}}
"""For which of 0, 1, 2 and 21 a language speaks of one thing."""


def entries_of(language: str) -> list[Entry]:
    return list(read_entries(FOLDER / f"{language}.ts"))


def pairs_of(language: str) -> Iterator[tuple[str, str]]:
    """Yield each English text with what stands for it, with all its forms for numbers."""
    for entry in entries_of(language):
        for form in entry.forms:
            yield entry.source, form


def ending(text: str) -> str:
    """Return the punctuation that a text ends with, quotes and spaces aside."""
    last = text.rstrip("”“»\u00a0\u202f ")[-1:]
    return last if last and last in ENDS else ""


def has_mnemonic(text: str) -> bool:
    return len(MNEMONIC.findall(text)) == 1


def texts_in_the_code() -> dict[str, bool]:
    """Return what the modules of the window translate, and whether with a number: read without lupdate."""
    found: dict[str, bool] = {}
    for path in (ROOT / "app" / "ui").rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call):
                name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
                words = call.args if name == "tr" else call.args[1:] if name in {"_tr", "translate"} else []
                if words and isinstance(words[0], ast.Constant) and isinstance(words[0].value, str):
                    found[words[0].value] = len(words) > 2 or found.get(words[0].value, False)
    return found


def test_these_languages_are_shipped() -> None:
    assert LANGUAGES == ["de", "es", "fr"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_in_the_code_is_translated(language: str) -> None:
    texts = texts_in_the_code()
    known = {entry.source: entry for entry in entries_of(language)}
    assert len(texts) > 700
    assert not sorted(set(texts) - set(known))
    assert not sorted(text for text, is_counting in texts.items() if is_counting and not known[text].is_plural)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_of_a_vendor_is_said_in_the_language_with_its_figures_its_source_and_its_day(
    language: str,
) -> None:
    translator = Translator.of_file(FOLDER / f"{language}.ts")
    QCoreApplication.installTranslator(translator)
    try:
        for facts in map(CloudFacts(resources_folder() / "cloud"), CloudVendor):
            shown = facts_text(facts)
            for word in facts.words:
                told = translator.translate("Facts", word)
                assert told, word
                assert all(figure in told for figure in FIGURE.findall(word)), (word, told)
            for claim in (*facts.keeps.values(), facts.trains_on, facts.seen_by, facts.deletion, *facts.notices):
                assert claim.says not in shown
                assert fact_text(claim.says) in shown
                assert claim.source in shown
            assert str(facts.checked.year) in shown
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_empty_and_every_number_has_its_two_forms(language: str) -> None:
    for entry in entries_of(language):
        assert entry.is_finished, entry
        assert len(entry.forms) == (2 if entry.is_plural else 1), entry
        assert all(form.strip() for form in entry.forms), entry


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_put_into_a_text_has_its_place(language: str) -> None:
    for entry in entries_of(language):
        wanted = set(PLACE.findall(entry.source))
        for place, form in enumerate(entry.forms):
            found = set(PLACE.findall(form))
            is_of_one = entry.is_plural and place == 0  # words can say how many
            assert found == wanted or (is_of_one and found | {"%n"} == wanted), (entry.source, form)
    for _, form in pairs_of(language):
        assert form.count("{") == form.count("}") == len(re.findall(r"\{\w+\}", form)), form


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_has_a_mnemonic_where_the_english_one_has(language: str) -> None:
    for source, form in pairs_of(language):
        assert len(MNEMONIC.findall(form)) <= 1, form
        assert has_mnemonic(form) is has_mnemonic(source), (source, form)
        if has_mnemonic(form):
            assert form[form.index("&") + 1].isalnum(), form


@pytest.mark.parametrize("context", ["CloudDialog", "CloudWay"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_key_of_a_dialog_leads_to_one_thing(language: str, context: str) -> None:
    forms = [form for entry in entries_of(language) if entry.context == context for form in entry.forms]
    keys = [form[form.index("&") + 1].lower() for form in forms if has_mnemonic(form)]
    assert len(keys) > 5
    assert len(keys) == len(set(keys)), sorted(keys)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_begins_and_ends_as_the_english_one(language: str) -> None:
    for source, form in pairs_of(language):
        assert ending(form) == ending(source), (source, form)
        assert form[: len(form) - len(form.lstrip())] == source[: len(source) - len(source.lstrip())], form
        assert form[len(form.rstrip()) :] == source[len(source.rstrip()) :], (source, form)
        assert form.count("\n") == source.count("\n"), (source, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotes_are_those_of_the_language(language: str) -> None:
    left, right = QUOTES[language]
    for source, form in pairs_of(language):
        assert '"' not in form, form
        assert "..." not in form, form
        assert form.count(left) == form.count(right), form
        assert ("“" in source) <= (left in form), (source, form)


def test_french_keeps_its_high_punctuation_on_the_line() -> None:
    for _, form in pairs_of("fr"):
        assert not re.search(r"[^\s(?!][?!;»]|[ \t][?!;:»]|« |«[^\u00a0\u202f]", form), form


def test_spanish_opens_what_it_asks() -> None:
    for _, form in pairs_of("es"):
        assert (form.count("¿"), form.count("¡")) == (form.count("?"), form.count("!")), form


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("qapp")
def test_numbers_take_the_form_that_the_language_has_for_them(language: str) -> None:
    translator = Translator.of_file(FOLDER / f"{language}.ts")
    counted = [entry for entry in translator.entries if entry.is_plural and entry.forms[0] != entry.forms[1]]
    assert len(counted) > 10
    QCoreApplication.installTranslator(translator)
    try:
        for entry in counted:
            for number in (0, 1, 2, 21):
                form = entry.forms[0 if number in ONE[language] else 1].replace("%n", str(number))
                shown = QCoreApplication.translate(entry.context, entry.source, None, number)
                assert shown == form, entry
    finally:
        QCoreApplication.removeTranslator(translator)


def test_a_wheel_carries_the_languages_as_it_carries_the_icons(tmp_path: Path) -> None:
    built = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(built, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    code = (
        "from PySide6.QtGui import QGuiApplication\n"
        "from app.services.home import resources_folder\n"
        "from app.ui.window_language import WindowLanguage\n"
        "application = QGuiApplication([])\n"
        "folder = resources_folder()\n"
        "language = WindowLanguage(folder / 'translations', 'de', application)\n"
        "print(folder)\n"
        "print(*(code for code, _ in language.offered()))\n"
        "print(application.translate('Header', '&Open…'))\n"
        "print(*sorted(icon.name for icon in (folder / 'icons').glob('*.svg')))\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(installed), "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    said = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, check=True, capture_output=True, text=True
    ).stdout.splitlines()
    assert Path(said[0]) == installed / "app" / "_resources"
    assert said[1].split() == ["en", *LANGUAGES]
    assert said[2] == "&Öffnen…"
    assert said[3].split() == sorted(icon.name for icon in (ROOT / "resources" / "icons").glob("*.svg"))
