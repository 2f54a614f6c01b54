"""Recognise with pocketsphinx, whose wheel carries a US English model: basic, but always there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

import numpy as np
import pocketsphinx

from app.core.errors import Param, WarningCode
from app.core.options import BUILT_IN_MODEL, RecognitionOptions, Task
from app.core.transcript import EngineInfo, Segment, Word
from app.worker.compact import CompactAudio, split_at_gaps
from app.worker.recogniser import Listening
from app.worker.samples import SAMPLE_RATE, Samples
from app.worker.speech import GateSettings

_FRAMES_PER_S: Final = 100
_MAX_UTTERANCE_S: Final = 20
_MIN_UTTERANCE_SAMPLES: Final = SAMPLE_RATE // 10
_SENTENCE_GAP_S: Final = 0.25  # the engine writes no full stops; a pause is the nearest thing to one
_UNSUPPORTED: Final[tuple[tuple[str, Callable[[RecognitionOptions], bool]], ...]] = (
    ("initial_prompt", lambda options: bool(options.initial_prompt)),
    ("hotwords", lambda options: bool(options.hotwords)),
    ("task", lambda options: options.task is Task.TRANSLATE),
    ("language", lambda options: options.language not in {"", "en"}),
)


class SphinxRecogniser:
    """The built-in engine."""

    def __init__(self) -> None:
        self._decoder = pocketsphinx.Decoder(loglevel="FATAL", samprate=SAMPLE_RATE)
        self.languages: tuple[str, ...] = ("en",)
        self.info = EngineInfo(engine="pocketsphinx", model=BUILT_IN_MODEL, path="sequential")
        self.notices: tuple[tuple[WarningCode, dict[str, Param]], ...] = ((WarningCode.BASIC_ENGINE, {}),)

    def gate(self, options: RecognitionOptions) -> GateSettings:
        """Cut at half-second pauses: the engine's language model works on single utterances."""
        del options
        return GateSettings(min_silence_s=0.5, pad_s=0.2)

    def info_for(self, options: RecognitionOptions) -> EngineInfo:
        """Name the engine; there is one path only."""
        del options
        return self.info

    def ignored(self, options: RecognitionOptions) -> tuple[tuple[str, str], ...]:
        """Name each option that this engine does not know."""
        return tuple(
            (name, "the built-in engine does not know it") for name, is_set in _UNSUPPORTED if is_set(options)
        )

    def recognise(self, listening: Listening) -> Iterator[Segment]:
        """Yield a segment an utterance."""
        listening.on_language("en", None)
        audio = CompactAudio()
        for run in listening.runs:
            if listening.is_cancelled.is_set():
                return
            audio.append(run)
            if not len(audio):
                listening.on_position(run.start / SAMPLE_RATE)
                continue
            is_full = len(audio) >= _MAX_UTTERANCE_S * SAMPLE_RATE
            if run.ends_speech or is_full:
                # A full buffer is cut at its last pause; what follows it belongs to the next utterance.
                cuts = [] if run.ends_speech else audio.cuts()
                count = cuts[-1] if cuts else len(audio)
                yield from self._utterance(audio, count)
                listening.on_position(audio.there_s(count / SAMPLE_RATE, is_end=True))
                audio.drop(count)
        yield from self._utterance(audio, len(audio))

    def _utterance(self, audio: CompactAudio, count: int) -> Iterator[Segment]:
        if count < _MIN_UTTERANCE_SAMPLES:
            return
        self._decoder.start_utt()
        self._decoder.process_raw(_pcm(audio.samples(count)), no_search=False, full_utt=True)
        self._decoder.end_utt()
        for words in split_at_gaps(tuple(self._words(audio)), _SENTENCE_GAP_S):
            text = "".join(word.text for word in words)
            yield Segment(start_s=words[0].start_s, end_s=words[-1].end_s, text=text, words=words)

    def _words(self, audio: CompactAudio) -> Iterator[Word]:
        for found in self._decoder.seg() or ():
            text = _spoken(found.word)
            if text:
                start, end = audio.word_there_s(
                    found.start_frame / _FRAMES_PER_S, (found.end_frame + 1) / _FRAMES_PER_S
                )
                probability = min(1.0, max(0.0, found.prob))  # the binding made it linear already
                yield Word(start_s=start, end_s=end, text=f" {text}", probability=probability)


def _pcm(samples: Samples) -> bytes:
    scaled: Any = np.clip(samples * 32767.0, -32768, 32767)
    return bytes(scaled.astype("<i2").tobytes())


def _spoken(entry: str) -> str:
    """Return a dictionary entry as text: no fillers like <sil> or [NOISE], no pronunciation number."""
    if entry.startswith(("<", "[", "+")):
        return ""
    return entry.partition("(")[0]
