"""Everything leaves the library readable, complete, checked, and all at once or not at all."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.core.errors import Code, OutputError
from app.core.formats import transcript_from_json
from app.core.text import printable
from app.library.records import MarkKind
from app.services.export_service import ExportService
from app.services.portable_export import MANIFEST, SUMS, PortableExport, file_name
from tests.support.libraries import Desk, add_recording, add_transcript

EXPORT = PortableExport(ExportService())


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_everything_is_there_and_its_sums_hold(tmp_path: Path) -> None:
    target = tmp_path / "out"
    seen: list[tuple[int, int]] = []
    with Desk(tmp_path).make() as library:
        talk = add_recording(library, b"sound of the talk", "A/B: talk?")
        add_transcript(library, talk, "an early word")
        add_transcript(library, talk, "a late word")
        library.tags.add(talk.id, "work")
        library.notes.add(talk.id, "call back")
        library.marks.add(talk.id, MarkKind.COMMENT, 1.0, 2.5, "who says this?")
        library.collections.put(talk.id, library.collections.named("Case 7"))
        add_recording(library, b"sound without words", "..")
        loaded = library.transcripts.of_item(talk.id)
        assert EXPORT.write(library, target, lambda done, of: seen.append((done, of))) == []
        late = library.transcripts.load(loaded[0].id)
        assert [entry.facts for entry in library.ledger.entries() if entry.deed == "item.exported"] == [
            {"format": "portable", "items": 2}
        ]
    assert seen == [(0, 2), (1, 2), (2, 2)]
    made = contents(target)
    manifest = json.loads(made[MANIFEST])
    first, second = manifest["items"]
    assert (first["title"], first["tags"], first["collection"]) == ("A/B: talk?", ["work"], "Case 7")
    assert first["notes"][0]["text"] == "call back"
    assert [first["marks"][0][name] for name in ("kind", "start_s", "end_s", "text")] == [
        "comment",
        1.0,
        2.5,
        "who says this?",
    ]
    folder = f"items/A_B_ talk_ {talk.uid.hex()[:8]}"
    assert first["files"] == [
        f"{folder}/{name}"
        for name in (
            "earlier transcript 1.json",
            "recording",
            "transcript.json",
            "transcript.txt",
            "transcript.vtt",
        )
    ]
    assert made[f"{folder}/recording"] == b"sound of the talk"
    assert transcript_from_json(made[f"{folder}/transcript.json"].decode()).segments == late.segments
    assert b"early" in made[f"{folder}/earlier transcript 1.json"]
    assert second["files"] == [f"items/untitled {second['id'][:8]}/recording"]
    checked = subprocess.run(
        ["sha256sum", "--check", "--strict", SUMS], cwd=target, check=False, capture_output=True
    )
    assert checked.returncode == 0, checked.stderr
    assert len(made[SUMS].splitlines()) == len(made) - 1
    assert {path.stat().st_mode & 0o077 for path in target.rglob("*")} == {0}


def test_what_cannot_be_read_is_named_and_the_rest_is_written(tmp_path: Path) -> None:
    target = tmp_path / "out"
    with Desk(tmp_path).make() as library:
        damaged = add_recording(library, b"sound" * 99, "damaged")
        add_transcript(library, damaged, "words stay")
        add_recording(library, b"whole", "whole")
        (blob,) = library.blob_rows.of_item(damaged.id)
        path = library.layout.blob(blob.uid)
        data = bytearray(path.read_bytes())
        data[-1] ^= 1
        path.write_bytes(data)
        (flaw,) = EXPORT.write(library, target)
    assert (flaw.code, flaw.params["item"]) == (Code.LIBRARY_TAMPERED, damaged.uid.hex())
    first, second = json.loads((target / MANIFEST).read_text("utf-8"))["items"]
    assert first["unreadable"] == ["library.tampered"]
    assert [name.rsplit("/")[-1] for name in first["files"]] == [
        "transcript.json",
        "transcript.txt",
        "transcript.vtt",
    ]
    assert (len(second["files"]), second["unreadable"]) == (1, [])


@pytest.mark.parametrize("taken", ["out", "out.part"])
def test_nothing_that_exists_is_touched(tmp_path: Path, taken: str) -> None:
    (tmp_path / taken).mkdir()
    with Desk(tmp_path / "desk").make() as library, pytest.raises(OutputError) as error:
        EXPORT.write(library, tmp_path / "out")
    assert error.value.code is Code.OUTPUT_EXISTS
    assert sorted(path.name for path in tmp_path.iterdir()) == ["desk", taken]


def test_an_end_on_the_way_leaves_nothing(tmp_path: Path) -> None:
    def stop(done: int, _of: int) -> None:
        if done == 1:
            raise KeyboardInterrupt

    with Desk(tmp_path / "desk").make() as library:
        for title in ("one", "two"):
            add_recording(library, b"sound", title)
        with pytest.raises(KeyboardInterrupt):
            EXPORT.write(library, tmp_path / "out", stop)
    assert [path.name for path in tmp_path.iterdir()] == ["desk"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with Desk(tmp_path / "desk").make() as library, pytest.raises(OutputError) as error:
        EXPORT.write(library, tmp_path / "away" / "out")
    assert error.value.code is Code.OUTPUT_FAILED


@given(st.text(st.characters()))
@example("invoice\u202efdp.exe")
def test_any_title_gives_a_name_for_any_file_system(title: str) -> None:
    name = file_name(title)
    assert 1 <= len(name.encode("utf-8")) <= 120
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert name.strip(" .") == name
    assert printable(name) == name
    assert file_name(name) == name
