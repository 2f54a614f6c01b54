"""What a recording tells about itself does not come out of the library again, and whoever has to know is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.fakes.command_line import KEY, WHISPER, Computer
from tests.support.tagged_media import packets, says, tagged


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    computer = Computer.with_key_file(tmp_path)
    computer.run("library", "init", "--no-keychain", *KEY)
    return computer


def ledger_tags(computer: Computer) -> list[str]:
    entries = json.loads(computer.run("library", "ledger", "--json", *KEY).stdout)
    return [entry["facts"]["tags"] for entry in entries if entry["deed"] == "item.imported"]


def test_a_recording_is_exported_without_its_tags(computer: Computer) -> None:
    original = tagged("m4a")
    (computer.work / "talk.m4a").write_bytes(original)
    ran = computer.run("transcribe", "--save", *WHISPER, "talk.m4a", *KEY)
    assert "tags" not in ran.stderr
    computer.run("library", "export", "talk", "--audio", "-o", "again.m4a", *KEY)
    again = (computer.work / "again.m4a").read_bytes()
    assert says(original)
    assert not says(again)
    assert packets(again) == packets(original)
    assert (computer.work / "talk.m4a").read_bytes() == original
    assert ledger_tags(computer) == ["removed"]


def test_a_kind_whose_tags_are_not_known_is_told_of(computer: Computer) -> None:
    (computer.work / "talk.ts").write_bytes(tagged("ts"))
    ran = computer.run("transcribe", "--save", *WHISPER, "talk.ts", *KEY)
    assert "Note: “talk.ts” is of a kind, or laid out in a way, whose tags are not all known" in ran.stderr
    assert ledger_tags(computer) == ["kept"]
    told = computer.run("transcribe", "--save", "--events", *WHISPER, "talk.ts", *KEY).stdout.splitlines()
    codes = [json.loads(line).get("code") for line in told]
    assert "import.tags_kept" in codes
