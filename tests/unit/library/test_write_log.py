"""After a crash the log is believed as a whole, or its user is told: no flipped bit hides what was committed."""

from __future__ import annotations

import shutil
import struct
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret
from app.library.database import Database
from app.library.items import Items
from app.library.labels import Notes
from app.library.write_log import mended
from tests.support.library_database import KEY, PAGE, STATE_KEY, new_item, opened

HEADER, FRAME = 32, 24 + PAGE
TITLES = ["Talk 0", "Talk 1", "Talk 2", "Talk 3"]


@dataclass
class Crashed:
    """The files of a database that was never closed."""

    path: Path
    data: bytes
    log: bytes

    def put(self, log: bytes) -> None:
        for rest in self.path.parent.glob("*"):
            rest.unlink()
        self.path.write_bytes(self.data)
        self.path.with_name("library.db-wal").write_bytes(log)

    def titles(self, log: bytes, *, accepts_older: bool = False) -> list[str]:
        self.put(log)
        database = Database.open(self.path, Secret(KEY), Secret(STATE_KEY), accepts_older=accepts_older)
        try:
            database.verify()
            return sorted(item.title for item in Items(database).list())
        finally:
            database.close()
            assert [file.name for file in self.path.parent.iterdir()] == ["library.db"]

    def frames(self, log: bytes | None = None) -> list[bytes]:
        log = log or self.log
        return [log[at : at + FRAME] for at in range(HEADER, len(log), FRAME)]

    def commits(self) -> list[int]:
        return [number for number, frame in enumerate(self.frames()) if frame[4:8] != bytes(4)]


@pytest.fixture
def crashed(tmp_path: Path) -> Crashed:
    made, place = tmp_path / "made" / "library.db", tmp_path / "put"
    made.parent.mkdir()
    place.mkdir()
    opened(made, create=True).close()
    database = opened(made)
    for title in TITLES:
        item = new_item(database, title)
        if title == TITLES[1]:
            Notes(database).add(item, "n" * 9000)  # on pages that no later commit writes again
    log = made.with_name("library.db-wal").read_bytes()
    data = made.read_bytes()
    database.close()
    return Crashed(place / "library.db", data, log)


def flipped(log: bytes, at: int) -> bytes:
    return log[:at] + bytes([log[at] ^ 1]) + log[at + 1 :]


def test_a_log_as_a_crash_leaves_it_is_left_alone(crashed: Crashed) -> None:
    assert mended(crashed.log) is None
    assert crashed.titles(crashed.log) == TITLES
    assert mended(b"") is mended(crashed.log[:HEADER]) is None


def test_no_damage_to_the_sums_of_the_log_hides_a_commit(crashed: Crashed) -> None:
    """Header and frames: magic, version, page size, salts, sums; but the numbers of a page and of all pages."""
    middle = HEADER + crashed.commits()[0] * FRAME
    for at in (*range(0, HEADER, 3), *range(middle + 8, middle + 24, 3)):
        if 12 <= at < 16:
            continue  # how often the log was emptied says nothing of what is in it
        assert crashed.titles(flipped(crashed.log, at)) == TITLES, at


def test_after_damage_to_pages_in_the_log_all_is_there_or_its_user_is_told(crashed: Crashed) -> None:
    told = 0
    for number in range(0, crashed.commits()[-2], 2):
        damaged = flipped(crashed.log, HEADER + number * FRAME + 24 + 37 * number % PAGE)
        try:
            assert crashed.titles(damaged) == TITLES
        except LibraryError as error:
            assert error.code is Code.LIBRARY_LOG  # noqa: PT017 (all of it is as good)
            assert crashed.path.with_name("library.db-wal").read_bytes() == damaged
            told += 1
            before = crashed.titles(damaged, accepts_older=True)
            assert before == TITLES[: len(before)] != TITLES
    assert told


def test_what_a_power_cut_tears_off_was_never_said_to_be_saved(crashed: Crashed) -> None:
    """The end of the log is missing, or its last commit has holes: as ever, what is before it counts."""
    commits = crashed.commits()
    for end in (commits[-1], commits[-1] + 0.5, commits[-3] + 1, commits[-3] + 0.5):
        torn = crashed.log[: HEADER + int(end * FRAME)]
        assert mended(torn) is None
        before = crashed.titles(torn)
        assert before == TITLES[: len(before)] != TITLES
    hole = HEADER + (commits[-2] + 1) * FRAME
    with_hole = crashed.log[:hole] + bytes(FRAME) + crashed.log[hole + FRAME :]
    assert mended(with_hole) is None
    assert crashed.titles(with_hole) == TITLES[:-1]


def test_frames_of_a_former_use_of_the_log_stay_dead(crashed: Crashed) -> None:
    crashed.put(crashed.log)
    database = opened(crashed.path)
    database.execute("PRAGMA wal_checkpoint(RESTART)")
    new_item(database, "Talk 4")
    used_again = crashed.path.with_name("library.db-wal").read_bytes()
    shutil.copy(crashed.path, crashed.path.with_name("library.db.copy"))
    crashed.data = crashed.path.read_bytes()
    database.close()
    salts = {frame[8:16] for frame in crashed.frames(used_again)}
    assert len(salts) == 2, "nothing is left of the former use"
    assert mended(used_again) is None
    assert crashed.titles(used_again) == [*TITLES, "Talk 4"]


def test_the_sums_are_those_that_sqlite_writes(crashed: Crashed) -> None:
    """Where a sum is wrong, the log is written anew, bit for bit."""
    whole = HEADER + (crashed.commits()[-1] + 1) * FRAME
    assert mended(flipped(crashed.log, 24)) == crashed.log[:whole]
    assert struct.unpack_from(">III", crashed.log) == (0x377F0682, 3007000, PAGE)
