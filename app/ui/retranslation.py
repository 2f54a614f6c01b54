"""Give the texts that a window shows already in another language, without making the window anew.

Every text on the screen came from a translation that is known: it is looked up backwards, numbers and names that
were put into it included, and translated again from its source. So jobs, edits, selections and places stay
as they are, and no panel needs code for it. What users wrote is no translation and stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final, Protocol, cast

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit, QTabBar, QWidget

from app.core.causes import CAUSES, NAMES_OF_CAUSES
from app.ui.sentences import CONTEXT as SENTENCES
from app.ui.translator import Entry

_PROPERTIES: Final = (
    "toolTip",  # that of an action follows its text as long as it is not set
    "text",
    "title",
    "windowTitle",
    "placeholderText",
    "accessibleName",
    "accessibleDescription",
    "suffix",  # of a number
    "specialValueText",
    "leftOut",  # words for which a button has no room just now
)
_PLACE: Final = re.compile(r"%n|\{(\w+)\}")
_READ_OUT: Final = Qt.ItemDataRole.AccessibleTextRole
_FEWEST_LETTERS: Final = 6
"""A text with fewer of its own around what is put into it would be found in what users wrote."""
_BETWEEN: Final = (" · ", "\n")
"""What stands between texts that are shown together."""
_BEHIND: Final = re.compile(r"^(.*) (\([^()]*\)…?)$", re.DOTALL)
"""Keys of a command, or the ending of a file."""

_Found = tuple[Entry, bool]
"""A text, and whether it was shown as a screen reader says it: without the marks of a button."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A text into which something is put; few are ever shown, so that a pattern is made when it may fit."""

    entry: Entry
    form: str
    beginning: str
    end: str

    @classmethod
    def of(cls, entry: Entry, form: str) -> _Known:
        """Look where the form begins and ends with letters of its own."""
        places = list(_PLACE.finditer(form))
        beginning, end = (form[: places[0].start()], form[places[-1].end() :]) if places else (form, form)
        return cls(entry, form, beginning, end)

    def match(self, shown: str) -> re.Match[str] | None:
        """Return what was put into it, None where another text is shown."""
        if not (shown.startswith(self.beginning) and shown.endswith(self.end)):
            return None
        return _pattern(self.form).fullmatch(shown)


class SaysAgain(Protocol):
    """What puts its words together from parts, or keeps them in a model, and can do so anew."""

    def say_again(self) -> None:
        """Say everything in the language of now."""


class Retranslation:
    """Knows what was shown by the language before, and says it in the language that is installed now."""

    def __init__(self, entries: Iterable[Entry], shown_forms: Callable[[Entry], list[str]]) -> None:
        self._exact: dict[str, list[_Found]] = {}
        self._patterns: list[_Known] = []
        self._causes: list[_Known] = []
        self._endings: list[tuple[str, Entry]] = []
        for entry in entries:
            for form in shown_forms(entry):
                if entry.context == SENTENCES and entry.source in CAUSES:
                    self._causes.append(_Known.of(entry, form))
                    continue
                if entry.context == SENTENCES and not _PLACE.search(form):
                    self._endings.append((f" {form}", entry))
                if _PLACE.search(form):
                    if _letters(form) < _FEWEST_LETTERS:
                        continue
                    self._patterns.append(_Known.of(entry, form))
                else:
                    self._exact.setdefault(form, []).append((entry, False))
                    if form != _plain(form):
                        self._exact.setdefault(_plain(form), []).append((entry, True))

    def run(self, windows: Iterable[QWidget]) -> None:
        """Go through all that the windows show."""
        for window in windows:
            for thing in (window, *window.findChildren(QObject)):
                self._renew(thing)
                if hasattr(thing, "say_again"):  # to ask the protocol takes 50 times as long
                    cast("SaysAgain", thing).say_again()
                if isinstance(thing, QAbstractItemView):
                    thing.viewport().update()

    def _renew(self, thing: QObject) -> None:
        if isinstance(thing, QWidget | QAction):
            contexts = list(_contexts(thing))
            for name in _PROPERTIES:
                shown = None if name == "text" and isinstance(thing, QLineEdit) else thing.property(name)
                if isinstance(shown, str) and shown:
                    renewed = self.text(shown, contexts)
                    if renewed != shown:
                        thing.setProperty(name, renewed)
            if isinstance(thing, QComboBox):
                for place in range(thing.count()):
                    thing.setItemText(place, self.text(thing.itemText(place), contexts))
                    said = thing.itemData(place, _READ_OUT)
                    if isinstance(said, str):
                        thing.setItemData(place, self.text(said, contexts), _READ_OUT)
            if isinstance(thing, QTabBar):
                for place in range(thing.count()):
                    thing.setTabText(place, self.text(thing.tabText(place), contexts))

    def text(self, shown: str, contexts: list[str]) -> str:
        """Return a text that was shown in the language of now; itself if it is none of ours."""
        found = self._exact.get(shown)
        if found is not None:
            entry, is_plain = _nearest(found, contexts)
            renewed = QCoreApplication.translate(entry.context, entry.source)
            return _plain(renewed) if is_plain else renewed
        with_more = _BEHIND.match(shown)
        if with_more is not None and (renewed := self.text(with_more[1], contexts)) != with_more[1]:
            return f"{renewed} {with_more[2]}"
        fitting = [known for known in self._patterns if known.match(shown)]
        if fitting:
            known = max(fitting, key=lambda one: len(one.entry.source))
            return self._filled(known, shown)
        return self._of_several(shown, contexts)

    def _of_several(self, shown: str, contexts: list[str]) -> str:
        """Return texts that were put one behind the other, and the way out that ends a sentence."""
        for between in _BETWEEN:
            if between in shown:
                return between.join(self.text(part, contexts) for part in shown.split(between))
        for ending, entry in self._endings:
            if shown.endswith(ending):
                beginning = self.text(shown.removesuffix(ending), contexts)
                return f"{beginning} {QCoreApplication.translate(entry.context, entry.source)}"
        return shown

    def _filled(self, known: _Known, shown: str) -> str:
        """Return the text in the language of now, with what was put into it."""
        match = known.match(shown)
        values = match.groupdict() if match is not None else {}
        said = {name: self._cause(value) if name in NAMES_OF_CAUSES else value for name, value in values.items()}
        return _filled(known.entry, said)

    def _cause(self, shown: str) -> str:
        """Return a word that an error put into its sentence."""
        fitting = [known for known in self._causes if known.match(shown)]
        if not fitting:
            return shown
        return self._filled(max(fitting, key=lambda one: len(one.entry.source)), shown)


def _plain(text: str) -> str:
    """Return what a button with this text is called by a screen reader."""
    return text.replace("&", "").rstrip("…")


def _filled(entry: Entry, values: dict[str, str]) -> str:
    number = values.pop("n_", "")
    n = int(number) if number.isdigit() else -1
    text = QCoreApplication.translate(entry.context, entry.source, None, n)
    return _PLACE.sub(lambda place: values.get(place[1] or "", place[0]), text)


def _letters(form: str) -> int:
    return sum(char.isalpha() for char in _PLACE.sub("", form))


@cache
def _pattern(form: str) -> re.Pattern[str]:
    parts, end, names = [], 0, set()
    for place in _PLACE.finditer(form):
        name = place[1] or "n_"
        parts.append(re.escape(form[end : place.start()]))
        what = r"\d+" if name == "n_" else ".*"
        parts.append(f"(?P={name})" if name in names else f"(?P<{name}>{what})")
        names.add(name)
        end = place.end()
    return re.compile("".join((*parts, re.escape(form[end:]))), re.DOTALL)


def _contexts(thing: QObject | None) -> Iterator[str]:
    """Yield the classes that the text of a thing may have been written in, the nearest first."""
    while thing is not None:
        yield from (kind.__name__ for kind in type(thing).__mro__)
        thing = thing.parent()


def _nearest(found: list[_Found], contexts: list[str]) -> _Found:
    if len(found) == 1:
        return found[0]
    places = {context: place for place, context in reversed(list(enumerate(contexts)))}
    return min(found, key=lambda one: places.get(one[0].context, len(contexts)))


def top_windows() -> list[QWidget]:
    """Return all windows of the program."""
    return [one for one in QApplication.topLevelWidgets() if one.parent() is None]
