"""Recognise with faster-whisper, a section at a time, so that features and memory stay bounded.

WhisperModel.transcribe computes features for everything that it is given and decodes it in 30 s windows, each
starting where the text of the last one ended. Here it is given sections that end at silences or after a few
minutes. Where the last window of a section would be cut short although speech goes on, the section ends before
it and the audio is carried over: the windows are those over the whole recording, and so is the work.
"""

from __future__ import annotations

from collections.abc import Iterator

import ctranslate2
from faster_whisper import BatchedInferencePipeline

from app.core.errors import Code, EngineError, ModelError, Param, WarningCode
from app.core.options import DecodingPath, Device, RecognitionOptions, Task
from app.core.transcript import EngineInfo, Segment
from app.worker.batched import Batched
from app.worker.recogniser import Listening
from app.worker.sectioned_model import SectionedModel
from app.worker.sequential import Sequential
from app.worker.speech import GateSettings
from app.worker.word_places import one_after_another


class WhisperRecogniser:
    """A loaded Whisper model in CTranslate2 format."""

    def __init__(self, folder: str, name: str, device: Device, threads: int) -> None:
        self.notices: tuple[tuple[WarningCode, dict[str, Param]], ...] = ()
        computes_on = "cuda" if device is Device.CUDA and ctranslate2.get_cuda_device_count() else "cpu"
        if device is Device.CUDA and computes_on == "cpu":
            self.notices = ((WarningCode.FELL_BACK_TO_CPU, {"reason": "no usable card was found"}),)
        compute_type = _best_compute_type(computes_on)
        try:
            self._model = SectionedModel(
                folder, device=computes_on, compute_type=compute_type, cpu_threads=threads, local_files_only=True
            )
        except MemoryError:
            raise
        except Exception as error:  # tokenizers raises bare Exception
            if computes_on == "cuda":  # often its libraries, not the model: the program tries the processor
                raise EngineError(Code.ENGINE_FAILED, reason="the graphics card refused the model") from error
            what = f"{type(error).__name__}: {error}"[:300]
            raise ModelError(Code.MODEL_DAMAGED, name=name, what=what) from error
        self._batched = BatchedInferencePipeline(self._model)
        self.languages: tuple[str, ...] = tuple(self._model.supported_languages)
        self.info = EngineInfo(
            engine="faster-whisper", model=name, device=computes_on, compute_type=self._model.model.compute_type
        )

    def gate(self, options: RecognitionOptions) -> GateSettings:
        """Keep silences under two seconds: Whisper hears sentences in them."""
        del options
        return GateSettings(min_silence_s=2.0, pad_s=0.4)

    def info_for(self, options: RecognitionOptions) -> EngineInfo:
        """Name the engine with the decoding path that a job takes."""
        return EngineInfo(
            engine=self.info.engine,
            model=self.info.model,
            device=self.info.device,
            compute_type=self.info.compute_type,
            path=self._path(options).value,
        )

    def _path(self, options: RecognitionOptions) -> DecodingPath:
        # Several windows at once pay on a graphics card; see resources/docs/recognition.md for the figures.
        if options.path is DecodingPath.AUTO:
            return DecodingPath.BATCHED if self.info.device == "cuda" else DecodingPath.SEQUENTIAL
        return options.path

    def ignored(self, options: RecognitionOptions) -> tuple[tuple[str, str], ...]:
        """Name each option that has no effect, and why."""
        found: list[tuple[str, str]] = []
        if options.task is Task.TRANSLATE and not self._model.model.is_multilingual:
            found.append(("task", "the model knows English only"))
        if self._path(options) is DecodingPath.BATCHED and options.hallucination_silence_s is not None:
            found.append(("hallucination_silence_s", "the batched path does not know it"))
        if options.hallucination_silence_s is not None and not options.word_times:
            found.append(("hallucination_silence_s", "it needs word times"))
        return tuple(found)

    def recognise(self, listening: Listening) -> Iterator[Segment]:
        """Yield segments until the runs end or the job is cancelled."""
        language = listening.options.language
        if language and language not in self.languages:
            raise ModelError(Code.MODEL_LANGUAGE, name=self.info.model, language=language)
        ctranslate2.set_random_seed(listening.options.seed)
        if self._path(listening.options) is DecodingPath.BATCHED:
            yield from one_after_another(Batched(self._batched, listening).segments())
        else:
            yield from one_after_another(Sequential(self._model, listening).segments())


def _best_compute_type(device: str) -> str:
    supported = ctranslate2.get_supported_compute_types(device)
    wanted = ("float16", "int8_float16", "float32") if device == "cuda" else ("int8", "int8_float32", "float32")
    return next((name for name in wanted if name in supported), "default")
