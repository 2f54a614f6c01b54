"""Models to measure with: the trained fixture, and random weights of Whisper's true shapes.

Random weights cost what trained ones cost, a window at a time, but write nonsense without end: give them a
limit of new tokens. They are made once, in CTranslate2 format with int8 weights, and kept in a cache folder.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from audio import ROOT

from tests.fakes.random_whisper import write_model

NAMES: Final = ("fixture", "tiny", "base", "small")
MAX_NEW_TOKENS: Final = 51
"""About as many tokens as 15 s of brisk English have; the same on both sides."""

_FIXTURES: Final = (
    ROOT / "tests" / "fixtures" / "models" / "whisper-fixture.en",
    ROOT.parent / "shared" / "models" / "whisper-fixture.en",
)


@dataclass(frozen=True, slots=True)
class Shape:
    """The size of a published model."""

    width: int
    layers: int
    alignment_heads: int


_SHAPES: Final = {"tiny": Shape(384, 4, 6), "base": Shape(512, 6, 8), "small": Shape(768, 12, 10)}


@dataclass(frozen=True, slots=True)
class BenchModel:
    """A model folder and the limit of tokens that a run with it needs."""

    name: str
    folder: Path
    max_new_tokens: int | None


def prepared(name: str, cache: Path, max_new_tokens: int) -> BenchModel:
    """Return a model, made if it is not there yet; FileNotFoundError without the fixture.

    Random weights never end a sentence, so they get the limit of tokens; the fixture, which was trained, does not.
    """
    if name == "fixture":
        folder = next((path for path in _FIXTURES if (path / "model.bin").is_file()), None)
        if folder is None:
            raise FileNotFoundError(f"no fixture model in {_FIXTURES[0]}")
        return BenchModel(name, folder, None)
    folder = cache / f"random-{name}"
    if not (folder / "preprocessor_config.json").is_file():
        partial = cache / f".random-{name}.{os.getpid()}"
        shutil.rmtree(partial, ignore_errors=True)
        shape = _SHAPES[name]
        write_model(partial, width=shape.width, layers=shape.layers, alignment_heads=shape.alignment_heads)
        shutil.rmtree(folder, ignore_errors=True)
        partial.rename(folder)
    return BenchModel(name, folder, max_new_tokens)
