"""The library's commands that need no engine: titles, tags, notes, trash, edits, and jobs that are not done."""

from __future__ import annotations

import dataclasses
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import click
import pytest

from app.bootstrap import Services, build
from app.cli.library import library
from app.cli.library_items import EDITS
from app.cli.library_jobs import transcribe
from app.cli.main import run_command_line
from app.cli.saved_run import SavedRun
from app.cli.sections import Sections
from app.core import edits
from app.core.errors import Code
from app.core.options import Device, RecognitionOptions
from app.crypto.slots_v1 import SlotSecret
from app.library.library import Library
from app.library.opening import Way, create, open_library
from app.library.records import ItemRow, MarkKind
from app.privacy.classes import PiiClass
from app.privacy.policy import Action, Sensitivity
from app.services.job_records import KIND
from app.services.saved_transcription import SavedTranscription
from app.services.saving import Held, SavingRunner
from app.services.transcribe_service import TranscribeService
from tests.fakes.keychain import MemoryKeychain
from tests.fakes.scripted_runner import ScriptedRunner
from tests.support.libraries import add_recording, add_transcript
from tests.support.library_database import spoken, transcript_of

KEY = b"the content of a key file"


class PlayedRunner(SavingRunner, ScriptedRunner):
    """Saves for real what is played."""


class Shell:
    """Runs commands on a library of two recordings."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder / "library"
        self.stick = folder / "stick"
        self.stick.write_bytes(KEY)
        self._capsys = capsys
        with create(self.folder, None, [Way(secret=SlotSecret(keyfile=KEY))], in_keychain=False) as made:
            for title in ("Talk", "Call"):
                add_transcript(made, add_recording(made, b"sound", title), f"{title} one", f"{title} two")

    def opened(self) -> Library:
        return open_library(self.folder, None, SlotSecret(keyfile=KEY))

    def run(self, *arguments: str, status: int = 0) -> tuple[str, str]:
        opening = ("--library", str(self.folder), "--key-file", str(self.stick))
        code = run_command_line(["library", *arguments[:1], *opening, *arguments[1:]])
        shown = self._capsys.readouterr()
        assert code == status, shown.err
        return shown.out, shown.err

    def json(self, *arguments: str) -> Any:
        return json.loads(self.run(*arguments, "--json")[0])

    def titles(self, *arguments: str) -> set[str]:
        return {row["title"] for row in self.json("list", *arguments)}


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    monkeypatch.setenv("SOUNDLOCK_HOME", str(tmp_path / "home"))
    return Shell(tmp_path, capsys)


def test_the_trash_hides_and_gives_back(shell: Shell) -> None:
    assert "“soundlock library untrash”" in shell.run("trash", "Talk", "Talk")[0]
    assert (shell.titles(), shell.titles("--trash")) == ({"Call"}, {"Talk"})
    assert "Nothing was found" in shell.run("search", "Talk")[0]
    with shell.opened() as opened:
        since = opened.items.find("Talk").trashed_ms
    shell.run("trash", "Talk", "Call")
    with shell.opened() as opened:
        assert opened.items.find("Talk").trashed_ms == since
    shell.run("untrash", "Talk", "Call")
    assert (shell.titles(), shell.titles("--trash")) == ({"Talk", "Call"}, set())
    assert "Talk one" in shell.run("show", "Talk")[0]


def test_one_wrong_name_among_several_changes_nothing(shell: Shell) -> None:
    for command in ("trash", "untrash"):
        assert "[library.no_such_item]" in shell.run(command, "Talk", "Nothing", status=7)[1]
    assert shell.titles("--trash") == set()


def test_tags_mark_items_and_narrow_the_list(shell: Shell) -> None:
    assert "is tagged “home”, “work”" in shell.run("tag", "Talk", "work", " home ", "work")[0]
    shell.run("tag", "Call", "work")
    assert shell.titles("--tag", "home") == {"Talk"}
    assert shell.titles("--tag", "work") == {"Talk", "Call"}
    assert shell.json("tags") == [{"name": "home", "items": 1}, {"name": "work", "items": 2}]
    (row,) = shell.json("list", "--tag", "home")
    assert row["tags"] == ["home", "work"]
    assert "[library.no_such_item]" in shell.run("untag", "Call", "work", "home", status=7)[1]
    assert shell.titles("--tag", "work") == {"Talk", "Call"}
    shell.run("untag", "Talk", "home", "work")
    assert shell.json("tags") == [{"name": "work", "items": 1}]
    assert "has no tags" in shell.run("untag", "Call", "work")[0]
    assert "Nothing is tagged." in shell.run("tags")[0]


def test_items_are_marked_as_sensitive(shell: Shell) -> None:
    assert "Sensitive now: 2 item(s)." in shell.run("sensitive", "Talk", "Call")[0]
    assert "Not sensitive now: 1 item(s)." in shell.run("sensitive", "Call", "--off")[0]
    assert {row["title"]: row["is_sensitive"] for row in shell.json("list")} == {"Talk": True, "Call": False}


def test_notes_are_written_listed_found_and_removed(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "1 note(s)" in shell.run("note", "Talk", "ring Ann back")[0]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"from a \xff pipe\nof two lines\n")))
    shell.run("note", "Talk", "-")
    notes = shell.json("note", "Talk")
    assert [(row["number"], row["text"]) for row in notes] == [
        (1, "ring Ann back"),
        (2, "from a � pipe\nof two lines"),
    ]
    assert "ring" in shell.run("search", "Ann")[0]
    assert "\\nof two lines" in shell.run("note", "Talk")[0]
    assert "[library.no_such_item]" in shell.run("note", "Talk", "--remove", "3", status=7)[1]
    assert "Ann" not in shell.run("note", "Talk", "--remove", "1")[0]
    assert [row["text"] for row in shell.json("note", "Talk")] == ["from a � pipe\nof two lines"]
    shell.run("note", "Talk", "--remove", "1")
    assert "There are no notes." in shell.run("note", "Talk")[0]


def test_a_note_that_is_too_long_is_refused(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"x" * (1 << 20) + b"x")))
    assert "[option.invalid]" in shell.run("note", "Talk", "-", status=2)[1]
    assert shell.json("note", "Talk") == []


def test_an_item_gets_another_title(shell: Shell) -> None:
    assert "“A \\u001b[31mtitle”" in shell.run("rename", "Talk", " A \x1b[31mtitle ")[0]
    assert shell.titles() == {"A \x1b[31mtitle", "Call"}


@pytest.mark.parametrize(
    "arguments",
    [
        ("rename", "Talk", "  "),
        ("tag", "Talk", "fine", " "),
        ("note", "Talk", " \n"),
        ("note", "Talk", "text", "--remove", "1"),
        ("transcribe", "Talk", "--from", "1", "--replace"),
        ("transcribe", "Talk", "--from", "2", "--to", "1"),
        ("transcribe", "Talk", "--from", "soon"),
        ("transcribe", "Talk", "--from", "1:2:3:4"),
    ],
)
def test_a_value_that_makes_no_sense_changes_nothing(shell: Shell, arguments: tuple[str, ...]) -> None:
    _, said = shell.run(*arguments, status=2)
    assert len(said.splitlines()[-1]) > 20
    assert shell.titles() == {"Talk", "Call"}
    assert shell.json("tags") == shell.json("note", "Talk") == shell.json("jobs") == []


def test_edits_are_taken_back_and_made_again_in_words(shell: Shell) -> None:
    assert "There is no such edit" in shell.run("undo", "Talk")[0]
    with shell.opened() as opened:
        latest = opened.transcripts.latest(opened.items.find("Talk").id)
        assert latest is not None
        opened.revisions.apply(latest.id, edits.ReplaceRange(1.0, 2.0, (spoken("another word", 1.0),)))
    assert "another word" in shell.run("show", "Talk")[0]
    assert "Took back: the part that was transcribed again, edit 1 of" in shell.run("undo", "Talk")[0]
    assert "Talk two" in shell.run("show", "Talk")[0]
    assert "Made again: the part that was transcribed again" in shell.run("redo", "Talk")[0]
    assert "another word" in shell.run("show", "Talk")[0]
    assert "There is no such edit" in shell.run("redo", "Talk")[0]


def test_every_kind_of_edit_has_a_name() -> None:
    assert set(EDITS) == {kind.__name__ for kind in get_args(edits.Edit)}


def enqueue(shell: Shell, title: str, **options: Any) -> None:
    with shell.opened() as opened:
        item = opened.items.find(title)
        row = opened.jobs.enqueue(
            item.id, kind=KIND, model="/models/small", options=json.dumps({"language": "en", **options})
        )
        opened.transcripts.begin(item.id, transcript_of("half", is_complete=False))
        opened.jobs.start(row.id)
        opened.jobs.progress(row.id, next_ms=65_000)
        opened.jobs.fail(row.id, Code.ENGINE_DIED)


def test_jobs_that_are_not_done_are_listed_and_can_be_given_up(shell: Shell) -> None:
    assert "Every job is done." in shell.run("jobs")[0]
    enqueue(shell, "Talk", start_s=60.0, end_s=90.0)
    enqueue(shell, "Call")
    shown = shell.run("jobs")[0]
    for text in ("Talk", "failed", "00:01:05 of 00:01:30", "small", "engine.died"):
        assert text in shown
    talk, call = shell.json("jobs")
    assert (talk["title"], talk["start_s"], talk["next_s"], talk["end_s"]) == ("Talk", 60.0, 65.0, 90.0)
    assert (call["end_s"], call["model"], call["kind"]) == (None, "/models/small", "transcribe")
    assert "No job was cut off" in shell.run("resume")[1]
    assert "[model.missing]" in shell.run("resume", "Talk", status=4)[1]
    shell.run("forget-job", "Talk", "Call")
    assert shell.json("jobs") == []
    assert "Talk one" in shell.run("show", "Talk")[0]
    assert "[library.no_such_item]" in shell.run("forget-job", "Talk", status=7)[1]
    assert "[library.no_such_item]" in shell.run("resume", "Talk", "Call", status=7)[1]


def test_a_model_that_is_not_there_is_said_before_the_library_is_opened(shell: Shell) -> None:
    shell.stick.write_bytes(b"another")
    assert "[model.missing]" in shell.run("transcribe", "Talk", "-m", "nowhere", status=4)[1]
    assert "[library.wrong_key]" in shell.run("transcribe", "Talk", status=7)[1]


# ---- what a run says


@pytest.fixture
def services(shell: Shell) -> Iterator[Services]:
    assert shell.folder.is_dir()
    services = build(MemoryKeychain())
    played = TranscribeService(PlayedRunner((spoken("once more", 0.0), spoken("and more", 1.0))), services.models)
    services = dataclasses.replace(services, transcribe=played, saved=SavedTranscription(played))
    yield services
    services.close()


def ran(services: Services, shell: Shell, *, start_s: float = 0.0, stops_after: int | None = None) -> int:
    runner = services.transcribe._runner
    assert isinstance(runner, PlayedRunner)
    runner.stops_after, runner.fails = stops_after, stops_after is not None
    options = RecognitionOptions(start_s=start_s)
    with shell.opened() as opened:
        held = Held(opened)

        def enter(item: ItemRow) -> Any:
            make = services.saved.stretch if start_s else services.saved.begin
            return make(held, item, options, model="built-in", device=Device.CPU)

        return SavedRun(services.transcribe).over(opened.items.list(), enter)


def test_a_run_prints_what_it_hears_and_how_to_take_a_part_back(
    services: Services, shell: Shell, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ran(services, shell) == 0
    shown = capsys.readouterr()
    assert [shown.out.count(text) for text in ("\nTalk\n", "\nCall\n", "once more", "and more")] == [1, 1, 2, 2]
    assert shown.err == ""
    assert ran(services, shell, start_s=1.0) == 0
    shown = capsys.readouterr()
    assert shown.out.count("once more") == 0
    assert shown.err.count("from 00:00:01.000 to the end") == 2
    assert shown.err.count("“soundlock library undo ") == 2


def test_a_run_that_fails_says_how_to_go_on_and_does_the_others(
    services: Services, shell: Shell, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ran(services, shell, stops_after=1) == 5
    shown = capsys.readouterr()
    assert shown.out.count("once more") == 2
    assert shown.err.count("The finished part is in the library. “soundlock library resume ") == 2
    assert shown.err.count("[engine.died]") == 2
    assert len(shell.json("jobs")) == 2


# ---- help


def test_every_command_has_its_place_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert isinstance(library, Sections)
    placed = [name for names in library.sections.values() for name in names]
    assert len(set(placed)) == len(placed)
    assert set(library.commands) == set(placed)
    assert run_command_line(["library", "--help"]) == 0
    shown = capsys.readouterr().out
    assert all(f"{heading}:" in shown for heading in library.sections)
    assert all(f"  {name} " in shown for name in placed)
    assert "More:" not in shown


def test_a_command_without_a_place_is_shown_at_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    group = Sections("things", sections={"First": ("one", "gone")})
    for name in ("one", "two"):
        group.add_command(click.Command(name, help=f"Do {name}."))
    with pytest.raises(SystemExit):
        group(["--help"])
    shown = capsys.readouterr().out
    assert shown.index("First:") < shown.index("Do one.") < shown.index("More:") < shown.index("Do two.")
    assert "gone" not in shown


def test_every_recognition_option_can_be_set_when_it_is_done_again() -> None:
    assert set(RecognitionOptions.__slots__) <= {param.name for param in transcribe.params}
    context = transcribe.make_context("transcribe", ["Talk", "--from", "1:30", "--to", "0:02:10.5"])
    assert (context.params["start_s"], context.params["end_s"]) == (90.0, 130.5)


def test_an_export_shows_what_was_asked_for(shell: Shell, tmp_path: Path) -> None:
    target = tmp_path / "call.md"
    shell.run("export", "Call", "-f", "md", "--no-times", "--segments", "--no-header", "-o", str(target))
    assert target.read_text("utf-8") == "Call one\n\nCall two\n"
    out, _ = shell.run("show", "Call", "-f", "html", "--numbers")
    assert '<span class="number">1</span>' in out
    _, err = shell.run("export", "Call", "-f", "pdf", "-o", str(target), status=2)
    assert "PDF is made in the window" in err
    shell.run("show", "Call", "-f", "docx", status=2)


def test_redactions_stay_behind_unless_they_are_asked_for(shell: Shell, tmp_path: Path) -> None:
    with shell.opened() as library:
        item = library.items.find("Call")
        first = library.transcripts.load(library.transcripts.of_item(item.id)[0].id).segments[0]
        library.marks.add(item.id, MarkKind.REDACTION, first.start_s, first.end_s, "name")

    def exported(*options: str) -> str:
        shell.run("export", "Call", "-f", "json", "-o", str(tmp_path / "call.json"), "--overwrite", *options)
        return (tmp_path / "call.json").read_text("utf-8")

    assert "Call one" not in exported()
    assert "[redacted: name]" in exported()
    assert "Call two" in exported()
    assert "Call one" in exported("--unredacted")
    _, err = shell.run("export", "Call", "--audio", "-o", str(tmp_path / "sound"), status=2)
    assert "name has to end in .wav" in err
    assert not (tmp_path / "sound").exists()
    shell.run("export", "Call", "--audio", "--unredacted", "-o", str(tmp_path / "sound"))
    assert (tmp_path / "sound").read_bytes() == b"sound"
    _, err = shell.run("export", "Call", "--audio", "--as", "mp3", "-o", str(tmp_path / "sound.wav"), status=2)
    assert "name has to end in .mp3" in err


def test_everything_is_exported_in_the_formats_that_are_named(shell: Shell, tmp_path: Path) -> None:
    shell.run("export-all", str(tmp_path / "all"), "-f", "docx,ass")
    suffixes = {path.suffix for path in (tmp_path / "all" / "items").rglob("transcript.*")}
    assert suffixes == {".docx", ".ass"}


def test_a_backup_goes_to_the_folder_that_is_named(shell: Shell, tmp_path: Path) -> None:
    shell.run("backup", str(tmp_path / "copy"))
    assert (tmp_path / "copy").is_dir()


def test_personal_data_is_marked_once_and_stays_behind(shell: Shell, tmp_path: Path) -> None:
    with shell.opened() as library:
        item = add_recording(library, b"sound", "Order")
        add_transcript(library, item, "my card is 4111 1111 1111 1111", "thank you")
    out, _ = shell.run("redact", "Order", "--list")
    assert "payment_card" in out
    assert "00:00:00" in out
    assert "1111" not in out
    with shell.opened() as library:
        assert library.marks.of_item(item.id) == []
    out, _ = shell.run("redact", "Order", "--keep", "payment_card")
    assert "No personal data was found." in out
    out, _ = shell.run("redact", "Order")
    assert "Found: payment_card 1." in out
    assert "Marked in “Order”: 1." in out
    out, _ = shell.run("redact", "Order", "--json")
    told = json.loads(out)
    assert (told["found"], told["marked"], told["language"]) == ({"payment_card": 1}, 0, "en")
    assert told["passages"][0]["class"] == "payment_card"
    shell.run("export", "Order", "-o", str(tmp_path / "order.txt"))
    assert "[redacted: card number]" in (tmp_path / "order.txt").read_text("utf-8")
    assert "1111" not in (tmp_path / "order.txt").read_text("utf-8")
    out, _ = shell.run("redact", "Talk")
    assert "No personal data was found." in out


def test_what_the_rules_of_a_library_say_holds_for_what_is_redacted(
    shell: Shell, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = "Blue Heron has the card 4111 1111 1111 1111, meine PIN ist vier sieben eins eins"
    with shell.opened() as library:
        add_transcript(library, add_recording(library, b"sound", "Order"), said)
        library.cloud.rules.change(
            lambda rules: rules.with_terms(["blue heron"]).with_action(
                PiiClass.PAYMENT_CARD, Sensitivity.ORDINARY, Action.ALLOW
            )
        )
    assert shell.json("redact", "Order", "--list")["found"] == {"dictionary": 1, "payment_card": 1, "secret": 1}
    assert shell.json("redact", "Order", "--list", "--rules", "-l", "en")["found"] == {"dictionary": 1}
    file = tmp_path / "letter.txt"
    file.write_text(said, "utf-8")
    for options, left in (((), "Blue Heron"), (("--library", shell.folder, "--key-file", shell.stick), "4111")):
        assert run_command_line(["redact", str(file), "--overwrite", *map(str, options)]) == 0
        made = file.with_name("letter.redacted.txt").read_text("utf-8")
        assert [word for word in ("Blue Heron", "4111", "vier") if word in made] == [left]
        assert "Heron" not in capsys.readouterr().out
    assert run_command_line(["redact", str(file), "--rules"]) == 7, "no library of one's own is there"
