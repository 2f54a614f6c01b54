"""Where what belongs to the application as a whole is put together: settings, commands to find, how it looks."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Slot

from app.bootstrap import Services
from app.core import settings
from app.core.settings import Setting
from app.ui.application_windows import ApplicationWindows
from app.ui.first_model import FirstModel
from app.ui.library_wiring import LibraryWiring
from app.ui.messages import Kind, Message, Remedy
from app.ui.outgoing import Outgoing
from app.ui.parts import Parts
from app.ui.tray import Tray


class ApplicationWiring(QObject):
    """Lets settings act on what is there."""

    def __init__(self, services: Services, parts: Parts, library: LibraryWiring) -> None:
        super().__init__(parts.window)
        self._services = services
        self._parts = parts
        self._library = library
        self.preferences = parts.preferences
        self.preferences.changed.connect(parts.appearance.apply)
        self.preferences.changed.connect(self._on_preferences_changed)
        self.windows = ApplicationWindows(services.cloud, parts)
        self.outgoing = Outgoing(services.cloud, parts, library.gate)
        self.tray = Tray(parts)
        self.first_model = FirstModel(services, parts)
        library.gate.model_wanted.connect(self.first_model.ask)
        self._crash_report = ""
        for decided in (library.gate.opened, library.gate.locked, library.gate.declined):
            decided.connect(self._tell_of_crash)  # after what empties the messages
        parts.language.changed.connect(self._on_language_changed)
        self._use_keys()
        self._use_lock_minutes()

    def report_crash(self, report: str) -> None:
        """Tell of a last run that ended badly, if there is a report, as soon as the window has settled."""
        self._crash_report = report

    @Slot()
    def _tell_of_crash(self) -> None:
        report, self._crash_report = self._crash_report, ""
        if report:
            self.windows.errors.add_report(report)
            text = self.tr(
                "Soundlock did not end properly the last time. What was finished is kept, and what was cut off "
                "can be resumed. A report stays on this computer; nothing was sent."
            )
            self._parts.messages.posted.emit(
                Message(kind=Kind.WARNING, text=text, details=report, remedy=Remedy.SHOW_ERRORS)
            )

    def _use_keys(self) -> None:
        commands = self._parts.commands
        own = self.preferences.get(settings.OWN_KEYS)
        commands.use_keys(own)
        lock_keys = commands["library.lock"].keys
        self._library.idle_lock.lock_keys = lock_keys
        self._parts.header.menu.show_lock_keys(lock_keys)

    def _use_lock_minutes(self) -> None:
        self._library.idle_lock.wait_for(self.preferences.get(settings.LOCK_MINUTES) * 60_000)

    @Slot()
    def _on_language_changed(self) -> None:
        """Ask again for what is put together of words."""
        parts = self._parts
        parts.commands.changed.emit()
        parts.theme.changed.emit()
        parts.jobs.change_all(parts.jobs.rows)
        self._library.queue.model.refresh()
        self._library.show_door()
        row = parts.job_list.current
        if row is not None:
            parts.transcript.show_job(row)

    @Slot(object)
    def _on_preferences_changed(self, changed: Setting[Any]) -> None:
        if changed is settings.OWN_KEYS:
            self._use_keys()
        elif changed is settings.LOCK_MINUTES:
            self._use_lock_minutes()
        elif changed in {settings.SPOKEN_LANGUAGE, settings.MODEL}:
            self._parts.header.choose(
                self.preferences.get(settings.SPOKEN_LANGUAGE), self.preferences.get(settings.MODEL)
            )
        elif changed is settings.LANGUAGE:
            self._parts.language.use(self.preferences.get(settings.LANGUAGE))
        elif changed is settings.LOCK_WITH_SESSION:
            self._library.follow_session()
