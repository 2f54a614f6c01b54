"""What is done with the recordings that are selected in the list."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QContextMenuEvent

from app.bootstrap import Services
from app.core.errors import SoundlockError
from app.library.records import Sensitivity
from app.services import arranging
from app.services.arranging import Change
from app.ui.bulk_exporting import BulkExporting
from app.ui.dialogs import Dialogs
from app.ui.messages import Remedy
from app.ui.models.job_row import JobRow
from app.ui.parts import Parts
from app.ui.shelf import Shelf
from app.ui.widgets.item_menu import ItemMenu
from app.ui.windows.name_dialog import NameDialog

if TYPE_CHECKING:
    from app.library.library import Library

_Answer = TypeVar("_Answer")


class Browsing(QObject):
    """Changes are made by the library's thread first and shown afterwards."""

    def __init__(self, services: Services, parts: Parts, shelf: Shelf, dialogs: Dialogs) -> None:
        super().__init__(parts.messages)
        self._session = services.session
        self._bridge = parts.bridge
        self._jobs = parts.jobs
        self._labels = parts.sidebar.model
        self._job_list = parts.job_list
        self._shelf = shelf
        self._dialogs = dialogs
        self._messages = parts.messages
        self.menu = ItemMenu(parts.commands, parts.job_list)
        self._bulk_exporting = BulkExporting(services, parts.bridge, parts.messages, parts.window)
        self._trashed: tuple[int, ...] = ()  # what can be taken back
        self._turns: deque[Callable[[], None]] = deque()  # the first is being done
        self._connect()

    def _connect(self) -> None:
        self._job_list.tools.empty_button.clicked.connect(self.empty_trash)
        self._job_list.menu_requested.connect(self._on_job_list_menu_requested)
        self.menu.collection_chosen.connect(self._on_menu_collection_chosen)
        self.menu.tag_removed.connect(self._on_menu_tag_removed)
        self.menu.sensitivity_chosen.connect(self._on_menu_sensitivity_chosen)
        self.menu.export_chosen.connect(self._on_menu_export_chosen)

    def forget(self) -> None:
        """Keep nothing of the library."""
        self._trashed = ()
        self._turns.clear()
        self.menu.close()
        self.menu.clear()

    # ---- what is possible with the selection

    @property
    def _items(self) -> list[JobRow]:
        return [row for row in self._job_list.selected if row.item is not None]

    def can_rename(self) -> bool:
        """Say whether one recording is selected that can have another title."""
        rows = self._items
        return len(rows) == 1 and not rows[0].is_trashed

    def can_arrange(self) -> bool:
        """Say whether recordings of the library are selected that are not in the trash."""
        return bool(self._items) and not any(row.is_trashed for row in self._items)

    def can_restore(self) -> bool:
        """Say whether what is selected lies in the trash."""
        return bool(self._items) and all(row.is_trashed for row in self._items)

    def can_delete(self) -> bool:
        """Say whether recordings of the library are selected."""
        return bool(self._items)

    def can_empty_trash(self) -> bool:
        """Say whether there is something in the trash."""
        return any(row.is_trashed for row in self._jobs.rows)

    # ---- deeds

    def rename(self) -> None:
        """Let the title of the selected recording be changed in place."""
        self._job_list.view.edit(self._job_list.view.currentIndex())

    def tag(self) -> None:
        """Ask for a tag and put it on what is selected."""
        items = numbers_of(self._items)
        dialog = NameDialog(
            self.tr("Tag the selected recordings"),
            self.tr("Name of the tag"),
            [label.name for label in self._labels.labels.tags],
            self._dialogs.owner,
            act=(self.tr("&Tag"), self.tr("Put the tag on the selected recordings")),
        )
        dialog.named.connect(lambda name: self.do(partial(arranging.add_tag, items=items, name=name)))
        self._dialogs.show(dialog)

    def collect(self) -> None:
        """Ask for a collection and put into it what is selected."""
        items = numbers_of(self._items)
        dialog = NameDialog(
            self.tr("Put the selected recordings into a collection"),
            self.tr("Name of the collection"),
            [label.name for label in self._labels.labels.collections],
            self._dialogs.owner,
            act=(self.tr("&Put there"), self.tr("Put the selected recordings into this collection")),
        )
        deed = arranging.put_into_new_collection
        dialog.named.connect(lambda name: self.do(partial(deed, items=items, name=name)))
        self._dialogs.show(dialog)

    def trash(self) -> None:
        """Move what is selected to the trash; in the trash, delete it for good."""
        if self.can_restore():
            self.delete()
        elif self._items:
            self.trash_rows(self._items)

    def restore(self) -> None:
        """Take what is selected out of the trash."""
        self.do(partial(arranging.restore, items=numbers_of(self._items)), self._say_restored)

    def take_back(self) -> None:
        """Take out of the trash what was moved there last."""
        if self._trashed:
            self.do(partial(arranging.restore, items=self._trashed), self._say_restored)
            self._trashed = ()

    def delete(self) -> None:
        """Ask, and delete what is selected for good."""
        self._shelf.ask_to_delete(self._items)

    @Slot()
    def empty_trash(self) -> None:
        """Ask, and delete for good what lies in the trash."""
        self._shelf.ask_to_delete([row for row in self._jobs.rows if row.is_trashed])

    def trash_rows(self, rows: Sequence[JobRow]) -> None:
        """Move rows to the trash, unless one of them is at work."""
        if not all(row.has_ended for row in rows):
            text = self.tr("A recording that is being transcribed stays in the list. Cancel it first.")
            self._messages.say(text)
            return
        items = tuple(numbers_of([row for row in rows if not row.is_trashed]))
        self.do(partial(arranging.trash, items=items), self._say_trashed)

    def _say_trashed(self, change: Change) -> None:
        self._trashed = tuple(placed.item.id for placed in change.placed)
        text = self.tr("Moved to the trash: %n.", "", len(change.placed))
        self._messages.say(text, Remedy.TAKE_BACK)

    def _say_restored(self, change: Change) -> None:
        self._messages.say(self.tr("Back in the library: %n.", "", len(change.placed)))

    def do(self, deed: Callable[[Library], Change], then: Callable[[Change], None] = lambda _: None) -> None:
        """Change something in the library, and show what became of it."""

        def show(change: Change) -> None:
            self.show_change(change)
            then(change)

        self.in_turn(deed, show)

    def in_turn(self, work: Callable[[Library], _Answer], show: Callable[[_Answer], None]) -> None:
        """Do this after what was asked for before is shown: an older answer may not cover a newer one."""

        def start() -> None:
            self._bridge.follow(self._session.submit(work), done, failed)

        def done(answer: _Answer) -> None:
            show(answer)
            self._go_on(start)

        def failed(error: SoundlockError) -> None:
            self._messages.fail(error)
            self._go_on(start)

        self._turns.append(start)
        if len(self._turns) == 1:
            start()

    def _go_on(self, ended: Callable[[], None]) -> None:
        if self._turns and self._turns[0] is ended:  # else all was forgotten meanwhile
            self._turns.popleft()
            if self._turns:
                self._turns[0]()

    def show_change(self, change: Change) -> None:
        """Show what became of items and labels."""
        placed = {one.item.id: one for one in change.placed}
        rows = [row for row in self._jobs.rows if row.item is not None and row.item.id in placed]
        for row in rows:
            assert row.item is not None  # noqa: S101 (asked above)
            one = placed[row.item.id]
            row.item, row.tags, row.has_notes = one.item, one.tags, one.has_notes
        self._jobs.change_all(rows)
        self._labels.show_labels(change.labels)
        current = self._job_list.current
        if current in rows:
            self._jobs.job_updated.emit(current, [])

    # ---- what panels ask for

    @Slot(object)
    def _on_job_list_menu_requested(self, event: QContextMenuEvent) -> None:
        self.menu.show_for(self._items, self._labels.labels)
        if self.menu.isEmpty():
            return
        view, place = self._job_list.view, event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).center())
        self.menu.popup(place)

    @Slot(object)
    def _on_menu_collection_chosen(self, collection: int | None) -> None:
        deed = arranging.put_into_collection
        self.do(partial(deed, items=numbers_of(self._items), collection=collection))

    @Slot(int)
    def _on_menu_tag_removed(self, tag: int) -> None:
        self.do(partial(arranging.remove_tag, items=numbers_of(self._items), tag=tag))

    @Slot(bool)
    def _on_menu_sensitivity_chosen(self, is_sensitive: bool) -> None:  # noqa: FBT001 (Qt's signature)
        label = Sensitivity.SENSITIVE if is_sensitive else Sensitivity.NORMAL
        self.do(partial(arranging.set_sensitivity, items=numbers_of(self._items), sensitivity=label))

    @Slot(str)
    def _on_menu_export_chosen(self, form: str) -> None:
        self._bulk_exporting.ask(self._items, form)


def numbers_of(rows: Sequence[JobRow]) -> list[int]:
    """Return the numbers of the items of rows."""
    return [row.item.id for row in rows if row.item is not None]
