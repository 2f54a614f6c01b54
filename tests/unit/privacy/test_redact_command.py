"""`soundlock redact` writes a copy, tells what is gone by its kind alone, and replaces nothing unasked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli.main import run_command_line

TEXT = "Please charge 4111 1111 1111 1111 and write to jane.doe@example.com about it.\n"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    file = tmp_path / "letter.txt"
    file.write_text(TEXT, "utf-8")
    return file


def run(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    capsys.readouterr()
    assert run_command_line(["redact", *arguments, "--language", "en"]) == status
    printed = capsys.readouterr()
    assert "1111" not in printed.out + printed.err
    assert "jane" not in printed.out + printed.err
    return printed.out + printed.err


def test_a_copy_is_written_beside_the_file(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = run(capsys, str(letter))
    copy = letter.with_name("letter.redacted.txt")
    assert copy.read_text("utf-8") == (
        "Please charge [redacted: card number] and write to [redacted: e-mail address] about it.\n"
    )
    assert copy.stat().st_mode & 0o077 == 0
    assert letter.read_text("utf-8") == TEXT
    assert "Found: email 1, payment_card 1." in said
    assert "Wrote letter.redacted.txt" in said


def test_a_copy_is_replaced_only_when_that_is_said(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = letter.with_name("copy.txt")
    copy.write_text("something else", "utf-8")
    assert "output.exists" in run(capsys, str(letter), "-o", str(copy), status=6)
    assert copy.read_text("utf-8") == "something else"
    run(capsys, str(letter), "-o", str(copy), "--overwrite")
    assert "card number" in copy.read_text("utf-8")


def test_the_file_itself_is_never_replaced_by_whatever_name(
    letter: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    link = letter.with_name("link.txt")
    link.symlink_to(letter)
    for name in (str(letter), str(letter.parent / "." / letter.name), str(link)):
        assert "option.invalid" in run(capsys, str(letter), "-o", name, "--overwrite", status=2)
    assert letter.read_text("utf-8") == TEXT


def test_a_folder_is_called_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "is not a file but a folder" in run(capsys, str(tmp_path), status=3)


def test_a_list_writes_nothing(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = run(capsys, str(letter), "--list")
    assert "line 1" in said
    assert "card.luhn" in said
    assert [path.name for path in letter.parent.iterdir()] == ["letter.txt"]


def test_other_programs_are_told_places(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = json.loads(run(capsys, str(letter), "--json"))
    assert told["found"] == {"email": 1, "payment_card": 1}
    assert told["language"] == "en"
    assert told["output"] == str(letter.with_name("letter.redacted.txt"))
    assert [(place["line"], place["class"]) for place in told["places"]] == [(1, "payment_card"), (1, "email")]


def test_what_is_no_text_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "sound.wav"
    file.write_bytes(b"RIFF\0\0\0\0")
    assert "input.not_redactable" in run(capsys, str(file), status=3)
    assert [path.name for path in tmp_path.iterdir()] == ["sound.wav"]


def test_a_class_can_be_left_in(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = run(capsys, str(letter), "--keep", "email", "--keep", "person_name")
    assert "Found: payment_card 1." in said
    assert letter.with_name("letter.redacted.txt").read_text("utf-8") == (
        "Please charge [redacted: card number] and write to jane.doe@example.com about it.\n"
    )
    run(capsys, str(letter), "--keep", "name", status=2)


@pytest.mark.parametrize("language", ["xx", "english", "zzz", ""])
def test_what_is_no_language_is_refused(language: str, letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = run(capsys, str(letter), "-l", language, status=2)
    assert "no code of a language" in said
    assert list(letter.parent.iterdir()) == [letter]


@pytest.mark.parametrize("language", ["ja", "deu", "en_GB", "pt-BR"])
def test_a_language_without_words_of_its_own_is_searched_for_what_has_a_form(
    language: str, letter: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "Found: email 1, payment_card 1." in run(capsys, str(letter), "-l", language)
