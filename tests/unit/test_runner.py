"""Jobs on real worker processes: killed, cancelled, starved, orphaned, reused."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from app.core import events
from app.core.errors import Code, EngineError, InputError, WarningCode
from app.core.options import Device
from app.engine import protocol
from app.engine.cancellation import CancelToken
from app.engine.client import WorkerClient
from app.engine.process import WorkerProcess
from app.engine.roles import GIVES_WAY
from app.engine.runner import JobRunner, configuration
from tests.fakes.engine_jobs import (
    BUILT_IN,
    FIXTURE,
    finished,
    is_running,
    job,
    run,
    seconds_until_gone,
    spoken,
    whisper,
    workers,
)
from tests.fakes.random_whisper import write_model
from tests.fakes.speech_audio import FIXTURE_MODEL, ROOT, pcm, silence, speech, texts, write_wav

LONG = 18  # sentences, a minute and a half of sound, half a second of work and more
FAKES = ROOT / "tests" / "fakes"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("runner")


@pytest.fixture(scope="module")
def short(folder: Path) -> Path:
    return speech(folder / "short.wav", 3)


@pytest.fixture(scope="module")
def long(folder: Path) -> Path:
    return speech(folder / "long.wav", LONG)


@pytest.fixture(scope="module")
def dense(folder: Path) -> Path:
    """Give one full window of talk."""
    return write_wav(folder / "dense.wav", pcm(14, gap_s=0.3)[: 29 * 16_000])


@pytest.fixture(scope="module")
def big_model(folder: Path) -> Path:
    """Give a model of the size of Whisper base that takes seconds for one window."""
    return write_model(folder / "random-base", width=512, layers=6)


_strangers: set[int] = set()  # warm workers of other tests in this process


@pytest.fixture(autouse=True)
def no_worker_stays() -> Iterator[None]:
    _strangers.clear()
    _strangers.update(workers())
    yield
    assert not own_workers()


@pytest.fixture
def runner(no_worker_stays: None) -> Iterator[JobRunner]:
    del no_worker_stays
    runner = JobRunner()
    yield runner
    runner.close()


@pytest.fixture(scope="module")
def reference(long: Path) -> list[tuple[float, str]]:
    """Give what an undisturbed run writes."""
    runner = JobRunner()
    try:
        transcript = finished(run(runner, job(long)))
    finally:
        runner.close()
    assert spoken(transcript) == texts(LONG)
    return [(segment.start_s, segment.text) for segment in transcript.segments]


def own_workers() -> set[int]:
    return workers() - _strangers


def busy_worker() -> int:
    """Return the process id of the one worker that the test has started."""
    (pid,) = own_workers()
    return pid


def strike_after(count: int, signal_number: int) -> Callable[[events.JobEvent], None]:
    """Return a listener that sends the worker a signal, once, when so many segments have come."""
    seen = 0

    def on_event(event: events.JobEvent) -> None:
        nonlocal seen
        if isinstance(event, events.SegmentReady):
            seen += 1
            if seen == count:
                os.kill(busy_worker(), signal_number)

    return on_event


def assert_same(found: list[tuple[float, str]], expected: list[tuple[float, str]]) -> None:
    assert [text for _, text in found] == [text for _, text in expected]
    for (start, text), (expected_start, _) in zip(found, expected, strict=True):
        assert start == pytest.approx(expected_start, abs=0.35), text


# ---- a worker that dies


@pytest.mark.parametrize(
    ("signal_number", "reason"), [(signal.SIGKILL, "killed by the system"), (signal.SIGSEGV, "segmentation fault")]
)
def test_a_killed_worker_is_replaced_and_no_sentence_is_lost_or_doubled(
    runner: JobRunner, long: Path, reference: list[tuple[float, str]], signal_number: int, reason: str
) -> None:
    began = time.monotonic()
    struck: list[float] = []
    strike = strike_after(5, signal_number)

    def on_event(event: events.JobEvent) -> None:
        strike(event)
        is_next = isinstance(event, events.SegmentReady) and len(struck) == 1
        if is_next or isinstance(event, events.Noticed):
            struck.append(time.monotonic() - began)

    seen = run(runner, job(long), on_event=on_event)
    transcript = finished(seen)
    assert_same([(segment.start_s, segment.text) for segment in transcript.segments], reference)
    notices = [event.notice for event in seen if isinstance(event, events.Noticed)]
    assert [notice.code for notice in notices] == [WarningCode.ENGINE_RESTARTED]
    assert reason in str(notices[0].params["reason"])
    assert transcript.notices == tuple(notices)
    segments = [event.segment for event in seen if isinstance(event, events.SegmentReady)]
    assert tuple(segments) == transcript.segments
    assert transcript.is_complete
    print(f"restart after signal {signal_number}: next segment {struck[1] - struck[0]:.2f} s later")


def test_a_job_whose_worker_dies_twice_without_progress_fails_with_what_it_has_and_can_go_on(
    runner: JobRunner, long: Path, reference: list[tuple[float, str]]
) -> None:
    deaths: list[int] = []

    def on_event(event: events.JobEvent) -> None:
        has_some = sum(isinstance(one, events.SegmentReady) for one in seen) >= 4
        is_new = isinstance(event, events.SegmentReady | events.MediaOpened)
        seen.append(event)
        if has_some and is_new:
            for pid in own_workers().difference(deaths):
                deaths.append(pid)
                os.kill(pid, signal.SIGKILL)
                seconds_until_gone(pid)

    # The first worker gets four sentences done, its heirs are killed before they send any.
    seen: list[events.JobEvent] = []
    run(runner, job(long), on_event=on_event)
    outcome = seen[-1]
    assert isinstance(outcome, events.Failed)
    assert outcome.error.code is Code.ENGINE_DIED
    assert not outcome.transcript.is_complete
    kept = outcome.transcript.segments
    assert 4 <= len(kept) < LONG
    assert_same([(segment.start_s, segment.text) for segment in kept], reference[: len(kept)])
    assert 2 <= len(deaths) <= 4

    rest = finished(run(runner, job(long, kept=kept)))
    assert rest.segments[: len(kept)] == kept
    assert_same([(segment.start_s, segment.text) for segment in rest.segments], reference)


def test_a_worker_that_dies_as_soon_as_it_starts_fails_the_job_at_the_second_time(
    runner: JobRunner, short: Path
) -> None:
    def on_event(event: events.JobEvent) -> None:
        if isinstance(event, events.MediaOpened):
            os.kill(busy_worker(), signal.SIGKILL)

    seen = run(runner, job(short), on_event=on_event)
    opened = [event for event in seen if isinstance(event, events.MediaOpened)]
    if isinstance(seen[-1], events.Finished):  # the worker was faster than the signal
        pytest.skip("the job was over before the signal came")
    assert isinstance(seen[-1], events.Failed)
    assert seen[-1].error.code is Code.ENGINE_DIED
    assert seen[-1].error.params["name"] == "short.wav"
    assert len(opened) == 2


def test_an_idle_worker_that_was_killed_is_replaced_without_a_word(runner: JobRunner, short: Path) -> None:
    finished(run(runner, job(short)))
    first = runner.worker_pid()
    assert first is not None
    os.kill(first, signal.SIGKILL)
    deadline = time.monotonic() + 20
    while runner.worker_pid() is not None and time.monotonic() < deadline:  # until its last thread is gone
        time.sleep(0.01)
    seen = run(runner, job(short))
    assert spoken(finished(seen)) == texts(3)
    assert runner.worker_pid() not in {None, first}
    assert not [event for event in seen if isinstance(event, events.Noticed)]


def test_an_input_that_can_be_opened_only_once_survives_a_restart(
    runner: JobRunner, long: Path, reference: list[tuple[float, str]]
) -> None:
    """Standard input is such a one: what came through a pipe is gone when it is read again."""
    opened: list[int] = []

    def open_once() -> int:
        if opened:
            raise InputError(Code.INPUT_EMPTY, name="standard input")
        opened.append(1)
        return os.open(long, os.O_RDONLY)

    work = job(long)
    work = type(work)(id=work.id, source_name="-", open_input=open_once, model=work.model, options=work.options)
    transcript = finished(run(runner, work, on_event=strike_after(3, signal.SIGKILL)))
    assert_same([(segment.start_s, segment.text) for segment in transcript.segments], reference)


def test_a_missing_input_fails_without_a_worker(runner: JobRunner, tmp_path: Path) -> None:
    def open_input() -> int:
        raise InputError(Code.INPUT_MISSING, name="gone.wav")

    work = job(tmp_path / "gone.wav")
    work = type(work)(
        id=work.id, source_name="gone.wav", open_input=open_input, model=work.model, options=work.options
    )
    (outcome,) = run(runner, work)
    assert isinstance(outcome, events.Failed)
    assert outcome.error.code is Code.INPUT_MISSING
    assert runner.worker_pid() is None


def test_a_model_folder_that_vanished_fails_in_words(runner: JobRunner, short: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    seen = run(runner, job(short, whisper(tmp_path / "empty")))
    assert isinstance(seen[-1], events.Failed)
    assert seen[-1].error.code in {Code.MODEL_DAMAGED, Code.MODEL_INCOMPLETE}
    assert not own_workers()


# ---- cancelling


def cancelled_run(
    runner: JobRunner, path: Path, model: Path, *, after_s: float, signal_number: int | None = None
) -> tuple[float | None, float, float, list[events.JobEvent]]:
    """Cancel a job in the middle of its one window.

    Returns the seconds until the worker has seen it, until the job has ended, and until the worker is gone.
    """
    token = CancelToken()
    asked: list[float] = []
    pids: list[int] = []
    seen_after: list[float] = []

    def cancel() -> None:
        if signal_number is not None:
            while psutil.Process(pids[0]).status() != psutil.STATUS_STOPPED:
                time.sleep(0.005)
        asked.append(time.monotonic())
        token.cancel()

    timers: list[threading.Timer] = []

    def on_event(event: events.JobEvent) -> None:
        if isinstance(event, events.MediaOpened):
            pids.append(busy_worker())
            if signal_number is not None:  # at once, for the job may be a short one
                os.kill(pids[0], signal_number)
            timers.append(threading.Timer(after_s, cancel))
            timers[0].start()
        elif isinstance(event, events.PhaseChanged) and event.phase is events.Phase.CANCELLING:
            seen_after.append(time.monotonic() - asked[0])

    work = job(path, whisper(model), temperatures=(0.0,), language="en")
    seen = run(runner, work, token, on_event)
    ended = time.monotonic() - asked[0]
    timers[0].join()
    if runner.worker_pid() != pids[0]:  # it did not let go in time
        seconds_until_gone(pids[0])
    gone = time.monotonic() - asked[0]
    return (seen_after[0] if seen_after else None), ended, gone, seen


@pytest.mark.alone
def test_cancel_is_seen_at_once_and_the_worker_is_gone_even_inside_one_long_window(
    runner: JobRunner, dense: Path, big_model: Path
) -> None:
    latencies: list[float] = []
    gone: list[float] = []
    for after_s in (0.3, 0.5, 0.75):  # at different places: features, encoder, decoder
        latency, ended, gone_after, seen = cancelled_run(runner, dense, big_model, after_s=after_s)
        assert isinstance(seen[-1], events.Cancelled), "the window was over too soon"
        assert not seen[-1].transcript.is_complete
        assert latency is not None
        latencies.append(latency)
        gone.append(max(ended, gone_after))
    figures = ", ".join(f"{latency * 1000:.1f}" for latency in latencies)
    print(f"CancelSeen after ms: {figures}")
    print(f"worker gone after s: {', '.join(f'{value:.2f}' for value in gone)}")
    assert max(latencies) < 0.3
    assert max(gone) < 2.0
    assert runner.worker_pid() is None
    assert not own_workers()


def test_a_worker_that_no_longer_answers_is_given_up(runner: JobRunner, long: Path) -> None:
    latency, ended, gone, seen = cancelled_run(
        runner, long, FIXTURE_MODEL, after_s=0, signal_number=signal.SIGSTOP
    )
    assert isinstance(seen[-1], events.Cancelled)
    assert latency is None
    assert max(ended, gone) < 2.0
    print(f"stopped worker: job ended after {ended:.2f} s, gone after {gone:.2f} s")


def test_a_cancelled_job_keeps_its_sentences_and_the_worker_its_model(
    runner: JobRunner, long: Path, reference: list[tuple[float, str]]
) -> None:
    token = CancelToken()
    count = 0

    def on_event(event: events.JobEvent) -> None:
        nonlocal count
        count += isinstance(event, events.SegmentReady)
        if count == 8:
            token.cancel()

    seen = run(runner, job(long), token, on_event)
    outcome = seen[-1]
    assert isinstance(outcome, events.Cancelled)
    kept = outcome.transcript.segments
    assert 8 <= len(kept) < LONG
    assert_same([(segment.start_s, segment.text) for segment in kept], reference[: len(kept)])
    warm = runner.worker_pid()
    rest = finished(run(runner, job(long, kept=kept)))
    assert_same([(segment.start_s, segment.text) for segment in rest.segments], reference)
    if warm is not None:  # it let go in time, as the small model does unless the machine is loaded
        assert runner.worker_pid() == warm


@pytest.mark.alone
def test_a_token_that_is_up_before_the_job_starts_ends_it_soon(runner: JobRunner, long: Path) -> None:
    token = CancelToken()
    token.cancel()
    began = time.monotonic()
    seen = run(runner, job(long), token)
    assert isinstance(seen[-1], events.Cancelled)
    assert len(seen[-1].transcript.segments) < LONG
    assert time.monotonic() - began < 3.0


@pytest.mark.alone
def test_cancel_while_the_model_loads(runner: JobRunner, dense: Path, big_model: Path) -> None:
    token = CancelToken()
    pids: list[int] = []

    def cancel() -> None:
        pids.append(busy_worker())
        token.cancel()

    def on_event(event: events.JobEvent) -> None:
        if isinstance(event, events.PhaseChanged) and event.phase is events.Phase.LOADING:
            threading.Timer(0.2, cancel).start()

    began = time.monotonic()
    seen = run(runner, job(dense, whisper(big_model), temperatures=(0.0,)), token, on_event)
    assert isinstance(seen[-1], events.Cancelled)
    assert time.monotonic() - began < 3.0
    if runner.worker_pid() is None:
        seconds_until_gone(pids[0])


# ---- staying and leaving


def test_a_warm_worker_takes_the_next_job_and_another_model_gets_another(
    runner: JobRunner, short: Path, folder: Path
) -> None:
    first = finished(run(runner, job(short)))
    pid = runner.worker_pid()
    again = finished(run(runner, job(short)))
    assert runner.worker_pid() == pid
    assert again.segments == first.segments

    assert finished(run(runner, job(silence(folder / "none.wav", 1.0), BUILT_IN))).segments == ()
    other = runner.worker_pid()
    assert other not in {None, pid}
    assert pid is not None
    assert not is_running(pid)
    assert own_workers() == {other}


def test_an_idle_worker_leaves_and_the_next_job_gets_a_new_one(short: Path) -> None:
    runner = JobRunner(idle_s=0.4)
    try:
        finished(run(runner, job(short)))
        pid = runner.worker_pid()
        assert pid is not None
        idle_for = seconds_until_gone(pid)
        assert 0.1 < idle_for < 3.0
        assert runner.worker_pid() is None
        finished(run(runner, job(short)))
        assert runner.worker_pid() not in {None, pid}
    finally:
        runner.close()
    assert not own_workers()


def test_a_caller_that_stops_listening_ends_the_worker(runner: JobRunner, long: Path) -> None:
    listening = runner.run(job(long), CancelToken())
    next(event for event in listening if isinstance(event, events.SegmentReady))
    pid = busy_worker()
    listening.close()  # type: ignore[attr-defined]
    seconds_until_gone(pid, 2.0)
    assert not own_workers()


@pytest.mark.parametrize("is_busy", [True, False], ids=["busy", "idle"])
def test_a_worker_whose_program_is_killed_leaves(
    *, is_busy: bool, dense: Path, short: Path, big_model: Path
) -> None:
    model, path = (big_model, dense) if is_busy else (Path(FIXTURE.folder), short)
    with subprocess.Popen(
        [sys.executable, str(FAKES / "engine_parent.py"), str(model), str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as parent:  # fmt: skip
        assert parent.stdout is not None
        wanted = "busy" if is_busy else "idle"
        said = next(line for line in parent.stdout if line.startswith(wanted))
        (worker,) = psutil.Process(parent.pid).children()
        assert is_busy or said.split() == ["idle", str(worker.pid)]
        time.sleep(0.5 if is_busy else 0.0)
        parent.kill()
        parent.wait()
        gone = seconds_until_gone(worker.pid, 5.0)
        print(f"{wanted} worker gone {gone:.2f} s after its program")
        assert gone < 2.0


def test_a_closed_input_ends_a_busy_worker(dense: Path, big_model: Path) -> None:
    client = WorkerClient(configuration(whisper(big_model), Device.CPU))
    try:
        client.start(CancelToken())
        work = job(dense, temperatures=(0.0,), language="en")
        descriptor = os.open(dense, os.O_RDONLY)
        try:
            request = protocol.Transcribe(job=1, options=work.options)
            replies = client.transcribe(request, descriptor, CancelToken())
            assert isinstance(next(replies), protocol.Opened)
            time.sleep(0.3)
            assert client._process._popen.stdin is not None
            client._process._popen.stdin.close()
            assert seconds_until_gone(client.pid) < 2.0
            with pytest.raises(EngineError) as caught:
                list(replies)
            assert caught.value.code is Code.ENGINE_DIED
        finally:
            os.close(descriptor)
    finally:
        client.close()


# ---- what a worker sends and what it is given


def test_prints_of_libraries_do_not_disturb_the_frames(
    runner: JobRunner, short: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "app.engine.process.worker_command",
        lambda channel: [sys.executable, "-P", "-s", "-B", str(FAKES / "noisy_worker.py"), str(channel)],
    )
    assert spoken(finished(run(runner, job(short)))) == texts(3)
    client = runner._client
    assert client is not None
    runner.close()
    tail = client.stderr_tail()
    assert "[library] a warning" in tail
    assert "[library] 100% done" in tail
    assert len(tail.splitlines()) <= 40


@pytest.fixture
def stub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], Path]:
    def install(mode: str) -> Path:
        report = tmp_path / "report.json"
        monkeypatch.setattr(
            "app.engine.process.worker_command",
            lambda channel: [
                *(sys.executable, "-P", "-B", str(FAKES / "worker_stub.py")),
                *(mode, str(report), str(channel)),
            ],
        )
        return report

    return install


def test_a_worker_gets_no_secret_and_no_descriptor_of_ours(
    stub: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    report = stub("report")
    for name in ("SOUNDLOCK_CANARY", "OPENAI_API_KEY", "AWS_SECRET_ACCESS_KEY", "SSH_AUTH_SOCK", "PYTHONPATH"):
        monkeypatch.setenv(name, "canary-7f3a")
    with (tmp_path / "canary-open").open("w") as stream:
        os.set_inheritable(stream.fileno(), True)  # noqa: FBT003 (the standard library's own signature)
        process = WorkerProcess()
        process._popen.wait(60)
        process.stop()
    found = json.loads(report.read_text("utf-8"))
    assert "canary" not in json.dumps(found)
    assert found["environment"]["HOME"] == "/nonexistent"
    assert found["environment"]["HF_HUB_OFFLINE"] == found["environment"]["ORT_DISABLE_TELEMETRY"] == "1"
    descriptors = found["descriptors"]
    assert set(descriptors) == {"0", "1", "2", found["argv"][-1]}
    assert all(descriptors[number].startswith("pipe:") for number in "012")
    assert descriptors[found["argv"][-1]].startswith("socket:")


def test_a_real_worker_has_only_its_pipes_its_channel_and_its_input(runner: JobRunner, long: Path) -> None:
    links: dict[str, str] = {}

    def on_event(event: events.JobEvent) -> None:
        if isinstance(event, events.SegmentReady) and not links:
            folder = Path(f"/proc/{busy_worker()}/fd")
            try:
                for entry in folder.iterdir():
                    links[entry.name] = str(entry.readlink())
            except PermissionError:
                links["hidden"] = "yes"

    finished(run(runner, job(long), on_event=on_event))
    if "hidden" in links:
        pytest.skip("a worker does not let others look into it here; only root may")
    kinds = sorted(link.partition(":")[0] for link in links.values())
    files = [link for link in links.values() if link.startswith("/")]
    assert kinds.count("socket") == 1
    assert kinds.count("pipe") == 4  # input, frames, and standard error twice
    # The sandbox holds its own folder in /proc, to count threads by.
    assert [file for file in files if not file.startswith("/proc/")] == [str(long)]


@pytest.mark.parametrize("mode", ["text", "zero", "huge", "not-a-frame", "second-ready"])
def test_a_job_on_a_worker_that_sends_nonsense_fails_as_such(
    runner: JobRunner, short: Path, stub: Callable[[str], Path], mode: str
) -> None:
    stub(mode)
    seen = run(runner, job(short))
    assert isinstance(seen[-1], events.Failed)
    assert seen[-1].error.code is Code.ENGINE_PROTOCOL
    assert not own_workers()
    assert runner.worker_pid() is None


def test_frames_of_another_job_are_left_out(runner: JobRunner, short: Path, stub: Callable[[str], Path]) -> None:
    stub("foreign-job")
    token = CancelToken()
    threading.Timer(0.8, token.cancel).start()
    seen = run(runner, job(short), token)
    assert isinstance(seen[-1], events.Cancelled)
    assert not [event for event in seen if isinstance(event, events.SegmentReady)]


def test_a_worker_that_falls_silent_is_given_up(
    runner: JobRunner, short: Path, stub: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    stub("stopped")
    monkeypatch.setattr("app.engine.client.STALL_S", 0.8)
    seen = run(runner, job(short))
    assert isinstance(seen[-1], events.Failed)
    assert seen[-1].error.code is Code.ENGINE_STALLED
    assert not own_workers()


def test_a_job_can_go_on_from_any_sentence(runner: JobRunner, folder: Path) -> None:
    """Regression: the text before was handed on as context although the job wanted none."""
    path = speech(folder / "seven.wav", 7)
    whole = finished(run(runner, job(path)))
    assert spoken(whole) == texts(7)
    for count in (1, 3, 6):
        rest = finished(run(runner, job(path, kept=whole.segments[:count])))
        assert spoken(rest) == texts(7), f"after {count}"
        assert rest.segments[:count] == whole.segments[:count]


@pytest.mark.parametrize("has_window", [True, False])
def test_the_engine_of_a_window_stands_behind_it(
    runner: JobRunner, short: Path, monkeypatch: pytest.MonkeyPatch, *, has_window: bool
) -> None:
    monkeypatch.setenv(GIVES_WAY, "1" if has_window else "")
    token = CancelToken()
    nices: list[int] = []

    def on_event(event: events.JobEvent) -> None:
        if isinstance(event, events.SegmentReady):
            nices.append(psutil.Process(busy_worker()).nice())
            token.cancel()  # beside other tests it would take long

    run(runner, job(short), token, on_event)
    assert nices
    assert set(nices) == {min(os.nice(0) + 15, 19) if has_window else os.nice(0)}
