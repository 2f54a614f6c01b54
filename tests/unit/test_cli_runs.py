"""The command line at work, each run a process of its own with real workers."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import IO, Any, Final

import psutil
import pytest

from tests.fakes.command_line import PROGRAM, WHISPER, Computer, Ran, ended
from tests.fakes.speech_audio import FIXTURE_MODEL, SENTENCES, recording, silence, speech, texts, write_wav

LONG: Final = 24  # three windows
Computed = subprocess.Popen[str]


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer.below(tmp_path)


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return speech(tmp_path_factory.mktemp("media") / "long.wav", LONG)


def talk(computer: Computer, *names: str, folder: str = "") -> list[str]:
    """Put single sentences into the folder of work; returns their file names."""
    (computer.work / folder).mkdir(exist_ok=True)
    for name in names:
        write_wav(computer.work / folder / f"{name}.wav", recording(name))
    return [f"{name}.wav" for name in names]


def events_of(ran: Ran) -> list[dict[str, Any]]:
    return [json.loads(line) for line in ran.stdout.splitlines()]


def written(computer: Computer, folder: str = "") -> set[str]:
    return {path.name for path in (computer.work / folder).iterdir() if path.suffix != ".wav"}


def sentences(path: Path) -> list[str]:
    return [segment["text"].strip() for segment in json.loads(path.read_text("utf-8"))["segments"]]


# ---- files in, files out


def test_every_format_is_written_and_nothing_else(computer: Computer) -> None:
    talk(computer, "fox")
    ran = computer.run("transcribe", "fox.wav", *WHISPER, "-f", "txt,srt,vtt,json,tsv,md", "-o", "out/deep")
    assert written(computer, "out/deep") == {f"fox.{name}" for name in ("txt", "srt", "vtt", "json", "tsv", "md")}
    for path in (computer.work / "out" / "deep").iterdir():
        text = path.read_text("utf-8")
        assert "lazy dog" in " ".join(text.split())
        assert text.endswith("\n")
        assert path.stat().st_mode & 0o077 == 0
    assert (computer.work / "out" / "deep" / "fox.vtt").read_text("utf-8").startswith("WEBVTT")
    assert ran.stdout == ""
    assert ran.stderr.count("Wrote") == 6
    assert written(computer) == {"out"}


def test_several_files_of_which_some_are_bad(computer: Computer) -> None:
    good = talk(computer, "fox", "data")
    (computer.work / "text.wav").write_text("no sound at all " * 100)
    (computer.work / "empty.wav").touch()
    ran = computer.run(
        "transcribe",
        good[0],
        "gone.wav",
        "text.wav",
        "empty.wav",
        ".",
        *WHISPER,
        "-f",
        "txt",
        "-o",
        "out",
        status=3,
    )
    # The folder holds the same files again: they get names of their own.
    assert written(computer, "out") == {"fox.txt", "fox (2).txt", "data.txt"}
    for code in ("[input.missing]", "[input.not_media]", "[input.empty]"):
        assert code in ran.stderr
    errors = [line for line in ran.stderr.splitlines() if line.startswith("soundlock: ")]
    assert len(errors) == 5


def test_failures_of_different_kinds_are_1(computer: Computer) -> None:
    talk(computer, "fox", "data")
    (computer.work / "fox.txt").write_text("mine")
    ran = computer.run("transcribe", "fox.wav", "gone.wav", "data.wav", *WHISPER, "-f", "txt", status=1)
    assert "[output.exists]" in ran.stderr
    assert "[input.missing]" in ran.stderr
    assert (computer.work / "fox.txt").read_text() == "mine"
    assert SENTENCES["data"] in (computer.work / "data.txt").read_text("utf-8")


def test_a_result_that_exists_is_kept_before_any_work_and_replaced_when_asked(computer: Computer) -> None:
    talk(computer, "fox")
    (computer.work / "fox.srt").write_text("mine")
    (computer.work / "fox.txt").symlink_to("nowhere")
    began = time.monotonic()
    for formats in ("srt", "txt", "json,srt"):
        ran = computer.run("transcribe", "fox.wav", *WHISPER, "-f", formats, status=6)
        assert "Nothing" in ran.stderr or "nothing was written" in ran.stderr
    refused_s = time.monotonic() - began
    assert (computer.work / "fox.srt").read_text() == "mine"
    assert written(computer) == {"fox.srt", "fox.txt"}
    computer.run("transcribe", "fox.wav", *WHISPER, "-f", "srt", "--overwrite")
    assert "lazy dog" in (computer.work / "fox.srt").read_text("utf-8")
    print(f"three refusals took {refused_s:.1f} s")


def test_a_folder_that_cannot_be_written_is_said_before_any_work(computer: Computer) -> None:
    talk(computer, "fox")
    (computer.work / "file").touch()
    ran = computer.run("transcribe", "fox.wav", *WHISPER, "-f", "txt", "-o", "file/below", status=6)
    assert "[output." in ran.stderr


def test_standard_output_gets_the_one_format_and_nothing_else(computer: Computer) -> None:
    talk(computer, "fox")
    ran = computer.run("transcribe", "fox.wav", *WHISPER, "-f", "json", "--stdout")
    assert [segment["text"].strip() for segment in json.loads(ran.stdout)["segments"]] == [SENTENCES["fox"]]
    assert written(computer) == set()


def test_events_are_json_lines_that_end_in_finished(computer: Computer) -> None:
    speech(computer.work / "talk.wav", 3)
    ran = computer.run("transcribe", "talk.wav", "gone.wav", *WHISPER, "--events", status=3)
    told = events_of(ran)
    of_talk = [event for event in told if event.get("file") == "talk.wav"]
    assert of_talk[-1]["event"] == "finished"
    assert of_talk[-1]["segments"] == 3
    assert [event["segment"]["text"].strip() for event in of_talk if event["event"] == "segment"] == texts(3)
    assert of_talk[0]["event"] == "phase"
    done = [event["done_s"] for event in of_talk if event["event"] == "progress"]
    assert done == sorted(done)
    failed = [event for event in told if event.get("file") == "gone.wav" or event["event"] == "error"]
    assert {event["event"] for event in failed} >= {"error"}
    assert failed[-1]["code"] == "input.missing"


def test_two_inputs_of_the_same_stem_become_two_files(computer: Computer) -> None:
    for folder, name in (("a", "fox"), ("b", "data")):
        (computer.work / folder).mkdir()
        write_wav(computer.work / folder / "talk.wav", recording(name))
    computer.run("transcribe", "a/talk.wav", "b/talk.wav", *WHISPER, "-f", "txt", "-o", "out")
    assert written(computer, "out") == {"talk.txt", "talk (2).txt"}
    assert SENTENCES["fox"] in (computer.work / "out" / "talk.txt").read_text("utf-8")
    assert SENTENCES["data"] in (computer.work / "out" / "talk (2).txt").read_text("utf-8")


def test_patterns_dashes_and_odd_bytes_in_names(computer: Computer) -> None:
    write_wav(computer.work / "-fox.wav", recording("fox"))
    odd = os.fsdecode(b"caf\xe9 \xff.wav")
    write_wav(computer.work / odd, recording("data"))
    write_wav(computer.work / "a\x1b[31m\nb.wav", recording("test"))
    write_wav(computer.work / "t[1].wav", recording("call"))
    ran = computer.run(
        "transcribe", *WHISPER, "-f", "txt", "-o", "out", "--", "*.wav", "-fox.wav", odd, "t[1].wav"
    )
    expected = {"-fox", "-fox (2)", "a\x1b[31m\nb", "t[1]", "t[1] (2)", odd[:-4], f"{odd[:-4]} (2)"}
    assert written(computer, "out") == {f"{name}.txt" for name in expected}
    assert "\x1b" not in ran.stderr
    told = computer.run("transcribe", *WHISPER, "--events", "--", odd)
    assert events_of(told)[-1]["event"] == "finished"
    assert "caf\\xe9" in events_of(told)[-1]["file"]
    live = computer.run("transcribe", *WHISPER, "--", odd, "-fox.wav")
    assert SENTENCES["data"] in live.stdout
    assert "\x1b" not in live.stdout + live.stderr


def test_a_folder_without_media_and_a_recording_without_speech(computer: Computer) -> None:
    (computer.work / "none").mkdir()
    silence(computer.work / "quiet.wav", 2.0)
    ran = computer.run("transcribe", "none", "quiet.wav", *WHISPER, status=3)
    assert "[input.no_media_in_folder]" in ran.stderr
    assert "No speech was found" in ran.stderr


def test_a_model_that_is_not_there_is_said_once_and_before_any_work(computer: Computer) -> None:
    talk(computer, "fox", "data")
    ran = computer.run("transcribe", "fox.wav", "data.wav", "-m", "nowhere", status=4)
    assert ran.stderr.count("[model.missing]") == 1


# ---- standard input


def test_standard_input_by_pipe_and_by_redirect(computer: Computer) -> None:
    talk(computer, "fox")
    data = (computer.work / "fox.wav").read_bytes()
    command = [*PROGRAM, "transcribe", "-", *WHISPER, "-f", "txt", "--stdout"]
    piped = subprocess.run(command, input=data, capture_output=True, cwd=computer.work, env=computer.environment,
                           check=True)  # fmt: skip
    with (computer.work / "fox.wav").open("rb") as stream:
        redirected = subprocess.run(command, stdin=stream, capture_output=True, cwd=computer.work,
                                    env=computer.environment, check=True)  # fmt: skip
    assert SENTENCES["fox"] in piped.stdout.decode()
    assert redirected.stdout == piped.stdout
    assert written(computer) == set()


@pytest.mark.parametrize("source", ["empty pipe", "nothing", "closed"])
def test_standard_input_that_holds_nothing_is_an_error_in_words(computer: Computer, source: str) -> None:
    stdin: Any = {"empty pipe": subprocess.PIPE, "nothing": subprocess.DEVNULL, "closed": None}[source]
    close = {"preexec_fn": lambda: os.close(0)} if source == "closed" else {}
    process = computer.start("transcribe", "-", *WHISPER, stdin=stdin, **close)
    ran = ended(process, None)
    assert ran.status in {3, 70}
    assert ran.stderr.startswith("soundlock: ")


def is_held(pipe: IO[str]) -> bool:
    """Say whether a pipe holds what nobody has read yet."""
    return fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)) != bytes(4)


@pytest.mark.alone
def test_a_pipe_that_nobody_writes_to_any_more_can_be_interrupted(computer: Computer) -> None:
    """Regression: the read was taken up again, and Ctrl-C did nothing."""
    process = computer.start("transcribe", "-", *WHISPER, stdin=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.write("R")
    process.stdin.flush()
    while is_held(process.stdin):
        time.sleep(0.01)
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    status = process.wait(5)
    took = time.monotonic() - began
    assert process.stderr is not None
    assert process.stdout is not None
    assert "Traceback" not in process.stderr.read()
    for stream in (process.stdin, process.stderr, process.stdout):
        stream.close()
    assert status == 130
    assert took < 2


# ---- interrupted, and gone on with


def interrupt(
    process: subprocess.Popen[str], lines: int, number: int = signal.SIGINT, *, mark: str = ""
) -> list[str]:
    """Wait for so many lines that hold the mark, then send a signal."""
    assert process.stdout is not None
    seen: list[str] = []
    while sum(mark in line for line in seen) < lines:
        line = process.stdout.readline()
        assert line, "the output ended too soon"
        seen.append(line)
    process.send_signal(number)
    return seen


@pytest.mark.parametrize("number", [signal.SIGINT, pytest.param(signal.SIGTERM, marks=pytest.mark.long)])
@pytest.mark.alone
def test_an_interrupted_run_keeps_what_is_finished_and_goes_on_with_resume(
    computer: Computer, long: Path, number: int
) -> None:
    command = ("transcribe", str(long), *WHISPER, "-f", "json,txt", "-o", "out", "--events")
    process = computer.start(*command)
    interrupt(process, 6, number, mark='"event": "segment"')
    began = time.monotonic()
    ran = ended(process, 130)
    took = time.monotonic() - began
    assert took < 3
    assert written(computer, "out") == {"long.partial.json"}
    assert "--resume" in ran.stderr
    kept = sentences(computer.work / "out" / "long.partial.json")
    assert 6 <= len(kept) < LONG
    assert kept == texts(len(kept))

    computer.run(*command, "--resume")
    assert written(computer, "out") == {"long.json", "long.txt"}
    assert sentences(computer.work / "out" / "long.json") == texts(LONG)
    assert json.loads((computer.work / "out" / "long.json").read_text("utf-8"))["language"] == "en"
    print(f"stopped {took:.2f} s after signal {number}, with {len(kept)} of {LONG} sentences")


def test_a_partial_transcript_of_another_file_is_left_alone(computer: Computer) -> None:
    talk(computer, "fox", "data")
    computer.run("transcribe", "fox.wav", *WHISPER, "-f", "json", "-o", "out")
    partial = computer.work / "out" / "data.partial.json"
    (computer.work / "out" / "fox.json").rename(partial)
    before = partial.read_bytes()
    ran = computer.run("transcribe", "data.wav", *WHISPER, "-f", "json", "-o", "out", "--resume", status=3)
    assert "[input.changed]" in ran.stderr
    assert partial.read_bytes() == before
    partial.write_text("{")
    computer.run("transcribe", "data.wav", *WHISPER, "-f", "json", "-o", "out", "--resume", status=3)
    assert partial.read_text() == "{"


def test_resume_with_nothing_to_resume_starts_at_the_beginning(computer: Computer) -> None:
    talk(computer, "fox")
    computer.run("transcribe", "fox.wav", *WHISPER, "-f", "json", "-o", "out", "--resume")
    assert sentences(computer.work / "out" / "fox.json") == [SENTENCES["fox"]]


def test_an_interrupted_live_run_says_how_to_go_on(computer: Computer, long: Path) -> None:
    process = computer.start("transcribe", str(long), *WHISPER)
    first = interrupt(process, 4)
    ran = ended(process, 130)
    assert written(computer) == set()
    hint = next(line for line in ran.stderr.splitlines() if "--start" in line)
    start = hint.split("--start")[1].split()[0]
    rest = computer.run("transcribe", str(long), *WHISPER, "--start", start)
    lines = [line for line in ("".join(first) + ran.stdout + rest.stdout).splitlines() if line.startswith("[")]
    assert [line.split("]", 1)[1].strip() for line in lines] == texts(LONG)


def test_an_interrupted_batch_does_not_start_the_next_file(computer: Computer, long: Path) -> None:
    talk(computer, "fox")
    process = computer.start("transcribe", str(long), "fox.wav", *WHISPER, "-f", "json", "-o", "out", "--events")
    interrupt(process, 3, mark='"event": "segment"')
    ended(process, 130)
    assert written(computer, "out") == {"long.partial.json"}


def test_no_worker_outlives_the_program(computer: Computer, long: Path) -> None:
    process = computer.start("transcribe", str(long), *WHISPER)
    assert process.stdout is not None
    process.stdout.readline()
    (worker,) = psutil.Process(process.pid).children()
    process.kill()
    process.communicate()
    gone, alive = psutil.wait_procs([worker], timeout=10)
    assert gone
    assert not alive


# ---- a reader that goes away


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param([], id="live"),
        pytest.param(["--events"], id="events"),
        pytest.param(["-f", "txt", "--stdout"], id="stdout", marks=pytest.mark.long),
    ],
)
@pytest.mark.alone
def test_a_reader_that_leaves_ends_the_run_without_a_word(
    computer: Computer, long: Path, arguments: list[str]
) -> None:
    process = computer.start("transcribe", str(long), *WHISPER, *arguments)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    began = time.monotonic()
    process.wait(20)
    took = time.monotonic() - began
    said = process.stderr.read()
    process.stderr.close()
    assert "Traceback" not in said
    assert "BrokenPipe" not in said
    if "--stdout" not in arguments:  # there, the one line came at the end
        assert took < 3


# ---- models and doctor


def test_models_are_added_listed_used_and_removed(computer: Computer) -> None:
    def listed() -> dict[str, Any]:
        return {row["name"]: row for row in json.loads(computer.ask("models", "list", "--json").stdout)}

    assert set(listed()) == {"built-in"}
    assert listed()["built-in"]["is_default"]
    computer.run("models", "add", str(FIXTURE_MODEL), "--name", "fixture")
    rows = listed()
    assert set(rows) == {"built-in", "fixture"}
    assert rows["fixture"]["is_default"]
    assert rows["fixture"]["engine"] == "faster-whisper"
    assert "fixture" in computer.run("models").stdout
    again = computer.run("models", "add", str(FIXTURE_MODEL), "--name", "fixture", status=4)
    assert "[model.exists]" in again.stderr

    talk(computer, "fox")
    told = events_of(computer.run("transcribe", "fox.wav", "--events", "--no-condition-on-previous-text"))
    assert told[-1]["engine"]["model"] == "fixture"

    computer.run("models", "remove", "fixture")
    assert set(listed()) == {"built-in"}
    for name in ("fixture", "built-in"):  # for others, see the unit
        ran = computer.run("models", "remove", name, status=4)
        assert "[model.missing]" in ran.stderr
    assert FIXTURE_MODEL.is_dir()


def test_a_folder_that_is_no_sound_model_is_refused_and_leaves_nothing(computer: Computer) -> None:
    bad = computer.work / "bad"
    shutil.copytree(FIXTURE_MODEL, bad)
    (bad / "weights.pt").touch()
    assert "[model.unsafe]" in computer.run("models", "add", str(bad), status=4).stderr
    (bad / "weights.pt").unlink()
    (bad / "tokenizer.json").unlink()
    assert "[model.incomplete]" in computer.run("models", "add", str(bad), status=4).stderr
    assert "[model.missing]" in computer.run("models", "add", "nowhere", status=4).stderr
    assert [row["name"] for row in json.loads(computer.run("models", "list", "--json").stdout)] == ["built-in"]
    home = [path for path in (computer.root / "home").rglob("*") if path.is_file()]
    assert not home


def test_a_model_of_names_is_added_shown_asked_and_removed(computer: Computer) -> None:
    folder = FIXTURE_MODEL.parents[1] / "name-models" / "five-names"
    (computer.work / "a.txt").write_text("Later Quorra Brask left the room.\n")
    assert "[model.names_missing]" in computer.run("names", "remove", status=4).stderr
    computer.run("names", "add", str(folder))
    assert json.loads(computer.run("names", "--json").stdout)["model"]["name"] == "five-names"
    assert "[model.names_exists]" in computer.run("names", "add", str(folder), status=4).stderr
    computer.run("redact", "a.txt")
    assert (computer.work / "a.redacted.txt").read_text() == "Later [redacted: name] left the room.\n"
    installed = json.loads(computer.run("names", "--json").stdout)["model"]["folder"]
    (Path(installed) / "tokenizer.json").write_text("{}")
    failed = computer.run("redact", "a.txt", "-o", "b.txt", status=4)
    assert "[model.names_damaged]" in failed.stderr
    assert not (computer.work / "b.txt").exists()
    computer.run("names", "remove")
    assert json.loads(computer.run("names", "--json").stdout) == {"model": None}


def test_doctor_tells_by_its_exit_code_whether_all_is_well(computer: Computer) -> None:
    ran = computer.run("doctor", "--json", status=None)
    findings = json.loads(ran.stdout)
    topics = {finding["topic"]: finding for finding in findings}
    assert {"Soundlock", "Engine", "Sandbox", "Network", "Files", "Models", "Machine", "Voices"} <= set(topics)
    assert topics["Engine"]["is_fine"]
    if sys.platform == "linux":
        assert "espeak-ng, whose sound is in no file" in topics["Voices"]["value"]
    assert ran.status == (0 if all(finding["is_fine"] for finding in findings) else 3)
    assert all(finding["is_fine"] or finding["hint"] or finding["value"] for finding in findings)
    text = computer.run("doctor", status=ran.status)
    assert text.stdout.count("\n") >= len(findings)


def test_the_console_script_is_the_same_program(computer: Computer) -> None:
    script = Path(sys.executable).parent / "soundlock"
    if not script.is_file():
        pytest.skip("the package is not installed here")
    by_script = subprocess.run(
        [script, "--version"], capture_output=True, text=True, check=True, cwd=computer.work
    )
    assert by_script.stdout == computer.run("--version").stdout
