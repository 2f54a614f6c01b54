"""What keys do with the recording that is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.commands import Commands, Group

if TYPE_CHECKING:
    from app.ui.panels.player_bar import PlayerBar
    from app.ui.playback import Playback

_tr = QCoreApplication.translate


def add_playback_commands(playback: Playback, bar: PlayerBar, commands: Commands) -> None:
    """Add them; they are possible while there is something to be heard."""

    def add(command_id: str, text: str, slot: Callable[[], object], *keys: str, repeats: bool = False) -> None:
        commands.add(command_id, text, Group.PLAYBACK, slot, *keys, is_possible=bar.isVisible, repeats=repeats)

    add("playback.toggle", _tr("Commands", "Play or pause"), playback.toggle, "F4", "Ctrl+Space")
    add("playback.back", _tr("Commands", "Go back some seconds"), playback.back, "F7", repeats=True)
    add("playback.forward", _tr("Commands", "Go forward some seconds"), playback.forward, "F8", repeats=True)
    add("playback.slower", _tr("Commands", "Play slower"), playback.slower, "Shift+F7")
    add("playback.faster", _tr("Commands", "Play faster"), playback.faster, "Shift+F8")
    add("playback.loop", _tr("Commands", "Repeat a passage, or end that"), playback.toggle_loop, "Shift+F4")
    add("playback.silences", _tr("Commands", "Leave out silences, or do not"), playback.toggle_silences)
    commands.show_on("playback.toggle", bar.play_button)
    commands.show_on("playback.back", bar.back_button)
    commands.show_on("playback.forward", bar.forward_button)
    commands.show_on("playback.loop", bar.loop_button)
