"""Media is taken into a library without what it tells about itself, and the original is only read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.core.errors import Code, InputError, WarningCode
from app.core.messages import notice_sentence
from app.core.transcript import Notice
from app.engine.cancellation import CancelToken
from app.library.library import Library
from app.library.records import ItemRow
from app.services.import_service import ImportService
from app.services.inputs import MediaSource
from app.worker.decode import Media
from app.worker.media_file import DescriptorFile
from app.worker.samples import DecodeReport
from tests.support.libraries import Desk, content_of
from tests.support.media import wav_bytes
from tests.support.tagged_media import MARKER, packets, says, tagged, told


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def taken_in(library: Library, path: Path) -> tuple[ItemRow, list[Notice]]:
    notices: list[Notice] = []
    item = ImportService().take_in(library, MediaSource(path), CancelToken(), notices.append)
    assert item is not None
    return item, notices


def deed(library: Library) -> dict[str, str | int]:
    return list(library.ledger.entries())[-1].facts


@pytest.mark.parametrize("kind", ["mp3", "m4a", "wav", "flac", "opus", "mkv"])
def test_a_recording_is_kept_without_its_tags(desk: Desk, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"{MARKER} interview.{kind}"
    path.write_bytes(tagged(kind))
    original, before = path.read_bytes(), path.stat()
    with desk.make() as library:
        item, notices = taken_in(library, path)
        kept = content_of(library, item)
        assert (item.title, item.original_name) == (path.stem, path.name)
        assert deed(library) == {"item": item.uid.hex(), "tags": "removed"}
    assert notices == []
    assert says(original)
    assert not says(kept)
    assert told(kept) == {}
    assert packets(kept) == packets(original)
    assert path.read_bytes() == original
    assert path.stat().st_mtime_ns == before.st_mtime_ns
    again = tmp_path / "again"
    again.write_bytes(kept)
    assert samples(again) == samples(path)


def samples(path: Path) -> bytes:
    """Return what the engine would hear."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        media = Media(DescriptorFile(descriptor), 0)
        try:
            return b"".join(block.tobytes() for block in media.blocks(DecodeReport()))
        finally:
            media.close()
    finally:
        os.close(descriptor)


def test_tags_at_the_end_of_a_long_recording_are_blanked_too(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    info = b"INFOIART" + (20).to_bytes(4, "little") + MARKER.encode().ljust(20)
    sound = bytes(range(256)) * (9 << 12)  # more than two chunks
    path.write_bytes(wav_bytes(sound) + b"LIST" + len(info).to_bytes(4, "little") + info)
    with desk.make() as library:
        kept = content_of(library, taken_in(library, path)[0])
    assert len(kept) == path.stat().st_size
    assert sound in kept
    assert not says(kept)


def test_a_container_that_is_not_known_is_kept_as_it_is_and_told(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "talk.ts"
    path.write_bytes(tagged("ts"))
    with desk.make() as library:
        item, notices = taken_in(library, path)
        assert content_of(library, item) == path.read_bytes()
        assert deed(library)["tags"] == "kept"
    (notice,) = notices
    assert notice.code is WarningCode.TAGS_KEPT
    assert "“talk.ts”" in notice_sentence(notice)


def kept_of_standard_input(desk: Desk, descriptor: int) -> bytes:
    """Take in what a descriptor gives as the standard input, and close it."""
    standard_input = os.dup(0)
    try:
        os.dup2(descriptor, 0)
        with desk.make() as library:
            item = ImportService().take_in(library, MediaSource(None), CancelToken())
            assert item is not None
            return content_of(library, item)
    finally:
        os.dup2(standard_input, 0)
        os.close(standard_input)
        os.close(descriptor)


def test_an_input_whose_position_was_moved_is_kept_whole(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "talk.mp3"
    path.write_bytes(tagged("mp3"))
    descriptor = os.open(path, os.O_RDONLY)
    os.lseek(descriptor, 1000, os.SEEK_SET)
    kept = kept_of_standard_input(desk, descriptor)
    assert packets(kept) == packets(path.read_bytes())
    assert not says(kept)


def test_a_pipe_is_stripped_like_a_file(desk: Desk) -> None:
    reading, writing = os.pipe()
    data = tagged("opus")
    assert len(data) < 60_000  # fits into the pipe
    os.write(writing, data)
    os.close(writing)
    kept = kept_of_standard_input(desk, reading)
    assert packets(kept) == packets(data)
    assert not says(kept)


def test_a_cancelled_import_leaves_nothing_and_tells_nothing(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "talk.ts"
    path.write_bytes(tagged("ts"))
    token = CancelToken()
    token.cancel()
    notices: list[Notice] = []
    with desk.make() as library:
        assert ImportService().take_in(library, MediaSource(path), token, notices.append) is None
        assert library.items.list() == []
    assert notices == []


class WriteOnly(MediaSource):
    """A file whose every read fails."""

    def open_input(self) -> int:
        assert self.path is not None
        return os.open(self.path, os.O_WRONLY)


def test_an_input_that_cannot_be_read_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "talk.wav"
    path.write_bytes(tagged("wav"))
    with desk.make() as library:
        with pytest.raises(InputError) as caught:
            ImportService().take_in(library, WriteOnly(path), CancelToken())
        assert caught.value.code is Code.INPUT_UNREADABLE
        assert library.items.list() == []
