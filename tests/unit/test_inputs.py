"""app.services.inputs: from what a user names to something that can be read."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Code, InputError
from app.services.inputs import MEDIA_SUFFIXES, MediaSource, sources

_NOBODY = 65_534


def names(*arguments: Path | str) -> list[str]:
    """Return the names of the sources found, or the code where there is none."""
    return [
        found.code.value if isinstance(found, InputError) else found.name
        for found in sources([str(argument) for argument in arguments])
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with media on two levels, hidden ones, a note, a folder that looks like a file, a loop."""
    made = tmp_path / "recordings"
    for name in ("b.wav", "a.MP3", "notes.txt", ".hidden.wav", "sub/c.flac", ".secret/d.wav", "odd.wav/e.ogg"):
        path = made / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    (made / "sub" / "back").symlink_to(made)
    (made / "gone.wav").symlink_to("nowhere")
    os.mkfifo(made / "pipe.wav")
    return made


def test_a_folder_gives_its_media_in_order_without_hidden_ones_and_loops(folder: Path) -> None:
    assert names(folder) == ["a.MP3", "b.wav", "e.ogg", "c.flac"]


def test_a_folder_without_media_is_an_error_among_the_others(folder: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert names(empty, folder / "b.wav") == ["input.no_media_in_folder", "b.wav"]


def test_what_is_named_is_tried_whatever_its_ending(folder: Path, tmp_path: Path) -> None:
    assert names(folder / "notes.txt", tmp_path / "nowhere") == ["notes.txt", "nowhere"]


def test_a_dash_is_standard_input_but_a_file_of_that_name_can_be_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "-").write_bytes(b"x")
    monkeypatch.chdir(tmp_path)
    assert [found.path for found in sources(["-", "./-"]) if isinstance(found, MediaSource)] == [None, Path("-")]


def test_patterns_are_expanded_where_the_shell_did_not(folder: Path) -> None:
    assert names(folder / "*.wav") == ["b.wav", "gone.wav", "e.ogg", "pipe.wav"]
    assert names(folder / "**" / "*.flac") == ["c.flac"]


def test_a_file_whose_name_looks_like_a_pattern_is_taken_as_it_is(folder: Path) -> None:
    (folder / "take[1].wav").write_bytes(b"x")
    (folder / "take1.wav").write_bytes(b"x")
    assert names(folder / "take[1].wav") == ["take[1].wav"]


def test_a_pattern_without_matches_is_a_missing_file(folder: Path) -> None:
    assert names(folder / "*.ogg") == ["*.ogg"]
    with pytest.raises(InputError) as caught:
        MediaSource(folder / "*.ogg").open_input()
    assert caught.value.code is Code.INPUT_MISSING


@pytest.mark.parametrize("name", ["x" * 300, "x" * 5000, "a\0b", "a\0*", "\udcff\udc80"])
def test_a_name_that_no_file_can_have_is_no_disaster(name: str, tmp_path: Path) -> None:
    (found,) = sources([str(tmp_path / name)])
    assert isinstance(found, MediaSource)
    with pytest.raises(InputError) as caught:
        found.open_input()
    assert caught.value.code in {Code.INPUT_MISSING, Code.INPUT_UNREADABLE}


@pytest.fixture
def as_nobody() -> Iterator[Path]:
    """Give a folder that belongs to an ordinary user, and be that user where these tests run as root."""
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        folder = Path(name)
        folder.chmod(0o755)
        if os.geteuid():
            yield folder
            return
        os.chown(folder, _NOBODY, -1)
        os.seteuid(_NOBODY)
        try:
            yield folder
        finally:
            os.seteuid(0)


def test_a_folder_that_may_not_be_listed_says_so(as_nobody: Path) -> None:
    locked = as_nobody / "locked"
    locked.mkdir(mode=0o000)
    try:
        assert names(locked) == ["input.permission"]
    finally:
        locked.chmod(0o700)


def test_a_file_in_a_folder_that_may_not_be_entered_says_so(as_nobody: Path) -> None:
    locked = as_nobody / "locked"
    locked.mkdir()
    (locked / "a.wav").write_bytes(b"x")
    locked.chmod(0o600)
    try:
        (found,) = sources([str(locked / "a.wav")])
        assert isinstance(found, MediaSource)
        with pytest.raises(InputError) as caught:
            found.open_input()
        assert caught.value.code is Code.INPUT_PERMISSION
        assert names(locked) == ["a.wav"]  # it is there, and its own error comes when it is opened
    finally:
        locked.chmod(0o700)


def test_the_name_is_printable_and_the_stem_is_that_of_the_file() -> None:
    source = MediaSource(Path("/x/a\nb\u202ec.tar.wav"))
    assert source.name == "a\\nb\\u202ec.tar.wav"
    assert source.stem == "a\nb\u202ec.tar"
    assert MediaSource(None).stem == "stdin"
    assert MediaSource(Path(".wav")).stem == ".wav"


def test_opening_gives_a_descriptor_at_the_start_that_cannot_write(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"RIFF")
    descriptor = MediaSource(path).open_input()
    try:
        assert os.pread(descriptor, 10, 0) == b"RIFF"
        assert not os.get_inheritable(descriptor)
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.write(descriptor, b"x")
    finally:
        os.close(descriptor)


def test_endings_are_lower_case_with_their_dot() -> None:
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in MEDIA_SUFFIXES)
    assert {".wav", ".mp3", ".m4a", ".flac", ".ogg", ".opus", ".mp4", ".mkv", ".webm", ".aiff"} <= MEDIA_SUFFIXES


# ---- standard input, in a child: it is this process's descriptor 0

_READ = """
import os
from app.core.errors import SoundlockError
from app.services.inputs import MediaSource
try:
    descriptor = MediaSource(None).open_input()
except SoundlockError as error:
    print(error.code.value)
else:
    print(len(os.pread(descriptor, 100_000_000, 0)), os.lseek(descriptor, 0, os.SEEK_CUR))
    try:
        os.write(descriptor, b"x")
    except OSError:
        print("read only")
"""


def read_stdin(stdin: int | None = None, *, data: bytes | None = None, prelude: str = "") -> list[str]:
    """Return what a child says about its standard input."""
    done = subprocess.run(
        [sys.executable, "-c", prelude + _READ],
        stdin=stdin,
        input=data,
        capture_output=True,
        timeout=30,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    return done.stdout.decode().split("\n")[:-1]


def test_a_pipe_becomes_seekable_without_touching_the_disk() -> None:
    assert read_stdin(data=b"x" * 3_000_000) == ["3000000 0", "read only"]


def test_an_empty_pipe_is_empty() -> None:
    assert read_stdin(data=b"") == ["input.empty"]
    assert read_stdin(subprocess.DEVNULL) == ["input.empty"]


def test_a_redirected_file_is_taken_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"x" * 1000)
    with path.open("rb") as stream:
        assert read_stdin(stream.fileno()) == ["1000 0", "read only"]


def test_a_pipe_beyond_the_limit_is_refused() -> None:
    prelude = "import app.services.inputs\napp.services.inputs.MAX_PIPED_BYTES = 2_000_000\n"
    assert read_stdin(data=b"x" * 3_000_000, prelude=prelude) == ["input.too_large"]


def test_a_closed_standard_input_is_refused() -> None:
    assert read_stdin(prelude="import os\nos.close(0)\n") == ["input.unreadable"]


def test_a_terminal_is_refused() -> None:
    ours, theirs = os.openpty()
    try:
        assert read_stdin(theirs) == ["input.not_regular"]
    finally:
        os.close(ours)
        os.close(theirs)
