"""What stays on this computer, what left it, and what of all this the system has confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from app.core.causes import told
from app.services.doctor_service import Finding
from app.ui.door import Door
from app.ui.sentences import translated
from app.ui.windows.dialog import Dialog

if TYPE_CHECKING:
    from app.core.cloud import CloudVendor
    from app.services.cloud_watch import CloudStanding


class PrivacyWindow(Dialog):
    """States only what was found out."""

    def __init__(
        self,
        door: Door,
        said: Sequence[str],
        findings: Sequence[Finding],
        standing: CloudStanding | None,
        connections: int | None,
        parent: QWidget,
    ) -> None:
        super().__init__(QCoreApplication.translate("PrivacyWindow", "What stays on this computer"), parent)
        self.setObjectName("privacy-window")
        self.add_text(
            self.tr(
                "Recordings stay here, and so do texts, in an encrypted library. No account is needed, and "
                "nothing is reported to anybody. Files leave only when you export them, and texts only for cloud "
                "voices, which are off until you switch one on and see what it is sent."
            )
        )
        for fact in filter(None, said):
            self.add_text(fact)
        sentences = {
            "Network": self.tr("Network access: {finding}."),
            "Files": self.tr("Access to files: {finding}."),
        }
        for finding in findings:
            self.add_text(sentences[finding.topic].format(finding=told(finding.value, translated)), is_quiet=True)
        for sentence in self._of_cloud_voices(door, standing):
            self.add_text(sentence)
        if connections is None:
            counted = self.tr("Counting network connections is not possible on this system.")
        else:
            counted = self.tr("Network connections that Soundlock has open now: %n.", "", connections)
        self.add_text(counted)
        self.close_button = self.add_button(self.tr("&Close"), self.tr("Close this window"), is_default=True)
        self.close_button.clicked.connect(self.accept)
        self.finish()

    def _of_cloud_voices(self, door: Door, standing: CloudStanding | None) -> list[str]:
        if standing is None and door is Door.WITHOUT:
            return [self.tr("Cloud voices: there is no library, and without its record nothing is sent to them.")]
        if standing is None:
            return [
                self.tr(
                    "Cloud voices: while the library is locked nothing is sent to them. What left before stands "
                    "in its record; unlock it to see that."
                )
            ]
        return [self._of_the_record(standing), self._of_what_is_on(standing)]

    def _of_the_record(self, standing: CloudStanding) -> str:
        if not standing.requests:
            return self.tr("By the record of this library, nothing has left this computer.")
        return self.tr(
            "By the record of this library, this computer sent requests to {vendors}. Requests: {requests}. "
            "Characters of text: {characters}."
        ).format(
            vendors=_names(standing.used),
            characters=QLocale().toString(standing.characters),
            requests=QLocale().toString(standing.requests),
        )

    def _of_what_is_on(self, standing: CloudStanding) -> str:
        if not standing.on:
            return self.tr("No cloud voice is on.")
        vendors = _names(standing.on)
        if standing.is_offline:
            return self.tr(
                "Cloud voices of {vendors} are on, but the offline switch is on, too: nothing is sent."
            ).format(vendors=vendors)
        return self.tr("Cloud voices of {vendors} are on. The offline switch is off.").format(vendors=vendors)


def _names(vendors: Iterable[CloudVendor]) -> str:
    return ", ".join(vendor.public_name for vendor in vendors)
