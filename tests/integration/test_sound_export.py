"""Sound files made by a real worker, and read back by a real decoder."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import psutil
import pytest
from numpy.typing import NDArray

from app.core.errors import Code, OptionError, OutputError
from app.core.loudness import AUDIOBOOK, SPEECH, Loudness, LoudnessTarget
from app.core.messages import sentence
from app.core.sound_forms import SoundChapter, SoundForm, SoundTags
from app.engine.encode_client import EncodeClient
from app.engine.roles import Role
from app.services.sound_export import SoundExport
from tests.support.spoken import RATE_HZ, decoded, in_blocks, spoken

SECONDS = 6
CHAPTERS = (
    SoundChapter(start_s=0.0, end_s=2.5, title="Über das Meer"),
    SoundChapter(start_s=2.5, end_s=4.0, title="第二章"),
    SoundChapter(start_s=4.0, end_s=6.0, title="Line\nbreak\x00 and \ud800 half"),
)
SHOWN = ["Über das Meer", "第二章", "Line break and � half"]
TAGS = SoundTags(
    title="Ein Märchen", author="Die Brüder", album="Band 1", language="de", year="1812", track=2, tracks=9
)


@pytest.fixture(scope="module")
def export() -> SoundExport:
    return SoundExport()


@pytest.fixture(scope="module")
def speech() -> NDArray[np.int16]:
    return spoken(SECONDS)


def workers() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if child.cmdline()[-1:] == [Role.ENCODE]]


# ---- what is in the files


@pytest.mark.parametrize("form", SoundForm)
def test_every_form_holds_the_sound_its_chapters_and_its_tags(
    export: SoundExport, speech: NDArray[np.int16], form: SoundForm, tmp_path: Path
) -> None:
    path = tmp_path / f"out{form.suffix}"
    places: list[float] = []
    assert export.write(
        in_blocks(speech),
        RATE_HZ,
        path,
        form,
        chapters=CHAPTERS,
        metadata=TAGS,
        overwrite=False,
        progress=lambda at_s: not places.append(at_s),
    )
    assert places == sorted(places)
    assert places[-1] == pytest.approx(SECONDS, abs=0.001)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    samples, rate_hz = decoded(path)
    assert len(samples) / rate_hz == pytest.approx(SECONDS, abs=0.05)
    if form.is_lossless:
        assert np.array_equal(samples[:, 0], speech)
    with av.open(str(path)) as container:
        assert container.duration is not None
        assert container.duration / av.time_base == pytest.approx(SECONDS, abs=0.05)
        chapters = container.chapters()
        tags = {**container.metadata, **container.streams.audio[0].metadata}
    if form.holds_chapters:
        assert [chapter["metadata"]["title"] for chapter in chapters] == SHOWN
        starts = [float(chapter["start"] * chapter["time_base"]) for chapter in chapters if chapter["time_base"]]
        assert starts == pytest.approx([0.0, 2.5, 4.0], abs=0.002)
    tags = {name.lower(): text for name, text in tags.items()}
    assert (tags["title"], tags["artist"], tags["track"]) == ("Ein Märchen", "Die Brüder", "2/9")
    assert tags["language"] == ("deu" if form in {SoundForm.M4A, SoundForm.M4B} else "de")


@pytest.mark.parametrize("form", [SoundForm.WAV, SoundForm.FLAC, SoundForm.MP3, SoundForm.OPUS, SoundForm.M4A])
def test_the_same_sound_gives_the_same_bytes_that_name_no_program(
    export: SoundExport, speech: NDArray[np.int16], form: SoundForm, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{name}{form.suffix}" for name in ("a", "b")]
    for path, size in zip(paths, (4_096, 10_007), strict=True):
        export.write(in_blocks(speech, size), RATE_HZ, path, form, overwrite=False)
    first, second = (path.read_bytes() for path in paths)
    assert first == second
    with av.open(str(paths[0])) as container:
        tags = {**container.metadata, **container.streams.audio[0].metadata}
    of_container = {"major_brand", "minor_version", "compatible_brands", "language", "handler_name", "vendor_id"}
    assert set(tags) <= of_container
    assert not [name for name in (b"Soundlock", b"soundlock", b"Lavc", b"Lavf6") if name in first]


@pytest.mark.parametrize(
    ("form", "rate_hz"),
    [
        (SoundForm.FLAC, 12_345),
        (SoundForm.MP3, 8_000),
        (SoundForm.OPUS, 11_025),
        (SoundForm.OPUS, 44_100),
        (SoundForm.M4A, 8_000),
        (SoundForm.M4A, 12_345),
    ],
)
def test_any_rate_is_kept_or_turned_into_one_that_holds_as_much(
    export: SoundExport, form: SoundForm, rate_hz: int, tmp_path: Path
) -> None:
    samples = spoken(1, rate_hz=rate_hz)
    path = tmp_path / f"out{form.suffix}"
    assert export.write(in_blocks(samples), rate_hz, path, form, overwrite=False)
    found, found_hz = decoded(path)
    assert found_hz == rate_hz if form is SoundForm.FLAC else found_hz >= rate_hz
    assert len(found) / found_hz == pytest.approx(1, abs=0.05)


@pytest.mark.parametrize("form", [SoundForm.WAV, SoundForm.MP3])
def test_two_channels_stay_two(export: SoundExport, form: SoundForm, tmp_path: Path) -> None:
    left, right = spoken(1, seed=1), spoken(1, seed=2) // 3
    path = tmp_path / f"out{form.suffix}"
    samples = np.stack([left, right], axis=1)
    assert export.write(in_blocks(samples, 1023), RATE_HZ, path, form, channels=2, overwrite=False)
    found, _ = decoded(path)
    if form.is_lossless:
        assert np.array_equal(found, samples)
    else:
        assert found[:, 0].std() == pytest.approx(left.std(), rel=0.03)
        assert found[:, 1].std() == pytest.approx(right.std(), rel=0.1)


# ---- loudness


def measured(export: SoundExport, samples: NDArray[np.int16], rate_hz: int = RATE_HZ) -> Loudness:
    loudness = export.measure(in_blocks(samples), rate_hz)
    assert loudness is not None
    return loudness


def test_a_sine_measures_what_the_standard_says(export: SoundExport) -> None:
    # ITU-R BS.1770: a sine of 997 Hz at 0 dBFS in one channel reads -3.01 LKFS.
    at = np.arange(10 * 48_000) / 48_000
    samples = (np.sin(2 * np.pi * 997 * at) * 32767 / 10).astype("<i2")
    loudness = measured(export, samples, 48_000)
    assert loudness.integrated_lufs == pytest.approx(-23.01, abs=0.1)
    assert loudness.true_peak_dbtp == pytest.approx(-20.0, abs=0.1)
    assert loudness.length_s == 10


@pytest.mark.parametrize(
    ("form", "level", "target"),
    [
        (SoundForm.WAV, 0.2, AUDIOBOOK),
        *((form, 0.01, SPEECH) for form in (SoundForm.FLAC, SoundForm.MP3, SoundForm.OPUS, SoundForm.M4B)),
    ],
)
def test_a_file_is_as_loud_as_was_wished(
    export: SoundExport, form: SoundForm, level: float, target: LoudnessTarget, tmp_path: Path
) -> None:
    samples = spoken(8, level=level)
    gain_db = measured(export, samples).gain_db(target)
    path = tmp_path / f"out{form.suffix}"
    assert export.write(in_blocks(samples), RATE_HZ, path, form, gain_db=gain_db, overwrite=False)
    found, rate_hz = decoded(path)
    after = measured(export, found[:, 0], rate_hz)
    assert after.integrated_lufs == pytest.approx(target.integrated_lufs, abs=0.3)
    assert after.true_peak_dbtp is not None
    assert after.true_peak_dbtp <= target.true_peak_dbtp + (0.1 if form.is_lossless else 1.0)


def test_a_peak_holds_the_gain_back(export: SoundExport, tmp_path: Path) -> None:
    samples = spoken(8, level=0.005)
    samples[50_000:50_010] = 20_000
    loudness = measured(export, samples)
    gain_db = loudness.gain_db(SPEECH)
    assert loudness.true_peak_dbtp is not None
    assert gain_db == pytest.approx(-1 - loudness.true_peak_dbtp)
    assert export.write(
        in_blocks(samples), RATE_HZ, tmp_path / "a.wav", SoundForm.WAV, gain_db=gain_db, overwrite=False
    )
    after = measured(export, decoded(tmp_path / "a.wav")[0][:, 0])
    assert after.true_peak_dbtp == pytest.approx(-1, abs=0.05)


@pytest.mark.parametrize("form", [SoundForm.WAV, SoundForm.FLAC, SoundForm.MP3, SoundForm.OPUS])
def test_a_limiter_reaches_the_level_and_holds_the_peaks(
    export: SoundExport, form: SoundForm, tmp_path: Path
) -> None:
    samples = spoken(8, level=0.2)
    for at in range(10_000, len(samples) - 100, 15_000):
        samples[at : at + 40] = 16_000
    loudness = measured(export, samples)
    target = LoudnessTarget(integrated_lufs=-14.0)
    gain_db = loudness.limited_gain_db(target)
    assert gain_db > loudness.gain_db(target) + 3
    path = tmp_path / f"out{form.suffix}"
    assert export.write(
        in_blocks(samples), RATE_HZ, path, form, gain_db=gain_db, ceiling_dbtp=-1.0, overwrite=False
    )
    found, rate_hz = decoded(path)
    after = measured(export, found[:, 0], rate_hz)
    assert loudness.integrated_lufs is not None
    assert after.integrated_lufs == pytest.approx(loudness.integrated_lufs + gain_db, abs=1.0)
    assert after.true_peak_dbtp is not None
    assert after.true_peak_dbtp <= (-1.0 if form.is_lossless else 0.0)
    if form.is_lossless:
        assert len(found) == len(samples)


def test_silence_and_a_blink_have_no_loudness(export: SoundExport) -> None:
    assert measured(export, np.zeros(3 * RATE_HZ, "<i2")).integrated_lufs is None
    assert measured(export, spoken(0.05)).gain_db(SPEECH) == 0.0


# ---- what can go wrong


@pytest.mark.skipif(sys.platform != "linux", reason="the locks of the kernel are those of Linux")
def test_the_worker_is_locked_and_can_write_nothing() -> None:
    client = EncodeClient()
    try:
        sandbox = client.start().sandbox
    finally:
        client.close()
    assert sandbox.network_denied
    assert sandbox.files_restricted
    assert sandbox.limits["fsize"] == 0


def test_no_sound_makes_no_file(export: SoundExport, tmp_path: Path) -> None:
    for pcm in ([], [b"", b"x"]):
        with pytest.raises(OutputError) as caught:
            export.write(pcm, RATE_HZ, tmp_path / "a.mp3", SoundForm.MP3, overwrite=False)
        assert caught.value.code is Code.OUTPUT_NO_SOUND
    with pytest.raises(OutputError):
        export.measure([], RATE_HZ)
    assert list(tmp_path.iterdir()) == []


def test_one_sample_is_a_file(export: SoundExport, tmp_path: Path) -> None:
    for form in (SoundForm.FLAC, SoundForm.OPUS):
        assert export.write([b"ab"], RATE_HZ, tmp_path / f"a{form.suffix}", form, overwrite=False)
    assert decoded(tmp_path / "a.flac")[0].tobytes() == b"ab"


@pytest.mark.parametrize("rate_hz", [0, 7_999, 48_001])
def test_a_rate_that_no_speech_has_is_refused(export: SoundExport, rate_hz: int, tmp_path: Path) -> None:
    with pytest.raises(OptionError):
        export.write(in_blocks(spoken(1)), rate_hz, tmp_path / "a.wav", SoundForm.WAV, overwrite=False)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_stays_unless_it_may_be_replaced(
    export: SoundExport, speech: NDArray[np.int16], tmp_path: Path
) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"old")

    def unasked() -> Iterator[bytes]:
        pytest.fail("sound was asked for in vain")
        yield b""

    with pytest.raises(OutputError) as caught:
        export.write(unasked(), RATE_HZ, path, SoundForm.WAV, overwrite=False)
    assert caught.value.code is Code.OUTPUT_EXISTS
    assert path.read_bytes() == b"old"
    assert export.write(in_blocks(speech), RATE_HZ, path, SoundForm.WAV, overwrite=True)
    assert np.array_equal(decoded(path)[0][:, 0], speech)


def test_a_folder_that_takes_nothing_is_told(
    export: SoundExport, speech: NDArray[np.int16], tmp_path: Path
) -> None:
    with pytest.raises(OutputError) as caught:
        export.write(in_blocks(speech), RATE_HZ, tmp_path / "no" / "a.wav", SoundForm.WAV, overwrite=False)
    assert caught.value.code is Code.OUTPUT_FAILED
    assert list(tmp_path.iterdir()) == []
    assert not workers()


@pytest.mark.parametrize("form", [SoundForm.WAV, SoundForm.M4B])
def test_given_up_in_the_middle_nothing_is_left(export: SoundExport, form: SoundForm, tmp_path: Path) -> None:
    asked = 0

    def endless() -> Iterator[bytes]:
        nonlocal asked
        while True:
            asked += 1
            yield bytes(44_100)

    done = export.write(
        endless(),
        RATE_HZ,
        tmp_path / f"a{form.suffix}",
        form,
        overwrite=False,
        progress=lambda seconds: seconds < 30,
    )
    assert not done
    assert 30 < asked < 60  # little is on its way
    assert list(tmp_path.iterdir()) == []
    assert not workers()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("encode")]


def test_an_error_of_the_sound_ends_the_file(export: SoundExport, tmp_path: Path) -> None:
    def broken() -> Iterator[bytes]:
        yield bytes(100_000)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        export.write(broken(), RATE_HZ, tmp_path / "a.flac", SoundForm.FLAC, overwrite=False)
    assert list(tmp_path.iterdir()) == []
    assert not workers()


def test_a_killed_worker_is_told_and_leaves_nothing(export: SoundExport, tmp_path: Path) -> None:
    def murderous() -> Iterator[bytes]:
        yield bytes(100_000)
        for worker in workers():
            os.kill(worker.pid, signal.SIGKILL)
        for _ in range(1_000):
            yield bytes(100_000)

    with pytest.raises(OutputError) as caught:
        export.write(murderous(), RATE_HZ, tmp_path / "a.flac", SoundForm.FLAC, overwrite=False)
    assert caught.value.code is Code.OUTPUT_ENCODER_STOPPED
    assert "killed by the system" in sentence(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told_and_leaves_nothing(export: SoundExport, tmp_path: Path) -> None:
    if os.geteuid():
        pytest.skip("only root may mount a small disk")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(tmp_path)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"no small disk could be mounted: {mounted.stderr.decode().strip()}")
    try:
        with pytest.raises(OutputError) as caught:
            export.write(in_blocks(spoken(20)), RATE_HZ, tmp_path / "a.wav", SoundForm.WAV, overwrite=False)
        assert caught.value.code is Code.OUTPUT_FULL
        assert list(tmp_path.iterdir()) == []
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)
