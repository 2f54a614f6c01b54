"""A disk that fills up at any write: every deed is done or refused in plain words, and nothing is lost."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.support.small_disk import run_on_small_disk


def used_up(folder: Path, step: int) -> str:
    """Use a library with less and less room, and return what came of it."""
    disk = folder / "disk"
    disk.mkdir()
    command = [sys.executable, "-m", "tests.support.full_disk", str(disk), str(step)]
    done = run_on_small_disk(disk, command, size_kb=12 << 10, timeout_s=3000)
    assert done.returncode == 0, done.stderr
    for name in ("import", "transcribe", "speak", "note", "slot", "rotate", "delete"):
        assert f"{name} refused" in done.stdout, "the disk was never full"
        assert f"{name} done" in done.stdout, "the disk was always full"
    return done.stdout


def test_a_full_disk_at_some_writes(tmp_path: Path) -> None:
    used_up(tmp_path, 40_000)


@pytest.mark.long
def test_a_full_disk_at_every_block(tmp_path: Path) -> None:
    print(used_up(tmp_path, 4096))
