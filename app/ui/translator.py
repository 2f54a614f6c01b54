"""Translations from Qt Linguist's own files, read as they are: nothing is compiled, and so out of date."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFile, QIODevice, QTranslator, QXmlStreamReader


@dataclass(slots=True)
class Entry:
    """One text of the program: where it stands, and its forms in the other language, several for a number."""

    context: str
    source: str = ""
    forms: list[str] = field(default_factory=list)
    is_plural: bool = False
    is_finished: bool = True


class Translator(QTranslator):
    """One language; what it lacks stays in English."""

    def __init__(self, language: str, entries: list[Entry]) -> None:
        super().__init__()
        self._language = language
        self.entries = entries
        self._form_of = _FORM_RULES.get(language, _one_and_more)
        self._known = {(entry.context, entry.source): entry.forms for entry in entries if entry.is_finished}

    @classmethod
    def of_file(cls, file: Path) -> Translator:
        """Read a language from a file that is named after it."""
        return cls(file.stem, list(read_entries(file)))

    def language(self) -> str:
        """Return the code of the language."""
        return self._language

    def isEmpty(self) -> bool:  # noqa: N802
        """Say whether there is nothing in it."""
        return not self._known

    def translate(
        self, context: str | bytes, source: str | bytes, disambiguation: str | bytes | None = None, n: int = -1
    ) -> str | None:
        """Return a text in this language, None where it is not known."""
        del disambiguation
        forms = self._known.get((_text(context), _text(source)))
        if forms is None:
            return None
        return forms[min(self._form_of(n), len(forms) - 1)]


def read_entries(file: Path) -> Iterator[Entry]:
    """Yield what a file of Qt Linguist holds; nothing of one that cannot be read."""
    device = QFile(str(file))
    if not device.open(QIODevice.OpenModeFlag.ReadOnly):
        return
    xml = QXmlStreamReader(device)
    context, entry = "", Entry("")
    while not xml.atEnd():
        xml.readNext()
        if not xml.isStartElement():
            continue
        match xml.name():
            case "name":
                context = xml.readElementText()
            case "message":
                entry = Entry(context, is_plural=xml.attributes().value("numerus") == "yes")
            case "source":
                entry.source = xml.readElementText()
            case "translation":
                entry.is_finished = not xml.attributes().hasAttribute("type")
                if not entry.is_plural:
                    entry.forms = [xml.readElementText()]
                    yield entry
                else:
                    entry.forms = list(_numerus_forms(xml))
                    yield entry


def _numerus_forms(xml: QXmlStreamReader) -> Iterator[str]:
    while xml.readNextStartElement():
        yield xml.readElementText()


def _text(value: str | bytes) -> str:
    return value.decode() if isinstance(value, bytes) else value


def _one_and_more(n: int) -> int:
    return 0 if n in {1, -1} else 1


def _up_to_one_and_more(n: int) -> int:
    return 0 if -1 <= n <= 1 else 1


_FORM_RULES: Final[dict[str, Callable[[int], int]]] = {"fr": _up_to_one_and_more}
