"""app.services.models_service: which folders are sound, taking one in, choosing one."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from pathlib import Path
from typing import Any, NoReturn

import pytest

from app.core.errors import Code, ModelError, OutputError
from app.core.options import BUILT_IN_MODEL, Device
from app.services import models_service
from app.services.models_service import BUILT_IN, ModelsService, verified


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """Return a folder that looks like a model; nothing here loads it."""
    return make_model(tmp_path / "sound")


def make_model(folder: Path, size: int = 200_000) -> Path:
    folder.mkdir(parents=True)
    (folder / "model.bin").write_bytes(b"\x06\0\0\0\x0c\0WhisperSpec\0" + bytes(size))
    (folder / "config.json").write_text('{"lang_ids": []}')
    (folder / "tokenizer.json").write_text("{" + " " * 200 + "}")
    (folder / "vocabulary.json").write_text('["a", "b"]')
    return folder


def code_of(folder: Path) -> tuple[Code, Any]:
    with pytest.raises(ModelError) as caught:
        verified(folder, folder.name)
    return caught.value.code, caught.value.params.get("what")


def test_a_sound_folder_is_measured(sound: Path) -> None:
    model = verified(sound, "sound")
    assert model.size_bytes == sum(file.stat().st_size for file in sound.iterdir())
    assert model.engine == "faster-whisper"
    assert not model.is_built_in


@pytest.mark.parametrize("name", ["whisper-fixture", "whisper-fixture.en"])
def test_the_fixture_models_are_sound(name: str, models_folder: Path) -> None:
    assert verified(models_folder / name, name).size_bytes > 2_000_000


@pytest.mark.parametrize("missing", ["model.bin", "config.json", "tokenizer.json", "vocabulary.json"])
def test_a_file_that_is_missing_is_named(missing: str, sound: Path) -> None:
    (sound / missing).unlink()
    assert code_of(sound) == (Code.MODEL_INCOMPLETE, missing)
    (sound / missing).mkdir()  # a folder of that name does not help
    assert code_of(sound)[0] is Code.MODEL_INCOMPLETE
    (sound / missing).rmdir()
    os.mkfifo(sound / missing)  # nor does a pipe, and nobody waits for it
    assert code_of(sound)[0] is Code.MODEL_INCOMPLETE


def test_a_vocabulary_may_be_text_and_extras_may_lie_beside(sound: Path) -> None:
    (sound / "vocabulary.json").rename(sound / "vocabulary.txt")
    (sound / "README.md").write_text("words")
    (sound / ".gitattributes").write_text("words")
    assert verified(sound, "sound").size_bytes > 200_000


@pytest.mark.parametrize(
    "name",
    [
        *("pytorch_model.bin", "PYTORCH_MODEL.BIN", "optimizer.pt", "x.pth", "x.pkl", "x.PICKLE", "x.ckpt"),
        *("x.npy", "x.npz", "x.py", "x.pyc", "x.so", "x.dll", "x.dylib", "x.h5", "x.joblib"),
    ],
)
def test_a_file_that_can_run_programs_is_named(name: str, sound: Path) -> None:
    (sound / name).write_bytes(b"x")
    assert code_of(sound) == (Code.MODEL_UNSAFE, name)


@pytest.mark.parametrize(
    ("name", "contents"),
    [
        ("model.bin", b"WhisperSpec"),
        ("model.bin", bytes(200_000)),
        ("model.bin", bytes(100) + b"WhisperSpec" + bytes(200_000)),
        ("config.json", b""),
        ("config.json", b"{"),
        ("config.json", b"[]"),
        ("config.json", b'{"lang_ids": [2]}'),
        ("config.json", b'{"suppress_ids": [-1]}'),
        ("config.json", b'{"alignment_heads": [[0, 5000]]}'),
        ("config.json", b"\xff\xfe{}"),
        ("config.json", b'{"a":' * 50_000),
        ("tokenizer.json", b"{}"),
        ("vocabulary.json", b""),
    ],
)
def test_a_file_that_cannot_be_right_makes_the_folder_damaged(name: str, contents: bytes, sound: Path) -> None:
    (sound / name).write_bytes(contents)
    assert code_of(sound)[0] is Code.MODEL_DAMAGED


def test_a_file_of_an_absurd_size_makes_the_folder_damaged(sound: Path) -> None:
    os.truncate(sound / "tokenizer.json", 101 * 1024 * 1024)  # sparse: takes no room
    code, what = code_of(sound)
    assert code is Code.MODEL_DAMAGED
    assert "tokenizer.json" in str(what)


def test_what_is_no_folder_is_no_model(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    for name in ("file", "nowhere", "x" * 300, "a\0b"):
        assert code_of(tmp_path / name)[0] is Code.MODEL_MISSING


# ---- taking in


def test_a_model_is_copied_in_under_its_own_name(sound: Path, tmp_path: Path) -> None:
    service = ModelsService(tmp_path / "home" / "models")
    (sound / "notes.txt").write_text("not part of the model")
    model = service.add(sound)
    assert model.name == "sound"
    assert [one.name for one in service.installed()] == ["sound", BUILT_IN_MODEL]
    kept = {path.name for path in (service.root / "sound").iterdir()}
    assert kept == {"model.bin", "config.json", "tokenizer.json", "vocabulary.json"}
    assert stat.S_IMODE(service.root.stat().st_mode) == 0o700
    assert sound.is_dir()


def test_a_second_model_of_that_name_is_refused_and_the_first_kept(sound: Path, tmp_path: Path) -> None:
    service = ModelsService(tmp_path / "models")
    service.add(sound)
    before = (service.root / "sound" / "config.json").stat().st_ino
    with pytest.raises(ModelError) as caught:
        service.add(sound)
    assert caught.value.code is Code.MODEL_EXISTS
    assert (service.root / "sound" / "config.json").stat().st_ino == before
    assert service.add(sound, "another").name == "another"


@pytest.mark.parametrize(
    "name", [".", "..", ".hidden", "a/b", "../x", "/x", "a\\b", "built-in", "a\nb", "a\0b", "x" * 300]
)
def test_a_name_that_leads_elsewhere_is_refused(name: str, sound: Path, tmp_path: Path) -> None:
    service = ModelsService(tmp_path / "models")
    with pytest.raises(ModelError) as caught:
        service.add(sound, name)
    assert caught.value.code is Code.MODEL_MISSING
    assert not service.root.exists()
    assert {path.name for path in tmp_path.iterdir()} == {"sound"}


def test_a_folder_that_is_not_sound_is_not_taken_in(sound: Path, tmp_path: Path) -> None:
    service = ModelsService(tmp_path / "models")
    (sound / "x.pkl").write_bytes(b"x")
    with pytest.raises(ModelError) as caught:
        service.add(sound)
    assert caught.value.code is Code.MODEL_UNSAFE
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(ModelError) as caught:
        service.add(tmp_path / "loop")
    assert caught.value.code is Code.MODEL_MISSING
    assert not service.root.exists()


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_copy_that_fails_leaves_nothing(
    number: int, sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = ModelsService(tmp_path / "models")

    def failing(source: Path, target: Path) -> NoReturn:
        target.write_bytes(source.read_bytes()[:100])
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(shutil, "copyfile", failing)
    with pytest.raises(OutputError) as caught:
        service.add(sound)
    assert caught.value.code is (Code.OUTPUT_FULL if number == errno.ENOSPC else Code.OUTPUT_FAILED)
    assert list(service.root.iterdir()) == []


# ---- a snapshot as Hugging Face tools lay it out: a folder of links into a store of blobs


@pytest.fixture
def snapshot(sound: Path, tmp_path: Path) -> Path:
    blobs = tmp_path / "hub" / "blobs"
    made = tmp_path / "hub" / "snapshots" / "0123abcd"
    blobs.mkdir(parents=True)
    made.mkdir(parents=True)
    for at, file in enumerate(sorted(sound.iterdir())):
        shutil.copyfile(file, blobs / f"{at:040x}")
        (made / file.name).symlink_to(f"../../blobs/{at:040x}")
    return made


def test_a_snapshot_of_links_is_sound_and_is_copied_as_files(snapshot: Path, sound: Path, tmp_path: Path) -> None:
    service = ModelsService(tmp_path / "models")
    assert verified(snapshot, "snapshot").size_bytes == verified(sound, "sound").size_bytes
    assert service.choice(str(snapshot)).folder == str(snapshot)
    service.add(snapshot, "mine")
    copied = list((service.root / "mine").iterdir())
    assert len(copied) == 4
    assert all(file.is_file() and not file.is_symlink() for file in copied)


def test_a_link_that_leads_nowhere_is_a_missing_file(snapshot: Path) -> None:
    (snapshot / "tokenizer.json").unlink()
    (snapshot / "tokenizer.json").symlink_to("../../blobs/nowhere")
    assert code_of(snapshot) == (Code.MODEL_INCOMPLETE, "tokenizer.json")


# ---- removing


def test_a_model_is_removed(sound: Path, tmp_path: Path) -> None:
    service = ModelsService(tmp_path / "models")
    service.add(sound)
    service.remove("sound")
    assert service.installed() == [BUILT_IN]
    assert list(service.root.iterdir()) == []


def test_a_model_that_is_a_link_is_removed_and_what_it_points_to_stays(sound: Path, tmp_path: Path) -> None:
    service = ModelsService(tmp_path / "models")
    service.root.mkdir()
    (service.root / "linked").symlink_to(sound)
    assert service.choice("linked").folder == str(sound)
    service.remove("linked")
    assert list(service.root.iterdir()) == []
    assert (sound / "model.bin").is_file()


@pytest.mark.parametrize("name", ["nowhere", "", ".", "..", "../sound", BUILT_IN_MODEL, "x" * 300])
def test_what_is_not_installed_cannot_be_removed(name: str, sound: Path, tmp_path: Path) -> None:
    service = ModelsService(tmp_path / "models")
    service.add(sound, "kept")
    with pytest.raises(ModelError) as caught:
        service.remove(name)
    assert caught.value.code is Code.MODEL_MISSING
    assert (service.root / "kept" / "model.bin").is_file()
    assert (sound / "model.bin").is_file()


# ---- choosing


def test_without_models_the_built_in_engine_is_best(tmp_path: Path) -> None:
    choice = ModelsService(tmp_path / "nowhere").choice("", Device.CPU)
    assert (choice.engine, choice.name, choice.folder) == ("pocketsphinx", BUILT_IN_MODEL, "")
    assert choice.device is Device.CPU


def test_the_largest_that_fits_into_memory_is_best(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    service = ModelsService(tmp_path)
    for name, size in (("small", 200_000), ("medium", 400_000), ("large", 800_000)):
        make_model(tmp_path / name, size)
    make_model(tmp_path / ".hidden", 9_000_000)
    (make_model(tmp_path / "unsafe", 9_000_000) / "x.pkl").write_bytes(b"x")
    for memory, best in ((10_000_000, "large"), (1_000_000, "medium"), (None, "large"), (1_000, "large")):
        monkeypatch.setattr(models_service, "memory_bytes", lambda memory=memory: memory)
        assert service.choice("").name == best
    assert service.choice(BUILT_IN_MODEL).engine == "pocketsphinx"


def test_a_name_is_an_installed_model_first_and_a_folder_second(
    sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = ModelsService(tmp_path / "models")
    service.add(sound)
    monkeypatch.chdir(tmp_path)  # where there is a folder of the same name
    assert service.choice("sound").folder == str(tmp_path / "models" / "sound")
    assert service.choice("./sound").folder == str(sound)
    assert service.choice(str(sound)).name == "sound"


def test_an_installed_model_that_is_damaged_says_what_is_wrong(sound: Path, tmp_path: Path) -> None:
    service = ModelsService(tmp_path / "models")
    service.add(sound)
    (service.root / "sound" / "tokenizer.json").unlink()
    assert service.installed() == [BUILT_IN]
    with pytest.raises(ModelError) as caught:
        service.choice("sound")
    assert caught.value.code is Code.MODEL_INCOMPLETE


@pytest.mark.parametrize("name", ["nowhere", "/nowhere/at/all", "x" * 300, "a\0b", "a\u202eb"])
def test_a_model_that_is_not_there_is_named_printably(name: str, tmp_path: Path) -> None:
    with pytest.raises(ModelError) as caught:
        ModelsService(tmp_path).choice(name)
    assert caught.value.code is Code.MODEL_MISSING
    assert str(caught.value.params["name"]).isprintable()
