"""A Whisper model that decodes a recording section by section, in the windows of the whole."""

from __future__ import annotations

from typing import Any, Final

from faster_whisper import WhisperModel

from app.worker.features import SteadyFeatures

COLLAPSED_SHARE: Final = 0.3
"""A segment whose words take less than this share of its decoded time was aligned badly."""

_LEAST_FRAMES: Final = 50  # 0.5 s: the air that the gate leaves after speech is 0.4 s


class SectionEndError(Exception):
    """The section ends before the window that would start at `frame`."""

    def __init__(self, frame: int) -> None:
        super().__init__(frame)
        self.frame = frame


class SectionFeatures:
    """The features of a section, as an array that counts windows and notices one that should not be decoded."""

    def __init__(self, model: SectionedModel, features: Any) -> None:
        self._model = model
        self._features = features
        self.shape: tuple[int, ...] = features.shape

    def __getitem__(self, key: tuple[slice, slice]) -> Any:
        columns = key[1]
        frames = columns.stop - columns.start
        least = _LEAST_FRAMES if self._model.section_is_closed else self._model.feature_extractor.nb_max_frames
        if columns.start > 0 and frames < least:
            raise SectionEndError(columns.start)
        self._model.windows += 1
        return self._features[key]


class SectionedModel(WhisperModel):  # type: ignore[misc]
    """A WhisperModel that stops before a window that its section cuts short.

    Where the section is closed (a silence or the end of the recording follows), a short window is decoded,
    unless it is so short that it holds but the air after the last word.
    """

    section_is_closed = True
    windows = 0

    def __init__(self, folder: str, **options: Any) -> None:
        super().__init__(folder, **options)
        self.feature_extractor = SteadyFeatures(**self.feat_kwargs)

    def generate_segments(self, features: Any, *args: Any, **kwargs: Any) -> Any:
        """Decode as WhisperModel does, window by window."""
        return super().generate_segments(SectionFeatures(self, features), *args, **kwargs)

    def add_word_timestamps(self, segments: Any, *args: Any, **kwargs: Any) -> Any:
        """Align words as WhisperModel does, but lose no segment over it.

        WORKAROUND: where the alignment puts all words of a segment at one instant, faster-whisper 1.2.1 drops
        the segment with its text. Such a segment keeps its decoded times. Its words are left alone here, for
        the next window starts at the last of them.
        """
        parts = [part for window in segments for part in window]
        decoded = [(part["start"], part["end"]) for part in parts]
        result = super().add_word_timestamps(segments, *args, **kwargs)
        for part, (start, end) in zip(parts, decoded, strict=True):
            if part["end"] - part["start"] < COLLAPSED_SHARE * (end - start):
                part["start"], part["end"] = start, end
        return result
