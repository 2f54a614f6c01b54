"""Compare the transcript that is edited with another one of the same recording, and take passages over."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.core.comparing import Difference, differences
from app.core.edits import ReplaceSegments
from app.core.transcript import Segment, SegmentRow
from app.library.records import ItemRow
from app.services import comparing
from app.services.comparing import Version
from app.services.edited_transcript import Outcome
from app.services.library_session import LibrarySession
from app.ui.bridge import Bridge
from app.ui.dialogs import Dialogs
from app.ui.editing import Editing
from app.ui.messages import Messages
from app.ui.models.segment_model import SegmentModel

if TYPE_CHECKING:
    from app.ui.windows.compare_dialog import CompareDialog


class Comparing(QObject):
    """One dialog at a time. What is taken over is an edit like any other, and can be taken back."""

    hear_requested = Signal(float, float)
    """From where to where, in seconds."""

    def __init__(
        self,
        session: LibrarySession,
        bridge: Bridge,
        editing: Editing,
        segments: SegmentModel,
        dialogs: Dialogs,
        messages: Messages,
    ) -> None:
        super().__init__(editing)
        self._session = session
        self._bridge = bridge
        self._editing = editing
        self._segments = segments
        self._dialogs = dialogs
        self._messages = messages
        self._dialog: CompareDialog | None = None
        self._asked = 0

    def start(self, item: ItemRow) -> None:
        """Find out what the transcript can be compared with, and open the dialog."""
        opened = self._editing.opened
        if opened is not None:
            future = self._session.submit(partial(comparing.versions, item=item, edited=opened.number))
            self._bridge.follow(future, self._on_versions_read, self._messages.fail)

    def _on_versions_read(self, versions: list[Version]) -> None:
        if not versions:
            self._messages.say(
                self.tr("There is no other transcript of this recording, and nothing in this one was edited.")
            )
            return
        from app.ui.windows.compare_dialog import CompareDialog  # noqa: PLC0415 (not a part of the start)

        self._dialog = dialog = CompareDialog(versions, self._dialogs.theme, self._dialogs.owner)
        dialog.version_chosen.connect(self._on_dialog_version_chosen)
        dialog.hear_requested.connect(self.hear_requested)
        dialog.taking_requested.connect(self._on_dialog_taking_requested)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialogs.show(dialog)
        dialog.ask()

    @Slot(object, bool)
    def _on_dialog_version_chosen(self, version: Version, is_loose: bool) -> None:  # noqa: FBT001 (Qt's signature)
        self._asked += 1
        lines = list(self._segments.lines)

        def work() -> list[Difference]:
            theirs: list[Segment] = self._session.call(partial(comparing.text_of, version=version))
            ours = [SegmentRow(id=line.id, segment=line.segment) for line in lines]
            return differences(ours, theirs, is_loose=is_loose)

        self._bridge.run(work, partial(self._on_compared, self._asked), self._messages.fail)

    def _on_compared(self, asked: int, found: list[Difference]) -> None:
        if self._dialog is not None and asked == self._asked:
            self._dialog.show_found(found)
            self._messages.announce(self._dialog.count.text())

    @Slot(object)
    def _on_dialog_taking_requested(self, wanted: Sequence[Difference]) -> None:
        ours = tuple(row.id for one in wanted for row in one.ours)
        theirs = tuple(segment for one in wanted for segment in one.replacement)
        self._editing.make(lambda: ReplaceSegments(ours, theirs), partial(self._on_taken, wanted))

    def _on_taken(self, wanted: Sequence[Difference], _outcome: Outcome) -> None:
        if self._dialog is not None:
            self._dialog.take_out(wanted)
            self._messages.announce(self.tr("Taken over. {count}").format(count=self._dialog.count.text()))

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None
