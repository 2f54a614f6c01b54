"""Speech that becomes an item of the library, and a file for each chapter: by a real worker."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import psutil
import pytest
from numpy.typing import NDArray

from app.core.errors import Code, EngineError, LibraryError, OutputError
from app.core.pcm import RATE_HZ as PLAYED_HZ
from app.core.pcm import Manner
from app.core.sound_forms import SoundForm, SoundTags
from app.core.transcript import EngineInfo, Segment, Transcript, Word
from app.engine import media_protocol
from app.engine.media_client import MediaClient
from app.engine.roles import Role
from app.library.items import everything
from app.library.library import Library
from app.library.records import ItemKind, ItemRow
from app.services.blob_source import BlobSource, audio_of
from app.services.chapter_files import chapter_paths, write_chapters
from app.services.portable_export import original_suffix
from app.services.saving import Held
from app.services.shelf import Stage, entries, latest_transcript
from app.services.sound_export import StoppedError
from app.services.sound_keeping import keep_sound
from app.services.sound_stream import sound_of
from tests.support.libraries import Desk, content_of
from tests.support.spoken import RATE_HZ, decoded, in_blocks, spoken

SECONDS = 5
WORDS = ("What", "was", "spoken", "is", "here")
TITLES = ("One/two: ..\\CON", "Nothing", "第三章", "\u202egnp.exe")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def library(desk: Desk) -> Iterator[Library]:
    with desk.make() as library:
        yield library


def said(length_s: float) -> Transcript:
    words = tuple(
        Word(start_s=at, end_s=at + 0.9, text=f" {text}", probability=1.0) for at, text in enumerate(WORDS)
    )
    return Transcript(
        source_name="A letter",
        language="en",
        language_probability=None,
        duration_s=length_s,
        engine=EngineInfo(engine="espeak-ng", model="en-us"),
        segments=(Segment(start_s=0.0, end_s=length_s, text=" " + " ".join(WORDS), words=words),),
    )


def workers() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if child.cmdline()[-1:] == [Role.ENCODE]]


def blobs(library: Library) -> list[Path]:
    return list(library.layout.blob_files())


# ---- in the library


def test_what_was_spoken_is_an_item_like_any_other(library: Library) -> None:
    samples = spoken(SECONDS)
    places: list[float] = []
    item = keep_sound(
        Held(library),
        in_blocks(samples),
        RATE_HZ,
        "A letter",
        said=said,
        progress=lambda at_s: not places.append(at_s),
    )
    assert item is not None
    assert (item.kind, item.title, item.duration_ms, item.language, item.model) == (
        ItemKind.SPEECH, "A letter", SECONDS * 1000, "en", "en-us",
    )  # fmt: skip
    assert original_suffix(item) == ".oga"
    assert places[-1] == SECONDS
    assert np.array_equal(decoded(content_of(library, item))[0][:, 0], samples)
    (entry,) = entries(library)
    assert (entry.item, entry.stage) == (item, Stage.DONE)
    transcript = latest_transcript(library, item)
    assert transcript is not None
    assert transcript.is_complete
    assert [word.text.strip() for word in transcript.segments[0].words] == list(WORDS)
    assert library.verify() == []
    heard = sum(len(data) // (2 * channels) for channels, data in sound_of(Held(library), item))
    assert heard / PLAYED_HZ == pytest.approx(SECONDS, abs=0.01)


def test_it_says_its_length_and_plays_from_any_place(library: Library) -> None:
    samples = spoken(SECONDS)
    samples[: 3 * RATE_HZ] = 0
    item = keep_sound(Held(library), in_blocks(samples), RATE_HZ, "Late")
    assert item is not None
    assert entries(library)[0].stage is Stage.UNTOUCHED  # nobody wrote down its words
    opened, sound = played_from(library, item, 3.0)
    assert opened.media.duration_s == pytest.approx(SECONDS)
    assert sound.at_s == pytest.approx(3.0, abs=0.001)
    assert np.abs(np.frombuffer(sound.data, "<i2")).max() > 1000
    _, silence = played_from(library, item, 2.5)
    assert not np.frombuffer(silence.data, "<i2").any()


def played_from(
    library: Library, item: ItemRow, at_s: float
) -> tuple[media_protocol.MediumOpened, media_protocol.Sound]:
    replies: queue.SimpleQueue[media_protocol.MediaReply | EngineError] = queue.SimpleQueue()
    source = BlobSource(Held(library), item, audio_of(library, item))
    client = MediaClient(replies.put)
    try:
        client.start()
        with open(source.open_input(), "rb") as file:  # noqa: PTH123 (a descriptor)
            client.open(1, file.fileno(), source.seal())
        opened = replies.get(timeout=20)
        client.play(1, at_s, Manner(), 1)
        sound = replies.get(timeout=20)
    finally:
        client.close()
    assert isinstance(opened, media_protocol.MediumOpened)
    assert isinstance(sound, media_protocol.Sound)
    return opened, sound


def test_given_up_or_failed_nothing_is_in_the_library(library: Library) -> None:
    def broken() -> Iterator[bytes]:
        yield from in_blocks(spoken(1))
        raise ZeroDivisionError

    def unsaid(_length_s: float) -> Transcript:
        raise ZeroDivisionError

    given_up = keep_sound(
        Held(library),
        in_blocks(np.zeros(60 * RATE_HZ, "<i2")),
        RATE_HZ,
        "A",
        progress=lambda seconds: seconds < 10,
    )
    assert given_up is None
    failures: list[tuple[type[Exception], Callable[[], object]]] = [
        (ZeroDivisionError, lambda: keep_sound(Held(library), broken(), RATE_HZ, "B")),
        (ZeroDivisionError, lambda: keep_sound(Held(library), in_blocks(spoken(1)), RATE_HZ, "C", said=unsaid)),
        (OutputError, lambda: keep_sound(Held(library), [], RATE_HZ, "D")),
    ]
    for error, deed in failures:
        with pytest.raises(error):
            deed()
    assert library.items.list(everything()) == []
    assert blobs(library) == []
    assert library.verify() == []
    assert not workers()


class Desks:
    """A library that can be locked and opened anew, as a session does it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.library: Library | None = desk.make()

    def call(self, work: Callable[[Library], object]) -> object:
        if self.library is None:
            raise LibraryError(Code.LIBRARY_LOCKED)
        return work(self.library)

    def lock(self) -> None:
        if self.library is not None:
            self.library.close()
        self.library = None

    def open(self) -> Library:
        self.library = self._desk.open()
        return self.library


@pytest.mark.parametrize("reopens", [False, True])
def test_a_lock_meanwhile_leaves_nothing_behind(desk: Desk, *, reopens: bool) -> None:
    desks = Desks(desk)

    def locking() -> Iterator[bytes]:
        yield from in_blocks(np.zeros(20 * RATE_HZ, "<i2"))
        desks.lock()
        if reopens:
            desks.open()
        yield from in_blocks(np.zeros(40 * RATE_HZ, "<i2"))

    with pytest.raises(LibraryError) as caught:
        keep_sound(desks, locking(), RATE_HZ, "Locked")  # type: ignore[arg-type]
    assert caught.value.code is Code.LIBRARY_LOCKED
    library = desks.library or desks.open()
    with library:
        assert library.items.list(everything()) == []
        assert blobs(library) == []
        assert library.verify() == []


# ---- a file for each chapter


def parts(samples: NDArray[np.int16]) -> list[Iterator[bytes]]:
    ends = [2 * RATE_HZ, 2 * RATE_HZ, 7 * RATE_HZ // 2, len(samples)]
    return [in_blocks(samples[start:end]) for start, end in pairwise([0, *ends])]


def test_chapters_become_numbered_files_that_make_the_whole(tmp_path: Path) -> None:
    samples = spoken(SECONDS)
    names = chapter_paths(tmp_path, SoundForm.FLAC, TITLES)
    tags = SoundTags(title="Book", author="Anne")
    written = write_chapters(
        parts(samples), RATE_HZ, names, SoundForm.FLAC, TITLES, metadata=tags, overwrite=False
    )
    paths = list(written)
    assert [path.name for path in paths] == ["01 One_two_ .._CON.flac", "03 第三章.flac", "04 gnp.exe.flac"]
    assert sorted(tmp_path.iterdir()) == sorted(paths)
    found = [decoded(path)[0][:, 0] for path in paths]
    assert [len(part) for part in found] == [2 * RATE_HZ, RATE_HZ * 3 // 2, RATE_HZ * 3 // 2]
    assert np.array_equal(np.concatenate(found), samples)
    with av.open(str(paths[1])) as container:
        told = {name.lower(): text for name, text in container.metadata.items()}
    assert told == {"title": "第三章", "artist": "Anne", "album": "Book", "track": "3/4"}


def test_what_is_finished_stays_and_the_rest_can_follow(tmp_path: Path) -> None:
    samples = spoken(SECONDS)
    names = chapter_paths(tmp_path, SoundForm.WAV, TITLES)

    def stopping(blocks: Iterator[bytes]) -> Iterator[bytes]:
        yield next(blocks)
        raise StoppedError

    begun = parts(samples)
    making = write_chapters(
        [*begun[:2], stopping(begun[2])], RATE_HZ, names, SoundForm.WAV, TITLES, overwrite=False
    )
    assert next(making) == names[0]
    with pytest.raises(StoppedError):
        next(making)
    assert list(tmp_path.iterdir()) == [names[0]]
    rest = write_chapters(parts(samples)[2:], RATE_HZ, names, SoundForm.WAV, TITLES, finished=2, overwrite=False)
    found = [decoded(path)[0][:, 0] for path in [names[0], *rest]]
    assert np.array_equal(np.concatenate(found), samples)
    assert not workers()


def test_chapters_of_silence_alone_are_told(tmp_path: Path) -> None:
    names = chapter_paths(tmp_path, SoundForm.WAV, TITLES)
    with pytest.raises(OutputError) as caught:
        next(write_chapters([[], [b""]], RATE_HZ, names, SoundForm.WAV, TITLES, overwrite=False))
    assert caught.value.code is Code.OUTPUT_NO_SOUND
