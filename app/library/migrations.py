"""Bring the schema of a database up to date, if its content is what it was."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.errors import Code, LibraryError
from app.library.schema import MIGRATIONS
from app.library.state_root import StateRoot
from app.library.tables import Execute


def migrate(execute: Execute, rows: StateRoot, *, name: str, steps: Sequence[Sequence[str]] = MIGRATIONS) -> None:
    """Run, inside the caller's transaction, the steps that are missing; LIBRARY_VERSION if it is newer than all.

    The state root depends on the columns, so it is checked under the old schema and written anew under the new.
    """
    version = int(execute("PRAGMA user_version")[0][0])
    if version > len(steps):
        raise LibraryError(Code.LIBRARY_VERSION, name=name, version=version)
    if version == len(steps):
        return
    if version:
        rows.verify()
    for step in steps[version:]:
        for statement in step:
            execute(statement)
    execute(f"PRAGMA user_version = {len(steps)}")
    rows.read_tables()
    rows.rebuild()
