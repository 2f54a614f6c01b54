"""The command group and the one place where errors become sentences and exit codes."""

from __future__ import annotations

import sys

import click

from app import __version__
from app.cli import (  # noqa: F401 (their commands join the group)
    library_care,
    library_export,
    library_items,
    library_jobs,
    library_keys,
)
from app.cli.dictionary import dictionary
from app.cli.doctor import doctor
from app.cli.library import library
from app.cli.live import INTERRUPTED
from app.cli.models import models
from app.cli.settings import settings
from app.cli.speak import speak
from app.cli.transcribe import transcribe
from app.cli.voices import voices
from app.core.errors import Code, SoundlockError
from app.core.messages import sentence

_EPILOG = """
\b
Exit codes: 0 done; 1 several files failed for different reasons; 2 wrong use; 3 input; 4 model;
5 engine; 6 output; 7 library; 8 sound; 70 internal; 130 interrupted.
"""


@click.group(epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "--version", "-V", prog_name="soundlock")
def soundlock() -> None:
    """Turn speech into text on this computer. The engine cannot reach the network.

    Without a command, the window opens.
    """


soundlock.add_command(transcribe)
soundlock.add_command(speak)
soundlock.add_command(voices)
soundlock.add_command(library)
soundlock.add_command(models)
soundlock.add_command(dictionary)
soundlock.add_command(doctor)
soundlock.add_command(settings)


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
