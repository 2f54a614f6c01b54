"""What the user decided about identifiers in texts: it counts in the state root, as a consent does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import msgspec

from app.core.errors import Code, LibraryError
from app.library.deeds import Deed

if TYPE_CHECKING:
    from app.library.database import Database
    from app.library.ledger import Ledger
    from app.privacy.rules import Rules

_ALL: Final = "*"
"""The name under which they lie beside the vendors: they hold for all of them."""


class CloudRules:
    """Keeps one set of rules; the ledger tells that they changed, never what the terms are."""

    def __init__(self, database: Database, ledger: Ledger) -> None:
        self._database = database
        self._ledger = ledger

    def kept(self) -> Rules:
        """Return the rules, those of the standard if nobody changed them; LIBRARY_DATABASE."""
        from app.privacy.rules import Rules  # noqa: PLC0415 (a library opens without the sanitiser)

        row = self._row()
        if row is None:
            return Rules()
        try:
            return msgspec.msgpack.decode(row[1], type=Rules)
        except msgspec.MsgspecError as error:
            raise LibraryError(Code.LIBRARY_DATABASE, reason="cloud rules") from error

    def change(self, change: Callable[[Rules], Rules]) -> Rules:
        """Keep what `change` makes of the rules, and return it."""
        with self._database.transaction():
            before = self.kept()
            after = change(before)
            if after == before:
                return before
            row, data = self._row(), msgspec.msgpack.encode(after)
            if row is None:
                self._database.rows.insert("cloud_vendors", vendor=_ALL, profile=data)
            else:
                self._database.rows.update("cloud_vendors", row[0], profile=data)
            chosen = [
                f"{pii_class} {label} {action}"
                for label, actions in (("ordinary", after.ordinary), ("sensitive", after.sensitive))
                for pii_class, action in sorted(actions.items())
            ]
            self._ledger.append(Deed.CLOUD_RULES, terms=len(after.terms), actions=", ".join(chosen))
        return after

    def _row(self) -> tuple[int, bytes] | None:
        rows = self._database.execute("SELECT id, profile FROM cloud_vendors WHERE vendor = ?", (_ALL,))
        return (int(rows[0][0]), rows[0][1]) if rows else None
