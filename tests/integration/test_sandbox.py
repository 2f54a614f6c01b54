"""Attack a locked worker from inside: each attempt runs in a real child process."""

from __future__ import annotations

import dataclasses
import errno
import json
import os
import re
import shutil
import socket
import struct
import subprocess
import sys
import wave
from pathlib import Path
from typing import Any

import pytest

if sys.platform != "linux":
    pytest.skip("the sandbox has no port to this platform yet", allow_module_level=True)

from app.worker.sandbox import linux_landlock, linux_seccomp, linux_syscalls

_HERE = Path(__file__).parent
_ROOT = _HERE.parents[1]
_MODEL = _ROOT / "tests" / "fixtures" / "models" / "whisper-fixture.en"
_CHILD = _HERE / "sandbox_child.py"

needs_landlock = pytest.mark.skipif(not linux_landlock.abi(), reason="this kernel has no Landlock")
needs_table = pytest.mark.skipif(linux_seccomp.machine() is None, reason="no seccomp table for this processor")
pytestmark = needs_table


@dataclasses.dataclass(frozen=True)
class Places:
    """Folders of a made-up user."""

    home: Path
    secret: Path
    document: Path
    model: Path
    model_file: Path


@pytest.fixture
def places(tmp_path: Path) -> Places:
    home = tmp_path / "home"
    (home / "Documents").mkdir(parents=True)
    model = tmp_path / "model"
    model.mkdir()
    made = Places(home, home / "secret.txt", home / "Documents" / "letter.txt", model, model / "config.json")
    for file in (made.secret, made.document, made.model_file):
        file.write_text("contents")
    return made


def run_child(
    code: str,
    *,
    before: str = "",
    after: dict[str, str] | None = None,
    until: str = "",
    readable: tuple[Path, ...] = (),
    cuda: bool = False,
    data: int | None = None,
    home: Path | None = None,
    pass_fds: tuple[int, ...] = (),
    python: str = sys.executable,
    user: int | None = None,
) -> list[str]:
    """Return the lines that a child printed; fails with its traceback if it did not end well."""
    told = {
        "code": code,
        "before": before,
        "after": after or {},
        "until": until,
        "readable": [str(place) for place in readable],
        "cuda": cuda,
        "data": data,
    }
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(_ROOT), "HOME": str(home or "/nonexistent")}
    environment |= {"ORT_DISABLE_TELEMETRY": "1", "HF_HUB_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}
    more: dict[str, Any] = {} if user is None else {"user": user, "group": user, "extra_groups": []}
    done = subprocess.run(
        [python, "-P", "-s", "-B", str(_CHILD), json.dumps(told)],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
        pass_fds=pass_fds,
        **more,
    )
    assert done.returncode == 0, f"{done.returncode}\n{done.stdout}\n{done.stderr}"
    lines: list[str] = done.stdout.splitlines()
    return lines


def attempt(expression: str, **options: Any) -> str:
    """Return the outcome of one attempt after the whole lock."""
    (line,) = run_child(f"print(outcome(lambda: {expression}))", **options)
    return line


def test_without_the_lock_the_same_attempts_succeed(places: Places) -> None:
    attempts = (
        "raw('socket', 2, 1, 0)",
        "__import__('socket').socketpair()",
        "__import__('subprocess').run(['/bin/true'])",
        "raw('pidfd_open', os.getppid(), 0)",
        "os.kill(os.getppid(), 0)",
        "raw('shmctl', raw('shmget', 0, 4096, 0o1600), 0, 0)",
        "os.memfd_create('x')",
        f"open({str(places.secret)!r}).read()",
        f"open({str(places.home / 'new')!r}, 'w')",
        f"os.chmod({str(places.secret)!r}, 0o600)",
        f"os.truncate({str(places.model_file)!r}, 0)",
        "open('/etc/passwd').read()",
    )
    code = "\n".join(f"print(outcome(lambda: {expression}))" for expression in attempts)
    assert run_child(code, until="limit") == ["ok"] * len(attempts)


@pytest.mark.parametrize(
    "expression",
    [
        "__import__('socket').socket(2, 1)",
        "__import__('socket').socket(2, 2)",
        "__import__('socket').socket(10, 1)",
        "__import__('socket').socket(1, 1)",
        "__import__('socket').socket(16, 3)",
        "__import__('socket').socket(17, 3)",
        "__import__('socket').socketpair()",
        "raw('socket', 2, 1, 0)",
        "raw('socket', 40, 1, 0)",  # AF_VSOCK, to a virtual machine's host
        "raw(0x40000000 | 41, 2, 1, 0)",  # the x32 number of socket
        "raw('sendto', 1, 0, 0, 0, 1 << 32, 16)",
        "raw('sendmsg', 0, 0, 0)",
    ],
)
def test_no_socket_can_be_made_or_addressed(expression: str) -> None:
    if "0x40000000" in expression and os.uname().machine != "x86_64":
        pytest.skip("x32 numbers exist on x86-64 only")
    assert attempt(expression) == "EPERM"


@pytest.mark.parametrize(
    "expression",
    [
        "os.fork() or os._exit(9)",
        "raw('fork')",
        "raw('vfork')",
        "raw('clone', 17)",  # SIGCHLD: a process
        "raw('clone', 0x40000000 | 0x10000)",  # a thread in a network namespace of its own
        "os.execv('/bin/true', ['true'])",
        "raw('execveat', -1, 0, 0, 0, 0)",
        "os.posix_spawn('/bin/true', ['true'], {})",
        "__import__('subprocess').run(['/bin/true'])",
        "raw('unshare', 0x10000000)",
        "raw('setns', 0, 0)",
    ],
)
def test_no_process_can_be_started(expression: str) -> None:
    assert attempt(expression) == "EPERM"


@pytest.mark.parametrize(
    "expression",
    [
        "raw('io_uring_setup', 1, 0)",
        "raw('ptrace', 16, os.getppid())",
        "raw('process_vm_readv', os.getppid(), 0, 0, 0, 0, 0)",
        "raw('pidfd_open', os.getppid(), 0)",
        "raw('pidfd_getfd', 0, 0, 0)",
        "raw('bpf', 0, 0, 0)",
        "raw('userfaultfd', 0)",
        "raw('perf_event_open', 0, 0, 0, 0, 0)",
        "raw('keyctl', 0, 0)",
        "raw('mount', 0, 0, 0, 0, 0)",
        "raw('shmget', 0, 4096, 0o1600)",
        "raw('mq_open', 0, 0o102, 0, 0)",
        "raw('inotify_init1', 0)",
        "raw('prctl', 4, 1)",  # PR_SET_DUMPABLE
        "raw('prlimit64', os.getppid(), 7, 1 << 32, 0)",
        "raw('ioctl', 0, 0x5412, 0)",  # TIOCSTI
        "raw('fcntl', 0, 8, os.getppid())",  # F_SETOWN
        "os.kill(os.getppid(), 0)",
        "os.kill(os.getppid(), 15)",
        "os.kill(0, 0)",
        "os.kill(-1, 0)",
        "raw('tgkill', os.getppid(), os.getppid(), 0)",
        "raw('tkill', os.getpid(), 0)",
        "raw('rt_sigqueueinfo', os.getppid(), 0, 0)",
        "os.setpriority(os.PRIO_PROCESS, os.getppid(), 19)",
    ],
)
def test_no_other_process_and_no_kernel_interface_is_in_reach(expression: str) -> None:
    assert attempt(expression) == "EPERM"


def test_what_engines_need_still_works() -> None:
    assert run_child(
        """
import resource, threading
print(outcome(lambda: raw("clone3", 0, 0)))
print(outcome(lambda: raw(463)))  # newer than the table
print(outcome(lambda: os.kill(os.getpid(), 0)))
done = []
threads = [threading.Thread(target=done.append, args=(i,)) for i in range(4)]
[thread.start() for thread in threads]
[thread.join(10) for thread in threads]
print(sorted(done))
print(outcome(lambda: resource.getrlimit(resource.RLIMIT_NOFILE)))
print(outcome(lambda: os.setpriority(os.PRIO_PROCESS, 0, 5)))
print(outcome(lambda: os.pipe()))
print(outcome(lambda: open("/proc/self/status").read()))
"""
    ) == ["ENOSYS", "ENOSYS", "ok", "[0, 1, 2, 3]", "ok", "ok", "ok", "ok"]


def test_a_thread_that_ran_before_the_lock_is_locked_too() -> None:
    start = """
import threading
go, done = threading.Event(), threading.Event()
seen = []
def attack():
    go.wait(10)
    seen.append(outcome(lambda: raw("socket", 2, 1, 0)))
    seen.append(outcome(lambda: os.fork() or os._exit(9)))
    done.set()
threading.Thread(target=attack, daemon=True).start()
"""
    code = "go.set(); done.wait(10); print(*seen)"
    assert run_child(code, after={"restrict_files": start}) == ["EPERM EPERM"]


@needs_landlock
@pytest.mark.parametrize("until", ["", "deny_network"])
def test_the_users_files_cannot_be_read(places: Places, until: str) -> None:
    code = "\n".join(
        f"print(outcome(lambda: {expression}))"
        for expression in (
            f"open({str(places.secret)!r}).read()",
            f"open({str(places.document)!r}).read()",
            f"os.listdir({str(places.home)!r})",
            f"os.listdir({str(places.home / 'Documents')!r})",
            f"open({str(places.model / '..' / 'home' / 'secret.txt')!r}).read()",
            f"open('/proc/self/root{places.secret}').read()",
            "open('/etc/passwd').read()",
            "os.listdir('/')",
            "os.listdir('/tmp')",
            "os.listdir('.')",
            f"open('/proc/{os.getpid()}/cmdline').read()",
            "open('/dev/zero', 'rb').read(1)",
        )
    )
    lines = run_child(code, readable=(places.model,), home=places.home, until=until)
    assert lines == ["EACCES"] * 12


@needs_landlock
def test_the_model_folder_can_be_read_and_nothing_executed(places: Places) -> None:
    program = places.model / "program"
    shutil.copy("/bin/true", program)
    code = f"""
print(open({str(places.model_file)!r}).read())
print(sorted(os.listdir({str(places.model)!r})))
print(outcome(lambda: os.execv({str(program)!r}, ["true"])))
"""
    expected = ["contents", "['config.json', 'program']"]
    assert run_child(code, readable=(places.model,)) == [*expected, "EPERM"]
    assert run_child(code, readable=(places.model,), until="deny_network") == [*expected, "EACCES"]


def _write_attempts(places: Places) -> tuple[str, ...]:
    file, new = str(places.model_file), str(places.home / "new")
    return (
        f"open({new!r}, 'w')",
        f"open({file!r}, 'r+')",
        f"os.open({file!r}, os.O_RDONLY | os.O_TRUNC)",
        "open('new', 'w')",
        "open('/tmp/soundlock-sandbox-test', 'w')",
        "open('/dev/shm/soundlock-sandbox-test', 'w')",
        "open('/dev/null', 'w')",
        "open('/proc/self/oom_score_adj', 'w')",
        f"os.open({str(places.home)!r}, os.O_TMPFILE | os.O_RDWR)",
        f"os.truncate({file!r}, 0)",
        f"os.mkdir({new!r})",
        f"os.unlink({file!r})",
        f"os.rename({file!r}, {new!r})",
        f"os.link({file!r}, {new!r})",
        f"os.symlink({file!r}, {new!r})",
        f"os.mkfifo({new!r})",
    )


def _attribute_attempts(places: Places) -> tuple[str, ...]:
    file = str(places.secret)
    return (
        f"os.chmod({file!r}, 0o777)",
        f"os.chown({file!r}, os.getuid(), os.getgid())",
        f"os.utime({file!r})",
        f"os.setxattr({file!r}, 'user.soundlock', b'x')",
        "os.memfd_create('x')",
        "raw('memfd_secret', 0)",
        "raw('openat2', -100, 0, 0, 0)",
    )


def test_nothing_can_be_written_anywhere(places: Places) -> None:
    attempts = (*_write_attempts(places), *_attribute_attempts(places))
    code = "\n".join(f"print(outcome(lambda: {expression}))" for expression in attempts)
    lines = run_child(code, readable=(places.model,), home=places.home)
    assert [pair for pair in zip(attempts, lines, strict=True) if pair[1] not in {"EACCES", "EPERM"}] == []
    assert places.model_file.read_text() == "contents"


@needs_landlock
def test_nothing_can_be_written_by_files_alone_while_engines_are_imported(places: Places) -> None:
    attempts = _write_attempts(places)
    code = "\n".join(f"print(outcome(lambda: {expression}))" for expression in attempts)
    lines = run_child(code, readable=(places.model,), home=places.home, until="deny_network")
    refused = {"EACCES", "EPERM", "EXDEV"}
    assert [pair for pair in zip(attempts, lines, strict=True) if pair[1] not in refused] == []
    assert places.model_file.read_text() == "contents"


def test_descriptors_opened_before_or_received_after_can_be_read(places: Places) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs, places.document.open("rb") as document:
        socket.send_fds(ours, [b"F"], [document.fileno()])
        lines = run_child(
            f"""
import socket
with socket.socket(fileno={theirs.fileno()}) as end:
    received = socket.recv_fds(end, 1, 1)[1][0]
print(os.read(opened, 100), os.read(received, 100))
print(outcome(lambda: os.write(received, b"x")), outcome(lambda: os.ftruncate(received, 0)))
""",
            before=f"opened = os.open({str(places.secret)!r}, os.O_RDONLY)",
            pass_fds=(theirs.fileno(),),
        )
    assert lines == ["b'contents' b'contents'", "EBADF EINVAL"]


def test_limits_are_in_force_and_reported(places: Places) -> None:
    code = f"""
import resource
print([resource.getrlimit(getattr(resource, "RLIMIT_" + name)) for name in ("CORE", "FSIZE", "DATA")])
print(resource.getrlimit(resource.RLIMIT_NOFILE)[1] <= 256)
os.lseek(opened, 0, 2)
print(outcome(lambda: os.write(opened, b"x")))
try:
    bytearray(400 << 20)
except MemoryError:
    print("MemoryError")
print(sandbox.report().limits["data"], sandbox.report().limits["fsize"])
print([line for line in open("/proc/self/status").read().splitlines() if line.startswith("NoNewPrivs")])
print({str(places.secret)!r} and raw("prctl", 3))  # PR_GET_DUMPABLE
"""
    size = 256 << 20
    assert run_child(code, before=f"opened = os.open({str(places.secret)!r}, os.O_RDWR)", data=size) == [
        f"[(0, 0), (0, 0), ({size}, {size})]",
        "True",
        "EFBIG",
        "MemoryError",
        f"{size} 0",
        "['NoNewPrivs:\\t1']",
        "0",
    ]


def test_cuda_profile_has_no_memory_limit_and_still_creates_no_file(places: Places) -> None:
    new = places.home / "new"
    code = f"""
print("data" in sandbox.report().limits, sandbox.report().level in ("full", "partial"))
print(outcome(lambda: open({str(new)!r}, "w")), outcome(lambda: raw("socket", 2, 1, 0)))
"""
    assert run_child(code, cuda=True, data=1 << 20) == ["False True", "EACCES EPERM"]


@needs_landlock
def test_report_is_full_where_both_locks_hold() -> None:
    code = "r = sandbox.report(); print(r.platform, r.level, r.network_denied, r.files_restricted, r.missing)"
    assert run_child(code) == ["linux full True True ()"]
    assert run_child(code, until="deny_network") == ["linux partial False True ()"]


def test_report_is_partial_without_landlock_and_still_nothing_is_written(places: Places) -> None:
    attempts = [*_write_attempts(places), *_attribute_attempts(places)]
    code = "r = sandbox.report(); print(r.level, r.files_restricted, r.landlock_abi, r.missing)\n"
    code += "\n".join(f"print(outcome(lambda: {expression}))" for expression in attempts)
    lines = run_child(code, before="linux_landlock.abi = lambda: 0")
    assert lines[0] == "partial False 0 ('landlock_unavailable',)"
    assert [pair for pair in zip(attempts, lines[1:], strict=True) if pair[1] not in {"EACCES", "EPERM"}] == []


def test_an_unknown_processor_is_reported_not_hidden() -> None:
    code = "print(sandbox.report().network_denied, sandbox.report().missing[-1])"
    assert run_child(code, before="linux_seccomp.machine = lambda: None") == ["False seccomp_unsupported_arch"]


@pytest.mark.parametrize(
    ("sabotage", "code"),
    [
        ("linux_seccomp._SET_MODE_FILTER = 99", "seccomp_refused"),
        ("linux_seccomp.install = lambda *, cuda: None", "seccomp_not_in_force"),
        (
            "linux_seccomp.install = linux_seccomp.check_sockets_refused = lambda **_: None",
            "seccomp_not_in_every_thread",
        ),
    ],
)
def test_a_filter_that_does_not_hold_is_an_error(sabotage: str, code: str) -> None:
    attack = f"{sabotage}\nprint(outcome(sandbox.deny_network), sandbox.report().network_denied)"
    assert run_child(attack, until="deny_network") == [f"{code} False"]


@pytest.mark.parametrize(
    "steps",
    ["restrict_files", "deny_network", "limit limit", "limit deny_network", "limit restrict_files limit"],
)
def test_a_wrong_order_is_refused(steps: str) -> None:
    *first, last = steps.split()
    code = "".join(f"sandbox.{step}()\n" for step in first) + f"print(outcome(sandbox.{last}))"
    assert run_child(code, until="limit") == ["wrong_order"]


def test_a_second_thread_before_the_file_lock_is_refused() -> None:
    code = """
import threading
threading.Thread(target=threading.Event().wait, daemon=True).start()
print(outcome(sandbox.restrict_files), outcome(sandbox.restrict_files))
"""
    assert run_child(code, until="restrict_files") == ["threads_running wrong_order"]


@needs_landlock
@pytest.mark.parametrize(
    ("name", "code"), [("missing", "readable_missing"), ("..", "readable_too_wide"), (".", "readable_too_wide")]
)
def test_a_readable_place_has_to_exist_and_to_be_narrow(places: Places, name: str, code: str) -> None:
    attack = "print(outcome(sandbox.restrict_files))"
    told = {"readable": (places.home / name,), "home": places.home, "until": "restrict_files"}
    assert run_child(attack, **told) == [code]  # type: ignore[arg-type]


def test_an_ordinary_user_is_locked_the_same_way() -> None:
    python = next((p for p in ("/usr/bin/python3.11", "/usr/bin/python3") if Path(p).exists()), "")
    if os.geteuid() != 0:
        pytest.skip("all tests of this run are an ordinary user's")
    probe = [python, "-c", f"import sys, os; os.listdir({str(_HERE)!r}); sys.exit(sys.version_info < (3, 11))"]
    if not python or subprocess.run(probe, check=False, capture_output=True, user=65534).returncode != 0:
        pytest.skip("no Python 3.11 or no checkout that an ordinary user can read")
    code = """
r = sandbox.report(); print(r.network_denied, r.files_restricted)
print(outcome(lambda: raw("socket", 2, 1, 0)), outcome(lambda: open("/etc/passwd")))
for name in ("maps", "status", "stat", "statm", "task", "fd", "environ"):
    path = "/proc/self/" + name
    print(name, outcome(lambda: os.listdir(path) if os.path.isdir(path) else open(path).read()))
"""
    readable = ["maps", "status", "stat", "statm", "task", "fd"]
    assert run_child(code, python=python, user=65534) == [
        f"True {bool(linux_landlock.abi())}",
        f"EPERM {'EACCES' if linux_landlock.abi() else 'ok'}",
        *(f"{name} ok" for name in readable),
        "environ EACCES",  # root's after PR_SET_DUMPABLE, mode 0400; no engine depends on it
    ]


def _wave_file(path: Path) -> None:
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(16000)
        out.writeframes(b"".join(struct.pack("<h", i * 401 % 16000 - 8000) for i in range(16000)))


@pytest.mark.skipif(not _MODEL.is_dir(), reason="the small model is not in tests/fixtures")
def test_real_engines_work_inside_the_lock(tmp_path: Path) -> None:
    sound = tmp_path / "sound.wav"
    _wave_file(sound)
    ours, theirs = socket.socketpair()
    with ours, theirs, sound.open("rb") as file:
        socket.send_fds(ours, [b"F"], [file.fileno()])
        lines = run_child(
            f"""
import socket
with socket.socket(fileno={theirs.fileno()}) as end:
    received = socket.recv_fds(end, 1, 1)[1][0]
model = faster_whisper.WhisperModel({str(_MODEL)!r}, device="cpu", compute_type="int8", cpu_threads=2)
with os.fdopen(received, "rb") as file, av.open(file, format="wav") as media:
    audio = np.concatenate([frame.to_ndarray()[0] for frame in media.decode(audio=0)])
print(len(audio))
floats = audio.astype(np.float32) / 32768
segments, info = model.transcribe(floats, word_timestamps=True)
print(info.language, isinstance(list(segments), list))
print(isinstance(get_speech_timestamps(floats), list))
decoder = pocketsphinx.Decoder(samprate=16000)
decoder.start_utt()
decoder.process_raw(audio.tobytes(), full_utt=True)
decoder.end_utt()
print(type(decoder.hyp()).__name__)
print(sandbox.report().level, outcome(lambda: raw("socket", 2, 1, 0)))
""",
            after={
                "restrict_files": "import av, ctranslate2, faster_whisper, onnxruntime, pocketsphinx\n"
                "import numpy as np\nfrom faster_whisper.vad import get_speech_timestamps"
            },
            readable=(_MODEL,),
            data=2 << 30,
            pass_fds=(theirs.fileno(),),
        )
    level = "full" if linux_landlock.abi() else "partial"
    assert lines[:3] == ["16000", "en True", "True"]
    assert lines[3] in {"_pocketsphinx.Hypothesis", "Hypothesis", "NoneType"}
    assert lines[4:] == [f"{level} EPERM"]


def _interpret(program: linux_seccomp.Program, data: bytes) -> int:
    """Run a filter as the kernel does."""
    accumulator, at = 0, 0
    while True:
        code, if_true, if_false, constant = program[at]
        at += 1
        match code:
            case 0x20:
                (accumulator,) = struct.unpack_from("<I", data, constant)
            case 0x54:
                accumulator &= constant
            case 0x15:
                at += if_true if accumulator == constant else if_false
            case 0x25:
                at += if_true if accumulator > constant else if_false
            case 0x06:
                return constant
            case _:
                raise AssertionError(code)


@pytest.mark.parametrize("name", ["x86_64", "aarch64"])
@pytest.mark.parametrize("cuda", [False, True])
def test_the_filter_decides_as_the_tables_say(name: str, cuda: bool) -> None:  # noqa: FBT001
    machine = linux_seccomp.MACHINES[name]
    pid = 4321
    program = linux_seccomp.build(machine, pid, cuda=cuda)
    assert len(program) < 4096
    assert all(0 <= jump < 256 for _, *jumps, _ in program for jump in jumps)

    def decide(number: int | None, *arguments: int, arch: int = machine.audit_arch) -> int:
        assert number is not None
        words = [*arguments, *[0] * (6 - len(arguments))]
        return _interpret(program, struct.pack("<IIQ6Q", number, arch, 0, *words))

    allow, refuse = 0x7FFF0000, 0x00050000
    guarded = {key: numbers[machine.column] for key, numbers in linux_syscalls.GUARDED.items()}
    for numbers in linux_syscalls.DENIED.values():
        if (number := numbers[machine.column]) is not None:
            assert decide(number) == refuse | errno.EPERM
    assert decide(39, arch=0x40000003) == 0x80000000
    assert decide(guarded["kill"], pid) == allow
    assert decide(guarded["kill"], pid + 1) == refuse | errno.EPERM
    assert decide(guarded["clone"], 0x3D0F00) == allow  # what glibc asks for a thread
    assert decide(guarded["clone"], 17) == refuse | errno.EPERM
    assert decide(guarded["clone"], 0x3D0F00 | 0x20000000) == refuse | errno.EPERM
    assert decide(guarded["clone3"]) == refuse | errno.ENOSYS
    assert decide(guarded["openat"], 0, 0, 0o2000000) == allow
    assert decide(guarded["openat"], 0, 0, 2) == (allow if cuda else refuse | errno.EACCES)
    assert decide(guarded["openat"], 0, 0, 0o101) == refuse | errno.EACCES
    assert decide(guarded["sendto"], 1, 0, 0, 0, 0) == allow
    assert decide(guarded["sendto"], 1, 0, 0, 0, 1 << 40) == refuse | errno.EPERM
    assert decide(guarded["fcntl"], 0, 3) == allow
    assert decide(guarded["fcntl"], 0, 15) == refuse | errno.EPERM
    assert decide(guarded["ioctl"], 0, 0x5401) == allow
    assert decide(guarded["ioctl"], 0, 0x8902) == refuse | errno.EPERM
    assert decide(linux_syscalls.LAST_KNOWN) == allow
    assert decide(linux_syscalls.LAST_KNOWN + 1) == refuse | errno.ENOSYS


def test_numbers_agree_with_the_kernels_headers() -> None:
    header = next(Path("/usr/include").glob("*/asm/unistd_64.h"), None)
    if header is None or os.uname().machine != "x86_64":
        pytest.skip("no x86-64 kernel headers here")
    known = {name: int(number) for name, number in re.findall(r"#define __NR_(\w+) (\d+)", header.read_text())}
    table = {**linux_syscalls.DENIED, **linux_syscalls.GUARDED}
    wrong = {name: ours for name, (ours, _) in table.items() if known.get(name, ours) != ours}
    assert wrong == {}


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        (1, struct.pack("=Q", 0x1FFF)),
        (3, struct.pack("=Q", 0x7FFF)),
        (4, struct.pack("=2Q", 0x7FFF, 3)),
        (5, struct.pack("=2Q", 0xFFFF, 3)),
        (6, struct.pack("=3Q", 0xFFFF, 3, 3)),
        (99, struct.pack("=3Q", 0xFFFF, 3, 3)),
    ],
)
def test_every_right_of_a_landlock_version_is_handled(version: int, expected: bytes) -> None:
    assert linux_landlock.ruleset_attribute(version) == expected
