"""Where what belongs to the library is put together and connected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from app.bootstrap import Services
from app.core import settings
from app.core.transcript import Notice
from app.ui.asked_lock import AskedLock
from app.ui.browse_wiring import BrowseWiring
from app.ui.dialogs import Dialogs
from app.ui.door import Door
from app.ui.editing_wiring import EditingWiring
from app.ui.gate import Gate
from app.ui.idle_lock import IdleLock
from app.ui.importing import Importing
from app.ui.library_wording import library_name
from app.ui.models.job_row import JobRow
from app.ui.parts import Parts
from app.ui.places import Places
from app.ui.queue_wiring import QueueWiring
from app.ui.reader_wiring import ReaderWiring
from app.ui.recipes import Recipes
from app.ui.redacted_copying import RedactedCopying
from app.ui.review_wiring import ReviewWiring
from app.ui.session_lock import SessionLock
from app.ui.shelf import Shelf
from app.ui.sweeping import Sweeping
from app.ui.ways import Ways


class LibraryWiring(QObject):
    """Gate, shelf, search and menu: what they say to each other and to the window."""

    def __init__(self, services: Services, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._session = services.session
        bridge, jobs, messages, window = parts.bridge, parts.jobs, parts.messages, parts.window
        self.dialogs = Dialogs(parts.theme, bridge, messages, window)
        self.gate = Gate(services, bridge, messages, parts.locked_page, self.dialogs)
        self.importing = Importing(services, bridge, jobs, messages)
        self.recipes = Recipes(services, bridge, parts.header, self.dialogs, messages, parts.preferences)
        self.queue = QueueWiring(services, parts, self.importing, self.recipes)
        self.reading = ReaderWiring(services, parts, self.dialogs)
        self.shelf = Shelf(services, bridge, jobs, self.importing, self.recipes, messages, window)
        self.ways = Ways(services, bridge, self.dialogs, messages)
        self.sweeping = Sweeping(services, bridge, self.dialogs, messages, self._is_busy)
        self.places = Places(services, bridge, self.gate, messages, window, self._has_unkept_work)
        self.editing = EditingWiring(services, parts, self.dialogs)
        self.review = ReviewWiring(services, parts)
        self.copying = RedactedCopying(services, parts, lambda: self.review.item)
        self.idle_lock = IdleLock(self._is_busy, window)
        self.session_lock = SessionLock(window)
        self.asked_lock = AskedLock(lambda: services.session.is_asked_to_lock, window)
        self.browse = BrowseWiring(services, parts, self.shelf, self.dialogs)
        self._connect()
        self._connect_locks()
        self._connect_menu()

    def _connect(self) -> None:
        parts, gate, shelf = self._parts, self.gate, self.shelf
        gate.offered.connect(self._on_gate_offered)
        gate.opening.connect(self._on_gate_opening)
        gate.opened.connect(self._on_gate_opened)
        gate.locked.connect(self._on_gate_locked)
        gate.declined.connect(self._on_gate_declined)
        parts.locked_page.unlock_requested.connect(gate.unlock)
        parts.transcript.resume_requested.connect(self.resume)
        self.importing.taking_in.connect(self._show_rows)
        shelf.listed.connect(self._on_shelf_listed)
        shelf.loaded.connect(self._on_shelf_loaded)
        self.review.edit_requested.connect(self.editing.edit_segment)
        self.editing.editing.changed.connect(self.review.rank_again)
        shelf.removed.connect(self._on_shelf_removed)
        self.sweeping.swept.connect(self._on_sweeping_swept)
        self.reading.cloud.kept.connect(shelf.list_all)

    def _connect_locks(self) -> None:
        self.idle_lock.idled.connect(self.gate.lock)
        self.idle_lock.keys_pressed.connect(self.gate.lock)
        self.session_lock.session_locked.connect(self._on_session_lock_session_locked)
        self.asked_lock.asked.connect(self.gate.lock)
        self.gate.opened.connect(self.asked_lock.start)
        self.gate.locked.connect(self.asked_lock.stop)
        self.gate.opened.connect(self.follow_session)
        self.gate.closed.connect(self.session_lock.let_go)

    def _connect_menu(self) -> None:
        menu = self._parts.header.menu
        menu.lock_requested.connect(self.gate.lock)
        menu.passphrase_requested.connect(self.ways.change_passphrase)
        menu.ways_requested.connect(self.ways.show_list)
        menu.recovery_key_requested.connect(self.ways.make_recovery_key)
        menu.rotation_requested.connect(self.ways.ask_to_rotate)
        menu.deletion_requested.connect(self.sweeping.ask)
        menu.making_requested.connect(self.places.make_own)
        menu.other_requested.connect(self.places.ask)
        menu.own_requested.connect(self.places.go_home)

    @Slot()
    def follow_session(self) -> None:
        """Let sleep wait for the lock while the library is open, if that is set."""
        if self.gate.door is Door.OPEN and self._locks_with_session():
            self.session_lock.hold()
        else:
            self.session_lock.let_go()

    def _locks_with_session(self) -> bool:
        return self._parts.preferences.get(settings.LOCK_WITH_SESSION)

    @Slot()
    def _on_session_lock_session_locked(self) -> None:
        if self._locks_with_session():
            self.gate.lock()

    def _is_busy(self) -> bool:
        return self.reading.sound.is_making or any(not row.has_ended for row in self._parts.jobs.rows)

    def _has_unkept_work(self) -> bool:
        return self.gate.door is Door.WITHOUT and self._is_busy()

    # ---- the gate

    def show_door(self) -> None:
        """Say everywhere how the window stands to the library."""
        self._parts.show_door(self.gate.door, library_name(self.gate.folder))

    @Slot()
    def _show_rows(self) -> None:
        if self._parts.jobs.rowCount() or self._parts.window.shows_place:
            self._parts.window.show_jobs()
        else:
            self._parts.window.show_invitation()

    @Slot()
    def _on_gate_offered(self) -> None:
        self.show_door()
        self._show_rows()

    @Slot()
    def _on_gate_opening(self) -> None:
        self.show_door()
        self._parts.window.show_locked()

    @Slot()
    def _on_gate_opened(self) -> None:
        self.show_door()
        self.idle_lock.start()
        self._show_rows()
        self.shelf.list_all()
        self.queue.load()
        self.recipes.load()
        self.browse.load()
        self.reading.pronouncing.load()
        self.sweeping.start()
        self._ask_for_notices()

    def _ask_for_notices(self) -> None:
        """Tell what its owner should know of the library itself."""

        def tell(notices: Iterable[Notice]) -> None:
            for notice in notices:
                self._parts.messages.note(notice)

        future = self._session.submit(lambda library: library.notices)
        self._parts.bridge.follow(future, tell, self._parts.messages.fail)

    @Slot()
    def _on_gate_declined(self) -> None:
        self.show_door()
        self._show_rows()

    @Slot()
    def _on_gate_locked(self) -> None:
        """Let nothing of the content stay behind."""
        parts = self._parts
        self.editing.forget()  # first, so that what is being edited is saved before the library closes
        for dialog in parts.window.findChildren(QDialog):
            dialog.done(QDialog.DialogCode.Rejected)
        self.idle_lock.stop()
        self.sweeping.stop()
        self.importing.stop()
        self.reading.cloud.forget()
        self.browse.forget()
        parts.header.menu.close()
        self.shelf.forget()
        self.review.forget()
        self.copying.forget()
        self.queue.forget()
        self.reading.forget()
        self.recipes.forget()
        parts.segments.replace([])
        parts.segment_delegate.forget()
        parts.transcript.show_nothing()
        parts.message_stack.show_all([])
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        self.show_door()
        parts.window.show_locked()
        parts.locked_page.unlock_button.setFocus()

    # ---- the shelf

    @Slot()
    def _on_shelf_listed(self) -> None:
        jobs, job_list = self._parts.jobs, self._parts.job_list
        self._show_rows()
        if jobs.rowCount():
            place = self._place_of_shown()
            if place is None:
                job_list.select_first()
            else:
                job_list.select(place)
            job_list.view.setFocus()

    def _place_of_shown(self) -> int | None:
        """Find again what is shown: a file taken in while the list was read, or an item that has a new row."""
        shown, jobs = self.shelf.shown, self._parts.jobs
        if shown is None:
            return None
        place = jobs.place(shown)
        if place is None and shown.item is not None:
            row = jobs.of_item(shown.item.id)
            place = jobs.place(row) if row is not None else None
        return place

    @Slot(object)
    def _on_shelf_loaded(self, row: JobRow) -> None:
        if row is self._parts.job_list.current:
            self._parts.segments.replace(row.lines)
            self._parts.transcript.show_job(row)
            self.editing.show(row)
            self.review.show(row)
            self.browse.hit_opening.go_on()

    @Slot(object)
    def _on_shelf_removed(self, rows: Sequence[JobRow]) -> None:
        self.queue.starts.without_items({row.item.id for row in rows if row.item is not None})
        self._parts.hits.without_items({row.item.id for row in rows if row.item is not None})
        self._show_rows()

    @Slot()
    def _on_sweeping_swept(self) -> None:
        self._parts.job_list.forget()  # what a search found may be gone
        self.shelf.list_all()

    @Slot()
    def resume(self) -> None:
        """Go on with the recording that is chosen."""
        row = self._parts.job_list.current
        if row is not None:
            self.shelf.resume(row)

    # ---- the search

    @Slot()
    def find(self) -> None:
        """Let a word be typed that is looked for: in the transcript if the focus is there, else everywhere."""
        if self.editing.find():
            return
        search = self._parts.job_list.search
        if self.gate.door is Door.OPEN and self._parts.jobs.rowCount():
            search.setFocus()
            search.selectAll()
