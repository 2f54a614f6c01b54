"""Everything that a key can do in the window, in one place: what it is called, and by which keys it is heard."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import combinations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

_tr = QCoreApplication.translate


class Group(enum.StrEnum):
    """Where a command stands in the cheat sheet."""

    FILE = "file"
    QUEUE = "queue"
    LIBRARY = "library"
    TRANSCRIPT = "transcript"
    EDIT = "edit"
    PLAYBACK = "playback"
    READER = "reader"
    VIEW = "view"
    HELP = "help"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing to do; `id` is stable, for users' own keys are kept by it."""

    id: str
    group: Group
    action: QAction
    default_keys: tuple[str, ...]
    within: QWidget | None
    """Its keys are heard while the focus is in here, None for anywhere in the window."""
    is_possible: Callable[[], bool]
    is_heard_elsewhere: bool
    shown_on: list[QWidget] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Return what it is called."""
        return self.action.text()

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the keys that are in force, as they are written in files."""
        portable = QKeySequence.SequenceFormat.PortableText
        return tuple(keys.toString(portable) for keys in self.action.property("keys") or [])

    @property
    def shown_keys(self) -> str:
        """Return the first of its keys as this desktop writes it, or nothing."""
        keys = self.action.property("keys") or []
        return str(keys[0].toString(QKeySequence.SequenceFormat.NativeText)) if keys else ""


class Commands(QObject):
    """All commands of a window in the order in which they were added."""

    changed = Signal()
    """A command was added, or the keys of one changed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._all: dict[str, Command] = {}
        self._own_keys: dict[str, tuple[str, ...]] = {}

    def __iter__(self) -> Iterator[Command]:
        return iter(self._all.values())

    def __getitem__(self, command_id: str) -> Command:
        return self._all[command_id]

    def add(
        self,
        command_id: str,
        text: str,
        group: Group,
        slot: Callable[[], object],
        *keys: str,
        within: QWidget | None = None,
        is_possible: Callable[[], bool] = lambda: True,
        repeats: bool = False,
        is_heard_elsewhere: bool = False,
        button: QWidget | None = None,
    ) -> Command:
        """Let something be done by keys and by name; `text` comes from tr(), without “&” and “…”.

        What is not possible now is neither offered nor done. `repeats` lets a held key do it again and again.
        `is_heard_elsewhere` says that something else listens to its keys; they are only shown and kept here.
        The tooltip of a `button` that does the same tells them, too: see `show_on`.
        """
        if command_id in self._all:
            raise ValueError(command_id)
        owner = within or self._window
        action = QAction(text, owner)
        action.setObjectName(command_id)
        action.setAutoRepeat(repeats)
        context = Qt.ShortcutContext
        action.setShortcutContext(context.WindowShortcut if within is None else context.WidgetWithChildrenShortcut)
        action.triggered.connect(partial(_do, is_possible, slot))
        owner.addAction(action)
        command = Command(
            id=command_id,
            group=group,
            action=action,
            default_keys=keys,
            within=within,
            is_possible=is_possible,
            is_heard_elsewhere=is_heard_elsewhere,
            shown_on=[] if button is None else [button],
        )
        self._all[command_id] = command
        self._set_keys(command)
        self.changed.emit()
        return command

    def show_on(self, command_id: str, *widgets: QWidget) -> None:
        """Let the tooltips of buttons that do the same tell the keys; the rest is their accessible description."""
        command = self._all[command_id]
        command.shown_on.extend(widgets)
        _tell_keys(command)

    def tell_keys(self) -> None:
        """Let tooltips be made again of what buttons say now."""
        for command in self:
            _tell_keys(command)

    def use_keys(self, own: Mapping[str, Sequence[str]]) -> None:
        """Let users' own keys take the place of the defaults; unknown commands' wait until one is added."""
        self._own_keys = {command_id: tuple(keys) for command_id, keys in own.items()}
        for command in self:
            self._set_keys(command)
        self.changed.emit()

    def do(self, command_id: str) -> None:
        """Do it, if it is possible now."""
        self._all[command_id].action.trigger()

    def possible(self) -> list[Command]:
        """Return what can be done now."""
        return [command for command in self if command.is_possible()]

    def conflicts(self) -> list[tuple[Command, Command]]:
        """Return pairs that are heard by the same keys at the same place, so that neither would be done."""
        return [
            (first, second)
            for first, second in combinations(self, 2)
            if set(first.keys) & set(second.keys) and _meet(first.within, second.within)
        ]

    def in_the_way(self, command_id: str, keys: Sequence[str]) -> Command | None:
        """Return another command that is heard by one of these keys where this one would be."""
        place = self._all[command_id].within
        others = (one for one in self if one.id != command_id and set(one.keys) & set(keys))
        return next((one for one in others if _meet(one.within, place)), None)

    def _set_keys(self, command: Command) -> None:
        wanted = self._own_keys.get(command.id, command.default_keys)
        keys = [QKeySequence(one, QKeySequence.SequenceFormat.PortableText) for one in wanted]
        command.action.setProperty("keys", keys)
        if not command.is_heard_elsewhere:
            command.action.setShortcuts(keys)
        _tell_keys(command)


def group_text(group: Group) -> str:
    """Return what a group is called."""
    return {
        Group.FILE: _tr("Commands", "Files"),
        Group.QUEUE: _tr("Commands", "Queue"),
        Group.LIBRARY: _tr("Commands", "Library"),
        Group.TRANSCRIPT: _tr("Commands", "Transcript"),
        Group.EDIT: _tr("Commands", "Editing"),
        Group.PLAYBACK: _tr("Commands", "Playback"),
        Group.READER: _tr("Commands", "Reading aloud"),
        Group.VIEW: _tr("Commands", "View"),
        Group.HELP: _tr("Commands", "Help"),
    }[group]


def _do(is_possible: Callable[[], bool], slot: Callable[[], object], *_checked: bool) -> None:
    if is_possible():
        slot()


def _tell_keys(command: Command) -> None:
    for widget in command.shown_on:
        tip, keys = widget.accessibleDescription(), command.shown_keys
        widget.setToolTip(f"{tip} ({keys})" if keys else tip)


def _meet(first: QWidget | None, second: QWidget | None) -> bool:
    """Say whether one focus can be in both places."""
    if first is None or second is None or first is second:
        return True
    return first.isAncestorOf(second) or second.isAncestorOf(first)
