"""Read the lock files, and write them anew with uv."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from setup_reporting import SOMETHING_IS_MISSING, SetupError, quoted, say

_HEADER = (
    "# Written by: python3 packaging/bootstrap.py lock\n"
    "# {content}, and the build backend (for the editable install); for every system and Python.\n"
)
_RUNTIME = _HEADER.format(content="What Soundlock runs on")
_DEVELOPMENT = _HEADER.format(content="What Soundlock runs on, what its tests and checks need")
_PINNED = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)(?P<marker>\s*;[^\\]*)?")


def entries(text: str) -> list[str]:
    """Split a lock file into its requirements, each one line with its hashes."""
    joined = text.replace("\\\n", " ")
    return [line for line in joined.splitlines() if line.strip() and not line.lstrip().startswith("#")]


def problems(text: str) -> list[str]:
    """Return what a lock file must not have: requirements without hash or version, and addresses."""
    found = [f"no hash: {line.split()[0]}" for line in entries(text) if "--hash=sha256:" not in line]
    found += [f"no version: {line.split()[0]}" for line in entries(text) if not _PINNED.match(line)]
    found += [f"an address: {line.strip()}" for line in text.splitlines() if "://" in line or "-url" in line]
    return found


def pins(text: str) -> dict[str, set[str]]:
    """Return the versions locked for each package; a package may have one per Python version."""
    locked: dict[str, set[str]] = {}
    for line in entries(text):
        if match := _PINNED.match(line):
            locked.setdefault(match["name"].lower(), set()).add(match["version"])
    return locked


def unconditional(text: str) -> set[str]:
    """Return the packages that are locked for every system and Python."""
    matches = (_PINNED.match(line) for line in entries(text))
    return {match["name"].lower() for match in matches if match and not match["marker"]}


def write(root: Path, uv_arguments: list[str]) -> None:
    """Compile both lock files; the old ones stay until both new ones are good."""
    with tempfile.TemporaryDirectory() as scratch:
        uv = shutil.which("uv") or _throwaway_uv(Path(scratch))
        locks = root / "packaging" / "locks"
        locks.mkdir(exist_ok=True)
        runtime, development = locks / "runtime.txt", locks / "development.txt"
        new_runtime, new_development = Path(scratch, "runtime.txt"), Path(scratch, "development.txt")
        for old, new in ((runtime, new_runtime), (development, new_development)):
            if old.is_file():
                shutil.copyfile(old, new)  # uv keeps the pins that still fit
        _compile(root, uv, new_runtime, uv_arguments)
        same_versions = ["--group", "dev", "--constraints", str(new_runtime)]
        _compile(root, uv, new_development, [*same_versions, *uv_arguments])
        for target, new, header in (
            (runtime, new_runtime, _RUNTIME),
            (development, new_development, _DEVELOPMENT),
        ):
            temporary = target.with_suffix(".new")
            temporary.write_text(header + new.read_text(encoding="utf-8"), encoding="utf-8")
            temporary.replace(target)
            say(f"Wrote {target}.")


def _build_requirements(root: Path) -> list[str]:
    """Return what builds the editable install, so that it can be built without the network."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    requires: list[str] = project["build-system"]["requires"]
    return [*requires, "editables"]  # hatchling asks for editables only at build time


def _compile(root: Path, uv: str, target: Path, arguments: list[str]) -> None:
    """Resolve for all systems at once and check the result."""
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate"]
    done = subprocess.run(
        [uv, "pip", "compile", "--quiet", *options, "-o", str(target), *arguments, "pyproject.toml", "-"],
        cwd=root,
        input="\n".join(_build_requirements(root)),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise SetupError(
            f"uv could not resolve the dependencies. uv said:\n{quoted(done.stderr.splitlines(), 12)}"
        )
    if found := problems(target.read_text(encoding="utf-8")):
        raise SetupError("The new lock file is not fit for use:\n" + quoted(found, 12))


def _throwaway_uv(scratch: Path) -> str:
    """Install uv into an environment that is thrown away afterwards."""
    folder = scratch / "uv"
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    for command in (
        [sys.executable, "-I", "-m", "venv", str(folder)],
        [str(programs / "python"), "-I", "-m", "pip", "install", "--quiet", "uv"],
    ):
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if done.returncode != 0:
            raise SetupError(
                f"uv is not on the PATH and could not be fetched. The last words were:\n"
                f"{quoted(done.stdout.splitlines())}",
                SOMETHING_IS_MISSING,
            )
    return str(programs / "uv")
