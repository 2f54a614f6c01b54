"""From recordings that are selected to files in the format, shape and place that somebody chose."""

from __future__ import annotations

import csv
import io
import threading
import wave
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog

from app.core.text import printable
from app.library.records import MarkKind
from app.services.export_presets import kept_export_presets
from app.services.exportable import Exportable
from app.ui.export_preview import preview
from app.ui.export_run import paths_in
from app.ui.models.job_row import JobRow
from app.ui.widgets.export_form import SOUND, ExportForm
from app.ui.windows.export_dialog import ExportDialog
from app.ui.windows.name_dialog import NameDialog
from app.ui.windows.question import Question
from tests.support.media import RATE_HZ, wav_bytes
from tests.support.spoken import decoded
from tests.ui.fakes import segment, transcript

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.library.library import Library
    from app.ui.wiring import Wiring


def opened_dialog(wiring: Wiring, qtbot: QtBot, rows: list[JobRow]) -> ExportDialog:
    wiring.export_flow.ask(rows)
    qtbot.waitUntil(lambda: wiring.export_flow.dialog is not None)
    dialog = wiring.export_flow.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.preview.toPlainText() != "")
    return dialog


def choose(dialog: ExportDialog, form: str) -> None:
    dialog.form.form.setCurrentIndex(dialog.form.form.findData(form))
    dialog.form.form.activated.emit(dialog.form.form.currentIndex())


def answer(dialog: ExportDialog, name: str, chosen: Path, qtbot: QtBot) -> None:
    dialog.act_button.click()
    qtbot.waitUntil(lambda: dialog.findChild(QFileDialog, name) is not None)
    chooser = dialog.findChild(QFileDialog, name)
    chooser.fileSelected.emit(str(chosen))
    chooser.done(0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_one_transcript_goes_where_it_should_as_the_preview_said(
    filled: Wiring, qtbot: QtBot, tmp_path: Path
) -> None:
    row = next(row for row in filled.jobs.rows if row.name == "Garden talk")
    dialog = opened_dialog(filled, qtbot, [row])
    before = dialog.preview.toPlainText()
    dialog.form.times.click()
    qtbot.waitUntil(lambda: dialog.preview.toPlainText() != before)
    assert dialog.preview.toPlainText() == "The zebra sleeps.\nRoses need rain.\n"
    answer(dialog, "export-file", tmp_path / "garden.txt", qtbot)
    qtbot.waitUntil(lambda: filled.export_flow.dialog is None)
    assert (tmp_path / "garden.txt").read_text("utf-8") == "The zebra sleeps.\nRoses need rain.\n"
    assert "garden.txt" in filled.message_stack.messages[-1].text


def test_several_become_a_file_each_and_replace_others_only_when_told(
    filled: Wiring, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "Interview.csv").write_text("older", "utf-8")
    dialog = opened_dialog(filled, qtbot, list(filled.jobs.rows))
    choose(dialog, "csv")
    answer(dialog, "export-folder", tmp_path, qtbot)
    qtbot.waitUntil(lambda: isinstance(filled.library.dialogs.top, Question))
    question = filled.library.dialogs.top
    assert isinstance(question, Question)
    assert (tmp_path / "Interview.csv").read_text("utf-8") == "older"
    question.act_button.click()
    qtbot.waitUntil(lambda: filled.export_flow.dialog is None)
    assert sorted(path.name for path in tmp_path.glob("*.csv")) == ["Garden talk.csv", "Interview.csv"]
    rows = list(csv.reader(io.StringIO((tmp_path / "Interview.csv").read_text("utf-8-sig"))))
    assert rows[1][3] == "Sentence 0."


def test_redactions_stay_behind_in_preview_file_and_quick_export(
    filled: Wiring, qtbot: QtBot, tmp_path: Path
) -> None:
    row = next(row for row in filled.jobs.rows if row.name == "Garden talk")
    item = row.item
    assert item is not None
    filled.services.session.call(lambda library: library.marks.add(item.id, MarkKind.REDACTION, 0.0, 1.0))
    dialog = opened_dialog(filled, qtbot, [row])
    assert dialog.redacts.isVisible()
    assert "zebra" not in dialog.preview.toPlainText()
    assert "[redacted]" in dialog.preview.toPlainText()
    answer(dialog, "export-file", tmp_path / "garden.txt", qtbot)
    qtbot.waitUntil(lambda: filled.export_flow.dialog is None)
    filled.shelf.show(row)
    qtbot.waitUntil(lambda: row.transcript is not None)
    filled.exporting._write(row, "json", str(tmp_path / "garden.json"))
    qtbot.waitUntil((tmp_path / "garden.json").exists)
    for name in ("garden.txt", "garden.json"):
        assert "zebra" not in (tmp_path / name).read_text("utf-8")
        assert "Roses" in (tmp_path / name).read_text("utf-8")


def test_a_recording_goes_out_without_what_is_redacted_and_says_so(
    filled: Wiring, qtbot: QtBot, tmp_path: Path
) -> None:
    row = next(row for row in filled.jobs.rows if row.name == "Garden talk")
    item = row.item
    assert item is not None
    loud = wav_bytes(b"\x00\x20" * 6 * RATE_HZ)

    def prepare(library: Library) -> None:
        with library.blobs.writing(item.id, "audio") as writer:
            writer.write(loud)
        library.marks.add(item.id, MarkKind.REDACTION, 3.0, 4.0)

    filled.services.session.call(prepare)
    dialog = opened_dialog(filled, qtbot, [row])
    assert not dialog.form.cover.isVisible()
    choose(dialog, SOUND)
    assert dialog.form.cover.isVisible()
    qtbot.waitUntil(lambda: "cannot be heard" in dialog.preview.toPlainText())
    assert dialog.preview.accessibleName() == "What is written"
    answer(dialog, "export-file", tmp_path / "garden.wav", qtbot)
    qtbot.waitUntil(lambda: filled.export_flow.dialog is None, timeout=30_000)
    with wave.open(str(tmp_path / "garden.wav")) as file:
        second = file.getframerate()
        heard = file.readframes(6 * second)
    assert not any(heard[2 * round(2.81 * second) : 2 * round(4.19 * second)])
    assert all(heard[2 * at * second + 1] for at in (1, 2, 5))

    dialog = opened_dialog(filled, qtbot, [row])
    choose(dialog, SOUND)
    dialog.redacts.click()
    qtbot.waitUntil(lambda: "all that can be heard" in dialog.preview.toPlainText())
    answer(dialog, "export-file", tmp_path / "whole", qtbot)
    qtbot.waitUntil(lambda: filled.export_flow.dialog is None, timeout=30_000)
    assert (tmp_path / "whole").read_bytes() == loud
    assert "recording" in filled.message_stack.messages[-1].text

    dialog = opened_dialog(filled, qtbot, [row])
    assert not dialog.form.sound.isVisible()
    choose(dialog, SOUND)
    assert dialog.form.sound.isVisible()
    dialog.form.sound.setCurrentIndex(dialog.form.sound.findText("FLAC (.flac)"))
    dialog.form.sound.activated.emit(dialog.form.sound.currentIndex())
    qtbot.waitUntil(lambda: "The sound as FLAC. Passages" in dialog.preview.toPlainText())
    answer(dialog, "export-file", tmp_path / "garden.flac", qtbot)
    qtbot.waitUntil(lambda: filled.export_flow.dialog is None, timeout=30_000)
    assert decoded(tmp_path / "garden.flac")[0].tobytes()[: len(heard)] == heard


def test_a_folder_that_refuses_is_said_and_can_be_chosen_again(
    filled: Wiring, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    dialog = opened_dialog(filled, qtbot, [filled.jobs.rows[0]])
    answer(dialog, "export-file", tmp_path / "file" / "below.txt", qtbot)
    qtbot.waitUntil(lambda: dialog.problem != "")
    assert not dialog.is_busy
    assert dialog.act_button.isEnabled()
    answer(dialog, "export-file", tmp_path / "fine.txt", qtbot)
    qtbot.waitUntil(lambda: filled.export_flow.dialog is None)
    assert (tmp_path / "fine.txt").exists()


def test_templates_are_kept_chosen_named_anew_and_forgotten(filled: Wiring, qtbot: QtBot) -> None:
    def opened_form() -> ExportForm:
        return opened_dialog(filled, qtbot, [filled.jobs.rows[0]]).form

    def names() -> list[str]:
        return [one.name for one in filled.services.session.call(kept_export_presets)]

    def name(form: ExportForm, text: str) -> None:
        dialog = filled.library.dialogs.top
        assert isinstance(dialog, NameDialog)
        dialog.field.setText(text)
        dialog.act_button.click()
        qtbot.waitUntil(lambda: names() == [text])
        assert form.preset.currentText() == text

    form = opened_form()
    assert form.manage_button.isVisible()
    assert not form.rename_action.isEnabled()
    assert not form.delete_action.isEnabled()
    choose(filled.export_flow.dialog, "srt")
    form.gap.setValue(120)
    form.keep_action.trigger()
    name(form, "For the club")
    filled.export_flow.dialog.reject()

    form = opened_form()
    assert form.form_name == "txt"
    assert form.preset.itemText(1) == "For the club"
    form.preset.setCurrentIndex(1)
    form.preset.activated.emit(1)
    assert (form.form_name, form.gap.value()) == ("srt", 120)
    form.rename_action.trigger()
    name(form, "For the choir")
    form.delete_action.trigger()
    qtbot.waitUntil(lambda: names() == [])
    assert form.preset.findText("For the choir") == -1
    assert not form.delete_action.isEnabled()
    filled.export_flow.dialog.reject()


def test_a_lock_takes_the_dialog_and_its_text(filled: Wiring, qtbot: QtBot) -> None:
    opened_dialog(filled, qtbot, [filled.jobs.rows[0]])
    filled.gate.lock()
    assert filled.export_flow.dialog is None
    assert filled.export_flow._first is None


def test_stopping_keeps_what_is_written_and_writes_no_more(filled: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened_dialog(filled, qtbot, list(filled.jobs.rows))
    is_stopped = threading.Event()
    filled.services.session.submit(lambda _: is_stopped.wait(10))  # else all is written before anybody can stop it
    answer(dialog, "export-folder", tmp_path, qtbot)
    qtbot.waitUntil(lambda: dialog.is_busy)
    dialog.leave_button.click()
    is_stopped.set()
    assert filled.export_flow.dialog is None
    assert "stopped" in filled.message_stack.messages[-1].text
    qtbot.waitUntil(lambda: not filled.window.findChildren(ExportDialog))
    assert len(list(tmp_path.glob("*.txt"))) < 2


@pytest.mark.usefixtures("application")
def test_the_form_shows_what_the_format_takes(qtbot: QtBot) -> None:
    form = ExportForm()
    qtbot.addWidget(form)
    form.show()
    for index in range(form.preset.count()):
        form.preset.setCurrentIndex(index)
        form.preset.activated.emit(index)
        preset = form.preset.currentData()
        if preset is not None:
            assert form.form_name == preset.form
            assert form.layout_options.subtitles == preset.subtitles
        assert form.times.isVisible() == (form.form_name not in {"srt", "csv"})
        assert form.gap.isVisible() == (form.form_name == "srt")
    assert not any(widget.accessibleName() == "" for widget in (form.preset, form.form, form.chars, form.speed))


@pytest.mark.usefixtures("application")
def test_a_preview_of_the_longest_transcript_is_short(qtbot: QtBot) -> None:
    long = Exportable(transcript=transcript(tuple(segment(n, " word" * 20) for n in range(20_000))))
    form = ExportForm()
    qtbot.addWidget(form)
    for index in range(form.form.count()):
        name = form.form.itemData(index)
        text, _ = preview(long, name, form.layout_options, is_redacted=True)
        assert 0 < len(text) <= 6_000


def test_two_recordings_of_one_name_get_two_files(tmp_path: Path) -> None:
    rows = [JobRow(id=0, name=name) for name in ("Talk", "talk", "Talk (2)")]
    names = [path.name for path in paths_in(tmp_path, rows, [".txt"] * 3)]
    assert len({name.casefold() for name in names}) == 3
    assert all(name == printable(name) for name in names)
