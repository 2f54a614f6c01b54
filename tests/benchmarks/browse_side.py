"""The window on a large library in a process of its own: `browse_side.py '{"home": …}'` prints one JSON line."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from typing import Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from library import fill
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import bootstrap
from app.ui.app import make_application
from app.ui.models.job_row import State
from app.ui.models.scope import EVERYTHING, Kind, Narrowing, Order, Scope, SortBy
from app.ui.wiring import Wiring
from tests.fakes.keychain import MemoryKeychain

_ROUNDS: Final = 5
_PAGES: Final = 200
_WAIT_S: Final = 120.0
_LETTERS: Final = 6


class _Watch:
    """Notes how long something takes until the window has painted it, and how much of that its thread worked."""

    def __init__(self) -> None:
        self.figures: dict[str, dict[str, list[float]]] = {}

    def time(self, what: str, deed: Callable[[], object], is_done: Callable[[], bool] = lambda: True) -> None:
        """Do it once."""
        began, own = time.perf_counter(), time.thread_time()
        deed()
        spin_until(is_done)
        QApplication.processEvents()
        times = self.figures.setdefault(what, {"wall_ms": [], "own_ms": []})
        times["wall_ms"].append(1000 * (time.perf_counter() - began))
        times["own_ms"].append(1000 * (time.thread_time() - own))


def spin_until(is_done: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    give_up_at = time.monotonic() + _WAIT_S
    while not is_done():
        if time.monotonic() > give_up_at:
            raise TimeoutError
        QApplication.processEvents()


def main() -> None:
    """Make the library, open the window on it, and print the figures."""
    request: dict[str, Any] = json.loads(sys.argv[1])
    os.environ["SOUNDLOCK_HOME"] = request["home"]
    services = bootstrap.build(MemoryKeychain())
    with services.library.create(None, (), in_keychain=True) as library:
        library.database.execute("PRAGMA synchronous = OFF")
        words = [fill(library.database)]
        words += [item.title.split()[0] for item in library.items.list(limit=20)]
    application = make_application(services.resources)
    watch = _Watch()
    wiring = Wiring(services)
    wiring.window.resize(1100, 720)
    wiring.window.show()
    spin_until(lambda: wiring.gate.dialog is None)
    watch.time("opened and listed", lambda: wiring.start([]), lambda: wiring.jobs.rowCount() >= 10_000)
    _arrange(watch, wiring)
    _scroll(watch, wiring)
    _search(watch, wiring, words)
    sys.stdout.write(json.dumps(watch.figures) + "\n")
    sys.stdout.flush()
    del application
    os._exit(0)


def _arrange(watch: _Watch, wiring: Wiring) -> None:
    items, sidebar = wiring.job_list.items, wiring.library._parts.sidebar
    for _ in range(_ROUNDS):
        for by in SortBy:
            watch.time(f"sort by {by}", lambda by=by: items.sort_by(Order(by, not items.order.is_descending)))
        watch.time("filter", lambda: wiring.job_list.tools.narrow(Narrowing(language="en", days=7)))
        watch.time("filter no more", lambda: wiring.job_list.tools.narrow(Narrowing()))
        watch.time("show the trash", lambda: sidebar.choose(Scope(Kind.TRASH)))
        watch.time("show all", lambda: sidebar.choose(EVERYTHING))
        row = wiring.jobs.rows[5000]
        watch.time("progress of one", lambda row=row: wiring.jobs.change(row))
        row.state = State.FAILED if row.state is State.FINISHED else State.FINISHED
        watch.time("end of one", lambda row=row: wiring.jobs.change(row))


def _scroll(watch: _Watch, wiring: Wiring) -> None:
    view = wiring.job_list.view
    bar = view.verticalScrollBar()
    for _ in range(_PAGES):
        watch.time("scroll by a page", lambda: bar.setValue(bar.value() + view.viewport().height()))
    for _ in range(_ROUNDS):
        watch.time("to the end and back", lambda: _keys(view, Qt.Key.Key_End, Qt.Key.Key_Home))


def _keys(view: Any, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(view, key)
        QApplication.processEvents()


def _search(watch: _Watch, wiring: Wiring, words: list[str]) -> None:
    """Type words letter by letter, each as soon as the one before is answered."""
    searching = wiring.library.browse.searching
    answered: list[str] = []
    searching.words_changed.connect(answered.append)
    for word in words:
        for end in range(1, min(len(word), _LETTERS) + 1):
            count = len(answered)
            watch.time(
                "search while typing",
                lambda text=word[:end]: searching._on_search_requested(text),
                lambda count=count: len(answered) > count,
            )
    searching._on_search_requested("")


if __name__ == "__main__":
    main()
