"""What the window shows first: all that can be seen before a library is open, and nothing that works."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.core import settings
from app.services.settings_service import SettingsService
from app.ui.appearance import Appearance
from app.ui.door import Door
from app.ui.icons import Icons
from app.ui.panels.drop_area import DropArea
from app.ui.panels.header import Header
from app.ui.panels.locked_page import LockedPage
from app.ui.panels.privacy_badge import PrivacyBadge
from app.ui.theme import Theme
from app.ui.widgets.message_stack import MessageStack
from app.ui.window_language import WindowLanguage
from app.ui.windows.main_window import MainWindow


@dataclass(frozen=True, slots=True, kw_only=True)
class Shell:
    """The window as it is painted for the first time, and how it looks."""

    theme: Theme
    appearance: Appearance
    icons: Icons
    language: WindowLanguage
    header: Header
    message_stack: MessageStack
    drop_area: DropArea
    locked_page: LockedPage
    badge: PrivacyBadge
    window: MainWindow

    def show_start(self, *, has_library: bool) -> None:
        """Show what comes first: that a library is opened, or what can be done without one."""
        if has_library:
            self.locked_page.show_opening()
            self.window.show_locked()

    def show_door(self, door: Door, name: str = "") -> None:
        """Say everywhere how the window stands to a library, the user's own if it has no name."""
        self.header.show_door(door, is_own=not name)
        self.badge.show_door(door)
        self.locked_page.show_name(name)
        self.window.show_name(name)


def make_shell(service: SettingsService, resources: Path) -> Shell:
    """Make it as the settings want it."""
    theme = Theme(wanted=service.get(settings.THEME))
    language = WindowLanguage(resources / "translations", service.get(settings.LANGUAGE), theme)
    appearance = Appearance(service, theme)
    icons = Icons(resources / "icons", theme)
    header = Header(theme, icons)
    header.choose(service.get(settings.SPOKEN_LANGUAGE), service.get(settings.MODEL))
    message_stack = MessageStack(theme, icons, can_dismiss=True, at_most=3)
    drop_area, locked_page = DropArea(theme, icons), LockedPage(theme, icons)
    badge = PrivacyBadge(theme, icons)
    shell = Shell(
        theme=theme,
        appearance=appearance,
        icons=icons,
        language=language,
        header=header,
        message_stack=message_stack,
        drop_area=drop_area,
        locked_page=locked_page,
        badge=badge,
        window=MainWindow(
            theme,
            resources / "icons",
            header=header,
            messages=message_stack,
            drop_area=drop_area,
            locked_page=locked_page,
            badge=badge,
        ),
    )
    shell.show_door(Door.UNDECIDED)
    return shell
