"""The ways to unlock a library, changed by the command line."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.fakes.command_line import PROGRAM, WHISPER, Computer, ended
from tests.fakes.speech_audio import speech
from tests.support.secret_service import run_with_keychain

OLD, NEW = "an old phrase of words", "a new phrase of words"
IN_HOME = (
    "import os, sys; os.environ['SOUNDLOCK_HOME'] = sys.argv[1]; sys.argv[1:2] = []; "
    "from app.__main__ import main; sys.exit(main())"
)


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer.below(tmp_path)


def descriptor(text: str) -> int:
    """Return a pipe that holds a line."""
    read, write = os.pipe()
    with os.fdopen(write, "w") as stream:
        stream.write(f"{text}\n")
    return read


def run(computer: Computer, *arguments: str, **secrets: str) -> subprocess.CompletedProcess[str]:
    """Run a command with secrets in descriptors, by the names of the options."""
    options = {f"--{name.replace('_', '-')}-fd": descriptor(text) for name, text in secrets.items()}
    try:
        return subprocess.run(
            [*PROGRAM, "library", *arguments, *(str(word) for option in options.items() for word in option)],
            cwd=computer.work, env=computer.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
            timeout=120, check=False, pass_fds=tuple(options.values()),
        )  # fmt: skip
    finally:
        for number in options.values():
            os.close(number)


def test_a_passphrase_is_changed(computer: Computer) -> None:
    assert run(computer, "init", "--no-keychain", "--no-recovery-key", passphrase=OLD).returncode == 0
    changed = run(computer, "passphrase", passphrase=OLD, new_passphrase=NEW)
    assert changed.stdout == "The passphrase is changed. The library has a new master key.\n", changed.stderr
    assert "library.wrong_key" in run(computer, "list", passphrase=OLD).stderr
    opened = run(computer, "slots", "list", "--json", passphrase=NEW)
    assert [slot["kind"] for slot in json.loads(opened.stdout)] == ["passphrase"]
    asked = run(computer, "passphrase", passphrase=NEW)
    assert asked.returncode == 2
    assert "--new-passphrase-fd" in asked.stderr


def test_there_is_no_passphrase_to_change(computer: Computer) -> None:
    (computer.work / "stick").write_bytes(b"the content of a key file")
    keyed = ("--key-file", "stick")
    assert run(computer, "init", "--no-keychain", "--no-recovery-key", *keyed).returncode == 0
    assert [slot["kind"] for slot in json.loads(run(computer, "slots", *keyed, "--json").stdout)] == ["keyfile"]
    refused = run(computer, "passphrase", *keyed, new_passphrase=NEW)
    assert (refused.returncode, refused.stderr.split("[")[-1]) == (7, "library.no_such_slot]\n")
    missing = run(computer, "slots", "add", "key-file", *keyed)
    assert missing.returncode == 2
    assert "--new-key-file" in missing.stderr


def test_a_command_that_has_the_library_open_parks_its_work_and_lets_go(computer: Computer) -> None:
    (computer.work / "stick").write_bytes(b"the content of a key file")
    keyed = ("--key-file", "stick")
    assert run(computer, "init", "--no-keychain", "--no-recovery-key", *keyed).returncode == 0
    assert run(computer, "lock").stdout == "The library was locked already.\n"
    speech(computer.work / "talk.wav", 60)
    running = computer.start("transcribe", "--save", "--events", "talk.wav", *WHISPER, *keyed)
    assert running.stdout is not None
    while '"event": "segment"' not in running.stdout.readline():
        assert running.poll() is None
    assert run(computer, "lock").stdout == "The library is locked now.\n"
    ended(running, 130)
    (job,) = json.loads(run(computer, "jobs", "--json", *keyed).stdout)
    assert (job["title"], job["state"]) == ("talk", "queued")


def test_a_real_keychain_and_a_key_file_together(tmp_path: Path) -> None:
    home, desk = str(tmp_path / "data"), tmp_path / "session"
    stick = tmp_path / "stick"
    stick.write_bytes(b"the content of a key file")

    def library(*arguments: str) -> subprocess.CompletedProcess[str]:
        return run_with_keychain("unlocked", desk, IN_HOME, home, "library", *arguments)

    assert library("init").returncode == 0
    done = library("slots", "require-all", "--new-key-file", str(stick), "--yes")
    assert done.returncode == 0, done.stderr
    alone = library("list")
    assert alone.returncode == 7, alone.stdout
    assert "[library." in alone.stderr
    listed = library("slots", "list", "--json", "--key-file", str(stick))
    slots = {slot["kind"]: slot for slot in json.loads(listed.stdout)}
    assert slots.keys() == {"recovery", "combined"}
    assert slots["combined"]["requires"] == ["keychain", "keyfile"]
    assert slots["combined"]["opened_now"]
    alone = library("slots", "add", "keychain", "--key-file", str(stick))
    assert alone.returncode, "a way that opens alone was added without a question"
    assert "This way alone" in alone.stderr
    stick.write_bytes(b"of another one")
    other = library("list", "--key-file", str(stick))
    assert (other.returncode, other.stderr.split("[")[-1]) == (7, "library.wrong_key]\n")
