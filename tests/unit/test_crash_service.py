from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.crash_service import CrashService, redacted
from app.services.network_watch import open_connections

ROOT = Path(__file__).parent.parent.parent
RUN = """
import sys
from pathlib import Path
from app.services.crash_service import CrashService
crashes = CrashService(Path(sys.argv[1]))
print(repr(crashes.begin()), flush=True)
"""


@pytest.fixture
def service(tmp_path: Path) -> Iterator[CrashService]:
    service = CrashService(tmp_path / "state")
    yield service
    service.end()


def run(folder: Path, ending: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", RUN + ending, str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment).stdout


def test_a_good_end_leaves_nothing(tmp_path: Path, service: CrashService) -> None:
    assert service.begin() == ""
    file = tmp_path / "state" / "running.txt"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    service.end()
    assert not list((tmp_path / "state").iterdir())
    assert service.begin() == ""


def test_a_crash_in_native_code_is_told_at_the_next_start(tmp_path: Path, service: CrashService) -> None:
    assert run(tmp_path / "state", "import faulthandler; faulthandler._sigsegv()") == "''\n"
    report = service.begin()
    assert "Segmentation fault" in report
    assert str(Path.home()) not in report
    service.end()
    assert service.begin() == ""


def test_an_exception_is_told_without_its_words(tmp_path: Path, service: CrashService) -> None:
    run(tmp_path / "state", "raise ValueError('the title of a talk')")
    report = service.begin()
    assert "ValueError" in report
    assert "title" not in report


def test_a_kill_is_told_as_well(tmp_path: Path, service: CrashService) -> None:
    run(tmp_path / "state", "import os; os.kill(os.getpid(), 9)")
    assert service.begin().startswith("Soundlock ")


def test_a_window_that_runs_still_is_no_crash(tmp_path: Path, service: CrashService) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "running.txt").write_text(f"Soundlock 1, process {os.getppid()}, started now\n")
    assert service.begin() == ""


def test_a_folder_that_cannot_be_written_to_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    service = CrashService(tmp_path / "state")
    assert service.begin() == ""
    service.end()


def test_of_paths_only_the_program_s_own_are_left() -> None:
    text = (
        'File "/home/ann/soundlock/app/ui/wiring.py", line 3 in x\n'
        'File "/home/ann/.venv/lib/python3.11/site-packages/PySide6/a.py", line 4 in y\n'
        'File "/home/ann/secret plans/tool.py", line 5 in z\n'
    )
    assert redacted(text).splitlines() == [
        'File "app/ui/wiring.py", line 3 in x',
        'File "lib/python3.11/site-packages/PySide6/a.py", line 4 in y',
        'File "tool.py", line 5 in z',
    ]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells which sockets are whose")
def test_connections_are_counted() -> None:
    before = open_connections()
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        assert open_connections() == (before or 0) + 1
    assert open_connections() == before
    assert open_connections(1 << 30) is None
