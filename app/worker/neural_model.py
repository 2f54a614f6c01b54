"""A neural voice by sherpa-onnx: phonemes in, samples out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from app.core.errors import Code, ModelError
from app.core.voice_models import STYLES, TOKENS, Kind, VoiceModel

Samples = npt.NDArray[np.float32]

_SILENCE: Final = 1e-4  # of full scale: -80 dB


class NeuralModel:
    """A loaded model. It knows nothing of texts."""

    def __init__(self, folder: Path, model: VoiceModel, threads: int, *, is_repeatable: bool) -> None:
        import sherpa_onnx  # noqa: PLC0415 (loaded in the worker, in the order of its lock)

        self._model = model
        self._new_wish: Any = sherpa_onnx.GenerationConfig
        config = sherpa_onnx.OfflineTtsConfig(
            model=sherpa_onnx.OfflineTtsModelConfig(
                **{model.kind.value: _kind_config(folder, model, is_repeatable=is_repeatable)},
                num_threads=threads,
                provider="cpu",
            ),
            max_num_sentences=1,
        )
        try:
            self._engine: Any = sherpa_onnx.OfflineTts(config)
        except MemoryError:
            raise
        except Exception as error:  # of many types, none of which the library publishes
            sys.excepthook(type(error), error, error.__traceback__)
            what = f"it cannot be loaded ({type(error).__name__})"
            raise ModelError(Code.VOICE_DAMAGED, name=model.name, what=what) from error
        if (self._engine.sample_rate, max(1, self._engine.num_speakers)) != (model.rate_hz, model.speaker_count):
            raise ModelError(Code.VOICE_DAMAGED, name=model.name, what="its files do not belong together")

    def samples(self, phonemes: str, speaker: int, speed: float) -> Samples:
        """Say phonemes at a multiple of the model's own speed; ModelError if nothing is heard."""
        wish = self._new_wish()
        wish.sid = speaker
        wish.speed = speed / self._model.length_scale
        wish.silence_scale = 1.0  # pauses as the model makes them
        wish.phoneme_codepoints = [[ord(one) for one in phonemes]]
        heard: list[Samples] = []

        def hear(samples: Any, progress: float) -> int:  # noqa: ANN401 (the library publishes no types)
            del progress
            heard.append(np.array(samples, np.float32))
            return 1

        whole = self._engine.generate("", wish, hear)
        # Some kinds never call back; the list that is returned costs more than the arrays.
        found = np.concatenate(heard) if heard else np.asarray(whole.samples, np.float32)
        if not len(found) or not np.isfinite(found).all() or float(np.abs(found).max()) < _SILENCE:
            raise ModelError(Code.VOICE_SILENT, name=self._model.name)
        return found


def _kind_config(folder: Path, model: VoiceModel, *, is_repeatable: bool) -> Any:  # noqa: ANN401 (no types)
    """Say where the files are; how fast it speaks is said for each sentence.

    Of all noise only that of a VITS voice's lengths changes how long a sentence is.
    """
    import sherpa_onnx  # noqa: PLC0415 (loaded in the worker, in the order of its lock)

    file, tokens = str(folder / model.model), str(folder / TOKENS)
    match model.kind:
        case Kind.VITS:
            return sherpa_onnx.OfflineTtsVitsModelConfig(
                model=file,
                tokens=tokens,
                noise_scale=model.noise_scale,
                noise_scale_w=0.0 if is_repeatable else model.noise_scale_w,
            )
        case Kind.KOKORO:
            return sherpa_onnx.OfflineTtsKokoroModelConfig(model=file, voices=str(folder / STYLES), tokens=tokens)
        case Kind.KITTEN:
            return sherpa_onnx.OfflineTtsKittenModelConfig(model=file, voices=str(folder / STYLES), tokens=tokens)
        case Kind.MATCHA:
            return sherpa_onnx.OfflineTtsMatchaModelConfig(
                acoustic_model=file, vocoder=str(folder / model.vocoder), tokens=tokens
            )
