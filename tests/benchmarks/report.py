"""Print tables as they are finished, and keep their rows for a JSON file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

Row = dict[str, Any]


class Report:
    """What was measured so far."""

    def __init__(self, machine: dict[str, str]) -> None:
        self._console = Console(width=None if Console().is_terminal else 150)
        self._machine = machine
        self._sections: dict[str, list[Row]] = {}
        self._remarks: list[str] = []
        self.table("machine", "Machine", [{"fact": name, "value": value} for name, value in machine.items()])

    def table(self, section: str, title: str, rows: list[Row]) -> None:
        """Print rows, whose keys are the columns, and keep them."""
        if not rows:
            return
        table = Table(title=title, title_justify="left", title_style="bold")
        columns = list(dict.fromkeys(column for row in rows for column in row))
        for column in columns:
            is_number = any(isinstance(row.get(column), int | float) for row in rows)
            table.add_column(column, justify="right" if is_number else "left")
        for row in rows:
            table.add_row(*(_written(row.get(column)) for column in columns))
        self._console.print()
        self._console.print(table)
        if section != "machine":
            self._sections.setdefault(section, []).extend(rows)

    def remark(self, text: str) -> None:
        """Print a sentence that belongs to the figures."""
        self._console.print(text, highlight=False)
        self._remarks.append(text)

    def save(self, path: Path) -> None:
        """Write everything as JSON."""
        document = {"machine": self._machine, **self._sections, "remarks": self._remarks}
        path.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", "utf-8")


def verdict(*, is_met: bool) -> str:
    """Say whether a target was met."""
    return "met" if is_met else "MISSED"


def _written(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.0f}" if abs(value) >= 1000 else f"{value:.3g}"
    return str(value)
