"""What stays on this computer, and what of it this system has confirmed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.causes import told
from app.services.doctor_service import Finding
from app.ui.sentences import translated
from app.ui.windows.dialog import Dialog


class PrivacyWindow(Dialog):
    """States only what was found out."""

    def __init__(
        self, state: str, library: str, findings: Sequence[Finding], connections: int | None, parent: QWidget
    ) -> None:
        super().__init__(QCoreApplication.translate("PrivacyWindow", "What stays on this computer"), parent)
        self.setObjectName("privacy-window")
        self.add_text(
            self.tr(
                "Everything. Recordings and texts are kept in an encrypted library on this computer. No account "
                "is needed, nothing is reported to anybody, and files leave only when you export them."
            )
        )
        for fact in filter(None, (state, library)):
            self.add_text(fact)
        sentences = {
            "Network": self.tr("Network access: {finding}."),
            "Files": self.tr("Access to files: {finding}."),
        }
        for finding in findings:
            said = told(finding.value, translated)
            self.add_text(sentences[finding.topic].format(finding=said), is_quiet=True)
        if connections is None:
            counted = self.tr(
                "Bytes sent: 0, for Soundlock has no part that sends. Counting connections is not "
                "possible on this system."
            )
        else:
            counted = self.tr(
                "Bytes sent: 0. Network connections that Soundlock has open now: %n.", "", connections
            )
        self.add_text(counted)
        self.close_button = self.add_button(self.tr("&Close"), self.tr("Close this window"), is_default=True)
        self.close_button.clicked.connect(self.accept)
        self.finish()
