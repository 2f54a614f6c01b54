"""Keeps the badge true about what may leave this computer, and what is leaving now."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.services.cloud_service import CloudService
from app.services.cloud_watch import CloudStanding
from app.ui.gate import Gate
from app.ui.parts import Parts

_LEAST_SHOWN_MS: Final = 1500
"""A request may take less time than somebody needs to read that there was one."""


class Outgoing(QObject):
    """Asks the open library whenever something changed; what is said outlives no lock."""

    _changed = Signal()

    def __init__(self, cloud: CloudService, parts: Parts, gate: Gate) -> None:
        super().__init__(parts.window)
        self._cloud = cloud
        self._parts = parts
        self._is_open = self._is_asking = self._is_to_ask_again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LEAST_SHOWN_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._changed.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)
        gate.opened.connect(self._on_gate_opened)
        gate.locked.connect(self._on_gate_locked)
        unsubscribe = cloud.watch.subscribe(self._changed.emit)
        self.destroyed.connect(unsubscribe)

    @Slot()
    def _on_gate_opened(self) -> None:
        self._is_open = True
        self._is_asking = self._is_to_ask_again = False
        self._ask()

    @Slot()
    def _on_gate_locked(self) -> None:
        self._is_open = False
        self._timer.stop()
        self._parts.badge.show_sending(frozenset())
        self._parts.badge.show_standing(None)

    @Slot()
    def _on_changed(self) -> None:
        if not self._is_open:
            return
        sending = self._cloud.watch.sending_to
        if sending:
            self._parts.badge.show_sending(sending)
            self._timer.start()
        elif not self._timer.isActive():
            self._on_timer_timeout()
        self._ask()

    @Slot()
    def _on_timer_timeout(self) -> None:
        self._parts.badge.show_sending(self._cloud.watch.sending_to)

    def _ask(self) -> None:
        if self._is_asking:
            self._is_to_ask_again = True
            return
        self._is_asking = True
        self._parts.bridge.run(self._cloud.standing, self._show, self._parts.messages.fail)

    def _show(self, standing: CloudStanding) -> None:
        self._parts.badge.show_standing(standing)
        self._is_asking = False
        if self._is_to_ask_again:
            self._is_to_ask_again = False
            self._ask()
