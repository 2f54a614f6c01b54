"""A library's whole life by the command line, and what of it reaches the disk."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.fakes.command_line import KEY, PROGRAM, WHISPER, Computer
from tests.fakes.speech_audio import speech
from tests.support.secret_service import run_with_keychain
from tests.support.write_trace import file_writes, writing_to

TITLE = "Zyzzyva interview"


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    computer = Computer.with_key_file(tmp_path)
    speech(computer.work / f"{TITLE}.wav", 3)
    return computer


def run(
    computer: Computer, *arguments: str, before: tuple[str, ...] = (), status: int = 0
) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [*before, *PROGRAM, *arguments, *KEY], cwd=computer.work,
        env={**computer.environment, "PYTHONDONTWRITEBYTECODE": "1"},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == status, done.stderr
    return done


def listed(computer: Computer) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = json.loads(computer.ask("library", "list", "--json", *KEY).stdout)
    return rows


def test_a_whole_life(computer: Computer) -> None:
    original = (computer.work / f"{TITLE}.wav").read_bytes()
    made = run(computer, "library", "init", "--no-keychain")
    recovery = re.search(r"[0-9A-Z]{7}(-[0-9A-Z]{7}){7}", made.stdout)
    assert recovery is not None
    heard = run(computer, "transcribe", "--save", *WHISPER, "--no-word-times", f"{TITLE}.wav").stdout
    (computer.work / f"{TITLE}.wav").unlink()
    (row,) = listed(computer)
    assert (row["title"], row["transcript"], row["language"]) == (TITLE, "complete", "en")
    assert run(computer, "library", "show", TITLE).stdout == heard
    word = max(re.findall(r"[a-z]{5,}", heard.lower()), key=len)
    hits = json.loads(run(computer, "library", "search", word, "--json").stdout)
    assert hits
    assert word in hits[0]["snippet"].lower()
    run(computer, "library", "export", TITLE, "--audio", "-o", "again.wav")
    assert (computer.work / "again.wav").read_bytes() == original
    run(computer, "library", "rotate")
    assert "All is well" in run(computer, "library", "verify").stdout
    receipt = json.loads(run(computer, "library", "delete", TITLE, "--yes", "--json").stdout)
    assert (receipt["items"], receipt["files"], receipt["epoch"]) == (1, 1, 3)
    assert listed(computer) == []
    deeds = [entry["deed"] for entry in json.loads(run(computer, "library", "ledger", "--json").stdout)]
    told = [deed for deed in deeds if deed != "library.unlocked"]
    assert told == [
        "library.created", "item.imported", "item.transcribed", "item.exported", "key.rotated", "item.deleted",
        "key.rotated",
    ]  # fmt: skip
    assert run(computer, "library", "show", TITLE, status=7).stderr.endswith("[library.no_such_item]\n")


def test_an_original_is_removed_when_asked(computer: Computer) -> None:
    computer.ask("library", "init", "--no-keychain", *KEY)
    refused = run(computer, "transcribe", *WHISPER, "--remove-original", f"{TITLE}.wav", status=2)
    assert "--remove-original" in refused.stderr
    (computer.work / "link.wav").symlink_to(f"{TITLE}.wav")
    kept = run(computer, "transcribe", "--save", "--remove-original", *WHISPER, "link.wav", status=3)
    assert "[input.kept]" in kept.stderr
    assert kept.stdout
    done = run(computer, "transcribe", "--save", "--remove-original", *WHISPER, f"{TITLE}.wav")
    assert f"Removed {TITLE}.wav." in done.stderr
    assert done.stdout == kept.stdout
    assert sorted(path.name for path in computer.work.iterdir()) == ["link.wav", "stick"]
    assert [row["transcript"] for row in listed(computer)] == ["complete", "complete"]


def test_the_words_and_the_sound_are_in_no_file_and_in_no_write(computer: Computer) -> None:
    original = (computer.work / f"{TITLE}.wav").read_bytes()
    computer.ask("library", "init", "--no-keychain", *KEY)
    trace = computer.root / "trace"
    tracer = writing_to(trace)
    heard = run(computer, "transcribe", "--save", *WHISPER, f"{TITLE}.wav", before=tracer).stdout
    word = max(re.findall(r"[a-z]{5,}", heard.lower()), key=len)
    run(computer, "library", "search", word, before=tracer)
    run(computer, "library", "show", TITLE, before=tracer)
    exported = computer.work / "asked for.srt"
    run(computer, "library", "export", TITLE, "-f", "srt", "-o", exported.name, before=tracer)
    run(computer, "library", "backup", "copy", before=tracer)
    run(computer, "library", "rotate", before=tracer)
    run(computer, "library", "delete", TITLE, "--yes", before=tracer)
    loud = [at for at in range(1000, len(original) - 64, 997) if len(set(original[at : at + 32])) > 16]
    assert len(loud) > 20
    markers = [original[at : at + 32] for at in loud[:: len(loud) // 20]]
    markers += [text.encode(code) for text in (TITLE, word) for code in ("utf-8", "utf-16-le")]
    seen = file_writes(trace)
    assert len(seen) > 50
    assert any("library.db" in path for path, _ in seen)
    assert any("/blobs/" in path for path, _ in seen)
    assert any(word.encode() in data for path, data in seen if Path(path).parent == exported.parent)
    for path, data in seen:
        if not path.startswith(f"{exported.parent}/."):  # the file that was asked for, before it takes its name
            assert not [marker for marker in markers if marker in data], f"plaintext was written to {path}"
    exported.unlink()
    (computer.work / f"{TITLE}.wav").unlink()
    for file in computer.root.rglob("*"):
        if file.is_file() and file != trace:
            data = file.read_bytes()
            assert not [marker for marker in markers if marker in data], f"plaintext is in {file}"
            assert TITLE not in file.name


def test_with_the_keychain_of_a_real_session(tmp_path: Path) -> None:
    """Made, used and opened again by gnome-keyring alone; without it, told plainly and nothing changed."""
    code = (
        "import os, sys; os.environ['SOUNDLOCK_HOME'] = sys.argv[1]; sys.argv[1:2] = []; "
        "from app.__main__ import main; sys.exit(main())"
    )
    home, desk = str(tmp_path / "data"), tmp_path / "session"
    made = run_with_keychain("unlocked", desk, code, home, "library", "init", "--no-recovery-key")
    assert made.returncode == 0, made.stderr
    again = run_with_keychain("unlocked", desk, code, home, "library", "slots", "list", "--json")
    assert [slot["kind"] for slot in json.loads(again.stdout)] == ["keychain"], again.stderr
    before = {file: file.read_bytes() for file in Path(home).rglob("*") if file.is_file()}
    absent = run_with_keychain("absent", desk, code, home, "library", "list")
    assert absent.returncode == 7
    assert "library.keychain_absent" in absent.stderr
    assert {file: file.read_bytes() for file in Path(home).rglob("*") if file.is_file()} == before


NOBODY = 65534


def _open_the_way(folder: Path) -> None:
    for parent in folder.parents:
        if parent == Path("/tmp"):
            break
        parent.chmod(parent.stat().st_mode | 0o055)


def library_folder(computer: Computer) -> Path:
    (folder,) = (path.parent for path in (computer.root / "home").rglob("library.slots"))
    return folder


def test_another_user_may_not_even_look(computer: Computer) -> None:
    computer.ask("library", "init", "--no-keychain", *KEY)
    folder = library_folder(computer)
    assert folder.stat().st_mode & 0o777 == 0o700
    if os.geteuid() == 0:
        for above in (computer.root, *folder.parents):
            if above == computer.root.parent:
                break
            above.chmod(0o755)
        _open_the_way(computer.root)
        look = "import os, sys; os.listdir(sys.argv[1])"
        done = subprocess.run(
            ["/usr/bin/env", "python3", "-c", look, str(folder)],
            capture_output=True, text=True, check=False, user=NOBODY, cwd="/",
        )  # fmt: skip
        assert "PermissionError" in done.stderr


def test_a_title_cannot_steer_the_terminal(computer: Computer) -> None:
    evil = "\x1b[2J[red]over"
    speech(computer.work / f"{evil}.wav", 1)
    computer.ask("library", "init", "--no-keychain", *KEY)
    said = run(computer, "transcribe", "--save", *WHISPER, f"{evil}.wav").stderr
    shown = run(computer, "library", "list").stdout + run(computer, "library", "search", "over").stdout
    assert "\\u001b[2J[red]over" in shown
    assert "\x1b" not in shown + said
