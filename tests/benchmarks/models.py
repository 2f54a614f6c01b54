"""Models to measure with: the trained fixture, and random weights of Whisper's true shapes.

Random weights cost what trained ones cost, a window at a time, but write nonsense without end: give them a
limit of new tokens. They are made once, in CTranslate2 format with int8 weights, and kept in a cache folder.
"""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import ctranslate2.specs
import numpy as np
from audio import ROOT
from faster_whisper.tokenizer import _LANGUAGE_CODES
from tokenizers import AddedToken, Tokenizer, decoders, pre_tokenizers
from tokenizers.models import BPE

NAMES: Final = ("fixture", "tiny", "base", "small")
MAX_NEW_TOKENS: Final = 51
"""About as many tokens as 15 s of brisk English have; the same on both sides."""

_FIXTURES: Final = (
    ROOT / "tests" / "fixtures" / "models" / "whisper-fixture.en",
    ROOT.parent / "shared" / "models" / "whisper-fixture.en",
)
_MELS: Final = 80
_AUDIO_STATES: Final = 1500
_TEXT_STATES: Final = 448
_TEXT_TOKENS: Final = 50_257
_TIMES: Final = 1501


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


def prepared(name: str, cache: Path) -> BenchModel:
    """Return a model, made if it is not there yet; FileNotFoundError without the fixture."""
    if name == "fixture":
        folder = next((path for path in _FIXTURES if (path / "model.bin").is_file()), None)
        if folder is None:
            raise FileNotFoundError(f"no fixture model in {_FIXTURES[0]}")
        return BenchModel(name, folder, None)
    folder = cache / f"random-{name}"
    if not (folder / "preprocessor_config.json").is_file():
        partial = cache / f".random-{name}.{os.getpid()}"
        partial.mkdir(parents=True, exist_ok=True)
        _write_random(partial, _SHAPES[name])
        shutil.rmtree(folder, ignore_errors=True)
        partial.rename(folder)
    return BenchModel(name, folder, MAX_NEW_TOKENS)


def _write_random(folder: Path, shape: Shape) -> None:
    tokenizer = _tokenizer()
    tokenizer.save(str(folder / "tokenizer.json"))
    ids: dict[str, int] = tokenizer.get_vocab()
    heads = shape.width // 64
    spec = ctranslate2.specs.WhisperSpec(shape.layers, heads, shape.layers, heads)
    _Filler(shape).fill(spec, len(ids))
    spec.register_vocabulary(sorted(ids, key=ids.__getitem__))
    spec.config.suppress_ids = []
    spec.config.suppress_ids_begin = [ids["<|endoftext|>"]]
    spec.config.lang_ids = [ids[f"<|{code}|>"] for code in _languages()]
    spec.config.alignment_heads = [
        [shape.layers - 1 - at // heads, at % heads] for at in range(shape.alignment_heads)
    ]
    spec.validate()
    spec.optimize(quantization="int8")
    spec.save(str(folder))
    extractor = {"feature_size": _MELS, "hop_length": 160, "n_fft": 400, "chunk_length": 30}
    (folder / "preprocessor_config.json").write_text(json.dumps(extractor))


def _languages() -> tuple[str, ...]:
    return tuple(_LANGUAGE_CODES)


def _tokenizer() -> Any:
    """Build a tokenizer with Whisper's numbers of tokens: bytes, made-up words, specials, times."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    words = [*alphabet, *(f"w{number}" for number in range(len(alphabet), _TEXT_TOKENS))]
    tokenizer = Tokenizer(BPE(vocab={word: at for at, word in enumerate(words)}, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    specials = [
        "<|endoftext|>", "<|startoftranscript|>", *(f"<|{code}|>" for code in _languages()),
        "<|translate|>", "<|transcribe|>", "<|startoflm|>", "<|startofprev|>", "<|nospeech|>", "<|notimestamps|>",
    ]  # fmt: skip
    tokenizer.add_special_tokens([AddedToken(text, special=True, normalized=False) for text in specials])
    times = [f"<|{at * 0.02:.2f}|>" for at in range(_TIMES)]
    tokenizer.add_tokens([AddedToken(text, special=False, normalized=False) for text in times])
    return tokenizer


class _Filler:
    """Fills a CTranslate2 specification with small random numbers."""

    def __init__(self, shape: Shape) -> None:
        self._width = shape.width
        self._random = np.random.default_rng(1)

    def fill(self, spec: Any, vocabulary: int) -> None:
        width = self._width
        encoder, decoder = spec.encoder, spec.decoder
        encoder.conv1.weight, encoder.conv1.bias = self._weights(width, _MELS, 3), self._zeros(width)
        encoder.conv2.weight, encoder.conv2.bias = self._weights(width, width, 3), self._zeros(width)
        encoder.position_encodings.encodings = self._weights(_AUDIO_STATES, width)
        decoder.embeddings.weight = self._weights(vocabulary, width)
        decoder.position_encodings.encodings = self._weights(_TEXT_STATES, width)
        decoder.projection.weight = decoder.embeddings.weight
        for half in (encoder, decoder):
            self._norm(half.layer_norm)
            for layer in half.layer:
                self._attention(layer.self_attention, (3, 1))
                if half is decoder:
                    self._attention(layer.attention, (1, 2, 1))
                self._norm(layer.ffn.layer_norm)
                self._linear(layer.ffn.linear_0, 4 * width, width)
                self._linear(layer.ffn.linear_1, width, 4 * width)

    def _attention(self, spec: Any, outputs: tuple[int, ...]) -> None:
        self._norm(spec.layer_norm)
        for linear, count in zip(spec.linear, outputs, strict=True):
            self._linear(linear, count * self._width, self._width)

    def _linear(self, spec: Any, outputs: int, inputs: int) -> None:
        spec.weight, spec.bias = self._weights(outputs, inputs), self._zeros(outputs)

    def _norm(self, spec: Any) -> None:
        spec.gamma, spec.beta = np.ones(self._width, np.float32), self._zeros(self._width)

    def _weights(self, *shape: int) -> Any:
        return (self._random.standard_normal(shape) * 0.02).astype(np.float32)

    @staticmethod
    def _zeros(count: int) -> Any:
        return np.zeros(count, np.float32)
