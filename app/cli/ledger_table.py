"""The library's ledger, shown to a person."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.cli.tables import table, utc

if TYPE_CHECKING:
    from app.library.ledger import Entry


def ledger_table(entries: Iterable[Entry]) -> None:
    """Print entries in the order they are given in."""
    table(
        ("No", "Time (UTC)", "What", "Facts"),
        [
            (
                str(entry.number),
                utc(entry.time_ms),
                entry.deed,
                ", ".join(f"{name} {value}" for name, value in entry.facts.items() if value != ""),
            )
            for entry in entries
        ],
    )
