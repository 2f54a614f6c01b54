"""app.services.voices_service: which voices are there, taking one in, letting one go."""

from __future__ import annotations

import shutil
import stat
from pathlib import Path

import pytest

from app.core.errors import Code, InputError, ModelError
from app.core.voice_models import Kind
from app.engine.voice_folder import voice_model
from app.services.voices_service import VoicesService

VOICES = Path(__file__).parents[2] / "fixtures" / "voices"


@pytest.fixture
def service(tmp_path: Path) -> VoicesService:
    return VoicesService(tmp_path / "voices")


def code_of(service: VoicesService, folder: Path, name: str = "") -> Code:
    with pytest.raises(ModelError) as caught:
        service.add(folder, name)
    assert list(service.root.glob(".*")) == [], "something was left behind"
    return caught.value.code


def test_there_are_none_at_first(service: VoicesService) -> None:
    assert service.installed() == []
    assert service.voices() == ()
    assert service.folder_of("gmw/en-US") == ""


@pytest.mark.parametrize("name", ["one-speaker", "three-speakers", "hum-kokoro", "hum-kitten", "hum-matcha"])
def test_a_voice_is_taken_in_whole(name: str, service: VoicesService) -> None:
    added = service.add(VOICES / name)
    assert added.folder == service.root / name
    assert voice_model(added.folder) == voice_model(VOICES / name)
    assert [one.model.name for one in service.installed()] == [name]
    for voice in service.voices():
        assert service.folder_of(voice.id) == str(added.folder.resolve())
    assert stat.S_IMODE(service.root.stat().st_mode) == 0o700


def test_only_what_belongs_to_a_voice_is_copied(service: VoicesService, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(VOICES / "one-speaker", tmp_path / "one"))
    (folder / "notes.txt").write_text("private")
    (folder / "LICENSE").write_text("free")
    (folder / "espeak-ng-data").mkdir()
    added = service.add(folder, "anna")
    assert {file.name for file in added.folder.iterdir()} == {
        "en_US-fixture-x_low.onnx",
        "en_US-fixture-x_low.onnx.json",
        "tokens.txt",
        "LICENSE",
    }
    assert [voice.id for voice in service.voices()] == ["anna"]


def test_a_voice_is_let_go(service: VoicesService) -> None:
    service.add(VOICES / "one-speaker")
    service.remove("one-speaker")
    assert service.installed() == []
    for name in ("one-speaker", "", "..", ".", "/etc", "gmw/en-US"):
        with pytest.raises(ModelError) as caught:
            service.remove(name)
        assert caught.value.code is Code.VOICE_MISSING


def test_a_damaged_voice_is_left_out_and_can_be_let_go(service: VoicesService) -> None:
    added = service.add(VOICES / "one-speaker")
    (added.folder / "tokens.txt").unlink()
    assert service.voices() == ()
    assert service.folder_of("one-speaker") == str(added.folder), "its worker says what is wrong"
    service.remove("one-speaker")
    assert not added.folder.exists()


def test_none_is_replaced(service: VoicesService) -> None:
    service.add(VOICES / "one-speaker")
    assert code_of(service, VOICES / "three-speakers", "one-speaker") is Code.MODEL_EXISTS
    assert len(service.voices()) == 1


@pytest.mark.parametrize("name", ["a/b", "a#b", ".hidden", "a\\b", "a\u202eb", ".."])
def test_no_name_leads_elsewhere(name: str, service: VoicesService) -> None:
    assert code_of(service, VOICES / "one-speaker", name) is Code.VOICE_NAME


def test_what_is_no_voice_is_not_taken_in(service: VoicesService, tmp_path: Path, models_folder: Path) -> None:
    with pytest.raises(InputError) as caught:
        service.add(tmp_path / "nothing")
    assert caught.value.code is Code.INPUT_MISSING
    assert code_of(service, models_folder / "whisper-fixture.en") is Code.VOICE_KIND
    linked = tmp_path / "linked"
    linked.mkdir()
    for file in (VOICES / "one-speaker").iterdir():
        (linked / file.name).symlink_to(file)
    assert code_of(service, linked) is Code.VOICE_UNSAFE


def test_a_voice_straight_from_piper_is_made_fit(service: VoicesService, tmp_path: Path) -> None:
    folder = tmp_path / "piper"
    folder.mkdir()
    for file in (VOICES / "one-speaker").glob("*.onnx*"):
        shutil.copy(file, folder / file.name)
    model = folder / "en_US-fixture-x_low.onnx"
    whole = model.read_bytes()
    model.write_bytes(whole[: whole.index(b"\x72\x12\x0a\x0amodel_type")])  # the notes are its last fields
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    with pytest.raises(ModelError) as caught:
        voice_model(folder)
    assert caught.value.code is Code.VOICE_INCOMPLETE
    added = service.add(folder)
    assert added.model.kind is Kind.VITS
    assert (added.folder / "tokens.txt").read_text("utf-8").splitlines()[:3] == ["_ 0", "^ 1", "$ 2"]
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before, "the source was changed"
    (folder / "en_US-fixture-x_low.onnx.json").write_text("{}")
    assert code_of(service, folder, "other") is Code.VOICE_DAMAGED
