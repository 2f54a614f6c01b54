"""Carry out bootstrap's commands: set up what is missing, then hand over to the program or the checks."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import system_packages
from python_environment import PythonEnvironment
from setup_lock import SetupLock
from setup_reporting import SET_UP_FAILED, SOMETHING_IS_MISSING, SetupError, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from python_environment import Profile
    from system_packages import Need

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str], help_text: str) -> int:
    """Dispatch by hand: everything behind `run` belongs to soundlock, --help included."""
    command, rest = (arguments[0], arguments[1:]) if arguments else ("help", [])
    try:
        if command == "run":
            run(rest)
        if command == "test":
            return test(rest)
        if command == "desktop" and rest in ([], ["remove"]):
            return desktop(is_wanted=not rest)
        if command == "doctor":
            return doctor()
        if command == "lock":
            return lock(rest)
    except SetupError as error:
        say(error.sentence)
        return error.exit_code
    except OSError as error:  # a full disk, a folder that may not be written
        say(f"Soundlock could not be set up: {error.strerror or error} ({error.filename or ROOT}).")
        return SET_UP_FAILED
    except KeyboardInterrupt:
        say("Stopped. Start again to go on.")
        return 130
    print(help_text.strip())
    return 0 if command in {"help", "-h", "--help"} else 2


def run(arguments: list[str]) -> NoReturn:
    """Start soundlock. Only the window, which opens when there are no arguments, needs Qt's libraries."""
    needs = () if arguments else system_packages.WINDOW_NEEDS
    environment = set_up("runtime", needs)
    replace_process([str(environment.python), "-P", "-m", "app", *arguments])


def test(arguments: list[str]) -> int:
    """Run every check, those that take seconds first; stop before the tests, or between them, if one failed."""
    import checks  # noqa: PLC0415 - `run` shall not pay for it

    environment = set_up("development", system_packages.TEST_NEEDS)
    os.chdir(ROOT)
    if arguments:
        print(f"== pytest {' '.join(arguments)}", flush=True)
        # It takes this process over, so that its closing line is the last and Ctrl-C reaches it.
        return replace_process(command_of(environment, ("pytest", *arguments)))

    def on_disk(command: Sequence[str]) -> list[str]:
        return command_of(environment, command)

    code = checks.run_beside_each_other(checks.BEFORE_THE_TESTS, on_disk)
    for step in checks.tests_below(Path("tests")):
        code = code or checks.run_tests(step, on_disk)
    return code


def desktop(*, is_wanted: bool) -> int:
    """Put Soundlock into the desktop's menu, or take it out."""
    import desktop_entry  # noqa: PLC0415 - as above

    if is_wanted:
        environment = set_up("runtime", system_packages.WINDOW_NEEDS)
        desktop_entry.install(environment.script("soundlock"), ROOT / "resources" / "icons" / "soundlock.svg")
    else:
        desktop_entry.remove()
    return 0


def doctor() -> int:
    """Report and change nothing."""
    import health_report  # noqa: PLC0415 - as above

    is_fine = health_report.report(PythonEnvironment(ROOT), system_packages.ThisMachine())
    return 0 if is_fine else SOMETHING_IS_MISSING


def lock(arguments: list[str]) -> int:
    """Write the lock files anew."""
    import lock_files  # noqa: PLC0415 - as above

    lock_files.write(ROOT, arguments)
    return 0


def set_up(profile: Profile, needs: Sequence[Need]) -> PythonEnvironment:
    """Bring the computer to where the profile runs; change and lock nothing if it is there already."""
    environment = PythonEnvironment(ROOT)
    machine = system_packages.ThisMachine()
    if environment.is_current(profile) and not system_packages.missing(needs, machine):
        return environment
    with SetupLock(ROOT / ".venv.lock") as setup_lock:
        if environment.is_current(profile):  # made by another set-up meanwhile, or only libraries are missing
            system_packages.provide(needs, machine)
        else:
            system_packages.provide((*system_packages.PYTHON_NEEDS, *needs), machine)
            environment.make_current(profile, setup_lock)
    return environment


def command_of(environment: PythonEnvironment, step: Sequence[str]) -> list[str]:
    """Return the command line of a check."""
    return [str(environment.script(step[0])), *step[1:]]


def replace_process(command: list[str]) -> NoReturn:
    """Become the command, so that signals and the exit code need no passing on."""
    sys.stdout.flush()
    if os.name == "nt":  # Windows' exec returns to the shell at once
        import subprocess  # noqa: PLC0415 - as above

        sys.exit(subprocess.call(command))
    os.execv(command[0], command)
