"""Playback starts to the sample where it was asked to, at any speed and at the same pitch."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.pcm import BLOCK_FRAMES, RATE_HZ, Manner
from app.worker.decode import Media
from app.worker.media_file import DescriptorFile
from app.worker.samples import DecodeReport
from app.worker.sounding import Track, learn_places
from tests.support.media import RATE_HZ as SOURCE_HZ
from tests.support.media import Samples, write_kind
from tests.support.sound import pitch_hz

SECONDS = 12
EXACT = ("wav", "flac", "mp3", "m4a", "ogg", "opus")
BY_MILLISECONDS = ("wmv",)  # their clocks count whole milliseconds


@pytest.fixture(scope="module")
def noise() -> Samples:
    """Return noise of the voice's band: no two places of it sound the same."""
    pick = np.random.default_rng(1)
    spectrum = np.fft.rfft(pick.normal(0, 1, SOURCE_HZ * SECONDS))
    hz = np.fft.rfftfreq(SOURCE_HZ * SECONDS, 1 / SOURCE_HZ)
    spectrum[(hz < 100) | (hz > 3000)] = 0
    samples = np.fft.irfft(spectrum)
    return (0.3 * samples / np.abs(samples).max()).astype(np.float32)


def opened(path: Path) -> Track:
    descriptor = os.open(path, os.O_RDONLY)
    return Track(lambda: Media(DescriptorFile(descriptor), 0))


def heard(track: Track, at_s: float, manner: Manner = Manner(), *, most: int = 10**6) -> np.ndarray:  # noqa: B008
    """Return what is sent from a place on, the first channel of it."""
    found: list[bytes] = []
    for number, (_, data) in enumerate(track.blocks(at_s, manner)):
        if number >= most:
            break
        found.append(data)
    return np.frombuffer(b"".join(found), "<i2").reshape(-1, track.channels)[:, 0].astype(float)


@pytest.mark.parametrize("kind", [*EXACT, *BY_MILLISECONDS])
def test_a_jump_lands_where_plain_decoding_comes_by(kind: str, noise: Samples, tmp_path: Path) -> None:
    track = opened(write_kind(tmp_path / f"noise.{kind}", noise))
    plain = heard(track, 0.0)
    assert len(plain) == pytest.approx(SECONDS * RATE_HZ, rel=0.01)
    slack = 48 if kind in BY_MILLISECONDS else 1
    for at_s in (0.2, 5.123, 11.5001):
        jumped = heard(track, at_s, most=3)[:BLOCK_FRAMES]
        at = round(at_s * RATE_HZ)
        errors = [
            np.sqrt(np.mean((jumped - plain[at + off : at + off + len(jumped)]) ** 2))
            for off in range(-slack, slack + 1)
        ]
        assert min(errors) < 0.15 * np.sqrt(np.mean(plain**2)), f"at {at_s} s"


def test_a_medium_that_was_read_through_jumps_alike(noise: Samples, tmp_path: Path) -> None:
    path = write_kind(tmp_path / "noise.mp3", noise)
    track, other = opened(path), opened(path)
    for _ in other._media.blocks(DecodeReport()):
        pass
    before = heard(track, 9.0, most=2)
    track.take_over(other._media)
    assert np.array_equal(before, heard(track, 9.0, most=2))


@pytest.fixture(scope="module")
def tone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Track]:
    samples = 0.5 * np.sin(2 * np.pi * 440 * np.arange(SOURCE_HZ * 3) / SOURCE_HZ)
    track = opened(write_kind(tmp_path_factory.mktemp("tone") / "tone.wav", samples.astype(np.float32)))
    yield track
    track.close()


@settings(max_examples=6)
@given(speed=st.floats(0.5, 3.0), at_s=st.floats(0, 2))
def test_speed_changes_the_length_and_not_the_pitch(speed: float, at_s: float, tone: Track) -> None:
    samples = heard(tone, at_s, Manner(speed=speed))
    assert len(samples) == pytest.approx((3 - at_s) * RATE_HZ / speed, abs=2)
    steady = samples[2400 : 2400 + 4800].astype(np.int16)
    assert pitch_hz(steady) == pytest.approx(440, abs=RATE_HZ / len(steady))


@pytest.mark.parametrize("speed", [0.5, 1.0, 1.7, 3.0])
def test_every_block_says_where_it_stands(speed: float, tone: Track) -> None:
    expected_s = 1.25
    for at_s, data in tone.blocks(1.25, Manner(speed=speed)):
        assert at_s == pytest.approx(expected_s, abs=1e-6)
        assert 0 < len(data) <= 2 * BLOCK_FRAMES
        expected_s += len(data) / 2 * speed / RATE_HZ
    assert expected_s == pytest.approx(3.0, abs=0.001)


def test_a_loop_goes_on_without_end_and_without_a_gap(tone: Track) -> None:
    places = []
    total = 0
    for at_s, data in tone.blocks(2.0, Manner(loop=(2.0, 2.35))):
        places.append(at_s)
        total += len(data) // 2
        if total >= 4 * 0.35 * RATE_HZ:
            break
    assert total == round(4 * 0.35 * RATE_HZ)
    assert [at_s for at_s in places if at_s == 2.0] == [2.0] * 4
    assert max(places) < 2.35


def test_a_loop_behind_the_end_ends(tone: Track) -> None:
    assert list(tone.blocks(100.0, Manner(loop=(100.0, 101.0)))) == []


def test_silences_are_left_out_and_places_stay_right(tmp_path: Path) -> None:
    pick = np.random.default_rng(2)
    voice = (0.3 * pick.normal(0, 1, SOURCE_HZ)).clip(-1, 1)
    hush = 0.001 * pick.normal(0, 1, 4 * SOURCE_HZ)
    samples = np.concatenate([voice, hush, voice, hush[: SOURCE_HZ // 2], voice]).astype(np.float32)
    track = opened(write_kind(tmp_path / "pauses.wav", samples))
    blocks = list(track.blocks(0.0, Manner(skips_silences=True)))
    seconds = sum(len(data) for _, data in blocks) / 2 / RATE_HZ
    assert seconds == pytest.approx(
        3 + 0.5 + 2 * 0.14, abs=0.05
    )  # the short pause is kept, of the long one its ends
    places = [at_s for at_s, _ in blocks]
    assert places == sorted(places)
    assert not any(1.3 < at_s < 4.7 for at_s in places)
    # What is said to stand at a place is what stands there.
    plain = heard(track, 0.0)
    at_s, data = next(block for block in blocks if block[0] > 5.2)
    block = np.frombuffer(data, "<i2").astype(float)
    at = round(at_s * RATE_HZ)
    assert np.abs(block - plain[at : at + len(block)]).max() <= 1


def test_a_steady_tone_is_no_silence(tone: Track) -> None:
    assert len(heard(tone, 0.0, Manner(skips_silences=True))) == 3 * RATE_HZ


class CountingFile(DescriptorFile):
    """Counts what is read of it."""

    count = 0

    def read(self, count: int) -> bytes:
        """Count too."""
        data = super().read(count)
        self.count += len(data)
        return data


def test_once_its_places_are_learnt_a_jump_reads_no_more_than_it_plays(noise: Samples, tmp_path: Path) -> None:
    path = write_kind(tmp_path / "long.mp3", np.tile(noise, 12))
    size = path.stat().st_size
    descriptor = os.open(path, os.O_RDONLY)

    def read_by_a_jump(*, is_learnt: bool) -> int:
        file = CountingFile(descriptor)
        media = Media(file, 0)
        if is_learnt:
            for _ in learn_places(media):
                pass
        before = file.count
        assert media.seek(0.99 * media.info.duration_s)
        next(media.frames(DecodeReport()))
        media.close()
        return file.count - before

    assert read_by_a_jump(is_learnt=False) > 0.9 * size
    assert read_by_a_jump(is_learnt=True) < 0.2 * size
