"""Who speaks: names given to one or many segments, by a number key or in words, and changed everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.core.edits import AssignSpeaker, RenameSpeaker
from app.ui.dialogs import Dialogs
from app.ui.editing import Editing
from app.ui.messages import Messages
from app.ui.models.segment_model import SegmentModel
from app.ui.shown_text import one_line
from app.ui.windows.speaker_dialog import SpeakerDialog


class Speakers(QObject):
    """Assigns and renames, each as one edit."""

    def __init__(self, editing: Editing, segments: SegmentModel, dialogs: Dialogs, messages: Messages) -> None:
        super().__init__(editing)
        self._editing = editing
        self._segments = segments
        self._dialogs = dialogs
        self._messages = messages

    @property
    def names(self) -> list[str]:
        """Return who speaks, in the order of their first words: that is the order of the number keys."""
        return list(self._segments.voices)

    def assign(self, numbers: Sequence[int], name: str) -> None:
        """Say who speaks in some segments, nobody known with an empty name."""
        if numbers:
            chosen = tuple(numbers)
            self._editing.make(lambda: AssignSpeaker(chosen, name))
            self._messages.announce(self.tr("Speaker: {name}").format(name=name or self.tr("nobody named")))

    def assign_known(self, numbers: Sequence[int], place: int) -> None:
        """Say that the speaker of a number key speaks; ask for a name where that has none yet."""
        if place < len(self.names):
            self.assign(numbers, self.names[place])
        else:
            self.ask(numbers)

    def ask(self, numbers: Sequence[int]) -> None:
        """Ask who speaks in some segments."""
        if not numbers:
            return
        dialog = SpeakerDialog(
            self.tr("Who speaks here?"),
            self.tr("The name is given to all segments that are chosen: %n.", "", len(numbers)),
            self.names,
            "",
            self._dialogs.owner,
        )
        chosen = tuple(numbers)
        dialog.named.connect(lambda name: self.assign(chosen, one_line(name)))
        self._dialogs.show(dialog)

    def ask_to_rename(self, number: int) -> None:
        """Ask for another name of the speaker of a segment, everywhere."""
        place = self._segments.place(number)
        old = self._segments.lines[place].speaker if place is not None else ""
        if not old:
            self._messages.announce(self.tr("Nobody is named in this segment."))
            return
        dialog = SpeakerDialog(
            self.tr("Rename this speaker"),
            self.tr("The name changes in the whole transcript. A name that another speaker has joins the two."),
            self.names,
            old,
            self._dialogs.owner,
        )
        dialog.named.connect(lambda name: self._rename(old, one_line(name)))
        self._dialogs.show(dialog)

    def _rename(self, old: str, new: str) -> None:
        if new != old:
            self._editing.make(lambda: RenameSpeaker(old, new))
