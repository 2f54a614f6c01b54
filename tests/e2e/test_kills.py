"""Killed with SIGKILL at any moment: what was said to be done is there, what was deleted is not, all is whole.

python -m pytest -m long tests/e2e/test_kills.py -s        a thousand kills; SOUNDLOCK_KILLS sets another number
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.core.errors import Code, LibraryError
from app.crypto.slots_v1 import SlotSecret
from app.library.library import Library
from app.library.opening import create, open_library
from tests.fakes.folder_keychain import FolderKeychain
from tests.support.libraries import content_of
from tests.support.library_life import content

REPOSITORY = Path(__file__).parents[2]


@dataclass
class Promised:
    """What the killed program had said."""

    items: set[str] = field(default_factory=set)
    in_doubt: set[str] = field(default_factory=set)  # being deleted when the end came
    heard: dict[int, int] = field(default_factory=dict)
    owners: dict[int, str] = field(default_factory=dict)
    epoch: int = 1
    key_files: list[str] = field(default_factory=lambda: [""])  # exactly one of them opens it; "" is none at all
    counts: Counter[str] = field(default_factory=Counter)

    def take(self, lines: list[str]) -> None:
        self.in_doubt = set()
        for line in lines:
            deed, *words = line.split()
            self.counts[deed] += 1
            match deed:
                case "imported":
                    self.items.add(words[0])
                case "deleting":
                    self.in_doubt = set(words)
                case "deleted":
                    self.items -= set(words)
                    self.in_doubt = set()
                case "heard":
                    self.heard[int(words[1])] = int(words[2])
                    self.owners[int(words[1])] = words[0]
                case "changing":
                    self.key_files.append(words[0])
                case "changed":
                    self.key_files = words
                case "rotated":
                    self.epoch = int(words[0])

    def check(self, library: Library) -> None:
        there = {item.title: item for item in library.items.list()}
        lost = self.items - set(there)
        assert lost in (set(), self.in_doubt), "an item was lost"
        self.items = set(there)  # one that was imported without a word is welcome
        assert all(content_of(library, item) == content(title) for title, item in there.items())
        for number, count in self.heard.items():
            if self.owners[number] in there:
                assert len(library.transcripts.segments(number)) >= count, "a segment was lost"
        assert library.epoch >= self.epoch
        assert library.verify() == []

    def check_key_files(self, folder: Path, keychain: FolderKeychain) -> None:
        self.key_files = [content for content in self.key_files if opens(folder, keychain, content)]
        assert len(self.key_files) == 1, "of a changed key file, both open the library or none"


def opens(folder: Path, keychain: FolderKeychain, content: str) -> bool:
    """Say whether a key file opens the library; for none at all, whether there is none that does."""
    try:
        open_library(folder, keychain, SlotSecret(keyfile=content.encode() or b"any")).close()
    except LibraryError as error:
        return not content and error.code is Code.LIBRARY_NO_SUCH_SLOT
    return True


def killed(folder: Path, seed: int, after_s: float) -> list[str]:
    """Run the program and kill it some time after it has opened the library; return what it had said."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.support.library_life", str(folder), str(seed)],
        stdout=subprocess.PIPE, text=True, cwd=REPOSITORY,
    )  # fmt: skip
    assert child.stdout is not None
    assert child.stdout.readline() == "open\n"
    time.sleep(after_s)
    child.kill()
    said = child.stdout.read()
    child.wait()
    child.stdout.close()
    return [line for line in said.splitlines(keepends=True) if line.endswith("\n")]


def kill_often(folder: Path, times: int, seed: int) -> Counter[str]:
    chance, promised = random.Random(seed), Promised()
    keychain = FolderKeychain(folder / "keychain")
    create(folder / "library", keychain, [], in_keychain=True).close()
    for number in range(times):
        promised.take(killed(folder, seed + number, chance.uniform(0, 0.5)))
        promised.counts["kills"] += 1
        promised.counts["kills in a rotation"] += (folder / "library" / "rotation.journal").exists()
        promised.counts["kills in a write"] += bool(list((folder / "library").rglob("*.part*")))
        with open_library(folder / "library", keychain) as library:
            promised.check(library)
        promised.check_key_files(folder / "library", keychain)
        assert not (folder / "library" / "rotation.journal").exists()
        assert not list((folder / "library").rglob("*.part*"))
        assert (
            len(list(keychain.folder.glob("*[!t]"))) <= 3
        )  # key, state, and one that a kill left between two steps
    return promised.counts


def test_a_few_kills(tmp_path: Path) -> None:
    counts = kill_often(tmp_path, 8, seed=1)
    assert counts["imported"] > 0


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_a_thousand_kills(tmp_path: Path) -> None:
    counts = kill_often(tmp_path, int(os.environ.get("SOUNDLOCK_KILLS", "1000")), seed=1000)
    for deed, count in sorted(counts.items()):
        print(f"{deed}: {count}")
    assert min(counts["imported"], counts["deleted"], counts["rotated"], counts["heard"], counts["changed"]) > 0
