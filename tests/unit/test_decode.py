"""app.worker.decode: every kind of medium becomes the same 16 kHz samples, a block at a time."""

from __future__ import annotations

import os
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from av.audio.frame import AudioFrame

from app.core.errors import Code, InputError, WarningCode
from app.worker.decode import BLOCK_SAMPLES, Media
from app.worker.media_file import DescriptorFile
from app.worker.samples import SAMPLE_RATE, DecodeReport, Samples
from app.worker.shaping import Shaper
from tests.support import speech
from tests.support.media import FLOAT, KINDS, Track, pcm16, wav_bytes, write_kind, write_media

_SAID = ("The quick brown fox jumps over the lazy dog.", "Please call Alice on Monday.")


@contextmanager
def opened(path: Path, track: int = 0) -> Iterator[Media]:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        media = Media(DescriptorFile(descriptor), track)
        try:
            yield media
        finally:
            media.close()
    finally:
        os.close(descriptor)


def decoded(path: Path, *, track: int = 0, channel: int | None = None) -> tuple[Samples, DecodeReport]:
    """Return all samples of a file, and what was noticed."""
    report = DecodeReport()
    with opened(path, track) as media:
        blocks = list(media.blocks(report, channel=channel))
    return np.concatenate(blocks), report


def notices(report: DecodeReport) -> set[WarningCode]:
    return {code for code, _ in report.notices}


def likeness(found: Samples, wanted: Samples, *, within_s: float = 0.1) -> float:
    """Return the best correlation, 0 to 1, with the source moved by at most so much: encoders add a little air."""
    most = round(within_s * SAMPLE_RATE)
    size = 1 << (len(found) + len(wanted)).bit_length()
    product = np.fft.irfft(np.fft.rfft(found, size) * np.conj(np.fft.rfft(wanted, size)), size)
    near = np.concatenate([product[-most:], product[: most + 1]])
    return float(near.max() / np.sqrt(float(found @ found) * float(wanted @ wanted)))


@pytest.fixture(scope="module")
def spoken() -> Samples:
    return speech.said(*_SAID)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_medium_decodes_to_the_sound_that_went_in(
    kind: str, tmp_path: Path, spoken: Samples
) -> None:
    samples, report = decoded(write_kind(tmp_path / f"speech.{kind}", spoken))
    assert samples.dtype == np.float32
    assert len(samples) / SAMPLE_RATE == pytest.approx(len(spoken) / SAMPLE_RATE, abs=0.1)
    assert likeness(samples, spoken) > 0.9
    assert float(np.abs(samples).max()) <= 1.0
    assert notices(report) == set()
    assert report.decoded_samples == len(samples)


@pytest.mark.parametrize("kind", ["wav", "flac", "mp3", "m4a", "opus", "mkv"])
def test_the_header_tells_container_codec_rate_and_length(kind: str, tmp_path: Path, spoken: Samples) -> None:
    with opened(write_kind(tmp_path / f"speech.{kind}", spoken)) as media:
        info = media.info
    assert info.duration_s == pytest.approx(len(spoken) / SAMPLE_RATE, abs=0.1)
    assert info.chosen_track == 1
    (track,) = info.tracks
    assert track.sample_rate_hz == KINDS[kind][2]
    assert track.channels == 1
    assert track.codec[:3] in KINDS[kind][1]
    assert info.container


@pytest.mark.parametrize(
    ("codec", "rate_hz", "least"),
    [
        ("pcm_u8", 16_000, 0.99),
        ("pcm_s24le", 48_000, 0.999),
        ("pcm_f32le", 44_100, 0.999),
        ("pcm_f64le", 44_100, 0.999),
        ("pcm_mulaw", 16_000, 0.99),
        ("pcm_alaw", 8_000, 0.9),
        ("pcm_s16le", 8_000, 0.9),
        ("pcm_s16le", 192_000, 0.999),
    ],
)
def test_every_width_and_rate_of_wav_decodes(
    codec: str, rate_hz: int, least: float, tmp_path: Path, spoken: Samples
) -> None:
    track = Track(samples=spoken, codec=codec, rate_hz=rate_hz)
    samples, report = decoded(write_media(tmp_path / "speech.wav", track, container="wav"))
    assert len(samples) / SAMPLE_RATE == pytest.approx(len(spoken) / SAMPLE_RATE, abs=0.1)
    assert likeness(samples, spoken) > least
    assert notices(report) == set()


@pytest.fixture
def two_tracks(tmp_path: Path) -> Path:
    low, high = speech.tone(2, 300), speech.tone(2, 1500)
    return write_media(
        tmp_path / "film.mkv",
        Track(samples=low, codec="flac", language="eng"),
        Track(samples=high, codec="libopus", rate_hz=48_000, language="fre"),
        container="matroska",
        has_pictures=True,
    )


@pytest.mark.parametrize(("track", "hz"), [(0, 300), (1, 300), (2, 1500)])
def test_the_track_that_was_asked_for_is_decoded(track: int, hz: int, two_tracks: Path) -> None:
    samples, _ = decoded(two_tracks, track=track)
    strongest = int(np.argmax(np.abs(np.fft.rfft(samples)))) * SAMPLE_RATE / len(samples)
    assert strongest == pytest.approx(hz, abs=2)
    with opened(two_tracks, track) as media:
        assert media.info.chosen_track == (track or 1)
        assert [entry.language for entry in media.info.tracks] == ["eng", "fre"]
        assert [entry.index for entry in media.info.tracks] == [1, 2]


def test_a_track_that_is_not_there_is_refused_with_the_number_there_are(two_tracks: Path) -> None:
    with pytest.raises(InputError) as caught, opened(two_tracks, 3):
        pass
    assert caught.value.code is Code.INPUT_NO_SUCH_TRACK
    assert caught.value.params == {"track": 3, "tracks": 2}


@pytest.fixture
def stereo(tmp_path: Path) -> Path:
    planes = np.stack([speech.tone(2, 300), speech.tone(2, 1500)])
    return write_media(tmp_path / "two.flac", Track(samples=planes, codec="flac"), container="flac")


def test_channels_can_be_kept_apart(stereo: Path) -> None:
    left, _ = decoded(stereo, channel=0)
    right, _ = decoded(stereo, channel=1)
    assert likeness(left, speech.tone(2, 300)) > 0.999
    assert likeness(right, speech.tone(2, 1500)) > 0.999


def test_channels_are_mixed_in_equal_parts(stereo: Path) -> None:
    mixed, report = decoded(stereo)
    wanted = (speech.tone(2, 300) + speech.tone(2, 1500)) / 2
    assert float(np.abs(mixed - wanted[: len(mixed)]).max()) < 0.01
    assert notices(report) == set()


def test_one_silent_channel_is_no_anti_phase(tmp_path: Path, spoken: Samples) -> None:
    planes = np.stack([spoken, np.zeros_like(spoken)])
    samples, report = decoded(
        write_media(tmp_path / "one-sided.wav", Track(samples=planes, codec="pcm_s16le"), container="wav")
    )
    assert likeness(samples, spoken) > 0.99
    assert WarningCode.ANTI_PHASE not in notices(report)


def test_channels_that_cancel_each_other_out_are_noticed_and_not_lost(tmp_path: Path, spoken: Samples) -> None:
    planes = np.stack([spoken, -spoken])
    samples, report = decoded(
        write_media(tmp_path / "anti.wav", Track(samples=planes, codec="pcm_s16le"), container="wav")
    )
    assert likeness(samples, spoken) > 0.99
    assert float(np.std(samples)) > 0.5 * float(np.std(spoken))
    assert notices(report) == {WarningCode.ANTI_PHASE}


def test_six_channels_are_mixed_down(tmp_path: Path, spoken: Samples) -> None:
    planes = np.zeros((6, len(spoken)), np.float32)
    planes[2] = spoken  # the centre, where films have their speech
    samples, _ = decoded(
        write_media(tmp_path / "film.flac", Track(samples=planes, codec="flac"), container="flac")
    )
    assert likeness(samples, spoken) > 0.99


def test_what_is_no_number_becomes_silence_and_is_counted(tmp_path: Path) -> None:
    data = speech.tone(2).copy()
    data[1000], data[2000], data[3000] = np.nan, np.inf, -np.inf
    path = tmp_path / "odd.wav"
    path.write_bytes(wav_bytes(data.astype("<f4").tobytes(), bits=32, kind=FLOAT))
    samples, report = decoded(path)
    assert np.isfinite(samples).all()
    assert report.bad_samples == 3
    assert samples[[1000, 2000, 3000]].tolist() == [0, 0, 0]
    assert likeness(samples, speech.tone(2)) > 0.99
    assert notices(report) == {WarningCode.BAD_SAMPLES}


def test_samples_far_beyond_full_scale_are_clipped(tmp_path: Path) -> None:
    path = tmp_path / "loud.wav"
    path.write_bytes(wav_bytes((speech.tone(1) * 1e30).astype("<f4").tobytes(), bits=32, kind=FLOAT))
    samples, _ = decoded(path)
    assert np.isfinite(samples).all()
    assert float(np.abs(samples).max()) == 1.0


def test_blocks_are_bounded_and_memory_does_not_grow_with_length(tmp_path: Path) -> None:
    path = tmp_path / "long.flac"
    write_media(path, Track(samples=speech.tone(300), codec="flac"), container="flac")
    report = DecodeReport()
    total = longest = 0
    tracemalloc.start()
    try:
        with opened(path) as media:
            for block in media.blocks(report):
                total += len(block)
                longest = max(longest, len(block))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert total == 300 * SAMPLE_RATE
    assert longest <= BLOCK_SAMPLES + 2 * SAMPLE_RATE  # up to a frame over
    assert peak < 8e6  # the whole would be 19 MB


def test_one_huge_frame_does_not_make_a_huge_block(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    path.write_bytes(wav_bytes(pcm16(speech.tone(120))))
    with opened(path) as media:
        lengths = [len(block) for block in media.blocks(DecodeReport())]
    assert sum(lengths) == 120 * SAMPLE_RATE
    assert max(lengths) <= BLOCK_SAMPLES + 2 * SAMPLE_RATE


def test_decoding_stops_when_the_caller_stops(tmp_path: Path) -> None:
    path = write_kind(tmp_path / "long.flac", speech.tone(60))
    report = DecodeReport()
    with opened(path) as media:
        blocks = media.blocks(report)
        next(blocks)
        assert report.decoded_samples < 15 * SAMPLE_RATE


@pytest.mark.parametrize("kind", ["mp3", "m4a", "flac", "wav"])
def test_a_length_that_is_declared_is_compared_with_what_was_decoded(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"cut.{kind}"
    track = Track(samples=speech.said(*_SAID, *_SAID), codec=KINDS[kind][1], rate_hz=KINDS[kind][2])
    options = {"movflags": "faststart"} if kind == "m4a" else {}
    write_media(path, track, container=KINDS[kind][0], options=options)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    samples, report = decoded(path)
    assert 3 < len(samples) / SAMPLE_RATE < 8
    assert WarningCode.SHORTER_THAN_DECLARED in notices(report)
    params = dict(report.notices)[WarningCode.SHORTER_THAN_DECLARED]
    assert params["declared"] == f"{len(track.samples) / SAMPLE_RATE:.1f} s"


def test_a_length_that_was_guessed_from_the_bit_rate_is_not_held_against_the_file(tmp_path: Path) -> None:
    path = write_kind(tmp_path / "speech.aac", speech.said(*_SAID, *_SAID))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    _, report = decoded(path)
    assert notices(report) & {WarningCode.SHORTER_THAN_DECLARED, WarningCode.LONGER_THAN_DECLARED} == set()


def test_damage_in_the_middle_is_skipped_counted_and_the_rest_decoded(tmp_path: Path) -> None:
    path = write_kind(tmp_path / "scratched.m4a", speech.said(*_SAID))
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 3000] = bytes(3000 * [0x5A])
    path.write_bytes(data)
    samples, report = decoded(path)
    wanted = speech.said(*_SAID)
    assert len(samples) > 0.8 * len(wanted)
    assert likeness(samples[: len(wanted) // 4], wanted[: len(wanted) // 4]) > 0.99
    assert WarningCode.DAMAGED_PARTS in notices(report)


def test_a_rate_that_changes_in_mid_stream_is_followed(tmp_path: Path) -> None:
    # Two ADTS files one after the other are one ADTS file.
    parts = [
        write_media(
            tmp_path / f"{rate_hz}.aac",
            Track(samples=speech.tone(2), codec="aac", rate_hz=rate_hz),
            container="adts",
        ).read_bytes()
        for rate_hz in (44_100, 16_000)
    ]
    path = tmp_path / "both.aac"
    path.write_bytes(b"".join(parts))
    samples, _ = decoded(path)
    assert len(samples) / SAMPLE_RATE == pytest.approx(4, abs=0.3)
    for second in (0.5, 1.2, 2.6, 3.3):  # the same tone throughout
        part = samples[round(second * SAMPLE_RATE) : round((second + 0.5) * SAMPLE_RATE)]
        strongest = int(np.argmax(np.abs(np.fft.rfft(part)))) * SAMPLE_RATE / len(part)
        assert strongest == pytest.approx(440, abs=3)


@pytest.mark.parametrize(
    "text",
    [
        b"ffconcat version 1.0\nfile other.wav\n",
        b"#EXTM3U\n#EXT-X-TARGETDURATION:1\nother.wav\n",
        b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\nm=audio 5004 RTP/AVP 0\r\n",
        b"[playlist]\nFile1=other.wav\n",
        b'<?xml version="1.0"?><MPD><BaseURL>other.wav</BaseURL></MPD>',
        b"<MPD></MPD>",
    ],
)
@pytest.mark.parametrize("lead", [b"", b"\xef\xbb\xbf", b" \t\r\n\n"])
def test_a_playlist_is_called_one_whatever_its_name(text: bytes, lead: bytes, tmp_path: Path) -> None:
    path = tmp_path / "list.wav"
    path.write_bytes(lead + text)
    with pytest.raises(InputError) as caught, opened(path):
        pass
    assert caught.value.code is Code.INPUT_PLAYLIST


def test_the_descriptor_keeps_its_own_position_so_that_two_can_share_it(tmp_path: Path) -> None:
    path = tmp_path / "bytes"
    path.write_bytes(bytes(range(100)))
    descriptor = os.open(path, os.O_RDONLY)
    try:
        one, two = DescriptorFile(descriptor), DescriptorFile(descriptor)
        assert one.read(3) == b"\x00\x01\x02"
        assert two.read(1) == b"\x00"
        assert one.seek(-2, os.SEEK_END) == 98
        assert one.read(10) == b"\x62\x63"
        assert two.seek(4, os.SEEK_CUR) == 5
        assert two.tell() == 5
        assert two.seek(-50, os.SEEK_CUR) == 0
        assert one.size == 100
    finally:
        os.close(descriptor)


@pytest.mark.parametrize("sample_rate", [0, 1, 1_000_000])
def test_a_frame_that_no_sound_can_have_is_counted_and_passed_over(sample_rate: int) -> None:
    # Such frames come from damaged streams whose header is sound.
    report = DecodeReport()
    shaper = Shaper(1, None, report)

    def frame(rate_hz: int) -> AudioFrame:
        made = AudioFrame.from_ndarray(np.zeros((1, 1000), np.float32), format="fltp", layout="mono")
        made.sample_rate = rate_hz
        return made

    lengths = [[len(samples) for samples in shaper.shape(frame(rate))] for rate in (16_000, sample_rate, 16_000)]
    assert lengths == [[1000], [], [1000]]
    assert report.damaged_packets == 1


@pytest.mark.parametrize("channels", [3, 7, 9, 16, 64])
def test_many_channels_are_mixed_down(channels: int, tmp_path: Path) -> None:
    path = tmp_path / "many.wav"
    planes = np.repeat(speech.tone(1)[None], channels, axis=0)
    path.write_bytes(wav_bytes(pcm16(planes), channels=channels))
    samples, _ = decoded(path)
    assert len(samples) == SAMPLE_RATE
    assert likeness(samples, speech.tone(1)) > 0.99


def test_a_read_error_of_the_disk_is_told_apart_from_a_damaged_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_kind(tmp_path / "speech.flac", speech.said(*_SAID))
    real = os.pread

    def failing(descriptor: int, count: int, position: int) -> bytes:
        if position + count > path.stat().st_size // 2:
            raise OSError(5, "Input/output error")
        return real(descriptor, count, position)

    with opened(path) as media:
        monkeypatch.setattr(os, "pread", failing)
        with pytest.raises(InputError) as caught:
            list(media.blocks(DecodeReport()))
    assert caught.value.code is Code.INPUT_UNREADABLE
    assert caught.value.params["reason"] == "Input/output error"
