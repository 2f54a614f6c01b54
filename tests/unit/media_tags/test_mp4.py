"""What phones, cameras and shops put into MP4 and QuickTime files beside the sound."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator

import av
import pytest
from av.audio.frame import AudioFrame

from tests.support.tagged_media import MARKER, blanked, check, opened, packets, says, sound, tagged, told

TEXT = f"{MARKER} was here".encode()
PLACE = f"+48.8577+002.295/{MARKER}".encode()


def box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", 8 + len(body)) + kind + body


def boxes(data: bytes, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    while start < end:
        size = int.from_bytes(data[start : start + 4])
        yield data[start + 4 : start + 8], start, start + size
        start += size


def place_of(data: bytes, path: list[bytes]) -> list[tuple[int, int]]:
    """Return where the boxes of a path lie, the first of each name."""
    start, end = 0, len(data)
    found = []
    for kind in path:
        start, end = next(box[1:] for box in boxes(data, start, end) if box[0] == kind)
        found.append((start, end))
        start += 8
    return found


def into(data: bytes, path: list[bytes], extra: bytes) -> bytes:
    """Put boxes at the end of another; what lies behind `moov` may not be media."""
    places = place_of(data, path)
    end = places[-1][1]
    made = bytearray(data[:end] + extra + data[end:])
    for start, stop in places:
        made[start : start + 4] = struct.pack(">I", stop - start + len(extra))
    return bytes(made)


def test_places_devices_and_pictures() -> None:
    data = tagged("mov")
    user = box(b"\xa9xyz", struct.pack(">HH", len(PLACE), 0x15C7) + PLACE) + box(b"\xa9mak", TEXT) + bytes(4)
    data = into(data, [b"moov"], box(b"udta", user))
    data = into(data, [b"moov", b"trak"], box(b"udta", box(b"name", TEXT)) + box(b"uuid", bytes(16) + TEXT))
    data = into(data, [b"moov", b"trak", b"mdia"], box(b"udta", TEXT) + box(b"meta", TEXT))
    data = into(data, [b"moov"], box(b"meta", bytes(4) + box(b"ilst", box(b"covr", TEXT))) + box(b"xyz!", TEXT))
    data += (
        box(b"uuid", bytes(16) + TEXT) + box(b"free", TEXT) + box(b"meta", bytes(4) + TEXT) + box(b"XMP_", TEXT)
    )
    data += struct.pack(">I", 1) + b"uuid" + struct.pack(">Q", 16 + len(TEXT)) + TEXT
    data += struct.pack(">I", 0) + b"skip" + TEXT  # up to the end of the file
    copy = check(data)
    assert copy.count(b"free") >= 10


def test_dates_are_zero() -> None:
    data = tagged("mp4")
    for path in ([b"moov", b"mvhd"], [b"moov", b"trak", b"tkhd"], [b"moov", b"trak", b"mdia", b"mdhd"]):
        start, _ = place_of(data, path)[-1]
        assert any(data[start + 12 : start + 20])
        assert not any(blanked(data)[start + 12 : start + 20])


def test_names_of_handlers_and_compressors_and_files() -> None:
    data = tagged("mov")
    reference = place_of(data, [b"moov", b"trak", b"mdia", b"minf", b"dinf", b"dref"])
    data = into(
        data, [b"moov", b"trak", b"mdia", b"minf", b"dinf", b"dref"], box(b"alis", b"\0\0\0\0" + TEXT * 20)
    )
    assert reference[-1][1] - reference[-1][0] == 28
    check(data)


def pictures() -> bytes:
    file = io.BytesIO()
    with av.open(file, "w", format="mov") as output:
        stream = output.add_stream("mpeg4", rate=5)
        stream.width = stream.height = 32
        stream.pix_fmt = "yuv420p"
        frame = av.VideoFrame(32, 32, "yuv420p")
        for plane in frame.planes:
            plane.update(bytes(plane.buffer_size))
        for packet in (*stream.encode(frame), *stream.encode(None)):
            output.mux(packet)
    return file.getvalue()


def test_what_a_camera_calls_its_encoder() -> None:
    data = pictures()
    start, _ = place_of(data, [b"moov", b"trak", b"mdia", b"minf", b"stbl", b"stsd"])[-1]
    name = start + 16 + 8 + 42
    data = data[:name] + bytes((len(TEXT),)) + TEXT.ljust(31, b"\0") + data[name + 32 :]
    assert MARKER in str(told(data))
    copy = blanked(data)
    assert not says(copy)
    assert told(copy) == {}
    assert packets(copy) == packets(data)


@pytest.fixture(scope="module")
def telemetry() -> bytes:
    """Return sound, and a second track of markers that a camera would have written."""
    file = io.BytesIO()
    with av.open(file, "w", format="mov") as output:
        streams = [output.add_stream("pcm_s16le", rate=8000, layout="mono") for _ in range(2)]
        for at in range(10):
            for stream, text in zip(streams, (b"audible?", TEXT), strict=True):
                frame = AudioFrame(format="s16", layout="mono", samples=800)
                frame.planes[0].update((text * 200)[:1600])
                frame.sample_rate, frame.pts = 8000, at * 800
                output.mux(stream.encode(frame))
    return file.getvalue()


def first_track(data: bytes) -> list[bytes]:
    return [content for stream, _, _, content in packets(data) if stream == 0]


def as_handler(data: bytes, kind: bytes) -> bytes:
    """Make the second track one of another kind."""
    place = data.rindex(b"mhlrsoun")
    return data[: place + 4] + kind + data[place + 8 :]


@pytest.mark.parametrize("kind", [b"meta", b"tmcd", b"camm"])
def test_tracks_of_places_and_times_are_blanked(telemetry: bytes, kind: bytes) -> None:
    data = as_handler(telemetry, kind)
    copy = blanked(data)
    assert says(data)
    assert not says(copy)
    assert first_track(copy) == first_track(telemetry)


def test_tracks_of_unknown_kinds_are_left_and_told(telemetry: bytes) -> None:
    assert says(blanked(as_handler(telemetry, b"what"), is_whole=False))
    assert says(blanked(telemetry))  # sound is what it is


@pytest.mark.parametrize(
    ("table", "at", "value"),
    [
        (b"stsc", 8, 0),  # no runs
        (b"stsc", 8, 0xFFFF_FFFF),
        (b"stsc", 12, 2),  # the first run does not begin at the first chunk
        (b"stsz", 8, 0xFFFF_FFFF),
        (b"stco", 8, 0xFFFF_FFFF),
        (b"stco", 12, 0),  # before the media
        (b"stco", 12, 0x7FFF_FFFF),
    ],
)
def test_tables_that_lie_are_not_followed(telemetry: bytes, table: bytes, at: int, value: int) -> None:
    data = as_handler(telemetry, b"meta")
    place = data.rindex(table) + at
    broken = data[:place] + struct.pack(">I", value) + data[place + 4 :]
    copy = blanked(broken, is_whole=False)
    media = data.index(b"moov")
    assert copy[:media].count(b"audible?") == data[:media].count(b"audible?")


def test_fragments_of_such_tracks_are_told() -> None:
    data = tagged("mp4", tracks=2, options={"movflags": "frag_keyframe+empty_moov"})
    assert not says(blanked(data))
    place = data.index(b"soun", data.index(b"soun") + 4)
    assert not says(blanked(data[:place] + b"meta" + data[place + 4 :], is_whole=False))


def gapless(value: bytes) -> bytes:
    handler = box(b"hdlr", bytes(8) + b"mdirappl" + bytes(8) + TEXT)
    parts = box(b"mean", bytes(4) + b"com.apple.iTunes") + box(b"name", bytes(4) + b"iTunSMPB")
    item = box(b"----", parts + box(b"data", struct.pack(">II", 1, 0) + value))
    items = box(b"ilst", box(b"\xa9nam", box(b"data", struct.pack(">II", 1, 0) + TEXT)) + item)
    return box(b"udta", box(b"name", TEXT) + box(b"meta", bytes(4) + handler + items) + box(b"Xtra", TEXT))


def without_edits(data: bytes) -> bytes:
    return data.replace(b"edts", b"skip")


def test_the_length_of_the_silence_that_an_encoder_put_in_front_stays() -> None:
    numbers = b" 00000000 00000840 000001CA 000000000000AC44"
    plain = without_edits(blanked(tagged("m4a")))
    data = into(plain, [b"moov"], gapless(numbers))
    copy = blanked(data)
    assert not says(copy)
    assert numbers in copy
    assert told(copy) == {"iTunSMPB": numbers.decode()}
    assert packets(copy) == packets(data)
    assert sound(copy) == sound(data) != sound(plain)


def test_other_text_in_its_place_does_not() -> None:
    data = into(without_edits(blanked(tagged("m4a"))), [b"moov"], gapless(TEXT))
    copy = blanked(data)
    assert not says(copy)
    assert b"iTunSMPB" not in copy


def test_a_compressed_header_is_told() -> None:
    data = box(b"ftyp", b"qt  " + bytes(4)) + box(b"moov", box(b"cmov", TEXT)) + box(b"mdat", b"sound")
    assert blanked(data, is_whole=False) == data


@pytest.mark.parametrize("size", [4, 9, 0x7FFF_FFFF])
def test_boxes_of_impossible_sizes_are_told(size: int) -> None:
    data = tagged("m4a")
    start, _ = place_of(data, [b"moov", b"trak", b"mdia"])[-1]
    blanked(data[:start] + struct.pack(">I", size) + data[start + 4 :], is_whole=False)


def test_more_tracks_than_anyone_has_are_told() -> None:
    data = box(b"ftyp", bytes(8)) + box(b"moov", box(b"trak", b"") * 1001)
    blanked(data, is_whole=False)


def test_titles_of_chapters_are_gone_but_subtitles_stay() -> None:
    data = tagged("mp4", chapters=True)
    with opened(data) as container:
        assert [chapter["metadata"]["title"] for chapter in container.chapters()] == [f"{MARKER} chapter"]
    with opened(check(data)) as container:
        assert not any(chapter["metadata"].get("title") for chapter in container.chapters())
    unlinked = data.replace(b"chap", b"cdsc")
    assert says(blanked(unlinked))
