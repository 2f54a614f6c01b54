"""By the command line, with real models: what is in the library is heard again, and no signal loses anything."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.command_line import KEY, WHISPER, Computer, Ran, ended
from tests.fakes.speech_audio import FIXTURE_MODEL, speech, texts

MULTILINGUAL = FIXTURE_MODEL.with_name("whisper-fixture")


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    computer = Computer.with_key_file(tmp_path)
    computer.ask("library", "init", "--no-keychain", *KEY)
    return computer


@pytest.fixture(scope="module")
def taken_in(tmp_path_factory: pytest.TempPathFactory) -> Computer:
    """Return a computer with twelve sentences in its library; each test has a copy."""
    computer = Computer.with_key_file(tmp_path_factory.mktemp("taken in"))
    computer.ask("library", "init", "--no-keychain", *KEY)
    take_in(computer, 12)
    return computer


@pytest.fixture
def full(taken_in: Computer, tmp_path: Path) -> Computer:
    return Computer(Path(shutil.copytree(taken_in.root, tmp_path / "copy")))


def run(computer: Computer, *arguments: str) -> Ran:
    return computer.run("library", *arguments, *KEY)


def ask(computer: Computer, *arguments: str) -> str:
    return computer.ask("library", *arguments, *KEY).stdout


def rows(computer: Computer, command: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(ask(computer, command, "--json"))
    return found


def shown(computer: Computer) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(ask(computer, "show", "talk", "--format", "json"))
    return found


def sentences(computer: Computer) -> list[str]:
    return [segment["text"].strip() for segment in shown(computer)["segments"]]


def take_in(computer: Computer, count: int) -> None:
    """Transcribe a recording into the library and delete the original."""
    speech(computer.work / "talk.wav", count)
    computer.run("transcribe", "--save", "talk.wav", *WHISPER, *KEY)
    (computer.work / "talk.wav").unlink()


def after_segments(process: subprocess.Popen[str], count: int) -> None:
    """Wait until so many segments were told."""
    assert process.stdout is not None
    seen = 0
    while seen < count:
        line = process.stdout.readline()
        assert line, "the output ended too soon"
        seen += '"event": "segment"' in line


def test_another_model_hears_it_again_without_the_original(computer: Computer) -> None:
    take_in(computer, 3)
    first = shown(computer)
    again = run(computer, "transcribe", "talk", "-m", str(MULTILINGUAL), "-l", "en", *WHISPER[2:])
    assert again.stdout.count("[") == len(shown(computer)["segments"])
    assert rows(computer, "list")[0]["model"] == MULTILINGUAL.name
    assert shown(computer)["soundlock"]["engine"]["model"] == MULTILINGUAL.name
    run(computer, "transcribe", "talk", "--replace", *WHISPER)
    assert rows(computer, "list")[0]["model"] == FIXTURE_MODEL.name
    assert shown(computer) == first
    assert rows(computer, "jobs") == []
    deeds = [(entry["deed"], entry["facts"].get("what")) for entry in rows(computer, "ledger")]
    assert deeds.count(("item.deleted", "transcript")) == 2
    assert "All is well" in ask(computer, "verify")


def test_a_part_is_heard_again_and_taken_back(computer: Computer) -> None:
    take_in(computer, 4)
    before = shown(computer)
    second, third = before["segments"][1:3]
    middle = (second["start"] + second["end"]) / 2
    part = ("--from", f"{middle - 0.1:.3f}", "--to", f"{third['end']:.3f}")
    built_in = run(computer, "transcribe", "talk", *part, "-m", "built-in")
    assert f"“soundlock library undo {rows(computer, 'list')[0]['id'][:8]}”" in built_in.stderr
    after = shown(computer)
    assert after["segments"][0] == before["segments"][0]
    assert after["segments"][-1]["text"] == before["segments"][-1]["text"]
    assert [segment["text"] for segment in after["segments"]] != [
        segment["text"] for segment in before["segments"]
    ]
    assert all(
        second["start"] - 0.21 <= segment["start"] and segment["end"] <= third["end"] + 0.5
        for segment in after["segments"][1:-1]
    )
    assert "the part that was transcribed again" in ask(computer, "undo", "talk")
    assert shown(computer) == before
    ask(computer, "redo", "talk")
    assert shown(computer) == after
    run(computer, "transcribe", "talk", *part, *WHISPER)
    assert sentences(computer) == texts(4)


def test_killed_in_the_middle_of_hearing_it_again_it_goes_on_from_there(full: Computer) -> None:
    process = full.start("library", "transcribe", "talk", "--replace", "--events", *WHISPER, *KEY)
    after_segments(process, 5)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    (job,) = rows(full, "jobs")
    assert (job["title"], job["kind"], job["state"]) == ("talk", "replace", "queued")
    kept = sentences(full)
    assert 5 <= len(kept) < 12
    assert kept == texts(len(kept))
    assert job["next_s"] == pytest.approx(shown(full)["segments"][-1]["end"])
    assert job["end_s"] > job["next_s"]
    told = [json.loads(line) for line in run(full, "resume", "--events").stdout.splitlines()]
    heard = [event["segment"]["text"].strip() for event in told if event["event"] == "segment"]
    assert kept + heard == sentences(full) == texts(12)
    assert rows(full, "jobs") == []
    assert "All is well" in ask(full, "verify")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_a_part_that_is_cut_off_leaves_the_transcript_and_goes_on(full: Computer, number: signal.Signals) -> None:
    before = shown(full)
    start = before["segments"][1]["start"]
    process = full.start("library", "transcribe", "talk", "--from", str(start), "--events", *WHISPER, *KEY)
    after_segments(process, 3)
    process.send_signal(number)
    if number is signal.SIGINT:
        stopped = ended(process, 130)
        assert "The transcript was left as it is. “soundlock library resume " in stopped.stderr
    else:
        process.communicate()
    assert shown(full) == before
    (job,) = rows(full, "jobs")
    assert (job["kind"], job["state"]) == ("stretch", "queued")
    assert start - 0.21 < job["start_s"] <= start < job["next_s"]
    run(full, "resume", "talk")
    assert sentences(full) == texts(12)
    ask(full, "undo", "talk")
    assert shown(full) == before


def test_a_whole_that_is_interrupted_is_parked_and_can_be_given_up(full: Computer) -> None:
    before = shown(full)
    process = full.start("library", "transcribe", "talk", "--events", *WHISPER, *KEY)
    after_segments(process, 3)
    process.send_signal(signal.SIGINT)
    stopped = ended(process, 130)
    assert "The finished part is in the library. “soundlock library resume " in stopped.stderr
    assert [job["state"] for job in rows(full, "jobs")] == ["queued"]
    assert sentences(full) != texts(12)
    ask(full, "forget-job", "talk")
    assert shown(full) == before
    assert rows(full, "jobs") == []
