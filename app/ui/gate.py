"""Where the window gets into its library and out of it: made, opened, locked, or done without."""

from __future__ import annotations

import enum
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.bootstrap import Services
from app.core.errors import Code, SoundlockError
from app.core.messages import sentence
from app.core.ways_out import Surface
from app.crypto import recovery_key
from app.crypto.secret import Secret
from app.crypto.slots_v1 import SlotKind, SlotSecret
from app.library.opening import Way
from app.services.key_file import write_key_file
from app.services.strength import strength
from app.ui import wording
from app.ui.bridge import Bridge
from app.ui.messages import Messages
from app.ui.panels.locked_page import LockedPage
from app.ui.widgets.secret_form import Brought, SecretForm
from app.ui.windows.dialog import Dialog
from app.ui.windows.first_run import FirstRun
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


class Door(enum.StrEnum):
    """Name how the window stands to the library."""

    UNDECIDED = "undecided"
    OPEN = "open"
    LOCKED = "locked"
    WITHOUT = "without"


class Gate(QObject):
    """Asks, opens and locks; others hear of it and show or forget what there is."""

    opened = Signal()
    locked = Signal()
    """Content has to be gone from the window when this returns."""
    declined = Signal()
    """The user goes on without a library until the next start."""

    def __init__(
        self, services: Services, bridge: Bridge, messages: Messages, page: LockedPage, window: QWidget
    ) -> None:
        super().__init__(messages)
        self._services = services
        self._bridge = bridge
        self._messages = messages
        self._page = page
        self._window = window
        self.door = Door.UNDECIDED
        self.dialog: Dialog | None = None

    @Slot()
    def start(self) -> None:
        """Open the library, or offer to make one."""
        if self._services.library.exists():
            self.unlock()
        else:
            self._offer()

    @Slot()
    def unlock(self) -> None:
        """Open the library by the keychain; if that is not possible, ask."""
        self._page.show_busy(self.tr("Opening the library…"))
        self._bridge.run(self._services.session.open, lambda _: self._enter(), self._on_keychain_failed)

    @Slot()
    def lock(self) -> None:
        """Forget what is shown at once; park what runs and close the library in the background."""
        if self.door is not Door.OPEN:
            return
        self.door = Door.LOCKED
        self._page.show_busy(self.tr("Locking the library…"))
        self._bridge.forget()
        self.locked.emit()
        self._bridge.run(self._park_and_lock, lambda _: self._page.show_locked(), self._on_lock_failed)

    @Slot()
    def make_recovery_key(self) -> None:
        """Add another recovery key to the library and show it."""
        key = recovery_key.new()
        work = partial(
            self._services.session.call, lambda library: library.add_slot(SlotSecret(recovery=key), label="")
        )
        self._bridge.run(work, lambda _: self._show_recovery_key(key), self._messages.fail)

    def _park_and_lock(self) -> None:
        self._services.transcribe.park()
        self._services.session.lock()

    def _on_lock_failed(self, error: SoundlockError) -> None:
        self._page.show_locked()
        self._messages.fail(error)

    def _enter(self) -> None:
        self.door = Door.OPEN
        self._close_dialog()
        self.opened.emit()

    # ---- the first time

    def _offer(self) -> None:
        dialog = FirstRun(self._window)
        key = recovery_key.new()
        dialog.make_requested.connect(partial(self._make, dialog, key))
        dialog.rejected.connect(partial(self._on_offer_rejected, key))
        self._serve(dialog.form)
        self._show(dialog)

    def _make(self, dialog: FirstRun, key: Secret, brought: Brought | None) -> None:
        dialog.show_busy(is_busy=True)
        self._bridge.run(
            partial(self._create, key, brought),
            lambda _: self._on_made(key),
            partial(self._on_make_failed, dialog),
        )

    def _create(self, key: Secret, brought: Brought | None) -> None:
        ways = [Way(secret=SlotSecret(recovery=key))]
        if brought is not None:
            ways.insert(0, Way(secret=brought()))
        self._services.session.create(ways, in_keychain=brought is None)

    def _on_made(self, key: Secret) -> None:
        self._enter()
        self._show_recovery_key(key)

    def _on_make_failed(self, dialog: FirstRun, error: SoundlockError) -> None:
        if error.code in _KEYCHAIN:
            dialog.ask_secret(wording.closed_text(error))
        else:
            dialog.show_busy(is_busy=False)
            dialog.tell(sentence(error, Surface.WINDOW))

    def _on_offer_rejected(self, key: Secret) -> None:
        key.close()
        if self.door is Door.UNDECIDED:
            self.door = Door.WITHOUT
            self.declined.emit()

    def _show_recovery_key(self, key: Secret) -> None:
        self._show(RecoveryDialog(key, self._window))

    # ---- every other time

    def _on_keychain_failed(self, error: SoundlockError) -> None:
        self.door = Door.LOCKED
        self._page.show_locked()
        self.locked.emit()
        if error.code in _KEYCHAIN:
            kinds = self._services.library.ways
            self._bridge.run(kinds, partial(self._ask, wording.closed_text(error)), self._messages.fail)
        else:
            self._messages.fail(error)

    def _ask(self, reason: str, kinds: frozenset[SlotKind]) -> None:
        offered = [kind for kind in _TYPED if kind in kinds] or list(_TYPED)
        dialog = UnlockDialog(reason, offered, self._window)
        dialog.unlock_requested.connect(partial(self._try, dialog))
        self._show(dialog)

    def _try(self, dialog: UnlockDialog, brought: Brought) -> None:
        dialog.show_busy(is_busy=True)
        self._bridge.run(
            lambda: self._services.session.open(brought()),
            lambda _: self._enter(),
            lambda error: dialog.tell_wrong(sentence(error, Surface.WINDOW)),
        )

    # ---- dialogs

    def _serve(self, form: SecretForm) -> None:
        """Do in the background what a form asks for."""

        def measure(text: str) -> None:
            self._bridge.run(lambda: strength(text), form.show_strength, self._messages.fail)

        def make(path: Path) -> None:
            self._bridge.run(
                partial(write_key_file, path), lambda _: form.show_key_file(path), self._messages.fail
            )

        form.strength_asked.connect(measure)
        form.new_key_file_asked.connect(make)

    def _show(self, dialog: Dialog) -> None:
        self._close_dialog()
        self.dialog = dialog
        dialog.finished.connect(partial(self._on_dialog_finished, dialog))
        dialog.open()

    def _close_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()

    def _on_dialog_finished(self, dialog: Dialog, _result: int) -> None:
        if self.dialog is dialog:
            self.dialog = None
        for form in dialog.findChildren(SecretForm):
            form.clear()
        dialog.deleteLater()
