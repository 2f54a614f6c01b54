"""Decode one window after the other, each with the text before it as context."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from app.core.transcript import Segment
from app.worker.recogniser import Listening
from app.worker.samples import SAMPLE_RATE
from app.worker.sectioned_model import SectionedModel, SectionEndError
from app.worker.sections import WINDOW_SAMPLES, Sectioned, growing

_FRAME_SAMPLES: Final = 160
_SECTION_S: Final = (30, 60, 120)
"""The first section is one window, so that text appears at once; then they grow."""

_SPARE_WINDOWS: Final = 4
_CONTEXT_TOKENS: Final = 223  # half of Whisper's text context, less one
_RESET_TEMPERATURE: Final = 0.5  # Whisper drops the context after a window that needed more


class Sequential(Sectioned):
    """One window after the other, each with the text before it as context.

    A window ends at a long silence, so that no sentence and no time runs across one, as long as there are
    windows to spare: plain Whisper decodes one every 30 s of the recording, silence included, and so may this.
    """

    def __init__(self, model: SectionedModel, listening: Listening) -> None:
        super().__init__(listening)
        self._model = model
        # A job that goes on gets the text before as context only where it would have had it without the break.
        self._context = list(listening.prompt_tokens) if self.options.condition_on_previous_text else []
        self._is_first = not listening.prompt_tokens
        self._model.windows = 0
        self._began_s: float | None = None

    def segments(self) -> Iterator[Segment]:
        """Yield segments until the runs end or the job is cancelled."""
        for seconds in growing(_SECTION_S):
            self.fill(seconds)
            if not len(self.audio) or self.listening.is_cancelled.is_set():
                return
            if self._began_s is None:
                self._began_s = self.audio.there_s(0.0)
                self._detect_language()
            joint = self._affordable_joint()
            count = joint or len(self.audio)
            self._model.section_is_closed = joint is not None or self.has_ended
            consumed = count
            try:
                for raw in self._decode(count):
                    yield from self.placed(raw)
                    if self.listening.is_cancelled.is_set():
                        return
            except SectionEndError as end:
                if not self._model.section_is_closed:
                    consumed = end.frame * _FRAME_SAMPLES
            self._is_first = False
            self.listening.on_position(self.audio.there_s(consumed / SAMPLE_RATE, is_end=True))
            self.audio.drop(consumed)
            if self.has_ended and not len(self.audio):
                return

    def _affordable_joint(self) -> int | None:
        """Return where the first silence is that the section may end at."""
        for joint in self.audio.joints():
            elapsed_s = self.audio.there_s(joint / SAMPLE_RATE, is_end=True) - (self._began_s or 0.0)
            needed = self._model.windows + -(-joint // WINDOW_SAMPLES)
            if needed <= elapsed_s * SAMPLE_RATE / WINDOW_SAMPLES + _SPARE_WINDOWS:
                return joint
        return None

    def _detect_language(self) -> None:
        if self.language:
            return
        if not self._model.model.is_multilingual:
            self.learn_language("en", 1.0)
            return
        language, probability, _all = self._model.detect_language(self.audio.samples(WINDOW_SAMPLES))
        self.learn_language(language, probability)

    def _decode(self, count: int) -> Iterator[Any]:
        options = self.options
        raws, _info = self._model.transcribe(
            self.audio.samples(count),
            **self.common_options(),
            initial_prompt=self._prompt(),
            condition_on_previous_text=options.condition_on_previous_text,
            hallucination_silence_threshold=options.hallucination_silence_s if options.word_times else None,
        )
        window = -1
        temperature = 0.0
        try:
            for raw in raws:
                if raw.seek != window:
                    self._end_window(temperature)
                    window = raw.seek
                temperature = raw.temperature
                self._context.extend(raw.tokens)
                yield raw
        finally:
            self._end_window(temperature)

    def _end_window(self, temperature: float) -> None:
        if temperature > _RESET_TEMPERATURE or not self.options.condition_on_previous_text:
            self._context.clear()

    def _prompt(self) -> str | list[int] | None:
        if self._is_first and not self._context:
            return self.options.initial_prompt or None
        room = _CONTEXT_TOKENS
        if self.options.max_new_tokens is not None:
            # The model's 448 tokens hold hotwords, context and new text together.
            hotwords = (
                len(self._model.hf_tokenizer.encode(self.options.hotwords).ids) if self.options.hotwords else 0
            )
            room = max(0, min(room, 440 - self.options.max_new_tokens - min(hotwords, _CONTEXT_TOKENS)))
        self._context = self._context[-room:] if room else []
        return list(self._context) or None
