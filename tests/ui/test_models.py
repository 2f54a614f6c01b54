from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.core import events
from app.core.errors import Code, InputError
from app.core.transcript import Flag
from app.library.lines import Line as SegmentLine
from app.library.records import Hit, Place
from app.ui.models.hit_model import HitModel
from app.ui.models.job_model import JobModel, JobRole
from app.ui.models.job_row import JobRow, State
from app.ui.models.line_model import Line, LineModel, LineRole
from app.ui.models.segment_model import SegmentModel, SegmentRole
from app.ui.models.segment_rows import Column
from tests.ui.fakes import segment, transcript

Fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
P = events.Phase


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def jobs(application: QApplication, clock: Clock) -> JobModel:
    assert application is not None
    model = JobModel(clock=clock)
    model.add([JobRow(1, "talk.wav"), JobRow(2, "other.wav")])
    return model


def test_the_job_model_keeps_qts_contract_through_a_whole_life(jobs: JobModel, clock: Clock) -> None:
    tester = QAbstractItemModelTester(jobs, Fatal)
    jobs.add([])
    jobs.add(JobRow(number, f"{number}.wav") for number in range(3, 40))
    jobs.apply([events.PhaseChanged(1, P.LISTENING), events.SegmentReady(1, segment(0))])
    clock.now += 1
    jobs.apply([events.Progressed(1, 1.0, 10.0), events.Finished(1, transcript((segment(0),)))])
    jobs.apply([events.Failed(2, InputError(Code.INPUT_EMPTY, name="other.wav"), transcript())])
    jobs.apply([events.PhaseChanged(99, P.WAITING)])  # one that another caller queued
    assert jobs.rowCount() == 40
    assert tester.model() is jobs  # and it is still there, watching
    assert [jobs.rows[place].state for place in (0, 1, 39)] == [State.FINISHED, State.FAILED, State.WAITING]


def test_progress_is_shown_only_after_half_a_second_and_an_estimate_only_once_it_is_known(
    jobs: JobModel, clock: Clock
) -> None:
    index = jobs.index(0)
    jobs.apply([events.PhaseChanged(1, P.LISTENING), events.Progressed(1, 0.0, 100.0)])
    clock.now += 0.4
    jobs.apply([events.Progressed(1, 1.0, 100.0)])
    assert index.data(JobRole.PROGRESS) is None
    clock.now += 0.2
    jobs.apply([events.Progressed(1, 2.0, 100.0)])
    assert index.data(JobRole.PROGRESS) == pytest.approx(0.02)
    assert index.data(JobRole.PHASE_TEXT) == "Transcribing, 2 %"
    assert index.data(JobRole.ETA) == ""
    clock.now += 9.4
    jobs.apply([events.Progressed(1, 20.0, 100.0)])
    assert index.data(JobRole.ETA) == "about 40 s left"


def test_an_unknown_length_has_no_bar_and_no_estimate(jobs: JobModel, clock: Clock) -> None:
    jobs.apply([events.PhaseChanged(1, P.LISTENING)])
    clock.now += 60
    jobs.apply([events.Progressed(1, 754.0, None)])
    index = jobs.index(0)
    assert index.data(JobRole.PROGRESS) is None
    assert index.data(JobRole.ETA) == ""
    assert index.data(JobRole.PHASE_TEXT) == "Transcribing, 12 min 34 s heard"


def test_what_was_on_its_way_does_not_undo_a_cancellation(jobs: JobModel) -> None:
    jobs.apply([events.PhaseChanged(1, P.LOADING)])
    jobs.mark_cancelling(jobs.rows[0])
    jobs.apply([events.PhaseChanged(1, P.LISTENING), events.Progressed(1, 5.0, 10.0)])
    assert jobs.index(0).data(JobRole.PHASE_TEXT) == "Cancelling…"
    jobs.apply([events.Cancelled(1, transcript((segment(0),), is_complete=False))])
    assert jobs.index(0).data(JobRole.PHASE_TEXT) == "Cancelled, the finished part is kept"
    jobs.mark_cancelling(jobs.rows[0])
    assert jobs.rows[0].state is State.CANCELLED


def test_thousands_of_segments_come_in_batches(application: QApplication) -> None:
    assert application is not None
    model = SegmentModel()
    tester = QAbstractItemModelTester(model, Fatal)
    began = time.perf_counter()
    for first in range(0, 3_000, 1_000):  # the tester looks at every row after every batch
        model.append_batch([segment(number) for number in range(first, first + 1_000)])
    model.append_batch([])
    assert model.rowCount() == 3_000
    assert model.index(2_999, Column.TIME).data() == "03:19:56"
    assert model.index(2_999, Column.TEXT).data() == "This is sentence number 2999."
    model.replace([SegmentLine.of(segment(1))])
    assert model.rowCount() == 1
    assert tester.model() is model
    print(f"3,000 segments, under the tester: {time.perf_counter() - began:.2f} s")


def test_a_doubtful_segment_says_why_in_words(application: QApplication) -> None:
    assert application is not None
    model = SegmentModel()
    flags = (Flag.REPEATED, Flag.OVER_SILENCE)
    model.append_batch([segment(0, " Yes.\n yes.", speaker="Speaker 2", flags=flags)])
    index = model.index(0, Column.TEXT)
    assert index.data(SegmentRole.FLAGS) == "Repeated text · Text where no speech was heard"
    assert index.data(SegmentRole.SPEAKER) == "Speaker 2"
    read_out = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert read_out == "Speaker 2. Yes. yes. 00:00:00. Repeated text · Text where no speech was heard"


def test_rows_of_a_library_come_in_at_the_top_and_events_still_find_theirs(jobs: JobModel) -> None:
    QAbstractItemModelTester(jobs, Fatal)
    older, newer = JobRow(0, "older"), JobRow(7, "newer")
    jobs.put_first([older, newer])
    assert [row.name for row in jobs.rows] == ["newer", "older", "talk.wav", "other.wav"]
    jobs.apply([events.PhaseChanged(2, P.LISTENING), events.PhaseChanged(7, P.LOADING)])
    assert [row.state for row in jobs.rows] == [State.LOADING, State.WAITING, State.WAITING, State.LISTENING]
    jobs.remove(newer)
    jobs.apply([events.Cancelled(7, transcript()), events.PhaseChanged(1, P.LOADING)])
    assert [row.state for row in jobs.rows] == [State.WAITING, State.LOADING, State.LISTENING]
    jobs.replace([])
    assert jobs.rowCount() == 0


def test_only_titles_of_items_can_be_changed_and_not_to_nothing(jobs: JobModel) -> None:
    asked: list[tuple[JobRow, str]] = []
    jobs.rename_requested.connect(lambda row, title: asked.append((row, title)))
    index = jobs.index(0)
    assert not jobs.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert not jobs.setData(index, "  ")
    assert not jobs.setData(index, "talk.wav")
    assert jobs.setData(index, " a\nb ")
    assert asked == [(jobs.rows[0], "a b")]
    assert jobs.rows[0].name == "talk.wav"


def test_hits_say_where_they_are(application: QApplication) -> None:
    assert application is not None
    hits = HitModel()
    QAbstractItemModelTester(hits, Fatal)
    said = Hit(
        item=1,
        title="Talk",
        place=Place.SEGMENT,
        row=5,
        start_s=61.0,
        end_s=62.0,
        snippet="a\nzebra",
        spans=((2, 7),),
    )
    title = Hit(item=2, title="Zebra", place=Place.TITLE, row=2, start_s=None, end_s=None, snippet="", spans=())
    hits.replace([title, said])
    read_out = [hits.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert read_out == ["Zebra, Title", "Talk, 00:01:01, a zebra"]
    hits.without_items({2})
    assert hits.hit_at(hits.index(0)) == said


def test_lines_of_a_dialog_are_read_out_whole(application: QApplication) -> None:
    assert application is not None
    model = LineModel()
    tester = QAbstractItemModelTester(model, Fatal)
    model.replace([Line("Passphrase", "Since 3 March 2026 · used now"), Line("Key file", "")])
    assert model.rowCount() == 2
    assert model.index(0).data() == "Passphrase"
    assert model.index(0).data(LineRole.DETAILS) == "Since 3 March 2026 · used now"
    read_out = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert read_out == ["Passphrase, Since 3 March 2026 · used now", "Key file"]
    model.replace([])
    assert model.rowCount() == 0
    assert tester.model() is model
