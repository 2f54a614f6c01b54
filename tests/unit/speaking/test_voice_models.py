"""Folders of neural voices are looked through before anything is loaded."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Code, ModelError
from app.core.onnx_header import NoOnnxError, OnnxHeader, onnx_header, reads_other_files
from app.core.voice_models import STYLES, Kind, ModelSpeaker, VoiceModel, recognised, token_table
from app.engine.voice_folder import voice_model

VOICES = Path(__file__).parents[2] / "fixtures" / "voices"
MODEL = "en_US-fixture-x_low.onnx"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(VOICES / "one-speaker", tmp_path / "one-speaker"))


@pytest.mark.parametrize(
    ("name", "kind", "speakers"),
    [
        ("one-speaker", Kind.VITS, ("0",)),
        ("three-speakers", Kind.VITS, ("spk0", "spk1", "spk2")),
        ("hum-vits", Kind.VITS, ("0",)),
        ("hum-kokoro", Kind.KOKORO, ("loud", "quiet")),
        ("hum-kitten", Kind.KITTEN, ("loud", "quiet")),
        ("hum-matcha", Kind.MATCHA, ("0",)),
    ],
)
def test_each_kind_is_recognised(name: str, kind: Kind, speakers: tuple[str, ...]) -> None:
    found = voice_model(VOICES / name)
    assert (found.kind, tuple(one.name for one in found.speakers)) == (kind, speakers)
    assert set(found.files) <= {file.name for file in (VOICES / name).iterdir()}
    ids = [voice.id for voice in found.voices()]
    assert ids == [name] if len(speakers) == 1 else ids == [f"{name}#{one}" for one in speakers]


def test_what_is_beside_the_model_is_taken_in(folder: Path) -> None:
    found = voice_model(folder)
    assert found.rate_hz == 22_050
    assert found.speakers == (ModelSpeaker(0, "0", ("en-US",), "en-us"),)
    assert (found.noise_scale, found.noise_scale_w, found.length_scale) == (0.667, 0.8, 1.0)
    (folder / "espeak-ng-data").mkdir()
    assert voice_model(folder) == found


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def configured(folder: Path, **changes: object) -> None:
    file = folder / f"{MODEL}.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | changes))


DAMAGE: dict[str, tuple[Callable[[Path], object], Code]] = {
    "nothing": (lambda folder: [file.unlink() for file in folder.iterdir()], Code.VOICE_KIND),
    "no model": (lambda folder: (folder / MODEL).unlink(), Code.VOICE_KIND),
    "no tokens": (lambda folder: (folder / "tokens.txt").unlink(), Code.VOICE_INCOMPLETE),
    "cut off": (lambda folder: cut(folder / MODEL), Code.VOICE_DAMAGED),
    "empty": (lambda folder: (folder / MODEL).write_bytes(b""), Code.VOICE_DAMAGED),
    "a page": (lambda folder: (folder / MODEL).write_bytes(b"<html>not found</html>"), Code.VOICE_DAMAGED),
    "a text": (lambda folder: (folder / "tokens.txt").write_text("hello\nworld\n"), Code.VOICE_DAMAGED),
    "no text": (lambda folder: (folder / "tokens.txt").write_bytes(b"\xff\xfe"), Code.VOICE_DAMAGED),
    "no JSON": (lambda folder: (folder / f"{MODEL}.json").write_text("{"), Code.VOICE_DAMAGED),
    "deep JSON": (lambda folder: (folder / f"{MODEL}.json").write_text("[" * 100_000), Code.VOICE_DAMAGED),
    "a list": (lambda folder: (folder / f"{MODEL}.json").write_text("[]"), Code.VOICE_DAMAGED),
    "odd scale": (lambda folder: configured(folder, inference={"length_scale": 1e9}), Code.VOICE_DAMAGED),
    "no number": (lambda folder: configured(folder, inference={"noise_w": float("nan")}), Code.VOICE_DAMAGED),
    "two": (lambda folder: shutil.copy(folder / MODEL, folder / "other.onnx"), Code.VOICE_DAMAGED),
    "a program": (lambda folder: (folder / "setup.py").write_text(""), Code.VOICE_UNSAFE),
    "a link": (lambda folder: (folder / "more.txt").symlink_to("/etc/passwd"), Code.VOICE_UNSAFE),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_what_is_wrong_is_said(damage: str, folder: Path) -> None:
    harm, code = DAMAGE[damage]
    harm(folder)
    with pytest.raises(ModelError) as caught:
        voice_model(folder)
    assert caught.value.code is code, caught.value


def test_styles_belong_to_their_model(tmp_path: Path) -> None:
    for name in ("hum-kokoro", "hum-kitten"):
        folder = Path(shutil.copytree(VOICES / name, tmp_path / name))
        cut(folder / "voices.bin")
        with pytest.raises(ModelError) as caught:
            voice_model(folder)
        assert caught.value.code is Code.VOICE_DAMAGED
        (folder / "voices.bin").unlink()
        with pytest.raises(ModelError) as caught:
            voice_model(folder)
        assert caught.value.code is Code.VOICE_KIND


KOKORO = {
    "model_type": "kokoro",
    "sample_rate": "24000",
    "has_espeak": "1",
    "voice": "en-us",
    "n_speakers": "4",
    "style_dim": "510,1,256",
    "speaker_names": "af_bella,bm_george,zf_xiaobei,ef_dora",
}


def from_notes(**changes: str) -> VoiceModel:
    header = OnnxHeader(ir_version=8, opset=17, notes=KOKORO | changes)
    sizes = {"model.onnx": 1, "tokens.txt": 1, STYLES: 4 * 510 * 256 * 4}
    return recognised("kokoro", sizes, lambda _: header, lambda _: b"{}")


def test_speakers_of_kokoro_have_a_language_each() -> None:
    found = from_notes()
    assert found.speaker_count == 4
    assert [(one.number, one.name, one.phonemes_of) for one in found.speakers] == [
        (0, "af_bella", "en-us"),
        (1, "bm_george", "en-gb"),
        (3, "ef_dora", "es"),
    ]
    assert [voice.languages for voice in found.voices()] == [("en-us",), ("en-gb",), ("es",)]


@pytest.mark.parametrize(
    "changes",
    [
        {"has_espeak": "0"},
        {"speaker_names": "zf_one,zf_two,zm_three,jf_four"},
        {"model_type": "zipvoice"},
    ],
)
def test_what_needs_other_phonemes_is_not_taken(changes: dict[str, str]) -> None:
    with pytest.raises(ModelError) as caught:
        from_notes(**changes)
    assert caught.value.code is Code.VOICE_KIND


@pytest.mark.parametrize(
    "changes",
    [{"n_speakers": "5"}, {"n_speakers": "-1"}, {"sample_rate": "1"}, {"sample_rate": "٣"}, {"style_dim": "1,2"}],
)
def test_notes_that_make_no_sense_are_damage(changes: dict[str, str]) -> None:
    with pytest.raises(ModelError) as caught:
        from_notes(**changes)
    assert caught.value.code is Code.VOICE_DAMAGED


def test_matcha_needs_its_vocoder(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(VOICES / "hum-matcha", tmp_path / "matcha"))
    (folder / "hifigan_v2.onnx").unlink()
    with pytest.raises(ModelError) as caught:
        voice_model(folder)
    assert caught.value.code is Code.VOICE_INCOMPLETE


def field(number: int, value: int | bytes) -> bytes:
    """Write a field of a protocol buffer message."""
    if isinstance(value, int):
        return bytes([number << 3, value])
    assert len(value) < 128
    return (
        (bytes([number << 3 | 2]) if number < 16 else bytes([number << 3 & 0x7F | 0x82, number >> 4]))
        + bytes([len(value)])
        + value
    )


@pytest.mark.parametrize(
    ("below", "is_outside"),
    [
        (field(5, field(14, 1)), True),  # an initialiser that lies elsewhere
        (field(5, field(14, 0) + field(8, b"weights")), False),
        (field(5, field(13, field(1, b"location") + field(2, b"../../etc/passwd"))), True),
        (field(1, field(5, field(5, field(14, 1)))), True),  # a constant of a node
        (field(1, field(5, field(6, field(5, field(14, 1))))), True),  # a branch of a node
        (field(1, field(5, field(11, field(5, field(14, 1))))), True),
        (field(15, field(1, field(14, 1))), True),
    ],
)
def test_weights_in_other_files_are_found(below: bytes, *, is_outside: bool) -> None:
    data = field(1, 8) + field(8, field(2, 13)) + field(7, below) + field(14, field(1, b"a") + field(2, b"b"))
    found = onnx_header(memoryview(data))
    assert reads_other_files(memoryview(data)) is is_outside
    assert (found.ir_version, found.opset, found.notes) == (8, 13, {"a": "b"})


def test_a_model_that_reads_other_files_is_not_safe(folder: Path) -> None:
    below = field(5, field(14, 1))
    with (folder / MODEL).open("ab") as stream:
        stream.write(field(7, below))
    with pytest.raises(ModelError) as caught:
        voice_model(folder)
    assert caught.value.code is Code.VOICE_UNSAFE


def test_a_graph_without_an_end_is_given_up() -> None:
    deep = b""
    for _ in range(20):
        deep = field(1, field(5, field(6, deep)))[:127]
    with pytest.raises(NoOnnxError):
        reads_other_files(memoryview(field(1, 8) + field(8, field(2, 13)) + field(7, deep[:100])))


@given(st.binary(max_size=300))
def test_no_bytes_upset_the_reader(data: bytes) -> None:
    try:
        onnx_header(memoryview(data))
        reads_other_files(memoryview(data))
    except NoOnnxError:
        return


@given(st.integers(0, 20_000), st.binary(min_size=1, max_size=4))
def test_no_damage_upsets_the_reader(place: int, garbage: bytes) -> None:
    data = bytearray((VOICES / "hum-matcha" / "hifigan_v2.onnx").read_bytes())
    place %= len(data)
    data[place : place + len(garbage)] = garbage
    try:
        onnx_header(memoryview(bytes(data)))
        reads_other_files(memoryview(bytes(data)))
    except NoOnnxError:
        return


def test_a_space_is_a_phoneme_too() -> None:
    assert token_table("a", "_ 0\n  3\nˈ 4\n\n") == {"_": 0, " ": 3, "ˈ": 4}
    with pytest.raises(ModelError):
        token_table("a", "\n")
