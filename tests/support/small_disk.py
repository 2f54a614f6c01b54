"""A disk that is soon full: memory that only some processes of a test have mounted, and that goes with them."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from tests.support.lacking import lacking

_REPOSITORY = Path(__file__).parents[2]
_NOT_MOUNTED = 9


@contextmanager
def small_disk(folder: Path, *, size_kb: int) -> Iterator[Path]:
    """Give the folder of a disk that holds so much, seen through the child that has mounted it.

    What resolves links, as SQLite does, gets out of it again, and has to be run on it.
    """
    pipe = subprocess.PIPE
    words = _with_disk(folder, "echo mounted && read _", size_kb)
    with subprocess.Popen(words, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        if child.stdout.readline() != "mounted\n":
            _lacking(child.stderr.read())
        yield Path(f"/proc/{child.pid}/root{folder}")
        # its input is closed, so it ends


def run_on_small_disk(
    folder: Path, command: Sequence[str], *, size_kb: int, timeout_s: float
) -> subprocess.CompletedProcess[str]:
    """Run a command of the repository to which the folder is a disk that holds so much."""
    done = subprocess.run(
        _with_disk(folder, shlex.join(command), size_kb),
        capture_output=True, text=True, check=False, cwd=_REPOSITORY, timeout=timeout_s,
    )  # fmt: skip
    if done.returncode == _NOT_MOUNTED or "unshare" in done.stderr:
        _lacking(done.stderr)
    return done


def _with_disk(folder: Path, script: str, size_kb: int) -> list[str]:
    place = shlex.quote(str(folder))
    mount = f"mount -t tmpfs -o size={size_kb}k small {place} || exit {_NOT_MOUNTED}"
    # In a root that is no mount point, the way of changes cannot be set; so what is mounted is taken away again.
    space = ["unshare", "--propagation", "unchanged", "-m", *([] if os.geteuid() == 0 else ["-r"])]
    return [*space, "sh", "-c", f"{mount}; {script}; status=$?; umount {place}; exit $status"]


def _lacking(why: str) -> NoReturn:
    lacking(f"mounting a small disk ({why.strip()})", only_for_root=True)
