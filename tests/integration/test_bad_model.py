"""Model folders that are missing, incomplete, unsafe or damaged: a code, never a hang or a download."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

from app.bootstrap import build
from app.core.errors import Code, ModelError
from tests.support import speech
from tests.support.listening import Heard, Listener, tree
from tests.support.media import write_kind

_LIMIT_S: Final = 20.0


@pytest.fixture(scope="module")
def good_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_kind(tmp_path_factory.mktemp("good") / "good.wav", speech.said("Good morning."))


@pytest.fixture
def model(tmp_path: Path, models_folder: Path) -> Path:
    """Return a copy of the fixture model, to be spoilt."""
    return Path(shutil.copytree(models_folder / "whisper-fixture.en", tmp_path / "model"))


@pytest.fixture
def listener(model: Path, home: Path) -> Iterator[Listener]:
    assert home.is_dir()
    services = build()
    yield Listener(services, str(model))
    services.close()


def test_the_copy_works_before_it_is_spoilt(listener: Listener, good_file: Path) -> None:
    assert listener.hear(good_file).text == "Good morning."


# ---- what is seen without loading anything


def _remove(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


def _add(name: str, contents: bytes = b"\x80\x04K\x01.") -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_bytes(contents)


def _overwrite(name: str, contents: bytes) -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_bytes(contents)


def _empty(folder: Path) -> None:
    for file in folder.iterdir():
        file.unlink()


def _only_music(folder: Path) -> None:
    _empty(folder)
    (folder / "song.mp3").write_bytes(b"ID3")


@pytest.mark.parametrize(
    ("spoil", "code", "what"),
    [
        (shutil.rmtree, Code.MODEL_MISSING, None),
        (_empty, Code.MODEL_INCOMPLETE, "model.bin"),
        (_only_music, Code.MODEL_INCOMPLETE, "model.bin"),
        (_remove("tokenizer.json"), Code.MODEL_INCOMPLETE, "tokenizer.json"),
        (_remove("config.json"), Code.MODEL_INCOMPLETE, "config.json"),
        (_remove("vocabulary.json"), Code.MODEL_INCOMPLETE, "vocabulary.json"),
        (_add("pytorch_model.bin"), Code.MODEL_UNSAFE, "pytorch_model.bin"),
        (_add("optimizer.pt"), Code.MODEL_UNSAFE, "optimizer.pt"),
        (_add("weights.PKL"), Code.MODEL_UNSAFE, "weights.PKL"),
        (_add("tokenizer.py", b"import os"), Code.MODEL_UNSAFE, "tokenizer.py"),
        (_overwrite("model.bin", bytes(200_000)), Code.MODEL_DAMAGED, None),
        (_overwrite("model.bin", b"short"), Code.MODEL_DAMAGED, None),
        (_overwrite("config.json", b"{not json"), Code.MODEL_DAMAGED, None),
        (_overwrite("config.json", b"[" * 100_000), Code.MODEL_DAMAGED, None),
        # The engine would believe these, and read or write past its buffers.
        (
            _overwrite("config.json", b'{"alignment_heads": "no"}'),
            Code.MODEL_DAMAGED,
            None,
        ),
        (_overwrite("config.json", b'{"suppress_ids": [2000000000]}'), Code.MODEL_DAMAGED, None),
        (_overwrite("vocabulary.json", b'["a", "b"]'), Code.MODEL_DAMAGED, None),
        (_overwrite("vocabulary.json", b"[[[1, {]"), Code.MODEL_DAMAGED, None),
    ],
)
def test_a_spoilt_folder_is_refused_before_a_worker_is_started(
    spoil: Callable[[Path], object], code: Code, what: str | None, listener: Listener, model: Path, good_file: Path
) -> None:
    spoil(model)
    before = tree(model.parent)
    with pytest.raises(ModelError) as caught:
        listener.hear(good_file)
    assert caught.value.code is code
    if what is not None:
        assert caught.value.params["what"] == what
    assert listener.worker_pid is None
    assert tree(model.parent) == before


def test_a_file_is_no_model_folder(listener: Listener, good_file: Path) -> None:
    listener.model = str(good_file)
    with pytest.raises(ModelError) as caught:
        listener.hear(good_file)
    assert caught.value.code is Code.MODEL_MISSING


# ---- what only the locked worker finds out


def _garbage_after_the_magic(folder: Path) -> None:
    data = bytearray((folder / "model.bin").read_bytes())
    data[64:] = bytes((at * 197 + 31) % 256 for at in range(len(data) - 64))
    (folder / "model.bin").write_bytes(data)


def _ones_after_the_magic(folder: Path) -> None:
    data = (folder / "model.bin").read_bytes()
    (folder / "model.bin").write_bytes(data[:64] + b"\xff" * (len(data) - 64))


def _half_of_the_weights(folder: Path) -> None:
    data = (folder / "model.bin").read_bytes()
    (folder / "model.bin").write_bytes(data[: len(data) // 2])


def _no_tokenizer_inside(folder: Path) -> None:
    (folder / "tokenizer.json").write_bytes(b'{"version": "1.0", "model": {"type": "Nonsense"}}' + b" " * 200)


def _tokenizer_is_binary(folder: Path) -> None:
    (folder / "tokenizer.json").write_bytes(bytes(range(256)) * 4)


def _odd_preprocessor(folder: Path) -> None:
    (folder / "preprocessor_config.json").write_text(json.dumps({"feature_size": -5, "n_fft": "x"}))


@pytest.mark.timeout(90)
@pytest.mark.parametrize(
    ("spoil", "codes"),
    [
        (_garbage_after_the_magic, {Code.MODEL_DAMAGED}),
        (_ones_after_the_magic, {Code.MODEL_DAMAGED}),
        (_half_of_the_weights, {Code.MODEL_DAMAGED}),
        # The tokenizer library raises bare Exceptions.
        (_no_tokenizer_inside, {Code.MODEL_DAMAGED}),
        (_tokenizer_is_binary, {Code.MODEL_DAMAGED}),
        (_odd_preprocessor, {Code.MODEL_DAMAGED}),
    ],
)
def test_a_model_that_cannot_be_loaded_fails_with_a_code_from_the_locked_worker(
    spoil: Callable[[Path], None],
    codes: set[Code],
    listener: Listener,
    model: Path,
    good_file: Path,
    models_folder: Path,
) -> None:
    spoil(model)
    before = tree(model.parent)
    heard: Heard = listener.hear(good_file, limit_s=_LIMIT_S)
    print(f"\n{spoil.__name__}: {heard.summary}")
    assert heard.code in codes, heard.summary
    assert heard.segments == ()
    assert tree(model.parent) == before
    # The program is none the worse for it.
    listener.model = str(models_folder / "whisper-fixture.en")
    assert listener.hear(good_file).text == "Good morning."
