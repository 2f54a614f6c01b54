"""The program as a whole for tests: one home, one warm worker for each model."""

from __future__ import annotations

import builtins
import gc
import ipaddress
import signal
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from tests.support.listening import Listener

# The same examples in every run: a failure can be seen again, and a run takes the same time. A test says how many
# it takes only where that is far more or fewer, for what it says holds in the thorough profile, too.
settings.register_profile("seeded", derandomize=True, deadline=None, max_examples=30)
settings.register_profile("thorough", deadline=None, max_examples=1_000)  # --hypothesis-profile=thorough
settings.load_profile("seeded")

_HERE = {"", "localhost", "localhost.", "ip6-localhost", "0.0.0.0", "::"}


# What is collected, thousands of tests and all that they import, stays to the end: to look through it for garbage
# only takes time, a third of that of the collection.
gc.disable()


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


def pytest_configure() -> None:
    # Shells start what runs in the background with Ctrl-C ignored, and what is started from there inherits that.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _is_of_this_machine(host: object) -> bool:
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if name is None or name in _HERE:
        return True
    try:
        return ipaddress.ip_address(str(name).partition("%")[0]).is_loopback
    except ValueError:
        return False


def _stay_inside(event: str, arguments: tuple[object, ...]) -> None:
    """Let no test reach outside the machine: an audit hook sees each connection and each look-up of a name."""
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        address = arguments[1]
        outside = isinstance(address, tuple) and not _is_of_this_machine(address[0])
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        outside = not _is_of_this_machine(arguments[0])
    else:
        return
    if outside:
        pytest.fail(f"a test reached outside the machine: {event} {arguments[1:]}")


sys.addaudithook(_stay_inside)

MODELS = Path(__file__).parent / "fixtures" / "models"


# The files that take longest, in the order in which several processes shall take them up: none is to be alone with
# one of them at the end.
_FIRST = (
    "e2e/test_desktop.py",
    "e2e",
    "unit/test_runner.py",
    "unit/test_cli_runs.py",
    "contract/test_recognisers.py",
    "integration",
    "ui",
)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what runs for minutes, unless asked for by a mark expression or by name; put long files first."""
    if hasattr(config, "workerinput"):  # one process of several
        items.sort(key=lambda item: _turn(item.path))
    if config.getoption("markexpr") or any("::" in argument for argument in config.args):
        return
    left_out = [item for item in items if item.get_closest_marker("long")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if not item.get_closest_marker("long")]


@cache
def _turn(path: Path) -> int:
    here = Path(__file__).parent
    return next((at for at, name in enumerate(_FIRST) if path.is_relative_to(here / name)), len(_FIRST))


_PLAIN_IMPORT = builtins.__import__


@pytest.fixture(scope="module", autouse=True)
def plain_import(request: pytest.FixtureRequest) -> Iterator[None]:
    """Import as Python does where no window is tested.

    PySide stands in between once it is loaded, for a feature that we do not use, and an import within a function,
    of which each example of hypothesis has hundreds, takes ten times as long.
    """
    with pytest.MonkeyPatch.context() as patch:
        if not request.path.is_relative_to(Path(__file__).parent / "ui"):
            patch.setattr(builtins, "__import__", _PLAIN_IMPORT)
        yield


@pytest.fixture(scope="session")
def models_folder() -> Path:
    """Return the folder of the small models that were made for tests."""
    return MODELS


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give the program, and what it starts, an empty home and temp folder of their own."""
    folder = tmp_path_factory.mktemp("home")
    (folder / "tmp").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOUNDLOCK_HOME", str(folder / "data"))
        for name in ("TMPDIR", "TEMP", "TMP"):
            patch.setenv(name, str(folder / "tmp"))
        yield folder


def _listener(home: Path, model: str) -> Iterator[Listener]:
    # Imported here, so that tests of the core alone need neither a model nor a media library.
    from app.bootstrap import build  # noqa: PLC0415
    from tests.support.listening import Listener  # noqa: PLC0415

    assert home.is_dir()
    services = build()
    yield Listener(services, model)
    services.close()


@pytest.fixture(scope="session")
def english(home: Path) -> Iterator[Listener]:
    """Return the program with the English fixture model."""
    yield from _listener(home, str(MODELS / "whisper-fixture.en"))


@pytest.fixture(scope="session")
def multilingual(home: Path) -> Iterator[Listener]:
    """Return the program with the multilingual fixture model."""
    yield from _listener(home, str(MODELS / "whisper-fixture"))


@pytest.fixture(scope="session")
def built_in(home: Path) -> Iterator[Listener]:
    """Return the program with the engine that ships with it."""
    yield from _listener(home, "built-in")
