"""How lists are shown: tables for people, JSON for programs."""

from __future__ import annotations

from collections.abc import Sequence

import click

from app.core.text import printable

AS_JSON = click.option("--json", "as_json", is_flag=True, help="Write JSON for other programs.")


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table; cells are plain text: no markup, nothing that steers a terminal."""
    from rich.console import Console  # noqa: PLC0415 (keeps --help fast)
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    made = Table(*head, box=None, pad_edge=False)
    for row in rows:
        made.add_row(*(Text(printable(cell)) for cell in row))
    Console(soft_wrap=True).print(made)


def utc(time_ms: int) -> str:
    """Write a time of day."""
    import datetime as dt  # noqa: PLC0415

    return f"{dt.datetime.fromtimestamp(time_ms / 1000, dt.UTC):%Y-%m-%d %H:%M:%S}"
