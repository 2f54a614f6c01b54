"""The statements for tables whose rows count in the state root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Self

Value = None | int | float | str | bytes
Row = tuple[Any, ...]
Execute = Callable[..., list[Row]]

# Columns that do not count: what the state root computes, and the wrapped keys, which say themselves what they
# belong to and change all at once with the master key.
_NOT_COUNTED: Final = {"items": {"revision", "digest"}, "blobs": {"wrapped_key", "epoch"}}


@dataclass(frozen=True, slots=True)
class ProtectedTable:
    """A protected table as it is in this database; names come from the schema, never from outside."""

    name: str
    item_column: str  # which column of a row is the item that it hangs on; NULL if none
    columns: str  # the item, then all that counts, the row's id first

    @classmethod
    def of(cls, execute: Execute, name: str, item_column: str) -> Self:
        """Read from the database which columns a table has."""
        names = execute("SELECT name FROM pragma_table_info(?) ORDER BY cid", (name,))
        counted = [str(column) for (column,) in names if column not in _NOT_COUNTED.get(name, ())]
        return cls(name, item_column, ", ".join((item_column, *counted)))

    def insert(self, names: tuple[str, ...]) -> str:
        """Write the statement that adds a row and returns what is stored."""
        marks = ", ".join("?" * len(names))
        return f"INSERT INTO {self.name}({', '.join(names)}) VALUES ({marks}) RETURNING {self.columns}"  # noqa: S608

    def update(self, names: tuple[str, ...]) -> str:
        """Write the statement that changes a row, whose id comes last, and returns what is stored."""
        settings = ", ".join(f"{name} = ?" for name in names)
        return f"UPDATE {self.name} SET {settings} WHERE id = ? RETURNING {self.columns}"  # noqa: S608

    def select(self, where: str) -> str:
        """Write the statement that reads rows."""
        return f"SELECT {self.columns} FROM {self.name} WHERE {where}"  # noqa: S608
