"""What is done with the sidebar: counts, new and other names, what is dropped on it, what is deleted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from app.library.records import now_ms
from app.services import arranging
from app.services.arranging import Change
from app.ui.browsing import Browsing
from app.ui.dialogs import Dialogs
from app.ui.messages import Messages
from app.ui.models.job_model import JobModel
from app.ui.models.scope import EVERYTHING, Kind, Scope, forget_titles
from app.ui.models.sidebar_model import SidebarModel, counts_of
from app.ui.panels.job_list import JobList
from app.ui.panels.sidebar import Sidebar
from app.ui.windows.question import Question

if TYPE_CHECKING:
    from app.library.library import Library

_COUNT_MS: Final = 100


class Labelling(QObject):
    """Counts once a tenth of a second at most, however much changes."""

    def __init__(
        self,
        jobs: JobModel,
        sidebar: Sidebar,
        job_list: JobList,
        browsing: Browsing,
        dialogs: Dialogs,
        messages: Messages,
    ) -> None:
        super().__init__(messages)
        self._jobs = jobs
        self._sidebar = sidebar
        self._labels: SidebarModel = sidebar.model
        self._browsing = browsing
        self._dialogs = dialogs
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNT_MS)
        self._counting.timeout.connect(self._on_counting_timeout)
        for changed in (jobs.modelReset, jobs.rowsInserted, jobs.rowsRemoved, jobs.dataChanged):
            changed.connect(self._count_soon)
        sidebar.delete_requested.connect(self._on_sidebar_delete_requested)
        sidebar.empty_requested.connect(browsing.empty_trash)
        self._labels.rename_requested.connect(self._on_labels_rename_requested)
        self._labels.collection_requested.connect(self._on_labels_collection_requested)
        self._labels.items_dropped.connect(self._on_labels_items_dropped)
        job_list.everything_requested.connect(self._on_job_list_everything_requested)

    def load(self) -> None:
        """Fill the sidebar."""
        self._browsing.in_turn(arranging.labels, self._labels.show_labels)

    def forget(self) -> None:
        """Keep nothing of the library."""
        self._counting.stop()
        self._labels.show_labels(arranging.Labels())
        self._labels.show_counts({})
        self._sidebar.forget()
        forget_titles()

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

    @Slot(str)
    def _on_labels_collection_requested(self, name: str) -> None:
        self._browsing.do(partial(arranging.put_into_new_collection, items=(), name=name))

    @Slot(object, str)
    def _on_labels_rename_requested(self, scope: Scope, name: str) -> None:
        deed = arranging.rename_collection if scope.kind is Kind.COLLECTION else arranging.rename_tag
        self._browsing.do(lambda library: deed(library, scope.id, name))

    @Slot(object, object)
    def _on_labels_items_dropped(self, scope: Scope, items: tuple[int, ...]) -> None:
        match scope.kind:
            case Kind.COLLECTION:
                self._browsing.do(partial(arranging.put_into_collection, items=items, collection=scope.id))
            case Kind.TAG:
                self._browsing.do(partial(arranging.add_tag, items=items, name=self._labels.name_of(scope)))
            case _:  # the trash
                dropped = set(items)
                rows = [row for row in self._jobs.rows if row.item is not None and row.item.id in dropped]
                self._browsing.trash_rows(rows)

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
        question.confirmed.connect(lambda: self._browsing.do(lambda library: deed(library, scope.id)))
        self._dialogs.show(question)
