"""Places where a result cannot be written: the old file stays, no half of a new one, and a code says why."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.core.errors import Code, OutputError
from app.core.transcript import Transcript
from app.services.export_service import ExportPlan
from tests.support import speech
from tests.support.listening import Listener, tree
from tests.support.media import write_kind

_FORMATS = ("txt", "srt", "vtt", "json", "tsv", "md")


@pytest.fixture(scope="module")
def transcript(english: Listener, tmp_path_factory: pytest.TempPathFactory) -> Transcript:
    """Return a transcript that a real worker made."""
    path = write_kind(tmp_path_factory.mktemp("good") / "good.wav", speech.said("Good morning.", "Hello world."))
    heard = english.hear(path)
    assert heard.text == "Good morning. Hello world."
    return heard.transcript


@pytest.fixture
def services(english: Listener) -> Services:
    return english.services


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a file system of 64 KiB, nearly full."""
    folder = tmp_path / "small"
    folder.mkdir()
    if os.geteuid():
        pytest.skip("only root may mount a small disk")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"no small disk could be mounted: {mounted.stderr.decode().strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path) -> None:
    """Take all the room that is left."""
    with (folder / "filler").open("wb", buffering=0) as stream:
        try:
            while True:
                stream.write(bytes(4096))
        except OSError:
            return


def test_a_real_transcript_is_written_in_every_format(
    services: Services, transcript: Transcript, tmp_path: Path
) -> None:
    plan = ExportPlan(folder=tmp_path / "out", stem="good", formats=_FORMATS)
    services.export.check(plan)
    written = services.export.write(transcript, plan)
    assert sorted(path.name for path in plan.folder.iterdir()) == sorted(f"good.{name}" for name in _FORMATS)
    assert all("Hello world." in path.read_text("utf-8") for path in written)


def test_a_full_disk_leaves_the_old_file_and_no_half_of_the_new_one(
    services: Services, transcript: Transcript, small_disk: Path
) -> None:
    plan = ExportPlan(folder=small_disk, stem="good", formats=("txt", "json"), overwrite=True)
    (small_disk / "good.txt").write_bytes(b"the old text\n")
    services.export.check(plan)
    fill(small_disk)
    before = tree(small_disk)
    with pytest.raises(OutputError) as caught:
        services.export.write(transcript, plan)
    assert caught.value.code is Code.OUTPUT_FULL
    assert tree(small_disk).keys() == before.keys()
    assert (small_disk / "good.txt").read_bytes() == b"the old text\n"
    with pytest.raises(OutputError) as caught:
        services.export.write_partial(transcript, plan)
    assert caught.value.code is Code.OUTPUT_FULL
    assert tree(small_disk).keys() == before.keys()
    # With room again, the same plan works.
    (small_disk / "filler").unlink()
    services.export.write(transcript, plan)
    assert (small_disk / "good.txt").read_text("utf-8") != "the old text\n"


def test_a_disk_that_may_only_be_read_is_found_before_any_work(services: Services, small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(OutputError) as caught:
        services.export.check(ExportPlan(folder=small_disk, stem="good", formats=("txt",)))
    assert caught.value.code is Code.OUTPUT_PERMISSION


def test_a_result_that_exists_is_found_before_any_work_and_kept(services: Services, tmp_path: Path) -> None:
    (tmp_path / "good.srt").write_bytes(b"mine\n")
    with pytest.raises(OutputError) as caught:
        services.export.check(ExportPlan(folder=tmp_path, stem="good", formats=_FORMATS))
    assert caught.value.code is Code.OUTPUT_EXISTS
    assert [path.name for path in tmp_path.iterdir()] == ["good.srt"]
    assert (tmp_path / "good.srt").read_bytes() == b"mine\n"


def test_a_result_that_appears_while_the_work_runs_is_kept(
    services: Services, transcript: Transcript, tmp_path: Path
) -> None:
    plan = ExportPlan(folder=tmp_path, stem="good", formats=("txt",))
    services.export.check(plan)
    (tmp_path / "good.txt").write_bytes(b"mine\n")
    with pytest.raises(OutputError) as caught:
        services.export.write(transcript, plan)
    assert caught.value.code is Code.OUTPUT_EXISTS
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("good.txt", b"mine\n")]


def test_a_folder_that_is_a_file_is_found_before_any_work(services: Services, tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"mine\n")
    with pytest.raises(OutputError) as caught:
        services.export.check(ExportPlan(folder=tmp_path / "out", stem="good", formats=("txt",)))
    assert caught.value.code is Code.OUTPUT_FAILED
    assert (tmp_path / "out").read_bytes() == b"mine\n"
