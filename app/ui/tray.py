"""An icon in the system tray, if that is set: it shows the window and locks the library."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.core import settings
from app.core.settings import Setting
from app.ui.parts import Parts


class Tray(QObject):
    """Comes and goes with its setting; where the desktop has no tray there is none."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self.icon: QSystemTrayIcon | None = None
        parts.preferences.changed.connect(self._on_preferences_changed)
        self._follow()

    @Slot()
    def raise_window(self) -> None:
        """Bring the window to the front."""
        window = self._parts.window
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _follow(self) -> None:
        is_wanted = self._parts.preferences.get(settings.TRAY) and QSystemTrayIcon.isSystemTrayAvailable()
        if is_wanted and self.icon is None:
            self.icon = self._make()
            self.icon.show()
        elif not is_wanted and self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.icon = None

    def _make(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(QGuiApplication.windowIcon(), self)
        icon.setToolTip("Soundlock")
        menu = QMenu(self._parts.window)
        menu.addAction(self.tr("&Show Soundlock"), self.raise_window)
        lock = self._parts.commands["library.lock"]
        action = menu.addAction(self.tr("&Lock the library"), lock.action.trigger)
        menu.aboutToShow.connect(lambda: action.setEnabled(lock.is_possible()))
        icon.setContextMenu(menu)
        icon.activated.connect(self._on_icon_activated)
        return icon

    @Slot(object)
    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.raise_window()

    @Slot(object)
    def _on_preferences_changed(self, changed: Setting[Any]) -> None:
        if changed is settings.TRAY:
            self._follow()
