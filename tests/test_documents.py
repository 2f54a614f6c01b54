"""What the published pages say of files, modules and commands is there."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from app.cli.main import soundlock

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "SECURITY.md", *sorted((ROOT / "resources" / "docs").glob("*.md"))]
LINK = re.compile(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)")
MODULE = re.compile(r"`((?:[\w]+/)*\w+\.py)`")
LINE_OF_COMMANDS = re.compile(r"^    soundlock (\S.*)$", re.MULTILINE)


def _commands() -> dict[str, set[str]]:
    return {
        name: set(command.commands) if isinstance(command, click.Group) else set()
        for name, command in soundlock.commands.items()
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_to_a_file(page: Path) -> None:
    links = LINK.findall(page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_module_that_is_named_exists(page: Path) -> None:
    modules = {path.relative_to(ROOT).as_posix() for path in ROOT.glob("[a-z]*/**/*.py")}
    named = MODULE.findall(page.read_text("utf-8"))
    assert [name for name in named if not any(f"/{path}".endswith(f"/{name}") for path in modules)] == []


def test_every_command_that_is_shown_exists() -> None:
    commands, shown = _commands(), 0
    for page in PAGES:
        for line in LINE_OF_COMMANDS.findall(page.read_text("utf-8")):
            first, *more = line.partition("   ")[0].split()
            assert first in commands, line
            if commands[first] and more and more[0][0].isalpha():
                assert more[0] in commands[first], line
            shown += 1
    assert shown > 40
