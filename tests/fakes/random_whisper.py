"""A Whisper model of true size with random weights, in CTranslate2 format, made without torch.

It loads and computes like a real one of its shape; what it writes is nonsense, and it goes on writing until
its 448 tokens are full, so that one window takes seconds. Run as a script: `random_whisper.py FOLDER [D] [L]`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Final

import numpy as np
from ctranslate2.specs import whisper_spec
from faster_whisper.tokenizer import _LANGUAGE_CODES
from numpy.typing import NDArray
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

_MELS: Final = 80
_TEXT_TOKENS: Final = 50_257


def write_model(folder: Path, *, width: int = 512, layers: int = 6, alignment_heads: int = 1) -> Path:
    """Write a model of `width` x `layers` (tiny 384 x 4, base 512 x 6, small 768 x 12) into a new folder.

    The times of words are read off the alignment heads: tiny has 6 of them, base 8, small 10.
    """
    folder.mkdir(parents=True)
    tokenizer = _tokenizer()
    tokenizer.save(str(folder / "tokenizer.json"))
    _write_weights(folder, tokenizer, width, layers, alignment_heads)
    extractor = {
        "chunk_length": 30, "feature_extractor_type": "WhisperFeatureExtractor", "feature_size": _MELS,
        "hop_length": 160, "n_fft": 400, "n_samples": 480_000, "nb_max_frames": 3000, "sampling_rate": 16_000,
    }  # fmt: skip
    (folder / "preprocessor_config.json").write_text(json.dumps(extractor), "utf-8")
    return folder


def _byte_characters() -> list[str]:
    """Return the 256 characters by which byte-level BPE writes bytes, as GPT-2 chose them."""
    shown = [*range(33, 127), *range(161, 173), *range(174, 256)]
    hidden = [byte for byte in range(256) if byte not in shown]
    table = {byte: chr(byte) for byte in shown} | {byte: chr(256 + at) for at, byte in enumerate(hidden)}
    return [table[byte] for byte in range(256)]


def _tokenizer() -> Tokenizer:
    vocabulary = {char: at for at, char in enumerate(_byte_characters())}
    for at in range(len(vocabulary), _TEXT_TOKENS):
        vocabulary[f"w{at}"] = at
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    special = [
        "<|endoftext|>", "<|startoftranscript|>", *(f"<|{code}|>" for code in _LANGUAGE_CODES), "<|translate|>",
        "<|transcribe|>", "<|startoflm|>", "<|startofprev|>", "<|nospeech|>", "<|notimestamps|>",
    ]  # fmt: skip
    tokenizer.add_special_tokens([AddedToken(text, special=True, normalized=False) for text in special])
    times = [f"<|{at * 0.02:.2f}|>" for at in range(1501)]
    tokenizer.add_tokens([AddedToken(text, special=False, normalized=False) for text in times])
    return tokenizer


def _write_weights(folder: Path, tokenizer: Tokenizer, width: int, layers: int, alignment_heads: int) -> None:
    random = np.random.default_rng(1)

    def weights(*shape: int) -> NDArray[np.float32]:
        return random.standard_normal(shape, np.float32) * np.float32(0.02)

    def norm(spec: Any) -> None:
        spec.gamma, spec.beta = np.ones(width, np.float32), np.zeros(width, np.float32)

    def linear(spec: Any, rows: int, columns: int) -> None:
        spec.weight, spec.bias = weights(rows, columns), np.zeros(rows, np.float32)

    def attention(spec: Any, *factors: int) -> None:
        norm(spec.layer_norm)
        for part, factor in zip(spec.linear, factors, strict=True):
            linear(part, factor * width, width)

    def feed_forward(spec: Any) -> None:
        norm(spec.layer_norm)
        linear(spec.linear_0, 4 * width, width)
        linear(spec.linear_1, width, 4 * width)

    heads = width // 64
    spec = whisper_spec.WhisperSpec(layers, heads, layers, heads)
    encoder, decoder = spec.encoder, spec.decoder
    for convolution, inputs in ((encoder.conv1, _MELS), (encoder.conv2, width)):
        convolution.weight, convolution.bias = weights(width, inputs, 3), np.zeros(width, np.float32)
    encoder.position_encodings.encodings = weights(1500, width)
    norm(encoder.layer_norm)
    for layer in encoder.layer:
        attention(layer.self_attention, 3, 1)
        feed_forward(layer.ffn)
    decoder.embeddings.weight = weights(tokenizer.get_vocab_size(), width)
    decoder.position_encodings.encodings = weights(448, width)
    decoder.projection.weight = decoder.embeddings.weight
    decoder.scale_embeddings = False
    norm(decoder.layer_norm)
    for layer in decoder.layer:
        attention(layer.self_attention, 3, 1)
        attention(layer.attention, 1, 2, 1)
        feed_forward(layer.ffn)
    ids = tokenizer.get_vocab()
    spec.register_vocabulary(sorted(ids, key=ids.__getitem__))
    spec.config.suppress_ids = []
    spec.config.suppress_ids_begin = [ids["<|endoftext|>"]]
    spec.config.lang_ids = [ids[f"<|{code}|>"] for code in _LANGUAGE_CODES]
    spec.config.alignment_heads = [[layers - 1 - at // heads, at % heads] for at in range(alignment_heads)]
    spec.validate()
    spec.optimize(quantization="int8")
    spec.save(str(folder))


if __name__ == "__main__":
    folder, *sizes = sys.argv[1:]
    write_model(Path(folder), **dict(zip(("width", "layers"), map(int, sizes), strict=False)))
