"""The commands of the sidebar and of the list."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.browsing import Browsing
from app.ui.commands import Commands, Group
from app.ui.panels.job_list import JobList
from app.ui.panels.sidebar import Sidebar
from app.ui.replacing import Replacing

_tr = QCoreApplication.translate


def add_browse_commands(
    commands: Commands, browsing: Browsing, replacing: Replacing, sidebar: Sidebar, job_list: JobList
) -> None:
    """Add what can be done with recordings of the library."""
    add = partial(_add, commands)
    in_list = partial(add, within=job_list.view)
    text = _tr("Commands", "Go to the sidebar")
    add("sidebar", text, sidebar.view.setFocus, "Ctrl+1", when=sidebar.isVisible, group=Group.VIEW)
    commands.add("library.list", _tr("Commands", "Go to the list"), Group.VIEW, job_list.take_focus, "Ctrl+2")
    text, button = _tr("Commands", "New collection"), sidebar.new_button
    add("new_collection", text, sidebar.make_collection, "Ctrl+Shift+N", when=sidebar.isVisible, button=button)
    in_list("rename", _tr("Commands", "Rename"), browsing.rename, "F2", when=browsing.can_rename)
    text = _tr("Commands", "Tag the selected recordings")
    add("tag", text, browsing.tag, "Ctrl+T", when=browsing.can_arrange)
    text = _tr("Commands", "Put the selected recordings into a collection")
    add("collect", text, browsing.collect, "Ctrl+Shift+M", when=browsing.can_arrange)
    text = _tr("Commands", "Find and replace in the selected recordings")
    add("replace", text, replacing.ask, "Ctrl+Shift+H", when=replacing.is_possible)
    text = _tr("Commands", "Move the selected recordings to the trash")
    in_list("trash", text, browsing.trash, "Del", when=browsing.can_delete)
    text = _tr("Commands", "Take the selected recordings out of the trash")
    add("restore", text, browsing.restore, when=browsing.can_restore)
    text = _tr("Commands", "Delete the selected recordings for good")
    in_list("delete", text, browsing.delete, "Shift+Del", when=browsing.can_delete)
    text = _tr("Commands", "Empty the trash")
    add("empty_trash", text, browsing.empty_trash, when=browsing.can_empty_trash)


def _add(
    commands: Commands,
    name: str,
    text: str,
    slot: Callable[[], object],
    *keys: str,
    when: Callable[[], bool],
    group: Group = Group.LIBRARY,
    within: QWidget | None = None,
    button: QWidget | None = None,
) -> None:
    commands.add(f"library.{name}", text, group, slot, *keys, within=within, is_possible=when, button=button)
