"""The command line before any work: what it knows, what it refuses, what it loads."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import click
import pytest

from app.cli.main import run_command_line, soundlock
from app.cli.transcribe import transcribe
from app.core.options import RecognitionOptions

HEAVY = (
    "numpy",
    "av",
    "faster_whisper",
    "ctranslate2",
    "onnxruntime",
    "pocketsphinx",
    "PySide6",
    "rich",
    "msgspec",
)


@pytest.fixture(autouse=True)
def nothing_to_find(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SOUNDLOCK_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["transcribe", "--help"],
        ["library", "--help"],
        ["library", "transcribe", "--help"],
        ["library", "note", "--help"],
        ["models", "--help"],
        ["doctor", "--help"],
        ["--version"],
    ],
)
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    script = (
        "import json, sys\n"
        f"sys.argv = ['soundlock', *{arguments!r}]\n"
        "from app.__main__ import main\n"
        "try:\n    main()\nexcept SystemExit as leave:\n    status = leave.code\n"
        "print(json.dumps([status, sorted(sys.modules)]), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-P", "-c", script], capture_output=True, text=True, check=True)
    status, modules = json.loads(done.stderr)
    assert not status
    assert [name for name in modules if name.split(".")[0] in HEAVY] == []
    assert not [name for name in modules if name.startswith(("app.worker", "app.ui"))]
    assert done.stdout


def test_every_option_stands_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command_line(["transcribe", "--help"]) == 0
    shown = capsys.readouterr().out
    names = [name for param in transcribe.params if isinstance(param, click.Option) for name in param.opts]
    assert len(names) > 30
    assert [name for name in names if name not in shown] == []
    off = [name for param in transcribe.params for name in param.secondary_opts]
    assert [name for name in off if name not in shown] == []


def test_every_recognition_option_can_be_set() -> None:
    settable = {param.name for param in transcribe.params}
    assert set(RecognitionOptions.__slots__) <= settable


def test_every_command_stands_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command_line(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(name in shown for name in soundlock.commands)
    for line in ("0 done", "130 interrupted"):
        assert line in shown


BAD = [
    ["--beam-size", "x"],
    ["--beam-size", "0"],
    ["--beam-size", "21"],
    ["--beam-size", str(2**80)],
    ["--temperature", ""],
    ["--temperature", "warm"],
    ["--temperature", "3"],
    ["--temperature", "nan"],
    ["--temperature", ",".join(["0"] * 11)],
    ["--vad", "loud"],
    ["--task", "sing"],
    ["--device", "abacus"],
    ["--path", "sideways"],
    ["--channels", "both"],
    ["--start", "soon"],
    ["--start", "-1"],
    ["--start", "1:2:3:4"],
    ["--start", "9" * 400],
    ["--start", "5", "--end", "3"],
    ["--end", "0"],
    ["--format", "doc"],
    ["--format", ""],
    ["--format", ","],
    ["--stdout"],
    ["--stdout", "--format", "txt,srt"],
    ["--stdout", "--format", "txt", "--events"],
    ["--max-line-chars", "0"],
    ["--max-line-chars", "1000"],
    ["--max-lines", "0"],
    ["--max-cue-seconds", "0"],
    ["--max-cue-seconds", "nan"],
    ["--hallucination-silence", "0"],
    ["--hallucination-silence", "nan"],
    ["--hallucination-silence", "inf"],
    ["--batch-size", "0"],
    ["--batch-size", "65"],
    ["--max-new-tokens", "0"],
    ["--max-new-tokens", "441"],
    ["--seed", "-1"],
    ["--seed", str(2**32)],
    ["--seed", str(2**80)],
    ["--track", "-1"],
    ["--track", "1.5"],
    ["--language", "English"],
    ["--language", "e1"],
    ["--prompt", "x" * 4001],
    ["--hotwords", "x" * 4001],
    ["--made-up"],
    ["--start"],
]


@pytest.mark.parametrize("arguments", BAD, ids=lambda arguments: " ".join(arguments)[:40])
def test_a_value_that_makes_no_sense_is_refused_in_words(
    arguments: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "a.wav").write_bytes(b"RIFF")
    assert run_command_line(["transcribe", "a.wav", *arguments]) == 2
    shown = capsys.readouterr()
    assert "Traceback" not in shown.err
    assert len(shown.err.splitlines()[-1]) > 20
    assert len(shown.err) < 2000
    assert shown.out == ""
    assert [path.name for path in tmp_path.iterdir()] == ["a.wav"]


@pytest.mark.parametrize(
    "arguments", [["transcribe"], ["models", "add"], ["models", "remove"], ["sing"], ["--sing"]]
)
def test_wrong_use_is_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command_line(arguments) == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("value", "seconds"), [("90", 90.0), ("1:30", 90.0), ("01:01:01.5", 3661.5), ("0", 0.0), (" 7 ", 7.0)]
)
def test_times_can_be_written_as_people_do(value: str, seconds: float) -> None:
    context = transcribe.make_context("transcribe", ["a.wav", "--start", value])
    assert context.params["start_s"] == seconds


def test_a_list_of_formats_may_have_spaces_capitals_and_repeats() -> None:
    context = transcribe.make_context("transcribe", ["a.wav", "-f", " SRT, txt,srt "])
    assert context.params["formats"] == ("srt", "txt")


def test_a_fault_of_the_program_is_a_sentence_and_70(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def models() -> None:
        raise RuntimeError("a fault of the program")

    monkeypatch.setattr("app.services.home.models", models)
    assert run_command_line(["models", "list"]) == 70
    shown = capsys.readouterr().err
    assert "Traceback" not in shown
    assert "RuntimeError" in shown
    assert "[internal]" in shown
