"""Write sound as one file a chapter, numbered in their order."""

from __future__ import annotations

import contextlib
import dataclasses
import itertools
from collections.abc import Generator, Iterable, Iterator, Sequence
from pathlib import Path

from app.core.errors import Code, OutputError
from app.core.pcm import SAMPLE_BYTES
from app.core.sound_forms import SoundChapter, SoundForm, SoundTags
from app.engine import encode_protocol as protocol
from app.engine.encode_client import EncodeClient
from app.services.portable_export import file_name
from app.services.sound_export import NO_TAGS, Progress, StoppedError, refuse_existing, telling, write_file


def chapter_paths(folder: Path, form: SoundForm, chapters: Sequence[SoundChapter]) -> list[Path]:
    """Return the file of each chapter: its number, with as many digits as the last one has, and its title."""
    digits = max(2, len(str(len(chapters))))
    return [
        folder / f"{file_name(f'{number:0{digits}d} {chapter.title}')}{form.suffix}"
        for number, chapter in enumerate(chapters, 1)
    ]


def write_chapters(
    pcm: Iterable[bytes],
    rate_hz: int,
    folder: Path,
    form: SoundForm,
    chapters: Sequence[SoundChapter],
    *,
    channels: int = 1,
    metadata: SoundTags = NO_TAGS,
    gain_db: float = 0.0,
    finished: int = 0,
    overwrite: bool,
    progress: Progress = lambda _seconds: True,
) -> Generator[Path, None, None]:
    """Write a file for each chapter into a folder that is there, and yield each once it is whole.

    Chapters are in order; what comes before the first belongs to it, what comes after the last as well. The first
    `finished` ones were written before: `pcm` then begins with the one that follows. A title of the whole becomes
    the album of each. A chapter without sound gets no file. If `progress` ends the work, or an error does, what
    was yielded stays and nothing else: the work can go on from there.
    """
    paths = chapter_paths(folder, form, chapters)
    for path in paths[finished:]:
        refuse_existing(path, overwrite=overwrite)
    stream = _Cut(pcm, channels * SAMPLE_BYTES)
    offset_s = chapters[finished].start_s if finished else 0.0
    written = 0
    with contextlib.suppress(StoppedError), EncodeClient() as client:
        for at in range(finished, len(chapters)):
            begins_s = stream.position / (channels * SAMPLE_BYTES * rate_hz)
            is_last = at == len(chapters) - 1
            end = None if is_last else round((chapters[at + 1].start_s - offset_s) * rate_hz)
            part = stream.until(end)
            first = next(part, None)
            if first is None:
                continue
            order = protocol.Encode(
                form=form,
                rate_hz=rate_hz,
                channels=channels,
                gain_db=gain_db,
                tags=_tags(metadata, chapters, at).cleaned(),
            )
            sound = itertools.chain([first], part)
            tell = telling(_after(begins_s, progress))
            write_file(client, order, sound, paths[at], overwrite=overwrite, tell=tell)
            written += 1
            yield paths[at]
        if not written:
            raise OutputError(Code.OUTPUT_NO_SOUND)


def _after(before_s: float, progress: Progress) -> Progress:
    return lambda seconds: progress(before_s + seconds)


def _tags(metadata: SoundTags, chapters: Sequence[SoundChapter], at: int) -> SoundTags:
    return dataclasses.replace(
        metadata,
        title=chapters[at].title,
        album=metadata.album or metadata.title,
        track=at + 1,
        tracks=len(chapters),
    )


class _Cut:
    """Sound that is taken in pieces which end at certain samples."""

    def __init__(self, pcm: Iterable[bytes], frame_bytes: int) -> None:
        self._blocks = iter(pcm)
        self._frame_bytes = frame_bytes
        self._rest = b""
        self.position = 0  # in bytes

    def until(self, end: int | None) -> Iterator[bytes]:
        """Yield what comes before a sample, or all there is; nothing empty."""
        end_bytes = None if end is None else end * self._frame_bytes
        while end_bytes is None or self.position < end_bytes:
            block = self._rest or next(self._blocks, None)
            if block is None:
                return
            taken = block if end_bytes is None else block[: end_bytes - self.position]
            self._rest = block[len(taken) :]
            self.position += len(taken)
            if taken:
                yield taken
