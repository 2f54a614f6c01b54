from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from app.core import events
from app.core.errors import Code, EngineError, InputError, ModelError, WarningCode
from app.core.transcript import Notice
from app.services.doctor_service import Finding
from app.ui.wiring import Wiring
from tests.ui.conftest import Open
from tests.ui.fakes import FakeModels, FakeTranscribe, fake_services, segment, transcript

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

P = events.Phase


def service_of(wiring: Wiring) -> FakeTranscribe:
    return cast("FakeTranscribe", wiring.services.transcribe)


def drop(wiring: Wiring, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(QPoint(40, 40), copy, mime, left, none),
        QDropEvent(QPointF(40, 40), copy, mime, left, none),
    ):
        QApplication.sendEvent(wiring.window, event)
        assert event.isAccepted()


@pytest.fixture
def running(wiring: Wiring, qtbot: QtBot, tmp_path: Path) -> Wiring:
    """Return a window in which two recordings were dropped and the first one runs."""
    drop(wiring, tmp_path / "talk.wav", tmp_path / "other.wav")
    qtbot.waitUntil(lambda: len(service_of(wiring).submitted) == 2)
    service_of(wiring).tell(
        events.PhaseChanged(1, P.WAITING), events.PhaseChanged(2, P.WAITING), events.PhaseChanged(1, P.LISTENING)
    )
    service_of(wiring).tell(events.SegmentReady(1, segment(0)), events.Progressed(1, 3.0, 100.0))
    qtbot.waitUntil(lambda: wiring.segments.rowCount() == 1)
    return wiring


def state_of(wiring: Wiring) -> str:
    return wiring.transcript._state.text


def test_files_and_folders_dropped_anywhere_become_jobs_in_order(
    wiring: Wiring, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in ("b.mp3", "a.wav", "notes.txt"):
        (folder / name).write_bytes(b"x")
    drop(wiring, tmp_path / "talk.wav", folder)
    qtbot.waitUntil(lambda: len(service_of(wiring).submitted) == 3)
    assert [row.name for row in wiring.jobs.rows] == ["talk.wav", "a.wav", "b.mp3"]
    assert wiring.job_list.current is wiring.jobs.rows[0]
    assert not wiring.drop_area.isVisible()


def test_a_drop_of_anything_else_is_refused(wiring: Wiring) -> None:
    mime = QMimeData()
    mime.setText("just text")
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(40, 40), copy, mime, left, none)
    event.ignore()
    QApplication.sendEvent(wiring.window, event)
    assert not event.isAccepted()


def test_a_folder_without_media_is_told_in_the_message_bar(wiring: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    drop(wiring, tmp_path / "empty")
    qtbot.waitUntil(lambda: bool(wiring.message_stack.messages))
    assert "“empty” holds no audio or video" in wiring.message_stack.messages[0].text
    assert wiring.drop_area.isVisible()


def test_segments_come_live_for_the_selected_recording_only(running: Wiring, qtbot: QtBot) -> None:
    service = service_of(running)
    service.tell(*(events.SegmentReady(1, segment(number)) for number in range(1, 40)))
    service.tell(events.SegmentReady(2, segment(7)))
    qtbot.waitUntil(lambda: running.segments.rowCount() == 40)
    table = running.transcript.table
    assert table.verticalScrollBar().value() == table.verticalScrollBar().maximum()
    table.scrollToTop()
    service.tell(events.SegmentReady(1, segment(40)))
    qtbot.waitUntil(lambda: running.segments.rowCount() == 41)
    assert table.verticalScrollBar().value() == 0
    running.job_list.select(1)
    assert running.segments.rowCount() == 1


def test_cancelling_is_said_at_once_and_keeps_what_is_finished(running: Wiring, qtbot: QtBot) -> None:
    qtbot.keyClick(running.window, Qt.Key.Key_Escape)
    assert service_of(running).cancelled == [1]
    assert state_of(running) == "Cancelling…"
    assert not running.transcript.cancel_button.isEnabled()
    qtbot.keyClick(running.window, Qt.Key.Key_Escape)
    assert service_of(running).cancelled == [1]
    service_of(running).tell(events.Cancelled(1, transcript((segment(0),), is_complete=False)))
    qtbot.waitUntil(lambda: state_of(running) == "Cancelled, the finished part is kept")
    assert running.segments.rowCount() == 1
    assert running.transcript.export_button.isEnabled()


def test_a_failure_says_what_happened_and_what_was_kept(running: Wiring, qtbot: QtBot) -> None:
    error = EngineError(Code.ENGINE_DIED, reason="killed by signal 9")
    service_of(running).tell(events.Failed(1, error, transcript((segment(0),), is_complete=False)))
    qtbot.waitUntil(lambda: bool(running.transcript.notices.messages))
    message = running.transcript.notices.messages[0]
    assert "(killed by signal 9)" in message.text
    assert "finished part is kept" in message.text
    assert "engine.died" in message.details
    assert running.transcript.export_button.isEnabled()


def test_the_built_in_engine_is_noted_with_a_way_to_a_better_model(
    running: Wiring, qtbot: QtBot, tmp_path: Path
) -> None:
    service_of(running).tell(events.Noticed(1, Notice(code=WarningCode.BASIC_ENGINE)))
    qtbot.waitUntil(lambda: bool(running.transcript.notices.messages))
    assert "The built-in engine is basic" in running.transcript.notices.messages[0].text
    strip = running.transcript.notices._strips[0]
    qtbot.waitUntil(lambda: strip.height() <= strip.heightForWidth(strip.width()))
    running.transcript.notices._strips[0].remedy_chosen.emit(running.transcript.notices.messages[0].remedy)
    dialog = running.window.findChild(QFileDialog, "model-dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "whisper-small"))
    dialog.reject()
    qtbot.waitUntil(lambda: running.header.model == "whisper-small")
    assert cast("FakeModels", running.services.models).added == [tmp_path / "whisper-small"]


def test_language_and_model_go_with_the_next_recordings(wiring: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    wiring.header.languages.setCurrentIndex(wiring.header.languages.findData("de"))
    drop(wiring, tmp_path / "talk.wav")
    qtbot.waitUntil(lambda: len(service_of(wiring).submitted) == 1)
    assert service_of(wiring).submitted[0].options.language == "de"
    assert service_of(wiring).models == ["built-in"]


def test_a_wrong_model_is_told_and_nothing_is_queued(wiring: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    def job(*_arguments: object, **_options: object) -> None:
        raise ModelError(Code.MODEL_INCOMPLETE, name="small", what="tokenizer.json")

    service_of(wiring).job = job  # type: ignore[assignment,method-assign]
    drop(wiring, tmp_path / "talk.wav")
    qtbot.waitUntil(lambda: bool(wiring.message_stack.messages))
    assert "lacks tokenizer.json" in wiring.message_stack.messages[0].text
    assert wiring.jobs.rowCount() == 0


def test_names_from_outside_steer_nothing(wiring: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a\nb\u202ec<b>d.wav"
    drop(wiring, path)
    qtbot.waitUntil(lambda: len(service_of(wiring).submitted) == 1)
    assert wiring.transcript._name.text == "a\\nb\\u202ec<b>d.wav"
    service_of(wiring).tell(
        events.Failed(1, InputError(Code.INPUT_MISSING, name=wiring.jobs.rows[0].name), transcript())
    )
    qtbot.waitUntil(lambda: bool(wiring.transcript.notices.messages))
    label = wiring.transcript.notices._strips[0]._text
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert wiring.window.windowTitle() == "Soundlock"


def test_files_are_pasted(wiring: Wiring, qtbot: QtBot, application: QApplication, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "talk.wav"))])
    application.clipboard().setMimeData(mime)
    qtbot.keyClick(wiring.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: wiring.jobs.rowCount() == 1)
    application.clipboard().setText("no files")
    qtbot.keyClick(wiring.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "holds no files" in wiring.message_stack.messages[0].text


@pytest.mark.parametrize(
    ("findings", "expected"),
    [
        ([Finding(topic="Network", value="not denied", is_fine=False)], "Best effort"),
        ([Finding(topic="Engine", value="does not start", is_fine=False)], "does not start"),
        ([Finding(topic="Network", value="denied")], "The engine cannot open a network connection"),
    ],
)
def test_the_badge_promises_only_what_was_found(opened: Open, findings: list[Finding], expected: str) -> None:
    assert expected in opened(fake_services(findings)).badge.text


def test_a_doctor_that_fails_promises_nothing(opened: Open) -> None:
    class Broken:
        def findings(self) -> list[Finding]:
            raise OSError

    services = dataclasses.replace(fake_services(), doctor=cast("object", Broken()))  # type: ignore[arg-type]
    assert "could not be checked" in opened(services).badge.text


def test_closing_while_a_job_runs_asks_once_and_then_cancels(running: Wiring, qtbot: QtBot) -> None:
    running.window.close()
    running.window.close()
    question = running.leaving.question
    assert question is not None
    assert "not finished yet: 2" in question.informativeText()
    assert running.window.isVisible()
    question.reject()
    assert running.leaving.question is None
    assert not service_of(running).is_closed
    running.window.close()
    again = running.leaving.question
    assert again is not None
    with qtbot.waitSignal(running.leaving.left):
        next(one for one in again.buttons() if one is not again.escapeButton()).click()
    assert service_of(running).is_closed
    assert not running.window.isVisible()


def test_closing_an_idle_window_asks_nothing(wiring: Wiring, qtbot: QtBot) -> None:
    with qtbot.waitSignal(wiring.leaving.left):
        qtbot.keyClick(wiring.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert wiring.leaving.question is None
    assert service_of(wiring).is_closed


def test_text_that_is_saved_nowhere_is_asked_about(running: Wiring, qtbot: QtBot) -> None:
    service_of(running).tell(events.Finished(1, transcript((segment(0),))), events.Cancelled(2, transcript()))
    qtbot.waitUntil(lambda: all(row.has_ended for row in running.jobs.rows))
    running.window.close()
    assert running.leaving.question is not None
    assert "neither exported nor copied: 1" in running.leaving.question.informativeText()
    running.leaving.question.reject()
    qtbot.keyClick(
        running.window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    with qtbot.waitSignal(running.leaving.left):
        running.window.close()


def test_an_export_that_fails_says_so_and_leaves_the_transcript(
    running: Wiring, qtbot: QtBot, tmp_path: Path
) -> None:
    service_of(running).tell(events.Finished(1, transcript((segment(0),))))
    qtbot.waitUntil(running.transcript.export_button.isEnabled)
    running.transcript.export_requested.emit("srt")
    dialog = running.window.findChild(QFileDialog, "export-dialog")
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "talk.srt"
    dialog.fileSelected.emit(str(tmp_path / "missing" / "talk.srt"))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(running.message_stack.messages))
    assert "could not be written" in running.message_stack.messages[0].text
    assert running.jobs.rows[0].has_unsaved_text
    running.message_stack._strips[0].dismissed.emit()
    assert not running.message_stack.isVisible()
