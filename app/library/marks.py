"""What a person marks in a recording: places to come back to, comments, what to redact, what was checked."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.core.errors import Code, LibraryError, OptionError
from app.library.records import MarkKind, MarkRow, columns, now_ms, record

if TYPE_CHECKING:
    from app.library.database import Database


class Marks:
    """Keep stretches of an item's time, each of a kind. They hang on the item, so a new transcript leaves them."""

    def __init__(self, database: Database, clock: Callable[[], int] = now_ms) -> None:
        self._database = database
        self._clock = clock

    def add(self, item: int, kind: MarkKind, start_s: float, end_s: float, body: str = "") -> int:
        """Mark a stretch, which may be a single moment, and return the mark's number."""
        _check(start_s, end_s)
        now = self._clock()
        with self._database.transaction():
            return self._database.rows.insert(
                "marks",
                item=item,
                start_s=start_s,
                end_s=end_s,
                kind=kind,
                body=body,
                created_ms=now,
                changed_ms=now,
            )

    def edit(self, mark: int, body: str) -> None:
        """Write anew what a mark says."""
        self._update(mark, body=body)

    def move(self, mark: int, start_s: float, end_s: float) -> None:
        """Mark another stretch instead."""
        _check(start_s, end_s)
        self._update(mark, start_s=start_s, end_s=end_s)

    def remove(self, mark: int) -> None:
        """Remove a mark, if it is still there."""
        with self._database.transaction():
            self._database.rows.delete("marks", mark)

    def of_item(self, item: int, *kinds: MarkKind) -> list[MarkRow]:
        """Return an item's marks in order of their start, of some kinds only if any are named."""
        sql = f"SELECT {columns(MarkRow)} FROM marks WHERE item = ? ORDER BY start_s, id"  # noqa: S608
        rows = [record(MarkRow, row) for row in self._database.execute(sql, (item,))]
        return [row for row in rows if row.kind in kinds or not kinds]

    def _update(self, mark: int, **values: str | float) -> None:
        with self._database.transaction():
            if not self._database.rows.update("marks", mark, changed_ms=self._clock(), **values):
                raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=str(mark))


def _check(start_s: float, end_s: float) -> None:
    if not (math.isfinite(end_s) and 0 <= start_s <= end_s):
        raise OptionError(Code.OPTION_INVALID, option="time", value=f"{start_s}-{end_s}")
