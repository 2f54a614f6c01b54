"""What left this computer: by day and vendor, then request by request."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from app.core.cloud import CloudVendor
from app.services.cloud_record import of_vendor
from app.ui import cloud_wording
from app.ui.theme import Theme
from app.ui.widgets.line_list import LineList
from app.ui.windows.dialog import Dialog

if TYPE_CHECKING:
    from app.library.cloud_use import Use
    from app.library.ledger import Entry


class CloudRecord(Dialog):
    """No text is in the record, only how much went where and when."""

    export_requested = Signal(object)
    """Where to write it, signed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("CloudRecord", "What left this computer"), parent)
        self._uses: tuple[Use, ...] = ()
        self._entries: tuple[Entry, ...] = ()
        self.total = self.add_text("")
        self.warning = self.add_text(self.tr("Far more left today than usual. Look at what it was."))
        self.warning.hide()
        self.vendor = QComboBox(self)
        self.vendor.setAccessibleName(self.tr("Which vendor"))
        self.vendor.addItem(self.tr("All vendors"), "")
        for one in CloudVendor:
            self.vendor.addItem(one.public_name, one.value)
        self.vendor.activated.connect(self._show)
        self.add_widget(self.vendor)
        self.days = LineList(self.tr("Days"), theme, self, rows=3)
        self.add_widget(self.days)
        self.list = LineList(self.tr("Requests"), theme, self, rows=5)
        self.add_widget(self.list)
        self.export_button = self.add_button(
            self.tr("Export, &signed…"), self.tr("Write the whole record to a file, signed by the library")
        )
        self.export_button.clicked.connect(self._on_export_clicked)
        self.close_button = self.add_button(self.tr("&Close"), self.tr("Close this window"), is_default=True)
        self.close_button.clicked.connect(self.reject)
        self.finish()
        for part in (self.vendor, self.days, self.list):
            part.hide()  # until there is something to show
        self.export_button.setEnabled(False)

    def show_record(self, uses: Sequence[Use], entries: Sequence[Entry], *, is_unusual: bool) -> None:
        """Show what left, the latest first."""
        self._uses, self._entries = tuple(uses), tuple(entries)
        self.warning.setVisible(is_unusual)
        self.vendor.setVisible(bool(uses or entries))
        self.export_button.setEnabled(True)
        self._show()

    @Slot()
    def _show(self) -> None:
        vendor = str(self.vendor.currentData())
        uses = [one for one in self._uses if vendor in {"", one.vendor.value}]
        entries = of_vendor(self._entries, vendor) if vendor else self._entries
        characters = sum(one.characters for one in uses)
        cost = cloud_wording.dollars(sum(one.cost_micros for one in uses))
        if uses or entries:
            self.total.setText(
                self.tr("Characters: {characters}, {cost}.").format(characters=characters, cost=cost)
            )
        elif self._uses or self._entries:
            self.total.setText(self.tr("Nothing left for this vendor."))
        else:
            self.total.setText(self.tr("Nothing ever left this computer by cloud voices."))
        self.days.lines.replace([cloud_wording.use_line(one) for one in uses])
        self.list.lines.replace([cloud_wording.entry_line(one) for one in entries])
        for one in (self.days, self.list):
            one.setVisible(one.lines.rowCount() > 0)
        self.fit()

    @Slot()
    def _on_export_clicked(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Where to write the record"), "ledger.jsonl")
        if path:
            self.export_requested.emit(Path(path))
