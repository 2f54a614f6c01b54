"""The language of the window: chosen, installed, and changed while everything goes on."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.ui.languages import SOURCE_LANGUAGE, forget_names

if TYPE_CHECKING:
    from app.ui.translator import Entry, Translator

SYSTEM: Final = "system"
_OWN_NAMES: Final = {"en": "English", "es": "Español", "pt": "Português"}
"""Qt calls these after one of their countries."""


class WindowLanguage(QObject):
    """Knows the languages that one folder holds, beside English."""

    changed = Signal()
    """What is shown by widgets is in the new language; what models make of words has to be asked for again."""

    def __init__(self, folder: Path, wanted: str, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._ours: Translator | None = None
        self._qts: QTranslator | None = None
        QLocale.setDefault(_locale(SOURCE_LANGUAGE))
        self.use(wanted)

    @property
    def language(self) -> str:
        """Return the code of the language that is shown."""
        return self._ours.language() if self._ours is not None else SOURCE_LANGUAGE

    def offered(self) -> list[tuple[str, str]]:
        """Return the languages that can be chosen, each by its own name."""
        codes = (SOURCE_LANGUAGE, *sorted(file.stem for file in self._folder.glob("*.ts")))
        return [(code, _own_name(code)) for code in codes]

    def use(self, wanted: str) -> None:
        """Show a language, or the first of the system's that there is."""
        language = self._first_of_system() if wanted == SYSTEM else wanted
        file = self._folder / f"{language}.ts"
        before = self._ours
        if language == self.language:
            return
        from app.ui.retranslation import Retranslation, top_windows  # noqa: PLC0415 (for English, nothing is loaded)
        from app.ui.translator import Translator  # noqa: PLC0415 (as above)

        self._uninstall()
        if file.is_file():
            self._install(Translator.of_file(file))
        forget_names()
        QLocale.setDefault(_locale(self.language))
        QGuiApplication.setLayoutDirection(QLocale(self.language).textDirection())
        for window in QApplication.topLevelWidgets():
            window.unsetLocale()  # numbers and dates are written as in the new one, in all that it holds
        windows = top_windows()
        if windows:
            known = before or self._ours
            Retranslation(known.entries if known is not None else (), partial(_shown, before)).run(windows)
        self.changed.emit()

    def _install(self, ours: Translator) -> None:
        self._ours, self._qts = ours, QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._qts.load(f"qtbase_{ours.language()}", folder)  # the words of its own dialogs
        QCoreApplication.installTranslator(self._qts)
        QCoreApplication.installTranslator(ours)

    def _uninstall(self) -> None:
        for one in (self._ours, self._qts):
            if one is not None:
                QCoreApplication.removeTranslator(one)
        self._ours = self._qts = None

    def _first_of_system(self) -> str:
        there = {code for code, _ in self.offered()}
        wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
        return next((code for code in wanted if code in there), SOURCE_LANGUAGE)


def _shown(before: Translator | None, entry: Entry) -> list[str]:
    """Return the forms of a text that were on the screen."""
    return entry.forms if before is not None and entry.is_finished else [entry.source]


def _locale(code: str) -> QLocale:
    """Return how dates and numbers are written: in a language, and as in the country of the system."""
    system, language = QLocale.system(), QLocale.codeToLanguage(code)
    is_plain = code == SOURCE_LANGUAGE and system.language() is QLocale.Language.C
    return system if is_plain or system.language() is language else QLocale(language, system.territory())


def _own_name(code: str) -> str:
    name = _OWN_NAMES.get(code) or QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code
