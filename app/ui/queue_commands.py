"""What keys do in the queue."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.commands import Commands, Group

if TYPE_CHECKING:
    from app.ui.panels.queue_panel import QueuePanel
    from app.ui.parts import Parts
    from app.ui.queue_wiring import QueueWiring

_tr = QCoreApplication.translate


def add_queue_commands(
    queue: QueueWiring, panel: QueuePanel, parts: Parts, ask_options: Callable[[], object]
) -> None:
    """Add them: those of the whole queue are heard everywhere, those of chosen recordings in its list."""
    header = parts.header
    everywhere = partial(_add, parts.commands, within=None)
    in_list = partial(_add, parts.commands, within=panel.view)
    everywhere("show", _tr("Commands", "Show the queue"), queue.toggle_page, "Ctrl+J", header.queue_button)
    text = _tr("Commands", "Pause or resume the whole queue")
    everywhere("hold", text, queue.toggle_whole, "Ctrl+Shift+Q", panel.whole_button)
    text = _tr("Commands", "Pause or resume the chosen recordings")
    in_list("toggle", text, panel.toggled.emit, "Space", panel.toggle_button)
    text = _tr("Commands", "Give up the chosen recordings")
    in_list("give_up", text, panel.cancelled.emit, "Del", panel.cancel_button, when=lambda: bool(panel.chosen))
    text = _tr("Commands", "Transcribe again with other options")
    in_list("again", text, panel.again_requested.emit, "Ctrl+Shift+R", panel.again_button)
    parts.commands.add(
        "queue.options",
        _tr("Commands", "Options for the next recordings"),
        Group.QUEUE,
        ask_options,
        "Ctrl+Shift+O",
        is_possible=header.options_button.isEnabled,  # whose tooltip tells the options
    )
    text = _tr("Commands", "Move the chosen recordings up")
    in_list("up", text, partial(queue.move_chosen, -1), "Alt+Up", panel.up_button, repeats=True)
    text = _tr("Commands", "Move the chosen recordings down")
    in_list("down", text, partial(queue.move_chosen, 1), "Alt+Down", panel.down_button, repeats=True)


def _add(
    commands: Commands,
    name: str,
    text: str,
    slot: Callable[[], object],
    keys: str,
    button: QPushButton,
    *,
    within: QWidget | None,
    when: Callable[[], bool] | None = None,
    repeats: bool = False,
) -> None:
    """Add a command that a button does, too; it is possible while the button is, unless `when` says otherwise."""
    commands.add(
        f"queue.{name}",
        text,
        Group.QUEUE,
        slot,
        keys,
        within=within,
        is_possible=when or button.isEnabled,
        repeats=repeats,
        button=button,
    )
