"""Decode any allowed medium to 16 kHz float32, streaming, from an open descriptor.

FFmpeg gets a Python file object and lists of what it may do; it never sees a path, so a playlist or a
reference inside the file has nothing to open.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import av
import av.error
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer

from app.core.errors import Code, InputError, Param, SoundlockError, WarningCode
from app.core.transcript import AudioTrack, MediaInfo
from app.worker.media_file import MediaFile
from app.worker.samples import MAX_RATE_HZ, MIN_RATE_HZ, SAMPLE_RATE, DecodeReport, Samples
from app.worker.shaping import Shaper

MAX_CHANNELS: Final = 64
MAX_DECODED_S: Final = 100 * 3600
BLOCK_SAMPLES: Final = 10 * SAMPLE_RATE
_MAX_BAD_PACKETS_IN_A_ROW: Final = 2_000

_DEMUXERS: Final = (
    "wav,w64,rf64,aiff,caf,au,mp3,flac,ogg,mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,asf,mpegts,mpeg,aac,ac3,eac3,"
    "amr,amrnb,amrwb,flv,ape,wv,tta,mpc,mpc8,dts,gsm,voc,mxf,wtv,truehd"
)
# First bytes of text that FFmpeg would take for a list of other files to open.
_PLAYLISTS: Final = (
    b"ffconcat",
    b"#EXTM3U",
    b"v=0\r",
    b"v=0\n",
    b"[playlist]",
    b"<?xml",
    b"<MPD",
    b"[Reference]",
)

# How recordings begin, as (offset, bytes): what starts so and still cannot be opened is damaged or cut off.
_MAGICS: Final = (
    *((0, magic) for magic in (b"RIFF", b"RF64", b"fLaC", b"OggS", b"FORM", b"caff", b"ID3", b"\x1a\x45\xdf\xa3")),
    *((0, magic) for magic in (b"FLV\x01", b"\x30\x26\xb2\x75", b"riff", b".snd", b"#!AMR")),
    (4, b"ftyp"),
)
_MAX_WAV_CHUNKS: Final = 100
_LEAST_STREAMED_BYTES: Final = 0x7FFF_0000  # recorders that write to a pipe put such a size into a WAV header


class Media:
    """An open medium with its chosen audio track."""

    def __init__(self, file: MediaFile, track: int) -> None:
        self._file = file
        if self._file.size == 0:
            raise InputError(Code.INPUT_EMPTY)
        head = self._peek(0, 64).lstrip(b"\xef\xbb\xbf \t\r\n")
        if head.startswith(_PLAYLISTS):
            raise InputError(Code.INPUT_PLAYLIST)
        self._container = self._open()
        try:
            self._stream, index = self._choose(track)
            self._check_header(self._stream)
        except BaseException:
            self._container.close()
            raise
        tracks = tuple(_track(at, stream) for at, stream in enumerate(self._container.streams.audio, 1))
        self._declared_s = self._declared_duration()
        self.info = MediaInfo(
            container=self._container.format.name[:200],
            duration_s=self._declared_s,
            tracks=tracks[:MAX_CHANNELS],
            chosen_track=index,
        )
        self.channels: int = min(self._stream.codec_context.channels, MAX_CHANNELS)

    def close(self) -> None:
        """Give back what FFmpeg holds."""
        self._container.close()

    def seek(self, seconds: float) -> bool:
        """Go before a place on the medium's own clock, how far is the container's affair; False if it cannot."""
        base = self._stream.time_base
        if base is None:
            return False
        try:
            self._container.seek(max(0, round(seconds / base)), stream=self._stream)
        except (av.error.FFmpegError, OSError):
            self._raise_if_unreadable()
            return False
        return True

    def blocks(
        self, report: DecodeReport, *, channel: int | None = None, block_samples: int = BLOCK_SAMPLES
    ) -> Iterator[Samples]:
        """Decode the track to blocks of 16 kHz samples of shape (n,), n just over 160,000, the last one shorter.

        `channel` picks one of two channels; None mixes all. Raises InputError when nothing decodes.
        """
        shaper = Shaper(self.channels, channel, report)
        pending: list[Samples] = []
        count = 0
        for frame in self.frames(report):
            for samples in shaper.shape(frame):
                pending.append(samples)
                count += len(samples)
            report.decoded_samples = shaper.samples_out
            if report.decoded_samples > MAX_DECODED_S * SAMPLE_RATE:
                raise InputError(
                    Code.INPUT_ABSURD_HEADER, what=f"more than {MAX_DECODED_S // 3600} hours of sound"
                )
            if count >= block_samples:
                yield np.concatenate(pending)
                pending, count = [], 0
        pending.extend(shaper.flush())
        report.decoded_samples = shaper.samples_out
        if report.decoded_samples == 0:
            raise self._nothing_decoded()
        if pending:
            yield np.concatenate(pending)
        self._conclude(report)

    def _open(self) -> InputContainer:
        options = {"format_whitelist": _DEMUXERS, "protocol_whitelist": ""}
        try:
            container = av.open(self._file, mode="r", options=options, metadata_errors="replace")
        except (av.error.FFmpegError, ValueError, OSError) as error:
            self._raise_if_unreadable()
            head = self._peek(0, 64)
            is_damaged = any(head.startswith(magic, offset) for offset, magic in _MAGICS)
            raise InputError(Code.INPUT_UNDECODABLE if is_damaged else Code.INPUT_NOT_MEDIA) from error
        return container

    def _peek(self, position: int, count: int) -> bytes:
        """Read somewhere in the file without disturbing FFmpeg."""
        before = self._file.tell()
        self._file.seek(position)
        try:
            return self._file.read(count)
        except OSError:
            self._raise_if_unreadable()
            raise
        finally:
            self._file.seek(before)

    def _choose(self, track: int) -> tuple[AudioStream, int]:
        streams = self._container.streams.audio
        if not streams:
            raise InputError(Code.INPUT_NO_AUDIO if self._container.streams.video else Code.INPUT_NOT_MEDIA)
        if track > len(streams):
            raise InputError(Code.INPUT_NO_SUCH_TRACK, track=track, tracks=len(streams))
        known = (at for at, stream in enumerate(streams, 1) if _has_decoder(stream))
        index = track or next(known, 1)
        return streams[index - 1], index

    @staticmethod
    def _check_header(stream: AudioStream) -> None:
        context = stream.codec_context
        if not _has_decoder(stream) or context.sample_rate == 0 or context.channels == 0:
            raise InputError(Code.INPUT_UNDECODABLE)
        if not MIN_RATE_HZ <= context.sample_rate <= MAX_RATE_HZ:
            raise InputError(Code.INPUT_ABSURD_HEADER, what=f"a sample rate of {context.sample_rate} Hz")
        if not 1 <= context.channels <= MAX_CHANNELS:
            raise InputError(Code.INPUT_ABSURD_HEADER, what=f"{context.channels} channels")

    def _declared_duration(self) -> float | None:
        stream = self._stream
        seconds: float | None = None
        if stream.duration is not None and stream.time_base is not None:
            seconds = float(stream.duration * stream.time_base)
        elif self._container.duration is not None:
            seconds = self._container.duration / av.time_base
        if seconds is not None and "wav" in self._container.format.name.split(","):
            seconds *= self._wav_declared_share()
        if seconds is None or not 0 < seconds < MAX_DECODED_S * 10:
            return None
        return seconds

    def _wav_declared_share(self) -> float:
        """Return the size that a WAV file's sound declares over the size that is there, 1 where that is no more.

        FFmpeg takes the size of the file instead and says nothing, so a copy that was cut off would look whole.
        """
        position = 12
        for _ in range(_MAX_WAV_CHUNKS):
            head = self._peek(position, 8)
            if len(head) < 8:
                break
            size = int.from_bytes(head[4:], "little")
            position += 8
            if head[:4] == b"data":
                present = self._file.size - position
                return size / present if 0 < present < size < _LEAST_STREAMED_BYTES else 1.0
            position += size + size % 2
        return 1.0

    def frames(self, report: DecodeReport) -> Iterator[AudioFrame]:
        """Decode the track from where the medium stands; damage is counted and passed over."""
        bad_in_a_row = 0
        packets = self._container.demux(self._stream)
        while True:
            try:
                packet = next(packets, None)
            except (av.error.FFmpegError, OSError):  # OSError: what our own file object raised
                self._raise_if_unreadable()
                report.was_cut = True
                return
            except IndexError:
                # WORKAROUND: PyAV 18.1.0 stumbles at the end over a stream that turned up in mid-file, after it
                # has flushed the streams before it, and so ours.
                return
            if packet is None:
                return
            try:
                frames = packet.decode()
            except av.error.EOFError:
                return
            except av.error.FFmpegError:
                report.damaged_packets += 1
                bad_in_a_row += 1
                if bad_in_a_row > _MAX_BAD_PACKETS_IN_A_ROW:
                    report.was_cut = True
                    return
                continue
            if frames:
                bad_in_a_row = 0
            yield from frames

    def _raise_if_unreadable(self) -> None:
        match self._file.error:
            case SoundlockError() as error:
                raise error
            case OSError() as error:
                raise InputError(Code.INPUT_UNREADABLE, reason=error.strerror or "read error")

    def _nothing_decoded(self) -> InputError:
        self._raise_if_unreadable()
        return InputError(Code.INPUT_UNDECODABLE)

    def _conclude(self, report: DecodeReport) -> None:
        self._raise_if_unreadable()
        decoded_s = report.decoded_samples / SAMPLE_RATE
        if self._declared_s is not None and self._duration_is_declared():
            tolerance_s = max(1.0, 0.02 * self._declared_s)
            params: dict[str, Param] = {
                "declared": f"{self._declared_s:.1f} s",
                "decoded": f"{decoded_s:.1f} s",
            }
            if decoded_s < self._declared_s - tolerance_s:
                report.notices.append((WarningCode.SHORTER_THAN_DECLARED, params))
            elif decoded_s > self._declared_s + tolerance_s:
                report.notices.append((WarningCode.LONGER_THAN_DECLARED, params))
        if report.damaged_packets or report.was_cut:
            report.notices.append((WarningCode.DAMAGED_PARTS, {"count": max(1, report.damaged_packets)}))
        if report.bad_samples:
            report.notices.append((WarningCode.BAD_SAMPLES, {"count": report.bad_samples}))
        if report.anti_phase_blocks:
            report.notices.append((WarningCode.ANTI_PHASE, {}))

    def _duration_is_declared(self) -> bool:
        """Say whether the header states the duration; FFmpeg guesses it from the bit rate where it does not."""
        names = set(self._container.format.name.split(","))
        if names & {"aac", "ac3", "eac3", "amr", "dts", "mpegts", "mpeg", "gsm", "truehd"}:
            return False
        if "mp3" not in names:
            return True
        # Only a Xing, Info or VBRI frame states an MP3's length; it is in the first frame, after any ID3 tag.
        head = self._peek(0, 10)
        tag_bytes = 0
        if head[:3] == b"ID3" and len(head) == 10:
            tag_bytes = 10 + sum(
                (byte & 0x7F) << shift for byte, shift in zip(head[6:], (21, 14, 7, 0), strict=True)
            )
        first_frame = self._peek(tag_bytes, 4096)
        return any(mark in first_frame for mark in (b"Xing", b"Info", b"VBRI"))


def _has_decoder(stream: AudioStream) -> bool:
    # PyAV's stubs know nothing of it, but a stream of an unknown codec has no context.
    context: Any = stream.codec_context
    return context is not None and context.codec is not None


def _track(index: int, stream: AudioStream) -> AudioTrack:
    context = stream.codec_context
    language = (stream.language or "")[:64]
    if not _has_decoder(stream):
        return AudioTrack(index=index, codec="unknown", sample_rate_hz=0, channels=0, language=language)
    return AudioTrack(
        index=index,
        codec=context.name[:64],
        sample_rate_hz=max(0, context.sample_rate),
        channels=max(0, context.channels),
        language=language,
    )
