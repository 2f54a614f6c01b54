"""Cloud voices: off, and empty until somebody asks for them; then the vendors and what can be done about each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui import cloud_wording
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.line_list import LineList
from app.ui.windows.dialog import Dialog

if TYPE_CHECKING:
    from app.services.cloud_states import VendorState


class CloudDialog(Dialog):
    """Says what its user wants; every signal carries the VendorState that is chosen."""

    on_requested = Signal(object)
    off_requested = Signal(object)
    key_requested = Signal(object)
    test_requested = Signal(object)
    removal_requested = Signal(object)
    way_requested = Signal(object)
    delete_requested = Signal(object)
    record_requested = Signal()
    rules_requested = Signal()
    sent_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("CloudDialog", "Cloud voices"), parent)
        self.states: tuple[VendorState, ...] = ()
        self.add_text(
            self.tr(
                "Every voice that you hear speaks on this computer. If you want, voices of a vendor on the net "
                "speak, too. Then the text leaves this computer, never sound, and only after what identifies "
                "people was taken out of it and you saw what is left."
            )
        )
        self.offline = self.add_text(self.tr("The offline switch is on in the settings: nothing leaves."))
        self.show_button = button(
            self.tr("&Show the vendors"), self.tr("List the vendors that can be used"), "", self
        )
        self.show_button.clicked.connect(self._on_show_clicked)
        self.add_row(self.show_button)
        self.list = LineList(self.tr("Vendors"), theme, self, rows=7)
        self.list.row_chosen.connect(self._on_row_chosen)
        self.add_widget(self.list)
        self.switch_button = button(
            self.tr("Switch &on…"), self.tr("Switch the chosen vendor's voices on or off"), "", self
        )
        self.switch_button.clicked.connect(self._on_switch_clicked)
        self.way_button = self._of_vendor(
            self.tr("&Private connection…"),
            self.tr("Reach the vendor by a host or a proxy of your own"),
            self.way_requested,
        )
        self.delete_button = self._of_vendor(
            self.tr("&Have it deleted"),
            self.tr("Have the vendor delete what it may still keep of you"),
            self.delete_requested,
        )
        self.key_button = self._of_vendor(
            self.tr("&Key…"), self.tr("Add the key of your account, or replace it"), self.key_requested
        )
        self.test_button = self._of_vendor(
            self.tr("&Test the key"), self.tr("Try the key by requests that cost nothing"), self.test_requested
        )
        self.remove_button = self._of_vendor(
            self.tr("Re&move the key…"), self.tr("Remove the key from this computer"), self.removal_requested
        )
        of_vendor = self.switch_button, self.way_button, self.delete_button
        of_key = self.key_button, self.test_button, self.remove_button
        self._controls = (self.list, *of_vendor, *of_key)
        self.add_row(*of_vendor)
        self.add_row(*of_key)
        self._add_below()
        self.finish()
        self._show_list(is_shown=False)
        self.offline.hide()
        self._show_what_can_be_done()

    def _of_vendor(self, text: str, tip: str, signal: SignalInstance) -> QPushButton:
        """Make a button that asks for something about the chosen vendor."""
        made = button(text, tip, "", self)
        made.clicked.connect(lambda: self._ask(signal))
        return made

    def _add_below(self) -> None:
        """Add the buttons that are of no vendor."""
        self.rules_button = self.add_button(
            self.tr("&Rules…"), self.tr("Choose what is taken out of a text before it leaves")
        )
        self.rules_button.clicked.connect(self.rules_requested)
        self.sent_button = self.add_button(
            self.tr("What is s&ent…"), self.tr("Show to where each vendor is sent what, by the code that sends it")
        )
        self.sent_button.clicked.connect(self.sent_requested)
        self.record_button = self.add_button(self.tr("&What left…"), self.tr("Show what left this computer"))
        self.record_button.clicked.connect(self.record_requested)
        self.close_button = self.add_button(self.tr("&Close"), self.tr("Close this window"), is_default=True)
        self.close_button.clicked.connect(self.reject)

    def show_states(self, states: Sequence[VendorState], *, is_offline: bool) -> None:
        """Show how things stand; the list comes by itself where a vendor is on, at first with that one chosen."""
        row = self.list.currentIndex().row()
        if row < 0:
            row = next((at for at, state in enumerate(states) if state.consent is not None), 0)
        self.states = tuple(states)
        self.list.lines.replace([cloud_wording.vendor_line(state) for state in states])
        self.offline.setVisible(is_offline)
        self.show_busy(is_busy=False)
        if any(state.consent is not None for state in states) or not self.list.isHidden():
            self._show_list(is_shown=True)
        self.list.setCurrentIndex(self.list.lines.index(min(row, len(states) - 1)))
        self.fit()

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be pressed while something is under way."""
        self.is_busy = is_busy
        below = (self.rules_button, self.sent_button, self.record_button, self.close_button)
        for one in (*self._controls, self.show_button, *below):
            one.setEnabled(not is_busy)
        self._show_what_can_be_done()

    def tell_wrong(self, text: str) -> None:
        """Say why nothing was changed, or what came of it."""
        self.show_busy(is_busy=False)
        self.tell(text)

    @property
    def chosen(self) -> VendorState | None:
        """Return the vendor that is chosen in the list."""
        row = self.list.currentIndex().row()
        return self.states[row] if 0 <= row < len(self.states) else None

    def _show_list(self, *, is_shown: bool) -> None:
        for one in self._controls:
            one.setVisible(is_shown)
        self.show_button.setVisible(not is_shown)

    def _show_what_can_be_done(self) -> None:
        state = self.chosen
        is_free = state is not None and not self.is_busy
        is_on = is_free and state is not None and state.is_agreed
        self.switch_button.setText(self.tr("Switch &off") if is_on else self.tr("Switch &on…"))
        self.show_button.setEnabled(bool(self.states) and not self.is_busy)
        self.switch_button.setEnabled(is_free)
        self.way_button.setEnabled(is_free)
        self.key_button.setEnabled(is_on)
        self.test_button.setEnabled(is_on and state is not None and state.key is not None)
        self.remove_button.setEnabled(is_free and state is not None and state.key is not None)
        self.delete_button.setEnabled(is_free and state is not None and state.open_deletions > 0)

    @Slot()
    def _on_show_clicked(self) -> None:
        self._show_list(is_shown=True)
        self.list.setFocus()
        self.fit()

    @Slot()
    def _on_row_chosen(self) -> None:
        self.tell("")
        self._show_what_can_be_done()

    @Slot()
    def _on_switch_clicked(self) -> None:
        state = self.chosen
        if state is not None:
            (self.off_requested if state.is_agreed else self.on_requested).emit(state)

    def _ask(self, signal: SignalInstance) -> None:
        if self.chosen is not None:
            signal.emit(self.chosen)
