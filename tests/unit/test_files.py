"""app.services.files and export_service: a file is written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest

from app.core.errors import Code, InputError, OutputError
from app.core.transcript import EngineInfo, Segment, Transcript
from app.services import files
from app.services.export_service import ExportPlan, ExportService
from app.services.file_formats import FILE_FORMATS
from app.services.files import write_whole

_ROOT = Path(__file__).parents[2]
_NOBODY = 65_534
_OLD, _NEW = b"the old text\n", b"the new text\n" * 1000


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_new_file_holds_the_bytes_and_is_its_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_whole(tmp_path / "a.txt", _NEW, overwrite=False)
    finally:
        os.umask(before)
    assert contents(tmp_path) == {"a.txt": _NEW}
    assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == 0o600


def test_an_existing_file_is_kept_unless_it_may_be_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(_OLD)
    with pytest.raises(OutputError) as caught:
        write_whole(tmp_path / "a.txt", _NEW, overwrite=False)
    assert caught.value.code is Code.OUTPUT_EXISTS
    assert contents(tmp_path) == {"a.txt": _OLD}
    write_whole(tmp_path / "a.txt", _NEW, overwrite=True)
    assert contents(tmp_path) == {"a.txt": _NEW}


def test_a_link_is_replaced_and_what_it_points_to_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(_OLD)
    (tmp_path / "link.txt").symlink_to("target")
    (tmp_path / "dangling.txt").symlink_to("nowhere")
    for name in ("link.txt", "dangling.txt"):
        with pytest.raises(OutputError) as caught:
            write_whole(tmp_path / name, _NEW, overwrite=False)
        assert caught.value.code is Code.OUTPUT_EXISTS
        write_whole(tmp_path / name, _NEW, overwrite=True)
        assert not (tmp_path / name).is_symlink()
    assert contents(tmp_path) == {"target": _OLD, "link.txt": _NEW, "dangling.txt": _NEW}


def test_a_folder_in_the_place_of_the_file_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    for overwrite in (False, True):
        with pytest.raises(OutputError):
            write_whole(tmp_path / "a.txt", _NEW, overwrite=overwrite)
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize("name", ["x" * 255, "ü" * 127, "a\nb", "-rf", "\udcff"])
def test_every_name_that_the_system_takes_is_written(name: str, tmp_path: Path) -> None:
    write_whole(tmp_path / name, _NEW, overwrite=False)
    assert contents(tmp_path) == {name: _NEW}


def test_a_name_that_is_too_long_fails_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        write_whole(tmp_path / ("x" * 300), _NEW, overwrite=False)
    assert caught.value.code is Code.OUTPUT_FAILED
    assert contents(tmp_path) == {}


def test_a_folder_that_is_not_there_fails(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        write_whole(tmp_path / "nowhere" / "a.txt", _NEW, overwrite=False)
    assert caught.value.code is Code.OUTPUT_FAILED


# ---- faults of the system, one at a time


def _fails(number: int) -> Callable[..., NoReturn]:
    def fail(*_: Any, **__: Any) -> NoReturn:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize(
    ("function", "number", "code"),
    [
        ("open", errno.EACCES, Code.OUTPUT_PERMISSION),
        ("open", errno.EROFS, Code.OUTPUT_PERMISSION),
        ("open", errno.ENOSPC, Code.OUTPUT_FULL),
        ("open", errno.EMFILE, Code.OUTPUT_FAILED),
        ("fsync", errno.EIO, Code.OUTPUT_FAILED),
        ("fsync", errno.ENOSPC, Code.OUTPUT_FULL),
        ("fsync", errno.EDQUOT, Code.OUTPUT_FULL),
    ],
)
def test_when_the_system_fails_the_old_file_stays_and_nothing_else(
    function: str, number: int, code: Code, *, overwrite: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "a.txt" if overwrite else "b.txt"
    (tmp_path / "a.txt").write_bytes(_OLD)
    with monkeypatch.context() as patch:
        patch.setattr(os, function, _fails(number))
        with pytest.raises(OutputError) as caught:
            write_whole(tmp_path / name, _NEW, overwrite=overwrite)
    assert caught.value.code is code
    assert caught.value.params["name"] == name
    assert contents(tmp_path) == {"a.txt": _OLD}


def test_when_the_last_step_fails_the_old_file_stays_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_bytes(_OLD)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", _fails(errno.EIO))
        with pytest.raises(OutputError):
            write_whole(tmp_path / "a.txt", _NEW, overwrite=True)
        patch.setattr(os, "link", _fails(errno.EPERM))  # and no hard links either
        with pytest.raises(OutputError):
            write_whole(tmp_path / "b.txt", _NEW, overwrite=False)
    assert contents(tmp_path) == {"a.txt": _OLD}


def test_a_file_system_without_hard_links_works_and_still_keeps_what_exists(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_bytes(_OLD)
    monkeypatch.setattr(os, "link", _fails(errno.EPERM))
    with pytest.raises(OutputError) as caught:
        write_whole(tmp_path / "a.txt", _NEW, overwrite=False)
    assert caught.value.code is Code.OUTPUT_EXISTS
    write_whole(tmp_path / "b.txt", _NEW, overwrite=False)
    assert contents(tmp_path) == {"a.txt": _OLD, "b.txt": _NEW}


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP])
def test_a_folder_that_cannot_be_forced_to_the_disk_is_no_failure(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def only_files(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(number, os.strerror(number))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", only_files)
    write_whole(tmp_path / "a.txt", _NEW, overwrite=False)
    assert contents(tmp_path) == {"a.txt": _NEW}


def test_bytes_and_name_are_forced_to_the_disk_in_that_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    real_fsync, real_link = os.fsync, os.link

    def fsync(descriptor: int) -> None:
        status = os.fstat(descriptor)
        steps.append("folder" if stat.S_ISDIR(status.st_mode) else f"file of {status.st_size}")
        real_fsync(descriptor)

    def link(*names: Any, **options: Any) -> None:
        steps.append("name")
        real_link(*names, **options)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "link", link)
    write_whole(tmp_path / "a.txt", _NEW, overwrite=False)
    assert steps == [f"file of {len(_NEW)}", "name", "folder"]


def test_a_limit_on_the_size_of_files_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(_OLD)
    child = (
        "import resource, sys; from pathlib import Path\n"
        "from app.core.errors import OutputError; from app.services.files import write_whole\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "try: write_whole(Path(sys.argv[1]), b'x' * 100_000, overwrite=True)\n"
        "except OutputError as error: print(error.code.value)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", child, str(tmp_path / "a.txt")],
        capture_output=True,
        timeout=30,
        check=True,
        cwd=_ROOT,
    )
    assert done.stdout.decode().strip() == "output.failed"
    assert contents(tmp_path) == {"a.txt": _OLD}


def test_a_kill_in_the_middle_leaves_the_old_file_whole(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(_OLD)
    child = (
        "import os, signal, sys; from pathlib import Path; from app.services.files import write_whole\n"
        "os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)\n"
        "write_whole(Path(sys.argv[1]), b'x' * 100_000, overwrite=True)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", child, str(tmp_path / "a.txt")], timeout=30, check=False, cwd=_ROOT
    )
    assert done.returncode == -9
    found = contents(tmp_path)
    assert found.pop("a.txt") == _OLD
    assert all(name.startswith(".") and name.endswith(".part") for name in found)


# ---- the export service on top


def _transcript(name: str = "a.wav") -> Transcript:
    return Transcript(
        source_name=name,
        language="en",
        language_probability=1.0,
        duration_s=2.0,
        engine=EngineInfo(engine="faster-whisper", model="small"),
        segments=(Segment(start_s=0.5, end_s=1.5, text=" Good morning."),),
    )


def _plan(folder: Path, **changes: Any) -> ExportPlan:
    return ExportPlan(folder=folder, stem="a", formats=("txt", "srt", "json"), **changes)


def test_every_format_is_written_and_the_unfinished_one_goes(tmp_path: Path) -> None:
    service = ExportService()
    plan = ExportPlan(folder=tmp_path / "new" / "deep", stem="a", formats=tuple(FILE_FORMATS))
    service.check(plan)
    service.write_partial(_transcript(), plan)
    assert {path.name for path in plan.folder.iterdir()} == {"a.partial.json"}
    written = service.write(_transcript(), plan)
    assert {path.name for path in plan.folder.iterdir()} == {f"a{one.suffix}" for one in FILE_FORMATS.values()}
    assert {path.name for path in written} == {f"a{one.suffix}" for one in FILE_FORMATS.values()}
    readable = [path for path in written if path.suffix != ".docx"]
    assert all("Good morning." in path.read_text("utf-8") for path in readable)


def test_what_exists_is_found_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "a.srt").write_bytes(_OLD)
    with pytest.raises(OutputError) as caught:
        ExportService().check(_plan(tmp_path))
    assert caught.value.code is Code.OUTPUT_EXISTS
    assert caught.value.params["name"] == "a.srt"
    ExportService().check(_plan(tmp_path, overwrite=True))
    assert contents(tmp_path) == {"a.srt": _OLD}


def test_a_folder_in_the_place_of_a_result_is_found_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    for overwrite in (False, True):
        with pytest.raises(OutputError) as caught:
            ExportService().check(_plan(tmp_path, overwrite=overwrite))
        assert caught.value.code is Code.OUTPUT_EXISTS


def test_an_output_folder_that_is_a_file_is_found_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(_OLD)
    for folder in (tmp_path / "out", tmp_path / "out" / "deeper"):
        with pytest.raises(OutputError) as caught:
            ExportService().check(_plan(folder))
        assert caught.value.code is Code.OUTPUT_FAILED
    assert contents(tmp_path) == {"out": _OLD}


@pytest.fixture
def as_nobody() -> Iterator[Path]:
    """Give a folder that belongs to an ordinary user, and be that user where these tests run as root."""
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        folder = Path(name)
        folder.chmod(0o755)
        if os.geteuid():
            yield folder
            return
        os.chown(folder, _NOBODY, -1)
        os.seteuid(_NOBODY)
        try:
            yield folder
        finally:
            os.seteuid(0)


@pytest.mark.parametrize("mode", [0o500, 0o600, 0o000])
def test_a_folder_that_may_not_be_written_is_found_before_any_work(mode: int, as_nobody: Path) -> None:
    locked = as_nobody / "locked"
    locked.mkdir()
    locked.chmod(mode)
    try:
        for folder in (locked, locked / "deeper"):
            with pytest.raises(OutputError) as caught:
                ExportService().check(_plan(folder))
            assert caught.value.code is Code.OUTPUT_PERMISSION
        with pytest.raises(OutputError) as caught:
            write_whole(locked / "a.txt", _NEW, overwrite=True)
        assert caught.value.code is Code.OUTPUT_PERMISSION
    finally:
        locked.chmod(0o700)
    assert contents(locked) == {}


def test_a_folder_that_may_be_written_but_not_listed_takes_the_file(as_nobody: Path) -> None:
    letterbox = as_nobody / "letterbox"
    letterbox.mkdir()
    letterbox.chmod(0o300)
    try:
        ExportService().check(_plan(letterbox))
        write_whole(letterbox / "a.txt", _NEW, overwrite=False)
    finally:
        letterbox.chmod(0o700)
    assert contents(letterbox) == {"a.txt": _NEW}


def test_an_unfinished_transcript_comes_back_as_it_was(tmp_path: Path) -> None:
    service, plan = ExportService(), _plan(tmp_path)
    assert service.read_partial(plan, "a.wav") is None
    service.write_partial(_transcript(), plan)
    kept = service.read_partial(plan, "a.wav")
    assert kept is not None
    assert kept.segments == _transcript().segments


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"\xff\xfe", b'{"source_name": 5}'])
def test_an_unfinished_transcript_that_is_damaged_or_anothers_is_not_gone_on_from(
    damage: bytes, tmp_path: Path
) -> None:
    service, plan = ExportService(), _plan(tmp_path)
    service.write_partial(_transcript("other.wav"), plan)
    with pytest.raises(InputError) as caught:
        service.read_partial(plan, "a.wav")
    assert caught.value.code is Code.INPUT_CHANGED
    plan.partial_path.write_bytes(damage)
    with pytest.raises(InputError) as caught:
        service.read_partial(plan, "a.wav")
    assert caught.value.code is Code.INPUT_CHANGED
    assert plan.partial_path.read_bytes() == damage


def test_is_folder_never_raises(tmp_path: Path) -> None:
    assert files.is_folder(tmp_path)
    assert not any(files.is_folder(tmp_path / name) for name in ("nowhere", "x" * 300, "a\0b"))
