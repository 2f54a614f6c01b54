"""Shows and changes how long a collection is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.library.records import now_ms
from app.ui.browsing import Browsing
from app.ui.dialogs import Dialogs
from app.ui.messages import Messages
from app.ui.models.scope import Scope
from app.ui.panels.sidebar import Sidebar

if TYPE_CHECKING:
    from app.library.library import Library
    from app.library.retention import Due
    from app.library.rules import Rule
    from app.ui.windows.keeping_dialog import KeepingDialog


class Keeping(QObject):
    """One dialog at a time; what is due by a new rule goes with the next sweep, not at once."""

    def __init__(self, sidebar: Sidebar, browsing: Browsing, dialogs: Dialogs, messages: Messages) -> None:
        super().__init__(messages)
        self._browsing = browsing
        self._dialogs = dialogs
        self._messages = messages
        self._dialog: KeepingDialog | None = None
        sidebar.keeping_requested.connect(self._on_sidebar_keeping_requested)

    @Slot(object)
    def _on_sidebar_keeping_requested(self, scope: Scope) -> None:
        self._browsing.in_turn(partial(_rule_of, collection=scope.id), partial(self._open, scope.id))

    def _open(self, collection: int, found: tuple[str, Rule] | None) -> None:
        if found is None:  # it was deleted meanwhile
            return
        from app.library import retention  # noqa: PLC0415 (not a part of the start)
        from app.ui.windows.keeping_dialog import KeepingDialog  # noqa: PLC0415 (as above)

        name, rule = found
        self._dialog = dialog = KeepingDialog(name, rule, self._dialogs.theme, self._dialogs.owner)

        def preview(rule: Rule) -> None:
            work = partial(retention.preview, collection=collection, rule=rule, now_ms=now_ms())
            self._browsing.in_turn(work, partial(self._on_previewed, dialog, rule))

        def save(rule: Rule) -> None:
            def work(library: Library) -> None:
                library.collections.set_retention(collection, rule.written())

            self._browsing.in_turn(work, self._on_saved)

        dialog.preview_wanted.connect(preview)
        dialog.rule_chosen.connect(save)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialogs.show(dialog)
        dialog.ask()

    def _on_previewed(self, dialog: KeepingDialog, rule: Rule, due: list[Due]) -> None:
        if dialog is self._dialog:
            dialog.show_due(rule, due)

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None

    def _on_saved(self, _nothing: None) -> None:
        self._messages.say(self.tr("The rule holds from now on. What is due is deleted within the hour."))


def _rule_of(library: Library, collection: int) -> tuple[str, Rule] | None:
    from app.library.rules import Rule  # noqa: PLC0415 (not a part of the start)

    rows = (row for row in library.collections.list() if row.id == collection)
    return next(((row.name, Rule.read(row.retention)) for row in rows), None)
