"""The commands of the sidebar and of the list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

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
    group, view = Group.LIBRARY, job_list.view
    commands.add(
        "library.sidebar",
        _tr("Commands", "Go to the sidebar"),
        Group.VIEW,
        sidebar.view.setFocus,
        "Ctrl+1",
        is_possible=sidebar.isVisible,
    )
    commands.add("library.list", _tr("Commands", "Go to the list"), Group.VIEW, job_list.take_focus, "Ctrl+2")
    commands.add(
        "library.new_collection",
        _tr("Commands", "New collection"),
        group,
        sidebar.make_collection,
        "Ctrl+Shift+N",
        is_possible=sidebar.isVisible,
    )
    commands.add(
        "library.rename",
        _tr("Commands", "Rename"),
        group,
        browsing.rename,
        "F2",
        within=view,
        is_possible=browsing.can_rename,
    )
    commands.add(
        "library.tag",
        _tr("Commands", "Tag the selected recordings"),
        group,
        browsing.tag,
        "Ctrl+T",
        is_possible=browsing.can_arrange,
    )
    commands.add(
        "library.collect",
        _tr("Commands", "Put the selected recordings into a collection"),
        group,
        browsing.collect,
        "Ctrl+Shift+M",
        is_possible=browsing.can_arrange,
    )
    commands.add(
        "library.replace",
        _tr("Commands", "Find and replace in the selected recordings"),
        group,
        replacing.ask,
        "Ctrl+Shift+H",
        is_possible=replacing.is_possible,
    )
    commands.add(
        "library.trash",
        _tr("Commands", "Move the selected recordings to the trash"),
        group,
        browsing.trash,
        "Del",
        within=view,
        is_possible=browsing.can_delete,
    )
    commands.add(
        "library.restore",
        _tr("Commands", "Take the selected recordings out of the trash"),
        group,
        browsing.restore,
        is_possible=browsing.can_restore,
    )
    commands.add(
        "library.delete",
        _tr("Commands", "Delete the selected recordings for good"),
        group,
        browsing.delete,
        "Shift+Del",
        within=view,
        is_possible=browsing.can_delete,
    )
    commands.add(
        "library.empty_trash",
        _tr("Commands", "Empty the trash"),
        group,
        browsing.empty_trash,
        is_possible=browsing.can_empty_trash,
    )
    commands.show_on("library.new_collection", sidebar.new_button)
