"""Look through the folder of a neural voice without loading it: the program first, the worker again."""

from __future__ import annotations

import mmap
import os
from pathlib import Path
from typing import Final

from app.core.errors import Code, ModelError
from app.core.onnx_header import NoOnnxError, OnnxHeader, onnx_header, reads_other_files
from app.core.text import display_name
from app.core.voice_models import CONFIG_SUFFIX, MODEL_SUFFIX, STYLES, TOKENS, VoiceModel, recognised, token_table

_MIB: Final = 1024 * 1024
_MOST_BYTES: Final = {
    MODEL_SUFFIX: 2048 * _MIB,
    CONFIG_SUFFIX: 4 * _MIB,
    TOKENS: _MIB,
    STYLES: 512 * _MIB,
}
_UNSAFE_SUFFIXES: Final = frozenset(
    {".pt", ".pth", ".pkl", ".pickle", ".ckpt", ".npy", ".npz", ".py", ".pyc", ".so", ".dll", ".dylib", ".h5"}
)


def voice_model(folder: Path, name: str = "", *, is_trusted: bool = False) -> VoiceModel:
    """Say what a folder holds; ModelError if a voice of it cannot be used.

    Folders in it are passed over: what older voices brought for espeak-ng comes with the program. Of models in a
    folder that is trusted, because it was looked through before, only the top is read.
    """
    shown = display_name(name or folder.name)
    try:
        sizes = _sizes(folder, shown)
        found = recognised(
            shown,
            sizes,
            lambda file: _header(folder / file, shown, is_trusted=is_trusted),
            lambda file: (folder / file).read_bytes(),
        )
        token_table(shown, (folder / TOKENS).read_text("utf-8"))
    except OSError as error:
        what = error.strerror or "it cannot be read"
        raise ModelError(Code.VOICE_DAMAGED, name=shown, what=what) from error
    except UnicodeDecodeError as error:
        what = f"{TOKENS} is no list of phonemes"
        raise ModelError(Code.VOICE_DAMAGED, name=shown, what=what) from error
    return found


def _sizes(folder: Path, shown: str) -> dict[str, int]:
    """Return the size of each file; a link may lead anywhere, so none is followed."""
    sizes: dict[str, int] = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_symlink():
                raise ModelError(Code.VOICE_UNSAFE, name=shown, what=f"{display_name(entry.name)} is a link")
            if not entry.is_file(follow_symlinks=False):
                continue
            if Path(entry.name).suffix.lower() in _UNSAFE_SUFFIXES:
                what = f"{display_name(entry.name)} is of a type that can run programs"
                raise ModelError(Code.VOICE_UNSAFE, name=shown, what=what)
            size = entry.stat(follow_symlinks=False).st_size
            most = next((most for suffix, most in _MOST_BYTES.items() if entry.name.endswith(suffix)), None)
            if most is not None and not 0 < size <= most:
                what = f"{display_name(entry.name)} has {size:,} bytes"
                raise ModelError(Code.VOICE_DAMAGED, name=shown, what=what)
            sizes[entry.name] = size
    return sizes


def _header(file: Path, shown: str, *, is_trusted: bool) -> OnnxHeader:
    try:
        with (
            file.open("rb") as stream,
            mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as mapped,
            memoryview(mapped) as data,
        ):
            if not is_trusted and reads_other_files(data):
                raise ModelError(Code.VOICE_UNSAFE, name=shown, what=f"{display_name(file)} reads other files")
            return onnx_header(data)
    except NoOnnxError as error:
        what = f"{display_name(file)} is no ONNX model, or a part of one"
        raise ModelError(Code.VOICE_DAMAGED, name=shown, what=what) from error
