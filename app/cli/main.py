"""The command group and the one place where errors become sentences and exit codes."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Final

import click

from app import __version__
from app.cli.live import INTERRUPTED
from app.core.errors import Code, SoundlockError
from app.core.messages import sentence

_EPILOG = """
\b
Exit codes: 0 done; 1 several files failed for different reasons; 2 wrong use; 3 input; 4 model;
5 engine; 6 output; 7 library; 8 sound; 9 cloud voices; 70 internal; 130 interrupted.
"""


_NAMES: Final = (
    "transcribe", "speak", "voices", "cloud", "redact", "names", "library", "models", "dictionary", "doctor",
    "settings",
)  # fmt: skip
"""Each is a module of this room and the command in it."""
_JOINING: Final = {
    "cloud": ("cloud_consent", "cloud_key", "cloud_record", "cloud_rules", "cloud_speaking"),
    "library": (
        "library_care", "library_export", "library_items", "library_jobs", "library_keys", "library_redact",
    ),
}  # fmt: skip
"""The modules whose commands join a group as they are loaded."""


class _Commands(Mapping[str, click.Command]):
    """The commands by their names; one is loaded when it is asked for, for loading is most of a start."""

    def __getitem__(self, name: str) -> click.Command:
        if name not in _NAMES:
            raise KeyError(name)
        for module in _JOINING.get(name, ()):
            import_module(f"app.cli.{module}")
        command: click.Command = getattr(import_module(f"app.cli.{name}"), name)
        return command

    def __iter__(self) -> Iterator[str]:
        return iter(_NAMES)

    def __len__(self) -> int:
        return len(_NAMES)


@click.group(
    commands=_Commands(),
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, "--version", "-V", prog_name="soundlock")
def soundlock() -> None:
    """Turn speech into text, and text into speech, on this computer.

    The engine cannot reach the network. Text leaves only for cloud voices that you switch on.

    Without a command, the window opens.
    """


def run_command_line(arguments: list[str]) -> int:
    """Run a command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A name or a text that the terminal's encoding lacks must not end the program.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        result = soundlock.main(arguments, prog_name="soundlock", standalone_mode=False)
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.Abort:
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except SoundlockError as error:
        click.echo(f"soundlock: {sentence(error)} [{error.code}]", err=True)
        return error.exit_status
    except BrokenPipeError:
        # Whoever read our output has gone (`| head`). Say nothing more, not even at exit.
        sys.stdout = None
        return 0
    except Exception as error:  # noqa: BLE001 (the last place before the user, who gets a sentence and no traceback)
        fault = SoundlockError(Code.INTERNAL, reason=type(error).__name__)
        click.echo(f"soundlock: {sentence(fault)} [{fault.code}]", err=True)
        return fault.exit_status
    return int(result or 0)
