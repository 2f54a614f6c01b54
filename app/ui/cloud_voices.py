"""Voices of vendors on the net: switched on, given keys, and let speak once the user saw what leaves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from app.bootstrap import Services
from app.core.errors import SoundlockError
from app.core.voices import Delivery
from app.ui.cloud_vendors import CloudVendors
from app.ui.dialogs import Dialogs
from app.ui.name_models import NameModels
from app.ui.parts import Parts
from app.ui.sentences import error_text

_MOST_SHOWN: Final = 1000
"""Entries of the record; the command line has all of them."""

if TYPE_CHECKING:
    from app.privacy.rules import Rules
    from app.services.cloud_states import VendorState
    from app.ui.cloud_speaking import Take
    from app.ui.widgets.voice_list import CloudChoice
    from app.ui.windows.cloud_record import CloudRecord
    from app.ui.windows.cloud_rules import CloudRules
    from app.ui.windows.cloud_speech import CloudSpeech


class CloudVoices(QObject):
    """One dialog of each kind at a time; network and library are waited for in the background."""

    kept = Signal()
    """Something that a cloud voice said is in the library now."""
    changed = Signal()
    """Other voices may be on, or known."""

    def __init__(self, services: Services, parts: Parts, dialogs: Dialogs) -> None:
        super().__init__(parts.window)
        self._cloud = services.cloud
        self._services = services
        self._parts = parts
        self._dialogs = dialogs
        self._vendors = CloudVendors(services, parts, dialogs)
        self._vendors.record_requested.connect(self.show_record)
        self._vendors.rules_requested.connect(self.show_rules)
        self._vendors.changed.connect(self.changed)
        self._warned_on: date | None = None

    def forget(self) -> None:
        """End what is under way: without the library nothing may leave."""
        self._cloud.close()
        names = self._services.names  # may remember what it read last
        self._parts.bridge.run(names.close, lambda _: None, self._parts.messages.fail, survives_lock=True)

    @Slot()
    def show(self) -> None:
        """List the vendors and how things stand."""
        self._vendors.show()

    # ---- what is taken out

    @Slot()
    def show_rules(self) -> None:
        """Let the user choose what becomes of identifiers, and list their own terms."""
        from app.ui.windows.cloud_rules import CloudRules  # noqa: PLC0415 (not a part of the start)

        dialog = CloudRules(self._dialogs.theme, self._dialogs.owner)

        def change(how: Callable[[Rules], Rules]) -> None:
            work = partial(self._cloud.change_rules, how)
            self._parts.bridge.run(work, show, partial(_tell, dialog))

        def show(rules: Rules) -> None:
            if dialog.isVisible():
                dialog.show_rules(rules)

        dialog.action_chosen.connect(lambda *chosen: change(lambda rules: rules.with_action(*chosen)))
        dialog.term_added.connect(lambda term: change(lambda rules: rules.with_terms([term])))
        dialog.term_removed.connect(lambda term: change(lambda rules: rules.without_terms([term])))
        models = NameModels(self._services.names, self._parts, self._dialogs, dialog)
        self._dialogs.show(dialog)
        change(lambda rules: rules)
        models.start()

    # ---- the record

    @Slot()
    def show_record(self) -> None:
        """Show what left this computer."""
        from app.ui.windows.cloud_record import CloudRecord  # noqa: PLC0415 (not a part of the start)

        dialog = CloudRecord(self._dialogs.theme, self._dialogs.owner)
        dialog.export_requested.connect(partial(self._export, dialog))
        self._dialogs.show(dialog)

        def show(found: tuple[tuple[object, ...], tuple[object, ...], bool]) -> None:
            uses, entries, is_unusual = found
            if dialog.isVisible():
                dialog.show_record(uses, entries, is_unusual=is_unusual)  # type: ignore[arg-type]  # as the service says

        self._parts.bridge.run(
            lambda: (self._cloud.uses(), self._cloud.entries(_MOST_SHOWN), self._cloud.is_unusual()),
            show,
            lambda error: dialog.tell(error_text(error)),
        )

    def _export(self, dialog: CloudRecord, path: Path) -> None:
        from app.services.files import write_whole  # noqa: PLC0415 (not a part of the start)

        def work() -> None:
            write_whole(path, self._cloud.signed_ledger(), overwrite=True)

        said = self.tr("The record was written, signed by the library. It is not encrypted.")
        self._parts.bridge.run(
            work,
            lambda _: dialog.tell(said, is_wrong=False),
            lambda error: dialog.tell(error_text(error)),
        )

    # ---- speaking

    def speak(self, text: str, *, is_sensitive: bool = False) -> None:
        """Let a vendor's voice speak a text, once its user saw what leaves; without a vendor, offer them."""
        self._with_vendors(lambda states: self._open_speech(states, text, is_sensitive=is_sensitive))

    def read(
        self,
        text: str,
        choice: CloudChoice,
        delivery: Delivery,
        take: Take,
        leave: Callable[[], None],
        *,
        is_sensitive: bool = False,
    ) -> None:
        """Show what would leave of a text for a voice that reads it.

        `take` is called with what its user agreed to, `leave` if they did not.
        """

        def open_it(states: list[VendorState]) -> None:
            if choice.vendor not in {state.vendor for state in states}:
                leave()
                self.show()
                return
            dialog = self._open_speech(
                states, text, choice=choice, delivery=delivery, take=take, is_sensitive=is_sensitive
            )
            dialog.rejected.connect(leave)

        self._with_vendors(open_it, leave)

    def _with_vendors(
        self, then: Callable[[list[VendorState]], object], otherwise: Callable[[], None] = lambda: None
    ) -> None:
        def show(states: tuple[VendorState, ...]) -> None:
            ready = [state for state in states if state.is_agreed and state.key is not None]
            if ready:
                then(ready)
            else:
                otherwise()
                self.show()

        def fail(error: SoundlockError) -> None:
            otherwise()
            self._parts.messages.fail(error)

        self._parts.bridge.run(self._cloud.vendors, show, fail)

    def _open_speech(
        self,
        states: list[VendorState],
        text: str,
        *,
        choice: CloudChoice | None = None,
        delivery: Delivery | None = None,
        take: Take | None = None,
        is_sensitive: bool,
    ) -> CloudSpeech:
        from app.ui.cloud_speaking import CloudSpeaking  # noqa: PLC0415 (not a part of the start)
        from app.ui.windows.cloud_speech import CloudSpeech  # noqa: PLC0415 (as above)

        dialog = CloudSpeech(
            states,
            self._dialogs.theme,
            self._dialogs.owner,
            vendor=None if choice is None else choice.vendor,
            voice="" if choice is None else choice.voice,
            language="" if delivery is None else delivery.language,
            is_sensitive=is_sensitive,
        )
        speaking = CloudSpeaking(self._services, self._parts, dialog, text, delivery=delivery, take=take)
        speaking.kept.connect(self.kept)
        speaking.listed.connect(self.changed)
        speaking.spoke.connect(partial(self._look_whether_unusual, dialog))
        self._dialogs.show(dialog)
        speaking.start()
        return dialog

    def _look_whether_unusual(self, dialog: CloudSpeech) -> None:
        """Say, once a day, that far more left than usual: a key, or the program, may be misused."""
        today = date.today()  # noqa: DTZ011 (the day of this computer's clock, as the record counts them)
        if self._warned_on == today:
            return

        def show(is_unusual: bool) -> None:  # noqa: FBT001 (what the work returns)
            if not is_unusual or self._warned_on == today:
                return
            self._warned_on = today
            said = self.tr(
                "Far more text left this computer today than usual. Look at what it was, under Cloud voices."
            )
            if self._dialogs.top is dialog:
                dialog.tell(said)
            else:
                self._parts.messages.say(said)

        self._parts.bridge.run(self._cloud.is_unusual, show, self._parts.messages.fail)


def _tell(dialog: CloudRules, error: SoundlockError) -> None:
    if dialog.isVisible():
        dialog.tell_wrong(error_text(error))
