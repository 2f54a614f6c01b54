"""The text of the reader kept as sound: in the library, in files, with chapters; stopped, locked, refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog

from app.core.cast import cast_of
from app.core.document import Block, BlockKind, Chapter, Document, PlacedChapter, readable_text
from app.core.sound_forms import SoundForm
from app.core.speakable import Prosody
from app.core.voices import Delivery
from app.library.items import everything
from app.library.records import ItemKind
from app.services.narration_service import NarrationService
from app.services.script import Script, Wanted
from app.services.sound_export import SoundExport
from app.services.text_preparation import TextPreparation
from app.ui.messages import Remedy
from app.ui.sound_run import SoundRun
from app.ui.windows.question import Question
from app.ui.windows.sound_dialog import SoundDialog
from tests.support.small_disk import small_disk
from tests.support.spoken import decoded
from tests.ui.library import files_below
from tests.ui.test_accessibility import _unnamed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.wiring import Wiring

TEXT = "The zebra sleeps in the garden. Roses need rain."
LONG = "The zebra sleeps in the garden, and nobody wakes it. " * 4000
WAIT_MS = 60_000


@pytest.fixture
def reader(filled: Wiring) -> Iterator[Wiring]:
    """Return a window on an open library, with a text in its reader."""
    filled.commands.do("reader.show")
    filled.library.reading.panel.view.setPlainText(TEXT)
    yield filled
    filled.library.reading.sound.forget()


def asked(wiring: Wiring, qtbot: QtBot, *, in_library: bool = False) -> SoundDialog:
    wiring.commands.do("reader.keep")
    qtbot.waitUntil(lambda: isinstance(wiring.library.dialogs.top, SoundDialog))
    dialog = wiring.library.dialogs.top
    assert isinstance(dialog, SoundDialog)
    dialog.where.setCurrentIndex(dialog.where.findData(in_library))
    assert dialog.wish.is_levelled
    dialog.levels.setChecked(in_library)  # the voice is said once where nobody measures it
    return dialog


def put_into(dialog: SoundDialog, chosen: Path, qtbot: QtBot, name: str = "sound-file") -> None:
    dialog.act_button.click()
    qtbot.waitUntil(lambda: dialog.findChild(QFileDialog, name) is not None)
    chooser = dialog.findChild(QFileDialog, name)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(chosen))
    chooser.done(0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_for(wiring: Wiring, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: any(words in one.text for one in wiring.message_stack.messages), timeout=WAIT_MS)
    assert not wiring.library.reading.sound.is_making
    assert wiring.library.reading.sound.making.strip.isHidden()


def test_the_library_gets_sound_and_text(reader: Wiring, qtbot: QtBot) -> None:
    dialog = asked(reader, qtbot, in_library=True)
    assert dialog.where.currentIndex() == 0
    assert dialog.kind.isHidden()
    assert _unnamed(dialog)[0] == []
    assert dialog.title.placeholderText() == "The zebra sleeps in the garden. Roses need"
    dialog.title.setText("Zebra & roses")
    dialog.act_button.click()
    assert reader.library.reading.sound.making.strip.isVisible()
    wait_for(reader, qtbot, "“Zebra & roses” is in the library")
    item = reader.jobs.rows[0].item
    assert item is not None
    assert (item.title, item.kind) == ("Zebra & roses", ItemKind.SPEECH)
    reader.message_stack.remedy_chosen.emit(Remedy.SHOW_ITEM)
    qtbot.waitUntil(lambda: reader.segments.rowCount() == 2, timeout=WAIT_MS)
    assert not reader.library.reading.place.isVisible()
    assert [line.text.strip() for line in reader.segments.lines] == [
        "The zebra sleeps in the garden.",
        "Roses need rain.",
    ]
    qtbot.waitUntil(reader.player.isVisible, timeout=WAIT_MS)
    assert 2000 < (item.duration_ms or 0) < 8000
    assert not reader.library.reading.panel.view.is_empty


def test_each_speaker_of_a_transcript_is_kept_in_their_own_voice(
    reader: Wiring, qtbot: QtBot, tmp_path: Path
) -> None:
    voices = {"Ada": Prosody(voice="gmw/en-GB-scotland"), "Ben": Prosody(voice="gmw/en-029")}
    cast = cast_of([("Ada", "The zebra sleeps."), ("Ben", "Roses need rain.")], voices)
    reading = reader.library.reading
    reading.reader.read_cast(cast, "Garden talk")
    reading.reader.pause()
    dialog = asked(reader, qtbot)
    assert dialog.title.placeholderText() == "Nothing is written into the file"
    dialog.kind.setCurrentIndex(dialog.kind.findData(SoundForm.FLAC))
    put_into(dialog, tmp_path / "talk.flac", qtbot)
    wait_for(reader, qtbot, "written to “talk.flac”")
    narration = NarrationService(TextPreparation(), SoundExport())
    plain = Wanted(form=SoundForm.FLAC, delivery=Delivery(), target=None)
    script = Script(text=cast.text, roles=cast.roles)
    said = narration.write(script, tmp_path / "same.flac", plain)
    assert said is not None
    assert (decoded(tmp_path / "talk.flac")[0] == decoded(tmp_path / "same.flac")[0]).all()
    reading.panel.view.setPlainText(f"{cast.text} And sun.")
    assert reading.sound._script().roles == (), "of what was edited nobody knows who says it"


def test_a_file_is_replaced_only_when_told(reader: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "zebra.mp3"
    path.write_bytes(b"older")
    dialog = asked(reader, qtbot)
    assert dialog.wish.form is SoundForm.MP3
    assert dialog.split.isHidden()
    dialog.subtitles.setCurrentIndex(dialog.subtitles.findText("SRT (.srt)"))
    put_into(dialog, tmp_path / "zebra", qtbot)  # as who types no ending
    qtbot.waitUntil(lambda: isinstance(reader.library.dialogs.top, Question), timeout=WAIT_MS)
    question = reader.library.dialogs.top
    assert isinstance(question, Question)
    assert path.read_bytes() == b"older"
    question.act_button.click()
    wait_for(reader, qtbot, f"written to “zebra.mp3” in “{tmp_path}”")
    samples, rate_hz = decoded(path)
    assert 2 < len(samples) / rate_hz < 8
    assert "The zebra sleeps in the garden." in (tmp_path / "zebra.srt").read_text("utf-8")
    assert sorted(one.name for one in tmp_path.iterdir() if one.is_file()) == ["zebra.mp3", "zebra.srt"]


def test_a_document_becomes_a_file_for_each_chapter(reader: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    said = (("Zebras", 1), ("They sleep.", 0), ("Roses", 1), ("They need rain.", 0))
    document = Document(
        "Garden",
        "en",
        tuple(Block(BlockKind.HEADING if level else BlockKind.PARAGRAPH, text, level) for text, level in said),
        (Chapter("Zebras", 0), Chapter("Roses", 2)),
    )
    reader.library.reading.documents.opened.emit(readable_text(document), "Garden")
    dialog = asked(reader, qtbot)
    assert dialog.wish.form is SoundForm.M4B
    dialog.split.setCurrentIndex(1)
    dialog.kind.setCurrentIndex(dialog.kind.findData(SoundForm.FLAC))
    folder = tmp_path / "book"
    folder.mkdir()
    put_into(dialog, folder, qtbot, "sound-folder")
    wait_for(reader, qtbot, "not encrypted: 2.")
    assert sorted(one.name for one in folder.iterdir()) == ["01 Zebras.flac", "02 Roses.flac"]


def test_chapters_that_are_whole_stay_where_the_next_cannot_be_written(
    reader: Wiring, qtbot: QtBot, tmp_path: Path
) -> None:
    text = "Zebras\n\nThey sleep.\n\nRoses\n\nThey need rain."
    chapters = (PlacedChapter("Zebras", 0), PlacedChapter("Roses", text.index("Roses")))
    run = SoundRun(
        script=Script(text=text, language="en", chapters=chapters),
        wanted=Wanted(form=SoundForm.WAV, delivery=Delivery(), target=None),
        target=tmp_path,
        is_by_chapter=True,
        subtitles=("srt",),
    )
    (tmp_path / "02 Roses.srt").mkdir()
    making = reader.library.reading.sound.making
    making.begin(run)
    qtbot.waitUntil(lambda: isinstance(reader.library.dialogs.top, Question), timeout=WAIT_MS)
    question = reader.library.dialogs.top
    assert isinstance(question, Question)
    assert not list(tmp_path.glob("*.wav"))
    question.act_button.click()
    wait_for(reader, qtbot, "written before that, and kept: 1.")
    assert (tmp_path / "01 Zebras.wav").stat().st_size > 10_000


def test_what_is_stopped_or_locked_leaves_nothing(reader: Wiring, qtbot: QtBot, tmp_path: Path) -> None:
    sound = reader.library.reading.sound
    reader.library.reading.panel.view.setPlainText(LONG)
    put_into(asked(reader, qtbot), tmp_path / "zebra.wav", qtbot)
    qtbot.waitUntil(lambda: sound.making.strip.progress.value() > 0, timeout=WAIT_MS)
    assert sound.reason_to_stay()
    sound.making.strip.stop_button.click()
    assert not sound.is_making
    wait_for(reader, qtbot, "nothing of it was kept")
    assert not [one for one in tmp_path.iterdir() if one.is_file()]
    asked(reader, qtbot, in_library=True).act_button.click()
    qtbot.waitUntil(lambda: sound.making.strip.progress.value() > 0, timeout=WAIT_MS)
    reader.gate.lock()
    qtbot.waitUntil(lambda: not reader.services.session.is_open, timeout=WAIT_MS)
    assert not sound.is_making
    assert sound.making.strip.title.accessibleName() == ""
    reader.services.session.open()
    rows = reader.services.session.call(lambda library: library.items.list())
    assert {row.kind for row in rows} == {ItemKind.RECORDING}
    assert b"zebra" not in files_below(tmp_path)


def test_a_text_without_a_word_and_a_folder_that_takes_nothing_are_told(
    reader: Wiring, qtbot: QtBot, tmp_path: Path
) -> None:
    view = reader.library.reading.panel.view
    view.setPlainText("  \n ")
    reader.commands.do("reader.keep")
    assert "There is no text yet" in reader.message_stack.messages[-1].text
    view.setPlainText("... --- !!!")
    asked(reader, qtbot, in_library=True).act_button.click()
    wait_for(reader, qtbot, "nothing in this text that could be said")
    view.setPlainText(TEXT)
    put_into(asked(reader, qtbot), tmp_path / "missing" / "zebra.wav", qtbot)
    wait_for(reader, qtbot, "zebra.wav")
    assert not (tmp_path / "missing").exists()


def test_a_disk_that_fills_up_is_told_and_the_next_try_goes_on(
    reader: Wiring, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "disk").mkdir()
    with small_disk(tmp_path / "disk", size_kb=500) as disk:
        text = "Zebras\n\nThey sleep.\n\nRoses\n\n" + "They need rain. " * 20 + "\n\nSun\n\nIt shines."
        chapters = tuple(PlacedChapter(title, text.index(title)) for title in ("Zebras", "Roses", "Sun"))
        run = SoundRun(
            script=Script(text=text, language="en", chapters=chapters),
            wanted=Wanted(form=SoundForm.WAV, delivery=Delivery(), target=None),
            target=disk,
            is_by_chapter=True,
        )
        making = reader.library.reading.sound.making
        making.begin(run)
        wait_for(reader, qtbot, "The disk is full: “02 Roses.wav”")
        wait_for(reader, qtbot, "written before that, and kept: 1.")
        assert [one.name for one in disk.iterdir()] == ["01 Zebras.wav"]
        ballast = disk / "01 Zebras.wav"
        ballast.unlink()
        reader.library.reading.panel.view.setPlainText(TEXT)
        put_into(asked(reader, qtbot), disk / "zebra.mp3", qtbot)
        wait_for(reader, qtbot, "written to “zebra.mp3”")
        assert decoded(disk / "zebra.mp3")[1]


def test_a_library_whose_disk_fills_up_keeps_nothing_half_made(
    reader: Wiring, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "disk").mkdir()
    session = reader.services.session
    blobs = session.call(lambda library: library.layout.root) / "blobs"
    with small_disk(tmp_path / "disk", size_kb=200) as disk:
        blobs.symlink_to(disk)
        view = reader.library.reading.panel.view
        view.setPlainText(LONG[:5000])
        dialog = asked(reader, qtbot, in_library=True)
        dialog.levels.setChecked(False)
        dialog.act_button.click()
        wait_for(reader, qtbot, "The disk is full, so the library could not be written.")
        assert not [path for path in disk.rglob("*") if path.is_file()]
        rows = session.call(lambda library: library.items.list(everything()))
        assert {row.kind for row in rows} == {ItemKind.RECORDING}
        assert view.places.text.startswith("The zebra"), "what was to be kept is still there"
        view.setPlainText(TEXT)
        asked(reader, qtbot, in_library=True).act_button.click()
        wait_for(reader, qtbot, "is in the library, sound and text")
        assert session.call(lambda library: library.verify()) == []
