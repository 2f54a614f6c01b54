"""Have a part of a transcript recognised again, with other options, as one edit that can be taken back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Slot

from app.core.presets import Recipe
from app.core.text import clock
from app.ui.commands import Group
from app.ui.models.job_row import JobRow, State
from app.ui.models.queue_model import QueueModel
from app.ui.parts import Parts
from app.ui.queue_starts import QueueStarts
from app.ui.recipes import Recipes

_tr = QCoreApplication.translate


class HearingAgain(QObject):
    """Asks for the options and puts the chosen segments into the queue; the text stays until all of it is done."""

    def __init__(self, parts: Parts, recipes: Recipes, model: QueueModel, starts: QueueStarts) -> None:
        super().__init__(model)
        self._parts = parts
        self._recipes = recipes
        self._model = model
        self._starts = starts
        bar = parts.transcript.edit_bar
        parts.commands.add(
            "transcript.hear_again",
            _tr("Commands", "Transcribe the chosen segments again"),
            Group.TRANSCRIPT,
            self.ask,
            "Ctrl+Shift+T",
            is_possible=self._is_possible,
            button=bar.hear_again_button,
        )
        bar.hear_again_requested.connect(self.ask)

    def _is_possible(self) -> bool:
        row = self._parts.job_list.current
        is_complete = row is not None and row.item is not None and row.state is State.FINISHED
        return is_complete and bool(self._parts.transcript.table.chosen)

    @Slot()
    def ask(self) -> None:
        """Ask how the chosen segments are to be heard."""
        row = self._parts.job_list.current
        if row is None or row.item is None or not self._is_possible():
            self._parts.messages.say(self.tr("Choose segments of a finished transcript first."))
            return
        if self._model.of_item(row.item) is not None:
            self._parts.messages.say(
                self.tr("This recording is in the queue already. Wait for it, or give it up.")
            )
            return
        segments = self._parts.segments
        places = [segments.place(number) for number in self._parts.transcript.table.chosen]
        lines = [segments.lines[place] for place in places if place is not None]
        start_s, end_s = min(line.start_s for line in lines), max(line.end_s for line in lines)
        usual = self._recipes.current
        options = replace(usual.options, language=row.item.language, start_s=start_s, end_s=end_s)
        times = {"start": clock(start_s, millis=False), "end": clock(end_s, millis=False)}
        heading = self.tr("Transcribe {start} to {end} again").format(**times)
        self._recipes.ask_about(heading, replace(usual, options=options), partial(self._begin, row))

    def _begin(self, row: JobRow, recipe: Recipe) -> None:
        if row.item is not None and self._model.of_item(row.item) is None:
            self._starts.hear_again(row, recipe)
            self._parts.messages.say(self.tr("The part is in the queue. Its text stays until all of it is done."))
