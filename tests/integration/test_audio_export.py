"""Sound for others to hear, decoded by a real worker: redactions are gone, and all else is what was said."""

from __future__ import annotations

import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.core.errors import Code, InputError, OutputError
from app.core.muting import EDGE_S, Cover
from app.core.pcm import RATE_HZ
from app.core.sound_forms import SoundForm
from app.library.library import Library
from app.library.records import MarkKind
from app.services.audio_export import encode_sound, hidden_stretches, write_sound
from app.services.saving import Held
from tests.support.libraries import Desk, add_recording, add_transcript
from tests.support.media import RATE_HZ as SOURCE_HZ
from tests.support.media import write_kind
from tests.support.spoken import decoded

SECONDS = 12


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Desk(tmp_path_factory.mktemp("export")).make() as library:
        yield library


def recorded(folder: Path, kind: str, channels: int) -> bytes:
    noise = np.random.default_rng(3).uniform(-0.5, 0.5, (channels, SOURCE_HZ * SECONDS)).astype(np.float32)
    return write_kind(folder / f"noise.{kind}", noise).read_bytes()


def samples_of(path: Path) -> NDArray[np.int16]:
    with wave.open(str(path)) as file:
        assert (file.getframerate(), file.getsampwidth()) == (RATE_HZ, 2)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, file.getnchannels())


@pytest.mark.parametrize(("kind", "channels"), [("wav", 1), ("mp3", 2)])
def test_redactions_are_silence_and_all_else_is_what_plainly_decodes(
    library: Library, tmp_path: Path, kind: str, channels: int
) -> None:
    item = add_recording(library, recorded(tmp_path, kind, channels))
    add_transcript(library, item, *(f"Word{at}." for at in range(SECONDS)))
    library.marks.add(item.id, MarkKind.REDACTION, 2.5, 4.5, "name")
    library.marks.add(item.id, MarkKind.REDACTION, SECONDS - 1, SECONDS, "end")
    hidden = hidden_stretches(library, item)
    plain, covered, beeped = (tmp_path / f"{name}.wav" for name in ("plain", "covered", "beeped"))
    places: list[float] = []
    assert write_sound(Held(library), item, (), plain, overwrite=False)
    assert write_sound(
        Held(library), item, hidden, covered, overwrite=False, progress=lambda at_s: not places.append(at_s)
    )
    assert write_sound(Held(library), item, hidden, beeped, cover=Cover.TONE, overwrite=False)
    before, after, tone = (samples_of(path) for path in (plain, covered, beeped))
    assert before.shape == after.shape == tone.shape
    assert before.shape[1] == channels
    assert len(before) == pytest.approx(SECONDS * RATE_HZ, rel=0.01)
    assert places == sorted(places)
    assert places[-1] == pytest.approx(len(before) / RATE_HZ)
    at = np.arange(len(before)) / RATE_HZ
    # Words that a mark cuts are whole seconds here.
    is_hidden = ((at >= 2 - EDGE_S) & (at < 5 + EDGE_S)) | (at >= SECONDS - 1 - EDGE_S)
    assert not after[is_hidden].any()
    assert np.abs(before[is_hidden]).mean() > 1000
    assert np.array_equal(after[~is_hidden], before[~is_hidden])
    assert np.array_equal(tone[~is_hidden], before[~is_hidden])
    assert np.abs(tone[is_hidden]).max() == 1600


def test_another_form_holds_the_same_without_what_is_redacted(library: Library, tmp_path: Path) -> None:
    item = add_recording(library, recorded(tmp_path, "mp3", 2))
    hidden = [(2.0, 5.0)]
    plain, flac, opus = (tmp_path / f"out.{kind}" for kind in ("wav", "flac", "opus"))
    assert write_sound(Held(library), item, hidden, plain, overwrite=False)
    assert encode_sound(Held(library), item, hidden, flac, SoundForm.FLAC, overwrite=False)
    assert encode_sound(Held(library), item, hidden, opus, SoundForm.OPUS, overwrite=False)
    assert np.array_equal(decoded(flac)[0], samples_of(plain))
    heard, rate_hz = decoded(opus)
    assert heard.shape[1] == 2
    assert np.abs(heard[int(2.1 * rate_hz) : int(4.9 * rate_hz)]).max() < 30
    assert np.abs(heard[:rate_hz]).mean() > 1000
    assert not encode_sound(
        Held(library), item, (), tmp_path / "b.mp3", SoundForm.MP3, overwrite=False, progress=lambda at_s: at_s < 2
    )
    with pytest.raises(OutputError) as refused:
        encode_sound(Held(library), item, (), flac, SoundForm.FLAC, overwrite=False)
    assert refused.value.code is Code.OUTPUT_EXISTS
    assert {path.name for path in tmp_path.iterdir()} == {"noise.mp3", "out.wav", "out.flac", "out.opus"}


def test_an_export_that_is_ended_leaves_no_file(library: Library, tmp_path: Path) -> None:
    item = add_recording(library, recorded(tmp_path, "wav", 1))
    (tmp_path / "noise.wav").unlink()
    done = write_sound(
        Held(library), item, (), tmp_path / "out.wav", overwrite=False, progress=lambda at_s: at_s < 2
    )
    assert not done
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_or_decoded_is_said(library: Library, tmp_path: Path) -> None:
    item = add_recording(library, recorded(tmp_path, "wav", 1))
    with pytest.raises(OutputError) as refused:
        write_sound(Held(library), item, (), tmp_path / "noise.wav", overwrite=False)
    assert refused.value.code is Code.OUTPUT_EXISTS
    letter = add_recording(library, b"no sound at all" * 100)
    with pytest.raises(InputError) as undecodable:
        write_sound(Held(library), letter, (), tmp_path / "letter.wav", overwrite=False)
    assert undecodable.value.code is Code.INPUT_NOT_MEDIA
    assert [path.name for path in tmp_path.iterdir()] == ["noise.wav"]
