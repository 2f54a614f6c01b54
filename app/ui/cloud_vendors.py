"""The page of cloud voices: vendors switched on and off, given keys, and asked to delete."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from app.bootstrap import Services
from app.core.errors import CloudError, SoundlockError
from app.core.text import display_name
from app.services.cloud_voice_lists import list_voices
from app.services.files import beginning
from app.ui.cloud_ways import CloudWays
from app.ui.cloud_wording import fact_text
from app.ui.dialogs import Dialogs
from app.ui.parts import Parts
from app.ui.sentences import error_text

if TYPE_CHECKING:
    from app.core.cloud import Endpoint
    from app.services.cloud_purging import Purge
    from app.services.cloud_states import VendorState
    from app.ui.windows.cloud_dialog import CloudDialog
    from app.ui.windows.cloud_key import CloudKey

T = TypeVar("T")
_MOST_OF_KEY: Final = 20_000


class CloudVendors(QObject):
    """Shows how things stand after whatever was done; network and library are waited for in the background."""

    record_requested = Signal()
    rules_requested = Signal()
    changed = Signal()
    """A vendor may be on or off, or have a key or none."""

    def __init__(self, services: Services, parts: Parts, dialogs: Dialogs) -> None:
        super().__init__(parts.window)
        self._cloud = services.cloud
        self._sheets = services.resources / "cloud"
        self._parts = parts
        self._dialogs = dialogs
        self._ways = CloudWays(services.cloud, parts, dialogs)

    @Slot()
    def show(self) -> None:
        """List the vendors and how things stand."""
        from app.ui.windows.cloud_dialog import CloudDialog  # noqa: PLC0415 (not a part of the start)

        dialog = CloudDialog(self._dialogs.theme, self._dialogs.owner)
        dialog.on_requested.connect(partial(self._ask_for_consent, dialog))
        dialog.off_requested.connect(partial(self._switch_off, dialog))
        dialog.way_requested.connect(lambda state: self._ways.ask(state, partial(self._set_way, dialog, state)))
        dialog.key_requested.connect(partial(self._ask_for_key, dialog))
        dialog.test_requested.connect(partial(self._test, dialog))
        dialog.removal_requested.connect(partial(self._ask_whether_to_remove, dialog))
        dialog.delete_requested.connect(partial(self._purge, dialog))
        dialog.record_requested.connect(self.record_requested)
        dialog.rules_requested.connect(self.rules_requested)
        dialog.sent_requested.connect(self._show_what_is_sent)
        self._dialogs.show(dialog)
        self._change(dialog, lambda: None)

    def _change(
        self, dialog: CloudDialog, work: Callable[[], T], then: Callable[[T], None] = lambda _: None
    ) -> None:
        """Do something in the background, then show how things stand."""
        dialog.show_busy(is_busy=True)

        def both() -> tuple[T, tuple[VendorState, ...]]:
            return work(), self._cloud.vendors()

        def show(done: tuple[T, tuple[VendorState, ...]]) -> None:
            came, states = done
            self.changed.emit()
            if dialog.isVisible():
                dialog.show_states(states, is_offline=self._cloud.is_offline)
                then(came)

        self._parts.bridge.run(both, show, partial(_tell, dialog))

    @Slot()
    def _show_what_is_sent(self) -> None:
        from app.services.what_leaves import document  # noqa: PLC0415 (not a part of the start)
        from app.ui.windows.cloud_sent import CloudSent  # noqa: PLC0415 (as above)

        def show(page: str) -> None:
            self._dialogs.show(CloudSent(page, self._dialogs.owner))

        self._parts.bridge.run(lambda: document(self._sheets, fact_text), show, self._parts.messages.fail)

    def _ask_for_consent(self, dialog: CloudDialog, state: VendorState) -> None:
        from app.ui.windows.cloud_consent import CloudConsent  # noqa: PLC0415 (not a part of the start)

        asking = CloudConsent(state, self._dialogs.owner)

        def agree(region: str, account: str, contracts: frozenset[object]) -> None:
            def work() -> None:
                self._cloud.set_profile(replace(state.profile, region=region, account=account))
                self._cloud.enable(state.vendor, attestations=contracts)  # type: ignore[arg-type]  # by the dialog

            self._change(dialog, work)

        asking.agreed.connect(agree)
        self._dialogs.show(asking)

    def _set_way(self, dialog: CloudDialog, state: VendorState, endpoint: Endpoint | None) -> None:
        """Keep another way; what was agreed to does not cover it, so that it is asked for again."""

        def ask_anew(_nothing: None) -> None:
            if state.is_agreed and dialog.chosen is not None:
                self._ask_for_consent(dialog, dialog.chosen)

        way = replace(state.profile, endpoint=endpoint)
        self._change(dialog, partial(self._cloud.set_profile, way), ask_anew)

    def _ask_for_key(self, dialog: CloudDialog, state: VendorState) -> None:
        from app.ui.windows.cloud_key import CloudKey  # noqa: PLC0415 (not a part of the start)

        asking = CloudKey(state.facts, self._dialogs.owner)
        asking.pasted.connect(lambda key: self._try_key(dialog, asking, state, lambda: str(key)))
        asking.file_chosen.connect(
            lambda path: self._try_key(dialog, asking, state, partial(_content, path), path)
        )
        self._dialogs.show(asking)

    def _try_key(
        self,
        dialog: CloudDialog,
        asking: CloudKey,
        state: VendorState,
        key: Callable[[], str],
        path: Path | None = None,
    ) -> None:
        asking.show_busy(is_busy=True)

        def work() -> bool:
            is_wide = self._cloud.add_key(state.vendor, key()).is_wide
            with contextlib.suppress(CloudError):  # the key works, and the list can be asked for again
                list_voices(self._cloud, state.vendor)
            return is_wide

        def show(is_wide: bool) -> None:  # noqa: FBT001 (what the work returns)
            asking.show_busy(is_busy=False)
            asking.accept()
            said = self._added_text(path, is_wide=is_wide)
            self._change(dialog, lambda: None, lambda _: dialog.tell(said, is_wrong=is_wide))

        self._parts.bridge.run(work, show, partial(_tell, asking))

    def _test(self, dialog: CloudDialog, state: VendorState) -> None:
        self._change(
            dialog,
            lambda: self._cloud.test_key(state.vendor).is_wide,
            lambda is_wide: dialog.tell(self._key_text(is_wide=is_wide), is_wrong=is_wide),
        )

    def _added_text(self, path: Path | None, *, is_wide: bool) -> str:
        said = self._key_text(is_wide=is_wide)
        if path is None:
            return said
        left = self.tr("It still stands in “{name}”, too: delete that file if you do not need it.")
        return f"{said} {left.format(name=display_name(path))}"

    def _ask_whether_to_remove(self, dialog: CloudDialog, state: VendorState) -> None:
        from app.ui.windows.question import Question  # noqa: PLC0415 (not a part of the start)

        vendor, count = state.facts.title, state.open_deletions
        sentences = [self.tr("At the vendor it stays valid until you revoke it there.")]
        if count:
            waiting = self.tr("What {vendor} still has to delete takes the key: %n", "", count)
            sentences.append(waiting.format(vendor=vendor))
        question = Question(
            self.tr("Remove the key of {vendor}?").format(vendor=vendor),
            sentences,
            self._dialogs.owner,
            act=(self.tr("&Remove it"), self.tr("Remove the key from this computer")),
            stay=(self.tr("&Keep it"), self.tr("Leave the key where it is")),
        )
        said = self.tr("The key was removed here. Revoke it at {vendor}, too.").format(vendor=vendor)

        def work() -> None:
            self._cloud.remove_key(state.vendor, leaves_deletions=count > 0)

        question.confirmed.connect(lambda: self._change(dialog, work, lambda _: dialog.tell(said, is_wrong=False)))
        self._dialogs.show(question)

    def _key_text(self, *, is_wide: bool) -> str:
        wide = self.tr(
            "The key works, but it can do more than speak. Make one that can do nothing else, and add that."
        )
        return wide if is_wide else self.tr("The key works.")

    def _switch_off(self, dialog: CloudDialog, state: VendorState) -> None:
        def work() -> bool:
            self._cloud.disable(state.vendor)
            return self._cloud.state(state.vendor).key is not None

        said = self.tr("The key stays until the vendor has deleted what it may still keep.")
        self._change(dialog, work, lambda has_key: dialog.tell(said if has_key else "", is_wrong=False))

    def _purge(self, dialog: CloudDialog, state: VendorState, *, lets_go: bool = False) -> None:
        def work() -> Purge:
            done = self._cloud.purge(state.vendor, lets_go=lets_go)
            left = self._cloud.state(state.vendor)
            if left.consent is None and not left.open_deletions:  # it stayed for this alone
                self._cloud.remove_key(state.vendor)
            return done

        def tell(done: Purge) -> None:
            counted = self.tr("Deleted and confirmed by the vendor: %n", "", done.confirmed)
            dialog.tell(error_text(done.errors[0]) if done.errors else counted, is_wrong=bool(done.errors))
            if done.is_unknown:
                self._ask_whether_to_let_go(dialog, state, done)

        self._change(dialog, work, tell)

    def _ask_whether_to_let_go(self, dialog: CloudDialog, state: VendorState, done: Purge) -> None:
        from app.ui.windows.question import Question  # noqa: PLC0415 (not a part of the start)

        question = Question(
            self.tr("Take it off the list?"),
            (
                error_text(done.errors[0]),
                self.tr("On the list of what is to be deleted there: %n", "", len(done.errors)),
            ),
            self._dialogs.owner,
            act=(
                self.tr("&Take it off"),
                self.tr("Ask once more, and no longer wait for what the vendor knows nothing of"),
            ),
            stay=(self.tr("&Leave it"), self.tr("Ask again another time")),
        )
        question.confirmed.connect(partial(self._purge, dialog, state, lets_go=True))
        self._dialogs.show(question)


def _tell(dialog: CloudDialog | CloudKey, error: SoundlockError) -> None:
    if dialog.isVisible():
        dialog.tell_wrong(error_text(error))


def _content(path: Path) -> str:
    return beginning(path, _MOST_OF_KEY).decode(errors="replace")
