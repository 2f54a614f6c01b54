"""Media files for tests, written by FFmpeg through PyAV, and by hand where a header has to lie."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Final, cast

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from numpy.typing import NDArray

RATE_HZ: Final = 16_000
PCM: Final = 1
FLOAT: Final = 3

# Ending -> (container, audio codec, rate): what the world's recorders write.
KINDS: Final[dict[str, tuple[str, str, int]]] = {
    "wav": ("wav", "pcm_s16le", 16_000),
    "flac": ("flac", "flac", 44_100),
    "mp3": ("mp3", "libmp3lame", 44_100),
    "m4a": ("ipod", "aac", 44_100),
    "aac": ("adts", "aac", 44_100),
    "ogg": ("ogg", "vorbis", 44_100),
    "opus": ("opus", "libopus", 48_000),
    "mp4": ("mp4", "aac", 48_000),
    "mov": ("mov", "alac", 44_100),
    "webm": ("webm", "libopus", 48_000),
    "mkv": ("matroska", "flac", 48_000),
    "avi": ("avi", "pcm_s16le", 22_050),
    "wmv": ("asf", "wmav2", 44_100),
    "ts": ("mpegts", "ac3", 48_000),
    "aiff": ("aiff", "pcm_s16be", 44_100),
    "au": ("au", "pcm_mulaw", 8_000),
    "caf": ("caf", "pcm_s24le", 48_000),
    "w64": ("w64", "pcm_s24le", 96_000),
}
WITH_PICTURES: Final = frozenset({"mp4", "mov", "webm", "mkv", "avi", "wmv", "ts"})

Samples = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """One audio track: samples of shape (n,) or (channels, n) at 16 kHz, and how to store them."""

    samples: Samples
    codec: str
    rate_hz: int = RATE_HZ
    language: str = ""

    @property
    def planes(self) -> Samples:
        """Return the samples in shape (channels, n)."""
        return np.atleast_2d(self.samples)


def write_kind(path: Path, samples: Samples, kind: str = "") -> Path:
    """Write samples as the ending says, with moving pictures where that is usual; return the path."""
    container, codec, rate_hz = KINDS[kind or path.suffix[1:]]
    planes = np.atleast_2d(samples)
    if codec == "vorbis" and len(planes) == 1:  # FFmpeg's own encoder knows stereo only
        planes = np.concatenate([planes, planes])
    track = Track(samples=planes, codec=codec, rate_hz=rate_hz)
    return write_media(path, track, container=container, has_pictures=(kind or path.suffix[1:]) in WITH_PICTURES)


def write_media(
    path: Path,
    *tracks: Track,
    container: str,
    has_pictures: bool = False,
    seconds_of_pictures: float = 0.0,
    options: dict[str, str] | None = None,
) -> Path:
    """Write tracks into one file; return the path."""
    with av.open(path, "w", format=container, options=options or {}) as output:
        video = _picture_stream(output) if has_pictures else None
        streams = [_audio_stream(output, track) for track in tracks]
        longest_s = max((track.planes.shape[1] / RATE_HZ for track in tracks), default=seconds_of_pictures)
        if video is not None:
            for at in range(max(1, round(longest_s * 5))):
                output.mux(video.encode(_picture(at)))
            output.mux(video.encode(None))
        # A second at a time from each track in turn, as a recorder interleaves them.
        encoders = [_packets(stream, track) for stream, track in zip(streams, tracks, strict=True)]
        while encoders:
            for encoder in list(encoders):
                packets = next(encoder, None)
                if packets is None:
                    encoders.remove(encoder)
                else:
                    output.mux(packets)
    return path


def _audio_stream(output: OutputContainer, track: Track) -> AudioStream:
    stream = cast("AudioStream", output.add_stream(track.codec, rate=track.rate_hz))
    stream.layout = "mono" if len(track.planes) == 1 else "stereo" if len(track.planes) == 2 else "5.1"
    if track.codec == "vorbis":
        stream.options = {"strict": "experimental"}
    if track.codec == "pcm_s24le":
        stream.format = "s32"
    if track.codec in {"libmp3lame", "wmav2"}:
        stream.bit_rate = 128_000
    if track.language:
        stream.metadata["language"] = track.language
    return stream


def _packets(stream: AudioStream, track: Track) -> Iterator[Any]:
    context = stream.codec_context
    if not context.is_open:  # the first packet of a file opens them all
        context.open()
    resampler = AudioResampler(
        format=context.format.name, layout=context.layout.name, rate=track.rate_hz, frame_size=context.frame_size
    )
    for start in range(0, track.planes.shape[1], RATE_HZ):
        part = np.ascontiguousarray(track.planes[:, start : start + RATE_HZ])
        frame = AudioFrame.from_ndarray(part, format="fltp", layout=context.layout.name)
        frame.sample_rate = RATE_HZ
        frame.pts = start
        frame.time_base = Fraction(1, RATE_HZ)
        yield [packet for out in resampler.resample(frame) for packet in stream.encode(out)]
    yield [packet for out in resampler.resample(None) for packet in stream.encode(out)]
    yield stream.encode(None)


def _picture_stream(output: OutputContainer) -> VideoStream:
    codec = "libvpx" if output.format.name == "webm" else "mpeg4"
    stream = cast("VideoStream", output.add_stream(codec, rate=5))
    stream.width = stream.height = 32
    stream.pix_fmt = "yuv420p"
    return stream


def _picture(at: int) -> VideoFrame:
    picture = VideoFrame.from_ndarray(np.full((32, 32, 3), at * 7 % 256, np.uint8), format="rgb24")
    picture.pts = at
    picture.time_base = Fraction(1, 5)
    return picture


def pcm16(samples: Samples) -> bytes:
    """Return samples of shape (n,) or (channels, n) as interleaved 16-bit little-endian bytes."""
    return (np.clip(np.atleast_2d(samples).T, -1, 1) * 32767).astype("<i2").tobytes()


def wav_bytes(
    data: bytes,
    *,
    rate_hz: int = RATE_HZ,
    channels: int = 1,
    bits: int = 16,
    kind: int = PCM,
    declared_bytes: int | None = None,
) -> bytes:
    """Return a WAV file with the header as told, true or not."""
    size = len(data) if declared_bytes is None else declared_bytes
    block = max(1, channels * bits // 8) & 0xFFFF
    header = struct.pack(
        "<HHIIHH", kind, channels, rate_hz & 0xFFFFFFFF, rate_hz * block & 0xFFFFFFFF, block, bits
    )
    return (
        b"RIFF"
        + struct.pack("<I", min(36 + size, 0xFFFFFFFF))
        + b"WAVEfmt "
        + struct.pack("<I", len(header))
        + header
        + b"data"
        + struct.pack("<I", min(size, 0xFFFFFFFF))
        + data
    )
