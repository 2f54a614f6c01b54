"""What is done with the sidebar and with the recordings that are selected in the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QContextMenuEvent

from app.bootstrap import Services
from app.library.library import Library
from app.library.records import now_ms
from app.services import arranging
from app.services.arranging import Change
from app.ui.bridge import Bridge
from app.ui.dialogs import Dialogs
from app.ui.messages import Messages, Remedy
from app.ui.models.job_model import JobModel
from app.ui.models.job_row import JobRow
from app.ui.models.scope import EVERYTHING, Kind, Scope, forget_titles
from app.ui.models.sidebar_model import SidebarModel, counts_of
from app.ui.panels.job_list import JobList
from app.ui.panels.sidebar import Sidebar
from app.ui.shelf import Shelf
from app.ui.widgets.item_menu import ItemMenu
from app.ui.windows.name_dialog import NameDialog
from app.ui.windows.question import Question

_COUNT_MS: Final = 100


class Browsing(QObject):
    """Changes are made by the library's thread first and shown afterwards."""

    def __init__(
        self,
        services: Services,
        bridge: Bridge,
        jobs: JobModel,
        sidebar: Sidebar,
        job_list: JobList,
        shelf: Shelf,
        dialogs: Dialogs,
        messages: Messages,
        menu: ItemMenu,
    ) -> None:
        super().__init__(messages)
        self._session = services.session
        self._bridge = bridge
        self._jobs = jobs
        self._sidebar = sidebar
        self._labels: SidebarModel = sidebar.model
        self._job_list = job_list
        self._shelf = shelf
        self._dialogs = dialogs
        self._messages = messages
        self.menu = menu
        self._trashed: tuple[int, ...] = ()  # what can be taken back
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNT_MS)
        self._counting.timeout.connect(self._on_counting_timeout)
        self._connect()

    def _connect(self) -> None:
        jobs = self._jobs
        for changed in (jobs.modelReset, jobs.rowsInserted, jobs.rowsRemoved, jobs.dataChanged):
            changed.connect(self._count_soon)
        self._sidebar.delete_requested.connect(self._on_sidebar_delete_requested)
        self._sidebar.empty_requested.connect(self.empty_trash)
        self._labels.rename_requested.connect(self._on_labels_rename_requested)
        self._labels.collection_requested.connect(self._on_labels_collection_requested)
        self._labels.items_dropped.connect(self._on_labels_items_dropped)
        self._job_list.tools.empty_button.clicked.connect(self.empty_trash)
        self._job_list.everything_requested.connect(self._on_job_list_everything_requested)
        self._job_list.menu_requested.connect(self._on_job_list_menu_requested)
        self.menu.collection_chosen.connect(self._on_menu_collection_chosen)
        self.menu.tag_removed.connect(self._on_menu_tag_removed)

    def load(self) -> None:
        """Fill the sidebar."""
        self._bridge.run(
            partial(self._session.call, arranging.labels), self._labels.show_labels, self._messages.fail
        )

    def forget(self) -> None:
        """Keep nothing of the library."""
        self._trashed = ()
        self._counting.stop()
        self.menu.close()
        self.menu.clear()
        self._labels.show_labels(arranging.Labels())
        self._labels.show_counts({})
        self._sidebar.forget()
        forget_titles()

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
        items = _numbers(self._items)
        dialog = NameDialog(
            self.tr("Tag the selected recordings"),
            self.tr("Name of the tag"),
            [label.name for label in self._labels.labels.tags],
            self._dialogs.owner,
            act=(self.tr("&Tag"), self.tr("Put the tag on the selected recordings")),
        )
        dialog.named.connect(lambda name: self._do(partial(arranging.add_tag, items=items, name=name)))
        self._dialogs.show(dialog)

    def collect(self) -> None:
        """Ask for a collection and put into it what is selected."""
        items = _numbers(self._items)
        dialog = NameDialog(
            self.tr("Put the selected recordings into a collection"),
            self.tr("Name of the collection"),
            [label.name for label in self._labels.labels.collections],
            self._dialogs.owner,
            act=(self.tr("&Put there"), self.tr("Put the selected recordings into this collection")),
        )
        deed = arranging.put_into_new_collection
        dialog.named.connect(lambda name: self._do(partial(deed, items=items, name=name)))
        self._dialogs.show(dialog)

    def trash(self) -> None:
        """Move what is selected to the trash; in the trash, delete it for good."""
        if self.can_restore():
            self.delete()
        elif self._items:
            self._trash(self._items)

    def restore(self) -> None:
        """Take what is selected out of the trash."""
        self._do(partial(arranging.restore, items=_numbers(self._items)), self._say_restored)

    def take_back(self) -> None:
        """Take out of the trash what was moved there last."""
        if self._trashed:
            self._do(partial(arranging.restore, items=self._trashed), self._say_restored)
            self._trashed = ()

    def delete(self) -> None:
        """Ask, and delete what is selected for good."""
        self._shelf.ask_to_delete(self._items)

    @Slot()
    def empty_trash(self) -> None:
        """Ask, and delete for good what lies in the trash."""
        self._shelf.ask_to_delete([row for row in self._jobs.rows if row.is_trashed])

    def _trash(self, rows: Sequence[JobRow]) -> None:
        if not all(row.has_ended for row in rows):
            text = self.tr("A recording that is being transcribed stays in the list. Cancel it first.")
            self._messages.say(text)
            return
        items = tuple(_numbers([row for row in rows if not row.is_trashed]))
        self._do(partial(arranging.trash, items=items), self._say_trashed)

    def _say_trashed(self, change: Change) -> None:
        self._trashed = tuple(placed.item.id for placed in change.placed)
        text = self.tr("Moved to the trash: %n.", "", len(change.placed))
        self._messages.say(text, Remedy.TAKE_BACK)

    def _say_restored(self, change: Change) -> None:
        self._messages.say(self.tr("Back in the library: %n.", "", len(change.placed)))

    def _do(self, deed: Callable[[Library], Change], then: Callable[[Change], None] = lambda _: None) -> None:
        def show(change: Change) -> None:
            self.show_change(change)
            then(change)

        self._bridge.run(partial(self._session.call, deed), show, self._messages.fail)

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

    @Slot()
    def _count_soon(self) -> None:
        if not self._counting.isActive():
            self._counting.start()

    @Slot()
    def _on_counting_timeout(self) -> None:
        self._labels.show_counts(counts_of(self._jobs.rows, now_ms()))

    @Slot()
    def _on_job_list_everything_requested(self) -> None:
        self._sidebar.choose(EVERYTHING)

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
        self._do(partial(deed, items=_numbers(self._items), collection=collection))

    @Slot(int)
    def _on_menu_tag_removed(self, tag: int) -> None:
        self._do(partial(arranging.remove_tag, items=_numbers(self._items), tag=tag))

    @Slot(str)
    def _on_labels_collection_requested(self, name: str) -> None:
        self._do(partial(arranging.put_into_new_collection, items=(), name=name))

    @Slot(object, str)
    def _on_labels_rename_requested(self, scope: Scope, name: str) -> None:
        deed = arranging.rename_collection if scope.kind is Kind.COLLECTION else arranging.rename_tag
        self._do(lambda library: deed(library, scope.id, name))

    @Slot(object, object)
    def _on_labels_items_dropped(self, scope: Scope, items: tuple[int, ...]) -> None:
        match scope.kind:
            case Kind.COLLECTION:
                self._do(partial(arranging.put_into_collection, items=items, collection=scope.id))
            case Kind.TAG:
                self._do(partial(arranging.add_tag, items=items, name=self._labels.name_of(scope)))
            case _:  # the trash
                dropped = set(items)
                rows = [row for row in self._jobs.rows if row.item is not None and row.item.id in dropped]
                self._trash(rows)

    @Slot(object)
    def _on_sidebar_delete_requested(self, scope: Scope) -> None:
        name = self._labels.data(self._labels.index(self._labels.place(scope) or 0))
        if scope.kind is Kind.COLLECTION:
            heading = self.tr("Delete the collection “{name}”?").format(name=name)
            sentence = self.tr("Its recordings stay in the library. Its rule for how long they are kept goes.")
            deed: Callable[[Library, int], Change] = arranging.remove_collection
        else:
            heading = self.tr("Delete the tag “{name}”?").format(name=name)
            sentence = self.tr("It is taken off all recordings. The recordings stay in the library.")
            deed = arranging.remove_tag_everywhere
        question = Question(
            heading,
            [sentence],
            self._dialogs.owner,
            act=(self.tr("&Delete"), self.tr("Delete it; recordings stay")),
            stay=(self.tr("&Keep it"), self.tr("Leave everything as it is")),
        )
        question.confirmed.connect(lambda: self._do(lambda library: deed(library, scope.id)))
        self._dialogs.show(question)


def _numbers(rows: Sequence[JobRow]) -> list[int]:
    return [row.item.id for row in rows if row.item is not None]
