"""Where the window gets into a library and out of it: made, opened, locked, or done without."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from app.bootstrap import Services
from app.core.errors import Code, SoundlockError
from app.crypto import recovery_key
from app.crypto.secret import Secret
from app.crypto.slots_v1 import SlotKind, SlotSecret
from app.ui import wording
from app.ui.bridge import Bridge
from app.ui.dialogs import Dialogs
from app.ui.door import Door
from app.ui.messages import Messages
from app.ui.panels.locked_page import LockedPage
from app.ui.sentences import error_text
from app.ui.widgets.secret_form import Brought
from app.ui.windows.dialog import Dialog
from app.ui.windows.first_run import FirstRun
from app.ui.windows.older_copy import QUESTIONS
from app.ui.windows.recovery_dialog import RecoveryDialog
from app.ui.windows.unlock_dialog import UnlockDialog

_KEYCHAIN: Final = frozenset(
    {
        Code.LIBRARY_KEYCHAIN_ABSENT,
        Code.LIBRARY_KEYCHAIN_LOCKED,
        Code.LIBRARY_KEYCHAIN_ENTRY,
        Code.LIBRARY_KEYCHAIN_FAILED,
        Code.LIBRARY_NO_SUCH_SLOT,
    }
)
_TYPED: Final = (SlotKind.PASSPHRASE, SlotKind.KEYFILE, SlotKind.RECOVERY)
Failed = Callable[[SoundlockError], None]


class Gate(QObject):
    """Asks, opens and locks; others hear of it and show or forget what there is."""

    offered = Signal()
    """There is no library here, and its user is asked whether to make one."""
    opening = Signal()
    opened = Signal()
    locked = Signal()
    """Content has to be gone from the window when this returns."""
    closed = Signal()
    """What was locked is closed: nothing needs to wait for it any more."""
    model_wanted = Signal(object)
    """The dialog of the first start, whose user wants a model of their own."""
    declined = Signal()
    """The user goes on without a library until the next start."""

    def __init__(
        self, services: Services, bridge: Bridge, messages: Messages, page: LockedPage, dialogs: Dialogs
    ) -> None:
        super().__init__(messages)
        self._services = services
        self._bridge = bridge
        self._messages = messages
        self._page = page
        self._dialogs = dialogs
        self.door = Door.UNDECIDED
        self.folder: Path | None = None  # None is the user's own library
        self._is_opening = False
        self._is_closing = False
        self._is_to_lock = False  # as soon as it is open
        self._is_to_start = False  # with another one, as soon as this one is closed

    @property
    def dialog(self) -> Dialog | None:
        """Return the dialog on top."""
        return self._dialogs.top

    @Slot()
    def start(self) -> None:
        """Open the library, or offer to make one."""
        self.door = Door.UNDECIDED
        if self._services.library.exists(self.folder):
            self.unlock()
        else:
            self.offered.emit()
            self.offer()

    @Slot()
    def unlock(self) -> None:
        """Open the library by the keychain; if that is not possible, ask."""
        self._by_keychain()

    @Slot()
    def lock(self) -> None:
        """Forget what is shown at once; park what runs and close the library in the background."""
        if self.door is not Door.OPEN:
            self._is_to_lock = self._is_opening
            return
        self._is_to_lock = False
        self._is_closing = True
        self.door = Door.LOCKED
        self._page.show_busy(self.tr("Locking the library…"))
        self._bridge.forget()
        self.locked.emit()
        self._bridge.run(self._park_and_lock, lambda _: self._on_closed(), self._on_lock_failed)

    def go_to(self, folder: Path | None) -> None:
        """Open the library of another folder, None for the user's own; what is open is locked before."""
        if self._is_opening:
            self._messages.say(self.tr("A library is being opened just now. Try again in a moment."))
            return
        self.folder = folder
        self.lock()
        if self._is_closing:
            self._is_to_start = True
        else:
            self.start()

    def _park_and_lock(self) -> None:
        self._services.transcribe.park()
        self._services.cloud.close()
        self._services.cloud.settle()
        self._services.session.lock()

    def _on_closed(self) -> None:
        self._is_closing = False
        self._page.show_locked()
        self.closed.emit()
        if self._is_to_start:
            self._is_to_start = False
            self.start()

    def _on_lock_failed(self, error: SoundlockError) -> None:
        self._messages.fail(error)
        self._on_closed()

    def _open(self, work: Callable[[], None], then: Callable[[], None], failed: Failed) -> None:
        self._is_opening = True
        self._bridge.run(work, lambda _: self._on_opened(then), partial(self._on_open_failed, failed))

    def _on_opened(self, then: Callable[[], None]) -> None:
        self._is_opening = False
        self.door = Door.OPEN
        self._services.cloud.reopen()
        self._dialogs.close_all()
        self.opened.emit()
        then()
        if self._is_to_lock:
            self.lock()

    def _on_open_failed(self, failed: Failed, error: SoundlockError) -> None:
        self._is_opening = self._is_to_lock = False
        failed(error)

    # ---- the first time

    @Slot()
    def offer(self) -> None:
        """Let a library be made."""
        dialog = FirstRun(self._dialogs.owner)
        key = recovery_key.new()
        dialog.make_requested.connect(partial(self._make, dialog, key))
        dialog.rejected.connect(partial(self._on_offer_rejected, key))
        dialog.model_requested.connect(partial(self.model_wanted.emit, dialog))
        self._dialogs.show(dialog)

    def _make(self, dialog: FirstRun, key: Secret, brought: Brought | None) -> None:
        dialog.show_busy(is_busy=True)
        work = partial(self._create, key, brought)
        self._open(work, partial(self._show_recovery_key, key), partial(self._on_make_failed, dialog))

    def _create(self, key: Secret, brought: Brought | None) -> None:
        from app.library.opening import Way  # noqa: PLC0415 (loads the whole library)

        ways = [Way(secret=SlotSecret(recovery=key))]
        if brought is not None:
            ways.insert(0, Way(secret=brought()))
        self._services.session.create(ways, in_keychain=brought is None, folder=self.folder)

    def _on_make_failed(self, dialog: FirstRun, error: SoundlockError) -> None:
        if error.code in _KEYCHAIN:
            dialog.ask_secret(wording.closed_text(error))
        else:
            dialog.show_busy(is_busy=False)
            dialog.tell(error_text(error))

    def _on_offer_rejected(self, key: Secret) -> None:
        key.close()
        if self.door is not Door.UNDECIDED:
            return
        if self.folder is not None:
            self.go_to(None)
        else:
            self.door = Door.WITHOUT
            self.declined.emit()

    def _show_recovery_key(self, key: Secret) -> None:
        self._dialogs.show(RecoveryDialog(key, self._dialogs.owner))

    # ---- every other time

    def _by_keychain(self, *, accepts_older: bool = False) -> None:
        self._page.show_opening()
        self.opening.emit()
        again = partial(self._by_keychain, accepts_older=True)
        self._try(None, self._on_keychain_failed, again, accepts_older=accepts_older)

    def _on_keychain_failed(self, error: SoundlockError) -> None:
        self.door = Door.LOCKED
        self._page.show_locked()
        self.locked.emit()
        if error.code in _KEYCHAIN:
            kinds = partial(self._services.library.ways, self.folder)
            self._bridge.run(kinds, partial(self._ask, wording.closed_text(error)), self._messages.fail)
        elif error.code not in QUESTIONS:
            self._messages.fail(error)

    def _ask(self, reason: str, kinds: frozenset[SlotKind]) -> None:
        offered = [kind for kind in _TYPED if kind in kinds] or list(_TYPED)
        dialog = UnlockDialog(reason, offered, self._dialogs.owner)
        dialog.unlock_requested.connect(partial(self._by_secret, dialog))
        self._dialogs.show(dialog)

    def _by_secret(self, dialog: UnlockDialog, brought: Brought, *, accepts_older: bool = False) -> None:
        dialog.show_busy(is_busy=True)
        again = partial(self._by_secret, dialog, brought, accepts_older=True)

        def on_failed(error: SoundlockError) -> None:
            dialog.tell_wrong(error_text(error))

        self._try(brought, on_failed, again, accepts_older=accepts_older)

    def _try(
        self, brought: Brought | None, failed: Failed, again: Callable[[], None], *, accepts_older: bool
    ) -> None:
        session, folder = self._services.session, self.folder

        def work() -> None:
            secret = brought() if brought is not None else None
            session.open(secret, folder=folder, accepts_older=accepts_older)

        def on_failed(error: SoundlockError) -> None:
            failed(error)
            if error.code in QUESTIONS:
                self._ask_about_older(error, again)

        self._open(work, lambda: None, on_failed)

    def _ask_about_older(self, error: SoundlockError, again: Callable[[], None]) -> None:
        question = QUESTIONS[error.code](error, self._dialogs.owner)
        question.confirmed.connect(again)
        self._dialogs.show(question)
