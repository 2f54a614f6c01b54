"""The voices of Windows and macOS, through pyttsx3's own drivers with fakes of the two systems below them."""

from __future__ import annotations

import io
import os
import time
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.core.errors import Code, EngineError, InputError, ModelError
from app.core.voices import Delivery, Trace
from app.engine import tts_protocol
from app.worker import file_voices, private_file, tts
from app.worker.espeak import Espeak
from app.worker.file_drivers import NSSPEECH, SAPI5, FileDriver, file_driver
from app.worker.file_voices import FileVoices, plain
from app.worker.sound_file import sound
from tests.fakes import rendered_speech
from tests.fakes.mac_speech import ALEX, Mac, mac_speech
from tests.fakes.windows_speech import DAVID, HEDDA, OF_TWO_LANGUAGES, Windows, windows_speech

TEXT: Final = "No data leaves this machine."

pytestmark = pytest.mark.qt_no_exception_capture  # what the drivers raise goes to standard error


@pytest.fixture(scope="module")
def espeak() -> Espeak:
    return Espeak()


@pytest.fixture
def windows(espeak: Espeak) -> Iterator[Windows]:
    with windows_speech(espeak) as one:
        yield one


@pytest.fixture
def mac(espeak: Espeak) -> Iterator[Mac]:
    with mac_speech(espeak) as one:
        yield one


@pytest.fixture(autouse=True)
def memory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """Be the folder in memory, in which nothing is left."""
    folder = tmp_path / "memory"
    folder.mkdir()
    monkeypatch.setattr(private_file, "_MEMORY", folder)
    yield folder
    assert not list(folder.iterdir())


def say(voices: FileVoices, text: str, delivery: Delivery = Delivery()) -> bytes:  # noqa: B008 (it is frozen)
    pieces: list[bytes] = []
    voices.speak(text, delivery, lambda data, _words: not pieces.append(data))
    return b"".join(pieces)


# ---- markup


@given(st.text())
@example("<speak>")
@example("\ufeff<a/>")
@example("[[[slnc 9]]]")
@example("[\0[slnc 9]]")
@example("\ud800<")
def test_no_text_is_markup_to_either(text: str) -> None:
    for driver, marks in ((SAPI5, "<"), (NSSPEECH, "[]")):
        said = plain(text, driver)
        assert not set(said) & set(marks)
        assert len(said) == len(text), "places of words would move"
        assert all(one.isprintable() or not one.isascii() for one in said)
        kept = [(was, now) for was, now in zip(text, said, strict=True) if was.isalnum()]
        assert all(was == now for was, now in kept), "a letter was lost"


def test_the_systems_get_texts_that_they_do_not_obey(windows: Windows, mac: Mac, espeak: Espeak) -> None:
    say(FileVoices(SAPI5, espeak), "<volume level='0'>word</volume>")
    assert windows.said
    assert not windows.parsed_as_xml
    say(FileVoices(NSSPEECH, espeak), "[[volm 0]] word [[rate 900]]")
    assert mac.said
    assert not mac.obeyed


# ---- files


def test_each_part_is_in_a_file_of_its_own_that_only_its_owner_may_read(
    windows: Windows, mac: Mac, espeak: Espeak, memory: Path
) -> None:
    text = "Here is a sentence that is said in parts, since it is long; " * 3
    for system, driver in ((windows, SAPI5), (mac, NSSPEECH)):
        say(FileVoices(driver, espeak), text)
        assert " ".join(system.said).split() == text.split()
        assert len(set(system.files)) == len(system.files) > 2
        assert set(system.modes) == {0o700}
        assert all(file.is_relative_to(memory) for file in system.files)
        assert {file.suffix for file in system.files} == {driver.suffix}
        assert not any(file.parent.exists() for file in system.files)


def test_a_file_has_no_name_any_more_when_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Path] = []
    opened = Path.open

    def write(path: str) -> None:
        Path(path).write_bytes(b"sound")

    class Watched(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            assert not seen[0].exists()
            return super().read(size)

    def watch(path: Path, mode: str) -> object:
        if mode != "rb":
            return opened(path, mode)
        with opened(path, mode) as stream:
            seen.append(path)
            return Watched(stream.read())

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", watch)
        assert private_file.written(".wav", write) == b"sound"
    assert seen[0].name == "part.wav"


def test_where_memory_is_no_folder_it_is_said_that_files_lie_on_the_disk(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, windows: Windows, espeak: Espeak
) -> None:
    assert FileVoices(SAPI5, espeak).trace is Trace.MEMORY
    disk = tmp_path / "disk"
    disk.mkdir()
    monkeypatch.setattr(private_file, "_MEMORY", tmp_path / "none")
    monkeypatch.setattr("tempfile.tempdir", str(disk))
    voices = FileVoices(SAPI5, espeak)
    assert voices.trace is Trace.DISK
    assert say(voices, TEXT)
    assert windows.files[-1].is_relative_to(disk)
    assert not list(disk.iterdir())


def test_what_a_killed_process_left_is_removed_and_what_is_in_use_is_not(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shared = tmp_path / "shared"
    old, new, other = (shared / name for name in ("soundlock-voice-a", "soundlock-voice-b", "other"))
    for folder in (old, new, other):
        folder.mkdir(parents=True)
        (folder / "part.wav").write_bytes(b"sound")
    for folder in (old, other):
        os.utime(folder, (0, time.time() - 3600))
    monkeypatch.setattr(private_file, "_MEMORY", shared)
    private_file.sweep()
    assert sorted(shared.iterdir()) == [other, new]


# ---- what goes wrong in the drivers


def test_a_voice_of_two_languages_hides_the_others_and_the_systems_own_speaks(
    windows: Windows, espeak: Espeak, capfd: pytest.CaptureFixture[str]
) -> None:
    windows.tokens.append(OF_TWO_LANGUAGES)
    voices = FileVoices(SAPI5, espeak)
    assert [voice.id for voice in voices.voices()] == [DAVID.Id]
    assert "409;9" in capfd.readouterr().err
    assert say(voices, TEXT, Delivery(language="de"))
    assert windows.voices == [DAVID.Id]


def test_without_a_sound_device_windows_fails_clearly_and_speaks_again_with_one(
    windows: Windows, espeak: Espeak, capfd: pytest.CaptureFixture[str]
) -> None:
    voices = FileVoices(SAPI5, espeak)
    windows.has_device = False
    with pytest.raises(EngineError) as caught:
        say(voices, TEXT)
    assert caught.value.code is Code.ENGINE_FAILED
    assert caught.value.params == {"reason": "SAPI5, COMError"}
    assert "COMError" in capfd.readouterr().err
    windows.has_device = True
    assert say(voices, TEXT)


@pytest.mark.usefixtures("windows")
def test_a_system_without_voices_does_not_start(
    espeak: Espeak, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(_self: object) -> None:
        raise OSError("no voices")

    monkeypatch.setattr("tests.fakes.windows_speech.SpVoice.GetVoices", none)
    with pytest.raises(EngineError) as caught:
        FileVoices(SAPI5, espeak)
    assert caught.value.code is Code.ENGINE_START
    assert "no voices" in capfd.readouterr().err


def test_a_mac_that_never_ends_is_given_up_and_speaks_again(
    mac: Mac, espeak: Espeak, monkeypatch: pytest.MonkeyPatch
) -> None:
    voices = FileVoices(NSSPEECH, espeak)
    mac.never_ends = True
    with monkeypatch.context() as patch:
        patch.setattr(file_voices, "_PATIENCE_S", 0.05)
        with pytest.raises(EngineError) as caught:
            say(voices, TEXT)
    assert caught.value.code is Code.ENGINE_STALLED
    mac.never_ends = False
    assert say(voices, TEXT)


@pytest.mark.usefixtures("windows")
def test_a_voice_that_writes_nothing_or_silence_is_said(espeak: Espeak, monkeypatch: pytest.MonkeyPatch) -> None:
    voices = FileVoices(SAPI5, espeak)

    def rendered(*_: object) -> rendered_speech.Sound:
        return np.zeros(count, np.int16)

    monkeypatch.setattr("tests.fakes.windows_speech.rendered", rendered)
    count = 22_050
    with pytest.raises(InputError) as unsayable:
        say(voices, "日本")
    assert unsayable.value.code is Code.INPUT_UNSAYABLE
    assert say(voices, "+") == b""
    count = 0
    with pytest.raises(ModelError) as silent:
        say(voices, TEXT)
    assert silent.value.code is Code.VOICE_SILENT


# ---- voices, rates, files of other kinds


def test_the_voice_that_the_system_chose_speaks_unless_a_language_needs_another(mac: Mac, espeak: Espeak) -> None:
    voices = FileVoices(NSSPEECH, espeak)
    first, *_, anna = voices.voices()
    assert (first.id, first.languages, first.gender) == (ALEX, ("en-US", "en"), "male")
    assert (anna.languages, anna.gender) == (("de-DE", "de"), "female")
    for delivery in (Delivery(language="de"), Delivery(voice=anna.id), Delivery(), Delivery(language="xx")):
        assert say(voices, "Guten Morgen.", delivery)
    assert mac.voices == [anna.id, anna.id, ALEX, ALEX]


def test_voices_of_windows_are_known_by_language(windows: Windows, espeak: Espeak) -> None:
    assert windows.tokens == [HEDDA, DAVID]
    first, second = FileVoices(SAPI5, espeak).voices()
    assert (first.id, first.languages) == (DAVID.Id, ("en-US", "en"))
    assert (second.id, second.languages, second.gender) == (HEDDA.Id, ("de-DE", "de"), "female")


@pytest.mark.parametrize(
    ("rate", "step"),
    [(1.0, 0), (1.05, 0), (1.12, 1), (0.9, -1), (2.0, 6), (0.5, -6), (3.0, 10), (4.0, 10), (0.4, -8)],
)
def test_windows_takes_the_nearest_of_its_rates(rate: float, step: int, windows: Windows, espeak: Espeak) -> None:
    say(FileVoices(SAPI5, espeak), "Yes.", Delivery(rate=rate))
    assert windows.rates == [step]


def test_a_mac_takes_words_a_minute(mac: Mac, espeak: Espeak) -> None:
    say(FileVoices(NSSPEECH, espeak), "Yes.", Delivery(rate=1.2, pitch=0.8))
    assert mac.rates == [pytest.approx(175 * 1.5)]


@given(st.binary(max_size=200))
@example(b"RIFF\x24\0\0\0WAVEfmt ")
@example(b"FORM\0\0\0\x04AIFF")
def test_a_file_of_anything_is_sound_or_none(data: bytes) -> None:
    assert sound(data, 22_050).ndim == 1


def test_a_file_that_ends_early_is_what_there_is() -> None:
    whole = io.BytesIO()
    with wave.open(whole, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(np.full(32_000, 8_192, "<i2").tobytes())
    found = sound(whole.getvalue(), 22_050)
    assert len(found) == pytest.approx(22_050, abs=64)
    assert float(np.median(found)) == pytest.approx(0.25, abs=0.01)
    assert len(sound(whole.getvalue()[:32_044], 22_050)) == pytest.approx(11_025, abs=64)


# ---- which of them speaks


@pytest.mark.usefixtures("windows", "mac")
def test_the_platform_chooses(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [file_driver(name) for name in ("win32", "darwin", "linux")] == [SAPI5, NSSPEECH, None]
    prepare = tts_protocol.PrepareVoices(protocol=3, model_dir="", threads=1, data_limit_bytes=None)
    assert tts._synthesiser(prepare).engine == "espeak-ng"

    def elsewhere(driver: FileDriver) -> str:
        monkeypatch.setattr(tts, "file_driver", lambda _platform: driver)
        return tts._synthesiser(prepare).engine

    assert [elsewhere(one) for one in (SAPI5, NSSPEECH)] == ["SAPI5", "NSSpeech"]
