"""Make one sound file out of samples that come bit by bit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

import av
import av.error
import numpy as np
from av.audio.codeccontext import AudioCodecContext
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.codec.context import Flags
from numpy.typing import NDArray

from app.core.errors import Code, OutputError
from app.core.language_codes import three_letters
from app.core.sound_forms import SoundChapter, SoundForm, SoundTags
from app.worker.encoding.coding import CODINGS, Coding
from app.worker.encoding.frame_file import FrameFile
from app.worker.encoding.framing import LAYOUTS, framed
from app.worker.encoding.limiter import Limiter
from app.worker.encoding.tagging import HAS_LANGUAGE_OF_TRACK, chapters_of, tags_of

_LOWEST, _HIGHEST = -32768, 32767


class Encoder:
    """A file that grows. The same samples make the same bytes: nothing names a program, a machine or a time."""

    def __init__(
        self,
        form: SoundForm,
        rate_hz: int,
        channels: int,
        put: Callable[[int, bytes], None],
        *,
        gain_db: float,
        ceiling_dbtp: float | None,
        chapters: Sequence[SoundChapter],
        tags: SoundTags,
    ) -> None:
        self._form, self._rate_hz, self._channels = form, rate_hz, channels
        self._at = 0
        self._file = FrameFile(put)
        coding = CODINGS[form]
        gain = 10 ** (gain_db / 20) / coding.own_gain
        self._gain = None if gain == 1 else np.float32(gain)
        self._limiter: Limiter | None = None
        if ceiling_dbtp is not None:
            self._limiter = Limiter(rate_hz, channels, 10 ** (ceiling_dbtp / 20) / coding.own_gain)
        options = {"fflags": "+bitexact", **dict(coding.options)}
        self._container = av.open(self._file, "w", format=coding.container, options=options)
        self._container.metadata.update(tags_of(form, tags, chapters))
        self._container.set_chapters(chapters_of(form, chapters))
        self._stream = self._open(coding)
        if form in HAS_LANGUAGE_OF_TRACK:
            self._stream.metadata["language"] = three_letters(tags.language)
        self._container.start_encoding()  # there is a file even where a single sample comes to nothing
        context = self._stream.codec_context
        self._resampler = AudioResampler(
            format=context.format.name,
            layout=LAYOUTS[channels],
            rate=coding.rate_for(rate_hz),
            frame_size=context.frame_size,
        )

    def take(self, data: bytes) -> None:
        """Add interleaved 16-bit samples."""
        if self._limiter is None:
            self._add(self._louder(data))
        else:
            gain = np.float32(1) if self._gain is None else self._gain
            samples = np.frombuffer(data, "<i2").astype(np.float32) * (gain / -_LOWEST)
            self._add_limited(self._limiter.take(samples.reshape(-1, self._channels)))

    def finish(self) -> int:
        """Write what is left, and return how long the file is."""
        if self._limiter is not None:
            self._add_limited(self._limiter.finish())
        self._encode(None)
        self._container.mux(self._stream.encode(None))
        self._container.close()
        self._file.flush()
        return self._file.size

    def _open(self, coding: Coding) -> AudioStream:
        rate_hz = coding.rate_for(self._rate_hz)
        try:
            added = self._container.add_stream(coding.codec, rate=rate_hz)
        except (av.error.EncoderNotFoundError, ValueError) as error:
            raise OutputError(Code.OUTPUT_NO_ENCODER, form=self._form) from error
        stream = cast("AudioStream", added)
        context: AudioCodecContext = stream.codec_context
        context.layout = LAYOUTS[self._channels]
        context.format = coding.sample_format
        context.flags |= Flags.bitexact
        if coding.bits_per_s:
            # AAC has at most 6144 bits for the 1024 samples of a channel.
            context.bit_rate = self._channels * min(coding.bits_per_s, 6 * rate_hz)
        context.options = dict(coding.tuning)
        context.open()
        return stream

    def _add(self, samples: bytes | NDArray[np.float32]) -> None:
        frame = framed(samples, self._rate_hz, self._channels, self._at)
        self._at += frame.samples
        self._encode(frame)

    def _add_limited(self, samples: NDArray[np.float32]) -> None:
        if len(samples):
            flat = samples.reshape(-1)
            self._add(_rounded(flat * -_LOWEST) if self._form.is_lossless else flat)

    def _louder(self, data: bytes) -> bytes | NDArray[np.float32]:
        """Change the level of samples; for forms that keep every sample they are rounded here, nowhere else."""
        if self._gain is None:
            return data
        louder = np.frombuffer(data, "<i2") * self._gain
        if self._form.is_lossless:
            return _rounded(louder)
        louder /= -_LOWEST
        return louder

    def _encode(self, frame: AudioFrame | None) -> None:
        for part in self._resampler.resample(frame):
            self._container.mux(self._stream.encode(part))


def _rounded(samples: NDArray[np.float32]) -> bytes:
    return np.rint(samples).clip(_LOWEST, _HIGHEST).astype("<i2").tobytes()
