"""packaging/bootstrap.py: arguments, the stamp, the missing-package plan, the lock files, the sentences."""

from __future__ import annotations

import ast
import importlib
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from packaging.requirements import Requirement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "packaging"
LOCKS = ("runtime", "development")
MODULES = (
    "system_packages",
    "python_environment",
    "setup_lock",
    "setup_reporting",
    "setup_commands",
    "checks",
    "lock_files",
    "desktop_entry",
)


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    """Import the scripts as bootstrap.py does: from their own folder, which is no package."""
    monkeypatch.syspath_prepend(str(SCRIPTS))
    yield {name: importlib.import_module(name) for name in MODULES}
    for name in MODULES:
        sys.modules.pop(name, None)


class FakeMachine:
    """Have only what it is told."""

    def __init__(self, *, libraries: set[str], programs: set[str], modules: set[str], fonts: bool) -> None:
        self.libraries, self.programs, self.modules, self.fonts = libraries, programs, modules, fonts

    def unloadable(self, sonames: Sequence[str]) -> set[str]:
        return set(sonames) - self.libraries

    def has_program(self, command: str) -> bool:
        return command in self.programs

    def has_python_module(self, name: str) -> bool:
        return name in self.modules

    def has_file(self, pattern: str) -> bool:
        return pattern in self.programs

    def has_fonts(self) -> bool:
        return self.fonts


def bare(*libraries: str) -> FakeMachine:
    return FakeMachine(libraries=set(libraries), programs=set(), modules=set(), fonts=False)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Give a checkout with a made-up environment whose python is a script that prints its arguments."""
    (tmp_path / "packaging" / "locks").mkdir(parents=True)
    for script in SCRIPTS.glob("*.py"):
        (tmp_path / "packaging" / script.name).write_bytes(script.read_bytes())
    for lock in LOCKS:
        (tmp_path / "packaging" / "locks" / f"{lock}.txt").write_text(f"{lock}==1\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    programs = tmp_path / ".venv" / "bin"
    programs.mkdir(parents=True)
    (programs / "python").write_text('#!/bin/sh\nprintf "<%s>" "$@"\nexit 7\n')
    (programs / "python").chmod(0o755)
    return tmp_path


def stamp(scripts: dict[str, Any], checkout: Path, profile: str) -> Any:
    environment = scripts["python_environment"].PythonEnvironment(checkout)
    environment._write_stamp([environment._digest(profile)])
    return environment


def bootstrap(
    checkout: Path, *arguments: str, path: str | None = None, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(checkout / "packaging" / "bootstrap.py"), *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={
            **os.environ,
            "PATH": path or os.environ["PATH"],
            "PYTHONDONTWRITEBYTECODE": "1",
            **(environment or {}),
        },
    )


# --- arguments -----------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="the made-up python is a shell script")
def test_run_forwards_its_arguments_and_exit_code_unchanged(scripts: dict[str, Any], checkout: Path) -> None:
    stamp(scripts, checkout, "runtime")
    done = bootstrap(checkout, "run", "transcribe", "--help", "--", "a b", "", "*")
    assert done.stdout == "<-P><-m><app><transcribe><--help><--><a b><><*>"
    assert done.stderr == ""
    assert done.returncode == 7


def test_without_a_command_the_help_is_printed(checkout: Path) -> None:
    done = bootstrap(checkout)
    assert "packaging/bootstrap.py run" in done.stdout
    assert done.returncode == 0


def test_an_unknown_command_is_an_error(checkout: Path) -> None:
    assert bootstrap(checkout, "nonsense").returncode == 2


def test_the_entry_file_parses_under_old_pythons() -> None:
    ast.parse((SCRIPTS / "bootstrap.py").read_text(encoding="utf-8"), feature_version=(3, 8))


def test_packaging_is_no_package() -> None:
    assert not (SCRIPTS / "__init__.py").exists()


# --- the menu of the desktop ----------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="desktop entries are of Linux and its kin")
def test_the_menu_gets_an_entry_and_lets_it_go(scripts: dict[str, Any], checkout: Path) -> None:
    stamp(scripts, checkout, "runtime")
    data = checkout / "data"
    icons = checkout / "resources" / "icons"
    icons.mkdir(parents=True)
    (icons / "soundlock.svg").write_bytes((ROOT / "resources" / "icons" / "soundlock.svg").read_bytes())
    environment = {"XDG_DATA_HOME": str(data)}
    done = bootstrap(checkout, "desktop", environment=environment)
    assert done.returncode == 0, done.stderr
    entry = (data / "applications" / "soundlock.desktop").read_text("utf-8")
    assert f'Exec="{checkout}/.venv/bin/soundlock" window %F\n' in entry
    assert (data / "icons/hicolor/scalable/apps/soundlock.svg").stat().st_size > 0
    assert bootstrap(checkout, "desktop", "remove", environment=environment).returncode == 0
    assert list(data.rglob("*soundlock*")) == []
    assert bootstrap(checkout, "desktop", "elsewhere", environment=environment).returncode == 2


def test_an_entry_starts_a_program_in_any_folder(scripts: dict[str, Any]) -> None:
    program = Path('/a folder/50% of "it"/$HOME/`back\\slash`/soundlock')
    lines = dict(
        line.split("=", 1) for line in scripts["desktop_entry"].entry(program).splitlines() if "=" in line
    )
    # As the specification says: first the escapes of a value, then the quotes of an argument, then the fields.
    value = re.sub(r"\\(.)", r"\1", lines["Exec"])
    argument, rest = re.fullmatch(r'"((?:[^"`$\\]|\\.)*)" (.*)', value, re.DOTALL).groups()  # type: ignore[union-attr]
    assert Path(re.sub(r"\\(.)", r"\1", argument).replace("%%", "%")) == program
    assert rest == "window %F"
    assert Path(re.sub(r"\\(.)", r"\1", lines["TryExec"])) == program


# --- the checks ----------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="the commands are of a Unix shell")
def test_checks_run_beside_each_other_and_those_that_fail_are_shown(
    scripts: dict[str, Any], capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for pipe in (first, second):
        os.mkfifo(pipe)
    # Neither ends without the other.
    commands = {
        "fine": f"echo nobody reads this; echo > {first}; read line < {second}",
        "wrong": f"read line < {first}; echo > {second}; echo what is wrong; exit 3",
        "worse": "echo what is worse >&2; exit 4",
    }
    code = scripts["checks"].run_beside_each_other(
        [(name,) for name in commands], lambda command: ["sh", "-c", commands[command[0]]]
    )
    assert code == 3
    said = capfd.readouterr().out
    assert said.splitlines() == [
        "== fine",
        "== wrong", "what is wrong", "== wrong failed with exit code 3; the tests do not run",
        "== worse", "what is worse", "== worse failed with exit code 4; the tests do not run",
    ]  # fmt: skip


def test_files_without_tests_that_run_alone_are_not_searched_for_them(
    scripts: dict[str, Any], tmp_path: Path
) -> None:
    (tmp_path / "unit").mkdir()
    (tmp_path / "test_any.py").write_text("def test_it(): ...\n")
    (tmp_path / "unit" / "test_soon.py").write_text("@pytest.mark.alone\ndef test_it(): ...\n")
    together, alone = scripts["checks"].tests_below(tmp_path)
    assert together[-2:] == ("-m", "not alone and not long")
    assert alone == ("pytest", "-m", "alone and not long", str(tmp_path / "unit" / "test_soon.py"))


@pytest.mark.parametrize(
    ("failures", "expected"), [("1", 0), ("2", 1)], ids=["passes the second time", "fails again"]
)
def test_what_failed_beside_others_is_tried_once_more_alone(
    scripts: dict[str, Any],
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    failures: str,
    expected: int,
) -> None:
    monkeypatch.chdir(tmp_path)
    shy, tries = tmp_path / "test_shy.py", tmp_path / "tries"
    shy.write_text(
        f"def test_fine(): ...\n"
        f"def test_shy():\n"
        f"    with open({str(tries)!r}, 'a+') as tries:\n"
        f"        tries.write('x')\n"
        f"        assert tries.tell() > {failures}\n"
    )
    assert scripts["checks"].run_tests(("pytest", shy.name), in_this_environment) == expected
    assert tries.read_text() == "xx"
    told = "== failed beside others, passed alone:" in capfd.readouterr().out
    assert told is (expected == 0)


def test_where_many_tests_fail_none_is_tried_again(
    scripts: dict[str, Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    broken, tries = tmp_path / "test_broken.py", tmp_path / "tries"
    broken.write_text(
        f"import pytest\n"
        f"@pytest.mark.parametrize('number', range(4))\n"
        f"def test_it(number):\n"
        f"    with open({str(tries)!r}, 'a') as tries:\n"
        f"        tries.write('x')\n"
        f"    assert False\n"
    )
    assert scripts["checks"].run_tests(("pytest", broken.name), in_this_environment) == 1
    assert tries.read_text() == "xxxx"


def in_this_environment(command: Sequence[str]) -> list[str]:
    return [sys.executable, "-P", "-m", *command, "--rootdir", ".", "-c", str(ROOT / "pyproject.toml")]


# --- the stamp -----------------------------------------------------------------------------------


def test_an_environment_without_a_stamp_is_not_current(scripts: dict[str, Any], checkout: Path) -> None:
    environment = scripts["python_environment"].PythonEnvironment(checkout)
    assert not environment.is_current("runtime")


@pytest.mark.parametrize(
    ("made_for", "asked_for", "expected"),
    [
        ("runtime", "runtime", True),
        ("development", "development", True),
        ("development", "runtime", True),
        ("runtime", "development", False),
    ],
)
def test_development_satisfies_runtime_but_not_the_reverse(
    scripts: dict[str, Any],
    checkout: Path,
    made_for: str,
    asked_for: str,
    expected: bool,  # noqa: FBT001 - parametrized
) -> None:
    assert stamp(scripts, checkout, made_for).is_current(asked_for) is expected


@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/locks/runtime.txt"])
def test_a_changed_source_outdates_the_stamp(scripts: dict[str, Any], checkout: Path, changed: str) -> None:
    environment = stamp(scripts, checkout, "runtime")
    with (checkout / changed).open("a") as file:
        file.write("# changed\n")
    assert not environment.is_current("runtime")


def test_another_python_outdates_the_stamp(
    scripts: dict[str, Any], checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = stamp(scripts, checkout, "runtime")
    monkeypatch.setattr(sys, "_base_executable", "/nowhere/python3.99")
    assert not environment.is_current("runtime")
    assert not environment._is_sound()


def test_a_moved_checkout_outdates_the_stamp(scripts: dict[str, Any], checkout: Path) -> None:
    stamp(scripts, checkout, "runtime")
    moved = checkout.rename(checkout.with_name("moved"))
    assert not scripts["python_environment"].PythonEnvironment(moved).is_current("runtime")


def test_a_missing_python_outdates_the_stamp(scripts: dict[str, Any], checkout: Path) -> None:
    environment = stamp(scripts, checkout, "runtime")
    environment.python.unlink()
    assert not environment.is_current("runtime")


def test_an_attempt_that_never_ended_is_remembered(scripts: dict[str, Any], tmp_path: Path) -> None:
    setup_lock = scripts["setup_lock"].SetupLock
    with setup_lock(tmp_path / "lock") as first:
        assert not first.was_unfinished
        first.mark(unfinished=True)
    with setup_lock(tmp_path / "lock") as second:
        assert second.was_unfinished
        second.mark(unfinished=False)
    with setup_lock(tmp_path / "lock") as third:
        assert not third.was_unfinished


def test_a_second_set_up_waits_for_the_first(scripts: dict[str, Any], tmp_path: Path) -> None:
    program = "import pathlib, sys, setup_lock\nwith setup_lock.SetupLock(pathlib.Path(sys.argv[1])): print('in')"
    with scripts["setup_lock"].SetupLock(tmp_path / "lock"):
        waiting = subprocess.Popen(
            [sys.executable, "-c", program, str(tmp_path / "lock")],
            cwd=SCRIPTS,
            env={**os.environ, "PYTHONPATH": str(SCRIPTS), "PYTHONDONTWRITEBYTECODE": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert waiting.stderr is not None
        assert waiting.stderr.readline().startswith("Waiting for another set-up")
        assert waiting.poll() is None
    output, _ = waiting.communicate(timeout=20)
    assert output == "in\n"


def test_a_folder_of_somebody_elses_is_left_alone(scripts: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "thesis.txt").write_text("mine")
    environment = scripts["python_environment"].PythonEnvironment(tmp_path)
    error = scripts["setup_reporting"].SetupError
    with (
        scripts["setup_lock"].SetupLock(tmp_path / "lock") as lock,
        pytest.raises(error, match="not a Python environment"),
    ):
        environment._create(lock)
    assert (tmp_path / ".venv" / "thesis.txt").read_text() == "mine"


# --- system packages -----------------------------------------------------------------------------

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has system packages")


@linux_only
def test_a_bare_machine_lacks_everything_a_window_needs(scripts: dict[str, Any]) -> None:
    packages = scripts["system_packages"]
    assert packages.missing(packages.WINDOW_NEEDS, bare()) == list(packages.WINDOW_NEEDS)


@linux_only
def test_only_what_is_missing_is_planned(scripts: dict[str, Any]) -> None:
    packages = scripts["system_packages"]
    present = [need.name for need in packages.WINDOW_NEEDS if need.name != "libxcb-cursor.so.0"]
    lacking = packages.missing(packages.WINDOW_NEEDS, bare(*present))
    assert packages.packages_for(lacking, lambda _: ()) == ["libxcb-cursor0", "fonts-dejavu-core"]


@linux_only
def test_a_machine_with_everything_lacks_nothing(scripts: dict[str, Any]) -> None:
    packages = scripts["system_packages"]
    names = {need.name for need in packages.TEST_NEEDS}
    complete = FakeMachine(libraries=names, programs=names, modules={"ensurepip"}, fonts=True)
    assert packages.missing((*packages.PYTHON_NEEDS, *packages.TEST_NEEDS), complete) == []


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"libglib2.0-0"}, "libglib2.0-0"),
        ({"libglib2.0-0t64"}, "libglib2.0-0t64"),
        ({"libglib2.0-0", "libglib2.0-0t64"}, "libglib2.0-0t64"),
        (set(), "libglib2.0-0"),
    ],
)
def test_a_renamed_package_goes_by_the_name_apt_knows(
    scripts: dict[str, Any], known: set[str], expected: str
) -> None:
    packages = scripts["system_packages"]
    glib = [need for need in packages.WINDOW_NEEDS if need.name == "libglib-2.0.so.0"]
    assert packages.packages_for(glib, lambda _: known) == [expected]


@linux_only
def test_libraries_are_really_loaded(scripts: dict[str, Any]) -> None:
    machine = scripts["system_packages"].ThisMachine()
    assert machine.unloadable(["libc.so.6", "libnonsense.so.9", "libm.so.6"]) == {"libnonsense.so.9"}


@linux_only
def test_a_library_that_ends_the_process_counts_as_missing(
    scripts: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    packages = scripts["system_packages"]
    crashing = "import os, sys\n" + packages._LOAD_EACH.replace(
        "    try:", "    if soname == 'bad': os.abort()\n    try:"
    )
    monkeypatch.setattr(packages, "_LOAD_EACH", crashing)
    assert packages.ThisMachine().unloadable(["libc.so.6", "bad", "libm.so.6", "libnonsense.so.9"]) == {
        "bad",
        "libnonsense.so.9",
    }


@linux_only
def test_without_rights_the_command_is_named_and_the_code_is_3(
    scripts: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    packages = scripts["system_packages"]
    monkeypatch.setattr(packages.shutil, "which", lambda command, **_: f"/usr/bin/{command}")
    monkeypatch.setattr(packages, "_administrator", lambda: None)
    monkeypatch.setattr(packages, "apt_candidates", lambda _: set())
    with pytest.raises(scripts["setup_reporting"].SetupError) as caught:
        packages.provide(packages.WINDOW_NEEDS[:2], bare())
    expected = "sudo apt-get update && sudo apt-get install --no-install-recommends -y libgl1 libegl1\n"
    assert expected in caught.value.sentence
    assert caught.value.exit_code == 3


@linux_only
def test_nothing_missing_never_calls_apt(scripts: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    packages = scripts["system_packages"]
    monkeypatch.setattr(packages, "_administrator", lambda: pytest.fail("asked for rights"))
    monkeypatch.setattr(packages, "_apt_get", lambda *_: pytest.fail("called apt-get"))
    packages.provide(packages.WINDOW_NEEDS[:1], bare("libGL.so.1"))


@linux_only
def test_a_system_without_apt_gets_a_list(scripts: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    packages = scripts["system_packages"]
    monkeypatch.setattr(packages.shutil, "which", lambda *_args, **_options: None)
    with pytest.raises(
        scripts["setup_reporting"].SetupError, match=r"libGL\.so\.1 \(library; on Debian in libgl1\)"
    ):
        packages.provide(packages.WINDOW_NEEDS[:1], bare())


def test_the_command_line_needs_no_window_libraries(
    scripts: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    commands = scripts["setup_commands"]
    asked: list[tuple[Any, ...]] = []

    def set_up(_profile: str, needs: tuple[Any, ...]) -> Any:
        asked.append(needs)
        return commands.PythonEnvironment(ROOT)

    monkeypatch.setattr(commands, "set_up", set_up)
    monkeypatch.setattr(commands, "replace_process", lambda _: None)
    commands.run(["transcribe", "talk.mp3"])
    commands.run([])
    assert asked == [(), scripts["system_packages"].WINDOW_NEEDS]


# --- pip's failures ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "sentence", "starts_over"),
    [
        ("Failed to establish a new connection", "cannot be reached", False),
        ("Installing collected packages: x\nERROR: [Errno 28] No space left on device", "The disk is full", True),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "not the one that was locked", False),
        ("ERROR: something new", "pip stopped with an error", False),
    ],
)
def test_pips_failure_becomes_a_sentence_and_code_4(
    scripts: dict[str, Any],
    checkout: Path,
    words: str,
    sentence: str,
    starts_over: bool,  # noqa: FBT001 - parametrized
) -> None:
    (checkout / ".venv" / "bin" / "python").write_text(f"#!/bin/sh\ncat <<'.'\n{words}\n.\nexit 1\n")
    environment = scripts["python_environment"].PythonEnvironment(checkout)
    with scripts["setup_lock"].SetupLock(checkout / ".venv.lock") as lock:
        lock.mark(unfinished=True)
        with pytest.raises(scripts["setup_reporting"].SetupError, match=sentence) as caught:
            environment._pip(["x"], lock)
        assert lock.is_unfinished() is starts_over
    assert words.splitlines()[-1] in caught.value.sentence
    assert caught.value.exit_code == 4


def test_what_only_workers_load_is_compiled_by_the_set_up(scripts: dict[str, Any], checkout: Path) -> None:
    worker = checkout / "app" / "worker"
    worker.mkdir(parents=True)
    (worker / "voice.py").write_text("SAID = 1\n")
    (checkout / ".venv" / "bin" / "python").unlink()
    (checkout / ".venv" / "bin" / "python").symlink_to(sys.executable)
    environment = scripts["python_environment"].PythonEnvironment(checkout)
    with scripts["setup_lock"].SetupLock(checkout / ".venv.lock") as lock:
        environment.compile_program(lock)
    assert [file.name for file in (worker / "__pycache__").iterdir()] == [
        f"voice.{sys.implementation.cache_tag}.pyc"
    ]


# --- the lock files ------------------------------------------------------------------------------


@pytest.fixture(params=LOCKS)
def lock_text(request: pytest.FixtureRequest) -> str:
    return (SCRIPTS / "locks" / f"{request.param}.txt").read_text(encoding="utf-8")


def test_every_requirement_is_pinned_and_hashed_and_nothing_is_an_address(
    scripts: dict[str, Any], lock_text: str
) -> None:
    assert len(scripts["lock_files"].entries(lock_text)) > 20
    assert scripts["lock_files"].problems(lock_text) == []


@pytest.mark.parametrize(
    "line",
    [
        "numpy==2.0",
        "numpy>=2.0 --hash=sha256:00",
        "--index-url somewhere\nnumpy==2.0 --hash=sha256:00",
        "numpy @ https://example.org/numpy.whl --hash=sha256:00",
    ],
)
def test_a_lock_file_with_a_gap_is_refused(scripts: dict[str, Any], line: str) -> None:
    assert scripts["lock_files"].problems(line)


def test_development_has_all_of_runtime_at_the_same_versions(scripts: dict[str, Any]) -> None:
    runtime, development = (
        scripts["lock_files"].entries((SCRIPTS / "locks" / f"{name}.txt").read_text(encoding="utf-8"))
        for name in LOCKS
    )
    assert set(runtime) <= set(development)


@pytest.mark.parametrize("lock", LOCKS)
def test_the_locks_satisfy_what_the_project_declares(scripts: dict[str, Any], lock: str) -> None:
    pins = scripts["lock_files"].pins((SCRIPTS / "locks" / f"{lock}.txt").read_text(encoding="utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    if lock == "development":
        declared += project["dependency-groups"]["dev"]
    for requirement in map(Requirement, declared):
        versions = pins[requirement.name.lower()]
        assert all(requirement.specifier.contains(version) for version in versions), requirement
