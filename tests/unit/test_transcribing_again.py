"""A recording in the library is transcribed again, the whole or a part; whatever ends that, nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.core import events
from app.core.errors import Code, LibraryError, ModelError, OptionError
from app.core.options import Device, RecognitionOptions
from app.core.transcript import Segment, Word
from app.engine.cancellation import CancelToken
from app.library.library import Library
from app.library.records import ItemRow, JobState, MarkKind
from app.services import revising, shelf, unfinished
from app.services.models_service import ModelsService
from app.services.saved_transcription import SavedTranscription
from app.services.saving import Held, SavedJob, SavingRunner
from app.services.transcribe_service import TranscribeService
from tests.fakes.scripted_runner import ScriptedRunner
from tests.fakes.speech_audio import FIXTURE_MODEL
from tests.support.libraries import Desk, add_recording, add_transcript


class PlayedRunner(SavingRunner, ScriptedRunner):
    """Saves for real what is played."""


def script(*texts: str) -> tuple[Segment, ...]:
    """Say a text each second, with its word."""
    return tuple(
        Segment(
            start_s=float(at),
            end_s=at + 1.0,
            text=f" {text}",
            words=(Word(start_s=at + 0.25, end_s=at + 0.75, text=f" {text}", probability=0.5),),
        )
        for at, text in enumerate(texts)
    )


@dataclass
class Room:
    """A library with one recording, and an engine that plays."""

    folder: Path
    runner: PlayedRunner = field(default_factory=PlayedRunner)

    def __post_init__(self) -> None:
        self.models = ModelsService(self.folder / "models")
        self.service = TranscribeService(self.runner, self.models)
        self.saved = SavedTranscription(self.service)
        self.desk = Desk(self.folder)
        self.library: Library = self.desk.make()
        self.item: ItemRow = add_recording(self.library, b"sound", "Talk")

    def close(self) -> None:
        self.library.close()
        self.service.close()

    def reopen(self) -> None:
        """Lock the library, as after a crash, and open it again."""
        self.library.close()
        self.library = self.desk.open()

    def begin(self, *, model: str = "built-in", replaces: bool = False) -> SavedJob:
        return self.saved.begin(
            Held(self.library), self.item, RecognitionOptions(), model=model, device=Device.CPU, replaces=replaces
        )

    def stretch(self, start_s: float, end_s: float | None = None, *, language: str = "") -> SavedJob:
        options = RecognitionOptions(start_s=start_s, end_s=end_s, language=language)
        return self.saved.stretch(Held(self.library), self.item, options, model="built-in", device=Device.CPU)

    def rest(self) -> SavedJob:
        return self.saved.rest(Held(self.library), self.item, device=Device.CPU)

    def run(self, job: SavedJob, *texts: str, stops_after: int | None = None) -> events.JobEvent:
        self.runner.script, self.runner.stops_after = script(*texts), stops_after
        return list(self.service.run(job, CancelToken()))[-1]

    def killed(self, job: SavedJob, *texts: str, after: int) -> None:
        """Leave a job as a killed program does: with rows that say that it runs."""
        self.runner.script, self.runner.stops_after = script(*texts), None
        happening = self.service.run(job, CancelToken())
        for _ in range(after):
            assert isinstance(next(happening), events.SegmentReady)
        del happening
        self.reopen()

    @property
    def texts(self) -> list[str]:
        """Return what is shown."""
        shown = shelf.latest_transcript(self.library, self.item)
        return [] if shown is None else [segment.text for segment in shown.segments]

    @property
    def states(self) -> list[JobState]:
        return [job.state for job in self.library.jobs.of_item(self.item.id)]

    @property
    def transcripts(self) -> int:
        return len(self.library.transcripts.of_item(self.item.id))


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    yield room
    room.close()


def refused(work: object, kind: type[Exception] = LibraryError) -> Code:
    assert callable(work)
    with pytest.raises(kind) as caught:
        work()
    code = getattr(caught.value, "code", None)
    assert isinstance(code, Code)
    return code


def heard(*texts: str) -> Sequence[str]:
    return [f" {text}" for text in texts]


# ---- the whole again


def test_the_new_transcript_is_shown_and_the_old_one_stays(room: Room) -> None:
    add_transcript(room.library, room.item, "old")
    assert isinstance(room.run(room.begin(), "new", "words"), events.Finished)
    assert room.texts == heard("new", "words")
    assert room.transcripts == 2
    assert room.library.verify() == []


def test_replacing_forgets_the_old_ones_only_when_the_new_one_is_complete(room: Room) -> None:
    for text in ("first", "second"):
        add_transcript(room.library, room.item, text)
    assert isinstance(room.run(room.begin(replaces=True), "a", "b", "c", stops_after=2), events.Cancelled)
    assert room.transcripts == 3
    assert isinstance(room.run(room.rest(), "a", "b", "c"), events.Finished)
    assert room.transcripts == 1
    assert room.texts == heard("a", "b", "c")
    for word in ("first", "second"):
        assert room.library.search.find(word) == []
    deeds = [entry.facts.get("what") for entry in room.library.ledger.entries() if entry.deed == "item.deleted"]
    assert deeds == ["transcript", "transcript"]
    assert room.library.verify() == []


@pytest.mark.parametrize("replaces", [False, True])
def test_a_killed_run_goes_on_where_it_was(room: Room, *, replaces: bool) -> None:
    add_transcript(room.library, room.item, "old")
    room.killed(room.begin(replaces=replaces), "a", "b", "c", after=2)
    assert room.texts == heard("a", "b")
    assert room.transcripts == 2
    (one,) = unfinished.unfinished(room.library)
    assert (one.job.state, one.next_s) == (JobState.QUEUED, 2.0)
    job = room.rest()
    assert [segment.text for segment in job.kept] == heard("a", "b")
    assert isinstance(room.run(job, "a", "b", "c"), events.Finished)
    assert room.texts == heard("a", "b", "c")
    assert room.transcripts == (1 if replaces else 2)
    assert unfinished.unfinished(room.library) == []


def test_a_failed_job_is_tried_again_with_another_model(room: Room) -> None:
    room.runner.fails = True
    assert isinstance(room.run(room.begin(model=str(FIXTURE_MODEL)), "a", "b", stops_after=1), events.Failed)
    assert room.states == [JobState.FAILED]
    assert isinstance(room.run(room.begin(), "better", "text"), events.Finished)
    assert room.states == [JobState.CANCELLED, JobState.DONE]
    assert room.texts == heard("better", "text")
    assert room.library.items.get(room.item.id).model == "built-in"


def test_a_model_that_was_a_folder_is_found_again_from_anywhere(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(FIXTURE_MODEL.parent)
    job = room.begin(model=FIXTURE_MODEL.name)
    room.run(job, "a", "b", stops_after=1)
    monkeypatch.chdir(tmp_path)
    assert room.rest().model == job.model
    assert room.begin().model.name == "built-in"
    assert room.library.jobs.of_item(room.item.id)[-1].model == "built-in"


def test_a_job_whose_model_is_gone_can_be_done_with_another(room: Room, tmp_path: Path) -> None:
    shutil.copytree(FIXTURE_MODEL, tmp_path / "models" / "mine")
    room.run(room.begin(model="mine"), "a", "b", stops_after=1)
    assert room.library.jobs.of_item(room.item.id)[-1].model == "mine"
    shutil.rmtree(tmp_path / "models" / "mine")
    assert refused(room.rest, ModelError) is Code.MODEL_MISSING
    assert room.texts == heard("a")
    assert isinstance(room.run(room.begin(), "x", "y"), events.Finished)
    assert room.texts == heard("x", "y")


def test_a_library_that_could_not_note_the_end_lets_the_job_go_on(room: Room) -> None:
    """Regression: the row still said that it runs, and nothing could be done until the program was restarted."""
    job = room.begin()
    room.library.jobs.start(job.record.row)
    assert isinstance(room.run(room.rest(), "a"), events.Finished)
    room.library.jobs.start(room.begin().record.row)
    assert isinstance(room.run(room.begin(), "b"), events.Finished)
    assert room.texts == heard("b")


def test_without_a_recording_nothing_is_entered(room: Room) -> None:
    (blob,) = room.library.blob_rows.of_item(room.item.id)
    room.library.blob_rows.remove(blob.id)
    assert refused(room.begin) is Code.LIBRARY_BLOB_MISSING
    assert (room.states, room.transcripts) == ([], 0)


# ---- a part again


def test_a_part_is_replaced_as_one_edit_that_can_be_taken_back(room: Room) -> None:
    room.run(room.begin(), "a", "b", "c", "d")
    before = shelf.latest_transcript(room.library, room.item)
    assert isinstance(room.run(room.stretch(0.8, 2.9), "A", "B", "C", "D"), events.Finished)
    assert room.texts == heard("a", "B", "C", "d")
    after = shelf.latest_transcript(room.library, room.item)
    assert room.runner.jobs[-1].options.language == "en"
    assert (room.transcripts, after and after.segments[1].words) == (1, script("A", "B")[1].words)
    room.reopen()
    assert revising.undone(room.library, room.item) is not None
    assert shelf.latest_transcript(room.library, room.item) == before
    assert revising.undone(room.library, room.item) is None
    redone = revising.redone(room.library, room.item)
    assert redone is not None
    assert redone.kind == "ReplaceRange"
    assert shelf.latest_transcript(room.library, room.item) == after
    assert room.library.verify() == []


def test_what_was_checked_in_a_part_that_was_made_anew_was_another_text(room: Room) -> None:
    room.run(room.begin(), "a", "b", "c", "d")
    marks = room.library.marks
    before = marks.add(room.item.id, MarkKind.CHECKED, 0.2, 0.8)
    for kind in (MarkKind.CHECKED, MarkKind.REDACTION, MarkKind.COMMENT):
        marks.add(room.item.id, kind, 1.2, 1.8)
    room.run(room.stretch(1.0, 2.9), "A", "B", "C", "D")
    checked = [mark.id for mark in marks.of_item(room.item.id, MarkKind.CHECKED)]
    assert checked == [before]
    assert len(marks.of_item(room.item.id, MarkKind.REDACTION, MarkKind.COMMENT)) == 2
    assert room.library.verify() == []


@pytest.mark.parametrize("end", ["cancelled", "failed", "killed"])
def test_a_part_that_is_cut_off_changes_nothing_until_it_is_done(room: Room, end: str) -> None:
    room.run(room.begin(), "a", "b", "c", "d")
    job = room.stretch(1.0)
    if end == "killed":
        room.killed(job, "A", "B", "C", "D", after=2)
    else:
        room.runner.fails = end == "failed"
        room.run(job, "A", "B", "C", "D", stops_after=2)
    assert room.texts == heard("a", "b", "c", "d")
    assert revising.undone(room.library, room.item) is None
    (one,) = unfinished.unfinished(room.library)
    assert (one.start_s, one.next_s, one.end_s) == (1.0, 3.0, 4.0)
    room.reopen()
    rest = room.rest()
    assert [segment.text for segment in rest.kept] == heard("B", "C")
    assert rest.kept[0].words == script("A", "B")[1].words
    assert isinstance(room.run(rest, "?", "?", "?", "D"), events.Finished)
    assert room.texts == heard("a", "B", "C", "D")
    assert room.library.jobs.of_item(room.item.id)[-1].resume == b""
    revising.undone(room.library, room.item)
    assert room.texts == heard("a", "b", "c", "d")


def test_edits_made_meanwhile_stay_outside_of_the_part(room: Room) -> None:
    from app.core.edits import RenameSpeaker  # noqa: PLC0415

    room.run(room.begin(), "a", "b", "c")
    job = room.stretch(1.0, 2.0)
    room.library.revisions.apply(job.record.transcript, RenameSpeaker("", "Ann"))
    room.run(job, "A", "B", "C")
    shown = shelf.latest_transcript(room.library, room.item)
    assert shown is not None
    assert [(one.text, one.speaker) for one in shown.segments] == [(" a", "Ann"), (" B", ""), (" c", "Ann")]


def test_no_part_of_what_is_not_there_or_not_complete(room: Room) -> None:
    assert refused(lambda: room.stretch(1.0)) is Code.LIBRARY_NO_SUCH_ITEM
    room.run(room.begin(), "a", "b", stops_after=1)
    assert refused(lambda: room.stretch(0.0, 1.0)) is Code.LIBRARY_UNFINISHED
    assert isinstance(room.run(room.rest(), "a", "b"), events.Finished)
    assert refused(lambda: room.stretch(1.0, 1.0), OptionError) is Code.OPTION_INVALID
    assert room.states == [JobState.DONE]


def test_the_language_of_a_part_can_be_another(room: Room) -> None:
    room.run(room.begin(), "a", "b")
    assert room.stretch(1.0, language="de").options.language == "de"
    assert room.stretch(1.0).options.language == "en"
    assert room.states == [JobState.DONE, JobState.CANCELLED, JobState.QUEUED]


# ---- what is not done


def test_the_list_shows_a_part_as_done_and_a_new_transcript_as_interrupted(room: Room) -> None:
    def stage() -> shelf.Stage:
        (entry,) = shelf.entries(room.library)
        return entry.stage

    assert stage() is shelf.Stage.UNTOUCHED
    room.run(room.begin(), "a", "b")
    room.run(room.stretch(1.0), "A", "B", stops_after=0)
    assert stage() is shelf.Stage.DONE
    room.run(room.begin(replaces=True), "a", "b", stops_after=1)
    assert stage() is shelf.Stage.INTERRUPTED
    unfinished.give_up(room.library, room.item)
    assert stage() is shelf.Stage.DONE


def test_giving_up_shows_the_complete_transcript_again(room: Room) -> None:
    room.run(room.begin(), "good")
    room.run(room.begin(), "x", "y", stops_after=1)
    room.run(room.begin(), "z", "w", stops_after=1)
    assert room.texts == heard("z")
    unfinished.give_up(room.library, room.item)
    assert (room.texts, room.transcripts) == (heard("good"), 1)
    assert refused(lambda: unfinished.give_up(room.library, room.item)) is Code.LIBRARY_NO_SUCH_ITEM
    assert refused(room.rest) is Code.LIBRARY_NO_SUCH_ITEM


def test_giving_up_the_only_transcript_keeps_what_was_heard(room: Room) -> None:
    room.run(room.begin(), "x", "y", stops_after=1)
    unfinished.give_up(room.library, room.item)
    assert room.texts == heard("x")
    assert refused(room.rest) is Code.LIBRARY_NO_SUCH_ITEM
    (entry,) = shelf.entries(room.library)
    assert entry.stage is shelf.Stage.UNTOUCHED


def test_a_job_whose_recording_is_gone_can_be_given_up(room: Room) -> None:
    room.run(room.begin(), "x", "y", stops_after=1)
    (blob,) = room.library.blob_rows.of_item(room.item.id)
    room.library.blob_rows.remove(blob.id)
    assert refused(room.rest) is Code.LIBRARY_BLOB_MISSING
    unfinished.give_up(room.library, room.item)
    assert unfinished.unfinished(room.library) == []


def test_jobs_go_with_their_item_and_rest_in_the_trash(room: Room) -> None:
    room.run(room.begin(), "x", "y", stops_after=1)
    room.library.items.trash(room.item.id)
    assert unfinished.unfinished(room.library) == []
    room.library.items.restore(room.item.id)
    assert len(unfinished.unfinished(room.library)) == 1
    room.library.delete([room.item])
    assert unfinished.unfinished(room.library) == []
    assert room.library.jobs.list() == []


def test_a_long_part_is_written_in_proportion_and_a_kill_costs_little(room: Room) -> None:
    count = 400
    texts = [f"word{at}" for at in range(count)]
    room.run(room.begin(), *texts)
    job = room.stretch(0.0)
    written: list[int] = []
    progress = room.library.jobs.progress

    def note(number: int, *, next_ms: int, resume: bytes = b"") -> None:
        written.append(len(resume))
        progress(number, next_ms=next_ms, resume=resume)

    room.library.jobs.progress = note  # type: ignore[method-assign]
    room.killed(job, *texts, after=count - 1)
    assert len(written) < count / 4
    assert sum(written) < 20 * written[-1]
    rest = room.rest()
    assert count - 1 - count // 16 <= len(rest.kept) < count
    assert isinstance(room.run(rest, *texts, stops_after=1), events.Cancelled)
    again = room.rest()
    assert len(again.kept) == len(rest.kept) + 1  # what is stopped in order is kept to the last
    assert isinstance(room.run(again, *texts), events.Finished)
    assert room.texts == heard(*texts)
