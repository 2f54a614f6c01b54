"""The clock of the computer jumps, forwards and back: order, content and what rules delete do not follow it."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.core.edits import ReplaceText
from app.core.errors import Code, LibraryError
from app.core.messages import sentence
from app.library.deeds import Deed
from app.library.library import Library
from app.library.records import ItemRow
from app.library.retention import due, set_rule, sweep
from tests.support.libraries import Desk, add_recording, add_transcript, content_of

AUDIO_AFTER_30_DAYS = {"audio_days": 30}
ALL_AFTER_30_DAYS = {"audio_days": 30, "transcript_days": 30}


@dataclass
class Clock:
    """What the system says the time is."""

    now_ms: int = 0

    def set(self, day: str) -> None:
        self.now_ms = int(dt.datetime.fromisoformat(f"{day}T12:00:00+00:00").timestamp() * 1000)

    def tick(self, days: float = 0.0) -> None:
        self.now_ms += 1000 + int(days * 86_400_000)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    clock.set("2026-03-01")
    monkeypatch.setattr(time, "time_ns", lambda: clock.now_ms * 1_000_000)
    return clock


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def put(library: Library, title: str) -> ItemRow:
    item = add_recording(library, title.encode() * 100, title)
    add_transcript(library, item, title)
    library.collections.put(item.id, library.collections.named("work"))
    return item


def titles(library: Library) -> set[str]:
    return {item.title for item in library.items.list()}


def ruled(desk: Desk, rule: dict[str, int], *items: str) -> None:
    """Make a library whose collection has a rule, and put items into it."""
    with desk.make() as library:
        for title in items:
            put(library, title)
        set_rule(library, "work", rule, keeps_others=True)


def refused(library: Library, clock: Clock) -> LibraryError:
    """Say why nothing is swept."""
    before = titles(library), library.epoch
    with pytest.raises(LibraryError) as caught:
        sweep(library, clock.now_ms)
    assert (titles(library), library.epoch) == before
    assert caught.value.code is Code.LIBRARY_CLOCK
    return caught.value


def assert_sweeps_all_audio(desk: Desk, clock: Clock) -> None:
    with desk.open() as library:
        assert sweep(library, clock.now_ms) is not None
        assert library.blob_rows.all() == []


# ---- order and content


def test_whatever_the_clock_says_nothing_is_lost_and_the_order_holds(desk: Desk, clock: Clock) -> None:
    days = ("2026-03-01", "2046-01-01", "1999-12-31", "1970-01-01", "2026-03-02", "2026-03-01")
    desk.make().close()
    for number, day in enumerate(days):
        clock.set(day)
        with desk.open() as library:
            item = put(library, f"talk {number}")
            library.notes.add(item.id, day)
            library.jobs.enqueue(item.id, kind="transcribe")
    with desk.open() as library:
        assert titles(library) == {f"talk {number}" for number in range(len(days))}
        assert all(content_of(library, item) == item.title.encode() * 100 for item in library.items.list())
        assert library.verify() == []
        entries = list(library.ledger.entries())
        assert [entry.number for entry in entries] == list(range(1, len(entries) + 1))
        assert library.ledger.flaw() is None
        opened = [entry.time_ms for entry in entries if entry.deed == Deed.UNLOCKED]
        assert opened != sorted(opened)
        claimed = [library.jobs.claim_next() for _ in days]
        assert [job.item for job in claimed if job] == sorted(item.id for item in library.items.list())


def test_undo_and_the_latest_transcript_go_by_what_was_done_not_by_the_clock(desk: Desk, clock: Clock) -> None:
    with desk.make() as library:
        item = put(library, "talk")
        row = library.transcripts.latest(item.id)
        assert row is not None
        segment = library.transcripts.segments(row.id)[0].id
        for day, text in (("2030-01-01", " first"), ("2001-01-01", " second"), ("2026-03-02", " third")):
            clock.set(day)
            library.revisions.apply(row.id, ReplaceText(segment, text))
        seen = []
        while library.revisions.undo(row.id):
            seen.append(library.transcripts.load(row.id).text)
        assert seen == ["second", "first", "talk"]
        clock.set("1990-01-01")
        later = add_transcript(library, item, "again")
        latest = library.transcripts.latest(item.id)
        assert latest is not None
        assert latest.id == later


def test_an_earlier_copy_is_noticed_whatever_the_clock_says(desk: Desk, clock: Clock) -> None:
    desk.make().close()
    copy = desk.copy("backup")
    clock.set("2010-01-01")
    with desk.open() as library:
        put(library, "new")
    clock.set("2040-01-01")
    desk.open().close()
    desk.put_back(copy)
    with pytest.raises(LibraryError) as caught:
        desk.open()
    assert caught.value.code is Code.LIBRARY_ROLLED_BACK


# ---- rules


def test_a_clock_that_is_years_ahead_deletes_nothing(desk: Desk, clock: Clock) -> None:
    ruled(desk, ALL_AFTER_30_DAYS, "talk")
    clock.set("2031-03-01")
    for _ in range(3):  # nor does it when it has been wrong for a while
        with desk.open() as library:
            said = sentence(refused(library, clock))
            assert "2031-03-0" in said
            assert "2026-03-01" in said
            assert [one.item.title for one in due(library, clock.now_ms)] == ["talk"]
        clock.tick(days=1)
    clock.set("2026-03-05")
    with desk.open() as library:
        assert sweep(library, clock.now_ms) is None
        assert titles(library) == {"talk"}
        clock.tick(days=30)
        assert sweep(library, clock.now_ms) is not None
        assert titles(library) == set()


def test_who_was_away_for_long_says_so_once(desk: Desk, clock: Clock) -> None:
    ruled(desk, AUDIO_AFTER_30_DAYS, "talk")
    clock.tick(days=200)
    with desk.open() as library:
        refused(library, clock)
        assert sweep(library, clock.now_ms, trusts_clock=True) is not None
        assert [entry.deed for entry in library.ledger.entries()].count(Deed.CLOCK_TRUSTED) == 1
        put(library, "new")
    clock.tick(days=31)
    assert_sweeps_all_audio(desk, clock)


def test_what_was_taken_in_while_the_clock_was_behind_only_looks_old(desk: Desk, clock: Clock) -> None:
    ruled(desk, ALL_AFTER_30_DAYS)
    clock.set("2015-01-01")
    with desk.open() as library:
        put(library, "talk")
    clock.set("2026-03-02")
    with desk.open() as library:
        refused(library, clock)
        assert titles(library) == {"talk"}


def test_an_ordinary_break_needs_no_word(desk: Desk, clock: Clock) -> None:
    ruled(desk, AUDIO_AFTER_30_DAYS, "talk")
    clock.tick(days=59)
    assert_sweeps_all_audio(desk, clock)


def test_a_rule_without_days_needs_no_clock(desk: Desk, clock: Clock) -> None:
    with desk.make() as library:
        put(library, "old")
    clock.set("2041-01-01")
    with desk.open() as library:
        put(library, "middle")
    clock.set("2026-03-02")
    with desk.open() as library:
        put(library, "new")
        set_rule(library, "work", {"audio_count": 1, "transcript_count": 1}, keeps_others=True)
        assert sweep(library, clock.now_ms) is not None
        assert titles(library) == {"new"}, "the newest is what was taken in last, not what a wrong clock says"
