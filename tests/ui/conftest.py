"""The window without a screen."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.bootstrap import Services
from app.services.home import resources_folder
from app.ui.app import make_application
from app.ui.windows.first_run import FirstRun
from app.ui.wiring import Wiring
from tests.fakes.keychain import MemoryKeychain
from tests.ui.fakes import fake_services
from tests.ui.library import played, put

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HERE = Path(__file__).parent

Open = Callable[[Services], Wiring]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # What the offscreen platform says whenever a menu or dialog opens.
    quiet = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(quiet)


@pytest.fixture
def application(qapp: QApplication) -> QApplication:
    make_application(resources_folder())
    return qapp


@pytest.fixture
def shown(application: QApplication, qtbot: QtBot) -> Iterator[Open]:
    """Return a function that shows the window of some services, as it starts."""
    wirings: list[Wiring] = []

    def show(services: Services) -> Wiring:
        wiring = Wiring(services)
        wirings.append(wiring)
        wiring.window.show()
        wiring.start([])
        qtbot.waitUntil(lambda: "Checking" not in wiring.badge.text, timeout=15_000)
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


@pytest.fixture
def filled(services: Services, shown: Open, qtbot: QtBot) -> Wiring:
    """Return a window on a library with two recordings."""
    services.library.create(None, (), in_keychain=True).close()
    services.session.open()
    services.session.call(lambda library: put(library, "Garden talk", "The zebra sleeps.", "Roses need rain."))
    services.session.call(
        lambda library: put(library, "Interview", *(f"Sentence {n}." for n in range(60)), "A zebra ran.")
    )
    services.session.lock()
    wiring = shown(services)
    qtbot.waitUntil(lambda: wiring.segments.rowCount() == 61, timeout=15_000)
    return wiring
