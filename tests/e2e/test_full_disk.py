"""A disk that fills up at any write: every deed is done or refused in plain words, and nothing is lost."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.lacking import lacking

REPOSITORY = Path(__file__).parents[2]


def with_small_disk(folder: Path, step: int) -> subprocess.CompletedProcess[str]:
    disk = folder / "disk"
    disk.mkdir()
    words = [sys.executable, "-m", "tests.support.full_disk", str(disk), str(step)]
    name = shlex.quote(str(disk))
    run = f"mount -t tmpfs -o size=12m small {name} || exit 9; {shlex.join(words)}; status=$?"
    script = f"{run}; umount {name}; exit $status"
    # In a root that is no mount point, the way of changes cannot be set; so what is mounted is taken away again.
    space = ["unshare", "--propagation", "unchanged", "-m", *([] if os.geteuid() == 0 else ["-r"])]
    return subprocess.run(
        [*space, "sh", "-c", script], capture_output=True, text=True, check=False, cwd=REPOSITORY, timeout=3000
    )


def checked(done: subprocess.CompletedProcess[str]) -> str:
    if done.returncode == 9 or "unshare" in done.stderr:
        lacking(f"mounting a small disk ({done.stderr.strip()})", only_for_root=True)
    assert done.returncode == 0, done.stderr
    for name in ("import", "transcribe", "note", "slot", "rotate", "delete"):
        assert f"{name} refused" in done.stdout, "the disk was never full"
        assert f"{name} done" in done.stdout, "the disk was always full"
    return done.stdout


def test_a_full_disk_at_some_writes(tmp_path: Path) -> None:
    checked(with_small_disk(tmp_path, 40_000))


@pytest.mark.long
def test_a_full_disk_at_every_block(tmp_path: Path) -> None:
    print(checked(with_small_disk(tmp_path, 4096)))
