"""Media whose every tag holds a marker, what may be left of them, and ways to look at both."""

from __future__ import annotations

import io
import struct
import tempfile
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, Final, cast

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer
from av.stream import Disposition

from app.core.media_tags import Plan, apply, plan
from tests.support import media

MARKER: Final = "Zyzzyva"
TAGS: Final = {
    name: f"{MARKER} {name}"
    for name in (
        *("title", "artist", "album", "album_artist", "comment", "composer", "copyright", "description", "genre"),
        *(
            "encoded_by",
            "performer",
            "publisher",
            "synopsis",
            "lyrics",
            "show",
            "location",
            "make",
            "model",
            "language",
        ),
    )
} | {"date": "2001-02-03", "creation_time": "2001-02-03T04:05:06.000000Z", "timecode": "01:02:03:04"}
TECHNICAL: Final = {"major_brand", "minor_version", "compatible_brands", "language", "vendor_id"}
"""What FFmpeg tells of a file that tells nothing: its kind, and the language of a track."""

KINDS: Final = media.KINDS | {"oga": ("ogg", "flac", 44_100), "mka": ("matroska", "vorbis", 44_100)}

Packet = tuple[int, int | None, int | None, bytes]


def tagged(kind: str, *, tracks: int = 1, chapters: bool = False, options: dict[str, str] | None = None) -> bytes:
    """Return a second of a tone in a container that is named by a file's ending, with all tags that it takes."""
    with tempfile.TemporaryDirectory() as folder:  # some muxers open their own file a second time
        file = Path(folder, "tagged")
        _write(file, kind, tracks, options or {}, chapters=chapters)
        return file.read_bytes()


def _write(file: Path, kind: str, tracks: int, options: dict[str, str], *, chapters: bool) -> None:
    container, codec, rate = KINDS[kind]
    with av.open(file, "w", format=container, options=options) as output:
        output.metadata.update(TAGS)
        streams = [_stream(output, codec, rate) for _ in range(tracks)]
        if container == "matroska":
            output.add_attachment(f"{MARKER}.txt", "text/plain", MARKER.encode() * 100)
        if chapters:
            title = {"title": f"{MARKER} chapter"}
            output.set_chapters([{"id": 1, "start": 0, "end": 1, "time_base": Fraction(1), "metadata": title}])
        for number, stream in enumerate(streams, 1):
            for packets in _packets(stream, rate, 220.0 * number):
                output.mux(packets)


def _stream(output: OutputContainer, codec: str, rate: int) -> AudioStream:
    stream = cast("AudioStream", output.add_stream(codec, rate=rate))
    stream.layout = "stereo"
    stream.metadata.update({"title": f"{MARKER} track", "handler_name": f"{MARKER} handler"})
    if codec == "vorbis":
        stream.options = {"strict": "experimental"}
    if codec in {"libmp3lame", "wmav2"}:
        stream.bit_rate = 128_000
    if codec == "pcm_s24le":
        stream.format = "s32"
    return stream


def _packets(stream: AudioStream, rate: int, pitch_hz: float) -> Iterator[Any]:
    context = stream.codec_context
    if not context.is_open:
        context.open()
    resampler = AudioResampler(
        format=context.format.name, layout="stereo", rate=rate, frame_size=context.frame_size or rate // 10
    )
    tone = np.sin(np.arange(rate) * (2 * np.pi * pitch_hz / rate)).astype(np.float32) / 2
    frame = AudioFrame.from_ndarray(np.stack([tone, tone]), format="fltp", layout="stereo")
    frame.sample_rate = rate
    frame.pts = 0
    frame.time_base = Fraction(1, rate)
    for out in (*resampler.resample(frame), *resampler.resample(None)):
        yield stream.encode(out)
    yield stream.encode(None)


def planned(data: bytes) -> Plan:
    """Return what is to be blanked."""
    return plan(lambda offset, count: data[offset : offset + count], len(data))


def blanked(data: bytes, *, is_whole: bool = True) -> bytes:
    """Return the copy that a library keeps; doing it twice changes nothing more."""
    first = planned(data)
    assert first.is_whole is is_whole
    copy = bytearray(data)
    apply(first.patches, 0, copy)
    assert len(copy) == len(data)
    second = planned(bytes(copy))
    assert second.is_whole is is_whole
    again = bytearray(copy)
    apply(second.patches, 0, again)
    assert again == copy
    return bytes(copy)


def says(data: bytes | bytearray, marker: str = MARKER) -> bool:
    """Say whether a marker is there in any of the usual codes."""
    return any(marker.encode(code) in data for code in ("utf-8", "utf-16-le", "utf-16-be"))


def opened(data: bytes) -> InputContainer:
    """Open a file by FFmpeg."""
    return av.open(io.BytesIO(data), "r")


def packets(data: bytes) -> list[Packet]:
    """Return what FFmpeg takes out of a file: sound, and pictures that move."""
    with opened(data) as container:
        streams = [
            stream
            for stream in (*container.streams.audio, *container.streams.video)
            if not stream.disposition & Disposition.attached_pic
        ]
        return [(one.stream.index, one.pts, one.dts, bytes(one)) for one in container.demux(streams) if one.size]


def sound(data: bytes) -> list[tuple[int | None, bytes]]:
    """Return the decoded first track, as FFmpeg times it; nothing for packets that cannot be decoded."""
    heard: list[tuple[int | None, bytes]] = []
    with opened(data) as container:
        for packet in container.demux(audio=0):
            try:
                heard += [(frame.pts, frame.to_ndarray().tobytes()) for frame in packet.decode()]
            except av.error.InvalidDataError:
                heard.append((packet.pts, b""))
    return heard


def told(data: bytes) -> dict[str, str]:
    """Return all that FFmpeg tells of a file and its tracks, but for what is technical and what is empty."""
    with opened(data) as container:
        found = dict(container.metadata)
        for stream in container.streams:
            found |= stream.metadata
        for chapter in container.chapters():
            found |= chapter["metadata"]
    if found.get("encoder") == "Lavf":
        del found["encoder"]  # of the frame in MP3 that tells of gaps
    return {name: value for name, value in found.items() if value and name not in TECHNICAL}


def check(data: bytes, *, is_whole: bool = True) -> bytes:
    """Blank a file and see that nothing but what it told has gone; return the copy."""
    assert says(data)
    copy = blanked(data, is_whole=is_whole)
    assert not says(copy)
    assert told(copy) == {}
    assert packets(copy) == packets(data)
    assert packets(data)
    assert sound(copy) == sound(data)
    return copy


def chunk(name: bytes, body: bytes, *, order: str = "<") -> bytes:
    """Return a chunk of RIFF, or of AIFF with the order of bytes that it has."""
    return name + struct.pack(f"{order}I", len(body)) + body + bytes(len(body) % 2)
