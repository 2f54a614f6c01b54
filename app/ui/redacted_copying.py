"""Make an item of a recording and its transcript without what is marked for redaction."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from app.bootstrap import Services
from app.core.errors import SoundlockError
from app.library.records import ItemRow
from app.services.redacted_copy import has_redactions, keep_redacted_copy
from app.services.shelf import Entry, Stage
from app.ui.commands import Group
from app.ui.parts import Parts
from app.ui.shelf import made_rows

_tr = QCoreApplication.translate


class RedactedCopying(QObject):
    """Makes one copy at a time, in the background; a lock of the library ends it and leaves nothing of it."""

    def __init__(self, services: Services, parts: Parts, shown: Callable[[], ItemRow | None]) -> None:
        super().__init__(parts.window)
        self._session = services.session
        self._bridge, self._jobs, self._messages = parts.bridge, parts.jobs, parts.messages
        self._shown = shown
        self._is_copying = False
        parts.commands.add(
            "library.redacted_copy",
            _tr("Commands", "Keep a copy without what is marked for redaction"),
            Group.LIBRARY,
            self.copy,
            is_possible=lambda: self._shown() is not None and not self._is_copying,
        )

    def copy(self) -> None:
        """Copy the item that is shown, if something in it is marked."""
        item = self._shown()
        if item is not None and not self._is_copying:
            self._is_copying = True
            future = self._session.submit(partial(has_redactions, item=item))
            self._bridge.follow(future, partial(self._on_looked, item), self._on_failed)

    def forget(self) -> None:
        """Wait for no copy: the library is locked."""
        self._is_copying = False

    def _on_looked(self, item: ItemRow, is_marked: bool) -> None:  # noqa: FBT001 (an answer of the bridge)
        if not is_marked:
            self._is_copying = False
            self._messages.say(self.tr("Nothing is marked for redaction here, so there is nothing to leave out."))
            return
        self._messages.say(self.tr("A copy without what is marked is being made. You can go on meanwhile."))
        title = self.tr("{title} (redacted)").format(title=item.title)
        work = partial(keep_redacted_copy, self._session, item, title)
        self._bridge.run(work, self._on_copied, self._on_failed)

    def _on_copied(self, copy: ItemRow | None) -> None:
        self._is_copying = False
        if copy is not None:
            self._jobs.put_first(made_rows([Entry(copy, Stage.DONE)]))
            text = self.tr("The copy is in the list. The original is as it was; delete it if nobody needs it.")
            self._messages.say(text)

    def _on_failed(self, error: SoundlockError) -> None:
        self._is_copying = False
        self._messages.fail(error)
