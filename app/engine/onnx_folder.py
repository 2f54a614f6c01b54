"""Look at the files of a folder with an ONNX model without loading any of them."""

from __future__ import annotations

import mmap
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.core.errors import Code, ModelError
from app.core.onnx_header import NoOnnxError, OnnxHeader, onnx_header, reads_other_files
from app.core.text import display_name

MIB: Final = 1024 * 1024
_UNSAFE_SUFFIXES: Final = frozenset(
    {".pt", ".pth", ".pkl", ".pickle", ".ckpt", ".npy", ".npz", ".py", ".pyc", ".so", ".dll", ".dylib", ".h5"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OnnxFolder:
    """A folder, what to call it, and which errors tell that something in it is unsafe or damaged."""

    folder: Path
    shown: str
    unsafe: Code
    damaged: Code

    def sizes(self, most_bytes: Mapping[str, int]) -> dict[str, int]:
        """Return the size of each file, those with such an ending no larger than that.

        A link may lead anywhere, so none is followed. Folders are passed over. OSError, ModelError.
        """
        sizes: dict[str, int] = {}
        with os.scandir(self.folder) as entries:
            for entry in entries:
                name = display_name(entry.name)
                if entry.is_symlink():
                    raise self._is_unsafe(f"{name} is a link")
                if not entry.is_file(follow_symlinks=False):
                    continue
                if Path(entry.name).suffix.lower() in _UNSAFE_SUFFIXES:
                    raise self._is_unsafe(f"{name} is of a type that can run programs")
                size = entry.stat(follow_symlinks=False).st_size
                most = next((most for suffix, most in most_bytes.items() if entry.name.endswith(suffix)), None)
                if most is not None and not 0 < size <= most:
                    raise self.is_damaged(f"{name} has {size:,} bytes")
                sizes[entry.name] = size
        return sizes

    def header(self, file: str, *, is_trusted: bool = False) -> OnnxHeader:
        """Read what a model says of itself; of one that is trusted, as it was looked through, only the top."""
        name = display_name(file)
        try:
            with (
                (self.folder / file).open("rb") as stream,
                mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as mapped,
                memoryview(mapped) as data,
            ):
                if not is_trusted and reads_other_files(data):
                    raise self._is_unsafe(f"{name} reads other files")
                return onnx_header(data)
        except NoOnnxError as error:
            raise self.is_damaged(f"{name} is no ONNX model, or a part of one") from error

    def is_damaged(self, what: str) -> ModelError:
        """Return the error that tells what is wrong."""
        return ModelError(self.damaged, name=self.shown, what=what)

    def _is_unsafe(self, what: str) -> ModelError:
        return ModelError(self.unsafe, name=self.shown, what=what)
