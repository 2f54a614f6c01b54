"""What is dropped or pasted: addresses as file managers write them, folders, and what lies elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSysInfo, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import Services
from app.services.inputs import MediaSource
from app.services.preflight import Measure, Preflight, preflight
from app.ui import queue_wording as wording
from app.ui.door import Door
from app.ui.widgets.drop_zone import dropped
from app.ui.wiring import Wiring
from tests.support.media import wav_bytes
from tests.ui.conftest import Open
from tests.ui.test_window import drop, service_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_document_named_at_the_start_is_shown_though_an_empty_library_opens(
    services: Services, shown: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    services.library.create(None, (), in_keychain=True).close()
    letter = tmp_path / "letter.txt"
    letter.write_text("The hose is in the shed.\n")
    wiring = shown(services, letter)
    reading = wiring.library.reading
    qtbot.waitUntil(lambda: wiring.gate.door is Door.OPEN and "hose" in reading.panel.view.toPlainText())
    assert reading.panel.isVisible()
    wiring.commands.do("reader.show")
    assert not reading.panel.isVisible()
    assert wiring.drop_area.isVisible(), "there is nothing else to show"


def uri_list(text: str) -> QMimeData:
    """Return what a file manager sends."""
    mime = QMimeData()
    mime.setData("text/uri-list", text.encode())
    return mime


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("file:///tmp/a%20b%23%25c.wav", "/tmp/a b#%c.wav"),
        ("file:///tmp/%C3%A4%F0%9F%8E%99.wav", "/tmp/ä🎙.wav"),
        ("file://localhost/tmp/a.wav", "/tmp/a.wav"),
        (f"file://{QSysInfo.machineHostName()}/tmp/a.wav", "/tmp/a.wav"),
    ],
)
def test_addresses_are_read_as_file_managers_write_them(address: str, path: str) -> None:
    found = dropped(uri_list(f"# a comment\r\n{address}\r\n"))
    assert found.paths == (Path(path),)


@pytest.mark.parametrize(
    "address",
    ["https://example.org/a.mp3", "smb://nas/a.wav", "file://another.example/tmp/a.wav", "trash:///a.wav"],
)
def test_what_lies_elsewhere_is_told_apart(address: str) -> None:
    found = dropped(uri_list(f"{address}\r\nfile:///tmp/b.wav\r\n"))
    assert (found.paths, found.elsewhere) == ((Path("/tmp/b.wav"),), 1)


@pytest.mark.parametrize(
    ("names", "promise"),
    [
        ("talk.mp3", "Drop to transcribe"),
        ("book.EPUB notes.txt", "Drop to read aloud"),
        ("talk.mp3 notes.txt", "Drop to transcribe and read aloud"),
        ("folder", "Drop to transcribe"),
    ],
)
def test_what_hovers_is_said_to_become_what_it_becomes(wiring: Wiring, names: str, promise: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/tmp/{name}") for name in names.split()])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        wiring.window, QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, left, none)
    )
    shown = [one.accessibleName() for one in wiring.window.findChildren(QWidget) if one.isVisible()]
    assert [name for name in shown if name.startswith("Drop to")] == [promise]


def test_a_paste_from_the_web_is_refused_with_a_sentence(wiring: Wiring, qtbot: QtBot) -> None:
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a.mp3")])
    QGuiApplication.clipboard().setMimeData(mime)
    qtbot.keyClick(wiring.window, Qt.Key.Key_V, CONTROL)
    assert wiring.message_stack.messages[-1].text.startswith("Soundlock fetches nothing from the web")
    assert service_of(wiring).submitted == []


def test_a_folder_is_counted_measured_and_foretold(wiring: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "talks"
    (folder / "deep" / ".hidden").mkdir(parents=True)
    second = b"\0" * 32_000
    for name in ("a.wav", "deep/b.wav", "deep/.c.wav", "deep/.hidden/d.wav"):
        (folder / name).write_bytes(wav_bytes(second * 90))
    (folder / "notes.txt").write_text("no sound")
    wiring.queue.model.paces = {"built-in": 2.0}
    drop(wiring, folder)
    qtbot.waitUntil(lambda: len(wiring.queue.model.rows) == 2)
    assert [row.length_s for row in wiring.queue.model.rows] == [90.0, 90.0]
    said = wiring.message_stack.messages[-1].text
    assert said.startswith("Recordings: 2 · 3 min 00 s · about 5.8 MB · done around ")
    assert wiring.queue.model.rows[-1].ends_in_s == 90.0


def test_what_is_not_known_is_not_said() -> None:
    ahead = Preflight((Measure(None, 10_000), Measure(60.0, 20_000)))
    assert wording.ahead_text(ahead, None, 0.0) == (
        "Recordings: 2 · more than 1 min 00 s · length not known yet of 1 · about 30.0 kB"
    )
    assert "length not known yet ·" in wording.ahead_text(Preflight((Measure(None, 1),)), None, 0.0)


def test_a_file_that_cannot_be_read_is_unknown(tmp_path: Path) -> None:
    (tmp_path / "empty.wav").write_bytes(b"")
    names = ("missing.wav", "empty.wav", ".")
    looked_at = preflight(MediaSource(tmp_path / name) for name in names)
    assert looked_at.measures == (Measure(None, 0),) * 3
    assert (looked_at.unknown, looked_at.known_s) == (3, 0.0)
