"""The program as a whole for tests: one home, one warm worker for each model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from tests.support.listening import Listener

# The same examples in every run: a failure can be seen again, and a run takes the same time.
settings.register_profile("seeded", derandomize=True, deadline=None)
settings.load_profile("seeded")

MODELS = Path(__file__).parent / "fixtures" / "models"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what runs for minutes, unless it is asked for by a mark expression or by name."""
    if config.getoption("markexpr") or any("::" in argument for argument in config.args):
        return
    left_out = [item for item in items if item.get_closest_marker("long")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if not item.get_closest_marker("long")]


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
