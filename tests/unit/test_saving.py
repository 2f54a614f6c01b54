"""Saved before it is told: the runner and the session that keep what is heard in the library."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core import events
from app.core.errors import Code, LibraryError
from app.core.options import Device, RecognitionOptions
from app.engine.cancellation import CancelToken
from app.library.library import Library
from app.library.records import ItemRow, JobState
from app.services.import_service import ImportService
from app.services.inputs import MediaSource
from app.services.library_service import LibraryService
from app.services.library_session import LibrarySession
from app.services.models_service import ModelsService
from app.services.saved_transcription import SavedTranscription
from app.services.saving import SavedJob, SavingRunner
from app.services.transcribe_service import TranscribeService
from tests.fakes.keychain import MemoryKeychain
from tests.fakes.runners import FakeRunner


class PlayedRunner(SavingRunner, FakeRunner):
    """Saves for real what is played."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[LibrarySession]:
    session = LibrarySession(LibraryService(tmp_path / "library", MemoryKeychain()))
    session.create((), in_keychain=True)
    yield session
    session.close()


@pytest.fixture
def transcribe(tmp_path: Path) -> Iterator[TranscribeService]:
    service = TranscribeService(PlayedRunner(), ModelsService(tmp_path / "models"))
    yield service
    service.close()


def runner_of(transcribe: TranscribeService) -> PlayedRunner:
    assert isinstance(transcribe._runner, PlayedRunner)
    return transcribe._runner


def item_of(session: LibrarySession, folder: Path, name: str) -> ItemRow:
    path = folder / f"{name}.wav"
    path.write_bytes(b"RIFF")
    item = session.call(lambda library: ImportService().take_in(library, MediaSource(path), CancelToken()))
    assert item is not None
    return item


def job_of(session: LibrarySession, transcribe: TranscribeService, folder: Path, name: str) -> SavedJob:
    item = item_of(session, folder, name)
    saved = SavedTranscription(transcribe)
    return saved.begin(session, item, RecognitionOptions(), model="built-in", device=Device.CPU)


def texts(session: LibrarySession, job: SavedJob) -> list[str]:
    return session.call(
        lambda library: [row.segment.text for row in library.transcripts.segments(job.record.transcript)]
    )


def state(session: LibrarySession, job: SavedJob) -> JobState:
    return session.call(lambda library: library.jobs.get(job.record.row).state)


def test_a_segment_is_in_the_library_when_a_subscriber_hears_of_it(
    session: LibrarySession, transcribe: TranscribeService, tmp_path: Path
) -> None:
    job = job_of(session, transcribe, tmp_path, "talk")
    heard: list[list[str]] = []
    done = threading.Event()

    def listen(event: events.JobEvent) -> None:
        if isinstance(event, events.SegmentReady):
            heard.append(texts(session, job))
        if isinstance(event, events.Outcome):
            heard.append([state(session, job)])
            done.set()

    transcribe.subscribe(listen)
    transcribe.submit(job)
    assert done.wait(10)
    assert heard == [[" talk"], [JobState.DONE]]


def test_parking_ends_everything_and_keeps_it_for_later(
    session: LibrarySession, transcribe: TranscribeService, tmp_path: Path
) -> None:
    first, second = (job_of(session, transcribe, tmp_path, name) for name in ("wait", "talk"))
    running = threading.Event()
    transcribe.subscribe(lambda event: running.set() if event.job == first.id else None)
    transcribe.submit(first)
    transcribe.submit(second)
    assert running.wait(10)
    transcribe.park()
    assert texts(session, second) == []
    assert {state(session, first), state(session, second)} == {JobState.QUEUED}
    item = session.call(lambda library: library.items.get(second.record.item))
    rest = SavedTranscription(transcribe).rest(session, item, device=Device.CPU)
    assert isinstance(list(transcribe.run(rest, CancelToken()))[-1], events.Finished)
    assert (texts(session, rest), state(session, rest)) == ([" talk"], JobState.DONE)


def test_a_library_that_cannot_save_ends_the_job_and_shows_nothing(
    session: LibrarySession, transcribe: TranscribeService, tmp_path: Path
) -> None:
    job = job_of(session, transcribe, tmp_path, "talk")
    session.call(lambda library: library.transcripts.remove(job.record.transcript))
    token = CancelToken()
    happened = list(transcribe.run(job, token))
    assert not [event for event in happened if isinstance(event, events.SegmentReady)]
    outcome = happened[-1]
    assert isinstance(outcome, events.Failed)
    assert outcome.error.code is Code.LIBRARY_NO_SUCH_ITEM
    assert not token.is_cancelled()


def test_a_job_of_a_locked_library_fails_without_a_start(
    session: LibrarySession, transcribe: TranscribeService, tmp_path: Path
) -> None:
    job = job_of(session, transcribe, tmp_path, "talk")
    session.lock()
    (*_, outcome) = transcribe.run(job, CancelToken())
    assert isinstance(outcome, events.Failed)
    assert outcome.error.code is Code.LIBRARY_LOCKED


def test_one_thread_touches_the_library_and_it_ends(session: LibrarySession) -> None:
    seen: set[str] = set()

    def look(library: Library) -> int:
        seen.add(threading.current_thread().name)
        return session.call(lambda same: same.epoch) + library.epoch

    callers = [threading.Thread(target=session.call, args=(look,)) for _ in range(4)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert seen == {"library"}
    session.close()
    assert "library" not in {thread.name for thread in threading.enumerate()}
    with pytest.raises(LibraryError) as caught:
        session.call(look)
    assert caught.value.code is Code.LIBRARY_LOCKED
    session.open()
    assert session.is_open


def test_a_call_after_the_end_starts_no_thread(session: LibrarySession) -> None:
    session.close()
    session.close()
    asked = session.submit(lambda library: library.epoch)
    assert isinstance(asked.exception(timeout=0), LibraryError)
    with pytest.raises(LibraryError):
        session.call(lambda library: library.epoch)
    assert "library" not in {thread.name for thread in threading.enumerate()}
