"""Write sound as one file a chapter, numbered in their order."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Generator, Iterable, Sequence
from pathlib import Path

from app.core.errors import Code, OutputError
from app.core.sound_forms import SoundForm, SoundTags
from app.engine import encode_protocol as protocol
from app.engine.encode_client import EncodeClient
from app.services.portable_export import file_name
from app.services.sound_export import NO_TAGS, write_file


def chapter_paths(folder: Path, form: SoundForm, titles: Sequence[str]) -> list[Path]:
    """Return the file of each chapter: its number, with as many digits as the last one has, and its title."""
    digits = max(2, len(str(len(titles))))
    return [
        folder / f"{file_name(f'{number:0{digits}d} {title}')}{form.suffix}"
        for number, title in enumerate(titles, 1)
    ]


def write_chapters(
    chapters: Iterable[Iterable[bytes]],
    rate_hz: int,
    paths: Sequence[Path],
    form: SoundForm,
    titles: Sequence[str],
    *,
    metadata: SoundTags = NO_TAGS,
    gain_db: float = 0.0,
    ceiling_dbtp: float | None = None,
    finished: int = 0,
    overwrite: bool,
) -> Generator[Path, None, None]:
    """Write a file for each chapter into folders that are there, and yield each once it is whole.

    The first `finished` ones were written before: `chapters`, each the blocks of its sound in one channel, begin
    with the one that follows. A title of the whole becomes the album of each. A chapter without sound gets no
    file; OUTPUT_NO_SOUND if that is all of them. Whatever `chapters` raise ends the work: what was yielded stays
    and nothing else, and the work can go on from there.
    """
    is_silent = True
    with EncodeClient() as client:
        for at, blocks in enumerate(chapters, finished):
            sound = filter(None, blocks)
            first = next(sound, None)
            if first is None:
                continue
            is_silent = False
            order = protocol.Encode(
                form=form,
                rate_hz=rate_hz,
                channels=1,
                gain_db=gain_db,
                ceiling_dbtp=ceiling_dbtp,
                tags=_tags(metadata, titles, at).cleaned(),
            )
            whole = itertools.chain((first,), sound)
            write_file(client, order, whole, paths[at], overwrite=overwrite, tell=lambda _seconds: None)
            yield paths[at]
    if is_silent:
        raise OutputError(Code.OUTPUT_NO_SOUND)


def _tags(metadata: SoundTags, titles: Sequence[str], at: int) -> SoundTags:
    return dataclasses.replace(
        metadata,
        title=titles[at],
        album=metadata.album or metadata.title,
        track=at + 1,
        tracks=len(titles),
    )
