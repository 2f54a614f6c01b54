"""A group of commands whose help lists them under headings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import click

_REST: Final = "More"
_INDENT: Final = 6  # of the list and between its columns


class Sections(click.Group):
    """Shows each command below its heading, those without one at the end."""

    def __init__(self, *args: Any, sections: Mapping[str, Sequence[str]], **attributes: Any) -> None:
        super().__init__(*args, **attributes)
        self.sections = sections

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the headings with their commands, all in the same columns."""
        placed = {name for names in self.sections.values() for name in names}
        rest = [name for name in self.list_commands(ctx) if name not in placed]
        width = max(map(len, self.commands), default=0)
        for heading, names in {**self.sections, _REST: rest}.items():
            known = [(name, command) for name in names if (command := self.get_command(ctx, name)) is not None]
            limit = formatter.width - _INDENT - width
            rows = [(name.ljust(width), command.get_short_help_str(limit)) for name, command in known]
            if rows:
                with formatter.section(heading):
                    formatter.write_dl(rows)
