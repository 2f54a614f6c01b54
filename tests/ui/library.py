"""A program with a library of its own for tests: an imitated keychain, a runner that plays what it is told."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.bootstrap import Services, build
from app.core.transcript import EngineInfo, Transcript
from app.library.keychain import Keychain
from app.library.library import Library
from app.library.records import ItemKind, ItemRow, ItemState
from app.services.saved_transcription import KIND, SavedTranscription
from app.services.saving import SavingRunner
from app.services.transcribe_service import TranscribeService
from tests.fakes.runners import FakeRunner
from tests.ui.fakes import LOCKED, FakeDoctor, segment

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.wiring import Wiring


D = TypeVar("D")


class PlayedRunner(SavingRunner, FakeRunner):
    """Saves for real what is played."""


@contextmanager
def played(keychain: Keychain) -> Iterator[Services]:
    """Give a program in the home of the test whose engine only plays."""
    services = build(keychain)
    transcribe = TranscribeService(PlayedRunner(), services.models)
    yield_from = dataclasses.replace(
        services,
        transcribe=transcribe,
        saved=SavedTranscription(transcribe),
        doctor=FakeDoctor(LOCKED),  # type: ignore[arg-type]
    )
    try:
        yield yield_from
    finally:
        yield_from.close()


def put(library: Library, title: str, *texts: str) -> ItemRow:
    """Add an item with a finished transcript."""
    item = library.items.add(
        kind=ItemKind.RECORDING,
        title=title,
        state=ItemState.READY,
        duration_ms=61_000,
        language="en",
        model="small",
    )
    row = library.jobs.enqueue(item.id, kind=KIND, model="small")
    said = Transcript(
        source_name=title,
        language="en",
        language_probability=None,
        duration_s=61.0,
        engine=EngineInfo(engine="faster-whisper", model="small"),
        segments=tuple(segment(number, text) for number, text in enumerate(texts)),
    )
    transcript = library.transcripts.begin(item.id, said)
    library.transcripts.finish(transcript, said)
    library.jobs.start(row.id)
    library.jobs.finish(row.id)
    return item


def dialog_of(wiring: Wiring, kind: type[D], qtbot: QtBot) -> D:
    """Wait for a dialog to be on top."""
    qtbot.waitUntil(lambda: isinstance(wiring.gate.dialog, kind))
    assert isinstance(wiring.gate.dialog, kind)
    return wiring.gate.dialog


def activate(wiring: Wiring, qtbot: QtBot) -> None:
    """Do what a window manager does when a dialog closes."""
    wiring.window.activateWindow()
    qtbot.waitUntil(wiring.window.isActiveWindow)


def titles(wiring: Wiring) -> list[str]:
    """Return what the list shows."""
    return [row.name for row in wiring.jobs.rows]


def everything_said(window: QWidget) -> str:
    """Return all text that a window and its dialogs hold, for eyes and for screen readers, hidden or not."""
    found: list[str] = []
    for widget in [window, *window.findChildren(QWidget)]:
        found += [widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QLineEdit):
            found.append(widget.text())
    found += _read_out(QAccessible.queryAccessibleInterface(window))
    return "\n".join(found)


def _read_out(interface: QAccessibleInterface) -> list[str]:
    found = [interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Value)]
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None and child.isValid():
            found += _read_out(child)
    return found


def files_below(folder: Path) -> bytes:
    """Return all that lies in a folder."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())
