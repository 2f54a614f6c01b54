"""Mark places of the recording that is shown, and keep the marks in the library."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from app.library.records import ItemRow, MarkKind, MarkRow
from app.services.library_session import LibrarySession
from app.ui.bridge import Bridge
from app.ui.mark_wording import kind_text
from app.ui.messages import Messages
from app.ui.models.mark_model import MarkModel
from app.ui.panels.marks_panel import MarksPanel

if TYPE_CHECKING:
    from app.library.library import Library

_SHOWN: Final = (MarkKind.BOOKMARK, MarkKind.COMMENT, MarkKind.REDACTION)


class Marking(QObject):
    """The marks of one item. Every change is in the library before it is shown."""

    jump_requested = Signal(float)
    """Somebody wants to see and hear this place, in seconds."""
    place_requested = Signal(object)
    """A MarkKind for which a place is wanted; whoever knows it calls `add`."""
    changed = Signal()
    """A mark came, went, or says something else."""

    def __init__(
        self, session: LibrarySession, bridge: Bridge, model: MarkModel, panel: MarksPanel, messages: Messages
    ) -> None:
        super().__init__(panel)
        self._session = session
        self._bridge = bridge
        self._model = model
        self._panel = panel
        self._messages = messages
        self._item: ItemRow | None = None
        panel.addition_requested.connect(self.place_requested)
        panel.jump_requested.connect(self._on_panel_jump_requested)
        panel.removal_requested.connect(self._on_panel_removal_requested)
        model.body_edited.connect(self._on_model_body_edited)

    @property
    def can_add(self) -> bool:
        """Say whether there is something in which to mark places."""
        return self._item is not None

    def show(self, item: ItemRow | None) -> None:
        """Show the marks of an item, or none."""
        self.forget()
        self._item = item
        if item is not None:
            self._panel.show_open(is_open=True)
            self._read(item)

    def forget(self) -> None:
        """Hold nothing of any item."""
        self._item = None
        self._model.replace([])
        self._panel.show_open(is_open=False)

    def add(self, kind: MarkKind, start_s: float, end_s: float) -> None:
        """Mark a stretch; a comment is then written in its place."""
        item = self._item
        if item is not None:
            self._change(item, lambda library: library.marks.add(item.id, kind, start_s, end_s), kind)

    @Slot(object)
    def read_again(self, made: tuple[int, ...] = ()) -> None:
        """Show the marks as they are by now, with the first of those that were just made chosen."""
        self.changed.emit()
        if self._item is not None:
            self._read(self._item, made[0] if made else None)

    def _read(self, item: ItemRow, wanted: int | None = None) -> None:
        future = self._session.submit(lambda library: (wanted, library.marks.of_item(item.id, *_SHOWN)))
        self._bridge.follow(future, partial(self._on_read, item, None), self._messages.fail_to_show)

    def _change(self, item: ItemRow, work: Callable[[Library], int | None], added: MarkKind | None = None) -> None:
        def inside(library: Library) -> tuple[int | None, list[MarkRow]]:
            return work(library), library.marks.of_item(item.id, *_SHOWN)

        future = self._session.submit(inside)
        self._bridge.follow(future, partial(self._on_changed, item, added), self._messages.fail)

    def _on_changed(self, item: ItemRow, added: MarkKind | None, answer: tuple[int | None, list[MarkRow]]) -> None:
        self.changed.emit()
        self._on_read(item, added, answer)

    def _on_read(self, item: ItemRow, added: MarkKind | None, answer: tuple[int | None, list[MarkRow]]) -> None:
        if item is not self._item:
            return
        chosen = self._panel.mark
        made, marks = answer
        self._model.replace(marks)
        wanted = made if made is not None else chosen.id if chosen is not None else 0
        row = self._model.place(wanted)
        if row is not None:
            self._panel.choose(row)
        elif marks:
            self._panel.choose(0)
        if added is None or made is None:
            return
        self._messages.announce(self.tr("{kind} added.").format(kind=kind_text(added)))
        if added is MarkKind.COMMENT:
            self._panel.write()

    @Slot(object)
    def _on_panel_jump_requested(self, mark: MarkRow) -> None:
        self.jump_requested.emit(mark.start_s)

    @Slot(object)
    def _on_panel_removal_requested(self, mark: MarkRow) -> None:
        if self._item is not None:
            self._change(self._item, lambda library: library.marks.remove(mark.id))
            self._messages.announce(self.tr("Removed."))

    @Slot(object, str)
    def _on_model_body_edited(self, mark: MarkRow, text: str) -> None:
        if self._item is not None:
            self._change(self._item, lambda library: library.marks.edit(mark.id, text))
