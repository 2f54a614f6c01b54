"""Say what this computer has and lacks for Soundlock, and change nothing."""

from __future__ import annotations

import json
import platform
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import lock_files
import system_packages
from system_packages import PYTHON_NEEDS, TEST_NEEDS, WINDOW_NEEDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from python_environment import PythonEnvironment
    from system_packages import Machine

_LIST_INSTALLED = """
import json, re
from importlib.metadata import distributions
names = ((d.metadata["Name"], d.version) for d in distributions())
print(json.dumps({re.sub(r"[-_.]+", "-", name).lower(): version for name, version in names}))
"""


def report(environment: PythonEnvironment, machine: Machine) -> bool:
    """Print the report and return whether Soundlock can run, window included."""
    print(f"Python {platform.python_version()} at {sys.executable}")
    system_is_fine = _report_system(machine)
    troubles = list(_python_troubles(environment))
    for trouble in troubles:
        print(f"Python packages: {trouble}")
    if not troubles:
        profile = "running and tests" if environment.is_current("development") else "running"
        print(f"Python packages: all there, as locked, for {profile} (in {environment.folder})")
    is_fine = system_is_fine and not troubles
    print("Everything is there." if is_fine else "Something is missing; the lines above name it.")
    return is_fine


def _report_system(machine: Machine) -> bool:
    """Print one line per missing thing with its Debian package; what only tests need does not count."""
    lacking = system_packages.missing((*PYTHON_NEEDS, *WINDOW_NEEDS), machine)
    for_tests = system_packages.missing(TEST_NEEDS[len(WINDOW_NEEDS) :], machine)
    candidates = system_packages.apt_candidates if shutil.which("apt-cache") else lambda _names: ()
    for need in lacking:
        package = system_packages.packages_for([need], candidates)[0]
        print(f"Missing {need.kind}: {need.name}, in the Debian package {package}")
    for need in for_tests:
        print(f"Missing for the tests only: {need.name}, in the Debian package {need.packages[-1]}")
    if lacking:
        command = system_packages.install_command(system_packages.packages_for(lacking, candidates))
        print(f"To install on Debian or Ubuntu:\n\n    {command}\n")
    else:
        print("System libraries and fonts: all there")
    return not lacking


def _python_troubles(environment: PythonEnvironment) -> Iterator[str]:
    """Yield what is wrong with the environment, as far as its own records tell."""
    if not environment.python.exists():
        yield "not installed yet; `python3 packaging/bootstrap.py run` installs them"
        return
    question = [str(environment.python), "-I", "-c", _LIST_INSTALLED]
    answer = subprocess.run(question, capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        yield f"the Python in {environment.folder} does not start; remove that folder and run again"
        return
    if not environment.is_current("runtime"):
        yield "older than the lock file, or half installed; the next run brings them up to date"
    installed: dict[str, str] = json.loads(answer.stdout)
    lock = environment.lock_file("runtime").read_text(encoding="utf-8")
    for name, versions in sorted(lock_files.pins(lock).items()):
        version = installed.get(name)
        if version is None and name in lock_files.unconditional(lock):
            yield f"{name} is not installed"
        elif version is not None and version not in versions:
            yield f"{name} is {version}, locked is {' or '.join(sorted(versions))}"
    if "soundlock" not in installed:
        yield "soundlock itself is not installed"
