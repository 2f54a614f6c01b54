"""An original is removed only if it is the file that was taken in, and its copy is good."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Code, InputError, LibraryError
from app.library.library import Library
from app.services.originals import Original
from tests.support.libraries import Desk, add_recording


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Desk(tmp_path).make() as made:
        yield made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "talk.wav"
    path.write_bytes(b"sound")
    return path


def test_it_is_gone_once_the_copy_was_read_back(library: Library, file: Path) -> None:
    original = Original.of(file)
    original.remove(library, add_recording(library, b"sound"))
    assert not file.exists()


def test_a_bad_copy_keeps_it(library: Library, file: Path) -> None:
    original, item = Original.of(file), add_recording(library, b"sound")
    path = library.layout.blob(library.blob_rows.of_item(item.id)[0].uid)
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    with pytest.raises(LibraryError) as error:
        original.remove(library, item)
    assert error.value.code is Code.LIBRARY_TAMPERED
    assert file.read_bytes() == b"sound"


def test_another_file_of_the_name_is_kept(library: Library, file: Path) -> None:
    original, item = Original.of(file), add_recording(library, b"sound")
    other = file.with_name("other.wav")
    other.write_bytes(b"other")
    other.replace(file)
    with pytest.raises(InputError) as error:
        original.remove(library, item)
    assert error.value.code is Code.INPUT_KEPT
    assert file.read_bytes() == b"other"


def test_what_is_no_file_of_its_own_is_refused_beforehand(tmp_path: Path, file: Path) -> None:
    link, pipe = tmp_path / "link", tmp_path / "pipe"
    link.symlink_to(file)
    os.mkfifo(pipe)
    for path in (link, pipe, tmp_path, tmp_path / "absent", None):
        with pytest.raises(InputError) as error:
            Original.of(path)
        assert error.value.code is Code.INPUT_KEPT
