"""What a vendor does with texts, to be read and agreed to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.core.cloud import Attestation, CloudVendor
from app.ui import cloud_wording
from app.ui.windows.dialog import Dialog

if TYPE_CHECKING:
    from app.services.cloud_states import VendorState

_TEXT_HEIGHT: Final = 260
_MOST_OF_ACCOUNT: Final = 200


class CloudConsent(Dialog):
    """More than a button: the facts with their sources, the region, and what the user knows of contracts."""

    agreed = Signal(str, str, object)
    """Region, account, and a frozenset of Attestation."""

    def __init__(self, state: VendorState, parent: QWidget) -> None:
        facts = state.facts
        heading = QCoreApplication.translate("CloudConsent", "Let texts go to {vendor}?")
        super().__init__(heading.format(vendor=facts.title), parent)
        if state.is_stale:
            self.add_text(
                self.tr("Nobody has checked these facts for half a year. Read the vendor's own pages, too.")
            )
        self.text = QPlainTextEdit(cloud_wording.facts_text(facts), self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("What the vendor does with texts"))
        self.text.setFixedHeight(_TEXT_HEIGHT)
        self.add_widget(self.text)
        self.region = QComboBox(self)
        self.region.setAccessibleName(self.tr("Where texts are worked on"))
        for name, place in facts.regions.items():
            self.region.addItem(f"{cloud_wording.fact_text(place)} ({name})", name)
        self.region.setCurrentIndex(max(0, self.region.findData(state.profile.region or facts.default_region)))
        if facts.regions:
            self.add_text(self.tr("Where texts are worked on:"), is_quiet=True).setBuddy(self.region)
        self.region.setVisible(bool(facts.regions))
        self.add_widget(self.region)
        self.account = QLineEdit(state.profile.account, self)
        self.account.setMaxLength(_MOST_OF_ACCOUNT)
        self.account.setAccessibleName(self.tr("Number of your instance at the vendor"))
        self.account.setPlaceholderText(self.tr("Number of your instance at the vendor"))
        self.account.setVisible(facts.vendor is CloudVendor.WATSON)
        self.add_widget(self.account)
        self.way = self.add_text(cloud_wording.way_text(state.profile.endpoint))
        self.way.setVisible(state.profile.endpoint is not None)
        before = state.consent.attestations if state.consent else frozenset()
        self.contracts: dict[Attestation, QCheckBox] = {}
        for contract in sorted(facts.attestations):
            box = QCheckBox(cloud_wording.contract_text(contract), self)
            box.setChecked(contract in before)
            self.contracts[contract] = box
            self.add_widget(box)
        if self.contracts:
            self.add_text(
                self.tr("Texts that are marked as sensitive need all of these contracts."), is_quiet=True
            )
        self.add_text(
            self.tr("You agree for a year, or until these facts change, and can take it back at any time."),
            is_quiet=True,
        )
        self.cancel_button = self.add_button(self.tr("&Cancel"), self.tr("Let nothing leave"), is_default=True)
        self.cancel_button.clicked.connect(self.reject)
        self.agree_button = self.add_button(self.tr("I &agree"), self.tr("Switch the voices of this vendor on"))
        self.agree_button.clicked.connect(self._on_agree_clicked)
        self.finish()
        self.text.setFocus()

    @Slot()
    def _on_agree_clicked(self) -> None:
        contracts = frozenset(contract for contract, box in self.contracts.items() if box.isChecked())
        region = str(self.region.currentData() or "")
        self.accept()
        self.agreed.emit(region, self.account.text().strip(), contracts)
