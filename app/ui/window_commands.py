"""The commands of the window as a whole; what a panel can do is added beside that panel's wiring."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from app.ui.commands import Commands, Group
from app.ui.panels.header import Header
from app.ui.panels.transcript_view import TranscriptView

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeds:
    """What the wiring does for the commands."""

    open: Callable[[], object]
    paste: Callable[[], object]
    export: Callable[[], object]
    copy: Callable[[], object]
    cancel: Callable[[], object]
    find: Callable[[], object]
    resume: Callable[[], object]
    quit: Callable[[], object]
    move_border: Callable[[], object]


def add_window_commands(commands: Commands, deeds: Deeds, header: Header, transcript: TranscriptView) -> None:
    """Add what can be done without regard to a panel."""
    add = commands.add
    add("file.paste", _tr("Commands", "Paste files"), Group.FILE, deeds.paste, "Ctrl+V")
    add("file.quit", _tr("Commands", "Close Soundlock"), Group.FILE, deeds.quit, "Ctrl+Q")
    add("view.borders", _tr("Commands", "Move the borders between panels"), Group.VIEW, deeds.move_border, "F6")
    add("library.find", _tr("Commands", "Search the library"), Group.LIBRARY, deeds.find, "Ctrl+F")
    view = transcript
    with_buttons = (
        ("file.open", _tr("Commands", "Open recordings"), deeds.open, "Ctrl+O", header.open_button),
        (
            "transcript.export",
            _tr("Commands", "Export the transcript"),
            deeds.export,
            "Ctrl+E",
            view.export_button,
        ),
        ("transcript.copy", _tr("Commands", "Copy the whole text"), deeds.copy, "Ctrl+Shift+C", view.copy_button),
        ("queue.cancel", _tr("Commands", "Stop this recording"), deeds.cancel, "Esc", view.cancel_button),
        ("queue.resume", _tr("Commands", "Go on with this recording"), deeds.resume, "Ctrl+R", view.resume_button),
    )
    for command_id, text, deed, keys, button in with_buttons:
        group = Group(command_id.partition(".")[0])
        add(command_id, text, group, deed, keys, is_possible=partial(_can_be_pressed, button), button=button)
    _add_library_menu(commands, header)


def _add_library_menu(commands: Commands, header: Header) -> None:
    """Add what stands in the menu of the library; it says there what is possible."""
    menu = header.menu

    def add(command_id: str, text: str, action: QAction, *keys: str) -> None:
        def is_possible() -> bool:
            return action.isVisible() and not header.library_button.isHidden()

        commands.add(
            command_id,
            text,
            Group.LIBRARY,
            action.trigger,
            *keys,
            is_possible=is_possible,
            is_heard_elsewhere=bool(keys),
        )  # the idle lock hears the keys that lock, in dialogs as well

    add("library.lock", _tr("Commands", "Lock the library"), menu.lock, "Ctrl+L")
    add("library.passphrase", _tr("Commands", "Change the passphrase"), menu.passphrase)
    add("library.ways", _tr("Commands", "Ways to unlock the library"), menu.ways)
    add("library.recovery", _tr("Commands", "Make a new recovery key"), menu.recovery)
    add("library.rotate", _tr("Commands", "Change the master key"), menu.rotation)
    add("library.delete_due", _tr("Commands", "Delete what is due"), menu.deletion)
    add("library.make", _tr("Commands", "Make a library"), menu.making)
    add("library.open_other", _tr("Commands", "Open another library"), menu.other)
    add("library.open_own", _tr("Commands", "Back to your own library"), menu.own)


def _can_be_pressed(button: QPushButton) -> bool:
    return button.isVisible() and button.isEnabled()
