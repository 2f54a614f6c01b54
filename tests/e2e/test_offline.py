"""The promise, seen from outside: no network, and nothing on the disk but the files that were asked for."""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
import stat
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.fakes.command_line import PROGRAM, WHISPER, Computer
from tests.fakes.speech_audio import SENTENCES, pcm, speech, texts, write_wav
from tests.support.lacking import lacking

ENGINES = {"whisper": WHISPER, "built-in": ("-m", "built-in")}
FILE_CALLS = "%file,ftruncate,memfd_create"


@cache
def without_network() -> tuple[str, ...]:
    """Return the command that runs another one in a network namespace without interfaces."""
    for command in (("unshare", "-n"), ("unshare", "-r", "-n")):
        try:
            done = subprocess.run([*command, "cat", "/proc/net/dev"], capture_output=True, text=True, check=False)
        except FileNotFoundError:
            break
        names = [line.split(":")[0].strip() for line in done.stdout.splitlines()[2:]]
        if done.returncode == 0 and set(names) <= {"lo"}:
            return command
    return ()


@cache
def strace_works() -> bool:
    if shutil.which("strace") is None:
        return False
    done = subprocess.run(["strace", "-f", "-e", "trace=none", "true"], capture_output=True, check=False)
    return done.returncode == 0


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer.below(tmp_path)


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> tuple[str, ...]:
    return ENGINES[request.param]


def environment(computer: Computer) -> dict[str, str]:
    # Python would write the bytecode of a changed checkout beside it.
    return {**computer.environment, "PYTHONDONTWRITEBYTECODE": "1"}


def run(computer: Computer, before: tuple[str, ...], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*before, *PROGRAM, *arguments], cwd=computer.work, env=environment(computer),
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip


def assert_untouched(computer: Computer) -> None:
    assert not list((computer.root / "home").iterdir())
    assert not list((computer.root / "tmp").iterdir())


# ---- strace


@dataclass(frozen=True, slots=True)
class Call:
    """One system call of one thread."""

    thread: int
    name: str
    text: str


class Trace:
    """What strace has written: calls put together from their halves, threads known by their process."""

    _LINE = re.compile(r"^(?P<thread>\d+) +(?P<rest>.*)$")
    _HALF = re.compile(r"^(?P<begin>.*) <unfinished \.\.\.>$")
    _OTHER_HALF = re.compile(r"^<\.\.\. \w+ resumed>(?P<end>.*)$")

    def __init__(self, file: Path) -> None:
        self.calls = list(self._read(file))
        workers = {call.thread for call in self.calls if call.name == "execve" and "app.worker" in call.text}
        # A worker can start threads, but no processes: all that its threads start belongs to it.
        started = re.compile(r"= (\d+)$")
        for call in self.calls:
            found = started.search(call.text)
            if call.name in {"clone", "clone3"} and call.thread in workers and found:
                workers.add(int(found.group(1)))
        self.workers = workers

    def _read(self, file: Path) -> Iterator[Call]:
        begun: dict[int, str] = {}
        for line in file.read_text("utf-8", "replace").splitlines():
            match = self._LINE.match(line)
            if match is None:
                continue
            thread, rest = int(match["thread"]), match["rest"]
            if half := self._HALF.match(rest):
                begun[thread] = half["begin"]
                continue
            if other := self._OTHER_HALF.match(rest):
                rest = begun.pop(thread, "") + other["end"]
            if call := re.match(r"^(\w+)\(", rest):
                yield Call(thread, call.group(1), rest)

    def named(self, *names: str) -> list[Call]:
        return [call for call in self.calls if call.name in names]


def traced(computer: Computer, what: str, *arguments: str) -> Trace:
    if not strace_works():
        lacking("strace")
    file = computer.root / "trace"
    run(computer, ("strace", "-f", "-y", "-s", "300", "-o", str(file), "-e", f"trace={what}"), *arguments)
    trace = Trace(file)
    assert trace.workers, "no worker was seen"
    return trace


# ---- the network


def test_a_whole_transcription_runs_where_there_is_no_network(computer: Computer, engine: tuple[str, ...]) -> None:
    if not without_network():
        lacking("a network namespace of its own")
    count = 4 if engine is WHISPER else 2
    speech(computer.work / "talk.wav", count)
    run(computer, without_network(), "transcribe", "talk.wav", *engine, "-f", "json,srt", "-o", "out")
    transcript = json.loads((computer.work / "out" / "talk.json").read_text("utf-8"))
    found = [segment["text"].strip() for segment in transcript["segments"]]
    if engine is WHISPER:
        assert found == texts(count)
    else:
        assert len(" ".join(found).split()) >= 4
    assert_untouched(computer)


def test_the_worker_makes_no_socket_and_nobody_one_for_the_internet(
    computer: Computer, engine: tuple[str, ...]
) -> None:
    write_wav(computer.work / "fox.wav", pcm(1))
    trace = traced(
        computer, "network,execve,clone,clone3", "transcribe", "fox.wav", *engine, "-f", "txt", "-o", "out"
    )
    assert (computer.work / "out" / "fox.txt").read_text("utf-8").strip()
    # The trace does see what it should: the pair that the worker inherits, and the descriptor that goes over it.
    pairs = trace.named("socketpair")
    assert [call.thread in trace.workers for call in pairs] == [False]
    assert any("SCM_RIGHTS" in call.text for call in trace.named("sendmsg"))
    made = trace.named("socket")
    # The sandbox tries its own lock, once, with a family that does not exist: the kernel must refuse it.
    tried = [call.text for call in made if call.thread in trace.workers]
    assert [re.sub(r"\s+", " ", text) for text in tried] == [
        "socket(AF_UNSPEC, SOCK_DGRAM, 0) = -1 EPERM (Operation not permitted)"
    ]
    for call in (*made, *trace.named("connect", "bind", "sendto", "sendmsg")):
        assert "AF_INET" not in call.text, call.text
    assert trace.named("connect") == []
    assert trace.named("bind", "listen", "accept", "accept4") == []


# ---- the disk


_WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")
_CHANGING = frozenset(
    {
        *("creat", "rename", "renameat", "renameat2", "mkdir", "mkdirat", "unlink", "unlinkat", "rmdir"),
        *("link", "linkat", "symlink", "symlinkat", "truncate", "ftruncate", "mknod", "mknodat"),
        *("chmod", "fchmodat", "chown", "fchownat", "utime", "utimensat", "setxattr"),
    }
)
_FREE = ("/dev/null", "/dev/tty")


def _paths(computer: Computer, call: Call) -> list[Path]:
    """Return the places that a call names; a relative one is below the descriptor before it."""
    places = re.findall(r'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"', call.text)
    return [Path(folder or computer.work, name) for folder, name in places]


def changes(computer: Computer, trace: Trace) -> list[tuple[Call, Path]]:
    """Return each call that could change the disk, with each place that it names; refused ones change nothing."""
    found: list[tuple[Call, Path]] = []
    for call in trace.calls:
        if re.search(r"= -1 E[A-Z]+ \([^)]*\)$", call.text):
            continue
        opens = call.name in {"open", "openat", "openat2"} and _WRITING.search(call.text)
        if opens or call.name in _CHANGING:
            found.extend((call, path) for path in _paths(computer, call) or [Path("unknown")])
    return found


def test_nothing_is_opened_for_writing_but_what_was_asked_for(computer: Computer, engine: tuple[str, ...]) -> None:
    write_wav(computer.work / "fox.wav", pcm(1))
    output = computer.work / "out"
    trace = traced(
        computer, f"{FILE_CALLS},clone,clone3", "transcribe", "fox.wav", *engine, "-f", "json,txt", "-o", "out"
    )
    changed = changes(computer, trace)
    outside = [
        call.text for call, path in changed if output not in (path, *path.parents) and str(path) not in _FREE
    ]
    assert outside == []
    assert [call.text for call, _ in changed if call.thread in trace.workers] == []
    assert trace.named("memfd_create") == []
    # The trace does see what it should.
    names = {path.name for _, path in changed}
    assert {"out", "fox.json", "fox.txt"} <= names
    assert {path.name for path in output.iterdir()} == {"fox.json", "fox.txt"}
    assert {path.name for path in computer.work.iterdir()} == {"fox.wav", "out"}
    assert_untouched(computer)


def test_a_transcription_to_the_screen_writes_nothing_at_all(computer: Computer) -> None:
    write_wav(computer.work / "fox.wav", pcm(1))
    trace = traced(computer, f"{FILE_CALLS},clone,clone3", "transcribe", "fox.wav", *WHISPER)
    assert [call.text for call, path in changes(computer, trace) if str(path) not in _FREE] == []
    assert [path.name for path in computer.work.iterdir()] == ["fox.wav"]
    assert_untouched(computer)


def _texts_changed_since(began: float, folder: Path, skipped: Path) -> Iterator[tuple[Path, bytes]]:
    """Yield the small files of a folder, but nothing of a file system that is mounted in it."""
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if Path(root, name) != skipped and not Path(root, name).is_mount()]
        for name in names:
            path = Path(root, name)
            try:
                status = path.lstat()
                if status.st_ctime >= began and stat.S_ISREG(status.st_mode) and status.st_size < 256_000:
                    yield path, path.read_bytes()
            except OSError:
                continue


def test_no_name_prompt_or_sentence_is_in_any_other_file(computer: Computer) -> None:
    mark = f"zebrafish{secrets.token_hex(6)}"
    write_wav(computer.work / f"{mark}.wav", pcm(2))
    began = time.time() - 1
    arguments = (*WHISPER, "--prompt", f"prompt{mark}", "-f", "json,srt", "-o", "out")
    run(computer, (), "transcribe", f"{mark}.wav", *arguments)
    output = computer.work / "out"
    assert SENTENCES["fox"] in (output / f"{mark}.json").read_text("utf-8")
    assert_untouched(computer)
    places = {Path(name) for name in ("/tmp", "/var/tmp", "/dev/shm")}
    places |= {Path.home() / name for name in (".cache", ".config", ".local")}
    found: list[Path] = []
    looked_at = 0
    for place in places:
        for path, data in _texts_changed_since(began, place, computer.work):
            looked_at += 1
            ours = computer.root in path.parents
            if mark in str(path) or mark.encode() in data or (ours and b"lazy dog" in data):
                found.append(path)
    assert found == []
    print(f"{looked_at} files that changed meanwhile were searched")
    in_work = {path.relative_to(computer.work).as_posix() for path in computer.work.rglob("*") if path.is_file()}
    assert in_work == {f"{mark}.wav", f"out/{mark}.json", f"out/{mark}.srt"}
