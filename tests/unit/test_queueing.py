"""The queue of the library: its order and its pauses come back after a kill, and it learns how long jobs take."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.core.options import Device, RecognitionOptions
from app.library.library import Library
from app.library.records import ItemRow, JobState
from app.services import queueing
from app.services.models_service import ModelsService
from app.services.saved_transcription import SavedTranscription
from app.services.saving import Held, SavedJob
from app.services.transcribe_service import TranscribeService
from tests.fakes.runners import FakeRunner
from tests.support.libraries import Desk, add_recording, add_transcript


@dataclass
class Room:
    """A library with three recordings that wait."""

    folder: Path

    def __post_init__(self) -> None:
        self.service = TranscribeService(FakeRunner(), ModelsService(self.folder / "models"))
        self.desk = Desk(self.folder)
        self.library: Library = self.desk.make()
        self.items: list[ItemRow] = [add_recording(self.library, b"sound", title) for title in "abc"]
        self.jobs = [self.begin(item).record.row for item in self.items]

    def begin(self, item: ItemRow) -> SavedJob:
        saved = SavedTranscription(self.service)
        return saved.begin(Held(self.library), item, RecognitionOptions(), model="built-in", device=Device.CPU)

    def reopen(self) -> None:
        """Open the library again, as after a kill."""
        self.library.close()
        self.library = self.desk.open()

    @property
    def queue(self) -> list[tuple[str, JobState]]:
        return [(one.item.title, one.job.state) for one in queueing.queued(self.library)]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    yield room
    room.library.close()
    room.service.close()


def test_order_and_pauses_come_back_after_a_kill(room: Room) -> None:
    a, b, c = room.jobs
    room.library.jobs.start(a)  # and killed while it runs
    queueing.arranged(room.library, [c, a, b])
    queueing.set_aside(room.library, [b])
    room.reopen()
    assert room.queue == [("c", JobState.QUEUED), ("a", JobState.QUEUED), ("b", JobState.PAUSED)]
    queueing.put_back(room.library, [b])
    room.reopen()
    assert room.queue[2] == ("b", JobState.QUEUED)


def test_what_ended_meanwhile_is_left_alone(room: Room) -> None:
    a, b, c = room.jobs
    room.library.jobs.start(a)
    room.library.jobs.finish(a)
    queueing.set_aside(room.library, [a, b])
    queueing.put_back(room.library, [a])
    queueing.arranged(room.library, [c, a, b])
    assert room.queue == [("c", JobState.QUEUED), ("b", JobState.PAUSED)]
    assert room.library.jobs.get(a).state is JobState.DONE


def test_what_was_deleted_meanwhile_keeps_nothing_else_from_being_paused_and_resumed(room: Room) -> None:
    a, b, c = room.jobs
    room.library.delete([room.items[1]])
    queueing.set_aside(room.library, [a, b, c])
    assert room.queue == [("a", JobState.PAUSED), ("c", JobState.PAUSED)]
    queueing.put_back(room.library, [c, b, a])
    assert room.queue == [("a", JobState.QUEUED), ("c", JobState.QUEUED)]


def test_giving_up_says_whether_there_is_still_a_text(room: Room) -> None:
    assert not queueing.given_up(room.library, room.items[0])
    add_transcript(room.library, room.items[1], "old")
    assert queueing.given_up(room.library, room.items[1])
    assert [title for title, _ in room.queue] == ["c"]


def test_the_pace_of_a_model_is_learnt_from_its_runs(tmp_path: Path) -> None:
    room = Room(tmp_path / "library")
    now = 0
    room.library.jobs._clock = lambda: now
    for item, job, took_s in zip(room.items, room.jobs, (60, 30, 10), strict=True):
        room.library.items.describe(item.id, duration_ms=600_000, language="en", model="built-in", media=None)
        room.library.jobs.start(job)
        now += took_s * 1000
        room.library.jobs.finish(job)
    assert queueing.paces(room.library) == {"built-in": 20.0}
    room.library.close()
    room.service.close()
