"""Find personal data in the transcript that is shown and mark it for redaction, for its user to go through."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.core.errors import SoundlockError
from app.library.records import ItemRow
from app.services import privacy_service
from app.services.library_session import LibrarySession
from app.services.name_model_service import NameModelService
from app.services.privacy_service import Passage, Search
from app.ui.bridge import Bridge
from app.ui.messages import Messages, Remedy
from app.ui.pii_wording import class_text, classes_text, reason_text


class PersonalData(QObject):
    """Looks through one item; what the last search marked can be taken back as one."""

    marked = Signal(object)
    """The numbers of marks that were made, none if they were taken back."""
    changed = Signal()
    """A search began or ended, or there is something else to take back."""

    def __init__(
        self,
        session: LibrarySession,
        names: NameModelService,
        bridge: Bridge,
        messages: Messages,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._names = names
        self._bridge = bridge
        self._messages = messages
        self._item: ItemRow | None = None
        self._made: tuple[int, ...] = ()
        self._is_looking = False

    @property
    def can_find(self) -> bool:
        """Say whether there is a transcript to look through, and nobody does already."""
        return self._item is not None and not self._is_looking

    @property
    def can_take_back(self) -> bool:
        """Say whether the last search left marks in the transcript that is shown."""
        return bool(self._made)

    def show(self, item: ItemRow | None) -> None:
        """Work on an item from now on, or on none."""
        if item is None or self._item is None or item.id != self._item.id:
            self._made, self._is_looking = (), False
        self._item = item
        self.changed.emit()

    @Slot()
    def find(self) -> None:
        """Look through the transcript and mark what is found."""
        item = self._item
        if item is None or self._is_looking:
            return
        self._is_looking = True
        self.changed.emit()
        self._messages.announce(self.tr("Looking for personal data."))
        self._bridge.run(partial(self._look, item), partial(self._on_found, item), partial(self._on_failed, item))

    def _look(self, item: ItemRow) -> tuple[Search, tuple[int, ...]]:
        found = privacy_service.search_item(self._session, item, names=self._names)
        return found, privacy_service.mark(self._session, item, found.passages, _body)

    def _on_found(self, item: ItemRow, answer: tuple[Search, tuple[int, ...]]) -> None:
        if self._item is None or item.id != self._item.id:
            return
        found, made = answer
        self._is_looking = False
        self._made = made or self._made
        self.changed.emit()
        self._messages.say(self._told(found, made), Remedy.TAKE_BACK_MARKS if made else Remedy.NONE)
        if made:
            self.marked.emit(made)

    def _on_failed(self, item: ItemRow, error: SoundlockError) -> None:
        if self._item is not None and item.id == self._item.id:
            self._is_looking = False
            self.changed.emit()
        self._messages.fail(error)

    def _told(self, found: Search, made: tuple[int, ...]) -> str:
        if made:
            marked = self.tr("Marked for redaction: %n.", "", len(made))
            hint = self.tr("Go through the list: Delete removes a mark that is none.")
            told = f"{marked} {hint}"
        elif found.passages:
            told = self.tr("All personal data that was found is marked already.")
        else:
            told = self.tr("No personal data was found.")
        if not found.languages.not_covered:
            return told
        gaps = self.tr("Not looked for in this language: {classes}.")
        return f"{told} {gaps.format(classes=classes_text(found.languages.not_covered))}"

    @Slot()
    def take_back(self) -> None:
        """Remove the marks of the last search."""
        made, self._made = self._made, ()
        if made:
            work = partial(privacy_service.take_back, self._session, made)
            self._bridge.run(work, partial(self._on_taken_back, len(made)), self._messages.fail)

    def _on_taken_back(self, count: int, _answer: None) -> None:
        self._messages.say(self.tr("Marks removed: %n.", "", count))
        self.changed.emit()
        self.marked.emit(())


def _body(passage: Passage) -> str:
    """Write what a mark says: what stands in its place in an export, and below it why."""
    finding = passage.finding
    return f"{class_text(finding.pii_class)}\n{reason_text(finding.rule, finding.form)}"
