"""The dialog that shows the edits of a transcript, what each changed, and goes back to one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.core.text import clock
from app.services.edited_transcript import Facts, Part, Step
from app.ui.editing_wording import kind_text
from app.ui.models.line_model import Line
from app.ui.shown_text import one_line, shown
from app.ui.theme import Theme
from app.ui.widgets.difference_text import DifferenceText
from app.ui.widgets.line_list import LineList
from app.ui.windows.dialog import Dialog

_LONGEST = 2000


class HistoryDialog(Dialog):
    """Lists the newest edit first and the transcript as it was heard last."""

    revision_chosen = Signal(int)
    """The number of the edit that is to be the last that counts; 0 is before all."""

    def __init__(self, steps: Sequence[Step], theme: Theme, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("HistoryDialog", "Edits of this transcript"), parent)
        self._steps = list(reversed(steps))
        self._now = max((step.number for step in steps if step.is_done), default=0)
        self.add_text(self.tr("Choose an edit to see what it changed. Going back can be undone by going forth."))
        self.list = LineList(self.tr("Edits, the newest first"), theme, self)
        self.list.lines.replace([self._line(step) for step in self._steps] + [self._beginning()])
        self.add_widget(self.list)
        self.difference = DifferenceText(self.tr("What the edit changed"), self)
        self.add_widget(self.difference)
        close = self.add_button(self.tr("&Close"), self.tr("Leave the transcript as it is"))
        close.clicked.connect(self.reject)
        self.go_button = self.add_button(
            self.tr("&Go to this state"),
            self.tr("Make the transcript what it was after the chosen edit"),
            is_default=True,
        )
        self.go_button.clicked.connect(self._on_go_clicked)
        self.finish()
        self.list.row_chosen.connect(self._on_list_row_chosen)
        self.list.setCurrentIndex(self.list.lines.index(0))
        self.list.setFocus()

    def _number_at(self, row: int) -> int:
        return self._steps[row].number if 0 <= row < len(self._steps) else 0

    def _line(self, step: Step) -> Line:
        when = QLocale().toString(QDateTime.fromMSecsSinceEpoch(step.created_ms), QLocale.FormatType.ShortFormat)
        states = [when]
        if step.number == self._now:
            states.append(self.tr("the present state"))
        if not step.is_done:
            states.append(self.tr("taken back"))
        return Line(kind_text(step.kind), " · ".join(states))

    def _beginning(self) -> Line:
        return Line(self.tr("As it was transcribed"), self.tr("the present state") if self._now == 0 else "")

    @Slot(int)
    def _on_list_row_chosen(self, row: int) -> None:
        self.go_button.setEnabled(row >= 0 and self._number_at(row) != self._now)
        self.difference.clear()
        if 0 <= row < len(self._steps):
            for part in self._steps[row].parts:
                self._tell(part)
            self.difference.show_start()

    def _tell(self, part: Part) -> None:
        """Say what became of one segment."""
        if part.before is None:
            self.difference.say(self.tr("Added:"), _text(part.after))
        elif part.after is None:
            self.difference.say(self.tr("Taken away:"), _text(part.before))
        else:
            if "text" in part.after:
                self.difference.compare(_text(part.before), _text(part.after))
            if "speaker" in part.after:
                nobody = self.tr("nobody named")
                who = (_speaker(part.before) or nobody, _speaker(part.after) or nobody)
                self.difference.say(self.tr("Speaker:"), f"{who[0]} → {who[1]}")
            for name, word in (("start_s", self.tr("Start:")), ("end_s", self.tr("End:"))):
                if name in part.after:
                    self.difference.say(
                        word, f"{clock(float(part.before[name]))} → {clock(float(part.after[name]))}"
                    )

    @Slot()
    def _on_go_clicked(self) -> None:
        self.revision_chosen.emit(self._number_at(self.list.currentIndex().row()))
        self.accept()


def _text(facts: Facts | None) -> str:
    return shown(str((facts or {}).get("text", "")))[:_LONGEST]


def _speaker(facts: Facts | None) -> str:
    return one_line(shown(str((facts or {}).get("speaker", ""))))[:80]
