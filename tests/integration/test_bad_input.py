"""What people and attackers name as input: each gets its code, leaves nothing behind and harms no later job."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import shutil
import socket
import stat
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.errors import Code, InputError, WarningCode
from app.core.options import RecognitionOptions
from app.services.inputs import MediaSource, sources
from app.services.transcribe_service import CancelToken
from tests.support import speech
from tests.support.listening import OPTIONS, Heard, Listener, PeakMemory, open_descriptors, tree
from tests.support.media import FLOAT, KINDS, RATE_HZ, Track, pcm16, wav_bytes, write_kind, write_media
from tests.support.opened_watch import OpenedWatch

_NOBODY: Final = 65_534
_SENTENCES: Final = (
    "Good morning.",
    "Please call Alice on Monday.",
    "The meeting starts on Friday.",
    "Hello world.",
)
_TEXT: Final = "Good morning. Please call Alice on Monday."

Hear = Callable[..., Heard]


@pytest.fixture(scope="module")
def spoken() -> speech.Samples:
    return speech.said(*_SENTENCES[:2])


@pytest.fixture(scope="module")
def good_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_kind(tmp_path_factory.mktemp("good") / "good.wav", speech.said("Good morning."))


@pytest.fixture
def hear(english: Listener, good_file: Path, tmp_path: Path, home: Path) -> Hear:
    """Recognise a file and check what must hold after any input at all.

    Nothing is left in any folder that the program may know, no descriptor stays open, and the same worker goes on
    to recognise a good file.
    """
    if english.worker_pid is None:  # whichever test comes first
        english.hear(good_file)

    def careful(
        source: Path, options: RecognitionOptions = OPTIONS, *, limit_s: float = 30.0, same_worker: bool = True
    ) -> Heard:
        folders = (tmp_path, home, good_file.parent)
        before, descriptors, worker = tree(*folders), open_descriptors(), english.worker_pid
        heard = english.hear(source, options, limit_s=limit_s)
        assert english.hear(good_file).text == "Good morning."
        assert tree(*folders) == before
        if same_worker:
            assert english.worker_pid == worker
            assert open_descriptors() <= descriptors  # what earlier tests left may be closed by now
        return heard

    return careful


# ---- no media at all


def test_a_file_that_is_not_there(hear: Hear, tmp_path: Path) -> None:
    assert hear(tmp_path / "nowhere.wav").code is Code.INPUT_MISSING
    assert hear(tmp_path / "no folder" / "nowhere.wav").code is Code.INPUT_MISSING


def test_a_file_used_as_a_folder_and_a_name_that_is_too_long(hear: Hear, good_file: Path, tmp_path: Path) -> None:
    assert hear(good_file / "inner.wav").code is Code.INPUT_MISSING
    assert hear(tmp_path / ("x" * 300 + ".wav")).code in {Code.INPUT_MISSING, Code.INPUT_UNREADABLE}


def test_a_name_with_a_nul(hear: Hear, tmp_path: Path) -> None:
    assert hear(tmp_path / "a\0b.wav").code in {Code.INPUT_MISSING, Code.INPUT_UNREADABLE}


def test_a_folder_without_media_and_one_with(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("words")
    (tmp_path / ".hidden.wav").write_bytes(b"RIFF")
    (found,) = sources([str(tmp_path)])
    assert isinstance(found, InputError)
    assert found.code is Code.INPUT_NO_MEDIA_IN_FOLDER


def test_a_folder_given_as_a_file(hear: Hear, tmp_path: Path) -> None:
    heard = hear(tmp_path)
    assert heard.code is Code.INPUT_NOT_REGULAR
    assert "folder" in str(heard.outcome)


@contextlib.contextmanager
def unprivileged() -> Iterator[None]:
    """Lower the rights of this process for a moment where it has all."""
    if os.geteuid():
        yield
        return
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_file_that_may_not_be_read(english: Listener, good_file: Path) -> None:
    # Not below pytest's own folder, whose mode is 0700: the file itself has to be the reason.
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        folder = Path(name)
        folder.chmod(0o755)
        secret = folder / "secret.wav"
        shutil.copyfile(good_file, secret)
        secret.chmod(0o444)
        with unprivileged():
            os.close(MediaSource(secret).open_input())
        secret.chmod(0o000)
        job = english.services.transcribe.job(MediaSource(secret), OPTIONS, model=english.model)
        with unprivileged():
            *_, outcome = english.services.transcribe.run(job, CancelToken())
        assert Heard((), outcome, 0).code is Code.INPUT_PERMISSION  # type: ignore[arg-type]
        assert tree(folder).keys() == {str(secret)}
    assert english.hear(good_file).text == "Good morning."


def _random_bytes(count: int) -> bytes:
    return np.random.default_rng(5).bytes(count)


@pytest.mark.parametrize(
    ("name", "contents", "code"),
    [
        ("empty.wav", b"", Code.INPUT_EMPTY),
        ("one-byte.wav", b"R", Code.INPUT_NOT_MEDIA),
        ("text.mp3", b"Dear Sir or Madam,\nplease find enclosed a recording.\n" * 50, Code.INPUT_NOT_MEDIA),
        ("page.mp3", b"<!DOCTYPE html>\n<html><body>404 Not Found</body></html>\n" * 20, Code.INPUT_NOT_MEDIA),
        ("noise.mp3", _random_bytes(20_000), Code.INPUT_NOT_MEDIA),
        ("zeros.mp3", bytes(50_000), Code.INPUT_NOT_MEDIA),
        ("picture.mp3", b"\x89PNG\r\n\x1a\n" + bytes(100), Code.INPUT_NOT_MEDIA),
        ("program.wav", b"\x7fELF\x02\x01\x01" + bytes(500), Code.INPUT_NOT_MEDIA),
        ("only-a-header.wav", wav_bytes(b""), Code.INPUT_UNDECODABLE),
        ("only-magic.flac", b"fLaC", Code.INPUT_UNDECODABLE),
        ("only-magic.m4a", b"\0\0\0\x18ftypM4A \0\0\0\0M4A mp42", Code.INPUT_UNDECODABLE),
        ("only-a-tag.mp3", b"ID3\x04\0\0\0\0\0\x0a" + bytes(10), Code.INPUT_UNDECODABLE),
    ],
)
def test_what_is_no_recording_has_a_code_that_says_so(
    name: str, contents: bytes, code: Code, hear: Hear, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(contents)
    heard = hear(path)
    assert heard.code is code, heard.summary
    assert heard.segments == ()


# ---- lists of other files


@pytest.mark.parametrize(
    "lead", [b"", b"\xef\xbb\xbf", b"  \t\r\n", b"\n" * 70], ids=["plain", "bom", "blanks", "many"]
)
@pytest.mark.parametrize(
    "template",
    [
        "ffconcat version 1.0\nfile '{target}'\n",
        "ffconcat version 1.0\nfile 'file:{target}'\n",
        "#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n{target}\n#EXT-X-ENDLIST\n",
        "#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nfile://{target}\n#EXT-X-ENDLIST\n",
        "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=x\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 5004 RTP/AVP 0\r\n",
        '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><BaseURL>{target}</BaseURL></MPD>',
        '<MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><BaseURL>{target}</BaseURL></MPD>',
        "[playlist]\nFile1={target}\nNumberOfEntries=1\n",
        "[Reference]\nRef1={target}\n",
        "{target}\n",
    ],
    ids=["concat", "concat-url", "hls", "hls-url", "sdp", "dash", "dash-bare", "pls", "asx", "path"],
)
def test_a_list_of_other_files_is_never_followed(
    template: str, lead: bytes, hear: Hear, tmp_path: Path, good_file: Path
) -> None:
    target = tmp_path / "target.wav"
    shutil.copyfile(good_file, target)
    path = tmp_path / "list.wav"
    path.write_bytes(lead + template.format(target=target).encode())
    with OpenedWatch(target) as watch:
        heard = hear(path)
        assert not watch.was_opened()
    assert heard.code in {Code.INPUT_PLAYLIST, Code.INPUT_NOT_MEDIA}, heard.summary
    assert heard.text == ""


def test_the_watch_notices_an_open(tmp_path: Path) -> None:
    path = tmp_path / "watched"
    path.write_bytes(b"x")
    with OpenedWatch(path) as watch:
        assert not watch.was_opened()
        path.read_bytes()
        assert watch.was_opened()


# ---- cut off and damaged


def _cut(path: Path, share: float) -> Path:
    data = path.read_bytes()
    path.write_bytes(data[: round(len(data) * share)])
    return path


@pytest.mark.parametrize("kind", ["wav", "flac", "mp3", "m4a"])
def test_a_copy_that_was_cut_off_gives_its_words_and_a_notice(kind: str, hear: Hear, tmp_path: Path) -> None:
    container, codec, rate_hz = KINDS[kind]
    options = {"movflags": "faststart"} if kind == "m4a" else {}
    track = Track(samples=speech.said(*_SENTENCES), codec=codec, rate_hz=rate_hz)
    path = write_media(tmp_path / f"cut.{kind}", track, container=container, options=options)
    heard = hear(_cut(path, 0.6))
    assert heard.is_finished, heard.summary
    assert heard.text.startswith(_TEXT), heard.summary
    assert WarningCode.SHORTER_THAN_DECLARED in heard.notices
    assert heard.transcript.duration_s < 0.8 * len(track.samples) / RATE_HZ


@pytest.mark.parametrize("kind", ["ogg", "opus", "aac", "webm", "mkv", "avi", "ts", "aiff"])
def test_other_media_that_were_cut_off_give_their_words(kind: str, hear: Hear, tmp_path: Path) -> None:
    heard = hear(_cut(write_kind(tmp_path / f"cut.{kind}", speech.said(*_SENTENCES)), 0.6))
    assert heard.is_finished, heard.summary
    assert heard.text.startswith(_TEXT), heard.summary


def test_an_m4a_whose_index_was_cut_off(hear: Hear, tmp_path: Path) -> None:
    heard = hear(_cut(write_kind(tmp_path / "cut.m4a", speech.said(*_SENTENCES)), 0.9))
    assert heard.code is Code.INPUT_UNDECODABLE, heard.summary


def test_a_film_without_sound(hear: Hear, tmp_path: Path) -> None:
    path = write_media(tmp_path / "silent.mp4", container="mp4", has_pictures=True, seconds_of_pictures=2)
    assert hear(path).code is Code.INPUT_NO_AUDIO


def test_a_track_that_is_not_there(hear: Hear, good_file: Path) -> None:
    heard = hear(good_file, dataclasses.replace(OPTIONS, audio_track=2))
    assert heard.code is Code.INPUT_NO_SUCH_TRACK


# ---- headers that lie


@pytest.mark.parametrize("declared", [0xFFFFFFFF, 0x7FFFFFFF, 0], ids=["4 GiB", "2 GiB", "nothing"])
def test_a_header_that_does_not_know_the_length_is_no_matter(
    declared: int, hear: Hear, tmp_path: Path, spoken: speech.Samples
) -> None:
    path = tmp_path / "streamed.wav"
    path.write_bytes(wav_bytes(pcm16(spoken), declared_bytes=declared))
    heard = hear(path)
    assert heard.text == _TEXT, heard.summary
    assert heard.notices == set()


def test_a_header_that_declares_more_than_there_is(hear: Hear, tmp_path: Path, spoken: speech.Samples) -> None:
    path = tmp_path / "longer.wav"
    path.write_bytes(wav_bytes(pcm16(spoken), declared_bytes=1_000_000_000))
    heard = hear(path)
    assert heard.text == _TEXT, heard.summary
    assert heard.notices == {WarningCode.SHORTER_THAN_DECLARED}


def test_a_header_that_declares_less_than_there_is(hear: Hear, tmp_path: Path, spoken: speech.Samples) -> None:
    path = tmp_path / "shorter.wav"
    path.write_bytes(wav_bytes(pcm16(spoken), declared_bytes=round(1.6 * RATE_HZ) * 2))
    heard = hear(path)
    assert heard.text == "Good morning.", heard.summary


@pytest.mark.parametrize(
    ("rate_hz", "channels", "codes"),
    [
        (1, 1, {Code.INPUT_ABSURD_HEADER}),
        (1_999, 1, {Code.INPUT_ABSURD_HEADER}),
        (768_001, 1, {Code.INPUT_ABSURD_HEADER}),
        (2_147_483_647, 1, {Code.INPUT_ABSURD_HEADER}),
        (4_000_000_000, 1, {Code.INPUT_ABSURD_HEADER, Code.INPUT_UNDECODABLE}),
        (0, 1, {Code.INPUT_ABSURD_HEADER, Code.INPUT_UNDECODABLE}),
        (16_000, 0, {Code.INPUT_ABSURD_HEADER, Code.INPUT_UNDECODABLE}),
        (16_000, 65, {Code.INPUT_ABSURD_HEADER}),
        (16_000, 65_535, {Code.INPUT_ABSURD_HEADER, Code.INPUT_UNDECODABLE}),
    ],
)
def test_a_rate_or_number_of_channels_that_no_recording_has(
    rate_hz: int, channels: int, codes: set[Code], hear: Hear, tmp_path: Path, spoken: speech.Samples
) -> None:
    path = tmp_path / "absurd.wav"
    path.write_bytes(wav_bytes(pcm16(spoken), rate_hz=rate_hz, channels=channels))
    heard = hear(path)
    assert heard.code in codes, heard.summary


# ---- odd but good


def test_samples_that_are_no_numbers_cost_no_words(hear: Hear, tmp_path: Path, spoken: speech.Samples) -> None:
    data = spoken.copy()
    data[:100], data[-100:] = np.nan, -np.inf
    middle = len(speech.said(_SENTENCES[0])) - RATE_HZ // 4  # in the pause
    data[middle : middle + 50] = np.inf
    path = tmp_path / "odd.wav"
    path.write_bytes(wav_bytes(data.astype("<f4").tobytes(), bits=32, kind=FLOAT))
    heard = hear(path)
    assert heard.text == _TEXT, heard.summary
    assert heard.notices == {WarningCode.BAD_SAMPLES}
    (notice,) = heard.transcript.notices
    assert notice.params["count"] == 250


def test_channels_that_cancel_each_other_out_cost_no_words(
    hear: Hear, tmp_path: Path, spoken: speech.Samples
) -> None:
    track = Track(samples=np.stack([spoken, -spoken]), codec="pcm_s16le")
    heard = hear(write_media(tmp_path / "anti.wav", track, container="wav"))
    assert heard.text == _TEXT, heard.summary
    assert heard.notices == {WarningCode.ANTI_PHASE}


@pytest.mark.parametrize(
    ("codec", "rate_hz"),
    [
        ("pcm_u8", 16_000),
        ("pcm_s24le", 48_000),
        ("pcm_f32le", 44_100),
        ("pcm_mulaw", 16_000),
        ("pcm_mulaw", 8_000),
        ("pcm_s16le", 8_000),
        ("pcm_s16le", 192_000),
    ],
)
def test_unusual_widths_and_rates_give_the_same_words(
    codec: str, rate_hz: int, hear: Hear, tmp_path: Path, spoken: speech.Samples
) -> None:
    track = Track(samples=spoken, codec=codec, rate_hz=rate_hz)
    heard = hear(write_media(tmp_path / "odd.wav", track, container="wav"))
    assert heard.text == _TEXT, heard.summary
    assert heard.notices == set()


def _write_silence(path: Path, minutes: int) -> Path:
    minute = np.zeros(60 * RATE_HZ, np.float32)
    repeated = np.lib.stride_tricks.as_strided(minute, (minutes * 60 * RATE_HZ,), (0,))  # takes no memory
    return write_media(path, Track(samples=repeated, codec="flac"), container="flac")


@pytest.mark.parametrize(
    ("minutes", "limit_s"),
    [
        pytest.param(12, 60, id="12 minutes"),
        pytest.param(600, 600, marks=[pytest.mark.long, pytest.mark.timeout(900)], id="10 hours"),
    ],
)
def test_hours_of_silence_take_little_memory_and_give_a_notice(
    minutes: int, limit_s: float, hear: Hear, english: Listener, tmp_path: Path
) -> None:
    path = _write_silence(tmp_path / "silence.flac", minutes)
    worker = english.worker_pid
    assert worker is not None
    with PeakMemory(worker) as peak:
        heard = hear(path, limit_s=limit_s)
    print(
        f"\n{minutes} min of silence, {path.stat().st_size / 1e6:.1f} MB: "
        f"{heard.seconds:.1f} s, worker at most {peak.bytes / 1e6:.0f} MB"
    )
    assert heard.is_finished, heard.summary
    assert heard.text == ""
    assert heard.notices == {WarningCode.NO_SPEECH}
    assert heard.transcript.duration_s == pytest.approx(minutes * 60, abs=0.1)
    assert 0 < peak.bytes < 600e6


# ---- odd names and things that are no files


@pytest.mark.parametrize(
    "name",
    [
        b"-rf.wav",
        b"--output=x.wav",
        b"two\nlines.wav",
        b"\x1b[2Jclear.wav",
        "right\u202eto left.wav".encode(),
        "zero\u200bwidth.wav".encode(),
        b"not utf-8 \xff\xfe.wav",
        b"surrogate \xed\xa0\x80.wav",
        b"%s%n{}.wav",
        b"no ending",
        b"wrong ending.txt",
        "語 😀.wav".encode(),
    ],
)
def test_odd_names_are_opened_and_shown_harmlessly(
    name: bytes, hear: Hear, tmp_path: Path, good_file: Path
) -> None:
    path = tmp_path / os.fsdecode(name)
    shutil.copyfile(good_file, path)
    heard = hear(path)
    assert heard.text == "Good morning.", heard.summary
    shown = heard.transcript.source_name
    assert shown.encode("utf-8")
    assert not any(unicodedata.category(char) in {"Cc", "Cf", "Cs"} for char in shown)


def _fifo(path: Path) -> None:
    os.mkfifo(path)


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            server.bind(f"/proc/self/fd/{folder}/{path.name}")  # names of sockets are short
        finally:
            os.close(folder)


def _device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _terminal(path: Path) -> None:
    path.symlink_to("/dev/tty")


def _dangling(path: Path) -> None:
    path.symlink_to("nowhere.wav")


def _loop(path: Path) -> None:
    path.symlink_to(path.name)


@pytest.mark.parametrize(
    ("make", "codes"),
    [
        (_fifo, {Code.INPUT_NOT_REGULAR}),
        (_socket, {Code.INPUT_NOT_REGULAR}),
        (_device, {Code.INPUT_NOT_REGULAR}),
        (_terminal, {Code.INPUT_NOT_REGULAR}),
        (_dangling, {Code.INPUT_MISSING}),
        (_loop, {Code.INPUT_MISSING, Code.INPUT_UNREADABLE}),
    ],
)
def test_what_is_no_file_is_refused_at_once(
    make: Callable[[Path], None], codes: set[Code], hear: Hear, tmp_path: Path
) -> None:
    path = tmp_path / "odd.wav"
    make(path)
    heard = hear(path)
    assert heard.code in codes, heard.summary


def test_a_link_to_a_recording_is_followed(hear: Hear, tmp_path: Path, good_file: Path) -> None:
    path = tmp_path / "link.wav"
    path.symlink_to(good_file)
    assert hear(path).text == "Good morning."


def test_a_file_that_shrinks_while_it_waits_is_no_disaster(
    english: Listener, good_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "shrinking.wav"
    shutil.copyfile(good_file, path)
    job = english.services.transcribe.job(MediaSource(path), OPTIONS, model=english.model)
    happened = english.services.transcribe.run(job, CancelToken())
    next(happened)  # the input is open now
    os.truncate(path, 0)
    *_, outcome = happened
    heard = Heard((), outcome, 0)  # type: ignore[arg-type]
    assert heard.code is Code.INPUT_EMPTY, heard.summary
    assert english.hear(good_file).text == "Good morning."


def _with_bytes(path: Path, old: bytes, new: bytes) -> Path:
    data = path.read_bytes()
    assert len(old) == len(new)
    assert old in data
    path.write_bytes(data.replace(old, new))
    return path


def test_a_codec_that_nobody_knows(hear: Hear, tmp_path: Path) -> None:
    path = tmp_path / "unknown.wav"
    path.write_bytes(wav_bytes(bytes(32_000), kind=0x7777))
    assert hear(path).code is Code.INPUT_UNDECODABLE


def test_a_first_track_that_nobody_can_decode_is_passed_over(hear: Hear, tmp_path: Path) -> None:
    path = write_media(
        tmp_path / "film.mkv",
        Track(samples=speech.said("Hello world."), codec="libopus", rate_hz=48_000),
        Track(samples=speech.said("Good morning."), codec="flac"),
        container="matroska",
    )
    heard = hear(_with_bytes(path, b"A_OPUS", b"A_XXXX"))
    assert heard.text == "Good morning.", heard.summary
    assert heard.transcript.media is not None
    assert heard.transcript.media.chosen_track == 2
    first = hear(path, dataclasses.replace(OPTIONS, audio_track=1))
    assert first.code is Code.INPUT_UNDECODABLE, first.summary


# ---- at random


_MAY_COME: Final = frozenset(
    {
        *(code for code in Code if code.startswith("input.")),
        Code.ENGINE_DIED,  # FFmpeg crashed, in a locked process, and the program says so
    }
)


@pytest.fixture(scope="session")
def small_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a sound file of each kind."""
    folder = tmp_path_factory.mktemp("small")
    samples = speech.said("Hello world.", pause_s=0.2)
    for kind in KINDS:
        write_kind(folder / f"small.{kind}", samples)
    return folder


@st.composite
def _damage(draw: st.DrawFn) -> tuple[str, list[tuple[float, int]], float]:
    # Most of what matters stands in the first bytes.
    place = st.floats(0, 1) | st.floats(0, 0.02)
    flips = draw(st.lists(st.tuples(place, st.integers(0, 255)), max_size=24))
    return draw(st.sampled_from(sorted(KINDS))), flips, draw(st.just(1.0) | st.floats(0, 1))


def _damaged(data: bytes, flips: list[tuple[float, int]], share: float) -> bytes:
    changed = bytearray(data[: max(1, round(len(data) * share))])
    for place, value in flips:
        changed[min(len(changed) - 1, int(place * len(changed)))] = value
    return bytes(changed)


def _check_damage(
    english: Listener,
    folder: Path,
    small_files: Path,
    damage: tuple[str, list[tuple[float, int]], float],
) -> None:
    kind, flips, share = damage
    path = folder / f"damaged.{kind}"
    path.write_bytes(_damaged((small_files / f"small.{kind}").read_bytes(), flips, share))
    heard = english.hear(path)
    assert heard.is_finished or heard.code in _MAY_COME, heard.summary


_QUICK: Final = settings(
    max_examples=20,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@_QUICK
@given(damage=_damage())
def test_damaged_media_end_in_a_result_or_a_known_error(
    english: Listener,
    tmp_path: Path,
    small_files: Path,
    damage: tuple[str, list[tuple[float, int]], float],
) -> None:
    _check_damage(english, tmp_path, small_files, damage)


@pytest.mark.long
@pytest.mark.timeout(1800)
@settings(_QUICK, max_examples=3000)
@given(damage=_damage())
def test_much_damaged_media_end_in_a_result_or_a_known_error(
    english: Listener,
    tmp_path: Path,
    small_files: Path,
    damage: tuple[str, list[tuple[float, int]], float],
) -> None:
    _check_damage(english, tmp_path, small_files, damage)


def test_after_all_that_the_worker_still_hears(english: Listener, good_file: Path) -> None:
    assert english.hear(good_file).text == "Good morning."
    assert stat.S_ISREG(good_file.stat().st_mode)
