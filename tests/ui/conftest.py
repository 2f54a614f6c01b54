"""The window without a screen."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, SignalInstance
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from app.bootstrap import Services
from app.crypto import kdf
from app.services.home import resources_folder
from app.ui.app import make_application
from app.ui.windows.first_run import FirstRun
from app.ui.wiring import Wiring
from tests.fakes.keychain import MemoryKeychain
from tests.ui.fakes import fake_services
from tests.ui.library import played, put

HERE = Path(__file__).parent

Open = Callable[..., Wiring]
"""Takes services, and the files that the program is started with."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # What the offscreen platform says whenever a menu or dialog opens.
    quiet = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
    ours = {path for path in {item.path for item in items} if path.is_relative_to(HERE)}
    for item in items:
        if item.path in ours:
            item.add_marker(quiet)


class PatientBot(QtBot):
    """Waits longer before it gives up: what is done at once alone may take seconds beside other tests."""

    def waitUntil(  # noqa: N802 (Qt's way of naming)
        self, callback: Callable[[], bool | None], *, timeout: int = 20_000
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(  # noqa: N802 (same)
        self, signal: SignalInstance, *, timeout: int = 20_000, **more: Any
    ) -> AbstractContextManager[SignalBlocker]:
        return super().waitSignal(signal, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001 (it has to be there)
    return PatientBot(request)


@pytest.fixture(scope="module", autouse=True)
def quick_passphrases() -> Iterator[None]:
    """Let a new passphrase cost the least that is taken: no test of the window is about how dear it is."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kdf, "_USUAL_MEMORY_KIB", kdf.MIN_MEMORY_KIB)
        patch.setattr(kdf, "_USUAL_PASSES", 1)
        yield


@pytest.fixture
def application(qapp: QApplication) -> QApplication:
    make_application(resources_folder())
    return qapp


@pytest.fixture
def shown(application: QApplication, qtbot: QtBot) -> Iterator[Open]:
    """Return a function that shows the window of some services, as it starts."""
    wirings: list[Wiring] = []

    def show(services: Services, *files: Path) -> Wiring:
        wiring = Wiring(services)
        wirings.append(wiring)
        wiring.window.show()
        wiring.start(list(files))
        qtbot.waitUntil(lambda: "Checking" not in wiring.badge.text)
        return wiring

    yield show
    for wiring in wirings:
        wiring.bridge.close()
        wiring.window.close_for_good()
        wiring.window.deleteLater()
        wiring.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application.clipboard().clear()


@pytest.fixture
def opened(shown: Open, qtbot: QtBot) -> Open:
    """Return a function that shows the window of some services, in which nobody wants a library."""

    def show(services: Services) -> Wiring:
        wiring = shown(services)
        assert isinstance(wiring.gate.dialog, FirstRun)
        wiring.gate.dialog.reject()
        wiring.window.activateWindow()  # as a window manager does when a dialog closes
        qtbot.waitUntil(wiring.window.isActiveWindow)
        return wiring

    return show


@pytest.fixture
def wiring(opened: Open) -> Wiring:
    """Return the window over services that do nothing by themselves."""
    return opened(fake_services())


@pytest.fixture
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the program a home of the test's own."""
    monkeypatch.setenv("SOUNDLOCK_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def keychain() -> MemoryKeychain:
    return MemoryKeychain()


@pytest.fixture
def services(keychain: MemoryKeychain, own_home: Path) -> Iterator[Services]:
    """Return a program whose engine only plays."""
    assert not own_home.exists()
    with played(keychain) as services:
        yield services
    assert "library" not in {thread.name for thread in threading.enumerate()}


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """Make a home with two recordings in its library; return it and what its keychain holds."""
    folder, keychain = tmp_path_factory.mktemp("furnished") / "home", MemoryKeychain()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOUNDLOCK_HOME", str(folder))
        with played(keychain) as services:
            services.library.create(None, (), in_keychain=True).close()
            services.session.open()
            services.session.call(
                lambda library: put(library, "Garden talk", "The zebra sleeps.", "Roses need rain.")
            )
            services.session.call(
                lambda library: put(library, "Interview", *(f"Sentence {n}." for n in range(60)), "A zebra ran.")
            )
    return folder, keychain.entries


@pytest.fixture
def filled(
    furnished: tuple[Path, dict[str, bytes]],
    own_home: Path,
    keychain: MemoryKeychain,
    services: Services,
    shown: Open,
    qtbot: QtBot,
) -> Wiring:
    """Return a window on a library with two recordings."""
    folder, entries = furnished
    shutil.copytree(folder, own_home)
    keychain.entries.update(entries)
    wiring = shown(services)
    qtbot.waitUntil(lambda: wiring.segments.rowCount() == 61)
    return wiring
