"""The ways to unlock the open library, and its master key: listed and changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Slot

from app.bootstrap import Services
from app.core.errors import SoundlockError
from app.crypto import recovery_key
from app.crypto.slots_v1 import Slot as KeySlot
from app.crypto.slots_v1 import SlotKind, SlotSecret
from app.services import passphrases
from app.ui.bridge import Bridge
from app.ui.dialogs import Dialogs
from app.ui.messages import Messages
from app.ui.sentences import error_text
from app.ui.widgets.secret_form import Brought
from app.ui.windows import way_dialogs
from app.ui.windows.recovery_dialog import RecoveryDialog
from app.ui.windows.secrets_dialog import SecretsDialog
from app.ui.windows.ways_dialog import WaysDialog

if TYPE_CHECKING:
    from app.library.library import Library

T = TypeVar("T")
Listed = tuple[tuple[KeySlot, ...], bytes]
"""The ways, and the id of the one that opened the library."""


class Ways(QObject):
    """Asks where something is lost by a change; everything happens in the background."""

    def __init__(self, services: Services, bridge: Bridge, dialogs: Dialogs, messages: Messages) -> None:
        super().__init__(messages)
        self._services = services
        self._bridge = bridge
        self._dialogs = dialogs
        self._messages = messages

    @Slot()
    def show_list(self) -> None:
        """List the ways, to be changed."""
        dialog = WaysDialog(self._dialogs.theme, self._dialogs.owner)
        dialog.add_requested.connect(partial(self._add, dialog))
        dialog.change_requested.connect(partial(self._ask_for_passphrase, dialog))
        dialog.remove_requested.connect(partial(self._ask_to_remove, dialog))
        dialog.together_requested.connect(partial(self._ask_for_all, dialog))
        self._dialogs.show(dialog)
        self._do(_listed, partial(self._show, dialog), partial(self._tell, dialog))

    @Slot()
    def change_passphrase(self) -> None:
        """Ask for a new passphrase; where there are several, let one be chosen first."""
        self._do(
            lambda library: passphrases.ways_with_one(library.ways), self._on_passphrases, self._messages.fail
        )

    @Slot()
    def make_recovery_key(self) -> None:
        """Add another recovery key to the library and show it."""
        self._add_recovery_key(lambda _: None, self._messages.fail)

    @Slot()
    def ask_to_rotate(self) -> None:
        """Change the master key, after a question."""
        question = way_dialogs.before_rotating(self._dialogs.owner)
        question.confirmed.connect(self._rotate)
        self._dialogs.show(question)

    @Slot()
    def _rotate(self) -> None:
        said = self.tr("The library has a new master key.")
        self._do(lambda library: library.rotate(), lambda _: self._messages.say(said), self._messages.fail)

    # ---- the list

    def _add(self, dialog: WaysDialog, kind: SlotKind) -> None:
        match kind:
            case SlotKind.KEYCHAIN:
                self._change(dialog, lambda library: library.add_keychain_slot(label=""))
            case SlotKind.RECOVERY:
                dialog.show_busy(is_busy=True)
                self._add_recovery_key(partial(self._show, dialog), partial(self._tell, dialog))
            case _:
                self._ask_for_secret(dialog, kind)

    def _add_recovery_key(self, then: Callable[[Listed], None], failed: Callable[[SoundlockError], None]) -> None:
        key = recovery_key.new()

        def work(library: Library) -> Listed:
            library.add_slot(SlotSecret(recovery=key), label="")
            return _listed(library)

        def show(listed: Listed) -> None:
            then(listed)
            self._dialogs.show(RecoveryDialog(key, self._dialogs.owner))

        def fail(error: SoundlockError) -> None:
            key.close()
            failed(error)

        self._do(work, show, fail)

    def _ask_for_secret(self, dialog: WaysDialog, kind: SlotKind) -> None:
        asking = way_dialogs.for_a_new_one(kind, self._dialogs.owner)
        asking.given.connect(
            partial(self._use, asking, dialog, lambda library, new, name: library.add_slot(new, label=name))
        )
        self._dialogs.show(asking)

    def _ask_to_remove(self, dialog: WaysDialog, way: KeySlot) -> None:
        question = way_dialogs.before_removing(way, dialog.ways, self._dialogs.owner)
        question.confirmed.connect(partial(self._change, dialog, lambda library: library.remove_slot(way.id)))
        self._dialogs.show(question)

    def _ask_for_all(self, dialog: WaysDialog) -> None:
        asking = way_dialogs.for_all_together(dialog.ways, self._dialogs.owner)
        asking.given.connect(
            partial(self._use, asking, dialog, lambda library, new, name: library.require_all(new, label=name))
        )
        self._dialogs.show(asking)

    # ---- a changed passphrase

    def _on_passphrases(self, ways: list[KeySlot]) -> None:
        if len(ways) == 1:
            self._ask_for_passphrase(None, ways[0])
        elif ways:
            self.show_list()
        else:
            self._messages.say(
                self.tr("No passphrase opens this library. “Ways to unlock…” in the menu of the library adds one.")
            )

    def _ask_for_passphrase(self, dialog: WaysDialog | None, way: KeySlot) -> None:
        asking = way_dialogs.for_another_passphrase(way, self._dialogs.owner)
        asking.given.connect(
            partial(
                self._use,
                asking,
                dialog,
                lambda library, new, _: library.replace_slot(way.id, new, label=way.label),
            )
        )
        self._dialogs.show(asking)

    # ---- in the background

    def _use(
        self,
        asking: SecretsDialog,
        dialog: WaysDialog | None,
        change: Callable[[Library, SlotSecret, str], None],
        brought: Brought,
        name: str,
    ) -> None:
        """Put a secret to use that a dialog asked for."""
        asking.show_busy(is_busy=True)

        def work() -> Listed:
            secret = brought()
            return self._services.session.call(
                lambda library: _after(library, lambda: change(library, secret, name))
            )

        def then(listed: Listed) -> None:
            asking.accept()
            if dialog is not None:
                self._show(dialog, listed)
            self._messages.say(self.tr("The ways to unlock the library were changed."))

        self._bridge.run(work, then, lambda error: asking.tell_wrong(error_text(error)))

    def _change(self, dialog: WaysDialog, change: Callable[[Library], None]) -> None:
        dialog.show_busy(is_busy=True)
        self._do(
            lambda library: _after(library, lambda: change(library)),
            partial(self._show, dialog),
            partial(self._tell, dialog),
        )

    def _do(
        self,
        work: Callable[[Library], T],
        then: Callable[[T], None],
        failed: Callable[[SoundlockError], None],
    ) -> None:
        self._bridge.follow(self._services.session.submit(work), then, failed)

    def _show(self, dialog: WaysDialog, listed: Listed) -> None:
        if self._dialogs.is_open(dialog):  # else nobody waited for it
            dialog.show_ways(*listed)

    def _tell(self, dialog: WaysDialog, error: SoundlockError) -> None:
        if self._dialogs.is_open(dialog):
            dialog.tell_wrong(error_text(error))
        else:
            self._messages.fail(error)


def _listed(library: Library) -> Listed:
    return library.ways, library.keys.opened_by


def _after(library: Library, change: Callable[[], None]) -> Listed:
    change()
    return _listed(library)
