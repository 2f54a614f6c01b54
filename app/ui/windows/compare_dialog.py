"""The dialog that shows where two transcripts differ, and takes passages over from the other one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from app.core.comparing import Difference
from app.core.text import clock
from app.services.comparing import Version
from app.ui.languages import language_name
from app.ui.models.line_model import Line
from app.ui.shown_text import one_line, shown
from app.ui.theme import Theme
from app.ui.widgets.difference_text import DifferenceText
from app.ui.widgets.line_list import LineList
from app.ui.windows.dialog import Dialog
from app.ui.wording import model_text

_LONGEST: Final = 2000
_IN_A_LINE: Final = 200


class CompareDialog(Dialog):
    """Lists the passages that differ; each can be heard, and the other's text be taken over."""

    version_chosen = Signal(object, bool)
    """A Version, and whether case and punctuation may differ."""
    hear_requested = Signal(float, float)
    taking_requested = Signal(object)
    """Differences, one or all, whose text of the other transcript is wanted."""

    def __init__(self, versions: Sequence[Version], theme: Theme, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("CompareDialog", "Compare with another transcript"), parent)
        self._found: list[Difference] = []
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(self.tr("The other transcript"))
        self.choice.view().setAccessibleName(self.tr("Transcripts of this recording"))
        for version in versions:
            self.choice.addItem(self._name(version), version)
        self.add_widget(self.choice)
        self.exact = QCheckBox(self.tr("Case and punctuation count, too"), self)
        self.add_widget(self.exact)
        self.count = self.add_text("", is_quiet=True)
        self.list = LineList(self.tr("Passages that differ"), theme, self)
        self.add_widget(self.list)
        self.difference = DifferenceText(self.tr("How the passage differs"), self)
        self.add_widget(self.difference)
        self.close_button = self.add_button(self.tr("&Close"), self.tr("Leave the rest as it is"))
        self.hear_button = self.add_button(self.tr("&Hear"), self.tr("Hear the chosen passage"))
        self.all_button = self.add_button(
            self.tr("Take over &all"),
            self.tr("Put the other transcript's text in the place of all passages, as one edit"),
        )
        self.take_button = self.add_button(
            self.tr("&Take over"),
            self.tr("Put the other transcript's text in the place of the chosen passage"),
            is_default=True,
        )
        self.close_button.clicked.connect(self.reject)
        self.hear_button.clicked.connect(self._on_hear_clicked)
        self.all_button.clicked.connect(self._on_all_clicked)
        self.take_button.clicked.connect(self._on_take_clicked)
        self.finish()
        self.choice.activated.connect(self.ask)
        self.exact.toggled.connect(self.ask)
        self.list.row_chosen.connect(self._on_list_row_chosen)
        self.show_busy()

    def _name(self, version: Version) -> str:
        when = QLocale().toString(
            QDateTime.fromMSecsSinceEpoch(version.created_ms), QLocale.FormatType.ShortFormat
        )
        what = self.tr("As it was transcribed") if version.is_before_edits else model_text(version.model)
        return " · ".join(part for part in (what, language_name(version.language), when) if part)

    @property
    def found(self) -> Sequence[Difference]:
        """Return the passages that are listed."""
        return self._found

    @Slot()
    def ask(self) -> None:
        """Ask for what differs from the chosen transcript."""
        self.show_busy()
        self.version_chosen.emit(self.choice.currentData(), not self.exact.isChecked())

    def show_busy(self) -> None:
        """Say that it is being compared."""
        self._show([], self.tr("Comparing…"))

    def show_found(self, found: Sequence[Difference]) -> None:
        """List what differs."""
        counted = self.tr("Passages that differ: {count}").format(count=len(found))
        self._show(found, counted if found else self.tr("Both say the same."))
        self.list.setFocus()

    def take_out(self, taken: Sequence[Difference]) -> None:
        """Let passages go that were taken over, and choose the next."""
        gone = {id(one) for one in taken}
        row = next((at for at, one in enumerate(self._found) if id(one) in gone), None)
        if row is not None:
            self.show_found([one for one in self._found if id(one) not in gone])
            self.list.setCurrentIndex(self.list.lines.index(min(row, len(self._found) - 1)))

    def _show(self, found: Sequence[Difference], sentence: str) -> None:
        self._found = list(found)
        self.count.setText(sentence)
        self.list.lines.replace([self._line(one) for one in found])
        self.list.setCurrentIndex(self.list.lines.index(0))
        self._on_list_row_chosen(0 if found else -1)

    def _line(self, one: Difference) -> Line:
        nothing = self.tr("(nothing)")
        here, there = (_text(text)[:_IN_A_LINE] or nothing for text in (one.our_text, one.their_text))
        title = self.tr("{time}: {text}").format(time=clock(one.start_s, millis=False), text=here)
        return Line(title, self.tr("The other: {text}").format(text=there))

    @Slot(int)
    def _on_list_row_chosen(self, row: int) -> None:
        is_there = 0 <= row < len(self._found)
        for control in (self.hear_button, self.take_button, self.all_button):
            control.setEnabled(is_there)
        self.difference.clear()
        if is_there:
            one = self._found[row]
            self.difference.compare(_text(one.our_text), _text(one.their_text))
            self.difference.show_start()

    @Slot()
    def _on_hear_clicked(self) -> None:
        chosen = self.list.chosen_of(self._found)
        if chosen is not None:
            self.hear_requested.emit(chosen.start_s, chosen.end_s)

    @Slot()
    def _on_take_clicked(self) -> None:
        chosen = self.list.chosen_of(self._found)
        if chosen is not None:
            self._take([chosen])

    @Slot()
    def _on_all_clicked(self) -> None:
        self._take(list(self._found))

    def _take(self, wanted: Sequence[Difference]) -> None:
        for control in (self.take_button, self.all_button):
            control.setEnabled(False)  # until it is in the library
        self.taking_requested.emit(wanted)


def _text(text: str) -> str:
    return one_line(shown(text))[:_LONGEST]
