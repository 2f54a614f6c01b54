"""Private connections to vendors, asked for in a dialog and read in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from app.core.cloud import Endpoint
from app.core.errors import CloudError, SoundlockError
from app.core.text import day_of, printable
from app.services.cloud_ways import authority_file
from app.ui.dialogs import Dialogs
from app.ui.parts import Parts
from app.ui.sentences import error_text

if TYPE_CHECKING:
    from app.egress.authorities import Authorities, Authority
    from app.egress.identity import Identity
    from app.services.cloud_service import CloudService
    from app.services.cloud_states import VendorState
    from app.ui.widgets.authority_field import AuthorityField
    from app.ui.windows.cloud_way import CloudWay

_GROUP: Final = 8
Known = tuple[tuple["Authority", ...], tuple["Authority", ...]]


class CloudWays(QObject):
    """Files are read, certificates looked at and hosts reached where no window waits for it."""

    def __init__(self, cloud: CloudService, parts: Parts, dialogs: Dialogs) -> None:
        super().__init__(parts.window)
        self._cloud = cloud
        self._parts = parts
        self._dialogs = dialogs

    def ask(self, state: VendorState, keep: Callable[[Endpoint | None], None]) -> None:
        """Ask how a vendor is to be reached; `keep` is called with the way if it is another than before."""
        before = state.profile.endpoint

        def known() -> Known:
            from app.egress.authorities import kept_authorities  # noqa: PLC0415 (what only cloud voices need)

            def told(pem: bytes) -> tuple[Authority, ...]:
                try:
                    return kept_authorities(pem)
                except CloudError:  # the dialog is there to mend it
                    return ()

            return (told(before.ca_pem), told(before.proxy_ca_pem)) if before else ((), ())

        def keep_another(endpoint: Endpoint | None) -> None:
            if endpoint != before:
                keep(endpoint)

        def show(found: Known) -> None:
            from app.ui.windows.cloud_way import CloudWay  # noqa: PLC0415 (not a part of the start)

            dialog = CloudWay(state, self._dialogs.owner)
            dialog.show_authorities(*found)
            dialog.file_given.connect(partial(self._read, dialog))
            dialog.tested.connect(partial(self._test, dialog, state))
            dialog.kept.connect(keep_another)
            self._dialogs.show(dialog)

        self._parts.bridge.run(known, show, self._parts.messages.fail)

    def _test(self, dialog: CloudWay, state: VendorState, endpoint: Endpoint | None) -> None:
        """Try a connection, whether it is kept or not; nothing is sent by it."""

        def show(text: str, *, is_wrong: bool) -> None:
            if self._dialogs.is_open(dialog):
                dialog.show_outcome(text, is_wrong=is_wrong)

        profile = replace(state.profile, endpoint=endpoint)
        self._parts.bridge.run(
            lambda: self._cloud.try_profile(profile),
            lambda proved: show(self._proved_text(proved, endpoint), is_wrong=False),
            lambda error: show(error_text(error), is_wrong=True),
        )

    def _proved_text(self, proved: Sequence[Identity], endpoint: Endpoint | None) -> str:
        lines = []
        for one in proved:
            reached = self.tr("“{host}” was reached over {tls}, and proved who it is.")
            if endpoint is not None and endpoint.proxy:
                reached = self.tr("“{host}” was reached by the proxy {proxy} over {tls}, and proved who it is.")
            lines.append(
                reached.format(
                    host=one.host, tls=one.tls, proxy=printable(endpoint.proxy_place) if endpoint else ""
                )
            )
            if one.issuer:
                vouched = self.tr("Vouched for by {issuer}, until {day}.")
                lines.append(vouched.format(issuer=one.issuer, day=day_of(one.ends_ms)))
            pin = one.spki_sha256.hex()
            groups = " ".join(pin[at : at + _GROUP] for at in range(0, len(pin), _GROUP))  # so that it can wrap
            lines.append(self.tr("Its key: {pin}").format(pin=groups))
        lines.append(self.tr("Nothing was sent, neither a text nor a key. The record tells of the connection."))
        return "\n".join(lines)

    def _read(self, dialog: CloudWay, field: AuthorityField, path: Path) -> None:
        def show(found: Authorities) -> None:
            if self._dialogs.is_open(dialog):
                field.show_authorities(found.pem, found.known)

        def tell(error: SoundlockError) -> None:
            if self._dialogs.is_open(dialog):
                field.tell(error_text(error))

        self._parts.bridge.run(partial(authority_file, path), show, tell)
