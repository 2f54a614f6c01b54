"""The windows beside the main window: settings, cheat sheet, command palette; each made when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QDialog

from app.core import events, settings
from app.core.errors import Code, LibraryError
from app.core.text import printable
from app.services.network_watch import open_connections
from app.services.playback_service import PlaybackService
from app.ui.commands import Group
from app.ui.door import Door
from app.ui.parts import Parts
from app.ui.recent_errors import RecentErrors

if TYPE_CHECKING:
    from app.core.settings import Section
    from app.services.cloud_service import CloudService
    from app.services.cloud_watch import CloudStanding

D = TypeVar("D", bound=QDialog)
_tr = QCoreApplication.translate


class ApplicationWindows(QObject):
    """Opens them, each once."""

    def __init__(self, cloud: CloudService, parts: Parts) -> None:
        super().__init__(parts.window)
        self._cloud = cloud
        self._parts = parts
        self.errors = RecentErrors(self)
        parts.messages.failed.connect(self.errors.add)
        parts.bridge.events_arrived.connect(self._on_bridge_events_arrived)
        add = parts.commands.add
        add("help.palette", _tr("Commands", "Find a command"), Group.HELP, self.show_palette, "Ctrl+Shift+P")
        add("help.keys", _tr("Commands", "Keyboard shortcuts"), Group.HELP, self.show_keys, "F1", "Ctrl+?")
        text, button = _tr("Commands", "Settings"), parts.header.settings_button
        add("view.settings", text, Group.VIEW, self.show_settings, "Ctrl+,", button=button)
        add("help.errors", _tr("Commands", "Recent errors"), Group.HELP, self.show_errors)
        add("help.privacy", _tr("Commands", "What stays on this computer"), Group.HELP, self.show_privacy)
        parts.badge.details_requested.connect(self.show_privacy)
        button.clicked.connect(self.show_settings)

    @Slot()
    def show_palette(self) -> None:
        """Let a command be found."""
        from app.ui.windows.palette import CommandPalette  # noqa: PLC0415 (not a part of the start)

        parts = self._parts
        palette = CommandPalette(parts.commands, parts.theme, parts.messages.announce, parts.window)
        palette.finished.connect(palette.deleteLater)
        palette.open()

    @Slot()
    def show_keys(self) -> None:
        """Show all keys."""
        from app.ui.windows.cheat_sheet import CheatSheet  # noqa: PLC0415 (as above)

        sheet = self._open(CheatSheet)
        if sheet is None:
            sheet = self._show(CheatSheet(self._parts.commands, self._parts.window))
            sheet.change_requested.connect(self._on_change_requested)

    @Slot()
    def show_settings(self) -> None:
        """Show the settings."""
        self._show_section(None)

    @Slot()
    def show_errors(self) -> None:
        """Show what went wrong lately."""
        from app.ui.windows.errors_window import ErrorsWindow  # noqa: PLC0415 (as above)

        if self._open(ErrorsWindow) is None:
            self._show(ErrorsWindow(self.errors, self._parts.window))

    @Slot()
    def show_privacy(self) -> None:
        """Show what stays on this computer."""
        is_open = self._parts.badge.door is Door.OPEN
        outlook, fail = partial(self._outlook, is_open=is_open), self._parts.messages.fail
        self._parts.bridge.run(outlook, self._show_privacy, fail, survives_lock=True)

    def _outlook(self, *, is_open: bool) -> tuple[CloudStanding | None, int | None]:
        """Ask the library, if one is open, and the system what left and what is connected."""
        connections = open_connections()
        try:
            return self._cloud.standing() if is_open else None, connections
        except LibraryError as error:
            if error.code is not Code.LIBRARY_LOCKED:
                raise
            return None, connections  # it was locked meanwhile

    def _show_privacy(self, found: tuple[CloudStanding | None, int | None]) -> None:
        from app.ui.windows.privacy_window import PrivacyWindow  # noqa: PLC0415 (as above)

        badge = self._parts.badge
        if self._open(PrivacyWindow) is None:
            standing, connections = found if badge.door is Door.OPEN else (None, found[1])
            said = (badge.text, badge.library_text)
            window = PrivacyWindow(badge.door, said, badge.findings, standing, connections, self._parts.window)
            window.finished.connect(window.deleteLater)
            window.open()

    @Slot(object)
    def _on_bridge_events_arrived(self, arrived: list[events.JobEvent]) -> None:
        for event in arrived:
            if isinstance(event, events.Failed):
                self.errors.add(event.error)

    @Slot()
    def _on_change_requested(self) -> None:
        self._show_section(settings.Section.SHORTCUTS)

    def _show_section(self, section: Section | None) -> None:
        from app.ui.windows.settings_window import SettingsWindow  # noqa: PLC0415 (as above)

        parts = self._parts
        window = self._open(SettingsWindow)
        if window is None:
            options = {
                settings.SPOKEN_LANGUAGE.key: parts.header.offered_languages,
                settings.MODEL.key: parts.header.offered_models,
                settings.LANGUAGE.key: parts.language.offered,
            }
            window = self._show(SettingsWindow(parts.preferences, parts.commands, options, parts.window))
            window.devices_wanted.connect(self._on_devices_wanted)
        if section is not None:
            window.show_section(section)

    @Slot()
    def _on_devices_wanted(self) -> None:
        # Without sound there is nothing to choose; why, the player says.
        self._parts.bridge.run(
            PlaybackService.devices, self._on_devices_found, lambda _error: None, survives_lock=True
        )

    def _on_devices_found(self, names: Sequence[str]) -> None:
        from app.ui.windows.settings_window import SettingsWindow  # noqa: PLC0415 (as above)

        window = self._parts.window.findChild(SettingsWindow)
        if window is not None:
            window.offer(settings.OUTPUT_DEVICE, [(name, printable(name)) for name in names])

    def _open(self, kind: type[D]) -> D | None:
        """Return a window of this kind that is open, on top of all."""
        found = self._parts.window.findChild(kind)
        if found is not None:
            found.raise_()
            found.activateWindow()
        return found

    def _show(self, window: D) -> D:
        window.finished.connect(window.deleteLater)
        window.show()
        return window
