"""A model that labels the tokens of a text, by ONNX Runtime: where names of people stand."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

from app.core.errors import Code, ModelError
from app.core.finding import Span
from app.engine.name_model_folder import MODEL, TOKENIZER, name_model

_OVERLAP: Final = 32
"""So many tokens stand in two windows, so that a name at the end of one is seen with what follows."""

_ENOUGH: Final = 0.5
_INPUTS: Final = frozenset({"input_ids", "attention_mask", "token_type_ids"})
_JOINTS: Final = frozenset({"", " ", "-", "'", "\u2019", ".", ". "})


class _Word(NamedTuple):
    start: int
    end: int
    likelihood: float  # that it belongs to a name


class NameModel:
    """A loaded model; ModelError for one that cannot be loaded."""

    def __init__(self, folder: Path, threads: int) -> None:
        import onnxruntime  # noqa: PLC0415 (loaded in the worker, in the order of its lock)
        from tokenizers import Tokenizer  # noqa: PLC0415

        self._found = name_model(folder)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        try:
            self._session: Any = onnxruntime.InferenceSession(
                str(folder / MODEL), options, providers=["CPUExecutionProvider"]
            )
            self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
        except MemoryError:
            raise
        except Exception as error:  # of many types, none of which the libraries publish
            raise self._damaged(f"it cannot be loaded ({type(error).__name__})", error) from error
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(self._found.most_tokens, stride=_OVERLAP)
        self._inputs = frozenset(one.name for one in self._session.get_inputs())
        if not {"input_ids"} <= self._inputs <= _INPUTS:
            raise self._damaged("it does not take what a tokenizer gives")
        self._names = np.array(self._found.are_names)

    def names(self, text: str) -> list[Span]:
        """Return where names stand, [start, end) in characters, in order and apart."""
        found: list[Span] = []
        for word in self._words(text):
            if word.likelihood < _ENOUGH:
                continue
            if found and text[found[-1][1] : word.start] in _JOINTS and word.start >= found[-1][1]:
                found[-1] = (found[-1][0], word.end)
            elif not found or word.start >= found[-1][1]:
                found.append((word.start, word.end))
        return found

    def _words(self, text: str) -> list[_Word]:
        """Return the words, each as likely a name as its likeliest token in any window."""
        words: dict[int, _Word] = {}
        whole = self._tokenizer.encode(text)
        for window in (whole, *whole.overflowing):
            likelihoods = self._likelihoods(window)
            for number, place, likelihood in zip(window.word_ids, window.offsets, likelihoods, strict=True):
                start, end = _trimmed(text, *place)
                if number is None or start >= end:
                    continue  # a mark of the model's own
                known = words.get(number, _Word(start, end, 0.0))
                words[number] = _Word(
                    min(known.start, start), max(known.end, end), max(known.likelihood, float(likelihood))
                )
        return sorted(words.values())

    def _likelihoods(self, window: Any) -> npt.NDArray[np.float32]:  # noqa: ANN401 (of the tokenizers library)
        """Return for each token how likely it belongs to a name."""
        given = {
            "input_ids": window.ids,
            "attention_mask": window.attention_mask,
            "token_type_ids": window.type_ids,
        }
        fed = {name: np.array([given[name]], np.int64) for name in self._inputs}
        try:
            scores = np.asarray(self._session.run(None, fed)[0], np.float32)
        except MemoryError:
            raise
        except Exception as error:  # of many types, none of which the library publishes
            raise self._damaged(f"it cannot be run ({type(error).__name__})", error) from error
        if scores.shape != (1, len(window.ids), len(self._names)) or not np.isfinite(scores).all():
            raise self._damaged("its answers do not fit its labels")
        shares = np.exp(scores[0] - scores[0].max(axis=1, keepdims=True))
        shares /= shares.sum(axis=1, keepdims=True)
        return np.asarray(shares[:, self._names].sum(axis=1), np.float32)

    def _damaged(self, what: str, cause: Exception | None = None) -> ModelError:
        if cause is not None:
            sys.excepthook(type(cause), cause, cause.__traceback__)
        return ModelError(Code.NAME_MODEL_DAMAGED, name=self._found.name, what=what)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave off the spaces that some tokenizers count to a word."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
