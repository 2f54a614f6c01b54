from __future__ import annotations

import os
import stat
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication

from app.ui.single_instance import SingleInstance
from app.ui.wiring import Wiring

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parent.parent.parent
OTHER_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.ui.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]), Path(sys.argv[2]))
first = instance.is_first()
print(first, not first and instance.hand_over([Path(name) for name in sys.argv[3:]]))
"""


@pytest.fixture
def places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, application: QApplication
) -> Iterator[tuple[Path, Path]]:
    assert application is not None
    with tempfile.TemporaryDirectory() as runtime:  # the path of a socket has 107 bytes at most
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        yield tmp_path / "data", tmp_path / "state"


@pytest.fixture
def first(places: tuple[Path, Path]) -> Iterator[SingleInstance]:
    instance = SingleInstance(*places)
    assert instance.is_first()
    instance.listen()
    yield instance
    instance.close()


def other_start(places: tuple[Path, Path], *files: str, cwd: Path | None = None) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", OTHER_START, *map(str, places), *files]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=cwd, env=environment)


def test_a_second_start_hands_its_files_over(
    first: SingleInstance, places: tuple[Path, Path], qtbot: QtBot, tmp_path: Path
) -> None:
    called: list[list[Path]] = []
    first.called.connect(called.append)
    odd = "größe \udcff\n x.wav"
    with other_start(places, "talk.wav", odd, "/elsewhere/a.flac", cwd=tmp_path) as other:
        qtbot.waitUntil(lambda: other.poll() is not None)
        assert other.stdout is not None
        assert other.stdout.read() == "False True\n"
    assert called == [[tmp_path / "talk.wav", tmp_path / odd, Path("/elsewhere/a.flac")]]


def test_more_names_than_fit_into_one_message_come_whole(
    first: SingleInstance, places: tuple[Path, Path], qtbot: QtBot
) -> None:
    called: list[list[Path]] = []
    first.called.connect(called.append)
    files = [f"/recordings/{'x' * 3000}/{number}.wav" for number in range(450)]  # 1.3 million bytes
    with other_start(places, *files) as other:
        qtbot.waitUntil(lambda: other.poll() is not None)
        assert other.stdout is not None
        assert other.stdout.read() == "False True\n"
    assert len(called) == 2
    assert [str(file) for some in called for file in some] == files


def test_another_library_has_a_window_of_its_own(first: SingleInstance, places: tuple[Path, Path]) -> None:
    assert first is not None
    other = SingleInstance(places[0].with_name("other"), places[1])
    assert other.is_first()
    other.close()


def test_after_a_crash_the_next_start_is_the_first(places: tuple[Path, Path], qtbot: QtBot) -> None:
    code = (
        OTHER_START + "instance.listen(); print(instance._server is not None, flush=True); import os; os._exit(9)"
    )
    command = [sys.executable, "-c", code, *map(str, places)]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    assert done.stdout.split() == ["True", "False", "True"]
    assert list(Path(os.environ["XDG_RUNTIME_DIR"]).glob("*.socket"))
    instance = SingleInstance(*places)
    assert instance.is_first()
    instance.listen()
    called: list[list[Path]] = []
    instance.called.connect(called.append)
    with other_start(places) as other:
        qtbot.waitUntil(lambda: other.poll() is not None)
    assert called == [[]]
    instance.close()


def test_nobody_else_can_reach_it(first: SingleInstance) -> None:
    assert stat.S_IMODE(Path(first._address).stat().st_mode) & 0o077 == 0


@pytest.mark.parametrize(
    "untrusted",
    [struct.pack("!I", 1 << 31), struct.pack("!I", 3) + b"too long", struct.pack("!I", 8) + b"\0\0a\0../b"],
)
def test_nonsense_is_dropped(first: SingleInstance, qtbot: QtBot, untrusted: bytes) -> None:
    called: list[list[Path]] = []
    first.called.connect(called.append)
    connection = QLocalSocket()
    connection.connectToServer(first._address)
    assert connection.waitForConnected(1000)
    connection.write(untrusted)
    qtbot.waitUntil(lambda: connection.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert called in ([], [[]])


def test_one_that_does_not_answer_is_not_waited_for_for_ever(
    places: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.single_instance._WAIT_MS", 100)
    holder = SingleInstance(*places)
    assert holder.is_first()
    late = SingleInstance(*places)
    assert not late.is_first()
    assert not late.hand_over([])
    holder.close()


def test_the_window_comes_to_the_front(wiring: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    wiring.window.showMinimized()
    (tmp_path / "talk.wav").write_bytes(b"x")
    wiring.on_other_start([tmp_path / "talk.wav"])
    assert not wiring.window.isMinimized()
    qtbot.waitUntil(lambda: wiring.jobs.rowCount() == 1)
